reason-receipt-missing = Ajoutez un reçu
    .why = Il nous faut un reçu de votre prestataire pour ce paiement.
    .fix = Prenez-le en photo, ou demandez-le à votre prestataire avec un lien.
reason-receipt-unreadable = Prenez une photo plus nette du reçu
    .why = Nous n’avons pas pu lire la partie marquée.
    .fix = Mettez une bonne lumière et montrez les quatre coins.
reason-receipt-no-dates = Le reçu a besoin des dates des séances
    .why = Le reçu doit donner les dates des séances.
    .fix = Demandez à votre prestataire d’ajouter les dates avec un lien.
# $what (String)
reason-receipt-lacks = Il manque ceci sur le reçu : { $what }
    .why = Nous n’avons pas trouvé ceci sur le reçu : { $what }.
    .fix = Demandez un nouveau reçu à votre prestataire, ou ajoutez-le avec un lien.
reason-proof-missing = Montrez que vous avez payé
    .why = Nous avons le reçu. Il nous faut aussi un document bancaire qui montre ce paiement.
    .fix = Ajoutez un relevé bancaire, un relevé de carte, ou un chèque encaissé. Vous pouvez cacher le reste.
reason-proof-kind = Il nous faut un autre document bancaire
    .why = Une image d’une application de paiement ou une facture ne suffit pas.
    .fix = Montrez la ligne sur votre relevé bancaire ou de carte.
reason-proof-no-match = Les montants ne sont pas les mêmes
    .why = Aucune ligne de votre document bancaire n’est égale à ce reçu.
    .fix = Choisissez la ligne qui l’a payé. Elle peut être en plusieurs parts, ou avoir un autre nom.
# $rest (String)
reason-proof-short = Montrez encore { $rest }
    .why = Votre document bancaire montre une partie de ce reçu. Nous pouvons payer cette partie.
    .fix = Ajoutez la ligne pour le reste.
reason-proof-pending = La banque n’a pas fini ce paiement
    .why = La ligne dit encore « pending » (en attente).
    .fix = Ajoutez le document quand la banque montre la ligne finale. Cela prend souvent 5 jours.
reason-payer-mismatch = Un autre nom est sur le compte
    .why = Le compte n’est pas au nom d’un parent ou tuteur légal de ce dossier.
    .fix = Dites-nous qui a payé, ou montrez un document à votre nom.
reason-check-side = Montrez les deux côtés du chèque
    .why = Nous avons un côté. Le tampon de la banque est sur l’autre.
    .fix = Prenez une photo de l’autre côté.
reason-cash = Espèces sans document bancaire
    .why = Le programme peut payer seulement si un document bancaire montre le paiement.
    .fix = Appelez-nous. Nous chercherons une solution avec vous. Vous pouvez demander un deuxième examen.
# $amount (String)
reason-third-party = Un autre programme a payé une partie
    .why = Une assurance ou un programme a payé { $amount }. Nous payons la partie que vous avez payée.
    .fix = Rien à faire. Si c’est faux, demandez un deuxième examen.
reason-refunded = Vous avez récupéré cet argent
    .why = Votre document bancaire montre que cet argent vous est revenu.
    .fix = Si vous avez payé de nouveau, montrez-nous ce paiement dans un deuxième examen.
reason-note-missing = Ajoutez une note pour cette séance
    .why = Chaque séance a besoin d’une note du prestataire.
    .fix = Demandez à votre prestataire avec un lien, ou prenez une photo.
reason-note-no-time = Ajoutez l’heure qui manque
    .why = Sans heure de début et de fin, nous ne pouvons pas compter les minutes.
    .fix = Écrivez l’heure indiquée sur la note, ou demandez à votre prestataire.
reason-note-no-goal = Indiquez l’objectif de l’IEP
    .why = La note doit dire quel objectif de l’IEP a été travaillé.
    .fix = Choisissez l’objectif, ou demandez à votre prestataire.
reason-note-other-goal = Choisissez un objectif de l’IEP
    .why = Cet objectif n’est pas dans l’IEP de votre enfant.
    .fix = Choisissez-en un dans la liste, ou demandez à votre prestataire.
reason-note-per-session = Chaque séance a besoin de sa propre note
    .why = Une note ne peut pas couvrir plus d’une séance.
    .fix = Demandez à votre prestataire une note par séance.
