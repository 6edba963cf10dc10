# صندوق الصادر: ما يُراد له أن يغادر الخادم، وما آل إليه.

outbox = الصادر
outbox-shown = الرسائل المعروضة
outbox-group-look = تحتاج إلى نظر
outbox-group-waiting = في الانتظار
outbox-group-unknown = غير معلومة
outbox-group-sent = أُرسلت
outbox-group-all = الكل
outbox-find = البحث عن رسالة
outbox-find-by = الاسم أو العنوان أو الموضوع
outbox-empty = لم يُكتب شيء بعد
outbox-empty-why = كل رسالة تغادر هذا الخادم تظهر هنا مع إيصالها.
outbox-none = لا توجد رسالة مطابقة
outbox-to = إلى
outbox-subject = الموضوع
outbox-state = الحالة
outbox-written = كُتبت
outbox-pages = الصفحات
outbox-page = الصفحة { $n }

outbox-state-waiting = في الانتظار
outbox-state-sending = تغادر الآن
outbox-state-sent = أُرسلت
outbox-state-delivered = سُلِّمت
outbox-state-refused = رُفضت
outbox-state-unknown = غير معلومة
outbox-state-given-up = تُركت
outbox-state-by-hand = للتسليم باليد
outbox-state-superseded = حلت محلها أخرى
outbox-settled = سُوِّيت

outbox-what-waiting = تُرسل حالما يأخذها خادم البريد.
outbox-what-sending = يتسلّمها خادم البريد في هذه اللحظة.
outbox-what-sent = وصلت إلى خادم البريد وأعطى إيصالًا بها. ولا يُعلم أوصلت إلى قارئها إلا إذا أفاد خادمه بذلك.
outbox-what-delivered = أفاد خادم بريد القارئ بوصولها.
outbox-what-refused = رُفضت نهائيًا. أعطِ عنوانًا آخر أدناه، أو أرسلها من جديد إلى العنوان نفسه، أو اتصل بالشخص بطريقة أخرى.
outbox-what-unknown = ربما وصلت: لم يردّ أحد حين غادرت، أو أُعيدت نسخة احتياطية. اسألوا القارئ أولًا إن أمكن. وإذا أُعيد إرسالها حملت معرّف الرسالة نفسه، فتعرضها معظم برامج البريد مرة واحدة.
outbox-what-given-up = لم تُقبل في الوقت المحدد ولم تغادر.
outbox-what-by-hand = لا خادم بريد في الإعدادات. احفظوها ملفًا أو افتحوها في برنامج بريدكم وأرسلوها، ثم علّموها بأنها سُوِّيت.

outbox-event-put-off = أُجّلت
outbox-event-sent = قبلها خادم البريد
outbox-event-delivered = سُلِّمت بحسب التقرير
outbox-event-delayed = تأخّرت بحسب التقرير
outbox-event-refused = رُفضت
outbox-event-unknown = بلا ردّ: غير معلومة
outbox-event-given-up = تُركت
outbox-event-restored = أُعيدت نسخة احتياطية: غير معلومة
outbox-event-by-hand = لا خادم بريد: للتسليم باليد
outbox-event-again = أعاد شخص إرسالها
outbox-event-readdressed = أرسلها شخص إلى عنوان آخر
outbox-event-settled = عُلّمت بأنها سُوِّيت
outbox-event-superseded = حلت محلها رسالة أحدث
outbox-event-written = كُتبت

