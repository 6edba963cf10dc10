start-title = أربعة أسئلة ثم اجتماع
start-title-again = بيتكم
start-body = أي هيئة تجتمع هنا؟
start-body-help = الهيئة المعروفة بهذا الاسم، مثل مجلس شمال الأطلسي، تأتي بنظامها الداخلي وأعضائها.
start-rules = النظام الداخلي الذي يُبدأ به
start-rules-summit = مجلس أو لجنة
start-rules-model-un = محاكاة الأمم المتحدة
start-rules-association = جمعية
start-rules-standards-body = هيئة تقييس
start-rules-summit-what = مجلس أو لجنة أو اتصال القادة: يُبتّ بتوافق الآراء، وإذا صوّت فبالأغلبية أو بالثلثين.
start-rules-model-un-what = محاكاة الأمم المتحدة: اقتراحات إجرائية وتصويت وفق نظام نموذجي، ويصوّت من سجّل اسمه.
start-rules-association-what = جمعية: أصوات مرجّحة ووكالات وقرارات بالمراسلة.
start-rules-standards-body-what = هيئة تقييس: توافق تقريبي تقرّه الرئاسة، مع إمكان الطعن.
start-rules-later = يمكن تغيير كل مادة لاحقًا.
start-languages = بأي لغات تعمل؟
start-languages-help = يُتفق على النص متى وُجد بهذه اللغات كلها.
start-zone = بتوقيت أي مكان؟
start-zone-now = الساعة هناك { $time }.
start-mail = كيف تخرج الدعوات؟
start-mail-none = بلا بريد: تتسلمون كل رسالة ملفًا وتسلّمونها بأنفسكم
start-mail-server = بخادم بريدنا { $server }
start-mail-own = بخادم بريدنا
start-mail-host = الخادم
start-mail-port = المنفذ
start-mail-tls = على المنفذ 465 يكون الخط مشفرًا من البداية، وعلى غيره عبر STARTTLS، ولا يُرسل شيء مكشوفًا.
start-mail-sender = المرسل كما يراه القارئ
start-mail-user = اسم المستخدم إن طلبه الخادم
start-mail-password = كلمة السر
start-mail-secret = تبقى في ملف إعدادات هذا الخادم لصاحبه وحده، ولا تُعرض مجددًا أبدًا.
start-mail-to = رسالة تجريبية إلى
start-mail-try = تجربة
start-mail-taken = قُبلت الرسالة التجريبية:
start-mail-holds = تخرج الرسائل بهذا الخادم من الآن، وهو مدوّن أيضًا في settings.toml.
start-mail-fault-server = هذا ليس خادم بريد: اكتبوا اسمًا مثل mail.example.org ومنفذًا من 1 إلى 65535.
start-mail-fault-sender = اذكروا من يكتب، مثل Secretariat <secretariat@example.org>.
start-mail-fault-user = اسم المستخدم سطر واحد.
start-mail-fault-password = اسم المستخدم وكلمة السر متلازمان.
start-mail-fault-to = اذكروا إلى من تذهب الرسالة التجريبية، مثل name@example.org.
start-mail-fault-answer = لم تخرج الرسالة ولم يُحفظ شيء. انتهى الطريق إلى الخادم بما يلي:
start-mail-fault-file = خرجت الرسالة لكن تعذّرت الكتابة في settings.toml. دوّنوا فيه بأنفسكم mail_server وmail_sender وmail_user وmail_password.
start-go = الدخول إلى اجتماع
start-go-what = تدريب بمشاركة { $n ->
    [zero] لا وفود
    [one] وفد واحد يمثله الخادم
    [two] وفدين يمثلهما الخادم
    [few] { $n } وفود يمثلها الخادم
    [many] { $n } وفدًا يمثلها الخادم
   *[other] { $n } وفد يمثلها الخادم
 }. الرئاسة لكم، ولا شيء علني.
