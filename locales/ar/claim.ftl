claim-child = أي طفل؟
    .err-missing = يُرجى اختيار طفل.
claim-service = أي خدمة؟
    .hint = كل طلب لخدمة واحدة.
    .err-missing = يُرجى اختيار خدمة.
claim-copy = كيف نبدأ الطلب؟
    .hint = النسخ يوفر الوقت. يمكنك تغيير كل شيء.
    .err-missing = يُرجى اختيار طريقة البدء.
provider-choice = من قدّم المساعدة؟
    .err-missing = يُرجى اختيار مقدّم خدمة، أو «شخص آخر».
provider-name = اسم مقدّم الخدمة
    .hint = الاسم الأول واسم العائلة، كما في الرخصة.
    .err-missing = يُرجى إدخال اسم مقدّم الخدمة.
provider-business = الاسم التجاري
    .hint = الاسم الظاهر في كشف البنك أو البطاقة، إذا كان مختلفًا.
provider-job = مهنة مقدّم الخدمة
    .hint = نعرف بذلك أي رخصة نراجع.
    .err-missing = يُرجى اختيار مهنة مقدّم الخدمة.
provider-contact = هاتف مقدّم الخدمة أو بريده الإلكتروني
    .hint = نرسل إليه رابطًا قصيرًا للملاحظات والرخصة.
    .err-format = يُرجى إدخال رقم هاتف أو بريد إلكتروني.
license-file = صورة الرخصة
    .hint = الزوايا الأربع كلها. صورة أو PDF، حتى 20 ميغابايت.
    .err-missing = يُرجى إضافة صورة للرخصة، أو طلبها من مقدّم الخدمة.
license-number = رقم الرخصة
    .hint = يُكتب كما هو مطبوع.
    .err-missing = يُرجى إدخال رقم الرخصة.
license-ends = تنتهي في
    .hint = آخر يوم تكون فيه سارية.
    .err-missing = يُرجى إدخال يوم انتهاء الرخصة.
    .err-format = يُرجى إدخال تاريخ مثل 02/12/2026.
sessions-how = كيف نضيف الجلسات؟
    .hint = يمكن لمقدّم الخدمة أن يضيفها عنك.
    .err-missing = يُرجى اختيار طريقة إضافة الجلسات.
sessions-days = أيام الأسبوع
    .hint = يُرجى الضغط على كل يوم فيه جلسة.
    .err-missing = يُرجى اختيار يوم واحد على الأقل.
session-date = التاريخ
    .hint = الشهر، اليوم، السنة.
    .err-missing = يُرجى إدخال التاريخ.
    .err-future = لم يأتِ هذا اليوم بعد. يمكننا الدفع بعد الجلسة.
session-start = وقت البدء
    .hint = مثلًا، ⁦4:00 PM⁩.
    .err-missing = يُرجى إدخال وقت البدء.
session-end = وقت الانتهاء
    .hint = مثلًا، ⁦4:45 PM⁩.
    .err-missing = يُرجى إدخال وقت الانتهاء.
    .err-same = وقت البدء ووقت الانتهاء متساويان. يُرجى مراجعة الوقتين.
    .err-long = هذا أكثر من 8 ساعات. يُرجى مراجعة الوقتين.
session-price = سعر جلسة واحدة
    .hint = فقط ما دفعته للجلسة. بلا رسوم انتقال أو رسوم موعد فائت.
    .err-missing = يُرجى إدخال السعر.
    .err-format = يُرجى إدخال دولارات وسنتات، مثل 112.50.
session-goals = أهداف IEP في هذه الجلسة
    .hint = هدف واحد أو أكثر. مقدّم الخدمة يعرف الهدف.
    .err-missing = يُرجى اختيار هدف واحد على الأقل، أو سؤال مقدّم الخدمة.
session-group = هل كانت فردية أم جماعية؟
    .hint = الجماعية: طفلان أو أكثر في الوقت نفسه.
    .err-missing = يُرجى اختيار فردية أو جماعية.
    .err-size = يُرجى إدخال عدد الأطفال.
session-note = ملاحظة هذه الجلسة
    .hint = لكل جلسة ملاحظة خاصة بها، فيها التاريخ والبدء والانتهاء والهدف.
receipt-file = صورة الإيصال
    .hint = الزوايا الأربع كلها. إضاءة جيدة.
    .err-missing = يُرجى إضافة صورة للإيصال.
