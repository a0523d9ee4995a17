reason-receipt-missing = Ajoute yon resi
    .why = Nou bezwen yon resi nan men founisè ou pou peman sa a.
    .fix = Pran yon foto resi a, oswa mande founisè ou ak yon lyen.
reason-receipt-unreadable = Pran yon foto ki pi klè pou resi a
    .why = Nou pa t ka li pati ki make a.
    .fix = Sèvi ak bon limyè epi montre tout kat kwen yo.
reason-receipt-no-dates = Resi a bezwen dat seyans yo
    .why = Resi a dwe gen lis dat seyans yo.
    .fix = Mande founisè ou ak yon lyen pou l ajoute dat yo.
# $what (String)
reason-receipt-lacks = Gen yon bagay ki manke sou resi a: { $what }
    .why = Nou pa jwenn sa sou resi a: { $what }.
    .fix = Mande founisè ou yon nouvo resi, oswa ajoute l ak yon lyen.
reason-proof-missing = Montre ou te peye
    .why = Nou gen resi a. Nou bezwen tou yon papye labank ki montre peman sa a.
    .fix = Ajoute yon relve kont labank, yon relve kat, oswa yon chèk labank deja peye. Ou ka kache rès la.
reason-proof-kind = Nou bezwen yon lòt papye labank
    .why = Foto yon aplikasyon peman oswa yon fakti pa sifi.
    .fix = Montre liy ki sou relve kont labank ou oswa relve kat kredi ou.
reason-proof-no-match = Montan yo pa matche
    .why = Pa gen okenn liy sou papye labank ou ki menm ak resi sa a.
    .fix = Chwazi liy ki te peye l. Li ka separe an plizyè pati, oswa li ka gen yon lòt non.
# $rest (String)
reason-proof-short = Montre { $rest } anplis
    .why = Papye labank ou montre yon pati nan resi sa a. Nou ka peye pati sa a.
    .fix = Ajoute liy pou rès la.
reason-proof-pending = Labank poko fini ak peman sa a
    .why = Liy lan di “pending” (ap tann) toujou.
    .fix = Ajoute papye a lè labank montre peman an fini nèt. Souvan sa pran 5 jou.
reason-payer-mismatch = Gen yon lòt non sou kont lan
    .why = Kont lan pa sou non yon paran oswa gadyen legal nan dosye sa a.
    .fix = Di nou kilès ki te peye, oswa montre yon papye ki sou non ou.
reason-check-side = Montre toude bò chèk la
    .why = Nou gen yon bò. So labank lan sou lòt bò a.
    .fix = Pran yon foto lòt bò a.
reason-cash = Lajan kach san papye labank
    .why = Pwogram nan ka peye sèlman si yon papye labank montre peman an.
    .fix = Rele nou. N ap chèche yon jan avèk ou. Ou ka mande yon dezyèm revizyon.
# $amount (String)
reason-third-party = Yon lòt pwogram te peye yon pati
    .why = Asirans oswa yon pwogram te peye { $amount }. Nou peye pati ou menm ou te peye a.
    .fix = Pa gen anyen pou fè. Si sa pa bon, mande yon dezyèm revizyon.
reason-refunded = Ou te jwenn lajan sa a tounen
    .why = Papye labank ou montre lajan sa a te tounen jwenn ou.
    .fix = Si ou te peye ankò, montre nou peman sa a nan yon dezyèm revizyon.
reason-note-missing = Ajoute yon nòt pou seyans sa a
    .why = Chak seyans bezwen yon nòt nan men founisè a.
    .fix = Mande founisè ou ak yon lyen, oswa pran yon foto.
reason-note-no-time = Ajoute lè ki manke a
    .why = San lè kòmansman ak lè fen, nou pa ka konte minit yo.
    .fix = Ekri lè ki sou nòt la, oswa mande founisè ou.
reason-note-no-goal = Di ki objektif IEP
    .why = Nòt la dwe di sou ki objektif IEP yo te travay.
    .fix = Chwazi objektif la, oswa mande founisè ou.
reason-note-other-goal = Chwazi yon objektif ki nan IEP a
    .why = Objektif sa a pa nan IEP pitit ou.
    .fix = Chwazi youn nan lis la, oswa mande founisè ou.
reason-note-per-session = Chak seyans bezwen pwòp nòt pa l
    .why = Yon sèl nòt pa ka kouvri plis pase yon seyans.
    .fix = Mande founisè ou yon nòt pou chak seyans.
