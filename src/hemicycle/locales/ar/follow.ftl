# Tracks, commitments, messages to parties outside: what the record of a body says of them, and why something is refused.

party-secretariat = الأمانة
words-erased = (حُذف النص)

body-told-track-opened = فُتح المسار «{ $title }»، وتتابعه: { $owner }.
body-told-track-changed = صار المسار «{ $title }»، وتتابعه: { $owner }.
body-told-meeting-attached = أُلحق الاجتماع { $meeting } بالمسار «{ $title }».
body-told-meeting-detached = فُصل الاجتماع { $meeting } عن المسار «{ $title }».
body-told-track-ended = انتهى المسار «{ $title }».
body-told-track-released = فُتح المسار «{ $title }» لكل من له أن يقرأ هذا السجل.
body-told-commitment-entered = قُيد التزام: «{ $title }»
body-told-commitment-detailed = حُدد من عليه الالتزام وأجله: «{ $title }»
body-told-progress-reported = { $done ->
    [yes] إبلاغ بالتنفيذ
   *[other] تقرير عن التقدم
}، { $by }: «{ $title }»
body-told-commitment-commented = { $doubt ->
    [yes] تشكيك في تقرير
   *[other] ملاحظة
}، { $by }: «{ $title }»
body-told-report-reviewed = { $review ->
    [taken-in] أخذت الأمانة علمًا بالتقرير { $report }
   *[other] طلبت الأمانة المزيد بشأن التقرير { $report }
} عن «{ $title }»
body-told-payment-entered = ورد { $amount } { $currency } من { $party }، عن «{ $title }»
body-told-condition-reported = أُبلغ عن تحقق الشرط، { $by }: «{ $title }»
body-told-condition-judged = { $met ->
    [yes] تقرر أن الشرط تحقق
   *[other] تقرر أن الشرط لم يتحقق
}: «{ $title }»
body-told-commitment-settled = { $result ->
    [fulfilled] نُفذ
    [changed] غيّره قرار لاحق
   *[lapsed] سقط
}: «{ $title }»
body-told-commitment-reopened = صار واجبًا من جديد: «{ $title }»
body-told-commitment-released = فُتح لكل من له أن يقرأ هذا السجل: «{ $title }»
body-told-commitment-words-erased = حُذف نص القيد { $target } عن «{ $title }»
body-told-message-entered = { $about ->
    [offer] عرض
    [invitation] دعوة
    [question] سؤال
   *[message] رسالة
} إلى { $title }.
body-told-message-delivered = سُلم ما وُجه إلى { $title } { $how ->
    [link] برابط
    [mail] بالبريد الإلكتروني
    [note] بمذكرة دبلوماسية
   *[in-person] باليد
}.
body-told-message-acknowledged = { $by ->
    [party] إقرار بالاستلام من { $title }.
   *[secretariat] قُيد الاستلام من { $title }.
}
body-told-message-answered = رد { $title }: { $answer ->
    [accepted] قبول
    [declined] اعتذار
   *[answered] نص
}{ $by ->
    [party] .
   *[secretariat] ، قيدته الأمانة مع وثيقته.
}
body-told-message-ended = لم يعد يُنتظر رد من { $title }.
body-told-message-released = فُتح ما وُجه إلى { $title } لكل من له أن يقرأ هذا السجل.
body-told-message-words-erased = حُذف نص القيد { $target } عما وُجه إلى { $title }.

