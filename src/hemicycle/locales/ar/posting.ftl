# المنشورات على الشبكات وصفحات الأمانة بشأنها.

post-corrected = تصويب: { $title }

place-posts = المنشورات على الشبكات
place-posts-holds = نصوص ما نُشر وأجوبة الشبكات
place-posts-from = يوم النشر
place-post-wishes = ما كتبته الأمانة للشبكات
place-post-wishes-holds = نصوص المنشورات ونصوصها البديلة، والحسابات على الشبكات
place-post-wishes-from = يوم كتابتها
mail-kind-sign-in-ends = انتهاء تسجيل الدخول في شبكة

## الحسابات

post-accounts = الحسابات على الشبكات
post-accounts-note = ما تنشره الهيئة يظهر في حساباتها عند صدوره، مرة واحدة، ويصوَّب ويُسحب فيها بقدر ما تتيحه كل شبكة.
post-no-accounts = لم يُربط أي حساب
post-no-accounts-why = تظهر حسابات الهيئات هنا بعد ربطها أدناه.
post-connect = ربط حساب
post-connect-note = كلمات المرور والرموز مختومة بمفتاح هذا الخادم ولا تُعرض على أحد.
post-connect-to = ربط { $network }
post-language = لغة المنشورات
post-template = النص
post-template-lead = العنوان والجملة الأولى والرابط
post-template-headline = العنوان والرابط
post-expires = ينتهي تسجيل الدخول في (فارغ: لا ينتهي)
post-change = تعديل
post-keep = حفظ
post-confirm = يعمل هناك
post-confirm-why = تأكيد أن ما نُشر هناك يظهر كما ينبغي
post-end = فك الربط
post-end-why = تُحذف أسراره هنا. ويبقى ما نُشر هناك، ولا يمكن بعدها تصويبه ولا سحبه من هنا.
post-untested = لم يُختبر مع الشبكة
post-ends = ينتهي تسجيل الدخول
post-ended = انتهى تسجيل الدخول
post-can-edit = التصويب يعدّل المنشور، والسحب يحذفه.
post-can-reply = لا تُعدَّل المنشورات هناك: التصويب رد، والسحب يحذفهما معا.
post-lost-safe = إذا ضاع الجواب أُعيدت المحاولة من دون منشور ثان.
post-lost-look = إذا ضاع الجواب انتظر قراركم: تحققوا أولا.
post-lost-never = إذا ضاع الجواب انتظر قراركم: لا يمكن التحقق هناك.
post-leads = تسجيل الدخول في { $server }
post-leads-why = اسمحوا هناك لهذا الخادم، ثم تعودون إلى هنا.
post-leads-open = إلى { $server }
post-not-connected = لم يُربط الحساب
post-answered = جواب الشبكة:
post-state-lost = بدأ تسجيل الدخول هذا في مكان آخر أو منذ وقت طويل. ابدؤوه من جديد.
post-field-wrong = هذا الحقل فارغ أو ليس عنوانا
post-how-mastodon = اذكروا خادمكم، ثم سجلوا الدخول فيه واسمحوا لهذا الخادم.
post-how-bluesky = أنشئوا كلمة مرور للتطبيقات في إعدادات الحساب. وإن لم يكن الحساب في bsky.social فاذكروا خادمه.
post-how-telegram = أنشئوا روبوتا بواسطة @BotFather واجعلوه مشرفا على قناتكم يُسمح له بالنشر.
post-how-x = خذوا الرموز الأربعة لتطبيق لكم يُسمح له بالكتابة. وتتقاضى X ثمنا عن كل منشور.
post-how-facebook = خذوا رمز وصول الصفحة نفسها الذي يسمح بإدارة المنشورات.
post-field-mastodon-server = الخادم
post-field-bluesky-server = الخادم (فارغ: bsky.social)
post-field-bluesky-identifier = المعرّف
post-field-bluesky-password = كلمة مرور التطبيق
post-field-telegram-channel = القناة
post-field-telegram-token = رمز الروبوت
post-field-x-consumer_key = مفتاح الواجهة
post-field-x-consumer_secret = سر مفتاح الواجهة
post-field-x-access_token = رمز الوصول
post-field-x-access_secret = سر رمز الوصول
post-field-facebook-page = رقم الصفحة
post-field-facebook-token = رمز وصول الصفحة
post-expires-subject = ينتهي تسجيل الدخول في { $network } يوم { $day }
post-expires-title = ينتهي تسجيل الدخول في { $network } يوم { $day }
post-expires-what = بعد ذلك لا يُنشر شيء هناك، ولا يمكن تصويب ما نُشر ولا سحبه من هنا. اربطوا الحساب من جديد قبل ذلك.
post-expires-act = الحسابات على الشبكات

## المعاينة

