### The record in sentences, one message a kind of entry, on the public page and in the room.
### What fills the variables stands in ../record.json. No verb has a person as its subject, so that none has to agree.

## Who, what and when, within a sentence
record-chair = الرئاسة
record-secretariat = الأمانة
record-server = الخادم
record-secretariat-member = أحد موظفي الأمانة
record-somebody = أحد المشاركين
record-item = البند { $number }، { $title }
record-meeting = الاجتماع
record-sign-language = لغة الإشارة
record-untitled = عنوان ممحوّ
record-text = { $form ->
    [commitment] التعهد الوارد في القيد { $entry }
    [invitation] الدعوة الواردة في القيد { $entry }
   *[conclusion] الاستنتاج الوارد في القيد { $entry }
  }
record-unknown-text = أحد النصوص
record-amendment = التعديل الوارد في القيد { $entry }
record-other-motion = من نوع آخر
record-question-motion = الاقتراح الإجرائي: { $motion }
record-question-part = { $parts } من { $what }
record-part-number = الفقرة { $number }
record-part-preamble = فقرة الديباجة { $letter }
record-part-gone = فقرة
record-question-appeal = الطعن في قرار الرئاسة (نعم تنقضه)
record-question-words = المسألة الواردة في القيد { $entry }
record-time = { $hour }:{ $minute } بالتوقيت العالمي
record-moment = { $day } { $month ->
    [1] كانون الثاني/يناير
    [2] شباط/فبراير
    [3] آذار/مارس
    [4] نيسان/أبريل
    [5] أيار/مايو
    [6] حزيران/يونيه
    [7] تموز/يوليه
    [8] آب/أغسطس
    [9] أيلول/سبتمبر
    [10] تشرين الأول/أكتوبر
    [11] تشرين الثاني/نوفمبر
   *[12] كانون الأول/ديسمبر
  } { $year }، الساعة { $hour }:{ $minute } بالتوقيت العالمي
record-duration = { $hours ->
    [0] { $minutes ->
        [0] { $seconds } ث
       *[other] { $seconds ->
            [0] { $minutes } د
           *[other] { $minutes } د { $seconds } ث
        }
    }
   *[other] { $seconds ->
        [0] { $minutes ->
            [0] { $hours } س
           *[other] { $hours } س { $minutes } د
        }
       *[other] { $hours } س { $minutes } د { $seconds } ث
    }
  }

## What is closed, and what was erased
record-closed = { $count ->
    [one] القيد { $first } محجوب: ليس متاحًا للجمهور.
   *[other] القيود من { $first } إلى { $last } محجوبة: ليست متاحة للجمهور.
  }
record-closed-here = { $count ->
    [one] القيد { $first } محجوب: لا يجوز لكم الاطلاع عليه.
   *[other] القيود من { $first } إلى { $last } محجوبة: لا يجوز لكم الاطلاع عليها.
  }
record-closed-seals = أختامها قائمة في السلسلة، فلا يمكن إضافة شيء أو حذفه.
record-erased = مُحيت كلمات هذا القيد من السجل؛ أما وقوعه فثابت.
record-corrected = صُوِّب لاحقًا: انظر القيد { $entry }.
record-link = رابط دائم للقيد { $entry }

## Groups of kinds
record-group-decisions = المقررات والنتائج
record-group-statements = البيانات
record-group-texts = النصوص والتعديلات
record-group-motions = الاقتراحات الإجرائية وقرارات الرئاسة
record-group-course = الاجتماع وجدول الأعمال
record-group-floor = الكلمة والقائمة
record-group-presence = الحضور والمقصورات والصورة

## The meeting
record-meeting-convened = وُجهت الدعوة إلى عقد الاجتماع في { $starts }.
record-meeting-opened = { $by ->
    [chair] افتُتح الاجتماع من جانب الرئاسة، { $who }.
   *[other] افتُتح الاجتماع من جانب { $actor }.
  }
record-meeting-suspended = عُلّقت الجلسة من جانب { $actor }.
record-meeting-resumed = استؤنفت الجلسة من جانب { $actor }.
record-meeting-closed = رُفعت الجلسة من جانب { $actor }.
record-meeting-extended = مدّد { $actor } الجلسة. تنتهي: { $until }؛ وكان مقررًا: { $was }.
record-meeting-moved = نُقل الاجتماع من جانب { $actor }: يبدأ { $starts } بدلًا من { $was }.
record-meeting-cancelled = أُلغي الاجتماع من جانب { $actor }.
record-notice-waived = دُوّن من جانب { $actor } أن { $waived ->
    [chair] الرئاسة تستثني
   *[members] الأعضاء يستثنون
 } من مهلة الإشعار التي كانت قصيرة ({ $article }).
