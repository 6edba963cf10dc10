### What readouts say. A verb is a verbal noun that ends before the words laid: nothing has to agree with who acts.

opening-reported = { $when }، عُقد { $kind } بدعوة من { $host }{ $chaired }، بمشاركة { $reporter }{ $about }
opening-presided = { $when }، عُقد { $kind } برئاسة { $who }{ $hosted }{ $about }
opening-hosted = { $when }، عُقد { $kind } بدعوة من { $who }{ $chaired }{ $about }
opening-attended = { $when }، عُقد { $kind }{ $chaired }، بمشاركة { $who }{ $about }
opening-held = { $when }، عُقد { $kind }{ $chaired }{ $about }
opening-call = { $when }، جرى اتصال هاتفي بين { $who } و{ $others }{ $about }
gathering-hosted = { $when }، { $done ->
    [no] من المقرر عقد
   *[yes] عُقد
} { $event }{ $how }{ $where } بدعوة من { $who }{ $by }{ $about }
gathering-attended = { $when }، { $done ->
    [no] من المقرر عقد
   *[yes] عُقد
} { $event }{ $how }{ $where }{ $by }، بمشاركة { $who }{ $about }
gathering-chaired = { $when }، { $done ->
    [no] من المقرر عقد
   *[yes] عُقد
} { $event }{ $how }{ $where } برئاسة { $who }{ $by }{ $about }
gathering-held-by = { $when }، { $done ->
    [no] من المقرر عقد
   *[yes] عُقد
} { $event }{ $how }{ $where } بمشاركة { $who }{ $about }
gathering-held = { $when }، { $done ->
    [no] من المقرر عقد
   *[yes] عُقد
} ما يلي: { $event }{ $how }{ $where }{ $about }
gathering-issued-by = { $when }، { $done ->
    [no] من المقرر إصدار
   *[yes] صدر
} { $event }{ $where } عن { $who }{ $about }
gathering-issued = { $when }، { $done ->
    [no] من المقرر إصدار
   *[yes] صدر
} ما يلي: { $event }{ $where }{ $about }
gathering-with = { $when }، { $deed }{ $where } بين { $who } و{ $others }{ $about }
gathering-together = { $when }، { $deed }{ $where } بين { $who }{ $about }
gathering-by = { $clauses }
gathering-by-called = { $clauses }
gathering-by-host = {" "}بدعوة من { $who }
gathering-by-chair = {" "}برئاسة { $who }
gathering-call = { $done ->
    [no] من المقرر عقد
   *[yes] جرى عقد
} اتصال{ $mode ->
    [virtual] {" "}عبر الفيديو
    [hybrid] {" "}بصيغة مختلطة
    [telephone] {" "}عبر الهاتف
   *[other] {""}
}
# Words of what it is called that already say by which means.
says-how = { $mode ->
    [virtual] فيديو افتراضي المرئي
    [hybrid] هجين
    [telephone] هاتف اتصال
    [written] كتابي
   *[other] {""}
}
event-call = اتصال{ $mode ->
    [virtual] {" "}عبر الفيديو
    [hybrid] {" "}بصيغة مختلطة
    [telephone] {" "}عبر الهاتف
   *[other] {""}
}
gathering-meeting = { $done ->
    [no] من المقرر عقد
   *[yes] جرى عقد
} اجتماع{ $mode ->
    [virtual] {" "}عبر الفيديو
    [hybrid] {" "}بصيغة مختلطة
    [telephone] {" "}عبر الهاتف
   *[other] {""}
}
event-meeting = اجتماع{ $mode ->
    [virtual] {" "}عبر الفيديو
    [hybrid] {" "}بصيغة مختلطة
    [telephone] {" "}عبر الهاتف
   *[other] {""}
}
gathering-bilateral = { $done ->
    [no] من المقرر عقد
   *[yes] جرى عقد
} اجتماع ثنائي{ $mode ->
    [virtual] {" "}عبر الفيديو
    [hybrid] {" "}بصيغة مختلطة
    [telephone] {" "}عبر الهاتف
   *[other] {""}
}
event-bilateral = اجتماع ثنائي{ $mode ->
    [virtual] {" "}عبر الفيديو
    [hybrid] {" "}بصيغة مختلطة
    [telephone] {" "}عبر الهاتف
   *[other] {""}
}
gathering-bilaterals = { $done ->
    [no] من المقرر عقد
   *[yes] جرى عقد
} سلسلة اجتماعات ثنائية{ $mode ->
    [virtual] {" "}عبر الفيديو
    [hybrid] {" "}بصيغة مختلطة
    [telephone] {" "}عبر الهاتف
   *[other] {""}
}
event-bilaterals = سلسلة اجتماعات ثنائية{ $mode ->
    [virtual] {" "}عبر الفيديو
    [hybrid] {" "}بصيغة مختلطة
    [telephone] {" "}عبر الهاتف
   *[other] {""}
}
gathering-summit = { $done ->
    [no] من المقرر عقد
   *[yes] جرى عقد
} قمة{ $mode ->
    [virtual] {" "}عبر الفيديو
    [hybrid] {" "}بصيغة مختلطة
    [telephone] {" "}عبر الهاتف
   *[other] {""}
}
event-summit = قمة{ $mode ->
    [virtual] {" "}عبر الفيديو
    [hybrid] {" "}بصيغة مختلطة
    [telephone] {" "}عبر الهاتف
   *[other] {""}
}
gathering-statement = { $done ->
    [no] من المقرر إصدار
   *[yes] صدر
} بيان مشترك
event-statement = بيان مشترك
gathering-how = { $mode ->
    [virtual] {" "}عبر الفيديو
    [hybrid] {" "}بصيغة مختلطة
    [telephone] {" "}عبر الهاتف
    [written] {" "}كتابيًا
   *[other] {""}
}
take-part-also = ومن المقرر أن يشارك أيضًا: { $people }
observe = وبصفة مراقب: { $people }
via-video = عبر الفيديو
via-telephone = عبر الهاتف
missing-called = اسم الاجتماع
missing-where = المكان
missing-occasion = المناسبة
missing-group = المجموعة رقم { $number } من المشاركين
missing-names = اسم
missing-honorific = صيغة المخاطبة ({ $name })
missing-short = الصيغة المختصرة لمنصب
chaired = {" "}برئاسة { $chair }
also-chaired = {" "}وبرئاسة { $chair }
hosted = {" "}وبدعوة من { $host }
on-day = في { $date }
on-two-days = في { $first } و{ $last }
on-days = في الفترة من { $first } إلى { $last }
about = ، بشأن { $topic }
about-call = ، بشأن { $topic }
kind-virtual = اجتماع عبر الفيديو
kind-hybrid = اجتماع مختلط
kind-in-person = اجتماع
kind-telephone = اجتماع عبر الهاتف
kind-written = إجراء كتابي
took-part-also = ومن المشاركين أيضًا: { $people }
took-part-list = ومن المشاركين أيضًا:
took-part-first = ومن المشاركين:
took-part = ومن المشاركين: { $people }
observed = وبصفة مراقب: { $people }
capacity-on = { $capacity } { $count ->
    [one] في إطار البند { $items }
   *[other] في إطار البنود { $items }
}
and = و
as-well-as = فضلًا عن
all-participants = المشاركون
all-leaders = القادة
did = { $who }: { $what }
stated = البيان التالي: { $text }
added = وأُضيف ما يلي: { $text }
stated-for = البيان التالي باسم «{ $group }»: { $text }
added-for = وأُضيف ما يلي باسم «{ $group }»: { $text }
papers = الوثائق المعروضة على الاجتماع: { $papers }
paper = { $symbol }{ $title } ({ $languages })
next-meeting = من المقرر عقد الاجتماع التالي { $when }{ $mode ->
    [virtual] {" "}عبر الفيديو
    [hybrid] {" "}بصيغة مختلطة
    [telephone] {" "}عبر الهاتف
   *[other] {""}
}{ $place }
next-place = {" "}({ $place })
missing-place = مكان الاجتماع التالي
voted-tied = طُرح للتصويت: { $what }؛ وتعادلت الأصوات ولم يُتخذ قرار: { $counts }
the-chair = الرئاسة
issued = على مسؤولية الرئاسة وحدها، صدر عن { $who } { $manner ->
    [summary] موجز الرئاسة
   *[statement] بيان الرئاسة
} { $text }
issued-origin = طُرح النص من جانب { $who }، ولم يتم التوصل إلى اتفاق بشأنه
agreed-ad-referendum = تمت الموافقة رهن المشاورة على ما يلي: { $what }، حتى { $date }
agreed-and-confirmed = تمت الموافقة رهن المشاورة على ما يلي: { $what }، وأكدها الجميع
missing-behalf = باسم من كان الحديث ({ $code })
due = ، في موعد أقصاه { $date }
further-series = لحضور سلسلة اجتماعات أخرى
further-one = لحضور اجتماع آخر
from = ، اعتبارًا من { $date }
on = ، في { $date }
to-discuss = ، لمناقشة ما يلي: { $topics }
source = المصدر: { $source }
credit = الصورة: { $credit }
untitled = اجتماع
somebody = شخص مُحي اسمه
unnamed = أحد المشاركين
voted-question = { $cited }
voted-text = النص { $cited }
voted-part = الجزء { $cited } من نص (نعم تبقيه)
this-text = هذا النص
adopted-by-acclamation = اعتُمد بالتزكية: { $what }
meeting-gender = n
by-vote = الاجتماع، بالتصويت ({ $counts })
by-acclamation = الاجتماع، بالتزكية
vetoed = طُرح للتصويت ولم يُعتمد: { $what }، بسبب استخدام حق النقض من جانب { $who }{ $article }: { $counts }
voted-adopted = طُرح للتصويت واعتُمد: { $what } ({ $counts })
voted-not-adopted = طُرح للتصويت ولم يُعتمد: { $what } ({ $counts })
voted-no-quorum = طُرح للتصويت: { $what }؛ ولعدم اكتمال النصاب القانوني لم يُتخذ أي مقرر
voted-undetermined = طُرح للتصويت: { $what } ({ $counts })
vote-counts = { $yes ->
    [0] لا أصوات مؤيدة
    [one] صوت واحد مؤيد
    [two] صوتان مؤيدان
    [few] { $yes } أصوات مؤيدة
    [many] { $yes } صوتًا مؤيدًا
   *[other] { $yes } صوت مؤيد
}{ $in_favour }، { $no ->
    [0] ولا أصوات معارضة
    [one] وصوت واحد معارض
    [two] وصوتان معارضان
    [few] و{ $no } أصوات معارضة
    [many] و{ $no } صوتًا معارضًا
   *[other] و{ $no } صوت معارض
}{ $against }{ $abstain ->
    [0] {""}
    [one] ، مع امتناع عضو واحد عن التصويت
    [two] ، مع امتناع عضوين عن التصويت
    [few] ، مع امتناع { $abstain } أعضاء عن التصويت
    [many] ، مع امتناع { $abstain } عضوًا عن التصويت
   *[other] ، مع امتناع { $abstain } عضو عن التصويت
}{ $abstaining }
vote-needed = ؛ والمطلوب: { $needed }
needed-share = { $needed } من أصل { $base }{ $article }
needed-votes = { $needed } من الأصوات المؤيدة{ $article }
needed-unanimity = الإجماع{ $article }
objected = لم يُعتمد بتوافق الآراء: { $what }، لاعتراض من جانب { $who }
by-correspondence = طُرح للتصويت بالمراسلة: { $what }، القرار { $number } ({ $counts })
credentials-challenged = { $status ->
    [accepted] طُعن في وثائق تفويض { $who } وقبلها الاجتماع
    [refused] طُعن في وثائق تفويض { $who } ورفضها الاجتماع
   *[open] طُعن في وثائق تفويض { $who } ولم يبتّ الاجتماع فيها
}
adopted-in-silence = اعتُمد بموجب إجراء الموافقة الصامتة: { $what }، القرار { $number }
bound-statement = بيان من جانب { $who } بشأن { $to }: { $text }
bound-whole = النص { $cited }
bound-part = الفقرة { $part } من النص { $cited }
caption-row = { $row ->
    [1] الصف الأول
    [2] الصف الثاني
    [3] الصف الثالث
    [4] الصف الرابع
    [5] الصف الخامس
    [6] الصف السادس
   *[other] الصف { $row }
}، من اليسار إلى اليمين: { $names }
missing-question = المسألة رقم { $number } المطروحة للتصويت
missing = نصوص ناقصة بالعربية: { $what }.
missing-title = العنوان
missing-topic = الموضوع
missing-source = المصدر
missing-credit = مصدر الصورة
missing-office = منصب { $name }
missing-capacity = صفة { $name }
missing-item = عنوان بند في جدول الأعمال
missing-statement = البيان رقم { $number } ({ $name })
missing-conclusion = الاستنتاج رقم { $number }
missing-commitment = التعهد رقم { $number }
missing-invitation = الدعوة رقم { $number }
missing-invitation-topic = موضوع في الدعوة رقم { $number }
missing-verb = الفعل «{ $verb }» (الاستنتاج رقم { $number })
not-adopted = { $what }، لم يُعتمد لعدم وجود نص بلغة رسمية أخرى

