### The parts of the room that are fetched when they are first shown.

## Frame

theme-dark = داكنة
theme-light = فاتحة
theme-system = بحسب النظام
download = تنزيل
console-chair = لوحة الرئاسة
console-secretariat = لوحة الأمانة

## The meeting


## People and seats

role-delegate = عضو وفد
role-interpreter = مترجم شفوي
role-press = الصحافة
sign-present = حاضر
seat-head = رئاسة الوفد
make-head = إسناد المقعد
exclude = إخراج
exclude-title = إخراج هذا الشخص؟
exclude-words = يغادر الاجتماع فورًا وينتظر في قاعة الانتظار. ويمكن إدخاله من جديد. ويُقيَّد ذلك في السجل.

## The floor

floor-free-list = تُعطى لأول القائمة، أو لغيره.
floor-free-give = لا أحد في القائمة. يُفتح مقعد لإعطاء الكلمة دون طلب.
give-floor = إعطاء الكلمة
give-floor-to = إعطاء الكلمة لـ { $name }
take-back = سحب الكلمة
stop-clock = إيقاف الوقت
start-clock = تشغيل الوقت
extend = دقيقة
extend-long = دقيقة إضافية
mute-person = كتم الصوت
unmute-person = رفع الكتم

## The speakers' list

list-empty-chair = الوفود التي تطلب الكلمة تظهر هنا. ويمكنكم أيضًا إعطاؤها من المقعد.
close-list = إقفال القائمة
reopen-list = فتح القائمة
move-up = تقديم { $name }
move-down = تأخير { $name }
take-off = شطب { $name } من القائمة

## Points of order

order-heard = نقطة نظام، يجري الاستماع إليها
uphold = قبول
dismiss-order = عدم القبول

## Agenda, statements, record

item-carried = مُرحَّل من اجتماع سابق
item-proposed = اقترحه { $member }
item-coming = لم يُنظر فيه بعد
item-open = قيد النظر
item-adopted = { $count ->
    [one] نص واحد معتمد
    [two] نصان معتمدان
    [few] { $count } نصوص معتمدة
    [many] { $count } نصًا معتمدًا
   *[other] { $count } نص معتمد
}
item-texts-open = { $count ->
    [one] نص واحد مفتوح
    [two] نصان مفتوحان
    [few] { $count } نصوص مفتوحة
    [many] { $count } نصًا مفتوحًا
   *[other] { $count } نص مفتوح
}
open-item = الشروع في البند
close-item = اختتام البند
add-item = إضافة بند
access-closed = مغلق أمام الجمهور
access-chatham-house = قاعدة تشاتام هاوس
chatham-house-set = تطبيق قاعدة تشاتام هاوس
chatham-house-meeting = قاعدة تشاتام هاوس للاجتماع
agenda-empty = جدول الأعمال فارغ
agenda-empty-next = تضيف الرئاسة أو الأمانة البنود.
statements-no-item = بيانات خارج البنود
enter-statement = تسجيل بيان
statement-words = نص ما تقولونه، كما سيرد في السجل باسمكم.
record-words = كل ما يجري في هذا الاجتماع قيد في سجله. ولكل إجراء من إجراءاتكم إيصال يثبته.
record-entries = ما جرى
record-kind = أنواع القيود
record-kind-all = جميع الأنواع
record-earlier = عرض القيود السابقة
record-open-page = فتح صفحة السجل
receipts-kept = محفوظة على هذا الجهاز.
receipts-unkept = هذا المتصفح لا يحفظ شيئًا: يُرجى تنزيلها قبل المغادرة.
receipts-empty = لا إيصال بعد
receipts-empty-next = كل إجراء تقومون به هنا يمنحكم إيصالًا.
entry-number = القيد { $seq }

## Texts

texts-empty = لا نص مطروحًا
texts-empty-next = تظهر هنا الاستنتاجات والتعهدات والدعوات عند كتابتها، بكل لغة.
texts-on-table = مطروحة
texts-settled = معتمدة ومسجلة
texts-withdrawn = مسحوبة
texts-rejected = مرفوضة
form-conclusion = استنتاج
form-commitment = تعهد
form-invitation = دعوة
version-digest = النسخة { $version }، البصمة { $digest }
due = الأجل: { $date }
invitation-series = إلى سلسلة اجتماعات
invitation-starts = تبدأ في { $date }
languages-all = جميع اللغات
languages-one = لغة واحدة
propose-text = اقتراح نص
propose-act = تقديم
proposed-done = قُدم النص.
enter-own = تسجيل نص باسمكم
enter-act = تسجيل
amend = إعادة صياغة نصكم
amend-title = إعادة صياغة نصكم
amend-act = اعتماد هذه نسخة تالية
amend-nothing = لم يتغير شيء بعد. يُرجى تغيير نص أو الفعل.
amended = قُدمت النسخة الجديدة.
supply = إضافة لغة
supply-title = إضافة لغة
supply-words = الكلمات بهذه اللغة فقط: لا يُعاد صوغ النص، وتبقى نسخته. ويُبلَّغ مقدم النص.
supply-act = إضافة
supplied-done = أُضيفت اللغة.
supplied-by = { $language } أُضيفت من جانب { $name }
withdraw-text = سحب
text-needed = يُرجى كتابة النص بلغة واحدة على الأقل.
field-form = النوع
field-by = من جانب
field-track = المسار
track-none = لا يوجد
field-due = الأجل
field-text = النص
field-statement = البيان
field-title = العنوان
field-body = الهيئة
field-body-hint = اسمها أو اسمها المختصر، مثل NRC.
field-series = سلسلة اجتماعات
add-topic = إضافة موضوع
will-miss = ناقص: { $languages }. لا يمكن عرض النص للاعتماد بتوافق الآراء قبل توافره.
will-be-stale = يلزم تحديثه: { $languages }. وحتى ذلك الحين يستند إلى النسخة الأقدم.

## Consensus

put-label = معروض للاعتماد بتوافق الآراء
call-interpreted = الترجمة الشفوية على الهواء: تستمر الدعوة 30 ثانية على الأقل، كي يتاح للوفود التي تستمع إلى مقصورة أن تعترض.
put-text = النص المعروض
put-words = من لا يعترض ينضم إلى توافق الآراء. والانضمام إليه لا يعني الموافقة.
put-words-watch = تعتمد الرئاسة النص إذا لم يعترض أي وفد.
adopt = اعتماد
end-call = قطع
end-call-done = قُطعت الدعوة إلى توافق الآراء. ويبقى النص مطروحًا.
object-title = الاعتراض على هذا النص؟
object-words = يوقف اعتراضكم توافق الآراء فورًا. ويُقيَّد في السجل باسم وفدكم، ويراه الجميع.
object-reason = السبب، إن أردتم ذكره
object-not = عدم الاعتراض
object-act = الاعتراض رسميًا
acclaim-label = معروض للاعتماد بالتزكية
acclaim-words = تقترح الرئاسة اعتماد هذا النص بالتزكية. وإن أراد وفدكم التصويت فليطلبه الآن، دون إبداء سبب.
acclaim-words-watch = تعتمد الرئاسة النص بالتزكية إذا لم يطلب أي وفد التصويت.
ask-vote = طلب التصويت
ask-vote-done = طلبتم التصويت. عاد النص إلى الطاولة.
challenge = الطعن في وثائق التفويض
challenge-act = تقديم الطعن
challenge-done = قُيِّد طعنكم في السجل.

## Silence procedure

