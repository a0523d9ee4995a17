ask-service = الخدمة
    .hint = تظهر هنا الساعات المتبقية.
    .err-missing = يُرجى اختيار خدمة.
ask-provider = مقدّم الخدمة
    .hint = غير موجود في القائمة؟ يُرجى اختيار «شخص آخر».
    .err-missing = يُرجى اختيار مقدّم خدمة، أو «شخص آخر».
ask-from = أول جلسة
    .hint = الشهر، اليوم، السنة.
    .err-missing = يُرجى إدخال تاريخ أول جلسة.
    .err-format = يُرجى إدخال تاريخ مثل 10/07/2025.
ask-to = آخر جلسة
    .hint = يمكن أن تكون في اليوم نفسه.
    .err-missing = يُرجى إدخال تاريخ آخر جلسة.
    .err-order = لا يمكن أن تكون آخر جلسة قبل الأولى.
ask-minutes = دقائق كل جلسة
    .hint = مثلًا، 45.
    .err-missing = يُرجى إدخال دقائق الجلسة الواحدة.
    .err-range = يُرجى إدخال عدد من 5 إلى 480.
ask-count = كم عدد الجلسات
    .hint = يكفي عدد تقريبي.
    .err-missing = يُرجى إدخال عدد الجلسات المتوقعة.
    .err-range = يُرجى إدخال عدد من 1 إلى 200.
    .err-many = لا تتسع هذه الأيام لهذا العدد من الجلسات.
find-services = أي خدمات؟
    .hint = يمكنك ترك آخر خانتين فارغتين.
    .err-missing = يُرجى اختيار خدمة واحدة على الأقل.
find-tried = بمن اتصلت؟
    .hint = يمكنك ترك آخر خانتين فارغتين.
    .err-missing = يُرجى اختيار خدمة واحدة على الأقل.
find-when = الأيام والأوقات المناسبة
    .hint = يمكنك ترك آخر خانتين فارغتين.
    .err-missing = يُرجى اختيار خدمة واحدة على الأقل.
late-when = متى وصلك الخبر؟
    .hint = يكفي ما تتذكره تقريبًا.
    .err-missing = يُرجى إدخال اليوم الذي وصلك فيه الخبر.
late-how = كيف وصلك الخبر؟
    .hint = يكفي ما تتذكره تقريبًا.
    .err-missing = يُرجى إدخال اليوم الذي وصلك فيه الخبر.
home-title = مرحبًا، { $name }
home-needs-you = بانتظارك
home-nothing = لا شيء بانتظارك الآن.
home-children = أطفالك
home-claims = طلبات الاسترداد
home-start = بدء طلب استرداد
home-no-provider = لا أجد مقدّم خدمة
home-empty-child = لا يظهر لدينا طفل بعد. ترسل لنا المدرسة ذلك. يُرجى الاتصال بنا أو الكتابة إلينا.
home-no-claims = لا توجد طلبات استرداد بعد
hours-title = ساعات { $child }
hours-missed = الفائتة
hours-school = عوّضتها المدرسة
hours-claims = في طلباتك
hours-paid = استُرد مبلغها
hours-left = المتبقية
hours-entries = عرض كل القيود
hours-none = استُخدمت كل الساعات.
hours-no-decision = يجب أن تُنهي المدرسة مراجعتها أولًا.
hours-starts = { $service }: تبدأ في المدرسة في { $date }. لا يمكن دفع الجلسات من ذلك اليوم.
hours-why-hours = نحسب الساعات، لا الدولارات. يستعيد طفلك الوقت الذي فاته.
ask-title = السؤال قبل الدفع
ask-check = مراجعة قبل أن أدفع
ask-go = يمكنك المتابعة
ask-go-part = { $total ->
    [zero] يمكنك المتابعة: { $n } من 0 جلسة
    [one] يمكنك المتابعة: { $n } من جلسة واحدة
    [two] يمكنك المتابعة: { $n } من جلستين
    [few] يمكنك المتابعة: { $n } من { $total } جلسات
    [many] يمكنك المتابعة: { $n } من { $total } جلسة
   *[other] يمكنك المتابعة: { $n } من { $total } جلسة
    }
