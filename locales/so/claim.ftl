claim-child = Ilmahee?
    .err-missing = Dooro ilme.
claim-service = Adeeggee?
    .hint = Hal codsi waa hal adeeg.
    .err-missing = Dooro adeeg.
claim-copy = Sidee baad u rabtaa inaad ku bilowdo?
    .hint = Nuqul samaynta wakhti ayay kuu badbaadisaa. Wax kasta waad beddeli kartaa.
    .err-missing = Dooro sida aad ku bilaabayso.
provider-choice = Yaa caawimaadda bixiyay?
    .err-missing = Dooro adeeg bixiye, ama “Qof kale”.
provider-name = Magaca adeeg bixiyaha
    .hint = Magaca koowaad iyo kan dambe, sida shatiga ku qoran.
    .err-missing = Geli magaca adeeg bixiyaha.
provider-business = Magaca ganacsiga
    .hint = Magaca ku qoran bayaanka bangigaaga ama kaarkaaga, haddii uu ka duwan yahay.
provider-job = Shaqada adeeg bixiyaha
    .hint = Tani waxay noo sheegaysaa shatiga aan hubinayno.
    .err-missing = Dooro shaqada adeeg bixiyaha.
provider-contact = Taleefanka ama iimaylka adeeg bixiyaha
    .hint = Waxaan u diraynaa linki gaaban oo loogu talagalay qoraallada iyo shatiga.
    .err-format = Geli lambar taleefan ama iimayl.
license-file = Sawirka shatiga
    .hint = Afarta gees oo dhan. Sawir ama PDF, ilaa 20 MB.
    .err-missing = Ku dar sawirka shatiga, ama weydii adeeg bixiyahaaga.
license-number = Lambarka shatiga
    .hint = U qor sida uu u daabacan yahay.
    .err-missing = Geli lambarka shatiga.
license-ends = Wuxuu dhacayaa
    .hint = Maalinta ugu dambaysa ee uu shaqaynayo.
    .err-missing = Geli maalinta shatigu dhacayo.
    .err-format = Geli taariikh sida 02/12/2026.
sessions-how = Sidee baad u rabtaa inaad kulamada ugu darto?
    .hint = Adeeg bixiyahaagu wuu kuu samayn karaa.
    .err-missing = Dooro sida kulamada loogu darayo.
sessions-days = Maalmaha toddobaadka
    .hint = Taabo maalin kasta oo kulan leh.
    .err-missing = Dooro ugu yaraan hal maalin.
session-date = Taariikh
    .hint = Bil, maalin, sannad.
    .err-missing = Geli taariikhda.
    .err-future = Maalintan weli ma iman. Waxaan bixin karnaa kulanka ka dib.
session-start = Wakhtiga bilowga
    .hint = Tusaale, 4:00 PM.
    .err-missing = Geli wakhtiga bilowga.
session-end = Wakhtiga dhammaadka
    .hint = Tusaale, 4:45 PM.
    .err-missing = Geli wakhtiga dhammaadka.
    .err-same = Bilowga iyo dhammaadku waa isku mid. Hubi wakhtiyada.
    .err-long = Tani waa ka badan tahay 8 saacadood. Hubi wakhtiyada.
session-price = Qiimaha hal kulan
    .hint = Keliya wixii aad kulanka ka bixisay. Lacagta safarka ama ballan la seegay kuma jirto.
    .err-missing = Geli qiimaha.
    .err-format = Geli doolar iyo senti, sida 112.50.
session-goals = Hadafyada IEP ee laga shaqeeyay
    .hint = Dooro mid ama ka badan. Adeeg bixiyahaagu wuu yaqaan hadafka.
    .err-missing = Dooro ugu yaraan hal hadaf, ama weydii adeeg bixiyahaaga.
session-group = Ma keligii buu ahaa mise koox?
    .hint = Kooxdu waa laba carruur ah ama ka badan oo isku mar ah.
    .err-missing = Dooro keli ama koox.
    .err-size = Geli tirada carruurta.
session-note = Qoraalka kulankan
    .hint = Kulan kastaa wuxuu u baahan yahay qoraal u gaar ah oo leh taariikh, bilow, dhammaad, iyo hadaf.
receipt-file = Sawirka rasiidhka
    .hint = Afarta gees oo dhan. Iftiin fiican.
    .err-missing = Ku dar sawirka rasiidhka.
receipt-total = Wadarta rasiidhka
    .hint = Doolar iyo senti, sida u daabacan.
    .err-missing = Geli wadarta.
    .err-format = Geli doolar iyo senti, sida 900.00.
