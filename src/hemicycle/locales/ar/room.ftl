### The live room. Words are those of the field; buttons are verbal nouns; a refusal says why and cites its rule.
### No verb has a person as its subject, so that none has to agree.

## Frame
language = اللغة
language-unreviewed = المؤشَّر عليها بالعلامة ° لم يراجعها بعد متحدث أصلي باللغة: { $names }
language-unreviewed-note = لم يراجعها بعد متحدث أصلي باللغة.
language-failed = تعذر تحميل كلمات هذه اللغة. تُرجى المحاولة من جديد.
part-coming = يجري تحميل هذا الجزء.
part-failed = تعذر تحميل هذا الجزء. سيُحمَّل مرة أخرى عند عودة الاتصال.
part-again = إعادة المحاولة
theme = الألوان
theme-dark = داكنة
theme-light = فاتحة
theme-system = بحسب النظام
settings = الإعدادات
done = تم
cancel = إلغاء
close-dialog = إغلاق
dismiss = صرف
download = تنزيل
more = المزيد
skip-stage = الانتقال إلى القاعة
skip-acts = الانتقال إلى إجراءاتكم
toasts-label = الرسائل
nav-label = مواضع القاعة
bar-label = أجهزتكم وإجراءاتكم
side-label = المتكلمون والنصوص وجدول الأعمال والسجل
room-label = القاعة
view-label = ما ترونه
view-room = القاعة
view-console-chair = لوحة الرئاسة
view-console-secretariat = لوحة الأمانة
console-chair = لوحة الرئاسة
console-secretariat = لوحة الأمانة
console-short = اللوحة
meeting = الاجتماع
begins = يبدأ
date-time = { $date }، الساعة { $time }
date-both = { $date } بالتوقيت العالمي، { $local } بتوقيتكم
date-utc = { $date } بالتوقيت العالمي

## The meeting
phase-convened = وُجهت الدعوة
phase-open = منعقد
phase-suspended = معلَّق
phase-closed = رُفعت الجلسة
phase-suspended-long = الاجتماع معلَّق
phase-open-now = الاجتماع منعقد.
phase-suspended-now = عُلّقت الجلسة.
phase-closed-now = رُفعت الجلسة.
phase-convened-now = وُجهت الدعوة إلى عقد الاجتماع.
not-open = لم يُفتتح الاجتماع بعد. يُفتتح من جانب { $chair }.
not-open-chair = الرئاسة لكم. يُفتتح الاجتماع من لوحة الرئاسة عند حضور الوفود.
suspended-next = تُستأنف الجلسة من جانب { $chair }. ومكانكم وقائمة المتكلمين محفوظان.
suspended-chair = الرئاسة لكم. تُستأنف الجلسة من لوحة الرئاسة.
connection-live = متصل
connection-connecting = يجري الاتصال
connection-lost = انقطع الاتصال
connection-back = عاد الاتصال. لم يفتكم شيء.
lost-words = انقطع الاتصال. مكانكم محفوظ؛ وما يفوتكم يُجلب عند عودتكم.
public-view = عرض الجمهور
public-words = تتابعون بصفة الجمهور. لا يُرسل من هنا شيء.
act-not-stored = لم يحفظ الخادم إجراءكم. وهو لا يُحتسب بعد. يُرجى تكراره.
act-damaged = هذا السجل لا يقبل قيودًا جديدة: ما حفظه الخادم ليس ما وُقِّع. يُرجى إبلاغ الأمانة.

## People and seats
seats-label = المقاعد بترتيب البروتوكول
person-unnamed = اسم ممحوّ
is-you = ، أنتم
role-delegate = عضو وفد
role-observer = مراقب
role-interpreter = مترجم شفوي
role-secretariat = الأمانة
role-press = الصحافة
role-short-delegate = وفد
role-short-observer = مراقب
role-short-interpreter = ترجمة
role-short-secretariat = أمانة
role-short-press = صحافة
sign-you = أنتم
sign-chair = الرئاسة
sign-muted = مكتوم
sign-absent = غائب
sign-present = حاضر
sign-objects = اعتراض
seat-head = رئاسة الوفد
link-weak = اتصال ضعيف
link-lost = تجري إعادة الاتصال
no-camera = لا كاميرا
make-head = إسناد المقعد
exclude = إخراج
exclude-title = إخراج هذا الشخص؟
exclude-words = يغادر الاجتماع فورًا وينتظر في قاعة الانتظار. ويمكن إدخاله من جديد. ويُقيَّد ذلك في السجل.

## The floor
floor-label = الكلمة
has-the-floor = له الكلمة
has-the-floor-muted = له الكلمة، والميكروفون مغلق
floor-free = لا أحد له الكلمة
floor-free-next = التالي في القائمة: { $name }. والرئاسة تعطي الكلمة.
floor-free-empty = لا أحد في قائمة المتكلمين. يمكنكم طلب الكلمة لتكونوا أول المتكلمين.
floor-free-watch = لا أحد في قائمة المتكلمين.
floor-free-list = تُعطى لأول القائمة، أو لغيره.
floor-free-give = لا أحد في القائمة. يُفتح مقعد لإعطاء الكلمة دون طلب.
floor-given = الكلمة لـ { $name }.
floor-yours = الكلمة لكم. ميكروفونكم مسموع.
floor-yours-muted = الكلمة لكم. وقد كتمت الرئاسة صوتكم.
floor-ended-yours = انتهى بيانكم. ميكروفونكم مغلق.
shares-screen = يعرض الشاشة
purpose-statement = بيان
purpose-point-of-order = نقطة نظام
purpose-right-of-reply = حق الرد
order-short = نظام
ask-floor = طلب الكلمة
hand-raised-place = اليد مرفوعة، الترتيب { $place }
hand-down = اليد مرفوعة، الترتيب { $place }. خفضها
end-statement = إنهاء بياني
end-order = إنهاء نقطة النظام
order-withdraw = سحب نقطة النظام
ask-reply = طلب حق الرد
withdraw = سحب
give-floor = إعطاء الكلمة
give-floor-to = إعطاء الكلمة لـ { $name }
take-back = سحب الكلمة
interrupted = قوطعت كلمة { $name } وتُستأنف بعد ذلك.
time-left-of = الباقي من { $limit }
time-over = تجاوز { $limit }
time-no-limit = دون حد
clock-stopped-chair = أُوقف الوقت
clock-stopped-lost = انقطع الاتصال، أُوقف الوقت
clock-stopped-suspended = عُلّقت الجلسة، أُوقف الوقت
stop-clock = إيقاف الوقت
start-clock = تشغيل الوقت
extend = دقيقة
extend-long = دقيقة إضافية
mute-person = كتم الصوت
unmute-person = رفع الكتم
muted-by-chair = كتمت الرئاسة صوتكم.
unmuted-by-chair = رفعت الرئاسة الكتم.
microphone-on = الميكروفون مفتوح
microphone-ready = الميكروفون جاهز
microphone-off = الصوت مكتوم
microphone-closed = كتمته الرئاسة
camera-on = الكاميرا مفتوحة
camera-off = الكاميرا مغلقة
screen-share = عرض الشاشة
screen-stop = وقف العرض

