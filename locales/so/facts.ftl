### Texts of the district's facts: determinations, providers, contracts, school-based starts, imports

## What is wrong with a line of a file
flaw-missing = Buuxi tiirkan.
flaw-long = Isticmaal ugu badnaan 200 xaraf.
flaw-empty = Isticmaal ugu yaraan hal xaraf ama tiro.
flaw-signs = Isticmaal xarfo, tirooyin, dhibco, jiitimo iyo jiitimo hoose oo keliya. Koodhadhku waa xarfo waaweyn.
flaw-day = U qor maalinta sida 2026-02-12 ama 02/12/2026.
flaw-order = Maalintani waxay ka horraysaa maalinta koowaad.
flaw-minutes = Qor daqiiqado dhan, sida 720.
flaw-amount = Qor doolar iyo senti, sida 112.50.
flaw-sasid = Qor 10-ka tiro ee SASID. 411 macnaheedu waa in gobolku weli hubinayo lambar labanlaabmay.
flaw-email = Qor cinwaan iimayl, sida name@example.org.
flaw-not-one-of = Qor mid kuwan ka mid ah: { $words }.
flaw-contradiction = NEITHER lama socon karo natiijo kale.
flaw-taken = Kan qof kale ayaa leh.
flaw-unknown = Kan weli lama yaqaan. Marka hore soo geli.
flaw-approved-when = Heshiis la oggolaaday wuxuu u baahan yahay maalinta Magaaladu oggolaatay.
flaw-both = Labada tiirba buuxi ama midna ha buuxin.
flaw-below-paid = { $minutes ->
    [one] { $minutes } daqiiqo lacagteeda horay ayaa loo celiyay.
   *[other] { $minutes } daqiiqo lacagtood horay ayaa loo celiyay.
    } Ugu yaraan intaas qor.
flaw-twice = Sadarka { $line } ayaa isla sidaas leh. Mid ka saar.
flaw-differs = Sadarka { $line } wax kale ayuu ka sheegayaa isla arrintaas. Isku mid ka dhig.
flaw-not-text = Faylka u kaydi CSV oo UTF-8 ah.
flaw-size = Isticmaal fayl ugu badnaan 8 MB ah.
flaw-no-lines = Faylku sadarro kuma laha madaxiisa hoostiisa.
flaw-count = Sadarkani tiirar ka badan ama ka yar madaxa ayuu leeyahay.
flaw-no-column = Madaxu tiirkan ma laha.
flaw-strange-column = Tiirkan lama yaqaan, ama laba jeer ayuu ku jiraa.

## Search
facts-title = Xog
facts-search = Raadi ilme ama adeeg bixiye
facts-search-hint = Magac, dhammaadka SASID, ama koodhka adeeg bixiyaha.
facts-search-do = Raadi
facts-none = Waxba lama helin.
facts-children = Carruur
facts-providers = Adeeg bixiyayaal
facts-name = Magac
facts-sasid = Lambarka SASID
facts-school = Dugsi
facts-code = Koodh
facts-jobs = Shaqo
facts-from = Laga bilaabo { $from }
facts-from-to = { $from } ilaa { $to }
facts-child-service = { $child }, { $service }

## A child
facts-iep = IEP
facts-iep-none = IEP lama yaqaan.
facts-finding = Waxa dugsigu ogaaday
facts-finding-none = Dugsigu weli ma go'aamin.
facts-missed = La waayay
facts-cause = Sabab
facts-assessor = Waxaa qiimeeyay
facts-decided = La go'aamiyay
facts-accepted = Waxaa la aqbalay { $day }
facts-owed = Adeegyada la leeyahay
facts-column-service = Adeeg
facts-column-owed = La leeyahay
facts-column-school = Dugsigu bixiyay
facts-column-reserved = La eegayo
facts-column-paid = Lacagtii la celiyay
facts-column-left = Haray
facts-starts = Dugsigu wuxuu bixinayaa laga bilaabo { $day }.
facts-goals = Hadafyo
facts-guardians = Masuuliyiin
facts-language = Luqad
facts-email = Iimayl
facts-ledger = Buugga saacadaha
facts-ledger-when = Maalin
facts-ledger-what = Maxay ahayd
facts-ledger-minutes = Daqiiqado
facts-change-line = Beddel { $service }
facts-change-owed = Beddel daqiiqadaha la leeyahay
facts-add-school = Kaydi daqiiqadaha
facts-accept = Aqbal sababtan
finding-regression = Luminta xirfado
finding-failure-to-progress = Horumarkii la filayay ma jiro
finding-neither = Labadaba maya
cause-staffing-shortage = Shaqaale la'aan
cause-student-absence = Ilmuhu wuu maqnaa
cause-school-closed = Dugsigu wuu xirnaa
cause-family-declined = Qoysku ma doonin
cause-other = Wax kale
ledger-owed = La leeyahay
ledger-school = Dugsiga ayaa bixiyay
ledger-reserved = Waxaa loo hayaa sadar la eegayo
ledger-released = Mar kale waa la heli karaa
ledger-reimbursed = Lacagtii waa la celiyay
ledger-undone = Oggolaanshaha waa laga noqday
owed-minutes = Daqiiqadaha la leeyahay
    .err-format = Geli daqiiqado dhan.
    .err-range = Daqiiqado ka badan intan ayaa lacagtoodii horay loo celiyay.
owed-why = Maxaad u beddelaysaa?
    .err-missing = Geli sababta aad daqiiqadaha u beddelayso.
given-minutes = Dhammaan daqiiqadaha dugsigu ilaa hadda bixiyay
    .err-format = Geli daqiiqado dhan.
cause-why = Maxaa sababtan loo aqbalay?
    .err-missing = Geli sababta aad tan u aqbalayso.

