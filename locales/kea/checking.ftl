# What reasons say where a fact is not known.
reason-other-day = otu dia
reason-other-time = otu tenpu
reason-other-language = otu língua
reason-a-part = un parti
reason-above-rate-plain = Nu ta paga presu ki sta na kontratu.
reason-license-day = Lisensa ka staba válidu na es dia
    .why = El ka staba válidu na dia di es seson.
    .fix = Si dja el renovadu, djunta lisensa novu.
reason-paid-before = Kel-li dja pagadu antis
    .why = Dinheru di es seson, ó di si risibu, dja dadu di volta.
    .fix = Si foi otu seson, pidi un sugundu revizon.
reason-second-person-about = Bu ka mesti faze nada. Nu ta skrebe-u más ó menus na { $date }.

## A child's hours
hours-book-title = Tudu rejistu di { $child }
hours-found = Skola atxa oras di servisu ki ka dadu.
hours-corrected = Skola poi menus oras di servisu ki ka dadu.
hours-made-up = Skola da oras pa konpensa.
hours-kept = Guardadu pa bu pididu.
hours-came-back = Volta pa bo di bu pididu.
hours-paid-back = Dinheru dadu di volta pa bo.
hours-undone = Un aprovason ritiradu.
hours-no-entries = Inda ka ten rejistu.
hours-plus = + { $n }
hours-minus = − { $n }
hours-waits-for = { $school } ten ki faze si parti.
find-all-used = Ka resta oras, anton ka ten nada pa pidi.
find-next-1 = Nu ta djobe algen pa bu fidju.
find-next-2 = Nu ta skrebe-u óki nu sabe más.
find-next-3 = Bu pode tanbe djobe algen bo mesmu.
find-next = Kuze ki ta ben dipos

## The way of a sent claim
track-about = más ó menus na { $date }
track-now = gósi
track-step-is-done = fetu
track-step-is-next = prósimu
track-oss = OSS
track-second = Un sugundu algen na OSS
track-office = Otu gabineti
track-finance = Finansa
track-sums = Bu dinheru
track-sum-asked = Bu pidi
track-sum-to-pay = Nu ta paga
track-sum-paid = Pagadu
track-sum-to-fix = Kuriji pa risebi
track-sum-waiting = Ta spera un gabineti
track-sum-no = Ka pode pagadu
track-lines = Bus seson
track-on = Data
track-amount = Presu
track-state = Gósi
track-s-checking = Sta na verifikason
track-s-fix = Ta mesti bo
track-s-waiting = Ta spera un gabineti
track-s-to-pay = Nu ta paga-l
track-s-paid = Pagadu
track-s-part = Nu ta paga { $amount }
track-s-no = Ka pode pagadu
track-s-back = Ritiradu
track-to-fix = Kuriji
track-decision = Odja disizon
track-payment = Odja pagamentu
track-no-date = Sen data

## The decision
decision-page = Disizon
decision-none = Inda ka ten disizon.
decision-on = Disididu na { $date }
decision-g-pay = Nu ta paga
decision-g-part = Un parti ka pode pagadu
decision-g-checking = Inda sta na verifikason
decision-ask = Bu ta atxa ma kel-li ka sta sertu? Liga pa nos ó skrebe pa nos. Otu algen ta djobe.

## The payment
payment-page = Bu pagamentu
payment-none = Inda ka ten pagamentu.
payment-approved = { $amount } dja aprovadu. Nu sta ta pripara pagamentu.
payment-on-its-way = { $amount } sta na kaminhu. Sidadi sta ta aprova pagamentu. Inda ka ten data.
payment-sessions = { $n ->
   *[other] { $n } seson
    } di pididu { $number }
payment-waits = { $amount } ta spera-u

## Where the money goes, said again
details-title = Djobe bus dadu
details-lead = Nada ka perdi. Óki bu konfirma, dinheru ta sai ku prósimu pagamentu.
details-confirm = Konfirma nhas dadu
details-no-method = Nu ka sabe modi ki nu ta paga-u.
details-no-name = Nomi na xeki sta ta falta.
details-no-address = Un parti di morada sta ta falta.
details-no-zip = Kódigu pustal ta mesti 5 algarismu.
details-no-vendor = Númeru di fornesedor só pode ten algarismu.
details-not-guardian = Nomi na xeki ka é di pai, mai ó inkaregadu di idukason na es prusesu.
details-came-back = Un pagamentu volta pa nos. Inda é li ki bu ta risebi bu dinheru?

## Fixing one thing
fix-title = Kuriji pa risebi
fix-none = Ka ten nada pa kuriji. Obrigadu.
fix-still = Kuze ki nu ta mesti inda
fix-complete = Kel-li ta parse konpletu. Bu pode manda-l.
fix-anyway = Bu pode manda-l gósi. Algen ta djobe.
fix-add-note = Djunta ó muda nota
fix-add-receipt = Djunta ó muda un risibu
fix-add-bank = Djunta un papel di banku
fix-add-match = Mostra ki linha ki paga
fix-message = Skrebe pa nos