silences = نصوص بموجب إجراء الموافقة الصامتة
silence-running = إجراء الموافقة الصامتة
silence-left = الوقت الباقي
silence-zone = منطقتكم الزمنية: { $zone }
silence-clocks-change = تتغير ساعاتكم حتى ذلك الحين؛ والأوقات هنا تراعي ذلك.
silence-expires = ينتهي الإجراء في
silence-was = مُدد؛ كان ينتهي في { $was }.
silence-circulated-by = عُمم من جانب { $name } في { $at }
silence-running-words = يُعتمد عند انقضاء الأجل، ما لم يكسر وفد الصمت قبله.
silence-outage-words = كان الخادم متوقفًا من { $since } حتى { $until }. لا يُعتمد شيء من تلقاء نفسه: تسجل الرئاسة الاعتراضات الواردة بوسائل أخرى، ثم تؤكد أو تمدد.
silence-late-words = سوّى الخادم انقضاء الأجل متأخرًا جدًا. لا يُعتمد شيء من تلقاء نفسه: تسجل الرئاسة الاعتراضات الواردة بوسائل أخرى، ثم تؤكد أو تمدد.
silence-open = التعميم بموجب إجراء الموافقة الصامتة
silence-open-title = تعميم هذا النص بموجب إجراء الموافقة الصامتة
silence-open-words = يُعتمد عند انقضاء الأجل، ما لم يعترض وفد كتابةً أو يقترح تعديلًا قبله. وحتى ذلك الحين لا يغيره أحد.
silence-opened-done = عُمم النص.
silence-expires-field = الأجل
silence-least = بعد { $hours } ساعة من الآن على الأقل ({ $article }).
silence-extend = تمديد
silence-extend-title = تمديد إجراء الموافقة الصامتة
silence-extend-words = ينتقل الأجل إلى وقت لاحق، ويُبلَّغ الجميع.
silence-extended-done = نُقل الأجل.
silence-break = كسر الصمت
silence-break-words = يوقف اعتراضكم الاعتماد فورًا. ويُقيَّد في السجل باسم وفدكم مع سببه، ويُبلَّغ الجميع.
silence-break-not = عدم كسره
silence-broken-done = كُسر الصمت؛ وقُيِّد اعتراضكم في السجل.
silence-reason = السبب، كتابةً
silence-reason-of = كلمات الاعتراض
silence-reason-needed = تُرجى كتابة السبب.
silence-amend = اقتراح تعديل معه
silence-enter = تسجيل اعتراض
silence-enter-title = تسجيل اعتراض ورد بوسيلة أخرى
silence-enter-words = رسالة أو مذكرة أو مكالمة: إن وردت قبل انقضاء الأجل، فهي تكسر الصمت. ويُقيَّد الوقتان في السجل.
silence-enter-needed = يُرجى اختيار الوفد، وكتابة وقت ورود الاعتراض وكلماته.
silence-entered-done = سُجل الاعتراض.
silence-delegation = الوفد
silence-choose = اختيار
silence-received = ورد في
silence-confirm = تأكيد: لم يعترض أحد
silence-confirmed-done = اعتُمد النص.
silence-withdraw = إنهاء الإجراء
silence-withdrawn-done = أُنهي الإجراء؛ والنص مطروح.
silence-by-objection = كُسر الصمت من جانب { $name } في { $at }.
silence-by-amendment = كُسر الصمت من جانب { $name } في { $at }، بتعديل.
silence-by-other-means = ورد الاعتراض بوسيلة أخرى في { $received }، وسُجل في { $at }.
silence-proposes = النص المقترح بدلًا منه:
silence-was-broken = كُسر الصمت (النسخة { $version })
silence-was-kept = لم يُكسر الصمت (النسخة { $version })
silence-was-confirmed = أكدت الرئاسة عدم كسر الصمت (النسخة { $version })
silence-was-withdrawn = أُنهي إجراء الموافقة الصامتة (النسخة { $version })
silence-expired-at = انقضى الأجل في { $expires }.
silence-confirmed-at = أُكد في { $at }.
written-procedure = الإجراء الكتابي
written-words = لا أحد يجتمع هنا. تُقترح النصوص وتُعمم بموجب إجراء الموافقة الصامتة وتُعتمد كتابةً؛ ويمكنكم الدخول والخروج.

## Family photo

photo-call = الدعوة إلى الصورة الجماعية
photo-countdown = العد التنازلي
photo-countdown-s = { $seconds } ث
photo-seconds = ثوان
photo-left = { $seconds ->
    [0] تُلتقط الصورة الآن
    [one] ثانية واحدة قبل الصورة
    [two] ثانيتان قبل الصورة
    [few] { $seconds } ثوان قبل الصورة
    [many] { $seconds } ثانية قبل الصورة
   *[other] { $seconds } ثانية قبل الصورة
}
photo-joining = يشارك { $count } من { $all }
photo-composing = يجري تركيب الصورة.
photo-words-public = في نهاية العد التنازلي يلتقط جهازكم صورة واحدة. وتُنشر الصورة مع البيان الموجز؛ ومن لا يجيب لا يظهر فيها.
photo-words-closed = في نهاية العد التنازلي يلتقط جهازكم صورة واحدة. وتُعرض الصورة على من أُدخلوا؛ ومن لا يجيب لا يظهر فيها.
photo-words-watch = يجري تصوير الوفود.
photo-no-camera = كاميرتكم مغلقة: يظهر مكان صورة بدلًا منكم.
photo-own-camera = أنتم، كما ستظهرون في الصورة
photo-own-place = مكان صورة
photo-join = المشاركة في الصورة
photo-stay-out = عدم المشاركة
photo-you-join = تشاركون في الصورة.
photo-you-stay-out = لا تشاركون.
photo-no-answer = لم تجيبوا.
photo-end-call = إنهاء الدعوة

## The console

presence-title = الحضور والنصاب القانوني
of-present = من { $all } حاضرون
quorum = النصاب القانوني
quorum-not = النصاب غير مكتمل
quorum-needs = يلزم { $needed } من { $all } لاتخاذ المقررات.
state-floor = الكلمة
lobby-waiting = { $count ->
    [0] لا أحد ينتظر
   *[other] { $count } في الانتظار
}
lobby-empty = لا أحد ينتظر
lobby-empty-next = من يفتح رابطًا شخصيًا يظهر هنا حتى إدخاله.
seats-and-links = المقاعد والروابط
seat-moved = نُقل المقعد
seat-to = إلى
seat-no-member = –
seat-move-what = نُقل بالرابط الشخصي. وتنتقل مع المقعد اليد المرفوعة والمكان في القائمة والصوت. والتراجع يقطع اتصال الجهاز الجديد ويُصدر رابطًا جديدًا.
seat-move-undone = تم التراجع الساعة { $time }: استُبدل الرابط وقُطع اتصال الجهاز.
seat-undo = التراجع عن النقل…
seat-undo-ask = التراجع عن نقل مقعد { $name }؟
seat-undo-what = يُقطع فورًا اتصال الجهاز الذي يشغل المقعد الآن، ولا يعود الرابط القديم يفتح شيئًا. { $shown ->
    [yes] ويُعرض عليكم رابط جديد لتسليمه.
   *[other] ولدى الأمانة الرابط الجديد وهي تسلمه.
  } وتبقى الكلمة والمكان في القائمة والصوت مع المقعد.
