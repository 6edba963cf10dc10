# القراء بالبريد: كيف يطلبون ويؤكدون ويغيرون وينسحبون، وما يراه المكتب.
reader-title = الإبلاغ بالبريد الإلكتروني
reader-what = ما ينشره { $name } أو يصححه أو يسحبه، بالبريد الإلكتروني، لحظة حدوثه.
reader-mail = عنوان البريد الإلكتروني
reader-help = لا حاجة إلى حساب. يصلكم رابط لتأكيد أن العنوان لكم، وفي كل رسالة سبيل إلى الانسحاب.
reader-ask = أرسلوا إلي الرابط
reader-choose = اختيار
reader-language = اللغة
reader-kinds = أي النصوص
reader-bodies = من أي هيئة
reader-none-is-all = إن لم يُحدد شيء: الكل.
reader-asked = انظروا في بريدكم. في الطريق إليكم رسالة فيها رابط صالح ثلاثة أيام. ولا يُرسل شيء آخر قبل أن تفتحوه.
reader-no-mail = هذا الخادم لا يرسل بريدا. وفي الخلاصات كل ما يصدر.
reader-too-often = وردت من شبكتكم طلبات كثيرة للتو. يرجى إعادة إرسال طلبكم بعد دقائق؛ وما كتبتموه لا يزال هنا.
reader-not-an-address = ليس هذا عنوان بريد إلكتروني.
reader-feeds = الأمر نفسه بلا عنوان:
reader-confirm-page = أهذا عنوانكم؟
reader-confirm-why = سيُرسل ما يصدر إلى
reader-confirm-do = نعم، أرسلوه إلي
reader-confirm-not = إن لم تطلبوا ذلك فأغلقوا هذه الصفحة: لن يُرسل شيء، ويُنسى العنوان بعد ثلاثة أيام.
reader-own = ما تُبلغون به
reader-confirmed = تأكد عنوانكم. ستُبلغون بما يصدر من الآن.
reader-saved = حُفظ، ويسري من الآن.
reader-stopped = لا يُرسل إليكم شيء في الوقت الحاضر لأن خادم بريدكم رفض رسائل عدة. اطلبوا رابطا جديدا حين يعود إلى قبول البريد.
reader-save = حفظ
reader-leave = الانسحاب من القائمة
reader-leave-what = لن يُرسل شيء بعد الآن إلى
reader-left = تم. لن يُرسل إليكم شيء بعد الآن، ونُسي عنوانكم.
reader-back = طلب الإبلاغ من جديد
reader-gone = لا أحد في القائمة بهذا الرابط
reader-gone-why = لعلكم انسحبتم من قبل، أو انتهت صلاحية الرابط، أو نُسخ ناقصا. ولا يُرسل به شيء.
# المكتب
readers-title = القراء بالبريد
readers-note = من طلب الإبلاغ، بالأرقام. لا تُعرض العناوين.
readers-numbers = العدد
readers-told = يُبلغون
readers-waiting = لم يؤكدوا بعد
readers-stopped = أُوقفوا لأن بريدهم عاد
readers-last = آخر ما أُبلغوا به
readers-none = لم يصدر شيء منذ أول تأكيد.
readers-how-published = نُشر
readers-how-corrected = صُحح
readers-how-withdrawn = سُحب
readers-letters = { $n ->
    [zero] لا رسائل
    [one] رسالة واحدة
    [two] رسالتان
    [few] { $n } رسائل
    [many] { $n } رسالة
   *[other] { $n } رسالة
}
readers-state-open = قيد الكتابة
readers-state-done = كُتبت كلها
readers-state-overtaken = حلت محلها رسالة أحدث
readers-state-unknown = غير معروف: أُعيدت نسخة احتياطية
readers-off = إزالة عنوان
readers-off-what = بطلب من صاحبه. يُنسى العنوان فورا، ولا يُرسل شيء مما ينتظره.
readers-off-do = إزالته
readers-taken-off = أُزيل العنوان ونُسي.
readers-not-there = هذا العنوان ليس في القائمة.
# أين يُحفظ
place-reader-requests = قراء لم يؤكدوا
place-reader-requests-holds = عناوين البريد الإلكتروني
place-reader-requests-from = يوم الطلب
place-readers = القراء بالبريد
place-readers-holds = عناوين البريد الإلكتروني إلى حين الانسحاب
place-readers-from = يوم أكثر خادم بريدهم من الرفض
