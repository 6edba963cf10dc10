### Votes, motions and amendments in the live room. An outcome says why; colour is never the only sign.

## A vote
votes = التصويتات
vote-open-label = تصويت جارٍ
vote-method-recorded = تصويت مسجل
vote-method-roll-call = التصويت بنداء الأسماء
vote-method-show-of-hands = التصويت برفع الأيدي
vote-on-text = التصويت على هذا النص
vote-on-part = تصويت منفصل على جزء من النص
vote-on-amendment = التصويت على تعديل
vote-on-motion = التصويت على الاقتراح الإجرائي: { $motion }
vote-by-rule = القاعدة المطبقة: { $rule }
vote-question = المسألة
vote-article = المادة { $article }
vote-yes = نعم
vote-no = لا
vote-abstain = امتناع
vote-absent = غياب
vote-not-participating = عدم المشاركة
vote-to-come = لم يصوتوا بعد
vote-called = النداء على { $member }
vote-called-you = { $member }، جاء دوركم. تصويتكم علني.
vote-called-short = نودي
vote-called-place = النداء الآن، { $place } من { $all }
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
vote-seat-yes = صوت بنعم
vote-seat-no = صوت بلا
vote-seat-abstain = امتناع عن التصويت
vote-seat-absent = غياب عن التصويت
vote-seat-not-participating = عدم مشاركة في التصويت
vote-seat-called = نودي للتصويت
vote-seat-pending = لم يصوّت بعد

## Its result
vote-result-label = النتيجة
vote-result-entry = النتيجة، القيد { $seq }
vote-adopted = اعتُمد
vote-not-adopted = لم يُعتمد
vote-no-quorum = لم يكتمل النصاب القانوني
vote-undetermined = غير محسوم
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
vote-change-none = ما كان أي تغيير في الأصوات ليقلب النتيجة.
vote-change = كان أصغر تغيير يقلبها: { $changes }.
vote-change-member = { $member } من { $before } إلى { $after }
vote-change-many = { $count ->
    [one] عضو واحد
    [two] عضوان
    [few] { $count } أعضاء
    [many] { $count } عضوًا
   *[other] { $count } عضو
  } من { $before } إلى { $after }
vote-ballots = كيف صوّت كل عضو
vote-ballots-hands = عُدت برفع الأيدي؛ ولا يتضمن السجل إلا العدد.
vote-corrected = صُوِّب إلى { $ballot }
vote-correct = تصويب تصويتي
vote-correct-title = ماذا قصد وفدكم بالتصويت؟
vote-correct-words = يُذكر التصويب إلى جانب تصويتكم. والنتيجة قائمة.
vote-explain = تعليل تصويتي
vote-hide = إخفاء النتيجة
votes-taken = تصويتات أُجريت
vote-cancelled = قُطع
vote-opened-now = تصويت جارٍ: { $question }
vote-closed-now = { $question }: { $result }
vote-your-turn-now = نودي على وفدكم للتصويت.

## Why
vote-reason-met = مستوفى
vote-reason-unmet = غير مستوفى
vote-reason-quorum = النصاب القانوني: الحاضرون { $reached } من { $base }، واللازم { $needed }
vote-reason-share = المؤيدون{ $among }{ $weight }: { $reached } من { $base } { $of ->
    [present-and-voting] من الأعضاء الحاضرين المصوّتين
    [present] من الأعضاء الحاضرين
   *[members] من مجموع الأعضاء
  }، واللازم { $needed }
vote-reason-votes = المؤيدون{ $among }{ $weight }: { $reached }، واللازم { $needed }
vote-reason-concurring = المعارضون من { $group }: { $reached }؛ ويكفي واحد للنقض
vote-reason-blocking-minority = غير المؤيدين: { $reached ->
    [0] لا أعضاء
    [one] عضو واحد
    [two] عضوان
    [few] { $reached } أعضاء
    [many] { $reached } عضوًا
   *[other] { $reached } عضو
  }؛ ويلزم للتعطيل أكثر من { $needed }
vote-reason-no-objection = الاعتراضات: { $reached }؛ والمسموح به { $needed }
vote-reason-unanimity = الأصوات التي تمنع الإجماع: { $reached }
vote-reason-casting-vote = { $reached ->
    [0] الصوت المرجّح للرئاسة: ضد
   *[other] الصوت المرجّح للرئاسة: مع
  }
vote-reason-instead = وإلا: { $reason }
vote-reason-among = ، من { $group }
vote-reason-weight = ، بحسب { $weight }
vote-weight-population = عدد السكان
vote-weight-votes = الأصوات المرجحة
vote-group-permanent = الأعضاء الدائمين

## Opening a vote
vote-open-act = بدء التصويت
vote-open-title = بدء التصويت
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

