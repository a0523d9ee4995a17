file =
    .hint = Sawir (JPEG, PNG, HEIC, WebP) ama PDF, ilaa 20 MB.
    .err-type = Faylka noocan ah ma furi karno. Dir sawir ama PDF.
    .err-size = Faylkani wuu ka weyn yahay 20 MB. Taa beddelkeeda sawir qaad.
    .err-empty = Faylkani waa madhan yahay. Mar kale isku day.
    .err-locked = PDF-kani wuxuu leeyahay erey sir ah. Fur, kaydi nuqul aan erey sir ah lahayn, ama sawir ka qaad.
    .err-broken = Faylkan ma furi karno. Sawir cusub qaad.
    .err-heic = Weli ma furi karno sawirrada HEIC. Ka qaad sawir shaashadda ah oo kaas dir.
    .err-unsafe = Faylkani wuxuu waxyeellayn karaa kombiyuutarrada. Waan ka saarnay. Taa beddelkeeda sawir qaad.
common-continue = Sii wad
common-save = Kaydi
common-save-continue = Kaydi oo sii wad
common-save-later = Kaydi oo mar dambe ku soo noqo
# $time (String)
common-saved = Waa la kaydiyay { $time }
common-back = Dib u noqo
common-change = Beddel
common-add = Ku dar
common-remove = Ka saar
common-remove-sure = Ma ka saaraysaa? Mar kale ayaad ku dari kartaa.
common-replace = Ku beddel
common-yes = Haa
common-no = Maya
common-not-sure = Ma hubo
common-optional = (khasab ma aha)
common-print = Daabac
common-listen = Dhegayso
common-see-english = Arag Ingiriisiga
# $n (String)
# $total (String)
common-part-of = Qaybta { $n } ee { $total }
common-new-tab = (bog cusub ayuu ku furmayaa)
common-iep-gloss = IEP (Barnaamijka Waxbarashada Gaarka ah ee ilmahaaga)
# $m (String)
common-minutes = { $m } daq
# $h (String)
# $m (String)
common-hours = { $h } saac { $m } daq
# $time (String)
common-left = { $time } ayaa haray
nav-skip = U gudub qaybta weyn ee bogga
nav-menu = Liiska bogagga
nav-home = Bogga hore
nav-messages = Fariimo
nav-settings = Dejinta
nav-language = Luqad
nav-sign-out = Ka bax akoonka
# $name (String)
nav-helping = Waxaad caawinaysaa { $name }
help-title = Caawimaad ma u baahan tahay?
help-phone = Wac (617) 635-8599
help-interpreter = Turjubaanku waa bilaash. Luqaddaada sheeg.
help-message = Noo soo qor
help-email = OSS-compensatory@bostonpublicschools.org
error-title = Dhib ayaa jirta
error-prefix = Khalad:
error-not-found = Boggaas ma heli karno. Codsiyadaadu way ammaan yihiin.
error-conflict = Qof ayaa beddelay intii aad halkan joogtay. Waa kan ugu cusub.
error-broken = Dhankayaga wax baa ka khaldamay. Wixii aad qortay waa la kaydiyay. Dhowr daqiiqo ka dib isku day.
# $id (String)
error-number = Lambarka aad taleefanka ku sheegto: { $id }
error-offline = Internet kuma jirtid. Shaqadaadu taleefankan ayay ku jirtaa.
error-session = Muddo ayaad maqnayd. Geli koodh cusub si aad u sii wadato. Shaqadaadu waa kaydsan tahay.
error-slow-down = Isku dayo badan ayaa dhacay. Sug 15 daqiiqo, ama na soo wac.
error-no-translation = Qoraalkani weli luqaddaada kuma qorna. Na soo wac, turjubaan ayaa kuu akhrin doona.
status-draft = Weli lama dirin
status-received = Waan haynaa
status-need-you = Wax baan kaaga baahannahay
status-checking = Waa la hubinayaa
status-waiting = Waxaa la sugayaa degmada ama Magaalada
status-decided = Waa la go'aamiyay
status-paying = Lacagtu way soo socotaa
status-paid = La bixiyay
# $label (String)
error-field = Kan hubi: { $label }
# $name (String)
error-first = { $name } ayaa marka hore beddelay. Waa kan ugu cusub.
error-same-person = Tallaabadii ka horraysay adiga ayaa sameeyay. Tan qof kale waa inuu sameeyaa.
error-already-sent = Codsigan waa la diray. Hoos ayaad ku arki kartaa.
error-wrong-state = Sadarkani taas ma sugayo hadda. Waa kan ugu cusub.
error-in-batch = Sadarkani wuxuu ku jiraa dufcad lacag bixin ah. Hadda lama beddeli karo.
# $left (String)
error-over-hours = { $left } daq oo keliya ayaa adeeggan uga haray.
error-nothing-to-pay = Ma jiro sadar diyaar u ah in la bixiyo.
nav-main = Liiska guud
done-saved = Waa la kaydiyay.
done-sent = Waa la diray.
done-removed = Waa laga saaray.
done-fixed = Saxiddaada waan helnay. Mahadsanid.
done-decided = Go'aanka waa la kaydiyay.
done-undone = Go'aanka waa laga noqday.
done-details = Mahadsanid. Lacagtu waxay la baxaysaa lacag bixinta xigta.
done-signed-out = Waad ka baxday akoonka.
done-imported = Faylka waa la soo geliyay.
done-built = Dufcadda waa la sameeyay.
done-released = Dufcadda waa la fasaxay.
error-other-site = Foomkani bog kale ayuu ka yimid, markaa waxba ma samayn. Boggayaga fur oo halkaas foomka ka dir. Ama wac (617) 635-8599.
error-form = Foomkan ma akhrin karin, markaa waxba ma samayn. Dib u noqo oo mar kale dir. Ama wac (617) 635-8599.
error-form-long = Foomkani aad buu u dheer yahay, markaa waxba ma samayn. Dib u noqo oo soo gaabi. Ama wac (617) 635-8599.
error-try-again = Dhankayaga wax baa ka khaldamay. Dhowr daqiiqo ka dib isku day. Ama wac (617) 635-8599.
day-mon = Isn
day-tue = Tal
day-wed = Arb
day-thu = Kha
day-fri = Jim
day-sat = Sab
day-sun = Axd
# $over (String)
error-over-allocated = Waxaad isticmaashay { $over } ka badan inta sadarka bangigu hayo.
