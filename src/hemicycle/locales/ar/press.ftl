# نصوص للصحافة: ما تحرره الأمانة بعد الاجتماع وتوقعه وتنشره.

refusal-adopted-words = اعتمد الاجتماع هذه الكلمات: تُنقل كما هي. ولترك ذكرها أخرجوا الجملة من النص؛ أما تغييرها فيقتضي تصويبًا من الهيئة.
refusal-changed-meanwhile = غيّر شخص آخر هذا في أثناء ذلك. اقرأوا ما هو مكتوب الآن وغيّروه.
refusal-not-stale = لم يبق ما يُراجع في هذه اللغة.
refusal-bad-block = للكتلة رقم خاص بها وجملة واحدة على الأقل.
refusal-other-entries = تروي الجملة قيودًا من سجل اجتماعها وحده.
refusal-unknown-sentence = ليست هذه الجملة في المسودة.
refusal-no-neighbours = لا تُصاغ معًا إلا جمل متجاورة في كتلة واحدة.
refusal-sentences-stale = { $number ->
    [one] بقيت جملة واحدة للمراجعة في هذه اللغة قبل التوقيع.
   *[other] الجمل الباقية للمراجعة في هذه اللغة قبل التوقيع: { $number }.
}
refusal-not-signed = تُوقَّع كل لغة رسمية بالاسم قبل النشر. إحداها لم تُوقَّع أو تغيرت منذ ذلك.
refusal-other-blocks = ما أُرسل ليس ما يُنشر الآن. راجعوا النص ثم انشروه.
refusal-other-words = ما أُرسل ليس ما وُقِّع. راجعوا النص ثم انشروه.
refusal-other-record = ليس هذا سجل البيان الموجز لهذا الاجتماع.
refusal-other-version = ليست هذه هي النسخة الصادرة من البيان الموجز لهذا الاجتماع.
refusal-other-meeting = هذا نص اجتماع آخر.
refusal-not-joint = لا يُجيز من يُذكر إلا النص المشترك.
refusal-deadline-passed = انقضت المهلة. اختاروا موعدًا لاحقًا.
refusal-nobody-asked = لم يُسأل أحد عن كل جملة كما هي الآن. اسألوا من يذكرهم النص وانتظروا أجوبتهم.
refusal-own-text = يبقى نص الطرف الواحد نصه.
refusal-other-side = يجيب كل طرف عن نفسه وحده.
refusal-not-theirs = لا يُسأل وفدكم عن هذه الجملة، أو لم تعد في النص.
refusal-clearing-over = انقضت المهلة: لا تُقبل أجوبة بعد.
refusal-already-answered = أجاب وفدكم عن هذه الكلمات. اسحبوا ذلك الجواب أولًا.
refusal-not-answered = لا جواب يُسحب.
refusal-not-cleared = لم يُجز النص { $number } ممن يذكرهم. لا يصدر نصًا مشتركًا؛ ويمكن أن يصدر ملخصًا للرئاسة.
refusal-unknown-role = لا يوقع أحد هذا النص بهذه الصفة وفق قواعد الهيئة.
refusal-not-your-turn = يوقع آخرون قبل ذلك بالترتيب الذي تحدده قواعد الهيئة.

