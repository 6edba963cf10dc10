# The pages: newsroom, readout, record, personal links, secretariat.

## Frame
skip = الانتقال إلى المحتوى
nav-label = القائمة الرئيسية
newsroom = المركز الإعلامي
feed = خلاصة
feed-title = { $name }: البيانات الموجزة
page-language = لغة الصفحة
language-unreviewed = (ترجمة لم يراجعها بعد متحدث أصلي باللغة)
page-unreviewed = لم يراجع هذه الترجمة بعد متحدث أصلي باللغة.
made-with = نُشر باستخدام Hemicycle، وهو برنامج حر.
no-trackers = لا أدوات تتبع في هذه الصفحة ولا برامج نصية لجهات أخرى.
to-newsroom = إلى المركز الإعلامي
copied = تم النسخ
copy = نسخ
copy-all = نسخ الكل
done = تم
text-erased = نص مُحي من السجل
sentence-erased = مُحي

## Words of the field
meeting = الاجتماع
meetings = الاجتماعات
readout = البيان الموجز
readouts = المنشورات
participants = المشاركون
participant = مشارك
agenda = جدول الأعمال
chair = الرئاسة
host = الجهة المضيفة
reporter = المقرِّر
vice-chair = نائب الرئيس
close-meeting = رفع الجلسة
close-chairs = رفع الجلسة من صلاحية الرئاسة. وإذا لم يعد أحد يتولى الرئاسة، ترفعها الأمانة.
close-abandoned = لا أحد يتولى الرئاسة: غادرت الرئاسة، ولا يوجد نائب رئيس حاضر.
close-abandoned-note = يُقطع كل ما هو قيد البت فيه، ولا يُتخذ بشأنه أي مقرر. ولا مناقشة ولا مقررات بعد رفع الجلسة.
topic = الموضوع
title = العنوان
has-floor = الكلمة لـ
present = الحضور
entries = القيود
role-delegate = عضو وفد
role-observer = { $gender ->
    [f] مراقبة
   *[other] مراقب
}
role-interpreter = { $gender ->
    [f] مترجمة شفوية
   *[other] مترجم شفوي
}
role-secretariat = الأمانة
role-press = الصحافة
mode-virtual = عبر الفيديو
mode-hybrid = مختلط
mode-in-person = حضوريًا
mode-telephone = عبر الهاتف
mode-written = كتابيًا
kind-of-meeting-virtual = اجتماع عبر الفيديو
kind-of-meeting-hybrid = اجتماع مختلط
kind-of-meeting-in-person = اجتماع حضوري
kind-of-meeting-telephone = مكالمة هاتفية
kind-of-meeting-written = إجراء كتابي
access-open = اجتماع علني
access-closed = اجتماع مغلق
access-chatham-house = قاعدة تشاتام هاوس
access-as-meeting = كما في الاجتماع
stage-coming = مقبل
stage-live = مباشر
stage-suspended = معلَّق
stage-closed = رُفعت الجلسة
stage-published = منشور
stage-withdrawn = سُحب البيان الموجز
stage-cancelled = أُلغي
cancelled-title = أُلغي الاجتماع
cancelled-note = لا يُعقد. ويبقى سجله، وفيه ذلك.
moved-title = نُقل الاجتماع
moved-from = كان مقررًا أن يبدأ:
moved-to = يبدأ:
item-carried-from = مُرحَّل من { $meeting }
item-carried = مُرحَّل من اجتماع سابق
item-proposed = اقترحه { $member }
item-coming = لم يُنظر فيه بعد
item-open = قيد النظر
item-closed = انتهى النظر فيه
outcome-adopted = معتمد
outcome-acclaimed = اعتُمد بالتزكية
outcome-entered = بيان
by-participants = المشاركون
by-leaders = القادة
form-invitation = دعوة
form-commitment = تعهد
form-conclusion = استنتاج
participants-count = { $n ->
    [0] لا مشاركين
    [one] مشارك واحد
    [two] مشاركان
    [few] { $n } مشاركين
    [many] { $n } مشاركًا
   *[other] { $n } مشارك
}
items-count = { $n ->
    [0] لا بنود في جدول الأعمال
    [one] بند واحد في جدول الأعمال
    [two] بندان في جدول الأعمال
    [few] { $n } بنود في جدول الأعمال
    [many] { $n } بندًا في جدول الأعمال
   *[other] { $n } بند في جدول الأعمال
}
conclusions-count = { $n ->
    [0] لا استنتاجات بعد
    [one] استنتاج واحد
    [two] استنتاجان
    [few] { $n } استنتاجات
    [many] { $n } استنتاجًا
   *[other] { $n } استنتاج
}
entries-hidden = { $n ->
    [one] قيد واحد محجوب عن الجمهور
    [two] قيدان محجوبان عن الجمهور
    [few] { $n } قيود محجوبة عن الجمهور
    [many] { $n } قيدًا محجوبًا عن الجمهور
   *[other] { $n } قيد محجوب عن الجمهور
}

## Newsroom and meeting
live-now = مباشر الآن
coming = اجتماعات مقبلة
called-off = اجتماعات أُلغيت
held = اجتماعات عُقدت
watch = المتابعة
no-readouts = لا منشورات بعد
no-readouts-why = يظهر هنا ما تنشره الأمانة.
readout-out = نُشر البيان الموجز
read-readout = قراءة البيان الموجز
readout-awaited = رُفعت جلسة الاجتماع، ولم تنشر الأمانة بيانًا موجزًا.
coming-note = لم يُفتتح الاجتماع بعد. وعند انعقاده تمكن متابعته من هذه الصفحة.
in-session = منعقد
is-suspended = الاجتماع معلَّق
watch-text-short = تجري متابعته كتابةً، دون صورة وصوت.
watch-text-note = يتابع الجمهور هذا الاجتماع كتابةً: من له الكلمة، والنصوص، والنتائج فور صدورها، دون صورة وصوت. ولا يراكم أحد. وما يُقرَّر يرد في البيان الموجز عند نشره؛ وللحصول على صور، يُرجى الاتصال بأمانة الاجتماع.
watch-note = تتابعون الاجتماع بصفة الجمهور: ترون وتسمعون ما يتيحه الاجتماع للجمهور، ولا يراكم أحد.
take-a-seat = شغل مقعد
demo-again = يُعقد الاجتماع مرة أخرى
demo-go = الذهاب إلى الاجتماع
demo-soon = انتهت هذه الجولة. يُعقد الاجتماع مرة أخرى بعد لحظات، وتؤدي هذه الصفحة إليه.
take-a-seat-note = هذه جلسة تجريبية يديرها الخادم. يمكنكم شغل مقعد أو تولي الرئاسة، ويواصل الآخرون من حولكم.
sit-here = شغل هذا المقعد
seat-taken = مشغول