## A provider
facts-named-by-family = Qoys ayaa magacaabay adeeg bixiyahan. Degmadu weli ma taqaan.
facts-licenses = Shatiyo
facts-license = Shati
facts-holder = Magaca ku qoran
facts-expires = Wuxuu dhacayaa
facts-checked = Waa la hubiyay
facts-supervisor = Kormeere
facts-license-none = Faylka shati kuma jiro.
facts-license-add = Ku dar ama cusboonaysii shati
facts-license-keep = Kaydi shatiga
facts-names = Magacyada waraaqaha bangiga ku qoran
facts-names-keep = Kaydi magacyada
facts-contracts = Heshiisyo
facts-contract-none = Weli heshiis ma jiro.
facts-contract = Heshiiska { $number }
facts-contract-keep = Kaydi heshiiska
facts-rate-alone = Keli, saacaddiiba
facts-rate-group = Koox, saacaddiiba
facts-rate-keep = Kaydi qiimaha
contract-state = Halkee ayuu marayaa?
    .err-missing = Dooro halka heshiisku marayo.
contract-state-draft = Qabyo
contract-state-completed = Waa la dhammaystiray
contract-state-submitted = Magaalada ayuu yaallaa
contract-state-city-approved = Magaaladu way oggolaatay
contract-state-rejected = Lama oggolaan
contract-state-expired = Wuu dhammaaday
contract-approved = Maalinta Magaaladu oggolaatay
    .err-missing = Geli maalinta oggolaanshaha.
    .err-format = Geli taariikh sida 02/12/2026.
contract-from = Maalinta koowaad
    .err-format = Geli taariikh sida 02/12/2026.
contract-to = Maalinta ugu dambaysa
    .err-format = Geli taariikh sida 02/12/2026.
    .err-order = Dooro maalin ka dambaysa maalinta koowaad.
provider-names = Magacyo kale, sadar kasta hal magac
    .hint = Magac ganacsi, ama magac waraaqaha bangiga ku qoran.
license-kind = Nooc
    .hint = Xarfo waaweyn, sida SLP ama DESE_SPED.
    .err-missing = Geli nooca shatiga.
    .err-format = Isticmaal xarfo waaweyn, tirooyin iyo jiitimo hoose.
license-holder = Magaca shatiga ku qoran
    .err-missing = Geli magaca shatiga ku qoran.
license-whose = Shatigan yaa leh?
    .err-missing = Dooro qofka shatiga leh.
license-whose-provider = Adeeg bixiyaha
license-whose-supervisor = Kormeeraha
license-checked = Maalinta guddiga laga hubiyay
    .err-format = Geli taariikh sida 02/12/2026.
rate-service = Adeeg
    .err-missing = Dooro adeeg.
rate-alone = Qiimaha keli, saacaddiiba
    .err-format = Geli doolar iyo senti, sida 150.00.
rate-group = Qiimaha koox, saacaddiiba
    .err-format = Geli doolar iyo senti, sida 60.00.

## School-based starts
starts-title = Bilowga adeegga dugsiga, { $school }
starts-lead = Laga bilaabo maalinta koowaad, kulamada adeeggan ee dugsiga ka baxsan lacagtooda lama bixin karo. Qoysku warqad ayuu helayaa.
starts-send = Dir ogeysiis
starts-told = Bilowyada la sheegay
starts-child = Ilme
starts-service = Adeeg
starts-first = Maalinta koowaad
starts-notice = Qoyska la ogeysiiyay
starts-read = La akhriyay
starts-read-yes = Haa
starts-none = Dugsigan ma jiro ilme adeeg ku leh oo weli furan.
start-role = Waxaad tahay
    .err-missing = Dooro waxa aad tahay.
start-role-leader = Maamulaha dugsiga
start-role-provider = Bixiyaha adeegyada la xiriira

## Imports
imports-title = Soo gelin faylal
imports-lead = Marka hore faylka waa la eegayaa. Waxba lama kaydinayo intaadan dabaqin.
imports-look = Eeg faylka
imports-files = Faylasha ugu cusub
imports-none = Weli fayl lama soo gelin.
imports-file = Fayl
imports-by = Waxaa keenay
imports-when = Goorma
imports-state = Xaalad
imports-waiting = Wuu sugayaa
imports-applied = Waa la dabaqay, { $n ->
    [one] { $n } sadar
   *[other] { $n } sadar
    } ayaa wax beddelay
imports-columns = Tiirar
imports-kind = Faylka ku jira
imports-about = { $lines ->
    [one] { $lines } sadar.
   *[other] { $lines } sadar.
    } SHA-256 { $hash }…
imports-counts = Cusub { $new }, la beddelay { $changed }, isku mid { $same }.
imports-flaws = Sax sadarradan
imports-flaws-lead = Waxba lama kaydin. Faylka sax oo mar kale keen.
imports-line = Sadar
imports-column = Tiir
imports-what = Waxa la sameeyo
imports-changes = Waxa isbeddelaya
imports-more = { $n } kale lama muujin.
imports-apply = Dhammaan dabaq
imports-discard = Faylkan tuur
imports-nothing = Wax kasta oo faylkan ku jira horay ayaa loo yaqaan.
imports-line-new = Cusub
imports-line-changed = { $column }: { $was } → { $becomes }.
import-households = Qoysas iyo masuuliyiin
import-students = Carruur
import-goals = Hadafyada IEP
import-determinations = Go'aannada dugsiga oo leh daqiiqadaha la leeyahay
import-providers = Adeeg bixiyayaal
import-licenses = Shatiyo
import-contracts = Heshiisyo
import-school-starts = Bilowga adeegyada dugsiga
import-school-minutes = Daqiiqadaha dugsiyadu bixiyeen
