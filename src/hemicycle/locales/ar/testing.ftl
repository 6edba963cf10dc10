### اختبار الأجهزة قبل الاجتماع بأيام كما يقرؤه أصحابه.

test-title = هكذا سيراكم الآخرون ويسمعونكم
test-self = صورتكم وصوتكم
test-nothing-kept = لا يُسجَّل شيء. ترى الأمانة النتائج الخمس ونوع جهازكم، لا الصورة.
test-before = اختُبر هذا الجهاز يوم { $date }، { $time }: كانت { $right } من { $all } سليمة
test-right = { $right } من { $all } سليمة
test-again = إعادة الاختبار
test-told = هذه النتائج لدى الأمانة.
test-not-told = تعذّر إبلاغ الأمانة. تُعاد المحاولة عند أي تغيّر.
test-papers = قراءة الوثائق
test-enter-says = لم يُفتتح الاجتماع بعد: خلف هذا الباب قاعة الانتظار.
test-is-running = (قيد الاختبار)
test-is-right = (سليم)
test-is-open = (القول لكم)
test-is-weak = (ضعيف)
test-is-wrong = (غير سليم)
test-do-again = إعادة المحاولة
test-do-allow = سؤال المتصفح من جديد
test-do-on = تشغيل
test-do-other = استخدام { $label }
test-do-play = تشغيله ثانية
test-do-heard = سمعته
test-do-unheard = لم أسمعه
test-do-ask = سؤال الأمانة

test-camera-asking = الكاميرا
test-camera-asking-says = أجيبوا عن سؤال المتصفح: يسأل هل يجوز لهذه الصفحة استخدام الكاميرا.
test-camera-ok = الصورة
test-camera-ok-says = { $width } × { $height }. هكذا يراكم الآخرون: ليقع الضوء على وجوهكم، وانظروا إلى الكاميرا.
test-camera-ok-plain = الصورة
test-camera-ok-plain-says = هكذا يراكم الآخرون: ليقع الضوء على وجوهكم، وانظروا إلى الكاميرا.
test-camera-none = لم يُعثر على كاميرا
test-camera-none-says = صِلوا كاميرا ثم أعيدوا المحاولة. من دونها تُسمعون وتظهر لوحتكم مكان الصورة.
test-camera-denied = الكاميرا غير مسموح بها
test-camera-denied-says = لا يراكم أحد ما لم يُسمح لهذا المتصفح باستخدامها.
test-camera-busy = برنامج آخر يستخدم الكاميرا
test-camera-busy-says = أغلقوه ثم أعيدوا المحاولة.
test-camera-off = الكاميرا مغلقة
test-camera-off-says = يرى الآخرون لوحتكم.
test-camera-insecure = لا كاميرا في هذه الصفحة
test-camera-insecure-says = لا تتيحها المتصفحات هنا. افتحوا رابطكم الشخصي كما أُرسل إليكم، باتصال آمن.
test-camera-failed = الكاميرا لا تعمل
test-camera-failed-says = اختاروا غيرها أو صِلوها من جديد، ثم أعيدوا المحاولة.

test-microphone-asking = الميكروفون
test-microphone-asking-says = أجيبوا عن سؤال المتصفح: يسأل هل يجوز لهذه الصفحة استخدام الميكروفون.
test-microphone-ok = الصوت
test-microphone-ok-says = صوتكم مسموع.
test-microphone-unheard = قولوا بضع كلمات
test-microphone-unheard-says = لم يُسمع شيء من الميكروفون بعد.
test-microphone-silent = الميكروفون صامت
test-microphone-silent-says = هو مفتوح ولا يُسمع شيء. هل هو مغلق، أم يُراد غيره؟
test-microphone-narrow = الصوت لا يصلح للترجمة الشفوية
test-microphone-narrow-says = لا ينقل خط التحدث الحر النغمات العالية. سيرفضه المترجمون؛ ويمكنكم الكلام من دون ترجمة.
test-microphone-none = لم يُعثر على ميكروفون
test-microphone-none-says = صِلوا ميكروفونًا ثم أعيدوا المحاولة. من دونه لا يمكنكم الكلام.
test-microphone-denied = الميكروفون غير مسموح به
test-microphone-denied-says = لا يسمعكم أحد ما لم يُسمح لهذا المتصفح باستخدامه.
test-microphone-busy = برنامج آخر يستخدم الميكروفون
test-microphone-busy-says = أغلقوه ثم أعيدوا المحاولة.
test-microphone-off = الميكروفون مغلق
test-microphone-off-says = شغّلوه لاختباره.
test-microphone-insecure = لا ميكروفون في هذه الصفحة
test-microphone-insecure-says = لا تتيحه المتصفحات هنا. افتحوا رابطكم الشخصي كما أُرسل إليكم، باتصال آمن.
test-microphone-failed = الميكروفون لا يعمل
test-microphone-failed-says = اختاروا غيره أو صِلوه من جديد، ثم أعيدوا المحاولة.