receipt-date = Taariikhda aad bixisay
    .hint = Rasiidhka ayay ku qoran tahay.
    .err-missing = Geli taariikhda aad bixisay.
receipt-number = Lambarka rasiidhka
    .hint = Haddii uu leeyahay.
    .err-long = Lambarkani aad buu u dheer yahay. Qor ilaa 40 xaraf.
# $sum (String)
# $total (String)
receipt-sessions = Kulamadee ayuu rasiidhku daboolayaa?
    .hint = Calaamadi dhammaantood.
    .err-missing = Dooro ugu yaraan hal kulan.
    .err-sum = Wadarta kulamadu waa { $sum }. Rasiidhku wuxuu sheegayaa { $total }. Hubi qiimayaasha.
receipt-other-pay = Caymis, MassHealth, ama barnaamij kale qayb ma bixiyay?
    .hint = Waxaan bixinnaa qaybta aad adigu bixisay.
    .err-missing = Dooro haa ama maya.
    .err-amount = Geli inta ay bixiyeen.
proof-kind = Warqaddee ayaad haysaa?
    .hint = Mid kuwan ka mid ah ayaad u baahan tahay, rasiidhka la socota.
    .err-missing = Dooro warqad.
proof-file = Sawirka warqadda
    .hint = Afarta gees oo dhan. Iftiin fiican. Haddii uu jeeg yahay: dhinaca hore.
    .err-missing = Ku dar sawir ama PDF.
proof-front = Dhinaca hore ee jeegga
    .hint = Dhinac kasta hal sawir ka qaad.
    .err-missing = Ku dar labada dhinac ee jeegga.
proof-back = Dhinaca dambe ee jeegga
    .hint = Dhinac kasta hal sawir ka qaad.
    .err-missing = Ku dar labada dhinac ee jeegga.
proof-holder = Magaca xisaabta
    .hint = Waa inuu noqdaa waalid ama masuul.
    .err-missing = Geli magaca xisaabta ku qoran.
line-date = Taariikhda bayaanka ku qoran
    .hint = Maalinta bangigu muujinayo.
    .err-missing = Geli taariikhda bayaanka ku qoran.
line-name = Magaca bayaanka ku qoran
    .hint = U qor sida uu u daabacan yahay, tusaale SQ *HARBOR.
    .err-missing = Geli magaca bayaanka ku qoran.
# $over (String)
line-amount = Lacagta bayaanka ku qoran
    .hint = Doolar iyo senti.
    .err-missing = Geli lacagta.
    .err-format = Geli doolar iyo senti, sida 140.00.
    .err-over = Sadarradani { $over } ayay ka badan yihiin rasiidhka. Isticmaal qayb ka mid ah hal sadar.
pay-method = Sidee lacagta kuu siinnaa?
    .err-missing = Dooro sida aan lacagta kuu siinayno.
pay-name = Magaca jeegga lagu qorayo
    .hint = Waalid ama masuul kiiskan ku jira.
    .err-missing = Geli magaca.
    .err-who = Qofkani kiiska kuma jiro. Dooro masuul, ama na soo wac.
# $part (String)
pay-street = Waddada iyo lambarka
    .hint = Halka boostada aad ku hesho.
    .err-missing = Tan geli: { $part }.
    .err-zip = Geli koodhka ZIP oo 5 lambar ah.
# $part (String)
pay-city = Magaalo
    .hint = Halka boostada aad ku hesho.
    .err-missing = Tan geli: { $part }.
    .err-zip = Geli koodhka ZIP oo 5 lambar ah.
# $part (String)
pay-state = Gobol
    .hint = Halka boostada aad ku hesho.
    .err-missing = Tan geli: { $part }.
    .err-zip = Geli koodhka ZIP oo 5 lambar ah.
# $part (String)
pay-zip = Koodhka ZIP
    .hint = Halka boostada aad ku hesho.
    .err-missing = Tan geli: { $part }.
    .err-zip = Geli koodhka ZIP oo 5 lambar ah.
pay-vendor = Lambarka iibiyaha ee Magaalada
    .hint = Keliya haddii Magaaladu horay lacag kuu siisay.
    .err-format = Isticmaal lambarro oo keliya.
sign-happened = Kulamadani way dhaceen.
    .err-missing = Calaamadi sanduuqa haddii ay run tahay.
sign-paid = Lacagtan anigaa bixiyay. Qofna iima soo celin.
    .err-missing = Calaamadi sanduuqa haddii ay run tahay.
