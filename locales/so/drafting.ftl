### Texts of a family's draft: start, parts, provider, sessions, how we pay, check and send

claim-sessions = Kulamo
    .err-missing = Ku dar ugu yaraan hal kulan.
    .err-format = Kulan ayaa u baahan taariikh ama qiime. Liiska eeg.
    .err-many = Codsi wuxuu qaadi karaa 200 oo kulan. Inta kale codsi kale u bilow.
session-kind = Maxaad lacagta ka bixisay?
    .hint = Adeegga waan bixin karnaa. Khidmadaha kalena waad noo sheegi kartaa.
supervisor-holder = Magaca kormeeraha
    .hint = Sida shatiga ugu qoran.
    .err-missing = Geli magaca kormeeraha.
supervisor-number = Lambarka shatiga kormeeraha
    .hint = U qor sida uu u daabacan yahay.
    .err-missing = Geli lambarka shatiga.
supervisor-ends = Shatiga kormeeruhu wuxuu dhacayaa
    .hint = Maalinta ugu dambaysa ee uu shaqaynayo.
    .err-missing = Geli maalinta shatigu dhacayo.
    .err-format = Geli taariikh sida 02/12/2026.
take-back-lines = Kulamadee ayaad ka noqonaysaa?
    .hint = Saacadahoodu way kuu soo noqonayaan.
    .err-missing = Dooro ugu yaraan hal kulan.
draft-date-format = Geli taariikh sida 10/07/2025.
draft-time-format = Geli wakhti sida 4:00 PM.
draft-days-range = Maalmahan midna kuma jiro inta u dhaxaysa labadaada taariikhood.
draft-dates-many = Tani waxay noqonaysaa in ka badan 120 kulan. Dooro maalin dhammaad oo ka horraysa.
# $service (String)
# $child (String)
draft-for = { $service }, { $child }
# $n (String)
draft-added = { $n } ayaa lagu daray
draft-part-provider = adeeg bixiyaha
draft-part-sessions = kulamada
draft-part-receipts = rasiidhyada
draft-part-bank = warqadda bangiga
draft-part-pay = sida aan lacagta kuu siinayno
draft-sent-already = Codsigan waa la diray. Halkan kuma beddeli kartid.
draft-see-claim = Arag codsiga
draft-newest = Kan ugu cusub
draft-newest-lead = Kan ayaa hadda kaydsan. Hoos waa wixii aad qortay. Mar kale kaydi si kaagu u haro.
draft-copy-title = Nuqul ka samee codsigan
draft-copy-lead = Waxaan nuqul ka samaynaynaa adeeg bixiyaha, maalmaha, wakhtiyada, qiimayaasha, iyo hadafyada. Taariikhuhu waxay u wareegayaan toddobaadyada xiga.
draft-copy-not = Nuqul kama samayno rasiidhyada, waraaqaha bangiga, ama saxiixaaga.
draft-copy-go = Nuqulka samee
draft-contract-approved = Heshiis: waa la oggol yahay
draft-license-none = Shati: weli ma hayno
draft-license-not-needed = Shati: shaqadan looma baahna
# $date (String)
draft-license-ended = Shati: wuxuu dhacay { $date }
draft-provider-next = Magaalada ayaan heshiis weydiisanaynaa. Codsigaaga hadda waad diri kartaa.
license-title = Shati
license-own = Adeeg bixiye
license-supervisor = Kormeere
license-none-needed = Shaqadani shati uma baahna.
# $number (String)
# $date (String)
license-line = Shatiga { $number }, wuxuu shaqaynayaa ilaa { $date }
license-open-line = Shati
license-looked-up = OSS ayaa hubisay.
license-save = Kaydi shatigan
license-photo = Ku dar sawirka shatiga
license-no-provider = Marka hore dooro adeeg bixiye.
license-choose-provider = Dooro adeeg bixiye
sessions-add-days = Ku dar maalmo
sessions-when = Wakhti
# $n (String)
session-title = Kulanka { $n }
session-alone = Keli
session-group-choice = Koox
session-copy-week = Nuqul u samee toddobaadka xiga
session-other = Ilme ama adeeg kale
session-length = waa # daqiiqo
kind-service = Adeegga
kind-no-show = Ballan la seegay
kind-late-cancellation = Ballan goor dambe la baajiyay
kind-travel = Safar
kind-evaluation = Qiimayn
kind-paperwork = Shaqo warqadeed
kind-materials = Qalab
kind-other = Wax kale
# $goal (String)
session-goal = Hadafka { $goal }
pay-helper = Waalid ama masuul oo keliya ayaa tan dejin kara.
check-lead = Wax kasta waad beddeli kartaa intaadan dirin.
check-child = Ilmaha iyo adeegga
check-provider = Adeeg bixiye
check-sessions = Kulamo
check-receipts = Rasiidhyo
check-bank = Warqadda bangiga
check-pay = Qofka lacagta qaata
check-none = Weli maya
check-look = Eeg kulamadan
check-look-lead = Waxay u baahan yihiin taariikh iyo qiime intaadan dirin.
check-guardian-only = Waalid ama masuul oo keliya ayaa codsigan diri kara.
check-miss-receipt = rasiidh
check-miss-bank = warqad bangi
check-miss-note = qoraallada kulamada
check-miss-license = shatiga
# $n (Number)
check-n-lines = { $n ->
    [one] { $n } sadar
   *[other] { $n } sadar
    }
check-hints = Waxa aan eegi doonno
sent-copy = Nuqul u samee bisha xigta
take-title = Ka noqosho
take-all = Ka noqo codsiga oo dhan
take-some = Ka noqo kulamadan
take-none = Hadda waxba codsigan lagama noqon karo.
take-decided = Kulamada qaar waa la go'aamiyay. Kuwa kale waad ka noqon kartaa.
