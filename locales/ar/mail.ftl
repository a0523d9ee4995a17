# $code (String)
msg-code =
    .text = { $code } هو رمزك. يعمل لمدة 10 دقائق. يُرجى عدم إعطائه لأحد. (سطر جديد) @host #{ $code }
    .subject = رمزك
    .body = رمزك هو { $code }. يعمل لمدة 10 دقائق. إذا لم يكن هذا بطلب منك، فلا يلزمك فعل أي شيء.
# $number (String)
# $link (String)
msg-received =
    .text = وصلنا الطلب { $number }. لا يلزمك فعل أي شيء الآن. { $link }
    .subject = وصلنا الطلب { $number }
    .body = شكرًا لك. وصلنا طلبك. يستغرق ذلك حوالي 5 أسابيع. كل خطوة تظهر هنا: { $link }
# $n (Number)
# $number (String)
# $link (String)
msg-need-you =
    .text = { $n ->
        [zero] لا نحتاج إلى أي شيء للطلب { $number }.
        [one] نحتاج إلى شيء واحد للطلب { $number }.
        [two] نحتاج إلى شيئين للطلب { $number }.
        [few] نحتاج إلى { $n } أشياء للطلب { $number }.
        [many] نحتاج إلى { $n } شيئًا للطلب { $number }.
       *[other] نحتاج إلى { $n } شيء للطلب { $number }.
    } يستغرق ذلك بضع دقائق. { $link }
    .subject = نحتاج إلى شيء للطلب { $number }
    .body = بعض الجلسات ينقصها شيء واحد. الجلسات الأخرى مستمرة. يمكنك رؤيته وتصحيحه هنا: { $link }
# $number (String)
# $link (String)
msg-remind =
    .text = ما زلنا نحتاج إلى شيء للطلب { $number }. { $link }
    .subject = تذكير: الطلب { $number }
    .body = ما زلنا ننتظر منك شيئًا واحدًا. إذا كان ذلك صعبًا، يُرجى الاتصال بنا وسنساعدك. { $link }
# $number (String)
# $link (String)
msg-thanks-fix =
    .text = شكرًا لك. الطلب { $number } يتحرك من جديد. { $link }
    .subject = الطلب { $number } يتحرك من جديد
    .body = وصلنا ما أرسلته. تاريخك الأول هو المحتسب. لا يلزمك فعل أي شيء. { $link }
# $number (String)
# $link (String)
# $office (String)
msg-waiting =
    .text = الطلب { $number } بانتظار مكتب، لا بانتظارك. { $link }
    .subject = الطلب { $number } بانتظار مكتب
    .body = الدور الآن على { $office }. لا يلزمك فعل أي شيء. سنخبرك عندما يتحرك. { $link }
# $number (String)
# $link (String)
msg-moving =
    .text = الطلب { $number } يتحرك من جديد. لا يلزم فعل شيء. { $link }
    .subject = الطلب { $number } يتحرك من جديد
    .body = أنجز المكتب ما عليه. مكانك في الدور لم يتغير. { $link }
# $number (String)
# $link (String)
# $office (String)
# $date (String)
msg-delay =
    .text = تأخر الطلب { $number }. نحن آسفون. السبب هنا: { $link }
    .subject = تأخر الطلب { $number }
    .body = يستغرق طلبك أكثر من 5 أسابيع. هو الآن لدى { $office }. التاريخ الجديد نحو { $date }. { $link }
# $number (String)
# $link (String)
msg-decided =
    .text = صدر قرار في الطلب { $number }. { $link }
    .subject = قرار في الطلب { $number }
    .body = نظرنا في كل جلسة. ما سندفعه، وما يمكنك تصحيحه، والسبب، كلها هنا: { $link }
# $number (String)
# $link (String)
msg-paying =
    .text = مال الطلب { $number } في الطريق. { $link }
    .subject = مال الطلب { $number } في الطريق
    .body = المدينة ترسل مالك. التاريخ وطريقة الوصول هنا: { $link }
