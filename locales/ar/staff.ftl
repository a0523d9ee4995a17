decide-outcome = النتيجة
    .err-missing = يُرجى اختيار نتيجة.
decide-minutes = الدقائق التي تُدفع
    .err-missing = يُرجى إدخال الدقائق التي تُدفع.
    .err-format = يُرجى إدخال دقائق كاملة.
    .err-range = يُرجى إدخال دقائق لا تزيد على دقائق السطر.
decide-amount = المبلغ الذي يُدفع
    .err-missing = يُرجى إدخال المبلغ الذي يُدفع.
    .err-format = يُرجى إدخال دولارات وسنتات، مثل 112.50.
    .err-range = يُرجى إدخال مبلغ لا يزيد على المطلوب.
decide-reason = السبب
    .hint = تقرأ الأسرة هذا السبب بلغتها.
    .err-missing = يُرجى اختيار سبب.
decide-note = ملاحظة للملف
    .hint = لا يقرأ هذه الملاحظة إلا الموظفون.
    .err-missing = يُرجى ذكر سبب الدفع أكثر مما تدفعه القواعد.
    .err-long = هذه الملاحظة طويلة جدًا.
hold-owner = الدور على
    .hint = مكتب أو شخص.
    .err-missing = يُرجى إدخال من عليه الدور.
hold-until = نظرة أخرى في
    .hint = خلال 14 يومًا من اليوم على الأكثر.
    .err-missing = يُرجى إدخال يوم النظرة الأخرى.
    .err-format = يُرجى إدخال تاريخ مثل 02/12/2026.
    .err-range = يُرجى اختيار يوم خلال 14 يومًا القادمة.
undo-why = ما سبب الإلغاء؟
    .err-missing = يُرجى إدخال سبب إلغاء هذا القرار.
second-say = رأيك
    .err-missing = يُرجى اختيار تأييد أو إعادة.
second-note = ما سبب الإعادة؟
    .err-missing = يُرجى إدخال سبب الإعادة.
batch-total = كتابة المجموع للإطلاق
    .hint = يجب أن يساوي المجموع المكتوب أعلاه.
    .err-missing = يُرجى كتابة المجموع.
    .err-format = يُرجى إدخال دولارات وسنتات، مثل 29870.00.
    .err-wrong = هذا ليس مجموع المجموعة. يُرجى مراجعة القائمة مرة أخرى.
aside-why = ما سبب التنحية جانبًا؟
    .err-missing = يُرجى إدخال سبب تنحية هذه الدفعة جانبًا.
    .err-long = الحد الأقصى 200 حرف.
confirm-file = ملف التأكيد
    .hint = ملف CSV فيه payment وstatus وdate وmethod وtrace وnote.
    .err-missing = يُرجى اختيار ملف، أو لصق أسطره.
    .err-format = يُرجى تصحيح الأسطر أدناه أولًا. لم يُطبَّق شيء.
import-kind = ماذا في الملف؟
    .err-missing = يُرجى اختيار ما في الملف.
import-file = الملف
    .hint = ملف CSV بترميز UTF-8.
    .err-missing = يُرجى اختيار ملف.
    .err-format = يُرجى تصحيح الأسطر أدناه أولًا. لم يُحفظ شيء.
start-line = الطفل والخدمة
    .err-missing = يُرجى اختيار طفل وخدمة.
start-date = اليوم الأول للخدمات في المدرسة
    .err-missing = يُرجى إدخال اليوم الأول.
    .err-format = يُرجى إدخال تاريخ مثل 02/12/2026.
start-notice = يوم إبلاغ الأسرة
    .hint = يُترك فارغًا إذا لم تُبلَّغ الأسرة بعد.
    .err-format = يُرجى إدخال تاريخ مثل 02/12/2026.
request-which = أي أسرة؟
    .err-missing = يُرجى اختيار أسرة.
request-did = ماذا فعلت؟
    .hint = بمن اتصلت، وماذا قالوا، وما الخطوة التالية. لا يقرؤه إلا الموظفون.
    .err-missing = يُرجى إدخال ما فعلته.
    .err-long = هذا النص طويل جدًا.
requests-title = أسر بلا مقدّم خدمة
requests-lead = طلبت كل أسرة من OSS تقديم المساعدة. الطلب الأقدم يأتي أولًا.
requests-empty = لا توجد أسرة تنتظر مقدّم خدمة.
# $date (String)
# $days (Number)
requests-since = { $days ->
    [zero] طُلب في { $date }، اليوم
    [one] طُلب في { $date }، قبل يوم واحد
    [two] طُلب في { $date }، قبل يومين
    [few] طُلب في { $date }، قبل { $days } أيام
    [many] طُلب في { $date }، قبل { $days } يومًا
   *[other] طُلب في { $date }، قبل { $days } يوم
    }
requests-family = الأسرة
requests-language = اللغة
requests-services = الخدمات
requests-tried = ما حاولوه
requests-nothing-tried = لم يُذكر شيء.
requests-answered = بعد الرد على أسرة
requests-answer = تسجيل أنه تم الرد
staff-title = يومي
staff-nav-queue = قائمة الانتظار
staff-nav-second = الموافقة الثانية
staff-nav-requests = طلبات المساعدة
staff-nav-facts = المعلومات
staff-nav-imports = عمليات الاستيراد
staff-nav-payments = الدفعات
staff-nav-circuit-breaker = قاطع الدائرة
staff-nav-starts = بدء الخدمة في المدرسة
