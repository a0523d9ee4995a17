### Texts of the district's facts: determinations, providers, contracts, school-based starts, imports

## What is wrong with a line of a file
flaw-missing = يلزم ملء هذا العمود.
flaw-long = الحد الأقصى 200 علامة.
flaw-empty = يلزم حرف واحد أو رقم واحد على الأقل.
flaw-signs = تُقبل فقط الحروف والأرقام والنقاط والشرطات والشرطات السفلية. الرموز بحروف كبيرة.
flaw-day = يُكتب اليوم مثل ⁦2026-02-12⁩ أو 02/12/2026.
flaw-order = هذا اليوم قبل اليوم الأول.
flaw-minutes = تُكتب دقائق كاملة، مثل 720.
flaw-amount = تُكتب دولارات وسنتات، مثل 112.50.
flaw-sasid = تُكتب أرقام SASID العشرة. الرقم 411 يعني أن الولاية ما زالت تبحث عن تكرار.
flaw-email = يُكتب عنوان بريد إلكتروني، مثل name@example.org.
flaw-not-one-of = يُكتب واحد من هذه: { $words }.
flaw-contradiction = لا يمكن أن يجتمع NEITHER مع نتيجة أخرى.
flaw-taken = هذا يخص شخصًا آخر.
flaw-unknown = هذا غير معروف بعد. يلزم استيراده أولًا.
flaw-approved-when = العقد الذي تمت الموافقة عليه يلزمه يوم موافقة المدينة.
flaw-both = يُملأ العمودان معًا أو يُتركان فارغين.
flaw-below-paid = { $minutes ->
    [zero] لم يُسترد مبلغ أي دقيقة بعد.
    [one] سبق استرداد مبلغ دقيقة واحدة.
    [two] سبق استرداد مبلغ دقيقتين.
    [few] سبق استرداد مبلغ { $minutes } دقائق.
    [many] سبق استرداد مبلغ { $minutes } دقيقة.
   *[other] سبق استرداد مبلغ { $minutes } دقيقة.
    } يلزم كتابة هذا العدد على الأقل.
flaw-twice = السطر { $line } يقول الشيء نفسه. تلزم إزالة أحدهما.
flaw-differs = السطر { $line } يقول شيئًا مختلفًا عن الأمر نفسه. يلزم أن يتطابقا.
flaw-not-text = يُحفظ الملف بصيغة CSV وبترميز UTF-8.
flaw-size = يُستخدم ملف لا يزيد على 8 ميغابايت.
flaw-no-lines = لا توجد أسطر تحت سطر العناوين في الملف.
flaw-count = في هذا السطر أعمدة أكثر أو أقل من سطر العناوين.
flaw-no-column = ينقص هذا العمود في سطر العناوين.
flaw-strange-column = هذا العمود غير معروف، أو موجود مرتين.

## Search
facts-title = المعلومات
facts-search = البحث عن طفل أو مقدّم خدمة
facts-search-hint = اسم، أو آخر أرقام SASID، أو رمز مقدّم الخدمة.
facts-search-do = بحث
facts-none = لم نجد شيئًا.
facts-children = الأطفال
facts-providers = مقدّمو الخدمات
facts-name = الاسم
facts-sasid = SASID
facts-school = المدرسة
facts-code = الرمز
facts-jobs = المهنة
facts-from = من { $from }
facts-from-to = من { $from } إلى { $to }
facts-child-service = { $child }، { $service }

