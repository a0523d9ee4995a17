ask-service = Adeeg
    .hint = Waxaad arkaysaa saacadaha haray.
    .err-missing = Dooro adeeg.
ask-provider = Adeeg bixiye
    .hint = Liiska kuma jiro? Dooro “Qof kale”.
    .err-missing = Dooro adeeg bixiye, ama “Qof kale”.
ask-from = Kulanka koowaad
    .hint = Bil, maalin, sannad.
    .err-missing = Geli taariikhda kulanka koowaad.
    .err-format = Geli taariikh sida 10/07/2025.
ask-to = Kulanka ugu dambeeya
    .hint = Isla maalintaas wuu noqon karaa.
    .err-missing = Geli taariikhda kulanka ugu dambeeya.
    .err-order = Kulanka ugu dambeeya kama horrayn karo kan koowaad.
ask-minutes = Daqiiqadaha kulankiiba
    .hint = Tusaale, 45.
    .err-missing = Geli daqiiqadaha hal kulan.
    .err-range = Geli lambar u dhexeeya 5 iyo 480.
ask-count = Immisa kulan
    .hint = Qiyaas way ku filan tahay.
    .err-missing = Geli immisa kulan oo aad qorshaynayso.
    .err-range = Geli lambar u dhexeeya 1 iyo 200.
    .err-many = Maalmahani ma qaadi karaan kulamo intaas le'eg.
find-services = Adeegyadee?
    .hint = Labada ugu dambeeya waad ka tagi kartaa iyagoo madhan.
    .err-missing = Dooro ugu yaraan hal adeeg.
find-tried = Yaad wacday?
    .hint = Labada ugu dambeeya waad ka tagi kartaa iyagoo madhan.
    .err-missing = Dooro ugu yaraan hal adeeg.
find-when = Maalmaha iyo wakhtiyada kugu habboon
    .hint = Labada ugu dambeeya waad ka tagi kartaa iyagoo madhan.
    .err-missing = Dooro ugu yaraan hal adeeg.
late-when = Goorma ayaad maqashay?
    .hint = Inta aad xusuusato way ku filan tahay.
    .err-missing = Geli maalinta aad maqashay.
late-how = Sidee baad u maqashay?
    .hint = Inta aad xusuusato way ku filan tahay.
    .err-missing = Geli maalinta aad maqashay.
# $name (String)
home-title = Salaan, { $name }
home-needs-you = Adigaa lagaa sugayaa
home-nothing = Hadda waxba lagaama sugayo.
home-children = Carruurtaada
home-claims = Codsiyada lacag celinta
home-start = Bilow codsi lacag celin
home-no-provider = Adeeg bixiye ma heli karo
home-empty-child = Weli ilme ma arki karno. Dugsiga ayaa tan noo soo dira. Na soo wac ama noo soo qor.
home-no-claims = Weli codsi ma jiro
# $child (String)
hours-title = Saacadaha { $child }
hours-missed = La waayay
hours-school = Dugsigu magdhabay
hours-claims = Codsiyadaada ku jira
hours-paid = Lacagtii la celiyay
hours-left = Haray
hours-entries = Arag diiwaanka oo dhan
hours-none = Saacadaha oo dhan waa la isticmaalay.
hours-no-decision = Marka hore dugsigu waa inuu dhammeeyaa eegistiisa.
# $service (String)
# $date (String)
hours-starts = { $service }: dugsigu wuxuu bilaabayaa { $date }. Kulamada maalintaas ka bilaabma lama bixin karo.
hours-why-hours = Waxaan tirinnaa saacado, ma aha doolar. Ilmahaagu wuxuu dib u helayaa wakhtigii la waayay.
ask-title = Weydii intaadan lacag bixin
ask-check = Hubi intaanan lacag bixin
ask-go = Waad sii wadi kartaa
# $n (String)
# $total (Number)
ask-go-part = Ku sii wad { $n } ka mid ah { $total ->
    [one] { $total } kulan
   *[other] { $total } kulan
    }
