### Texts of finance's payouts, batches, exports and confirmations

payments-title = الدفعات
payments-sum = الجاهز: { $count ->
    [zero] لا أسطر
    [one] سطر واحد
    [two] سطران
    [few] { $count } أسطر
    [many] { $count } سطرًا
   *[other] { $count } سطر
    }، { $sum }
payments-ready = أسطر يمكن دفعها
payments-ready-empty = لا توجد أسطر يمكن دفعها. تصل إلى هنا عندما يؤيد شخص ثانٍ القرار.
payments-aside = نُحّيت جانبًا
payments-aside-empty = لم يُنحَّ شيء جانبًا.
payments-build = إعداد مجموعة
payments-build-note = تدخل كل الأسطر الجاهزة في مجموعة واحدة. المستفيد الذي لا يمكن الدفع إليه يُنحّى جانبًا.
payments-first = المعروض من البداية فقط: { $n }.
payments-put-back = إرجاع
payments-claim = الطلب
payments-line = السطر
payments-child = الطفل
payments-payee = المستفيد
payments-amount = المبلغ
payments-approved = تاريخ الموافقة
payments-why = السبب
payments-total = المجموع
payments-batches = المجموعات
payments-batches-empty = لم تُعدّ أي مجموعة بعد.
payments-batch = المجموعة
payments-count = الدفعات
payments-state = الحالة
payments-by = بواسطة
payments-when = متى
payments-answers = ردود المدينة

tie-title = مطابقة المجاميع
tie-lead = ما تمت الموافقة عليه = المفتوح + ما في المجموعات + المُصدَّر + المؤكَّد.
tie-approved = وافق عليه شخصان
tie-open = المفتوح
tie-aside = منه ما نُحّي جانبًا
tie-batched = في مجموعات
tie-exported = المُصدَّر
tie-confirmed = أكدته المدينة
tie-sum = المفتوح + ما في المجموعات + المُصدَّر + المؤكَّد
tie-lines = الأسطر
tie-ok = صحيح: كل سنت في مكانه.
tie-off = غير صحيح: المجاميع مختلفة. يُرجى عدم إطلاق أي شيء والاتصال بمدير النظام.

batch-built = أُعدّت
batch-released = أُطلقت
batch-exported = صُدّرت
batch-confirmed = تأكدت
batch-dropped = أُسقطت: نُحّيت كل الدفعات جانبًا
batch-title = المجموعة { $number }
batch-steps = خطوات المجموعة
batch-review = مراجعة
batch-built-by = أعدّها
batch-released-by = أطلقها
batch-exported-on = صُدّرت في
batch-file = الملف
batch-control = مجموع الضبط
batch-control-says = { $payments ->
    [zero] لا دفعات
    [one] دفعة واحدة
    [two] دفعتان
    [few] { $payments } دفعات
    [many] { $payments } دفعة
   *[other] { $payments } دفعة
    }، { $lines ->
    [zero] بلا أسطر
    [one] لسطر واحد
    [two] لسطرين
    [few] لـ { $lines } أسطر
    [many] لـ { $lines } سطرًا
   *[other] لـ { $lines } سطر
    }، { $sum }
batch-payments = الدفعات
batch-place = الموضع
batch-method = كيف
batch-answer = الرد
batch-reissue = بدل دفعة عادت
batch-set-aside = تنحية جانبًا
batch-set-aside-title = تنحية دفعة واحدة جانبًا
batch-set-aside-note = تنتظر أسطرها إلى جانب المجموعة القادمة. يتغير المجموع المكتوب أعلاه.
batch-which = أي دفعة؟
batch-release = إطلاق
batch-release-title = إطلاق هذه المجموعة
batch-release-note = يُرجى النظر في كل دفعة أولًا. بعد هذا لا يمكن تنحية شيء جانبًا.
batch-another = إعداد هذه المجموعة أو الموافقة على سطر منها كان منك. يجب أن يطلقها شخص آخر.
batch-export = إنشاء الملف
batch-export-note = يُنشأ الملف مرة واحدة. تُبلَّغ الأسر بأن المال في الطريق.
batch-download = تنزيل
batch-download-note = هو الملف نفسه كل مرة. يُسجَّل كل تنزيل.
batch-downloads = التنزيلات
batch-paid = { $on }، رقم { $trace }
batch-came-back = { $on }: { $why }

finance-batched = في مجموعة
finance-exported = صُدّرت
finance-paid = تم الدفع
finance-returned = عادت
finance-replaced = عادت واستُبدلت

aside-no-method = لم تختر الأسرة طريقة الدفع إليها.
aside-no-name = اسم المستفيد ناقص.
aside-no-address = عنوان المستفيد غير كامل.
aside-no-zip = الرمز البريدي يتكون من 5 أرقام.
aside-no-vendor = رقم المورّد يتكون من أرقام فقط.
aside-not-guardian = المستفيد ليس وليّ أمر في هذا الملف.
aside-came-back = عادت دفعة. يجب أن تؤكد الأسرة بياناتها.

confirm-text = أو لصق الأسطر هنا
    .hint = مع سطر العناوين: payment,status,date,method,trace,note
confirmations-title = ردود المدينة
confirmations-lead = يُفحص الملف أولًا. لا يتغير شيء قبل تطبيقه.
confirmations-look = فحص الملف
confirmations-files = أحدث الملفات
confirmations-files-empty = لم يُحضر أي ملف بعد.
confirmations-file = الملف
confirmations-waiting = بالانتظار
confirmations-applied = { $n ->
    [zero] تم التطبيق، ولم تتغير أي دفعة
    [one] تم التطبيق، وتغيرت دفعة واحدة
    [two] تم التطبيق، وتغيرت دفعتان
    [few] تم التطبيق، وتغيرت { $n } دفعات
    [many] تم التطبيق، وتغيرت { $n } دفعة
   *[other] تم التطبيق، وتغيرت { $n } دفعة
    }
confirmations-returned = دفعات عادت
confirmations-returned-empty = لم تعد أي دفعة.
confirmations-next = الخطوة التالية
confirmations-next-family = يجب أن تؤكد الأسرة بياناتها، أو تبقى الدفعة حتى المجموعة القادمة.
confirmations-next-done = استُبدلت بدفعة جديدة
confirmations-sheet = الردود { $hash }
confirmations-paid = تم الدفع
confirmations-same = معروفة من قبل
confirmations-what = ماذا قيل
confirmations-apply = تطبيق الكل
confirmations-discard = التخلص من هذا الملف
confirmations-nothing = كل ما في هذا الملف معروف من قبل.
confirmations-again = سبق تطبيق هذا الملف. تطبيقه مرة أخرى لا يغيّر شيئًا.

done-aside = نُحّيت الدفعة جانبًا.
done-ready = الأسطر جاهزة من جديد.
done-exported = تم إنشاء الملف.
done-confirmed = تم تطبيق الردود.

flaw-no-payment = لا توجد دفعة بهذا المعرّف. يلزم نسخه من ملف المجموعة.
flaw-not-exported = هذه الدفعة ليست في أي ملف بعد.
flaw-paid-otherwise = تأكدت هذه الدفعة بتاريخ آخر أو رقم تتبع آخر. يلزم سؤال المدينة.
flaw-came-back-before = عادت هذه الدفعة من قبل. يلزم سؤال المدينة.
