# الصفحة التي يُدعى منها إلى اجتماع.
calling-weekend = عطلة نهاية الأسبوع
calling-off = يوم عطلة
calling-off-where = { $n ->
    [zero] لا أعضاء
    [one] عضو واحد
    [two] عضوان
    [few] { $n } أعضاء
    [many] { $n } عضوًا
   *[other] { $n } عضو
}
calling-off-note = تُبيَّن العطل الرسمية الوطنية وعطلة نهاية الأسبوع في كل دولة (السبت والأحد ما لم يُعرف غيرهما)، بحسب التوقيت هناك.
calling-photo = الصورة الجماعية
calling-photo-order = الترتيب
calling-photo-protocol = ترتيب المراسم
calling-photo-own = ترتيب خاص
calling-photo-protocol-note = المضيف في وسط الصف الأول، ثم الدول والمنظمات والمراقبون، بترتيب القائمة.
calling-photo-own-note = من الصف الأول، كل صف من اليسار إلى اليمين، بحسب الأرقام.
calling-photo-set = ترتيب الصورة
calling-photo-forward = تقديم { $name } في الصورة
calling-photo-back = تأخير { $name } في الصورة
draft-of-template = «{ $words }» هو عنوان القالب بعد. غُيِّر في لغة أخرى ولم يُغيَّر هنا.
draft-topic-withdrawn = سحب الوفد الذي اقترح هذا البند اقتراحه.
draft-topic-declined = رُفض هذا البند وأُبلغ الوفد الذي اقترحه.
draft-also = { $n ->
    [one] وكذلك في سطر آخر.
   *[other] وكذلك في { $n } سطور أخرى.
  }
draft-template-holds-own = أعضاء الهيئة، { $items } بنود، { $length } دقيقة
calling-sound-look = سليم؛ { $n } للنظر فيها
draft-invented = { $n ->
    [one] { $names } اسم مختلق في النموذج: اكتبوا مكانه الشخص الحقيقي.
   *[other] في القائمة أسماء مختلقة في النموذج، وعددها { $n }: اكتبوا مكانها أسماء الأشخاص الحقيقيين. وهي: { $names }.
}
calling-access-chatham-house = مغلق، قاعدة تشاتام هاوس: لا يُسمّى أحد
calling-chatham-house = قاعدة تشاتام هاوس
calling-more-opening = بداية البيان الصحفي
calling-gathering = نوع الاجتماع
calling-gathering-none = غير محدد
calling-gathering-call = اتصال
calling-gathering-meeting = اجتماع
calling-gathering-bilateral = اجتماع ثنائي
calling-gathering-bilaterals = سلسلة اجتماعات ثنائية
calling-gathering-summit = قمة
calling-gathering-statement = بيان
calling-untold = لا يذكر البيان من ترأس الاجتماع
calling-called-in = اسم الاجتماع، { $language }
calling-called-holder = مع أداة التعريف
calling-place-in = المكان، { $language }
calling-place-holder = مع حرف الجر
calling-occasion-in = المناسبة، { $language }
calling-occasion-holder = مع حرف الجر
calling-also-host = يستضيف الاجتماع أيضًا
calling-unnamed = يكتفي البيان بذكر المنصب أو البلد
calling-via = المشاركة
calling-via-none = كالآخرين
calling-via-video = عبر الفيديو
calling-via-telephone = عبر الهاتف
calling-field-called = اسم الاجتماع
calling-field-place = المكان
calling-field-occasion = المناسبة
calling-opening-as-read = كما سيُقرأ إذا حضر جميع من في القائمة
calling-opening-none = يظهر هنا متى لم يعد في المراجعة ما ينبغي تصحيحه.
calling-opening-lacks = ينقص هنا: { $what }
calling-more-days = الأيام ومصدر الصورة
calling-day = يُعقد في، اليوم { $n }
calling-credit-in = مصدر الصورة، { $language }
calling-company = المجموعة { $n }
calling-company-add = إضافة مجموعة تُذكر بغير أسماء
calling-company-in = المجموعة، { $language }
calling-company-part = المشاركة
calling-group-part-none = كالمندوبين
calling-group-part-also = كالمندوبين، وتُذكر في الختام
calling-group-part-observer = بصفة مراقبين
calling-company-one = تُعدّ واحدًا
calling-in-readout = في البيان الصحفي
calling-names-in = الاسم كما يُكتب، { $language }
calling-honorific-in = قبل الاسم، { $language }
calling-short-in = التسمية المختصرة، { $language }
calling-until-day = حتى يوم آخر
calling-until = النهاية
calling-length-set = المدة
calling-field-credit = مصدر الصورة
calling-field-until = النهاية
calling-field-days = الأيام
calling-field-groups = المجموعات
calling-field-names = الاسم كما يُكتب
calling-field-honorific = قبل الاسم
calling-field-short = التسمية المختصرة
calling-field-text = النص
calling-field-gathering = نوع الاجتماع
calling-where-group = المجموعة { $n }