seat-undo-yes = التراجع وإصدار رابط جديد
seat-undone-office = قُطع اتصال الجهاز. ولدى الأمانة الرابط الجديد لـ { $name }.
seat-undo-failed = لم يتم التراجع عن النقل. تُرجى المحاولة من جديد أو الاتصال بالأمانة.
links-opened-unused = { $count ->
    [one] فُتح رابط واحد ولم يُستخدم بعد.
    [two] فُتح رابطان ولم يُستخدما بعد.
    [few] فُتحت { $count } روابط ولم تُستخدم بعد.
    [many] فُتح { $count } رابطًا ولم تُستخدم بعد.
   *[other] فُتح { $count } رابط ولم تُستخدم بعد.
}
new-link-title = رابط جديد لـ { $name }
new-link-what = يُعرض مرة واحدة. يُرجى تسليمه إلى { $name } بطريقة مضمونة الوصول، لا إلى أحد سواه.
copy-link = نسخ الرابط
waits-since = { $minutes ->
    [0] وصل الآن
   *[other] { $minutes } د
}
admit = إدخال
admit-name = إدخال { $name }
chair-is = الرئاسة: { $name }
suspend = تعليق الجلسة
resume-meeting = استئناف الجلسة
close-meeting = رفع الجلسة…
close-title = رفع الجلسة نهائيًا؟
close-act = رفع الجلسة
close-words = لا مناقشة ولا مقررات بعد رفع الجلسة. ويُعد البيان الموجز من السجل، وتنشره الأمانة.
close-open-texts = { $count ->
    [0] لا نص مفتوحًا.
    [one] نص واحد لا يزال مفتوحًا ويبقى دون مقرر.
    [two] نصان لا يزالان مفتوحين ويبقيان دون مقرر.
    [few] { $count } نصوص لا تزال مفتوحة وتبقى دون مقرر.
    [many] { $count } نصًا لا تزال مفتوحة وتبقى دون مقرر.
   *[other] { $count } نص لا تزال مفتوحة وتبقى دون مقرر.
}
close-silent = يوجد نص بموجب إجراء الموافقة الصامتة حتى { $at }. ويستمر الإجراء بعد رفع الاجتماع.
silence-holds-closing = يمكن رفع الجلسة في أثناء ذلك، ويستمر إجراء الموافقة الصامتة.
pass-chair-words = تسري الرئاسة من تلك اللحظة. ويُقيَّد ذلك في السجل.
pass-chair-to = إسناد الرئاسة

## Keys

shortcuts = اختصارات لوحة المفاتيح
single-keys = اختصارات بمفتاح واحد
single-keys-words = عند إيقافها، يظل الوصول إلى كل شيء ممكنًا بالمفتاح Tab ومفاتيح الأسهم وEnter.
key-hand = طلب الكلمة أو خفض اليد
key-order = نقطة نظام
key-microphone = فتح الميكروفون أو إغلاقه
key-camera = فتح الكاميرا أو إغلاقها
key-seats = إلى المقاعد
key-panel = إلى لوحة المتكلمين والنصوص
key-help = هذه الاختصارات
key-walk = التنقل بين المقاعد وعلامات التبويب والخيارات
key-open = فتح المقعد، ضغط الزر
key-close = إغلاق مربع الحوار
text-sponsors = مقدمو النص
version-laid = قدّمه { $name }
text-keys = الأسهم: من جزء إلى آخر. A: اقتراح تعديل. P: بيان موقف. [ و]: النسخ الأقدم والأحدث.
versions = النسخ
text-read = قراءة النص
text-take-over = تبنّي هذا النص
text-adopted-by = اعتمدته { $part }
text-adopted-votes = { $yes } مقابل { $no }
text-adopted-unvoted = دون تصويت
text-adopted-entry = القيد { $entry }
text-chairs = نص الرئاسة
version-stands = قائمة
version-compared = المعروض: ما تغيّر منذ النسخة { $version }.
text-languages = اللغات
text-parts = النص جزءًا جزءًا
part-approved = اعتُمد في تصويت منفصل
part-rejected = رُفض في تصويت منفصل

## Votes, motions and amendments

vote-open-label = تصويت جارٍ
vote-cast-as = تصوتون باسم { $member }. تصويتكم علني.
vote-cast-done = سُجل تصويتكم: { $ballot }.
vote-change-words = يمكنكم تغييره حتى انتهاء التصويت.
vote-watch = صوّت { $count } من { $all }.
vote-none-announced = لا تُعلن أي نتيجة قبل انتهاء التصويت.
vote-no-ballot = لا صوت هنا لـ { $member }: ليس في سجل هذا التصويت.
vote-no-ballot-here = لا صوت لكم هنا: لا تمثلون أي عضو.
vote-close = إنهاء التصويت
vote-close-found = إعلان الاعتماد
vote-close-not-found = إعلان عدم الاعتماد
vote-cancel = قطع
vote-cancel-title = قطع هذا التصويت؟
vote-cancel-words = لا يُتخذ أي مقرر. ويبقى في السجل أنه بدأ ثم قُطع.
vote-record-absent = لا إجابة من { $member }
vote-record-none = لا إجابة
vote-record-list = من لم يجب ({ $count })
vote-record-hall = إجابة في القاعة
vote-hands = الأيدي المعدودة
vote-hands-enter = تسجيل العدد
vote-result-entry = النتيجة، القيد { $seq }
vote-counts = نعم { $yes }، لا { $no }، { $abstain ->
    [0] لا امتناع
    [one] عضو واحد امتنع
    [two] عضوان امتنعا
    [few] { $abstain } أعضاء امتنعوا
    [many] { $abstain } عضوًا امتنعوا
   *[other] { $abstain } عضو امتنعوا
  }
vote-counts-away = غياب { $absent }، عدم مشاركة { $silent }
vote-why-adopted = سبب الاعتماد
vote-why-not-adopted = سبب عدم الاعتماد
vote-why-no-quorum = سبب عدم اكتمال النصاب
vote-why-undetermined = سبب عدم الحسم
vote-unverified = لم يُقرأ مصدر هذه المادة.
vote-judged = تترك القاعدة الإعلان للرئاسة؛ والأعداد وحدها لا تحسم.
vote-ballots = كيف صوّت كل عضو
vote-ballots-hands = عُدت برفع الأيدي؛ ولا يتضمن السجل إلا العدد.
vote-corrected = صُوِّب إلى { $ballot }
vote-correct = تصويب تصويتي
vote-correct-title = ماذا قصد وفدكم بالتصويت؟
vote-correct-words = يُذكر التصويب إلى جانب تصويتكم. والنتيجة قائمة.
votes-taken = تصويتات أُجريت
vote-open-title = طرح مسألة للتصويت
vote-open-words = يُحدد من له حق التصويت عند بدئه. ولا يقطع التصويت إلا نقطة نظام بشأن كيفية إجرائه.
vote-about = موضوع التصويت
vote-about-question = مسألة بالكلمات
vote-about-part = جزء من النص، يُطرح منفصلًا
vote-rule = بموجب أي قاعدة
vote-method = الطريقة
vote-first = أول من ينادى
vote-first-order = بترتيب الهيئة
vote-falls = إذا قُبل، يسقط ما يلي
vote-question-needed = تُرجى كتابة المسألة بلغة واحدة على الأقل.
vote-rules-none = لا يعرف النظام الداخلي لهذه الهيئة تصويتًا.
motion-move = تقديم اقتراح إجرائي
motion-move-title = تقديم اقتراح إجرائي
motion-move-words = يُنظر في الاقتراح الإجرائي قبل كل شيء، بترتيب الأسبقية الذي تحدده المواد. ويتوقف وقت المتكلم في هذه الأثناء.
motion-none = لا يعرف النظام الداخلي لهذه الهيئة اقتراحات إجرائية.
motion-moved-by = مقدم من { $name }
motion-put = الطرح للتصويت
post-act = التصويت بالمراسلة
post-title = الطرح للتصويت بالمراسلة
post-words = تصوّت الوفود كتابةً حتى اللحظة المبيّنة أدناه. والصوت المرسَل نهائي. وتستمر الأعمال الأخرى في الأثناء.
post-words-change = تصوّت الوفود كتابةً حتى اللحظة المبيّنة أدناه، ويجوز لها تغيير صوتها حتى ذلك الحين. وتستمر الأعمال الأخرى في الأثناء.
post-until = تُقبل الأصوات حتى
post-least = { $hours } ساعة على الأقل.
post-opened = فُتح التصويت بالمراسلة.
post-votes = التصويت بالمراسلة
post-voted = صوّت { $count } من { $all }.
post-page = صفحة الردود الكتابية
vote-announce = سماع تعليل التصويت قبله
motion-speak-for = التكلم تأييدًا
motion-speak-against = التكلم ضده
motion-grant = قبول
motion-deny = رفض
motion-state-presence = إثبات الحضور
amendment-propose = اقتراح تعديل
amendment-propose-act = اقتراح
amendment-done = التعديل معروض على الاجتماع.
amendment-by = تعديل مقدم من { $name }
amendment-fallen = ساقط
amendment-restate = إعادة صياغته على النسخة { $version }
amendment-restate-title = إعادة صياغة تعديلكم على النسخة { $version }
amendment-restate-words = قُبل تعديل آخر. وهذا هو النص الآن؛ يُرجى إدراج تعديلكم فيه. وحتى ذلك الحين ينتظر التعديل والنص.
amendment-restated-done = أُعيدت صياغة التعديل.
amendment-overtaken-words = قُبل تعديل آخر. وينتظر هذا التعديل إعادة صياغته من جانب مقدمه على النسخة { $version }.
amendment-lacks = ناقص بـ: { $languages }
amendment-earlier = تقديم تعديل { $name }
amendment-order-words = يُصوَّت أولًا على التعديل الأبعد من حيث الجوهر عن النص.
part-begins = { $part }: { $words }
part-deleted = محذوفة
part-delete = حذف هذه الفقرة
part-keep = الإبقاء عليها
whole-hint = يذكر النص من يقول وماذا يقول: «يرحب المشاركون بوقف إطلاق النار.» ويُنشر حرفيًا.
filed-as-hint = وسم للتصنيف؛ فالنص يذكر فعله بنفسه.
as-read = كما سيُقرأ
paragraphs-hint = سطر فارغ يبدأ فقرة جديدة.
change-kind = ما يفعله التعديل
change-replaces = استبدال فقرة
change-adds = إضافة بعد فقرة
change-deletes = حذف فقرة
change-part = الفقرة
change-after = بعد
change-first = في البداية
change-words = الكلمات الجديدة
change-remove = ترك هذا التغيير
amendment-more = تغيير فقرة أخرى
diff-removed = محذوف:
diff-added = مضاف:
amendment-amend = تعديل { $mark }
amendment-place = تصويت { $place }
amendment-back = أُعيد إلى { $name }
amendment-accept = القبول بصفة مقدم النص
amendment-accept-into = القبول ضمن تعديلكم
amendment-accept-named = قبول { $mark }
amendment-awaits = لم يقبله بعد: { $names }
amendment-withdraw-named = سحب { $mark }

