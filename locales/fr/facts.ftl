### Texts of the district's facts: determinations, providers, contracts, school-based starts, imports

## What is wrong with a line of a file
flaw-missing = Remplissez cette colonne.
flaw-long = Utilisez au plus 200 signes.
flaw-empty = Utilisez au moins une lettre ou un chiffre.
flaw-signs = Utilisez seulement des lettres, chiffres, points, tirets et tirets bas. Les codes sont en majuscules.
flaw-day = Écrivez un jour comme 2026-02-12 ou 02/12/2026.
flaw-order = Ce jour est avant le premier jour.
flaw-minutes = Écrivez des minutes entières, comme 720.
flaw-amount = Écrivez les dollars et les cents, comme 112.50.
flaw-sasid = Écrivez les 10 chiffres du SASID. 411 veut dire que l’État cherche encore un double.
flaw-email = Écrivez une adresse e-mail, comme name@example.org.
flaw-not-one-of = Écrivez un de ces mots : { $words }.
flaw-contradiction = NEITHER ne va pas avec un autre constat.
flaw-taken = Ceci appartient à quelqu’un d’autre.
flaw-unknown = Ceci n’est pas encore connu. Importez-le d’abord.
flaw-approved-when = Un contrat approuvé a besoin du jour de l’accord de la Ville.
flaw-both = Remplissez les deux colonnes ou aucune.
flaw-below-paid = { $minutes ->
    [one] { $minutes } minute est déjà remboursée.
   *[other] { $minutes } minutes sont déjà remboursées.
    } Écrivez au moins ce nombre.
flaw-twice = La ligne { $line } dit la même chose. Retirez l’une des deux.
flaw-differs = La ligne { $line } dit autre chose sur le même sujet. Mettez-les d’accord.
flaw-not-text = Enregistrez le fichier en CSV, en UTF-8.
flaw-size = Utilisez un fichier de 8 Mo au plus.
flaw-no-lines = Le fichier n’a pas de ligne sous son en-tête.
flaw-count = Cette ligne a plus ou moins de colonnes que l’en-tête.
flaw-no-column = Cette colonne manque dans l’en-tête.
flaw-strange-column = Cette colonne n’est pas connue, ou elle est là deux fois.

## Search
facts-title = Données
facts-search = Chercher un enfant ou un prestataire
facts-search-hint = Un nom, la fin d’un SASID, ou le code d’un prestataire.
facts-search-do = Chercher
facts-none = Rien n’a été trouvé.
facts-children = Enfants
facts-providers = Prestataires
facts-name = Nom
facts-sasid = SASID
facts-school = École
facts-code = Code
facts-jobs = Métier
facts-from = Depuis le { $from }
facts-from-to = Du { $from } au { $to }
facts-child-service = { $child }, { $service }

## A child
facts-iep = IEP
facts-iep-none = Aucun IEP n’est connu.
facts-finding = Ce que l’école a constaté
facts-finding-none = L’école n’a pas encore décidé.
facts-missed = Manqué
facts-cause = Cause
facts-assessor = Évalué par
facts-decided = Décidé
facts-accepted = Acceptée le { $day }
facts-owed = Services dus
facts-column-service = Service
facts-column-owed = Dû
facts-column-school = Donné par l’école
facts-column-reserved = En vérification
facts-column-paid = Remboursé
facts-column-left = Restant
facts-starts = L’école le donne à partir du { $day }.
facts-goals = Objectifs
facts-guardians = Parents et tuteurs légaux
facts-language = Langue
facts-email = E-mail
facts-ledger = Registre
facts-ledger-when = Jour
facts-ledger-what = Quoi
facts-ledger-minutes = Minutes
facts-change-line = Modifier { $service }
facts-change-owed = Modifier les minutes dues
facts-add-school = Enregistrer les minutes
facts-accept = Accepter cette cause
finding-regression = Perte d’acquis
finding-failure-to-progress = Pas les progrès attendus
finding-neither = Ni l’un ni l’autre
cause-staffing-shortage = Pas de personnel
cause-student-absence = L’enfant était absent
cause-school-closed = L’école était fermée
cause-family-declined = La famille a dit non
cause-other = Autre chose
ledger-owed = Dû
ledger-school = Donné par l’école
ledger-reserved = Gardé pour une ligne en vérification
ledger-released = De nouveau libre
ledger-reimbursed = Remboursé
ledger-undone = Approbation annulée
owed-minutes = Minutes dues
    .err-format = Écrivez des minutes entières.
    .err-range = Plus de minutes que cela sont déjà remboursées.
owed-why = Pourquoi le modifiez-vous ?
    .err-missing = Écrivez pourquoi vous modifiez les minutes.
given-minutes = Toutes les minutes données par l’école jusqu’ici
    .err-format = Écrivez des minutes entières.
cause-why = Pourquoi cette cause est-elle acceptée ?
    .err-missing = Écrivez pourquoi vous acceptez cette cause.

