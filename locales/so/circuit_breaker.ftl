### Texts of the circuit breaker worksheet

cb-worksheet = Warqadda xisaabta ee kaalmada gobolka
cb-title = Kaalmada gobolka { $year }
cb-estimate = QIYAAS
cb-lead = Waxaa laga soo qaatay wixii Magaaladu ka bixisay kulamada laga bilaabo { $from } ilaa { $to }.
cb-estimate-why = Kani waa qiyaas: miisaaniyadda lama yaqaan, maaliyadduna ma xaqiijin tirooyinka sannadka. Shaxaha Waaxda la barbar dhig ka hor inta aan waxba la gudbin.
cb-empty = Kulamada sannadkan waxba lagama bixin.
cb-years = Sannado kale

cb-paid = Magaaladu bixisay
cb-included = Ku jira
cb-excluded = Aan ku jirin
cb-claimed = Waa la tirinayaa
cb-waits = La oggolaaday, weli aan la bixin
cb-waits-note = Warqaddan kuma jiraan. Waxay imanayaan marka Magaaladu xaqiijiso lacag bixintooda.
cb-part = { $lines ->
    [one] { $lines } sadar
   *[other] { $lines } sadar
    }, { $minutes }, { $money }
cb-sum = { $lines ->
    [one] { $lines } sadar
   *[other] { $lines } sadar
    }, { $money }
cb-minutes = { $minutes } daq ({ $hours } saac)
cb-ties = WAA SAX: kuwa ku jira iyo kuwa aan ku jirin wadartoodu waa wixii Magaaladu bixisay.
cb-off = SAX MA AHA: wadarta sadarradu ma aha wixii Magaaladu bixisay. Waxba ha gudbin oo wac maamulaha nidaamka.

cb-students = Arday
cb-student = Arday
cb-sasid = Lambarka gobolka
cb-time = Wakhtiga ku jira
cb-below = Inta ka dhiman xadka
cb-below-says = { $money } oo kale ka hor inta uusan gobolku kharash la qaybsan
cb-above = { $money } oo xadka ka sarreeya
cb-share = Qaybta gobolka
cb-total = Wadar
cb-no-values = Sannadkan tirooyin looma yaqaan: xad ma jiro, qayb ma jirto.

cb-why = Sababta aan sadarro loo tirin, ama aan dhammaan loo tirin
cb-why-empty = Sadar kasta oo la bixiyay waa la tirinayaa.
cb-why-note = Sadar wuxuu lahaan karaa in ka badan hal sabab.
cb-reason = Sabab
cb-citation = Ku qoran
cb-lines = Sadarro

cb-district = Waxa gobolku bixin lahaa
cb-before = Qaybaha oo dhan
cb-after = Dhimista saamiga ka dib
cb-quarter = Rubuca { $n }

cb-values = Tirooyinka sannadkan
cb-value = Tiro
cb-used = La isticmaalay
cb-certainty = Sida loo hubo
cb-provisional = Ku meel gaar ah
cb-confirmed = La xaqiijiyay
cb-threshold = Xadka hal arday
cb-share-part = Qaybta gobolka ee inta xadka ka sarraysa
cb-proration = Inta la bixiyo qaybaha oo dhan
cb-rates = Qiimaha saacaddiiba
cb-rates-none = Mid lama yaqaan: sadarka waxaa lagu tirinayaa intii la bixiyay
cb-rates-known = { $n } qiime; sadar aan qiime lahayn waxaa lagu tirinayaa intii la bixiyay

cb-assumed = Waxa la malaynayo
cb-assumed-finance = Maaliyaddu way xaqiijisaa sadar kasta oo Magaaladu bixisay. Qoraal Waaxda ka yimid ma sheegayo in adeegyada magdhowga ah ee lacagtooda la celiyay la dalban karo: weydii xiriiriyaha.
cb-assumed-base = Daqiiqadaha la waayay waxaa laga jaray dalabka aasaasiga ah ee degmada. Nidaamku dalabkaas ma yaqaan.
cb-assumed-district = Boston ayaa ka mas'uul ahayd arday kasta maalin kasta.
cb-assumed-other = Lacagta waxbarashada, gaadiidka iyo adeegyada kale ee ardayga meel kale ayay ku yaallaan. Iyagaa marka hore buuxiya xadka, markaa ardayga kuwaas leh, qaybaha halkan ku qoran way ka yar yihiin intii ay ahaan lahaayeen.

