reason-receipt-missing = Ku dar rasiidh
    .why = Lacag bixintan waxaan uga baahannahay rasiidh adeeg bixiyahaaga.
    .fix = Sawir ka qaad, ama linki u dir adeeg bixiyahaaga.
reason-receipt-unreadable = Rasiidhka sawir ka cad ka qaad
    .why = Qaybta la calaamadiyay ma akhrin karin.
    .fix = Iftiin fiican isticmaal oo tus afarta gees oo dhan.
reason-receipt-no-dates = Rasiidhku wuxuu u baahan yahay taariikhaha kulamada
    .why = Rasiidhka waa inay ku qoran yihiin taariikhaha kulamada.
    .fix = Linki u dir adeeg bixiyahaaga si uu taariikhaha ugu daro.
# $what (String)
reason-receipt-lacks = Rasiidhku wuxuu u baahan yahay: { $what }
    .why = Rasiidhka kama helin: { $what }.
    .fix = Adeeg bixiyahaaga weydii rasiidh cusub, ama linki u dir si uu ugu daro.
reason-proof-missing = Tus inaad bixisay
    .why = Rasiidhka waan haynaa. Waxaan kaloo u baahannahay warqad bangi oo muujinaysa lacag bixintan.
    .fix = Ku dar bayaanka xisaabta bangiga, bayaanka kaarka, ama jeegga bangigu bixiyay. Inta kale waad qarin kartaa.
reason-proof-kind = Waxaan u baahannahay warqad bangi oo kale
    .why = Sawir laga qaaday app-ka lacag bixinta, ama biil, ma filna.
    .fix = Tus sadarka ku yaal bayaanka bangigaaga ama kaarkaaga.
reason-proof-no-match = Lacaguhu isma waafaqsana
    .why = Sadar warqaddaada bangiga ku yaal oo rasiidhkan la mid ah ma jiro.
    .fix = Dooro sadarka lagu bixiyay. Waxaa laga yaabaa inuu qaybo u kala jabsan yahay, ama magac kale leeyahay.
# $rest (String)
reason-proof-short = Tus { $rest } oo kale
    .why = Warqaddaada bangigu waxay muujinaysaa qayb rasiidhkan ka mid ah. Qaybtaas waan bixin karnaa.
    .fix = Ku dar sadarka inta kale.
reason-proof-pending = Bangigu weli ma dhammayn lacag bixintan
    .why = Sadarku weli wuxuu leeyahay “pending” (weli ma dhammaan).
    .fix = Ku dar warqadda marka bangigu muujiyo inay lacag bixintu dhammaatay. Badanaa waxay qaadataa 5 maalmood.
reason-payer-mismatch = Magac kale ayaa xisaabta ku qoran
    .why = Xisaabtu kuma qorna magaca waalid ama masuul kiiskan ku jira.
    .fix = Noo sheeg cidda bixisay, ama tus warqad magacaaga ku qoran.
reason-check-side = Tus labada dhinac ee jeegga
    .why = Hal dhinac ayaan haynaa. Shaabadda bangigu dhinaca kale ayay ku taal.
    .fix = Dhinaca kale sawir ka qaad.
reason-cash = Lacag caddaan ah oo aan warqad bangi lahayn
    .why = Barnaamijku wuxuu bixin karaa oo keliya haddii warqad bangi muujiso lacag bixinta.
    .fix = Na soo wac. Waan kula raadin doonnaa xal. Waad codsan kartaa dib-u-eegis labaad.
# $amount (String)
reason-third-party = Barnaamij kale ayaa qayb bixiyay
    .why = Caymis ama barnaamij ayaa bixiyay { $amount }. Waxaan bixinnaa qaybta aad adigu bixisay.
    .fix = Wax la sameeyo ma jiraan. Haddii ay khaldan tahay, codso dib-u-eegis labaad.
reason-refunded = Lacagtan way kuu soo noqotay
    .why = Warqaddaada bangigu waxay muujinaysaa in lacagtani kuu soo noqotay.
    .fix = Haddii aad mar kale bixisay, lacag bixintaas nagu tus dib-u-eegis labaad.
