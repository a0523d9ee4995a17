file =
    .hint = Photo (JPEG, PNG, HEIC, WebP) ou PDF, jusqu’à 20 Mo.
    .err-type = Nous ne pouvons pas ouvrir ce type de fichier. Envoyez une photo ou un PDF.
    .err-size = Ce fichier dépasse 20 Mo. Prenez plutôt une photo.
    .err-empty = Ce fichier est vide. Réessayez.
    .err-locked = Ce PDF a un mot de passe. Ouvrez-le, enregistrez une copie sans mot de passe, ou prenez une photo.
    .err-broken = Nous ne pouvons pas ouvrir ce fichier. Prenez une nouvelle photo.
    .err-heic = Nous ne pouvons pas encore ouvrir les photos HEIC. Faites-en une capture d’écran et envoyez-la.
    .err-unsafe = Ce fichier peut abîmer des ordinateurs. Nous l’avons retiré. Prenez plutôt une photo.
common-continue = Continuer
common-save = Enregistrer
common-save-continue = Enregistrer et continuer
common-save-later = Enregistrer et revenir plus tard
# $time (String)
common-saved = Enregistré { $time }
common-back = Retour
common-change = Modifier
common-add = Ajouter
common-remove = Retirer
common-remove-sure = Retirer ceci ? Vous pourrez l’ajouter de nouveau.
common-replace = Remplacer
common-yes = Oui
common-no = Non
common-not-sure = Je ne sais pas
common-optional = (si vous voulez)
common-print = Imprimer
common-listen = Écouter
common-see-english = Voir en anglais
# $n (String)
# $total (String)
common-part-of = Partie { $n } sur { $total }
common-new-tab = (s’ouvre dans un nouvel onglet)
common-iep-gloss = IEP (programme d’enseignement individualisé de votre enfant)
# $m (String)
common-minutes = { $m } min
# $h (String)
# $m (String)
common-hours = { $h } h { $m } min
# $time (String)
common-left = reste { $time }
nav-skip = Aller au contenu principal
nav-menu = Menu
nav-home = Accueil
nav-messages = Messages
nav-settings = Réglages
nav-language = Langue
nav-sign-out = Se déconnecter
# $name (String)
nav-helping = Vous aidez { $name }
help-title = Besoin d’aide ?
help-phone = Appelez le (617) 635-8599
help-interpreter = Un interprète est gratuit. Dites votre langue.
help-message = Écrivez-nous
help-email = OSS-compensatory@bostonpublicschools.org
error-title = Il y a un problème
error-prefix = Erreur :
error-not-found = Nous ne trouvons pas cette page. Vos demandes sont en sécurité.
error-conflict = Quelqu’un a modifié ceci pendant que vous étiez là. Voici le plus récent.
error-broken = Quelque chose ne marche pas de notre côté. Ce que vous avez écrit est enregistré. Réessayez dans quelques minutes.
# $id (String)
error-number = Numéro à dire au téléphone : { $id }
error-offline = Vous n’avez pas internet. Votre travail est sur ce téléphone.
error-session = Cela fait un moment. Entrez un nouveau code pour continuer. Votre travail est enregistré.
error-slow-down = Trop d’essais. Attendez 15 minutes, ou appelez-nous.
error-no-translation = Ce texte n’est pas encore dans votre langue. Appelez-nous et un interprète vous le lira.
status-draft = Pas encore envoyée
status-received = Nous l’avons
status-need-you = Nous avons besoin de quelque chose de vous
status-checking = En cours de vérification
status-waiting = Attend le district ou la Ville
status-decided = Décision prise
status-paying = Paiement en route
status-paid = Payée
# $label (String)
error-field = Vérifiez ceci : { $label }
# $name (String)
error-first = { $name } a modifié ceci avant vous. Voici le plus récent.
error-same-person = Vous avez fait l’étape d’avant. Une autre personne doit faire celle-ci.
error-already-sent = Cette demande a été envoyée. Vous pouvez la voir ci-dessous.
error-wrong-state = Cette ligne n’attend plus cela. Voici le plus récent.
error-in-batch = Cette ligne est dans un lot de paiements. On ne peut pas la modifier maintenant.
# $left (String)
error-over-hours = Il ne reste que { $left } min pour ce service.
error-nothing-to-pay = Aucune ligne n’est prête à être payée.
nav-main = Menu principal
done-saved = Enregistré.
done-sent = Envoyé.
done-removed = Retiré.
done-fixed = Nous avons votre correction. Merci.
done-decided = La décision est enregistrée.
done-undone = La décision est annulée.
done-details = Merci. L’argent part avec le prochain paiement.
done-signed-out = Déconnexion faite.
done-imported = Le fichier est importé.
done-built = Le lot est créé.
done-released = Le lot est autorisé.
error-other-site = Ce formulaire vient d’un autre site, donc nous n’avons rien fait. Ouvrez notre page et envoyez le formulaire de là. Ou appelez le (617) 635-8599.
error-form = Nous n’avons pas pu lire ce formulaire, donc nous n’avons rien fait. Revenez et envoyez-le de nouveau. Ou appelez le (617) 635-8599.
error-form-long = Ce formulaire est trop long, donc nous n’avons rien fait. Revenez et raccourcissez-le. Ou appelez le (617) 635-8599.
error-try-again = Quelque chose ne marche pas de notre côté. Réessayez dans quelques minutes. Ou appelez le (617) 635-8599.
day-mon = Lun
day-tue = Mar
day-wed = Mer
day-thu = Jeu
day-fri = Ven
day-sat = Sam
day-sun = Dim
# $over (String)
error-over-allocated = Vous avez utilisé { $over } de plus que le montant de la ligne bancaire.
