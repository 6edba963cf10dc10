# Series of meetings: what the record of a body says of them, why something is refused, and their pages.

body-told-series-called = دُعيت الهيئة إلى سلسلة اجتماعات { $manner ->
    [adopted] اعتمدها اجتماع
   *[announced] أعلنها «{ $office }»
}: «{ $title }».
body-told-sitting-planned = الاجتماع { $number } من «{ $title }» مقرر في { $when }.
body-told-sitting-moved = نُقل الاجتماع { $number } من «{ $title }» إلى { $when } (كان مقررًا في { $before }).
body-told-sitting-cancelled = أُلغي الاجتماع { $number } من «{ $title }».
body-told-sitting-joined = دُعي إلى الاجتماع { $number } من «{ $title }» بدعوة خاصة به.

refusal-unknown-series = ليست في سجل هذه الهيئة سلسلة كهذه.
refusal-unknown-sitting = ليس في السلسلة اجتماع { $number }.
refusal-sitting-cancelled = أُلغي الاجتماع { $number }. قرّروا اجتماعًا آخر بدلًا منه.
refusal-sitting-called = سبقت الدعوة إلى هذا الاجتماع: انقلوه أو ألغوه من صفحته.
refusal-unknown-topic = يتناول الاجتماع موضوعات سلسلته، كلًّا مرة واحدة: وعددها { $topics }.
refusal-source-missing = ما اعتمده اجتماع يذكر الجملة التي تقول ذلك.
refusal-caller-missing = قولوا أي منصب يعلن السلسلة.

# The page of a series
series-title = اجتماعات أخرى
series-none = لا سلسلة اجتماعات بعد. الجملة التي تدعو في بيان إلى اجتماعات أخرى تصير سلسلة هنا.
series-heading = سلاسل الاجتماعات
series-call = الدعوة إلى سلسلة
series-sittings = { $n ->
    [0] لا اجتماعات بعد
    [one] اجتماع واحد
    [two] اجتماعان
    [few] { $n } اجتماعات
   *[other] { $n } اجتماعًا
}
series-coming = { $n ->
    [0] لا شيء قادم
    [one] واحد قادم
   *[other] القادم { $n }
}
series-announced = أعلنها { $office } بصلاحيته
series-adopted = اعتمدها الاجتماع
series-said-in = قيل في
series-entry = القيد { $n }
series-topics = { $n ->
    [0] لا موضوعات
    [one] موضوع واحد
    [two] موضوعان
    [few] { $n } موضوعات
   *[other] { $n } موضوعًا
}
series-topic-open = بلا اجتماع
series-sitting-numbers = { $n ->
    [one] الاجتماع { $which }
   *[other] الاجتماعات { $which }
}
series-sittings-heading = الاجتماعات
series-sittings-none = لم تُحدد مواعيد بعد.
series-planned = مقرر
series-moved = نُقل
series-cancelled = أُلغي
series-called = دُعي إليه
series-before = قبل ذلك:
series-keeps-number = يحتفظ الاجتماع الملغى برقمه.
series-clock-later = تغيّرت الساعة في { $place } منذ الاجتماع الأول: يبقى موعده { $time } هناك، أي أبكر بـ { $n } دقيقة بالتوقيت العالمي.
series-clock-earlier = تغيّرت الساعة في { $place } منذ الاجتماع الأول: يبقى موعده { $time } هناك، أي أبعد بـ { $n } دقيقة بالتوقيت العالمي.
series-sitting-untitled = الاجتماع { $number }
series-lasts = { $n } دقيقة
series-see-public = الصفحة العامة
series-record-of = في سجل الهيئة

# Changing it
series-move = نقل
series-move-scope = ما الذي يُنقل
series-move-one = هذا الاجتماع
series-move-later = هذا وما بعده، بالقدر نفسه
series-move-all = كلها، بالقدر نفسه
series-cancel = إلغاء
series-cancel-yes = إلغاء الاجتماع { $number }
series-cancel-ask = يبقى على الصفحة مشطوبًا ويحتفظ برقمه.
series-reason = السبب (يُقيَّد في السجل)
series-call-sitting = الدعوة إلى هذا الاجتماع
series-add = إضافة اجتماعات
series-topics-of = الموضوعات التي تتناولها

# Calling it
series-from = من الجملة
series-from-note = هذه هي الكلمات كما هي في سجل الاجتماع. وتذكر السلسلة ذلك القيد.
series-manner = كيف تُدعى
series-manner-announced = يعلنها منصب
series-manner-adopted = اعتمدها اجتماع
series-adopted-needs = ابدؤوا من جملة الاجتماع: هي في صفحته.
series-caller = المنصب الذي يعلنها
series-caller-none = ليس للهيئة منصب خاص بها بعد. قيّدوا منصبًا في صفحتها أولًا.
field-series-title = العنوان
field-series-whom = الجملة التي تدعو
field-series-topics = الموضوعات
field-series-topic = الموضوع { $n }
series-dates = المواعيد
series-dates-note = يجوز أن تبقى مفتوحة وتُحدد لاحقًا.
field-first = الاجتماع الأول، بتوقيت المكان
field-zone = توقيت
field-minutes = الدقائق
field-count = كم اجتماعًا
field-weeks = الأسابيع بينها
series-call-now = الدعوة إلى السلسلة
series-plan-from = تقرير هذه الاجتماعات
series-plan-from-note = تدعو هذه الجملة إلى اجتماعات أخرى. وفي سلسلة تكون لها مواعيد وأرقام وردود.
series-spread = ما تتناوله الاجتماعات
series-spread-each = موضوع لكل اجتماع بالتتابع
series-spread-all = كل الموضوعات في كل اجتماع
series-spread-none = يُحدد لاحقًا

series-invite = دعوة الأعضاء إلى جميع الجلسات
series-invite-more = { $n ->
    [one] دعوة شخص آخر
    [two] دعوة شخصين آخرين
    [few] دعوة { $n } أشخاص آخرين
    [many] دعوة { $n } شخصًا آخر
   *[other] دعوة { $n } شخص آخر
}
series-invitations = الدعوات إلى السلسلة
series-invitations-open = العناوين والردود
series-invited = دُعي إلى جميع الجلسات { $n } من { $people } من ممثلي الأعضاء.
series-column = الجلسة { $number }
series-nobody = لا يذكر سجل الهيئة أحدًا يمثل عضوًا. أدخلوا وفودها أولًا:
series-invite-help = يتلقى كل شخص رسالة واحدة فيها جميع الجلسات لتقويمه، ورابطًا واحدًا للرد عنها جميعًا أو عن كل منها. ويُبلَّغ تلقائيًا بما يُؤجَّل أو يُلغى أو يُضاف لاحقًا، ومن يغادر وفده يُبلَّغ بأنه لم يعد مدعوًا. وتنتقل الردود مع الجلسة عند الدعوة إليها.
series-proposes = يقترح:
