# $what (String)
# $why-short (String)
fix-answer = { $what }
    .hint = { $why-short }
    .err-missing = Ajoute sa pou ou voye koreksyon an.
second-lines = Ki seyans?
    .err-missing = Chwazi omwen yon seyans.
second-why = Poukisa pou nou gade ankò?
    .err-missing = Chwazi yon rezon.
# $over (Number)
second-text = Di nou plis
    .hint = Nenpòt lang. Ou mèt ekri kout.
    .err-long = { $over ->
       *[other] Gen { $over } lèt twòp.
    }
# $from (String)
# $to (String)
track-likely = Pwobableman peye ant { $from } ak { $to }
# $date (String)
track-goal = Objektif nou: anviwon 5 semèn, { $date }
# $who (String)
track-must-act = Se { $who } ki pou aji.
track-you-act = Se ou ki pou aji.
track-nothing-to-do = Ou pa bezwen fè anyen.
track-step-1 = Nou resevwa l
track-step-2 = Papye yo li
track-step-3 = Èdtan ak règ
track-step-4 = Biwo finans ak Vil la
track-step-5 = Lajan voye
# $n (String)
# $m (String)
track-paused = Ap tann ou: { $n }. Ap avanse toujou: { $m }.
# $who (String)
track-late = Sa pran plis tan pase objektif nou. Se { $who } ki genyen l kounye a.
track-asked = mande
track-paid = peye
track-copy = Kopye pou pwochen mwa
# $n (String)
# $total (String)
fix-title-n = Ranje { $n } sou { $total }
# $m (String)
fix-time = Anviwon { $m } min
fix-send = Voye koreksyon sa a
fix-provider = Mande founisè m pou l ajoute l
fix-photo = Pran yon nouvo foto
fix-other = Lòt bagay
# $what (String)
fix-next = Apre: { $what }
fix-done = Se tout. Mèsi.
# $amount (String)
decision-title = N ap peye w { $amount }
# $asked (String)
decision-of = sou { $asked }
decision-g-paid = Peye
decision-g-fix = Ranje pou yo peye w
decision-g-no = Nou pa ka peye l
decision-why = Poukisa
decision-would = Kisa ki ta fè nou ka peye l
decision-rule = Règ la
# $n (String)
decision-fix-these = Ranje sa yo: { $n }
decision-letter = Lèt (enprime)
# $time (String)
decision-hours-back = { $time } tounen nan èdtan ou yo.
second-title = Mande yon dezyèm revizyon
# $date (String)
second-lead = Yon lòt moun ap gade. Li gratis. Mande anvan { $date }.
second-r-facts = Enfòmasyon yo pa bon
second-r-paper = Mwen gen yon nouvo papye
second-r-late = Yo te di m sa ta
second-r-other = Lòt bagay
second-rights = Lòt dwa ou yo
# $amount (String)
payment-title = { $amount } ale
payment-planned = Vil la ap apwouve peman an. Poko gen dat.
payment-how = Kijan
payment-number = Nimewo
payment-sent-on = Voye jou
payment-to = Voye bay
payment-for = Pou kisa
# $date (String)
payment-by-date = Li poko rive { $date }?
payment-missing = Mwen pa resevwa l
# $why (String)
payment-came-back = Li tounen: { $why }. Verifye enfòmasyon ou yo, n ap voye l ankò.
payment-so-far = Peye jiska kounye a
payment-open = Poko peye
