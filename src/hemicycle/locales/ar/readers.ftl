# القراء بالبريد: كيف يطلبون ويؤكدون ويغيرون وينسحبون، وما يراه المكتب.
reader-title = الإبلاغ بالبريد الإلكتروني
reader-what = ما ينشره { $name } أو يصححه أو يسحبه، بالبريد الإلكتروني، لحظة حدوثه.
reader-mail = عنوان البريد الإلكتروني
reader-help = لا حاجة إلى حساب. يصلكم رابط لتأكيد أن العنوان لكم، وفي كل رسالة سبيل إلى الانسحاب.
reader-ask = أرسلوا إلي الرابط
reader-choose = اختيار
reader-language = اللغة
reader-kinds = أي النصوص
reader-bodies = من أي هيئة
reader-none-is-all = إن لم يُحدد شيء: الكل.
reader-asked = انظروا في بريدكم. في الطريق إليكم رسالة فيها رابط صالح ثلاثة أيام. ولا يُرسل شيء آخر قبل أن تفتحوه.
reader-no-mail = هذا الخادم لا يرسل بريدا. وفي الخلاصات كل ما يصدر.
reader-too-often = وردت من شبكتكم طلبات كثيرة للتو. يرجى إعادة إرسال طلبكم بعد دقائق؛ وما كتبتموه لا يزال هنا.
reader-not-an-address = ليس هذا عنوان بريد إلكتروني.
reader-feeds = الأمر نفسه بلا عنوان:
reader-confirm-page = أهذا عنوانكم؟
reader-confirm-why = سيُرسل ما يصدر إلى
reader-confirm-do = نعم، أرسلوه إلي
reader-confirm-not = إن لم تطلبوا ذلك فأغلقوا هذه الصفحة: لن يُرسل شيء، ويُنسى العنوان بعد ثلاثة أيام.
reader-own = ما تُبلغون به
reader-confirmed = تأكد عنوانكم. ستُبلغون بما يصدر من الآن.
reader-saved = حُفظ، ويسري من الآن.
reader-stopped = لا يُرسل إليكم شيء في الوقت الحاضر لأن خادم بريدكم رفض رسائل عدة. اطلبوا رابطا جديدا حين يعود إلى قبول البريد.
reader-save = حفظ
reader-leave = الانسحاب من القائمة
reader-leave-what = لن يُرسل شيء بعد الآن إلى
reader-left = تم. لن يُرسل إليكم شيء بعد الآن، ونُسي عنوانكم.
reader-back = طلب الإبلاغ من جديد
reader-gone = لا أحد في القائمة بهذا الرابط
reader-gone-why = لعلكم انسحبتم من قبل، أو انتهت صلاحية الرابط، أو نُسخ ناقصا. ولا يُرسل به شيء.
# المكتب
readers-title = القراء بالبريد
readers-note = من طلب الإبلاغ، بالأرقام. لا تُعرض العناوين.
readers-numbers = العدد
readers-told = يُبلغون
readers-waiting = لم يؤكدوا بعد
readers-stopped = أُوقفوا لأن بريدهم عاد
readers-last = آخر ما أُبلغوا به
readers-none = لم يصدر شيء منذ أول تأكيد.
readers-how-published = نُشر
readers-how-corrected = صُحح
readers-how-withdrawn = سُحب
readers-letters = { $n ->
    [zero] لا رسائل
    [one] رسالة واحدة
    [two] رسالتان
    [few] { $n } رسائل
    [many] { $n } رسالة
   *[other] { $n } رسالة
}
readers-state-open = قيد الكتابة
readers-state-done = كُتبت كلها
readers-state-overtaken = حلت محلها رسالة أحدث
readers-state-unknown = غير معروف: أُعيدت نسخة احتياطية
readers-off = إزالة عنوان
readers-off-what = بطلب من صاحبه. يُنسى العنوان فورا، ولا يُرسل شيء مما ينتظره.
readers-off-do = إزالته
readers-taken-off = أُزيل العنوان ونُسي.
readers-not-there = هذا العنوان ليس في القائمة.
# أين يُحفظ
place-reader-requests = قراء لم يؤكدوا
place-reader-requests-holds = عناوين البريد الإلكتروني
place-reader-requests-from = يوم الطلب
place-readers = القراء بالبريد
place-readers-holds = عناوين البريد الإلكتروني إلى حين الانسحاب
place-readers-from = يوم أكثر خادم بريدهم من الرفض
# الصحفيون
reader-press = أتكتبون لصحيفة أو وكالة أو إذاعة أو تلفزيون؟
press-ask-title = اعتماد الصحفيين
press-ask-what = يقرأ الصحفيون المعتمدون النصوص قبل صدورها، تحت الحظر، ويطرحون أسئلتهم في المؤتمرات الصحفية.
press-outlet = الصحيفة أو الوكالة أو الإذاعة
press-evidence = البطاقة الصحفية، أو أين تُقرأ أعمالكم
press-evidence-help = رقم بطاقة والجهة التي أصدرتها، أو عناوين مقالات. لا يطلع عليه إلا المكتب الصحفي.
press-zone = المنطقة الزمنية
press-ask-do = طلب الاعتماد
press-privacy = يبقى ما تكتبونه لدى المكتب الصحفي، ويُمحى بعد تسعين يوما من رفض الاعتماد أو انتهائه.
press-asked = انظروا في بريدكم. في الطريق إليكم رسالة فيها رابط صالح ثلاثة أيام. ويُخطر المكتب الصحفي حين تفتحونه.
press-confirm-why = يُطلب إلى المكتب الصحفي اعتماد
press-confirm-do = نعم، أخطروا المكتب الصحفي
press-confirm-not = إن لم تطلبوا ذلك فأغلقوا هذه الصفحة: لا يُخطر أحد، ويُنسى ما كُتب.
press-own = صفحتكم الصحفية
press-accredited = معتمد حتى
press-waits = طلبكم لدى المكتب الصحفي. ستُبلغون بالبريد.
press-refused = لم يُقبل اعتمادكم.
press-over = انتهى اعتمادكم. لكم أن تطلبوه من جديد.
press-copies = تحت الحظر، لكم
press-copies-none = لا شيء في الوقت الحاضر. ستُبلغون بالبريد.
press-alert-what = بالبريد، لحظة حدوثه: كل ما يصدر أو يُصحح أو يُسحب.
press-alert-do = أبلغوني
press-alerted = ستُبلغون من الآن. وفي كل رسالة سبيل إلى الانسحاب.
press-conferences = المؤتمرات الصحفية
press-conferences-what = تشاركون بصفتكم صحافة: أنتم في القائمة، وتدرجون أنفسكم في صف الأسئلة داخل القاعة.
press-join = المشاركة
press-keep-link = هذه الصفحة لكم وحدكم: عنوانها يفتحها.
embargo-page = تحت الحظر
embargo-ends = حتى
embargo-terms = لا يُنشر ولا يُقتبس ولا يُنقل قبل ذلك.
embargo-for = نسخة مخصصة لـ
embargo-logged = يُسجل فتحها مع وقته، ويُعرض على المكتب الصحفي.
embargo-open = فتح النص ({ $language })
embargo-copy-of = نسخة
error-no-embargo-title = لا نسخة هنا بعد الآن
error-no-embargo = سُحبت منكم، أو انتهى اعتمادكم، أو تغيّر موعد النص، أو لا شيء تحت الحظر في الوقت الحاضر. راجعوا المكتب الصحفي.
journalists = الصحفيون
journalists-note = من هو معتمد، ومن لديه أي نص تحت الحظر، ومتى فتحه. لا شيء من هذا علني.
journalists-asking = طلبات الاعتماد
journalists-asking-none = لا طلب في الوقت الحاضر.
journalists-until = حتى
journalists-accredit = اعتماد
journalists-refuse = رفض
journalists-reason = السبب، ويُبلغ به
journalists-embargo = تحت الحظر
journalists-embargo-none = لا نص يصدر من نفسه.
journalists-give-to = إعطاء نسخة إلى
journalists-give = إرسال الروابط
journalists-opened = { $n ->
    [zero] لم تُفتح:
    [one] فُتحت مرة:
    [two] فُتحت مرتين:
    [few] فُتحت { $n } مرات:
    [many] فُتحت { $n } مرة:
   *[other] فُتحت { $n } مرة:
}
journalists-not-opened = لم تُفتح بعد
journalists-take-back = سحب
journalists-taken-back = سُحبت
journalists-other-time = أُعطيت لموعد آخر، ولا تفتح شيئًا
journalists-accredited = المعتمدون
journalists-none = لا أحد بعد.
journalists-end = إنهاء
journalists-past = ما فُتح تحت الحظر من قبل
journalists-others = السابقون والمرفوضون
journalists-state-refused = مرفوض
journalists-state-ended = انتهى اعتماده
journalists-fault-until = ينتهي الاعتماد في يوم قادم.
journalists-fault-no-embargo = لم يعد هذا النص تحت الحظر. لم يُرسل شيء.
place-journalists = الصحفيون
place-journalists-holds = الأسماء والمؤسسات والعناوين والبطاقات الصحفية، والنصوص التي فُتحت تحت الحظر
place-journalists-from = يوم الرفض أو انتهاء الاعتماد
