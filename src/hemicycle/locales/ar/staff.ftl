## موظفو الأمانة، ومن يطلب الحضور

signin-as = تسجيل الدخول باسم { $name }
signin-note-account = يتيح لك هذا الرابط الدخول على هذا الجهاز. ويعمل مرة واحدة.
signin-passkey = الدخول بمفتاح مرور
signin-passkey-note = يطلب جهازك بصمتك أو وجهك أو رمزه. ولا توجد كلمة مرور.
signin-by-mail = عنوانك
signin-by-mail-send = أرسلوا إليّ رابطًا
signin-by-mail-sent = إذا كان لحساب هذا العنوان، فالرابط في طريقه. ويعمل مرة واحدة، لمدة ربع ساعة.
signin-outside = الدخول عن طريق { $name }
signin-lost = ليس لديك مفتاح مرور هنا، أو فقدته؟
signin-lost-how = اطلب رابطًا جديدًا من أحد المسؤولين. وإذا كنت المسؤول الوحيد، فمن يشغّل الخادم يطبع رابطًا بالأمر «hemicycle sign-in».
passkey-failed = لم ينجح ذلك، أو أغلقت السؤال. حاول مرة أخرى، أو اطلب رابطًا من أحد المسؤولين.
passkey-unable = لا يعرف هذا المتصفح مفاتيح المرور. استخدم متصفحًا أحدث، أو اطلب رابطًا من أحد المسؤولين.
account = حسابك
account-your-name = اسمك
account-your-mail = عنوانك (اختياري)
account-name = الاسم
account-mail-label = العنوان
account-roles = الأدوار
account-you = أنت
account-change = تغيير…
account-save = حفظ
account-invite = دعوة زميل
accounts = الحسابات
accounts-note = كل عمل يحمل اسمًا؛ ولا حساب مشترك.
passkeys = مفاتيح مرورك
passkey-make = إنشاء مفتاح مرور على هذا الجهاز
passkey-remove = إزالة
sessions = أين سجّلت دخولك
session-here = هنا
session-end = إنهاء
people = الأشخاص
people-title = موظفو الأمانة
staff-administrator = مسؤول الإدارة
staff-officer = مسؤول الاجتماعات
staff-press = الصحافة
staff-coordinator = منسق المترجمين الشفويين
staff-protocol = المراسم
roles-title = ما يراه كل دور وما يفعله
role-does = يفعل
role-sees = يرى
role-neither = لا هذا ولا ذاك
duty-meetings = الدعوة إلى اجتماع ونقله وإلغاؤه
duty-contacts = رؤية العناوين وأرقام الهاتف
duty-drafts = فتح البنود المقيدة والمشاريع
duty-accreditation = فحص وثائق التفويض والموافقة على الطلبات
duty-seats = المقاعد والترتيب والصورة والشارات
duty-interpreters = المترجمون الشفويون والمقصورات
duty-readout = كتابة البيان وطلب الموافقات
duty-publication = النشر والتصويب والسحب
duty-minutes = المحضر والتصويبات
duty-bodies = تغيير هيئة وأعضائها ومناصبها
duty-accounts = الحسابات والأدوار والحفظ والمحو
duty-export = تصدير السجل كاملًا
audit-title = من فعل ماذا
register-title = طلب الحضور
register-note = تقرر الأمانة، وترسل إليك رابطًا شخصيًا إذا قُبل طلبك.
register-as = تحضر بصفة
register-observer = مراقب
register-civil = المجتمع المدني
register-press = الصحافة
register-organisation = المنظمة أو الوسيلة الإعلامية
register-why = السبب (اختياري)
register-leave-empty = يُترك فارغًا
register-privacy = إذا قُبل طلبك، يُدرج اسمك ومنظمتك في سجل الاجتماع. ولا يُدرج عنوانك.
register-send = طلب الحضور
register-done = وصل طلبك. وستكتب إليك الأمانة.
register-fault-kind = اختر واحدًا.
register-fault-name = اكتب اسمك.
register-fault-organisation = اكتب منظمتك أو وسيلتك الإعلامية.
register-fault-mail = ليس هذا عنوانًا: اكتبه على شكل name@example.org.
credentials = وثائق التفويض
credentials-note = قدّم ما يثبت أن لك أن تتكلم باسم وفدك: ملف PDF أو صورة للرسالة، لا يزيد على 5 ميغابايت. ولا تقرؤه إلا الأمانة.
credentials-file = الملف
credentials-send = تقديم
credentials-instead = تقديم ملف آخر بدله
credentials-waiting = قُدّمت ولم تُفحص بعد
credentials-accepted = قُبلت
credentials-challenged = طُعن فيها
credentials-back = العودة إلى القاعة
credentials-fault = ليس هذا ملف PDF ولا صورة JPEG أو PNG، أو هو تالف أو أكبر من 5 ميغابايت. احفظه من جديد، أو صوّره.
audit-body-office-begin = بدأ سجل هيئة.
audit-fediverse-begin = فتح حسابًا لهيئة في الفيديفيرس.
audit-fediverse-block = حظر حسابًا أو خادمًا من الفيديفيرس.
audit-fediverse-unblock = رفع حظرًا في الفيديفيرس.
audit-fediverse-settle = بتّ في بلاغ أو رسالة من الفيديفيرس.
audit-preview-wish = اختار ما يُنشر وأين.
audit-reach-reach = اطلع على مواضع وصول منشور.
audit-reach-act = بتّ في مصير منشور على شبكة.
audit-reach-try-again = أعاد محاولة ما أخفق.
audit-standing-save = كتب صفحة دائمة لقاعة الصحافة.
audit-accounts-change = غيّر حسابًا على شبكة.
audit-accounts-confirm = أكد أن المنشورات تظهر كما ينبغي.
audit-accounts-connect = ربط حسابًا على شبكة.
audit-accounts-end = فصل حسابًا على شبكة.
audit-communique-begin = بدأ بلاغ اجتماع.
audit-preview-preview = اطلع على ما سيُنشر على الشبكات.
audit-call-series-call = دعا هيئة إلى سلسلة اجتماعات.
audit-plan-plan = خطط مؤتمرًا.
audit-editor-edit = فتح بيانًا في المحرر.
audit-editor-begin = وضع مشروع بيان.
audit-editor-reword = عدّل جملة في بيان.
audit-editor-confirm = أكد جملة في بيان بلغة.
audit-editor-arrange = نقل جملة في بيان أو حذفها أو أعادها.
audit-editor-sign = وقّع بيانًا بلغة.
audit-editor-issue = نشر بيانًا.
audit-editor-withdraw = سحب بيان أحد الأطراف.
audit-composing-write = كتب جملة في بيان.
audit-composing-recast = قسم جملًا في بيان أو ضمّها.
audit-clearing-turn = بيّن كلامُ مَن هو البيان.
audit-clearing-ask = طلب من وفود الموافقة على نص مشترك.
audit-clearing-remind = ذكّر وفودًا بالموافقة على نص مشترك.
audit-corrigendum-choose = فتح اختيار تصويب.
audit-corrigendum-enter = أدرج تصويبًا من الهيئة في سجل اجتماع.
audit-clearing-board-show = فتح لوحة إجازة نص.
audit-speakers-office = فتح قائمة المسجلين للكلام.
audit-speakers-remove = أزال أحدًا من قائمة المسجلين للكلام.
audit-speakers-order = غيّر ترتيب المسجلين للكلام.
audit-papers-receive = أضاف ملفًا إلى مشروع اجتماع.
audit-change-change = عدّل برنامج مؤتمر.
audit-interpretation-show = فتح خطة الترجمة الشفوية.
audit-interpretation-plan = خطط الترجمة الشفوية.
audit-change-series-change = عدّل سلسلة اجتماعات.
audit-invite-series-send = أرسل الدعوات إلى سلسلة اجتماعات.
audit-call-series-form = فتح استمارة سلسلة اجتماعات.
audit-series-pages-office-series = فتح سلسلة اجتماعات.
audit-documents-office-file = فتح وثيقة من متابعة هيئة.
audit-public-pages-office-track = فتح مساراً لهيئة.
audit-follow-board-show = فتح متابعة هيئة.
audit-follow-board-act = عدّل متابعة هيئة.
audit-follow-board-take = نقل إلى متابعة هيئة ما اعتمده اجتماع.
audit-body-office-enter = قيّد بياناً عن هيئة.
audit-body-office-office-export = صدّر سجل هيئة.
audit-list-import-choose = قرأ قائمة أشخاص.
audit-list-import-decide = أدخل قائمة أشخاص.
audit-list-import-undo = سحب قائمة أشخاص.
audit-list-known-people-out = صدّر الأشخاص وبيانات الاتصال بهم.
audit-outbox-again = أعاد إرسال رسالة.
audit-outbox-readdress = أرسل رسالة إلى عنوان آخر.
audit-outbox-settle = أغلق رسالة.
audit-outbox-try-out = أرسل رسالة تجريبية.

