# ما يُحفظ عن الأشخاص، ومدته، وكيف يُمحى شخص.

keeping = الحفظ
keeping-how = كل نوع من البيانات الشخصية يزول من تلقاء نفسه عند انتهاء مدته. تقول هذه الصفحة ما الذي يزول ومتى، وما زال مدون أدناه دون أسماء.
restored-title = استُعيدت نسخة احتياطية
restored-since = في { $time } أُعيد هذا الخادم إلى ما كان في نسخة احتياطية. كل من مُحي بعد تلك النسخة موجود فيه من جديد، وقائمة عمليات المحو لا تعرف ذلك. امحوهم مرة أخرى بحسب التواريخ التي تحفظونها مع نسخكم.
restored-seen = مُحوا من جديد، أو لم يكن أحد
keeping-next = المرة القادمة:
keeping-timed = يزول من تلقاء نفسه
keeping-lasting = يبقى حتى يُمحى
keeping-what = ماذا
keeping-from = يُحسب من
keeping-days = الأيام
keeping-days-of = الأيام: { $what }
keeping-say-of = حفظ الأيام: { $what }
keeping-days-fault = عدد صحيح من الأيام من 1 إلى { $most }، أو لا شيء.
keeping-blank = دون عدد يبقى حتى يُمحى شخص. والمدة الأقصر تسري من المرة القادمة لا فورًا.
keeping-goes-next = يزول المرة القادمة
keeping-goes = { $n ->
    [0] لا شيء
   *[other] { $n }
}
keeping-never = يبقى
keeping-by-you = تحذفه أنت
keeping-went = ما زال
keeping-went-line = { $place }: { $n }
keeping-went-none = لم يزل شيء بعد.

place-devices = الأجهزة
place-devices-holds = أنواع الأجهزة التي سُمح لها بالدخول، وحتى متى
place-devices-from = يوم انتهاء وقتها
place-links = الروابط
place-links-holds = روابط شخصية إلى الاجتماعات
place-links-from = يوم انتهائها
place-requests = طلبات الحضور
place-requests-holds = اسم المراقبين والصحافة ومنظمتهم وعنوانهم وسببهم
place-requests-from = يوم الرد عليها، أو يوم تقديمها إن لم يرد أحد
place-credentials = وثائق التفويض
place-credentials-holds = الملفات التي سلمتها الوفود، ونتيجة فحصها
place-credentials-from = يوم فحصها
place-delegates = صفحات الوفود
place-delegates-holds = من يمكنه فتح صفحة وفد، وأجهزته ومفاتيح مروره
place-delegates-from = يوم إزالته
place-help = أسئلة موجهة إلى الأمانة
place-help-holds = ما سُئل عنه، ومن أي جهاز، وما أُجيب به
place-help-from = يوم السؤال
place-badges = صور قاعة الانتظار
place-badges-holds = صور المنتظرين، لا يراها إلا من يملك إدخالهم
place-badges-from = يوم عرضها
place-tests = اختبارات الأجهزة
place-tests-holds = نتائج اختبار الكاميرا والميكروفون ومكبر الصوت والخط والمتصفح قبل الاجتماع، وعلى أي جهاز
place-tests-from = يوم آخر اختبار
place-topics = بنود مقترحة
place-topics-holds = بنود اقترحتها وفود لجدول أعمال، مع مذكراتها، وأسباب رفض بعضها
place-topics-from = يوم اقتراحه
place-drafts = مسودات الاجتماعات
place-drafts-holds = اجتماعات قيد الدعوة إليها، مع قوائمها
place-drafts-from = يوم آخر تغيير
place-draft-log = تغييرات المسودات
place-draft-log-holds = آخر ما تغيّر في اجتماع قيد الدعوة إليه، ومن غيّره
place-called = عناوين اجتماع
place-called-holds = عناوين كُتبت عند الدعوة إلى اجتماع
place-called-from = يوم الدعوة إليه
place-accounts = الحسابات
place-accounts-holds = أسماء موظفي الأمانة وعناوينهم ومفاتيح مرورهم ودخولهم
place-accounts-from = يوم إزالتها
place-log = من فعل ماذا
place-log-holds = أسطر السجل اليومي التي تسمي شخصًا
place-log-from = يوم السطر
place-contacts = جهات الاتصال
place-contacts-holds = كيف يُتصل بأشخاص الهيئة، وما قالته قائمتهم غير ذلك
place-lists = القوائم الواردة
place-lists-holds = أسماء الملفات
place-lists-from = يوم ورودها
place-invitations = الدعوات
place-invitations-holds = من دُعي إلى اجتماع، وعنوانه ولغته
place-invitations-from = يوم طُلبت دعوته
place-records = السجلات
place-records-holds = الأسماء في الاجتماعات والهيئات، وكلام الآخرين الذي يسمي شخصًا، والوثائق
place-photos = الصور الجماعية
place-photos-holds = صور من انضموا إليها؛ والصورة التي تزول تُسحب للجميع
place-photos-from = يوم التقاطها
place-pages = قوائم الاجتماعات
place-pages-holds = تتبع السجلات، وتفقد معها ما يُمحى فيها
place-letters = الرسائل
place-letters-holds = إلى من، وكلماتها، وردود خوادم البريد
place-letters-from = يوم انتهائها
place-files = ملفات المشغّل
place-files-holds = ملف الإعدادات وقواعد الهيئات، وتُغيَّر يدويًا
place-erasures = طلبات المحو
place-erasures-holds = من تعنيه حتى تتم؛ ثم متى ومن طلبها وكم زال فقط
place-machinery = الآلية
place-machinery-holds = لا شيء عن أشخاص
place-backups = النسخ الاحتياطية
place-backups-holds = نسخ من المجلد كله لا تصلها هذه الصفحات: احذفها بعد هذه المدة
place-backups-from = يوم النسخ

