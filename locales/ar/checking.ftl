# What reasons say where a fact is not known.
reason-other-day = يوم آخر
reason-other-time = مدة أخرى
reason-other-language = لغة أخرى
reason-a-part = جزء
reason-above-rate-plain = ندفع السعر المكتوب في العقد.
reason-license-day = الرخصة لم تكن سارية في هذا اليوم
    .why = لم تكن سارية في يوم هذه الجلسة.
    .fix = إذا جرى تجديدها، يُرجى إضافة الرخصة الجديدة.
reason-paid-before = سبق دفع هذا
    .why = سبق استرداد مبلغ هذه الجلسة أو مبلغ إيصالها.
    .fix = إذا كانت جلسة أخرى، يمكنك طلب مراجعة ثانية.
reason-second-person-about = لا يلزمك فعل أي شيء. سنكتب إليك نحو { $date }.

## A child's hours
hours-book-title = كل القيود الخاصة بـ { $child }
hours-found = وجدت المدرسة ساعات فائتة.
hours-corrected = خفّضت المدرسة عدد الساعات الفائتة.
hours-made-up = عوّضت المدرسة ساعات.
hours-kept = محجوزة لطلبك.
hours-came-back = عادت إليك من طلبك.
hours-paid-back = استرددت مبلغها.
hours-undone = أُلغيت موافقة.
hours-no-entries = لا توجد قيود بعد.
hours-plus = + { $n }
hours-minus = − { $n }
hours-waits-for = الدور الآن على { $school }.
find-all-used = لم تبقَ ساعات، فلا يوجد ما يُطلب.
find-next-1 = نبحث عن شخص لطفلك.
find-next-2 = نكتب إليك عندما نعرف المزيد.
find-next-3 = يمكنك أيضًا البحث بنفسك.
find-next = ماذا يحدث بعد ذلك

## The way of a sent claim
track-about = نحو { $date }
track-now = الآن
track-step-is-done = تمّت
track-step-is-next = التالية
track-oss = OSS
track-second = شخص ثانٍ من OSS
track-office = مكتب آخر
track-finance = القسم المالي
track-sums = أموالك
track-sum-asked = المبلغ الذي طلبته
track-sum-to-pay = سندفع
track-sum-paid = تم دفعه
track-sum-to-fix = يلزم تصحيح ليُدفع
track-sum-waiting = بانتظار مكتب
track-sum-no = لا يمكن دفعه
track-lines = جلساتك
track-on = التاريخ
track-amount = السعر
track-state = الآن
track-s-checking = قيد المراجعة
track-s-fix = بانتظارك
track-s-waiting = بانتظار مكتب
track-s-to-pay = سندفعه
track-s-paid = تم دفعه
track-s-part = ندفع { $amount }
track-s-no = لا يمكن دفعه
track-s-back = تم سحبه
track-to-fix = تصحيح
track-decision = عرض القرار
track-payment = عرض الدفعة
track-no-date = لا يوجد تاريخ

## The decision
decision-page = القرار
decision-none = لا يوجد قرار بعد.
decision-on = صدر القرار في { $date }
decision-g-pay = سندفع
decision-g-part = جزء لا يمكن دفعه
decision-g-checking = لا يزال قيد المراجعة
decision-ask = هل يبدو لك هذا خطأ؟ يمكنك الاتصال بنا أو الكتابة إلينا. سيراجعه شخص جديد.

## The payment
payment-page = دفعتك
payment-none = لا توجد دفعة بعد.
payment-approved = تمت الموافقة على { $amount }. نجهّز الدفعة الآن.
payment-on-its-way = { $amount } في الطريق. المدينة تراجع الدفعة للموافقة عليها. لا يوجد تاريخ بعد.
payment-sessions = { $n ->
    [zero] لا جلسات
    [one] جلسة واحدة
    [two] جلستان
    [few] { $n } جلسات
    [many] { $n } جلسة
   *[other] { $n } جلسة
    } من الطلب { $number }
payment-waits = { $amount } بانتظارك

## Where the money goes, said again
details-title = مراجعة بياناتك
details-lead = لم يضع شيء. بعد تأكيدك، يخرج المال مع الدفعة القادمة.
details-confirm = تأكيد بياناتي
details-no-method = لا نعرف طريقة الدفع إليك.
details-no-name = الاسم على الشيك ناقص.
details-no-address = جزء من العنوان ناقص.
details-no-zip = الرمز البريدي يتكون من 5 أرقام.
details-no-vendor = رقم المورّد يتكون من أرقام فقط.
details-not-guardian = الاسم على الشيك ليس لوليّ أمر في هذا الملف.
details-came-back = عادت إلينا دفعة. هل ما زالت أموالك تصل إلى هذا المكان؟

## Fixing one thing
fix-title = تصحيح مطلوب للدفع
fix-none = لا يوجد ما يلزم تصحيحه. شكرًا لك.
fix-still = ما زلنا نحتاج إلى
fix-complete = يبدو هذا مكتملًا. يمكنك إرساله.
fix-anyway = يمكنك إرساله الآن. سيطّلع عليه أحدنا.
fix-add-note = إضافة الملاحظة أو تغييرها
fix-add-receipt = إضافة إيصال أو تغييره
fix-add-bank = إضافة ورقة من البنك
fix-add-match = تحديد السطر الذي دُفع به
fix-message = الكتابة إلينا
