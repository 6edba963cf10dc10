### The chair’s console. The band says what must be decided, by which rule, and what waits behind it.

## The band
band-label = ما يلزم البت فيه الآن
band-acts = ما يمكنكم تقريره
after-it = بعد ذلك
after-order = نقطة نظام، { $name }
after-ruling = قرار للرئاسة
after-lost = اتصال المتكلم
after-vote = التصويت
after-consensus = الدعوة إلى توافق الآراء
after-photo = الصورة الجماعية
after-objection = اعتراض
fact-raised = أُثيرت
fact-to-speak = للكلام
fact-speaks = المتكلم
fact-left = الوقت الباقي
fact-least-time = أقل مدة
fact-objections = الاعتراضات
fact-join = المشاركون
fact-voted = من صوّتوا
fact-items = البنود المنتهية
fact-open = النصوص المفتوحة
fact-on-list = في القائمة
fact-present = الحضور
ago = قبل { $time }
at-most = { $time } على الأكثر
of-all = { $count } من { $all }
none = لا يوجد
nobody = لا أحد
up = إلى أعلى
down = إلى أسفل
chairless-title = الرئاسة غائبة
chairless-you = أنتم نائب للرئيس. يمكنكم تولي الرئاسة والمتابعة.
chairless-vice = يمكن لنائب رئيس تولي الرئاسة، أو تسندها الأمانة.
chairless-nobody = لا نائب رئيس حاضرًا. تسند الأمانة الرئاسة أو ترفع الجلسة.
chairless-sub = تبقى الكلمة والوقت والقائمة على حالها إلى أن تُتولى الرئاسة.
chairless-fact = نائب الرئيس
chairless-assign = إسناد الرئاسة…
passing-title = إلى من تُسند الرئاسة؟
passing-title-you = إسناد الرئاسة إلى { $name }؟
passing-sub = يُختار من يتولى الرئاسة، على أن يكون حاضرًا.
passing-nobody = لا أحد حاضرًا ممن يجوز لهم تولي الرئاسة.
passing-not = إبقاء الحال على ما هو عليه
passing-to = الرئاسة إلى
passing-act = إسناد الرئاسة
pass-chair-ask = إسناد الرئاسة…
order-rule = يُستمع إليها الآن؛ وهي تقاطع المتكلم. وتبتون فيها فورًا.
order-sub = لا يمكن صرف النظر عنها دون الاستماع إليها.
order-sub-speaker = يتوقف وقت { $name } أثناء الاستماع إليها. ولا يمكن صرف النظر عنها دون الاستماع إليها.
ruling-title = البت في نقطة النظام
ruling-rule = تبتون فيها فورًا، قبل أي شيء آخر.
ruling-rule-appeal = تبتون فيها فورًا. ويجوز لأي وفد الطعن؛ وعندئذ يقرر الاجتماع.
ruling-sub = يُبلَّغ الجميع بقراركم.
lost-title = انقطع الاتصال
lost-rule = تبقى الكلمة محفوظة ويتوقف الوقت حتى العودة.
lost-sub = يمكنكم الانتظار، أو سحب الكلمة وإعطاؤها للتالي.
consensus-title = العرض للاعتماد بتوافق الآراء
consensus-rule = يُعتمد إذا لم يعترض أي وفد.
consensus-sub = الاعتراض يوقفه فورًا ويُقيَّد في السجل.
acclaim = بالتزكية
acclaim-title = العرض للاعتماد بالتزكية
acclaim-rule = يُعتمد إذا لم يطلب أي وفد التصويت.
call-length = مدة السؤال
call-length-usual = كالمعتاد، { $length }
consensus-waits = بعد { $left }
photo-rule = صورة واحدة لكل مشارك، عند انتهاء العد التنازلي. ومن لا يجيب لا يظهر.
objection-title = اعتراض
objection-rule = لا توافق في الآراء على هذه النسخة.
objection-leave = تركه مفتوحًا
motion-by-vote = يقرر الاجتماع بالتصويت.
motion-by-chair = القرار لكم.
motion-meeting-decides = يقرر الاجتماع بالتصويت.
motion-chair-decides = القرار للرئاسة.
motion-no-debate = دون مناقشة.
motion-debate = المناقشة: { $pro } مؤيدون، { $contra } معارضون.
motion-open-debate = تستمر المناقشة في هذه الأثناء.
motion-mover = ويتكلم مقدمه أيضًا.
vote-sub = لا يقطعه إلا نقطة نظام بشأن كيفية إجرائه.
vote-cancel-not = مواصلة التصويت
vote-cancel-act = قطع التصويت
# After some that are named; there are at least two.
away-others = { $count } غيرها
away-members = { $count ->
    [one] انقطع اتصال { $names }.
   *[other] انقطع اتصال ما يلي: { $names }.
}
close-rule = لا مناقشة ولا مقررات بعد رفع الجلسة. ولا يمكن افتتاحها من جديد.
close-sub = يُعد البيان الموجز من السجل، وتنشره الأمانة.
close-silences = { $count ->
    [0] لا إجراء موافقة صامتة جاريًا.
    [one] إجراء موافقة صامتة واحد يستمر حتى نهايته.
    [two] إجراءا موافقة صامتة يستمران حتى نهايتهما.
    [few] { $count } إجراءات موافقة صامتة تستمر حتى نهايتها.
    [many] { $count } إجراء موافقة صامتة تستمر حتى نهايتها.
   *[other] { $count } إجراء موافقة صامتة تستمر حتى نهايتها.
}
close-not = إبقاؤها مفتوحة
quiet-title = لا شيء ينتظر قراركم
quiet-waits = الخطوة التالية لكم
parts-to-come = النص مُجزّأ. ما زال يُطرح: { $parts }.
quiet-floor = له الكلمة
quiet-convened = لم يُفتتح الاجتماع بعد
quiet-item = البند { $number }:
quiet-next = التالي في القائمة: { $name }.
quiet-nobody = لا أحد يطلب الكلمة.
quiet-list-closed = لا أحد في القائمة، وهي مقفلة.
quiet-lobby = { $count ->
    [0] لا أحد في قاعة الانتظار.
    [one] شخص واحد في قاعة الانتظار.
    [two] شخصان في قاعة الانتظار.
    [few] { $count } أشخاص في قاعة الانتظار.
    [many] { $count } شخصًا في قاعة الانتظار.
   *[other] { $count } شخص في قاعة الانتظار.
}
suspended-kept = تبقى الكلمة والوقت والقائمة على حالها.
quorum-none = لا تشترط قواعد هذه الهيئة نصابًا.
quorum-there = مكتمل
quorum-missing = غير مكتمل، يلزم { $needed }

