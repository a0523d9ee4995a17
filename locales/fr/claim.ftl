claim-child = Quel enfant ?
    .err-missing = Choisissez un enfant.
claim-service = Quel service ?
    .hint = Une demande porte sur un seul service.
    .err-missing = Choisissez un service.
claim-copy = Comment voulez-vous commencer ?
    .hint = Copier fait gagner du temps. Vous pouvez tout changer.
    .err-missing = Choisissez comment commencer.
provider-choice = Qui a donné l’aide ?
    .err-missing = Choisissez un prestataire, ou « Quelqu’un d’autre ».
provider-name = Nom du prestataire
    .hint = Prénom et nom, comme sur la licence.
    .err-missing = Écrivez le nom du prestataire.
provider-business = Nom de l’entreprise
    .hint = Le nom sur votre relevé bancaire ou de carte, s’il est différent.
provider-job = Métier du prestataire
    .hint = Cela nous dit quelle licence vérifier.
    .err-missing = Choisissez le métier du prestataire.
provider-contact = Téléphone ou e-mail du prestataire
    .hint = Nous envoyons un lien court pour les notes et la licence.
    .err-format = Écrivez un numéro de téléphone ou un e-mail.
license-file = Photo de la licence
    .hint = Les quatre coins. Photo ou PDF, jusqu’à 20 Mo.
    .err-missing = Ajoutez une photo de la licence, ou demandez à votre prestataire.
license-number = Numéro de licence
    .hint = Écrivez-le comme il est imprimé.
    .err-missing = Écrivez le numéro de licence.
license-ends = Fin de validité
    .hint = Le dernier jour où elle est valable.
    .err-missing = Écrivez le jour où la licence prend fin.
    .err-format = Écrivez une date comme 02/12/2026 (mois/jour/année).
sessions-how = Comment voulez-vous ajouter les séances ?
    .hint = Votre prestataire peut le faire pour vous.
    .err-missing = Choisissez comment ajouter les séances.
sessions-days = Jours de la semaine
    .hint = Touchez chaque jour qui a une séance.
    .err-missing = Choisissez au moins un jour.
session-date = Date
    .hint = Mois, jour, année.
    .err-missing = Écrivez la date.
    .err-future = Ce jour n’est pas encore arrivé. Nous pouvons payer après la séance.
session-start = Heure de début
    .hint = Par exemple, 4:00 PM.
    .err-missing = Écrivez l’heure de début.
session-end = Heure de fin
    .hint = Par exemple, 4:45 PM.
    .err-missing = Écrivez l’heure de fin.
    .err-same = Le début et la fin sont à la même heure. Vérifiez les heures.
    .err-long = C’est plus de 8 heures. Vérifiez les heures.
session-price = Prix d’une séance
    .hint = Seulement ce que vous avez payé pour la séance. Pas de frais de trajet ni de visite manquée.
    .err-missing = Écrivez le prix.
    .err-format = Écrivez les dollars et les cents, comme 112.50.
session-goals = Objectifs de l’IEP travaillés
    .hint = Choisissez-en un ou plus. Votre prestataire connaît l’objectif.
    .err-missing = Choisissez au moins un objectif, ou demandez à votre prestataire.
session-group = Était-ce en individuel ou en groupe ?
    .hint = Un groupe, c’est deux enfants ou plus en même temps.
    .err-missing = Choisissez individuel ou groupe.
    .err-size = Écrivez combien d’enfants.
session-note = Note pour cette séance
    .hint = Chaque séance a besoin de sa propre note, avec date, début, fin et objectif.
receipt-file = Photo du reçu
    .hint = Les quatre coins. Une bonne lumière.
    .err-missing = Ajoutez une photo du reçu.
receipt-total = Total sur le reçu
    .hint = Dollars et cents, comme imprimé.
    .err-missing = Écrivez le total.
    .err-format = Écrivez les dollars et les cents, comme 900.00.
receipt-date = Date de votre paiement
    .hint = Elle est sur le reçu.
    .err-missing = Écrivez la date de votre paiement.
receipt-number = Numéro du reçu
    .hint = S’il y en a un.
    .err-long = Ce numéro est trop long. Écrivez au plus 40 signes.
# $sum (String)
# $total (String)
receipt-sessions = Quelles séances paie-t-il ?
    .hint = Cochez-les toutes.
    .err-missing = Choisissez au moins une séance.
    .err-sum = Les séances font { $sum } en tout. Le reçu dit { $total }. Vérifiez les prix.
receipt-other-pay = Une assurance, MassHealth ou un autre programme a-t-il payé une partie ?
    .hint = Nous payons la partie que vous avez payée.
    .err-missing = Choisissez oui ou non.
    .err-amount = Écrivez combien ils ont payé.
proof-kind = Quel document avez-vous ?
    .hint = Il en faut un, avec le reçu.
    .err-missing = Choisissez un document.
proof-file = Photo du document
    .hint = Les quatre coins. Une bonne lumière. Pour un chèque : le devant.
    .err-missing = Ajoutez une photo ou un PDF.
