### الأيام السابقة للاجتماع كما تراها الأمانة.

before-title = الأيام السابقة
before-note = مؤرخة رجوعًا من موعد الاجتماع، وتُؤشَّر تلقائيًا.
before-invitations = الدعوات
before-replies = الردود
before-links = الروابط الشخصية
before-papers = الوثائق
before-credentials = وثائق التفويض
before-booths = المترجمون الشفويون
before-tests = اختبار الأجهزة
before-opening = الافتتاح
before-of = { $done } من { $of }
before-days = { $n ->
    [0] في اليوم نفسه
    [one] قبل يوم
    [two] قبل يومين
    [few] قبل { $n } أيام
   *[other] قبل { $n } يومًا
}
before-done = تم
before-now = مستحق خلال يوم
before-late = متأخر
before-coming = لاحقًا
before-was-late = تم متأخرًا
before-came-late = { $days ->
    [one] { $symbol } وصلت متأخرة يومًا
    [two] { $symbol } وصلت متأخرة يومين
    [few] { $symbol } وصلت متأخرة { $days } أيام
   *[other] { $symbol } وصلت متأخرة { $days } يومًا
}
before-a-paper = وثيقة
