can-iep = Votre enfant a-t-il un IEP ?
    .hint = Un IEP est un plan d’éducation spéciale.
    .err-missing = Choisissez une réponse.
can-missed = L’école a-t-elle dit que de l’aide de l’IEP a manqué ?
    .hint = Une lettre, un e-mail ou une discussion avec l’école compte.
    .err-missing = Choisissez une réponse.
can-decided = L’école a-t-elle décidé d’une aide de rattrapage ?
    .hint = L’école regarde si votre enfant a perdu des acquis ou n’a pas progressé.
    .err-missing = Choisissez une réponse.
can-license = Votre prestataire a-t-il une licence ?
    .hint = Par exemple, un orthophoniste ou un enseignant.
    .err-missing = Choisissez une réponse.
can-contract = La Ville de Boston a-t-elle approuvé le contrat du prestataire ?
    .hint = Si vous ne le savez pas, choisissez « Je ne sais pas ».
    .err-missing = Choisissez une réponse.
public-title = Services compensatoires
public-lead = Votre enfant a manqué des services de l’IEP ? Vous pouvez recevoir un remboursement.
public-letter = Lettre sur les options de remboursement
public-finding = Trouver un prestataire
public-qualify = Comment avoir droit au remboursement
public-request = Comment demander le remboursement
public-documents = Documents à fournir pour le remboursement
public-processing = Délai de traitement et aide supplémentaire
public-contact = Coordonnées
public-q-license = Le prestataire doit avoir les titres et la licence qu’il faut.
public-q-contract = Un contrat doit être rempli et approuvé par la Ville de Boston.
public-q-hours = Le remboursement couvre le nombre d’heures de services IEP manquées.
public-plain-five-weeks = Cela prend environ 5 semaines après l’envoi de vos documents.
public-plain-school = Quand l’école reprend le service, les séances suivantes ne peuvent pas être payées.
# $from (String)
# $to (Number)
public-wait-now = La plupart des demandes ont été payées en { $from } à { $to ->
    [one] { $to } jour.
   *[other] { $to } jours.
    }
public-two-options = Appelez-nous au sujet de vos deux options.
public-can-i-claim = Puis-je faire une demande ? 5 questions
public-which-papers = Quels documents me faut-il ?
letter-read = Lire
# $size (String)
letter-pdf = PDF, { $size }
letter-soon = Bientôt disponible
letter-draft = Un ordinateur a fait ce brouillon. Une personne le vérifie.
letter-soon-help = Bientôt disponible dans votre langue. Appelez-nous. Un interprète peut vous la lire. C’est gratuit.
ready-title = Quels documents me faut-il ?
ready-lead = Pour chaque paiement :
ready-receipt = Un reçu de votre prestataire
ready-bank = Un document bancaire qui montre le paiement : un relevé bancaire, un relevé de carte de crédit, ou un chèque encaissé
ready-notes = Une note pour chaque séance : date, début, fin et objectif de l’IEP
ready-license = La licence du prestataire. Certains prestataires ont aussi besoin de la licence d’un superviseur.
ready-good = Bonne photo
ready-bad-dark = Trop sombre
ready-bad-cut = Un coin est coupé
ready-bad-blur = Floue
ready-whole-page = Dois-je montrer toute ma page bancaire ?
ready-hide = Non. Vous pouvez cacher le reste.
can-title = Puis-je faire une demande ?
can-nothing-saved = Nous n’enregistrons pas vos réponses.
can-result-likely = Vous pouvez sans doute faire une demande
can-result-wait = Attendez avant de payer
can-result-no = Ce programme ne convient peut-être pas
can-general = C’est une information générale. Ce n’est pas une décision.
can-sign-in = Connectez-vous pour voir vos heures
can-wait-contract = La Ville doit d’abord approuver le contrat. OSS peut le commencer.
can-wait-decided = Demandez au chef d’établissement. L’école doit d’abord décider.
can-no-iep = Ce programme est pour les enfants qui ont un IEP. Appelez-nous pour une autre aide.