receipt-total = مجموع الإيصال
    .hint = دولارات وسنتات، كما هو مطبوع.
    .err-missing = يُرجى إدخال المجموع.
    .err-format = يُرجى إدخال دولارات وسنتات، مثل 900.00.
receipt-date = تاريخ دفعك
    .hint = مكتوب على الإيصال.
    .err-missing = يُرجى إدخال تاريخ دفعك.
receipt-number = رقم الإيصال
    .hint = إن وُجد.
    .err-long = هذا الرقم طويل جدًا. الحد هو 40 علامة.
# $sum (String)
# $total (String)
receipt-sessions = أي جلسات دُفعت بهذا الإيصال؟
    .hint = يُرجى وضع علامة عليها كلها.
    .err-missing = يُرجى اختيار جلسة واحدة على الأقل.
    .err-sum = مجموع الجلسات { $sum }. الإيصال يقول { $total }. يُرجى مراجعة الأسعار.
receipt-other-pay = هل دفع التأمين أو MassHealth أو برنامج آخر جزءًا؟
    .hint = ندفع الجزء الذي دفعته.
    .err-missing = يُرجى اختيار نعم أو لا.
    .err-amount = يُرجى إدخال المبلغ الذي دفعوه.
proof-kind = أي ورقة لديك؟
    .hint = تلزم واحدة من هذه الأوراق، مع الإيصال.
    .err-missing = يُرجى اختيار ورقة.
proof-file = صورة الورقة
    .hint = الزوايا الأربع كلها. إضاءة جيدة. للشيك: الوجه الأمامي.
    .err-missing = يُرجى إضافة صورة أو PDF.
proof-front = الوجه الأمامي للشيك
    .hint = صورة واحدة لكل وجه.
    .err-missing = يُرجى إضافة وجهَي الشيك.
proof-back = الوجه الخلفي للشيك
    .hint = صورة واحدة لكل وجه.
    .err-missing = يُرجى إضافة وجهَي الشيك.
proof-holder = الاسم على الحساب
    .hint = ينبغي أن يكون وليّ أمر.
    .err-missing = يُرجى إدخال الاسم الذي على الحساب.
line-date = التاريخ في الكشف
    .hint = اليوم الظاهر في البنك.
    .err-missing = يُرجى إدخال التاريخ الذي في الكشف.
line-name = الاسم في الكشف
    .hint = يُكتب كما هو مطبوع، مثلًا ⁦SQ *HARBOR⁩.
    .err-missing = يُرجى إدخال الاسم الذي في الكشف.
# $over (String)
line-amount = المبلغ في الكشف
    .hint = دولارات وسنتات.
    .err-missing = يُرجى إدخال المبلغ.
    .err-format = يُرجى إدخال دولارات وسنتات، مثل 140.00.
    .err-over = هذه الأسطر أكثر من الإيصال بمقدار { $over }. يُرجى استخدام جزء من أحد الأسطر.
pay-method = كيف ندفع إليك؟
    .err-missing = يُرجى اختيار طريقة الدفع إليك.
pay-name = الاسم على الشيك
    .hint = وليّ أمر في هذا الملف.
    .err-missing = يُرجى إدخال الاسم.
    .err-who = هذا الشخص ليس في الملف. يُرجى اختيار وليّ أمر، أو الاتصال بنا.
# $part (String)
pay-street = الشارع والرقم
    .hint = المكان الذي يصل إليه بريدك.
    .err-missing = يُرجى إدخال: { $part }.
    .err-zip = يُرجى إدخال رمز بريدي من 5 أرقام.
# $part (String)
pay-city = المدينة
    .hint = المكان الذي يصل إليه بريدك.
    .err-missing = يُرجى إدخال: { $part }.
    .err-zip = يُرجى إدخال رمز بريدي من 5 أرقام.
# $part (String)
pay-state = الولاية
    .hint = المكان الذي يصل إليه بريدك.
    .err-missing = يُرجى إدخال: { $part }.
    .err-zip = يُرجى إدخال رمز بريدي من 5 أرقام.
# $part (String)
pay-zip = الرمز البريدي
    .hint = المكان الذي يصل إليه بريدك.
    .err-missing = يُرجى إدخال: { $part }.
    .err-zip = يُرجى إدخال رمز بريدي من 5 أرقام.
