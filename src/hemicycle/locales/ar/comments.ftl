# ما يكتبه القراء تحت نص
comments-title = { $n ->
    [0] التعليقات
    [one] تعليق واحد
    [two] تعليقان
    [few] { $n } تعليقات
   *[other] { $n } تعليقا
}
comments-none = لا تعليق بعد.
comments-closed = التعليقات مغلقة.
comment-leave = اترك ردا
comment-rule = يظهر اسمكم ولا يظهر عنوانكم أبدا. لا حاجة إلى حساب.
comment-words = تعليقكم
comment-name = الاسم
comment-mail = البريد الإلكتروني، إن شئتم
comment-mail-help = لا يظهر أبدا. به تُعرفون في المرة القادمة.
comment-trap = اتركوا هذه الخانة فارغة
comment-send = إرسال
comment-preview = معاينة
comment-working = جار الإرسال…
comment-looks = كما سيظهر
comment-reply = رد
comment-report = إبلاغ
comment-answering = ردا على { $name }.
comment-answer-none = اكتبوا تعليقا مستقلا بدلا من ذلك
comment-office = المكتب الصحفي
comment-changed = عُدّل
comment-not-sent = لم يُرسل تعليقكم بعد. انظروا الملاحظة عند الخانة.
comment-fault-missing = يرجى كتابة شيء هنا.
comment-fault-too-long = { $n } حرفا على الأكثر.
comment-fault-not-an-address = هذا ليس عنوان بريد إلكتروني. يمكن ترك الخانة فارغة.
comment-fault-too-often = وردت تعليقات كثيرة من شبكتكم الآن. يرجى إعادة الإرسال بعد دقيقة.
comment-yours = تعليقكم
comment-state-waiting = تعليقكم قيد القراءة، ويُنشر بعدها.
comment-state-published = نُشر تعليقكم.
comment-state-refused = لم يُنشر تعليقكم.
comment-state-taken-back = سحبتم تعليقكم. لا يُحفظ منه شيء.
comment-refused-for = السبب: { $reason }.
comment-reason-off-topic = خارج الموضوع
comment-reason-attack = يهاجم شخصا
comment-reason-personal = بيانات شخصية
comment-reason-unlawful = غير قانوني
comment-change = تعديله
comment-change-until = يمكنكم تعديله أو سحبه حتى
comment-change-do = حفظ التعديل
comment-take-back = سحبه
comment-too-late = انتهت مهلة التعديل. لم يتغير شيء.
comment-back = العودة إلى النص
comment-keep-address = هذه الصفحة لكم وحدكم: احتفظوا بعنوانها لمعرفة مصير تعليقكم لاحقا.
comment-report-title = هل تبلغون عن هذا التعليق؟
comment-report-what = يعيد المكتب الصحفي قراءته. لا يُذكر اسمكم ولا يُخبر الكاتب.
comment-report-done = شكرا. المكتب الصحفي ينظر فيه.
comment-reported = التعليق
comment-rule-first = يُقرأ التعليق الأول قبل نشره.
comment-rule-always = يُقرأ كل تعليق قبل نشره.
comment-rule-never = تُنشر التعليقات فورا.
comments-pages = صفحات التعليقات
comments-before = تعليقات سابقة
comments-after = تعليقات لاحقة
comment-answers-gone = رد على تعليق لم يعد موجودا.
comment-answers-one = أنتم تردون على
comment-answers-which = هذا التعليق
comment-fault-closed = أُغلقت التعليقات في هذه الأثناء. ما كتبتموه باق هنا لتنسخوه.
comment-fault-already = وردت الكلمات نفسها بهذا الاسم من قبل.
# المكتب
moderation-title = تعليقات للقراءة
moderation-parts = أجزاء القائمة
moderation-waiting = للقراءة
moderation-reported = مبلغ عنها
moderation-spam = غير مرغوب فيها
moderation-published = منشورة
moderation-refused = مرفوضة
moderation-empty = قُرئ كل شيء
moderation-empty-why = ما يكتبه القراء يبقى هنا حتى تقرؤوه.
moderation-read = التعليق الذي تقرؤونه
moderation-under = تحت
moderation-gone = النص الذي كان تحته لم يعد منشورا.
moderation-publish = نشر
moderation-refuse = رفض
moderation-refuse-for = الرفض بسبب يُخبر به الكاتب
moderation-spam-do = غير مرغوب فيه
moderation-undo = تراجع
moderation-did-published = نُشر:
moderation-did-refused = رُفض:
moderation-did-spam = وُضع مع غير المرغوب فيه:
moderation-did-taken-back = سحبه كاتبه:
moderation-decided = قرر { $by } في هذه الأثناء. لم يتغير شيء.
moderation-answer = الرد باسم { $name }
moderation-answer-do = رد
moderation-answer-publish = نشره والرد
moderation-known = ما هو معروف
moderation-who = من يكتب
moderation-mail = البريد، لا يظهر
moderation-language = الصفحة بـ
moderation-signs = مؤشرات
moderation-no-signs = لا شيء.
moderation-no-score = المؤشر لا يقرر شيئا: أنتم تقررون.
moderation-sign-links = روابط كثيرة
moderation-sign-mixed-letters = حروف متشابهة
moderation-sign-claims-office = اسم المكتب
moderation-sign-no-proof = بلا إثبات عمل
moderation-sign-filled-trap = ملأ خانة مخفية
moderation-reports = { $n ->
    [one] أُبلغ عنه مرة
    [two] أُبلغ عنه مرتين
    [few] أُبلغ عنه { $n } مرات
   *[other] أُبلغ عنه { $n } مرة
}
moderation-rule = قاعدة الهيئة
moderation-reading-first = يُقرأ أول تعليق لكل قارئ قبل نشره
moderation-reading-always = يُقرأ كل تعليق قبل نشره
moderation-reading-never = يُنشر فورا ما لم توجد مؤشرات
moderation-reading-closed = لا تعليقات
moderation-save = حفظ
moderation-key-move = التالي، السابق
moderation-key-answer = رد
moderation-keys-off = إيقاف المفاتيح
moderation-keys-on = تشغيل المفاتيح
# أين يُحفظ
place-comments = تعليقات القراء
place-comments-holds = الأسماء وعناوين البريد وما كتبوه
place-comments-from = يوم كتابتها
comments-to-read = { $n ->
    [0] التعليقات
    [one] تعليق واحد للقراءة
    [two] تعليقان للقراءة
    [few] { $n } تعليقات للقراءة
   *[other] { $n } تعليقا للقراءة
}
moderation-taken = سحبه كاتبه في هذه الأثناء. لم يتغير شيء.
moderation-changed = عُدّل هذا التعليق في هذه الأثناء. يرجى إعادة قراءته: لم يُقرر شيء.
moderation-no-body = اجتماعات بلا هيئة
