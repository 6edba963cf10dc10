# الهيئات التي لها سجل، وأعضاؤها ومناصبها، وقوائم الأشخاص الواردة.

## A body
body-facts = البيانات
body-names = الأسماء
body-rules = القواعد
body-rules-edition = النظام الداخلي، طبعة { $edition }
body-languages = اللغات
body-meetings = عُقد { $held }، ويأتي { $coming }
body-meetings-none = لا شيء بعد.
body-meetings-more = { $n ->
    [one] واحد آخر
    [two] اثنان آخران
    [few] { $n } أخرى
    [many] { $n } أخرى
   *[other] { $n } أخرى
}
body-changed = سجل الهيئة يقول الآن غير ذلك
body-changed-left-by-then = { $name } لا يشغل ذلك المقعد في ذلك اليوم. وبحسب السجل يشغله { $due }.
body-changed-came-since = انضم { $name } إلى وفد { $about } منذ الدعوة إلى الاجتماع ولا مقعد له فيه.
body-changed-nobody = لا أحد
body-changed-other-office = يرد { $name } في القائمة بصفة «{ $has }». وبحسب السجل في ذلك اليوم: «{ $due }».
body-changed-no-member-then = { $about } بين الأعضاء، وليس عضوًا في ذلك اليوم.
body-changed-member-missing = { $about } عضو في ذلك اليوم، ولا يرد بين الأعضاء.
body-changed-other-member = لـ { $about } اسم آخر أو وضع آخر في ذلك اليوم.
body-changed-other-order = ترتيب الأعضاء مختلف.
body-changed-other-rules = النظام الداخلي غيره ({ $due }).
body-changed-other-body = القواعد هي قواعد { $has }.
body-changed-fixed = القواعد والأعضاء في القيد الأول للاجتماع ولا يمكن تغييرها: ادعُ إليه من جديد.
body-changed-later = يُصوَّب المنصب بعد انتهاء الاجتماع.
body-changed-presides = من يتولى الرئاسة لا يُستبدل من هنا: تُسلَّم الرئاسة في القاعة، أو يُدعى إلى الاجتماع من جديد.
body-changed-take = الأخذ بما في السجل
body-changed-take-note = من يشغل المقعد الآن يُعطى مقعدًا ورابطًا؛ ورابط من غادر لا يفتح شيئًا بعد الآن. وكل خطوة في سجل الاجتماع.
body-changed-anew = الدعوة إليه من جديد
body-page = الصفحة
body-page-open = علنية، بلا عناوين
body-page-closed = مغلقة، للأمانة والأعضاء
body-page-see = عرضها كما يراها الجمهور
body-record = السجل، للتحقق منه
body-foot = لا تظهر العناوين في هذه الصفحة أبدًا؛ فهي محفوظة لدى الأمانة.
bodies-office-note = الهيئات التي تُعرف قواعدها هنا. وللهيئة التي لها سجل أعضاء ومناصب ووفود مؤرخة؛ واجتماعاتها تسير عليه.
body-begun = لها سجل
body-begin = بدء سجلها
body-begin-note = يبدأ السجل بملف الهيئة، طبعة { $edition }، و{ $n ->
    [one] عضوها الأول
    [two] عضويها الأولين
    [few] أعضائها الأولين وعددهم { $n }
    [many] أعضائها الأولين وعددهم { $n }
   *[other] أعضائها الأولين وعددهم { $n }
}. ومنذ ذلك الحين يكون هو المرجع: من ينتمي إلى الهيئة، ومن يشغل مناصبها، ومن يجلس عن من، كلٌّ من يوم إلى يوم.
body-begin-brings = وبه تكون لكل وفد صفحة فيها ما ينتظره بحسب المواعيد، لرئيسه ولمن يأذن له؛ ويُدعى إلى الاجتماعات من يشغلون المقاعد يومها.
body-no-record = ليس لهيئة هذا الاجتماع سجل بعد، فلا صفحة لوفودها، ولا يُعرف أهلها إلا من قائمة هذا الاجتماع.
as-on = كما في يوم
as-on-show = عرض
as-on-today = اليوم
as-on-note = المناصب والأعضاء والأسماء أدناه هي ما كان في هذا اليوم.
from-to = من { $since } إلى { $until }
since-day = منذ { $day }
until-day = حتى { $day }
on-this-day = في هذا اليوم
offices = المناصب ومن شغلها
offices-note = يسمّي البيان الموجز من كان يشغل المنصب في يومه
offices-none = لا مناصب في السجل بعد.
office-vacant = شاغر
two-holders = اثنان معًا
two-holders-on = يشغل هذا المنصب في { $day } أشخاص أكثر من مقاعده. غيّر أيام أحدهم.
name-erased = اسم مُحي
members = الأعضاء
members-count = { $members ->
    [0] لا أعضاء
    [one] عضو واحد
    [two] عضوان
    [few] { $members } أعضاء
    [many] { $members } عضوًا
   *[other] { $members } عضو
}{ $observers ->
    [0] {""}
    [one] ، ومراقب واحد
    [two] ، ومراقبان
    [few] ، و{ $observers } مراقبين
    [many] ، و{ $observers } مراقبًا
   *[other] ، و{ $observers } مراقب
}
members-find = اسم أو رمز أو شخص
members-none = لا يسمّي ملف الهيئة أعضاء: من يُدعى يكون عضوًا فيها.
head-of-delegation = رئيس الوفد
delegation = الوفد
delegation-none = لم يُسمَّ أحد له في هذا اليوم.
member-since = عضو منذ
member-suspended = معلَّق
member-former = عضو سابق
observer-of-body = مراقب
member-names = الأسماء بتواريخها
no-address = بلا عنوان
not-accredited = لم يُعتمد بعد
people-count = { $n ->
    [0] لا أشخاص
    [one] شخص واحد
    [two] شخصان
    [few] { $n } أشخاص
    [many] { $n } شخصًا
   *[other] { $n } شخص
}
rank-head = رئيس
rank-alternate = مناوب
rank-adviser = مستشار
rank-delegate = عضو وفد
name-short = مختصر
call-a-meeting = الدعوة إلى اجتماع

