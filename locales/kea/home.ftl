ask-service = Servisu
    .hint = Bu ta odja oras ki resta.
    .err-missing = Skodje un servisu.
ask-provider = Prestador di servisu
    .hint = Ka sta na lista? Skodje “Otu algen”.
    .err-missing = Skodje un prestador di servisu, ó “Otu algen”.
ask-from = Primeru seson
    .hint = Mes, dia, anu.
    .err-missing = Skrebe data di primeru seson.
    .err-format = Skrebe un data sima 10/07/2025.
ask-to = Últimu seson
    .hint = Pode ser na mesmu dia.
    .err-missing = Skrebe data di últimu seson.
    .err-order = Últimu seson ka pode ser antis di primeru.
ask-minutes = Minutu di kada un
    .hint = Pur izenplu, 45.
    .err-missing = Skrebe kantu minutu ki un seson ta dura.
    .err-range = Skrebe un númeru di 5 ti 480.
ask-count = Kantu seson
    .hint = Un stimativa ta sirbi.
    .err-missing = Skrebe kantu seson ki bu ta planea.
    .err-range = Skrebe un númeru di 1 ti 200.
    .err-many = Tantu seson ka ta kabe na es dias.
find-services = Ki servisu?
    .hint = Bu pode dexa kes últimu dôs vaziu.
    .err-missing = Skodje un servisu pelu menus.
find-tried = Pa kenha ki bu liga?
    .hint = Bu pode dexa kes últimu dôs vaziu.
    .err-missing = Skodje un servisu pelu menus.
find-when = Dia y ora bon pa bo
    .hint = Bu pode dexa kes últimu dôs vaziu.
    .err-missing = Skodje un servisu pelu menus.
late-when = Ki dia ki bu obi di kel-li?
    .hint = Kuze ki bu ta lenbra ta sirbi.
    .err-missing = Skrebe dia ki bu obi.
late-how = Modi ki bu obi?
    .hint = Kuze ki bu ta lenbra ta sirbi.
    .err-missing = Skrebe dia ki bu obi.
# $name (String)
home-title = Olá, { $name }
home-needs-you = Ta mesti bo
home-nothing = Gósi nada ka ta mesti bo.
home-children = Bus fidju
home-claims = Pididus
home-start = Kumesa un pididu
home-no-provider = N ka ta atxa prestador di servisu
home-empty-child = Inda nu ka ta odja ninhun mininu. Skola ta manda-nu kel-li. Liga pa nos ó skrebe pa nos.
home-no-claims = Inda ka ten pididu
# $child (String)
hours-title = Oras di { $child }
hours-missed = Ka dadu
hours-school = Skola konpensa
hours-claims = Na bus pididu
hours-paid = Dadu di volta
hours-left = Ta resta
hours-entries = Odja tudu rejistu
hours-none = Tudu oras dja uzadu.
hours-no-decision = Skola ten ki kaba si revizon primeru.
# $service (String)
# $date (String)
hours-starts = { $service } ta kumesa na skola na { $date }. Sesons di kel dia pa frenti ka pode pagadu.
hours-why-hours = Nu ta konta oras, ka dólar. Bu fidju ta risebi di volta tenpu ki ka dadu.
ask-title = Pergunta antis di paga
ask-check = Verifika antis di N paga
ask-go = Bu pode kontinua
# $n (String)
# $total (Number)
ask-go-part = Kontinua ku { $n } di { $total ->
   *[other] { $total } seson
    }
