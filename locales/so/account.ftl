# $over (Number)
message-text = Ku qor luqaddaada
    .hint = Luqad kasta waa ku habboon tahay.
    .err-missing = Marka hore qor fariin.
    .err-long = { $over ->
        [one] Fariintu waxay xadka ka badan tahay { $over } xaraf.
       *[other] Fariintu waxay xadka ka badan tahay { $over } xaraf.
    }
helper-name = Magaca qofka ku caawinaya
    .hint = Wuxuu helayaa gelitaan u gaar ah.
    .err-missing = Geli magaca.
    .err-format = Geli lambar mobil ama iimayl.
helper-contact = Lambarka mobilka ama iimaylka
    .hint = Wuxuu helayaa gelitaan u gaar ah.
    .err-missing = Geli magaca.
    .err-format = Geli lambar mobil ama iimayl.
helper-can = Maxaa u oggol?
    .hint = Marnaba ma saxiixi karo, mana beddeli karo halka lacagtu aaddo.
    .err-missing = Dooro waxa u oggol.
    .err-date = Dooro maalin 12-ka bilood ee soo socda ka mid ah.
helper-until = Ilaa
    .hint = Marnaba ma saxiixi karo, mana beddeli karo halka lacagtu aaddo.
    .err-missing = Dooro waxa u oggol.
    .err-date = Dooro maalin 12-ka bilood ee soo socda ka mid ah.
helper-agree = Waan oggolahay in qofkan aan la wadaago codsiyadayda
    .hint = Waad joojin kartaa goor kasta.
    .err-missing = Calaamadi sanduuqa haddii aad oggoshahay.
settings-contact = Lambarka mobilka ama iimaylka
    .hint = Koodh ayaan u diraynaa kii hore iyo kan cusub labadaba.
    .err-format = Geli lambar mobil oo 10 lambar ah, ama iimayl.
message-title = Fariimo
message-about = Ku saabsan
message-empty = Fariin ma jirto. Noo soo qor wax ku saabsan codsi.
message-photo-goes = Sawirradu waxay galayaan waraaqaha kulankan.
message-translating = Waxaa loo turjumayaa OSS
message-send = Dir
message-reply-time = Waxaan ku jawaabnaa 2 maalmood oo shaqo gudahood.
helper-title = Dadka ku caawinaya
helper-add = Ku dar qof ku caawiya
helper-see = Arag oo keliya
helper-fill = Arag oo buuxi
helper-never = Marnaba ma saxiixi karaan, mana beddeli karaan halka lacagtu aaddo.
helper-invite = Casuun
helper-stop = Jooji wadaagista
settings-title = Dejinta
settings-reach = Sida aan kuula soo xiriirno
settings-quiet = Ha ila soo xiriirin inta u dhaxaysa 9 PM iyo 8 AM
settings-devices = Taleefannada ku jira akoonka
settings-this-phone = Taleefankan
settings-out-all = Ka bax meel kasta
settings-out-all-note = Waxaad taleefan kasta uga baahan doontaa koodh cusub.
settings-lost = Taleefanka ma lumisay? Na soo wac. Annaga ayaa akoonka kaaga saarayna.
settings-opened = Yaa furay waraaqahayga
settings-record = Qaado diiwaankayga
outbox-title = Waxay ku sugayaan taleefankan
outbox-lead = Waxba ma lumin.
outbox-waiting = wuu sugayaa
# $percent (String)
outbox-sending = waa la dirayaa { $percent } %
outbox-sent = waa la diray
outbox-needs = adigaa lagaa sugayaa
outbox-now = Hadda dir
outbox-auto = Keligood ayay u baxaan marka aad internet haysato.
outbox-delete = Ka tirtir taleefankan
# $n (String)
outbox-out-warn = Sawirrada taleefankan ku sugaya: { $n }. Haddii aad ka baxdo waa la tirtirayaa.