start-unplayed = لم يعد أحد يمثّل وفود هذا التمرين. يمكنكم المتابعة وحدكم أو الدخول في تمرين آخر. السبب:
start-again = الدخول إلى تدريب آخر
start-meet = الدعوة إلى اجتماع أول
start-fault-name = اذكروا الهيئة التي تجتمع هنا.
start-fault-rules = اختاروا النظام الداخلي الذي يُبدأ به.
start-fault-languages = اختاروا لغة واحدة على الأقل.
start-fault-zone = اختاروا مكانًا كي تُذكر الأوقات بتوقيته.
start-next = الخطوة التالية: أربعة أسئلة ثم اجتماع
start-unreached = لا يستطيع الخادم الوصول إلى نفسه على { $address }، فلن يمثّل الوفود أحد: { $why }. تحققوا من صحة base_url في settings.toml ومن أن هذا الجهاز يصل إلى ذلك العنوان ويثق بشهادته. إجاباتكم محفوظة، ويمكن مع ذلك الدعوة إلى اجتماع أول.
start-empty = لا شيء هنا بعد
start-empty-why = أربعة أسئلة تقود إلى تدريب تترأسونه. يستغرق ذلك دقيقتين تقريبًا.
start-begin = البدء
start-chair = الأمانة
start-delegate = يمثله الخادم
start-rehearsal-title = تدريب
start-item-1 = أسلوب عملنا
start-item-2 = الخطوة التالية
start-statement-1 = شكرًا للرئاسة على دعوتنا. يسرّنا أن نجرّب هذه القاعة قبل يوم الاجتماع.
start-statement-2 = نؤيد نصًا قصيرًا يبيّن أسلوب عملنا، ونحن مستعدون للاتفاق عليه اليوم.
start-statement-3 = نشكر الأمانة، ونضيف أمرًا واحدًا: فلنبدأ في الموعد.
start-conclusion-1 = أن تبدأ الاجتماعات وتنتهي في موعدها
start-conclusion-2 = أن يُعقد الاجتماع المقبل خلال شهر

look-title = المظهر
look-emblem = الشعار
look-emblem-help = ملف SVG من أشكال، أو PNG، حتى 300 كيلوبايت. تُستبعد منه البرامج والأنماط والنصوص.
look-emblem-none = بلا شعار
look-emblem-too-large = الشعار كبير جدًا: 300 كيلوبايت أو 3000 شكل أو 4 ملايين بكسل على الأكثر.
look-emblem-unreadable = هذا ليس ملف SVG أو PNG مقروءًا. احفظوه من جديد بإحدى الصيغتين.
look-emblem-empty = لا يبقى شيء من هذا الملف بلا نصوصه وصوره وأنماطه. حوّلوا النص إلى مسارات.
look-emblem-no-size = لا يذكر هذا الملف حجمه. احفظوه مع viewBox.
look-accent = اللون المميِّز
look-swatch-1 = أزرق
look-swatch-2 = أخضر مزرق
look-swatch-3 = برقوقي
look-swatch-4 = أردوازي
look-own = لون آخر
look-own-colour = لون آخر
look-ratios = { $white } : 1 على الأبيض، { $light } : 1 على أقرب خلفية فاتحة، { $dark } : 1 على الداكن.
look-amber = الكهرماني غير متاح: فهو يدل على من له الكلمة، ولا شيء سواه.
look-accent-amber = هذا لون كهرماني، وهو يدل على من له الكلمة، ولا شيء سواه. اختاروا لونًا آخر.
look-accent-too-faint = تباين هذا اللون { $ratio } : 1 على خلفية فاتحة، والمطلوب 4.5 : 1. اختاروا لونًا أغمق.
look-accent-no-colour = هذا ليس لونًا. اكتبوا ستة أرقام مثل #0f5e66.
look-typeface = خط العناوين والنصوص
look-typeface-serif = Source Serif
look-typeface-sans = Source Sans
look-typeface-own = خطكم
look-font = إضافة خطكم (WOFF2)
look-font-help = حتى 600 كيلوبايت، ولكم حق استخدامه على الشبكة. يُقدَّم من هنا لا من أي مكان آخر.
look-font-too-large = الخط أكبر من 600 كيلوبايت. احذفوا الحروف التي لا يحتاج إليها أحد.
look-font-unreadable = هذا ليس ملف WOFF2 كاملًا. حوّلوا الخط أولًا.
look-dates = الأيام والأوقات
look-flags = الأعلام
look-flags-shown = إظهار أعلام الدول بجانب رموزها
look-flags-help = في قاعات الهيئة وصفحاتها. من لا علم له هنا، كالمنظمات، يظهر برمزه وحده.
look-own-flags = أعلامكم الخاصة
look-own-flags-help = لأعضاء لا علم لهم هنا أو بدلًا منه: ملف SVG من أشكال أو PNG، واسم كل ملف رمز العضو، مثل FR.svg. حتى 60 ملفًا في المرة، وتحل محل علم الدولة حيثما ظهرت الأعلام.
look-own-flag-unknown = لا يحمل رمز أي عضو في هذه الهيئة. سمّوا الملف برمز العضو.
look-own-flag-too-large = كبير جدًا: حتى 60 كيلوبايت بعد التنقية و4 ملايين بكسل.
look-own-flag-unreadable = ليس ملف SVG أو PNG مقروءًا.
look-own-flag-empty = لا يحوي سوى نصوص وصور وأنماط. حوّلوا النص إلى مسارات.
look-own-flag-no-size = لا يذكر حجمه. احفظوه مع viewBox.
look-own-flag-too-many = هذه كثيرة جدًا: مجموعها 3 ميغابايت على الأكثر.
look-own-flag-none = إزالة
look-show = عرض
look-shown = كما سيبدو
look-not-kept = لم يُحفظ بعد: هكذا سيبدو.
look-keep = حفظ
look-gone = لم يعد المظهر الذي جرّبتموه موجودًا: أُعيد تشغيل الخادم منذ ذلك الحين، أو جُرّبت مظاهر كثيرة. لم يتغير شيء؛ وهذا مظهر الهيئة. اختاروا من جديد واعرضوه.
look-room = القاعة
look-page = الصفحة العامة
look-has-floor = له الكلمة
look-ask = طلب الكلمة
look-link = فتح النصوص
look-readout = بيان موجز
look-headline = الاتفاق على رمز إنذار واحد للفيضانات
look-lead = اجتمع { $body } عبر الفيديو واعتمد بتوافق الآراء
look-decision = المقرر 2
look-accept = قبول