## Readout
readout-of-meeting = بيان موجز عن اجتماع
photo-alt = الصورة الجماعية للاجتماع
family-photo = الصورة الجماعية
photo-withdrawn = سُحبت الصورة الجماعية.
photo-withdraw = سحب الصورة
photo-withdraw-note = تُحذف الصورة فورًا ولا تُعرض بعد ذلك في أي مكان. ويبقى في السجل أنها التُقطت ولمن. والبيان الموجز المنشور يذكر أسماءهم إلى أن يُنشر من جديد.
share = مشاركة
copy-link = نسخ الرابط
by-mail = البريد الإلكتروني
print = طباعة
about-meeting = عن الاجتماع
followed-up = المتابعة
meetings-to-come = اجتماعات مقبلة
series-of-meetings = سلسلة اجتماعات
dates-to-be-set = مواعيد تُحدَّد لاحقًا
verifiable = سجل يمكن التحقق منه
verifiable-readout = ما يرويه هذا البيان الموجز من السجل يشير إلى القيود التي يرويها.
verifiable-meeting = كل ما يجري في هذا الاجتماع قيد في سجله، ويمكن لأي شخص التحقق منه دون اتصال بالشبكة.
show-entries = إظهار القيود
hide-entries = إخفاء القيود
entry-number = القيد { $n }
verify-this = التحقق من هذا السجل
read-also = القراءة أيضًا
agenda-and-outcomes = جدول أعمال الاجتماع ونتائجه
told-in = لا يوجد بيان موجز عن هذا الاجتماع بلغة الصفحة. وهو متاح باللغة: { $language }.
not-as-published = مُحيت نصوص من السجل، أو تغيرت طريقة صياغتها، منذ أن نشرت الأمانة هذا البيان الموجز. ولم يعد مطابقًا حرفيًا لما نُشر.

## Record
to-meeting = إلى الاجتماع
verify-step-get = تنزيل النسخة العلنية: كل قيد يجوز للجمهور الاطلاع عليه، والموضع المختوم لكل قيد لا يجوز له الاطلاع عليه.
verify-step-run = التحقق منها على جهازكم، دون اتصال بالشبكة. ويُوزَّع مع Hemicycle أيضًا برنامج تحقق لا يحتاج إلا إلى مكتبة Python القياسية.
verify-step-read = للإجابة ثلاثة أجزاء: سلامة السجل، ومطابقة نتائجه لما تقتضيه المواد، وعدد الأعمال التي لا يمكن التحقق منها لأنها محجوبة عنكم.
download-record = تنزيل السجل
key-note = نقاط التحقق في السجل موقَّعة بهذا المفتاح. تُرجى مقارنته بمفتاح حصلتم عليه بطريقة أخرى:
by-actor = من جانب

## Personal links
join-title = مقعدكم
join-kick = مقعدكم في
take-seat = شغل مقعدكم
join-without-vote = { $role ->
    [observer] يجوز إعطاء الكلمة للمراقبين. وهم لا يصوتون حين تصوت هذه الهيئة.
   *[other] وفدكم ضيف على هذه الهيئة: يجوز له أن يتكلم، ولا يصوت حين تصوت الهيئة.
  }
join-note-device = هذا الرابط لكم وحدكم، ويعمل على جهاز واحد في كل مرة.
join-note-camera = تختارون الكاميرا والميكروفون قبل الدخول. وتُدخلكم الرئاسة أو الأمانة من قاعة الانتظار.
join-note-written = تُفتح الصفحة التي تجيبون فيها في الحال، ولا تحتاج إلى كاميرا ولا إلى ميكروفون.
join-note-name = اسمكم وصفتكم مأخوذان من اعتمادكم. وإن كان فيهما خطأ، يُرجى إبلاغ الأمانة.
in-use-title = مقعدكم مفتوح على جهاز آخر
in-use-what = يُشغل المقعد على جهاز واحد في كل مرة. ويمكنكم المتابعة من هنا.
in-use-since = منذ
in-use-answers = يستجيب الآن
in-use-silent = لا يستجيب الآن
has-the-seat = يشغل المقعد
in-use-comes-along = ينتقل معكم مكانكم في القائمة، وحقكم في التصويت، في أي لحظة.
in-use-told-there = يُبلَّغ الجهاز الآخر ويُقطع اتصاله.
in-use-told-later = يُبلَّغ الجهاز الآخر حالما يستجيب من جديد.
in-use-seen = تطّلع الرئاسة والأمانة على الانتقال ووقته ونوع الجهاز، ويمكنهما التراجع عنه.
continue-here = المتابعة هنا
leave-it-there = إبقاؤه هناك
device-phone = هاتف
device-tablet = جهاز لوحي
device-computer = حاسوب
device-device = جهاز
device-within-phone = هاتف
device-within-tablet = جهاز لوحي
device-within-computer = حاسوب
device-within-device = جهاز
this-phone = هذا الهاتف
this-tablet = هذا الجهاز اللوحي
this-computer = هذا الحاسوب
other-seat-title = يشغل هذا المتصفح مقعد { $name }
other-seat-what = يشغل المتصفح الواحد مقعدًا واحدًا في الاجتماع. وهذا الرابط مخصص لـ:
other-seat-do = إذا شُغل هذا المقعد بدلًا منه، يغادر { $name } الاجتماع على هذا المتصفح وتمكن العودة بالرابط الشخصي. ولشغل المقعدين معًا، يُستخدم متصفح آخر أو جهاز آخر.
sit-instead = شغل هذا المقعد باسم { $name }
keep-seat = المتابعة باسم { $name }
insecure = هذا العنوان غير محمي (http).
insecure-join = لا يمكن استخدام الكاميرا والميكروفون هنا، ويمكن لآخرين على الشبكة الاطلاع. ويظل الدخول والقراءة وطلب الكلمة في القائمة والتصويت متاحة. وللمشاركة بالصورة والصوت، يُرجى طلب عنوان https من الأمانة.
insecure-signin = يمكن لآخرين على الشبكة الاطلاع، ولا يمكن استخدام الكاميرا ولا الميكروفون في القاعة. وكل ما عدا ذلك متاح. ويبين الملف docs/operate.md كيفية توفير https.
insecure-watch = القراءة متاحة هنا. ويمكن لآخرين على الشبكة الاطلاع.
signin-title = الأمانة
signin-note = يتيح هذا الرابط الدخول بصفة الأمانة، على هذا الجهاز. ويعمل مرة واحدة.
signin = تسجيل الدخول
signin-over-title = استُخدم رابط الدخول هذا من قبل
signin-over = يعمل الرابط مرة واحدة. ويمكن لأي زميل سجّل دخوله إنشاء رابط آخر؛ وعلى الخادم، يطبع الأمر «hemicycle sign-in» رابطًا.
room-needs-script = تحتاج القاعة إلى JavaScript. يُرجى السماح به لهذا العنوان وتحميل الصفحة من جديد.

