# صفحة الوفد: ما ينتظره، ووثائقه، وتصويته وأقواله السابقة، ومن أُذن له.

delegation-awaits = { $n ->
    [0] لا شيء ينتظر { $member }
    [one] مهمة واحدة تنتظر { $member }
    [two] مهمتان تنتظران { $member }
    [few] { $n } مهام تنتظر { $member }
   *[other] { $n } مهمة تنتظر { $member }
}
delegation-tab-awaits = المهام
delegation-tab-meetings = الاجتماعات
delegation-tab-papers = الوثائق
delegation-tab-votes = التصويت والأقوال
delegation-tab-people = الوفد
delegation-times-yours = الساعة { $time } في { $city }، وبتوقيتها جميع الأوقات.
delegation-times-utc = جميع الأوقات بالتوقيت العالمي، إلى أن تختاروا منطقتكم الزمنية.
delegation-mail-at = رسالة واحدة في اليوم، الساعة { $time }، ما دام هناك موعد.
delegation-mail-never = لا رسالة يومية.
delegation-settings = المنطقة الزمنية والبريد
delegation-set-zone = منطقتكم الزمنية
delegation-set-hour = الرسالة اليومية، ما دام هناك موعد
delegation-set-never = أبدًا
delegation-set-language = لغة الرسالة
delegation-set = حفظ
delegation-device-zone = هذا الجهاز في منطقة زمنية أخرى:
delegation-device-use = استعمالها
delegation-group-late = متأخرة
delegation-group-today = اليوم
delegation-group-tomorrow = غدًا
delegation-group-week = خلال أسبوع
delegation-group-later = لاحقًا
delegation-group-undated = الآن
delegation-late = { $days ->
    [0] اليوم
    [one] متأخر يومًا
    [two] متأخر يومين
    [few] متأخر { $days } أيام
   *[other] متأخر { $days } يومًا
}
delegation-left = { $hours ->
    [0] بقيت { $minutes } دقيقة
   *[other] بقي { $hours } س { $minutes } د
}
delegation-passed = انقضى موعد «{ $what }».
delegation-read = قراءة النص
delegation-reads-only = ترون هذه الصفحة فقط؛ رئيس وفد { $member } أو من يتصرف باسمه يقوم بالمطلوب.
delegation-nothing = لا موعد محدد. ما يحين موعده يظهر هنا.
delegation-in-days = { $days ->
    [0] اليوم
    [one] غدًا
    [two] بعد يومين
    [few] بعد { $days } أيام
   *[other] بعد { $days } يومًا
}
delegation-live = جارٍ
delegation-next = الاجتماع المقبل
delegation-none-coming = لا اجتماع مدعوًّا إليه ({ $body }) يرد { $member } في قائمته.
delegation-enter = إلى مقعدكم
delegation-no-seat = لا يرد اسمكم في قائمة هذا الاجتماع. وللمندوبين الواردين فيها روابطهم.
delegation-seats = { $n ->
    [one] شخص واحد من { $member } في القائمة
    [two] شخصان من { $member } في القائمة
    [few] { $n } أشخاص من { $member } في القائمة
   *[other] { $n } شخصًا من { $member } في القائمة
}
delegation-more-coming = { $n ->
    [one] اجتماع آخر
    [two] اجتماعان آخران
    [few] { $n } اجتماعات أخرى
   *[other] { $n } اجتماعًا آخر
}
delegation-papers-none = لم تُودَع وثيقة لاجتماعاته المقبلة.
delegation-papers-all = جميع الوثائق، تُقرأ من دون اتصال أيضًا
delegation-revision = تنقيح { $n }
delegation-voted = تصويت { $member }
delegation-votes-all = الكل
delegation-votes-none = لم يصوّت { $member } بعد في اجتماع معروض هنا.
delegation-past-title = تصويت { $member } وأقواله
delegation-past-none = لا مزيد هنا.
delegation-said = ما قيل باسم { $member }
delegation-kind-statement = بيان
delegation-kind-objection = اعتراض كتابي
delegation-kind-reservation = تحفظ
delegation-kind-interpretation = إعلان تفسيري
delegation-kind-dissociation = نأي بالنفس
delegation-kind-footnote = حاشية
delegation-kind-explanation = تعليل الموقف
delegation-newer = اجتماعات أحدث
delegation-older = اجتماعات أقدم
delegation-people = من أُذن له
delegation-rank-head = رئيس الوفد
delegation-rank-acts = يتصرف باسم الوفد
delegation-rank-reads = يطّلع ولا يتصرف
delegation-invited = لم يُستعمل الرابط بعد
delegation-you = أنتم
delegation-let-in = الإذن لشخص
delegation-let-in-name = الاسم
delegation-let-in-mail = العنوان
delegation-let-in-as = بأي صفة
delegation-let-in-note = يصله رابط يُستعمل مرة واحدة. يرى ما ترونه من { $body }؛ ومن يتصرف ينتقل من هنا إلى مقعده إن كان لدى الأمانة بهذا الاسم وهذا العنوان.
delegation-let-in-do = الإذن له
delegation-let-out = سحب الإذن
delegation-let-out-ask = يُسحب الإذن من { $name } في الحال: لا يفتح رابط ولا جهاز ولا مفتاح مرور شيئًا بعد ذلك.
delegation-let-out-yes = سحب الإذن من { $name }
delegation-link-once = الرابط، يُعرض مرة واحدة. سلّموه إلى { $name } وحده؛ يُستعمل مرة، خلال سبعة أيام.
delegation-link-sent = أُرسل الرابط بالبريد.
delegation-leave = المغادرة على هذا الجهاز
delegation-passkey = مفتاح المرور
delegation-passkey-note = بمفتاح المرور تعودون من دون رابط، بقفل جهازكم.
delegation-fault-let-in-fault = يلزم اسم وعنوان، على ألا يكون عنوان من يرأس الوفد.
delegation-fault-let-in-full = بلغ عدد المأذون لهم أقصاه. اسحبوا إذنًا أولًا.
delegation-fault-no-own-seat = لا يُعرف من هنا مقعد لكم في ذلك الاجتماع: إما لا تضمكم قائمته، أو لدى الأمانة عنوان آخر لكم، أو أُغلق رابطكم. استعملوا الرابط الذي أرسلته الأمانة أو اسألوها.
delegation-fault-seat-elsewhere = مقعدكم في ذلك الاجتماع مفتوح على جهاز آخر.
delegation-seat-here = المتابعة هنا؛ ويُخرَج الجهاز الآخر
delegation-foot = لا يظهر هنا إلا ما يخص { $member }، بقدر ما يجوز لمندوبيه الاطلاع عليه.

