ask-service = Service
    .hint = Vous voyez les heures restantes.
    .err-missing = Choisissez un service.
ask-provider = Prestataire
    .hint = Pas dans la liste ? Choisissez « Quelqu’un d’autre ».
    .err-missing = Choisissez un prestataire, ou « Quelqu’un d’autre ».
ask-from = Première séance
    .hint = Mois, jour, année.
    .err-missing = Écrivez la date de la première séance.
    .err-format = Écrivez une date comme 10/07/2025 (mois/jour/année).
ask-to = Dernière séance
    .hint = Cela peut être le même jour.
    .err-missing = Écrivez la date de la dernière séance.
    .err-order = La dernière séance ne peut pas être avant la première.
ask-minutes = Minutes par séance
    .hint = Par exemple, 45.
    .err-missing = Écrivez les minutes d’une séance.
    .err-range = Écrivez un nombre de 5 à 480.
ask-count = Combien de séances
    .hint = Un chiffre approximatif suffit.
    .err-missing = Écrivez combien de séances vous prévoyez.
    .err-range = Écrivez un nombre de 1 à 200.
    .err-many = Il y a trop de séances pour ces jours.
find-services = Quels services ?
    .hint = Vous pouvez laisser les deux dernières cases vides.
    .err-missing = Choisissez au moins un service.
find-tried = Qui avez-vous appelé ?
    .hint = Vous pouvez laisser les deux dernières cases vides.
    .err-missing = Choisissez au moins un service.
find-when = Jours et heures qui vous vont
    .hint = Vous pouvez laisser les deux dernières cases vides.
    .err-missing = Choisissez au moins un service.
late-when = Quand l’avez-vous appris ?
    .hint = Écrivez ce dont vous vous souvenez.
    .err-missing = Écrivez le jour où vous l’avez appris.
late-how = Comment l’avez-vous appris ?
    .hint = Écrivez ce dont vous vous souvenez.
    .err-missing = Écrivez le jour où vous l’avez appris.
# $name (String)
home-title = Bonjour, { $name }
home-needs-you = A besoin de vous
home-nothing = Rien n’a besoin de vous maintenant.
home-children = Vos enfants
home-claims = Demandes
home-start = Commencer une demande
home-no-provider = Je ne trouve pas de prestataire
home-empty-child = Nous ne voyons pas encore d’enfant. C’est l’école qui nous l’envoie. Appelez-nous ou écrivez-nous.
home-no-claims = Pas encore de demande
# $child (String)
hours-title = Heures de { $child }
hours-missed = Manquées
hours-school = Rattrapées par l’école
hours-claims = Dans vos demandes
hours-paid = Remboursées
hours-left = Restantes
hours-entries = Voir tout le détail
hours-none = Toutes les heures sont utilisées.
hours-no-decision = L’école doit d’abord finir son examen.
# $service (String)
# $date (String)
hours-starts = { $service } à l’école commence le { $date }. À partir de ce jour, les séances ne peuvent pas être payées.
hours-why-hours = Nous comptons des heures, pas des dollars. Votre enfant retrouve le temps qui a manqué.
ask-title = Demandez avant de payer
ask-check = Vérifier avant de payer
ask-go = Vous pouvez y aller
# $n (String)
# $total (Number)
ask-go-part = Vous pouvez y aller pour { $n } sur { $total ->
    [one] { $total } séance
   *[other] { $total } séances
    }