# $noted (String)
# $asked (String)
reason-minutes-less = La note montre moins de temps
    .why = La note montre { $noted }. Vous avez demandé { $asked }. Nous payons le temps de la note.
    .fix = Si la note est fausse, votre prestataire peut la corriger. Ensuite, demandez un deuxième examen.
reason-note-not-signed = La note a besoin d’une signature
    .why = Votre prestataire n’a pas signé cette note.
    .fix = Demandez à votre prestataire avec un lien. Cela prend une minute.
reason-license-missing = Ajoutez la licence du prestataire
    .why = Il nous faut une copie de la licence.
    .fix = Demandez à votre prestataire avec un lien, ou prenez une photo.
# $date (String)
reason-license-dates = La licence avait pris fin
    .why = Fin de la licence : { $date }. Cette séance était plus tard.
    .fix = Si elle a été renouvelée, ajoutez la nouvelle licence.
reason-license-kind = La licence est pour un autre travail
    .why = Cette licence ne couvre pas ce type d’aide.
    .fix = Si le prestataire a une autre licence, montrez-la dans un deuxième examen.
reason-license-checking = Nous vérifions la licence
    .why = L’autorité des licences n’a pas encore répondu.
    .fix = Vous n’avez rien à faire.
reason-supervisor-missing = Ajoutez la licence du superviseur
    .why = Ce prestataire travaille avec un superviseur. Il nous faut aussi cette licence.
    .fix = Demandez à votre prestataire avec un lien.
reason-supervisor-dates = La licence du superviseur avait pris fin
    .why = Elle n’était pas valable le jour de cette séance.
    .fix = Ajoutez la nouvelle licence, ou celle d’un autre superviseur.
reason-contract-missing = Pas encore de contrat
    .why = Le prestataire et OSS doivent d’abord finir un contrat.
    .fix = OSS doit agir. Nous vous écrirons. Demandez-nous avant de payer plus.
reason-contract-waiting = La Ville n’a pas encore approuvé le contrat
    .why = Le contrat est à la Ville.
    .fix = Vous n’avez rien à faire. Cela avancera tout seul.
reason-contract-refused = La Ville n’a pas approuvé le contrat
    .why = Sans contrat, le programme ne peut pas payer ce prestataire.
    .fix = Appelez-nous. Nous pouvons vous aider à trouver un autre prestataire. Vous pouvez demander un deuxième examen.
# $date (String)
reason-before-contract = La séance était avant le contrat
    .why = Début du contrat : { $date }.
    .fix = Si la date est fausse, demandez un deuxième examen.
# $date (String)
reason-after-contract = La séance était après le contrat
    .why = Fin du contrat : { $date }.
    .fix = Parlez-nous d’un nouveau contrat avant de payer plus. Vous pouvez demander un deuxième examen.
# $rate (String)
reason-above-rate = Le prix est au-dessus du contrat
    .why = Le prix du contrat est { $rate } par heure. Nous payons ce prix.
    .fix = Montrez cette page à votre prestataire. Si c’est faux, demandez un deuxième examen.
# $school (String)
reason-no-determination = L’école doit d’abord décider
    .why = L’école n’a pas fini son examen de l’aide manquée.
    .fix = { $school } doit agir. Vous n’avez rien à faire.
reason-hours-checking = L’école vérifie les heures
    .why = L’école doit confirmer les minutes manquées.
    .fix = Vous n’avez rien à faire.
reason-service-not-owed = Ce type d’aide n’est pas sur la liste
    .why = La liste de l’école pour l’aide manquée n’a pas ce service.
    .fix = Si le service choisi n’était pas le bon, dites-le-nous dans un deuxième examen.
reason-hours-used = Il ne reste plus d’heures
    .why = Toutes les heures manquées de ce service sont utilisées.
    .fix = Voyez tout le détail. Si un chiffre est faux, demandez un deuxième examen.
# $fit (String)
# $asked (String)
reason-hours-partly-left = Il reste quelques heures
    .why = Nous pouvons payer { $fit } sur { $asked }. Ensuite, les heures sont utilisées.
    .fix = Rien à faire. Si un chiffre est faux, demandez un deuxième examen.