## Languages of amendments, divisions, statements taken back
amendment-supply-title = إضافة لغة إلى { $mark }
amendment-supply-words = الكلمات بهذه اللغة وحدها: يبقى التعديل كما هو. ويُبلَّغ صاحبه وأصحاب النص.
division-title = تُطرح منفصلة
division-parts = الفقرات التي تُطرح منفصلة
division-kept = أُبقيت
division-rejected = رُفضت
division-waits = لاحقًا
division-whole = النص بمجمله
division-last = أخيرًا
division-next = الآن
vote-on-named-part = { $part }، تصويت منفصل
bound-withdraw = سحبه
bound-withdraw-named = سحب: { $nature }
bound-withdrawn = سُحب، القيد { $entry }
bound-withdrawn-done = سُحب. ويبقى كلاهما في السجل.
referendum-words-unless = يُعتمد النص في الأجل ما لم يرفضه أحد من المنتظر تأكيدهم.
referendum-gavel-words-unless = تقع المطرقة، ويُعد النص متفقًا عليه. ويُعتمد في الأجل ما لم يرفضه قبله أحد من المنتظر تأكيدهم.
## Documents
papers = الوثائق
papers-whole = وثائق الاجتماع بأكمله
paper-earlier = { $count ->
    [one] نسخة سابقة واحدة
    [two] نسختان سابقتان
    [few] { $count } نسخ سابقة
   *[other] { $count } نسخة سابقة
  }