cb-download = Soo deji sadarrada
cb-download-note = Fayl shax xisaabeed ah, oo leh lambarrada gobolka, magacyona ma leh. Soo dejin kasta waa la qoraa.

cb-sheet-title = { $name }, { $year }
cb-sheet = Warqad
cb-claim = Codsi
cb-line = Sadar
cb-day = Maalin
cb-paid-on = Maalinta la bixiyay
cb-service = Adeeg
cb-group = Kooxda kharashka
cb-minutes-col = Daqiiqado
cb-amount = La bixiyay
cb-counts = Waa la tirinayaa
cb-state = Warqadda xisaabta
cb-job-unknown = shaqo lama helin

cb-status-included = Ku jira
cb-status-excluded = Aan ku jirin
cb-status-hold = Wuu sugayaa
cb-status-candidate = Laga yaabo inuu galo

cb-x-not-responsible = Degmo kale ayaa ardayga ka bixisa maalintan.
cb-x-not-eligible = Ardaygu IEP kuma laha nidaamka.
cb-x-other-year = Kulanku wuxuu ka baxsan yahay sannad-xisaabeedka.
cb-x-not-paid = Degmadu ma bixin.
cb-x-admin = Waa kharash maamul.
cb-x-overhead = Waa khidmad ee ma aha adeeg: kharash guud.
cb-x-evaluation = Waa qiimayn.
cb-x-coordination = Waa isku dubbaridka adeegyada.
cb-x-gened = Waa waxbarasho guud.
cb-x-not-on-iep = Adeeg la leeyahay oo IEP-ga ardayga ku jira ma bixin.
cb-x-extended = IEP-gu ma sheegayo maalin ama sannad la kordhiyay.
cb-x-assistant = Kaaliye marnaba looma tiriyo shaqaale shahaado ama shati leh.
cb-x-no-credential = Shahaado ama tababar kooxda kharashka ah lama helin.
cb-x-no-supervisor = Kormeere la hubiyay lama helin.
cb-x-supervision-not-on-iep = IEP-gu ma magacaabin kormeerka.
cb-x-admin-supervision = Waa kormeer maamul.
cb-x-equipment-year = Qalabka waxaa la iibsaday sannad-xisaabeed kale.
cb-x-equipment-condition = Qalabku daruuri ma aha, ama ardaygu ma helin.
cb-x-equipment-shared = Arday ka badan hal ayaa qalabka isticmaala.
cb-x-equipment-building = Gaari ama dhisme ayaa lagu waafajiyay.
cb-x-no-isp = Maalmahan barnaamij arday oo gaar ah looma oggolaan.
cb-x-transport = Gaadiidka halkan lagama dalbado.
cb-x-no-ipa = Wuxuu sugayaa oggolaansho qiime oo gaar ah.
cb-x-double = Wuu sugayaa: dalabka aasaasiga ah weli wuxuu tirinayaa daqiiqadaha la waayay.
cb-x-no-reference = Go'aan ama IEP looma magacaabin.
cb-x-no-document = Wuxuu sugayaa qaansheegad ama warqad kale.
cb-x-absence = Ardaygu wuxuu maqnaa in ka badan 20 maalmood oo dugsi oo isku xigta.
cb-x-over-rate = Wuu ka sarreeyaa qiimaha la oggolaaday.
cb-x-third-party = Barnaamij kale ayaa qayb qiimaha ka mid ah bixiyay. Keliya wixii Magaaladu bixisay ayaa la tirinayaa.
cb-x-credit = Dhimista iskaashatada waa laga jaray.

cb-group-a = (a) la-talin
cb-group-b = (b) waxbarasho guud
cb-group-c = (c) shaqaale shahaado iyo shati leh
cb-group-d = (d) daryeel caafimaad
cb-group-e = (e) xirfadlayaal kale
cb-group-f = (f) shaqaale la kormeero oo tababar leh
cb-group-g = (g) shaqaale taageero oo la kormeero
cb-group-h = (h) kormeer
cb-group-i = (i) qalab
