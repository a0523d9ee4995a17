claim-child = Ki mininu?
    .err-missing = Skodje un mininu.
claim-service = Ki servisu?
    .hint = Un pididu é pa un servisu.
    .err-missing = Skodje un servisu.
claim-copy = Modi ki bu kre kumesa?
    .hint = Kopia ta poupa tenpu. Bu pode muda tudu.
    .err-missing = Skodje modi ki bu ta kumesa.
provider-choice = Kenha ki da djuda?
    .err-missing = Skodje un prestador di servisu, ó “Otu algen”.
provider-name = Nomi di prestador di servisu
    .hint = Primeru nomi y apelidu, sima na lisensa.
    .err-missing = Skrebe nomi di prestador di servisu.
provider-business = Nomi di enpreza
    .hint = Nomi ki sta na bu estratu di banku ó di karton, si é diferenti.
provider-job = Profison di prestador di servisu
    .hint = Kel-li ta fla-nu ki lisensa ki nu ta verifika.
    .err-missing = Skodje profison di prestador di servisu.
provider-contact = Telefoni ó email di prestador di servisu
    .hint = Nu ta manda un link kurtu pa nota y lisensa.
    .err-format = Skrebe un númeru di telefoni ó un email.
license-file = Fotu di lisensa
    .hint = Tudu 4 kantu. Fotu ó PDF, ti 20 MB.
    .err-missing = Djunta un fotu di lisensa, ó pidi bu prestador di servisu.
license-number = Númeru di lisensa
    .hint = Skrebe-l sima el sta inprimidu.
    .err-missing = Skrebe númeru di lisensa.
license-ends = Ta kaba na
    .hint = Últimu dia ki el é válidu.
    .err-missing = Skrebe dia ki lisensa ta kaba.
    .err-format = Skrebe un data sima 02/12/2026.
sessions-how = Modi ki bu kre djunta seson?
    .hint = Bu prestador di servisu pode faze-l pa bo.
    .err-missing = Skodje modi ki bu ta djunta seson.
sessions-days = Dias di simana
    .hint = Toka na tudu dia ki ten seson.
    .err-missing = Skodje un dia pelu menus.
session-date = Data
    .hint = Mes, dia, anu.
    .err-missing = Skrebe data.
    .err-future = Es dia inda ka txiga. Nu pode paga dipos di seson.
session-start = Ora di kumesa
    .hint = Pur izenplu, 4:00 PM.
    .err-missing = Skrebe ora di kumesa.
session-end = Ora di kaba
    .hint = Pur izenplu, 4:45 PM.
    .err-missing = Skrebe ora di kaba.
    .err-same = Kumesa y kaba é mesmu ora. Djobe oras.
    .err-long = Kel-li é más di 8 ora. Djobe oras.
session-price = Presu di un seson
    .hint = Só kuze ki bu paga pa seson. Sen taxa di viaji ó di vizita ki falta.
    .err-missing = Skrebe presu.
    .err-format = Skrebe dólar y séntimu, sima 112.50.
session-goals = Obijetivu di IEP ki trabadjadu
    .hint = Skodje un ó más. Bu prestador di servisu sabe obijetivu.
    .err-missing = Skodje un obijetivu pelu menus, ó pergunta bu prestador di servisu.
session-group = Foi só el ó na grupu?
    .hint = Un grupu é dôs mininu ó más na mesmu ora.
    .err-missing = Skodje só el ó grupu.
    .err-size = Skrebe kantu mininu.
session-note = Nota di es seson
    .hint = Kada seson ta mesti si própi nota, ku data, kumesa, kaba y obijetivu.
receipt-file = Fotu di risibu
    .hint = Tudu 4 kantu. Bon lus.
    .err-missing = Djunta un fotu di risibu.
receipt-total = Total na risibu
    .hint = Dólar y séntimu, sima sta inprimidu.
    .err-missing = Skrebe total.
    .err-format = Skrebe dólar y séntimu, sima 900.00.
receipt-date = Data ki bu paga
    .hint = El sta na risibu.
    .err-missing = Skrebe data ki bu paga.
receipt-number = Númeru di risibu
    .hint = Si ten un.
    .err-long = Es númeru é lóngu dimás. Skrebe ti 40 sinal.
# $sum (String)
# $total (String)
receipt-sessions = Ki seson ki el ta paga?
    .hint = Marka tudu.
    .err-missing = Skodje un seson pelu menus.
    .err-sum = Sesons djuntu é { $sum }. Risibu ta fla { $total }. Djobe presus.
receipt-other-pay = Siguru, MassHealth ó otu prugrama paga un parti?
    .hint = Nu ta paga parti ki bu paga.
    .err-missing = Skodje sin ó nau.
    .err-amount = Skrebe kantu ki es paga.
proof-kind = Ki papel ki bu ten?
    .hint = Bu ta mesti un di es, ku risibu.
    .err-missing = Skodje un papel.
proof-file = Fotu di papel
    .hint = Tudu 4 kantu. Bon lus. Pa un xeki: parti di frenti.
    .err-missing = Djunta un fotu ó PDF.
