### Texts of the circuit breaker worksheet

cb-worksheet = Calcul de l’aide de l’État
cb-title = Aide de l’État (circuit breaker) { $year }
cb-estimate = ESTIMATION
cb-lead = Calculé d’après ce que la Ville a payé pour les séances du { $from } au { $to }.
cb-estimate-why = Ceci est une estimation : le budget voté n’est pas connu, et les finances n’ont pas confirmé les valeurs de l’année. Comparez-les aux tableaux du Département avant tout dépôt.
cb-empty = Rien n’a été payé pour les séances de cette année.
cb-years = Autres années

cb-paid = Payé par la Ville
cb-included = Inclus
cb-excluded = Non inclus
cb-claimed = Montant compté
cb-waits = Approuvé, pas encore payé
cb-waits-note = Pas sur cette feuille. Ces lignes viennent quand la Ville confirme leur paiement.
cb-part = { $lines ->
    [one] { $lines } ligne
   *[other] { $lines } lignes
    }, { $minutes }, { $money }
cb-sum = { $lines ->
    [one] { $lines } ligne
   *[other] { $lines } lignes
    }, { $money }
cb-minutes = { $minutes } min ({ $hours } h)
cb-ties = OK : inclus et non inclus font ensemble ce que la Ville a payé.
cb-off = PAS OK : les lignes ne font pas le total payé par la Ville. Ne déposez rien et appelez l’administrateur.

cb-students = Élèves
cb-student = Élève
cb-sasid = Numéro de l’État
cb-time = Temps inclus
cb-below = Ce qui manque pour atteindre le seuil
cb-below-says = encore { $money } avant que l’État partage les frais
cb-above = { $money } au-dessus du seuil
cb-share = Part de l’État
cb-total = Total
cb-no-values = Aucune valeur n’est connue pour cette année : ni seuil, ni part.

cb-why = Pourquoi des lignes ne comptent pas, ou pas en entier
cb-why-empty = Chaque ligne payée compte.
cb-why-note = Une ligne peut avoir plusieurs raisons.
cb-reason = Raison
cb-citation = Écrit dans
cb-lines = Lignes

cb-district = Ce que l’État paierait
cb-before = Toutes les parts
cb-after = Après réduction proportionnelle
cb-quarter = Trimestre { $n }

cb-values = Valeurs de cette année
cb-value = Valeur
cb-used = Valeur utilisée
cb-certainty = Degré de certitude
cb-provisional = Provisoire
cb-confirmed = Confirmé
cb-threshold = Seuil pour un élève
cb-share-part = Part de l’État au-dessus du seuil
cb-proration = Payé sur toutes les parts
cb-rates = Prix à l’heure
cb-rates-none = Aucun n’est connu : une ligne compte pour ce qui a été payé
cb-rates-known = Prix connus : { $n } ; une ligne sans prix connu compte pour ce qui a été payé

cb-assumed = Ce qui est supposé
cb-assumed-finance = Les finances confirment chaque ligne que la Ville a payée. Aucun texte du Département ne dit si l’on peut demander l’aide pour des services compensatoires remboursés : interrogez le correspondant.
cb-assumed-base = Les minutes manquées sont retirées de la demande de base du district. Le portail ne connaît pas cette demande.
cb-assumed-district = Boston était responsable de chaque élève chaque jour.
cb-assumed-other = Frais de scolarité, transport et autres services d’un élève sont comptés ailleurs. Ils remplissent d’abord le seuil. Les parts ici sont donc trop basses pour un élève qui en a.

cb-download = Télécharger les lignes
cb-download-note = Un fichier pour tableur, avec les numéros de l’État et sans noms. Chaque téléchargement est noté.

cb-sheet-title = { $name }, { $year }
cb-sheet = Feuille
cb-claim = Demande
cb-line = Ligne
cb-day = Jour
cb-paid-on = Payé le
cb-service = Service
cb-group = Groupe de coûts
cb-minutes-col = Minutes
cb-amount = Payé
cb-counts = Montant compté
cb-state = Sur la feuille de calcul
cb-job-unknown = aucun métier trouvé

cb-status-included = Inclus
cb-status-excluded = Non inclus
cb-status-hold = Attend
cb-status-candidate = Candidat

cb-x-not-responsible = Un autre district paie pour l’élève ce jour-là.
cb-x-not-eligible = L’élève n’a pas d’IEP dans le portail.
cb-x-other-year = La séance est hors de l’année fiscale.
cb-x-not-paid = Le district ne l’a pas payée.
cb-x-admin = C’est un coût administratif.
cb-x-overhead = Ce sont des frais et non un service : frais généraux.
cb-x-evaluation = C’est une évaluation.
cb-x-coordination = C’est de la coordination de services.
cb-x-gened = C’est de l’enseignement général.
cb-x-not-on-iep = Aucun service dû de l’IEP de l’élève ne l’a payée.
cb-x-extended = L’IEP ne précise pas la journée ou l’année prolongée.
cb-x-assistant = Un assistant ne compte jamais comme personnel certifié ou avec licence.
cb-x-no-credential = Aucun titre ni formation du groupe de coûts n’a été trouvé.
cb-x-no-supervisor = Aucun superviseur vérifié n’a été trouvé.
cb-x-supervision-not-on-iep = L’IEP ne nomme pas la supervision.
cb-x-admin-supervision = C’est de la supervision administrative.
cb-x-equipment-year = L’équipement a été acheté dans une autre année fiscale.
cb-x-equipment-condition = L’équipement n’est pas nécessaire, ou l’élève ne l’a pas reçu.
cb-x-equipment-shared = Plus d’un élève utilise l’équipement.
cb-x-equipment-building = Il adapte un véhicule ou un bâtiment.
cb-x-no-isp = Aucun programme individuel de l’élève n’était autorisé pour ces jours.
cb-x-transport = Le transport n’est pas demandé ici.
cb-x-no-ipa = Attend une autorisation de prix individuelle.
cb-x-double = Attend : la demande de base compte encore les minutes manquées.
cb-x-no-reference = Aucun constat ni IEP n’est indiqué pour cette ligne.
cb-x-no-document = Attend une facture ou un autre document.
cb-x-absence = L’élève a été absent plus de 20 jours d’école de suite.
cb-x-over-rate = C’est au-dessus du prix approuvé.
cb-x-third-party = Un autre programme a payé une partie du prix. Seul ce que la Ville a payé compte.
cb-x-credit = Le crédit du groupement d’écoles est déduit.

cb-group-a = (a) conseil
cb-group-b = (b) enseignement général
cb-group-c = (c) personnel certifié et personnel avec licence
cb-group-d = (d) soins de santé
cb-group-e = (e) autres professionnels
cb-group-f = (f) personnel supervisé avec formation
cb-group-g = (g) personnel de soutien supervisé
cb-group-h = (h) supervision
cb-group-i = (i) équipement