## Secretariat
sign-out = تسجيل الخروج
convene = الدعوة إلى عقد اجتماع
convene-a-meeting = الدعوة إلى عقد اجتماع
no-meetings = لا اجتماعات
no-meetings-why = كل اجتماع تدعون إليه يظهر هنا مع خطوته التالية.
progress = سير الاجتماع
show-meetings = الاجتماعات المعروضة
group-all = الكل
group-coming = مقبلة
group-now = منعقدة
group-held = عُقدت
find = بحث
find-meeting = البحث عن اجتماع
find-by = العنوان أو الاسم أو العضو
none-found = لم يُعثر على أي اجتماع
none-found-why = لا يوجد في هذه المرحلة اجتماع بهذه الكلمات.
show-all = عرض جميع الاجتماعات
step-meeting = الاجتماع
step-published = النشر
step-done = تم:
step-convened = وُجهت الدعوة
step-met = انعقد
step-agreed = اتُّفق
step-publish = النشر
step-follow-up = المتابعة
publish-later = بعد الاجتماع
publish-closed = مسودة للمراجعة
publish-published = منشور
publish-withdrawn = مسحوب
follow-note = { $tracks ->
    [0] لا مسارات
    [one] مسار واحد
    [two] مساران
    [few] { $tracks } مسارات
    [many] { $tracks } مسارًا
   *[other] { $tracks } مسار
}، { $invitations ->
    [0] لا دعوات
    [one] دعوة واحدة
    [two] دعوتان
    [few] { $invitations } دعوات
    [many] { $invitations } دعوة
   *[other] { $invitations } دعوة
}
issue-links = إصدار الروابط
issue-missing = إصدار الروابط الناقصة
issue-link = إصدار رابط
new-link = رابط جديد…
move-seat = نقل المقعد…
revoke = إلغاء…
move-note = يؤدي نقل المقعد إلى إغلاق الرابط القديم فورًا وإخراج جهازه وعرض رابط جديد.
enter-room = دخول القاعة
review-readout = مراجعة البيان الموجز
open-page = فتح الصفحة
participants-and-links = المشاركون وروابطهم
link = الرابط
acts = الإجراءات
in-lobby = في قاعة الانتظار
no-link-yet = لا رابط بعد
no-link-at-all = لا رابط
not-in-use = غير مستخدم
in-use-on = مستخدم على { $device }
seat-moved = نُقل المقعد
seat-moved-way = من { $before } إلى { $after }
seat-move-undone = تم التراجع
link-opened = { $n ->
    [one] فُتح مرة واحدة، ولم يُستخدم
    [two] فُتح مرتين، ولم يُستخدم
    [few] فُتح { $n } مرات، ولم يُستخدم
    [many] فُتح { $n } مرة، ولم يُستخدم
   *[other] فُتح { $n } مرة، ولم يُستخدم
}
new-link-here = تراجعت الرئاسة عن النقل: عرض الرابط الجديد
undo-move = التراجع عن النقل…
undo-move-yes = التراجع وإصدار رابط جديد
new-link-yes = إصدار رابط جديد
move-ask = يُقطع فورًا اتصال الجهاز الذي يشغل المقعد، ولا يعود الرابط القديم يفتح شيئًا. وتبقى الكلمة والمكان في القائمة والصوت مع المقعد. ويُعرض عليكم الرابط الجديد.
new-link-ask = لا يعود الرابط القديم يفتح شيئًا. ويُعرض عليكم الرابط الجديد.
revoke-ask = لا يعود الرابط يفتح شيئًا، ويُقطع اتصال جهازه فورًا. ولا يُنشأ رابط جديد.
revoke-yes = إلغاء الآن
waits-until = في انتظار الاستخدام حتى
insecure-office = تبدأ الروابط الشخصية بهذا العنوان: لا يمكن معه استخدام الكاميرا ولا الميكروفون، ويمكن لآخرين على الشبكة الاطلاع. ويظل الدخول والقراءة والتصويت متاحة. يُرجى ضبط base_url على عنوان https قبل إرسال الروابط.
lobby = قاعة الانتظار
waits-minutes = { $n ->
    [0] الآن
    [one] منذ دقيقة واحدة
    [two] منذ دقيقتين
    [few] منذ { $n } دقائق
    [many] منذ { $n } دقيقة
   *[other] منذ { $n } دقيقة
}
lobby-admitted = أُدخل الساعة { $time }
lobby-left = غادر الساعة { $time }، ومكانه محفوظ
lobby-order = الصفوف مرتبة بحسب الوصول وتحافظ على مكانها. ويظهر الجدد في الأسفل.
badge-of = صورة { $name }
badge-ask = طلب صورة
badge-asked = طُلبت صورة
admit-delegation = إدخال { $member }، { $n }
the-room = القاعة
lobby-count = { $n ->
    [one] شخص واحد في قاعة الانتظار
    [two] شخصان في قاعة الانتظار
    [few] { $n } أشخاص في قاعة الانتظار
    [many] { $n } شخصًا في قاعة الانتظار
   *[other] { $n } شخص في قاعة الانتظار
}
lobby-empty = لا أحد في قاعة الانتظار.
closed-title = رُفعت الجلسة
runs-on-note = لم يعد هناك نقاش. وما بدأ كتابةً يستمر حتى نهايته: يجوز استبدال الأشخاص وإعطاؤهم روابط وقيد الرسائل، وتتصرف الأمانة نيابةً عن الرئاسة. وأعد نشر البيان الموجز عند انتهاء ذلك.
closed-note = لا يدخل أحد بعد الآن، ولا تُصدر روابط أخرى. ويبقى السجل، ثم البيان الموجز بعد نشره.
closed-links-note = يظل الرابط يعرض لصاحبه ما نتج عن الاجتماع إلى أن يُلغى.
read-record = قراءة السجل
room-note = يمكن إدخال الأشخاص هنا أو في القاعة.
way-mesh = تنتقل الصورة والصوت من متصفح إلى متصفح؛ ولا يتاح للجمهور أي منهما.
way-mesh-crowded = تنتقل الصورة والصوت من متصفح إلى متصفح، وهو ما يكفي لنحو ثماني كاميرات: ولهذا الاجتماع مقاعد أكثر. يُرجى تشغيل الخادم بالخيار ⁦--janus auto⁩ لنقلهما عبر خادم وسائط.
way-janus = تنتقل الصورة والصوت عبر خادم الوسائط؛ ويتابع الجمهور ويستمع حيث يكون الاجتماع علنيًا.
way-janus-closed = تنتقل الصورة والصوت عبر خادم الوسائط؛ ولا يُسمح بدخول الجمهور.
admit = إدخال
admit-all = إدخال الجميع ({ $n })
texts = النصوص
texts-note = تصويب نص أو محوه نهائيًا.
correct-or-erase = تصويب نصوص أو محوها
downloads = التنزيلات
export-public = السجل المتاح للجمهور
export-meeting = السجل المتاح لجميع من أُدخلوا
export-delegates = السجل المتاح للوفود
export-secretariat = السجل كاملًا
meeting-file = ملف الاجتماع
public-page = الصفحة العلنية للاجتماع
signin-links = روابط دخول الأمانة
signin-issued = رابط دخول آخر
further-signin = رابط دخول آخر
made-on = أُنشئ
this-device = هذا الجهاز
links-issued = الروابط الشخصية
shown-once = يُعرض هذا الرابط مرة واحدة.
links-shown = تُعرض هذه الروابط هنا لكم وحدكم لمدة محددة بالدقائق: { $n }.
links-gone = لم يعد ممكنًا عرض الروابط
links-gone-what = لا تُحفظ إلا بصماتها. أما الروابط التي أُرسلت فتظل تعمل.
issue-again = { $n ->
    [one] إصدار رابط واحد من جديد…
    [two] إصدار رابطين من جديد…
    [few] إصدار { $n } روابط من جديد…
    [many] إصدار { $n } رابطًا من جديد…
   *[other] إصدار { $n } رابط من جديد…
}
issue-again-ask = تُستبدل روابط جميع من لم يدخلوا: ما أرسلتموه منها لا يعود يفتح شيئًا. ومن دخل يبقى.
issue-again-yes = إصدار من جديد
links-note = يُرجى إرسال كل رابط إلى صاحبه، لا إلى أحد سواه. ولا يحتفظ Hemicycle إلا ببصماتها: الرابط المفقود يُستبدل برابط جديد.
link-of = رابط { $name }
all-as-list = جميع الروابط في قائمة
all-as-list-note = الاسم والرابط، لدمج المراسلات
nobody-lacks-a-link = لدى الجميع روابط. ولاستبدال أحدها، يُنقل المقعد في صفحة الاجتماع.

