fix-answer = { $what }
    .hint = { $why-short }
    .err-missing = يُرجى إضافة هذا لإرسال التصحيح.
second-lines = أي جلسات؟
    .err-missing = يُرجى اختيار جلسة واحدة على الأقل.
second-why = لماذا ننظر مرة أخرى؟
    .err-missing = يُرجى اختيار سبب.
second-text = تفاصيل أكثر منك
    .hint = أي لغة. يكفي نص قصير.
    .err-long = { $over ->
        [zero] لا توجد حروف زائدة.
        [one] النص أطول من المسموح بحرف واحد.
        [two] النص أطول من المسموح بحرفين.
        [few] النص أطول من المسموح بمقدار { $over } حروف.
        [many] النص أطول من المسموح بمقدار { $over } حرفًا.
       *[other] النص أطول من المسموح بمقدار { $over } حرف.
    }
track-likely = الدفع على الأرجح من { $from } إلى { $to }
track-goal = الهدف: حوالي 5 أسابيع، { $date }
track-must-act = الدور الآن على { $who }.
track-you-act = الدور الآن عليك.
track-nothing-to-do = لا يلزمك فعل أي شيء.
track-step-1 = وصلنا
track-step-2 = قُرئت الأوراق
track-step-3 = الساعات والقواعد
track-step-4 = القسم المالي والمدينة
track-step-5 = أُرسل المال
track-paused = بانتظارك: { $n }. ما زال مستمرًا: { $m }.
track-late = تجاوزنا الموعد الذي نهدف إليه. الطلب الآن لدى { $who }.
track-asked = المطلوب
track-paid = المدفوع
track-copy = نسخ للشهر القادم
fix-title-n = التصحيح { $n } من { $total }
fix-time = حوالي { $m } د
fix-send = إرسال هذا التصحيح
fix-provider = طلب إضافته من مقدّم الخدمة
fix-photo = التقاط صورة جديدة
fix-other = شيء آخر
fix-next = التالي: { $what }
fix-done = هذا كل شيء. شكرًا لك.
decision-title = سندفع إليك { $amount }
decision-of = من { $asked }
decision-g-paid = تم دفعه
decision-g-fix = يلزم تصحيح ليُدفع
decision-g-no = لا يمكن دفعه
decision-why = السبب
decision-would = ما الذي يجعل دفعه ممكنًا
decision-rule = القاعدة
decision-fix-these = تصحيحات مطلوبة: { $n }
decision-letter = رسالة (للطباعة)
decision-hours-back = تعود { $time } إلى ساعاتك.
second-title = طلب مراجعة ثانية
second-lead = سيراجعه شخص جديد. هذا مجاني. آخر موعد للطلب: { $date }.
second-r-facts = المعلومات غير صحيحة
second-r-paper = لديّ ورقة جديدة
second-r-late = وصلني الخبر متأخرًا
second-r-other = شيء آخر
second-rights = حقوقك الأخرى
payment-title = أُرسل { $amount }
payment-planned = المدينة تراجع الدفعة للموافقة عليها. لا يوجد تاريخ بعد.
payment-how = كيف
payment-number = الرقم
payment-sent-on = أُرسل في
payment-to = إلى
payment-for = عن
payment-by-date = لم يصل حتى { $date }؟
payment-missing = لم يصلني
payment-came-back = عادت الدفعة: { $why }. يُرجى مراجعة بياناتك وسنرسلها مرة أخرى.
payment-so-far = المدفوع حتى الآن
payment-open = الباقي
