# بنود تقترحها الوفود لجدول أعمال: صفحتها، وما تفعله الأمانة بها.

topics-title = بنود مقترحة لجدول أعمال
topics-none = لم يقترح الوفد أي بند.
topic-proposed = مقترح
topic-accepted = مقبول
topic-accepted-as = مقبول بوصفه البند { $n }
topic-struck = قُبل ثم حُذف
topic-declined = مرفوض
topic-withdrawn = مسحوب
topic-lapsed = لم يُبتّ فيه في حينه
topic-next = الاجتماع المقبل الذي يُدعى إليه
topic-reason = السبب:
topic-note = مذكرة إيضاحية
topic-withdraw = سحب
topic-until = { $meeting }: يجوز اقتراح بنود حتى
topic-too-late = { $meeting }: فات الأوان، كان يجوز اقتراح بنود حتى
topic-propose = اقتراح بند
topic-for = لأي اجتماع
topic-title-in = العنوان ({ $language })
topic-note-in = مذكرة إيضاحية ({ $language })
topic-form-note = تدرجه الأمانة في جدول الأعمال بوصفه مقترحًا من وفدكم، أو ترفضه مع ذكر السبب. ولكم سحبه حتى ذلك الحين. ولا يقرأ المذكرة إلا الأمانة.
topic-do = اقتراح
delegation-fault-topic-meeting = لم يعد اقتراح بنود لذلك الاجتماع ممكنًا. اختاروا غيره.
delegation-fault-topic-late = فات أوان اقتراح بند لذلك الاجتماع: انقضت المهلة. اقترحوه للاجتماع المقبل.
delegation-fault-topic-title = يلزم عنوان بلغة واحدة على الأقل.
delegation-fault-topic-words = العنوان أو المذكرة أطول مما يجوز، أو بلغة لا تستعملها الهيئة.
delegation-fault-topic-many = بلغ عدد مقترحات وفدكم المنتظرة أقصاه. اسحبوا أحدها أولًا.
office-topics-title = بنود اقترحتها الوفود
office-topics-count = { $n ->
    [zero] لا بند ينتظر قرارًا.
    [one] بند واحد ينتظر قرارًا.
    [two] بندان ينتظران قرارًا.
    [few] { $n } بنود تنتظر قرارًا.
    [many] { $n } بندًا ينتظر قرارًا.
   *[other] { $n } بند ينتظر قرارًا.
}
office-topic-late = بعد انقضاء المهلة
office-topic-accept = إدراج في جدول الأعمال
office-topic-accept-note = يصدر جدول الأعمال من جديد، التنقيح { $n }، وفيه هذا البند قبل أي أعمال أخرى. ويُبلَّغ المدعوون.
office-topic-decline = رفض
office-topic-reason = السبب ({ $language })
refusal-topic-reason = اذكروا السبب بلغة واحدة على الأقل: يقرؤه الوفد في صفحته.
audit-topic-acts-decide = بتّ في بند اقترحه وفد.
audit-topics-refuse = رفض بندًا اقترحه وفد.
