# غرفة الأخبار: التصويبات والسحب، وسجل القرارات، والصفحة الأولى، والصفحات الدائمة.

publication-withdrawn = منشور مسحوب
withdrawn-by-office = سحبت الأمانة هذا المنشور في { $at }.
withdrawn-on = سُحب في
withdrawn-why = السبب:
withdrawn-text = لم يعد النص منشوراً. ويبقى نشره وسحبه مدوَّنين في السجل.
withdraw-publication = سحب المنشور
notes-note = موضوع التصويب
notes-note-help = يقرأ الجمهور هذا البيان إلى جانب النص وفي الخلاصات والمحفوظات. اكتبوه بكل لغة، أو لا تكتبوه بأي لغة.
notes-reason = سبب السحب
notes-reason-help = يقرأ الجمهور هذا السبب مكان النص، بكل لغة.
changes-title = ما تغيّر بين النسخة { $before } والنسخة { $after }
changes-note = ما ورد في النسخة السابقة وحدها مشطوب، والجديد تحته خط.
changes-version = النسخة { $n }
changes-del = حُذف:
changes-ins = جديد:
changes-nothing = غير وارد في هذه النسخة
changes-back = العودة إلى النص
changes-compare = مقارنة النسختين