# $noted (String)
# $asked (String)
reason-minutes-less = Nòt la montre mwens tan
    .why = Nòt la montre { $noted }. Ou te mande { $asked }. Nou peye tan ki sou nòt la.
    .fix = Si nòt la pa bon, founisè ou ka korije l. Apre sa, mande yon dezyèm revizyon.
reason-note-not-signed = Nòt la bezwen yon siyati
    .why = Founisè ou poko siyen nòt sa a.
    .fix = Mande founisè ou ak yon lyen. Sa pran yon minit.
reason-license-missing = Ajoute lisans founisè a
    .why = Nou bezwen yon kopi lisans lan.
    .fix = Mande founisè ou ak yon lyen, oswa pran yon foto.
# $date (String)
reason-license-dates = Lisans lan te fini
    .why = Lisans lan te bon jiska { $date }. Seyans sa a te fèt apre.
    .fix = Si yo renouvle l, ajoute nouvo lisans lan.
reason-license-kind = Lisans lan se pou yon lòt travay
    .why = Lisans sa a pa kouvri kalite èd sa a.
    .fix = Si founisè a gen yon lòt lisans, montre l nan yon dezyèm revizyon.
reason-license-checking = N ap verifye lisans lan
    .why = Komisyon lisans lan poko reponn.
    .fix = Ou pa bezwen fè anyen.
reason-supervisor-missing = Ajoute lisans sipèvizè a
    .why = Founisè sa a travay anba yon sipèvizè. Nou bezwen lisans sa a tou.
    .fix = Mande founisè ou ak yon lyen.
reason-supervisor-dates = Lisans sipèvizè a te fini
    .why = Li pa t bon jou seyans sa a te fèt.
    .fix = Ajoute nouvo lisans lan, oswa lisans yon lòt sipèvizè.
reason-contract-missing = Poko gen kontra
    .why = Founisè a ak OSS dwe fini yon kontra anvan.
    .fix = Se OSS ki pou aji. N ap ekri w. Mande nou anvan ou peye plis.
reason-contract-waiting = Vil la poko apwouve kontra a
    .why = Kontra a nan men Vil la.
    .fix = Ou pa bezwen fè anyen. L ap avanse poukont li.
reason-contract-refused = Vil la pa t apwouve kontra a
    .why = San kontra a, pwogram nan pa ka peye founisè sa a.
    .fix = Rele nou. Nou ka ede w jwenn yon lòt founisè. Ou ka mande yon dezyèm revizyon.
# $date (String)
reason-before-contract = Seyans lan te fèt anvan kontra a
    .why = Kontra a te kòmanse { $date }.
    .fix = Si dat la pa bon, mande yon dezyèm revizyon.
# $date (String)
reason-after-contract = Seyans lan te fèt apre kontra a
    .why = Kontra a te fini { $date }.
    .fix = Mande nou sou yon nouvo kontra anvan ou peye plis. Ou ka mande yon dezyèm revizyon.
# $rate (String)
reason-above-rate = Pri a depase kontra a
    .why = Pri ki nan kontra a se { $rate } pa èdtan. Nou peye pri sa a.
    .fix = Montre founisè ou paj sa a. Si sa pa bon, mande yon dezyèm revizyon.
# $school (String)
reason-no-determination = Lekòl la dwe pran desizyon anvan
    .why = Lekòl la poko fini verifye ki èd ki te rate.
    .fix = Se { $school } ki pou aji. Ou pa bezwen fè anyen.
reason-hours-checking = Lekòl la ap verifye èdtan yo
    .why = Lekòl la dwe konfime minit ki te rate yo.
    .fix = Ou pa bezwen fè anyen.
reason-service-not-owed = Kalite èd sa a pa sou lis la
    .why = Lis lekòl la fè sou èd ki te rate yo pa gen sèvis sa a.
    .fix = Si ou te chwazi yon sèvis ki pa t bon an, di nou sa nan yon dezyèm revizyon.
reason-hours-used = Pa gen èdtan ki rete
    .why = Tout èdtan ki te rate pou sèvis sa a fini.
    .fix = Gade tout sa ki ekri. Si yon chif pa bon, mande yon dezyèm revizyon.
