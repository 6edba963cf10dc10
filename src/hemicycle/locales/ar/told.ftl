# What is told when something happens: read out, and shown to whom it concerns.

## The meeting's life, people, agenda
told-chair = الرئاسة الآن لـ { $name }.
told-chair-you = الرئاسة الآن لكم.
told-accredited = أُضيف إلى قائمة المشاركين: { $name }.
told-here = حضور: { $name }.
told-left = مغادرة: { $name }.
told-lost = انقطع اتصال { $name }.
told-lost-speaker = انقطع اتصال { $name }، وله الكلمة. الوقت متوقف.
told-excluded = إخراج من الاجتماع: { $name }.
told-head = يُشغل مقعد الوفد الآن باسم { $name }، بدلًا من { $before }.
told-item-added = جديد في جدول الأعمال: { $title }.
told-item-closed = انتهى النظر في: { $title }.
told-outage = كان الخادم متوقفًا من { $since } إلى { $until } بالتوقيت العالمي.
told-published = نُشر البيان الموجز.
told-unpublished = سُحب البيان الموجز.
told-corrected = صوّبت الأمانة نصًا.
told-erased = محت الأمانة نصًا.
told-released = أُتيح سجل الاجتماع للجميع.
told-released-item = أُتيح للجميع: { $title }.
told-chatham-house = الاجتماع الآن تحت قاعدة تشاتام هاوس: لا يُسمّى أحد من الحاضرين في ما يُنشر عنه.
told-chatham-house-item = تحت قاعدة تشاتام هاوس الآن: { $title }.

## The floor
told-hand = { $purpose ->
    [right-of-reply] طلب حق الرد: { $name }، الترتيب { $place } في القائمة.
    [explanation-of-vote] طلب تعليل التصويت: { $name }، الترتيب { $place } في القائمة.
    [for-motion] طلب الكلمة تأييدًا للاقتراح: { $name }، الترتيب { $place } في القائمة.
    [against-motion] طلب الكلمة ضد الاقتراح: { $name }، الترتيب { $place } في القائمة.
   *[other] طلب الكلمة: { $name }، الترتيب { $place } في القائمة.
}
told-hand-you = يدكم مرفوعة، الترتيب { $place } في القائمة.
told-hand-down = سحب طلب الكلمة: { $name }.
told-hand-down-you = خُفضت يدكم.
told-hand-off = شطبت الرئاسة { $name } من القائمة.
told-hand-off-you = شطبتكم الرئاسة من القائمة.
told-order = أُثيرت نقطة نظام من جانب { $name }.
told-order-you = أُثيرت نقطة النظام من جانبكم. ويُستمع إليها قبل كل شيء.
told-film = يُعرض البيان المسجّل لـ { $name }.
told-floor-ended = انتهت كلمة { $name }. لا أحد له الكلمة.
told-trouble = لدى جهاز المتكلم صعوبة. { $name }: { $trouble }.
told-interrupted = قاطعت نقطة نظام كلمة { $name }.
told-interrupted-you = قاطعتكم نقطة نظام. ميكروفونكم مغلق؛ وتواصلون بعد ذلك.
told-resumed = عادت الكلمة إلى { $name }.
told-resumed-you = عادت الكلمة إليكم. ميكروفونكم مسموع.
told-clock-stopped = أُوقف وقت { $name }.
told-clock-stopped-you = أوقفت الرئاسة وقتكم.
told-clock-started = استؤنف وقت { $name }.
told-clock-started-you = استؤنف وقتكم.
told-extended = وقت إضافي لـ { $name }: { $minutes }.
told-extended-you = لكم وقت إضافي: { $minutes }.
told-limit = مدة الكلام من الآن: { $limit }.
told-limit-none = لا حد لمدة الكلام من الآن.
told-list-closed = أُقفلت قائمة المتكلمين.
told-list-open = أُعيد فتح قائمة المتكلمين.
told-reordered = غيّرت الرئاسة ترتيب القائمة.
told-reordered-you = غيّرت الرئاسة ترتيب القائمة. ترتيبكم الآن { $place }.
told-muted = كتمت الرئاسة صوت { $name }.
told-unmuted = رفعت الرئاسة الكتم عن { $name }.
told-ruled = { $upheld ->
    [true] قرار الرئاسة: نقطة النظام التي أثيرت من جانب { $name } مقبولة.
   *[false] قرار الرئاسة: نقطة النظام التي أثيرت من جانب { $name } غير مقبولة.
}
told-appeal-open = يجوز الطعن فيه حتى تعطي الرئاسة الكلمة أو يُشرع في بند آخر.
told-overturned = { $upheld ->
    [true] نُقض القرار: نقطة النظام التي أثيرت من جانب { $name } مقبولة.
   *[false] نُقض القرار: نقطة النظام التي أثيرت من جانب { $name } غير مقبولة.
}
ruling-label = قرار الرئاسة
ruling-appeal = الطعن في القرار

