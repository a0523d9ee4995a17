# What reasons say where a fact is not known.
reason-other-day = yon lòt jou
reason-other-time = yon lòt kantite tan
reason-other-language = yon lòt lang
reason-a-part = yon pati
reason-above-rate-plain = Se pri ki nan kontra a nou peye.
reason-license-day = Lisans lan pa t bon jou sa a
    .why = Li pa t bon jou seyans sa a te fèt.
    .fix = Si yo renouvle l, ajoute nouvo lisans lan.
reason-paid-before = Sa te peye deja
    .why = Nou te deja ranbouse seyans lan oswa resi li.
    .fix = Si se te yon lòt seyans, mande yon dezyèm revizyon.
reason-second-person-about = Ou pa bezwen fè anyen. N ap ekri w anviwon { $date }.

## A child's hours
hours-book-title = Detay èdtan { $child }
hours-found = Lekòl la jwenn èdtan ki te rate.
hours-corrected = Lekòl la desann kantite èdtan ki te rate.
hours-made-up = Lekòl la ranplase èdtan ki te rate.
hours-kept = Nou kenbe yo pou demann ou.
hours-came-back = Yo soti nan demann ou, yo tounen pou ou.
hours-paid-back = Nou ranbouse w yo.
hours-undone = Yo retire yon apwobasyon.
hours-no-entries = Poko gen anyen ki ekri.
hours-plus = + { $n }
hours-minus = − { $n }
hours-waits-for = Se { $school } ki pou aji.
find-all-used = Pa gen èdtan ki rete, kidonk pa gen anyen pou mande.
find-next-1 = N ap chèche yon moun pou pitit ou.
find-next-2 = N ap ekri w lè nou konn plis.
find-next-3 = Ou ka toujou jwenn yon moun poukont ou.
find-next = Kisa k ap fèt apre

## The way of a sent claim
track-about = anviwon { $date }
track-now = kounye a
track-step-is-done = fini
track-step-is-next = apre
track-oss = OSS
track-second = Yon dezyèm moun nan OSS
track-office = Yon lòt biwo
track-finance = Biwo finans
track-sums = Lajan ou
track-sum-asked = Sa ou mande
track-sum-to-pay = Sa n ap peye
track-sum-paid = Peye
track-sum-to-fix = Ranje pou yo peye w
track-sum-waiting = Ap tann yon biwo
track-sum-no = Nou pa ka peye l
track-lines = Seyans ou yo
track-on = Dat
track-amount = Pri
track-state = Kounye a
track-s-checking = N ap verifye l
track-s-fix = Li bezwen ou
track-s-waiting = Ap tann yon biwo
track-s-to-pay = N ap peye l
track-s-paid = Peye
track-s-part = Peman pasyèl: { $amount }
track-s-no = Nou pa ka peye l
track-s-back = Li retire
track-to-fix = Ranje l
track-decision = Gade desizyon an
track-payment = Gade peman an
track-no-date = Pa gen dat

## The decision
decision-page = Desizyon an
decision-none = Poko gen desizyon.
decision-on = Desizyon { $date }
decision-g-pay = N ap peye
decision-g-part = Gen yon pati nou pa ka peye
decision-g-checking = N ap verifye l toujou
decision-ask = Ou panse sa pa bon? Rele nou oswa ekri nou. Yon lòt moun ap gade.

## The payment
payment-page = Peman ou
payment-none = Poko gen peman.
payment-approved = { $amount } apwouve. N ap prepare peman an.
payment-on-its-way = { $amount } sou wout. Vil la ap apwouve peman an. Poko gen dat.
payment-sessions = { $n ->
   *[other] { $n } seyans
    } nan demann { $number }
payment-waits = { $amount } ap tann ou

## Where the money goes, said again
details-title = Verifye enfòmasyon ou yo
details-lead = Anyen pa pèdi. Lè ou konfime, y ap voye lajan an ak pwochen peman an.
details-confirm = Konfime enfòmasyon m yo
details-no-method = Nou pa konnen kijan pou nou peye w.
details-no-name = Non ki pou sou chèk la manke.
details-no-address = Yon pati nan adrès la manke.
details-no-zip = Kòd ZIP la bezwen 5 chif.
details-no-vendor = Nimewo Vil la ba ou a ka gen chif sèlman.
details-not-guardian = Non ki sou chèk la pa non yon paran oswa gadyen legal nan dosye sa a.
details-came-back = Yon peman tounen jwenn nou. Èske se toujou la ou resevwa lajan ou?

## Fixing one thing
fix-title = Ranje pou yo peye w
fix-none = Pa gen anyen pou ranje. Mèsi.
fix-still = Sa nou bezwen toujou
fix-complete = Li sanble konplè. Ou ka voye l.
fix-anyway = Ou ka voye l kounye a. Yon moun ap gade l.
fix-add-note = Ajoute oswa chanje nòt la
fix-add-receipt = Ajoute oswa chanje yon resi
fix-add-bank = Ajoute yon papye labank
fix-add-match = Montre ki liy ki te peye
fix-message = Ekri nou
