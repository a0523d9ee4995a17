# $what (String)
# $why-short (String)
fix-answer = { $what }
    .hint = { $why-short }
    .err-missing = Tan ku dar si aad saxidda u dirto.
second-lines = Kulamadee?
    .err-missing = Dooro ugu yaraan hal kulan.
second-why = Maxaan mar kale u eegnaa?
    .err-missing = Dooro sabab.
# $over (Number)
second-text = Wax dheeraad ah noo sheeg
    .hint = Luqad kasta. Wax kooban waa hagaag.
    .err-long = { $over ->
        [one] Qoraalku wuxuu xadka ka badan yahay { $over } xaraf.
       *[other] Qoraalku wuxuu xadka ka badan yahay { $over } xaraf.
    }
# $from (String)
# $to (String)
track-likely = U badan in la bixiyo { $from } ilaa { $to }
# $date (String)
track-goal = Hadafkayaga: qiyaastii 5 toddobaad, { $date }
# $who (String)
track-must-act = Tallaabada waxaa laga sugayaa { $who }.
track-you-act = Tallaabada adigaa lagaa sugayaa.
track-nothing-to-do = Waxba uma baahnid inaad samayso.
track-step-1 = Waan haynaa
track-step-2 = Waraaqihii la akhriyay
track-step-3 = Saacadaha iyo xeerarka
track-step-4 = Maaliyadda iyo Magaalada
track-step-5 = Lacagtii la diray
# $n (String)
# $m (String)
track-paused = Adiga ku sugaya: { $n }. Weli socda: { $m }.
# $who (String)
track-late = Tani way ka dambaysaa hadafkayaga. Hadda waxaa haya { $who }.
track-asked = la codsaday
track-paid = la bixiyay
track-copy = Nuqul u samee bisha xigta
# $n (String)
# $total (String)
fix-title-n = Sax { $n } ee { $total }
# $m (String)
fix-time = Qiyaastii { $m } daq
fix-send = Dir saxiddan
fix-provider = Weydii adeeg bixiyahayga inuu ku daro
fix-photo = Sawir cusub qaad
fix-other = Wax kale
# $what (String)
fix-next = Xiga: { $what }
fix-done = Intaas waa dhan. Mahadsanid.
# $amount (String)
decision-title = Waxaan ku siin doonnaa { $amount }
# $asked (String)
decision-of = { $asked } ka mid ah
decision-g-paid = La bixiyay
decision-g-fix = Sax si laguu siiyo
decision-g-no = Lama bixin karo
decision-why = Sabab
decision-would = Maxaa ka dhigaya mid la bixin karo
decision-rule = Xeerka
# $n (String)
decision-fix-these = Kuwan sax: { $n }
decision-letter = Warqad (daabac)
# $time (String)
decision-hours-back = { $time } ayaa saacadahaaga ku soo noqonaya.
second-title = Codso dib-u-eegis labaad
# $date (String)
second-lead = Qof cusub ayaa eegi doona. Waa bilaash. Codso ugu dambayn { $date }.
second-r-facts = Xogtu waa khaldan tahay
second-r-paper = Warqad cusub ayaan hayaa
second-r-late = Goor dambe ayaa la ii sheegay
second-r-other = Wax kale
second-rights = Xuquuqdaada kale
# $amount (String)
payment-title = { $amount } waa la diray
payment-planned = Magaaladu waxay oggolaanaysaa lacag bixinta. Weli taariikh ma jirto.
payment-how = Sidee
payment-number = Lambar
payment-sent-on = Waxaa la diray
payment-to = Loo diray
payment-for = Waxaa laga bixiyay
# $date (String)
payment-by-date = Ma iman ilaa { $date }?
payment-missing = Ma helin
# $why (String)
payment-came-back = Dib ayay noogu soo noqotay: { $why }. Hubi macluumaadkaaga, mar kale ayaan diri doonnaa.
payment-so-far = Ilaa hadda la bixiyay
payment-open = Weli furan