## Review and publication
review-early = لم تُرفع جلسة الاجتماع. هكذا يبدو البيان الموجز الآن؛ ويمكن نشره بعد الاجتماع.
review-changed = تغير السجل منذ أن فتحتم هذه الصفحة. تُرجى قراءة المسودة من جديد، ثم النشر.
missing-count = { $n ->
    [one] نص واحد ناقص
    [two] نصان ناقصان
    [few] { $n } نصوص ناقصة
    [many] { $n } نصًا ناقصًا
   *[other] { $n } نص ناقص
}
missing-texts = نصوص ناقصة بلغة رسمية
complete = كامل
closed-source = يستند إلى قيد محجوب
digest = SHA-256
publication = النشر
publish-same = البيان الموجز المنشور مطابق لهذا تمامًا.
publish-again-note = تختلف المسودة عن البيان الموجز المنشور. ونشرها يحل محله؛ ويبقى الإجراءان في السجل.
publish-note = تُنشر جميع اللغات بإجراء واحد، يُقيَّد في السجل مع بصمة لكل لغة.
publish-in = النشر باللغات: { $languages }
withdraw = سحب البيان الموجز
withdraw-note = تشير الصفحة عندئذ إلى أن البيان الموجز سُحب. ويحتفظ السجل بالإجراءين.
reason = السبب
reason-in = السبب · { $language }

## Texts
texts-how = التصويب إجراء يُقيَّد في السجل: يبقى النص القديم فيه، ويُعرض النص الجديد. أما المحو فيزيل النص وملحه نهائيًا؛ وتبقى الوقائع والنتائج والأدلة.
texts-unchanged = لم يتغير شيء، فلم يُقيَّد شيء في السجل.
texts-unconfirmed = لم يُمح شيء: لم يؤكَّد رقم القيد.
correct = تصويب
erase = محو نهائي
erase-note = محو جميع نصوص هذا القيد. لا يمكن التراجع عن ذلك.
erase-confirm = للتأكيد، يُكتب { $n }
missing = ناقص

## Convene
from-file = من ملف اجتماع
from-file-note = ملف TOML يتضمن الاجتماع كله: المشاركون بترتيب البروتوكول، والصفات، وجدول الأعمال.
the-file = ملف الاجتماع
or-paste = أو لصق نصه
check = تحقق
convene-sound = بيانات الاجتماع سليمة وتمكن الدعوة إليه.
convene-as-read = كيف يبدأ بيانه الصحفي إذا حضر جميع من في القائمة
convene-texts-as-laid = نصوصه كما ستُطرح
fault-taken = يوجد اجتماع بهذا الاسم: { $id }
no-rulebook = لا يوجد نظام داخلي مسجل لهذه الهيئة: { $body }
faults-count = { $n ->
    [one] أمر واحد يحتاج إلى تصويب
    [two] أمران يحتاجان إلى تصويب
    [few] { $n } أمور تحتاج إلى تصويب
    [many] { $n } أمرًا يحتاج إلى تصويب
   *[other] { $n } أمر يحتاج إلى تصويب
}
line-number = السطر { $n }:
date = التاريخ
mode = طريقة الانعقاد
access = العلنية
id = الاسم في العناوين
name = الاسم
role = الدور
gender = الجنس، لأغراض الصياغة اللغوية
office = المنصب، دون أداة التعريف
capacity = يشغل المقعد بصفة أخرى
weight = الأصوات، حيث ترجّحها القواعد
add-item = إضافة بند
move-up = نقل الصف { $n } إلى أعلى
move-down = نقل الصف { $n } إلى أسفل

## Refusals and errors
refused-title = المواد لا تسمح بهذا الآن
refused-article = المادة { $article }.
error-bad-request-title = لا يمكن قراءة هذا الطلب
error-bad-request = فيه شيء ناقص أو غير صحيح. ولم يتغير شيء. تُرجى العودة والمحاولة من جديد.
error-forbidden-title = غير متاح لكم
error-forbidden = هذه الصفحة مخصصة لآخرين. ولم يتغير شيء.
error-secretariat-only-title = للأمانة فقط
error-secretariat-only = يكون الدخول برابط الأمانة. وقد طُبع عند تشغيل الخادم أول مرة؛ ويمكن لأي زميل سجّل دخوله إنشاء رابط آخر.
error-seat-only-title = لا يوجد هنا اجتماع يمكن للجمهور متابعته
error-seat-only = إن كان لديكم رابط شخصي، فادخلوا به. وإن لم يكن، فيُرجى الاتصال بأمانة الاجتماع.
error-unpublished-title = لم يُنشر بعد
error-unpublished = يظهر محضر هذا الاجتماع هنا بعد أن تنشره الأمانة.
error-not-found-title = لا يوجد شيء هنا
error-not-found = ربما كُتب العنوان خطأ، أو كان الاجتماع غير علني.
error-no-link-title = هذا الرابط لا يفتح شيئًا
error-no-link = ربما كان ناقصًا، أو حل محله رابط أحدث. يُرجى نسخ الرابط كاملًا من الدعوة، أو طلب رابط جديد من الأمانة.
error-no-signin-title = رابط الدخول هذا لا يفتح شيئًا
error-no-signin = تعمل روابط الدخول مرة واحدة، ولمدة ساعة. ويمكن لأي زميل سجّل دخوله إنشاء رابط آخر؛ وعلى الخادم، يطبع الأمر «hemicycle sign-in» رابطًا.
error-id-reused-title = أُرسلت هذه الاستمارة من قبل
error-id-reused = ما أرسلتموه أولًا قائم. وقد طلبت هذه الصفحة شيئًا آخر تحت العلامة نفسها، فلم يُنفذ. يُرجى تحميل الصفحة من جديد والتحقق ثم المحاولة مرة أخرى.
error-bad-method-title = هذا العنوان لا يقبل ذلك
error-bad-method = لم يتغير شيء. تُرجى العودة والمحاولة من جديد.
error-gone-title = لم يعد هنا
error-gone = أُزيل ما كان هنا.
error-withdrawn-title = سُحب البيان الموجز
error-withdrawn = سحبت الأمانة البيان الموجز لهذا الاجتماع. ويبقى الإجراءان في سجله.
error-too-large-title = حجم كبير جدًا
error-too-large = ما أُرسل أكبر مما يقبله هذا الخادم. ولم يتغير شيء.
error-too-many-title = طلبات كثيرة جدًا
error-too-many = ورد من شبكتكم عدد كبير من الطلبات فتعين تأخير بعضها. تُرجى المحاولة من جديد بعد ثوان.
error-wrong-host-title = عنوان آخر
error-wrong-host = لا يستجيب هذا الخادم بهذا الاسم. يُرجى استخدام العنوان الوارد في دعوتكم.
error-wrong-origin-title = أُرسل من صفحة أخرى
error-wrong-origin = ورد الطلب من صفحة لا تعود إلى هذا الخادم، فلم يُنفذ. ولم يتغير شيء.
error-broken-title = حدث عطل في الخادم
error-broken = سُجل العطل. وربما لم يُنفذ ما طلبتموه: يُرجى التحقق قبل المحاولة من جديد.
error-not-stored-title = لم يُحفظ
error-not-stored = تعذر على الخادم حفظ السجل أو قراءته. وما طلبتموه لا يُحتسب بعد. تُرجى المحاولة من جديد.
error-damaged-title = هذا السجل لا يقبل قيودًا جديدة
error-damaged = ما حفظه الخادم منه ليس ما وُقِّع، فلا يُضاف إليه شيء. وتذكر صفحة الأمانة لهذا الاجتماع القيد المعني.
error-exports-of-one-title = عدد التنزيلات المتزامنة كاف
error-exports-of-one = سجلات كثيرة في طريقها إلى شبكتكم فتعين انتظار هذا السجل. تُرجى المحاولة من جديد عند وصول أحدها.
error-exports-of-all-title = عدد التنزيلات المتزامنة كاف
error-exports-of-all = يرسل الخادم أكبر عدد ممكن من السجلات. تُرجى المحاولة من جديد بعد نصف دقيقة.
error-busy-title = أعمال كثيرة في وقت واحد
error-busy = أعمال كثيرة تنتظر في هذا السجل. ولم يُقبل شيء. تُرجى المحاولة من جديد بعد لحظات.
error-room-not-built-title = القاعة غير مبنية
error-room-not-built = شُغِّل هذا الخادم دون ملفات القاعة. يُرجى تنفيذ «make room» ثم تشغيله من جديد.

