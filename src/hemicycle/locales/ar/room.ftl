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
settings = الإعدادات
help = مساعدة
done = تم
cancel = إلغاء
close-dialog = إغلاق
dismiss = صرف
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
console-short = اللوحة
meeting = الاجتماع
begins = يبدأ
date-time = { $date }، الساعة { $time }
date-both = { $date } بالتوقيت العالمي، { $local } بتوقيتكم
date-utc = { $date } بالتوقيت العالمي

## The meeting
phase-convened = وُجهت الدعوة
chatham-house = قاعدة تشاتام هاوس
chatham-house-says = لا يُسمّى أحد من الحاضرين في ما يقرؤه الجمهور.
phase-open = منعقد
phase-suspended = معلَّق
phase-closed = رُفعت الجلسة
phase-suspended-long = الاجتماع معلَّق
phase-open-now = الاجتماع منعقد.
phase-suspended-now = عُلّقت الجلسة.
phase-closed-now = رُفعت الجلسة.
phase-cancelled = أُلغي
phase-cancelled-now = أُلغي الاجتماع.
written-page = القراءة والرد كتابةً
phase-runs-on-now = رُفعت الجلسة. وما بدأ كتابةً يستمر حتى نهايته.
not-open = لم يُفتتح الاجتماع بعد. يُفتتح من جانب { $chair }.
not-open-chair = الرئاسة لكم. عند حضور الوفود يُفتتح الاجتماع من لوحة الرئاسة: الوصول إليها من الشريط العلوي، وعلى الهاتف من الشريط السفلي.
suspended-next = تُستأنف الجلسة من جانب { $chair }. ومكانكم وقائمة المتكلمين محفوظان.
suspended-next-any = تُستأنف الجلسة من جانب من يتولى الرئاسة. ومكانكم وقائمة المتكلمين محفوظان.
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
role-observer = مراقب
role-secretariat = الأمانة
role-short-delegate = وفد
role-short-observer = مراقب
role-short-interpreter = ترجمة
role-short-secretariat = أمانة
role-short-press = صحافة
sign-you = أنتم
sign-chair = الرئاسة
sign-muted = مكتوم
sign-absent = غائب
sign-objects = اعتراض
link-weak = اتصال ضعيف
link-lost = تجري إعادة الاتصال
no-camera = لا كاميرا

## The floor
floor-label = الكلمة
has-the-floor = له الكلمة
has-the-floor-muted = له الكلمة، والميكروفون مغلق
floor-free = لا أحد له الكلمة
floor-free-next = التالي في القائمة: { $name }. والرئاسة تعطي الكلمة.
floor-free-empty = لا أحد في قائمة المتكلمين. يمكنكم طلب الكلمة لتكونوا أول المتكلمين.
floor-free-watch = لا أحد في قائمة المتكلمين.
floor-given = الكلمة لـ { $name }.
floor-yours = الكلمة لكم. ميكروفونكم مسموع.
recorded-on-air = مسجّل
recorded-under = بيان مسجّل، والكلمة لـ { $name }
floor-yours-muted = الكلمة لكم. وقد كتمت الرئاسة صوتكم.
floor-ended-yours = انتهى بيانكم. ميكروفونكم مغلق.
shares-screen = يعرض الشاشة
purpose-statement = بيان
purpose-point-of-order = نقطة نظام
purpose-right-of-reply = حق الرد
purpose-for-motion = تأييدًا للاقتراح
purpose-against-motion = ضد الاقتراح
order-short = نظام
ask-floor = طلب الكلمة
hand-raised-place = اليد مرفوعة، الترتيب { $place }
hand-down = اليد مرفوعة، الترتيب { $place }. خفضها
end-statement = إنهاء بياني
end-order = إنهاء نقطة النظام
order-withdraw = سحب نقطة النظام
ask-reply = طلب حق الرد
withdraw = سحب
interrupted = قوطعت كلمة { $name } وتُستأنف بعد ذلك.
time-left-of = الباقي من { $limit }
time-over = تجاوز { $limit }
time-no-limit = دون حد
clock-stopped-chair = أُوقف الوقت
clock-stopped-lost = انقطع الاتصال، أُوقف الوقت
clock-stopped-suspended = عُلّقت الجلسة، أُوقف الوقت
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
list-closed-by-motion = مقفلة بقرار من الجلسة
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
have-spoken = تكلموا
have-spoken-item = تكلموا في البند { $number }

## Points of order
hear = الاستماع إليها
ruling-awaited = في انتظار قرار الرئاسة