# $fit (String)
# $asked (String)
reason-hours-partly-left = Gen kèk èdtan ki rete
    .why = Nou ka peye { $fit } sou { $asked }. Apre sa, èdtan yo fini.
    .fix = Pa gen anyen pou fè. Si yon chif pa bon, mande yon dezyèm revizyon.
# $date (String)
reason-school-started = Lekòl la te deja kòmanse sèvis la
    .why = Sèvis lekòl la te kòmanse { $date }. Nou pa ka peye seyans apati jou sa a.
    .fix = Si ou te aprann sa ta, peze “Yo te di m sa ta”.
reason-late-notice = Petèt yo te di w sa ta
    .why = Avi a te vini apre seyans sa a.
    .fix = Se yon sipèvizè ki dwe deside. Ou pa bezwen fè anyen.
reason-future = Jou sa a poko rive
    .why = Nou ka peye sèlman apre seyans lan.
    .fix = Verifye dat la.
reason-child-overlap = De seyans nan menm lè
    .why = Pitit ou gen de seyans nan lè sa a.
    .fix = Verifye lè toude seyans yo.
reason-provider-overlap = Founisè a te gen yon lòt timoun nan lè sa a
    .why = Nou ka peye minit ki pa tonbe menm lè.
    .fix = Mande founisè ou si se te yon gwoup. Li ka di sa ak yon lyen.
reason-school-hours = Sa te fèt pandan lè lekòl
    .why = Nou bezwen konnen kote pitit ou te ye.
    .fix = Di nou, pa egzanp “mwatye jounen” oswa “lakay”.
reason-not-a-service = Sa a se pa yon seyans
    .why = Nou pa ka peye frè pou vizit ki rate, transpò, tès, oswa travay papye.
    .fix = Si se te yon seyans, mande yon dezyèm revizyon.
# $other (String)
reason-duplicate = Seyans sa a te nan yon lòt demann deja
    .why = Li nan demann { $other }.
    .fix = Gade demann sa a. Si se te yon lòt seyans, mande yon dezyèm revizyon.
# $used (String)
reason-payment-used = Liy labank sa a te sèvi deja
    .why = { $used } nan liy sa a te peye yon lòt resi.
    .fix = Gade ki kote. Ajoute yon lòt liy si genyen.
reason-same-file = Nou gen foto sa a deja
    .why = Menm foto a nan yon lòt demann.
    .fix = Ajoute bon foto a, oswa di nou poukisa li bon pou toude.
reason-file-unsafe = Nou retire yon fichye
    .why = Fichye a ka fè òdinatè ditò.
    .fix = Pito pran yon foto papye a.
reason-file-locked = PDF la gen yon modpas
    .why = Nou pa ka louvri l.
    .fix = Anrejistre yon kopi san modpas, oswa pran yon foto.
# $seen (String)
# $needed (String)
reason-file-kind = Sa a se yon lòt papye
    .why = Li sanble { $seen }. Isit la nou bezwen { $needed }.
    .fix = Ajoute bon papye a.
reason-file-other-child = Papye sa a se pou yon lòt timoun
    .why = Non an se pa non pitit ou.
    .fix = Ajoute bon papye a, oswa esplike nou non an.
# $date (String)
reason-filed-late = Sa rive apre dènye jou a
    .why = Dènye jou a te { $date }. Ka gen bon rezon.
    .fix = Chwazi rezon ou nan lis la.
reason-payee-confirm = Konfime kote lajan an ale
    .why = Enfòmasyon peman ou chanje, oswa yon non diferan.
    .fix = Mete kòd nou te voye nan ansyen nimewo ou a, oswa rele nou.
# $language (String)
reason-translating = N ap tradui papye sa a
    .why = Li nan { $language }.
    .fix = Ou pa bezwen fè anyen.
# $date (String)
reason-second-person = Yon dezyèm moun ap verifye
    .why = Nou fè sa pou kèk demann.
    .fix = Ou pa bezwen fè anyen. N ap ekri w anvan { $date }.
# $date (String)
reason-no-answer = Fèmen, paske nou pa t pran nouvèl ou
    .why = Nou te mande twa fwa.
    .fix = Louvri l ankò jiska { $date }. Se premye dat ou a ki konte.
reason-taken-back = Repran
    .why = Ou menm oswa OSS te repran sa. Èdtan ou yo lib ankò.
    .fix = Kòmanse yon nouvo demann nenpòt ki lè.
# $note (String)
reason-other = Gade nòt la
    .why = { $note }
    .fix = Ekri nou si li pa klè.