## Motions
motions = الاقتراحات الإجرائية
motion-move = تقديم اقتراح إجرائي
motion-move-title = تقديم اقتراح إجرائي
motion-move-words = يُنظر في الاقتراح الإجرائي قبل كل شيء، بترتيب الأسبقية الذي تحدده المواد. ويتوقف وقت المتكلم في هذه الأثناء.
motion-none = لا يعرف النظام الداخلي لهذه الهيئة اقتراحات إجرائية.
motion-moved-by = مقدم من { $name }
motion-put = الطرح للتصويت
motion-speak-for = التكلم تأييدًا
motion-speak-against = التكلم ضده
motion-heard = المتكلمون: { $pro } تأييدًا، { $contra } ضدًا.
motion-grant = قبول
motion-deny = رفض
motion-state-presence = إثبات الحضور
motion-moved-now = اقتراح إجرائي من { $name }: { $motion }
motion-suspend = تعليق الجلسة
motion-quorum = التحقق من النصاب
motion-adjourn-meeting = رفع الجلسة
motion-adjourn-debate = تأجيل المناقشة
motion-close-debate = إقفال باب المناقشة
motion-appeal = الطعن في قرار الرئيس
motion-division = التصويت على أجزاء منفصلة
motion-reconsideration = إعادة النظر في مقرر
motion-no-action = عدم البت
motion-competence = البت في الاختصاص

## Amendments
amendments = التعديلات
amendment-propose = اقتراح تعديل
amendment-propose-act = اقتراح
amendment-done = التعديل معروض على الاجتماع.
amendment-by = تعديل مقدم من { $name }
amendment-proposed = مقترح
amendment-carried = مقبول
amendment-lost = غير مقبول
amendment-fallen = ساقط
amendment-withdrawn = مسحوب
amendment-overtaken = تلزم إعادة صياغته
amendment-restate = إعادة صياغته على النسخة { $version }
amendment-restate-title = إعادة صياغة تعديلكم على النسخة { $version }
amendment-restate-words = قُبل تعديل آخر. وهذا هو النص الآن؛ يُرجى إدراج تعديلكم فيه. وحتى ذلك الحين ينتظر التعديل والنص.
amendment-restated-done = أُعيدت صياغة التعديل.
amendment-overtaken-words = قُبل تعديل آخر. وينتظر هذا التعديل إعادة صياغته من جانب مقدمه على النسخة { $version }.
amendment-lacks = ناقص بـ: { $languages }
amendment-overtaken-now = قُبل تعديل آخر. تُرجى إعادة صياغة تعديلكم على النسخة الجديدة.
amendment-earlier = تقديم تعديل { $name }
amendment-order-words = يُصوَّت أولًا على التعديل الأبعد من حيث الجوهر عن النص.
part-number = الفقرة { $number }
part-gone = فقرة لم تعد في النص
part-begins = { $part }: { $words }
part-deleted = محذوفة
part-delete = حذف هذه الفقرة
part-keep = الإبقاء عليها
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
amendment-change = { $change }: { $text }
amendment-replaces = { $number ->
    [0] يستبدل فقرة لم تعد في النص
   *[other] يستبدل الفقرة { $number }
}
amendment-adds = { $number ->
    [0] يضيف بعد فقرة لم تعد في النص
   *[other] يضيف بعد الفقرة { $number }
}
amendment-adds-first = يضيف في البداية
amendment-deletes = { $number ->
    [0] يحذف فقرة لم تعد في النص
   *[other] يحذف الفقرة { $number }
}
amendment-replaces-named = يستبدل: { $part }
amendment-adds-named = يضيف بعد: { $part }
amendment-deletes-named = يحذف: { $part }
amendment-verb = يغيّر الفعل: { $verb }
amendment-clashes = كلاهما يغيّر: { $parts }.
diff-removed = محذوف:
diff-added = مضاف:
outcome-voting = قيد التصويت
outcome-rejected = مرفوض
purpose-explanation-of-vote = تعليل التصويت

## Why the rules refuse
refusal-vote-open = التصويت جارٍ؛ ولا يقطعه إلا نقطة نظام بشأن كيفية إجرائه.
refusal-vote-closed = انتهى هذا التصويت.
refusal-unknown-vote = هذا التصويت غير مفتوح.
refusal-no-such-rule = ليست لدى الهيئة قاعدة «{ $rule }». ولديها: { $known }.
refusal-no-such-method = لا تصوت الهيئة بهذه الطريقة. وهي تعرف: { $known }.
refusal-no-vote = المشاركة دون صوت: { $member }، إذ ليس من الأعضاء الذين تدعوهم هذه الهيئة إلى التصويت.
refusal-no-seat = { $free ->
    [0] لم يبق أي مقعد تتركه المواد شاغرًا.
    [one] بقي مقعد واحد تتركه المواد شاغرًا.
    [two] بقي مقعدان تتركهما المواد شاغرين.
    [few] بقيت { $free } مقاعد تتركها المواد شاغرة.
    [many] بقي { $free } مقعدًا تتركها المواد شاغرة.
   *[other] بقي { $free } مقعد تتركها المواد شاغرة.
  }