erase-somebody = محو شخص
erase-who = من هو؟
erase-words = الأسماء والعناوين
erase-words-help = واحد في كل سطر، كما قد يُكتب. لا تُحفظ في أي مكان ما لم تتابع.
erase-too-short = اكتب اسمًا أو عنوانًا من ثلاثة أحرف أو أكثر.
erase-nobody-chosen = اختر من المقصود.
erase-found = { $n ->
    [0] لم يُعثر على أحد
    [one] شخص واحد
    [two] شخصان مختلفان، بقدر ما يُعرف
    [few] { $n } أشخاص مختلفين، بقدر ما يُعرف
   *[other] { $n } شخصًا مختلفًا، بقدر ما يُعرف
}
erase-found-how = ما يجمعه عنوان أو حساب أو مقعد هو شخص واحد. والاسم وحده لا يكفي: اختر كل ما هو الشخص نفسه.
erase-found-none = لا شيء هنا لمن يحمل هذا الاسم.
erase-named = { $n ->
    [one] موضع آخر يذكر هذا الاسم فقط.
    [two] موضعان آخران يذكران هذا الاسم فقط.
    [few] { $n } مواضع أخرى تذكر هذا الاسم فقط.
   *[other] { $n } موضعًا آخر يذكر هذا الاسم فقط.
}
erase-unnamed = دون اسم
erase-more = و{ $n } غيرها
erase-preview = عرض كل موضع
erase-preview-title = ما يزول وما يبقى
erase-whom = المطلوب محوه
erase-waits = لا يمكن أن يزول بعد
erase-others = { $n ->
    [one] شخص آخر يحمل الاسم نفسه
    [two] شخصان آخران يحملان الاسم نفسه
    [few] { $n } أشخاص آخرين يحملون الاسم نفسه
   *[other] { $n } شخصًا آخر يحملون الاسم نفسه
}
erase-others-why = يبقون. وما يذكر الاسم فقط غير محدد: حدد ما يعني هذا الشخص.
erase-changed = تغير شيء منذ نظرت. راجعه مرة أخرى.
erase-unsure = اذكر السبب، وأنك راجعته.
erase-beyond = ما لا تصله هذه الصفحات
beyond-backups = النسخ الاحتياطية السابقة تحوي كل شيء حتى تُحذف.
beyond-mail = الرسائل التي خرجت، وصناديق البريد.
beyond-copies = ما صدّره الآخرون أو نزّلوه أو حفظوه من صور، ومعاينات المواقع.
beyond-logs = سجلات الجهاز والخوادم الوسيطة. وسجل الخادم نفسه لا يسمي أحدًا.
erase-sure-title = المحو
erase-ground = السبب
ground-asked = طلبه الشخص
ground-ordered = أمرت به سلطة
ground-needless = لم يعد لازمًا
erase-sure = راجعته كله. ولا رجعة فيه.
erase-confirm-do = محو نهائي
erase-leave = ترك كل شيء