record-item-retitled = أُعطي البند { $number } عنوانًا آخر من جانب { $actor }: { $title }.
record-item-planned = عُدّل تخطيط البند { $number } من جانب { $actor }: { $title }.
record-agenda-revised = أُصدر جدول الأعمال المؤقت من جديد من جانب { $actor }: التنقيح { $revision }.
record-participant-withdrawn = { $replaced ->
    [yes] رُفع من القائمة من جانب { $actor } اسم { $whom }؛ ويحل محله { $other }.
   *[no] رُفع من القائمة من جانب { $actor } اسم { $whom }.
 }
record-participant-changed = عُدّلت من جانب { $actor } بيانات { $whom } في القائمة.
record-offices-assigned = أُعيد تحديد مهام الاجتماع من جانب { $actor }{ $hosted ->
    [yes] ؛ والمضيف { $host }
   *[no] {""}
 }.
record-chair-passed = { $cause ->
    [assigned] أُسندت الرئاسة إلى { $to } من جانب { $actor }.
    [taken-over] انتقلت الرئاسة إلى { $to } بصفة نائب الرئيس.
   *[handed-over] انتقلت الرئاسة من { $who } إلى { $to }.
  }
record-participant-accredited = { $role ->
    [observer] اعتُمدت المشاركة بصفة مراقب: { $whom }.
    [interpreter] اعتُمدت المشاركة في الترجمة الشفوية: { $whom }.
    [secretariat] اعتُمدت المشاركة: { $whom }.
    [press] اعتُمدت المشاركة بصفة صحفية: { $whom }.
   *[delegate] اعتُمدت المشاركة بصفة عضو وفد: { $whom }.
  }
record-participant-admitted = الإدخال إلى الاجتماع من جانب { $actor }: { $whom }.
record-seat-taken = الانضمام إلى الاجتماع: { $whom }.
record-seat-left = { $cause ->
    [lost] انقطع اتصال { $whom }.
    [excluded] الإخراج من الاجتماع: { $whom }.
   *[left] مغادرة الاجتماع: { $whom }.
  }
record-holder-replaced = يُشغل المقعد الآن باسم { $whom }، بدلًا من { $of }.
record-item-added = أُضيف إلى جدول الأعمال البند { $number }: { $title }.
record-item-opened = بدأ النظر في { $item }، من جانب { $actor }.
record-item-closed = اختُتم النظر في { $item }، من جانب { $actor }.
record-track-added = أُضيف مسار: { $title }.
record-photo-ordered = حُدد ترتيب الصورة الجماعية.
record-photo-called = دُعي الجميع إلى الصورة الجماعية من جانب { $actor }، على أن تُلتقط في { $until }.
record-photo-answered = { $joins ->
    [true] المشاركة في الصورة الجماعية: { $whom }.
   *[false] عدم المشاركة في الصورة الجماعية: { $whom }.
  }
record-photo-taken = التُقطت الصورة الجماعية: { $pictured }.
record-photo-withdrawn = سُحبت الصورة الجماعية.

## The floor
record-floor-requested = { $purpose ->
    [point-of-order] أُثيرت نقطة نظام من جانب { $whom }.
    [right-of-reply] طُلب حق الرد من جانب { $whom }.
    [explanation-of-vote] طُلبت الكلمة لتعليل التصويت من جانب { $whom }.
    [for-motion] طُلبت الكلمة تأييدًا للاقتراح الإجرائي من جانب { $whom }.
    [against-motion] طُلبت الكلمة ضد الاقتراح الإجرائي من جانب { $whom }.
   *[statement] طُلبت الكلمة من جانب { $whom }.
  }
record-request-withdrawn = { $cause ->
    [removed] شُطب من القائمة، من جانب { $actor }: { $whom }.
    [item-closed] سقط بانتهاء البند طلب { $whom }.
    [left] سقط بالمغادرة طلب { $whom }.
    [settled] سقط بالبت في الاقتراح الإجرائي طلب { $whom }.
   *[withdrawn] سُحب طلب الكلمة من جانب { $whom }.
  }