pay-vendor = رقم المورّد لدى المدينة
    .hint = فقط إذا سبق أن دفعت المدينة إليك.
    .err-format = يُرجى استخدام الأرقام فقط.
sign-happened = هذه الجلسات تمّت.
    .err-missing = يُرجى وضع علامة في المربع إذا كان هذا صحيحًا.
sign-paid = دفعت هذا المال. لم يردّه إليّ أحد.
    .err-missing = يُرجى وضع علامة في المربع إذا كان هذا صحيحًا.
sign-name = اسمك للتوقيع
    .hint = كتابة اسمك مثل توقيعك.
    .err-missing = يُرجى كتابة اسمك.
provider-note = ما فعلته في الجلسة، في جملة أو جملتين
    .hint = يُرجى عدم كتابة اسم الطفل الكامل.
    .err-missing = يُرجى كتابة ما فعلته.
# $number (String)
claim-title = الطلب { $number }
claim-start-title = بدء طلب
claim-copy-last = نسخ آخر طلب لي
claim-copy-note = مقدّم الخدمة نفسه، والأيام، والسعر
claim-fresh = بداية جديدة
claim-keep = يمكنك التوقف في أي وقت. نحفظه لك.
claim-p-provider = مقدّم الخدمة والرخصة
claim-p-sessions = الجلسات والأهداف
claim-p-receipts = الإيصالات
claim-p-bank = ورقة البنك
claim-p-match = المطابقة
claim-p-pay = كيف ندفع إليك
claim-s-done = تمّ
claim-s-todo = لم يتمّ بعد
claim-s-look = تلزم نظرة أخرى
claim-s-provider = بانتظار مقدّم الخدمة
# $part (String)
claim-go-on = متابعة: { $part }
claim-check-send = مراجعة وإرسال
claim-missing-ok = يمكنك الإرسال حتى لو نقصت ورقة. سنطلبها منك.
claim-take-back = سحب هذا الطلب
claim-take-back-sure = هل نسحب هذا الطلب؟ ستعود إليك ساعاتك.
provider-title = من قدّم المساعدة؟
provider-else = شخص آخر
# $date (String)
provider-contract-ok = العقد: تمت الموافقة عليه حتى { $date }
provider-contract-wait = العقد: بانتظار المدينة. يمكنك إرسال طلبك. لا يلزمك فعل أي شيء.
# $date (String)
provider-license-ok = الرخصة: سارية حتى { $date }
provider-have-it = وصلتنا. لا يلزم إرسالها مرة أخرى.
provider-newer = إرسال نسخة أحدث
provider-supervisor = رخصة المشرف
provider-supervisor-why = يعمل مقدّم الخدمة هذا تحت إشراف مشرف.
provider-link = إرسال رابط
provider-qr = عرض رمز QR
provider-link-why = يمكن لمقدّم الخدمة إضافة الملاحظات والرخصة بدونك.
sessions-title = الجلسات
sessions-make = إنشاء القائمة
# $n (String)
sessions-count = الجلسات: { $n }
# $time (String)
sessions-after = الساعات المتبقية بعدها: { $time }
sessions-holiday = هذا اليوم عطلة. هل تمّت الجلسة؟
sessions-copy-row = نسخ صف
sessions-add-one = إضافة جلسة
sessions-note-added = الملاحظة: أُضيفت
sessions-note-missing = الملاحظة: ليست بعد
sessions-happened = هل حدث هذا؟
sessions-not-like-this = ليس هكذا
sessions-next = حفظ، ثم التالية
sessions-didnt = لم تحدث: إزالة
sessions-empty = لا توجد جلسات بعد. البداية من أيام الأسبوع.
# $over (String)
sessions-warn-over = { $over } د لا تتسع لها الساعات المتبقية. يمكننا دفع الباقي.
sessions-warn-overlap = هذه في وقت جلسة أخرى.
sessions-warn-school = هذه بعد بدء خدمات المدرسة.
sessions-warn-contract = هذه خارج تواريخ العقد.
receipt-title = الإيصالات
receipt-photo = التقاط صورة
receipt-choose = اختيار صورة أو PDF
receipt-ask = طلبه من مقدّم الخدمة
receipt-next-page = الإيصال نفسه، الصفحة التالية
# $value (String)
receipt-suggest = قرأنا { $value }. هل نستخدمه؟
receipt-empty = لا يوجد إيصال بعد.
proof-title = ورقة البنك
proof-statement = كشف حساب بنكي
proof-card = كشف بطاقة الائتمان
proof-check = شيك تم صرفه، من الوجهين
proof-cash = دفعت نقدًا
proof-cash-help = يحتاج البرنامج إلى ورقة من البنك. يُرجى الاتصال بنا وسنبحث معك عن حل.
proof-tips = ورقة مسطّحة، الزوايا الأربع كلها، إضاءة جيدة.
proof-only = يلزمنا فقط اسمك، والبنك، والتاريخ، وآخر 4 أرقام، وهذه الدفعة.
proof-coach-dark = الصورة معتمة. يلزم ضوء أكثر.
proof-coach-cut = إحدى الزوايا مقطوعة. يلزم الابتعاد قليلًا.
proof-coach-blur = الصورة غير واضحة. يلزم تثبيت الهاتف.
proof-use-anyway = استخدامها كما هي
hide-title = إخفاء الباقي
hide-lead = يُرجى الضغط على السطر الذي يُظهر هذه الدفعة. سنغطي الباقي.
hide-cover = تغطية الباقي
hide-preview = عرض الشكل قبل الإرسال
hide-skip = تخطٍّ: إرسال الصفحة كاملة
# $what (String)
hide-covered = هذا مغطى: { $what }. نحتاج إلى رؤيته.
hide-paper-tip = يُرجى وضع ورقة فوق الأسطر الأخرى، ثم التقاط الصورة.
hide-pdf = نصنع صورًا من الصفحات على حاسوبنا. يمكنك تغطية ما فيها. ثم نحذف ملف PDF.
match-title = المطابقة
match-which = بأي أسطر البنك دُفع؟
# $total (String)
match-exact = المبلغ { $total } ظاهر كله.
# $shown (String)
# $total (String)
match-part = ظهر { $shown } من { $total }.
# $rest (String)
match-more = يُرجى إظهار مبلغ { $rest } أيضًا، أو الإرسال الآن. سندفع الجزء الظاهر.
# $over (String)
match-over = هذه الأسطر زائدة بمقدار { $over }. يُرجى استخدام جزء من أحد الأسطر.
match-add-line = إضافة سطر
# $name (String)
# $provider (String)
match-alias = هل { $name } و{ $provider } اسمان لجهة واحدة؟
match-use-part = استخدام جزء من هذا السطر
match-save = حفظ المطابقة
pay-title = كيف ندفع إليك
pay-mail = شيك بالبريد
pay-deposit = إيداع مباشر
pay-deposit-note = إذا كان حسابك لدى المدينة
pay-pickup = استلام شيك باليد
pay-who = لا يمكن الدفع إلا لوليّ أمر في هذا الملف.
check-title = مراجعة قبل الإرسال
# $list (String)
check-missing = ينقص: { $list }. يمكنك الإرسال الآن. سنطلبه منك.
check-send = إرسال طلبي
# $name (String)
check-helper = الإرسال ممكن من { $name } فقط. ستصل إلى هذا الشخص رسالة نصية منا.
sent-title = وصلنا طلبك
sent-number = الرقم
# $time (String)
sent-held = { $time } محجوزة لك
sent-next = ماذا يحدث بعد ذلك
sent-n-1 = نراجع أوراقك
sent-n-2 = نقرؤها ونراجع الساعات
sent-n-3 = يوافق OSS والقسم المالي والمدينة
# $date (String)
sent-n-4 = المال: حوالي 5 أسابيع، نحو { $date }
sent-texts = سنرسل إليك رسالة نصية عندما يتغير شيء.
sent-see = عرض طلبي
link-title = مساعدة أسرة على استرداد ما دفعته
# $name (String)
# $initials (String)
link-asks = طلب إليك من { $name }: ملاحظات الجلسات لـ { $initials }.
link-five = يستغرق هذا حوالي 5 دقائق.
link-start = بدء
link-not-you = لست الشخص المقصود؟ يُرجى إخبارنا.
link-sheet = طباعة النموذج الورقي بدلًا من ذلك
link-signed = قدّمت هذه الجلسات في هذه الأوقات.
link-goals = الأهداف صحيحة.
link-send = توقيع وإرسال
link-group = طفل آخر في الوقت نفسه؟ إذا كانت جلسة جماعية، يُرجى ذكر ذلك.
