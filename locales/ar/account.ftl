# $over (Number)
message-text = رسالتك، بلغتك
    .hint = كل اللغات مقبولة.
    .err-missing = يُرجى كتابة رسالة أولًا.
    .err-long = { $over ->
        [zero] لا توجد حروف زائدة.
        [one] الرسالة أطول من المسموح بحرف واحد.
        [two] الرسالة أطول من المسموح بحرفين.
        [few] الرسالة أطول من المسموح بمقدار { $over } حروف.
        [many] الرسالة أطول من المسموح بمقدار { $over } حرفًا.
       *[other] الرسالة أطول من المسموح بمقدار { $over } حرف.
    }
helper-name = اسم الشخص الذي يساعدك
    .hint = يسجّل الدخول بحسابه الخاص.
    .err-missing = يُرجى إدخال الاسم.
    .err-format = يُرجى إدخال رقم هاتف محمول أو بريد إلكتروني.
helper-contact = رقم الهاتف المحمول أو البريد الإلكتروني
    .hint = يسجّل الدخول بحسابه الخاص.
    .err-missing = يُرجى إدخال الاسم.
    .err-format = يُرجى إدخال رقم هاتف محمول أو بريد إلكتروني.
helper-can = ما الذي يُسمح له بفعله؟
    .hint = لا يمكنه أبدًا التوقيع أو تغيير الجهة التي يصل إليها المال.
    .err-missing = يُرجى اختيار ما يُسمح له بفعله.
    .err-date = يُرجى اختيار يوم خلال الأشهر الـ12 القادمة.
helper-until = حتى تاريخ
    .hint = لا يمكنه أبدًا التوقيع أو تغيير الجهة التي يصل إليها المال.
    .err-missing = يُرجى اختيار ما يُسمح له بفعله.
    .err-date = يُرجى اختيار يوم خلال الأشهر الـ12 القادمة.
helper-agree = أوافق على مشاركة طلباتي مع هذا الشخص
    .hint = يمكنك إيقاف ذلك في أي وقت.
    .err-missing = يُرجى وضع علامة في المربع عند الموافقة.
settings-contact = رقم الهاتف المحمول أو البريد الإلكتروني
    .hint = نرسل رمزًا إلى القديم ورمزًا إلى الجديد.
    .err-format = يُرجى إدخال رقم هاتف محمول من 10 أرقام، أو بريد إلكتروني.
message-title = الرسائل
message-about = بخصوص
message-empty = لا توجد رسائل. يمكنك الكتابة إلينا عن أي طلب.
message-photo-goes = تُضاف الصور إلى أوراق هذه الجلسة.
message-translating = قيد الترجمة من أجل OSS
message-send = إرسال
message-reply-time = نردّ خلال يومَي عمل.
helper-title = الأشخاص الذين يساعدونك
helper-add = إضافة شخص يساعدك
helper-see = الاطلاع فقط
helper-fill = الاطلاع والتعبئة
helper-never = لا يمكنهم أبدًا التوقيع أو تغيير الجهة التي يصل إليها المال.
helper-invite = دعوة
helper-stop = إيقاف المشاركة
settings-title = الإعدادات
settings-reach = كيف نتواصل معك
settings-quiet = ليس بين 9 مساءً و8 صباحًا
settings-devices = الهواتف المسجَّل الدخول منها
settings-this-phone = هذا الهاتف
settings-out-all = تسجيل الخروج من كل الأجهزة
settings-out-all-note = سيلزمك رمز جديد على كل هاتف.
settings-lost = هل ضاع هاتفك؟ يُرجى الاتصال بنا. نسجّل الخروج منه عنك.
settings-opened = من فتح أوراقي
settings-record = أخذ نسخة من سجلّي
outbox-title = بانتظار الإرسال على هذا الهاتف
outbox-lead = لم يضع شيء.
outbox-waiting = بانتظار الإرسال
# $percent (String)
outbox-sending = جارٍ الإرسال { $percent } %
outbox-sent = تم الإرسال
outbox-needs = بانتظارك
outbox-now = الإرسال الآن
outbox-auto = تُرسل تلقائيًا عند الاتصال بالإنترنت.
outbox-delete = حذف من هذا الهاتف
# $n (String)
outbox-out-warn = عدد الصور المنتظرة على هذا الهاتف: { $n }. تسجيل الخروج يحذفها.
