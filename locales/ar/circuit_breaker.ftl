### Texts of the circuit breaker worksheet

cb-worksheet = ورقة عمل برنامج قاطع الدائرة
cb-title = قاطع الدائرة { $year }
cb-estimate = تقدير
cb-lead = مأخوذة مما دفعته المدينة عن الجلسات من { $from } إلى { $to }.
cb-estimate-why = هذا تقدير: الاعتماد المالي غير معروف، ولم يؤكد القسم المالي قيم السنة. تلزم مقارنتها بجداول إدارة التعليم في الولاية قبل تقديم أي شيء.
cb-empty = لم يُدفع شيء عن جلسات هذه السنة.
cb-years = سنوات أخرى

cb-paid = دفعته المدينة
cb-included = مُدرج
cb-excluded = غير مُدرج
cb-claimed = يُحتسب
cb-waits = تمت الموافقة، ولم يُدفع بعد
cb-waits-note = ليست في هذه الورقة. تظهر عندما تؤكد المدينة دفعها.
cb-part = { $lines ->
    [zero] لا أسطر
    [one] سطر واحد
    [two] سطران
    [few] { $lines } أسطر
    [many] { $lines } سطرًا
   *[other] { $lines } سطر
    }، { $minutes }، { $money }
cb-sum = { $lines ->
    [zero] لا أسطر
    [one] سطر واحد
    [two] سطران
    [few] { $lines } أسطر
    [many] { $lines } سطرًا
   *[other] { $lines } سطر
    }، { $money }
cb-minutes = { $minutes } د ({ $hours } س)
cb-ties = صحيح: مجموع المُدرج وغير المُدرج يساوي ما دفعته المدينة.
cb-off = غير صحيح: مجموع الأسطر لا يساوي ما دفعته المدينة. يُرجى عدم تقديم أي شيء والاتصال بمدير النظام.

cb-students = الطلاب
cb-student = الطالب
cb-sasid = رقم الولاية
cb-time = الوقت المُدرج
cb-below = الباقي لبلوغ الحد
cb-below-says = يبقى { $money } قبل أن تشارك الولاية في أي تكلفة
cb-above = { $money } فوق الحد
cb-share = حصة الولاية
cb-total = المجموع
cb-no-values = لا توجد قيم معروفة لهذه السنة: لا حدّ ولا حصة.

cb-why = لماذا لا تُحتسب أسطر، أو لا تُحتسب كاملة
cb-why-empty = كل سطر مدفوع محتسب.
cb-why-note = قد يكون للسطر أكثر من سبب.
cb-reason = السبب
cb-citation = مكتوب في
cb-lines = الأسطر

cb-district = ما قد تدفعه الولاية
cb-before = كل الحصص
cb-after = بعد التخفيض النسبي
cb-quarter = الربع { $n }

cb-values = قيم هذه السنة
cb-value = القيمة
cb-used = القيمة المستخدمة
cb-certainty = درجة التأكد
cb-provisional = مؤقتة
cb-confirmed = مؤكدة
cb-threshold = حدّ الطالب الواحد
cb-share-part = حصة الولاية مما فوقه
cb-proration = المدفوع من كل الحصص
cb-rates = أسعار الساعة
cb-rates-none = لا يُعرف أي سعر: يُحتسب السطر بما دُفع
cb-rates-known = الأسعار المعروفة: { $n }؛ السطر الذي لا سعر له يُحتسب بما دُفع

cb-assumed = ما نفترضه
cb-assumed-finance = القسم المالي يؤكد كل سطر دفعته المدينة. لا يوجد نص من إدارة التعليم في الولاية يقول هل يمكن المطالبة بخدمات تعويضية رُدّ ثمنها: يُرجى سؤال مسؤول الاتصال.
cb-assumed-base = تُخصم الدقائق الفائتة من المطالبة الأساسية للمنطقة التعليمية. البوابة لا تعرف تلك المطالبة.
cb-assumed-district = كانت بوسطن مسؤولة عن كل طالب في كل يوم.
cb-assumed-other = الرسوم الدراسية والنقل والخدمات الأخرى للطالب مسجلة في مكان آخر. هي تملأ الحد أولًا، ولذلك تكون الحصص هنا أقل من الواقع للطالب الذي لديه هذه التكاليف.

