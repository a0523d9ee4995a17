### Texts of a family's draft: start, parts, provider, sessions, how we pay, check and send

claim-sessions = Sesons
    .err-missing = Djunta un seson pelu menus.
    .err-format = Un seson ta mesti un data ó un presu. Djobe lista.
    .err-many = Un pididu pode ten ti 200 seson. Kumesa otu pididu pa restu.
session-kind = Pa kuze ki bu paga?
    .hint = Nu pode paga pa servisu. Bu pode fla-nu di taxas tanbe.
supervisor-holder = Nomi di supervizor
    .hint = Sima sta na lisensa.
    .err-missing = Skrebe nomi di supervizor.
supervisor-number = Númeru di lisensa di supervizor
    .hint = Skrebe-l sima el sta inprimidu.
    .err-missing = Skrebe númeru di lisensa.
supervisor-ends = Lisensa di supervizor ta kaba na
    .hint = Últimu dia ki el é válidu.
    .err-missing = Skrebe dia ki lisensa ta kaba.
    .err-format = Skrebe un data sima 02/12/2026.
take-back-lines = Ki seson ki bu ta ritira?
    .hint = Ses oras ta volta pa bo.
    .err-missing = Skodje un seson pelu menus.
draft-date-format = Skrebe un data sima 10/07/2025.
draft-time-format = Skrebe un ora sima 4:00 PM.
draft-days-range = Ninhun di es dias ka sta entri bus dôs data.
draft-dates-many = Kel-li ta faze más di 120 seson. Skodje un últimu dia más sedu.
# $service (String)
# $child (String)
draft-for = { $service } pa { $child }
# $n (String)
draft-added = { $n } djuntadu
draft-part-provider = prestador di servisu
draft-part-sessions = sesons
draft-part-receipts = risibus
draft-part-bank = papel di banku
draft-part-pay = modi ki nu ta paga-u
draft-sent-already = Es pididu dja mandadu. Bu ka pode muda-l li.
draft-see-claim = Odja pididu
draft-newest = Kel más novu
draft-newest-lead = Kel-li ki sta guardadu gósi. Di baxu sta kuze ki bu skrebe. Guarda otu bes pa fika ku di bo.
draft-copy-title = Kopia es pididu
draft-copy-lead = Nu ta kopia prestador di servisu, dias, oras, presus y obijetivus. Datas ta pasa pa simanas dipos.
draft-copy-not = Nu ka ta kopia risibus, papelis di banku, nin bu sinatura.
draft-copy-go = Faze kópia
draft-contract-approved = Kontratu: aprovadu
draft-license-none = Lisensa: inda ka sta li
draft-license-not-needed = Lisensa: ka ta mestedu pa es profison
# $date (String)
draft-license-ended = Lisensa: kaba na { $date }
draft-provider-next = Nu ta pidi Sidadi un kontratu. Bu pode manda bu pididu gósi.
license-title = Lisensa
license-own = Prestador di servisu
license-supervisor = Supervizor
license-none-needed = Es profison ka ta mesti lisensa.
# $number (String)
# $date (String)
license-line = Lisensa { $number }, válidu ti { $date }
license-open-line = Lisensa
license-looked-up = OSS verifika-l.
license-save = Guarda es lisensa
license-photo = Djunta un fotu di lisensa
license-no-provider = Skodje un prestador di servisu primeru.
license-choose-provider = Skodje un prestador di servisu
sessions-add-days = Djunta dias
sessions-when = Ora
# $n (String)
session-title = Seson { $n }
session-alone = Só el
session-group-choice = Na grupu
session-copy-week = Kopia pa prósimu simana
session-other = Otu mininu ó otu servisu
session-length = é igual a # minutu
kind-service = Servisu
kind-no-show = Un vizita ki falta
kind-late-cancellation = Un kanselamentu tardi
kind-travel = Viaji
kind-evaluation = Un avaliason
kind-paperwork = Trabadju di papel
kind-materials = Material
kind-other = Otu kuza
# $goal (String)
session-goal = Obijetivu { $goal }
pay-helper = Só pai, mai ó inkaregadu di idukason pode skodje kel-li.
check-lead = Bu pode muda tudu antis di manda.
check-child = Mininu y servisu
check-provider = Prestador di servisu
check-sessions = Sesons
check-receipts = Risibus
check-bank = Papel di banku
check-pay = Paga pa
check-none = Inda nau
check-look = Djobe es sesons
check-look-lead = Es ta mesti data y presu antis di bu manda.
check-guardian-only = Só pai, mai ó inkaregadu di idukason pode manda es pididu.
check-miss-receipt = un risibu
check-miss-bank = un papel di banku
check-miss-note = notas di seson
check-miss-license = lisensa
# $n (Number)
check-n-lines = { $n ->
   *[other] { $n } linha
    }
check-hints = Kuze ki nu ta djobe
sent-copy = Kopia pa prósimu mes
take-title = Ritira
take-all = Ritira pididu interu
take-some = Ritira es sesons
take-none = Gósi ka ten nada na es pididu ki pode ritiradu.
take-decided = Algun seson dja disididu. Bu pode ritira kes otu.