## The floor and the list
decided-question = المسألة
decided-text = موضوع القرار
clock = الوقت
clock-runs = يجري
clock-stands = متوقف
microphone = الميكروفون
microphone-open = مفتوح
microphone-shut = مغلق
list-more = المزيد لـ { $name }
take-off-list = شطب

## The table
item-of = البند { $number } من { $all }

## Motions by precedence
motions-by-precedence = الاقتراحات الإجرائية، بترتيب الأسبقية
motions-order = يُطرح 1 قبل 2، وهكذا
motion-title-appeal = الطعن في قرار
motion-title-suspend = تعليق الجلسة
motion-title-quorum = التحقق من النصاب
motion-title-adjourn-meeting = رفع الجلسة
motion-title-adjourn-debate = تأجيل المناقشة
motion-title-close-debate = إقفال باب المناقشة
motion-title-division = تجزئة النص
motion-title-reconsideration = إعادة النظر في مقرر
motion-title-waive-delay = الإعفاء من المهلة
motion-title-no-action = عدم البت
motion-title-competence = البت في الاختصاص
motion-does-appeal = قد ينقض قرار الرئاسة.
motion-does-suspend = توقف، ثم تستمر الجلسة.
motion-does-quorum = تثبت الرئاسة من هو حاضر.
motion-does-adjourn-meeting = ينهي الجلسة؛ وينتظر الباقي.
motion-does-adjourn-debate = يترك البند دون بت.
motion-does-close-debate = ينهي القائمة؛ ويُطرح النص.
motion-does-division = تُطرح أجزاؤه واحدًا واحدًا.
motion-does-reconsideration = يُنظر من جديد في مقرر.
motion-does-waive-delay = يجوز البت في النص فورًا.
motion-does-no-action = لا يُطرح النص.
motion-does-competence = هل يجوز للهيئة البت فيه.
motion-ask-adjourn-meeting = اقتراح بإنهاء هذه الجلسة. يُبلَّغ الجميع فورًا، ولا يجري شيء آخر قبل البت فيه.
motion-ask-adjourn-debate = اقتراح بترك هذا البند دون بت. يُبلَّغ الجميع فورًا، ولا يجري شيء آخر قبل البت فيه.
motion-ask-no-action = اقتراح بعدم البت في نص: لن يُطرح. يُبلَّغ الجميع فورًا، ولا يجري شيء آخر قبل البت فيه.
motion-on = بشأن ماذا
motion-ask-close-debate = اقتراح بإنهاء المناقشة: لا يتكلم أحد غير من تكلموا. يُبلَّغ الجميع فورًا، ولا يجري شيء آخر قبل البت فيه.
motion-ask-not = عدم تقديمه
motion-ask-yes = تقديمه الآن