newsroom-more = { $n ->
    [one] اجتماع واحد آخر غير مدرج هنا.
    [two] اجتماعان آخران غير مدرجين هنا.
    [few] { $n } اجتماعات أخرى غير مدرجة هنا.
    [many] { $n } اجتماعًا آخر غير مدرجة هنا.
   *[other] { $n } اجتماع آخر غير مدرجة هنا.
  }
## The record page
record-title = السجل
record-of = سجل الاجتماع
record-before = قبل البند الأول
record-between = بين البنود وبعدها
record-span = من { $first } إلى { $last }
record-span-day = { $day }، من { $first } إلى { $last }
record-shown = { $n ->
    [0] لا قيود
    [one] قيد واحد
    [two] قيدان
    [few] { $n } قيود
    [many] { $n } قيدًا
   *[other] { $n } قيد
  }
record-print = طباعة
record-order = الترتيب
record-by-item = بحسب البند
record-by-time = بحسب الوقت
record-filter = التصفية
record-kinds = أنواع القيود
record-delegation = الوفد
record-all = الكل
record-apply = عرض
record-clear = عرض جميع القيود
record-none = لا يوجد قيد من هذا القبيل
record-none-next = يُرجى اختيار وفد آخر، أو أنواع أكثر.
record-pages = صفحات السجل
record-page = الصفحة { $page } من { $pages }
record-next = الصفحة التالية
record-previous = الصفحة السابقة
record-whole = السجل كله
record-how-voted = كيف صوّت كل عضو
record-check = التحقق من هذا السجل
record-check-note = يمكن لهذه الصفحة أن تتحقق في متصفحكم من أن شيئًا لم يتغير: تقرأ النسخة العلنية، وتحسب ختم كل قيد من جديد، وتقارنها بما وقّعه الخادم.
record-check-run = التحقق الآن
record-check-checking = يجري التحقق…
record-check-good = لم يتغير شيء
record-check-at = جرى التحقق في هذا المتصفح الساعة { $time }.
record-check-entries = القيود متسلسلة كلها، وعددها { $n }؛ والمحجوب منها { $closed }، وأختامها قائمة في السلسلة.
record-check-signed = موقَّع بالمفتاح أدناه.
record-check-unsigned = لا يمكن لهذا المتصفح التحقق من التوقيع؛ والأختام تؤدي إلى ما وُقِّع.
record-check-bad = هذا السجل ليس كما وُقِّع
record-check-bad-note = لا يجوز الاعتماد عليه. يُرجى تنزيله والاتصال بالأمانة. موضع الاختلاف: { $fault }
record-check-failed = تعذر التحقق منه الآن. يُرجى التحقق من الاتصال والمحاولة من جديد.
record-receipts = إيصالاتكم
record-receipts-refused = لا يتيح هذا المتصفح ما يحفظه لهذا الموقع، فتتعذر مقارنة الإيصالات المحفوظة هنا. تمكن مقارنة ملف إيصال باستخدام hemicycle verify.
record-receipts-none = لا إيصال محفوظًا على هذا الجهاز لهذا الاجتماع.
record-receipts-kept = الإيصالات المحفوظة على هذا الجهاز لهذا الاجتماع: { $n }.
record-receipts-found = وُجدت جميعها في هذا السجل.
record-receipts-missing = لم توجد في هذا السجل: { $n }. كل منها يثبت قيدًا لا يتضمنه هذا السجل: يُرجى حفظه والاتصال بالأمانة.
record-cite = الإشارة إلى قيد
record-cite-note = كل رقم رابط دائم.
record-cited = القيد { $entry } مظلل لأن رابطكم يؤدي إليه.
record-copy = نسخ رابط القيد { $entry }
record-verify-more = التحقق منه على جهازكم

