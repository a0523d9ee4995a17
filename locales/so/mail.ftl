# $code (String)
msg-code =
    .text = { $code } waa koodhkaaga. Wuxuu shaqaynayaa 10 daqiiqo. Cidna ha la wadaagin. (sadar cusub) @host #{ $code }
    .subject = Koodhkaaga
    .body = Koodhkaagu waa { $code }. Wuxuu shaqaynayaa 10 daqiiqo. Haddii aadan codsan, waxba ha samayn.
# $number (String)
# $link (String)
msg-received =
    .text = Codsiga { $number } waan haynaa. Hadda waxba uma baahnid inaad samayso. { $link }
    .subject = Codsiga { $number } waan haynaa
    .body = Mahadsanid. Codsigaaga waan haynaa. Wuxuu qaataa qiyaastii 5 toddobaad. Tallaabo kasta halkan ka arag: { $link }
# $n (Number)
# $number (String)
# $link (String)
msg-need-you =
    .text = { $n ->
        [one] Waxaan u baahannahay { $n } shay oo codsiga { $number } ah.
       *[other] Waxaan u baahannahay { $n } shay oo codsiga { $number } ah.
    } Waxay qaadanaysaa dhowr daqiiqo. { $link }
    .subject = Wax baan uga baahannahay codsiga { $number }
    .body = Kulamada qaar hal shay oo kale ayay u baahan yihiin. Kuwa kale way socdaan. Halkan ka arag oo ku sax: { $link }
# $number (String)
# $link (String)
msg-remind =
    .text = Weli wax baan uga baahannahay codsiga { $number }. { $link }
    .subject = Xusuusin: codsiga { $number }
    .body = Weli hal shay ayaan kaa sugaynaa. Haddii ay adag tahay, na soo wac, waan ku caawin doonnaa. { $link }
# $number (String)
# $link (String)
msg-thanks-fix =
    .text = Mahadsanid. Codsiga { $number } mar kale ayuu socdaa. { $link }
    .subject = Codsiga { $number } mar kale ayuu socdaa
    .body = Wixii aad dirtay waan haynaa. Taariikhdaadii koowaad ayaa la tirinayaa. Waxba uma baahnid inaad samayso. { $link }
# $number (String)
# $link (String)
# $office (String)
msg-waiting =
    .text = Codsiga { $number } wuxuu sugayaa xafiis, adiga kuma sugayo. { $link }
    .subject = Codsiga { $number } wuxuu sugayaa xafiis
    .body = Tallaabada waxaa laga sugayaa { $office }. Waxba uma baahnid inaad samayso. Waan kuu sheegi doonnaa marka uu dhaqaaqo. { $link }
# $number (String)
# $link (String)
msg-moving =
    .text = Codsiga { $number } mar kale ayuu socdaa. Wax la sameeyo ma jiraan. { $link }
    .subject = Codsiga { $number } mar kale ayuu socdaa
    .body = Xafiisku tallaabadii wuu qaaday. Booskaaga safka isma beddelin. { $link }
# $number (String)
# $link (String)
# $office (String)
# $date (String)
msg-delay =
    .text = Codsiga { $number } wuu daahay. Waan ka xunnahay. Arag sababta: { $link }
    .subject = Codsiga { $number } wuu daahay
    .body = Codsigaagu wuxuu qaadanayaa in ka badan 5 toddobaad. Hadda waxaa haya { $office }. Taariikhda cusubi waa qiyaastii { $date }. { $link }
# $number (String)
# $link (String)
msg-decided =
    .text = Go'aan ayaa laga gaaray codsiga { $number }. { $link }
    .subject = Go'aan ku saabsan codsiga { $number }
    .body = Kulan kasta waan eegnay. Arag waxa aan bixin doonno, waxa aad sixi karto, iyo sababta: { $link }
# $number (String)
# $link (String)
msg-paying =
    .text = Lacagta codsiga { $number } way soo socotaa. { $link }
    .subject = Lacagta codsiga { $number } way soo socotaa
    .body = Magaaladu lacagtaada way soo diraysaa. Arag taariikhda iyo sida ay kuugu imanayso: { $link }
# $number (String)
# $link (String)
# $date (String)
msg-paid =
    .text = Lacagta codsiga { $number } waa la diray. { $link }
    .subject = Lacagta codsiga { $number } waa la diray
    .body = Arag inta ay tahay, taariikhda, iyo lambarka lacag bixinta. Haddii aysan iman ilaa { $date }, halkan noogu sheeg: { $link }
