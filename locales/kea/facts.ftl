### Texts of the district's facts: determinations, providers, contracts, school-based starts, imports

## What is wrong with a line of a file
flaw-missing = Prienxe es koluna.
flaw-long = Uza ti 200 sinal.
flaw-empty = Uza pelu menus un letra ó un algarismu.
flaw-signs = Uza só letra, algarismu, pontu, trasu y trasu di baxu. Kódigus é na letra grandi.
flaw-day = Skrebe un dia sima 2026-02-12 ó 02/12/2026.
flaw-order = Es dia sta antis di primeru dia.
flaw-minutes = Skrebe minutu interu, sima 720.
flaw-amount = Skrebe dólar y séntimu, sima 112.50.
flaw-sasid = Skrebe kes 10 algarismu di SASID. 411 kre fla ma stadu inda sta ta djobe un ripitidu.
flaw-email = Skrebe un email, sima name@example.org.
# $words (String)
flaw-not-one-of = Skrebe un di es: { $words }.
flaw-contradiction = NEITHER ka pode sta djuntu ku otu rezultadu.
flaw-taken = Kel-li é di otu algen.
flaw-unknown = Kel-li inda ka konxedu. Inporta-l primeru.
flaw-approved-when = Un kontratu aprovadu ta mesti dia di aprovason di Sidadi.
flaw-both = Prienxe kes dôs koluna ó ninhun.
# $minutes (Number)
flaw-below-paid = { $minutes ->
   *[other] Dinheru di { $minutes } minutu dja dadu di volta.
    } Skrebe pelu menus kel tantu.
# $line (String)
flaw-twice = Linha { $line } ta fla mesmu kuza. Tra un di es.
# $line (String)
flaw-differs = Linha { $line } ta fla otu kuza sobri mesmu asuntu. Faze-s igual.
flaw-not-text = Guarda fixeru sima CSV na UTF-8.
flaw-size = Uza un fixeru ti 8 MB.
flaw-no-lines = Fixeru ka ten linha di baxu di kabisalhu.
flaw-count = Es linha ten más ó menus koluna ki kabisalhu.
flaw-no-column = Es koluna sta ta falta na kabisalhu.
flaw-strange-column = Es koluna ka konxedu, ó sta la dôs bes.

## Search
facts-title = Faktus
facts-search = Djobe un mininu ó un prestador di servisu
facts-search-hint = Un nomi, fin di un SASID, ó kódigu di un prestador di servisu.
facts-search-do = Djobe
facts-none = Nada ka atxadu.
facts-children = Mininus
facts-providers = Prestadoris di servisu
facts-name = Nomi
facts-sasid = SASID
facts-school = Skola
facts-code = Kódigu
facts-jobs = Profison
# $from (String)
facts-from = Di { $from }
# $from (String)
# $to (String)
facts-from-to = { $from } ti { $to }
# $child (String)
# $service (String)
facts-child-service = { $child }, { $service }

## A child
facts-iep = IEP
facts-iep-none = Ka konxedu ninhun IEP.
facts-finding = Kuze ki skola atxa
facts-finding-none = Skola inda ka disidi.
facts-missed = Ka dadu
facts-cause = Kauza
facts-assessor = Kenha ki avalia
facts-decided = Disididu
# $day (String)
facts-accepted = Setadu na { $day }
facts-owed = Servisus devedu
facts-column-service = Servisu
facts-column-owed = Devedu
facts-column-school = Skola da
facts-column-reserved = Na revizon
facts-column-paid = Dadu di volta
facts-column-left = Ta resta
# $day (String)
facts-starts = Skola ta da-l di { $day } pa frenti.
facts-goals = Obijetivus
facts-guardians = Inkaregadus di idukason
facts-language = Língua
facts-email = Email
facts-ledger = Rejistu di minutus
facts-ledger-when = Dia
facts-ledger-what = Kuze
facts-ledger-minutes = Minutus
# $service (String)
facts-change-line = Muda { $service }
facts-change-owed = Muda minutus devedu
facts-add-school = Guarda minutus
facts-accept = Seta es kauza
finding-regression = Perdi abilidadi
finding-failure-to-progress = Sen progresu speradu
finding-neither = Nin un nin otu
cause-staffing-shortage = Ka tenba pesoal
cause-student-absence = Mininu falta
cause-school-closed = Skola staba fitxadu
cause-family-declined = Familia ka kre
cause-other = Otu kuza
ledger-owed = Devedu
ledger-school = Skola da
ledger-reserved = Guardadu pa un linha na revizon
ledger-released = Livri otu bes
ledger-reimbursed = Dadu di volta
ledger-undone = Aprovason disfetu
owed-minutes = Minutus devedu
    .err-format = Skrebe minutu interu.
    .err-range = Más minutu ki kel-li dja dadu di volta.
owed-why = Pamodi ki bu ta muda-l?
    .err-missing = Skrebe pamodi ki bu ta muda minutus.
given-minutes = Tudu minutus ki skola da ti gósi
    .err-format = Skrebe minutu interu.
cause-why = Pamodi ki es kauza setadu?
    .err-missing = Skrebe pamodi ki bu ta seta es kauza.

## A provider
facts-named-by-family = Un familia fla es prestador di servisu. Distritu inda ka konxe-l.
facts-licenses = Lisensas
facts-license = Lisensa
facts-holder = Nomi na el
facts-expires = Ta kaba na
facts-checked = Verifikadu
facts-supervisor = Supervizor
facts-license-none = Ka ten lisensa na prusesu.
facts-license-add = Djunta ó renova un lisensa
facts-license-keep = Guarda lisensa
facts-names = Nomis na papelis di banku
facts-names-keep = Guarda nomis
facts-contracts = Kontratus
facts-contract-none = Inda ka ten kontratu.
# $number (String)
facts-contract = Kontratu { $number }
facts-contract-keep = Guarda kontratu
facts-rate-alone = Só el, pa ora
facts-rate-group = Na grupu, pa ora
facts-rate-keep = Guarda presu
contract-state = Na ki pontu ki el sta?
    .err-missing = Skodje na ki pontu ki kontratu sta.
contract-state-draft = Raskunhu
contract-state-completed = Konpletu
contract-state-submitted = Na Sidadi
contract-state-city-approved = Sidadi aprova
contract-state-rejected = Ka aprovadu
contract-state-expired = Kaba
contract-approved = Dia di aprovason di Sidadi
    .err-missing = Skrebe dia di aprovason.
    .err-format = Skrebe un data sima 02/12/2026.
contract-from = Primeru dia
    .err-format = Skrebe un data sima 02/12/2026.
contract-to = Últimu dia
    .err-format = Skrebe un data sima 02/12/2026.
    .err-order = Skodje un dia dipos di primeru dia.
provider-names = Otus nomi, un na kada linha
    .hint = Un nomi di enpreza, ó un nomi na papelis di banku.
license-kind = Tipu
    .hint = Na letra grandi, sima SLP ó DESE_SPED.
    .err-missing = Skrebe tipu di lisensa.
    .err-format = Uza letra grandi, algarismu y trasu di baxu.
license-holder = Nomi na lisensa
    .err-missing = Skrebe nomi ki sta na lisensa.
license-whose = Di kenha ki é lisensa?
    .err-missing = Skodje di kenha ki é lisensa.
license-whose-provider = Di prestador di servisu
license-whose-supervisor = Di supervizor
license-checked = Dia ki verifikadu na konsedju di lisensa
    .err-format = Skrebe un data sima 02/12/2026.
rate-service = Servisu
    .err-missing = Skodje un servisu.
rate-alone = Presu só el, pa ora
    .err-format = Skrebe dólar y séntimu, sima 150.00.
rate-group = Presu na grupu, pa ora
    .err-format = Skrebe dólar y séntimu, sima 60.00.

## School-based starts
# $school (String)
starts-title = Kumesu di servisu na skola, { $school }
starts-lead = Di primeru dia pa frenti, sesons partikular di es servisu ka pode pagadu. Familia ta risebi un karta.
starts-send = Manda avizu
starts-told = Kumesus ki dja avizadu
starts-child = Mininu
starts-service = Servisu
starts-first = Primeru dia
starts-notice = Familia avizadu
starts-read = Lidu
starts-read-yes = Sin
starts-none = Ninhun mininu di es skola ka ten servisu devedu ki inda sta abertu.
start-role = Bu é
    .err-missing = Skodje kuze ki bu é.
start-role-leader = Diretor di skola
start-role-provider = Prestador di servisus relasionadu

## Imports
imports-title = Inportasons
imports-lead = Un fixeru ta odjadu primeru. Nada ka ta guardadu antis di bu aplika-l.
imports-look = Djobe fixeru
imports-files = Fixerus más novu
imports-none = Inda ninhun fixeru ka inportadu.
imports-file = Fixeru
imports-by = Kenha ki faze
imports-when = Ki dia
imports-state = Situason
imports-waiting = Ta spera
# $n (Number)
imports-applied = Aplikadu, { $n ->
   *[other] { $n } linha
    } muda algun kuza
imports-columns = Kolunas
imports-kind = Na fixeru
# $lines (Number)
# $hash (String)
imports-about = { $lines ->
   *[other] { $lines } linha.
    } SHA-256 { $hash }…
# $new (String)
# $changed (String)
# $same (String)
imports-counts = Novu { $new }, mudadu { $changed }, igual { $same }.
imports-flaws = Kuriji es linhas
imports-flaws-lead = Nada ka guardadu. Kuriji fixeru y traze-l otu bes.
imports-line = Linha
imports-column = Koluna
imports-what = Kuze ki bu ten ki faze
imports-changes = Kuze ki ta muda
# $n (String)
imports-more = Ten más { $n } ki ka sta mostradu.
imports-apply = Aplika tudu
imports-discard = Bota es fixeru fóra
imports-nothing = Tudu ki sta na es fixeru dja konxedu.
imports-line-new = Novu
# $column (String)
# $was (String)
# $becomes (String)
imports-line-changed = { $column }: { $was } → { $becomes }.
import-households = Familias y inkaregadus di idukason
import-students = Mininus
import-goals = Obijetivus di IEP
import-determinations = Disizons di skola ku minutus devedu
import-providers = Prestadoris di servisu
import-licenses = Lisensas
import-contracts = Kontratus
import-school-starts = Kumesus di servisu na skola
import-school-minutes = Minutus ki skolas da
