claim-child = Ki timoun?
    .err-missing = Chwazi yon timoun.
claim-service = Ki sèvis?
    .hint = Yon demann se pou yon sèl sèvis.
    .err-missing = Chwazi yon sèvis.
claim-copy = Kijan ou vle kòmanse?
    .hint = Lè ou kopye, ou pa pèdi tan. Ou ka chanje tout bagay.
    .err-missing = Chwazi kijan pou kòmanse.
provider-choice = Kilès ki te bay èd la?
    .err-missing = Chwazi yon founisè, oswa “Yon lòt moun”.
provider-name = Non founisè a
    .hint = Prenon ak siyati, jan yo ye sou lisans lan.
    .err-missing = Ekri non founisè a.
provider-business = Non biznis la
    .hint = Non ki sou relve kont labank ou oswa relve kat kredi ou, si li diferan.
provider-job = Metye founisè a
    .hint = Sa di nou ki lisans pou nou verifye.
    .err-missing = Chwazi metye founisè a.
provider-contact = Telefòn oswa imèl founisè a
    .hint = N ap voye yon ti lyen pou nòt yo ak lisans lan.
    .err-format = Ekri yon nimewo telefòn oswa yon imèl.
license-file = Foto lisans lan
    .hint = Tout kat kwen yo. Foto oswa PDF, jiska 20 MB.
    .err-missing = Ajoute yon foto lisans lan, oswa mande founisè ou.
license-number = Nimewo lisans lan
    .hint = Ekri l jan li enprime a.
    .err-missing = Ekri nimewo lisans lan.
license-ends = Li fini jou
    .hint = Dènye jou li bon.
    .err-missing = Ekri jou lisans lan fini.
    .err-format = Ekri yon dat tankou 02/12/2026 (mwa/jou/ane).
sessions-how = Kijan ou vle ajoute seyans?
    .hint = Founisè ou ka fè l pou ou.
    .err-missing = Chwazi kijan pou ajoute seyans.
sessions-days = Jou nan semèn nan
    .hint = Peze chak jou ki gen yon seyans.
    .err-missing = Chwazi omwen yon jou.
session-date = Dat
    .hint = Mwa, jou, ane.
    .err-missing = Ekri dat la.
    .err-future = Jou sa a poko rive. Nou ka peye apre seyans lan.
session-start = Lè li kòmanse
    .hint = Pa egzanp, 4:00 PM.
    .err-missing = Ekri lè li kòmanse.
session-end = Lè li fini
    .hint = Pa egzanp, 4:45 PM.
    .err-missing = Ekri lè li fini.
    .err-same = Kòmansman ak fen an se menm lè. Verifye lè yo.
    .err-long = Sa plis pase 8 èdtan. Verifye lè yo.
session-price = Pri yon seyans
    .hint = Sèlman sa ou peye pou seyans lan. Pa mete frè transpò ni frè vizit ki rate.
    .err-missing = Ekri pri a.
    .err-format = Ekri dola ak santim, tankou 112.50.
session-goals = Objektif IEP yo te travay sou yo
    .hint = Chwazi youn oswa plis. Founisè ou konnen objektif la.
    .err-missing = Chwazi omwen yon objektif, oswa mande founisè ou.
session-group = Li te poukont li oswa an gwoup?
    .hint = Yon gwoup se de timoun oswa plis an menm tan.
    .err-missing = Chwazi poukont li oswa gwoup.
    .err-size = Ekri konbe timoun.
session-note = Nòt pou seyans sa a
    .hint = Chak seyans bezwen pwòp nòt pa l, ak dat, kòmansman, fen, ak objektif.
receipt-file = Foto resi a
    .hint = Tout kat kwen yo. Bon limyè.
    .err-missing = Ajoute yon foto resi a.
receipt-total = Total sou resi a
    .hint = Dola ak santim, jan li enprime a.
    .err-missing = Ekri total la.
    .err-format = Ekri dola ak santim, tankou 900.00.
receipt-date = Dat ou te peye
    .hint = Li sou resi a.
    .err-missing = Ekri dat ou te peye.
receipt-number = Nimewo resi a
    .hint = Si li genyen youn.
    .err-long = Nimewo sa a twò long. Ekri jiska 40 siy.
# $sum (String)
# $total (String)
receipt-sessions = Ki seyans li peye?
    .hint = Make yo tout.
    .err-missing = Chwazi omwen yon seyans.
    .err-sum = Seyans yo fè { $sum } antou. Resi a di { $total }. Verifye pri yo.
receipt-other-pay = Èske asirans, MassHealth, oswa yon lòt pwogram te peye yon pati?
    .hint = Nou peye pati ou menm ou te peye a.
    .err-missing = Chwazi wi oswa non.
    .err-amount = Ekri konbe yo te peye.
proof-kind = Ki papye ou genyen?
    .hint = Ou bezwen youn nan sa yo, ansanm ak resi a.
    .err-missing = Chwazi yon papye.
proof-file = Foto papye a
    .hint = Tout kat kwen yo. Bon limyè. Pou yon chèk: devan an.
    .err-missing = Ajoute yon foto oswa PDF.
