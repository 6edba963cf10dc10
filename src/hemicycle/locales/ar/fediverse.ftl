# الهيئات حسابات في الفيديفرس
fediverse = الفيديفرس
fediverse-note = يمكن أن يكون للهيئة حساب يتابعه الناس من ماستودون وخوادم أخرى. يصل إليهم ما تنشره، وكذلك التصويبات وحالات السحب، وترد ردودهم إلى قائمة التعليقات.
fediverse-begun = فُتح الحساب:
fediverse-handle = الحساب
fediverse-followers = المتابعون
fediverse-followers-on = { $n ->
    [0] لا أحد بعد
   *[other] { $n } على { $servers ->
        [one] خادم واحد
        [two] خادمين
        [few] { $servers } خوادم
       *[other] { $servers } خادمًا
    }
}
fediverse-posts = المنشورات المبلَّغة
fediverse-likes = الإعجابات
fediverse-boosts = المشاركات
fediverse-silent = { $n ->
    [one] خادم واحد لا يجيب
    [two] خادمان لا يجيبان
    [few] { $n } خوادم لا تجيب
   *[other] { $n } خادمًا لا يجيب
}
fediverse-silent-since = منذ
fediverse-silent-why = تتباعد المحاولات شيئًا فشيئًا، وبعد سبعة أيام لا تجري إلا محاولة واحدة لكل منشور.
fediverse-messages = البلاغات والرسائل
fediverse-kind-report = بلاغ
fediverse-kind-message = رسالة غير علنية
fediverse-from = من
fediverse-about = المنشور
fediverse-no-words = لم يُذكر سبب.
fediverse-read = وضع علامة «مقروء»
fediverse-blocks = المحظورون
fediverse-blocks-note = لا يُستلم شيء ممن يرد اسمه هنا، ولا يُرسل إليه شيء.
fediverse-block-who = خادم أو حساب
fediverse-block-help = خادم مثل «example.org»، أو حساب سبق أن كتب هنا مثل «‎@name@example.org».
fediverse-block = حظر
fediverse-unblock = إلغاء الحظر
fediverse-fault-subject = ليس هذا خادمًا ولا حسابًا معروفًا هنا. اكتب اسم خادم، أو الحساب كما يظهر تحت رده.
fediverse-begin = فتح حساب
fediverse-begin-note = لا يُبلَّغ إلا ما يُنشر منذ ذلك الحين. وتحتفظ الخوادم الأخرى بالحساب باسمه وبعنوان هذا الخادم، ولا يمكن تغيير أي منهما بعد ذلك.
fediverse-name = اسم الحساب
fediverse-name-help = حروف لاتينية صغيرة وأرقام و_، ثلاثون على الأكثر. وسيُقرأ
fediverse-sure = راجعتُ الاسم، وهو نهائي.
fediverse-begin-do = فتح الحساب
fediverse-none = ليس لأي هيئة حساب بعد.
fediverse-fault-name = استعمل حروفًا لاتينية صغيرة (a إلى z) وأرقامًا و_ فقط، ثلاثين على الأكثر، وابدأ بحرف أو رقم.
fediverse-fault-taken = هذا الاسم لحساب هيئة أخرى. اختر اسمًا آخر.
fediverse-fault-sure = أكّد الاسم من فضلك: لا يمكن تغييره بعد ذلك.
comment-elsewhere = من الفيديفرس،
place-fediverse = حسابات في الفيديفرس
place-fediverse-holds = من يتابع هيئة أو يُعجب بما نشرته أو يشاركه أو كتب تحته من خادم آخر: الاسم والحساب والعناوين
place-fediverse-messages = بلاغات ورسائل من الفيديفرس
place-fediverse-messages-holds = ما بُلّغ عنه في منشور، وما كُتب إلى حساب هيئة ولم يُكتب إلى غيره
place-fediverse-messages-from = يوم ورودها