## The speakers' list
tab-speakers = المتكلمون
speakers-list = قائمة المتكلمين
list-is-open = مفتوحة
list-is-closed = مقفلة
limit = الحد
limit-each = { $limit } لكل متكلم
limit-none-each = دون حد
list-count = { $count ->
    [0] لا أحد في قائمة المتكلمين
    [one] متكلم واحد في القائمة
    [two] متكلمان في القائمة
    [few] { $count } متكلمين في القائمة
    [many] { $count } متكلمًا في القائمة
   *[other] { $count } متكلم في القائمة
}
list-empty = لا أحد في القائمة
list-empty-next = من يطلب الكلمة يظهر هنا، بالترتيب.
list-empty-watch = الوفود التي تطلب الكلمة تظهر هنا، بالترتيب.
list-empty-chair = الوفود التي تطلب الكلمة تظهر هنا. ويمكنكم أيضًا إعطاؤها من المقعد.
close-list = إقفال القائمة
reopen-list = فتح القائمة
move-up = تقديم { $name }
move-down = تأخير { $name }
take-off = شطب { $name } من القائمة
have-spoken = تكلموا
have-spoken-item = تكلموا في البند { $number }

## Points of order
order-raised = أُثيرت نقطة نظام.
order-heard = نقطة نظام، يجري الاستماع إليها
hear = الاستماع إليها
ruling-awaited = في انتظار قرار الرئاسة
uphold = قبول
dismiss-order = عدم القبول

## Agenda, statements, record
tab-agenda = جدول الأعمال
tab-record = السجل
item-number = البند { $number }
item-coming = لم يُنظر فيه بعد
item-open = قيد النظر
item-closed = انتهى النظر فيه
item-now = البند قيد النظر: { $title }.
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
no-item = لا بند قيد النظر.
open-item = الشروع في البند
close-item = اختتام البند
add-item = إضافة بند
access-closed = مغلق أمام الجمهور
agenda-empty = جدول الأعمال فارغ
agenda-empty-next = تضيف الرئاسة أو الأمانة البنود.
statements-no-item = بيانات خارج البنود
enter-statement = تسجيل بيان
statement-words = نص ما تقولونه، كما سيرد في السجل باسمكم.
statement-entered = سُجل بيانكم.
record-size = { $count ->
    [0] لا قيود في السجل
    [one] قيد واحد في السجل
    [two] قيدان في السجل
    [few] { $count } قيود في السجل
    [many] { $count } قيدًا في السجل
   *[other] { $count } قيد في السجل
}
record-words = كل ما يجري في هذا الاجتماع قيد في سجله. ولكل إجراء من إجراءاتكم إيصال يثبته.
record-export = تنزيل السجل العلني
record-entries = ما جرى
record-kind = أنواع القيود
record-kind-all = جميع الأنواع
record-earlier = عرض القيود السابقة
record-open-page = فتح صفحة السجل
receipts-kept = محفوظة على هذا الجهاز.
receipts-unkept = هذا المتصفح لا يحفظ شيئًا: يُرجى تنزيلها قبل المغادرة.
receipts = إيصالاتكم
receipts-empty = لا إيصال بعد
receipts-empty-next = كل إجراء تقومون به هنا يمنحكم إيصالًا.
receipts-download = { $count ->
    [one] تنزيل إيصالكم
    [two] تنزيل إيصاليكم
    [few] تنزيل إيصالاتكم، وعددها { $count }
    [many] تنزيل إيصالاتكم، وعددها { $count }
   *[other] تنزيل إيصالاتكم، وعددها { $count }
}
# المعروض ليس تتمة لما رآه هذا الجهاز.
history-restored-title = أُعيد السجل من نسخة احتياطية
history-restored = في { $day }، الساعة { $time }، عاد الخادم بهذا السجل إلى { $size ->
    [one] قيده الأول
    [two] قيديه الأولين
    [few] قيوده الأولى، وعددها { $size }
   *[other] قيوده الأولى، وعددها { $size }
}.
history-gone = { $count ->
    [one] اختفى قيد واحد رآه هذا الجهاز.
    [two] اختفى قيدان رآهما هذا الجهاز.
    [few] اختفت { $count } قيود رآها هذا الجهاز.
    [many] اختفى { $count } قيدًا رآها هذا الجهاز.
   *[other] اختفى { $count } قيد رآها هذا الجهاز.
}
history-gone-own = { $count ->
    [one] ومنها إجراء واحد لكم: وإيصالكم يثبت أنه كان مسجلًا.
    [two] ومنها إجراءان لكم: وإيصالاكم يثبتان أنهما كانا مسجلين.
    [few] ومنها { $count } إجراءات لكم: وإيصالاتكم تثبت أنها كانت مسجلة.
    [many] ومنها { $count } إجراءً لكم: وإيصالاتكم تثبت أنها كانت مسجلة.
   *[other] ومنها { $count } إجراء لكم: وإيصالاتكم تثبت أنها كانت مسجلة.
}
history-restored-next = ترون السجل كما يستمر من هناك. وما اختفى يلزم القيام به من جديد.
history-file = وقّع الخادم على ما كان مسجلًا من قبل. يُرجى حفظ هذا الإقرار حيث لا يصل إليه الخادم.
history-download = تنزيل ما وُقِّع
history-go-on = متابعة
history-danger-title = ليس هذا هو السجل الذي رأيتموه من قبل
history-rolled-back = رأى هذا الجهاز في السجل قيودًا عددها { $seen }، وقّعها الخادم. ويعرض الخادم الآن { $size } منها، ولا يذكر السبب.
history-other = رأى هذا الجهاز في السجل قيودًا عددها { $seen }، وقّعها الخادم. وما يعرضه الخادم الآن ليس تتمة لها: غُيّرت قيود، أو يُعرض عليكم غير ما عُرض من قبل.
history-key = السجل موقَّع بمفتاح غير المفتاح السابق. قد يكون طرف آخر يجيب بدلًا من الخادم.
history-unsigned = ما يعرضه الخادم الآن غير موقَّع بمفتاح السجل. وربما غُيّر.
history-unproven = لا يثبت الخادم أن ما يعرضه تتمة للقيود التي رآها هذا الجهاز، وعددها { $seen }.
history-danger-next = يُرجى عدم الاعتماد على ما ترونه، وعدم البت في شيء هنا. ويُرجى سؤال الأمانة عما جرى بوسيلة أخرى، كالهاتف.
history-leave = مغادرة الاجتماع
history-in-spite = المتابعة رغم ذلك…
history-risk-title = المتابعة على مسؤوليتكم؟
history-risk = ما تقومون به هنا قد يضيع، أو يُعرض على غيركم بصورة مختلفة. ولم يعد بوسع أحد أن يعرف من هذا السجل ما اتُّفق عليه.
history-risk-stays = يبقى تحذير على هذا الجهاز. ويمكن في أي وقت تنزيل ما وُقِّع من قبل من صفحة السجل.
history-back = رجوع
history-go-on-anyway = المتابعة على مسؤوليتي
history-banner = ليس هذا هو السجل الذي رآه هذا الجهاز من قبل. يُرجى عدم الاعتماد عليه.
history-before = وُقِّع من قبل، ولا تتمة له هنا:
history-before-one = نقطة تحقق على { $count ->
    [one] قيد واحد
    [two] قيدين
    [few] { $count } قيود
    [many] { $count } قيدًا
   *[other] { $count } قيد
}
entry-number = القيد { $seq }