## Texts, motions, votes
told-document = أُودعت الوثيقة { $symbol }: { $title }
told-document-withdrawn = سُحبت الوثيقة { $symbol }.
told-text-delivered = يمكن قراءة بيان { $name }: يُراجع عند الإلقاء.
told-statement = سُجل بيان من جانب { $name }.
told-laid = قُدم نص من جانب { $name }. { $text }
told-entered = سُجل نص من جانب { $name }. { $text }
told-reworded = أُعيدت صياغة نص من جانب { $name }، وهو الآن النسخة { $version }. { $text }
told-withdrawn = سُحب نص من جانب { $name }. { $text }
told-amendment = اقتُرح تعديل من جانب { $name }: { $text }
told-amendment-withdrawn = سُحب التعديل: { $text }
told-amendments-ordered = رتبت الرئاسة التعديلات.
told-supplied = أُضيفت { $language } إلى نص من جانب { $name }.
told-call-ended = قُطعت الدعوة إلى توافق الآراء، ولم يُتخذ أي مقرر. { $text }
told-overtaken = ينتظر هذا التعديل إعادة صياغته على النسخة الجديدة: { $text }
told-restated = أُعيدت صياغة تعديل على النسخة الجديدة من جانب { $name }: { $text }
told-carried = قُبل التعديل؛ والنص الآن في النسخة { $version }. { $text }
told-lost-amendment = { $cause ->
    [fallen] سقط التعديل، لأنه يناقض تعديلًا قُبل: { $text }
   *[lost] لم يُقبل التعديل: { $text }
}
told-recorded = سُجل باسم وفدكم: { $ballot }.
told-hands = عُدت الأيدي: نعم { $yes }، لا { $no }، امتناع { $abstain }.
told-cancelled = قُطع التصويت؛ ولم يُتخذ أي مقرر. { $question }
told-correction = أُفيد من جانب { $member } بأن المقصود كان: { $ballot }. والنتيجة قائمة.
told-motion-withdrawn = سُحب الاقتراح الإجرائي: { $motion }
told-motion-carried = قُبل الاقتراح الإجرائي: { $motion }
told-motion-lost = لم يُقبل الاقتراح الإجرائي: { $motion }
told-motion-fallen = سقط الاقتراح الإجرائي دون البت فيه: { $motion }
told-quorum-stated = { $enough ->
    [yes] النصاب مكتمل: الحاضرون { $present }؛ والمطلوب { $needed }.
   *[no] النصاب غير مكتمل: الحاضرون { $present }؛ والمطلوب { $needed }. لا يُبت في شيء قبل ذلك.
  }
told-bound-withdrawn = سحبت { $name } ما يلي: { $nature }. { $text }
told-amendment-supplied = أُضيفت { $language } من جانب { $name } إلى { $text }
told-correspondence-extended = يبقى التصويت بالمراسلة مفتوحًا حتى { $until }: { $question }
told-correspondence-unattended = لم يُقفل التصويت من تلقاء نفسه إذ كان الخادم متوقفًا: { $question }
told-bound = { $name }، { $nature }: { $text }

## Booths
told-in-booth = دخول مقصورتكم: { $name }.
told-out-of-booth = مغادرة مقصورتكم: { $name }.
told-interpretation-until = الترجمة الشفوية مقررة حتى { $time }.

## The tab of the browser
tab-floor = الكلمة لكم
tab-vote = تصويت جارٍ
tab-put = دعوة إلى توافق الآراء
tab-order = نقطة نظام
tab-photo = الصورة الجماعية
tab-called = صوتكم
tab-hands = { $count ->
    [0] لا أيدي
    [one] يد واحدة
    [two] يدان
    [few] { $count } أيد
    [many] { $count } يدًا
   *[other] { $count } يد
}
tab-lost = انقطع الاتصال