## Accounts, passkeys, sessions
error-not-signed-in-title = لم يتم تسجيل دخولك
error-not-signed-in = جواب نظام الدخول في منظمتك غير صالح، أو جاء متأخرًا. حاول مرة أخرى.
error-no-account-outside-title = لا حساب لك هنا
error-no-account-outside = تعرفك منظمتك، لكن لا حساب هنا بالعنوان الذي تحققت منه. اطلب من أحد المسؤولين أن يدعوك.
error-no-provider-title = لا يجيب نظام الدخول في منظمتك
error-no-provider = حاول مرة أخرى بعد قليل، أو ادخل بمفتاح مرور أو برابط.
account-link-posted = وهو في طريقه إلى { $mail } أيضًا.
passkey-no-name = تحتاج مفاتيح المرور إلى عنوان باسم، عبر https. حدّد base_url في إعدادات الخادم؛ وعلى هذا الجهاز وحده يكفي http://localhost.
account-first-help = باسمك تحصل على الحساب الأول، وكل ما يُفعل هنا يحمل أسماء منذ ذلك الحين. ومن دونه تتصفح باسم الأمانة.
account-first = أعطِ هذه الأمانة اسمها الأول
account-first-why = تعمل باسم الأمانة كلها، برابط قد يكون لدى غيرك أيضًا. وبالحساب تحمل أعمالك اسمك، ويحصل زملاؤك على حسابات خاصة بهم، ولا يفتح الرابط المشترك شيئًا بعد ذلك. وتبقى داخلًا.
account-first-make = إنشاء حسابي
account-nameless = اكتب اسمك.
account-incomplete = يحتاج الحساب إلى اسم ودور واحد على الأقل.
account-last = لن يبقى أحد يُدخل غيره. اجعل شخصًا آخر مسؤولًا أولًا.
account-invite-make = إنشاء الحساب ورابطه
account-body = يعمل لـ
account-body-all = كل هيئات هذا الخادم
account-signs-in = يدخل بـ
account-seen = آخر مرة هنا
account-never = لم يدخل قط
account-by-link = رابط، في كل مرة
account-invited = مدعو، ولم يدخل بعد
account-invitation-over = انتهت مدة الدعوة
account-change-of = تغيير حساب { $name }
account-new-link = رابط دخول جديد
account-remove = إزالة { $name }
account-remove-what = لا تفتح الروابط ومفاتيح المرور والجلسات شيئًا بعد الآن، فورًا. وما فُعل يبقى باسمه.
account-link-title = رابط الدخول
account-link-for = بهذا الرابط يدخل { $name }، مرة واحدة.
account-link-mail = كتابة الرسالة
account-link-done = العودة إلى الأشخاص
account-mail-subject = حسابك في { $name }
account-mail = { $name }، يتيح لك هذا الرابط الدخول مرة واحدة: { $link }
accounts-count = { $n ->
    [0] لا حسابات
    [one] حساب واحد
    [two] حسابان
    [few] { $n } حسابات
    [many] { $n } حسابًا
   *[other] { $n } حساب
}
passkeys-count = { $n ->
    [one] مفتاح مرور
    [two] مفتاحا مرور
    [few] { $n } مفاتيح مرور
    [many] { $n } مفتاح مرور
   *[other] { $n } مفتاح مرور
}
passkey-none = ليس لديك مفتاح بعد. وبه تدخل بالبصمة أو الوجه أو الرمز، بلا رابط ولا كلمة مرور.
passkey-not-made = لم يُنشأ مفتاح مرور. حاول مرة أخرى.
passkey-known = لهذا الجهاز مفتاح مرور لك من قبل.
passkey-used = استُخدم
passkey-remove-of = إزالة مفتاح المرور على { $device }
sessions-end-others = { $n ->
    [one] إنهاء الأخرى
    [two] إنهاء الاثنتين الأخريين
   *[other] إنهاء الأخرى وعددها { $n }
}
sessions-help = لا تعرف إحداها؟ أنهها، وأزل مفاتيح المرور التي ليست لك.
session-since = منذ
session-seen = آخر استخدام
session-end-of = إنهاء الجلسة على { $device }
means-passkey = مفتاح مرور
means-link = رابط
means-organisation = نظام الدخول في المنظمة