help = مساعدة
help-waiting = { $n ->
    [zero] لا أحد ينتظر المساعدة
    [one] شخص واحد ينتظر المساعدة
    [two] شخصان ينتظران المساعدة
    [few] { $n } أشخاص ينتظرون المساعدة
    [many] { $n } شخصًا ينتظرون المساعدة
   *[other] { $n } شخص ينتظرون المساعدة
 }
help-open = الرد
help-device = جهاز السائل
help-answer = الرد
help-answer-to = ردكم على { $name }
help-done = تم
help-none = لا أحد يطلب المساعدة
help-none-why = تظهر هنا فورًا أسئلة القاعات والصفحات. لا يُدرج أي منها في المحضر، ويُحذف كل سؤال بعد يوم.
help-colleague = سؤال زميل
help-words = ما الأمر؟
help-sent = ما يُرسل مع السؤال
help-fact-browser = المتصفح
help-fact-screen = الشاشة
help-fact-page = الصفحة
help-fact-role = الصفة
help-fact-meeting = الاجتماع
help-fact-connection = الاتصال
help-fact-microphone = الميكروفون
help-fact-camera = الكاميرا
help-fact-time = الوقت
help-fact-language = اللغة
help-mail-line = { $what }: { $words }
help-full = لقد طرحتم عدة أسئلة. انتظروا ردًّا أو اسحبوا سؤالًا.
help-back = رجوع
help-by-mail = تردّ الأمانة بالبريد الإلكتروني.
help-write-mail = مراسلة الأمانة
help-mail-subject = مساعدة: { $name }
help-no-address = لا يذكر هذا الخادم عنوانًا لأمانته. يمكن لمن أرسلكم إلى هنا أن يساعدكم.
help-with-link = هل لديكم رابط شخصي؟ في صفحته وفي القاعة يسأل زر المساعدة الأمانةَ فورًا، ويصل الرد هناك.
help-of-delegation = وفد { $member }، { $body }

first-use = المرة الأولى هنا
first-use-skip = تخطٍّ
first-use-next = التالي
first-use-done = فهمت
first-use-staff-1 = هنا تدعون إلى اجتماع، باستمارة أو من ملف.
first-use-staff-2 = هنا تدعون الزملاء وتحددون ما يجوز لكل منهم.
first-use-staff-3 = هنا يظهر من يطلب المساعدة في قاعة، وتردّون عليه.
