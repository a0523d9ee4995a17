### Texts of the district's facts: determinations, providers, contracts, school-based starts, imports

## What is wrong with a line of a file
flaw-missing = Ranpli kolòn sa a.
flaw-long = Ekri 200 siy pou pi plis.
flaw-empty = Mete omwen yon lèt oswa yon chif.
flaw-signs = Sèvi sèlman ak lèt, chif, pwen, tirè, ak tirè anba. Kòd yo an majiskil.
flaw-day = Ekri yon jou tankou 2026-02-12 oswa 02/12/2026.
flaw-order = Jou sa a vini anvan premye jou a.
flaw-minutes = Ekri minit antye, tankou 720.
flaw-amount = Ekri dola ak santim, tankou 112.50.
flaw-sasid = Ekri 10 chif SASID la. 411 vle di Eta a ap chèche yon doub toujou.
flaw-email = Ekri yon adrès imèl, tankou name@example.org.
# $words (String)
flaw-not-one-of = Ekri youn nan sa yo: { $words }.
flaw-contradiction = NEITHER pa ka ansanm ak yon lòt konstatasyon.
flaw-taken = Sa se pou yon lòt moun.
flaw-unknown = Nou poko konnen sa. Enpòte l anvan.
flaw-approved-when = Yon kontra ki apwouve bezwen jou Vil la te apwouve l.
flaw-both = Ranpli toude kolòn yo oswa okenn.
# $minutes (Number)
flaw-below-paid = { $minutes ->
   *[other] { $minutes } minit ranbouse deja.
    } Ekri omwen kantite sa a.
# $line (String)
flaw-twice = Liy { $line } di menm bagay. Retire youn nan yo.
# $line (String)
flaw-differs = Liy { $line } di yon lòt bagay sou menm sijè a. Fè yo menm jan.
flaw-not-text = Anrejistre fichye a kòm CSV an UTF-8.
flaw-size = Sèvi ak yon fichye ki pa depase 8 MB.
flaw-no-lines = Fichye a pa gen liy anba antèt la.
flaw-count = Liy sa a gen plis oswa mwens kolòn pase antèt la.
flaw-no-column = Antèt la pa gen kolòn sa a.
flaw-strange-column = Nou pa konnen kolòn sa a, oswa li la de fwa.

## Search
facts-title = Enfòmasyon
facts-search = Chèche yon timoun oswa yon founisè
facts-search-hint = Yon non, dènye chif yon SASID, oswa kòd yon founisè.
facts-search-do = Chèche
facts-none = Nou pa jwenn anyen.
facts-children = Timoun
facts-providers = Founisè
facts-name = Non
facts-sasid = SASID
facts-school = Lekòl
facts-code = Kòd
facts-jobs = Metye
# $from (String)
facts-from = Depi { $from }
# $from (String)
# $to (String)
facts-from-to = { $from } rive { $to }
# $child (String)
# $service (String)
facts-child-service = { $child }, { $service }

## A child
facts-iep = IEP
facts-iep-none = Nou pa konnen okenn IEP.
facts-finding = Sa lekòl la jwenn
facts-finding-none = Lekòl la poko pran desizyon.
facts-missed = Rate
facts-cause = Kòz
facts-assessor = Moun ki te evalye
facts-decided = Desizyon pran
# $day (String)
facts-accepted = Aksepte { $day }
facts-owed = Sèvis yo dwe
facts-column-service = Sèvis
facts-column-owed = Dwe
facts-column-school = Lekòl la bay
facts-column-reserved = Ap verifye
facts-column-paid = Ranbouse
facts-column-left = Rete
# $day (String)
facts-starts = Lekòl la ap bay li apati { $day }.
facts-goals = Objektif
facts-guardians = Gadyen legal
facts-language = Lang
facts-email = Imèl
facts-ledger = Rejis
facts-ledger-when = Jou
facts-ledger-what = Kisa
facts-ledger-minutes = Minit
# $service (String)
facts-change-line = Chanje { $service }
facts-change-owed = Chanje minit yo dwe
facts-add-school = Anrejistre minit yo
facts-accept = Aksepte kòz sa a
finding-regression = Timoun nan pèdi ladrès
finding-failure-to-progress = Pa gen pwogrè yo te atann
finding-neither = Ni youn ni lòt
cause-staffing-shortage = Pa te gen pèsonèl
cause-student-absence = Timoun nan te absan
cause-school-closed = Lekòl la te fèmen
cause-family-declined = Fanmi an te di non
cause-other = Lòt bagay
ledger-owed = Dwe
ledger-school = Lekòl la bay
ledger-reserved = Kenbe pou yon liy y ap verifye
ledger-released = Lib ankò
ledger-reimbursed = Ranbouse
ledger-undone = Apwobasyon anile
owed-minutes = Minit yo dwe
    .err-format = Ekri minit antye.
    .err-range = Gen plis minit pase sa ki ranbouse deja.
owed-why = Poukisa ou chanje l?
    .err-missing = Ekri poukisa ou chanje minit yo.
given-minutes = Tout minit lekòl la bay jiska kounye a
    .err-format = Ekri minit antye.
cause-why = Poukisa yo aksepte kòz sa a?
    .err-missing = Ekri poukisa ou aksepte kòz sa a.