refusal-unknown-party = ليس { $party } عضوًا ولا منصبًا في هذه الهيئة.
refusal-not-attached = هذا الاجتماع غير ملحق بالمسار.
refusal-track-ended = انتهى هذا المسار. ما يُتفق عليه من الآن يكون في مسار آخر.
refusal-track-closed = هذا المسار مغلق. افتحوه أولًا أو أغلقوا ما تقيدونه أيضًا.
refusal-unknown-commitment = ليس في سجل هذه الهيئة التزام كهذا.
refusal-owner-missing = حددوا من عليه الالتزام: عضو أو منصب أو الأمانة.
refusal-no-sum = ليس هذا مبلغًا. اكتبوا عددًا أكبر من 0 بأربع منازل عشرية على الأكثر وأحرف العملة الثلاثة، مثل 1250000.00 EUR.
refusal-not-an-owner = ليس لكم أن تبلغوا عن هذا الالتزام. يمكنكم التعليق عليه.
refusal-unknown-report = ليس لهذا الالتزام تقرير كهذا.
refusal-condition-incomplete = للشرط نص ومن يبتّ فيه.
refusal-no-condition = لا ينتظر هذا الالتزام أي شرط.
refusal-nothing-reported = لم يبلغ أحد عن تحقق الشرط منذ آخر بت فيه.
refusal-condition-not-met = لا شيء واجب بعد: لم يتقرر أن الشرط تحقق.
refusal-more-than-pledged = هذا أكثر مما بقي من التعهد بهذه العملة.
refusal-commitment-settled = هذا الالتزام منتهٍ. أعيدوا فتحه أولًا.
refusal-not-settled = هذا الالتزام غير منتهٍ.
refusal-unknown-message = ليس في سجل هذه الهيئة رسالة كهذه.
refusal-not-delivered = حددوا أولًا كيف سُلمت.
refusal-document-missing = أرفقوا الوثيقة التي ردت بها الجهة: لا يرد أحد عنها.
refusal-message-ended = لم يعد يُنتظر رد.
refusal-other-party = كل جهة تتكلم عن نفسها وحدها.

