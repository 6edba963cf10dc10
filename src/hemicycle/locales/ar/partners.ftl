# من ينقل ما يصدر، ومن تنقل عنه غرفة الأخبار
place-partners = شركاء المكتب الصحفي
place-partners-holds = أسماؤهم وعناوين خوادمهم
place-partners-from = يوم تسميتهم
place-taken-over = ما نشره الآخرون
place-taken-over-holds = مواد من الخلاصات التي تقرؤها غرفة الأخبار هذه، مع الأشخاص المذكورين فيها
place-taken-over-from = يوم آخر تغيير لها
republish = إعادة نشر هذا النص
republish-terms = تجوز إعادة نشر هذا النص مجاناً، كاملاً ومن دون تغيير، بشرط ذكر المصدر ووضع رابط إلى الأصل ونقل تصويباته. وللصور شروطها الخاصة.
republish-html = النص مع مصدره
republish-head = لرأس صفحتكم: موضع الأصل
republish-embed = أو إطار يعرض النص دائماً كما هو هنا
republish-copy = نسخ
republish-json = الشيء نفسه للآلات (JSON Feed)
partners = الشركاء
partners-note = خوادم تُبلَّغ بما يُنشر ويُصوَّب ويُسحب، برسائل موقّعة.
partners-none = لا شريك بعد
partners-none-why = سمّوا خادم غرفة أخبار تنقل نصوصكم. أما الخلاصات ومحورها فلا تحتاج إلى تسمية.
partner-told = يُبلَّغ
partner-failing = لا يجيب منذ
partner-ended = لم يعد يُبلَّغ منذ
partner-waiting = { $n ->
    [zero] لا رسائل تنتظر.
    [one] رسالة واحدة تنتظر، وترسل حالما يجيب الخادم.
    [two] رسالتان تنتظران، وترسلان بالترتيب حالما يجيب الخادم.
    [few] { $n } رسائل تنتظر، وترسل بالترتيب حالما يجيب الخادم.
    [many] { $n } رسالة تنتظر، وترسل بالترتيب حالما يجيب الخادم.
   *[other] { $n } رسالة تنتظر، وترسل بالترتيب حالما يجيب الخادم.
}
partner-messages = الرسائل، الأحدث أولاً
partner-what-published = نُشر
partner-what-corrected = صُوِّب
partner-what-withdrawn = سُحب
partner-tried = المحاولات: { $n }
partner-state-waiting = في الانتظار
partner-state-delivered = وصلت
partner-state-unknown = غير معروف
partner-state-given-up = تُركت
partner-again = إرسال مجدداً
partner-secret = المفتاح السري
partner-secret-note = به يتحقق خادم الشريك من أن الرسالة منكم (Standard Webhooks). سلّموه بطريق آمن.
partner-end = التوقف عن الإبلاغ
partner-name-one = تسمية شريك
partner-name = الاسم
partner-address = العنوان الذي يتلقى الرسائل
partner-address-note = يعطيكم الشريك هذا العنوان. ويجب أن ترد الخوادم الموجودة في شبكتكم في الإعداد trusted_partners.
partner-name-do = تسمية الشريك
partner-fault-name = اكتبوا اسم الشريك.
partner-fault-address = اكتبوا عنواناً كاملاً، مثل https://news.example.org/webhook.
embed-withdrawn = سُحب هذا النص
embed-withdrawn-note = سحبته الجهة التي نشرته. يرجى حذفه من صفحتكم.