ask-wait = Sug
ask-dont = Weli ha bixin
# $date (String)
ask-good-for = Waxay shaqaynaysaa 14 maalmood: ilaa { $date }
ask-not-promise = Kani waa xogta taariikhdan. Ballan ma aha.
ask-text-me = Fariin taleefan iigu dir
ask-lead = Noo sheeg waxa aad qorshaynayso. Hadda ayaan hubinaynaa. Waxba lama dirayo, saacadahaaguna way kuu harayaan.
ask-else-name = Magaca qofka kale
ask-yours = Jawaabahaaga
# $number (String)
# $date (String)
ask-answer-of = { $number }, { $date }
ask-slip = Lambarka jawaabta
# $when (String)
ask-checked = Waxaa la hubiyay { $when }
# $n (String)
# $time (String)
ask-plan-sessions = Kulamo: { $n }, midkiiba { $time }
# $from (String)
# $to (String)
ask-plan-days = Laga bilaabo { $from } ilaa { $to }
ask-old = Jawaabtani way duugowday. Mar kale weydii intaadan bixin.
ask-again = Mar kale weydii
ask-ok = Waa hagaag
ask-word-wait = SUG
ask-word-no = MAYA
# $fits (String)
# $total (Number)
ask-fits-before = Maalintaas ka hor: { $fits } ka mid ah { $total ->
    [one] { $total } kulan.
   *[other] { $total } kulan.
    }
# $fits (String)
# $total (Number)
ask-fits-until = Ilaa maalintaas: { $fits } ka mid ah { $total ->
    [one] { $total } kulan.
   *[other] { $total } kulan.
    }
# $fits (String)
# $total (Number)
ask-fits-from = Laga bilaabo maalintaas: { $fits } ka mid ah { $total ->
    [one] { $total } kulan.
   *[other] { $total } kulan.
    }
# $fits (String)
# $total (String)
ask-fits-hours = Kulamada ay saacaduhu qaadi karaan: { $fits } ka mid ah { $total }.
# $left (String)
# $planned (String)
ask-hours = { $left } ayaa haray. Waxaad qorshaynaysaa { $planned }.
ask-not-owed = Caawimaaddani kuma jirto liiska adeegyada la waayay.
ask-contract-open = Waa la oggol yahay.
# $to (String)
ask-contract-to = Waa la oggol yahay ilaa { $to }.
# $from (String)
ask-contract-from = Waa la oggol yahay laga bilaabo { $from }.
ask-contract-wait = Magaaladu weli ma oggolaan. Waxba uma baahnid inaad samayso.
ask-contract-new = Weli lama yaqaan: OSS waa inay heshiis bilowdaa.
# $to (String)
ask-contract-ended = Wuxuu dhammaaday { $to }.
ask-license-ok = Waxba kama maqna.
# $to (String)
ask-license-to = Wuxuu shaqaynayaa ilaa { $to }.
ask-license-later = Maalintaas ka dib, mar kale weydii.
ask-license-missing = Weli ma hayno. Codsigaaga ayaad la diri kartaa.
ask-license-not-on-day = Maalmahan ma shaqaynayo. Haddii la cusboonaysiiyay, dir kan cusub.
ask-license-wrong = Caawimaadda noocan ah ma daboolayo.
ask-license-supervisor = Shatiga kormeeraha weli ma hayno. Codsigaaga ayaad la diri kartaa.
ask-license-new = Weli lama yaqaan: OSS waa inay hubisaa.
ask-school-none = Bilow aan ognahay ma jiro.
# $from (String)
ask-school-starts = Adeeggani wuxuu dugsiga ka bilaabmayaa { $from }.
ask-school-late = Goor dambe ayaa laguu sheegay. Kormeere ayaa marka hore eegi doona.
ask-payee-ok = Waalid ama masuul waa la siin karaa lacagta. Marka aad codsanayso ayaad sheegaysaa sida.
ask-payee-no = Ma naqaan waalid ama masuul lacagta la siin karo. Na soo wac.
ask-t-hours = Saacadaha haray
ask-t-contract = Heshiiska Magaalada
ask-t-license = Shati
ask-t-school = Adeegyada dugsiga
ask-t-payee = Halka lacagtu aaddo
find-title = Caawimaad weydiiso OSS
find-lead = OSS waxay ka shaqayn doontaa inay caawimaadda sida ugu dhakhsaha badan u bixiso.
find-keep = Saacadahaagu way kuu harayaan.
find-send = Caawimaad weydiiso OSS
# $date (String)
find-got-it = Waan haynaa codsigaaga caawimaadda ee { $date }. Tallaabada waxaa laga sugayaa OSS.
# $service (String)
start-notice-from = Laga bilaabo maalintaas, kulamada { $service } ee dugsiga ka baxsan lama bixin karo.
start-notice-others = Adeegyada kale waxba iskama beddelin.
start-notice-told-by = Waxaa sheegay
start-notice-read = Kan waan akhriyay
start-notice-late = Goor dambe ayaa la ii sheegay
start-notice-late-next = Kormeere ayaa eegi doona. Waan kuu soo qori doonnaa.