## The key to what is being decided
key-decision = إلى ما يجري البت فيه
skip-decision = إلى ما يجري البت فيه
decision-none = لا شيء قيد البت حاليًا.
told-next-meeting = يبدأ الاجتماع المقبل { $when }.
told-extended-meeting = تستمر الجلسة حتى { $time }. كان انتهاؤها مقررًا في { $was }.
told-moved = نُقل الاجتماع: يبدأ { $when }، وليس { $was }.
told-notice-waived = استُثني من مهلة الإشعار التي كانت قصيرة.
told-agenda-revised = نُقّح جدول الأعمال: التنقيح { $revision }.
told-taken-off = لم يعد في القائمة: { $name }.
told-offices-assigned = أُعيد تحديد من يرأس ومن يستضيف ومن يقدم التقرير ومن ينوب عن الرئاسة.
told-person-changed = عُدّلت بيانات { $name } في القائمة.
told-proposal-put = { $proposal } لأي وفد أن يعترض.
told-proposal-objected = اعتراض من { $name } على اقتراح الرئاسة.
told-proposal-ended = لم يعد اقتراح الرئاسة معروضًا على الاجتماع. لم يُبت في شيء.
told-position = من { $name } إلى الجميع: { $stance }. { $text }
told-position-confided = من { $name } إلى الرئاسة وحدها: { $stance }. { $text }
told-position-none = سحب من { $name } لموقفه. { $text }
told-sponsor-joined = انضم { $name } إلى مقدمي النص: { $text }
told-sponsor-left = ترك { $name } مقدمي النص: { $text }
told-parts-approved = اعتُمد في تصويت مستقل: { $parts }
told-parts-rejected = رُفض في تصويت مستقل، وخرج من النص: { $parts }
told-text-rejected = لم يبق شيء في المنطوق: رُفض النص برمته. { $text }
told-lifted = سُحب اعتراض { $name } على { $text }
told-awaited = انقطع اتصال { $member }. ينتظره القرار مرة واحدة.
told-away = غاب عند البت: { $members }
told-motion-ruled-out = أُعلن عدم قبول الاقتراح الإجرائي: { $motion }
told-issued = تصدر الرئاسة على مسؤوليتها: { $text }
told-capital-awaited = موافقة من { $name } رهنًا بالتأكيد. { $text }
told-agreement-confirmed = تأكيد من { $name }. { $text }
told-agreement-lapsed = لم يؤكَّد في الموعد، ولم يُتفق عليه: { $text }
referendum-agreed-now = اتُّفق عليه رهنًا بالتأكيد حتى { $expires }: { $text }

told-item-struck = حُذف من جدول الأعمال: { $title }.
told-vote-requested = طلب تصويت من { $name }: { $text }
told-call-lengthened = يستمر التصويت؛ وتدوم الدعوة إليه حتى { $time }.
told-challenged = طعن من { $name } في وثائق تفويض { $member }. ويبقى ذلك الوفد في مقعده بالحقوق نفسها إلى أن يبت الاجتماع.
told-credentials-reported = أُدرج في السجل تقرير عن وثائق تفويض { $member }.
told-credentials-refused = لم تُقبل وثائق تفويضكم: تتابعون الاجتماع، ولا تشاركون فيه.
told-proposal-agreed = { $about ->
    [add-item] أُدرج البند في جدول الأعمال: { $title }.
    [strike-item] حُذف البند من جدول الأعمال: { $title }.
    [texts] اعتُمدت النصوص معًا.
    [vice-chair] انتُخب لمنصب نائب الرئيس: { $name }.
    [rapporteur] انتُخب لمنصب المقرر: { $name }.
    [accept-credentials] قُبلت وثائق تفويض { $member }.
    [refuse-credentials] رُفضت وثائق تفويض { $member }.
   *[agenda] اعتُمد جدول الأعمال.
  }
told-overturned-motion = نُقض القرار: الاقتراح { $motion } معروض على الاجتماع من جديد.
told-taken-over = تبنٍّ من { $name } لنص كان قد سُحب: { $text }
told-delay = طلب مهلة لقراءة الوثائق من { $name }. لا يُبت في شيء قبل { $until }. { $text }
told-delay-waived = أُذن بالبت قبل انقضاء مهلة الوثائق: { $text }
told-agreed = قبول تعديل من { $name }؛ ولم يقبله سائر مقدمي النص بعد: { $text }
told-accepted = قبل مقدمو النص تعديلًا؛ والنص الآن في النسخة { $version }. { $text }
told-amendment-amended = أصبح نص التعديل: { $text }
told-proxy-given = { $member } يمثله { $holder }.
told-proxy-yours = { $member } يوكل إلى وفدكم التصويت عنه.
told-proxy-withdrawn = { $member } يصوّت عن نفسه من جديد؛ ولم يعد { $holder } يمثله.
