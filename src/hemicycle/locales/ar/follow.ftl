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
