### Texts of a family's draft: start, parts, provider, sessions, how we pay, check and send

claim-sessions = الجلسات
    .err-missing = يُرجى إضافة جلسة واحدة على الأقل.
    .err-format = ينقص جلسةً تاريخ أو سعر. يُرجى مراجعة القائمة.
    .err-many = يتسع الطلب لـ 200 جلسة. يُرجى بدء طلب آخر للباقي.
session-kind = مقابل ماذا دفعت؟
    .hint = يمكننا دفع ثمن الخدمة. يمكنك مع ذلك إخبارنا بالرسوم.
supervisor-holder = اسم المشرف
    .hint = كما هو في الرخصة.
    .err-missing = يُرجى إدخال اسم المشرف.
supervisor-number = رقم رخصة المشرف
    .hint = يُكتب كما هو مطبوع.
    .err-missing = يُرجى إدخال رقم الرخصة.
supervisor-ends = تنتهي رخصة المشرف في
    .hint = آخر يوم تكون فيه سارية.
    .err-missing = يُرجى إدخال يوم انتهاء الرخصة.
    .err-format = يُرجى إدخال تاريخ مثل 02/12/2026.
take-back-lines = أي جلسات نسحب؟
    .hint = ستعود إليك ساعاتها.
    .err-missing = يُرجى اختيار جلسة واحدة على الأقل.
draft-date-format = يُرجى إدخال تاريخ مثل 10/07/2025.
draft-time-format = يُرجى إدخال وقت مثل ⁦4:00 PM⁩.
draft-days-range = لا يقع أي من هذه الأيام بين التاريخين.
draft-dates-many = هذا أكثر من 120 جلسة. يُرجى اختيار يوم أخير أبكر.
# $service (String)
# $child (String)
draft-for = { $service } لـ { $child }
# $n (String)
draft-added = أُضيف: { $n }
draft-part-provider = مقدّم الخدمة
draft-part-sessions = الجلسات
draft-part-receipts = الإيصالات
draft-part-bank = ورقة البنك
draft-part-pay = كيف ندفع إليك
draft-sent-already = أُرسل هذا الطلب. لا يمكن تغييره هنا.
draft-see-claim = عرض الطلب
draft-newest = أحدث نسخة
draft-newest-lead = هذا هو المحفوظ الآن. في الأسفل ما كتبته. للاحتفاظ بما كتبته، يُرجى الحفظ مرة أخرى.
draft-copy-title = نسخ هذا الطلب
draft-copy-lead = ننسخ مقدّم الخدمة والأيام والأوقات والأسعار والأهداف. تنتقل التواريخ إلى الأسابيع التالية.
draft-copy-not = لا ننسخ الإيصالات ولا أوراق البنك ولا توقيعك.
draft-copy-go = إنشاء النسخة
draft-contract-approved = العقد: تمت الموافقة عليه
draft-license-none = الرخصة: لم تصل بعد
draft-license-not-needed = الرخصة: لا تلزم لهذه المهنة
# $date (String)
draft-license-ended = الرخصة: انتهت في { $date }
draft-provider-next = نطلب من المدينة عقدًا. يمكنك إرسال طلبك الآن.
license-title = الرخصة
license-own = مقدّم الخدمة
license-supervisor = المشرف
license-none-needed = هذه المهنة لا تلزمها رخصة.
# $number (String)
# $date (String)
license-line = الرخصة { $number }، سارية حتى { $date }
license-open-line = الرخصة
license-looked-up = تحقق منها OSS.
license-save = حفظ هذه الرخصة
license-photo = إضافة صورة للرخصة
license-no-provider = يُرجى اختيار مقدّم الخدمة أولًا.
license-choose-provider = اختيار مقدّم الخدمة
sessions-add-days = إضافة أيام
sessions-when = الوقت
# $n (String)
session-title = الجلسة { $n }
session-alone = فردية
session-group-choice = جماعية
session-copy-week = نسخ إلى الأسبوع التالي
session-other = طفل آخر أو خدمة أخرى
session-length = يساوي # د
kind-service = الخدمة
kind-no-show = موعد فائت
kind-late-cancellation = إلغاء متأخر
kind-travel = انتقال
kind-evaluation = تقييم
kind-paperwork = أعمال ورقية
kind-materials = مواد
kind-other = شيء آخر
# $goal (String)
session-goal = الهدف { $goal }
pay-helper = لا يمكن تحديد هذا إلا لوليّ الأمر.
check-lead = يمكنك تغيير كل شيء قبل الإرسال.
check-child = الطفل والخدمة
check-provider = مقدّم الخدمة
check-sessions = الجلسات
check-receipts = الإيصالات
check-bank = ورقة البنك
check-pay = الدفع إلى
check-none = ليس بعد
check-look = يُرجى مراجعة هذه الجلسات
check-look-lead = يلزمها تاريخ وسعر قبل الإرسال.
check-guardian-only = لا يمكن إرسال هذا الطلب إلا لوليّ الأمر.
check-miss-receipt = إيصال
check-miss-bank = ورقة من البنك
check-miss-note = ملاحظات الجلسات
check-miss-license = الرخصة
# $n (Number)
check-n-lines = { $n ->
    [zero] لا أسطر
    [one] سطر واحد
    [two] سطران
    [few] { $n } أسطر
    [many] { $n } سطرًا
   *[other] { $n } سطر
    }
check-hints = ما سننظر فيه
sent-copy = نسخ للشهر القادم
take-title = سحب
take-all = سحب الطلب كله
take-some = سحب هذه الجلسات
take-none = لا يوجد في هذا الطلب ما يمكن سحبه الآن.
take-decided = صدر القرار في بعض الجلسات. يمكنك سحب الجلسات الأخرى.