# صفحات المتابعة
follow-title = المتابعة
follow-commitment = التزام
follow-order = الترتيب
follow-by-due = حسب الموعد
follow-by-delegation = حسب الوفد
follow-by-track = حسب المسار
follow-group-overdue = متأخرة
follow-group-review = قيد الاستعراض
follow-group-under-way = جارية
follow-group-condition = معلّقة على شرط
follow-group-settled = منتهية
follow-group-none = بلا مسار
follow-none = لا التزام في هذا السجل بعد. وما يعتمده اجتماع من التزامات يرد هنا تلقائياً عند اختتامه.
follow-choose = اختر التزاماً
follow-choose-note = يُفتح هنا: نصه، ومن عليه ماذا، وما أُبلغ عنه، وما يمكن عمله.
follow-waiting = { $n ->
    [one] جملة واحدة من اجتماع لم تُتابَع بعد
    [two] جملتان من اجتماعات لم تُتابَعا بعد
    [few] { $n } جمل من اجتماعات لم تُتابَع بعد
   *[other] { $n } جملة من اجتماعات لم تُتابَع بعد
}
follow-waiting-note = تؤخذ كل جملة بنصها المعتمد مع القيد الذي اعتمدها. حدّد أولاً من عليه الالتزام حيث لا يُعرف.
follow-take-over = نقل إلى السجل
follow-take-over-all = نقل كل ما هو جاهز
follow-owes = على عاتق
follow-owner-choose = حدّد من عليه الالتزام
follow-days-late = { $n ->
    [one] تأخر يوماً واحداً
    [two] تأخر يومين
    [few] تأخر { $n } أيام
   *[other] تأخر { $n } يوماً
}
follow-in-days = { $n ->
    [0] اليوم
    [one] غداً
    [two] بعد يومين
    [few] بعد { $n } أيام
   *[other] بعد { $n } يوماً
}
follow-no-day = بلا موعد
follow-no-report = لا تقرير
follow-under-way = جارٍ
follow-reports = { $n ->
    [one] تقرير واحد
    [two] تقريران
    [few] { $n } تقارير
   *[other] { $n } تقريراً
}{ $doubts ->
    [0] {""}
    [one] ، وتشكيك واحد
    [two] ، وتشكيكان
   *[other] ، وعدد التشكيكات { $doubts }
}
follow-condition-waits = إذا … فإن
follow-condition-reported = أُبلغ عن تحققه
follow-closed = مغلق
follow-closed-box = مغلق: لا يراه إلا أعضاء الهيئة وأمانتها
follow-fulfilled = نُفّذ
follow-changed = غيّره قرار
follow-lapsed = سقط
follow-adopted-in = اعتُمد في
follow-who = من، وعن أي جزء
follow-when = الموعد
follow-evidence = الإثبات المطلوب
follow-evidence-none = لم يُطلب إثبات
follow-left = يتبقى { $sum }
follow-if = إذا
follow-then = فإن
follow-by = من جانب
follow-judged-by = { $judge ->
    [consensus] يقرر اجتماع بتوافق الآراء هل تحقق.
    [vote] يقرر اجتماع بالتصويت هل تحقق.
   *[chair] تقرر الرئاسة هل تحقق.
}
follow-report-changes-nothing = والإبلاغ عن تحققه لا يغيّر شيئاً بذاته.
follow-told-report = { $done ->
    [yes] يبلغ عن تنفيذ جزئه
   *[no] يبلغ عن التقدم المحرز
}
follow-told-comment = يعلّق
follow-told-doubt = يشكّك
follow-told-payment = سدّد
follow-told-met = يبلغ عن تحقق الشرط
follow-told-judged = { $mark ->
    [yes] اعتُبر الشرط متحققاً
   *[no] اعتُبر الشرط غير متحقق
}
follow-told-settled = { $mark ->
    [fulfilled] نُفّذ
    [changed] غيّره قرار لاحق
   *[lapsed] سقط
}
follow-taken-in = قُبل التقرير
follow-more-asked = طُلب المزيد
follow-doubt = تشكيك
follow-about-report = بشأن تقرير القيد { $n }
follow-asked = المطلوب:
follow-told-of = تقرير { $who }، القيد { $n }
follow-document = الوثيقة { $n }
follow-decision = قرار اجتماع
follow-language = لغة هذا النص
follow-words = النص
follow-reason = السبب
follow-files = الوثائق
follow-take-in = قبول التقرير
follow-ask-more = طلب المزيد
follow-asked-what = ما لا يزال مطلوباً
follow-report-condition = الإبلاغ عن تحقق الشرط
follow-report-for = إدخال تقرير
follow-comment-for = إدخال تعليق
follow-comment = إرسال التعليق
follow-is-doubt = يشكّك فيما أُبلغ عنه
follow-part-done = نُفّذ جزؤه
follow-told-by = الجهة المبلغة
follow-judge-it = إدخال الحكم
follow-is-it-met = هل تحقق الشرط؟
follow-met-yes = تحقق
follow-met-no = لم يتحقق
follow-payment = دفعة من { $who }
follow-payment-enter = إدخال الدفعة
follow-settle-fulfilled = نُفّذ
follow-settle-changed = غيّره قرار
follow-settle-lapsed = سقط
follow-detail = من، وماذا، ومتى
follow-reopen = إعادة الفتح
follow-release = الفتح للجميع
follow-release-note = يراه من ثم كل من يحق له الاطلاع على هذا السجل، مع كل ما قيل عنه، ولا يمكن إغلاقه مجدداً.
follow-enter = إدخال التزام
follow-sentence = الجملة كاملة
follow-last-day = آخر يوم
follow-condition = إن كان معلّقاً على شرط
follow-judge = من يقرر هل تحقق
follow-judge-none = بلا شرط
follow-judge-consensus = اجتماع بتوافق الآراء
follow-judge-chair = الرئاسة
follow-judge-vote = اجتماع بالتصويت
follow-owner-n = الملتزم { $n }
follow-nobody = لا أحد
follow-part = عن أي جزء
follow-sum = المبلغ
follow-currency = العملة
follow-track = المسار
follow-track-none = بلا مسار
follow-tracks = المسارات
follow-tracks-none = لا مسار بعد. يُفتح مسار مع أول التزام يعتمده اجتماع في إطاره.
follow-kept-by = يتابعه: { $who }
follow-open-count = { $n ->
    [0] لا التزام مفتوحاً
    [one] التزام مفتوح واحد
    [two] التزامان مفتوحان
    [few] { $n } التزامات مفتوحة
   *[other] { $n } التزاماً مفتوحاً
}
follow-unanswered-count = { $n ->
    [0] لا رسالة بلا رد
    [one] رسالة واحدة بلا رد
    [two] رسالتان بلا رد
    [few] { $n } رسائل بلا رد
   *[other] { $n } رسالة بلا رد
}
follow-track-ended = انتهى
follow-track-open = فتح مسار
follow-track-id = الاسم المختصر كما في الاجتماع
follow-track-owner = يتابعه
follow-track-title = العنوان
follow-track-purpose = الغرض
follow-track-change = تعديل
follow-track-attach = إلحاق اجتماع
follow-track-detach = فكّ الإلحاق
follow-track-end = إنهاء المسار
follow-meeting = الاجتماع
follow-messages = إلى أطراف خارجية
follow-messages-none = لم يوجَّه شيء إلى طرف خارجي بعد.
follow-to = { $kind } إلى { $party }
follow-kind-message = رسالة
follow-kind-offer = عرض
follow-kind-invitation = دعوة
follow-kind-question = سؤال
follow-message-enter = إدخال رسالة
follow-message-kind = النوع
follow-message-to = إلى
follow-message-text = النص
follow-message-adopter = من اعتمدها
follow-message-end = عدم انتظار الرد
follow-deliver = إدخال طريقة التسليم
follow-deliver-again = تسليم آخر
follow-deliver-enter = إدخال التسليم
follow-deliver-note = ممن، وإلى من، وتحت أي رقم
follow-how = الطريقة
follow-how-link = برابط
follow-how-mail = بالبريد
follow-how-note = بمذكرة دبلوماسية
follow-how-in-person = باليد
follow-acknowledge = تأكيد الاستلام
follow-answer-enter = إدخال رد مع وثيقته
follow-answer-name = من قدّمه
follow-answer-words = نص الرد
follow-answer-document = لا يجيب أحد عن طرف: أرفق الوثيقة التي أجاب فيها.
follow-answer-answered = رد
follow-answer-accepted = قبول
follow-answer-declined = رفض
follow-answer-none = لا رد بعد
follow-answer-ended = لا رد، ولم يعد منتظراً
follow-step-adopted = الاعتماد
follow-step-delivered = التسليم
follow-step-received = الاستلام
follow-step-answer = الرد
follow-step-until = مفتوح حتى
follow-not-yet = ليس بعد
follow-entered-by-party = من الطرف نفسه
follow-entered-by-secretariat = أدخلته الأمانة