reason-note-missing = Ku dar qoraalka kulankan
    .why = Kulan kastaa wuxuu u baahan yahay qoraal adeeg bixiyaha.
    .fix = Linki u dir adeeg bixiyahaaga, ama sawir ka qaad.
reason-note-no-time = Ku dar wakhtiga maqan
    .why = Haddii aan la hayn wakhtiga bilowga iyo dhammaadka, daqiiqadaha ma tirin karno.
    .fix = Qor wakhtiga qoraalka ku yaal, ama weydii adeeg bixiyahaaga.
reason-note-no-goal = Sheeg hadafka IEP
    .why = Qoraalku waa inuu sheego hadafka IEP ee laga shaqeeyay.
    .fix = Dooro hadafka, ama weydii adeeg bixiyahaaga.
reason-note-other-goal = Ka dooro hadaf IEP-ga
    .why = Hadafkani kuma jiro IEP-ga ilmahaaga.
    .fix = Mid liiska ka dooro, ama weydii adeeg bixiyahaaga.
reason-note-per-session = Kulan kastaa wuxuu u baahan yahay qoraal u gaar ah
    .why = Hal qoraal ma dabooli karo in ka badan hal kulan.
    .fix = Adeeg bixiyahaaga weydii hal qoraal kulankiiba.
# $noted (String)
# $asked (String)
reason-minutes-less = Qoraalku wuxuu muujinayaa wakhti ka yar
    .why = Qoraalku wuxuu muujinayaa { $noted }. Waxaad codsatay { $asked }. Waxaan bixinnaa wakhtiga qoraalka ku yaal.
    .fix = Haddii qoraalku khaldan yahay, adeeg bixiyahaagu wuu sixi karaa. Ka dib codso dib-u-eegis labaad.
reason-note-not-signed = Qoraalku wuxuu u baahan yahay saxiix
    .why = Adeeg bixiyahaagu weli ma saxiixin qoraalkan.
    .fix = Linki u dir adeeg bixiyahaaga. Waxay qaadataa hal daqiiqo.
reason-license-missing = Ku dar shatiga adeeg bixiyaha
    .why = Waxaan u baahannahay nuqul shatiga ah.
    .fix = Linki u dir adeeg bixiyahaaga, ama sawir ka qaad.
# $date (String)
reason-license-dates = Shatigu wuu dhacsanaa
    .why = Shatigu wuxuu shaqaynayay ilaa { $date }. Kulankani wuu ka dambeeyay.
    .fix = Haddii la cusboonaysiiyay, ku dar shatiga cusub.
reason-license-kind = Shatigu wuxuu u yahay shaqo kale
    .why = Shatigani ma daboolo caawimaadda noocan ah.
    .fix = Haddii adeeg bixiyuhu leeyahay shati kale, ku tus dib-u-eegis labaad.
reason-license-checking = Shatiga ayaan hubinaynaa
    .why = Guddiga shatiyadu weli ma soo jawaabin.
    .fix = Waxba uma baahnid inaad samayso.
reason-supervisor-missing = Ku dar shatiga kormeeraha
    .why = Adeeg bixiyahani wuxuu ka hoos shaqeeyaa kormeere. Shatigaas sidoo kale waan u baahannahay.
    .fix = Linki u dir adeeg bixiyahaaga.
reason-supervisor-dates = Shatiga kormeeruhu wuu dhacsanaa
    .why = Ma shaqaynayn maalinta kulankan.
    .fix = Ku dar shatiga cusub, ama shatiga kormeere kale.
reason-contract-missing = Weli heshiis ma jiro
    .why = Adeeg bixiyaha iyo OSS waa inay marka hore heshiis dhammaystiraan.
    .fix = Tallaabada waxaa laga sugayaa OSS. Waan kuu soo qori doonnaa. Na weydii intaadan wax kale bixin.