record-speaker-inscribed = سُجّل { $whom } في قائمة المتكلمين بشأن { $item }، للكلام بهذه اللغة: { $language }{ $video ->
    [yes] ، بالفيديو
   *[no] {""}
  }، { $level ->
    [head-of-state] بصفة رئيس دولة.
    [head-of-government] بصفة رئيس حكومة.
    [deputy-head] بصفة نائب رئيس الدولة أو الحكومة.
    [minister] بصفة وزير.
    [deputy-minister] بصفة نائب وزير.
   *[representative] بصفة ممثل.
  }
record-inscription-withdrawn = { $cause ->
    [removed] رفع { $actor } اسم { $whom } من قائمة المتكلمين بشأن { $item }.
   *[withdrawn] سحب { $whom } تسجيله من قائمة المتكلمين بشأن { $item }.
  }
record-text-handed-in = سلّم { $whom } بياناً بشأن { $item }، للمترجمين الشفويين والأمانة إلى حين إلقائه.
record-inscriptions-ordered = غيّر { $actor } ترتيب المسجلين بشأن { $item }.
record-handed-in-text-ended = { $cause ->
    [delivered] أُلقي البيان الذي سُلّم بشأن { $item }.
   *[taken-back] استرد { $actor } البيان الذي سُلّم بشأن { $item }.
  }
record-text-delivered = بيان { $whom } بشأن { $item } كما سُلّم: <b>يُراجع عند الإلقاء</b>.
record-floor-granted = أُعطيت الكلمة إلى { $whom }، من جانب { $actor }{ $purpose ->
    [point-of-order] ، بشأن نقطة نظام
    [right-of-reply] ، ممارسةً لحق الرد
    [explanation-of-vote] ، لتعليل التصويت
    [for-motion] ، تأييدًا للاقتراح الإجرائي
    [against-motion] ، ضد الاقتراح الإجرائي
   *[statement] {""}
  }{ $video ->
    [yes] ، للكلمة المسجلة
   *[no] {""}
  }{ $limited ->
    [yes] ، لمدة { $limit }.
   *[no] .
  }
record-floor-interrupted = قاطعت نقطة نظام كلمة { $whom }، بعد { $spoken }.
record-floor-resumed = عادت الكلمة إلى { $whom }.
record-floor-ended = { $cause ->
    [withdrawn] سُحبت الكلمة من { $whom }، من جانب { $actor }، بعد { $spoken }.
    [time-limit] انتهى الوقت المخصص لكلمة { $whom }، بعد { $spoken }.
    [item-closed] انتهت بانتهاء البند كلمة { $whom }، بعد { $spoken }.
    [meeting-closed] انتهت برفع الجلسة كلمة { $whom }، بعد { $spoken }.
   *[ended] انتهت كلمة { $whom }، ومدتها { $spoken }.
  }
record-point-of-order-ruled = { $upheld ->
    [true] قرار { $actor }: نقطة النظام التي أثيرت من جانب { $whom } <b>مقبولة</b>.
   *[false] قرار { $actor }: نقطة النظام التي أثيرت من جانب { $whom } <b>غير مقبولة</b>.
  }
record-recording-begun = { $again ->
    [0] { $actor }: عرض البيان المسجّل لـ { $whom } ({ $length }).
   *[other] { $actor }: استئناف عرض البيان المسجّل لـ { $whom } من { $from } من أصل { $length }.
  } الملف: SHA-256 { $file }.
record-recording-ended = { $cause ->
    [played] عُرض البيان المسجّل حتى نهايته.
    [interrupted] توقف البيان المسجّل عند { $to } بسبب نقطة نظام.
    [clock-stopped] توقف البيان المسجّل عند { $to } مع توقف الساعة.
    [floor-ended] انتهى البيان المسجّل عند { $to } بانتهاء الكلمة.
   *[stopped] { $actor }: إيقاف البيان المسجّل عند { $to }.
  }
record-clock-stopped = { $cause ->
    [lost] أُوقف وقت { $whom }: انقطع الاتصال.
    [suspended] أُوقف وقت { $whom } أثناء تعليق الجلسة.
   *[chair] { $by ->
        [chair] أُوقف وقت { $whom } من جانب { $actor }.
       *[other] أُوقف وقت { $whom }.
    }
  }
record-clock-started = استؤنف وقت { $whom }.
record-speaking-time-extended = مُدد وقت { $whom } بمقدار { $more }، من جانب { $actor }.
record-speaking-limit-set = { $limited ->
    [yes] حُددت مدة البيانات بـ { $limit }، من جانب { $actor }.
   *[no] رُفع الحد المقرر لمدة البيانات، من جانب { $actor }.
  }
