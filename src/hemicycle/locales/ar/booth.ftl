### Interpretation: the console of an interpreter, the listener's channel, and what reaches the speaker.

## Refusals
refusal-already-in-booth = أنتم في هذه المقصورة من قبل.
refusal-already-offered = الميكروفون معروض من قبل.
refusal-already-on-air = أنتم على الهواء من قبل.
refusal-boothmate-live = على الهواء: { $participant }. يُسلَّم الميكروفون كي يُسمع صوت واحد فقط.
refusal-booth-planned-twice = مقصورة هذه اللغة ({ $language }) واردة هنا مرتين.
refusal-channel-taken = تغذي مقصورة أخرى هذه القناة الآن.
refusal-hours-end-first = تنتهي الساعات قبل أن تبدأ. يُرجى تحديد نهاية الفريق من جديد.
refusal-interpreter-twice = { $participant } وارد في هذا الفريق مرتين.
refusal-interpreters-only = هذا للمترجمين الشفويين وحدهم.
refusal-no-boothmate = لا زميل حاضرًا في المقصورة ليتسلم.
refusal-no-such-booth = لا توجد هنا مقصورة لهذه اللغة ({ $language }).
refusal-no-such-channel = لا توجد هنا قناة لهذه اللغة ({ $language }).
refusal-not-an-interpreter = { $participant } ليس مترجمًا شفويًا في القائمة.
refusal-relay-from-itself = لا تترجم مقصورة ({ $language }) من لغتها نفسها. يُرجى حذفها.
refusal-not-in-booth = لستم في أي مقصورة. يُرجى اختيار واحدة أولًا.
refusal-not-offered = الميكروفون غير معروض.
refusal-not-on-air = لستم على الهواء.

## The console
booth = المقصورة:
booth-console = لوحة المترجم الشفوي
booth-desk = المكتب: ما تسمعونه، وميكروفونكم، والقناة التي تتكلمون عليها
booth-side = المصطلحات والحديث والمتكلمون والمقصورات
booth-microphone = ميكروفونكم
change-booth = تغيير المقصورة
choose-booth = اختيار مقصورتكم
choose-booth-words = تتكلم مقصورة كل لغة على قناتها. ويمكنكم تغييرها في أي وقت.
enter-booth = دخول
leave-booth = مغادرة المقصورة
sign-language = لغة الإشارة
sign-language-words = من يترجم بالإشارة صورة تبقى أمام الجميع، دون صوت.
no-booth-air = لا مقصورة بعد
no-booth-words = لستم في أي مقصورة. يُرجى اختيار واحدة كي تُسمعوا.

on-air-not-open = اختبار للصوت: لا أحد في الاجتماع يسمعكم قبل انعقاده.
off-air-words = أنتم خارج الهواء. لا أحد يسمعكم.
go-on-air = البث على الهواء: { $language }
go-on-air-signing = البث على الهواء، بالإشارة
go-off-air = وقف البث
mate-is-on-air = على الهواء: { $name }
mate-is-on-air-words = ينتقل الميكروفون إليكم بالتسليم: يعرضه زميلكم في المقصورة.
take-over = التسلم الآن
take-over-words = يُعرض عليكم الميكروفون من { $name }. ولا يُفتح الميكروفونان معًا أبدًا.
cough = كتم مؤقت
cough-key = مفتاح المسافة
coughing = الميكروفون مغلق

turn = النوبة
turn-none = لا أحد على الهواء في هذه المقصورة. ويبدأ الوقت عند البث.
turn-of = من { $limit }
turn-until = التسليم الساعة { $time }
turn-soon = التسليم قريبًا
turn-now = حان وقت التسليم

boothmate = زميل المقصورة
no-boothmate = أنتم وحدكم في هذه المقصورة. ومن يدخلها يظهر هنا.
mate-absent = غير حاضر
mate-lost = تجري إعادة الاتصال
mate-live = على الهواء
mate-hears-floor = يستمع إلى صوت القاعة، والميكروفون مغلق
mate-hears-relay = يستمع إلى الترجمة الوسيطة { $code }، والميكروفون مغلق
offer-microphone = عرض الميكروفون
offer-words = يتم الانتقال حين يقبل زميلكم؛ ولا يُفتح الميكروفونان معًا أبدًا.
offer-stands = معروض: تبقون على الهواء إلى أن يُتسلَّم
withdraw-offer = سحب العرض
hear-mate = استماع
hear-mate-long = الاستماع إلى زميل المقصورة

tell-speaker = إبلاغ المتكلم
ask-slower = التمهل
ask-cannot-hear = الصوت غير مسموع
ask-need-text = النص مطلوب
ask-unfit = الصوت غير صالح للترجمة الشفوية
appeal-words = يظهر للمتكلم وللرئاسة دون اسمكم، ولا يُقيَّد في السجل.
appeal-sent = يراه المتكلم والرئاسة.
appeal-sent-chair = لا أحد له الكلمة؛ تراه الرئاسة.

floor-free-short = لا متكلم
relay = ترجمة وسيطة { $code }
relay-live = على الهواء
relay-by = من مقصورة { $code }
relay-silent = صامتة الآن
relay-silent-words = لا ترجمة الآن إلى: { $language }. تسمعون صوت القاعة.
no-relay = لا توجد مقصورة أخرى للترجمة عنها.
loudness = مستوى الصوت

