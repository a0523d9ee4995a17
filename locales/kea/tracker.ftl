# $what (String)
# $why-short (String)
fix-answer = { $what }
    .hint = { $why-short }
    .err-missing = Djunta kel-li pa manda kureson.
second-lines = Ki seson?
    .err-missing = Skodje un seson pelu menus.
second-why = Pamodi ki nu debe djobe otu bes?
    .err-missing = Skodje un motivu.
# $over (Number)
second-text = Fla-nu más
    .hint = Kualker língua. Kurtu ta sirbi.
    .err-long = { $over ->
       *[other] Kel-li sta ku { $over } letra a más.
    }
# $from (String)
# $to (String)
track-likely = Purvavelmenti pagadu di { $from } ti { $to }
# $date (String)
track-goal = Meta: más ó menus 5 simana, { $date }
# $who (String)
track-must-act = { $who } ten ki faze si parti.
track-you-act = Bu ten ki faze bu parti.
track-nothing-to-do = Bu ka mesti faze nada.
track-step-1 = Nu risebi-l
track-step-2 = Papelis lidu
track-step-3 = Oras y regras
track-step-4 = Finansa y Sidadi
track-step-5 = Dinheru mandadu
# $n (String)
# $m (String)
track-paused = Ta spera-u: { $n }. Inda ta anda: { $m }.
# $who (String)
track-late = Kel-li é más tardi ki nos meta. { $who } ten el gósi.
track-asked = valor pididu
track-paid = pagadu
track-copy = Kopia pa prósimu mes
# $n (String)
# $total (String)
fix-title-n = Kuriji { $n } di { $total }
# $m (String)
fix-time = Más ó menus { $m } min
fix-send = Manda es kureson
fix-provider = Pidi nha prestador di servisu djunta-l
fix-photo = Tra un fotu novu
fix-other = Otu kuza
# $what (String)
fix-next = Prósimu: { $what }
fix-done = É tudu. Obrigadu.
# $amount (String)
decision-title = Nu ta paga-u { $amount }
# $asked (String)
decision-of = di { $asked }
decision-g-paid = Pagadu
decision-g-fix = Kuriji pa risebi
decision-g-no = Ka pode pagadu
decision-why = Pamodi
decision-would = Kuze ki ta falta pa pode pagadu
decision-rule = Regra
# $n (String)
decision-fix-these = Kuriji es: { $n }
decision-letter = Karta (inprimi)
# $time (String)
decision-hours-back = { $time } ta volta pa bus ora.
second-title = Pidi un sugundu revizon
# $date (String)
second-lead = Un algen novu ta djobe. É di grasa. Pidi ti { $date }.
second-r-facts = Faktus ka sta sertu
second-r-paper = N ten un papel novu
second-r-late = N avizadu tardi
second-r-other = Otu kuza
second-rights = Bus otu direitu
# $amount (String)
payment-title = { $amount } dja mandadu
payment-planned = Sidadi sta ta aprova pagamentu. Inda ka ten data.
payment-how = Modi
payment-number = Númeru
payment-sent-on = Mandadu na
payment-to = Pa
payment-for = Di
# $date (String)
payment-by-date = Ka txiga ti { $date }?
payment-missing = N ka risebi-l
# $why (String)
payment-came-back = El volta: { $why }. Djobe bus dadu y nu ta manda-l otu bes.
payment-so-far = Pagadu ti gósi
payment-open = Inda abertu