sign-name = Magacaaga qor si aad u saxiixdo
    .hint = Waxay u shaqaynaysaa sida saxiixaaga.
    .err-missing = Qor magacaaga.
provider-note = Wixii aad qabatay, 1 ama 2 weedhood
    .hint = Ha qorin magaca buuxa ee ilmaha.
    .err-missing = Qor wixii aad qabatay.
# $number (String)
claim-title = Codsiga { $number }
claim-start-title = Bilow codsi lacag celin
claim-copy-last = Nuqul ka samee codsigaygii u dambeeyay
claim-copy-note = isla adeeg bixiyaha, maalmaha, qiimaha
claim-fresh = Mid cusub bilow
claim-keep = Goor kasta waad joojin kartaa. Annaga ayaa kuu haynayna.
claim-p-provider = Adeeg bixiyaha iyo shatiga
claim-p-sessions = Kulamada iyo hadafyada
claim-p-receipts = Rasiidhyada
claim-p-bank = Warqadda bangiga
claim-p-match = Isku aadi
claim-p-pay = Sida aan lacagta kuu siinayno
claim-s-done = Dhammaatay
claim-s-todo = In la sameeyo
claim-s-look = Mar kale eeg
claim-s-provider = Waxaa la sugayaa adeeg bixiyaha
# $part (String)
claim-go-on = Sii wad: { $part }
claim-check-send = Hubi oo dir
claim-missing-ok = Waad diri kartaa xataa haddii warqad maqan tahay. Annaga ayaa ku weydiin doonna.
claim-take-back = Ka noqo codsigan
claim-take-back-sure = Ma ka noqonaysaa codsigan? Saacadahaagu way kuu soo noqonayaan.
provider-title = Yaa caawimaadda bixiyay?
provider-else = Qof kale
# $date (String)
provider-contract-ok = Heshiis: waa la oggol yahay ilaa { $date }
provider-contract-wait = Heshiis: Magaalada ayaa la sugayaa. Codsigaaga waad diri kartaa. Waxba uma baahnid inaad samayso.
# $date (String)
provider-license-ok = Shati: wuu shaqaynayaa ilaa { $date }
provider-have-it = Waan haynaa. Uma baahnid inaad mar kale dirto.
provider-newer = Dir mid ka cusub
provider-supervisor = Shatiga kormeeraha
provider-supervisor-why = Adeeg bixiyahani wuxuu ka hoos shaqeeyaa kormeere.
provider-link = Dir linki
provider-qr = Tus koodhka QR
provider-link-why = Adeeg bixiyahaagu qoraallada iyo shatiga wuu ku dari karaa adiga la'aantaa.
sessions-title = Kulamo
sessions-make = Samee liiska
# $n (String)
sessions-count = Kulamo: { $n }
# $time (String)
sessions-after = Saacadaha haray ka dib: { $time }
sessions-holiday = Maalintani waa fasax. Ma dhacay?
sessions-copy-row = Nuqul ka samee saf
sessions-add-one = Mid ku dar
sessions-note-added = Qoraal: waa lagu daray
sessions-note-missing = Qoraal: weli maya
sessions-happened = Kani ma dhacay?
sessions-not-like-this = Sidan ma ahayn
sessions-next = Kaydi, kan xiga
sessions-didnt = Ma dhicin: ka saar
sessions-empty = Weli kulan ma jiro. Ka bilow maalmaha toddobaadka.
# $over (String)
sessions-warn-over = { $over } daq kuma jiraan saacadaha haray. Inta kale waan bixin karnaa.
sessions-warn-overlap = Kani wuxuu isku mar yahay kulan kale.
sessions-warn-school = Kani wuxuu ka dambeeyaa marka adeegyada dugsigu bilaabmaan.
sessions-warn-contract = Kani wuxuu ka baxsan yahay taariikhaha heshiiska.
receipt-title = Rasiidhyo
receipt-photo = Sawir ka qaad
receipt-choose = Dooro sawir ama PDF
receipt-ask = Ka codso adeeg bixiyahayga
receipt-next-page = Isla rasiidhka, bogga xiga
# $value (String)
receipt-suggest = Waxaan akhrinnay { $value }. Ma isticmaalnaa?
receipt-empty = Weli rasiidh ma jiro.
proof-title = Warqadda bangiga
proof-statement = Bayaanka xisaabta bangiga
proof-card = Bayaanka kaarka amaahda
proof-check = Jeegga bangigu bixiyay, labada dhinac
proof-cash = Caddaan ayaan ku bixiyay
proof-cash-help = Barnaamijku wuxuu u baahan yahay warqad bangi. Na soo wac, waan kula raadin doonnaa xal.
proof-tips = Si fidsan u dhig, afarta gees oo dhan, iftiin fiican.
proof-only = Waxaan u baahannahay oo keliya magacaaga, bangiga, taariikhda, 4-ta lambar ee u dambeeya, iyo lacag bixintan.
proof-coach-dark = Aad bay u mugdi tahay. Raadi iftiin dheeraad ah.
proof-coach-cut = Gees ayaa go'an. Wax yar dib u durug.
proof-coach-blur = Ma cadda. Taleefanka ha dhaqaajin.
proof-use-anyway = Sidaas ku isticmaal
hide-title = Qari inta kale
hide-lead = Taabo sadarka muujinaya lacag bixintan. Inta kale annaga ayaa daboolayna.
hide-cover = Dabool inta kale
hide-preview = Arag sida ay u ekaan doonto
hide-skip = Ka bood: dir bogga oo dhan
# $what (String)
hide-covered = Tani way daboolan tahay: { $what }. Waxaan u baahannahay inaan aragno.
hide-paper-tip = Warqad saar sadarrada kale. Ka dib sawirka qaad.
hide-pdf = Bogagga ayaan sawirro ka samaynaynaa kombiyuutarkayaga. Adiga ayaa daboolaya. Ka dib PDF-ka waan tirtiraynaa.
match-title = Isku aadi
match-which = Sadarradee bangiga ayaa lagu bixiyay?
# $total (String)
match-exact = { $total } oo dhan waa la muujiyay.
# $shown (String)
# $total (String)
match-part = { $shown } oo { $total } ka mid ah ayaa la muujiyay.
# $rest (String)
match-more = Tus { $rest } oo kale, ama hadda dir. Waxaan bixin doonnaa qaybta la muujiyay.
# $over (String)
match-over = Sadarradani { $over } ayay ka badan yihiin. Isticmaal qayb ka mid ah hal sadar.
match-add-line = Ku dar sadar
# $name (String)
# $provider (String)
match-alias = { $name } iyo { $provider } ma isku mid baa?
match-use-part = Isticmaal qayb sadarkan ka mid ah
match-save = Kaydi isku aadinta
pay-title = Sida aan lacagta kuu siinayno
pay-mail = Jeeg boostada ku yimaada
pay-deposit = Toos xisaabta loogu shubo
pay-deposit-note = haddii Magaaladu xisaabtaada hayso
pay-pickup = Jeegga soo qaado
pay-who = Waalid ama masuul kiiskan ku jira oo keliya ayaa lacagta la siin karaa.
check-title = Hubi intaadan dirin
# $list (String)
check-missing = Waxaa maqan: { $list }. Hadda waad diri kartaa. Annaga ayaa ku weydiin doonna.
check-send = Dir codsigayga
# $name (String)
check-helper = { $name } oo keliya ayaa diri kara. Fariin ayaan u diri doonnaa.
sent-title = Codsigaaga waan haynaa
sent-number = Lambar
# $time (String)
sent-held = { $time } ayaa laguu hayaa
sent-next = Maxaa xiga
sent-n-1 = Waxaan hubinaynaa waraaqahaaga
sent-n-2 = Waan akhrinaynaa oo saacadaha ayaan hubinaynaa
sent-n-3 = OSS, maaliyadda, iyo Magaalada ayaa oggolaanaya
# $date (String)
sent-n-4 = Lacagta: qiyaastii 5 toddobaad, agagaarka { $date }
sent-texts = Fariin ayaan kuu soo dirnaa marka wax isbeddelaan.
sent-see = Arag codsigayga
link-title = Ka caawi qoys in lacagta loo soo celiyo
# $name (String)
# $initials (String)
link-asks = Codsi ka yimid { $name }: fadlan keen qoraallada kulamada { $initials }.
link-five = Tani waxay qaadanaysaa qiyaastii 5 daqiiqo.
link-start = Bilow
link-not-you = Ma aha adiga? Noo sheeg.
link-sheet = Taa beddelkeeda daabac warqadda
link-signed = Kulamadan anigaa bixiyay wakhtiyadan.
link-goals = Hadafyadu waa sax.
link-send = Saxiix oo dir
link-group = Ilme kale ma joogay wakhtigan? Haddii ay koox ahayd, noo sheeg.