## Verbs
verb-abhor = استنكار ما يلي:
verb-accelerate = التعجيل بما يلي:
verb-accept = قبول ما يلي:
verb-achieve = تحقيق ما يلي:
verb-acknowledge = الاعتراف بما يلي:
verb-add = إضافة ما يلي:
verb-address = تناول ما يلي:
verb-admit = الإقرار بما يلي:
verb-adopt = اعتماد ما يلي:
verb-advance = النهوض بما يلي:
verb-advise = المشورة بما يلي:
verb-advocate = الدعوة إلى ما يلي:
verb-affirm = تأكيد ما يلي:
verb-agree = الاتفاق على ما يلي:
verb-allocate = تخصيص ما يلي:
verb-amend = تعديل ما يلي:
verb-announce = الإعلان عما يلي:
verb-answer = الرد بما يلي:
verb-appeal = توجيه نداء بما يلي:
verb-applaud = الإشادة بما يلي:
verb-appoint = تعيين ما يلي:
verb-appreciate = الإعراب عن التقدير لما يلي:
verb-approve = الموافقة على ما يلي:
verb-argue = الدفاع عما يلي:
verb-articulate = عرض ما يلي:
verb-ask = طلب ما يلي:
verb-assert = تأكيد ما يلي:
verb-assess = تقييم ما يلي:
verb-assure = التطمين بما يلي:
verb-attend = حضور ما يلي:
verb-authorise = الإذن بما يلي:
verb-authorize = الإذن بما يلي:
verb-back = مساندة ما يلي:
verb-begin = بدء ما يلي:
verb-believe = الإعراب عن الاعتقاد بما يلي:
verb-brief = تقديم إحاطة بما يلي:
verb-build = بناء ما يلي:
verb-call-for = الدعوة إلى ما يلي:
verb-call-on = الدعوة إلى ما يلي:
verb-call-upon = الدعوة إلى ما يلي:
verb-cancel = إلغاء ما يلي:
verb-caution = التحذير مما يلي:
verb-celebrate = الاحتفاء بما يلي:
verb-choose = اختيار ما يلي:
verb-clarify = إيضاح ما يلي:
verb-commemorate = إحياء ذكرى ما يلي:
verb-commend = الإشادة بما يلي:
verb-comment = التعليق على ما يلي:
verb-commit = الالتزام بما يلي:
verb-communicate = إبلاغ ما يلي:
verb-complete = إتمام ما يلي:
verb-conclude = الخلوص إلى ما يلي:
verb-concur = الموافقة على ما يلي:
verb-condemn = إدانة ما يلي:
verb-confirm = تأكيد ما يلي:
verb-congratulate = التهنئة بما يلي:
verb-consider = النظر فيما يلي:
verb-consult = التشاور بشأن ما يلي:
verb-continue = مواصلة ما يلي:
verb-contribute = الإسهام فيما يلي:
verb-convene = الدعوة إلى عقد ما يلي:
verb-convey = إبلاغ ما يلي:
verb-cooperate = التعاون فيما يلي:
verb-coordinate = تنسيق ما يلي:
verb-create = إنشاء ما يلي:
verb-criticise = انتقاد ما يلي:
verb-criticize = انتقاد ما يلي:
verb-debate = مناقشة ما يلي:
verb-decide = تقرير ما يلي:
verb-declare = إعلان ما يلي:
verb-decline = رفض ما يلي:
verb-deepen = تعميق ما يلي:
verb-defend = الدفاع عما يلي:
verb-define = تحديد ما يلي:
verb-deliver = تنفيذ ما يلي:
verb-demand = المطالبة بما يلي:
verb-denounce = التنديد بما يلي:
verb-deny = نفي ما يلي:
verb-deplore = شجب ما يلي:
verb-describe = وصف ما يلي:
verb-designate = تسمية ما يلي:
verb-determine = تحديد ما يلي:
verb-develop = تطوير ما يلي:
verb-direct = التوجيه بما يلي:
verb-disagree = الاختلاف بشأن ما يلي:
verb-discuss = مناقشة ما يلي:
verb-draft = صياغة ما يلي:
verb-echo = تكرار ما يلي:
verb-elect = انتخاب ما يلي:
verb-emphasise = التشديد على ما يلي:
verb-emphasize = التشديد على ما يلي:
verb-encourage = التشجيع على ما يلي:
verb-end = إنهاء ما يلي:
verb-endorse = تأييد ما يلي:
verb-enhance = تعزيز ما يلي:
verb-ensure = كفالة ما يلي:
verb-entrust = إسناد ما يلي:
verb-envisage = توخي ما يلي:
verb-establish = إنشاء ما يلي:
verb-evaluate = تقييم ما يلي:
verb-examine = دراسة ما يلي:
verb-exchange = تبادل ما يلي:
verb-exchange-views = تبادل الآراء بشأن ما يلي:
verb-exhort = الحث على ما يلي:
verb-expand = توسيع ما يلي:
verb-expect = توقع ما يلي:
verb-explain = شرح ما يلي:
verb-explore = استكشاف ما يلي:
verb-express = الإعراب عما يلي:
verb-express-appreciation = الإعراب عن التقدير لما يلي:
verb-express-commitment = الإعراب عن الالتزام بما يلي:
verb-express-concern = الإعراب عن القلق إزاء ما يلي:
verb-express-condolences = تقديم التعازي لما يلي:
verb-express-confidence = الإعراب عن الثقة بما يلي:
verb-express-gratitude = الإعراب عن الامتنان لما يلي:
verb-express-hope = الإعراب عن الأمل فيما يلي:
verb-express-interest = الإعراب عن الاهتمام بما يلي:
verb-express-readiness = الإعراب عن الاستعداد لما يلي:
verb-express-regret = الإعراب عن الأسف لما يلي:
verb-express-satisfaction = الإعراب عن الارتياح لما يلي:
verb-express-solidarity = الإعراب عن التضامن مع ما يلي:
verb-express-support = الإعراب عن التأييد لما يلي:
verb-express-sympathy = الإعراب عن المواساة لما يلي:
verb-express-willingness = الإعراب عن الاستعداد لما يلي:
verb-extend = تمديد ما يلي:
verb-finalise = وضع الصيغة النهائية لما يلي:
verb-finalize = وضع الصيغة النهائية لما يلي:
verb-finance = تمويل ما يلي:
verb-find = استنتاج ما يلي:
verb-focus = التركيز على ما يلي:
verb-follow-up = متابعة ما يلي:
verb-fund = تمويل ما يلي:
verb-guarantee = كفالة ما يلي:
verb-hail = الإشادة بما يلي:
verb-hear = الاستماع إلى ما يلي:
verb-help = المساعدة فيما يلي:
verb-highlight = إبراز ما يلي:
verb-hold = عقد ما يلي:
verb-honor = الوفاء بما يلي:
verb-honour = الوفاء بما يلي:
verb-hope = الإعراب عن الأمل فيما يلي:
verb-host = استضافة ما يلي:
verb-identify = تحديد ما يلي:
verb-implement = تنفيذ ما يلي:
verb-impose = فرض ما يلي:
verb-increase = زيادة ما يلي:
verb-inform = الإبلاغ بما يلي:
verb-insist = الإصرار على ما يلي:
verb-instruct = التكليف بما يلي:
verb-intend = اعتزام ما يلي:
verb-introduce = تقديم ما يلي:
verb-invite = توجيه الدعوة إلى
verb-issue = إصدار ما يلي:
verb-join = الانضمام إلى ما يلي:
verb-launch = إطلاق ما يلي:
verb-lift = رفع ما يلي:
verb-listen = الاستماع إلى ما يلي:
verb-look-forward = التطلع إلى ما يلي:
verb-look-forward-to = التطلع إلى ما يلي:
verb-maintain = الإبقاء على ما يلي:
verb-make-clear = إيضاح ما يلي:
verb-mandate = التكليف بما يلي:
verb-mark = الاحتفال بما يلي:
verb-meet = الالتقاء بما يلي:
verb-mention = ذكر ما يلي:
verb-mobilise = تعبئة ما يلي:
verb-mobilize = تعبئة ما يلي:
verb-mourn = الحداد على ما يلي:
verb-negotiate = التفاوض بشأن ما يلي:
verb-nominate = ترشيح ما يلي:
verb-note = الإحاطة علمًا بما يلي:
verb-note-with-concern = الإحاطة علمًا مع القلق بما يلي:
verb-note-with-satisfaction = الإحاطة علمًا مع الارتياح بما يلي:
verb-notify = الإخطار بما يلي:
verb-object = الاعتراض على ما يلي:
verb-observe = ملاحظة ما يلي:
verb-offer = عرض ما يلي:
verb-open = افتتاح ما يلي:
verb-oppose = معارضة ما يلي:
verb-outline = عرض ما يلي:
verb-pay-tribute = الإشادة بما يلي:
verb-plan = التخطيط لما يلي:
verb-pledge = التعهد بما يلي:
verb-point-out = الإشارة إلى ما يلي:
verb-point-to = الإشارة إلى ما يلي:
verb-postpone = إرجاء ما يلي:
verb-praise = الإشادة بما يلي:
verb-prepare = إعداد ما يلي:
verb-present = عرض ما يلي:
verb-preserve = الحفاظ على ما يلي:
verb-proclaim = إعلان ما يلي:
verb-prohibit = حظر ما يلي:
verb-promise = الوعد بما يلي:
verb-propose = اقتراح ما يلي:
verb-protect = حماية ما يلي:
verb-protest = الاحتجاج على ما يلي:
verb-provide = توفير ما يلي:
verb-publish = نشر ما يلي:
verb-pursue = مواصلة السعي إلى ما يلي:
verb-put-forward = اقتراح ما يلي:
verb-question = التساؤل بشأن ما يلي:
verb-raise = إثارة ما يلي:
verb-raise-concern = الإعراب عن القلق إزاء ما يلي:
verb-ratify = التصديق على ما يلي:
verb-reach = التوصل إلى ما يلي:
verb-reaffirm = إعادة تأكيد ما يلي:
verb-reassure = الطمأنة بما يلي:
verb-recall = التذكير بما يلي:
verb-receive = تلقي ما يلي:
verb-recognise = التسليم بما يلي:
verb-recognize = التسليم بما يلي:
verb-recommend = التوصية بما يلي:
verb-reduce = الحد مما يلي:
verb-reflect = التفكير فيما يلي:
verb-refuse = رفض ما يلي:
verb-regret = الإعراب عن الأسف لما يلي:
verb-reinforce = تعزيز ما يلي:
verb-reiterate = تكرار تأكيد ما يلي:
verb-reject = رفض ما يلي:
verb-release = الإفراج عما يلي:
verb-remember = التذكير بما يلي:
verb-remind = التذكير بما يلي:
verb-renew = تجديد ما يلي:
verb-report = الإفادة بما يلي:
verb-request = طلب ما يلي:
verb-require = اشتراط ما يلي:
verb-resolve = تقرير ما يلي:
verb-respond = الرد على ما يلي:
verb-restate = تكرار تأكيد ما يلي:
verb-restore = استعادة ما يلي:
verb-resume = استئناف ما يلي:
verb-review = استعراض ما يلي:
verb-revise = تنقيح ما يلي:
verb-salute = الإشادة بما يلي:
verb-say = ذكر ما يلي:
verb-seek = السعي إلى ما يلي:
verb-set = تحديد ما يلي:
verb-set-out = عرض ما يلي:
verb-set-up = إنشاء ما يلي:
verb-settle = تسوية ما يلي:
verb-share = تبادل ما يلي:
verb-show = إظهار ما يلي:
verb-sign = التوقيع على ما يلي:
verb-speak = الحديث عما يلي:
verb-specify = تحديد ما يلي:
verb-start = بدء ما يلي:
verb-state = ذكر ما يلي:
verb-step-up = تكثيف ما يلي:
verb-strengthen = تعزيز ما يلي:
verb-stress = التشديد على ما يلي:
verb-strongly-condemn = الإدانة بشدة لما يلي:
verb-study = دراسة ما يلي:
verb-submit = تقديم ما يلي:
verb-suggest = اقتراح ما يلي:
verb-support = تأييد ما يلي:
verb-suspend = تعليق ما يلي:
verb-take-note = الإحاطة علمًا بما يلي:
verb-take-stock = تقييم حصيلة ما يلي:
verb-task = التكليف بما يلي:
verb-tell = ذكر ما يلي:
verb-thank = توجيه الشكر إلى ما يلي:
verb-touch-on = التطرق إلى ما يلي:
verb-touch-upon = التطرق إلى ما يلي:
verb-underline = إبراز ما يلي:
verb-underscore = إبراز ما يلي:
verb-undertake = التعهد بما يلي:
verb-update = تحديث ما يلي:
verb-uphold = التمسك بما يلي:
verb-urge = الحث على ما يلي:
verb-view = الإعراب عن الرأي فيما يلي:
verb-visit = زيارة ما يلي:
verb-voice-concern = الإعراب عن القلق إزاء ما يلي:
verb-vow = التعهد بما يلي:
verb-warn = التحذير مما يلي:
verb-welcome = الترحيب بما يلي:
verb-wish = الإعراب عن التمني بما يلي:
verb-withdraw = سحب ما يلي:
