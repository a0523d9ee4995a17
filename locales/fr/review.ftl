### Texts of the caseworkers' queue and workbench, decisions and second approval
review-nothing-payable = Les règles ne paient rien pour cette ligne. Choisissez un autre résultat.
review-no-service = Aucun service dû ne paie cette ligne. Choisissez un autre résultat.
review-queue-empty = Rien n’attend ici.
review-next-page = Page suivante
review-take-next = Prendre la plus ancienne suivante
review-oldest-first = Demandes envoyées, les plus anciennes d’abord
review-col-claim = Demande
review-col-child = Enfant et service
review-col-language = Langue de la famille
review-col-asked = Demandé
review-col-sessions = Séances
review-col-turn = Au tour de
review-col-flags = À regarder
review-col-decision = Décision
review-col-days = Jours du district
review-col-reviewer = Gestionnaire de dossier
review-col-day = Jour
review-col-minutes = Minutes
review-col-rules = Les règles disent
review-col-state = État
review-filter-turn = Au tour de
review-turn-oss = OSS
review-turn-second = Deuxième personne
review-turn-family = Famille
review-turn-office = Un autre bureau
review-turn-finance = Finances
review-turn-nobody = Personne
review-all = Tout
review-of-me = Moi
review-of-nobody = Encore personne
review-filter-least = Demandé au moins
review-filter-age = Âge
# $days (Number)
review-age = { $days ->
    [one] { $days } jour ou plus
   *[other] { $days } jours ou plus
    }
review-show = Afficher
review-second-empty = Aucune ligne ne vous attend comme deuxième personne.
review-take = Me l’attribuer
review-nobody = Personne n’y travaille encore
# $name (String)
review-with = En vérification : { $name }
# $days (String)
review-day = Jour { $days } sur 25 du district
review-checks = Contrôles
review-history = Historique
review-papers = Documents
review-open-pdf = Ouvrir le PDF
review-pass = En ordre
review-fail = Pas en ordre
review-person = À voir par une personne
review-no-data = Pas de données
review-lines = Lignes
# $asked (String)
# $pay (String)
# $ask (String)
# $hold (String)
# $no (String)
review-totals = Demandé { $asked } = à payer { $pay } + à demander { $ask } + en attente { $hold } + ne peut pas être payé { $no }
review-state-sent = À décider
review-state-returned = Chez la famille
review-state-held = En attente
review-state-decided = Attend une deuxième personne
review-state-approved = Approuvée par deux
review-state-denied = Ne peut pas être payée
review-approve = Approuver
review-part = Payer en partie
review-return = Demander à la famille
review-deny = Ne peut pas être payée
review-hold = Mettre en attente
review-decide = Décider de cette ligne
review-you-typed = Vous avez écrit ceci. Ce n’est pas enregistré.
review-save = Enregistrer la décision
review-agree = D’accord
review-send-back = Renvoyer
review-undo = Annuler cette décision
review-portal = le portail
# $number (String)
review-slip = La famille a demandé avant de payer : réponse { $number }
review-paper-receipt = Reçu
review-paper-bank = Document bancaire
review-paper-note = Note
review-paper-license = Licence
review-paper-message = D’un message
# $more (String)
review-more-flags = et { $more } de plus
review-late = En retard
review-count-mine = Pour moi
review-count-new = Nouvelles
review-count-second = Deuxième approbation
review-count-family = Chez les familles
review-count-office = Dans un autre bureau
review-count-late = En retard
review-yes = oui
review-no = non
# $office (String)
# $day (String)
review-held-until = { $office }, à revoir le { $day }
review-match = Reçus et lignes bancaires
review-match-none = Pas encore de reçu.
# $paid (String)
# $shown (String)
review-match-sum = Payé : { $paid }. Montré par des lignes bancaires : { $shown }
# $service (String)
# $time (String)
review-ledger = Heures de { $service } : reste { $time }
review-pay = à payer
review-ask = à demander
review-wait = en attente
review-not = ne peut pas être payé
# $n (String)
review-line-n = ligne { $n }
event-claim-started = Demande commencée
event-draft-changed = Brouillon modifié
event-document-added = Document ajouté
event-document-removed = Document retiré
event-claim-sent = Demande envoyée
event-claim-taken-back = Demande reprise
event-line-taken-back = Ligne reprise
event-claim-taken = Demande attribuée
event-line-checked = Ligne vérifiée par les règles
event-line-decided = Ligne décidée
event-decision-undone = Décision annulée
event-line-approved = Deuxième personne d’accord
event-line-sent-back = Renvoyée par la deuxième personne
event-line-fixed = Ligne corrigée par la famille
event-hold-ended = Attente finie, l’information est là
event-return-ended = De retour chez les gestionnaires, l’information est là
event-message-written = Message écrit
event-provider-named = Nouveau prestataire nommé par la famille
event-license-given = Licence donnée par la famille
event-papers-changed = Documents modifiés
event-payment-set-aside = Paiement mis de côté
event-payment-put-back = Paiement de nouveau prêt
event-payment-confirmed = Paiement confirmé
event-payment-returned = Paiement revenu
event-details-confirmed = La famille a confirmé où va l’argent
