### Texts of the circuit breaker worksheet

cb-worksheet = Fèy kalkil èd Eta a (circuit breaker)
cb-title = Èd Eta a (circuit breaker) { $year }
cb-estimate = ESTIMASYON
cb-lead = Li soti nan sa Vil la peye pou seyans ki fèt ant { $from } ak { $to }.
cb-estimate-why = Sa se yon estimasyon: nou pa konnen konbe lajan Eta a vote pou sa, epi biwo finans pa konfime valè ane a. Konpare yo ak tablo Depatman an anvan ou depoze anyen.
cb-empty = Pa gen anyen ki peye pou seyans ane sa a.
cb-years = Lòt ane

cb-paid = Sa Vil la peye
cb-included = Ladan l
cb-excluded = Pa ladan l
cb-claimed = Konte
cb-waits = Apwouve, poko peye
cb-waits-note = Yo pa sou fèy sa a. Y ap vini lè Vil la konfime peman yo.
cb-part = { $lines ->
   *[other] { $lines } liy
    }, { $minutes }, { $money }
cb-sum = { $lines ->
   *[other] { $lines } liy
    }, { $money }
cb-minutes = { $minutes } min ({ $hours } èdtan)
cb-ties = OK: sa ki ladan l ak sa ki pa ladan l bay menm total ak sa Vil la peye.
cb-off = PA OK: liy yo pa bay menm total ak sa Vil la peye. Pa depoze anyen. Rele administratè a.

cb-students = Elèv
cb-student = Elèv
cb-sasid = Nimewo Eta a
cb-time = Tan ki ladan l
cb-below = Sa ki manke pou rive nan limit la
cb-below-says = { $money } anplis anvan Eta a pran yon pati nan depans lan
cb-above = { $money } anwo limit la
cb-share = Pati Eta a
cb-total = Total
cb-no-values = Nou pa konnen okenn valè pou ane sa a: ni limit, ni pati.

cb-why = Poukisa gen liy ki pa konte, oswa ki pa konte nèt
cb-why-empty = Tout liy ki peye yo konte.
cb-why-note = Yon liy ka gen plis pase yon rezon.
cb-reason = Rezon
cb-citation = Kote l ekri
cb-lines = Liy

cb-district = Sa Eta a ta peye
cb-before = Tout pati yo
cb-after = Apre rediksyon pwopòsyonèl
cb-quarter = Trimès { $n }

cb-values = Valè ane sa a
cb-value = Valè
cb-used = Sa nou itilize
cb-certainty = Èske li sèten
cb-provisional = Pwovizwa
cb-confirmed = Konfime
cb-threshold = Limit pou yon elèv
cb-share-part = Pati Eta a anwo limit la
cb-proration = Sa Eta a peye nan tout pati yo
cb-rates = Pri pa èdtan
cb-rates-none = Nou pa konnen okenn: yon liy konte pou sa yo te peye
cb-rates-known = Pri nou konnen: { $n }; yon liy ki pa gen pri konte pou sa yo te peye

cb-assumed = Sa nou sipoze
cb-assumed-finance = Biwo finans konfime chak liy Vil la peye. Okenn tèks Depatman an pa di si distri a ka mande lajan pou sèvis konpansatwa li ranbouse: mande moun kontak la.
cb-assumed-base = Minit ki te rate yo retire nan demann debaz distri a. Pòtal la pa konnen demann sa a.
cb-assumed-district = Boston te responsab chak elèv chak jou.
cb-assumed-other = Frè lekòl, transpò ak lòt sèvis yon elèv konte yon lòt kote. Se yo ki ranpli limit la anvan. Kidonk pati ki isit la twò ba pou yon elèv ki gen yo.

cb-download = Telechaje liy yo
cb-download-note = Yon fichye pou tablo kalkil, ak nimewo Eta a, san non. Nou note chak telechajman.

cb-sheet-title = { $name }, { $year }
cb-sheet = Fèy
cb-claim = Demann
cb-line = Liy
cb-day = Jou
cb-paid-on = Peye jou
cb-service = Sèvis
cb-group = Gwoup depans
cb-minutes-col = Minit
cb-amount = Peye
cb-counts = Konte
cb-state = Sou fèy kalkil la
cb-job-unknown = nou pa jwenn metye a

cb-status-included = Ladan l
cb-status-excluded = Pa ladan l
cb-status-hold = Ap tann
cb-status-candidate = Kandida

cb-x-not-responsible = Se yon lòt distri ki peye pou elèv la jou sa a.
cb-x-not-eligible = Elèv la pa gen IEP nan pòtal la.
cb-x-other-year = Seyans lan pa nan ane fiskal la.
cb-x-not-paid = Distri a pa peye l.
cb-x-admin = Se yon depans administratif.
cb-x-overhead = Se yon frè, se pa yon sèvis: depans jeneral.
cb-x-evaluation = Se yon evalyasyon.
cb-x-coordination = Se kowòdinasyon sèvis.
cb-x-gened = Se ansèyman jeneral.
cb-x-not-on-iep = Okenn sèvis yo dwe nan IEP elèv la pa te peye pou li.
cb-x-extended = IEP a pa presize jounen oswa ane ki pi long lan.
cb-x-assistant = Yon asistan pa janm konte kòm pèsonèl ki sètifye oswa ki gen lisans.
cb-x-no-credential = Nou pa jwenn okenn kalifikasyon oswa fòmasyon pou gwoup depans lan.
cb-x-no-supervisor = Nou pa jwenn okenn sipèvizè ki verifye.
cb-x-supervision-not-on-iep = IEP a pa nonmen sipèvizyon an.
cb-x-admin-supervision = Se sipèvizyon administratif.
cb-x-equipment-year = Yo te achte ekipman an nan yon lòt ane fiskal.
cb-x-equipment-condition = Ekipman an pa nesesè, oswa elèv la pa t resevwa l.
cb-x-equipment-shared = Plis pase yon elèv sèvi ak ekipman an.
cb-x-equipment-building = Li adapte yon machin oswa yon bilding.
cb-x-no-isp = Pa gen pwogram endividyèl pou elèv la ki te otorize pou jou sa yo.
cb-x-transport = Nou pa mande lajan transpò isit la.
cb-x-no-ipa = Li ap tann yon otorizasyon pri endividyèl.
cb-x-double = Li ap tann: demann debaz la konte minit ki te rate yo toujou.
cb-x-no-reference = Pa gen okenn konstatasyon oswa IEP ki nonmen pou li.
cb-x-no-document = Li ap tann yon fakti oswa yon lòt papye.
cb-x-absence = Elèv la te absan plis pase 20 jou lekòl youn apre lòt.
cb-x-over-rate = Li depase pri ki apwouve a.
cb-x-third-party = Yon lòt pwogram te peye yon pati nan pri a. Se sèlman sa Vil la peye ki konte.
cb-x-credit = Nou retire kredi kolaboratif la.

cb-group-a = (a) konsiltasyon
cb-group-b = (b) ansèyman jeneral
cb-group-c = (c) pèsonèl sètifye ak pèsonèl ki gen lisans
cb-group-d = (d) swen sante
cb-group-e = (e) lòt pwofesyonèl
cb-group-f = (f) pèsonèl anba sipèvizyon ki gen fòmasyon
cb-group-g = (g) pèsonèl sipò anba sipèvizyon
cb-group-h = (h) sipèvizyon
cb-group-i = (i) ekipman