## Agenda, statements, record
tab-agenda = جدول الأعمال
tab-record = السجل
item-number = البند { $number }
item-closed = انتهى النظر فيه
item-now = البند قيد النظر: { $title }.
no-item = لا بند قيد النظر.
statement-entered = سُجل بيانكم.
record-size = { $count ->
    [0] لا قيود في السجل
    [one] قيد واحد في السجل
    [two] قيدان في السجل
    [few] { $count } قيود في السجل
    [many] { $count } قيدًا في السجل
   *[other] { $count } قيد في السجل
}
record-export = تنزيل السجل العلني
receipts = إيصالاتكم
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

## Texts
tab-texts = النصوص
decide = البت
outcome-proposed = مطروح
outcome-put = معروض للاعتماد بتوافق الآراء
outcome-objected = عليه اعتراض
outcome-adopted = معتمد
outcome-acclaimed = اعتُمد بالتزكية
outcome-entered = مسجل
outcome-withdrawn = مسحوب
by-participants = جميع المشاركين
by-leaders = جميع القادة
outcome-whole = { $teller }: { $text }
by-verb = { $by } ({ $verb })
objects-to = اعتراض من جانب { $name } على النسخة { $version }
text-erased = مُحي هذا النص من السجل.
language-missing = ناقص
language-stale = يستند إلى نسخة أقدم
language-not-written = لم يُكتب بعد.
supplied-now = أُضيفت { $language } إلى نصكم من جانب { $name }. تُرجى قراءتها.
field-verb = فعل المنطوق
field-whom = المدعو
field-topic = الموضوع { $number }
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
verb-adopt = اعتماد
verb-declare = إعلان
verb-regret = إعراب عن الأسف
verb-wish = إعراب عن التمني
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
says-adopt = اعتماد من جانب { $by } لما يلي
says-declare = إعلان من جانب { $by } لما يلي
says-regret = إعراب من جانب { $by } عن الأسف لما يلي
says-wish = إعراب من جانب { $by } عن التمني بما يلي
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
put-left = معروض للاعتماد بتوافق الآراء، الباقي { $left }
put-over = انتهى الوقت
put-now = معروض للاعتماد بتوافق الآراء: { $text }
adopted-now = اعتُمد: { $text }
acclaim-now = معروض للاعتماد بالتزكية: { $text }
acclaim-left = معروض للاعتماد بالتزكية، الباقي { $left }
acclaimed-now = اعتُمد بالتزكية: { $text }
object = اعتراض
objection-raised = قُيِّد اعتراضكم في السجل.
objected-now = اعتراض من جانب { $name }. لا توافق في الآراء على هذه النسخة.

## Silence procedure
outcome-circulated = بموجب إجراء الموافقة الصامتة
silence-unattended = إجراء الموافقة الصامتة، لم يُتابَع
silence-left-none = انقضى الأجل
silence-left-days = { $days ->
    [0] { $hours } س
    [one] يوم واحد و{ $hours } س
    [two] يومان و{ $hours } س
    [few] { $days } أيام و{ $hours } س
    [many] { $days } يومًا و{ $hours } س
   *[other] { $days } يوم و{ $hours } س
}
silence-notice = { $count ->
    [one] نص واحد بموجب إجراء الموافقة الصامتة
    [two] نصان بموجب إجراء الموافقة الصامتة
    [few] { $count } نصوص بموجب إجراء الموافقة الصامتة
    [many] { $count } نصًا بموجب إجراء الموافقة الصامتة
   *[other] { $count } نص بموجب إجراء الموافقة الصامتة
}
silence-opened-now = بموجب إجراء الموافقة الصامتة حتى { $expires }: { $text }
silence-extended-now = مُدد إجراء الموافقة الصامتة حتى { $expires }: { $text }
silence-broken-now = كُسر الصمت من جانب { $member }: { $text }
silence-unattended-now = كان الخادم متوقفًا قبل انقضاء الأجل. لا يُعتمد شيء من تلقاء نفسه: { $text }
silence-withdrawn-now = أُنهي إجراء الموافقة الصامتة: { $text }

