### الأيام السابقة للاجتماع كما تراها الأمانة.

before-title = الأيام السابقة
before-note = مؤرخة رجوعًا من موعد الاجتماع، وتُؤشَّر تلقائيًا.
before-invitations = الدعوات
before-replies = الردود
before-links = الروابط الشخصية
before-papers = الوثائق
before-credentials = وثائق التفويض
before-booths = الترجمة الشفوية
before-test-reminder = التذكير بالاختبارات
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

## Interpretation, as it is planned
interpretation = الترجمة الشفوية
interpretation-open = تخطيط الترجمة الشفوية
interpretation-hours = المقصورات والساعات
interpretation-meeting = الاجتماع:
interpretation-no-end = لم تُحدَّد نهايته.
interpretation-none = لم يُخطَّط شيء بعد. في ما يلي من في القائمة: حددوا الساعات ثم احفظوا.
interpretation-nobody-listed = لا مترجم شفويًا في القائمة. ويمكن تخطيط الأماكن قبل الأسماء.
interpretation-list = إدراج مترجمين شفويين في القائمة
interpretation-hears = الترجمة من صوت القاعة
interpretation-relay = بقية اللغات بترجمة وسيطة عن
interpretation-relay-of = ترجمة وسيطة عن: { $language }
interpretation-no-relay = لا ترجمة وسيطة
interpretation-team = الفريق { $n }
interpretation-seat = المترجم الشفوي { $n }
interpretation-nobody = لم يُعثر عليه بعد
interpretation-no-third = لا أحد
interpretation-third = ثلاثة أماكن
interpretation-from = من
interpretation-until = إلى
interpretation-add-team = فريق آخر
interpretation-add-booth = تخطيط هذه المقصورة
interpretation-signed = لغة الإشارة
interpretation-save = حفظ الخطة
interpretation-rule = مترجمان شفويان لكل مقصورة، وثلاثة للمقصورة المثقلة؛ وعن بُعد ثلاث ساعات في اليوم للفريق، وضعفها في مكان واحد. وترى الرئاسة النهاية قبلها بثلاثين دقيقة.
interpretation-missing = ما ينقص
interpretation-whole = لا ينقص شيء.
interpreters-missing = { $n ->
    [0] لا ينقص أحد
    [one] ينقص شخص واحد
    [two] ينقص شخصان
    [few] ينقص { $n } أشخاص
    [many] ينقص { $n } شخصًا
   *[other] ينقص { $n } شخص
}
gap-no-booth = { $language }: لا مقصورة. من دونها لا يسمع أحد الاجتماع بهذه اللغة.
gap-no-team = { $language }: لا فريق للمقصورة.
gap-alone = { $language }، من { $since } إلى { $until }: مترجم شفوي واحد فقط. لا أحد يترجم وحده: ابحثوا عن ثانٍ.
gap-nobody = { $n ->
    [0] { $language }، من { $since } إلى { $until }: لا ينقص أحد.
    [one] { $language }، من { $since } إلى { $until }: ينقص مترجم شفوي واحد.
    [two] { $language }، من { $since } إلى { $until }: ينقص مترجمان شفويان.
    [few] { $language }، من { $since } إلى { $until }: ينقص { $n } مترجمين شفويين.
    [many] { $language }، من { $since } إلى { $until }: ينقص { $n } مترجمًا شفويًا.
   *[other] { $language }، من { $since } إلى { $until }: ينقص { $n } مترجم شفوي.
}
gap-no-relay = من { $other } إلى { $language }: لا مقصورة تترجمها مباشرة أو بترجمة وسيطة. اختاروا ترجمة وسيطة.
gap-begins-late = { $language }: يبدأ الاجتماع الساعة { $since }، والفريق الساعة { $until }.
gap-ends-early = { $language }: يغادر الفريق الساعة { $since }، قبل النهاية المقررة الساعة { $until }.
gap-break = { $language }: لا أحد يترجم من { $since } إلى { $until }.
gap-too-long = { $language }، من { $since } إلى { $until }: يعمل الفريق { $n } ساعات على الأكثر. خططوا لفريق ثانٍ.
gap-in-two = { $language } و{ $other }: شخص واحد مقرر في المقصورتين من { $since } إلى { $until }.
