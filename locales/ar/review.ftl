### Texts of the caseworkers' queue and workbench, decisions and second approval
review-nothing-payable = القواعد لا تدفع شيئًا لهذا السطر. يُرجى اختيار نتيجة أخرى.
review-no-service = لا توجد خدمة مستحقة تدفع هذا السطر. يُرجى اختيار نتيجة أخرى.
review-queue-empty = لا شيء ينتظر هنا.
review-next-page = الصفحة التالية
review-take-next = أخذ الأقدم التالي
review-oldest-first = الطلبات المُرسلة، الأقدم أولًا
review-col-claim = الطلب
review-col-child = الطفل والخدمة
review-col-language = لغة الأسرة
review-col-asked = المطلوب
review-col-sessions = الجلسات
review-col-turn = الدور على من
review-col-flags = للنظر فيه
review-col-decision = القرار
review-col-days = أيام المنطقة التعليمية
review-col-reviewer = مسؤول الملف
review-col-day = اليوم
review-col-minutes = الدقائق
review-col-rules = القواعد تقول
review-col-state = الحالة
review-filter-turn = الدور على من
review-turn-oss = OSS
review-turn-second = الشخص الثاني
review-turn-family = الأسرة
review-turn-office = مكتب آخر
review-turn-finance = القسم المالي
review-turn-nobody = لا أحد
review-all = الكل
review-of-me = أنا
review-of-nobody = لا أحد بعد
review-filter-least = المطلوب على الأقل
review-filter-age = العمر
# $days (Number)
review-age = { $days ->
    [zero] 0 يوم أو أكثر
    [one] يوم واحد أو أكثر
    [two] يومان أو أكثر
    [few] { $days } أيام أو أكثر
    [many] { $days } يومًا أو أكثر
   *[other] { $days } يوم أو أكثر
    }
review-show = عرض
review-second-empty = لا يوجد سطر بانتظارك بصفتك الشخص الثاني.
review-take = إسناد إليّ
review-nobody = لا أحد يعمل عليه بعد
# $name (String)
review-with = قيد المراجعة: { $name }
# $days (String)
review-day = يوم المنطقة التعليمية { $days } من 25
review-checks = الفحوص
review-history = السجل
review-papers = الأوراق
review-open-pdf = فتح ملف PDF
review-pass = مستوفٍ
review-fail = غير مستوفٍ
review-person = يلزمه شخص
review-no-data = لا بيانات
review-lines = الأسطر
# $asked (String)
# $pay (String)
# $ask (String)
# $hold (String)
# $no (String)
review-totals = المطلوب { $asked } = دفع { $pay } + سؤال { $ask } + تعليق { $hold } + لا يمكن دفعه { $no }
review-state-sent = بانتظار القرار
review-state-returned = لدى الأسرة
review-state-held = معلّق
review-state-decided = بانتظار شخص ثانٍ
review-state-approved = وافق عليه شخصان
review-state-denied = لا يمكن دفعه
review-approve = موافقة
review-part = دفع جزئي
review-return = سؤال الأسرة
review-deny = لا يمكن دفعه
review-hold = تعليق
review-decide = البتّ في هذا السطر
review-you-typed = هذا ما كتبته. لم يُحفظ.
review-save = حفظ القرار
review-agree = تأييد
review-send-back = إعادة
review-undo = إلغاء هذا القرار
review-portal = البوابة
# $number (String)
review-slip = سألت الأسرة قبل أن تدفع: الإجابة { $number }
review-paper-receipt = إيصال
review-paper-bank = ورقة البنك
review-paper-note = ملاحظة
review-paper-license = رخصة
review-paper-message = من رسالة
# $more (String)
review-more-flags = وغير ذلك: { $more }
review-late = متأخر
review-count-mine = لي
review-count-new = جديد
review-count-second = الموافقة الثانية
review-count-family = لدى الأسر
review-count-office = لدى مكتب آخر
review-count-late = متأخر
review-yes = نعم
review-no = لا
# $office (String)
# $day (String)
review-held-until = { $office }، نظرة أخرى في { $day }
review-match = الإيصالات وأسطر البنك
review-match-none = لا يوجد إيصال بعد.
# $paid (String)
# $shown (String)
review-match-sum = دُفع { $paid }، وتُظهر أسطر البنك { $shown }
# $service (String)
# $time (String)
review-ledger = ساعات { $service }: يبقى { $time }
review-pay = دفع
review-ask = سؤال
review-wait = تعليق
review-not = لا يمكن دفعه
# $n (String)
review-line-n = السطر { $n }
event-claim-started = بدأ الطلب
event-draft-changed = تغيّرت المسودة
event-document-added = أُضيفت ورقة
event-document-removed = أُزيلت ورقة
event-claim-sent = أُرسل الطلب
event-claim-taken-back = سُحب الطلب
event-line-taken-back = سُحب السطر
event-claim-taken = أُسند الطلب
event-line-checked = فحصت القواعد السطر
event-line-decided = صدر القرار في السطر
event-decision-undone = أُلغي القرار
event-line-approved = أيّد الشخص الثاني القرار
event-line-sent-back = أعاده الشخص الثاني
event-line-fixed = صحّحت الأسرة السطر
event-hold-ended = انتهى التعليق، المعلومة وصلت
event-return-ended = عاد إلى مسؤولي الملفات، المعلومة وصلت
event-message-written = كُتبت رسالة
event-provider-named = ذكرت الأسرة مقدّم خدمة جديدًا
event-license-given = قدّمت الأسرة رخصة
event-papers-changed = تغيّرت الأوراق
event-payment-set-aside = نُحّيت الدفعة جانبًا
event-payment-put-back = الدفعة جاهزة من جديد
event-payment-confirmed = تأكدت الدفعة
event-payment-returned = عادت الدفعة
event-details-confirmed = أكدت الأسرة الجهة التي يصل إليها المال