## Texts
tab-texts = النصوص
decide = البت
texts-empty = لا نص مطروحًا
texts-empty-next = تظهر هنا الاستنتاجات والتعهدات والدعوات عند كتابتها، بكل لغة.
texts-on-table = مطروحة
texts-settled = معتمدة ومسجلة
texts-withdrawn = مسحوبة
form-conclusion = استنتاج
form-commitment = تعهد
form-invitation = دعوة
outcome-proposed = مطروح
outcome-put = معروض للاعتماد بتوافق الآراء
outcome-objected = عليه اعتراض
outcome-adopted = معتمد
outcome-entered = مسجل
outcome-withdrawn = مسحوب
by-participants = جميع المشاركين
by-leaders = جميع القادة
outcome-whole = { $teller }: { $text }
by-verb = { $by } ({ $verb })
version-digest = النسخة { $version }، البصمة { $digest }
due = الأجل: { $date }
invitation-series = إلى سلسلة اجتماعات
invitation-starts = تبدأ في { $date }
objects-to = اعتراض من جانب { $name } على النسخة { $version }
text-erased = مُحي هذا النص من السجل.
languages-all = جميع اللغات
languages-one = لغة واحدة
language-missing = ناقص
language-stale = يستند إلى نسخة أقدم
language-not-written = لم يُكتب بعد.
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
supplied-now = أُضيفت { $language } إلى نصكم من جانب { $name }. تُرجى قراءتها.
supplied-by = { $language } أُضيفت من جانب { $name }
withdraw-text = سحب
text-needed = يُرجى كتابة النص بلغة واحدة على الأقل.
field-form = النوع
field-by = من جانب
field-track = المسار
track-none = لا يوجد
field-due = الأجل
field-verb = فعل المنطوق
field-joined = جملة واحدة مع النص السابق
field-text = النص
field-statement = البيان
field-title = العنوان
field-whom = المدعو
field-body = الهيئة
field-body-hint = اسمها أو اسمها المختصر، مثل NRC.
field-series = سلسلة اجتماعات
field-topic = الموضوع { $number }
add-topic = إضافة موضوع
will-miss = ناقص: { $languages }. لا يمكن عرض النص للاعتماد بتوافق الآراء قبل توافره.
will-be-stale = يلزم تحديثه: { $languages }. وحتى ذلك الحين يستند إلى النسخة الأقدم.
verb-agree = اتفاق
verb-stress = تشديد
verb-make-clear = إيضاح
verb-underline = إبراز
verb-reaffirm = إعادة تأكيد
verb-recall = تذكير
verb-note = إحاطة علمًا
verb-welcome = ترحيب
verb-condemn = إدانة
verb-call-on = دعوة موجهة
verb-express-concern = إعراب عن القلق
verb-decide = تقرير
verb-undertake = تعهد
verb-discuss = مناقشة
verb-raise = إثارة
verb-support = تأييد
verb-commit = التزام
verb-invite = دعوة إلى اجتماع
verb-invite-to-series = دعوة إلى سلسلة اجتماعات

# Who says it, over the text or before it in one line.
says-agree = اتفاق من جانب { $by } على ما يلي
says-stress = تشديد من جانب { $by } على ما يلي
says-make-clear = إيضاح من جانب { $by } لما يلي
says-underline = إبراز من جانب { $by } لما يلي
says-reaffirm = إعادة تأكيد من جانب { $by } لما يلي
says-recall = تذكير من جانب { $by } بما يلي
says-note = إحاطة من جانب { $by } بما يلي
says-welcome = ترحيب من جانب { $by } بما يلي
says-condemn = إدانة من جانب { $by } لما يلي
says-call-on = دعوة من جانب { $by } إلى ما يلي
says-express-concern = إعراب من جانب { $by } عن القلق إزاء ما يلي
says-decide = مقرر من جانب { $by } بما يلي
says-undertake = تعهد من جانب { $by } بما يلي
says-discuss = مناقشة من جانب { $by } لما يلي
says-raise = إثارة من جانب { $by } لما يلي
says-support = تأييد من جانب { $by } لما يلي
says-commit = التزام من جانب { $by } بما يلي
says-invite = دعوة من جانب { $by } إلى اجتماع
says-invite-to-series = دعوة من جانب { $by } إلى سلسلة اجتماعات

## Consensus
put = العرض للاعتماد بتوافق الآراء
put-label = معروض للاعتماد بتوافق الآراء
put-left = معروض للاعتماد بتوافق الآراء، الباقي { $left }
put-over = انتهى الوقت
call-interpreted = الترجمة الشفوية على الهواء: تستمر الدعوة 30 ثانية على الأقل، كي يتاح للوفود التي تستمع إلى مقصورة أن تعترض.
put-text = النص المعروض
put-words = من لا يعترض ينضم إلى توافق الآراء. والانضمام إليه لا يعني الموافقة.
put-words-watch = تعتمد الرئاسة النص إذا لم يعترض أي وفد.
put-now = معروض للاعتماد بتوافق الآراء: { $text }
adopt = اعتماد
end-call = قطع
end-call-done = قُطعت الدعوة إلى توافق الآراء. ويبقى النص مطروحًا.
adopted-now = اعتُمد: { $text }
object = اعتراض
object-title = الاعتراض على هذا النص؟
object-words = يوقف اعتراضكم توافق الآراء فورًا. ويُقيَّد في السجل باسم وفدكم، ويراه الجميع.
object-reason = السبب، إن أردتم ذكره
object-not = عدم الاعتراض
object-act = الاعتراض رسميًا
objection-raised = قُيِّد اعتراضكم في السجل.
objected-now = اعتراض من جانب { $name }. لا توافق في الآراء على هذه النسخة.