## Its record, in sentences
body-told-title = { $name }: السجل
body-told-heading = ما قُيِّد
body-told-note = { $n ->
    [0] لا قيود
    [one] قيد واحد
    [two] قيدان
    [few] { $n } قيود
    [many] { $n } قيدًا
   *[other] { $n } قيد
}، الأخير أولًا. والأسماء التي مُحيت لم تعد ترد في أي مكان.
body-told-entry = القيد { $n }
body-told-newer = قيود لاحقة
body-told-older = قيود سابقة
body-told-body-begun = يبدأ السجل بالنظام الداخلي، طبعة { $edition }، و{ $n ->
    [0] بلا أعضاء
    [one] عضو واحد
    [two] عضوين
    [few] { $n } أعضاء
    [many] { $n } عضوًا
   *[other] { $n } عضو
}.
body-told-edition-adopted = يسري من هنا النظام الداخلي بطبعة { $edition }.
body-told-body-released = السجل مفتوح للجميع.
body-told-member-admitted = { $member }: { $belongs ->
    [observer] مراقب
   *[other] عضو
} ابتداءً من { $since }.
body-told-membership-ended = { $member }: آخر يوم في الانتماء { $until }.
body-told-member-suspended = { $member }: تُعلَّق الحقوق ابتداءً من { $since }{ $until ->
    [none] {""}
   *[other] {" "}حتى { $until }
}.
body-told-suspension-lifted = { $member }: آخر يوم في التعليق { $until }.
body-told-member-named = يُسمّى { $member } «{ $name }» ابتداءً من { $since }.
body-told-person-entered = { $person } مذكور في هذا السجل.
body-told-person-corrected = صُوِّب اسم { $person }.
body-told-person-erased = مُحيت كلمات القيد { $target } عن شخص.
body-told-office-established = أُنشئ منصب «{ $office }»{ $member ->
    [none] {""}
   *[other] ، لـ { $member }
}.
body-told-office-abolished = آخر يوم لمنصب «{ $office }» هو { $until }.
body-told-office-taken = { $person } يشغل منصب «{ $office }» من { $since }{ $until ->
    [none] {""}
   *[other] {" "}إلى { $until }
}{ $member ->
    [none] {""}
   *[other] ، عن { $member }
}.
body-told-tenure-dated = { $person }، «{ $office }»: اليوم الأول { $since ->
    [none] غير مذكور
   *[other] { $since }
}، واليوم الأخير { $until ->
    [none] مفتوح
   *[other] { $until }
}.
body-told-tenure-struck = قُيِّد خطأً أن { $person } شغل منصب «{ $office }» (القيد { $entry })، وقد شُطب.
body-told-delegate-listed = يدخل { $person } بقائمة في وفد { $member ->
    [none] لا أحد
   *[other] { $member }
}، بصفة { $rank ->
    [head] رئيس
    [alternate] مناوب
    [adviser] مستشار
   *[other] عضو
}.
body-told-delegate-named = يجلس { $person } عن { $member ->
    [none] لا أحد
   *[other] { $member }
} بصفة { $rank ->
    [head] رئيس
    [alternate] مناوب
    [adviser] مستشار
   *[other] عضو
}{ $since ->
    [none] {""}
   *[other] {" "}ابتداءً من { $since }
}.
body-told-delegate-dated = { $person } في وفد { $member ->
    [none] لا أحد
   *[other] { $member }
}: اليوم الأول { $since ->
    [none] غير مذكور
   *[other] { $since }
}، واليوم الأخير { $until ->
    [none] مفتوح
   *[other] { $until }
}.
body-told-delegate-withdrawn = سُحب من أتى به القيد { $target } بقائمة، مع كل كلماته.

