# نصوص للصحافة: ما تحرره الأمانة بعد الاجتماع وتوقعه وتنشره.

refusal-adopted-words = اعتمد الاجتماع هذه الكلمات: تُنقل كما هي. ولترك ذكرها أخرجوا الجملة من النص؛ أما تغييرها فيقتضي تصويبًا من الهيئة.
refusal-changed-meanwhile = غيّر شخص آخر هذا في أثناء ذلك. اقرأوا ما هو مكتوب الآن وغيّروه.
refusal-not-stale = لم يبق ما يُراجع في هذه اللغة.
refusal-bad-block = للكتلة رقم خاص بها وجملة واحدة على الأقل.
refusal-other-entries = تروي الجملة قيودًا من سجل اجتماعها وحده.
refusal-unknown-sentence = ليست هذه الجملة في المسودة.
refusal-no-neighbours = لا تُصاغ معًا إلا جمل متجاورة في كتلة واحدة.
refusal-sentences-stale = { $number ->
    [one] بقيت جملة واحدة للمراجعة في هذه اللغة قبل التوقيع.
   *[other] الجمل الباقية للمراجعة في هذه اللغة قبل التوقيع: { $number }.
}
refusal-not-signed = تُوقَّع كل لغة رسمية بالاسم قبل النشر. إحداها لم تُوقَّع أو تغيرت منذ ذلك.
refusal-other-blocks = ما أُرسل ليس ما يُنشر الآن. راجعوا النص ثم انشروه.
refusal-other-words = ما أُرسل ليس ما وُقِّع. راجعوا النص ثم انشروه.
refusal-other-record = ليس هذا سجل البيان الموجز لهذا الاجتماع.
refusal-other-version = ليست هذه هي النسخة الصادرة من البيان الموجز لهذا الاجتماع.
refusal-other-meeting = هذا نص اجتماع آخر.

press-title = البيان الموجز
press-edit = تحرير النص
press-edit-note = أُلِّف البيان الموجز من السجل. غيّروه جملة جملة في كل لغة ثم وقّعوا كل لغة.
press-begun-note = غيّر أشخاص هذا النص. ويُنشر حين تُوقَّع كل لغة.
press-saved = حُفظت كل التغييرات
press-origin-generated = مؤلَّف
press-origin-edited = معدَّل
press-origin-written = مكتوب
press-origin-adopted = معتمَد
press-stale = للمراجعة
press-still-right = ما زال صحيحًا
press-no-words = لا نص في هذه اللغة
press-erased = مُحي
press-block-heading = العنوان
press-block-date = التاريخ
press-block-paragraph = فقرة
press-block-list = قائمة
press-block-quote = اقتباس
press-block-caption = شرح الصورة
press-block-credit = حقوق الصورة
press-block-note = ملاحظة
press-block-source = المصدر
press-change = تغيير
press-finish = حفظ التغيير
press-leave = تركه كما كان
press-entries = مروي من
press-entry = القيد { $seq }
press-sign = توقيع { $language }
press-signed = وقّعه { $name }
press-unsigned = غير موقَّع
press-to-settle = { $n ->
    [0] لم يبق ما يُراجع
    [one] جملة واحدة للمراجعة
   *[other] الجمل للمراجعة: { $n }
}
press-left-out = { $n ->
    [one] جملة معتمدة واحدة غير مذكورة
   *[other] الجمل المعتمدة غير المذكورة: { $n }
}
press-publish = نشر
press-published = هذا النص منشور.
press-leave-out = ترك الذكر
press-put-back = إعادة
press-yours = كلماتكم
press-theirs = المكتوب الآن
press-readers = اللغات متقابلة، جملة في كل سطر.
press-failed = الخادم لا يجيب. يبقى ما كتبتموه هنا؛ أعيدوا المحاولة.
press-move-up = نقل إلى أعلى
press-move-down = نقل إلى أسفل
press-download = تنزيل النص مع إثباته
press-edit-side = البيان الموجز من { $side }
press-side-note = يروي هذا الطرف الاجتماع بنفسه ويوقّع بنفسه: لا يعتمده غيره، وتقول صفحته ممّن هو. الطرف: { $side }
tellings = روايات هذا الاجتماع
tellings-note = لكل طرف أن يروي الاجتماع بنفسه، ولم يعتمد غيره ما يقوله.
tellings-meeting = رواية الاجتماع
tellings-compare = عرض ما ترويه كل جهة جنبًا إلى جنب
tellings-silent = لا تقول عنه شيئًا
press-sides = بيانات الأطراف
press-sides-note = يروي الطرف الاجتماع بنفسه على صفحة خاصة به. يكتبه وفده على صفحته، وتكتبونه عنه إن طلب ذلك.
press-sides-open = اختيار طرف
press-files = ملفًا (PDF أو Word)