cb-download = تنزيل الأسطر
cb-download-note = ملف لبرنامج جداول، فيه أرقام الولاية وبلا أسماء. يُسجَّل كل تنزيل.

cb-sheet-title = { $name }، { $year }
cb-sheet = ورقة
cb-claim = الطلب
cb-line = السطر
cb-day = اليوم
cb-paid-on = تاريخ الدفع
cb-service = الخدمة
cb-group = فئة التكلفة
cb-minutes-col = الدقائق
cb-amount = المدفوع
cb-counts = يُحتسب
cb-state = في ورقة العمل
cb-job-unknown = لم توجد وظيفة

cb-status-included = مُدرج
cb-status-excluded = غير مُدرج
cb-status-hold = بالانتظار
cb-status-candidate = مرشَّح

cb-x-not-responsible = منطقة تعليمية أخرى تدفع عن الطالب في هذا اليوم.
cb-x-not-eligible = ليس للطالب IEP في البوابة.
cb-x-other-year = الجلسة خارج السنة المالية.
cb-x-not-paid = المنطقة التعليمية لم تدفعه.
cb-x-admin = هذه تكلفة إدارية.
cb-x-overhead = هذا رسم وليس خدمة: تكلفة عامة.
cb-x-evaluation = هذا تقييم.
cb-x-coordination = هذا تنسيق خدمات.
cb-x-gened = هذا تعليم عام.
cb-x-not-on-iep = لا توجد خدمة مستحقة في IEP الطالب تغطيه.
cb-x-extended = لا يحدد IEP يومًا ممتدًا أو سنة ممتدة.
cb-x-assistant = لا يُحتسب المساعد أبدًا ضمن الموظفين المعتمدين أو المرخَّصين.
cb-x-no-credential = لم توجد شهادة أو تدريب لفئة التكلفة.
cb-x-no-supervisor = لم يوجد مشرف تم التحقق منه.
cb-x-supervision-not-on-iep = لا يذكر IEP الإشراف.
cb-x-admin-supervision = هذا إشراف إداري.
cb-x-equipment-year = اشتُريت المعدات في سنة مالية أخرى.
cb-x-equipment-condition = المعدات ليست ضرورية، أو لم يحصل عليها الطالب.
cb-x-equipment-shared = أكثر من طالب يستخدم المعدات.
cb-x-equipment-building = هذا تعديل لمركبة أو مبنى.
cb-x-no-isp = لم يُعتمد برنامج فردي للطالب في هذه الأيام.
cb-x-transport = لا يُطالَب بالنقل هنا.
cb-x-no-ipa = بانتظار اعتماد سعر فردي.
cb-x-double = بالانتظار: المطالبة الأساسية ما زالت تحتسب الدقائق الفائتة.
cb-x-no-reference = لم تُذكر له نتيجة أو IEP.
cb-x-no-document = بانتظار فاتورة أو مستند آخر.
cb-x-absence = غاب الطالب أكثر من 20 يومًا دراسيًا متتاليًا.
cb-x-over-rate = أعلى من السعر المعتمد.
cb-x-third-party = دفع برنامج آخر جزءًا من السعر. لا يُحتسب إلا ما دفعته المدينة.
cb-x-credit = خُصم رصيد الهيئة التعليمية المشتركة.

cb-group-a = (a) استشارة
cb-group-b = (b) تعليم عام
cb-group-c = (c) موظفون معتمدون ومرخَّصون
cb-group-d = (d) رعاية صحية
cb-group-e = (e) مهنيون آخرون
cb-group-f = (f) موظفون مدرَّبون تحت إشراف
cb-group-g = (g) موظفو دعم تحت إشراف
cb-group-h = (h) إشراف
cb-group-i = (i) معدات