## The text in hand
open-text = فتح النص
open-texts = فتح النصوص
text-chosen = النص قيد النظر
version-number = النسخة { $version }
amendments-waiting = { $count ->
    [0] لا تعديلات
    [one] تعديل واحد
    [two] تعديلان
    [few] { $count } تعديلات
    [many] { $count } تعديلًا
   *[other] { $count } تعديل
}
silence-way = { $hours } س على الأقل، كتابةً.
vote-way = تختارون القاعدة؛ ويُحدد عندئذ من له حق التصويت.
texts-empty-chair = لا نص مطروحًا. يمكن للوفود ولكم اقتراح نص.

## Panels and foot
panel-lobby = قاعة الانتظار
panel-presence = الحضور والنصاب القانوني
panel-texts = النصوص
panel-booths = الترجمة الشفوية
panel-decide = النص والاقتراحات الإجرائية
panel-close = العودة إلى الطاولة
foot-label = الاجتماع وأجهزتكم
foot-present = الحضور { $count } من { $all }
foot-quorum = النصاب { $needed }
foot-no-quorum = النصاب غير مكتمل، يلزم { $needed }
foot-moved = { $count ->
    [0] لم يُنقل أي مقعد
    [one] نُقل مقعد واحد
    [two] نُقل مقعدان
    [few] نُقلت { $count } مقاعد
    [many] نُقل { $count } مقعدًا
   *[other] نُقل { $count } مقعد
}
foot-lobby = قاعة الانتظار { $count }
foot-interpretation = الترجمة الشفوية
foot-interpretation-far = الترجمة الشفوية حتى { $time }
foot-interpretation-soon = الترجمة الشفوية حتى { $time }، بقي { $left } د
foot-interpretation-over = انتهت الترجمة الشفوية الساعة { $time }
interpretation-soon = تنتهي الترجمة الشفوية الساعة { $time }: عندها تغادر الأفرقة. اختتموا في الوقت المناسب، أو اطلبوا فريقًا آخر من الأمانة.
interpretation-over = انتهت الترجمة الشفوية الساعة { $time }. لا تواصلوا من دونها إلا إذا لم يعترض أحد، أو علّقوا الجلسة.
foot-entries = { $count ->
    [0] لا قيود
    [one] قيد واحد
    [two] قيدان
    [few] { $count } قيود
    [many] { $count } قيدًا
   *[other] { $count } قيد
}
lobby-longest = { $minutes ->
    [0] أطول انتظار أقل من دقيقة
   *[other] أطول انتظار { $minutes } د
}
lobby-left = غادر الساعة { $time }، ومكانه محفوظ
lobby-admitted = أُدخل الساعة { $time }
lobby-order = الصفوف مرتبة بحسب الوصول وتحافظ على مكانها. ويظهر الجدد في الأسفل.
badge-of = صورة { $name }
badge-ask = طلب صورة
badge-ask-name = طلب صورة من { $name }
badge-asked-them = طُلبت صورة
admit-all = إدخال الجميع ({ $count })
admit-delegation = إدخال { $member }، { $count }
admitted-count = { $count ->
    [0] لم يُدخل أحد.
    [one] أُدخل شخص واحد.
    [two] أُدخل شخصان.
    [few] أُدخل { $count } أشخاص.
    [many] أُدخل { $count } شخصًا.
   *[other] أُدخل { $count } شخص.
}