## What is entered
enter = تقييد
first-day = اليوم الأول
last-day = اليوم الأخير
add-holder = إضافة شاغل
add-office = إضافة منصب
add-member = إضافة عضو
person-name = الاسم، كما يكتبه صاحبه
person-family = اسم العائلة، كما يرد في الاسم
person-pronounced = كيف يُنطق
holder-of-member = يجلس عن
holder-beside = مع من يشغله الآن
holder-note = من كان يشغل المنصب حتى ذلك الحين يتركه في اليوم السابق.
office-id = اسم مختصر، بأحرف لاتينية صغيرة
office-charge = النوع
office-of-member = لعضو
office-rank = الرتبة
office-seats = كم شخصًا يشغله في آن واحد
charge-chair = رئيس
charge-vice-chair = نائب رئيس
charge-rapporteur = مقرِّر
charge-secretary = أمين
charge-other = منصب آخر
change-days-of = تغيير أيام { $name }
member-as = بصفة
name-member = تغيير اسمه
wikidata = معرّف ويكي بيانات
suspend-member = تعليق
lift-suspension = رفع التعليق
end-membership = إنهاء العضوية
make-head = جعله رئيسًا
leaves = يغادر
correct-name = تصويب الاسم
erase-person = محو
erase-person-note = تُمحى من السجل كل كلمة عن هذا الشخص نهائيًا. ويبقى ما شُغل ومتى.
erase-person-yes = محو نهائي
adopt-edition = اعتماد طبعة جديدة من القواعد
adopt-edition-note = تصبح اللغات وتناوب الرئاسة والنصاب وسائر القواعد ما في هذا الملف، باسم طبعته. ويبقى الأعضاء كما في السجل؛ والاجتماعات التي دُعي إليها تحتفظ بقواعدها.
edition-file = ملف الهيئة (TOML)
edition-faulty = هذا الملف ليس طبعة من القواعد
release-body = فتح السجل للجمهور
release-body-note = يصبح كل ما في السجل مفتوحًا للجميع، ولا يُغلق بعدها.
field-misfilled = { $field }: هذا ناقص، أو ليس بالشكل المطلوب.

