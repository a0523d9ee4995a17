# $code (String)
msg-code =
    .text = { $code } est votre code. Il marche pendant 10 minutes. Ne le donnez à personne. (nouvelle ligne) @host #{ $code }
    .subject = Votre code
    .body = Votre code est { $code }. Il marche pendant 10 minutes. Si vous ne l’avez pas demandé, ne faites rien.
# $number (String)
# $link (String)
msg-received =
    .text = Nous avons la demande { $number }. Vous n’avez rien à faire maintenant. { $link }
    .subject = Nous avons la demande { $number }
    .body = Merci. Nous avons votre demande. Cela prend environ 5 semaines. Voyez chaque étape ici : { $link }
# $n (Number)
# $number (String)
# $link (String)
msg-need-you =
    .text = { $n ->
        [one] Il nous faut { $n } chose pour la demande { $number }.
       *[other] Il nous faut { $n } choses pour la demande { $number }.
    } Cela prend quelques minutes. { $link }
    .subject = Il nous faut quelque chose pour la demande { $number }
    .body = Certaines séances ont besoin d’une chose de plus. Les autres avancent. Voyez quoi et corrigez-le ici : { $link }
# $number (String)
# $link (String)
msg-remind =
    .text = Il nous faut encore quelque chose pour la demande { $number }. { $link }
    .subject = Rappel : demande { $number }
    .body = Nous attendons encore une chose de vous. Si c’est difficile, appelez-nous et nous vous aiderons. { $link }
# $number (String)
# $link (String)
msg-thanks-fix =
    .text = Merci. La demande { $number } avance de nouveau. { $link }
    .subject = La demande { $number } avance de nouveau
    .body = Nous avons ce que vous avez envoyé. C’est votre première date qui compte. Vous n’avez rien à faire. { $link }
# $number (String)
# $link (String)
# $office (String)
msg-waiting =
    .text = La demande { $number } attend un bureau, pas vous. { $link }
    .subject = La demande { $number } attend un bureau
    .body = { $office } doit agir. Vous n’avez rien à faire. Nous vous dirons quand elle avance. { $link }
# $number (String)
# $link (String)
msg-moving =
    .text = La demande { $number } avance de nouveau. Rien à faire. { $link }
    .subject = La demande { $number } avance de nouveau
    .body = Le bureau a agi. Votre place dans la file n’a pas changé. { $link }
# $number (String)
# $link (String)
# $office (String)
# $date (String)
msg-delay =
    .text = La demande { $number } est en retard. Nous en sommes désolés. Voyez pourquoi : { $link }
    .subject = La demande { $number } est en retard
    .body = Votre demande prend plus de 5 semaines. { $office } l’a maintenant. La nouvelle date est vers le { $date }. { $link }
# $number (String)
# $link (String)
msg-decided =
    .text = Il y a une décision sur la demande { $number }. { $link }
    .subject = Une décision sur la demande { $number }
    .body = Nous avons regardé chaque séance. Voyez ce que nous paierons, ce que vous pouvez corriger, et pourquoi : { $link }
# $number (String)
# $link (String)
msg-paying =
    .text = L’argent de la demande { $number } est en route. { $link }
    .subject = L’argent de la demande { $number } est en route
    .body = La Ville envoie votre argent. Voyez la date et comment il arrive : { $link }
# $number (String)
# $link (String)
# $date (String)
msg-paid =
    .text = L’argent de la demande { $number } est parti. { $link }
    .subject = L’argent de la demande { $number } est parti
    .body = Voyez le montant, la date et le numéro du paiement. S’il n’arrive pas avant le { $date }, dites-le-nous ici : { $link }
# $link (String)
msg-payment-back =
    .text = Votre paiement nous est revenu. Vérifiez vos informations, s’il vous plaît : { $link }
    .subject = Votre paiement nous est revenu
    .body = La banque ou la poste nous l’a renvoyé. Rien n’est perdu. Vérifiez vos informations et nous le renverrons : { $link }
# $number (String)
# $link (String)
msg-second-look =
    .text = Du nouveau sur votre deuxième examen, demande { $number }. { $link }
    .subject = Deuxième examen : demande { $number }
    .body = Une autre personne a vos séances. / Une autre personne a regardé. Voyez la réponse : { $link }
# $number (String)
# $date (String)
# $link (String)
msg-lapse =
    .text = Sans nouvelles de vous, la demande { $number } sera fermée le { $date }. { $link }
    .subject = La demande { $number } sera bientôt fermée
    .body = Nous avons demandé trois fois. Vous pouvez encore répondre. Après le { $date }, vous pouvez la rouvrir pendant 12 mois. { $link }
# $link (String)
msg-school-start =
    .text = Avis important de l’école. À lire, s’il vous plaît : { $link }
    .subject = À lire : un avis de l’école
    .body = L’école va commencer à donner un service. Cela change ce qui peut être payé. À lire, s’il vous plaît : { $link }
# $date (String)
# $link (String)
msg-slip =
    .text = Notre réponse du { $date } : { $link }
    .subject = Notre réponse du { $date }
    .body = Vous avez demandé avant de payer. Voici la réponse. Elle est valable 14 jours. { $link }
# $link (String)
# $date (String)
msg-license-ends =
    .text = Un document de votre prestataire prend bientôt fin. Voyez quoi faire : { $link }
    .subject = Un document du prestataire prend bientôt fin
    .body = Sans le nouveau document, les séances après le { $date } ne pourront peut-être pas être payées. Nous l’avons dit aussi au prestataire. { $link }
# $link (String)
msg-confirm =
    .text = Une question sur des séances que nous avons payées. { $link }
    .subject = Une question sur vos séances
    .body = Dites-nous, s’il vous plaît, si ces séances ont eu lieu. Nous le demandons à quelques familles chaque mois. { $link }
# $link (String)
msg-outreach =
    .text = Votre famille pourrait recevoir une aide pas encore utilisée. Appelez le (617) 635-8599 ou voyez { $link }
    .subject = Vous avez peut-être de l’aide non utilisée
    .body = Votre enfant a peut-être encore des heures. Nous pouvons vous aider à trouver quelqu’un. { $link }
msg-new-phone =
    .text = Nouvelle connexion à votre compte. Ce n’est pas vous ? Appelez le (617) 635-8599. · Vos informations de paiement ou de contact ont changé. Ce n’est pas vous ? Appelez maintenant.
    .subject = Nouvelle connexion · Informations modifiées
    .body = Si c’était vous, ne faites rien. Sinon, appelez-nous et nous bloquons le compte.
# $link (String)
msg-helper =
    .text = Une famille vous demande de l’aide pour un formulaire scolaire : { $link }
    .subject = Une famille demande votre aide
    .body = Cela prend environ 5 minutes. Vous n’avez pas besoin de compte. { $link }
# $number (String)
# $link (String)
msg-message =
    .text = Nous vous avons écrit au sujet de la demande { $number }. { $link }
    .subject = Un message sur la demande { $number }
    .body = Nous vous avons écrit un message sur votre demande. Lisez-le et répondez ici : { $link }
