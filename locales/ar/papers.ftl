### Texts of papers: uploads, receipts, bank papers, matching, viewing; and messages
receipt-other-amount = كم دفعوا؟
proof-pages = الصفحة التالية، أو الوجه الخلفي للشيك
    .hint = إن وُجد.
papers-err-many = الحد 20 ملفًا في كل مرة.
notes-err-missing = يُرجى إضافة صورة لملاحظة.
papers-closed = أُرسل هذا الطلب. يمكنك تغيير ما أعدناه إليك.
papers-open = فتح
papers-photo = صورة
# $n (String)
papers-photo-n = الصورة { $n }
# $n (String)
papers-page-n = الصفحة { $n }
# $day (String)
papers-added = أُضيفت في { $day }
papers-logged = نسجّل من يفتح هذه الورقة، ومتى.
papers-download = تنزيل ملف PDF
papers-receipt = إيصال
papers-bank = ورقة البنك
papers-note = ملاحظة الجلسة
papers-license = رخصة
papers-other = ورقة
receipt-add = إضافة إيصال
# $n (String)
receipt-name = الإيصال { $n }
# $day (String)
receipt-paid = دُفع في { $day }
# $number (String)
receipt-printed-number = رقم { $number }
# $amount (String)
receipt-open = الباقي لهذه الجلسة: { $amount }
receipt-no-day = لا يوجد تاريخ بعد
notes-title = ملاحظات الجلسات
notes-lead = لكل جلسة ملاحظة خاصة بها. صورة واحدة لكل ملاحظة.
notes-empty = لا توجد ملاحظات بعد.
notes-add = إضافة صور للملاحظات
notes-which = أي ملاحظة لأي جلسة؟
notes-none = لا توجد ملاحظة بعد
notes-save = حفظ الملاحظات
notes-proposed = رتّبنا الصور الجديدة. يُرجى مراجعتها، ثم الحفظ.
proof-lead = تُظهر أنك دفعت.
proof-empty = لا توجد ورقة من البنك بعد.
proof-add = إضافة ورقة من البنك
proof-add-note = يُرجى كتابة السطر الذي يُظهر هذه الدفعة. يمكنك بعد ذلك إضافة أسطر أخرى.
proof-line = سطر من ورقة البنك
# $name (String)
proof-account = حساب { $name }
match-no-receipt = لا يوجد إيصال بعد. يُرجى إضافة إيصال أولًا.
match-no-line = لا يوجد سطر من البنك بعد. يُرجى إضافة ورقة من البنك أولًا.
match-proposed = هذه الأسطر مناسبة. إذا كانت صحيحة، يُرجى حفظ المطابقة.
# $part (String)
# $whole (String)
match-free = المتاح { $part } من { $whole }
# $name (String)
# $provider (String)
match-same-name = في ورقة البنك التي لدينا الاسم { $name }. وهو نفسه { $provider }.
match-same = نعم، هو نفسه
message-office = OSS
message-you = أنت
message-new = جديدة
message-read = قرأت هذا
message-none = لا توجد رسائل عن هذا الطلب بعد.
# $number (String)
message-about-claim = عن الطلب { $number }
# $n (String)
message-unread = جديدة: { $n }
receipt-pages = هل له صفحات أخرى؟ يُرجى اختيارها كلها.