outbox-again = إعادة الإرسال
outbox-again-now = إرسالها الآن
outbox-readdress-to = عنوان آخر
outbox-readdress = إرسالها إليه
outbox-readdress-note = تذهب الكلمات رسالةً قائمة بذاتها؛ وتبقى هذه وتقول إلى أين ذهبت. وصوّب العنوان أيضًا حيث هو محفوظ.
outbox-settle = تعليمها بأنها سُوِّيت
outbox-save = حفظها ملفًا
outbox-open = فتحها في برنامج بريدي
outbox-look = كما يعرضها برنامج البريد
outbox-happened = ما جرى
outbox-answer = الرد: { $answer }
outbox-words = نصّها
outbox-plain = نص بسيط يُرفق دائمًا
outbox-erased = حُذف نصّها: كان فيه رابط لشخص واحد، وقد تسلّمه خادم البريد. ومن يحتاج إليه ثانية يُعطى رابطًا جديدًا.
outbox-hidden = فيها رابط لقارئها وحده، فلا يُعرض نصّها على غيره.
outbox-head = المرسل والقارئ
outbox-from = من
outbox-id = معرّف الرسالة
outbox-superseded = رسالة أحدث إلى القارئ نفسه تقول ما صح الآن. سلموا تلك.
outbox-superseded-words = حُذف نصها كيلا يسلمها أحد خطأ.
outbox-expired = لم تُرسل قبل انتهاء أجلها.
outbox-erased-since = لم تغادر: مُحيت من السجل قبل ذلك كلمات كانت تخبر بها.

outbox-alarm = { $n ->
    [one] رسالة واحدة تحتاج إليكم
    [two] رسالتان تحتاجان إليكم
    [few] { $n } رسائل تحتاج إليكم
   *[other] { $n } رسالة تحتاج إليكم
}
outbox-alarm-why = مرفوضة أو غير معلومة أو للتسليم باليد.
outbox-alarm-see = عرضها
outbox-down = لا يمكن الوصول إلى خادم البريد
outbox-down-since = منذ { $time }. ما يُراد إرساله ينتظر ويغادر تلقائيًا حالما يردّ؛ ويُسأل كل دقيقة على الأكثر. آخر ردّ منه:
outbox-returns-down = لا يمكن قراءة البريد العائد
outbox-returns-down-since = منذ { $time }. إلى ذلك الحين تبقى الرسائل على حالها وإن عاد بعضها؛ وتُعاد المحاولة كل دقيقة على الأكثر. آخر ردّ من صندوق البريد:
outbox-no-server = لا خادم بريد
outbox-no-server-why = تظهر كل رسالة هنا ملفًا تسلّمونه بأنفسكم. وبتعيين mail_server في settings.toml تغادر الرسائل تلقائيًا.

outbox-try = تجربة
outbox-try-why = رسالة إلى عنوان لكم تبيّن هل يعمل البريد.
outbox-try-address = عنوانكم
outbox-try-send = إرسال رسالة
outbox-try-refused = { $address } ليس عنوانًا. اكتبوه على صورة NAME@DOMAIN.

mail-kind-try-out = تجربة
mail-kind-silence-ended = انتهاء فترة صمت
mail-kind-sign-in-link = رابط دخول
mail-kind-delegation-link = رابط صفحة وفد
mail-kind-delegation-daily = رسالة يومية إلى وفد
mail-kind-delegation-topic = قرار بشأن بند مقترح
mail-kind-guest-link = رابط ضيف
mail-kind-invitation = دعوة
mail-kind-invitation-reminder = تذكير
mail-kind-device-reminder = تذكير باختبار
mail-kind-personal-link = رابط إلى القاعة
mail-kind-deputy-link = رابط ممثل مناوب
mail-kind-written-notice = إشعار بقرار كتابي
mail-kind-part-notice = إشعار بمهمة في اجتماع
mail-kind-agenda-notice = إشعار بجدول أعمال منقح
mail-kind-reader-confirm = إلى قارئ: تأكيد عنوان
mail-kind-reader-told = إلى قارئ: ما صدر
mail-kind-journalist-confirm = إلى صحفي: تأكيد عنوان
mail-kind-journalist-accredited = إلى صحفي: اعتماد
mail-kind-journalist-refused = إلى صحفي: رفض
mail-kind-embargoed-copy = إلى صحفي: نسخة تحت الحظر