refusal-nobody-votes = لا أحد هنا له صوت.
refusal-no-weight = وزن تتطلبه القاعدة غير مسجل: { $fault }
refusal-needs-recorded-vote = بموجب هذه القاعدة لا تتساوى الأصوات؛ يلزم تصويت مسجل.
refusal-one-question = يتناول التصويت مسألة واحدة: نصًا أو جزءًا منه، أو تعديلًا، أو اقتراحًا إجرائيًا، أو كلمات.
refusal-not-called = النداء الآن على { $called }.
refusal-already-voted = سبق تصويت { $member }.
refusal-bad-ballot = لا يمكن لوفد أن يصوت بـ «{ $ballot }».
refusal-votes-itself = التصويت من جانب { $member } مباشر؛ ولا يسجله أحد نيابةً.
refusal-by-hands = يُعد هذا التصويت برفع الأيدي.
refusal-by-name = يُجرى هذا التصويت بالاسم، لا برفع الأيدي.
refusal-too-many-hands = لا يمكن أن يتجاوز عدد الأيدي { $most }: وهو عدد الوفود الحاضرة التي لها صوت.
refusal-names-left = نودي على { $called } دون إجابة ودون تسجيل غياب.
refusal-hands-not-counted = لم تُعد الأيدي.
refusal-finding-due = تترك القاعدة للرئاسة إعلان الاعتماد أو عدمه.
refusal-numbers-decide = بموجب هذه القاعدة تحسم الأعداد؛ ولا تعلن الرئاسة شيئًا.
refusal-no-correction = لا يعرف النظام الداخلي لهذه الهيئة تصويب الأصوات.
refusal-nothing-voted = لم يُجر تصويت بشأن هذا البند.
refusal-motion-first = لاقتراح إجرائي الأولوية: { $motion }.
refusal-no-debate = لا ينص النظام الداخلي على متكلمين في هذا الاتجاه بشأن الاقتراح الإجرائي.
refusal-speakers-heard = عدد المتكلمين في هذا الاتجاه بشأن الاقتراح الإجرائي محدد في النظام الداخلي: { $most }.
refusal-no-action = قررت الجلسة عدم البت في هذا النص: لا يُتخذ قرار بشأنه في هذا الاجتماع.
refusal-debate-adjourned = أجلت الجلسة المناقشة في هذا البند: لا يُستأنف ولا يُتخذ قرار بشأنه في هذا الاجتماع.
refusal-debate-closed = أقفلت الجلسة باب المناقشة في هذا البند: لا يتكلم فيه أحد بعد ذلك، إلا في نقاط النظام وتعليلات التصويت.
refusal-question-due = أُقفل باب المناقشة في هذا البند: يُطرح ما قُدم قبل ترك البند.
refusal-no-text-due = لا يتعلق هذا الاقتراح الإجرائي بأي نص.
refusal-not-decided = تعيد الجلسة النظر فيما قررته: نص اعتُمد أو رُفض أو أُهمل، أو بند أُقفلت المناقشة فيه أو أُجلت.
refusal-presence-due = لا ترفض الرئاسة التحقق من النصاب: تثبت من هو حاضر.
refusal-unknown-motion = لا يعرف النظام الداخلي لهذه الهيئة هذا الاقتراح الإجرائي، أو سبق البت فيه.
refusal-already-moved = سبق تقديم هذا الاقتراح الإجرائي.
refusal-nothing-to-appeal = لا يوجد قرار يمكن الطعن فيه الآن.
refusal-meeting-decides = تترك المواد هذا الاقتراح الإجرائي للتصويت.
refusal-chair-decides = تترك المواد هذا الاقتراح الإجرائي للرئاسة.
refusal-amendments-first = لتعديل الأولوية.
refusal-furthest-first = لتعديل آخر الأولوية: الأبعد عن النص.
refusal-not-the-amendments = تغيرت التعديلات في هذه الأثناء.
refusal-unknown-amendment = لا يوجد تعديل من هذا القبيل معروض على الاجتماع.
amendment-amend = تعديل { $mark }
amendment-place = تصويت { $place }
amendment-back = أُعيد إلى { $name }
amendment-accept = القبول بصفة مقدم النص
amendment-accept-into = القبول ضمن تعديلكم
amendment-accept-named = قبول { $mark }
amendment-awaits = لم يقبله بعد: { $names }
amendment-to = على { $mark }
amendment-withdraw-named = سحب { $mark }
