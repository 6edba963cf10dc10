### Votes, motions and amendments in the live room. An outcome says why; colour is never the only sign.

## A vote
votes = التصويتات
vote-method-recorded = تصويت مسجل
vote-method-roll-call = التصويت بنداء الأسماء
vote-method-show-of-hands = التصويت برفع الأيدي
vote-on-text = التصويت على هذا النص
vote-on-part = تصويت منفصل على جزء من النص
vote-on-amendment = التصويت على التعديل { $mark }
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
vote-seat-yes = صوت بنعم
vote-seat-no = صوت بلا
vote-seat-abstain = امتناع عن التصويت
vote-seat-absent = غياب عن التصويت
vote-seat-not-participating = عدم مشاركة في التصويت
vote-seat-called = نودي للتصويت
vote-seat-pending = لم يصوّت بعد

## Its result
vote-result-label = النتيجة
vote-adopted = اعتُمد
vote-not-adopted = لم يُعتمد
vote-no-quorum = لم يكتمل النصاب القانوني
vote-undetermined = غير محسوم
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
vote-hide = إخفاء النتيجة
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

## Motions
motions = الاقتراحات الإجرائية
motion-heard = المتكلمون: { $pro } تأييدًا، { $contra } ضدًا.
motion-moved-now = اقتراح إجرائي من { $name }: { $motion }
motion-suspend = تعليق الجلسة
motion-quorum = التحقق من النصاب
motion-adjourn-meeting = رفع الجلسة
motion-adjourn-debate = تأجيل المناقشة
motion-close-debate = إقفال باب المناقشة
motion-appeal = الطعن في قرار الرئيس
motion-division = التصويت على أجزاء منفصلة
motion-reconsideration = إعادة النظر في مقرر
motion-waive-delay = الإعفاء من مهلة دراسة الوثائق
motion-no-action = عدم البت
motion-competence = البت في الاختصاص

## Amendments
amendments = التعديلات
amendment-to = على { $mark }
amendment-proposed = مقترح
amendment-carried = مقبول
amendment-lost = غير مقبول
amendment-withdrawn = مسحوب
amendment-overtaken = تلزم إعادة صياغته
amendment-overtaken-now = قُبل تعديل آخر. تُرجى إعادة صياغة تعديلكم على النسخة الجديدة.
part-number = الفقرة { $number }
part-gone = فقرة لم تعد في النص
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
outcome-voting = قيد التصويت
outcome-rejected = مرفوض
purpose-explanation-of-vote = تعليل التصويت
vote-explain = تعليل تصويتي
vote-explain-before = تعليل تصويتي قبل التصويت

## Why the rules refuse
refusal-vote-open = تصويت جارٍ، في الاجتماع أو بالمراسلة: يبقى النص كما هو حتى النتيجة، ويحتفظ كل بصوته، ولا يقطعه إلا نقطة نظام بشأن كيفية إجرائه. انتظر النتيجة.
refusal-vote-closed = انتهى هذا التصويت.
refusal-unknown-vote = هذا التصويت غير مفتوح.
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
refusal-names-left = نودي على { $called } دون إجابة ودون تسجيل غياب.
refusal-hands-not-counted = لم تُعد الأيدي.
refusal-finding-due = تترك القاعدة للرئاسة إعلان الاعتماد أو عدمه.
refusal-numbers-decide = بموجب هذه القاعدة تحسم الأعداد؛ ولا تعلن الرئاسة شيئًا.
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
refusal-meeting-decides = تترك القواعد هذا القرار للاجتماع لا للرئاسة. متى قُدِّم الاقتراح الإجرائي، اطرحه للتصويت.
refusal-chair-decides = تترك المواد هذا الاقتراح الإجرائي للرئاسة.
refusal-amendments-first = لتعديل الأولوية.
refusal-parts-first = قرّر الاجتماع تجزئة هذا النص: يُصوَّت على أجزائه المعيّنة أولاً، واحدًا واحدًا.
refusal-furthest-first = لتعديل آخر الأولوية: الأبعد عن النص.
refusal-not-the-amendments = تغيرت التعديلات في هذه الأثناء.
refusal-unknown-amendment = لا يوجد تعديل من هذا القبيل معروض على الاجتماع.
vote-on-subamendment = التصويت على { $mark }، وهو تعديل على التعديل { $first }
vote-away-waits = ينتظر { $left }
vote-away-over = غائب
vote-away-label = انقطع الاتصال
vote-away-at = غاب عند البت: { $names }
vote-passed = أجّل { $member } رده، ويُنادى من جديد في النهاية.
vote-roll-told = { $member } حاضر ومصوّت.
vote-roll-left = { $member } حاضر، وله أن يمتنع من جديد.
vote-ruling-overturned = نُقض القرار
vote-ruling-stands = القرار قائم
vote-tied = تعادلت الأصوات
vote-announced = أُعلن تصويت على هذا النص. من يعلل تصويته مسبقًا يطلب الكلمة.
vote-announced-now = أُعلن تصويت على نص { $name }. تُسمع الآن تعليلات التصويت قبله.
amendment-accepted = مقبول
part-preamble = الديباجة، { $letter }
refusal-reason-due = اذكروا سبب قطع التصويت.
refusal-still-called = لا يزال الأعضاء مدعوين إلى التصويت. ويُقفل التصويت قبل ذلك متى صوّت الجميع.
refusal-casting-due = تعادلت الأصوات. يقفل رئيس الجلسة التصويت بصوته المرجّح.
refusal-no-pass = لا يؤجل أحد رده في هذا التصويت.
refusal-passed-before = سبق أن أجّل { $member } رده، ويجيب الآن بنعم أو لا.
refusal-present-and-voting = { $member } حاضر ومصوّت، فلا يمتنع.
refusal-concerned-due = اذكروا الدولة المعنية: يُنحّى اعتراضها وحده.
refusal-must-abstain = { $member } طرف في النزاع، فيمتنع.
refusal-explained-after = لا تسمح قواعد هذه الهيئة بتعليل التصويت إلا بعده.
refusal-sponsor-explains = من اقترح النص لا يعلل تصويته عليه.

refusal-not-acclaimed = لا يُعرض النص للتزكية: من يعارضه فليعترض.
refusal-no-credentials = لا تعرف قواعد هذه الهيئة الطعن في وثائق التفويض.