## Roles
roles-note = لا أحد في الأمانة يصوّت أو يتكلم باسم عضو أو يغيّر قيدًا: السجل يرفض ذلك. ومن له أدوار عدة يجوز له ما يجوز لأي منها.
error-not-your-role-title = ليس هذا من شأن دورك
error-not-your-role = تعرض صفحة «الأشخاص» ما يراه كل دور وما يفعله. ويمكن لأحد المسؤولين أن يعطيك دورًا آخر.
error-not-your-body-title = هذا اجتماع هيئة أخرى
error-not-your-body = يعمل حسابك لهيئة واحدة ويدعو إلى اجتماعاتها وحدها. اختر قواعدها.
error-no-account-title = لا حساب لك هنا
error-no-account = تعمل باسم الأمانة كلها. وصفحة «الأشخاص» تنشئ الحساب الأول.
error-no-passkey-title = مفتاح المرور هذا لا يفتح شيئًا
error-no-passkey = لا يعود إلى أي حساب هنا. اطلب رابطًا من أحد المسؤولين.
record-of-office = السجل كاملًا، كما تقرؤه الأمانة: الأسماء بجانب أعمالها لا ترد في أي تصدير.

## Credentials and registrations
credentials-open = فحص وثائق التفويض
credentials-none = لم يُقدَّم شيء
credentials-read = قراءة الملف
credentials-accept = قبول
credentials-challenge = طعن
credentials-reason = السبب
credentials-reasonless = اكتب سبب الطعن فيها: الوفد يقرؤه.
credentials-stale = قُدّم ملف آخر في هذه الأثناء. افحص ذاك.
registrations = الطلبات
registrations-open = من يطلب الحضور
register-form = استمارة علنية
register-open-until = مفتوحة حتى
register-closed = لا يمكن لأحد أن يطلب الحضور.
register-days = أيام
register-open = فتحها
register-close = إغلاقها الآن
registrations-approve = الموافقة على المختارين
registrations-refuse = رفض المختارين
registrations-help = من يُوافق عليه يُعتمد في السجل، وتُعرض عليك روابطهم الشخصية.
registrations-decided = ما بُتّ فيه
registration-approved = مقبول
registration-refused = مرفوض
error-registrations-full-title = عدد المنتظرين كبير جدًا
error-registrations-full = لدى الأمانة طلبات أكثر مما تتسع له. حاول مرة أخرى بعد أيام.
registrations-waiting = { $n ->
    [0] لا أحد ينتظر
    [one] واحد ينتظر
    [two] اثنان ينتظران
    [few] { $n } ينتظرون
    [many] { $n } ينتظرون
   *[other] { $n } ينتظرون
}

