### Texts of finance's payouts, batches, exports and confirmations

payments-title = Lacag bixinno
payments-sum = Diyaar: { $count ->
    [one] { $count } sadar
   *[other] { $count } sadar
    }, { $sum }
payments-ready = Sadarrada la bixin karo
payments-ready-empty = Ma jiraan sadarro la bixin karo. Halkan ayay yimaadaan marka qof labaad oggolaado.
payments-aside = La dhigay gees
payments-aside-empty = Waxba gees lama dhigin.
payments-build = Samee dufcad
payments-build-note = Dhammaan sadarrada diyaarka ah hal dufcad ayay galayaan. Qofka aan lacagta la siin karin gees ayaa loo dhigayaa.
payments-first = { $n } ee ugu horreeya ayaa la muujiyay.
payments-put-back = Ku celi
payments-claim = Codsi
payments-line = Sadar
payments-child = Ilme
payments-payee = Qofka lacagta qaata
payments-amount = Lacag
payments-approved = La oggolaaday
payments-why = Sabab
payments-total = Wadar
payments-batches = Dufcado
payments-batches-empty = Weli dufcad lama samayn.
payments-batch = Dufcad
payments-count = Lacag bixinno
payments-state = Xaalad
payments-by = Waxaa sameeyay
payments-when = Goorma
payments-answers = Jawaabaha Magaalada

tie-title = Isu-dheellitir
tie-lead = La oggolaaday = furan + dufcado ku jira + fayl ahaan u baxay + la xaqiijiyay.
tie-approved = Laba qof ayaa oggolaaday
tie-open = Furan
tie-aside = kuwaas gees la dhigay
tie-batched = Dufcado ku jira
tie-exported = Fayl ahaan u baxay
tie-confirmed = Magaaladu xaqiijisay
tie-sum = Furan + dufcado ku jira + fayl ahaan u baxay + la xaqiijiyay
tie-lines = Sadarro
tie-ok = WAA SAX: senti kasta meeshiisii ayuu joogaa.
tie-off = SAX MA AHA: wadaruhu way kala duwan yihiin. Waxba ha fasixin oo wac maamulaha nidaamka.

batch-built = La sameeyay
batch-released = La fasaxay
batch-exported = Fayl ahaan u baxay
batch-confirmed = La xaqiijiyay
batch-dropped = La daayay: lacag bixinnada oo dhan gees ayaa la dhigay
batch-title = Dufcadda { $number }
batch-steps = Tallaabooyinka dufcadda
batch-review = Eegis
batch-built-by = Waxaa sameeyay
batch-released-by = Waxaa fasaxay
batch-exported-on = Faylka la sameeyay
batch-file = Fayl
batch-control = Wadarta hubinta
batch-control-says = { $payments ->
    [one] { $payments } lacag bixin
   *[other] { $payments } lacag bixin
    } oo loogu talagalay { $lines ->
    [one] { $lines } sadar
   *[other] { $lines } sadar
    }, { $sum }
batch-payments = Lacag bixinno
batch-place = Boos
batch-method = Sidee
batch-answer = Jawaab
batch-reissue = Waxay beddelaysaa lacag bixin soo noqotay
batch-set-aside = Gees dhig
batch-set-aside-title = Hal lacag bixin gees dhig
batch-set-aside-note = Sadarradeedu waxay ku sugayaan dufcadda xigta. Wadarta sare way isbeddelaysaa.
batch-which = Lacag bixintee?
batch-release = Fasax
batch-release-title = Fasax dufcaddan
batch-release-note = Marka hore lacag bixin kasta eeg. Tan ka dib waxba gees lama dhigi karo.
batch-another = Dufcaddan adiga ayaa sameeyay, ama sadar ka mid ah ayaad oggolaatay. Qof kale waa inuu fasaxaa.
batch-export = Samee faylka
batch-export-note = Faylka hal mar ayaa la sameeyaa. Qoysaska waxaa loo sheegayaa in lacagtu soo socoto.
batch-download = Soo deji
batch-download-note = Mar kasta waa isla faylkaas. Soo dejin kasta waa la qoraa.
batch-downloads = Soo dejinno
batch-paid = { $on }, lambar { $trace }
batch-came-back = { $on }: { $why }

finance-batched = Dufcad ku jirta
finance-exported = Fayl ahaan u baxday
finance-paid = La bixiyay
finance-returned = Soo noqotay
finance-replaced = Soo noqotay, la beddelay

aside-no-method = Qoysku weli ma dooran sida lacagta loo siinayo.
aside-no-name = Magaca qofka lacagta qaata ayaa maqan.
aside-no-address = Cinwaanka qofka lacagta qaata ma dhamma.
aside-no-zip = Koodhka ZIP wuxuu u baahan yahay 5 lambar.
aside-no-vendor = Lambarka iibiyuhu waa inuu lambarro oo keliya ka kooban yahay.
aside-not-guardian = Qofka lacagta qaata ma aha masuul kiiskan ku jira.
aside-came-back = Lacag bixin ayaa soo noqotay. Qoysku waa inuu macluumaadkiisa xaqiijiyo.

confirm-text = Ama sadarrada halkan ku dheji
    .hint = Oo leh sadarka madaxa: payment,status,date,method,trace,note
confirmations-title = Jawaabaha Magaalada
confirmations-lead = Marka hore faylka waa la eegayaa. Waxba isma beddelayaan intaadan dabaqin.
confirmations-look = Eeg faylka
confirmations-files = Faylasha ugu cusub
confirmations-files-empty = Weli fayl lama keenin.
confirmations-file = Fayl
confirmations-waiting = Wuu sugayaa
confirmations-applied = Waa la dabaqay, { $n ->
    [one] { $n } lacag bixin
   *[other] { $n } lacag bixin
    } ayaa isbeddeshay
confirmations-returned = Soo noqotay
confirmations-returned-empty = Lacag bixin soo noqotay ma jirto.
confirmations-next = Xiga
confirmations-next-family = Qoysku waa inuu macluumaadkiisa xaqiijiyo, ama waxay sugaysaa dufcadda xigta.
confirmations-next-done = Lacag bixin cusub ayaa beddeshay
confirmations-sheet = Jawaabaha { $hash }
confirmations-paid = La bixiyay
confirmations-same = Horay loo yaqaan
confirmations-what = Waxa la sheegay
confirmations-apply = Dhammaan dabaq
confirmations-discard = Faylkan tuur
confirmations-nothing = Wax kasta oo faylkan ku jira horay ayaa loo yaqaan.
confirmations-again = Faylkan waa la dabaqay. Haddii mar kale la dabaqo waxba ma beddelayo.

done-aside = Lacag bixinta gees ayaa la dhigay.
done-ready = Sadarradu mar kale waa diyaar.
done-exported = Faylka waa la sameeyay.
done-confirmed = Jawaabaha waa la dabaqay.

flaw-no-payment = Lacag bixin aqoonsigan leh ma jirto. Ka soo guuri faylka dufcadda.
flaw-not-exported = Lacag bixintani weli fayl kuma jirto.
flaw-paid-otherwise = Lacag bixintan waxaa lagu xaqiijiyay taariikh ama lambar raadraac oo kale. Weydii Magaalada.
flaw-came-back-before = Lacag bixintani horay ayay u soo noqotay. Weydii Magaalada.