## Lists
lists = القوائم الواردة
lists-none = لا شيء بعد.
list-people = { $n ->
    [0] لا أشخاص
    [one] شخص واحد
    [two] شخصان
    [few] { $n } أشخاص
    [many] { $n } شخصًا
   *[other] { $n } شخص
}
list-undo = سحب
list-undo-ask = { $n ->
    [one] يُزال الشخص الوحيد الذي أتت به هذه القائمة، باسمه وعناوينه كلها.
    [two] يُزال الشخصان اللذان أتت بهما هذه القائمة، باسميهما وعناوينهما؛ ولا أحد غيرهما.
   *[other] يُزال الأشخاص الذين أتت بهم هذه القائمة وعددهم { $n }، بأسمائهم وعناوينهم؛ ولا أحد غيرهم.
}
list-undo-yes = سحب القائمة
list-undone = سُحبت
export-csv = تصدير CSV
export-xlsx = تصدير XLSX

## Fields of a list
plate-of-member = الرمز
field-name = الاسم
field-family = اسم العائلة
field-given = الاسم الشخصي
field-member = العضو
field-email = البريد الإلكتروني
field-phone = الهاتف
field-role = الدور
field-office = المنصب
field-title = اللقب
field-language = اللغة
field-organisation = المنظمة
field-gender = الجنس
field-since = منذ
field-until = اليوم الأخير
field-number = الرقم
field-badge = الشارة
field-arrival = الوصول
field-born = الميلاد
field-weight = الأصوات
field-state = حالة التسجيل
field-person = شخص (لا هيئة)
field-barred = ممنوع
field-remark = ملاحظة
field-words = الاسم
field-tenure = الشاغل
field-rank = الرتبة
field-seats = المقاعد
field-wikidata = معرّف ويكي بيانات
field- = حقل

## Refusals
refusal-already-begun = لهذه الهيئة سجل من قبل.
refusal-other-body = هذه قواعد هيئة أخرى، { $given }.
refusal-same-edition = للهيئة هذه الطبعة { $edition } من قبل. أعطِ الجديدة اسمًا خاصًا بها.
refusal-already-member = { $member } عضو في ذلك اليوم.
refusal-already-ended = لـ { $member } يوم أخير من قبل.
refusal-already-suspended = { $member } معلَّق في ذلك اليوم.
refusal-not-suspended = { $member } ليس معلَّقًا في ذلك اليوم.
refusal-unknown-person = لا أحد في هذا السجل هو { $person }.
refusal-unknown-office = ليس للهيئة منصب { $office }.
refusal-office-ended = كان منصب { $office } قد انتهى حينها.
refusal-one-person = قل من يتولى المنصب: شخص في السجل، أو اسم.
refusal-unknown-tenure = تلك المدة في المنصب ليست في السجل، أو شُطبت.
refusal-unknown-delegate = ذلك الشخص ليس في أي وفد.
refusal-list-empty = لا أحد في القائمة يمكن أخذه.
refusal-no-such-list = تلك القائمة ليست في السجل: ربما سُحبت من قبل.
refusal-in-office = شخص من هذه القائمة يشغل منصبًا الآن. اشطب ذلك أولًا؛ أو أزل الأشخاص واحدًا واحدًا.
refusal-named-since = سُمّي شخص من هذه القائمة أو صُوِّب اسمه منذ ذلك الحين. أزل الأشخاص واحدًا واحدًا.
refusal-entered-already = قُيِّد هذا من قبل بكلمات أخرى. حمّل الصفحة من جديد.
refusal-not-a-member = { $member } لا ينتمي إلى الهيئة في ذلك اليوم.
refusal-ends-before-it-starts = اليوم الأخير قبل الأول.
refusal-no-language = لا يسمّي ملف الهيئة لغات. سمّوها فيه (languages = ["en", "fr"]) وحمّلوه طبعةً جديدة، ثم ابدأوا سجلها.

## A meeting of the body
fault-not-on-that-day = يجلس { $name } عن ذلك العضو في أيام غير { $day }، بحسب سجل الهيئة{ $now ->
    [none] {""}
   *[other] . وفي ذلك اليوم هو { $now }
}

