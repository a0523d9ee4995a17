can-iep = Ilmahaagu ma leeyahay IEP?
    .hint = IEP waa qorshe waxbarasho gaar ah.
    .err-missing = Dooro jawaab.
can-missed = Dugsigu ma sheegay in caawimaad IEP la waayay?
    .hint = Warqad, iimayl, ama wada hadal dugsiga lala yeeshay way ku filan tahay.
    .err-missing = Dooro jawaab.
can-decided = Dugsigu ma go'aan ka gaaray caawimaad magdhow ah?
    .hint = Dugsigu wuxuu eegaa in ilmahaagu xirfado lumiyay ama uusan horumar samayn.
    .err-missing = Dooro jawaab.
can-license = Adeeg bixiyahaagu ma leeyahay shati?
    .hint = Tusaale, baxnaaniye hadal ama macallin.
    .err-missing = Dooro jawaab.
can-contract = Magaalada Boston ma oggolaatay heshiiska adeeg bixiyaha?
    .hint = Haddii aadan garanayn, dooro “Ma hubo”.
    .err-missing = Dooro jawaab.
public-title = Adeegyo Magdhow ah
public-lead = Hel lacagtaada oo laguu soo celiyo marka ilmahaagu waayo adeegyada IEP.
public-letter = Warqadda Doorashooyinka Lacag Celinta
public-finding = Raadinta Adeeg Bixiye
public-qualify = Sida aad ugu Qalanto Lacag Celinta
public-request = Sida loo Codsado Lacag Celinta
public-documents = Waraaqaha Looga Baahan yahay Lacag Celinta
public-processing = Wakhtiga ay Qaadato iyo Taageero Dheeraad ah
public-contact = Macluumaadka Xiriirka
public-q-license = Adeeg bixiyuhu waa inuu haystaa shahaadooyinka iyo shatiga saxda ah.
public-q-contract = Heshiis waa in la dhammaystiro oo Magaalada Boston oggolaato.
public-q-hours = Lacag celintu waxay daboolaysaa tirada saacadaha adeegga IEP ee la waayay.
public-plain-five-weeks = Waxay qaadataa qiyaastii 5 toddobaad marka aad waraaqahaaga dirto ka dib.
public-plain-school = Marka dugsigu adeegga mar kale bilaabo, kulamada ka dambeeya lama bixin karo.
# $from (String)
# $to (Number)
public-wait-now = Codsiyada badankooda waxaa lagu bixiyay { $from } ilaa { $to ->
    [one] { $to } maalin.
   *[other] { $to } maalmood.
    }
public-two-options = Na soo wac si aad u ogaato labada doorasho ee aad leedahay.
public-can-i-claim = Ma codsan karaa lacag celin? 5 su'aalood
public-which-papers = Waraaqahee ayaan u baahanahay?
letter-read = Akhri
# $size (String)
letter-pdf = Faylka PDF, { $size }
letter-soon = Dhowaan ayay imanaysaa
letter-draft = Qabyadan kombiyuutar ayaa sameeyay. Qof ayaa hubinaya.
letter-soon-help = Dhowaan ayay luqaddaada ku imanaysaa. Na soo wac. Turjubaan ayaa kuu akhrin kara. Waa bilaash.
ready-title = Waraaqahee ayaan u baahanahay?
ready-lead = Lacag bixin kasta:
ready-receipt = Rasiidh ka yimid adeeg bixiyahaaga
ready-bank = Warqad bangi oo muujinaysa lacag bixinta: bayaanka xisaabta bangiga, bayaanka kaarka amaahda, ama jeegga bangigu bixiyay
ready-notes = Qoraal kulan kasta: taariikh, bilow, dhammaad, iyo hadafka IEP
ready-license = Shatiga adeeg bixiyaha. Adeeg bixiyayaasha qaar waxay kaloo u baahan yihiin shatiga kormeeraha.
ready-good = Sawir fiican
ready-bad-dark = Aad u mugdi ah
ready-bad-cut = Gees ayaa go'an
ready-bad-blur = Aan caddayn
ready-whole-page = Ma inaan tuso bogga bangiga oo dhan?
ready-hide = Maya. Inta kale waad qarin kartaa.
can-title = Ma codsan karaa lacag celin?
can-nothing-saved = Jawaabahaaga ma kaydinno.
can-result-likely = U badan inaad codsan karto
can-result-wait = Sug intaadan lacag bixin
can-result-no = Barnaamijkani waxaa laga yaabaa inuusan kugu habboonayn
can-general = Kani waa macluumaad guud. Go'aan ma aha.
can-sign-in = Gal akoonkaaga si aad u aragto saacadahaaga
can-wait-contract = Marka hore Magaaladu waa inay heshiiska oggolaato. OSS way bilaabi kartaa.
can-wait-decided = Weydii maamulaha dugsigaaga. Marka hore dugsigu waa inuu go'aansado.
can-no-iep = Barnaamijkani wuxuu u yahay carruurta IEP leh. Na soo wac si aad wax uga weydiiso caawimaad kale.