preview = معاينة المنشورات
preview-all = لجميع الشبكات
preview-embargo = لا يخرج شيء قبل النشر
preview-embargo-until = حظر نشر، لا يخرج شيء قبل:
preview-goes = الخروج
preview-with = مع النشر،
preview-with-publication = مع النشر
preview-out = صدر النص
preview-withdrawn = سُحب النص: لا يخرج شيء
preview-alt = النص البديل للصورة، { $language }
preview-picture = الصورة
preview-no-picture = لا توجد صورة
preview-no-accounts = ليس للهيئة حساب على أي شبكة.
preview-post = نشر
preview-of = { $length } من { $most }
preview-over = { $length } من { $most }، أي { $n } زيادة
preview-bytes = { $length } من { $most } بايت
preview-counts-mastodon = يُحسب الرابط 23
preview-counts-x = بالترجيح؛ يُحسب الرابط 23
preview-price = الثمن هو ثمن قائمة الشبكة.
preview-edit = النص
preview-words = ما سيظهر هناك
preview-template-account = بحسب الحساب: { $template }
preview-count-again = إعادة العد
preview-shorter = الاكتفاء بالعنوان
preview-shortened = العنوان وحده، إذ لا يتسع المكان لغيره.
preview-lapsed = أُهملت الكلمات المكتوبة هنا: تغيّر النص بعدها.
preview-settle = { $n ->
    [one] منشور واحد أطول مما يجوز.
    [two] منشوران أطول مما يجوز.
   *[other] { $n } من المنشورات أطول مما يجوز.
}
preview-leaving = { $n ->
    [0] لن يُنشر شيء
    [one] سيُنشر منشور واحد
    [two] سيُنشر منشوران
    [few] ستُنشر { $n } منشورات
   *[other] سيُنشر { $n } منشورا
}{ $stay ->
    [0] .
    [one] ، ويبقى واحد.
    [two] ، ويبقى اثنان.
   *[other] ، ويبقى { $stay }.
}
preview-costs = التكلفة الإجمالية:
preview-dry = تجربة بلا إرسال
preview-dry-done = تجربة بلا إرسال: لم يخرج شيء من هذا الخادم
preview-stays = متروك
preview-too-long = يبقى، { $n } زيادة
preview-would = سيُنشر، { $length } من { $most }
preview-keep = حفظ
preview-keep-post = { $n ->
    [0] حفظ من دون نشر
    [one] حفظ ونشر منشور واحد مع النص
    [two] حفظ ونشر منشورين مع النص
    [few] حفظ ونشر { $n } منشورات مع النص
   *[other] حفظ ونشر { $n } منشورا مع النص
}
preview-now = { $n ->
    [0] نشر الجديد
    [one] نشر منشور واحد الآن
    [two] نشر منشورين الآن
    [few] نشر { $n } منشورات الآن
   *[other] نشر { $n } منشورا الآن
}

## متابعة النشر

reach = متابعة النشر
reach-steps = ما آل إليه النص
reach-published = نُشر
reach-corrected = صُوِّب
reach-withdrawn = سُحب
reach-not-yet = ليس بعد
reach-not-corrected = لم يُصوَّب
reach-not-withdrawn = لم يُسحب
reach-is-withdrawn = مسحوب
reach-version = النسخة { $n }
reach-none = لم يخرج شيء بعد
reach-none-why = بعد النشر تظهر هنا كل جهة خرج إليها النص وما آل إليه فيها.
reach-place = الجهة
reach-first = النسخة الأولى
reach-later = التصويب أو السحب
reach-answer = آخر جواب
reach-act = الإجراء
reach-networks = الشبكات
reach-readers = القراء
reach-account = { $handle }، { $language }
reach-done-post = نُشر
reach-done-edit = عُدِّل المنشور
reach-done-reply = رد يحمل التصويب
reach-done-withdraw = حُذف هناك
reach-cannot-edit = لا تُعدَّل المنشورات هناك
reach-state-waiting = في الانتظار
reach-state-sending = قيد الإرسال
reach-state-unknown = غير معروف
reach-state-refused = فشل
reach-state-given-up = تُرك
reach-state-overtaken = سبقه ما هو أحدث
reach-tried = عدد المحاولات: { $n }
reach-unknown-why = لا جواب. لا يُعاد من تلقاء نفسه: فقد يظهر منشور ثان.
reach-answer-too-long = أطول مما تقبله الشبكة. اختصروه قبل النسخة التالية.
reach-answer-erased-since = مُحي ما كان يرويه.
reach-answer-signed-out = لم تعد الشبكة تعرفنا: اربطوا الحساب من جديد.
reach-answer-waits-for-earlier = ينتظر تسوية ما قبله.
reach-again = إعادة المحاولة
reach-again-all = { $n ->
    [one] إعادة محاولة ما فشل
    [two] إعادة المحاولتين الفاشلتين
   *[other] إعادة { $n } محاولات فاشلة
}
reach-post-again = التحقق ثم النشر من جديد
reach-look-up = التحقق
reach-declare = المنشور موجود هناك
reach-connect = الربط من جديد
reach-look-failed = تعذر التحقق: { $answer }
reach-not-there = بحسب الشبكة ليس المنشور هناك. إن كنتم على يقين فانشروه من جديد.
reach-nobody = لا يمكن التحقق هناك: افتحوا الحساب وانظروا بأنفسكم.
reach-sum-done = تمّ
reach-sum-failed = فشل
reach-sum-unknown = غير معروف
reach-sum-waits = في الانتظار
reach-feeds = الخلاصات
reach-feeds-which = Atom وRSS وJSON Feed
reach-in-feeds = في { $n } من الخلاصات
reach-feeds-corrected = حُدِّثت
reach-feeds-withdrawn = مسحوب في الخلاصات
reach-hub = عدد من يُبلَّغون: { $n }، تعذر الوصول إلى { $lost } منهم
reach-fediverse = الفيديفرس، الحساب الخاص { $name }
reach-followers = المتابعون
reach-servers = عدد الخوادم: { $n }
reach-delivered = تسلمه { $n } من { $of }
reach-partners = الشركاء
reach-by-webhook = رسالة موقّعة
reach-told = أُبلغ
reach-mail = البريد
reach-mail-whom = القراء المسجلون
reach-written = عدد الرسائل: { $n }
reach-open = فتح
