file =
    .hint = صورة (JPEG أو PNG أو HEIC أو WebP) أو PDF، حتى 20 ميغابايت.
    .err-type = لا يمكننا فتح هذا النوع من الملفات. يُرجى إرسال صورة أو PDF.
    .err-size = هذا الملف أكبر من 20 ميغابايت. يُرجى التقاط صورة بدلًا منه.
    .err-empty = هذا الملف فارغ. يُرجى المحاولة مرة أخرى.
    .err-locked = ملف PDF هذا له كلمة مرور. يُرجى فتحه وحفظ نسخة بلا كلمة مرور، أو التقاط صورة.
    .err-broken = لا يمكننا فتح هذا الملف. يُرجى التقاط صورة جديدة.
    .err-heic = لا يمكننا فتح صور HEIC بعد. يُرجى عمل لقطة شاشة للصورة وإرسالها.
    .err-unsafe = قد يضر هذا الملف بالحواسيب. لذلك أزلناه. يُرجى التقاط صورة بدلًا منه.
common-continue = متابعة
common-save = حفظ
common-save-continue = حفظ ومتابعة
common-save-later = حفظ والعودة لاحقًا
# $time (String)
common-saved = تم الحفظ { $time }
common-back = رجوع
common-change = تغيير
common-add = إضافة
common-remove = إزالة
common-remove-sure = هل نزيل هذا؟ يمكنك إضافته مرة أخرى.
common-replace = استبدال
common-yes = نعم
common-no = لا
common-not-sure = لا أعرف بالتأكيد
common-optional = (اختياري)
common-print = طباعة
common-listen = استماع
common-see-english = عرض النص بالإنجليزية
# $n (String)
# $total (String)
common-part-of = الجزء { $n } من { $total }
common-new-tab = (يُفتح في علامة تبويب جديدة)
common-iep-gloss = IEP (برنامج التعليم الفردي لطفلك)
# $m (String)
common-minutes = { $m } د
# $h (String)
# $m (String)
common-hours = { $h } س { $m } د
# $time (String)
common-left = يبقى { $time }
nav-skip = الانتقال إلى المحتوى الرئيسي
nav-menu = القائمة
nav-home = الرئيسية
nav-messages = الرسائل
nav-settings = الإعدادات
nav-language = اللغة
nav-sign-out = تسجيل الخروج
# $name (String)
nav-helping = هذه مساعدة منك إلى { $name }
help-title = هل تلزمك مساعدة؟
help-phone = الاتصال بالرقم ⁦(617) 635-8599⁩
help-interpreter = المترجم الفوري مجاني. يكفي ذكر لغتك.
help-message = الكتابة إلينا
help-email = OSS-compensatory@bostonpublicschools.org
error-title = توجد مشكلة
error-prefix = خطأ:
error-not-found = لا نجد هذه الصفحة. طلباتك محفوظة.
error-conflict = غيّر شخص هذا وأنت هنا. هذه أحدث نسخة.
error-broken = حدث عطل لدينا. ما كتبته محفوظ. يُرجى المحاولة بعد بضع دقائق.
# $id (String)
error-number = الرقم الذي يُذكر عند الاتصال: { $id }
error-offline = لا يوجد اتصال بالإنترنت. عملك محفوظ على هذا الهاتف.
error-session = مرّ بعض الوقت بلا نشاط. يُرجى إدخال رمز جديد للمتابعة. عملك محفوظ.
error-slow-down = محاولات كثيرة. يُرجى الانتظار 15 دقيقة، أو الاتصال بنا.
error-no-translation = هذا النص ليس بلغتك بعد. يُرجى الاتصال بنا وسيقرؤه لك مترجم فوري.
status-draft = لم يُرسل بعد
status-received = وصلنا
status-need-you = نحتاج منك إلى شيء
status-checking = قيد المراجعة
status-waiting = بانتظار المنطقة التعليمية أو المدينة
status-decided = صدر القرار
status-paying = الدفعة في الطريق
status-paid = تم الدفع
# $label (String)
error-field = يُرجى مراجعة هذا: { $label }
# $name (String)
error-first = تغيّر هذا قبل تغييرك، من طرف { $name }. هذه أحدث نسخة.
error-same-person = الخطوة السابقة كانت منك. يجب أن يقوم شخص آخر بهذه الخطوة.
error-already-sent = أُرسل هذا الطلب. يمكنك رؤيته في الأسفل.
error-wrong-state = لم يعد هذا السطر بانتظار ذلك. هذه أحدث نسخة.
error-in-batch = هذا السطر في مجموعة دفعات. لا يمكن تغييره الآن.
# $left (String)
error-over-hours = يبقى { $left } د فقط لهذه الخدمة.
error-nothing-to-pay = لا يوجد سطر جاهز للدفع.
nav-main = القائمة الرئيسية
done-saved = تم الحفظ.
done-sent = تم الإرسال.
done-removed = تمت الإزالة.
done-fixed = وصلنا تصحيحك. شكرًا لك.
done-decided = تم حفظ القرار.
done-undone = أُلغي القرار.
done-details = شكرًا لك. يخرج المال مع الدفعة القادمة.
done-signed-out = تم تسجيل خروجك.
done-imported = تم استيراد الملف.
done-built = تم إعداد المجموعة.
done-released = تم إطلاق المجموعة.
error-other-site = جاء هذا النموذج من موقع آخر، لذلك لم نفعل شيئًا. يُرجى فتح صفحتنا وإرسال النموذج منها. أو الاتصال بالرقم ⁦(617) 635-8599⁩.
error-form = لم نتمكن من قراءة هذا النموذج، لذلك لم نفعل شيئًا. يُرجى الرجوع وإرساله مرة أخرى. أو الاتصال بالرقم ⁦(617) 635-8599⁩.
error-form-long = هذا النموذج طويل جدًا، لذلك لم نفعل شيئًا. يُرجى الرجوع وتقصيره. أو الاتصال بالرقم ⁦(617) 635-8599⁩.
error-try-again = حدث عطل لدينا. يُرجى المحاولة بعد بضع دقائق. أو الاتصال بالرقم ⁦(617) 635-8599⁩.
day-mon = الإثنين
day-tue = الثلاثاء
day-wed = الأربعاء
day-thu = الخميس
day-fri = الجمعة
day-sat = السبت
day-sun = الأحد
# $over (String)
error-over-allocated = استخدمت { $over } أكثر مما في سطر البنك.