paper-delivery = العبرة بما يُلقى
paper-late = متأخرة
paper-close = إغلاق الوثيقة
paper-languages = لغة الوثيقة
paper-side-by-side = جنبًا إلى جنب
paper-smaller = تصغير
paper-larger = تكبير
paper-save = حفظ
paper-page = الصفحة { $page } من { $pages }
paper-coming = يجري جلب الوثيقة…
paper-failed = تعذر جلب الوثيقة. أغلقوها وافتحوها من جديد.
paper-not-kept = لا يوجد اتصال، ولم تُفتح هذه الوثيقة على هذا الجهاز من قبل.
paper-unreadable = لا يمكن عرض هذا الملف هنا. احفظوه لفتحه.
paper-not-shown = لا يُعرض ملف من هذا النوع هنا. احفظوه لفتحه.
paper-gone = سُحبت هذه الوثيقة.
paper-statement = بيان
paper-hand-in = إيداع بيانكم
paper-hand-in-words = يستطيع كل من يرى البند قراءته، ومنهم المترجمون الشفويون. ويحمل عبارة «العبرة بما يُلقى».
paper-file = الملف (PDF أو DOCX أو ODT أو نص عادي)
paper-item = بند جدول الأعمال
paper-language = اللغة
paper-title = العنوان
paper-send = إيداع
paper-on-its-way = في الطريق
paper-handed-in = أُودع بيانكم.
paper-send-failed = لم يصل الملف. أرسلوه من جديد.
objection-lift = سحب اعتراضكم
objection-lift-title = سحب اعتراض وفدكم؟
objection-lift-words = يعود النص مطروحًا كما كان، ويجوز عرضه. ويبقى في السجل أنه أُثير وسُحب.
objection-lifted-done = سُحب اعتراضكم.
objection-may-lift = لمن أثاره أن يسحبه، فيجوز عندئذ عرض النسخة نفسها من جديد.
rules = النظام الداخلي
rules-page = فتحه صفحةً
rules-coming = يجري جلب النظام الداخلي…
rules-failed = تعذر جلب النظام الداخلي. يأتي عند عودة الاتصال.
rules-unverified = لم يُتحقق منه
rules-uncited = لم تُذكر مادة
rules-default = القيمة الافتراضية للبرنامج
rules-articles = المواد
rules-articles-note = بعباراتنا، ما لم يُذكر غير ذلك.
rules-no-words = مستشهد بها؛ ونصها غير محفوظ.
rules-cited-by = يستشهد بها:
positions = المواقف
positions-no-consent = لا يُعد شيء من هذا موافقة.
position-none = لم يحدد موقفه
position-stale = على النسخة { $version }
position-confided = للرئاسة وحدها
position-own = ما قلتم للجميع: { $stance }
position-own-confided = ما قلتم للرئاسة وحدها: { $stance }
position-state = بيان موقفكم
position-change = تغيير موقفكم
position-title = موقف وفدكم من هذا النص
position-label = الموقف
position-needed = اختاروا موقفًا.
position-to = لمن
position-to-all = للجميع
position-to-all-words = يراه كل من يرى النص، باسم وفدكم.
position-to-chair = للرئاسة وحدها
position-to-chair-words = تراه الرئاسة والأمانة ووفدكم، ولا أحد غيرهم، الآن أو فيما بعد.
position-words = بالعبارة، إن شئتم
position-act = بيانه
position-take-back = سحبه
position-done = بُيّن موقفكم.
position-taken-back = سُحب موقفكم.
bound-title = البيانات
bound-state = إرفاق بيان
bound-words = يقوم مع هذه النسخة باسم وفدكم، ويلازمها متى اعتُمدت. وليس اعتراضًا: يُبت في النص مع ذلك.
bound-nature = بصفته
bound-nature-hint-statement = ما يصرح به وفدكم مع النص.
bound-nature-hint-reservation = لا يلتزم وفدكم بما يتحفظ عليه.
bound-nature-hint-interpretation = كيف يفهم وفدكم النص.
bound-nature-hint-dissociation = لا يعترض وفدكم السبيل، وليس طرفًا فيه.
bound-nature-hint-footnote = توضع عند جزء واحد، بعلامة.
bound-nature-hint-explanation = لماذا يقف وفدكم هذا الموقف.
bound-to = على
bound-to-whole = النص كله
bound-act = تسجيله
bound-done = بيانكم قائم مع النص.
bound-on = على { $part }
bound-version = على النسخة { $version }
referendum-running = متفق عليه رهنًا بالتأكيد
referendum-words = يُعتمد متى أكده كل من يُنتظر تأكيده. وعدم التأكيد حتى التاريخ عدم اتفاق.
referendum-left = الوقت الباقي للتأكيد
referendum-until = التأكيد حتى
referendum-awaits = ينتظر
referendum-confirmed = أكد
referendum-say = الموافقة رهنًا بالتأكيد
referendum-said = لم تؤكد عاصمتكم بعد.
referendum-gavel = الاتفاق رهنًا بالتأكيد…
referendum-gavel-title = متفق عليه رهنًا بالتأكيد
referendum-gavel-words = تسقط المطرقة، ويبقى النص متفقًا عليه إلى أن يؤكده من يُنتظر تأكيدهم. ومن لم يؤكد حتى التاريخ لم يوافق.
referendum-gavel-awaits = ينتظر: { $members }
referendum-gavel-all = جميع الوفود
referendum-gavel-act = إسقاط المطرقة
referendum-done = اتُّفق على النص رهنًا بالتأكيد.
referendum-confirm = التأكيد باسم وفدكم
referendum-confirm-done = تأكيدكم في السجل.
referendum-refuse = الرفض
referendum-refuse-words = النص غير متفق عليه. ويُسجَّل ذلك باسم وفدكم مع السبب.
referendum-enter = تسجيل تأكيد
referendum-enter-words = رسالة أو مذكرة أو مكالمة: تُحتسب إن وردت قبل التاريخ. ويُسجَّل الوقتان كلاهما.
referendum-enter-done = سُجّل التأكيد.
silence-was-agreed = اتُّفق عليه رهنًا بالتأكيد، وأُكد (النسخة { $version })
silence-was-lapsed = اتُّفق عليه رهنًا بالتأكيد، ولم يؤكَّد في الموعد (النسخة { $version })
issued-words = على مسؤولية الرئاسة، لا نصًا متفقًا عليه. قدّمه { $name }.
issue-statement = بصفته بيان الرئاسة…
issue-summary = بصفته موجز الرئاسة…
issue-title = إصداره على مسؤولية الرئاسة؟
issue-confirm = لا يعتمد النص أحد. يحتفظ بعباراته وتاريخه ويصدر عن الرئاسة، ولا يجوز عرضه للبت بعد ذلك.
issue-act = إصداره
field-chairs = بصفته نص الرئاسة
vote-cast-proxy = بالوكالة، عن { $member }
vote-cast-done-for = سُجّل عن { $member }: { $ballot }.
vote-represented = يصوّت { $holder } عن وفدكم في هذا التصويت، بالوكالة.
vote-represented-by = { $member }، يمثله { $holder }
vote-by-proxy = بالوكالة: { $holder }
vote-weighs = (الأصوات: { $votes })
proxies = الوكالات
proxy-give = توكيل عضو آخر بالتصويت عنا
proxy-give-act = منح الوكالة
proxy-words = من يُختار هنا يصوّت عن العضو إلى أن تُسحب الوكالة. ويُحسم من يصوّت عمّن عند فتح التصويت، ويُسجَّل كل صوت باسم صاحبه.
proxy-holder = من يصوّت عنه
proxy-holder-needed = اختاروا العضو الذي يصوّت.
proxy-withdraw = سحبها
vote-waits = { $left }، أو متى صوّت الجميع
vote-call-left = الدعوة إلى التصويت
vote-call-over = انتهت
vote-all-voted = صوّت الجميع
votes-broken = تصويتات مقطوعة
vote-broken-reason = السبب: { $reason }
vote-tie = تعادلت الأصوات
vote-tie-words = لكم الصوت المرجّح. وهو يقفل التصويت ويُسجَّل باسمكم.
vote-tie-waits = لرئيس الجلسة الصوت المرجّح.
vote-casting-yes = الصوت المرجّح: نعم
vote-casting-no = الصوت المرجّح: لا
vote-casting-abstain = تركه بلا استعمال
vote-pass = تأجيل الرد
vote-roll-voting = حاضر ومصوّت
vote-roll-words = لا يمتنع وفدكم عندئذ.
vote-roll-done = وفدكم حاضر ومصوّت: لا يمتنع.
vote-roll-present = حاضر فقط
vote-pledged = حاضر ومصوّت: لا امتناع.
vote-drawn-software = يُنادى { $member } أولًا، بقرعة من هذا البرنامج.
vote-drawn-chair = يُنادى { $member } أولًا، بقرعة من الرئاسة.
vote-concerned = الدولة المعنية: { $member }. يُنحّى اعتراضها وحده.
vote-concerned-choose = الدولة المعنية التي يُنحّى اعتراضها وحده
vote-concerned-none = اختاروا الدولة
vote-parties = أطراف النزاع: { $members }. يمتنعون.
vote-parties-choose = أطراف النزاع الذين يمتنعون
vote-must-abstain = وفدكم طرف في النزاع، فيمتنع.
vote-counts-weighed = بالأصوات: نعم { $yes }، لا { $no }، امتناع { $abstain }
vote-why-tied = لماذا لم يُبت في شيء
vote-parts = التصويت عليها على حدة
vote-parts-words = ما رُفض خرج من النص. وإن لم يبق شيء في المنطوق رُفض النص برمته.
vote-parts-needed = اذكروا الفقرات التي يشملها التصويت.
motion-out = غير مقبول
vote-appeal-words = نعم تنقض قرار الرئاسة. ولا: القرار قائم.
vote-why-appeal = السبب
vote-called-for = الجميع مدعوون إلى التصويت. ولا يُقفل قبل ذلك إلا متى صوّت الجميع. الباقي:
vote-called-over = انتهت الدعوة إلى التصويت، وللرئاسة أن تقفله.

version-revised = { $name }، تنقيح من مقدمي النص
version-carried = { $mark } المقدم من { $name }، اعتُمد
version-accepted = { $mark } المقدم من { $name }، قبله مقدمو النص
version-divided = أجزاء رُفضت في تصويت منفصل
version-difference = الفرق
version-difference-since = ما تغيّر منذ النسخة { $version }
field-preamble = فقرات الديباجة، في البداية
silence-least-days = بعد { $days } من أيام العمل على الأقل.
silence-rest-weekend = يقع هذا الأجل في عطلة نهاية الأسبوع في مقر الاجتماع.
silence-rest-holiday = يقع هذا الأجل في يوم عطلة في مقر الاجتماع.
vote-cast-capacity = بصفتكم، عن { $member }
vote-represented-count = الأعضاء الذين يمثلهم غيرهم: { $count }
proxy-enter = إدراج توكيل ورد برسالة
proxy-enter-act = إدراج التوكيل
proxy-member = العضو صاحب الرسالة
proxy-items = في هذه البنود وحدها (إن لم يُحدَّد شيء: في جميع البنود)
proxy-every-item = في جميع البنود
proxy-on-items = في البند { $items }
proxy-letter = برسالة
proxy-represented = يمثله { $holder }
proxy-votes-for = يصوّت عن { $member }
vote-cancel-reason = سبب وقف التصويت، للسجل
vote-again = السؤال عن إعادة طرحه
vote-again-words = لا تُطرح المسألة نفسها من جديد إلا إذا قرر الاجتماع ذلك، بالقاعدة نفسها.
vote-casting-makes = الصوت المرجِّح: لا، فتتعادل الأصوات
vote-second-due = لم يُبت في شيء. ويُجرى التصويت الثاني في موعد أقصاه { $time }.
vote-second-open = لم يُبت في شيء. ويُجرى تصويت ثانٍ.
vote-second-put = إجراء التصويت الثاني
vote-second-of = تصويت ثانٍ بعد تعادل الأصوات في القيد { $entry }
vote-first-lot = بالقرعة عند فتح التصويت
vote-first-chair = بقرعة الرئاسة: { $member }
vote-matter = السؤال أولًا عن خضوع النص لهذه القاعدة
vote-matter-words = يبت الاجتماع فيه بقاعدة: { $rule }.
vote-matter-question = هل يخضع هذا النص لقاعدة «{ $rule }»؟
amendment-propose-to = اقتراح تعديل على { $part }
amendment-accepted-done = قُيِّد قبولكم في السجل.
ruling-when-made = يصدر القرار بعد عرض نقطة النظام. يُترك المتكلم حتى ينتهي، أو تُنهى كلمته.
challenge-title = الطعن في وثائق تفويض { $member }؟
challenge-words = يعترض وفدكم على قبول ذلك الوفد. ويبقى في مقعده بالحقوق نفسها إلى أن يبت الاجتماع. ويُقيَّد ذلك في السجل.
credentials-challenged-now = وثائق تفويض هذا الوفد مطعون فيها. ويبقى في مقعده بالحقوق نفسها إلى أن يبت الاجتماع.
credentials-refused-now = رُفضت وثائق التفويض: لا يشارك.
help-who = { $count ->
    [one] { $names } من الأمانة هنا للرد.
   *[other] من الأمانة هنا: { $names }.
 }
