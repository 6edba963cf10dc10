# رسائل يكتبها الخادم من تلقاء نفسه.

try-subject = بريد { $name } يعمل
try-title = البريد يعمل
try-why = طلب شخص من الأمانة إلى هذا الخادم أن يكتب إليكم ليتبيّن هل يصل بريده.
try-look = إذا كنتم تقرؤون هذا في برنامج بريدكم المعتاد، لا بين الرسائل غير المرغوب فيها، فلم يبق ما يُفعل.
try-from = أُرسلت من
try-act = عرض الإيصال
try-after = لم تطلبوا هذا؟ كُتب عنوانكم خطأ، ولكم أن تهملوا هذه الرسالة.

office = الأمانة

# $how: broken أو kept أو unattended.
silence-subject = { $how ->
    [broken] كُسر الصمت: { $meeting }
    [unattended] للرئاسة أن تسوّي: { $meeting }
   *[kept] انتهى الصمت بلا اعتراض: { $meeting }
}
silence-title = { $how ->
    [broken] كُسرت فترة صمت
    [unattended] انقضت فترة صمت ولم تُسوَّ
   *[kept] انتهت فترة صمت
}
silence-what = { $how ->
    [broken] اعترض وفد أو اقترح تعديلًا. لم يُعتمد النص، وينبغي إبلاغ الجميع فورًا.
    [unattended] تعذّر الوصول إلى الخادم في جزء من الفترة، فلم يُعتمد شيء تلقائيًا. وعلى الرئاسة أن تقرر ما يترتب على ذلك.
   *[kept] لم يعترض أحد قبل انتهائها، واعتُمد النص.
}
silence-meeting = الاجتماع
silence-at = الوقت
silence-act = فتح صفحة الاجتماع

link-subject = رابط دخولكم إلى { $name }
link-title = رابط دخولكم
link-what = يُدخلكم مرة واحدة، وهو لكم وحدكم: لا تعطوه أحدًا.
link-until = صالح حتى
link-act = الدخول
link-after = لم تطلبوا هذا؟ لا تفعلوا شيئًا: ينتهي من تلقاء نفسه.

delegation-link-subject = صفحة وفدكم
delegation-link-title = صفحة وفدكم
delegation-link-what = تعرض ما ينتظر وفدكم بحسب المواعيد، ووثائقه وتصويته السابق. يُستعمل الرابط مرة واحدة، وهو لكم وحدكم.
delegation-link-act = فتح الصفحة
delegation-link-after = لستم من وفد؟ فلا تفعلوا شيئًا: ينتهي الرابط من تلقاء نفسه.

clearing-subject = { $how ->
    [again] تذكير: نص مشترك يتحدث باسمكم ({ $meeting })
   *[new] نص مشترك يتحدث باسمكم ({ $meeting })
}
clearing-title = نص مشترك يتحدث باسمكم
clearing-what = اقرأوا ما يقوله عنكم ثم أجيزوه أو اطلبوا صياغة أخرى أو ارفضوا. وفتح الرابط ليس جوابًا.
clearing-until = أجيبوا قبل
clearing-act = القراءة والجواب
clearing-after = الرابط لكم وحدكم، وأجوبته أجوبة وفدكم. الأوقات بالتوقيت العالمي.

daily-subject = { $n ->
    [one] موعد واحد: { $member }
    [two] موعدان: { $member }
    [few] { $n } مواعيد: { $member }
   *[other] { $n } موعدًا: { $member }
}
daily-title = { $n ->
    [one] مهمة واحدة تنتظر { $member } خلال أسبوع
    [two] مهمتان تنتظران { $member } خلال أسبوع
    [few] { $n } مهام تنتظر { $member } خلال أسبوع
   *[other] { $n } مهمة تنتظر { $member } خلال أسبوع
}
daily-act = فتح صفحة الوفد
daily-after = الأوقات بتوقيت المنطقة التي اخترتموها في الصفحة. ولا يُكتب شيء في يوم لا موعد فيه.
daily-stop = لإيقاف هذه الرسائل: { $url }