## Silence procedure
outcome-circulated = بموجب إجراء الموافقة الصامتة
silences = نصوص بموجب إجراء الموافقة الصامتة
silence-running = إجراء الموافقة الصامتة
silence-unattended = إجراء الموافقة الصامتة، لم يُتابَع
silence-left = الوقت الباقي
silence-left-none = انقضى الأجل
silence-left-days = { $days ->
    [0] { $hours } س
    [one] يوم واحد و{ $hours } س
    [two] يومان و{ $hours } س
    [few] { $days } أيام و{ $hours } س
    [many] { $days } يومًا و{ $hours } س
   *[other] { $days } يوم و{ $hours } س
}
silence-zone = منطقتكم الزمنية: { $zone }
silence-clocks-change = تتغير ساعاتكم حتى ذلك الحين؛ والأوقات هنا تراعي ذلك.
silence-expires = ينتهي الإجراء في
silence-was = مُدد؛ كان ينتهي في { $was }.
silence-circulated-by = عُمم من جانب { $name } في { $at }
silence-running-words = يُعتمد عند انقضاء الأجل، ما لم يكسر وفد الصمت قبله.
silence-outage-words = كان الخادم متوقفًا من { $since } حتى { $until }. لا يُعتمد شيء من تلقاء نفسه: تسجل الرئاسة الاعتراضات الواردة بوسائل أخرى، ثم تؤكد أو تمدد.
silence-late-words = سوّى الخادم انقضاء الأجل متأخرًا جدًا. لا يُعتمد شيء من تلقاء نفسه: تسجل الرئاسة الاعتراضات الواردة بوسائل أخرى، ثم تؤكد أو تمدد.
silence-notice = { $count ->
    [one] نص واحد بموجب إجراء الموافقة الصامتة
    [two] نصان بموجب إجراء الموافقة الصامتة
    [few] { $count } نصوص بموجب إجراء الموافقة الصامتة
    [many] { $count } نصًا بموجب إجراء الموافقة الصامتة
   *[other] { $count } نص بموجب إجراء الموافقة الصامتة
}
silence-open = التعميم بموجب إجراء الموافقة الصامتة
silence-open-title = تعميم هذا النص بموجب إجراء الموافقة الصامتة
silence-open-words = يُعتمد عند انقضاء الأجل، ما لم يعترض وفد كتابةً أو يقترح تعديلًا قبله. وحتى ذلك الحين لا يغيره أحد.
silence-opened-done = عُمم النص.
silence-expires-field = الأجل
silence-least = بعد { $hours } ساعة من الآن على الأقل (المادة { $article }).
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
silence-attach = إرفاق بيان
silence-attach-act = إرفاق
silence-attach-words = يرافق النص عند اعتماده، باسم وفدكم. ولا يكسر الصمت.
silence-attached-done = أُرفق بيانكم.
silence-statements = بيانات مرفقة
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
silence-opened-now = بموجب إجراء الموافقة الصامتة حتى { $expires }: { $text }
silence-extended-now = مُدد إجراء الموافقة الصامتة حتى { $expires }: { $text }
silence-broken-now = كُسر الصمت من جانب { $member }: { $text }
silence-unattended-now = كان الخادم متوقفًا قبل انقضاء الأجل. لا يُعتمد شيء من تلقاء نفسه: { $text }
silence-withdrawn-now = أُنهي إجراء الموافقة الصامتة: { $text }
written-procedure = الإجراء الكتابي
written-words = لا أحد يجتمع هنا. تُقترح النصوص وتُعمم بموجب إجراء الموافقة الصامتة وتُعتمد كتابةً؛ ويمكنكم الدخول والخروج.

## Family photo
family-photo = الصورة الجماعية
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
photo-alt = الصورة الجماعية للاجتماع
photo-open = فتح الصورة الجماعية بحجمها الكامل
photo-hide = إخفاء الصورة
photo-pictured = من اليسار إلى اليمين، ابتداءً من الصف الأمامي: { $names }
photo-again = التقاطها من جديد
photo-withdraw = سحب…
photo-withdraw-title = سحب الصورة الجماعية؟
photo-withdraw-act = سحب الصورة
photo-withdraw-words = تُحذف الصورة ولا تُعرض بعد ذلك في أي مكان. ويبقى في السجل أنها التُقطت.
photo-called-now = { $seconds ->
    [0] الصورة الجماعية الآن: المشاركة أو عدمها.
    [one] الصورة الجماعية بعد ثانية واحدة: المشاركة أو عدمها.
    [two] الصورة الجماعية بعد ثانيتين: المشاركة أو عدمها.
    [few] الصورة الجماعية بعد { $seconds } ثوان: المشاركة أو عدمها.
    [many] الصورة الجماعية بعد { $seconds } ثانية: المشاركة أو عدمها.
   *[other] الصورة الجماعية بعد { $seconds } ثانية: المشاركة أو عدمها.
}
photo-ended-now = أُلغيت الصورة الجماعية.
photo-taken-now = التُقطت الصورة الجماعية.
photo-withdrawn-now = سُحبت الصورة الجماعية.

## The console
presence-title = الحضور والنصاب القانوني
of-present = من { $all } حاضرون
quorum = النصاب القانوني
quorum-not = النصاب غير مكتمل
quorum-needs = يلزم { $needed } من { $all } لاتخاذ المقررات.
state-floor = الكلمة
lobby = قاعة الانتظار
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
seat-device-phone = هاتف
seat-device-tablet = جهاز لوحي
seat-device-computer = حاسوب
seat-device-device = جهاز
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
seat-moved-now = الانتقال إلى جهاز آخر: { $name }، { $device }، { $time }
link-opened = فُتح رابط
link-opened-what = { $count ->
    [one] فُتح على هذا الجهاز ولم يُستخدم. لم يتغير شيء، ولم يُحفظ منه شيء.
    [two] فُتح مرتين في مكان آخر، آخرها على هذا الجهاز، ولم يُستخدم. لم يتغير شيء، ولم يُحفظ منه شيء.
    [few] فُتح { $count } مرات في مكان آخر، آخرها على هذا الجهاز، ولم يُستخدم. لم يتغير شيء، ولم يُحفظ منه شيء.
   *[other] فُتح { $count } مرة في مكان آخر، آخرها على هذا الجهاز، ولم يُستخدم. لم يتغير شيء، ولم يُحفظ منه شيء.
}
link-opened-now = فُتح رابط { $name } في مكان آخر: { $device }، { $time }
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
link-copied = تم النسخ
close = إغلاق
lobby-more = { $count ->
    [0] لا أحد في قاعة الانتظار.
    [one] شخص واحد في قاعة الانتظار.
    [two] شخصان في قاعة الانتظار.
    [few] { $count } أشخاص في قاعة الانتظار.
    [many] { $count } شخصًا في قاعة الانتظار.
   *[other] { $count } شخص في قاعة الانتظار.
}
waits-since = { $minutes ->
    [0] وصل الآن
   *[other] { $minutes } د
}
admit = إدخال
admit-name = إدخال { $name }
admitted = تم الإدخال: { $name }.
chair-is = الرئاسة: { $name }
open-meeting = افتتاح الجلسة
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
take-chair = تولي الرئاسة
chair-lost = الرئاسة غائبة. أنتم نائب للرئيس.
close-silent = يوجد نص بموجب إجراء الموافقة الصامتة حتى { $at }. وحتى ذلك الحين، أو حتى إنهاء الإجراء، لا يمكن رفع الجلسة.
silence-holds-closing = لا يمكن رفع الجلسة حتى ينتهي إجراء الموافقة الصامتة.
pass-chair-words = تسري الرئاسة من تلك اللحظة. ويُقيَّد ذلك في السجل.
pass-chair-to = إسناد الرئاسة