help-who-none = تردّ الأمانة. لا أحد منها هنا الآن، وسؤالكم ينتظر.
help-office = الأمانة
help-words = ما الأمر؟
help-sent = ما يُرسل مع السؤال
help-nowhere = لا يُدرج شيء منه في المحضر، ويُحذف بعد يوم على الأكثر.
help-ask = سؤال الأمانة
help-waits = أُرسل السؤال، وسيصل الرد هنا.
help-take-back = سحب السؤال
help-helped = حُلّ الأمر
help-failed = لم يصل السؤال. حاولوا مرة أخرى.
help-answered = { $name }: { $words }
help-device-on = مشغّل
help-device-off = مغلق
help-device-none = لا يوجد
help-place-prejoin = قبل الدخول
help-place-lobby = قاعة الانتظار
help-place-room = القاعة
help-place-closed = بعد الاجتماع
help-place-ended = خارج القاعة
help-place-opening = عند الدخول
help-fact-page = الصفحة
help-fact-role = الصفة
help-fact-meeting = الاجتماع
help-fact-connection = الاتصال
help-fact-microphone = الميكروفون
help-fact-camera = الكاميرا
help-fact-problems = المشكلات
help-fact-screen = الشاشة
help-fact-browser = المتصفح

first-use = المرة الأولى هنا
first-use-step = { $n } من { $all }
first-use-next = التالي
first-use-skip = تخطٍّ
first-use-done = فهمت
first-use-delegate-1 = هنا تطلبون الكلمة، ويظهر ترتيبكم في القائمة فورًا.
first-use-delegate-2 = لا يُسمع ميكروفونكم إلا ما دامت الكلمة لكم.
first-use-delegate-3 = هنا جدول الأعمال والنصوص والمحضر.
first-use-chair-1 = هنا يظهر ما ينتظر قراركم، ومعه الزر الذي يتخذه.
first-use-chair-2 = هنا تعطون الكلمة بترتيب الطلبات.
first-use-chair-3 = هنا ينتظر من تسمحون بدخولهم.
first-use-interpreter-1 = هنا تفتحون ميكروفون مقصورتكم.
first-use-interpreter-2 = هنا تختارون ما تسمعونه.
first-use-interpreter-3 = هنا تنتقلون إلى مقصورة أخرى.
first-use-observer-1 = هنا تختارون اللغة التي تسمعونها.
first-use-observer-2 = هنا تطلبون الكلمة، وللرئاسة أن تعطيكم إياها.
first-use-observer-3 = هنا جدول الأعمال والنصوص والمحضر.
first-use-secretariat-1 = هنا ينتظر من تسمحون بدخولهم.
first-use-secretariat-2 = هنا يظهر ما ينتظر الرئاسة.
first-use-secretariat-3 = هنا المساعدة للجميع، وتردّون عليها في صفحاتكم.

badge-show = إظهار صورة لكم
badge-asked = يُطلب منكم إظهار صورة لكم
badge-words = لا يراها إلا الرئاسة ومن يتولى الإدخال من الأمانة. وهي صغيرة ولا تُدرج في أي محضر، وتُحذف عند اختتام الاجتماع، وبعد يوم على الأكثر.
badge-camera = فتح الكاميرا
badge-take = التقاط الصورة
badge-file = اختيار صورة
badge-not = بلا صورة
badge-own = صورتكم
badge-shown = من يُدخلكم يرى هذه الصورة
badge-take-back = سحب الصورة
badge-no-picture = ليست هذه صورة. يُرجى اختيار ملف JPEG أو PNG.
badge-failed = لم يصل هذا. يُرجى إعادة المحاولة.

