### Texts of a family's draft: start, parts, provider, sessions, how we pay, check and send

claim-sessions = Seyans
    .err-missing = Ajoute omwen yon seyans.
    .err-format = Gen yon seyans ki bezwen yon dat oswa yon pri. Gade lis la.
    .err-many = Yon demann ka gen 200 seyans pou pi plis. Kòmanse yon lòt demann pou rès la.
session-kind = Kisa ou te peye?
    .hint = Nou ka peye pou sèvis la. Ou ka di nou frè yo tou.
supervisor-holder = Non sipèvizè a
    .hint = Jan l ye sou lisans lan.
    .err-missing = Ekri non sipèvizè a.
supervisor-number = Nimewo lisans sipèvizè a
    .hint = Ekri l jan li enprime a.
    .err-missing = Ekri nimewo lisans lan.
supervisor-ends = Lisans sipèvizè a fini jou
    .hint = Dènye jou li bon.
    .err-missing = Ekri jou lisans lan fini.
    .err-format = Ekri yon dat tankou 02/12/2026 (mwa/jou/ane).
take-back-lines = Ki seyans ou repran?
    .hint = Èdtan yo ap tounen pou ou.
    .err-missing = Chwazi omwen yon seyans.
draft-date-format = Ekri yon dat tankou 10/07/2025 (mwa/jou/ane).
draft-time-format = Ekri yon lè tankou 4:00 PM.
draft-days-range = Okenn nan jou sa yo pa ant de dat ou yo.
draft-dates-many = Sa fè plis pase 120 seyans. Chwazi yon dènye jou ki pi bonè.
# $service (String)
# $child (String)
draft-for = { $service } pou { $child }
# $n (String)
draft-added = { $n } ajoute
draft-part-provider = founisè a
draft-part-sessions = seyans yo
draft-part-receipts = resi yo
draft-part-bank = papye labank lan
draft-part-pay = kijan n ap peye w
draft-sent-already = Demann sa a te voye deja. Ou pa ka chanje l isit la.
draft-see-claim = Gade demann nan
draft-newest = Sa ki pi nouvo a
draft-newest-lead = Se sa ki anrejistre kounye a. Anba a se sa ou te ekri. Anrejistre ankò pou kenbe pa ou la.
draft-copy-title = Kopye demann sa a
draft-copy-lead = Nou kopye founisè a, jou yo, lè yo, pri yo, ak objektif yo. Dat yo pase nan semèn ki vini apre yo.
draft-copy-not = Nou pa kopye resi, papye labank, ni siyati ou.
draft-copy-go = Fè kopi a
draft-contract-approved = Kontra: apwouve
draft-license-none = Lisans: li poko la
draft-license-not-needed = Lisans: metye sa a pa bezwen l
# $date (String)
draft-license-ended = Lisans: fini { $date }
draft-provider-next = N ap mande Vil la yon kontra. Ou ka voye demann ou kounye a.
license-title = Lisans
license-own = Founisè
license-supervisor = Sipèvizè
license-none-needed = Metye sa a pa bezwen lisans.
# $number (String)
# $date (String)
license-line = Lisans { $number }, bon jiska { $date }
license-open-line = Lisans
license-looked-up = OSS te verifye l.
license-save = Anrejistre lisans sa a
license-photo = Ajoute yon foto lisans lan
license-no-provider = Chwazi yon founisè anvan.
license-choose-provider = Chwazi yon founisè
sessions-add-days = Ajoute jou
sessions-when = Lè
# $n (String)
session-title = Seyans { $n }
session-alone = Poukont li
session-group-choice = An gwoup
session-copy-week = Kopye pou pwochen semèn
session-other = Yon lòt timoun oswa yon lòt sèvis
session-length = sa fè # minit
kind-service = Sèvis la
kind-no-show = Yon vizit ki rate
kind-late-cancellation = Yon vizit ki anile ta
kind-travel = Transpò
kind-evaluation = Yon evalyasyon
kind-paperwork = Travay papye
kind-materials = Materyèl
kind-other = Lòt bagay
# $goal (String)
session-goal = Objektif { $goal }
pay-helper = Se sèlman yon paran oswa gadyen legal ki ka chwazi sa.
check-lead = Ou ka chanje tout bagay anvan ou voye.
check-child = Timoun ak sèvis
check-provider = Founisè
check-sessions = Seyans
check-receipts = Resi
check-bank = Papye labank
check-pay = Moun pou peye
check-none = Poko
check-look = Gade seyans sa yo
check-look-lead = Yo bezwen yon dat ak yon pri anvan ou ka voye.
check-guardian-only = Se sèlman yon paran oswa gadyen legal ki ka voye demann sa a.
check-miss-receipt = yon resi
check-miss-bank = yon papye labank
check-miss-note = nòt seyans
check-miss-license = lisans lan
# $n (Number)
check-n-lines = { $n ->
   *[other] { $n } liy
    }
check-hints = Sa nou pral gade
sent-copy = Kopye pou pwochen mwa
take-title = Repran
take-all = Repran tout demann nan
take-some = Repran seyans sa yo
take-none = Pa gen anyen nan demann sa a ou ka repran kounye a.
take-decided = Gen seyans ki gen desizyon deja. Ou ka repran lòt yo.
