# الصفحة التي تعدّل فيها الأمانة اجتماعًا مقبلًا.
change-meeting = تعديل الاجتماع
change-when = إرجاء أو تقديم الموعد
change-stands = يبدأ في
change-moved-on = لم يعد ساريًا منذ
change-from = البداية
change-last = تنتهي في يوم آخر
change-until = النهاية (اختيارية)
change-zone = بتوقيت
change-zone-there = مكان الاجتماع
change-reason = السبب، باللغة: { $language }
change-look = عرض ما يتغير
change-move-sure = نقل الاجتماع؟
change-cancel = إلغاء الاجتماع
change-cancel-note = لن يُعقد بعد ذلك، ولا رجوع عن الإلغاء. وتبقى صفحته وسجله، وفيهما ذلك.
change-cancel-sure = إلغاء الاجتماع؟
change-before = من قبل
change-after = من الآن
change-not-held = لا يُعقد
change-told = يُبلَّغ بهذا
change-told-people =
    { $n ->
        [one] الشخص المدرج في القائمة
       *[other] الأشخاص المدرجون في القائمة وعددهم { $n }
    }
change-told-letters =
    { $n ->
        [0] (لا أحد منهم برسالة: لم يُدعَ أحد)
       *[other] (منهم { $n } برسالة)
    }
change-told-no-letter = بلا رسالة: لم يُدعَ بعد
change-told-public = الجميع، في صفحته العلنية وفي قوائم الاجتماعات
change-told-who = من هم
change-do-move = نقله
change-do-cancel = إلغاؤه
change-leave = تركه كما هو
change-no-more = لم يعد ممكنًا نقله أو إلغاؤه.
change-misread = تعذّرت قراءة التاريخ أو الوقت.
change-waive = الاستثناء من المهلة
change-waive-note = دُعي إلى الاجتماع بمهلة أقصر مما يشترطه النظام الداخلي. ويُفتتح متى استُثني من ذلك.
change-do-waive = تدوين الاستثناء
change-waived = استُثني من المهلة
change-agenda-sure = إصدار جدول الأعمال من جديد؟
change-agenda-note = الرقم هو مكان البند: ⁦3⁩ هو البند 3، و⁦2(a)⁩ بند فرعي تحت البند 2. وينتقل البند ومعه بنوده الفرعية. وكل التعديلات معًا تنقيح واحد بعلاماته.
change-agenda-adopted = اعتمد الاجتماع جدول أعماله: وهو يضيف البنود ويشطبها بنفسه.
change-revision = التنقيح { $n }
change-place = المكان
change-title = العنوان، باللغة: { $language }
change-strike = شطب
change-new = بند جديد
change-minutes = الدقائق
change-minutes-of = { $n } دقيقة
change-no-minutes = دون مدة
change-was-number = كان { $number }
change-access = من يتابعه
change-access-as = كالاجتماع
change-do-agenda = إصداره
change-people-note = يبقى من رُفع اسمه في السجل، ولا يفتح رابطه شيئًا بعد ذلك.
change-off-sure = رفع هذا الشخص من القائمة؟
change-off = لم يعد في القائمة
change-do-off = رفع من القائمة
change-add-person = إضافة شخص
change-correct = تصحيح
change-replace = استبدال
change-offices = من يرأس ومن يستضيف ومن يقدم التقرير
change-offices-note = تجري النيابة عن الرئاسة بهذا الترتيب. ويُبلَّغ المعنيون بالبريد إن كانوا قد دُعوا.
change-offices-sure = أتُحدَّد المهام على هذا النحو؟
change-do-offices = تحديدها
change-host = المضيف
change-reporter = مقدم التقرير إلى الصحافة
change-beside = يستضيف أيضًا، { $n }
change-vice = النيابة عن الرئاسة، { $n }
change-nobody = لا أحد
change-told-concerned = المعنيون، إن كانوا قد دُعوا بالبريد
on-list-add = إضافة شخص
on-list-replace = شخص آخر بدلًا من { $name }
on-list-correct = ما تذكره القائمة عن { $name }
on-list-sure-add = أيُضاف هذا الشخص؟
on-list-sure-replace = أيحل هذا الشخص محل { $name }؟
on-list-sure-correct = أيُكتب على هذا النحو؟
on-list-do-add = إضافة
on-list-do-replace = استبدال
on-list-do-correct = كتابته
on-list-again = تعديل الخانات
on-list-known = من سجل الهيئة
on-list-known-who = من ليس في القائمة بعد
on-list-take = ملء الخانات
on-list-fields = أو يُكتب هنا
on-list-who = بيانات الشخص
on-list-name = الاسم
on-list-family = اسم العائلة
on-list-family-note = كما يرد في الاسم؛ وإن تُرك فارغًا فلا يُخمَّن شيء.
on-list-member = العضو
on-list-member-note = اسمه أو رمزه؛ ولكل مندوب عضو.
on-list-role = يشارك بصفة
on-list-office = المنصب، باللغة: { $language }
on-list-behalf = نيابة عن
on-list-behalf-note = فقط إن كان عضوًا آخر غير عضوه.
on-list-capacity = بأي صفة، باللغة: { $language }
on-list-weight = أصوات العضو
on-list-mail = العنوان
on-list-mail-note = تُرسل إليه الدعوة تلقائيًا. وإن تُرك فارغًا يظهر الرابط الشخصي مرة واحدة.
on-list-told-mail = تُرسل إليه دعوة فيها الرابط الشخصي
on-list-told-outbox = توضع الدعوة في البريد الصادر لتسليمها باليد
on-list-told-link = لا أحد بالبريد؛ ويظهر الرابط الشخصي بعد ذلك مرة واحدة.
on-list-told-replaced = { $name }: رسالة بأن الاسم لم يعد في القائمة
on-list-told-correct = الشخص المعني، إن كان قد دُعي بالبريد
on-list-link-closed = لم يعد رابطه الشخصي يفتح شيئًا
on-list-faults =
    { $n ->
        [one] خانة واحدة تحتاج إلى تصحيح
       *[other] خانات تحتاج إلى تصحيح، وعددها { $n }
    }
on-list-fault-name = لا بد من اسم.
on-list-fault-family = يجب أن يرد اسم العائلة في الاسم.
on-list-fault-member = لا يُعرف عضو كهذا؛ ولا بد لكل مندوب من عضو.
on-list-fault-capacity_member = لا يُعرف عضو كهذا.
on-list-fault-mail = ليس هذا عنوانًا.
on-list-fault-weight = الأصوات عدد صحيح.
agenda-revision = التنقيح { $n }
mark-added = أُضيف
mark-struck = شُطب
mark-retitled = غُيّر عنوانه
mark-moved = نُقل
change-off-days = يوم عطلة
change-weekend = عطلة نهاية الأسبوع
change-no-off-days = لا عطلة في أي دولة، بقدر ما هو معروف.
change-off-note = تُذكر العطل الرسمية الوطنية وعطلة نهاية الأسبوع في كل دولة (السبت والأحد ما لم يُعرف غيرهما)، بحسب التوقيت هناك.
change-chatham-note = يجوز استعمال ما قيل، ولا يُقال للجمهور من قاله ولا من كان حاضرًا. ويصير ذلك مغلقًا من الآن ولا رجوع عنه. ويمكن وضع بند علني تحت القاعدة ما لم يُفتح.
change-chatham-all = الاجتماع كله تحت القاعدة: لا يُسمّى أحد من الحاضرين في ما يقرؤه الجمهور.
change-do-chatham = تطبيق قاعدة تشاتام هاوس
change-chatham-what = على ماذا
change-chatham-meeting = الاجتماع كله