## What entries are called
text-title = العنوان
text-topic = الموضوع
text-source = المصدر
text-name = الاسم
text-slug = المعرِّف
text-gender = الجنس
text-office = المنصب
text-capacity = الصفة
text-text = النص
text-whom = المدعو
text-reason = السبب
text-credit = مصدر الصورة
kind-meeting-convened = الدعوة إلى الاجتماع
kind-meeting-opened = افتتاح الاجتماع
kind-meeting-suspended = تعليق الجلسة
kind-meeting-resumed = استئناف الجلسة
kind-meeting-closed = رفع الجلسة
kind-meeting-extended = تمديد الجلسة
kind-meeting-moved = نقل الاجتماع
kind-meeting-cancelled = إلغاء الاجتماع
kind-notice-waived = استثناء من مهلة الإشعار
kind-item-retitled = تغيير عنوان بند
kind-item-planned = تعديل تخطيط بند
kind-agenda-revised = تنقيح جدول الأعمال
kind-participant-withdrawn = رفع من القائمة
kind-participant-changed = تعديل في القائمة
kind-offices-assigned = إسناد المهام
kind-chair-passed = انتقال الرئاسة
kind-participant-accredited = اعتماد مشارك
kind-participant-admitted = إدخال مشارك
kind-seat-taken = شغل مقعد
kind-seat-left = مغادرة مقعد
kind-holder-replaced = استبدال شاغل المقعد
kind-item-added = إضافة بند إلى جدول الأعمال
kind-item-opened = الشروع في النظر في بند
kind-item-closed = اختتام النظر في بند
kind-track-added = إضافة مسار
kind-document-laid = إيداع وثيقة
kind-document-withdrawn = سحب وثيقة
kind-speaker-inscribed = التسجيل في القائمة
kind-inscription-withdrawn = سحب التسجيل
kind-inscriptions-ordered = تحديد ترتيب المسجلين
kind-text-handed-in = تسليم بيان
kind-handed-in-text-ended = بيان لم يعد محفوظاً
kind-text-delivered = البيان كما سُلّم
kind-photo-ordered = ترتيب الصورة الجماعية
kind-photo-called = الدعوة إلى الصورة الجماعية
kind-photo-answered = الرد بشأن الصورة الجماعية
kind-photo-taken = التقاط الصورة الجماعية
kind-photo-withdrawn = سحب الصورة الجماعية
kind-speaking-limit-set = تحديد مدة الكلام
kind-list-closed = إقفال قائمة المتكلمين
kind-list-reopened = إعادة فتح قائمة المتكلمين
kind-list-reordered = إعادة ترتيب قائمة المتكلمين
kind-microphone-closed = إغلاق الميكروفون من جانب الرئاسة
kind-microphone-opened = فتح الميكروفون من جانب الرئاسة
kind-booth-entered = دخول مقصورة
kind-booth-left = مغادرة مقصورة
kind-channel-opened = مترجم شفوي على الهواء
kind-channel-closed = مترجم شفوي خارج الهواء
kind-microphone-offered = عرض ميكروفون المقصورة
kind-offer-withdrawn = سحب عرض الميكروفون
kind-microphone-handed = تسليم ميكروفون المقصورة
kind-interpretation-planned = تخطيط الترجمة الشفوية
kind-floor-requested = طلب الكلمة
kind-request-withdrawn = سحب الطلب
kind-floor-granted = إعطاء الكلمة
kind-floor-interrupted = مقاطعة الكلمة
kind-floor-resumed = استئناف الكلمة
kind-floor-ended = انتهاء الكلمة
kind-point-of-order-ruled = البت في نقطة نظام
kind-recording-begun = بدء بيان مسجّل
kind-recording-ended = انتهاء بيان مسجّل
kind-clock-stopped = إيقاف الساعة
kind-clock-started = تشغيل الساعة
kind-speaking-time-extended = تمديد مدة الكلام
kind-statement-entered = تسجيل بيان
kind-outcome-proposed = اقتراح نص
kind-outcome-amended = تعديل نص
kind-outcome-put = العرض للاعتماد بتوافق الآراء
kind-objection-raised = إبداء اعتراض
kind-outcome-adopted = اعتماد
kind-outcome-withdrawn = سحب نص
kind-outcome-entered = تسجيل نتيجة
kind-amendment-proposed = اقتراح تعديل
kind-amendment-withdrawn = سحب تعديل
kind-amendments-ordered = ترتيب التعديلات
kind-amendment-carried = قبول تعديل
kind-amendment-lost = رفض تعديل أو سقوطه
kind-language-supplied = إضافة لغة
kind-call-ended = قطع الدعوة إلى توافق الآراء
kind-amendment-overtaken = تعديل تجاوزه تعديل آخر، ويلزم إعادة صياغته
kind-amendment-restated = إعادة صياغة تعديل
kind-motion-moved = تقديم اقتراح إجرائي
kind-motion-withdrawn = سحب اقتراح إجرائي
kind-motion-decided = البت في اقتراح إجرائي
kind-motion-fallen = سقوط اقتراح إجرائي
kind-quorum-stated = إثبات الحضور
kind-ruling-overturned = نقض قرار الرئيس بعد الطعن فيه
kind-vote-opened = بدء التصويت
kind-ballot-cast = الإدلاء بصوت
kind-ballot-recorded = تسجيل صوت
kind-hands-counted = عدّ الأيدي
kind-vote-closed = انتهاء التصويت ونتيجته
kind-vote-cancelled = قطع التصويت
kind-ballot-corrected = تصويب صوت
kind-silence-opened = التعميم بموجب إجراء الموافقة الصامتة
kind-silence-broken = كسر الصمت
kind-statement-bound = بيان مرتبط بنص
kind-statement-withdrawn = سحب بيان
kind-amendment-language-supplied = إضافة لغة إلى تعديل
kind-correspondence-extended = تمديد تصويت بالمراسلة
kind-correspondence-unattended = تصويت بالمراسلة لم يُتابَع
kind-outcome-issued = نص صادر عن الرئاسة
kind-capital-awaited = موافقة رهنًا بالتشاور
kind-agreed-ad-referendum = متفق عليه رهنًا بالتشاور
kind-agreement-confirmed = تأكيد من عاصمة
kind-agreement-reached = وردت كل التأكيدات
kind-agreement-lapsed = لم يُؤكد في الأجل
kind-silence-extended = تمديد إجراء الموافقة الصامتة
kind-silence-withdrawn = إنهاء إجراء الموافقة الصامتة
kind-silence-kept = لم يُكسر الصمت
kind-silence-unattended = إجراء موافقة صامتة لم يُتابَع
kind-silence-confirmed = تأكيد عدم كسر الصمت
kind-left-running = مستمر بعد رفع الاجتماع
kind-meeting-runs-on = قرارات كتابية مستمرة
kind-left-ended = انتهى كل ما كان مستمرًا
kind-outage-reported = انقطاع الخادم
kind-text-corrected = تصويب نص
kind-text-redacted = محو نص
kind-readout-published = نشر البيان الموجز
kind-readout-withdrawn = سحب البيان الموجز
kind-item-released = الإتاحة للجمهور
kind-chatham-house-set = وُضع تحت قاعدة تشاتام هاوس

## What is wrong with a meeting file
fault-missing = ناقص
fault-missing-here = ناقص بهذه اللغة الرسمية
fault-not-table = يجب أن يكون جدولًا
fault-not-list = يجب أن يكون قائمة
fault-not-string = يجب أن يكون نصًا بين علامتي اقتباس
fault-not-boolean = يجب أن يكون ⁦true⁩ أو ⁦false⁩
fault-not-by-language = يجب أن يكون له نص بكل لغة تحت مفتاحها (⁦fr⁩، ⁦en⁩)
fault-one-of = يجب أن يكون أحد ما يلي: { $choices }
fault-moment = يجب أن يكون تاريخًا ووقتًا مع فارق التوقيت، مثل ⁦2022-01-24T20:00:00Z⁩
fault-date = يجب أن يكون تاريخًا، مثل ⁦2022-03-01⁩
fault-years = يجب أن يقع في الأعوام من { $first } إلى { $last }
fault-too-fine = أدق من جزء من ألف من الثانية
fault-no-text = ليس له نص بأي لغة
fault-text-empty = فارغ
fault-text-too-long = يتجاوز الحد الأقصى لعدد الأحرف، وهو { $most }
fault-text-unreadable = يتضمن { $character }، وهو محرف غير مرئي أو لا يمكن لأي نسق نقله
fault-unknown-language = ليس لغة رسمية لهذا الاجتماع
fault-not-language = «{ $value }» ليس لغة، مثل fr أو pt-BR
fault-not-beside = «{ $value }» ليس اسم ملف TOML بجانب هذا الملف، مثل league.toml
fault-no-file-beside = لا يمكن قراءة «{ $value }» من هذه الصفحة: أرفقوا ملف النظام الداخلي أيضًا، أو ضعوه بين هيئات الخادم
fault-is-state = «{ $member }» رمز دولة لها اسمها
fault-sign-too-long = لا تزيد العلامة على { $most } محارف
fault-bad-verb = «{ $value }» ليس فعلًا من أفعال المنطوق، مثل call-on
fault-bad-id = «{ $id }» ليس معرِّفًا صالحًا: أحرف لاتينية صغيرة وأرقام وواصلات
fault-reserved-id = «{ $id }» كلمة محجوزة ولا تصلح معرِّفًا
fault-unknown-member = «{ $member }» ليس رمز عضو، مثل FR أو NATO
fault-not-in-name = «{ $name }» ليس جزءًا من الاسم أعلاه
fault-unknown-key = مفتاح غير معروف
fault-unknown = «{ $value }» غير معروف هنا
fault-named-twice = «{ $name }» يرد هنا للمرة الثانية
fault-too-many = يتجاوز الحد الأقصى لعدد الصفوف، وهو { $most }
fault-no-chair = يجب أن يكون للاجتماع جهة مضيفة أو رئاسة
fault-no-language = يجب أن تكون للاجتماع لغة رسمية واحدة على الأقل
fault-no-participant = يجب أن يكون في الاجتماع مشارك واحد على الأقل
fault-no-sense = لا يذكر عضوًا ولا صفة بالكلمات
fault-ends-before-it-starts = يقع قبل البداية
fault-next-not-later = تسبق بداية هذا الاجتماع
fault-interpreters-only = لا تكون في المقصورة إلا الترجمة الشفوية
fault-no-such-booth = «{ $language }» ليس لغة رسمية ولا لغة إشارة
fault-already-chair = «{ $participant }» يتولى الرئاسة من قبل
fault-may-not-preside = لا يجوز أن يتولى الرئاسة مراقب أو مترجم شفوي أو صحفي
fault-is-participant = «{ $member }» معرِّف مشارك، والمطلوب هنا عضو
fault-no-voice = «{ $by }» مدرج في القائمة دون حق الكلام
fault-nobody-decides = لا أحد هنا يمثل عضوًا بصفة مندوب
fault-later-format = غير معروف إلا ابتداءً من الصيغة { $format }: اكتب `format = { $format }` في أول الملف
fault-said-whole = لا يُقال إلى جانب `sentence` الذي يقول كل شيء
fault-not-joined = لا تُضم إلى نتيجة سابقة إلا نتيجة من الجهة نفسها
fault-parts-differ = عدد الفقرات هنا { $parts }، وفي «{ $other }» { $of } (سطر فارغ يبدأ فقرة)
fault-too-many-parts = عدد فقراته أكثر من { $most }
fault-not-said = لم يُذكر المدعو بهذه اللغة
fault-no-such-text = لا نص للجميع في الملف باسم «{ $value }» (مثل conclusion-1)
fault-no-delegate = لا مندوب هنا عن «{ $member }» في هذا البند
fault-no-members = ليس لـ «{ $body }» أعضاء في { $day }
fault-no-weight = «{ $body }» تحتسب الأصوات بالأوزان، ولا أوزان مسجلة (no-weight)
fault-table-column = لا يوجد عمود «{ $column }»: استخدموا { $known }
fault-table-empty = ليس في الجدول سطر: يسمي سطره الأول الأعمدة، وكل سطر بعده شخص
fault-weight-missing = اذكروا عدد أصوات «{ $member }»: هذه القواعد تحتسب الأصوات بحسب القائمة
fault-weight-unasked = لا تحتسب هذه القواعد الأصوات بحسب القائمة
fault-weight-differs = لـ «{ $member }» عدد { $votes } من الأصوات في موضع سابق من القائمة
fault-no-member-then = ليس «{ $member }» عضوًا في «{ $body }» في { $day }
fault-too-large = يتجاوز الحد الأقصى للحجم، وهو { $most } بايت
fault-not-utf8 = غير محفوظ بترميز UTF-8: يُفتح في المحرر، ثم «حفظ باسم»، ويُختار «UTF-8» ترميزًا
fault-long-key = يتضمن مفتاحًا يتجاوز عدد أجزائه { $most }
fault-too-deep = متداخل أعمق مما ينبغي
fault-not-toml = ليس بنسق TOML: { $why }
fault-near = ؛ هل المقصود «{ $near }»؟