ask-wait = يُرجى الانتظار
ask-dont = يُرجى عدم الدفع بعد
ask-good-for = صالحة لمدة 14 يومًا: حتى { $date }
ask-not-promise = هذه معلومات في هذا التاريخ. ليست وعدًا.
ask-text-me = إرسالها إليّ برسالة نصية
ask-lead = يُرجى إخبارنا بالجلسات المتوقعة. نراجعها الآن. لا يُرسل شيء، وتبقى ساعاتك لك.
ask-else-name = اسم الشخص الآخر
ask-yours = الإجابات التي وصلتك
ask-answer-of = { $number }، { $date }
ask-slip = رقم الإجابة
ask-checked = تمت المراجعة { $when }
ask-plan-sessions = الجلسات: { $n }، كل واحدة { $time }
ask-plan-days = من { $from } إلى { $to }
ask-old = هذه الإجابة قديمة. يُرجى السؤال مرة أخرى قبل الدفع.
ask-again = السؤال مرة أخرى
ask-ok = جيد
ask-word-wait = انتظار
ask-word-no = لا
ask-fits-before = { $total ->
    [zero] قبل ذلك اليوم: { $fits } من 0 جلسة.
    [one] قبل ذلك اليوم: { $fits } من جلسة واحدة.
    [two] قبل ذلك اليوم: { $fits } من جلستين.
    [few] قبل ذلك اليوم: { $fits } من { $total } جلسات.
    [many] قبل ذلك اليوم: { $fits } من { $total } جلسة.
   *[other] قبل ذلك اليوم: { $fits } من { $total } جلسة.
    }
ask-fits-until = { $total ->
    [zero] حتى ذلك اليوم: { $fits } من 0 جلسة.
    [one] حتى ذلك اليوم: { $fits } من جلسة واحدة.
    [two] حتى ذلك اليوم: { $fits } من جلستين.
    [few] حتى ذلك اليوم: { $fits } من { $total } جلسات.
    [many] حتى ذلك اليوم: { $fits } من { $total } جلسة.
   *[other] حتى ذلك اليوم: { $fits } من { $total } جلسة.
    }
ask-fits-from = { $total ->
    [zero] من ذلك اليوم: { $fits } من 0 جلسة.
    [one] من ذلك اليوم: { $fits } من جلسة واحدة.
    [two] من ذلك اليوم: { $fits } من جلستين.
    [few] من ذلك اليوم: { $fits } من { $total } جلسات.
    [many] من ذلك اليوم: { $fits } من { $total } جلسة.
   *[other] من ذلك اليوم: { $fits } من { $total } جلسة.
    }
ask-fits-hours = الجلسات التي تتسع لها الساعات: { $fits } من { $total }.
ask-hours = يبقى { $left }. الوقت المتوقع: { $planned }.
ask-not-owed = هذه المساعدة ليست في قائمة الخدمات الفائتة.
ask-contract-open = تمت الموافقة عليه.
ask-contract-to = تمت الموافقة عليه حتى { $to }.
ask-contract-from = تمت الموافقة عليه من { $from }.
ask-contract-wait = لم توافق المدينة عليه بعد. لا يلزمك فعل أي شيء.
ask-contract-new = غير معروف بعد: يجب أن يبدأ OSS عقدًا.
ask-contract-ended = انتهى في { $to }.
ask-license-ok = لا ينقص شيء.
ask-license-to = سارية حتى { $to }.
ask-license-later = بعد ذلك اليوم، يُرجى السؤال مرة أخرى.
ask-license-missing = ليست لدينا بعد. يمكنك إرسالها مع طلبك.
ask-license-not-on-day = ليست سارية في هذه الأيام. إذا جرى تجديدها، يُرجى إرسال الجديدة.
ask-license-wrong = لا تشمل هذا النوع من المساعدة.
ask-license-supervisor = ليست لدينا رخصة المشرف بعد. يمكنك إرسالها مع طلبك.
ask-license-new = غير معروفة بعد: يجب أن يتحقق منها OSS.
ask-school-none = لا نعرف عن أي بدء.
ask-school-starts = تبدأ هذه الخدمة في المدرسة في { $from }.
ask-school-late = وصلك الخبر متأخرًا. يجب أن ينظر مشرف في ذلك أولًا.
ask-payee-ok = يمكن الدفع إلى وليّ أمر. يمكنك اختيار الطريقة عند تقديم الطلب.
ask-payee-no = لا نعرف وليّ أمر يمكن الدفع إليه. يُرجى الاتصال بنا.
ask-t-hours = الساعات المتبقية
ask-t-contract = عقد المدينة
ask-t-license = الرخصة
ask-t-school = خدمات المدرسة
ask-t-payee = إلى من ندفع
find-title = طلب المساعدة من OSS
find-lead = سيعمل OSS على تقديم المساعدة في أقرب وقت ممكن.
find-keep = تبقى ساعاتك لك.
find-send = طلب المساعدة من OSS
find-got-it = وصلنا طلبك للمساعدة بتاريخ { $date }. الدور الآن على OSS.
start-notice-from = من ذلك اليوم، لا يمكن دفع جلسات { $service } خارج المدرسة.
start-notice-others = الخدمات الأخرى لا تتغير.
start-notice-told-by = أبلغك
start-notice-read = قرأت هذا
start-notice-late = وصلني الخبر متأخرًا
start-notice-late-next = سينظر مشرف في ذلك. سنكتب إليك.