## The own connection
quality-title = اتصالكم
quality-good = جيد
quality-good-means = الصورة والصوت يصلان كما ينبغي.
quality-weak = ضعيف: صور أقل
quality-weak-means = حفاظًا على الصوت، تصل صور أقل: صور من له الكلمة ومن يتولى الرئاسة ومن يترجم بالإشارة.
quality-bad = سيئ: الصوت فقط
quality-bad-means = كي تتمكنوا من المتابعة، تُترك الصور. وقد يتقطع كلامكم؛ أما إجراءاتكم فتُقيَّد في السجل.
quality-cut = لا اتصال بالآخرين
quality-cut-means = يستمر الاجتماع ويمكنكم التصرف فيه، لكنكم لا ترون أحدًا ولا تسمعونه، ولا يراكم أحد ولا يسمعكم.
quality-alone = متصل
quality-alone-means = الخادم متاح. ولا أحد هنا بعد لقياس الصورة والصوت.
quality-waiting = يجري القياس
quality-waiting-means = يجري توصيل الصورة والصوت.
quality-lost = انقطع الاتصال
quality-lost-means = تعود القاعة من تلقاء نفسها. مكانكم محفوظ؛ وما يفوتكم يُجلب عند عودتكم.
quality-connecting = يجري الاتصال
quality-connecting-means = يجري الاتصال بالخادم.
quality-lossy-why = يضيع الكثير في الطريق.
quality-lossy-do = يُرجى الاقتراب من جهاز التوجيه أو استخدام كبل؛ وإغلاق كل ما ينزّل أو يرسل.
quality-slow-why = الطريق بطيء.
quality-slow-do = يُرجى التريث قبل الإجابة، كي لا يتداخل الكلام. ويمكن إيقاف الشبكة الخاصة الافتراضية حيث يجوز ذلك، أو استخدام شبكة أخرى.
quality-cut-why = يتعذر الوصول إلى بعض الآخرين، أو إليهم جميعًا.
quality-cut-do = ربما يعترض جدار حماية الطريق. يُرجى استخدام شبكة أخرى، أو إبلاغ الأمانة.
quality-measured = القياس
quality-others = الاتصالات القائمة
quality-reached = { $up } من { $all }
quality-rtt = ذهابًا وإيابًا
quality-loss = ما ضاع في الطريق
quality-server = إجابة الخادم
quality-ms = { $value } م ث
quality-percent = { $value } في المائة
quality-unmeasured = لم يُقس شيء
quality-bounds = الجيد أقل من 300 م ث و3 في المائة. والسيئ ابتداءً من 600 م ث أو 10 في المائة.

## Who has trouble
trouble-count = { $count ->
    [0] لا صعوبات
    [one] واحد لديه صعوبة
    [two] اثنان لديهما صعوبة
   *[other] { $count } لديهم صعوبة
}
trouble-unsupported = متصفح دون صورة وصوت
trouble-insecure = الصفحة غير مفتوحة عبر HTTPS
trouble-denied = الكاميرا أو الميكروفون غير مسموح
trouble-busy = الكاميرا أو الميكروفون مستخدم في مكان آخر
trouble-no-camera = لا توجد كاميرا
trouble-no-microphone = لا يوجد ميكروفون
trouble-silent = له الكلمة ولا يُسمع شيء
trouble-no-turn = لا يصل إلى أي مرحِّل (TURN)
trouble-cut = غير متصل بالآخرين
trouble-lossy = يضيع الكثير في الطريق
trouble-slow = اتصال بطيء