# A record whose stored bytes are not what was signed
damaged-title = هذا السجل لا يقبل قيودًا جديدة
damaged-entry = { $n ->
    [one] ما هو محفوظ بوصفه القيد { $first } ليس ما وُقِّع: شيء ما غيّر قاعدة بيانات الخادم.
   *[other] ما هو محفوظ بوصفه القيود من { $first } إلى { $last } ليس ما وُقِّع: شيء ما غيّر قاعدة بيانات الخادم.
  }
damaged-texts = النصوص المحفوظة مع القيد { $first } ليست ما وُقِّع: شيء ما غيّر قاعدة بيانات الخادم.
damaged-missing = { $n ->
    [one] وُقِّع القيد { $first } ولم يوجد في قاعدة بيانات الخادم.
   *[other] وُقِّعت القيود من { $first } إلى { $last } ولم توجد في قاعدة بيانات الخادم.
  }
damaged-checkpoint = التوقيع المحفوظ على السجل حتى القيد { $first } ليس توقيع هذا الخادم: شيء ما غيّر قاعدة بياناته، أو أن مفتاحه مفتاح آخر.
damaged-receipt = الإيصال المحفوظ للقيد { $first } يعود إلى عمل آخر: شيء ما غيّر قاعدة بيانات الخادم.
damaged-shown = يُعرض السجل، ويمكن التحقق منه، بقدر ما هو مطابق لما وُقِّع.
damaged-unreadable = لا يمكن للخادم قراءته إطلاقًا؛ وسجل التشغيل يبين السبب.
damaged-do = لا يُضاف إليه شيء. يُرجى إبقاء مجلد البيانات كما هو، واستعادة نسخة احتياطية («hemicycle restore»).
damaged-public = ابتداءً من القيد { $first }، ما حفظه هذا الخادم ليس ما وُقِّع. ويُعرض السجل بقدر ما هو مطابق.

# The machine's clock and disk
clock-title = تغيرت ساعة الخادم
clock-ahead = { $n ->
    [one] تسبق الوقت الذي انقضى بدقيقة واحدة.
    [two] تسبق الوقت الذي انقضى بدقيقتين.
    [few] تسبق الوقت الذي انقضى بـ { $n } دقائق.
    [many] تسبق الوقت الذي انقضى بـ { $n } دقيقة.
   *[other] تسبق الوقت الذي انقضى بـ { $n } دقيقة.
  }
clock-behind = { $n ->
    [one] تتأخر عن الوقت الذي انقضى بدقيقة واحدة.
    [two] تتأخر عن الوقت الذي انقضى بدقيقتين.
    [few] تتأخر عن الوقت الذي انقضى بـ { $n } دقائق.
    [many] تتأخر عن الوقت الذي انقضى بـ { $n } دقيقة.
   *[other] تتأخر عن الوقت الذي انقضى بـ { $n } دقيقة.
  }
clock-meanwhile = تسير الاجتماعات وفق الوقت الذي انقضى، فلا تُقطع دعوة إلى توافق الآراء ولا مدة كلام، ولا ينقضي صمت من تلقاء نفسه. ويُعتمد توقيت الساعة متى كان صحيحًا.
clock-take = اعتماد توقيت الساعة الآن
clock-runs-on = { $n ->
    [one] سبق القيد الأخير في هذا السجل ساعة الخادم بدقيقة واحدة. ويستمر وقته من هناك.
    [two] سبق القيد الأخير في هذا السجل ساعة الخادم بدقيقتين. ويستمر وقته من هناك.
    [few] سبق القيد الأخير في هذا السجل ساعة الخادم بـ { $n } دقائق. ويستمر وقته من هناك.
    [many] سبق القيد الأخير في هذا السجل ساعة الخادم بـ { $n } دقيقة. ويستمر وقته من هناك.
   *[other] سبق القيد الأخير في هذا السجل ساعة الخادم بـ { $n } دقيقة. ويستمر وقته من هناك.
  }
disk-unwritten = لا يمكن للخادم الكتابة في مجلد بياناته: يُرجى التحقق مما إذا كان القرص ممتلئًا. وحتى ذلك الحين لا تُحفظ الأعمال.

## What a meeting decided, and how
takes-part-observer = مراقب
outcomes = النتائج
outcomes-so-far = النتائج حتى الآن
outcome-by-vote = اعتُمد بالتصويت
further-meeting = اجتماع آخر
due-by = في موعد أقصاه { $date }
votes = التصويتات
vote-result-adopted = اعتُمد
vote-result-not-adopted = لم يُعتمد
vote-result-no-quorum = لم يكتمل النصاب القانوني
vote-result-undetermined = غير محسوم
vote-about-text = نص
vote-about-part = جزء من نص
vote-about-amendment = تعديل
vote-about-question = مسألة
question-erased = المسألة غير معروضة
vote-counted = نعم: { $yes }، لا: { $no }، امتناع: { $abstain }
who-voted-how = كيف صوّت كل عضو
ballot-yes = نعم
ballot-no = لا
ballot-abstain = امتناع
ballot-not-participating = عدم المشاركة
ballot-absent = غياب
review-lacking = تنقص نصوص بلغة رسمية. يُرجى إدخالها، أو تقرير نشر البيان الموجز من دونها أدناه.
publish-lacking = تُترك النصوص المذكورة على أنها ناقصة: النشر من دونها.
vote-vetoed = { $count ->
    [one] لم يُعتمد بسبب استخدام حق النقض من جانب { $who }
   *[other] لم يُعتمد بسبب استخدام حق النقض من جانب الأعضاء التاليين: { $who }
}