# صفحات الجمهور
follow-public-lede = من عليه ماذا ومتى، وما وُجّه إلى أطراف خارجية وما أجابت به.
follow-owed = { $n ->
    [0] لا التزام مفتوحاً
    [one] التزام مفتوح واحد
    [two] التزامان مفتوحان
    [few] { $n } التزامات مفتوحة
   *[other] { $n } التزاماً مفتوحاً
}
follow-due-calendar = المواعيد، للتقويمات
follow-settled-count = المنتهية: { $n }
follow-conditions = ما قد يترتب
follow-conditions-none = لا شيء معلّقاً على شرط.
follow-newest-first = الأحدث أولاً
follow-line = متى تناول اجتماع كل مسار
follow-says-nothing = ما يُعرف عن هذا الاجتماع لا يذكر هذا المسار.
follow-read = الاطلاع عليه
follow-attached = ألحقته الأمانة.
follow-adopted = اعتُمد
follow-told-in-readout = من البيان
follow-nothing-yet = لم يتناول اجتماع هذا المسار بعد.
follow-nothing-open = لا شيء مفتوحاً في هذا المسار.
follow-next = الاجتماع المقبل
follow-next-none = لم يُحدَّد موعد.
follow-updated = حُدّث في { $when }

# صفحة وفد
follow-owed-by = على عاتق { $member }
follow-owed-none = لا شيء في هذا السجل على عاتق { $member }.
follow-others = على عاتق آخرين
follow-report-own = الإبلاغ عن التقدم
follow-own-done = نُفّذ جزؤنا
follow-comment-own = تعليق أو تشكيك
follow-choose-own = يُفتح هنا، مع ما يمكنكم الإبلاغ عنه.

# صفحة طرف خارجي
follow-link-hand-over = سلّم هذا الرابط إلى الطرف وحده، فمن يحمله يجيب باسمه. وأي تسليم جديد برابط ينهي هذا الرابط.
outside-title = رسالة من { $body }
outside-acknowledge = استلمناها
outside-answer = الرد
outside-answer-again = إضافة إلى الرد
outside-accepted = نقبل
outside-declined = نعتذر عن القبول
outside-answered = نجيب بكلماتنا
outside-other-language = لغة أخرى
outside-note = يُقيَّد ردكم في سجل الهيئة بوصفه ردكم، ويظهر في صفحتها العامة حيث تظهر هذه الرسالة.
outside-send = إرسال الرد