ask-wait = Attendez
ask-dont = Ne payez pas encore
# $date (String)
ask-good-for = Valable 14 jours : jusqu’au { $date }
ask-not-promise = C’est une information à cette date. Ce n’est pas une promesse.
ask-text-me = M’envoyer un SMS
ask-lead = Dites-nous ce que vous prévoyez. Nous vérifions maintenant. Rien n’est envoyé, et vos heures restent à vous.
ask-else-name = Nom de l’autre personne
ask-yours = Réponses que vous avez reçues
# $number (String)
# $date (String)
ask-answer-of = { $number }, { $date }
ask-slip = Numéro de réponse
# $when (String)
ask-checked = Vérifié : { $when }
# $n (String)
# $time (String)
ask-plan-sessions = Séances : { $n }, { $time } chacune
# $from (String)
# $to (String)
ask-plan-days = Du { $from } au { $to }
ask-old = Cette réponse est ancienne. Demandez de nouveau avant de payer.
ask-again = Demander de nouveau
ask-ok = OK
ask-word-wait = ATTENDEZ
ask-word-no = NON
# $fits (String)
# $total (Number)
ask-fits-before = Avant ce jour : { $fits } sur { $total ->
    [one] { $total } séance.
   *[other] { $total } séances.
    }
# $fits (String)
# $total (Number)
ask-fits-until = Jusqu’à ce jour : { $fits } sur { $total ->
    [one] { $total } séance.
   *[other] { $total } séances.
    }
# $fits (String)
# $total (Number)
ask-fits-from = À partir de ce jour : { $fits } sur { $total ->
    [one] { $total } séance.
   *[other] { $total } séances.
    }
# $fits (String)
# $total (String)
ask-fits-hours = Séances possibles : { $fits } sur { $total }.
# $left (String)
# $planned (String)
ask-hours = Il reste { $left }. Vous prévoyez { $planned }.
ask-not-owed = Cette aide n’est pas sur la liste des services manqués.
ask-contract-open = Approuvé.
# $to (String)
ask-contract-to = Approuvé jusqu’au { $to }.
# $from (String)
ask-contract-from = Approuvé à partir du { $from }.
ask-contract-wait = La Ville ne l’a pas encore approuvé. Vous n’avez rien à faire.
ask-contract-new = Pas encore connu : OSS doit commencer un contrat.
# $to (String)
ask-contract-ended = Il a pris fin le { $to }.
ask-license-ok = Rien ne manque.
# $to (String)
ask-license-to = Valable jusqu’au { $to }.
ask-license-later = Après ce jour, demandez de nouveau.
ask-license-missing = Nous ne l’avons pas encore. Vous pouvez l’envoyer avec votre demande.
ask-license-not-on-day = Elle n’est pas valable ces jours-là. Si elle a été renouvelée, envoyez la nouvelle.
ask-license-wrong = Elle ne couvre pas ce type d’aide.
ask-license-supervisor = Nous n’avons pas encore la licence du superviseur. Vous pouvez l’envoyer avec votre demande.
ask-license-new = Pas encore connue : OSS doit la vérifier.
ask-school-none = Nous ne connaissons pas de date de début.
# $from (String)
ask-school-starts = Ce service commence à l’école le { $from }.
ask-school-late = On vous l’a dit tard. Un superviseur doit d’abord regarder.
ask-payee-ok = Un parent ou tuteur légal peut être payé. Vous direz comment dans la demande.
ask-payee-no = Nous ne connaissons pas de parent ou tuteur légal que nous pouvons payer. Appelez-nous.
ask-t-hours = Heures restantes
ask-t-contract = Contrat avec la Ville
ask-t-license = Licence
ask-t-school = Services à l’école
ask-t-payee = À qui nous payons
find-title = Demander de l’aide à OSS
find-lead = OSS fera de son mieux pour donner l’aide dès que possible.
find-keep = Vous gardez vos heures.
find-send = Demander de l’aide à OSS
# $date (String)
find-got-it = Nous avons votre demande d’aide du { $date }. OSS doit agir.
# $service (String)
start-notice-from = À partir de ce jour, les séances privées ne peuvent pas être payées : { $service }.
start-notice-others = Les autres services ne changent pas.
start-notice-told-by = Annoncé par
start-notice-read = J’ai lu ceci
start-notice-late = On me l’a dit tard
start-notice-late-next = Un superviseur regardera. Nous vous écrirons.