proof-front = Frenti di xeki
    .hint = Tra un fotu di kada ladu.
    .err-missing = Djunta dôs ladu di xeki.
proof-back = Tras di xeki
    .hint = Tra un fotu di kada ladu.
    .err-missing = Djunta dôs ladu di xeki.
proof-holder = Nomi na konta
    .hint = Debe ser un pai, mai ó inkaregadu di idukason.
    .err-missing = Skrebe nomi ki sta na konta.
line-date = Data na estratu
    .hint = Dia ki banku ta mostra.
    .err-missing = Skrebe data ki sta na estratu.
line-name = Nomi na estratu
    .hint = Skrebe-l sima el sta inprimidu, pur izenplu SQ *HARBOR.
    .err-missing = Skrebe nomi ki sta na estratu.
# $over (String)
line-amount = Valor na estratu
    .hint = Dólar y séntimu.
    .err-missing = Skrebe valor.
    .err-format = Skrebe dólar y séntimu, sima 140.00.
    .err-over = Es linhas é { $over } más ki risibu. Uza un parti di un linha.
pay-method = Modi ki nu ta paga-u?
    .err-missing = Skodje modi ki nu ta paga-u.
pay-name = Nomi na xeki
    .hint = Un pai, mai ó inkaregadu di idukason na es prusesu.
    .err-missing = Skrebe nomi.
    .err-who = Es algen ka sta na prusesu. Skodje un inkaregadu di idukason, ó liga pa nos.
# $part (String)
pay-street = Rua y númeru
    .hint = Undi ki bu ta risebi koreiu.
    .err-missing = Skrebe: { $part }.
    .err-zip = Skrebe un kódigu pustal ku 5 algarismu.
# $part (String)
pay-city = Sidadi
    .hint = Undi ki bu ta risebi koreiu.
    .err-missing = Skrebe: { $part }.
    .err-zip = Skrebe un kódigu pustal ku 5 algarismu.
# $part (String)
pay-state = Stadu
    .hint = Undi ki bu ta risebi koreiu.
    .err-missing = Skrebe: { $part }.
    .err-zip = Skrebe un kódigu pustal ku 5 algarismu.
# $part (String)
pay-zip = Kódigu pustal
    .hint = Undi ki bu ta risebi koreiu.
    .err-missing = Skrebe: { $part }.
    .err-zip = Skrebe un kódigu pustal ku 5 algarismu.
pay-vendor = Númeru di fornesedor di Sidadi
    .hint = Só si Sidadi dja paga-u antis.
    .err-format = Uza só algarismu.
sign-happened = Es sesons kontise.
    .err-missing = Marka kuadradu si é verdadi.
sign-paid = N paga es dinheru. Ninge ka da-m el di volta.
    .err-missing = Marka kuadradu si é verdadi.
sign-name = Skrebe bu nomi pa sina
    .hint = El ta sirbi sima bu sinatura.
    .err-missing = Skrebe bu nomi.
provider-note = Kuze ki bu faze, na 1 ó 2 frazi
    .hint = Ka bu skrebe nomi konpletu di mininu.
    .err-missing = Skrebe kuze ki bu faze.
