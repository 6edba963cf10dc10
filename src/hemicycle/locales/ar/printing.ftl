### أوراق الاجتماع، على الورق وفي ملفات: كيف تُعرض، وما يرد فيها.

## كيف تُعرض
print-sheets = أوراق للطباعة
print-sheets-note = قائمة المشاركين وجدول الأعمال ولوحات الأسماء والنداء بالأسماء وغيرها: بصيغة PDF أو لبرنامج Word أو جدولًا.
print-open = اختيار ورقة
print-language = اللغة
print-untold = لا توجد أوراق بهذه اللغات الرسمية: { $languages }.
print-paper = الورق
print-paper-a4 = A4
print-paper-letter = Letter
print-order = الترتيب
print-order-protocol = ترتيب المراسم
print-order-member = حسب العضو
print-order-name = حسب الاسم
print-readers = لمن
print-readers-note = لا يرد فيها ما هو مغلق أمامهم. ولا ترد أسماء الأمانة وما تقوله الرئاسة إلا في أوراق الأمانة.
print-for-public = للجميع
print-for-meeting = لكل من قُبل
print-for-delegates = للوفود
print-for-secretariat = للأمانة والرئاسة
print-form-pdf = PDF
print-form-docx = Word
print-form-csv = جدول
print-about-participants = الوفود والمراقبون والمناصب والصفات وكيفية نطق الأسماء.
print-about-attendance = سطر يوقّع عليه كل من يُنتظر حضوره.
print-fault-no-typeface = لا يمكن لملف PDF أن يعرض هذه الحروف، إذ لا يحويها أي خط هنا: { $letters }. خذ ملف Word، فلبرنامجك خطوطه.
print-fault-too-long = استغرقت الورقة وقتًا طويلًا فتُركت. خذ ورقة أصغر أو الجدول.
print-fault-too-many = تُعدّ أوراق كثيرة الآن. حاول مرة أخرى بعد دقيقة.
print-fault-broken = تعذر إعداد الورقة. والسبب مذكور في سجل الخادم.

## أسماؤها
sheet-participants = قائمة المشاركين
sheet-attendance = ورقة الحضور

## ما يرد فيها
sheet-page = الصفحة { $number } من { $count }
sheet-foot = حتى { $when }. { $readers }
sheet-for-public = للجميع
sheet-for-meeting = لكل من قُبل في الاجتماع
sheet-for-delegates = للوفود
sheet-for-secretariat = للأمانة والرئاسة
sheet-part-delegate = الوفود
sheet-part-observer = المراقبون
sheet-part-interpreter = المترجمون الشفويون
sheet-part-secretariat = الأمانة
sheet-part-press = الصحافة
sheet-number = الرقم
sheet-member = العضو
sheet-sign = الرمز
sheet-member-spoken = نطق اسم العضو
sheet-name = الاسم
sheet-spoken = نطق الاسم
sheet-office = المنصب
sheet-capacity = الصفة
sheet-in-meeting = في الاجتماع
sheet-on-items = { $count ->
    [one] في البند { $items }
   *[other] في البنود { $items }
}
sheet-chair = الرئاسة
sheet-vice-chair = نائب الرئيس
sheet-rapporteur = المقرر
sheet-host = الجهة المضيفة
sheet-head = رئيس الوفد
sheet-signature = التوقيع
sheet-came = حضر
sheet-yes = نعم
sheet-no = لا