## Keys
key-band = إلى ما يلزم البت فيه
key-give-first = إعطاء الكلمة لأول القائمة
key-list = إلى قائمة المتكلمين
key-text = إلى النص المطروح
key-motions = إلى الاقتراحات الإجرائية
key-speak = الضغط للكلام
key-space = المسافة
agenda-provisional = مؤقت
agenda-adopted = مُقر
agenda-put = اقتراح جدول الأعمال
item-struck = محذوف
item-pending = ينتظر موافقة الاجتماع
item-strike = حذف
officers = أعضاء المكتب
officers-none = لم يُنتخب أحد بعد.
proposal-rule = يتقرر ذلك ما لم يعترض وفد.
proposal-sub = الاعتراض يوقفه فورًا ويُسجَّل.
proposal-agree = تقرر ذلك
proposal-end = سحبه
proposal-object-title = الاعتراض على الاقتراح
proposal-object-words = يوقفه اعتراضكم ويُسجَّل باسم وفدكم.
proposal-objected-done = اعتراضكم في السجل.
proposal-words = هذا اقتراح الرئاسة. إن كان لوفدكم اعتراض فليُذكر الآن.
proposal-words-watch = هذا اقتراح الرئاسة. يتقرر ما لم يعترض وفد.
next-meeting = الاجتماع المقبل
next-meeting-not = لا تاريخ بعد.
next-meeting-at = { $when }، { $place }
next-meeting-set = تحديد التاريخ
next-meeting-starts = يبدأ
next-meeting-place = المكان
next-meeting-ends = ينتهي (اختياري)
next-meeting-mode = كيفية عقده
next-meeting-mode-open = لم تُحدد بعد
next-meeting-mode-virtual = عن بُعد
next-meeting-mode-hybrid = بصيغة مختلطة
next-meeting-mode-in-person = حضوريًا
next-meeting-mode-telephone = هاتفيًا
next-meeting-mode-written = كتابةً
extend-meeting = تمديد
extend-title = تمديد الجلسة
extend-ends = تنتهي في { $time }
extend-until = حتى { $time }
extend-interpreted = { $language }: المترجمون حتى { $time }
extend-short = { $language }: المترجمون حتى { $time }، أقل بـ { $minutes } دقيقة
extend-ask = يسمع المستمعون إلى هذه المقصورات القاعة عندئذ. اطلبوا أولًا فريقًا آخر من الأمانة.
extend-do = التمديد حتى { $time }

motion-title-adjourn-to = رفع الجلسة إلى يوم وساعة معيَّنين
motion-title-refer = إحالة المسألة
motion-title-open-vote = فتح التصويت
motion-title-preliminary = طرح المسألة الأولية
motion-does-adjourn-to = تنهي الجلسة، وتحدد موعد الجلسة التالية.
motion-does-refer = يُحال البند إلى لجنة أو إلى شخص.
motion-does-open-vote = تفتح الرئاسة التصويت على النص.
motion-does-preliminary = هل النص إجرائي.
motion-until-label = إلى أي يوم وساعة
motion-whom-label = إلى من تُحال المسألة
motion-ask-adjourn-to = اقتراح بإنهاء هذه الجلسة والاستئناف في الموعد الذي تحددونه. يُبلَّغ الجميع في الحال، ولا يُبت قبله في أي أمر آخر.
motion-ask-refer = اقتراح بإحالة هذا البند إلى من تسمّونه. يُبلَّغ الجميع في الحال، ولا يُبت قبله في أي أمر آخر.
agenda-rule = يعتمد الاجتماع جدول أعماله قبل أي بند.
item-strike-put = اقتراح الحذف
item-add-put = اقتراح الإضافة
item-other-business = هذا البند لما يستجد من أعمال
take-up-item = تناول البند { $number }
officer-vice-chair = { $place ->
    [1] نائب الرئيس الأول
    [2] نائب الرئيس الثاني
   *[other] نائب الرئيس { $place }
  }
officer-rapporteur = المقرر
officer-who = المرشَّح
nominate-vice-chair = الترشيح لمنصب نائب الرئيس
nominate-rapporteur = الترشيح لمنصب المقرر
proposal-objected-title = اعتراض على الاقتراح
proposal-objected-rule = تُطرح المسألة للتصويت، أو يُسحب الاقتراح.
proposal-voted-rule = صوّت الاجتماع على المسألة. والمطرقة هي التي تبت.
after-proposal = اقتراح من الرئاسة
en-bloc-put = عرض النصوص معًا ({ $count })
acclaim-sub = من يطلب التصويت يوقف الاعتماد في الحال؛ ثم يُطرح النص للتصويت.
credentials = وثائق التفويض
credentials-none = لم يُطعن في أي وثائق تفويض.
credentials-by = طعن مقدم من { $name }
credentials-report = إدراج التقرير
credentials-report-title = تقرير عن وثائق تفويض { $member }
credentials-report-words = ما أفادت به الجهة التي تفحص وثائق التفويض
credentials-report-done = أُدرج التقرير في السجل.
credentials-report-none = لم يُقدَّم أي تقرير بعد.
credentials-accept = اقتراح القبول
credentials-refuse = اقتراح الرفض
help-asked = { $count ->
    [one] شخص واحد يطلب المساعدة
    [two] شخصان يطلبان المساعدة
    [few] { $count } أشخاص يطلبون المساعدة
   *[other] { $count } يطلبون المساعدة
}
help-answer = الرد
help-answer-to = ردكم على { $name }
help-done = تم
