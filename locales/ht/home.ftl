ask-service = Sèvis
    .hint = Ou wè èdtan ki rete yo.
    .err-missing = Chwazi yon sèvis.
ask-provider = Founisè
    .hint = Li pa nan lis la? Chwazi “Yon lòt moun”.
    .err-missing = Chwazi yon founisè, oswa “Yon lòt moun”.
ask-from = Premye seyans
    .hint = Mwa, jou, ane.
    .err-missing = Ekri dat premye seyans lan.
    .err-format = Ekri yon dat tankou 10/07/2025 (mwa/jou/ane).
ask-to = Dènye seyans
    .hint = Li ka menm jou a.
    .err-missing = Ekri dat dènye seyans lan.
    .err-order = Dènye seyans lan pa ka vini anvan premye a.
ask-minutes = Minit pou chak
    .hint = Pa egzanp, 45.
    .err-missing = Ekri konbe minit yon seyans dire.
    .err-range = Ekri yon chif ant 5 ak 480.
ask-count = Konbe seyans
    .hint = Ou ka ekri sa ou panse a.
    .err-missing = Ekri konbe seyans ou gen plan fè.
    .err-range = Ekri yon chif ant 1 ak 200.
    .err-many = Tout seyans sa yo pa ka antre nan jou sa yo.
find-services = Ki sèvis?
    .hint = Ou ka kite de dènye yo vid.
    .err-missing = Chwazi omwen yon sèvis.
find-tried = Kilès ou te rele?
    .hint = Ou ka kite de dènye yo vid.
    .err-missing = Chwazi omwen yon sèvis.
find-when = Jou ak lè ki bon pou ou
    .hint = Ou ka kite de dènye yo vid.
    .err-missing = Chwazi omwen yon sèvis.
late-when = Ki lè ou te aprann sa?
    .hint = Ekri sa ou sonje a.
    .err-missing = Ekri jou ou te aprann sa.
late-how = Kijan ou te aprann sa?
    .hint = Ekri sa ou sonje a.
    .err-missing = Ekri jou ou te aprann sa.
# $name (String)
home-title = Bonjou, { $name }
home-needs-you = Sa ki bezwen ou
home-nothing = Pa gen anyen ki bezwen ou kounye a.
home-children = Timoun ou yo
home-claims = Demann
home-start = Kòmanse yon demann
home-no-provider = Mwen pa ka jwenn founisè
home-empty-child = Nou poko wè yon timoun. Se lekòl la ki voye sa ban nou. Rele nou oswa ekri nou.
home-no-claims = Poko gen demann
# $child (String)
hours-title = Èdtan { $child }
hours-missed = Rate
hours-school = Lekòl la remèt
hours-claims = Nan demann ou yo
hours-paid = Ranbouse
hours-left = Rete
hours-entries = Gade tout sa ki ekri
hours-none = Tout èdtan yo fini.
hours-no-decision = Lekòl la dwe fini verifye anvan.
# $service (String)
# $date (String)
hours-starts = { $service } nan lekòl la kòmanse { $date }. Nou pa ka peye seyans apati jou sa a.
hours-why-hours = Nou konte èdtan, pa dola. Pitit ou jwenn tan ki te rate a.
ask-title = Mande anvan ou peye
ask-check = Verifye anvan m peye
ask-go = Ou mèt kontinye
# $n (String)
# $total (Number)
ask-go-part = Ou mèt kontinye ak { $n } sou { $total ->
   *[other] { $total } seyans
    }