test-speaker-unsaid = هل تسمعون الاجتماع؟
test-speaker-unsaid-says = شغّلوا صوتًا: أنتم وحدكم من يقول هل سُمع.
test-speaker-playing = هل سمعتم نغمتين؟
test-speaker-playing-says = إن لم تسمعوا فارفعوا الصوت.
test-speaker-ok = تسمعون الاجتماع
test-speaker-ok-says = شُغّل الصوت وسمعتموه.
test-speaker-unheard = مكبر الصوت غير مسموع
test-speaker-unheard-says = ارفعوا الصوت أو اختاروا مكبرًا آخر، ثم شغّلوه ثانية.
test-speaker-failed = مكبر الصوت لا يُخرج صوتًا
test-speaker-failed-says = اختاروا غيره ثم شغّلوا الصوت ثانية.

test-line-running = الخط
test-line-running-says = تُجرَّب الطرق إلى الخادم.
test-line-udp = الخط
test-line-udp-says = مفتوح عبر UDP، والخادم على بعد { $ms } مث.
test-line-direct = الخط
test-line-direct-says = يجيب الخادم خلال { $ms } مث. تنتقل الصورة والصوت من متصفح إلى متصفح.
test-line-tcp = الخط عبر المنفذ 443 وحده
test-line-tcp-says = لا تسمح هذه الشبكة بغيره. يعمل الخط لكن الصوت يتأخر وقد يتقطع: استخدموا كابلًا أو شبكة أخرى، أو اطلبوا فتح UDP.
test-line-slow = الخط بطيء
test-line-slow-says = الخادم على بعد { $ms } مث: سيتكلم الناس في آن واحد. استخدموا كابلًا أو شبكة أخرى.
test-line-lossy = الخط يفقد صوتًا وصورة
test-line-lossy-says = يضيع { $loss }% في الطريق. اقتربوا من الموجّه أو استخدموا كابلًا.
test-line-blocked = الصورة والصوت محجوبان
test-line-blocked-says = يجيب الخادم، لكن هذه الشبكة لا تمرر صورة ولا صوتًا. استخدموا شبكة أخرى أو اطلبوا عون الأمانة.
test-line-none = لا خط إلى الاجتماع
test-line-none-says = يحجبه وكيل أو جدار حماية في هذه الشبكة. استخدموا شبكة أخرى أو اطلبوا عون الأمانة.

test-browser-ok = المتصفح
test-browser-ok-says = فيه كل ما يحتاج إليه الاجتماع.
test-browser-phone = هاتف
test-browser-phone-says = فيه كل ما يحتاج إليه الاجتماع. اشحنوه وثبّتوه قائمًا ولا تدعوا مكالمة تقطعكم.
test-browser-old = لا يستطيع هذا المتصفح إرسال صورة وصوت
test-browser-old-says = افتحوا رابطكم الشخصي في متصفح حديث.
test-browser-insecure = هذه الصفحة غير آمنة
test-browser-insecure-says = افتحوا رابطكم الشخصي كما أُرسل إليكم، باتصال آمن.
test-browser-embedded = هذه الصفحة مفتوحة داخل تطبيق آخر
test-browser-embedded-says = تفقد نافذة كهذه الكاميرا والصوت. افتحوا رابطكم الشخصي في المتصفح نفسه.

test-allow-firefox = في Firefox: المسوا علامة الكاميرا بجوار العنوان، وأزيلوا الحجب، ثم اسألوا من جديد.
test-allow-chrome = في Chrome: المسوا العلامة بجوار العنوان، واسمحوا بالكاميرا والميكروفون، ثم اسألوا من جديد.
test-allow-edge = في Edge: المسوا القفل بجوار العنوان، واسمحوا بالكاميرا والميكروفون، ثم اسألوا من جديد.
test-allow-safari = في Safari: افتحوا إعدادات هذا الموقع، واسمحوا بالكاميرا والميكروفون، ثم اسألوا من جديد.
test-allow-ios = في iPhone وiPad: المسوا العلامة في شريط العنوان، ثم إعدادات الموقع، واسمحوا بالكاميرا والميكروفون، ثم اسألوا من جديد.
test-allow-android = في Android: المسوا العلامة بجوار العنوان، ثم الأذونات، واسمحوا بالكاميرا والميكروفون، ثم اسألوا من جديد.

test-practice = تجربة القاعة منفردين
test-practice-says = { $played ->
    [one] يُمثَّل وفد واحد.
    [two] يُمثَّل وفدان.
    [few] تُمثَّل { $played } وفود.
   *[other] يُمثَّل { $played } وفدًا.
} اطلبوا الكلمة وتكلموا وأجيبوا حين يُعرض نص. بضع دقائق، ولا يُحفظ شيء.
test-practice-chair = { $played ->
    [one] يُمثَّل وفد واحد.
    [two] يُمثَّل وفدان.
    [few] تُمثَّل { $played } وفود.
   *[other] يُمثَّل { $played } وفدًا.
} أنتم في الرئاسة: افتتحوا وأعطوا الكلمة واعرضوا نصًا. بضع دقائق، ولا يُحفظ شيء.
test-practice-try = تجربة القاعة
test-practice-running = قاعتكم مفتوحة، هنا أو على جهاز آخر. والعودة إليها تنقلها إلى هنا.
test-practice-back = العودة إليها
test-practice-end = إغلاقها