guest-subject = اعتُمد حضوركم: { $meeting }
guest-title = يمكنكم الحضور
guest-what = قُبل طلبكم. الرابط لكم وحدكم: يفتح مكانكم في القاعة.
guest-act = فتح مكانكم
guest-after = لم تطلبوا الحضور؟ فأبلغوا أمانة الاجتماع.

invitation-subject = { $how ->
    [reminder] تذكير: { $meeting }، { $when }
    [moved] موعد جديد: { $meeting }، { $when }
    [changed] تعديل: { $meeting }، { $when }
    [cancelled] إلغاء: { $meeting }، { $when }
    [ended] سحب الدعوة: { $meeting }، { $when }
   *[new] دعوة: { $meeting }، { $when }
}
invitation-what = { $how ->
    [reminder] يبدأ الاجتماع قريبا، ولم تجيبوا بعد عن حضوركم.
    [moved] تغيّر موعد الاجتماع. ولا يسري أي جواب عن الموعد السابق على الموعد الجديد: يُرجى التفضل بالرد بشأنه.
    [changed] تغيّر عنوان الاجتماع. وجوابكم لا يزال ساريا.
    [cancelled] لن يُعقد الاجتماع.
    [ended] لم تعودوا في قائمة هذا الاجتماع.
   *[new] أنتم مدعوون إلى هذا الاجتماع.
}
greeting = { $form ->
    [excellency] { $gender ->
        [f] صاحبة السعادة السيدة { $name }،
        [m] صاحب السعادة السيد { $name }،
       *[n] سعادة { $name }،
    }
   *[dear] { $gender ->
        [f] السيدة { $name } المحترمة،
        [m] السيد { $name } المحترم،
       *[n] حضرة { $name }،
    }
}
invitation-asks = نتشرف بدعوتكم إلى المشاركة في الاجتماع { $meeting }.
invitation-topic = ينظر الاجتماع في ما يلي: { $topic }
invitation-until = نكون شاكرين لو تلقينا جوابكم قبل { $until }.
invitation-close = وتفضلوا بقبول فائق الاحترام والتقدير،
invitation-secretariat = الأمانة
clock-there = { $place }: { $when }
fact-papers = الوثائق
papers-more = { $n ->
    [one] ووثيقة أخرى
    [two] ووثيقتان أخريان
    [few] و{ $n } وثائق أخرى
   *[other] و{ $n } وثيقة أخرى
}
invitation-after = كل رابط يفتح صفحة الجواب، ولا يُرسل شيء قبل أن تؤكدوه هناك. ويمكنكم فيها أيضا إيفاد نائب أو اقتراح موعد آخر أو طلب رابطكم إلى القاعة.
invitation-inside = الجواب أو إيفاد نائب أو طلب رابطكم إلى القاعة: { $url }
invitation-room = مكانكم في القاعة، لكم وحدكم: { $url }
answer-room = فتح مكانكم في القاعة
answer-accepted = قبول
answer-tentative = قبول بتحفظ
answer-declined = اعتذار
fact-date = التاريخ
fact-instead-of = بدلاً من
fact-ends = النهاية
fact-body = الهيئة
fact-part = تشاركون بصفة
fact-interpreter = { $booth ->
    [none] الترجمة الفورية
   *[other] الترجمة الفورية (المقصورة: { $booth })
}
fact-place = المكان
fact-held = { $mode ->
    [written] كتابةً، بـ{ $languages }
    [hybrid] في القاعة وبالفيديو، بـ{ $languages }
   *[virtual] بالفيديو، بـ{ $languages }
}
fact-for = عن
fact-sentence = بهذا النص
fact-agenda = جدول الأعمال
fact-closed = مغلق
fact-mark = { $mark ->
    [added] جديد
    [struck] مشطوب
    [retitled] عُدّل عنوانه
   *[moved] نُقل
}
agenda-subject = جدول أعمال منقح (التنقيح { $n }): { $meeting }
agenda-what = صدر جدول أعمال الاجتماع من جديد (التنقيح { $n }). والتغييرات مبيّنة فيه، ولا يتغير موعد الاجتماع ولا جوابكم.

personal-subject = رابطكم إلى القاعة: { $meeting }
personal-title = رابطكم الشخصي
personal-what = يفتح مكانكم في القاعة، وهو لكم وحدكم. ولم تعد روابطكم السابقة تفتح شيئا.
personal-after = لم تطلبوه؟ فأبلغوا أمانة الاجتماع.

