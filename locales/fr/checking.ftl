# What reasons say where a fact is not known.
reason-other-day = une autre date
reason-other-time = une autre durée
reason-other-language = une autre langue
reason-a-part = une partie
reason-above-rate-plain = Nous payons le prix du contrat.
reason-license-day = La licence n’était pas valable ce jour-là
    .why = Elle n’était pas valable le jour de cette séance.
    .fix = Si elle a été renouvelée, ajoutez la nouvelle licence.
reason-paid-before = Ceci a déjà été payé
    .why = La séance ou son reçu a déjà été remboursé.
    .fix = Si c’était une autre séance, demandez un deuxième examen.
reason-second-person-about = Vous n’avez rien à faire. Nous vous écrirons vers cette date : { $date }.

## A child's hours
hours-book-title = Tout ce qui est noté pour { $child }
hours-found = L’école a trouvé des heures manquées.
hours-corrected = L’école a baissé les heures manquées.
hours-made-up = L’école a rattrapé des heures.
hours-kept = Gardées pour votre demande.
hours-came-back = Revenues de votre demande.
hours-paid-back = Nous vous les avons remboursées.
hours-undone = Une approbation a été retirée.
hours-no-entries = Rien de noté pour l’instant.
hours-plus = + { $n }
hours-minus = − { $n }
hours-waits-for = { $school } doit agir.
find-all-used = Il ne reste plus d’heures, donc il n’y a rien à demander.
find-next-1 = Nous cherchons quelqu’un pour votre enfant.
find-next-2 = Nous vous écrivons quand nous en savons plus.
find-next-3 = Vous pouvez toujours trouver quelqu’un vous-même.
find-next = Ce qui se passe ensuite

## The way of a sent claim
track-about = vers le { $date }
track-now = maintenant
track-step-is-done = fait
track-step-is-next = à venir
track-oss = OSS
track-second = Une deuxième personne chez OSS
track-office = Un autre bureau
track-finance = Le service des finances
track-sums = Votre argent
track-sum-asked = Vous avez demandé
track-sum-to-pay = Nous allons payer
track-sum-paid = Payé
track-sum-to-fix = À corriger pour recevoir l’argent
track-sum-waiting = Attend un bureau
track-sum-no = Ne peut pas être payé
track-lines = Vos séances
track-on = Date
track-amount = Prix
track-state = Maintenant
track-s-checking = En cours de vérification
track-s-fix = A besoin de vous
track-s-waiting = Attend un bureau
track-s-to-pay = Nous allons la payer
track-s-paid = Payée
track-s-part = Nous payons { $amount }
track-s-no = Ne peut pas être payée
track-s-back = Reprise
track-to-fix = Corriger
track-decision = Voir la décision
track-payment = Voir le paiement
track-no-date = Pas de date

## The decision
decision-page = La décision
decision-none = Il n’y a pas encore de décision.
decision-on = Décidé le { $date }
decision-g-pay = Nous allons payer
decision-g-part = Une partie ne peut pas être payée
decision-g-checking = Encore en cours de vérification
decision-ask = Vous pensez que c’est faux ? Appelez-nous ou écrivez-nous. Une autre personne regardera.

## The payment
payment-page = Votre paiement
payment-none = Il n’y a pas encore de paiement.
payment-approved = Montant approuvé : { $amount }. Nous préparons le paiement.
payment-on-its-way = { $amount } en route. La Ville approuve le paiement. Pas encore de date.
payment-sessions = { $n ->
    [one] { $n } séance
   *[other] { $n } séances
    } de la demande { $number }
payment-waits = En attente de vous : { $amount }

## Where the money goes, said again
details-title = Vérifiez vos informations
details-lead = Rien n’est perdu. Quand vous confirmez, l’argent part avec le prochain paiement.
details-confirm = Confirmer mes informations
details-no-method = Nous ne savons pas comment vous payer.
details-no-name = Le nom sur le chèque manque.
details-no-address = Une partie de l’adresse manque.
details-no-zip = Le code ZIP doit avoir 5 chiffres.
details-no-vendor = Le numéro de fournisseur ne peut avoir que des chiffres.
details-not-guardian = Le nom sur le chèque n’est pas celui d’un parent ou tuteur légal de ce dossier.
details-came-back = Un paiement nous est revenu. Recevez-vous toujours votre argent ici ?

## Fixing one thing
fix-title = À corriger pour recevoir l’argent
fix-none = Il n’y a rien à corriger. Merci.
fix-still = Ce dont nous avons encore besoin
fix-complete = Tout semble complet. Vous pouvez l’envoyer.
fix-anyway = Vous pouvez l’envoyer maintenant. Une personne regardera.
fix-add-note = Ajouter ou changer la note
fix-add-receipt = Ajouter ou changer un reçu
fix-add-bank = Ajouter un document bancaire
fix-add-match = Montrer quelle ligne a payé
fix-message = Nous écrire
