### Texts of matching, settings, estimates and checks

match-will-show = بعد حفظ هذا، يظهر { $shown } من { $total }.
match-back = عاد إليك { $back }. لذلك نخصمه.
match-why-kind = هذه الورقة لا تُثبت الدفع. يُرجى إضافة كشف حساب بنكي، أو كشف بطاقة، أو شيك تم صرفه.
match-why-one-side = يُرجى إضافة الوجه الآخر لهذا الشيك.
match-why-no-payment = هذا السطر لا يُظهر دفعة.
match-why-day = يُرجى مراجعة يوم هذا السطر ويوم الإيصال.
match-why-early = دفع البنك قبل الإيصال بأكثر من { $days ->
    [zero] 0 يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
    }.
match-why-late = دفع البنك بعد الإيصال بأكثر من { $days ->
    [zero] 0 يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
    }.
match-why-name = هذا السطر لا يُظهر الاسم { $provider }.
match-why-payer = الحساب ليس باسم وليّ أمر في هذا الملف.
match-copy = هذا الإيصال موجود أيضًا في الطلب { $number }. كل إيصال يُدفع مرة واحدة فقط.
match-used-by = الطلب { $number } يستخدم كل هذا السطر: { $name }، { $amount }.
match-used-up = طلب آخر يستخدم كل هذا السطر: { $name }، { $amount }.
match-err-free = المتاح من هذا السطر { $free } فقط. يُرجى استخدام جزء منه.
line-back = عاد إليّ هذا المال
line-back-hint = ردّ إليك مقدّم الخدمة ما دفعته.
line-back-err-used = هذا السطر مستخدَم لأحد الإيصالات. يُرجى إزالة السطر من ذلك الإيصال أولًا.

staff-nav-rules = الإعدادات
rules-title = الإعدادات
rules-lead = لا يتغير شيء فورًا ولا بقرار شخص واحد. يقترح مدير نظام قيمة، ويؤكدها مدير نظام آخر. تسري القيمة ابتداءً من يومها.
rules-now = الآن
rules-setting = الإعداد
rules-value = القيمة
rules-since = منذ
rules-from-start = من البداية
rules-from = تسري من
rules-reason = السبب
rules-by = بواسطة
rules-waiting = بانتظار مدير نظام ثانٍ
rules-none-waits = لا شيء ينتظر.
rules-history = السجل
rules-no-history = لم يتغير أي إعداد من قبل.
rules-change = اقتراح تغيير
rules-propose = اقتراح
rules-confirm = تأكيد
rules-withdraw = سحب
rules-yours = هذا اقتراحك. يجب أن يؤكده مدير نظام آخر.
rules-passed = حلّ يومه. يُرجى سحبه واقتراح يوم لاحق.
rules-proposed = { $name }، { $day }
rules-confirmed = أكّده { $name }، { $day }
rules-withdrawn = سحبه { $name }، { $day }
rules-version = نسخة اليوم: { $version }
rules-of-version = إعدادات النسخة { $version }
rules-by-rule = عطلات ماساتشوستس، بحسب القاعدة
rules-none = لا يوجد
rule-sla-start = بداية الأسابيع الخمسة
rule-stage-days = أيام كل مرحلة من المراحل السبع
rule-city-holidays = عطلات المدينة
rule-suffolk-days-closed = المدينة في عطلة يومَي Evacuation Day وBunker Hill Day
rule-school-start-basis = التاريخ الذي يُقارن ببدء الخدمة في المدرسة
rule-late-start-notice = الجلسات قبل إبلاغ الأسرة ببدء الخدمة في المدرسة
rule-contract-effective-default = بداية العقد الذي لا يذكر بداية
rule-rate-ceiling = أعلى سعر
rule-bank-days-before = الأيام التي يجوز أن تسبق بها الدفعة إيصالها
rule-bank-days-after = الأيام التي يجوز أن تتأخر بها الدفعة عن إيصالها
rule-cash-attestation = الإقرار الموقّع عن الدفع نقدًا إثبات
rule-also-require-supervisor-for = مهن أخرى يلزمها مشرف
rule-expiry-day-valid = الرخصة سارية في يومها الأخير
rule-second-review-flags = التنبيهات التي ترسل السطر إلى شخص ثانٍ
setting-name = الإعداد
setting-value = القيمة الجديدة
setting-value-hint = تُكتب كما هي في الجدول. توضع الفاصلة (,) بين القيم المتعددة.
setting-from = اليوم الأول
setting-from-hint = الغد أو يوم بعده
setting-reason = السبب
setting-name-err-missing = يُرجى اختيار إعداد.
setting-value-err-format = يُرجى كتابة قيمة يقبلها هذا الإعداد.
setting-from-err-missing = يُرجى كتابة اليوم الأول.
setting-from-err-old = يُرجى اختيار الغد أو يوم بعده.
setting-reason-err-missing = يُرجى ذكر السبب.
event-setting-proposed = اقتُرح إعداد
event-setting-confirmed = تأكد إعداد
event-setting-withdrawn = سُحب اقتراح إعداد
review-checked-by = فُحص في { $day } بالقواعد { $rules } والإعدادات { $version }
review-twin = موجود في الطلب { $number }
review-twin-line = موجود في الطلب { $number }، السطر { $n }

