# $what (String)
# $why-short (String)
fix-answer = { $what }
    .hint = { $why-short }
    .err-missing = Ajoutez ceci pour envoyer la correction.
second-lines = Quelles séances ?
    .err-missing = Choisissez au moins une séance.
second-why = Pourquoi devons-nous regarder de nouveau ?
    .err-missing = Choisissez une raison.
# $over (Number)
second-text = Dites-nous-en plus
    .hint = Toutes les langues conviennent. Un texte court suffit.
    .err-long = { $over ->
        [one] Il y a { $over } lettre de trop.
       *[other] Il y a { $over } lettres de trop.
    }
# $from (String)
# $to (String)
track-likely = Sans doute payée entre le { $from } et le { $to }
# $date (String)
track-goal = Objectif : environ 5 semaines, { $date }
# $who (String)
track-must-act = { $who } doit agir.
track-you-act = Vous devez agir.
track-nothing-to-do = Vous n’avez rien à faire.
track-step-1 = Nous l’avons
track-step-2 = Documents lus
track-step-3 = Heures et règles
track-step-4 = Finances et Ville
track-step-5 = Argent envoyé
# $n (String)
# $m (String)
track-paused = Vous attend : { $n }. Avance encore : { $m }.
# $who (String)
track-late = C’est plus tard que notre objectif. { $who } l’a maintenant.
track-asked = demandé
track-paid = payé
track-copy = Copier pour le mois prochain
# $n (String)
# $total (String)
fix-title-n = Corriger { $n } sur { $total }
# $m (String)
fix-time = Environ { $m } min
fix-send = Envoyer cette correction
fix-provider = Demander à mon prestataire de l’ajouter
fix-photo = Prendre une nouvelle photo
fix-other = Autre chose
# $what (String)
fix-next = Ensuite : { $what }
fix-done = C’est tout. Merci.
# $amount (String)
decision-title = Nous vous paierons { $amount }
# $asked (String)
decision-of = sur { $asked }
decision-g-paid = Payé
decision-g-fix = À corriger pour recevoir l’argent
decision-g-no = Ne peut pas être payé
decision-why = Pourquoi
decision-would = Ce qui permettrait de le payer
decision-rule = La règle
# $n (String)
decision-fix-these = À corriger : { $n }
decision-letter = Lettre (imprimer)
# $time (String)
decision-hours-back = { $time } reviennent dans vos heures.
second-title = Demander un deuxième examen
# $date (String)
second-lead = Une autre personne regardera. C’est gratuit. Demandez avant le { $date }.
second-r-facts = Les informations sont fausses
second-r-paper = J’ai un nouveau document
second-r-late = On me l’a dit tard
second-r-other = Autre chose
second-rights = Vos autres droits
# $amount (String)
payment-title = Envoyé : { $amount }
payment-planned = La Ville approuve le paiement. Pas encore de date.
payment-how = Comment
payment-number = Numéro
payment-sent-on = Envoyé le
payment-to = Envoyé à
payment-for = Pour
# $date (String)
payment-by-date = Pas arrivé le { $date } ?
payment-missing = Je ne l’ai pas reçu
# $why (String)
payment-came-back = Il est revenu : { $why }. Vérifiez vos informations et nous le renverrons.
payment-so-far = Payé jusqu’ici
payment-open = Pas encore payé