## Before and after
prejoin-cap = قبل الدخول
prejoin-self = كيف يراكم الآخرون
prejoin-accredited = الاسم والمنصب والصفة مأخوذة من اعتمادكم. وإن كان فيها خطأ، يُرجى إبلاغ الأمانة.
prejoin-floor = لا يُسمع ميكروفونكم إلا حين تكون لكم الكلمة.
prejoin-floor-chair = أثناء توليكم الرئاسة يُسمع ميكروفونكم كلما كان مفتوحًا.
prejoin-floor-interpreter = لا يُسمع ميكروفونكم إلا حين تكونون على الهواء، ولمن يستمع إلى قناتكم.
prejoin-next = تدخلون قاعة الانتظار؛ وتُدخلكم الرئاسة أو الأمانة.
prejoin-next-chair = الرئاسة لكم: لا حاجة إلى من يُدخلكم.
prejoin-next-secretariat = لا تحتاج الأمانة إلى من يُدخلها.
enter = الدخول
devices = الأجهزة
check-devices = تُرجى مراجعة أجهزتكم
device-camera = الكاميرا
device-microphone = الميكروفون
device-speaker = مكبر الصوت
device-none = لم يُعثر على أي جهاز
device-replaced = { $kind ->
    [microphone] لم يعد ميكروفونكم متاحًا ({ $before }). ويُستخدم الآن { $now }.
    [camera] لم تعد كاميرتكم متاحة ({ $before }). وتُستخدم الآن { $now }.
   *[speaker] لم يعد مكبر الصوت متاحًا ({ $before }). ويصدر الصوت الآن من { $now }.
}
device-gone = { $kind ->
    [microphone] لم يعد ميكروفونكم متاحًا ({ $before })، ولا يوجد غيره. ولن تُسمعوا حتى يُوصل ميكروفون.
    [camera] لم تعد كاميرتكم متاحة ({ $before })، ولا توجد غيرها. وتتابعون بالصوت وحده.
   *[speaker] لم يعد مكبر الصوت متاحًا ({ $before })، ولا يوجد غيره.
}
device-back = { $kind ->
    [microphone] يُستخدم الآن { $now } ميكروفونًا لكم.
    [camera] تُستخدم الآن { $now } كاميرا لكم.
   *[speaker] يصدر الصوت الآن من { $now }.
}
device-offer = تم توصيل { $label }.
device-use-microphone = استخدامه ميكروفونًا
device-use-camera = استخدامها كاميرا
device-use-speaker = استخدامه مكبر صوت
device-not-now = ليس الآن
device-silent = لا يُسمع شيء من ميكروفونكم. هل هو مغلق، أم المقصود غيره؟
device-unnamed = الجهاز { $number }
level = مستوى الميكروفون
level-off = ميكروفونكم مغلق.
level-heard = صوتكم مسموع.
level-silent = لا يُسمع شيء بعد. يُرجى قول بضع كلمات.
level-nothing = لا يُسمع شيء: يُرجى قول بضع كلمات، والتحقق مما إذا كان للميكروفون مفتاح خاص، أو اختيار غيره.
speaker-play = تشغيل صوت
speaker-playing = الصوت قيد التشغيل.
speaker-played = هل سمعتموه؟ إن لم تسمعوه، يُرجى رفع مستوى الصوت أو اختيار مكبر آخر.
speaker-failed = لا يصدر مكبر الصوت أي صوت. يُرجى اختيار غيره.
network = الشبكة
check-again = التحقق من جديد
check-page = الصفحة
check-page-passed = مفتوحة عبر عنوان مؤمَّن.
check-page-insecure = غير مفتوحة عبر HTTPS: لا تتيح المتصفحات هنا كاميرا ولا ميكروفونًا. يُرجى فتح الرابط الذي يبدأ بـ https.
check-page-unsupported = لا يمكن لهذا المتصفح إرسال الصورة والصوت. يُرجى استخدام إصدار حديث من Firefox أو Chrome أو Edge أو Safari.
check-permission = الإذن
check-permission-running = يُرجى الرد على سؤال المتصفح عن الكاميرا والميكروفون.
check-permission-passed = يجوز للمتصفح استخدام الكاميرا والميكروفون.
check-permission-denied = لم يُسمح للمتصفح باستخدام الكاميرا أو الميكروفون: لا يراكم أحد ولا يسمعكم. يُرجى السماح بذلك في شريط العنوان، ثم تحميل الصفحة من جديد.
check-permission-insecure = لا يسأل المتصفح أصلًا، لأن الصفحة غير مؤمَّنة.
check-server = الخادم
check-server-running = يجري قياس زمن إجابته.
check-server-passed = يجيب في غضون { $ms } م ث.
check-server-slow = لا يجيب إلا بعد { $ms } م ث: يصلكم ما يجري في الاجتماع متأخرًا. يُرجى الاقتراب من جهاز التوجيه، أو استخدام كبل.
check-server-proxy = يجيب، لكن وسيطًا أو جدار حماية يحجب WebSocket: لا يمكنكم الدخول من هذه الشبكة. يُرجى الطلب من مسؤوليها السماح به إلى هذا العنوان، أو استخدام شبكة أخرى.
check-server-mute = يُفتح الاتصال، لكن لا يعود شيء: وسيط أو جدار حماية يعطله. وقد لا يمكنكم الدخول من هذه الشبكة. يُرجى استخدام غيرها، أو إبلاغ مسؤوليها.
check-server-away = لا يجيب. يُرجى التحقق من شبكتكم، ثم التحقق من جديد.
check-relay = المرحِّل (TURN)
check-relay-running = تجري تجربة اتصال من خلاله.
check-relay-passed = ينقل الصورة والصوت حيث لا طريق مباشرًا.
check-relay-silent = المرحِّل لا يجيب: حيث لا طريق مباشرًا، قد لا يراكم الآخرون ولا يسمعونكم. يُرجى استخدام شبكة أخرى، أو إبلاغ الأمانة.
check-relay-refused = يرفض المرحِّل اسم الاجتماع وكلمة مروره: حيث لا طريق مباشرًا، قد لا يراكم الآخرون ولا يسمعونكم. يُرجى إبلاغ الأمانة.
check-relay-none = ليس للاجتماع مرحِّل. وقد لا تمر الصورة والصوت على شبكة مقيَّدة؛ يُرجى إبلاغ الأمانة.
check-engine = الصورة والصوت
check-engine-running = تجري تجربة الطريق.
check-engine-passed = الطريق إلى الخادم مفتوح: { $ms } م ث، وضاع { $loss } في المائة.
check-engine-blocked = الطريق إلى الخادم محجوب: قد لا يراكم الآخرون ولا يسمعونكم، ولا أنتم كذلك. يُرجى استخدام شبكة أخرى، أو إبلاغ الأمانة.
check-engine-away = محرك الوسائط في الخادم لا يجيب. يُرجى إبلاغ الأمانة.
check-engine-lossy = يضيع في الطريق { $loss } في المائة ({ $ms } م ث): تتقطع الصورة والصوت. يُرجى الاقتراب من جهاز التوجيه، أو استخدام كبل.
check-engine-late = يستغرق الطريق { $ms } م ث: يتداخل الكلام. يُرجى استخدام كبل، أو شبكة أخرى.
check-state-running = (جارٍ)
check-state-passed = (ناجح)
check-state-warning = (تحذير)
check-state-failed = (فاشل)
check-outcome-running = يجري التحقق من الشبكة. ولا حاجة إلى انتظاره.
check-outcome-passed = كل شيء على ما يرام.
check-outcome-warning = يمكنكم الدخول. وقد يسبب ما هو مؤشَّر عليه صعوبة في الاجتماع.
check-outcome-failed = يمكنكم الدخول مع ذلك. وإلى أن يُصلح، قد لا يراكم الآخرون ولا يسمعونكم.
check-outcome-unreached = يمكنكم محاولة الدخول مع ذلك. وقد لا يتيسر ذلك إلى أن يُصلح.
problem-insecure = لم تُفتح هذه الصفحة عبر HTTPS. ولا تتيح المتصفحات هنا كاميرا ولا ميكروفونًا. يُرجى فتح الرابط الذي يبدأ بـ https.
problem-denied = لم يُسمح للمتصفح باستخدام الكاميرا أو الميكروفون. يُرجى السماح بذلك في شريط العنوان، ثم تحميل الصفحة من جديد.
problem-not-found = لم يُعثر على كاميرا ولا ميكروفون. يُرجى توصيل جهاز، أو المتابعة من دونه: يمكنكم المتابعة ورفع اليد.
problem-no-camera = لم يُعثر على كاميرا. يمكنكم المتابعة بالصوت وحده.
problem-no-microphone = لم يُعثر على ميكروفون. يُرجى توصيل واحد قبل طلب الكلمة.
problem-busy = يستخدم برنامج آخر الكاميرا أو الميكروفون. يُرجى إغلاقه واختيار الجهاز من جديد.
problem-no-turn = ليس للاجتماع خادم ترحيل (TURN). وقد لا تمر الصورة والصوت على شبكة مقيَّدة؛ يُرجى إبلاغ الأمانة.
problem-unsupported = لا يمكن لهذا المتصفح إرسال الصورة والصوت. يُرجى استخدام إصدار حديث من Firefox أو Chrome أو Edge أو Safari.
problem-other = أحد الأجهزة لا يعمل ({ $problem }). يُرجى اختيار غيره، أو المتابعة من دونه.
lobby-head = أنتم في قاعة الانتظار
lobby-words = تُدخلكم الرئاسة أو الأمانة. ولا يُسمع هنا شيء من الاجتماع ولا يُرى.
lobby-stay = يُرجى إبقاء هذه الصفحة مفتوحة. تدخلون تلقائيًا عند السماح لكم بالدخول.
you-sit = تشغلون المقعد بصفة
opening = يجري فتح القاعة
opening-words = يجري جلب السجل.
ended-moved = تتابعون على جهاز آخر
ended-moved-next = نُقل مقعدكم إليه برابطكم الشخصي. وتطّلع الرئاسة والأمانة على ذلك. وإن لم تكونوا أنتم، فتابعوا هنا وأبلغوهما: يقطعان اتصال الجهاز الآخر.
ended-excluded = أُخرجتم من الاجتماع
ended-excluded-next = قررت ذلك الرئاسة أو الأمانة. ويمكنكم فتح رابطكم من جديد والانتظار في قاعة الانتظار.
ended-revoked = لم يعد رابطكم يفتح هذا المقعد
ended-revoked-next = حل محله رابط جديد، أو أُلغي، أو انتهت مدته. يُرجى استخدام أحدث رابط، أو الاتصال بالأمانة.
ended-other-tab = تتابعون في علامة تبويب أخرى
ended-other-tab-next = تشغل مقعدكم علامة تبويب واحدة في كل مرة. وإن كنتم أغلقتم الأخرى، فتابعوا هنا.
ended-replaced = يشغل هذا المتصفح الآن مقعدًا لشخص آخر
ended-replaced-next = استُخدم في هذا المتصفح رابط شخصي آخر لهذا الاجتماع. وللعودة إلى المقعد الأول، يُفتح رابطه الخاص، في متصفح آخر أو على جهاز آخر إذا لزم المقعدان.
go-on-here = المتابعة هنا
to-room = إلى القاعة
ended-protocol = حُدِّثت القاعة
ended-protocol-next = يُرجى تحميل هذه الصفحة من جديد.
ended-slow = اتصالكم بطيء جدًا
ended-slow-next = لم يتمكن الخادم من مجاراته. يُرجى الدخول من جديد؛ ويُجلب ما فاتكم.
ended-flood = وردت من هذا الجهاز رسائل كثيرة جدًا
ended-flood-next = يُرجى الدخول من جديد. ولم يضع شيء مما تم تأكيده.
ended-left = غادرتم الاجتماع
ended-left-next = يمكنكم العودة ما دام منعقدًا.
ended-unreachable = الخادم لا يجيب
ended-unreachable-next = يُرجى التحقق من شبكتكم والمحاولة من جديد. وما تم تأكيده قائم في السجل.
ended-no-meeting = هذا الاجتماع غير متاح لكم
ended-no-meeting-next = يُرجى فتح رابطكم الشخصي، أو البحث عن الاجتماع في المركز الإعلامي.
ended-other = أُنهي الاتصال
ended-other-next = ذكر الخادم هذا السبب: { $reason }.
enter-again = الدخول من جديد
closed-at = { $date } بالتوقيت العالمي، رُفعت الجلسة الساعة { $time }
what-next = ما يلي
readout-coming = تراجع الأمانة البيان الموجز وتنشره في صفحة الاجتماع.
readout-out = نُشر البيان الموجز.
readout-read = قراءة البيان الموجز
review-readout = مراجعة البيان الموجز
meeting-page = صفحة الاجتماع
came-of-it = { $count ->
    [0] ما أسفر عنه
    [one] ما أسفر عنه: نص واحد
    [two] ما أسفر عنه: نصان
    [few] ما أسفر عنه: { $count } نصوص
    [many] ما أسفر عنه: { $count } نصًا
   *[other] ما أسفر عنه: { $count } نص
}
nothing-agreed = لم يُعتمد أي نص ولم يُسجل.
leave-title = مغادرة الاجتماع؟
leave-words = يظهر مقعدكم بصفة غائب. ويمكنكم العودة برابطكم ما دام الاجتماع منعقدًا.
leave-words-public = يمكنكم العودة ما دام الاجتماع منعقدًا.
leave = مغادرة

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