deputy-subject = تم اعتمادكم: { $meeting }
deputy-title = تشاركون بصفة ممثل مناوب
deputy-what = سُمّيتم ممثلًا مناوبًا واعتمدتكم الأمانة. الرابط لكم وحدكم: يفتح مقعدكم في القاعة.
deputy-after = لم يُطلب منكم الحضور؟ أخبروا إذن أمانة الاجتماع.
deputy-capacity = الصفة
deputy-sits = { $votes ->
    [yes] رئاسة الوفد: لكم المقعد والكلمة والتصويت
   *[no] لكم المقعد والكلمة، ويبقى التصويت لرئيس الوفد
}

notice-subject = { $told ->
    [extended] تمديد الموافقة الصامتة: { $meeting }
    [broken] كُسر الصمت: { $meeting }
    [kept] اعتُمد بالموافقة الصامتة: { $meeting }
    [withdrawn] إنهاء الموافقة الصامتة: { $meeting }
    [unattended] الموافقة الصامتة بانتظار الرئاسة: { $meeting }
    [vote-extended] تمديد التصويت بالمراسلة: { $meeting }
   *[opened] إجراء الموافقة الصامتة: { $meeting }
}
notice-title = { $told ->
    [extended] مُدّدت الموافقة الصامتة
    [broken] كُسر الصمت
    [kept] اعتُمد نص بالموافقة الصامتة
    [withdrawn] أُنهيت الموافقة الصامتة
    [unattended] لم تُحسم الموافقة الصامتة بعد
    [vote-extended] مُدّد تصويت بالمراسلة
   *[opened] بدأ إجراء الموافقة الصامتة
}
notice-what = { $told ->
    [extended] تُقبل الاعتراضات والتعديلات حتى الموعد الجديد.
    [broken] اعترض وفد أو اقترح تعديلا. ولم يُعتمد النص.
    [kept] لم يعترض أحد قبل الموعد، واعتُمد النص.
    [withdrawn] أُنهيت قبل موعدها. ولم يُعتمد النص، وهو مطروح من جديد.
    [unattended] تعذّر بلوغ الخادم في جزء من المدة. ولا يُعتمد شيء تلقائيا، والرئاسة تقرر ما يلي.
    [vote-extended] تُقبل بطاقات التصويت حتى الموعد الجديد.
   *[opened] عُمّم نص. ويُعتمد ما لم يعترض وفد أو يقترح تعديلا قبل الموعد.
}
notice-until = حتى
notice-act = قراءة النص والجواب
part-subject = { $meeting }: مهمتكم فيه
part-what = أعادت الأمانة توزيع المهام في هذا الاجتماع، ومهمتكم فيه مبيّنة أدناه.
part-listed = صحّحت الأمانة ما تذكره قائمة المشاركين عنكم.
part-presides = يرأس الاجتماع { $chair }.
part-you = أنتم
part-chair = ترأسون الاجتماع
part-host = تستضيفون الاجتماع
part-reporter = تقدمون التقرير إلى الصحافة
part-vice = تنوبون عن الرئاسة ({ $n })
part-none = تشاركون دون مهمة أخرى
part-office = المنصب
part-behalf = نيابة عن
part-act = فتح الدعوة

series-subject = { $how ->
    [moved] موعد جديد: { $series }
    [changed] تغيير: { $series }
    [cancelled] إلغاء: { $series }
    [ended] لم تعودوا مدعوين: { $series }
   *[new] دعوة إلى الجلسات ({ $n }): { $series }
}
series-what = { $how ->
    [moved] نُقلت جلسة إلى موعد آخر. ولا يسري أي رد عن الموعد السابق على الموعد الجديد: يُرجى التفضل بالرد بشأنه.
    [changed] تغيّرت الجلسات. ردودكم ما زالت سارية.
    [cancelled] لن تُعقد أي من هذه الجلسات.
    [ended] لم تعودوا مدعوين إلى هذه الجلسات.
   *[new] أنتم مدعوون إلى هذه الجلسات.
}
series-after = يفتح كل رابط الصفحة التي تردون فيها عن جميع الجلسات أو عن كل منها، ولا يُرسل شيء قبل تأكيدكم هناك. ويمكنكم هناك أيضًا إيفاد نائب أو اقتراح موعد آخر.
series-line-moved = { $line } (سابقًا: { $before })
series-line-cancelled = { $line } – أُلغيت
fact-dates = الجلسات
topic-subject = { $state ->
    [accepted] مقترحكم في جدول الأعمال
   *[declined] رُفض مقترحكم
}
topic-what = { $state ->
    [accepted] أدرجت الأمانة في جدول أعمال اجتماع بندًا اقترحه وفدكم. وتبيّن صفحة الوفد أيّ بند هو.
   *[declined] رفضت الأمانة بندًا اقترحه وفدكم. وتبيّن صفحة الوفد أيّ بند هو ولماذا.
}