proof-front = Devant du chèque
    .hint = Prenez une photo de chaque côté.
    .err-missing = Ajoutez les deux côtés du chèque.
proof-back = Dos du chèque
    .hint = Prenez une photo de chaque côté.
    .err-missing = Ajoutez les deux côtés du chèque.
proof-holder = Nom sur le compte
    .hint = Ce devrait être un parent ou tuteur légal.
    .err-missing = Écrivez le nom sur le compte.
line-date = Date sur le relevé
    .hint = Le jour que la banque indique.
    .err-missing = Écrivez la date sur le relevé.
line-name = Nom sur le relevé
    .hint = Écrivez-le comme il est imprimé, par exemple SQ *HARBOR.
    .err-missing = Écrivez le nom sur le relevé.
# $over (String)
line-amount = Montant sur le relevé
    .hint = Dollars et cents.
    .err-missing = Écrivez le montant.
    .err-format = Écrivez les dollars et les cents, comme 140.00.
    .err-over = Ces lignes dépassent le reçu de { $over }. Utilisez une partie d’une ligne.
pay-method = Comment devons-nous vous payer ?
    .err-missing = Choisissez comment nous vous payons.
pay-name = Nom sur le chèque
    .hint = Un parent ou tuteur légal de ce dossier.
    .err-missing = Écrivez le nom.
    .err-who = Cette personne n’est pas dans le dossier. Choisissez un tuteur légal, ou appelez-nous.
# $part (String)
pay-street = Rue et numéro
    .hint = Là où vous recevez votre courrier.
    .err-missing = Il manque ceci : { $part }. Écrivez-le.
    .err-zip = Écrivez un code ZIP à 5 chiffres.
# $part (String)
pay-city = Ville
    .hint = Là où vous recevez votre courrier.
    .err-missing = Il manque ceci : { $part }. Écrivez-le.
    .err-zip = Écrivez un code ZIP à 5 chiffres.
# $part (String)
pay-state = État
    .hint = Là où vous recevez votre courrier.
    .err-missing = Il manque ceci : { $part }. Écrivez-le.
    .err-zip = Écrivez un code ZIP à 5 chiffres.
# $part (String)
pay-zip = Code ZIP
    .hint = Là où vous recevez votre courrier.
    .err-missing = Il manque ceci : { $part }. Écrivez-le.
    .err-zip = Écrivez un code ZIP à 5 chiffres.
pay-vendor = Numéro de fournisseur de la Ville
    .hint = Seulement si vous avez déjà reçu un paiement de la Ville.
    .err-format = Écrivez seulement des chiffres.
sign-happened = Ces séances ont eu lieu.
    .err-missing = Cochez la case si c’est vrai.
sign-paid = J’ai payé cet argent. Personne ne me l’a rendu.
    .err-missing = Cochez la case si c’est vrai.
sign-name = Écrivez votre nom pour signer
    .hint = Cela vaut votre signature.
    .err-missing = Écrivez votre nom.
provider-note = Ce que vous avez fait, en 1 ou 2 phrases
    .hint = N’écrivez pas le nom complet de l’enfant.
    .err-missing = Écrivez ce que vous avez fait.