## Family photo
family-photo = الصورة الجماعية
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
lobby = قاعة الانتظار
seat-device-phone = هاتف
seat-device-tablet = جهاز لوحي
seat-device-computer = حاسوب
seat-device-device = جهاز
seat-moved-now = الانتقال إلى جهاز آخر: { $name }، { $device }، { $time }
link-opened = فُتح رابط
link-opened-what = { $count ->
    [one] فُتح على هذا الجهاز ولم يُستخدم. لم يتغير شيء، ولم يُحفظ منه شيء.
    [two] فُتح مرتين في مكان آخر، آخرها على هذا الجهاز، ولم يُستخدم. لم يتغير شيء، ولم يُحفظ منه شيء.
    [few] فُتح { $count } مرات في مكان آخر، آخرها على هذا الجهاز، ولم يُستخدم. لم يتغير شيء، ولم يُحفظ منه شيء.
   *[other] فُتح { $count } مرة في مكان آخر، آخرها على هذا الجهاز، ولم يُستخدم. لم يتغير شيء، ولم يُحفظ منه شيء.
}
link-opened-now = فُتح رابط { $name } في مكان آخر: { $device }، { $time }
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
admitted = تم الإدخال: { $name }.
open-meeting = افتتاح الجلسة
take-chair = تولي الرئاسة
chair-lost = الرئاسة غائبة. أنتم نائب للرئيس.

## The own connection
quality-title = اتصالكم
quality-good = جيد
quality-weak = ضعيف: صور أقل
quality-bad = سيئ: الصوت فقط
quality-cut = لا اتصال بالآخرين
quality-alone = متصل
quality-waiting = يجري القياس
quality-lost = انقطع الاتصال
quality-connecting = يجري الاتصال
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
recorded-hand-in-lobby = تقديم بيان مسجّل
credentials-hand-in = تسليم وثائق التفويض
speaking-page = قائمة المتكلمين والبيانات
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

## Refusals: why, in words. The rule is cited after it.
article-heading = المادة { $article }
cited-article = (المادة { $article })
refusal-unknown = المواد لا تسمح بهذا الآن ({ $code }).
refusal-absent = غير حاضر: { $participant }.
refusal-already-admitted = أُدخل هذا الشخص من قبل.
refusal-already-on-list = أنتم في القائمة من قبل.
refusal-already-open = الاجتماع منعقد.
refusal-already-present = أنتم حاضرون من قبل.
refusal-other-engine = تُنقل الصورة والصوت في هذا الاجتماع بطريقة أخرى.
refusal-chair-only = هذا للرئاسة وحدها.
refusal-chair-or-secretariat-only = هذا للرئاسة أو الأمانة وحدهما.
refusal-may-not-speak = لا تمنحك القواعد الكلمة: فهي للوفود وللمراقبين الذين تمنحهم إياها. ولك أن تتابع الاجتماع.
refusal-delegates-only = هذا لأعضاء الوفود وحدهم.
refusal-floor-taken = الكلمة لـ { $participant }.
refusal-has-the-floor = الكلمة لكم من قبل.
refusal-list-closed = قائمة المتكلمين مقفلة.
refusal-malformed = تعذر على الخادم قراءة هذا الإجراء. يُرجى تحميل الصفحة من جديد.
refusal-meeting-closed = رُفعت جلسة الاجتماع.
refusal-meeting-cancelled = أُلغي الاجتماع.
refusal-meeting-not-public = الاجتماع غير متاح للجمهور.
refusal-meeting-suspended = الاجتماع معلَّق.
refusal-needs-the-floor = يلزم لهذا أن تكون الكلمة لكم.
refusal-no-quorum = النصاب القانوني غير مكتمل: الوفود الحاضرة { $present }، واللازم { $needed }.
refusal-no-speaker = لا أحد له الكلمة.
refusal-not-admitted = لم يُدخل هذا الشخص.
refusal-not-convened = لم توجَّه الدعوة إلى عقد الاجتماع.
refusal-not-present = هذا للحاضرين وحدهم.
refusal-not-yet-open = لم يُفتتح الاجتماع بعد.
refusal-not-yours = ليس هذا من صلاحيتكم.
refusal-on-the-list = في القائمة من قبل: { $participant }؛ تُعطى الكلمة من هناك.
refusal-out-of-range = يجب أن يكون العدد من { $least } إلى { $most }.
refusal-point-of-order-first = لنقطة النظام الأولوية.
refusal-secretariat-only = هذا للأمانة وحدها.
refusal-system-only = هذا للساعة وحدها.
refusal-text-empty = النص فارغ.
refusal-too-fast = سجلتم من القيود ما يجوز لمشارك واحد في الدقيقة. يُرجى الانتظار قليلًا ثم التكرار.
refusal-too-early = لم تنته مدة الدعوة بعد.
refusal-unchanged = لم يتغير شيء.
refusal-unknown-item = هذا البند غير معروف.
refusal-unknown-language = ليست من لغات هذا الاجتماع: { $language }.
refusal-unknown-participant = هذا الشخص غير معتمد.
refusal-unknown-request = لم يعد هذا الطلب في القائمة.
refusal-id-reused = أُرسل هذا الإجراء من قبل بكلمات أخرى. يُرجى تكراره.
refusal-public-watches = الجمهور يتابع ولا يتصرف.
refusal-role-watches = دورك في الأمانة يتيح لك الاطلاع لا التصرف.
refusal-unknown-member = هذا الوفد غير معروف هنا.

