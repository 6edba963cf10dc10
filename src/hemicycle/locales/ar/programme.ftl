# Conferences: what the record of a body says of them, why something is refused, and their programme.

body-told-conference-planned = تقرر عقد مؤتمر: «{ $title }»، من { $since } إلى { $until }.
body-told-part-added = تجتمع «{ $part }» أيضًا في «{ $title }».
body-told-programme-planned = تقررت الجلسة { $number } من «{ $title }»: { $part }، { $when }، { $when_room }.
body-told-programme-moved = نُقلت الجلسة { $number } من «{ $title }» ({ $part }) إلى { $when }، { $when_room } (سابقًا: { $before }، { $before_room }).
body-told-programme-cancelled = أُلغيت الجلسة { $number } من «{ $title }» ({ $part }، { $before }).
body-told-programme-called = دُعي إلى الجلسة { $number } من «{ $title }» ({ $part }) بدعوة خاصة بها.

refusal-unknown-conference = ليس في سجل هذه الهيئة مؤتمر كهذا.
refusal-plenary-missing = للمؤتمر جلسة عامة واحدة، وإلى جانبها لجان وأفرقة عاملة.
refusal-unknown-room = عدد قاعات المؤتمر { $rooms }: اختاروا إحداها أو أضيفوا قاعة مع من يجتمع فيها.
refusal-outside-conference = ليس هذا يومًا من أيام المؤتمر.
refusal-room-taken = في القاعة الجلسة { $number } في ذلك الوقت. اختاروا قاعة أخرى أو وقتًا آخر.
refusal-part-meets = يجتمع الأشخاص أنفسهم في الجلسة { $number } في ذلك الوقت. اختاروا وقتًا آخر.

# Planning one
conferences = المؤتمرات
conference-none = لا مؤتمر بعد. في المؤتمر جلسة عامة ولجان وأفرقة عاملة، وبرنامج لكل يوم.
conference-plan = التخطيط لمؤتمر
conference-plan-now = تقرير المؤتمر
conference-plan-note = أيامه وقاعاته ومن يجتمع فيه. ثم تُدرج الجلسات في البرنامج.
conference-later = تُهمل الأسطر التي لا اسم فيها. ويمكن إضافة لجان وأفرقة عاملة أخرى في أي وقت.
conference-title = عنوان المؤتمر
conference-where = مكانه
field-starts = البداية
field-room = القاعة
field-kind = النوع

# The programme
programme = البرنامج
programme-days = الأيام
programme-beside = إلى جانب البرنامج
programme-list = جلسات { $day }
programme-sittings = { $n ->
    [0] لا جلسات
    [one] جلسة واحدة
    [two] جلستان
    [few] { $n } جلسات
   *[other] { $n } جلسة
}
programme-changed = { $n ->
    [one] تغيير واحد
    [two] تغييران
    [few] { $n } تغييرات
   *[other] { $n } تغييرًا
}
programme-clocks = الأوقات بتوقيت { $place }.
programme-yours = وإلى اليسار توقيتكم، { $place }.
programme-you = أنتم
programme-hours = { $since } إلى { $until }
programme-sitting = الجلسة { $number }
programme-entry = القيد { $n }
programme-live = منعقدة
programme-done = أُقفلت
programme-was = نُقلت
programme-moved = نُقلت
programme-moved-from = نُقلت من { $time }.
programme-moved-from-day = نُقلت من { $day }.
programme-moved-room = نُقلت من { $room }.
programme-cancelled = أُلغيت
programme-is-cancelled = { $time } أُلغيت
programme-floor-only = دون ترجمة شفوية
programme-not-interpreted = دون ترجمة شفوية
programme-interpreted = ترجمة شفوية إلى { $languages }
programme-from = من { $part }:
programme-by = اعتمدته { $part }،
programme-adopted-votes = { $yes } مقابل { $no }
programme-adopted-consensus = دون تصويت
programme-none-yet = لا مواعيد بعد
programme-none-yet-why = تقرر المؤتمر، وليس في برنامجه جلسة حتى الآن.
programme-none-day = لا يجتمع أحد في هذا اليوم
programme-none-day-why = الأيام الأخرى أعلاه.
programme-as-of = البرنامج في الساعة { $time }، { $n ->
    [0] لا تغييرات
    [one] تغيير واحد
    [two] تغييران
    [few] { $n } تغييرات
   *[other] { $n } تغييرًا
}
programme-no-changes = ما يُنقل أو يُلغى في هذا اليوم يُذكر هنا، مع ما كان عليه.
programme-changed-at = تغيّر في { $time }.
programme-flow = من اللجنة إلى الجلسة العامة
programme-flow-waits = في الانتظار
programme-flow-laid = أمام الجلسة العامة
programme-flow-adopted = اعتُمد
programme-flow-rejected = رُفض
programme-print = طباعة البرنامج
programme-subscribe = الاشتراك

# Changing it
programme-change = تغيير البرنامج
programme-add = إضافة جلسة
programme-add-part = إضافة لجنة
programme-part = من يجتمع
programme-kind = النوع
programme-kind-plenary = جلسة عامة
programme-kind-committee = لجنة
programme-kind-working-group = فريق عامل
programme-name = الاسم
programme-rules = وفق نظام
programme-room = القاعة
programme-room-own = حيث يجتمعون
programme-new-room = أو قاعة جديدة
programme-starts = البداية بتوقيت { $place }
programme-topic = ما تتناوله
programme-heard = الترجمة الشفوية
programme-call = الدعوة إلى هذا الاجتماع
programme-tells-nobody = لا يُبلَّغ أحد برسالة: يُدعى الناس متى دُعي إلى الجلسة بوصفها اجتماعا. ويُظهره البرنامج فورًا، وكذلك كل تقويم مشترك فيه عند تحديثه التالي، عادةً في غضون ساعة.
programme-cancel-ask = تبقى في البرنامج مشطوبة وتحتفظ برقمها.
programme-under = تحت البند
programme-lay = تقديم النص إلى الجلسة العامة
programme-lay-when = يمكن تقديمه حالما يُفتح اجتماع للجلسة العامة.

# On paper
programme-sheet-when = الوقت
programme-sheet-who = من وأين
programme-sheet-what = الموضوع
programme-sheet-notes = ملاحظات
programme-sheet-was = سابقًا: { $before }