## Who did what
audit-export = تصدير
audit-kinds = أنواع السطور
audit-kind-changed = غيّر
audit-kind-opened = فتح ما هو مغلق
audit-kind-refused = رُفض
audit-kind-gap = فجوة
audit-find = البحث فيما فُعل
audit-find-by = اسم أو اجتماع أو كلمة
audit-none = لم يُعثر على شيء.
audit-earlier = عرض ما قبله
audit-nobody = الأمانة
audit-gap-until = حتى
audit-head-at = متى (UTC)
audit-head-until = حتى (UTC)
audit-head-who = من
audit-head-kind = النوع
audit-head-what = ماذا
audit-head-record = الاجتماع
audit-lost = { $n ->
    [one] ينقص سطر واحد: لم يمكن كتابته. وحُفظت الأعمال؛ والسجل كامل.
    [two] ينقص سطران: لم يمكن كتابتهما. وحُفظت الأعمال؛ والسجل كامل.
    [few] تنقص { $n } سطور: لم يمكن كتابتها. وحُفظت الأعمال؛ والسجل كامل.
    [many] ينقص { $n } سطرًا: لم يمكن كتابتها. وحُفظت الأعمال؛ والسجل كامل.
   *[other] ينقص { $n } سطر: لم يمكن كتابتها. وحُفظت الأعمال؛ والسجل كامل.
}
audit-refused = رُفض له «{ $duty }»: ليس من شأن دوره.
audit-account-founded = أنشأ الحساب الأول.
audit-account-came-in = سجّل الدخول.
audit-account-invited = دعا { $name } بصفة { $roles }.
audit-account-link = أنشأ رابط دخول جديدًا لحساب.
audit-account-asked = طلب رابطًا بالبريد.
audit-account-changed = غيّر حساب { $of }: { $was } ← { $roles }.
audit-account-removed = أزال حساب { $of }.
audit-passkey-made = أنشأ مفتاح مرور.
audit-passkey-removed = أزال مفتاح مرور.
audit-session-ended = { $n ->
    [one] أنهى جلسة واحدة.
    [two] أنهى جلستين.
    [few] أنهى { $n } جلسات.
    [many] أنهى { $n } جلسة.
   *[other] أنهى { $n } جلسة.
}
audit-secretariat-meeting = فتح صفحة الاجتماع.
audit-secretariat-take-clock = أخذ بساعة الجهاز.
audit-secretariat-sign-out = سجّل الخروج.
audit-records-office-record = فتح السجل كاملًا.
audit-room-room = دخل صفحة القاعة.
audit-conduct-script-page = فتح نص الرئاسة.
audit-written-written-page = فتح ما يُبتّ فيه كتابيًا.
audit-written-answer = عمل فيما يُبتّ فيه كتابيًا.
audit-seats-undo-move = ألغى نقل مقعد.
audit-lobby-admit = أدخل أشخاصًا.
audit-closing-close = رفع الجلسة.
audit-changing-show = فتح صفحة تعديل الاجتماع.
audit-changing-change = عدّل الاجتماع.
audit-changing-people-form = فتح استمارة شخص في القائمة.
audit-changing-people-do-it = عدّل قائمة الاجتماع.
audit-convening-call = دعا إلى اجتماع.
audit-practising-rehearse = أجرى تدريبًا على مسودة.
audit-convene-convene = أرسل استمارة الدعوة إلى اجتماع.
audit-taking-over-take-over = أخذ بما يقوله سجل الهيئة الآن.
audit-body-edition-adopt = اعتمد طبعة من قواعد هيئة.
audit-body-record-office-record = قرأ سجل هيئة.
audit-links-issue = أصدر روابط شخصية.
audit-links-shown = نظر في روابط شخصية.
audit-links-issue-again = أصدر روابط شخصية من جديد.
audit-invitations-listed = فتح الدعوات.
audit-invitations-send = أرسل دعوات: { $n }.
audit-personal-send = أرسل إلى شخص رابطه إلى القاعة.
audit-links-move = أعطى رابطًا شخصيًا جديدًا.
audit-links-revoke = ألغى رابطًا شخصيًا.
audit-links-further-signin = أنشأ رابط دخول آخر للأمانة.
audit-links-revoke-signin = أغلق رابط دخول للأمانة.
audit-publishing-review = فتح مشروع البيان الموجز.
audit-publishing-publish = نشر البيان الموجز.
audit-publishing-withdraw = سحب البيان الموجز.
audit-photos-withdraw = سحب الصورة الجماعية.
audit-corrections-all-texts = فتح كل النصوص.
audit-corrections-correct = صوّب نصًا.
audit-corrections-redact = محا نصًا.
audit-downloads-export = صدّر السجل.
audit-downloads-meeting-file = صدّر ملف الاجتماع.
audit-printing-choose = فتح أوراق الطباعة.
audit-printing-sheet = طبع ورقة: { $sheet }، { $form }.
audit-printing-personal = طبع لوحات أسماء بروابط شخصية: { $n }.
audit-registering-office = فتح من يطلب الحضور.
audit-registering-let-ask = فتح الاستمارة العلنية أو أغلقها.
audit-registering-decide = بتّ في طلبات حضور: { $n }.
audit-coming-acts-enter = أدخل ردًا على دعوة.
audit-coming-acts-decide = بتّ في رسالة ترد على دعوة.
audit-coming-acts-accredit = اعتمد ممثلًا مناوبًا.
audit-credentials-office = فتح قائمة وثائق التفويض.
audit-credentials-read = فتح وثائق تفويض.
audit-credentials-decide = فحص وثائق تفويض.
audit-documents-listed = فتح الوثائق.
audit-documents-lay = عرض وثيقة.
audit-documents-withdraw = سحب وثيقة.
links-mailed = أُرسل كل رابط بالبريد، إلى العنوان الوارد في الطلب.

