# الردود على الدعوات: صفحة المدعو، وما تراه الأمانة منها.

reply-title = ردّكم
reply-kick = دعوة
reply-yours = ردّكم
reply-which = لأي الجلسات؟
reply-accepted = قبول
reply-accepted-what = { $member ->
    [none] تشاركون.
   *[other] تمثلون { $member }.
  }
reply-tentative = قبول مبدئي
reply-tentative-what = مقعدكم محفوظ. أعيدوا الرد متى علمتم.
reply-delegated = إنابة ممثل آخر
reply-delegated-what = تعتمد الأمانة من ينوب عنكم، ثم يتلقى رابطه الخاص.
reply-proposed = اقتراح موعد آخر
reply-proposed-what = يبقى الموعد قائمًا إلى أن يبتّ الداعي إلى الاجتماع في اقتراحكم.
reply-declined = اعتذار
reply-declined-what = { $member ->
    [none] يبقى مكانكم شاغرًا.
   *[other] يبقى مقعد { $member } شاغرًا، ما لم يحضر غيركم من الوفد.
  }
reply-deputy-name = الاسم
reply-deputy-office = المنصب
reply-deputy-address = عنوان البريد
reply-deputy-capacity = الصفة
reply-capacity-votes = { $member ->
    [none] يجلس ويتكلم ويصوّت.
   *[other] يجلس ويتكلم ويصوّت باسم { $member }.
  }
reply-capacity-speaks = { $member ->
    [none] يجلس ويتكلم دون حق التصويت.
   *[other] يجلس ويتكلم باسم { $member } دون صوتها.
  }
reply-deputy-note = لا يُعتمد أحد بهذه الاستمارة وحدها: ترى الأمانة الاسم ثم تعتمده.
reply-no-deputy = لا ينيب غيره إلا من يجلس باسم عضو. ولتغيير من يحضر، اكتبوا إلى الأمانة.
reply-time = يبدأ في
reply-time-clock = بتوقيت الاجتماع الذي يبدأ في { $clock }
reply-comment = كلمة إلى الأمانة، إن شئتم
reply-send = إرسال الرد
reply-until = يمكنكم تعديل ردّكم إلى حين افتتاح الاجتماع.
reply-done = وصل ردّكم. وتراه الأمانة فورًا.
reply-said-accepted = قبلتم الدعوة.
reply-said-tentative = قبلتم الدعوة مبدئيًا.
reply-said-declined = اعتذرتم.
reply-said-delegated = تنيبون عنكم:
reply-said-proposed = اقترحتم موعدًا آخر:
reply-said-needs-action = لا رد بعد
reply-said-at = في
reply-may-change = يحل الرد الجديد محله.
reply-ask-again = نُقل الاجتماع منذ ردّكم. يرجى الرد على الموعد الجديد.
reply-moved = نُقل هذا الاجتماع.
reply-closed = بدأ الاجتماع أو انتهى: لم يعد الرد عليه ممكنًا هنا.
reply-closed-short = بدأ
reply-cancelled = أُلغي الاجتماع. لا شيء يُرد عليه.
reply-cancelled-short = أُلغي
reply-seat = مقعدكم
reply-whose = هذه صفحة { $name }. إن لم تكونوا المعنيين فأغلقوها: فتحها لم يرد على شيء.
reply-agenda = جدول الأعمال
reply-faults = لم يُرسل شيء بعد: يرجى النظر في ما وُضعت عليه علامة.
reply-fault-answer = اختاروا أحد الردود.
reply-fault-sitting = اختاروا جلسة واحدة على الأقل.
reply-fault-one = اقترحوا موعدًا لجلسة واحدة في كل مرة: اختاروا واحدة أعلاه.
reply-fault-name = اكتبوا اسم من ينوب عنكم.
reply-fault-address = العنوان غير مكتمل، وينقصه اسم أو نطاق.
reply-fault-capacity = اختاروا الصفة.
reply-fault-time = اختاروا يومًا وساعة.

coming-title = من يحضر
coming-none = لم يرد أحد بعد.
coming-count = القابلون: { $accepted }، مبدئيًا: { $tentative }، المعتذرون: { $declined }، المنيبون: { $delegated }، دون رد: { $waiting }
coming-accepted = يقبل
coming-tentative = مبدئيًا
coming-declined = يعتذر
coming-delegated = ينيب غيره
coming-needs-action = لا رد
coming-way-mail = بالبريد
coming-way-page = بالرابط
coming-way-office = أُدخل هنا
coming-from = ورد الرد من { $address }
coming-earlier = رد على الموعد السابق؛ يُسأل من جديد
coming-deputy-said = النائب: { $state ->
    [accepted] يقبل
    [declined] يعتذر
   *[other] مبدئيًا
  }
coming-accredit = اعتماد
coming-accredit-what = يُضاف { $name } إلى القائمة، ويتلقى رابطًا بالبريد، { $capacity ->
    [votes] ويشغل المقعد بصوته.
   *[other] ويتكلم دون الصوت.
  }
coming-office-ask = سيخلو محضر من منصب { $name }: اكتبوه بكل لغة من لغات الاجتماع. ما زال ناقصًا: { $languages }.
coming-office-in = المنصب ({ $language })
coming-accredited = معتمد
coming-no-address = لا عنوان: سلّموا الرابط بأنفسكم.
coming-enter = إدخال رد
coming-history = ردود سابقة
coming-auto = خارج المكتب: { $words }
coming-bounced = تعذّر التسليم ({ $status }): { $words }
coming-delayed = لم يُسلَّم بعد ({ $status })؛ يواصل خادم البريد المحاولة حتى { $until }
coming-held = رسائل يبتّ فيها شخص
coming-held-words = كلمات لا رد فيها. لا يُحتسب شيء من تلقاء نفسه.
coming-held-forged = وردت برابط { $name } لكنها تتكلم باسم { $other }. لم يتغير أي من المقعدين.
coming-held-unclear = لا يتضح أي الردود هو المقصود.
coming-held-no-sitting = لا تسمي أي جلسة من هذه الدعوة.
coming-held-no-answer = فيها عنصر تقويم، ولا رد فيه.
coming-held-from = من { $address }
coming-counts-for = تُحتسب باسم { $name }:
coming-leave = تركها
coming-proposed = يقترح موعدًا آخر:
coming-proposals = مواعيد أخرى مقترحة
coming-move = النقل إليه
coming-object-accepted = تقول الرسالة: قبول
coming-object-tentative = تقول الرسالة: قبول مبدئي
coming-object-declined = تقول الرسالة: اعتذار
coming-object-delegated = تقول الرسالة: إنابة

place-replies = الردود على الدعوات
place-replies-holds = من يحضر، وبأي كلمات، ومن ينوب عنه
place-replies-from = يوم ورودها
place-reply-mails = رسائل ردت على الدعوات
place-reply-mails-holds = من أين وردت، وكلماتها
place-reply-mails-from = يوم ورودها
refusal-reply-changed = وصل رد آخر في هذه الأثناء. انظروا إلى ما يقوله الآن وقرروا على أساسه.

reply-series = { $n ->
    [one] جلسة واحدة
    [two] جلستان
    [few] { $n } جلسات
    [many] { $n } جلسة
   *[other] { $n } جلسة
}