## الدخول
delegation-ways-title = صفحة وفدكم
delegation-ways-note = يصل رئيسَ الوفد رابط من الأمانة، ويأذن لغيره من الصفحة.
delegation-ways-here = مفتوحة على هذا الجهاز
delegation-ways-mail = عنوانكم
delegation-ways-send = أرسلوا إليّ رابطًا
delegation-ways-sent = إن كان هذا العنوان لأحد من وفد، فالرابط في الطريق. يُستعمل مرة، خلال سبعة أيام.
delegation-link-title = { $member }، { $body }
delegation-link-for = يأذن هذا الرابط لـ{ $name }، على هذا الجهاز، مرة واحدة.
delegation-link-used = استُعمل هذا الرابط، أو مضى عليه وقت طويل
delegation-link-used-why = يُستعمل مرة واحدة. الصفحة مفتوحة على الجهاز الذي استُعمل فيه؛ وعلى غيره يفتحها مفتاح مرور أو رابط جديد.
delegation-link-open = فتح الصفحة
delegation-link-else = طرق أخرى للدخول
delegation-stop-title = الرسالة اليومية إلى { $name }
delegation-stop-why = عما ينتظر { $member }. ويمكن استئنافها من صفحة الوفد.
delegation-stop = إيقافها
delegation-stop-done = لن تُرسل رسائل أخرى.

error-delegation-only-title = هذه صفحة وفد
error-delegation-only = لستم داخلين إليها على هذا الجهاز. افتحوا الرابط الذي أُرسل إليكم، أو اطلبوا رابطًا جديدًا.
error-no-delegation-link-title = هذا الرابط لا يفتح شيئًا
error-no-delegation-link = ربما كُتب خطأ، أو أُرسل أحدث منه، أو لم تعودوا من الوفد.
error-head-only-title = رئيس الوفد هو من يأذن
error-head-only = اسألوا رئيس وفدكم، أو الأمانة.
error-delegation-reads-title = ترون هذه الصفحة ولا تتصرفون منها
error-delegation-reads = لرئيس وفدكم أن يأذن لكم بالتصرف.