# $number (String)
claim-title = Pididu { $number }
claim-start-title = Kumesa un pididu
claim-copy-last = Kopia nha últimu pididu
claim-copy-note = mesmu prestador di servisu, dias, presu
claim-fresh = Kumesa di novu
claim-keep = Bu pode para na kualker ora. Nu ta guarda-l pa bo.
claim-p-provider = Prestador di servisu y lisensa
claim-p-sessions = Seson y obijetivu
claim-p-receipts = Risibus
claim-p-bank = Papel di banku
claim-p-match = Konpara
claim-p-pay = Modi ki nu ta paga-u
claim-s-done = Fetu
claim-s-todo = Pa faze
claim-s-look = Djobe otu bes
claim-s-provider = Ta spera prestador di servisu
# $part (String)
claim-go-on = Kontinua: { $part }
claim-check-send = Djobe y manda
claim-missing-ok = Bu pode manda mesmu si un papel ta falta. Dipos nu ta pidi-u kel papel.
claim-take-back = Ritira es pididu
claim-take-back-sure = Ritira es pididu? Bus ora ta volta pa bo.
provider-title = Kenha ki da djuda?
provider-else = Otu algen
# $date (String)
provider-contract-ok = Kontratu: aprovadu ti { $date }
provider-contract-wait = Kontratu: ta spera Sidadi. Bu pode manda bu pididu. Bu ka mesti faze nada.
# $date (String)
provider-license-ok = Lisensa: válidu ti { $date }
provider-have-it = Dja nu ten el. Bu ka mesti manda-l otu bes.
provider-newer = Manda un más novu
provider-supervisor = Lisensa di supervizor
provider-supervisor-why = Es prestador di servisu ta trabadja ku un supervizor.
provider-link = Manda un link
provider-qr = Mostra kódigu QR
provider-link-why = Bu prestador di servisu pode djunta nota y lisensa sen bo.
sessions-title = Sesons
sessions-make = Faze lista
# $n (String)
sessions-count = Sesons: { $n }
# $time (String)
sessions-after = Oras ki resta dipos: { $time }
sessions-holiday = Es dia é feriadu. Seson kontise?
sessions-copy-row = Kopia un linha
sessions-add-one = Djunta un
sessions-note-added = Nota: djuntadu
sessions-note-missing = Nota: inda nau
sessions-happened = Kel-li kontise?
sessions-not-like-this = Ka foi asi
sessions-next = Guarda, prósimu
sessions-didnt = Ka kontise: tra-l
sessions-empty = Inda ka ten seson. Kumesa ku dias di simana.
# $over (String)
sessions-warn-over = { $over } min ka ta kabe na oras ki resta. Nu pode paga restu.
sessions-warn-overlap = Kel-li é na mesmu ora di otu seson.
sessions-warn-school = Kel-li é dipos ki servisus na skola kumesa.
sessions-warn-contract = Kel-li sta fóra di datas di kontratu.
receipt-title = Risibus
receipt-photo = Tra un fotu
receipt-choose = Skodje un fotu ó PDF
receipt-ask = Pidi nha prestador di servisu pa manda-l
receipt-next-page = Mesmu risibu, prósimu página
# $value (String)
receipt-suggest = Nu le { $value }. Nu ta uza-l?
receipt-empty = Inda ka ten risibu.
proof-title = Papel di banku
proof-statement = Estratu di banku
proof-card = Estratu di karton di kréditu
proof-check = Xeki ki banku dja paga, dôs ladu
proof-cash = N paga ku dinheru na mon
proof-cash-help = Prugrama ta mesti un papel di banku. Liga pa nos y nu ta djobe un manera djuntu ku bo.
proof-tips = Poi-l planu, tudu 4 kantu, bon lus.
proof-only = Nu ta mesti só bu nomi, banku, data, últimus 4 algarismu, y es pagamentu.
proof-coach-dark = Sukuru dimás. Djobe más lus.
proof-coach-cut = Un kantu sta kortadu. Bai un poku pa tras.
proof-coach-blur = Ka sta klaru. Segura telefoni firmi.
proof-use-anyway = Uza-l mesmu asi
hide-title = Sukundi restu
hide-lead = Toka na linha ki ta mostra es pagamentu. Nu ta tapa restu.
hide-cover = Tapa restu
hide-preview = Odja modi ki el ta fika
hide-skip = Salta: manda página interu
# $what (String)
hide-covered = Kel-li sta tapadu: { $what }. Nu ta mesti odja-l.
hide-paper-tip = Poi papel riba di otus linha. Dipos tra fotu.
hide-pdf = Nu ta faze fotu di páginas na nos konputador. Bu ta tapa-s. Dipos nu ta bota PDF fóra.
match-title = Konpara
match-which = Ki linhas di banku ki paga-l?
# $total (String)
match-exact = Tudu { $total } sta mostradu.
# $shown (String)
# $total (String)
match-part = { $shown } di { $total } sta mostradu.
# $rest (String)
match-more = Mostra más { $rest }, ó manda gósi. Nu ta paga parti ki sta mostradu.
# $over (String)
match-over = Es linhas ten { $over } a más. Uza un parti di un linha.
match-add-line = Djunta un linha
# $name (String)
# $provider (String)
match-alias = { $name } é mesmu ki { $provider }?
match-use-part = Uza un parti di es linha
match-save = Guarda konparason
pay-title = Modi ki nu ta paga-u
pay-mail = Xeki pa koreiu
pay-deposit = Dipózitu diretu
pay-deposit-note = si Sidadi ten bu konta
pay-pickup = Bai toma un xeki
pay-who = Nu pode paga só pai, mai ó inkaregadu di idukason na es prusesu.
check-title = Djobe antis di manda
# $list (String)
check-missing = Ta falta: { $list }. Bu pode manda gósi. Dipos nu ta pidi-u kel papel.
check-send = Manda nha pididu
# $name (String)
check-helper = Só { $name } ki pode manda. Nu ta manda-l un mensaji.
sent-title = Nu risebi bu pididu
sent-number = Númeru
# $time (String)
sent-held = { $time } guardadu pa bo
sent-next = Kuze ki ta ben dipos
sent-n-1 = Nu ta djobe bus papel
sent-n-2 = Nu ta le-s y nu ta verifika oras
sent-n-3 = OSS, Finansa y Sidadi ta aprova
# $date (String)
sent-n-4 = Dinheru: más ó menus 5 simana, pa volta di { $date }
sent-texts = Nu ta manda-u mensaji óki algun kuza muda.
sent-see = Odja nha pididu
link-title = Djuda un familia risebi dinheru di volta
# $name (String)
# $initials (String)
link-asks = { $name } ta pidi-u nota di seson pa { $initials }.
link-five = Kel-li ta dura más ó menus 5 minutu.
link-start = Kumesa
link-not-you = Ka é bo? Fla-nu.
link-sheet = Enbes, inprimi fodja di papel
link-signed = N da es sesons na es oras.
link-goals = Obijetivus sta sertu.
link-send = Sina y manda
link-group = Otu mininu na mesmu ora? Si foi un grupu, fla-nu.