fate-stays = يبقى
fate-by-hand = يدويًا
keeps-acts = { $n ->
    [one] فعل واحد في السجل، بالرقم ودون الاسم: من صوّت وتكلم وكيف شأن عام ويُحفظ.
    [two] فعلان في السجل، بالرقم ودون الاسم: من صوّت وتكلم وكيف شأن عام ويُحفظ.
    [few] { $n } أفعال في السجل، بالرقم ودون الاسم: من صوّت وتكلم وكيف شأن عام ويُحفظ.
   *[other] { $n } فعلًا في السجل، بالرقم ودون الاسم: من صوّت وتكلم وكيف شأن عام ويُحفظ.
}
keeps-held = { $n ->
    [one] منصب أو مقعد واحد بأيامه دون الاسم: ما شُغل للهيئة أن تحفظه.
    [two] منصبان أو مقعدان بأيامهما دون الاسم: ما شُغل للهيئة أن تحفظه.
    [few] { $n } مناصب أو مقاعد بأيامها دون الاسم: ما شُغل للهيئة أن تحفظه.
   *[other] { $n } منصبًا أو مقعدًا بأيامها دون الاسم: ما شُغل للهيئة أن تحفظه.
}
keeps-adopted = النص المعتمد أو المدرج يُقتبس ولا يُغيَّر أبدًا.
keeps-operator = غيّر هذا الملف يدويًا.
goes-names = يذكر الاسم فقط: يزول الاسم ويبقى الباقي.
goes-words = كلمات في سجل تسميه. تزول كل كلمات هذا القيد.
goes-photo = يظهر في هذه الصورة. تُسحب للجميع.
waits-meeting-running = اجتماع يجلس فيه جارٍ الآن. انتظر حتى يُغلق:
waits-last-administrator = لا أحد غيره يمكنه إدخال الآخرين. عيّن مديرًا آخر أولًا.
waits-record-unwell = لا يمكن الكتابة في سجل الآن.
waits-decision = يجري البت في كلماته. انتظر حتى ينتهي.

erasures = عمليات المحو
erasures-none = لم يُمح أحد.
erasure-number = المحو { $n }
erasure-running = جارٍ
erasure-waiting = ينتظر
erasure-gone = مُحي
erasure-left = لم يزل كله
erasure-running-title = يُمحى الآن
erasure-running-how = يمكنك مغادرة هذه الصفحة؛ يستمر المحو، حتى بعد إعادة التشغيل.
erasure-waiting-title = الباقي ينتظر
erasure-gone-title = مُحي، وبُحث عنه
erasure-unproved-title = مُحي من كل موضع؛ والاسم في كلمات غيره أيضًا
erasure-left-title = ما زال البحث يجد شيئًا
erasure-again = البحث مرة أخرى
erasure-settle = يجوز أن يبقى
erasure-by-place = موضعًا موضعًا
erasure-gone-n = زال
erasure-stays-n = يبقى
erasure-trace = ما يبقى من هذا الطلب
erasure-trace-why = لا شيء هنا يقول من كان.
erasure-backups = تحويه النسخ الاحتياطية حتى
proof-searched = { $words ->
    [0] لم تكن كلمة له وحده، فلم يُبحث عن أي بايت.
   *[other] بُحث عن الكلمات التي كانت له وحده ({ $words }) في { $files } ملفًا ({ $megabytes } ميغابايت)، بايتًا بايتًا.
}
proof-shared = كلمات تقع في موضع آخر بحق ({ $n }): لشخص آخر أيضًا، أو محفوظة.
proof-left = { $n ->
    [one] مرة واحدة
    [two] مرتين
    [few] { $n } مرات
   *[other] { $n } مرة
}

audit-keeping-kept = فتح صفحة الحفظ.
audit-keeping-say = غيّر مدة: { $place }، { $days } يومًا.
audit-keeping-seen = صرّح بأن من مُحوا منذ نسخة احتياطية قد مُحوا من جديد.
audit-erasing-start = فتح صفحة محو شخص.
audit-erasing-find = بحث عن شخص لمحوه.
audit-erasing-preview = نظر فيما يأخذه محو.
audit-erasing-confirm = طلب المحو { $n }.
audit-erasing-erasure = فتح عملية محو.
audit-erasing-again = أعاد محاولة محو.
audit-erasing-settle = ترك ما تركه محو.
