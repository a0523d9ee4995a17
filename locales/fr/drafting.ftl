### Texts of a family's draft: start, parts, provider, sessions, how we pay, check and send

claim-sessions = Séances
    .err-missing = Ajoutez au moins une séance.
    .err-format = Une séance a besoin d’une date ou d’un prix. Regardez la liste.
    .err-many = Une demande peut avoir au plus 200 séances. Commencez une autre demande pour le reste.
session-kind = Pour quoi avez-vous payé ?
    .hint = Nous pouvons payer le service. Vous pouvez quand même nous parler des frais.
supervisor-holder = Nom du superviseur
    .hint = Comme sur la licence.
    .err-missing = Écrivez le nom du superviseur.
supervisor-number = Numéro de licence du superviseur
    .hint = Écrivez-le comme il est imprimé.
    .err-missing = Écrivez le numéro de licence.
supervisor-ends = Fin de la licence du superviseur
    .hint = Le dernier jour où elle est valable.
    .err-missing = Écrivez le jour où la licence prend fin.
    .err-format = Écrivez une date comme 02/12/2026 (mois/jour/année).
take-back-lines = Quelles séances reprenez-vous ?
    .hint = Leurs heures vous reviennent.
    .err-missing = Choisissez au moins une séance.
draft-date-format = Écrivez une date comme 10/07/2025 (mois/jour/année).
draft-time-format = Écrivez une heure comme 4:00 PM.
draft-days-range = Aucun de ces jours n’est entre vos deux dates.
draft-dates-many = Cela fait plus de 120 séances. Choisissez un dernier jour plus tôt.
# $service (String)
# $child (String)
draft-for = { $service } pour { $child }
# $n (String)
draft-added = Ajoutés : { $n }
draft-part-provider = le prestataire
draft-part-sessions = les séances
draft-part-receipts = les reçus
draft-part-bank = le document bancaire
draft-part-pay = comment nous vous payons
draft-sent-already = Cette demande a été envoyée. Vous ne pouvez pas la modifier ici.
draft-see-claim = Voir la demande
draft-newest = Le plus récent
draft-newest-lead = Ceci est enregistré maintenant. Ci-dessous, ce que vous avez écrit. Enregistrez de nouveau pour garder votre texte.
draft-copy-title = Copier cette demande
draft-copy-lead = Nous copions le prestataire, les jours, les heures, les prix et les objectifs. Les dates passent aux semaines suivantes.
draft-copy-not = Nous ne copions pas les reçus, les documents bancaires, ni votre signature.
draft-copy-go = Faire la copie
draft-contract-approved = Contrat : approuvé
draft-license-none = Licence : pas encore ici
draft-license-not-needed = Licence : pas nécessaire pour ce métier
# $date (String)
draft-license-ended = Licence : a pris fin le { $date }
draft-provider-next = Nous demandons un contrat à la Ville. Vous pouvez envoyer votre demande maintenant.
license-title = Licence
license-own = Prestataire
license-supervisor = Superviseur
license-none-needed = Ce métier n’a pas besoin de licence.
# $number (String)
# $date (String)
license-line = Licence { $number }, valable jusqu’au { $date }
license-open-line = Licence
license-looked-up = OSS l’a vérifiée.
license-save = Enregistrer cette licence
license-photo = Ajouter une photo de la licence
license-no-provider = Choisissez d’abord un prestataire.
license-choose-provider = Choisir un prestataire
sessions-add-days = Ajouter des jours
sessions-when = Heure
# $n (String)
session-title = Séance { $n }
session-alone = Individuel
session-group-choice = En groupe
session-copy-week = Copier à la semaine suivante
session-other = Un autre enfant ou service
session-length = cela fait # minutes
kind-service = Le service
kind-no-show = Une visite manquée
kind-late-cancellation = Une annulation tardive
kind-travel = Trajet
kind-evaluation = Une évaluation
kind-paperwork = Travail administratif
kind-materials = Matériel
kind-other = Autre chose
# $goal (String)
session-goal = Objectif { $goal }
pay-helper = Seul un parent ou tuteur légal peut choisir ceci.
check-lead = Vous pouvez tout modifier avant d’envoyer.
check-child = Enfant et service
check-provider = Prestataire
check-sessions = Séances
check-receipts = Reçus
check-bank = Document bancaire
check-pay = Payer à
check-none = Pas encore
check-look = Regardez ces séances
check-look-lead = Il leur faut une date et un prix avant l’envoi.
check-guardian-only = Seul un parent ou tuteur légal peut envoyer cette demande.
check-miss-receipt = un reçu
check-miss-bank = un document bancaire
check-miss-note = les notes de séance
check-miss-license = la licence
# $n (Number)
check-n-lines = { $n ->
    [one] { $n } ligne
   *[other] { $n } lignes
    }
check-hints = Ce que nous allons regarder
sent-copy = Copier pour le mois prochain
take-title = Reprendre
take-all = Reprendre toute la demande
take-some = Reprendre ces séances
take-none = Rien dans cette demande ne peut être repris maintenant.
take-decided = Certaines séances ont déjà une décision. Vous pouvez reprendre les autres.