# $number (String)
claim-title = Demande { $number }
claim-start-title = Commencer une demande
claim-copy-last = Copier ma dernière demande
claim-copy-note = même prestataire, mêmes jours, même prix
claim-fresh = Repartir de zéro
claim-keep = Vous pouvez arrêter à tout moment. Nous gardons tout pour vous.
claim-p-provider = Prestataire et licence
claim-p-sessions = Séances et objectifs
claim-p-receipts = Reçus
claim-p-bank = Document bancaire
claim-p-match = Relier
claim-p-pay = Comment nous vous payons
claim-s-done = Fait
claim-s-todo = À faire
claim-s-look = À revoir
claim-s-provider = Attend le prestataire
# $part (String)
claim-go-on = Continuer : { $part }
claim-check-send = Vérifier et envoyer
claim-missing-ok = Vous pouvez envoyer même s’il manque un document. Nous vous le demanderons.
claim-take-back = Reprendre cette demande
claim-take-back-sure = Reprendre cette demande ? Vos heures vous reviennent.
provider-title = Qui a donné l’aide ?
provider-else = Quelqu’un d’autre
# $date (String)
provider-contract-ok = Contrat : approuvé jusqu’au { $date }
provider-contract-wait = Contrat : attend la Ville. Vous pouvez envoyer votre demande. Vous n’avez rien à faire.
# $date (String)
provider-license-ok = Licence : OK jusqu’au { $date }
provider-have-it = Nous l’avons. Vous n’avez pas besoin de la renvoyer.
provider-newer = En envoyer une plus récente
provider-supervisor = Licence du superviseur
provider-supervisor-why = Ce prestataire travaille avec un superviseur.
provider-link = Envoyer un lien
provider-qr = Montrer le code QR
provider-link-why = Votre prestataire peut ajouter les notes et la licence sans vous.
sessions-title = Séances
sessions-make = Faire la liste
# $n (String)
sessions-count = Séances : { $n }
# $time (String)
sessions-after = Heures restantes après : { $time }
sessions-holiday = C’est un jour férié. La séance a-t-elle eu lieu ?
sessions-copy-row = Copier une ligne
sessions-add-one = En ajouter une
sessions-note-added = Note : ajoutée
sessions-note-missing = Note : pas encore
sessions-happened = Cela a-t-il eu lieu ?
sessions-not-like-this = Pas comme ça
sessions-next = Enregistrer, suivante
sessions-didnt = Elle n’a pas eu lieu : retirer
sessions-empty = Pas encore de séance. Commencez par les jours de la semaine.
# $over (String)
sessions-warn-over = { $over } min dépassent les heures restantes. Nous pouvons payer le reste.
sessions-warn-overlap = C’est en même temps qu’une autre séance.
sessions-warn-school = C’est après le début des services à l’école.
sessions-warn-contract = C’est hors des dates du contrat.
receipt-title = Reçus
receipt-photo = Prendre une photo
receipt-choose = Choisir une photo ou un PDF
receipt-ask = Le demander à mon prestataire
receipt-next-page = Même reçu, page suivante
# $value (String)
receipt-suggest = Nous lisons { $value }. L’utiliser ?
receipt-empty = Pas encore de reçu.
proof-title = Document bancaire
proof-statement = Relevé bancaire
proof-card = Relevé de carte de crédit
proof-check = Chèque encaissé, les deux côtés
proof-cash = J’ai payé en espèces
proof-cash-help = Le programme a besoin d’un document bancaire. Appelez-nous. Nous chercherons une solution avec vous.
proof-tips = Posez-le à plat, les quatre coins, une bonne lumière.
proof-only = Il nous faut seulement votre nom, la banque, la date, les 4 derniers chiffres et ce paiement.
proof-coach-dark = Trop sombre. Trouvez plus de lumière.
proof-coach-cut = Un coin est coupé. Reculez un peu.
proof-coach-blur = Flou. Ne bougez pas.
proof-use-anyway = L’utiliser quand même
hide-title = Cacher le reste
hide-lead = Touchez la ligne qui montre ce paiement. Nous couvrirons le reste.
hide-cover = Couvrir le reste
hide-preview = Voir le résultat
hide-skip = Passer : envoyer toute la page
# $what (String)
hide-covered = Ceci est couvert : { $what }. Nous avons besoin de le voir.
hide-paper-tip = Mettez du papier sur les autres lignes. Puis prenez la photo.
hide-pdf = Nous faisons des images des pages sur notre ordinateur. Vous les couvrez. Puis nous supprimons le PDF.
match-title = Relier
match-which = Quelles lignes de la banque l’ont payé ?
# $total (String)
match-exact = Le total de { $total } est montré.
# $shown (String)
# $total (String)
match-part = Montré : { $shown } sur { $total }.
# $rest (String)
match-more = Montrez encore { $rest }, ou envoyez maintenant. Nous paierons la partie montrée.
# $over (String)
match-over = Ces lignes font { $over } de trop. Utilisez une partie d’une ligne.
match-add-line = Ajouter une ligne
# $name (String)
# $provider (String)
match-alias = { $name } : est-ce bien { $provider } ?
match-use-part = Utiliser une partie de cette ligne
match-save = Enregistrer les lignes reliées
pay-title = Comment nous vous payons
pay-mail = Chèque par la poste
pay-deposit = Virement sur votre compte
pay-deposit-note = si la Ville a votre compte
pay-pickup = Aller chercher un chèque
pay-who = Seul un parent ou tuteur légal de ce dossier peut être payé.
check-title = Vérifiez avant d’envoyer
# $list (String)
check-missing = Il manque : { $list }. Vous pouvez envoyer maintenant. Nous vous le demanderons.
check-send = Envoyer ma demande
# $name (String)
check-helper = C’est à { $name } d’envoyer. Nous lui enverrons un SMS.
sent-title = Nous avons votre demande
sent-number = Numéro
# $time (String)
sent-held = Nous gardons { $time } pour vous
sent-next = Ce qui se passe ensuite
sent-n-1 = Nous vérifions vos documents
sent-n-2 = Nous les lisons et vérifions les heures
sent-n-3 = OSS, les finances et la Ville approuvent
# $date (String)
sent-n-4 = Argent : environ 5 semaines, vers le { $date }
sent-texts = Nous vous envoyons un SMS quand quelque chose change.
sent-see = Voir ma demande
link-title = Aidez une famille à être remboursée
# $name (String)
# $initials (String)
link-asks = { $name } vous demande les notes de séance pour { $initials }.
link-five = Cela prend environ 5 minutes.
link-start = Commencer
link-not-you = Ce n’est pas vous ? Dites-le-nous.
link-sheet = Imprimer plutôt la feuille papier
link-signed = J’ai donné ces séances à ces heures.
link-goals = Les objectifs sont justes.
link-send = Signer et envoyer
link-group = Un autre enfant à cette heure ? Si c’était un groupe, dites-le.