record-list-closed = أُقفلت قائمة المتكلمين من جانب { $actor }.
record-list-reopened = أُعيد فتح قائمة المتكلمين من جانب { $actor }.
record-list-reordered = رُتبت قائمة المتكلمين من جانب { $actor } على النحو التالي: { $people }.
record-microphone-closed = أُغلق ميكروفون { $whom } من جانب { $actor }.
record-microphone-opened = أُتيح ميكروفون { $whom } من جديد من جانب { $actor }.
record-statement-entered = { $explains ->
    [yes] سُجل تعليل التصويت من جانب { $whom }.
   *[no] سُجل بيان من جانب { $whom }.
  }

## Texts
record-outcome-proposed = { $origin ->
    [yes] { $voted ->
        [yes] قدّم { $actor } نصًّا سبق اعتماده في مكان آخر، { $yes } مقابل { $no }، القيد { $entry } هناك.
       *[no] قدّم { $actor } نصًّا سبق اعتماده في مكان آخر دون تصويت، القيد { $entry } هناك.
      }
   *[no] { $form ->
        [commitment] قُدم تعهد من جانب { $actor }.
        [invitation] قُدمت دعوة من جانب { $actor }.
       *[conclusion] قُدم استنتاج من جانب { $actor }.
      }
  }
record-outcome-amended = أُعيدت صياغة { $text } من جانب { $actor }: النسخة { $version }.
record-language-supplied = أُضيفت لغة إلى { $text } من جانب { $actor }؛ والنسخة { $version } قائمة.
record-outcome-put = { $acclaimed ->
    [yes] عُرض للاعتماد بالتزكية، من جانب { $actor }: { $text }، النسخة { $version }.
   *[no] عُرض للاعتماد بتوافق الآراء، من جانب { $actor }: { $text }، النسخة { $version }.
  }
record-call-ended = قُطعت الدعوة إلى توافق الآراء بشأن { $text }. ولم يُتخذ أي مقرر.
record-objection-raised = <b>اعتراض من جانب { $whom }</b> على { $text }، النسخة { $version }. ولم يكن هناك توافق في الآراء بشأنه.
record-outcome-adopted = { $acclaimed ->
    [yes] <b>اعتُمد بالتزكية:</b> { $text }، النسخة { $version }. ولم يطلب أي وفد التصويت.
   *[no] <b>اعتُمد:</b> { $text }، النسخة { $version }. ولم يعترض أي وفد.
  }
record-outcome-withdrawn = سُحب { $text } من جانب { $actor }.
record-outcome-entered = { $form ->
    [commitment] سُجل تعهد من جانب { $whom }.
    [invitation] سُجلت دعوة من جانب { $whom }.
   *[conclusion] سُجل نص من جانب { $whom }.
  }
record-amendment-proposed = اقتُرح تعديل على { $text } من جانب { $whom }.
record-amendment-withdrawn = سُحب { $amendment } من جانب { $actor }.
record-amendments-ordered = رُتبت التعديلات على { $text } بحسب ترتيب التصويت عليها، من جانب { $actor }.
record-amendment-carried = <b>قُبل:</b> { $amendment }. والنسخة { $version } من { $text } قائمة.
record-amendment-overtaken = تجاوزه تعديل آخر: { $amendment }. وهو ينتظر إعادة صياغته على النسخة { $version } من { $text }.
record-amendment-restated = أُعيدت صياغة { $amendment } على النسخة { $version } من جانب { $whom }.
record-amendment-lost = { $cause ->
    [fallen] <b>سقط</b> بقبول تعديل آخر: { $amendment }.
   *[lost] <b>لم يُقبل:</b> { $amendment }.
  }

## Votes and motions
record-vote-opened = { $method ->
    [roll-call] طُرح للتصويت بنداء الأسماء، من جانب { $actor }: { $question }
    [show-of-hands] طُرح للتصويت برفع الأيدي، من جانب { $actor }: { $question }
   *[recorded] طُرح لتصويت مسجل، من جانب { $actor }: { $question }
  }{ $post ->
    [yes] ، بالمراسلة، حتى { $until }.
   *[no] .
  }
record-ballot-cast = { $ballot ->
    [yes] التصويت بنعم: { $whom }.
    [no] التصويت بلا: { $whom }.
    [abstain] الامتناع عن التصويت: { $whom }.
   *[not-participating] عدم المشاركة في التصويت: { $whom }.
  }