reason-contract-waiting = Magaaladu weli ma oggolaan heshiiska
    .why = Heshiisku Magaalada ayuu yaallaa.
    .fix = Waxba uma baahnid inaad samayso. Keligiis ayuu u furmayaa.
reason-contract-refused = Magaaladu ma oggolaan heshiiska
    .why = Heshiis la'aan barnaamijku adeeg bixiyahan lacagtiisa ma bixin karo.
    .fix = Na soo wac. Waan kaa caawin karnaa inaad hesho adeeg bixiye kale. Waad codsan kartaa dib-u-eegis labaad.
# $date (String)
reason-before-contract = Kulanku wuxuu ka horreeyay heshiiska
    .why = Heshiisku wuxuu bilaabmay { $date }.
    .fix = Haddii taariikhdu khaldan tahay, codso dib-u-eegis labaad.
# $date (String)
reason-after-contract = Kulanku wuxuu ka dambeeyay heshiiska
    .why = Heshiisku wuxuu dhammaaday { $date }.
    .fix = Heshiis cusub na weydii intaadan wax kale bixin. Waad codsan kartaa dib-u-eegis labaad.
# $rate (String)
reason-above-rate = Qiimuhu wuu ka sarreeyaa kan heshiiska
    .why = Qiimaha heshiisku waa { $rate } saacaddiiba. Qiimahaas ayaan bixinnaa.
    .fix = Boggan tus adeeg bixiyahaaga. Haddii uu khaldan yahay, codso dib-u-eegis labaad.
# $school (String)
reason-no-determination = Marka hore dugsigu waa inuu go'aansado
    .why = Dugsigu weli ma dhammayn eegista caawimaadda la waayay.
    .fix = Tallaabada waxaa laga sugayaa { $school }. Waxba uma baahnid inaad samayso.
reason-hours-checking = Dugsigu saacadaha ayuu hubinayaa
    .why = Dugsigu waa inuu xaqiijiyo daqiiqadaha la waayay.
    .fix = Waxba uma baahnid inaad samayso.
reason-service-not-owed = Caawimaadda noocan ahi liiska kuma jirto
    .why = Liiska dugsiga ee caawimaadda la waayay adeeggan ma leh.
    .fix = Haddii aad dooratay adeeg khaldan, noogu sheeg dib-u-eegis labaad.
reason-hours-used = Saacado ma harin
    .why = Saacadihii adeeggan ee la waayay oo dhan waa la isticmaalay.
    .fix = Arag diiwaanka oo dhan. Haddii lambar khaldan yahay, codso dib-u-eegis labaad.
# $fit (String)
# $asked (String)
reason-hours-partly-left = Saacado qaar ayaa haray
    .why = Waxaan bixin karnaa { $fit } oo { $asked } ka mid ah. Ka dib saacadihii way dhammaanayaan.
    .fix = Wax la sameeyo ma jiraan. Haddii lambar khaldan yahay, codso dib-u-eegis labaad.
# $date (String)
reason-school-started = Dugsigu adeegga horay ayuu u bilaabay
    .why = Adeegyada dugsigu waxay bilaabmeen { $date }. Kulamada maalintaas ka bilaabma lama bixin karo.
    .fix = Haddii aad goor dambe maqashay, taabo “Goor dambe ayaa la ii sheegay”.
reason-late-notice = Waxaa laga yaabaa in goor dambe laguu sheegay
    .why = Ogeysiisku wuxuu yimid kulankan ka dib.
    .fix = Kormeere waa inuu go'aansado. Waxba uma baahnid inaad samayso.
reason-future = Maalintani weli ma iman
    .why = Waxaan bixin karnaa oo keliya kulanka ka dib.
    .fix = Hubi taariikhda.
reason-child-overlap = Laba kulan oo isku mar ah
    .why = Ilmahaagu wakhtigan laba kulan ayuu leeyahay.
    .fix = Hubi wakhtiyada labadaba.
reason-provider-overlap = Adeeg bixiyuhu wakhtigan ilme kale ayuu lahaa
    .why = Waan bixin karnaa daqiiqadaha aan isdulsaarnayn.
    .fix = Weydii adeeg bixiyahaaga inay koox ahayd iyo in kale. Linki ayuu ku sheegi karaa.