ask-wait = Spera
ask-dont = Ka bu paga inda
# $date (String)
ask-good-for = Válidu pa 14 dia: ti { $date }
ask-not-promise = Kel-li é informason na es data. Ka é un promésa.
ask-text-me = Manda-m el na mensaji
ask-lead = Fla-nu kuze ki bu ta planea. Nu ta verifika-l gósi. Nada ka ta mandadu, y bus ora ta fika di bo.
ask-else-name = Nomi di otu algen
ask-yours = Bus resposta
# $number (String)
# $date (String)
ask-answer-of = { $number }, { $date }
ask-slip = Númeru di resposta
# $when (String)
ask-checked = Verifikadu { $when }
# $n (String)
# $time (String)
ask-plan-sessions = Sesons: { $n }, { $time } kada un
# $from (String)
# $to (String)
ask-plan-days = Di { $from } ti { $to }
ask-old = Es resposta é antigu. Pergunta otu bes antis di paga.
ask-again = Pergunta otu bes
ask-ok = DRETU
ask-word-wait = SPERA
ask-word-no = NAU
# $fits (String)
# $total (Number)
ask-fits-before = Antis di kel dia: { $fits } di { $total ->
   *[other] { $total } seson.
    }
# $fits (String)
# $total (Number)
ask-fits-until = Ti kel dia: { $fits } di { $total ->
   *[other] { $total } seson.
    }
# $fits (String)
# $total (Number)
ask-fits-from = Di kel dia pa frenti: { $fits } di { $total ->
   *[other] { $total } seson.
    }
# $fits (String)
# $total (String)
ask-fits-hours = Sesons ki ta kabe: { $fits } di { $total }.
# $left (String)
# $planned (String)
ask-hours = Ta resta { $left }. Bu ta planea { $planned }.
ask-not-owed = Es djuda ka sta na lista di servisus ki ka dadu.
ask-contract-open = Aprovadu.
# $to (String)
ask-contract-to = Aprovadu ti { $to }.
# $from (String)
ask-contract-from = Aprovadu di { $from } pa frenti.
ask-contract-wait = Sidadi inda ka aprova-l. Bu ka mesti faze nada.
ask-contract-new = Inda ka konxedu: OSS ten ki kumesa un kontratu.
# $to (String)
ask-contract-ended = El kaba na { $to }.
ask-license-ok = Nada ka ta falta.
# $to (String)
ask-license-to = Válidu ti { $to }.
ask-license-later = Dipos di kel dia, pergunta otu bes.
ask-license-missing = Inda nu ka ten el. Bu pode manda-l ku bu pididu.
ask-license-not-on-day = El ka sta ativu na es dias. Si dja el renovadu, manda kel novu.
ask-license-wrong = El ka ta kubri es tipu di djuda.
ask-license-supervisor = Inda nu ka ten lisensa di supervizor. Bu pode manda-l ku bu pididu.
ask-license-new = Inda ka konxedu: OSS ten ki verifika-l.
ask-school-none = Nu ka sabe di ninhun kumesu.
# $from (String)
ask-school-starts = Es servisu ta kumesa na skola na { $from }.
ask-school-late = Bu avizadu tardi. Un supervizor ten ki djobe primeru.
ask-payee-ok = Un pai, mai ó inkaregadu di idukason pode pagadu. Bu ta fla modi óki bu ta faze pididu.
ask-payee-no = Nu ka konxe pai, mai ó inkaregadu di idukason ki pode pagadu. Liga pa nos.
ask-t-hours = Oras ki resta
ask-t-contract = Kontratu ku Sidadi
ask-t-license = Lisensa
ask-t-school = Servisus na skola
ask-t-payee = Pa kenha ki nu ta paga
find-title = Pidi OSS djuda
find-lead = OSS ta trabadja pa da djuda más faxi posível.
find-keep = Bu ta fika ku bus ora.
find-send = Pidi OSS djuda
# $date (String)
find-got-it = Nu risebi bu pididu di djuda di { $date }. OSS ten ki faze si parti.
# $service (String)
start-notice-from = Di kel dia pa frenti, sesons partikular di { $service } ka pode pagadu.
start-notice-others = Otus servisu ka ta muda.
start-notice-told-by = Kenha ki aviza
start-notice-read = Dja N le kel-li
start-notice-late = N avizadu tardi
start-notice-late-next = Un supervizor ta djobe. Nu ta skrebe-u.