# $date (String)
reason-school-started = L’école avait commencé le service
    .why = Début des services à l’école : { $date }. Les séances à partir de ce jour ne peuvent pas être payées.
    .fix = Si vous l’avez appris tard, appuyez sur « On me l’a dit tard ».
reason-late-notice = On vous l’a peut-être dit tard
    .why = L’avis est arrivé après cette séance.
    .fix = Un superviseur doit décider. Vous n’avez rien à faire.
reason-future = Ce jour n’est pas encore arrivé
    .why = Nous pouvons payer seulement après la séance.
    .fix = Vérifiez la date.
reason-child-overlap = Deux séances en même temps
    .why = Votre enfant a deux séances à cette heure.
    .fix = Vérifiez les heures des deux.
reason-provider-overlap = Le prestataire avait un autre enfant à cette heure
    .why = Nous pouvons payer les minutes qui ne se chevauchent pas.
    .fix = Demandez à votre prestataire si c’était un groupe. Il peut le dire avec un lien.
reason-school-hours = C’était pendant les heures de classe
    .why = Nous devons savoir où était votre enfant.
    .fix = Dites-le-nous, par exemple « demi-journée » ou « à la maison ».
reason-not-a-service = Ce n’est pas une séance
    .why = Les frais de visite manquée, de trajet, de test ou de travail administratif ne peuvent pas être payés.
    .fix = Si c’était une séance, demandez un deuxième examen.
# $other (String)
reason-duplicate = Cette séance a déjà été demandée
    .why = Elle est dans la demande { $other }.
    .fix = Voyez cette demande. Si c’était une autre séance, demandez un deuxième examen.
# $used (String)
reason-payment-used = Cette ligne bancaire a déjà servi
    .why = Sur cette ligne, { $used } a payé un autre reçu.
    .fix = Voyez où. Ajoutez une autre ligne s’il y en a une.
reason-same-file = Nous avons déjà cette photo
    .why = La même photo est dans une autre demande.
    .fix = Ajoutez la bonne photo, ou dites-nous pourquoi elle va avec les deux.
reason-file-unsafe = Nous avons retiré un fichier
    .why = Le fichier peut abîmer des ordinateurs.
    .fix = Prenez plutôt une photo du document.
reason-file-locked = Le PDF a un mot de passe
    .why = Nous ne pouvons pas l’ouvrir.
    .fix = Enregistrez une copie sans mot de passe, ou prenez une photo.
# $seen (String)
# $needed (String)
reason-file-kind = C’est un autre document
    .why = Cela ressemble à ceci : { $seen }. Il nous faut ici : { $needed }.
    .fix = Ajoutez le bon document.
reason-file-other-child = Ce document est pour un autre enfant
    .why = Le nom n’est pas celui de votre enfant.
    .fix = Ajoutez le bon document, ou expliquez-nous le nom.
# $date (String)
reason-filed-late = C’est arrivé après le dernier jour
    .why = Dernier jour : { $date }. Il peut y avoir de bonnes raisons.
    .fix = Choisissez votre raison dans la liste.
reason-payee-confirm = Confirmez où va l’argent
    .why = Vos informations de paiement ont changé, ou un nom est différent.
    .fix = Entrez le code envoyé à votre ancien numéro, ou appelez-nous.
# $language (String)
reason-translating = Nous traduisons ce document
    .why = Il est dans { $language }.
    .fix = Vous n’avez rien à faire.
# $date (String)
reason-second-person = Une deuxième personne vérifie
    .why = Nous faisons cela pour certaines demandes.
    .fix = Vous n’avez rien à faire. Nous vous écrirons avant cette date : { $date }.
# $date (String)
reason-no-answer = Fermée, car nous n’avons pas eu de nouvelles de vous
    .why = Nous avons demandé trois fois.
    .fix = Vous pouvez la rouvrir jusqu’à cette date : { $date }. C’est votre première date qui compte.
reason-taken-back = Reprise
    .why = Vous ou OSS l’avez reprise. Vos heures sont de nouveau libres.
    .fix = Commencez une nouvelle demande quand vous voulez.
# $note (String)
reason-other = Voyez la note
    .why = { $note }
    .fix = Écrivez-nous si ce n’est pas clair.