## A provider
facts-named-by-family = Une famille a nommé ce prestataire. Le district ne le connaît pas encore.
facts-licenses = Licences
facts-license = Licence
facts-holder = Nom dessus
facts-expires = Fin de validité
facts-checked = Vérifiée le
facts-supervisor = Superviseur
facts-license-none = Aucune licence au dossier.
facts-license-add = Ajouter ou renouveler une licence
facts-license-keep = Enregistrer la licence
facts-names = Noms sur les documents bancaires
facts-names-keep = Enregistrer les noms
facts-contracts = Contrats
facts-contract-none = Il n’y a pas encore de contrat.
facts-contract = Contrat { $number }
facts-contract-keep = Enregistrer le contrat
facts-rate-alone = Individuel, par heure
facts-rate-group = En groupe, par heure
facts-rate-keep = Enregistrer le prix
contract-state = Où en est-il ?
    .err-missing = Choisissez où en est le contrat.
contract-state-draft = Brouillon
contract-state-completed = Rempli
contract-state-submitted = À la Ville
contract-state-city-approved = Approuvé par la Ville
contract-state-rejected = Pas approuvé
contract-state-expired = Terminé
contract-approved = Jour de l’accord de la Ville
    .err-missing = Écrivez le jour de l’accord.
    .err-format = Écrivez une date comme 02/12/2026 (mois/jour/année).
contract-from = Premier jour
    .err-format = Écrivez une date comme 02/12/2026 (mois/jour/année).
contract-to = Dernier jour
    .err-format = Écrivez une date comme 02/12/2026 (mois/jour/année).
    .err-order = Choisissez un jour après le premier jour.
provider-names = Autres noms, un par ligne
    .hint = Un nom d’entreprise, ou un nom sur des documents bancaires.
license-kind = Type
    .hint = En majuscules, comme SLP ou DESE_SPED.
    .err-missing = Écrivez le type de licence.
    .err-format = Utilisez des majuscules, des chiffres et des tirets bas.
license-holder = Nom sur la licence
    .err-missing = Écrivez le nom sur la licence.
license-whose = À qui est la licence ?
    .err-missing = Choisissez à qui est la licence.
license-whose-provider = Au prestataire
license-whose-supervisor = Au superviseur
license-checked = Jour de la vérification à l’autorité des licences
    .err-format = Écrivez une date comme 02/12/2026 (mois/jour/année).
rate-service = Service
    .err-missing = Choisissez un service.
rate-alone = Prix individuel, par heure
    .err-format = Écrivez les dollars et les cents, comme 150.00.
rate-group = Prix en groupe, par heure
    .err-format = Écrivez les dollars et les cents, comme 60.00.

## School-based starts
starts-title = Début des services à l’école, { $school }
starts-lead = Dès le premier jour, les séances privées de ce service ne peuvent pas être payées. La famille reçoit une lettre.
starts-send = Envoyer l’avis
starts-told = Débuts annoncés
starts-child = Enfant
starts-service = Service
starts-first = Premier jour
starts-notice = Famille prévenue
starts-read = Lu
starts-read-yes = Oui
starts-none = Aucun enfant de cette école n’a un service dû encore ouvert.
start-role = Vous êtes
    .err-missing = Choisissez ce que vous êtes.
start-role-leader = Chef d’établissement
start-role-provider = Prestataire de services connexes

## Imports
imports-title = Importations
imports-lead = Un fichier est d’abord regardé. Rien n’est enregistré avant que vous l’appliquiez.
imports-look = Regarder le fichier
imports-files = Fichiers récents
imports-none = Aucun fichier n’a encore été importé.
imports-file = Fichier
imports-by = Par
imports-when = Quand
imports-state = État
imports-waiting = Attend
imports-applied = Appliqué, { $n ->
    [one] { $n } ligne a
   *[other] { $n } lignes ont
    } changé quelque chose
imports-columns = Colonnes
imports-kind = Dans le fichier
imports-about = { $lines ->
    [one] { $lines } ligne.
   *[other] { $lines } lignes.
    } SHA-256 { $hash }…
imports-counts = Nouveau { $new }, modifié { $changed }, identique { $same }.
imports-flaws = Corrigez ces lignes
imports-flaws-lead = Rien n’a été enregistré. Corrigez le fichier et chargez-le de nouveau.
imports-line = Ligne
imports-column = Colonne
imports-what = Que faire
imports-changes = Ce qui change
imports-more = Non affichés : { $n }.
imports-apply = Tout appliquer
imports-discard = Jeter ce fichier
imports-nothing = Tout dans ce fichier est déjà connu.
imports-line-new = Nouveau
imports-line-changed = { $column } : { $was } → { $becomes }.
import-households = Foyers, parents et tuteurs légaux
import-students = Enfants
import-goals = Objectifs de l’IEP
import-determinations = Décisions des écoles avec minutes dues
import-providers = Prestataires
import-licenses = Licences
import-contracts = Contrats
import-school-starts = Débuts des services à l’école
import-school-minutes = Minutes données par les écoles