## A list comes in
import-a-list = استيراد قائمة
import-note = قائمة وفود أو أشخاص، كما يحفظها جدول بيانات أو نظام آخر: CSV، أو نص بعلامات جدولة، أو XLSX، أو JSON، حتى 4 ميغابايت.
import-file = ملف
import-promise = ترى أولًا ما سيدخل. ولا يُكتب شيء قبل أن تؤكده، ولا يُشغَّل شيء في الملف، ولا تؤخذ كلمات المرور ولا أرقام جوازات السفر.
import-look = الاطلاع عليه
import-other-file = اختيار ملف آخر
import-rows = { $n ->
    [0] لا صفوف
    [one] صف واحد
    [two] صفان
    [few] { $n } صفوف
    [many] { $n } صفًا
   *[other] { $n } صف
}
import-read-as = قُرئ على أنه { $encoding }
import-hidden = مخفي: أعمدة { $columns }، صفوف { $rows }، أوراق { $sheets }
import-new = { $n ->
    [one] شخص جديد
    [two] شخصان جديدان
    [few] أشخاص جدد
    [many] شخصًا جديدًا
   *[other] شخص جديد
}
import-changed = تغيّر
import-there = { $n } كما هم هنا من قبل
import-perhaps = ربما موجود من قبل، أو مرتين
import-perhaps-note = قرّر كلًّا منها
import-faulty = { $n ->
    [one] صف فيه خطأ
    [two] صفان فيهما خطأ
    [few] صفوف فيها خطأ
    [many] صفًا فيه خطأ
   *[other] صف فيه خطأ
}
import-faulty-note = متروك حتى يُصلح
import-as-read = كما قرأناه
import-with-before = مع الصف السابق لكل منها
import-which = أي الصفوف
import-which-look = ما يُنظر فيه
import-which-changed = ما تغيّر
import-which-all = الكل
import-row = صف
import-column = ما في العمود { $column } ({ $heading })
import-none-look = لا شيء يُنظر فيه: يمكن أخذ كل صف كما هو.
import-none-changed = لا أحد ممن هم هنا من قبل يتغيّر.
import-none-all = لا صفوف في الملف.
import-cut = { $n } من الصفوف الأخرى لا تُعرض هنا؛ وهي تؤخذ.
import-how = كيف يُقرأ الملف
import-heading-row = صف العناوين
import-office-language = لغة المناصب
import-sheet = ورقة
import-separator = يفصل بين الأعمدة
separator-comma = فاصلة
separator-semicolon = فاصلة منقوطة
separator-tab = علامة جدولة
separator-bar = خط عمودي
import-encoding = تُقرأ الحروف على أنها
import-unsure = هذا تخمين: اختر ما يُقرأ صحيحًا.
import-read-again = اقرأه هكذا
encoding-cp1252 = Windows، غرب
encoding-mac_roman = Mac، غرب
encoding-cp1250 = Windows، وسط أوروبا
encoding-cp1251 = Windows، كيريلي
encoding-cp1253 = Windows، يوناني
encoding-cp1254 = Windows، تركي
encoding-cp1256 = Windows، عربي
encoding-iso8859_2 = ISO 8859-2
encoding-iso8859_15 = ISO 8859-15
import-decide = للبت
import-mend = أصلح أو اترك
import-key-n = المفتاح N ينتقل من واحد إلى التالي.
import-at = الصف { $row }، العمود «{ $column }»
import-line = (السطر { $n } من الملف)
import-left-empty = يؤخذ الشخص، وتُترك هذه الخلية فارغة
import-instead = ما في العمود { $column } من الصف { $row }
import-mend-it = أصلح
import-leave = اترك الصف
import-empty-it = اتركها فارغة
import-more-faults = يُسمّى { $n } غيرها حين يُصلح بعض هذه.
import-no-members = ليسوا أعضاء في الهيئة
import-no-members-note = يأتي أشخاصهم ضيوفًا، أو لا يأتون. أضف من هو عضو منهم: ابتداءً من اليوم، بهذا الرمز. واترك رمز غيرهم فارغًا.
import-code-of = رمز { $name }
import-admit = { $n ->
    [one] إضافته عضوًا
    [two] إضافتهما عضوين
   *[other] إضافة هؤلاء الأعضاء وعددهم { $n }
}
import-same-person = الشخص نفسه؟
import-here-is = هنا:
import-same-new-address = هو نفسه
import-another = غيره
import-decided-two = شخص آخر
import-keep-row = أبقِ الصف { $row }
import-keep-both = أبقِ الاثنين
import-now-one = الصف { $row } وحده
import-now-both = الاثنان
import-told = ما يُقال
import-merged = الصفان { $first } و{ $second } متشابهان: يؤخذ { $name } مرة واحدة.
import-mailbox = للصفين { $first } و{ $second } عنوان واحد؛ ويُعطى كل منهما رابطًا خاصًا به.
import-capitals = اسم العائلة في الصف { $row } بأحرف كبيرة. اكتب بدلًا منه:
import-row-left = الصف { $row }:
import-left-empty-row = فارغ
import-left-sum = سطر مجاميع، متروك
import-left-hidden = مخفي في جدول البيانات، متروك
import-left-withdrawn = مسحوب، متروك
import-left-body = ليس شخصًا، متروك
import-left-left = متروك
import-take = خذه
import-undo-note = يمكنك سحب القائمة كلها ما دام لا أحد منها يشغل منصبًا ولم يُسمَّ من جديد.
import-cancel = إلغاء
import-confirm = استيراد { $people ->
    [0] لا أحد
    [one] شخص واحد
    [two] شخصين
    [few] { $people } أشخاص
    [many] { $people } شخصًا
   *[other] { $people } شخص
}{ $left ->
    [0] {""}
   *[other] ، وترك { $left }
}
import-foot = الخلايا التي تبدأ بـ = أو + أو - أو @ تُقرأ نصًا؛ ولا يُشغَّل شيء في الملف.
field-ignored = لا يؤخذ
unreadable-no-file = اختر ملفًا أولًا.
unreadable-no-text = هذا ليس نصًا: احفظه بصيغة CSV أو XLSX.
unreadable-quotes = علامة تنصيص فُتحت ولم تُغلق، أو خلية طويلة جدًا. احفظه بصيغة XLSX.
unreadable-no-workbook = لا يمكن قراءة المصنف. افتحه في جدول بيانات واحفظه من جديد بصيغة XLSX.
unreadable-no-sheet = ليس في المصنف ورقة ظاهرة.
unreadable-too-large = المصنف كبير جدًا.
unreadable-encrypted = للمصنف كلمة مرور. احفظه من دونها.
unreadable-strict = المصنف بصيغة «Strict Open XML». احفظه بصيغة «Excel workbook (.xlsx)».
unreadable-no-json = هذا ليس JSON يمكن قراءته.
unreadable-no-people = ليس في JSON قائمة أشخاص.
list-fault-bad-address = هذا ليس عنوان بريد.
list-fault-unknown-member = لا عضو في الهيئة بهذا الاسم.
list-fault-no-name = لا اسم في الصف.
list-fault-unknown-role = ما صفة هذا الشخص في الوفد؟
list-fault-date-like = «{ $column }» تاريخ هنا. ربما جعله جدول البيانات كذلك: ماذا كان مكتوبًا؟
list-fault-either-day = يمكن قراءة اليوم بوجهين. أيهما؟
list-fault-no-day = هذا ليس يومًا.
list-fault-no-such-day = لا يوجد يوم كهذا.
list-fault-no-number = هذا ليس رقمًا.
list-fault-no-stored-value = صيغة بلا قيمة محفوظة: افتح الملف في جدول بيانات واحفظه، أو اكتب القيمة.
list-fault-error-value = يُظهر جدول البيانات خطأً هنا.
list-fault-text-unreadable = فيه حرف لا يراه أحد. اكتبه من دونه.
list-fault-text-too-long = هذا طويل جدًا.
list-fault-text-empty = لا شيء يُرى هنا.
list-near = هل تقصد { $near }؟
list-pair-differs = اسم واحد وعنوان واحد، مرتين في الملف، بدور آخر أو منصب آخر. أيهما الصحيح؟
list-pair-perhaps = اسم واحد في وفد واحد، بعنوانين: شخص واحد أم اثنان؟
list-pair-address = عنوان واحد لاسمين من وفدين. أحدهما خطأ.
error-draft-gone-title = القائمة لم تعد هنا
error-draft-gone = تُحفظ القائمة التي نُظر فيها ساعتين، ولا تبقى بعد إعادة التشغيل. اختر الملف من جديد: لم يُكتب منه شيء.