## A provider
facts-named-by-family = Se yon fanmi ki nonmen founisè sa a. Distri a poko konnen l.
facts-licenses = Lisans
facts-license = Lisans
facts-holder = Non ki sou li
facts-expires = Fini jou
facts-checked = Verifye jou
facts-supervisor = Sipèvizè
facts-license-none = Pa gen lisans nan dosye a.
facts-license-add = Ajoute oswa renouvle yon lisans
facts-license-keep = Anrejistre lisans lan
facts-names = Non ki sou papye labank
facts-names-keep = Anrejistre non yo
facts-contracts = Kontra
facts-contract-none = Poko gen kontra.
# $number (String)
facts-contract = Kontra { $number }
facts-contract-keep = Anrejistre kontra a
facts-rate-alone = Poukont li, pa èdtan
facts-rate-group = An gwoup, pa èdtan
facts-rate-keep = Anrejistre pri a
contract-state = Ki kote l rive?
    .err-missing = Chwazi ki kote kontra a rive.
contract-state-draft = Bouyon
contract-state-completed = Ranpli
contract-state-submitted = Nan men Vil la
contract-state-city-approved = Vil la apwouve
contract-state-rejected = Pa apwouve
contract-state-expired = Fini
contract-approved = Jou Vil la te apwouve l
    .err-missing = Ekri jou yo te apwouve l.
    .err-format = Ekri yon dat tankou 02/12/2026 (mwa/jou/ane).
contract-from = Premye jou
    .err-format = Ekri yon dat tankou 02/12/2026 (mwa/jou/ane).
contract-to = Dènye jou
    .err-format = Ekri yon dat tankou 02/12/2026 (mwa/jou/ane).
    .err-order = Chwazi yon jou apre premye jou a.
provider-names = Lòt non, youn sou chak liy
    .hint = Yon non biznis, oswa yon non ki sou papye labank.
license-kind = Kalite
    .hint = An majiskil, tankou SLP oswa DESE_SPED.
    .err-missing = Ekri kalite lisans lan.
    .err-format = Sèvi ak majiskil, chif, ak tirè anba.
license-holder = Non sou lisans lan
    .err-missing = Ekri non ki sou lisans lan.
license-whose = Pou kilès lisans lan ye?
    .err-missing = Chwazi pou kilès lisans lan ye.
license-whose-provider = Pou founisè a
license-whose-supervisor = Pou sipèvizè a
license-checked = Jou yo te verifye l nan komisyon lisans lan
    .err-format = Ekri yon dat tankou 02/12/2026 (mwa/jou/ane).
rate-service = Sèvis
    .err-missing = Chwazi yon sèvis.
rate-alone = Pri poukont li, pa èdtan
    .err-format = Ekri dola ak santim, tankou 150.00.
rate-group = Pri an gwoup, pa èdtan
    .err-format = Ekri dola ak santim, tankou 60.00.

## School-based starts
# $school (String)
starts-title = Sèvis ki kòmanse nan lekòl la, { $school }
starts-lead = Apati premye jou a, nou pa ka peye seyans prive pou sèvis sa a. Fanmi an ap resevwa yon lèt.
starts-send = Voye avi a
starts-told = Kòmansman yo te anonse
starts-child = Timoun
starts-service = Sèvis
starts-first = Premye jou
starts-notice = Yo avèti fanmi an
starts-read = Li
starts-read-yes = Wi
starts-none = Lekòl sa a pa gen okenn timoun yo dwe yon sèvis ki poko fini.
start-role = Ou se
    .err-missing = Chwazi sa ou ye.
start-role-leader = Direktè lekòl la
start-role-provider = Founisè sèvis ki gen rapò

## Imports
imports-title = Enpòtasyon
imports-lead = Nou gade yon fichye anvan. Anyen pa anrejistre anvan ou aplike l.
imports-look = Gade fichye a
imports-files = Dènye fichye yo
imports-none = Poko gen fichye ki enpòte.
imports-file = Fichye
imports-by = Ki moun
imports-when = Lè
imports-state = Eta
imports-waiting = Ap tann
# $n (Number)
imports-applied = Aplike, { $n ->
   *[other] { $n } liy
    } chanje yon bagay
imports-columns = Kolòn
imports-kind = Nan fichye a
# $lines (Number)
# $hash (String)
imports-about = { $lines ->
   *[other] { $lines } liy.
    } SHA-256 { $hash }…
# $new (String)
# $changed (String)
# $same (String)
imports-counts = Nouvo { $new }, chanje { $changed }, menm { $same }.
imports-flaws = Ranje liy sa yo
imports-flaws-lead = Anyen pa anrejistre. Ranje fichye a epi mete l ankò.
imports-line = Liy
imports-column = Kolòn
imports-what = Kisa pou fè
imports-changes = Sa k ap chanje
# $n (String)
imports-more = Gen { $n } anplis ki pa parèt.
imports-apply = Aplike tout
imports-discard = Jete fichye sa a
imports-nothing = Nou konnen tout sa ki nan fichye sa a deja.
imports-line-new = Nouvo
# $column (String)
# $was (String)
# $becomes (String)
imports-line-changed = { $column }: { $was } → { $becomes }.
import-households = Fwaye ak gadyen legal
import-students = Timoun
import-goals = Objektif IEP
import-determinations = Desizyon lekòl ak minit yo dwe
import-providers = Founisè
import-licenses = Lisans
import-contracts = Kontra
import-school-starts = Sèvis ki kòmanse nan lekòl
import-school-minutes = Minit lekòl yo bay