refusal-item-kept = صوّت الاجتماع ضد شطب هذا البند: يبقى في جدول الأعمال.
refusal-agreed-by-all = وافق الاجتماع على النص رهن الاستشارة: لا تسحبه الرئاسة. انتظر الأجل أو رفضًا.
refusal-date-holds = أجل هذا التصويت ثابت. { $extended ->
    [never] لا تجيز قواعد الهيئة تمديد تصويت بالمراسلة: انتظر نهايته.
    [once] مُدِّد مرة من قبل: انتظر نهايته.
   *[before-ballots] وصلت ورقة تصويت يقرؤها الجميع: انتظر نهايته، أو أوقفه مع بيان السبب.
}
refusal-extended-too-far = يُمدَّد التصويت بالمراسلة كل مرة بعدد من الساعات لا يتجاوز { $most_h }، من نهايته، أو من الآن إن انقضت. حدِّد موعدًا أقرب.
refusal-sent-itself = أرسل { $member } ورقته بنفسه، ولا تحل محلها رسالة. للوفد أن يستبدلها بنفسه.
refusal-part-twice = ذُكرت فقرة مرتين. اذكر كل فقرة مرة واحدة: للاستبدال أو للحذف أو للتصويت عليها على حدة.
refusal-not-in-period = يجب أن تكون الرسالة قد وردت بعد بدء المدة وقبل انقضائها وقبل الآن. صحِّح وقت ورودها.
refusal-document-there = { $symbol } موجودة بالفعل بهذه اللغة وبهذا التنقيح. أعطوها التنقيح التالي، أو اسحبوا السابقة.
refusal-document-late = موعد إيداع الوثائق قبل بدء الاجتماع بعدد من الساعات: { $hours }، وما يرد بعده يُرفض.
refusal-no-such-file = لم يصل الملف نفسه، أو أنه ليس كما قيل عنه. اختاروه من جديد.
refusal-text-erased = مُحيت كلمات هذا النص، فلا تُعاد صياغته ولا يُعدَّل. يُرجى تقديم نص جديد.
refusal-parts-differ = عدد الفقرات واحد في كل اللغات. في إحداها ({ $language }) { $parts } من أصل { $of }.
refusal-period-too-short = المدة قصيرة جدًا؛ يجب ألا يقل الأجل، بالساعات من الآن، عن { $least_h }.
refusal-capitals-first = يوافق { $member } رهنًا بالتأكيد: لم تؤكد عاصمته بعد. تُعلَن الموافقة رهنًا بالتأكيد مع تاريخ.
refusal-language-current = النص محدَّث بهذه اللغة ({ $language }). ولا تُضاف إلا لغة ناقصة أو غير محدَّثة.
refusal-too-many-hands = لا يمكن أن يتجاوز عدد الأيدي { $most }: وهو عدد الوفود الحاضرة التي لها صوت.
refusal-parts-due = يُرجى تعيين الفقرات التي تُطرح منفصلة؛ فالنص المؤلف من فقرة واحدة لا يُجزَّأ.
refusal-no-such-rule = ليست لدى الهيئة قاعدة «{ $rule }». ولديها: { $known }.
refusal-credentials-report-due = لم يُقدَّم بعد تقرير عن وثائق التفويض هذه: أدرجوا التقرير أولًا.
refusal-chatham-house = يبقى هذا مغلقًا بموجب قاعدة تشاتام هاوس.
refusal-chatham-house-set = قاعدة تشاتام هاوس سارية من قبل.
refusal-meeting-public = الاجتماع علني ومعروف من يشارك فيه. طبّقوا القاعدة على بنود بعينها.
refusal-item-public = البند علني ومعروف من يتكلم فيه، فلا يمكن بعد الآن تطبيق قاعدة تشاتام هاوس عليه.
refusal-chair-stays = تُسلَّم الرئاسة قبل مغادرة من يتولاها.
refusal-bad-id = لا يمكن استخدام الاسم المختصر { $id }.
refusal-no-photo = لا أحد يرى الآخرين هنا: لا صورة جماعية.
refusal-not-pictured = يظهر في الصورة الجماعية أعضاء الوفود والمراقبون.
refusal-not-who-joined = ليست الصورة لمن شاركوا.
refusal-photo-called = دُعي من قبل إلى صورة جماعية.
refusal-photo-over = انتهى العد التنازلي؛ ولا يشارك أحد بعده.
refusal-unknown-photo = لم تعد هذه الصورة مطلوبة، أو سُحبت.
refusal-another-version = للنص نسخة أحدث، { $version }. تُرجى قراءتها والتصرف من جديد.
refusal-vice-chairs-only = لا يتولى الرئاسة إلا نائب رئيس سُمِّي مسبقًا.
refusal-replies-used = استُخدم حق الرد في هذا البند العدد المسموح به من المرات، وهو { $times }.
refusal-not-muted = الصوت غير مكتوم: { $participant }.
refusal-already-muted = الصوت مكتوم من قبل: { $participant }.
refusal-replies-last = يُستمع إلى الردود بعد البيانات: ينتظر الكلمة { $participant }.
refusal-list-open = قائمة المتكلمين مفتوحة من قبل.
refusal-no-substance = لا يجوز أن تتناول نقطة النظام جوهر المسألة.
refusal-objected-to = اعترض وفد: تُطرح المسألة للتصويت أو يُسحب الاقتراح.
refusal-proposal-put = يبت الاجتماع في اقتراح من الرئاسة، وله الأولوية.
refusal-already-head = المقعد مسند من قبل إلى { $participant }.
refusal-already-public = متاح للجمهور من قبل.
refusal-moved-into-the-past = يُنقل الاجتماع إلى وقت لم يمضِ بعد.
refusal-levels-first = لا يتبادل المتكلمون أماكنهم إلا ضمن مستواهم: القواعد تدعوهم بحسب المستوى.
refusal-order-reason-due = اذكروا لماذا يختلف الترتيب عن القواعد: يُثبت السبب في السجل.
refusal-no-planned-end = ليس للجلسة نهاية مقررة تُمدد بعدها. تُرفع عندما تنتهي.
refusal-extended-not-later = مدّدوا الجلسة إلى وقت بعد نهايتها المقررة وبعد الآن.
refusal-something-runs = لا يزال إجراء بدأ كتابةً جاريًا؛ يُنتظر انتهاؤه أو يُسحب أولًا.
refusal-no-calling-rules = لا يقول النظام الداخلي لهذه الهيئة من يدعو إلى الاجتماع.
refusal-may-not-call = لا يُدعى إلى اجتماع من هذا النوع على هذا النحو وفق النظام الداخلي.
refusal-no-such-notice = لا يعرف النظام الداخلي لهذه الهيئة نوعًا كهذا من الاجتماعات.
refusal-too-few-ask = يجب أن يطلب هذا الاجتماع عدد من الأعضاء لا يقل عن { $needed }.
refusal-notice-too-short = يشترط النظام الداخلي مهلة أطول، ولا يجوز لأحد الاستثناء منها.
refusal-waiver-due = يشترط النظام الداخلي مهلة أطول. وتجوز الدعوة مع ذلك إذا استُثني منها قبل افتتاح الاجتماع.
refusal-nothing-to-waive = لا توجد مهلة يُستثنى منها.
refusal-not-all-items = يجب أن يذكر الترتيب كل بند من بنود جدول الأعمال مرة واحدة.
refusal-withdrawn = لم يعد الاسم التالي في القائمة: { $participant }.
refusal-other-seat = لا يتغير مقعد { $participant } ولا صفته: ضعوا شخصًا آخر مكانه.
refusal-office-twice = يتولى { $participant } الرئاسة أو ينوب فيها: اذكروا كل اسم مرة واحدة.
refusal-not-in-name = «{ $name }» ليس جزءًا من اسم الشخص.
refusal-notice-not-waived = كانت مهلة الإشعار أقصر مما يشترطه النظام الداخلي، ولم يُستثن منها بعد.
refusal-bad-symbol = يتألف رمز الوثيقة من حروف وأرقام و. / - : + _، مثل SWC/2022/4.
refusal-symbol-in-use = { $symbol } رمز وثيقة في بند آخر.
recorded-of = البيان المسجّل لـ { $name }
recorded-unplayable = لا يستطيع هذا الجهاز تشغيل البيان المسجّل. افتحوا القاعة في متصفح آخر.
recorded-stop = إيقاف البيان المسجّل
recorded-play = عرض البيان المسجّل
recorded-play-of = عرض البيان المسجّل لـ { $name }
recorded-see = البيانات المسجّلة المقدَّمة
recorded-by = بالفيديو
recorded-by-away = بالفيديو، خارج القاعة
recorded-missing = لم تُسلَّم كلمة مسجلة. استعيدوا الكلمة.
refusal-recording-played = يُعرض الآن بيان مسجّل. أوقفوه أولًا أو انتظروا حتى ينتهي.
refusal-nothing-played = لا يُعرض أي بيان مسجّل.
refusal-not-in-substance = لم تُعط الكلمة لإلقاء بيان. يُعرض البيان المسجّل حين تكون الكلمة للوفد لإلقاء بيان.
refusal-no-such-recording = هذا البيان المسجّل غير موجود، أو هو لوفد آخر. يقدّم الوفد الذي له الكلمة بيانًا أولًا.
refusal-bad-file = لم يصل الملف كاملًا. اختاروه من جديد.
refusal-file-erased = مُحي هذا الملف نهائيًا ولا يودع من جديد.
refusal-attended = كان الخادم يعمل حتى انقضاء الأجل: يُعتمد النص عندئذ من تلقاء نفسه.
refusal-no-silence-procedure = لا يعرف النظام الداخلي لهذه الهيئة إجراء الموافقة الصامتة.
refusal-period-too-long = المدة طويلة جدًا؛ الحد الأقصى بالأيام { $most_d }.
refusal-no-correspondence = لا تعرف قواعد الهيئة التصويت بالمراسلة.
refusal-no-such-body = { $nearest ->
    [none] لا توجد هيئة مسجلة باسم «{ $given }».
   *[other] لا توجد هيئة مسجلة باسم «{ $given }». هل المقصود «{ $nearest }»؟
  }
refusal-no-members = ليس لـ «{ $given }» أعضاء في { $day }.
refusal-no-such-member = { $nearest ->
    [none] «{ $given }» ليس رمز عضو.
   *[other] «{ $given }» ليس رمز عضو. هل المقصود «{ $nearest }»؟
  }