## A child
facts-iep = IEP
facts-iep-none = لا يُعرف أي IEP.
facts-finding = ما وجدته المدرسة
facts-finding-none = لم تقرر المدرسة بعد.
facts-missed = الفائتة
facts-cause = السبب
facts-assessor = أجرى التقييم
facts-decided = تاريخ القرار
facts-accepted = قُبل في { $day }
facts-owed = الخدمات المستحقة
facts-column-service = الخدمة
facts-column-owed = المستحقة
facts-column-school = قدّمتها المدرسة
facts-column-reserved = قيد المراجعة
facts-column-paid = استُرد مبلغها
facts-column-left = المتبقية
facts-starts = تقدّمها المدرسة من { $day }.
facts-goals = الأهداف
facts-guardians = أولياء الأمر
facts-language = اللغة
facts-email = البريد الإلكتروني
facts-ledger = سجل الدقائق
facts-ledger-when = اليوم
facts-ledger-what = ماذا
facts-ledger-minutes = الدقائق
facts-change-line = تغيير { $service }
facts-change-owed = تغيير الدقائق المستحقة
facts-add-school = حفظ الدقائق
facts-accept = قبول هذا السبب
finding-regression = فقدان مهارات
finding-failure-to-progress = لا تقدّم كما هو متوقع
finding-neither = لا هذا ولا ذاك
cause-staffing-shortage = نقص الموظفين
cause-student-absence = كان الطفل غائبًا
cause-school-closed = كانت المدرسة مغلقة
cause-family-declined = لم ترغب الأسرة
cause-other = شيء آخر
ledger-owed = مستحقة
ledger-school = قدّمتها المدرسة
ledger-reserved = محجوزة لسطر قيد المراجعة
ledger-released = متاحة من جديد
ledger-reimbursed = استُرد مبلغها
ledger-undone = أُلغيت الموافقة
owed-minutes = الدقائق المستحقة
    .err-format = يُرجى إدخال دقائق كاملة.
    .err-range = سبق استرداد مبلغ دقائق أكثر من هذا العدد.
owed-why = ما سبب التغيير؟
    .err-missing = يُرجى إدخال سبب تغيير الدقائق.
given-minutes = كل الدقائق التي قدّمتها المدرسة حتى الآن
    .err-format = يُرجى إدخال دقائق كاملة.
cause-why = لماذا قُبل هذا السبب؟
    .err-missing = يُرجى إدخال سبب هذا القبول.

## A provider
facts-named-by-family = ذكرت أسرة مقدّم الخدمة هذا. المنطقة التعليمية لا تعرفه بعد.
facts-licenses = الرخص
facts-license = الرخصة
facts-holder = الاسم الذي عليها
facts-expires = تنتهي في
facts-checked = تاريخ التحقق
facts-supervisor = المشرف
facts-license-none = لا توجد رخصة في الملف.
facts-license-add = إضافة رخصة أو تجديدها
facts-license-keep = حفظ الرخصة
facts-names = الأسماء على أوراق البنك
facts-names-keep = حفظ الأسماء
facts-contracts = العقود
facts-contract-none = لا يوجد عقد بعد.
facts-contract = العقد { $number }
facts-contract-keep = حفظ العقد
facts-rate-alone = فردية، للساعة
facts-rate-group = جماعية، للساعة
facts-rate-keep = حفظ السعر
contract-state = إلى أين وصل؟
    .err-missing = يُرجى اختيار المرحلة التي وصل إليها العقد.
contract-state-draft = مسودة
contract-state-completed = مكتمل
contract-state-submitted = لدى المدينة
contract-state-city-approved = وافقت عليه المدينة
contract-state-rejected = لم تتم الموافقة عليه
contract-state-expired = انتهى
contract-approved = يوم موافقة المدينة
    .err-missing = يُرجى إدخال يوم الموافقة.
    .err-format = يُرجى إدخال تاريخ مثل 02/12/2026.
contract-from = اليوم الأول
    .err-format = يُرجى إدخال تاريخ مثل 02/12/2026.
contract-to = اليوم الأخير
    .err-format = يُرجى إدخال تاريخ مثل 02/12/2026.
    .err-order = يُرجى اختيار يوم بعد اليوم الأول.
provider-names = أسماء أخرى، اسم في كل سطر
    .hint = اسم تجاري، أو اسم على أوراق البنك.
license-kind = النوع
    .hint = بحروف كبيرة، مثل SLP أو DESE_SPED.
    .err-missing = يُرجى إدخال نوع الرخصة.
    .err-format = تُستخدم حروف كبيرة وأرقام وشرطات سفلية.