# $number (String)
# $link (String)
# $date (String)
msg-paid =
    .text = أُرسل مال الطلب { $number }. { $link }
    .subject = أُرسل مال الطلب { $number }
    .body = هنا المبلغ والتاريخ ورقم الدفعة. إذا لم يصل المال حتى { $date }، يُرجى إخبارنا هنا: { $link }
# $link (String)
msg-payment-back =
    .text = عادت دفعتك إلينا. يُرجى مراجعة بياناتك: { $link }
    .subject = عادت دفعتك إلينا
    .body = أعادها البنك أو البريد إلينا. لم يضع شيء. يُرجى مراجعة بياناتك وسنرسلها مرة أخرى: { $link }
# $number (String)
# $link (String)
msg-second-look =
    .text = يوجد جديد في المراجعة الثانية، الطلب { $number }. { $link }
    .subject = المراجعة الثانية: الطلب { $number }
    .body = جلساتك لدى شخص جديد. / راجعها شخص جديد. الجواب هنا: { $link }
# $number (String)
# $date (String)
# $link (String)
msg-lapse =
    .text = سيُغلق الطلب { $number } في { $date } إذا لم يصلنا رد منك. { $link }
    .subject = سيُغلق الطلب { $number } قريبًا
    .body = سألنا ثلاث مرات. ما زال بإمكانك الرد. بعد { $date } يمكنك فتحه من جديد خلال 12 شهرًا. { $link }
# $link (String)
msg-school-start =
    .text = إشعار مهم من المدرسة. يُرجى قراءته: { $link }
    .subject = يُرجى القراءة: إشعار من المدرسة
    .body = ستبدأ المدرسة تقديم خدمة. هذا يغيّر ما يمكن دفعه. يُرجى قراءته: { $link }
# $date (String)
# $link (String)
msg-slip =
    .text = إجابتك بتاريخ { $date }: { $link }
    .subject = إجابتك بتاريخ { $date }
    .body = سألتنا قبل الدفع. هذه هي الإجابة. هي صالحة لمدة 14 يومًا. { $link }
# $link (String)
# $date (String)
msg-license-ends =
    .text = ورقة لمقدّم الخدمة تنتهي قريبًا. ما يلزم فعله هنا: { $link }
    .subject = ورقة لمقدّم الخدمة تنتهي قريبًا
    .body = قد لا يمكن دفع الجلسات بعد { $date } حتى تصلنا الورقة الجديدة. أخبرنا مقدّم الخدمة أيضًا. { $link }
# $link (String)
msg-confirm =
    .text = سؤال واحد عن جلسات دفعناها. { $link }
    .subject = سؤال واحد عن جلساتك
    .body = يُرجى إخبارنا هل تمّت هذه الجلسات. نسأل بعض الأسر كل شهر. { $link }
# $link (String)
msg-outreach =
    .text = قد يكون لأسرتك حق في مساعدة لم تستخدمها. للاتصال: ⁦(617) 635-8599⁩ أو { $link }
    .subject = قد تكون لك مساعدة لم تُستخدم
    .body = قد تكون لطفلك ساعات متبقية. يمكننا مساعدتك في العثور على شخص. { $link }
msg-new-phone =
    .text = تسجيل دخول جديد إلى حسابك. إذا لم يكن منك، يُرجى الاتصال بالرقم ⁦(617) 635-8599⁩. · تغيّرت بيانات الدفع أو التواصل. إذا لم يكن ذلك منك، يُرجى الاتصال الآن.
    .subject = تسجيل دخول جديد · تغيّرت البيانات
    .body = إذا كان هذا منك، فلا يلزمك فعل شيء. وإلا يُرجى الاتصال بنا لنقفل الحساب.
# $link (String)
msg-helper =
    .text = أسرة تطلب مساعدتك في نموذج مدرسي: { $link }
    .subject = أسرة تطلب مساعدتك
    .body = يستغرق ذلك حوالي 5 دقائق. لا يلزمك حساب. { $link }
# $number (String)
# $link (String)
msg-message =
    .text = كتبنا إليك عن الطلب { $number }. { $link }
    .subject = رسالة عن الطلب { $number }
    .body = كتبنا إليك رسالة عن طلبك. القراءة والرد هنا: { $link }