# $link (String)
msg-payment-back =
    .text = Lacagtii aan kuu dirnay dib ayay noogu soo noqotay. Fadlan hubi macluumaadkaaga: { $link }
    .subject = Lacagtii dib ayay noogu soo noqotay
    .body = Bangiga ama boostada ayaa noo soo celiyay. Waxba ma lumin. Hubi macluumaadkaaga, mar kale ayaan diri doonnaa: { $link }
# $number (String)
# $link (String)
msg-second-look =
    .text = War ayaa ka jira dib-u-eegistaada labaad, codsiga { $number }. { $link }
    .subject = Dib-u-eegis labaad: codsiga { $number }
    .body = Qof cusub ayaa haya kulamadaada. / Qof cusub ayaa eegay. Arag jawaabta: { $link }
# $number (String)
# $date (String)
# $link (String)
msg-lapse =
    .text = Codsiga { $number } wuxuu xirmayaa { $date } haddii aannaan kaa war helin. { $link }
    .subject = Codsiga { $number } dhowaan ayuu xirmayaa
    .body = Saddex jeer ayaan ku weydiinnay. Weli waad jawaabi kartaa. { $date } ka dib, muddo 12 bilood ah ayaad mar kale ku furi kartaa. { $link }
# $link (String)
msg-school-start =
    .text = Ogeysiis muhiim ah oo dugsiga. Fadlan akhri: { $link }
    .subject = Fadlan akhri: ogeysiis dugsi
    .body = Dugsigu wuxuu bilaabi doonaa inuu adeeg bixiyo. Tani way beddelaysaa waxa la bixin karo. Fadlan akhri: { $link }
# $date (String)
# $link (String)
msg-slip =
    .text = Jawaabtaada { $date }: { $link }
    .subject = Jawaabtaada { $date }
    .body = Waxaad weydiisay intaadan lacag bixin. Waa tan jawaabtii. Waxay shaqaynaysaa 14 maalmood. { $link }
# $link (String)
# $date (String)
msg-license-ends =
    .text = Warqad adeeg bixiyahaagu leeyahay ayaa dhowaan dhacaysa. Arag waxa la sameeyo: { $link }
    .subject = Warqadda adeeg bixiyaha ayaa dhowaan dhacaysa
    .body = Kulamada ka dambeeya { $date } waxaa laga yaabaa inaan la bixin karin ilaa aan kan cusub helno. Adeeg bixiyahana waan u sheegnay. { $link }
# $link (String)
msg-confirm =
    .text = Hal su'aal oo ku saabsan kulamadii aan bixinnay. { $link }
    .subject = Hal su'aal oo ku saabsan kulamadaada
    .body = Fadlan noo sheeg inay kulamadani dhaceen iyo in kale. Bil kasta qoysas qaar ayaan weydiinnaa. { $link }
# $link (String)
msg-outreach =
    .text = Qoyskaagu waxaa laga yaabaa inuu heli karo caawimaad uusan isticmaalin. Wac (617) 635-8599 ama arag { $link }
    .subject = Waxaa laga yaabaa in caawimaad kuu hartay
    .body = Waxaa laga yaabaa in saacado u haray ilmahaaga. Waan kaa caawin karnaa inaad qof hesho. { $link }
msg-new-phone =
    .text = Gelitaan cusub ayaa akoonkaaga ka dhacay. Ma aha adiga? Wac (617) 635-8599. · Macluumaadka lacagtaada ama xiriirkaaga ayaa isbeddelay. Ma aha adiga? Hadda wac.
    .subject = Gelitaan cusub · Macluumaadkii waa isbeddelay
    .body = Haddii ay adiga ahayd, waxba ha samayn. Haddii kale, na soo wac, akoonka waan quflaynaa.
# $link (String)
msg-helper =
    .text = Qoys ayaa caawimaad kaa codsanaya oo ku saabsan foom dugsi: { $link }
    .subject = Qoys ayaa caawimaaddaada codsanaya
    .body = Waxay qaadanaysaa qiyaastii 5 daqiiqo. Akoon uma baahnid. { $link }
# $number (String)
# $link (String)
msg-message =
    .text = Wax ayaan kaaga soo qornay codsiga { $number }. { $link }
    .subject = Fariin ku saabsan codsiga { $number }
    .body = Fariin ku saabsan codsigaaga ayaan kuu soo qornay. Halkan ka akhri oo kaga jawaab: { $link }