thumbnails = صور الرئاسة وآخر المتكلمين
listen = تشغيل الصوت
public-full = عدد المتابعين أكبر من أن تصلكم الصورة والصوت أيضًا. تتابعون كتابةً.
photo-watched-now = يجري تصوير الوفود.

## Listening, booths and proposals as everybody is told of them

on-air-in = على الهواء: { $language }
on-air-signing = على الهواء، بالإشارة
off-air-now = أنتم خارج الهواء
mate-on-air = على الهواء: { $name }
booth-silent = لا أحد على الهواء في هذه المقصورة
offered-to-you = يُعرض عليكم الميكروفون من { $name }
offer-withdrawn = سُحب عرض الميكروفون
handed-over = أنتم خارج الهواء؛ وعلى الهواء الآن { $name }
channel-floor = صوت القاعة
tab-terms = المصطلحات
tab-talk = الحديث
tab-booths = المقصورات
you-hear = تسمعون
sound = القنوات ومستوى الصوت
channel-speaks = عادت الترجمة الشفوية إلى: { $language }
channel-silent = لا ترجمة الآن إلى: { $language }؛ تسمعون صوت القاعة
hide-signs = إخفاء { $language }
signs-label = الترجمة إلى لغة الإشارة
appealed-slower = يطلب المترجمون الشفويون منكم التمهل
appealed-cannot-hear = لا يسمعكم المترجمون الشفويون
appealed-need-text = يطلب المترجمون الشفويون نصكم
appealed-slower-speaker = يطلب المترجمون الشفويون من المتكلم التمهل
appealed-cannot-hear-speaker = لا يسمع المترجمون الشفويون المتكلم
appealed-need-text-speaker = يطلب المترجمون الشفويون نص المتكلم
appealed-unfit = صوتكم غير صالح للترجمة الشفوية
appealed-unfit-speaker = صوت المتكلم غير صالح للترجمة الشفوية
appeal-label = ما يطلبه المترجمون الشفويون
sponsor-join = الانضمام إلى مقدمي النص
sponsor-leave = الانسحاب من تقديم النص
sponsor-joined-done = صار وفدكم من مقدمي هذا النص.
delay-ask = طلب مهلة لقراءته
delay-waive = الإذن بالبتّ الآن
delay-until = لا يُبتّ فيه قبل { $until }: طلب { $name } مهلة لقراءة الوثائق.
outcome-issued = صادر عن الرئاسة
objection-lifted = سُحب، القيد { $seq }
objection-by-letter = اعتراض من { $member } برسالة على النسخة { $version }.
on-behalf = باسم { $group }
behalf-ask = التكلم باسم آخرين
behalf-title = التكلم باسم مجموعة أو هيئة
behalf-words = لهذا البيان وحده. الدور والوقت لوفدكم؛ وتذكر القائمة والشرح والسجل والمحضر باسم من تتكلمون.
behalf-name = باسم
behalf-code = أو رمزها، مثل EU أو G77
behalf-needed = اذكروا من تتكلمون باسمهم.
rules-open = في النظام الداخلي
proposal-title = اقتراح من الرئاسة
proposal-agenda = يقر الاجتماع جدول أعماله.
proposal-add-item = يُضاف البند { $number } إلى جدول الأعمال: { $title }
proposal-strike-item = يُحذف البند { $number } من جدول الأعمال: { $title }
proposal-vice-chair = يُنتخب { $name } نائبًا للرئاسة.
proposal-rapporteur = يُنتخب { $name } مقررًا.
proposal-texts = تُعتمد { $count } من النصوص معًا.
position-supports = يؤيد
position-can-accept = يمكنه القبول
position-proposes-change = يقترح تغييرًا
position-cannot-accept = لا يمكنه القبول
nature-statement = بيان
nature-reservation = تحفظ
nature-interpretation = بيان تفسيري
nature-dissociation = نأي بالنفس
nature-footnote = حاشية
nature-explanation = تعليل الموقف
issued-statement = بيان الرئاسة
issued-summary = موجز الرئاسة
bound-footnote = الحاشية { $mark }
paper-of-speaker = قراءة نص البيان

proposal-accept-credentials = تُقبل وثائق تفويض { $member }.
proposal-refuse-credentials = تُرفض وثائق تفويض { $member }: لا يشارك وفده بعد ذلك.
