# قبل اليوم: من سيتكلم بشأن كل بند، وما سيقوله
speaking-title = قائمة المتكلمين والبيانات
speaking-order-level = عند النظر في بند يُدعى المسجلون بحسب المستوى، رؤساء الدول أولاً؛ وعند التساوي بحسب ترتيب التسجيل.
speaking-order-asked = عند النظر في بند يُدعى المسجلون بحسب ترتيب التسجيل.
speaking-until = تُقفل القوائم في
speaking-none = ليس في جدول الأعمال بنود بعد.
speaking-language = لغة الكلمة
speaking-behalf = باسم (مجموعة، إن وُجدت)
speaking-file-title = بيان { $name }
speaking-level = المستوى
level-head-of-state = رئيس دولة
level-head-of-government = رئيس حكومة
level-deputy-head = نائب رئيس الدولة أو الحكومة
level-minister = وزير
level-deputy-minister = نائب وزير
level-representative = سفير أو ممثل
inscribe = التسجيل في القائمة
inscribe-do = تسجيل
inscribe-change = تعديل
inscribe-withdraw = الانسحاب من القائمة
inscribe-closed = أُقفلت قائمة المتكلمين. تُطلب الكلمة في الجلسة.
inscribe-over = بدأ النظر في البند. تُطلب الكلمة في الجلسة.
inscribed-place = ترتيبكم في القائمة: { $place }.
inscribed-title = المسجلون
inscribed-nobody = لم يسجل أحد.
speaks-in = لغة الكلمة: { $language }
speaks-for = باسم
speaking-by-video = الكلام بفيديو مسجل
speaking-by-video-note = لا يلزم عندئذ حضور أحد من الوفد في القاعة: يعطيه الرئيس الكلمة لما سُجّل.
speaks-by-video = بالفيديو
speaking-video-there = سُلّمت الكلمة المسجلة
speaking-video-missing = لم تُسلَّم الكلمة المسجلة بعد
speaking-video-hand-in = تسليم الكلمة المسجلة
take-off-list = رفع من القائمة
take-off-ask = سيُرفع { $name } من قائمة هذا البند.
take-off-yes = رفع { $name }
speaking-order-change = تغيير الترتيب
speaking-order-title = ترتيب المسجلين
speaking-order-within = يجوز للمتكلمين من المستوى نفسه تبادل الأماكن. اسحبوا السطر أو استعملوا سهميه (Alt مع مفاتيح الأسهم). يُثبت السبب في السجل.
speaking-order-any = يجوز للمتكلمين تبادل الأماكن. اسحبوا السطر أو استعملوا سهميه (Alt مع مفاتيح الأسهم). يُثبت السبب في السجل.
speaking-order-place = مكان { $name }
speaking-order-up = نقل { $name } إلى أعلى
speaking-order-down = نقل { $name } إلى أسفل
speaking-order-unfit = خصِّصوا لكل متكلم مكانًا له وحده، من 1 إلى { $n }. فالأماكن المعلَّمة مكررة أو خارج القائمة.
speaking-order-reason = السبب
speaking-order-save = حفظ الترتيب
speaking-ordered-why = رُتّبت القائمة يدويًا: { $reason }
speaking-ordered = رُتّبت القائمة يدويًا.
hand-in = تسليم بيان
hand-in-do = تسليم
hand-in-instead = تسليم من جديد
hand-in-back = استرداد البيان
hand-in-note = يقرؤه المترجمون الشفويون والأمانة فوراً، وسائر الناس بعد أن تتكلموا، وعليه عبارة «يُراجع عند الإلقاء».
hand-in-after = لقد تكلم وفدكم. ما تسلمونه الآن يمكن أن يقرأه فوراً كل من يتابع البند.
handed-in = سُلّم
handed-in-note = سُلّم البيان. يمكن للمترجمين الشفويين والأمانة قراءته، ولا أحد غيرهم قبل أن تتكلموا.
statement-words = النص
statement-file = ملف (PDF أو DOCX أو ODT، حتى { $mb } ميغابايت)
statement-file-there = ملف مسلّم
statement-file-drop = إزالته
statement-in = بيان: { $languages }
statement-closed = لم يُلق بعد: للمترجمين الشفويين والأمانة وحدهم.
statements = البيانات
statements-note = كما سلّمها من تكلموا. والعبرة بما قيل.
speakers-count = { $n ->
    [0] لم يسجل أحد
   *[other] عدد المتكلمين المسجلين: { $n }
  }
statements-count = { $n ->
    [0] ولم يُسلّم بيان
   *[other] عدد البيانات المسلّمة: { $n }
  }
speakers-open = قائمة المتكلمين والبيانات