check-non-reimbursable-cost-absent = التكلفة ثمن خدمة
check-no-duplicate-session-across-claims = الجلسة ليست في طلب سابق
check-determination-positive = وجدت المدرسة خدمات فائتة
check-service-line-matches-determination = الخدمة في قائمة الخدمات الفائتة
check-iep-in-force-for-missed-period = كان IEP ساريًا في الوقت الفائت
check-cause-accepted = السبب مقبول
check-session-not-in-future = الجلسة تمّت
check-provider-contract-city-approved-on-session-date = كانت المدينة قد وافقت على العقد في هذا اليوم
check-school-based-services-not-started-on-session-date = لم تكن المدرسة قد بدأت الخدمة
check-provider-license-valid-on-session-date = كانت الرخصة سارية في هذا اليوم
check-supervisor-license-valid-on-session-date = كانت رخصة المشرف سارية في هذا اليوم
check-session-note-present = توجد ملاحظة لهذه الجلسة
check-session-note-has-start-and-end = في الملاحظة وقت بدء ووقت انتهاء
check-session-note-has-iep-goal = الملاحظة تذكر هدفًا من IEP
check-session-minutes-not-above-note = الدقائق المطلوب ثمنها لا تزيد على دقائق الملاحظة
check-no-overlap-same-child = لم يكن الطفل في جلستين في الوقت نفسه
check-no-overlap-same-provider = لم يكن مقدّم الخدمة مع طفلين في الوقت نفسه
check-session-rate-within-contract = السعر ضمن حدود العقد
check-third-party-payment-excluded = ما دفعته برامج أخرى غير محسوب
check-receipt-present = الإيصالات تغطي السعر
check-receipt-matches-statement-line = أسطر البنك تُظهر الدفعة
check-payer-is-case-guardian = الدفع كان من وليّ أمر في الملف
check-payment-not-refunded = المال لم يُردّ إلى الأسرة
check-second-review = لا يوجد تنبيه يرسله إلى شخص ثانٍ
check-missed-minutes-cap-not-exceeded = توجد ساعات متبقية

fact-kind = النوع
fact-findings = النتائج
fact-service-line = الخدمة الفائتة
fact-iep-start = بداية IEP
fact-iep-end = نهاية IEP
fact-missed-from = بداية الوقت الفائت
fact-missed-to = نهاية الوقت الفائت
fact-cause = السبب
fact-date = اليوم
fact-compared-with = المقارنة مع
fact-effective-from = من
fact-effective-to = إلى
fact-start-date = بدء الخدمة في المدرسة
fact-notice-date = إبلاغ الأسرة
fact-cut-off-date = يُدفع حتى
fact-compared-date = يوم المقارنة
fact-role = المهنة
fact-required = اللازم
fact-number = الرقم
fact-expires-on = تنتهي في
fact-holder = الاسم الذي عليها
fact-start = البدء
fact-end = الانتهاء
fact-on-iep = أهداف موجودة في IEP
fact-not-on-iep = أهداف ليست في IEP
fact-billed = الدقائق المطلوب ثمنها
fact-noted = دقائق الملاحظة
fact-minutes = الدقائق المشتركة
fact-sessions = جلسات أخرى
fact-billed-cents = الثمن المطلوب
fact-ceiling-cents = سعر العقد
fact-third-party-cents = دفعه آخرون
fact-receipts = الإيصالات
fact-needed-cents = ما تلزم تغطيته
fact-receipted-cents = ما تغطيه الإيصالات
fact-already-reimbursed-cents = دُفع من قبل
fact-bank-lines = أسطر البنك
fact-proven-cents = المبلغ الظاهر
fact-other-payer-cents = دفعه شخص آخر
fact-refunded-cents = المبلغ الذي عاد
fact-flags = التنبيهات
fact-asked = الدقائق المطلوبة
fact-left = الدقائق المتبقية