press-title = البيان الموجز
press-edit = تحرير النص
press-edit-note = أُلِّف البيان الموجز من السجل. غيّروه جملة جملة في كل لغة ثم وقّعوا كل لغة.
press-begun-note = غيّر أشخاص هذا النص. ويُنشر حين تُوقَّع كل لغة.
press-saved = حُفظت كل التغييرات
press-origin-generated = مؤلَّف
press-origin-edited = معدَّل
press-origin-written = مكتوب
press-origin-adopted = معتمَد
press-stale = للمراجعة
press-still-right = ما زال صحيحًا
press-no-words = لا نص في هذه اللغة
press-erased = مُحي
press-block-heading = العنوان
press-block-date = التاريخ
press-block-paragraph = فقرة
press-block-list = قائمة
press-block-quote = اقتباس
press-block-caption = شرح الصورة
press-block-credit = حقوق الصورة
press-block-note = ملاحظة
press-block-source = المصدر
press-change = تغيير
press-finish = حفظ التغيير
press-leave = تركه كما كان
press-entries = مروي من
press-entry = القيد { $seq }
press-sign = توقيع { $language }
press-signed = وقّعه { $name }
press-unsigned = غير موقَّع
press-to-settle = { $n ->
    [0] لم يبق ما يُراجع
    [one] جملة واحدة للمراجعة
   *[other] الجمل للمراجعة: { $n }
}
press-left-out = { $n ->
    [one] جملة معتمدة واحدة غير مذكورة
   *[other] الجمل المعتمدة غير المذكورة: { $n }
}
press-publish = نشر
press-published = هذا النص منشور.
press-leave-out = ترك الذكر
press-apart = متروك
press-put-back = إعادة
press-yours = كلماتكم
press-theirs = المكتوب الآن
press-readers = اللغات متقابلة، جملة في كل سطر.
readout-as-joint = بيان مشترك
readout-as-joint-note = أجازه كل من ورد ذكرهم فيه.
readout-as-summary = { $chaired ->
    [no] بيان موجز من الأمانة
   *[yes] ملخص الرئاسة
}
readout-as-summary-note = { $chaired ->
    [no] لا يُلزم إلا الأمانة، ولا يُلزم من يذكرهم.
   *[yes] لا يُلزم إلا الرئاسة، ولا يُلزم من يذكرهم.
}
press-here = هنا أيضًا: { $names }
press-types = { $name } يكتب الآن
press-failed = الخادم لا يجيب. يبقى ما كتبتموه هنا؛ أعيدوا المحاولة.
press-move-up = نقل إلى أعلى
press-move-down = نقل إلى أسفل
press-download = تنزيل النص مع إثباته
press-edit-side = البيان الموجز من { $side }
press-side-note = لا يُلزم هذا البيان إلا صاحبه ({ $side })، وهو الذي يوقّعه: لا يعتمده غيره، وتقول صفحته ممّن هو.
tellings = روايات هذا الاجتماع
tellings-note = لكل طرف أن يروي الاجتماع بنفسه، ولم يعتمد غيره ما يقوله.
tellings-meeting = رواية الاجتماع
tellings-compare = عرض ما ترويه كل جهة جنبًا إلى جنب
tellings-silent = لا تقول عنه شيئًا
press-sides = بيانات الأطراف
press-sides-note = لكل طرف أن يقدم روايته للاجتماع على صفحة خاصة به. يكتبها وفده على صفحة الوفد. أما الضيف، وليست له صفحة كهذه، ومن يطلب منكم ذلك، فتكتبونها هنا عنه: تصدر باسمه وتُوقَّع كما يقول.
press-sides-open = اختيار طرف
press-files = ملفًا (PDF أو Word)
press-write = كتابة جملة أدناه
press-show-rest = عرض الباقي، { $n } حرفًا
press-write-as = الموضع
press-write-on = في هذا المقطع
press-write-as-paragraph = في فقرة مستقلة
press-write-as-list = في أول قائمة
press-write-as-lead = مقدمةً تحت العنوان
press-write-as-quote = كاقتباس
press-keep-new = إضافة الجملة
press-split = تقسيم
press-begin = بدء فقرة هنا
press-join-before = ضم إلى الفقرة السابقة
press-join = ضم إلى التالية
press-lines = كل سطر جملة، وعددها واحد في كل لغة.
press-role-drafter = المحرر
press-role-head = رئيس المكتب الصحفي
press-role-spokesperson = المتحدث الرسمي
press-sign-as = توقيع { $language } بصفة: { $role }
press-as-joint = نص مشترك
press-as-joint-note = يتحدث باسم كل من يذكرهم: يُطلب من كل منهم أن يجيز ما يخصه، ولا يصدر إلا بعد ذلك.
press-as-summary = { $chaired ->
    [no] بيان موجز من الأمانة
   *[yes] ملخص الرئاسة
}
press-as-summary-note = { $chaired ->
    [no] لا يلزم إلا الأمانة، ولا يحتاج موافقة أحد.
   *[yes] لا يلزم إلا الرئاسة، ولا يحتاج موافقة أحد.
}
press-as-own = نص طرف واحد
press-as-own-note = يُروى من جانب طرف واحد، ولا يحتاج موافقة أحد.
press-turn-joint = جعله نصًا مشتركًا يجيزه أولًا كل من يذكرهم
press-turn-summary = { $chaired ->
    [no] تحويله إلى بيان موجز من الأمانة
   *[yes] تحويله إلى ملخص الرئاسة
}
press-publish-as-joint = النشر نصًا مشتركًا
press-publish-as-summary = { $chaired ->
    [no] النشر بيانًا موجزًا من الأمانة
   *[yes] النشر ملخصًا للرئاسة
}
press-publish-as-own = النشر نصًا للطرف
clearing-ask = طلب الإجازة
clearing-ask-again = الطلب من جديد أو التمديد
clearing-ask-note = بجانب كل جملة رموز من تتحدث باسمهم. ما اعتمده الاجتماع يُنقل كما هو ولا يُسأل عنه أحد. وما أُجيز على الكلمات نفسها يبقى مجازًا.
clearing-within = الأجوبة خلال
clearing-minutes = { $n } دقيقة
clearing-hours = { $n ->
    [one] ساعة واحدة
   *[other] { $n } ساعات
}
clearing-until = الأجوبة حتى
clearing-is-over = انقضت مهلة الأجوبة
clearing-remind = تذكير من لم يجب
clearing-link = روابط للتسليم
clearing-silence-none = الصمت ليس موافقة.
clearing-silence-consent = وفق قواعد الهيئة، الصمت حتى الموعد موافقة.
clearing-stopped = لا يصدر الآن نصًا مشتركًا: لم يجزه الجميع. ويمكن أن يصدر ملخصًا.
clearing-by = اقترحها { $name }
clearing-take-over = الأخذ بها
clearing-stand-cleared = مجاز
clearing-stand-counter = صياغة مقابلة
clearing-stand-refused = مرفوض
clearing-stand-part = مجاز في جزء منه
clearing-stand-silent = لا جواب
clearing-verdict-cleared = مجازة
clearing-verdict-counter = صياغة مقابلة
clearing-verdict-refused = مرفوضة
clearing-verdict-open = لا جواب
clearing-theirs = { $n ->
    [0] لا جملة تتحدث باسمكم
    [one] جملة واحدة تتحدث باسمكم
   *[other] الجمل التي تتحدث باسمكم: { $n }
}
clearing-what = لا يصدر النص مشتركًا إلا إذا أجاز كل من يذكرهم ما يتحدث باسمه. وما اعتمده الاجتماع يُنقل كما هو ولا يحتاج إجازة.
clearing-answer-until = أجيبوا قبل
clearing-left = { $n ->
    [0] أُجيب عن الكل
    [one] بقيت واحدة بلا جواب
   *[other] الباقي بلا جواب: { $n }
}
clearing-else = ما لا يُجاز حتى ذلك الموعد لا يصدر مشتركًا. ويمكن أن يصدر ملخصًا للرئاسة لا يلزم سواها.
clearing-becomes = لم يعد هذا النص مشتركًا: لا يلزم إلا الرئاسة، ولا يُسأل أحد.
clearing-sentence = الجملة { $n }
clearing-adopted = الجملة { $n }، اعتمدها الاجتماع: منقولة
clearing-clear = إجازة
clearing-counter = صياغة مقابلة
clearing-refuse = رفض
clearing-refuse-what = عندئذ لا يصدر النص مشتركًا ما دامت هذه الجملة فيه.
clearing-your-words = صياغتكم ({ $language })
clearing-reason = السبب، يقرؤه المكتب الصحفي وحده (اختياري)
clearing-optional = اختياري
clearing-send = إرسال هذه الصياغة
clearing-take-back = سحب الجواب
press-due = يصدر تلقائيًا في
press-due-note = محظور النشر حتى ذلك الحين: لا يرى الجمهور منه شيئًا. وأي تغيير في النص يوقف صدوره.
press-due-lapsed = تغيّر النص منذ تحديد الموعد، فلن يصدر تلقائيًا. وقّعوه من جديد وحددوا موعدًا. كان موعد صدوره
press-due-late = كان ينبغي أن يكون قد صدر، ولم يصدر. انشروه يدويًا، وعندها يُذكر لكم ما يحول دون ذلك. كان موعده
press-due-set = نشر في موعد محدد
press-due-change = تغيير الموعد
press-due-time = التاريخ والوقت
press-due-help = بالساعات التي تشير الآن إلى { $now }.
press-due-keep = تثبيت هذا الموعد
press-due-take-back = إلغاء النشر التلقائي
refusal-no-time = ينقص تاريخ أو وقت أو هو غير صحيح.
refusal-not-due = لم يحن موعده بعد.
refusal-not-scheduled = لم يُحدد أي موعد.
items = المنشورات
items-note = ما تنشره هيئة من دون اجتماع: إشعار إعلامي أو بيان أو برنامج. ويسلك مسار البيان الصحفي نفسه: توقيع بكل لغة، ونشر فوري أو في موعد محدد، وتصويب، وسحب.
items-begin = بدء منشور
items-body = الجهة الناشرة
items-kind = النوع
items-languages = املؤوا اللغات التي يصدر بها النص. ولكل لغة بدأتموها عنوان.
items-field-headline = العنوان
items-field-lead = المقدمة (جملة أو جملتان)
items-field-text = النص، فقرة في كل سطر
item-advisory = إشعار إعلامي
item-programme = برنامج
item-readout = محضر صحفي
item-communique = بلاغ
item-statement = بيان
item-decision = قرار
item-remarks = كلمة
item-photo-release = صورة
item-stands-draft = مسودة
item-stands-due = يصدر في
item-stands-published = منشور
item-stands-withdrawn = مسحوب
press-edit-note-alone = غيّروه جملة جملة، بكل لغة، ثم وقّعوا كل لغة.
press-block-lead = المقدمة
refusal-no-headline = لكل لغة بدأتموها عنوان، ولا بد من لغة واحدة على الأقل.
refusal-no-body = بيّنوا الهيئة التي تنشره.
refusal-too-many = بدأت هذه الهيئة منشورات كثيرة اليوم. تابعوا غدًا.
published-on = نُشر في
corrected-on = صُوّب في
download-picture = تنزيل الصورة
paragraph-link = رابط إلى الفقرة { $n }
source-named = المصدر:
earlier-versions = النسخ السابقة:
download-text = تنزيل
item-told-in = لم يصدر هذا النص بلغة الصفحة. وهو معروض بهذه اللغة: { $language }.
refusal-closed-item = جملة تروي بندًا مغلقًا ({ $item }): «{ $sentence }» أفرجوا عن البند أو اتركوا الجملة.
texts-left = لا تزال هذه النصوص تحتوي على ما مُحي. لا يُعرض منه شيء على الجمهور؛ ويواصل الخادم المحاولة.
texts-left-sentences = { $n ->
    [zero] لا جمل
    [one] جملة واحدة
    [two] جملتان
    [few] { $n } جمل
   *[other] { $n } جملة
}
clearing-letters = { $n ->
    [0] لم تُكتب أي رسالة.
    [one] تُرسل رسالة إلى شخص واحد؛ ولا يُذكَّر أحد مرتين في ساعة.
    [two] تُرسل رسالتان إلى شخصين؛ ولا يُذكَّر أحد مرتين في ساعة.
    [few] تُرسل رسائل إلى { $n } أشخاص؛ ولا يُذكَّر أحد مرتين في ساعة.
   *[other] تُرسل رسائل إلى { $n } شخصًا؛ ولا يُذكَّر أحد مرتين في ساعة.
}
clearing-unreached = { $n ->
    [one] لا يُعرف عنوان شخص واحد: سلّموه رابطه.
   *[other] لا تُعرف عناوين { $n } من الأشخاص: سلّموهم روابطهم.
}
error-clearing-ended-title = انتهى هذا الرابط
error-clearing-ended = انتهى وقت الإجابة أو نُشر النص. وما أجاب به وفدكم موجود في صفحته.
press-chain = من يوقّع كل لغة
press-chain-one = توقيع واحد
archive = الأرشيف
archive-words = كلمات
archive-all = الكل
archive-year = السنة
archive-find = بحث
archive-found = المنشورات
archive-nothing = لم يُعثر على شيء
archive-nothing-why = شمل البحث كل ما نُشر بجميع لغاته. ويجب أن ترد كل كلمة في النص، مهما كانت علاماتها.
archive-without-q = من دون هذه الكلمات
archive-without-kind = أي نوع
archive-without-body = أي هيئة
archive-without-year = أي سنة
refusal-not-adopted = لم يعتمد أي اجتماع هذه الكلمات: لا تحتاج إلى تصويب.
press-origin-corrected = معتمَد ومصوَّب
press-corrected-by = كما صُوِّب بتصويب من الهيئة
press-corrigendum = التصحيح بتصويب
press-corrigendum-why = اعتمد الاجتماع هذه الكلمات، ولا يغيّرها إلا الهيئة. اطلبوا منها اعتماد تصويب، في اجتماع أو كتابةً: نص تقول فقرته الأولى ما الذي يصوّبه، وتُقرأ التالية كما ينبغي أن تُقرأ الجملة. ثم خذوا به هنا: يُدرج في سجل الاجتماع، وتُقرأ الجملة هكذا في كل النصوص، ويُعاد النظر فيها بكل لغة.
press-corrigendum-stands = كما اعتُمد
press-corrigendum-offered = ما اعتمدته الهيئة منذ ذلك الحين
press-corrigendum-none = لم تعتمد الهيئة منذ ذلك الحين شيئًا يشبه هذه الجملة.
press-corrigendum-call = الدعوة إلى اجتماع أو إلى إجراء كتابي
press-corrigendum-take = الأخذ به تصويبًا
press-corrigendum-side = اعتمد الاجتماع هذه الكلمات، ولا يغيّرها إلا الهيئة. اطلبوا تصويبًا من الأمانة: يتبعه نصكم.
press-corrigendum-entry = تصويب: القيد
refusal-not-in-office = لا يوقّع هذه الخطوة إلا من يتولى منصب «{ $office }» في سجل الهيئة{ $n ->
        [0] ، ولا يتولاه أحد اليوم
       *[other] : { $names }
    }.