proof-front = Devan chèk la
    .hint = Pran yon foto chak bò.
    .err-missing = Ajoute toude bò chèk la.
proof-back = Dèyè chèk la
    .hint = Pran yon foto chak bò.
    .err-missing = Ajoute toude bò chèk la.
proof-holder = Non ki sou kont lan
    .hint = Li dwe non yon paran oswa gadyen legal.
    .err-missing = Ekri non ki sou kont lan.
line-date = Dat sou relve a
    .hint = Jou labank lan montre.
    .err-missing = Ekri dat ki sou relve a.
line-name = Non sou relve a
    .hint = Ekri l jan li enprime a, pa egzanp SQ *HARBOR.
    .err-missing = Ekri non ki sou relve a.
# $over (String)
line-amount = Montan sou relve a
    .hint = Dola ak santim.
    .err-missing = Ekri montan an.
    .err-format = Ekri dola ak santim, tankou 140.00.
    .err-over = Liy sa yo depase resi a { $over }. Sèvi ak yon pati nan yon liy.
pay-method = Kijan ou vle nou peye w?
    .err-missing = Chwazi kijan pou nou peye w.
pay-name = Non sou chèk la
    .hint = Yon paran oswa gadyen legal nan dosye sa a.
    .err-missing = Ekri non an.
    .err-who = Moun sa a pa nan dosye a. Chwazi yon gadyen legal, oswa rele nou.
# $part (String)
pay-street = Ri ak nimewo
    .hint = Kote ou resevwa lèt.
    .err-missing = Sa manke: { $part }. Ekri l.
    .err-zip = Ekri yon kòd ZIP ki gen 5 chif.
# $part (String)
pay-city = Vil
    .hint = Kote ou resevwa lèt.
    .err-missing = Sa manke: { $part }. Ekri l.
    .err-zip = Ekri yon kòd ZIP ki gen 5 chif.
# $part (String)
pay-state = Eta
    .hint = Kote ou resevwa lèt.
    .err-missing = Sa manke: { $part }. Ekri l.
    .err-zip = Ekri yon kòd ZIP ki gen 5 chif.
# $part (String)
pay-zip = Kòd ZIP
    .hint = Kote ou resevwa lèt.
    .err-missing = Sa manke: { $part }. Ekri l.
    .err-zip = Ekri yon kòd ZIP ki gen 5 chif.
pay-vendor = Nimewo vandè nan Vil la
    .hint = Sèlman si Vil la te peye w deja.
    .err-format = Ekri chif sèlman.
sign-happened = Seyans sa yo te fèt.
    .err-missing = Make kare a si se vre.
sign-paid = Mwen te peye lajan sa a. Pèsonn pa ranbouse m.
    .err-missing = Make kare a si se vre.
sign-name = Ekri non ou pou siyen
    .hint = Li konte tankou siyati ou.
    .err-missing = Ekri non ou.
provider-note = Sa ou te fè, nan 1 oswa 2 fraz
    .hint = Pa ekri tout non timoun nan.
    .err-missing = Ekri sa ou te fè.
# $number (String)
claim-title = Demann { $number }
claim-start-title = Kòmanse yon demann
claim-copy-last = Kopye dènye demann mwen
claim-copy-note = menm founisè, jou, pri
claim-fresh = Kòmanse depi zewo
claim-keep = Ou ka kanpe nenpòt ki lè. N ap kenbe l pou ou.
claim-p-provider = Founisè ak lisans
claim-p-sessions = Seyans ak objektif
claim-p-receipts = Resi
claim-p-bank = Papye labank
claim-p-match = Matche
claim-p-pay = Kijan n ap peye w
claim-s-done = Fini
claim-s-todo = Pou fè
claim-s-look = Gade l ankò
claim-s-provider = Ap tann founisè a
# $part (String)
claim-go-on = Kontinye: { $part }
claim-check-send = Verifye epi voye
claim-missing-ok = Ou ka voye l menm si yon papye manke. N ap mande w li.
claim-take-back = Repran demann sa a
claim-take-back-sure = Ou vle repran demann sa a? Èdtan ou yo ap tounen pou ou.
provider-title = Kilès ki te bay èd la?
provider-else = Yon lòt moun
# $date (String)
provider-contract-ok = Kontra: apwouve jiska { $date }
provider-contract-wait = Kontra: ap tann Vil la. Ou ka voye demann ou. Ou pa bezwen fè anyen.
# $date (String)
provider-license-ok = Lisans: OK jiska { $date }
provider-have-it = Nou genyen l. Ou pa bezwen voye l ankò.
provider-newer = Voye youn ki pi nouvo
provider-supervisor = Lisans sipèvizè a
provider-supervisor-why = Founisè sa a travay anba yon sipèvizè.
provider-link = Voye yon lyen
provider-qr = Montre kòd QR la
provider-link-why = Founisè ou ka ajoute nòt yo ak lisans lan san ou.
sessions-title = Seyans
sessions-make = Fè lis la
# $n (String)
sessions-count = Seyans: { $n }
# $time (String)
sessions-after = Èdtan ki rete apre sa: { $time }
sessions-holiday = Jou sa a se jou konje. Èske li te fèt?
sessions-copy-row = Kopye yon ranje
sessions-add-one = Ajoute youn
sessions-note-added = Nòt: ajoute
sessions-note-missing = Nòt: poko
sessions-happened = Èske sa te fèt?
sessions-not-like-this = Se pa konsa
sessions-next = Anrejistre, pase nan lòt la
sessions-didnt = Li pa t fèt: retire l
sessions-empty = Poko gen seyans. Kòmanse ak jou semèn nan.
# $over (String)
sessions-warn-over = { $over } min pa ka antre nan èdtan ki rete yo. Nou ka peye rès la.
sessions-warn-overlap = Li tonbe menm lè ak yon lòt seyans.
sessions-warn-school = Li vini apre sèvis lekòl la kòmanse.
sessions-warn-contract = Li pa nan dat kontra a.
receipt-title = Resi
receipt-photo = Pran yon foto
receipt-choose = Chwazi yon foto oswa PDF
receipt-ask = Mande founisè m nan li
receipt-next-page = Menm resi, pwochen paj
# $value (String)
receipt-suggest = Nou li { $value }. Sèvi ak li?
receipt-empty = Poko gen resi.
proof-title = Papye labank
proof-statement = Relve kont labank
proof-card = Relve kat kredi
proof-check = Chèk labank deja peye, toude bò
proof-cash = Mwen te peye lajan kach
proof-cash-help = Pwogram nan bezwen yon papye labank. Rele nou. N ap chèche yon jan avèk ou.
proof-tips = Mete l byen plat, tout kat kwen yo, bon limyè.
proof-only = Nou bezwen sèlman non ou, labank lan, dat la, dènye 4 chif yo, ak peman sa a.
proof-coach-dark = Li twò fènwa. Chèche plis limyè.
proof-coach-cut = Yon kwen koupe. Fè bak enpe.
proof-coach-blur = Li flou. Pa bouje.
proof-use-anyway = Sèvi ak li kanmenm
hide-title = Kache rès la
hide-lead = Peze liy ki montre peman sa a. N ap kouvri rès la.
hide-cover = Kouvri rès la
hide-preview = Gade kijan l ap ye
hide-skip = Sote sa: voye tout paj la
# $what (String)
hide-covered = Gen yon bagay ki kouvri: { $what }. Nou bezwen wè l.
hide-paper-tip = Mete papye sou lòt liy yo. Apre sa, pran foto a.
hide-pdf = Nou fè foto paj yo sou òdinatè nou. Ou kouvri yo. Apre sa, nou efase PDF la.
match-title = Matche
match-which = Ki liy labank ki te peye l?
# $total (String)
match-exact = Tout { $total } a parèt.
# $shown (String)
# $total (String)
match-part = { $shown } sou { $total } parèt.
# $rest (String)
match-more = Montre { $rest } anplis, oswa voye kounye a. N ap peye pati ki parèt la.
# $over (String)
match-over = Liy sa yo gen { $over } twòp. Sèvi ak yon pati nan yon liy.
match-add-line = Ajoute yon liy
# $name (String)
# $provider (String)
match-alias = Èske { $name } se menm ak { $provider }?
match-use-part = Sèvi ak yon pati nan liy sa a
match-save = Anrejistre sa ki matche yo
pay-title = Kijan n ap peye w
pay-mail = Chèk pa lapòs
pay-deposit = Depo dirèk
pay-deposit-note = si Vil la gen kont ou
pay-pickup = Al chèche yon chèk
pay-who = Se sèlman yon paran oswa gadyen legal nan dosye sa a nou ka peye.
check-title = Verifye anvan ou voye
# $list (String)
check-missing = Sa manke: { $list }. Ou ka voye l kounye a. N ap mande w li.
check-send = Voye demann mwen
# $name (String)
check-helper = Se { $name } sèl ki ka voye l. N ap voye yon tèks ba li.
sent-title = Nou resevwa demann ou
sent-number = Nimewo
# $time (String)
sent-held = Nou kenbe { $time } pou ou
sent-next = Kisa k ap fèt apre
sent-n-1 = Nou verifye papye ou yo
sent-n-2 = Nou li yo epi nou verifye èdtan yo
sent-n-3 = OSS, biwo finans, ak Vil la apwouve
# $date (String)
sent-n-4 = Lajan: anviwon 5 semèn, bò { $date }
sent-texts = N ap voye yon tèks ba ou lè yon bagay chanje.
sent-see = Gade demann mwen
link-title = Ede yon fanmi jwenn ranbousman
# $name (String)
# $initials (String)
link-asks = { $name } mande w nòt seyans pou { $initials }.
link-five = Sa pran anviwon 5 minit.
link-start = Kòmanse
link-not-you = Se pa ou? Di nou.
link-sheet = Pito enprime fèy papye a
link-signed = Mwen te bay seyans sa yo nan lè sa yo.
link-goals = Objektif yo bon.
link-send = Siyen epi voye
link-group = Yon lòt timoun nan menm lè sa a? Si se te yon gwoup, di sa.