## Bodies and their rules
bodies = الهيئات
bodies-title = الهيئات
bodies-note = الهيئات التي يُعرف نظامها الداخلي هنا.
convene-rulebook = قواعد هيئته، إذا لم تكن محفوظة هنا (اختياري)
convene-rulebook-note = ملف TOML؛ يقرؤه الأمر `hemicycle rulebook check`. والمعروف هنا:
fault-bad-rulebook = ملف القواعد ليس بالشكل الصحيح: { $why }
fault-other-rulebook = الاجتماع لـ «{ $value }»، وملف القواعد لـ «{ $given }»
rules-of = النظام الداخلي: { $body }
rules-on-record = كما ورد في سجل الاجتماع
rules-on-file = كما يُعرف هنا، لاجتماع اليوم. الكل
rules-link = النظام الداخلي
rules-link-note = ما يسير عليه هذا الاجتماع، مع المواد.
rules-parts = أجزاء القواعد
rules-articles = المواد
rules-articles-note = بكلماتنا، ما لم تقل غير ذلك.
rules-no-words = يُستشهد بها؛ وكلماتها ليست محفوظة هنا.
rules-cited-by = يستشهد بها:
rules-members = الأعضاء
rules-about = ملف القواعد هذا
rules-name = الاسم
rules-edition = الطبعة
rules-count = { $all ->
    [one] مادة واحدة
    [two] مادتان
    [few] { $all } مواد
    [many] { $all } مادة
   *[other] { $all } مادة
 }، لم يُتحقق منها: { $unread }
rules-unverified = لم يُتحقق منه
rules-unverified-title = ما لم يُتحقق منه
rules-unverified-note = لم يقرأها أحد في مصدر موثوق. وكل نتيجة تقوم على إحداها تقول ذلك.
rules-uncited = لا مادة مذكورة
rules-default = القيمة المعتادة في هذا البرنامج
rules-defaults = القيم المعتادة في هذا البرنامج
rules-defaults-note = حيث لا تقول قواعد الهيئة شيئًا تسري قيمة هذا البرنامج: { $what }.
vote-result-tied = تعادل

## Documents
documents = الوثائق
papers = جدول الأعمال والوثائق
papers-as-seen = كما يراها المشاركون
papers-offline = لا اتصال. هكذا كانت الأوراق في
documents-due = آخر موعد للوثائق
documents-none = لا وثائق.
documents-note = أوراق تحت بنودها، بلغاتها ومراجعاتها؛ من يرى البند يراها.
document-whole = للاجتماع كله
document-lay = عرض وثيقة
document-lay-act = عرضها على الاجتماع
document-lay-here = عرض وثيقة هنا
document-file = ملف
document-file-note = PDF أو PNG أو JPEG أو ODT أو DOCX أو XLSX أو PPTX أو نص عادي، حتى { $mb } ميغابايت. وما هو يقوله مضمونه.
document-item = بند جدول الأعمال
document-symbol = الرمز
document-language = اللغة
document-title = العنوان، بهذه اللغة
document-more = مراجعة أو إضافة أو تصويب أو متكلم
document-part = وهي
document-part-document = الوثيقة نفسها
document-part-addendum = إضافة (Add.)
document-part-corrigendum = تصويب (Corr.)
document-number = رقم الإضافة أو التصويب
document-revision = المراجعة
document-revision-note = 0 هي النسخة الأولى. وتبقى السابقة تحت النسخة السارية.
document-speaker = بيان
document-no-speaker = لا بيان
document-over = رُفعت الجلسة: لا تُعرض عليها وثائق أخرى.
document-on-its-way = في الطريق
document-lost = انقطع الاتصال ولم يصل الملف. أرسله من جديد.
document-other-language = لغة أخرى
document-next-revision = المراجعة التالية
document-earlier = { $n ->
    [one] نسخة سابقة واحدة
    [two] نسختان سابقتان
    [few] { $n } نسخ سابقة
    [many] { $n } نسخة سابقة
   *[other] { $n } نسخة سابقة
  }
document-delivery = يُراجع عند الإلقاء
document-late = متأخرة
document-gone = سُحبت
document-withdraw = سحب
document-withdraw-ask = لا يُعطى الملف لأحد بعد الآن. ويبقى في السجل أنها عُرضت.
document-withdraw-yes = سحبها
file-empty = اختر ملفًا غير فارغ.
file-no-paper = البيان ملف PDF أو DOCX أو ODT أيًّا كان اسمه. احفظوه بإحدى هذه الصيغ؛ وما كتبتموه باقٍ هنا.
file-unknown-content = هذا ليس PDF ولا PNG ولا JPEG ولا ODT ولا DOCX ولا XLSX ولا PPTX ولا نصًا عاديًا (UTF-8)، أيًّا كان اسمه. احفظه بإحداها.
file-active-content = هذه صفحة أو رسم فيه شيفرة قد يشغّلها المتصفح. احفظه بصيغة PDF أو نصًا عاديًا.
file-broken-content = يبدأ الملف بشيء ولا يستمر عليه، أو هو مقفل. احفظه من جديد وأرسله ثانية.
file-macros = في هذا الملف وحدات ماكرو. احفظه من دونها، أو بصيغة PDF.
file-bomb = لو فُكّ هذا الملف لصار أكبر بكثير من وثيقة. احفظه من جديد.
file-meeting-full = تصبح وثائق هذا الاجتماع معًا أكبر مما يقبله هذا الخادم (documents_mb في إعداداته). اسأل من يشغّله.

reply-link = رابطكم إلى القاعة
reply-link-why = يفتح مكانكم في القاعة. ويُرسل إلى العنوان الذي لدى الأمانة.
reply-link-send = إرسال رابطي إليّ
reply-feed = كل اجتماعاتكم، لتقويمكم
reply-link-sent = أُرسل إلى العنوان الذي لدى الأمانة.
reply-link-in-use = هناك من دخل القاعة برابطكم الآن. إن لم يكن أنتم فأبلغوا الأمانة.
reply-link-closed = أغلقت الأمانة رابطكم. راجعوها.
reply-link-no-mail = هذا الخادم لا يرسل بريدا. اطلبوا رابطكم من الأمانة.
reply-link-over = انتهى الاجتماع.
reply-link-back = العودة إلى جوابكم

calendar = التقويم
calendar-days = أيام الشهر
calendar-meetings-on = { $day }، { $n ->
    [one] اجتماع واحد
   *[other] الاجتماعات: { $n }
}
calendar-none = لا اجتماع علنيا هذا الشهر
calendar-none-why = تظهر هنا الاجتماعات التي يجوز للجمهور معرفتها فور الدعوة إليها.
calendar-before = الشهر السابق
calendar-after = الشهر التالي
calendar-feed = الاشتراك في تقويمكم
calendar-feed-why = يجلب برنامج التقويم هذا العنوان بنفسه، فإذا نُقل اجتماع انتقل فيه أيضا.
calendar-feed-name = { $name }: الاجتماعات
calendar-mine = { $name }: اجتماعاتكم
calendar-of-body = اجتماعاتها لتقويمكم