## ما ينتظر الوفد: ما هو، ولماذا أو ما يترتب، والفعل.
task-silence = ينتهي الصمت على مشروع المقرر { $number }
task-silence-why = { $article ->
    [none] إذا لم يعترض أي عضو قبل ذلك، اعتُمد النص.
   *[other] إذا لم يعترض أي عضو قبل ذلك، اعتُمد النص ({ $article }).
} ولم يعترض أحد.
task-silence-verb = كسر الصمت…
task-ballot = تصويت بالمراسلة على { $number }
task-ballot-why = صوّت { $cast } من { $of }. ومن لا يصوّت حتى ذلك الحين يُعدّ غائبًا.
task-ballot-verb = التصويت
task-agreement = تأكيد ما اتُّفق عليه رهنًا بالاستشارة
task-agreement-why = { $silence ->
    [agrees] يثبت في موعده ما لم ترفض عاصمتكم.
   *[lapses] يسقط من دون تأكيد عاصمتكم.
}
task-agreement-verb = التأكيد
task-credentials = { $state ->
    [challenged] لم تُقبل وثائق التفويض
   *[missing] تسليم وثائق تفويض وفدكم
}
task-credentials-why = { $state ->
    [challenged] كتبت الأمانة: { $reason }
   *[missing] لم يُسلَّم شيء بعد. وهي تُفحص قبل الاجتماع.
}
task-credentials-verb = التسليم
task-documents = تسليم البيانات والوثائق
task-documents-why = { $late ->
    [refused] لا يُقبل ما يأتي بعد ذلك.
   *[marked] يُوسم ما يأتي بعد ذلك بالتأخر.
}
task-documents-verb = التسليم
task-speakers = طلب الكلمة: { $item }
task-speakers-why = { $n ->
    [0] قائمة المتكلمين مفتوحة ولا أحد فيها.
    [one] قائمة المتكلمين مفتوحة؛ وفيها متكلم واحد.
    [two] قائمة المتكلمين مفتوحة؛ وفيها متكلمان.
   *[other] قائمة المتكلمين مفتوحة؛ وفيها { $n }.
}
task-speakers-verb = إلى مقعدكم
task-amendments = اقتراح تعديلات
task-amendments-why = يجوز البت في «{ $text }» بعد ذلك.
task-amendments-verb = فتح النص

task-reply = الرد على الدعوة
task-reply-why = { $state ->
    [moved] نُقل الاجتماع منذ الرد.
   *[other] تنتظر الأمانة رد { $name }.
  }
task-reply-verb = الرد
task-inscribe = التسجيل في قائمة المتكلمين: { $item }
task-inscribe-why = من يسجل قبل النظر في البند يكون على قائمته. والبيان المسلّم يقرؤه المترجمون الشفويون مسبقاً.
task-inscribe-verb = تسجيل
task-statement = تسليم البيان: { $item }
task-statement-why = وفدكم مسجل. يقرأ المترجمون الشفويون البيان قبل أن تتكلموا، ولا أحد غيرهم.
task-statement-verb = تسليم
task-clearing = إجازة ما يقوله نص مشترك عنكم
task-clearing-why = { $silence ->
    [consent] وفق قواعد الهيئة، الصمت موافقة.
   *[none] من دون جوابكم لا يصدر نصًا مشتركًا.
}
task-clearing-verb = القراءة والجواب
delegation-readouts = بياناتكم الخاصة
delegation-readouts-note = يمكن لوفدكم أن يروي اجتماعًا من جانبه ويوقّع نصه وينشره على صفحة خاصة به.
delegation-readouts-all = جميع الاجتماعات التي يمكنكم روايتها
delegation-readout-write = كتابة

task-promise = الإبلاغ عن التزام
task-promise-why = { $state ->
    [more] تطلب الأمانة المزيد بشأن تقريركم الأخير.
   *[open] الجملة واردة في سجل الهيئة، والتقرير يبيّن مدى تنفيذها.
}
task-promise-verb = الإبلاغ