invitations = الدعوات
invitations-open = المدعوون
invitations-count = كُتب إلى { $told } من { $people }
invitations-troubles = { $n ->
    [one] رسالة واحدة تنتظركم
   *[other] رسائل تنتظركم: { $n }
}
invitations-people = { $n ->
    [one] شخص واحد
   *[other] الأشخاص: { $n }
}
invitations-lacking = { $n ->
    [0] لكل شخص عنوان.
    [one] شخص واحد بلا عنوان، ولا يُكتب إليه.
   *[other] بلا عنوان ولا يُكتب إليهم: { $n }
}
invitations-send = إرسال الدعوات
invitations-again = إرسال من جديد
invitations-send-link = إرسال رابط القاعة
invitations-link-sent = أُرسل الرابط.
invitations-link-no-mail = هذا الخادم لا يرسل بريدا.
invitations-link-over = انتهى الاجتماع.
invitations-not-yet = لم تُرسل
invitations-address = العنوان
invitations-address-of = عنوان { $name }
invitations-language = اللغة
invitations-language-of = لغة { $name }
invitations-written = { $n ->
    [0] لم يكن أحد ينتظر كتابا.
    [one] تخرج دعوة واحدة.
   *[other] الدعوات الخارجة: { $n }
}
invitations-to-hand-over = { $n ->
    [0] لم يكن أحد ينتظر كتابا.
    [one] دعوة واحدة عليكم تسليمها.
   *[other] الدعوات التي عليكم تسليمها: { $n }
}
called-told = { $n ->
    [one] خرجت دعوة واحدة، أو تخرج متى قبلها خادوم البريد.
    [two] خرجت دعوتان، أو تخرجان متى قبلهما خادوم البريد.
    [few] خرجت { $n } دعوات، أو تخرج متى قبلها خادوم البريد.
   *[other] خرجت { $n } دعوة، أو تخرج متى قبلها خادوم البريد.
}
called-waiting = { $n ->
    [one] تنتظر دعوة واحدة في الصادر: لا خادوم بريد، فسلموها بأنفسكم.
    [two] تنتظر دعوتان في الصادر: لا خادوم بريد، فسلموهما بأنفسكم.
    [few] تنتظر { $n } دعوات في الصادر: لا خادوم بريد، فسلموها بأنفسكم.
   *[other] تنتظر { $n } دعوة في الصادر: لا خادوم بريد، فسلموها بأنفسكم.
}
called-lacking = { $n ->
    [one] لم يُكتب إلى شخص واحد.
    [two] لم يُكتب إلى شخصين.
    [few] لم يُكتب إلى { $n } أشخاص.
   *[other] لم يُكتب إلى { $n } شخصا.
}
called-to-outbox = إلى الصادر
invitations-faults = { $n ->
    [one] عنوان واحد لا يصل إليه البريد
   *[other] عناوين لا يصل إليها البريد: { $n }
}
invitations-by-hand = كل دعوة في صندوق الصادر ملف تسلّمونه بأنفسكم.
invitations-help = من دُعي يُبلَّغ تلقائيا إذا نُقل الاجتماع أو أُلغي أو خرج من قائمته. وإذا غُيّر عنوان هنا أُرسلت الدعوة إليه من جديد.
invitations-inbox = تُقرأ الأجوبة الواردة بالبريد.
invitations-no-inbox = تأتي الأجوبة بالرابط في كل رسالة، ولا يُقرأ صندوق بريد.
audit-scheduling-schedule = حدد موعد نشر نص.
audit-scheduling-take-back = ألغى موعد نشر نص.
audit-items-office-begin = بدأ منشورًا.
audit-office-rule = حُدد ما يُقرأ من التعليقات قبل نشره
audit-office-decide = قرار بشأن تعليق
audit-readers-office-take-off = إزالة عنوان قارئ من القائمة
audit-journalists-office-decide = قرار بشأن اعتماد صحفي
audit-journalists-office-give = إعطاء نسخ تحت الحظر ({ $n })
audit-journalists-office-take-back = سحب نسخة تحت الحظر
