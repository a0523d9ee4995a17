# $over (Number)
message-text = Écrivez dans votre langue
    .hint = Toutes les langues conviennent.
    .err-missing = Écrivez d’abord un message.
    .err-long = { $over ->
        [one] Il y a { $over } lettre de trop.
       *[other] Il y a { $over } lettres de trop.
    }
helper-name = Nom de la personne qui vous aide
    .hint = Elle aura son propre accès.
    .err-missing = Écrivez le nom.
    .err-format = Écrivez un numéro de portable ou un e-mail.
helper-contact = Numéro de portable ou e-mail
    .hint = Elle aura son propre accès.
    .err-missing = Écrivez le nom.
    .err-format = Écrivez un numéro de portable ou un e-mail.
helper-can = Que peut faire cette personne ?
    .hint = Elle ne peut jamais signer, ni changer où va l’argent.
    .err-missing = Choisissez ce qu’elle peut faire.
    .err-date = Choisissez un jour dans les 12 prochains mois.
helper-until = Jusqu’au
    .hint = Elle ne peut jamais signer, ni changer où va l’argent.
    .err-missing = Choisissez ce qu’elle peut faire.
    .err-date = Choisissez un jour dans les 12 prochains mois.
helper-agree = J’accepte de partager mes demandes avec cette personne
    .hint = Vous pouvez arrêter à tout moment.
    .err-missing = Cochez la case si vous êtes d’accord.
settings-contact = Numéro de portable ou e-mail
    .hint = Nous envoyons un code à l’ancien et au nouveau.
    .err-format = Écrivez un numéro de portable à 10 chiffres, ou un e-mail.
message-title = Messages
message-about = Au sujet de
message-empty = Aucun message. Écrivez-nous au sujet d’une demande.
message-photo-goes = Les photos vont avec les documents de cette séance.
message-translating = En cours de traduction pour OSS
message-send = Envoyer
message-reply-time = Nous répondons en 2 jours ouvrables.
helper-title = Les personnes qui vous aident
helper-add = Ajouter une personne
helper-see = Voir seulement
helper-fill = Voir et remplir
helper-never = Elles ne peuvent jamais signer, ni changer où va l’argent.
helper-invite = Inviter
helper-stop = Arrêter le partage
settings-title = Réglages
settings-reach = Comment vous joindre
settings-quiet = Pas entre 21 h et 8 h
settings-devices = Téléphones connectés
settings-this-phone = Ce téléphone
settings-out-all = Se déconnecter partout
settings-out-all-note = Il vous faudra un nouveau code sur chaque téléphone.
settings-lost = Téléphone perdu ? Appelez-nous. Nous le déconnectons pour vous.
settings-opened = Qui a ouvert mes documents
settings-record = Récupérer mon dossier
outbox-title = En attente sur ce téléphone
outbox-lead = Rien n’est perdu.
outbox-waiting = en attente
# $percent (String)
outbox-sending = envoi { $percent } %
outbox-sent = envoyé
outbox-needs = a besoin de vous
outbox-now = Envoyer maintenant
outbox-auto = L’envoi se fait tout seul quand vous avez internet.
outbox-delete = Supprimer de ce téléphone
# $n (String)
outbox-out-warn = Photos en attente sur ce téléphone : { $n }. Se déconnecter les supprime.