you-speak-on = تتكلمون على
your-microphone = ميكروفونكم
retour = ترجمة عكسية
signed-channel = إشارة
booth-camera-off = كاميرتكم مغلقة. يُرجى فتحها كي تُروا.
locked = مقفل
locked-words = صوت القاعة لمن يتكلم في الاجتماع.
booth-microphone-off = ميكروفونكم مغلق. يُرجى فتحه كي تُسمعوا.
taken-by-people =
    { $count ->
        [0] لا أحد في القاعة يستمع إلى هذه القناة.
        [one] شخص واحد يستمع إلى هذه القناة.
        [two] شخصان يستمعان إلى هذه القناة.
        [few] { $count } أشخاص يستمعون إلى هذه القناة.
        [many] { $count } شخصًا يستمعون إلى هذه القناة.
       *[other] { $count } شخص يستمعون إلى هذه القناة.
    }
taken-by-booths =
    { $count ->
        [one] تترجم عنها مقصورة واحدة: { $list }.
        [two] تترجم عنها مقصورتان: { $list }.
        [few] تترجم عنها { $count } مقصورات: { $list }.
        [many] تترجم عنها { $count } مقصورة: { $list }.
       *[other] تترجم عنها { $count } مقصورة: { $list }.
    }
taken-by-none = لا تترجم عنها أي مقصورة.

text-in-hand = النص قيد النظر
text-none = لا نص مطروحًا. والنص المعروض أو قيد العمل يظهر هنا بلغتين، جنبًا إلى جنب.
text-stale = يستند إلى نسخة أقدم
text-is-proposed = مطروح
text-is-put = معروض للاعتماد بتوافق الآراء
text-is-objected = عليه اعتراض
text-is-circulated = بموجب إجراء الموافقة الصامتة
text-is-voting = قيد التصويت
text-is-adopted = معتمد
text-is-entered = مسجل
text-is-withdrawn = مسحوب
text-is-rejected = غير معتمد

search-terms = البحث في المصطلحات
terms-from = من
terms-found =
    { $count ->
        [0] لا مصطلحات
        [one] مصطلح واحد
        [two] مصطلحان
        [few] { $count } مصطلحات
        [many] { $count } مصطلحًا
       *[other] { $count } مصطلح
    }
terms-none = لا مصطلحات بعد
terms-none-found = لا يوجد مصطلح من هذا القبيل
terms-none-words = يظهر هنا ما لدى الاجتماع باللغتين اللتين تعملون بهما: العناوين والمناصب وجدول الأعمال والنصوص.
terms-source = المصطلحات مأخوذة من نصوص الاجتماع نفسه.
talk-none = لم يُكتب شيء بعد
talk-none-words = يكتب المترجمون الشفويون في هذا الاجتماع بعضهم لبعض هنا.
talk-write = الكتابة إلى المترجمين الشفويين
talk-send = إرسال
talk-words = لا يقرأ هذا إلا المترجمون الشفويون. ويُحفظ حتى تخلو القاعة، ولا يُقيَّد في السجل.
booths-none = لا مقصورة بعد
booths-none-words = تظهر المقصورة هنا حين يدخلها مترجم شفوي.
booth-hours = من { $since } إلى { $until }
booth-lacks =
    { $count ->
        [0] لا ينقص أحد
        [one] ينقص شخص واحد
        [two] ينقص شخصان
        [few] ينقص { $count } أشخاص
        [many] ينقص { $count } شخصًا
       *[other] ينقص { $count } شخص
    }
booth-papers = الوثائق
booth-papers-none = لا وثائق
booth-papers-none-words = ما يُقدَّم للاجتماع أو لبند من بنوده يظهر هنا.
unfit-do = قد يتوقف المترجمون الشفويون. توقفوا قليلًا. استعملوا سماعة ذات ميكروفون سلكي، واقتربوا منه، واتصلوا بالشبكة بالكابل.
unfit-do-speaker = قد يتوقف المترجمون الشفويون. دعوا المتكلم يغيّر الميكروفون، أو أعطوا الكلمة لمن يليه، أو علّقوا الجلسة.
next-speakers = المتكلمون
next-speakers-none = لا أحد يتكلم، ولا أحد في القائمة.
speaks-language = الكلام باللغة: { $language }
will-speak-language = سيكون الكلام باللغة: { $language }
language-unsaid = اللغة غير محددة
text-handed-in = النص
booth-live = { $name }
booth-live-retour = { $name }، ترجمة عكسية إلى: { $language }
booth-not-live = لا أحد على الهواء. في المقصورة: { $names }
from-floor = عن صوت القاعة
from-relay = عن الترجمة الوسيطة { $code }

## What one hears
floor-words = الأصل، بأي لغة كان الكلام
channel-live = ترجمة جارية الآن
channel-not-live = لا ترجمة الآن: تسمعون صوت القاعة
loudness-floor = مستوى صوت القاعة
loudness-channel = مستوى صوت المترجم الشفوي
loudness-under = صوت القاعة تحت صوت المترجم الشفوي
sound-words = حين يصمت المترجم الشفوي، يعود صوت القاعة من تلقاء نفسه. وما تختارونه يُحفظ على هذا الجهاز.
show-signs = إظهار { $language }

## What reaches the speaker and the chair

## What the next speakers will say
advance-closed = لم يُلق بعد: للمترجمين الشفويين والأمانة وحدهم.
advance-delivery = يُراجع عند الإلقاء
advance-failed = تعذرت قراءة البيان. حاولوا مرة أخرى.
level-head-of-state = رئيس دولة
level-head-of-government = رئيس حكومة
level-deputy-head = نائب رئيس الدولة أو الحكومة
level-minister = وزير
level-deputy-minister = نائب وزير
level-representative = سفير أو ممثل
