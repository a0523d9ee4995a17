# What reasons say where a fact is not known.
reason-other-day = maalin kale
reason-other-time = wakhti kale
reason-other-language = luqad kale
reason-a-part = qayb
reason-above-rate-plain = Waxaan bixinnaa qiimaha heshiiska ku qoran.
reason-license-day = Shatigu ma shaqaynayn maalintaas
    .why = Ma shaqaynayn maalinta kulankan.
    .fix = Haddii la cusboonaysiiyay, ku dar shatiga cusub.
reason-paid-before = Kan lacagtiisa horay ayaa loo bixiyay
    .why = Kulanka ama rasiidhkiisa lacagtiisa horay ayaa loo soo celiyay.
    .fix = Haddii uu ahaa kulan kale, codso dib-u-eegis labaad.
reason-second-person-about = Waxba uma baahnid inaad samayso. Waxaan kuu soo qori doonnaa qiyaastii { $date }.

## A child's hours
hours-book-title = Dhammaan diiwaanka { $child }
hours-found = Dugsigu wuxuu ogaaday in saacado la waayay.
hours-corrected = Dugsigu wuu dhimay saacadaha la waayay.
hours-made-up = Dugsigu saacado ayuu magdhabay.
hours-kept = Waxaa loo hayaa codsigaaga.
hours-came-back = Waxay ka soo noqdeen codsigaaga.
hours-paid-back = Lacagtii waa laguu soo celiyay.
hours-undone = Oggolaansho ayaa laga noqday.
hours-no-entries = Weli waxba ma qorna.
hours-plus = + { $n }
hours-minus = − { $n }
hours-waits-for = Tallaabada waxaa laga sugayaa { $school }.
find-all-used = Saacado ma harin, markaa wax la codsado ma jiraan.
find-next-1 = Waxaan qof u raadinaynaa ilmahaaga.
find-next-2 = Waan kuu soo qoraynaa marka aan wax dheeraad ah ogaanno.
find-next-3 = Weli adigu qof ayaad raadsan kartaa.
find-next = Maxaa xiga

## The way of a sent claim
track-about = qiyaastii { $date }
track-now = hadda
track-step-is-done = dhammaatay
track-step-is-next = xigta
track-oss = OSS
track-second = Qof labaad oo OSS ka tirsan
track-office = Xafiis kale
track-finance = Maaliyadda
track-sums = Lacagtaada
track-sum-asked = Waxaad codsatay
track-sum-to-pay = Waxaan bixin doonnaa
track-sum-paid = La bixiyay
track-sum-to-fix = Wax ka sax si laguu siiyo
track-sum-waiting = Xafiis ayuu sugayaa
track-sum-no = Lama bixin karo
track-lines = Kulamadaada
track-on = Taariikh
track-amount = Qiime
track-state = Hadda
track-s-checking = Waa la hubinayaa
track-s-fix = Adigaa lagaa sugayaa
track-s-waiting = Xafiis ayuu sugayaa
track-s-to-pay = Waan bixin doonnaa
track-s-paid = La bixiyay
track-s-part = Waxaan bixinaynaa { $amount }
track-s-no = Lama bixin karo
track-s-back = Waa laga noqday
track-to-fix = Tan sax
track-decision = Arag go'aanka
track-payment = Arag lacag bixinta
track-no-date = Taariikh ma leh

## The decision
decision-page = Go'aanka
decision-none = Weli go'aan ma jiro.
decision-on = Waxaa la go'aamiyay { $date }
decision-g-pay = Waan bixin doonnaa
decision-g-part = Qayb lama bixin karo
decision-g-checking = Weli waa la hubinayaa
decision-ask = Ma kula tahay inay tani khaldan tahay? Na soo wac ama noo soo qor. Qof cusub ayaa eegi doona.

## The payment
payment-page = Lacagtaada
payment-none = Weli lacag lama bixin.
payment-approved = { $amount } waa la oggolaaday. Lacag bixinta ayaan diyaarinaynaa.
payment-on-its-way = { $amount } way soo socotaa. Magaaladu waxay oggolaanaysaa lacag bixinta. Weli taariikh ma jirto.
payment-sessions = { $n ->
    [one] { $n } kulan
   *[other] { $n } kulan
    } oo codsiga { $number } ka mid ah
payment-waits = { $amount } ayaa ku sugaysa

## Where the money goes, said again
details-title = Hubi macluumaadkaaga
details-lead = Waxba ma lumin. Marka aad xaqiijiso, lacagtu waxay la baxaysaa lacag bixinta xigta.
details-confirm = Xaqiiji macluumaadkayga
details-no-method = Ma naqaan sida lacagta laguu siiyo.
details-no-name = Magaca jeegga lagu qorayo ayaa maqan.
details-no-address = Qayb cinwaanka ka mid ah ayaa maqan.
details-no-zip = Koodhka ZIP wuxuu u baahan yahay 5 lambar.
details-no-vendor = Lambarka iibiyuhu waa inuu lambarro oo keliya ka kooban yahay.
details-not-guardian = Magaca jeegga ku qoran ma aha waalid ama masuul kiiskan ku jira.
details-came-back = Lacag ayaa dib noogu soo noqotay. Weli ma halkan ayaad lacagta ku heshaa?

## Fixing one thing
fix-title = Wax ka sax si laguu siiyo
fix-none = Wax la saxo ma jiraan. Mahadsanid.
fix-still = Waxa aan weli u baahannahay
fix-complete = Kani wuxuu u muuqdaa inuu dhan yahay. Waad diri kartaa.
fix-anyway = Hadda waad diri kartaa. Qof ayaa eegi doona.
fix-add-note = Ku dar ama beddel qoraalka
fix-add-receipt = Ku dar ama beddel rasiidh
fix-add-bank = Ku dar warqad bangi
fix-add-match = Tus sadarka lagu bixiyay
fix-message = Noo soo qor