reason-school-hours = Kani wuxuu ahaa saacadaha dugsiga
    .why = Waxaan u baahannahay inaan ogaanno halka ilmahaagu joogay.
    .fix = Noo sheeg, tusaale “maalin barkeed” ama “guriga”.
reason-not-a-service = Kani kulan ma aha
    .why = Lacagta ballan la seegay, safarka, qiimaynta, ama shaqada waraaqaha lama bixin karo.
    .fix = Haddii uu kulan ahaa, codso dib-u-eegis labaad.
# $other (String)
reason-duplicate = Kulankan horay ayaa loo codsaday
    .why = Wuxuu ku jiraa codsiga { $other }.
    .fix = Arag codsigaas. Haddii uu ahaa kulan kale, codso dib-u-eegis labaad.
# $used (String)
reason-payment-used = Sadarkan bangiga horay ayaa loo isticmaalay
    .why = { $used } oo sadarkan ka mid ah waxaa lagu bixiyay rasiidh kale.
    .fix = Arag halka. Ku dar sadar kale haddii uu jiro.
reason-same-file = Sawirkan horay ayaan u haynay
    .why = Isla sawirkan wuxuu ku jiraa codsi kale.
    .fix = Ku dar sawirka saxda ah, ama noo sheeg sababta uu labadaba ugu habboon yahay.
reason-file-unsafe = Fayl ayaan ka saarnay
    .why = Faylku wuxuu waxyeellayn karaa kombiyuutarrada.
    .fix = Taa beddelkeeda warqadda sawir ka qaad.
reason-file-locked = PDF-ku wuxuu leeyahay erey sir ah
    .why = Ma furi karno.
    .fix = Kaydi nuqul aan erey sir ah lahayn, ama sawir ka qaad.
# $seen (String)
# $needed (String)
reason-file-kind = Kani waa warqad kale
    .why = Waxay u egtahay { $seen }. Halkan waxaan uga baahannahay { $needed }.
    .fix = Ku dar warqadda saxda ah.
reason-file-other-child = Warqaddani waxay ku saabsan tahay ilme kale
    .why = Magacu ma aha kan ilmahaaga.
    .fix = Ku dar warqadda saxda ah, ama noo sheeg wax ku saabsan magaca.
# $date (String)
reason-filed-late = Kani wuxuu yimid maalintii ugu dambaysay ka dib
    .why = Maalintii ugu dambaysay waxay ahayd { $date }. Sababo wanaagsan ayaa jiri kara.
    .fix = Sababtaada liiska ka dooro.
reason-payee-confirm = Xaqiiji halka lacagtu aaddo
    .why = Macluumaadka lacagtaada ayaa isbeddelay, ama magac ayaa ka duwan.
    .fix = Geli koodhka aan u dirnay lambarkaagii hore, ama na soo wac.
# $language (String)
reason-translating = Warqaddan waan turjumaynaa
    .why = Waxay ku qoran tahay { $language }.
    .fix = Waxba uma baahnid inaad samayso.
# $date (String)
reason-second-person = Qof labaad ayaa hubinaya
    .why = Codsiyada qaar ayaan sidan ku samaynaa.
    .fix = Waxba uma baahnid inaad samayso. Waxaan kuu soo qori doonnaa ugu dambayn { $date }.
# $date (String)
reason-no-answer = Waa la xiray, waayo war kaama helin
    .why = Saddex jeer ayaan ku weydiinnay.
    .fix = Mar kale fur ilaa { $date }. Taariikhdaadii koowaad ayaa la tirinayaa.
reason-taken-back = Waa laga noqday
    .why = Adiga ama OSS ayaa ka noqday kan. Saacadahaagu way kuu soo noqdeen.
    .fix = Goor kasta bilow codsi cusub.
# $note (String)
reason-other = Arag qoraalka
    .why = { $note }
    .fix = Noo soo qor haddii aysan caddayn.