license-holder = الاسم على الرخصة
    .err-missing = يُرجى إدخال الاسم الذي على الرخصة.
license-whose = لمن هذه الرخصة؟
    .err-missing = يُرجى اختيار صاحب الرخصة.
license-whose-provider = لمقدّم الخدمة
license-whose-supervisor = للمشرف
license-checked = يوم التحقق منها لدى هيئة الترخيص
    .err-format = يُرجى إدخال تاريخ مثل 02/12/2026.
rate-service = الخدمة
    .err-missing = يُرجى اختيار خدمة.
rate-alone = سعر الجلسة الفردية، للساعة
    .err-format = يُرجى إدخال دولارات وسنتات، مثل 150.00.
rate-group = سعر الجلسة الجماعية، للساعة
    .err-format = يُرجى إدخال دولارات وسنتات، مثل 60.00.

## School-based starts
starts-title = بدء الخدمة في المدرسة، { $school }
starts-lead = من اليوم الأول، لا يمكن دفع جلسات هذه الخدمة خارج المدرسة. تتلقى الأسرة رسالة.
starts-send = إرسال الإشعار
starts-told = حالات البدء التي أُبلغ عنها
starts-child = الطفل
starts-service = الخدمة
starts-first = اليوم الأول
starts-notice = إبلاغ الأسرة
starts-read = قُرئ
starts-read-yes = نعم
starts-none = لا يوجد في هذه المدرسة طفل له خدمة مستحقة ما زالت مفتوحة.
start-role = صفتك
    .err-missing = يُرجى اختيار صفتك.
start-role-leader = مدير المدرسة
start-role-provider = مقدّم الخدمات ذات الصلة

## Imports
imports-title = عمليات الاستيراد
imports-lead = يُفحص الملف أولًا. لا يُحفظ شيء قبل تطبيقه.
imports-look = فحص الملف
imports-files = أحدث الملفات
imports-none = لم يُستورد أي ملف بعد.
imports-file = الملف
imports-by = بواسطة
imports-when = متى
imports-state = الحالة
imports-waiting = بالانتظار
imports-applied = { $n ->
    [zero] تم التطبيق، ولم يغيّر أي سطر شيئًا
    [one] تم التطبيق، وغيّر سطر واحد شيئًا
    [two] تم التطبيق، وغيّر سطران شيئًا
    [few] تم التطبيق، وغيّرت { $n } أسطر شيئًا
    [many] تم التطبيق، وغيّر { $n } سطرًا شيئًا
   *[other] تم التطبيق، وغيّر { $n } سطر شيئًا
    }
imports-columns = الأعمدة
imports-kind = في الملف
imports-about = { $lines ->
    [zero] لا أسطر.
    [one] سطر واحد.
    [two] سطران.
    [few] { $lines } أسطر.
    [many] { $lines } سطرًا.
   *[other] { $lines } سطر.
    } SHA-256 { $hash }…
imports-counts = الجديد { $new }، المتغيّر { $changed }، بلا تغيير { $same }.
imports-flaws = أسطر يلزم تصحيحها
imports-flaws-lead = لم يُحفظ شيء. يُرجى تصحيح الملف وإحضاره مرة أخرى.
imports-line = السطر
imports-column = العمود
imports-what = ما يلزم فعله
imports-changes = ما الذي يتغير
imports-more = أسطر أخرى غير معروضة: { $n }.
imports-apply = تطبيق الكل
imports-discard = التخلص من هذا الملف
imports-nothing = كل ما في هذا الملف معروف من قبل.
imports-line-new = جديد
imports-line-changed = { $column }: من { $was } إلى { $becomes }.
import-households = الأسر وأولياء الأمر
import-students = الأطفال
import-goals = أهداف IEP
import-determinations = قرارات المدارس مع الدقائق المستحقة
import-providers = مقدّمو الخدمات
import-licenses = الرخص
import-contracts = العقود
import-school-starts = حالات بدء الخدمة في المدرسة
import-school-minutes = الدقائق التي قدّمتها المدارس