record-ballot-recorded = { $ballot ->
    [yes] سُجل من جانب { $actor } التصويت بنعم: { $member }
    [no] سُجل من جانب { $actor } التصويت بلا: { $member }
    [abstain] سُجل من جانب { $actor } الامتناع عن التصويت: { $member }
    [absent] سُجل من جانب { $actor } عدم الإجابة: { $member }
   *[not-participating] سُجل من جانب { $actor } عدم المشاركة في التصويت: { $member }
  }{ $letter ->
    [yes] ، برسالة وردت في { $received }.
   *[no] .
  }
record-hands-counted = عُدت الأيدي من جانب { $actor }: نعم { $yes }، لا { $no }، امتناع { $abstain }.
record-vote-closed = { $appeal ->
    [overturned] <b>نُقض قرار الرئاسة:</b> { $question }.
    [stands] <b>يبقى قرار الرئاسة قائمًا:</b> { $question }.
   *[no] { $result ->
        [adopted] <b>اعتُمد:</b> { $question }.
        [no-quorum] <b>لم يكتمل النصاب القانوني:</b> لم يُبت في { $question }.
        [tied] <b>تعادل الأصوات:</b> لم يُبت في { $question }.
        [undetermined] <b>غير محسوم:</b> { $question }.
       *[not-adopted] <b>لم يُعتمد:</b> { $question }.
      }
  } نعم { $yes }، لا { $no }، امتناع { $abstaining ->
   *[other] { $abstain }
  }{ $absent ->
    [0] {""}
   *[other] ، غياب { $away }
  }{ $silent ->
    [0] .
   *[other] ، عدم مشاركة { $apart }.
  }
record-vote-cancelled = قُطع التصويت الوارد في القيد { $entry } من جانب { $actor }. ولم يُتخذ أي مقرر.
record-ballot-corrected = { $ballot ->
    [yes] أُفيد لاحقًا بأن المقصود كان التصويت بنعم: { $whom }. والنتيجة قائمة.
    [no] أُفيد لاحقًا بأن المقصود كان التصويت بلا: { $whom }. والنتيجة قائمة.
    [abstain] أُفيد لاحقًا بأن المقصود كان الامتناع عن التصويت: { $whom }. والنتيجة قائمة.
   *[not-participating] أُفيد لاحقًا بأن المقصود كان عدم المشاركة في التصويت: { $whom }. والنتيجة قائمة.
  }
record-motion-moved = قُدم اقتراح إجرائي من جانب { $whom }: { $motion }.
record-motion-withdrawn = سُحب الاقتراح الإجرائي من جانب { $actor }: { $motion }.
record-motion-decided = { $appeal ->
    [overturned] <b>نُقض قرار الرئاسة</b> بعد الطعن.
    [stands] <b>يبقى قرار الرئاسة قائمًا:</b> لم يُقبل الطعن.
   *[no] { $carried ->
        [true] <b>قُبل:</b> الاقتراح الإجرائي: { $motion }.
       *[false] <b>لم يُقبل:</b> الاقتراح الإجرائي: { $motion }.
      }
  }
record-quorum-stated = { $enough ->
    [true] <b>النصاب مكتمل:</b> الحاضرون { $present }؛ والمطلوب { $needed }، كما أثبتت الرئاسة بناء على طلب.
   *[false] <b>النصاب غير مكتمل:</b> الحاضرون { $present }؛ والمطلوب { $needed }، كما أثبتت الرئاسة بناء على طلب.
  }
record-ruling-overturned = { $upheld ->
    [true] <b>نُقض قرار الرئاسة بعد الطعن فيه:</b> نقطة النظام التي أثيرت من جانب { $whom } مقبولة.
   *[false] <b>نُقض قرار الرئاسة بعد الطعن فيه:</b> نقطة النظام التي أثيرت من جانب { $whom } غير مقبولة.
  }

## Silence
record-silence-opened = عُمم بموجب إجراء الموافقة الصامتة حتى { $expires }، من جانب { $actor }: { $text }، النسخة { $version }.
record-silence-broken = { $cause ->
    [amendment] <b>كُسر الصمت من جانب { $whom }</b> بشأن { $text }، بتعديل.
   *[objection] <b>كُسر الصمت من جانب { $whom }</b> بشأن { $text }.
  }