ask-wait = Tann
ask-dont = Poko peye
# $date (String)
ask-good-for = Li bon pou 14 jou: jiska { $date }
ask-not-promise = Se enfòmasyon pou dat sa a. Se pa yon pwomès.
ask-text-me = Voye l ban mwen pa tèks
ask-lead = Di nou sa ou gen plan fè. N ap verifye l kounye a. Anyen pa voye, epi èdtan ou yo rete pou ou.
ask-else-name = Non lòt moun nan
ask-yours = Repons ou te jwenn
# $number (String)
# $date (String)
ask-answer-of = { $number }, { $date }
ask-slip = Nimewo repons lan
# $when (String)
ask-checked = Verifye { $when }
# $n (String)
# $time (String)
ask-plan-sessions = Seyans: { $n }, { $time } chak
# $from (String)
# $to (String)
ask-plan-days = Soti { $from } rive { $to }
ask-old = Repons sa a ansyen. Mande ankò anvan ou peye.
ask-again = Mande ankò
ask-ok = OK
ask-word-wait = TANN
ask-word-no = NON
# $fits (String)
# $total (Number)
ask-fits-before = Anvan jou sa a: { $fits } sou { $total ->
   *[other] { $total } seyans.
    }
# $fits (String)
# $total (Number)
ask-fits-until = Jiska jou sa a: { $fits } sou { $total ->
   *[other] { $total } seyans.
    }
# $fits (String)
# $total (Number)
ask-fits-from = Apati jou sa a: { $fits } sou { $total ->
   *[other] { $total } seyans.
    }
# $fits (String)
# $total (String)
ask-fits-hours = Seyans ki ka antre: { $fits } sou { $total }.
# $left (String)
# $planned (String)
ask-hours = { $left } rete. Ou gen plan pou { $planned }.
ask-not-owed = Èd sa a pa sou lis sèvis ki te rate yo.
ask-contract-open = Apwouve.
# $to (String)
ask-contract-to = Apwouve jiska { $to }.
# $from (String)
ask-contract-from = Apwouve apati { $from }.
ask-contract-wait = Vil la poko apwouve l. Ou pa bezwen fè anyen.
ask-contract-new = Nou poko konnen l: OSS dwe kòmanse yon kontra.
# $to (String)
ask-contract-ended = Li te fini { $to }.
ask-license-ok = Anyen pa manke.
# $to (String)
ask-license-to = Bon jiska { $to }.
ask-license-later = Apre jou sa a, mande ankò.
ask-license-missing = Nou poko genyen l. Ou ka voye l ak demann ou.
ask-license-not-on-day = Li pa bon pou jou sa yo. Si yo renouvle l, voye nouvo a.
ask-license-wrong = Li pa kouvri kalite èd sa a.
ask-license-supervisor = Nou poko gen lisans sipèvizè a. Ou ka voye l ak demann ou.
ask-license-new = Nou poko konnen l: OSS dwe verifye l.
ask-school-none = Nou pa konnen okenn dat kòmansman.
# $from (String)
ask-school-starts = Sèvis sa a kòmanse nan lekòl la { $from }.
ask-school-late = Yo te di w sa ta. Yon sipèvizè dwe gade anvan.
ask-payee-ok = Nou ka peye yon paran oswa gadyen legal. W ap di nou kijan lè ou fè demann nan.
ask-payee-no = Nou pa konnen okenn paran oswa gadyen legal nou ka peye. Rele nou.
ask-t-hours = Èdtan ki rete
ask-t-contract = Kontra Vil la
ask-t-license = Lisans
ask-t-school = Sèvis nan lekòl la
ask-t-payee = Kote nou peye
find-title = Mande OSS èd
find-lead = OSS ap fè jefò pou bay èd la pi vit li kapab.
find-keep = Ou kenbe èdtan ou yo.
find-send = Mande OSS èd
# $date (String)
find-got-it = Nou resevwa sa ou mande a, { $date }. Se OSS ki pou aji.
# $service (String)
start-notice-from = Apati jou sa a, nou pa ka peye seyans prive pou { $service }.
start-notice-others = Lòt sèvis yo pa chanje.
start-notice-told-by = Moun ki avèti a
start-notice-read = Mwen li sa
start-notice-late = Yo te di m sa ta
start-notice-late-next = Yon sipèvizè ap gade. N ap ekri w.
