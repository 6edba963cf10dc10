start-title = أربعة أسئلة ثم اجتماع
start-title-again = بيتكم
start-body = أي هيئة تجتمع هنا؟
start-body-help = الهيئة المعروفة بهذا الاسم، مثل مجلس شمال الأطلسي، تأتي بنظامها الداخلي وأعضائها.
start-rules = النظام الداخلي الذي يُبدأ به
start-rules-summit = اتصال القادة
start-rules-model-un = محاكاة الأمم المتحدة
start-rules-association = جمعية
start-rules-standards-body = هيئة تقييس
start-rules-summit-what = اتصال القادة: يبتّ بتوافق الآراء، وإذا صوّت فبالأغلبية أو بالثلثين.
start-rules-model-un-what = محاكاة الأمم المتحدة: اقتراحات إجرائية وتصويت وفق نظام نموذجي، ويصوّت من سجّل اسمه.
start-rules-association-what = جمعية: أصوات مرجّحة ووكالات وقرارات بالمراسلة.
start-rules-standards-body-what = هيئة تقييس: توافق تقريبي تقرّه الرئاسة، مع إمكان الطعن.
start-rules-later = يمكن تغيير كل مادة لاحقًا.
start-languages = بأي لغات تعمل؟
start-languages-help = يُتفق على النص متى وُجد بهذه اللغات كلها.
start-zone = بتوقيت أي مكان؟
start-zone-place = المكان
start-zone-now = الساعة هناك { $time }.
start-mail = كيف تخرج الدعوات؟
start-mail-none = بلا بريد: تتسلمون كل رسالة ملفًا وتسلّمونها بأنفسكم
start-mail-server = بخادم بريدنا { $server }
start-go = الدخول إلى اجتماع
start-go-what = تدريب بمشاركة { $n ->
    [zero] لا وفود
    [one] وفد واحد يمثله الخادم
    [two] وفدين يمثلهما الخادم
    [few] { $n } وفود يمثلها الخادم
    [many] { $n } وفدًا يمثلها الخادم
   *[other] { $n } وفد يمثلها الخادم
 }. الرئاسة لكم، ولا شيء علني.
start-again = الدخول إلى تدريب آخر
start-meet = الدعوة إلى اجتماع أول
start-keep = حفظ
start-fault-name = اذكروا الهيئة التي تجتمع هنا.
start-fault-rules = اختاروا النظام الداخلي الذي يُبدأ به.
start-fault-languages = اختاروا لغة واحدة على الأقل.
start-fault-zone = اختاروا مكانًا كي تُذكر الأوقات بتوقيته.
start-empty = لا شيء هنا بعد
start-empty-why = أربعة أسئلة تقود إلى تدريب تترأسونه. يستغرق ذلك دقيقتين تقريبًا.
start-begin = البدء
start-chair = الأمانة
start-delegate = يمثله الخادم
start-rehearsal-title = تدريب
start-item-1 = أسلوب عملنا
start-item-2 = الخطوة التالية
start-statement-1 = شكرًا للرئاسة على دعوتنا. يسرّنا أن نجرّب هذه القاعة قبل يوم الاجتماع.
start-statement-2 = نؤيد نصًا قصيرًا يبيّن أسلوب عملنا، ونحن مستعدون للاتفاق عليه اليوم.
start-statement-3 = نشكر الأمانة، ونضيف أمرًا واحدًا: فلنبدأ في الموعد.
start-conclusion-1 = أن تبدأ الاجتماعات وتنتهي في موعدها
start-conclusion-2 = أن يُعقد الاجتماع المقبل خلال شهر
