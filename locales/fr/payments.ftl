### Texts of finance's payouts, batches, exports and confirmations

payments-title = Paiements
payments-sum = Prêt : { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
    }, { $sum }
payments-ready = Lignes à payer
payments-ready-empty = Aucune ligne à payer. Elles arrivent ici quand une deuxième personne est d’accord.
payments-aside = Mis de côté
payments-aside-empty = Rien n’est mis de côté.
payments-build = Créer le lot
payments-build-note = Toutes les lignes prêtes vont dans un seul lot. Un bénéficiaire que l’on ne peut pas payer est mis de côté.
payments-first = Les { $n } premières sont affichées.
payments-put-back = Remettre
payments-claim = Demande
payments-line = Ligne
payments-child = Enfant
payments-payee = Bénéficiaire
payments-amount = Montant
payments-approved = Approuvé
payments-why = Pourquoi
payments-total = Total
payments-batches = Lots
payments-batches-empty = Aucun lot n’a encore été créé.
payments-batch = Lot
payments-count = Paiements
payments-state = État
payments-by = Par
payments-when = Quand
payments-answers = Réponses de la Ville

tie-title = Contrôle des totaux
tie-lead = Approuvé = ouvert + dans des lots + exporté + confirmé.
tie-approved = Approuvé par deux personnes
tie-open = Ouvert
tie-aside = dont mis de côté
tie-batched = Dans des lots
tie-exported = Exporté
tie-confirmed = Confirmé par la Ville
tie-sum = Ouvert + dans des lots + exporté + confirmé
tie-lines = Lignes
tie-ok = OK : chaque cent est à sa place.
tie-off = PAS OK : les totaux diffèrent. N’autorisez rien et appelez l’administrateur.

batch-built = Créé
batch-released = Autorisé
batch-exported = Exporté
batch-confirmed = Confirmé
batch-dropped = Abandonné : tous les paiements ont été mis de côté
batch-title = Lot { $number }
batch-steps = Étapes du lot
batch-review = Vérification
batch-built-by = Créé par
batch-released-by = Autorisé par
batch-exported-on = Exporté le
batch-file = Fichier
batch-control = Total de contrôle
batch-control-says = { $payments ->
    [one] { $payments } paiement
   *[other] { $payments } paiements
    } pour { $lines ->
    [one] { $lines } ligne
   *[other] { $lines } lignes
    }, { $sum }
batch-payments = Paiements
batch-place = Lieu
batch-method = Comment
batch-answer = Réponse
batch-reissue = Remplace un paiement revenu
batch-set-aside = Mettre de côté
batch-set-aside-title = Mettre un paiement de côté
batch-set-aside-note = Ses lignes attendent, hors du prochain lot. Le total ci-dessus change.
batch-which = Quel paiement ?
batch-release = Autoriser
batch-release-title = Autoriser ce lot
batch-release-note = Regardez d’abord chaque paiement. Après, rien ne peut être mis de côté.
batch-another = Vous avez créé ce lot ou approuvé une de ses lignes. Une autre personne doit l’autoriser.
batch-export = Créer le fichier
batch-export-note = Le fichier est créé une seule fois. Les familles apprennent que l’argent est en route.
batch-download = Télécharger
batch-download-note = C’est le même fichier à chaque fois. Chaque téléchargement est noté.
batch-downloads = Téléchargements
batch-paid = { $on }, numéro { $trace }
batch-came-back = { $on } : { $why }

finance-batched = Dans un lot
finance-exported = Exporté
finance-paid = Payé
finance-returned = Revenu
finance-replaced = Revenu, remplacé

aside-no-method = La famille n’a pas choisi comment être payée.
aside-no-name = Le nom du bénéficiaire manque.
aside-no-address = L’adresse du bénéficiaire n’est pas complète.
aside-no-zip = Le code ZIP doit avoir 5 chiffres.
aside-no-vendor = Le numéro de fournisseur ne peut avoir que des chiffres.
aside-not-guardian = Le bénéficiaire n’est pas un parent ou tuteur légal de ce dossier.
aside-came-back = Un paiement est revenu. La famille doit confirmer ses informations.

confirm-text = Ou collez les lignes ici
    .hint = Avec la ligne d’en-tête : payment,status,date,method,trace,note
confirmations-title = Réponses de la Ville
confirmations-lead = Un fichier est d’abord regardé. Rien ne change avant que vous l’appliquiez.
confirmations-look = Regarder le fichier
confirmations-files = Fichiers récents
confirmations-files-empty = Aucun fichier n’a encore été chargé.
confirmations-file = Fichier
confirmations-waiting = Attend
confirmations-applied = Appliqué, { $n ->
    [one] { $n } paiement modifié
   *[other] { $n } paiements modifiés
    }
confirmations-returned = Revenus
confirmations-returned-empty = Aucun paiement n’est revenu.
confirmations-next = Ensuite
confirmations-next-family = La famille doit confirmer ses informations, ou le paiement attend le prochain lot.
confirmations-next-done = Remplacé par un nouveau paiement
confirmations-sheet = Réponses { $hash }
confirmations-paid = Payé
confirmations-same = Déjà connu
confirmations-what = Ce qui est dit
confirmations-apply = Tout appliquer
confirmations-discard = Jeter ce fichier
confirmations-nothing = Tout dans ce fichier est déjà connu.
confirmations-again = Ce fichier a déjà été appliqué. L’appliquer de nouveau ne change rien.

done-aside = Le paiement est mis de côté.
done-ready = Les lignes sont de nouveau prêtes.
done-exported = Le fichier est créé.
done-confirmed = Les réponses sont appliquées.

flaw-no-payment = Aucun paiement n’a cet identifiant. Copiez-le depuis le fichier du lot.
flaw-not-exported = Ce paiement n’est encore dans aucun fichier.
flaw-paid-otherwise = Ce paiement a été confirmé avec une autre date ou un autre numéro de suivi. Demandez à la Ville.
flaw-came-back-before = Ce paiement est déjà revenu. Demandez à la Ville.