record-statement-bound = سُجل بيان بشأن { $text }، النسخة { $version }، من جانب { $whom }.
record-statement-withdrawn = سُحب بيان { $whom } بشأن { $text } (القيد { $entry }).
record-amendment-language-supplied = أُضيفت لغة من جانب { $actor } إلى { $amendment }، الذي يبقى كما هو.
record-correspondence-extended = نُقل أجل التصويت بالمراسلة على { $question } من { $was } إلى { $until }، من جانب { $actor }.
record-correspondence-unattended = { $cause ->
    [outage] تعذر الوصول إلى الخادم لفترة قبل { $until }: لم يُقفل التصويت بالمراسلة على { $question } من تلقاء نفسه، والقرار للرئاسة.
   *[late] كان التصويت بالمراسلة على { $question } سيُقفل متأخرًا جدًا بعد { $until }: لم يُقفل من تلقاء نفسه، والقرار للرئاسة.
  }
record-outcome-issued = <b>نص صادر عن الرئاسة على مسؤوليتها:</b> { $text }، النسخة { $version }. وليس نصًا متفقًا عليه.
record-capital-awaited = موافقة رهنًا بالتشاور من جانب { $whom } بشأن { $text }، النسخة { $version }.
record-agreed-ad-referendum = <b>متفق عليه رهنًا بالتشاور:</b> { $text }، النسخة { $version }. التأكيد مطلوب من { $awaits } قبل { $expires }.
record-agreement-confirmed = <b>ورد التأكيد من { $whom }</b> بشأن { $text }.
record-agreement-reached = وردت كل التأكيدات بشأن { $text }.
record-agreement-lapsed = <b>غير متفق عليه:</b> لم يرد التأكيد من { $missing } بشأن { $text } في الأجل.
record-silence-extended = نُقل أجل إجراء الموافقة الصامتة بشأن { $text } من { $was } إلى { $expires }، من جانب { $actor }.
record-silence-withdrawn = أُنهي إجراء الموافقة الصامتة بشأن { $text } قبل أجله، من جانب { $actor }.
record-silence-kept = لم يُكسر الصمت بشأن { $text } قبل { $expires }.
record-silence-unattended = { $cause ->
    [outage] تعذر الوصول إلى الخادم لفترة قبل { $expires }: لم يُعتمد شيء من تلقاء نفسه، و{ $text } في انتظار الرئاسة.
   *[late] سُوّي إجراء الموافقة الصامتة بشأن { $text } متأخرًا جدًا بعد { $expires }: لم يُعتمد شيء من تلقاء نفسه، والقرار للرئاسة.
  }
record-silence-confirmed = ثبت لدى { $actor } أن أحدًا لم يعترض على { $text } قبل { $expires }.
record-left-running = ما بدأه القيد { $entry } يستمر بعد رفع الاجتماع.
record-meeting-runs-on = عدد القرارات الكتابية المستمرة بعد رفع الاجتماع: { $count }. وحتى انتهائها يجوز استبدال الأشخاص، وتتصرف الأمانة نيابةً عن الرئاسة.
record-left-ended = انتهى قرار كتابي استمر بعد رفع الاجتماع. وعدد ما لا يزال مستمرًا: { $more }.
record-outage-reported = تعذر الوصول إلى الخادم من { $since } إلى { $until }.

## Interpretation
record-booth-entered = دخول المقصورة ({ $language }): { $whom }.
record-booth-left = مغادرة المقصورة ({ $language }): { $whom }.
record-channel-opened = على الهواء في القناة ({ $channel }): { $whom }.
record-channel-closed = خارج الهواء في القناة ({ $channel }): { $whom }.
record-microphone-offered = عُرض ميكروفون المقصورة ({ $language }) من جانب { $whom }.
record-offer-withdrawn = بقي ميكروفون المقصورة ({ $language }) لدى { $whom }.
record-microphone-handed = سُلِّم ميكروفون المقصورة ({ $language }) من { $of } إلى { $to }.
record-interpretation-planned = خُططت الترجمة الشفوية من جانب { $actor }: المقصورات والأفرقة والساعات.

## After the meeting
record-text-corrected = صوّبت الأمانة كلمات القيد { $entry }. ونصها الآن:
record-text-redacted = محت الأمانة كلمات القيد { $entry }.
record-readout-published = نشرت الأمانة البيان الموجز.
record-readout-withdrawn = سحبت الأمانة البيان الموجز.
record-item-released = أتاحت الأمانة { $item } للجمهور.
record-chatham-house-set = وُضع { $item } تحت قاعدة تشاتام هاوس.