tests-subject = اختبروا جهازكم: { $meeting }
tests-what = اقترب الاجتماع ولم تختبروا بعد الجهاز الذي ستشاركون به.
tests-how = يستغرق ذلك ثلاث دقائق: ترون صورتكم وتنطقون جملة وتجربون الخط. ويمكنكم أيضا تجربة القاعة وحدكم.
tests-act = اختبار جهازي

reader-confirm-subject = أهذا عنوانكم؟ { $house }
reader-confirm-title = أهذا عنوانكم؟
reader-confirm-what = طُلب إلى { $house } إبلاغ هذا العنوان بالبريد بما ينشره. افتحوا الرابط إن كنتم من طلب ذلك؛ ولا يُرسل شيء قبله.
reader-confirm-act = نعم، هو عنواني
reader-confirm-after = إن لم تكونوا من طلب ذلك فأهملوا هذه الرسالة: يُنسى العنوان بعد ثلاثة أيام.
reader-told-subject = { $how ->
    [corrected] تصحيح: { $title }
    [withdrawn] سحب: { $title }
   *[published] { $title }
}
reader-told-what = { $how ->
    [corrected] حل نص مصحح محل النص السابق. يرجى ألا تستعملوا غيره.
    [withdrawn] سُحب هذا النص. يرجى ألا تستعملوه بعد الآن.
   *[published] صدر هذا النص للتو.
}
reader-told-at = { $how ->
    [corrected] صُحح
    [withdrawn] سُحب
   *[published] نُشر
}
reader-told-act = { $how ->
    [withdrawn] فتح صفحته
   *[published] قراءته
}
reader-told-after = تصلكم هذه الرسالة لأنكم طلبتموها من { $house } وأكدتم ذلك.
reader-told-leave = لإيقافها: { $url } لتغييرها: { $own }

journalist-outlet = المؤسسة
journalist-confirm-subject = الاعتماد: أهذا عنوانكم؟ { $house }
journalist-confirm-what = طُلب إلى { $house } اعتماد صاحب هذا العنوان صحفيا. افتحوا الرابط إن كنتم من طلب ذلك؛ وعندئذ يُخطر المكتب الصحفي.
journalist-accredited-subject = تم اعتمادكم: { $house }
journalist-accredited-title = تم اعتمادكم
journalist-accredited-what = يفتح الرابط أدناه صفحة لكم وحدكم: فيها النصوص التي تحت الحظر، ولكم أن تطلبوا فيها الإبلاغ بما يصدر.
journalist-act = فتح صفحتي
journalist-after = هذا الرابط لكم وحدكم. من كان لديه قرأ ما لكم أن تقرؤوه؛ يرجى ألا تعطوه لأحد.
journalist-refused-subject = طلب اعتمادكم: { $house }
journalist-refused-title = لم يُقبل اعتمادكم
journalist-refused-what = لم يعتمدكم المكتب الصحفي.
embargo-subject = تحت الحظر: نص لكم من { $house }
embargo-title = نص تحت الحظر
embargo-what = لكم أن تقرؤوه الآن. ولا يُنشر ولا يُقتبس ولا يُنقل قبل الوقت المبين أدناه.
embargo-until = تحت الحظر حتى
embargo-act = فتح نسختي
embargo-after = تحمل النسخة اسمكم، ويُسجل فتحها. وحين يصدر النص يؤدي الرابط إلى صفحته.