press-signer = يوقّعها من يتولى منصب «{ $office }»: { $names }
press-signer-nobody = يوقّعها من يتولى منصب «{ $office }». لا يتولاه أحد اليوم: سمّوا من يتولاه في صفحة الهيئة.
press-signer-any = لا تسمّي قواعد الهيئة منصبًا لهذه الخطوة: يوقّعها كل من يحق له النشر.
press-keys = مفاتيح الاختصار
press-keys-note = تعمل حيث تكون الجملة محددة: انتقلوا إلى الجمل بمفتاح Tab أو بالنقر على إحداها. ولا يعمل أي منها أثناء الكتابة.
press-key-sentence = الجملة
press-key-language = اللغة
press-key-edit = تعديلها
press-key-finish = حفظ التعديل
press-key-leave = تركها كما كانت
press-key-move = نقل الجملة إلى أعلى أو أسفل
press-key-next = التالية للمراجعة
press-key-help = هذه المفاتيح
press-nothing-to-settle = لم يبق شيء للمراجعة.
press-kept = كتبتم هذا سابقًا على هذا الجهاز ولم تُتموه.
press-keys-close = إغلاق
clearing-board = الإجازة
clearing-board-open = فتح اللوحة
clearing-at-a-look = من أجاز
clearing-of = من { $n } أجازوا
clearing-by-side = بحسب الوفد
clearing-side = الوفد
clearing-sentences = جمله
clearing-answer = الجواب
clearing-who = من
clearing-open-wording = ما لم يُبتّ فيه
clearing-to-sentence = إلى الجملة { $n }
clearing-then = ما يمكن نشره الآن
clearing-goes = أجازه كل من يذكره.