refusal-text-missing = ينقص نص بلغة واحدة ({ $language }): { $missing }. يُقرَّر في المراجعة ما إذا كان البيان الموجز يُنشر من دونه.
refusal-names-somebody = بموجب قاعدة تشاتام هاوس لا يُسمّى أحد من الحاضرين، وهذه الجملة تسمّي { $name }: «{ $sentence }» تُصاغ من دون الاسم.
refusal-own-text = نص الطرف الخاص يبقى نصه: ليس مشتركًا ولا ملخصًا.
refusal-no-correction = لا يعرف النظام الداخلي لهذه الهيئة تصويب الأصوات.
refusal-already-challenged = طُعن من قبل في وثائق تفويض { $member }.
refusal-credentials-accepted = قبل الاجتماع وثائق تفويض { $member }.
refusal-not-challenged = لم يُطعن في وثائق تفويض { $member }.
refusal-unknown-inscription = هذا الوفد غير مسجل في قائمة المتكلمين لهذا البند.
refusal-inscribed-late = أُقفلت قائمة المتكلمين في { $until }.
refusal-unknown-document = لا توجد وثيقة كهذه، أو أنها سُحبت.
refusal-not-later = يجب أن يكون الأجل الجديد بعد الأجل الحالي.
refusal-written-procedure = لا يُفتتح الإجراء الكتابي: لا أحد يجتمع.
refusal-delay-runs = طلب وفد مهلة لقراءة الوثائق ولم تنقض بعد. وللرئاسة أن تأذن بالبت قبل ذلك.
refusal-no-delay = لا تسري هنا أي مهلة للوثائق، أو ليس للهيئة مهلة.
refusal-delay-over = انقضت مهلة قراءة هذه الوثائق.
refusal-delay-waived = أُذن بالبت في هذه الوثائق في الحال.
refusal-amend-first = قوبلت هذه النسخة باعتراض. تُعرض من جديد بعد تعديلها أو بعد سحب الاعتراض.
refusal-bad-date = ليس تاريخًا: { $date }.
refusal-bad-digest = تغير البيان الموجز منذ أن قرأتموه.
refusal-bad-verb = لا يمكن استخدام الفعل «{ $verb }».
refusal-agenda-adopted = أُقر جدول الأعمال، ولا يغيّره إلا الاجتماع نفسه.
refusal-agenda-empty = لا يوجد بند على جدول الأعمال.
refusal-agenda-first = يقر الاجتماع جدول أعماله قبل تناول أي بند.
refusal-item-in-hand = هذا البند قيد النظر من قبل.
refusal-item-not-in-hand = هذا البند ليس قيد النظر.
refusal-language-missing = النص ناقص بلغة واحدة ({ $language }).
refusal-language-stale = لغة واحدة ({ $language }) تستند إلى نسخة أقدم.
refusal-no-text-there = لا نص هناك.
refusal-not-published = البيان الموجز غير منشور.
refusal-not-put = النص ليس معروضًا للاعتماد بتوافق الآراء.
refusal-not-your-text = لا يعيد صياغة هذا النص إلا مقدمه. يُرجى اقتراح تعديل، أو تقديم نص باسمكم.
refusal-already-sponsor = وفدكم مشارك في تقديم هذا النص بالفعل.
refusal-not-withdrawn = لم يُسحب هذا النص، فلا يتبناه أحد.
refusal-voting-begun = بدأ الاجتماع التصويت على هذا النص، ولا يغيّره من الآن إلا التصويت.
refusal-delay-asked = طُلبت هذه المهلة من قبل.
refusal-restate-first = قُبل تعديل آخر. ويعيد مقدم هذا التعديل صياغته على النسخة الجديدة أولًا.
refusal-unknown-part = لم تعد هذه الفقرة في النص. يُرجى النظر فيه كما هو الآن.
refusal-not-awaited = لا يُنتظر تأكيد من { $member }.
refusal-already-confirmed = سبق أن أكد { $member }.
refusal-part-needed = توضع الحاشية عند جزء من النص: اختاروا الجزء.
refusal-too-many-parts = لا تزيد فقرات النص على { $most }.
refusal-bad-salt = لم يولّد الخادم ملحًا لهذا النص. يُرجى إرساله من جديد.
refusal-too-many-texts = لوفدكم في هذا البند أكبر عدد ممكن من النصوص والتعديلات المفتوحة، وهو { $most }. يُرجى سحب أحدها أولًا.
refusal-origin-unchecked = أين اعتُمد نص يقرؤه الخادم من ذلك السجل: قدّموه من برنامج المؤتمر.
refusal-outcome-settled = بُت في هذا النص.
refusal-unknown-track = هذا المسار غير معروف.
refusal-unknown-statement = لا وجود لهذا البيان، أو سبق سحبه.
refusal-silence-over = انتهى إجراء الموافقة الصامتة.
refusal-silence-runs = نص تحت إجراء الموافقة الصامتة: يبقى كما هو حتى نهايته، ولا يفقد أي وفد حق كسر الصمت. انتظر النهاية، أو اطلب سحب الإجراء.
refusal-unknown-silence = إجراء الموافقة الصامتة هذا غير معروف.
refusal-not-expired = لم ينقض الأجل بعد.
refusal-nothing-to-rule = لا توجد نقطة نظام للبت فيها.
refusal-ruling-due = تبت الرئاسة أولًا في نقطة النظام.
refusal-clock-runs = الوقت يجري من قبل.
refusal-clock-stopped = الوقت متوقف من قبل.
refusal-not-the-list = تغيرت القائمة في هذه الأثناء. يُرجى ترتيبها من جديد.
refusal-named-twice = هذا الاسم مستخدم من قبل.
refusal-chair-present = الرئاسة حاضرة، أو يمكن أن يتولاها { $participant }.
refusal-already-chair = الرئاسة معقودة من قبل لـ { $participant }.
refusal-may-not-preside = لا يجوز إسناد الرئاسة إلى { $participant }.
refusal-no-limit = لا حد للوقت.
refusal-unknown-text = هذا الجزء من النص غير معروف.
refusal-outcome-being-put = يوجد نص معروض للاعتماد بتوافق الآراء؛ وله الأولوية.
refusal-text-unreadable = يتضمن النص محرفًا غير مرئي أو لا يمكن لأي نسق نقله ({ $character }، { $language }). تُرجى كتابته من دونه.
refusal-quota-reached = سجلتم في هذا السجل { $most_mb } ميغابايت، وهو ما يجوز لمشارك واحد. تُرجى مطالبة الأمانة بتسجيل الباقي.
refusal-text-too-long = النص طويل جدًا؛ الحد الأقصى لعدد الأحرف { $most }.
refusal-unknown-outcome = هذا النص غير معروف.

# The dialog of the connection
quality-good-means = الصورة والصوت يصلان كما ينبغي.
quality-weak-means = حفاظًا على الصوت، تصل صور أقل: صور من له الكلمة ومن يتولى الرئاسة ومن يترجم بالإشارة.
quality-bad-means = كي تتمكنوا من المتابعة، تُترك الصور. وقد يتقطع كلامكم؛ أما إجراءاتكم فتُقيَّد في السجل.
quality-cut-means = يستمر الاجتماع ويمكنكم التصرف فيه، لكنكم لا ترون أحدًا ولا تسمعونه، ولا يراكم أحد ولا يسمعكم.
quality-alone-means = الخادم متاح. ولا أحد هنا بعد لقياس الصورة والصوت.
quality-waiting-means = يجري توصيل الصورة والصوت.
quality-lost-means = تعود القاعة من تلقاء نفسها. مكانكم محفوظ؛ وما يفوتكم يُجلب عند عودتكم.
quality-connecting-means = يجري الاتصال بالخادم.
quality-lossy-why = يضيع الكثير في الطريق.
quality-lossy-do = يُرجى الاقتراب من جهاز التوجيه أو استخدام كبل؛ وإغلاق كل ما ينزّل أو يرسل.
quality-slow-why = الطريق بطيء.
quality-slow-do = يُرجى التريث قبل الإجابة، كي لا يتداخل الكلام. ويمكن إيقاف الشبكة الخاصة الافتراضية حيث يجوز ذلك، أو استخدام شبكة أخرى.
quality-cut-why = يتعذر الوصول إلى بعض الآخرين، أو إليهم جميعًا.
quality-cut-do = ربما يعترض جدار حماية الطريق. يُرجى استخدام شبكة أخرى، أو إبلاغ الأمانة.