## Refusals: why, in words. The rule is cited after it.
article-heading = المادة { $article }
cited-article = (المادة { $article })
refusal-unknown = المواد لا تسمح بهذا الآن ({ $code }).
refusal-absent = غير حاضر: { $participant }.
refusal-already-admitted = أُدخل هذا الشخص من قبل.
refusal-already-chair = الرئاسة معقودة من قبل لـ { $participant }.
refusal-already-head = المقعد مسند من قبل إلى { $participant }.
refusal-already-muted = الصوت مكتوم من قبل: { $participant }.
refusal-already-on-list = أنتم في القائمة من قبل.
refusal-already-open = الاجتماع منعقد.
refusal-already-present = أنتم حاضرون من قبل.
refusal-other-engine = تُنقل الصورة والصوت في هذا الاجتماع بطريقة أخرى.
refusal-already-public = متاح للجمهور من قبل.
refusal-amend-first = قوبلت هذه النسخة باعتراض. يُعدَّل النص قبل عرضه من جديد.
refusal-another-version = للنص نسخة أحدث، { $version }. تُرجى قراءتها والتصرف من جديد.
refusal-bad-date = ليس تاريخًا: { $date }.
refusal-bad-digest = تغير البيان الموجز منذ أن قرأتموه.
refusal-bad-id = لا يمكن استخدام الاسم المختصر { $id }.
refusal-not-in-name = «{ $name }» ليس جزءًا من اسم الشخص.
refusal-bad-verb = لا يمكن استخدام الفعل «{ $verb }».
refusal-chair-only = هذا للرئاسة وحدها.
refusal-chair-or-secretariat-only = هذا للرئاسة أو الأمانة وحدهما.
refusal-chair-present = الرئاسة حاضرة، أو يمكن أن يتولاها { $participant }.
refusal-chair-stays = تُسلَّم الرئاسة قبل مغادرة من يتولاها.
refusal-clock-runs = الوقت يجري من قبل.
refusal-clock-stopped = الوقت متوقف من قبل.
refusal-may-not-speak = الكلمة هنا للوفود والمراقبين وحدهم.
refusal-delegates-only = هذا لأعضاء الوفود وحدهم.
refusal-floor-taken = الكلمة لـ { $participant }.
refusal-has-the-floor = الكلمة لكم من قبل.
refusal-item-in-hand = هذا البند قيد النظر من قبل.
refusal-item-not-in-hand = هذا البند ليس قيد النظر.
refusal-language-missing = النص ناقص بلغة واحدة ({ $language }).
refusal-language-stale = لغة واحدة ({ $language }) تستند إلى نسخة أقدم.
refusal-list-closed = قائمة المتكلمين مقفلة.
refusal-list-open = قائمة المتكلمين مفتوحة من قبل.
refusal-malformed = تعذر على الخادم قراءة هذا الإجراء. يُرجى تحميل الصفحة من جديد.
refusal-may-not-preside = لا يجوز إسناد الرئاسة إلى { $participant }.
refusal-meeting-closed = رُفعت جلسة الاجتماع.
refusal-meeting-not-public = الاجتماع غير متاح للجمهور.
refusal-meeting-suspended = الاجتماع معلَّق.
refusal-named-twice = هذا الاسم مستخدم من قبل.
refusal-needs-the-floor = يلزم لهذا أن تكون الكلمة لكم.
refusal-no-limit = لا حد للوقت.
refusal-no-photo = لا أحد يرى الآخرين هنا: لا صورة جماعية.
refusal-no-quorum = النصاب القانوني غير مكتمل: الوفود الحاضرة { $present }، واللازم { $needed }.
refusal-no-speaker = لا أحد له الكلمة.
refusal-no-substance = لا يجوز أن تتناول نقطة النظام جوهر المسألة.
refusal-no-text-there = لا نص هناك.
refusal-not-admitted = لم يُدخل هذا الشخص.
refusal-not-convened = لم توجَّه الدعوة إلى عقد الاجتماع.
refusal-not-muted = الصوت غير مكتوم: { $participant }.
refusal-not-pictured = يظهر في الصورة الجماعية أعضاء الوفود والمراقبون.
refusal-not-present = هذا للحاضرين وحدهم.
refusal-not-published = البيان الموجز غير منشور.
refusal-not-put = النص ليس معروضًا للاعتماد بتوافق الآراء.
refusal-not-the-list = تغيرت القائمة في هذه الأثناء. يُرجى ترتيبها من جديد.
refusal-not-who-joined = ليست الصورة لمن شاركوا.
refusal-not-yet-open = لم يُفتتح الاجتماع بعد.
refusal-not-yours = ليس هذا من صلاحيتكم.
refusal-not-your-text = لا يعيد صياغة هذا النص إلا مقدمه. يُرجى اقتراح تعديل، أو تقديم نص باسمكم.
refusal-language-current = النص محدَّث بهذه اللغة ({ $language }). ولا تُضاف إلا لغة ناقصة أو غير محدَّثة.
refusal-restate-first = قُبل تعديل آخر. ويعيد مقدم هذا التعديل صياغته على النسخة الجديدة أولًا.
refusal-parts-differ = عدد الفقرات واحد في كل اللغات. في إحداها ({ $language }) { $parts } من أصل { $of }.
refusal-unknown-part = لم تعد هذه الفقرة في النص. يُرجى النظر فيه كما هو الآن.
refusal-part-twice = تُستبدل الفقرة أو تُحذف مرة واحدة.
refusal-too-many-parts = لا تزيد فقرات النص على { $most }.
refusal-text-erased = مُحيت كلمات هذا النص، فلا تُعاد صياغته ولا يُعدَّل. يُرجى تقديم نص جديد.
refusal-bad-salt = لم يولّد الخادم ملحًا لهذا النص. يُرجى إرساله من جديد.
refusal-too-many-texts = لوفدكم في هذا البند أكبر عدد ممكن من النصوص والتعديلات المفتوحة، وهو { $most }. يُرجى سحب أحدها أولًا.
refusal-vice-chairs-only = لا يتولى الرئاسة إلا نائب رئيس سُمِّي مسبقًا.
refusal-nothing-to-rule = لا توجد نقطة نظام للبت فيها.
refusal-on-the-list = في القائمة من قبل: { $participant }؛ تُعطى الكلمة من هناك.
refusal-out-of-range = يجب أن يكون العدد من { $least } إلى { $most }.
refusal-outcome-being-put = يوجد نص معروض للاعتماد بتوافق الآراء؛ وله الأولوية.
refusal-outcome-settled = بُت في هذا النص.
refusal-photo-called = دُعي من قبل إلى صورة جماعية.
refusal-photo-over = انتهى العد التنازلي؛ ولا يشارك أحد بعده.
refusal-point-of-order-first = لنقطة النظام الأولوية.
refusal-replies-used = استُخدم حق الرد في هذا البند العدد المسموح به من المرات، وهو { $times }.
refusal-ruling-due = تبت الرئاسة أولًا في نقطة النظام.
refusal-secretariat-only = هذا للأمانة وحدها.
refusal-system-only = هذا للساعة وحدها.
refusal-text-empty = النص فارغ.
refusal-text-unreadable = يتضمن النص محرفًا غير مرئي أو لا يمكن لأي نسق نقله ({ $character }، { $language }). تُرجى كتابته من دونه.
refusal-text-too-long = النص طويل جدًا؛ الحد الأقصى لعدد الأحرف { $most }.
refusal-too-fast = سجلتم من القيود ما يجوز لمشارك واحد في الدقيقة. يُرجى الانتظار قليلًا ثم التكرار.
refusal-quota-reached = سجلتم في هذا السجل { $most_mb } ميغابايت، وهو ما يجوز لمشارك واحد. تُرجى مطالبة الأمانة بتسجيل الباقي.
refusal-too-early = لم تنته مدة الدعوة بعد.
refusal-unchanged = لم يتغير شيء.
refusal-unknown-item = هذا البند غير معروف.
refusal-unknown-language = ليست من لغات هذا الاجتماع: { $language }.
refusal-unknown-outcome = هذا النص غير معروف.
refusal-unknown-participant = هذا الشخص غير معتمد.
refusal-unknown-photo = لم تعد هذه الصورة مطلوبة، أو سُحبت.
refusal-unknown-request = لم يعد هذا الطلب في القائمة.
refusal-unknown-text = هذا الجزء من النص غير معروف.
refusal-unknown-track = هذا المسار غير معروف.
refusal-id-reused = أُرسل هذا الإجراء من قبل بكلمات أخرى. يُرجى تكراره.
refusal-public-watches = الجمهور يتابع ولا يتصرف.
refusal-attended = كان الخادم يعمل حتى انقضاء الأجل: يُعتمد النص عندئذ من تلقاء نفسه.
refusal-no-silence-procedure = لا يعرف النظام الداخلي لهذه الهيئة إجراء الموافقة الصامتة.
refusal-not-in-period = يجب أن يكون الاعتراض قد ورد بعد تعميم النص، وقبل انقضاء الأجل، وقبل الآن.
refusal-not-later = يجب أن يكون الأجل الجديد بعد الأجل الحالي.
refusal-period-too-long = المدة طويلة جدًا؛ الحد الأقصى بالأيام { $most_d }.
refusal-period-too-short = المدة قصيرة جدًا؛ يجب ألا يقل الأجل، بالساعات من الآن، عن { $least_h }.
refusal-silence-over = انتهى إجراء الموافقة الصامتة.
refusal-silence-runs = النص بموجب إجراء الموافقة الصامتة. ويبقى كما هو حتى ينتهي الإجراء.
refusal-unknown-member = هذا الوفد غير معروف هنا.
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
refusal-unknown-silence = إجراء الموافقة الصامتة هذا غير معروف.
refusal-written-procedure = لا يُفتتح الإجراء الكتابي: لا أحد يجتمع.
refusal-not-expired = لم ينقض الأجل بعد.

thumbnails = صور الرئاسة وآخر المتكلمين
listen = تشغيل الصوت
public-full = عدد المتابعين أكبر من أن تصلكم الصورة والصوت أيضًا. تتابعون كتابةً.
photo-watched-now = يجري تصوير الوفود.
