# Series of meetings: what the record of a body says of them, why something is refused, and their pages.

body-told-series-called = دُعيت الهيئة إلى سلسلة اجتماعات { $manner ->
    [adopted] اعتمدها اجتماع
   *[announced] أعلنها «{ $office }»
}: «{ $title }».
body-told-sitting-planned = الاجتماع { $number } من «{ $title }» مقرر في { $when }.
body-told-sitting-moved = نُقل الاجتماع { $number } من «{ $title }» إلى { $when } (كان مقررًا في { $before }).
body-told-sitting-cancelled = أُلغي الاجتماع { $number } من «{ $title }».
body-told-sitting-joined = دُعي إلى الاجتماع { $number } من «{ $title }» بدعوة خاصة به.

refusal-unknown-series = ليست في سجل هذه الهيئة سلسلة كهذه.
refusal-unknown-sitting = ليس في السلسلة اجتماع { $number }.
refusal-sitting-cancelled = أُلغي الاجتماع { $number }. قرّروا اجتماعًا آخر بدلًا منه.
refusal-sitting-called = سبقت الدعوة إلى هذا الاجتماع: انقلوه أو ألغوه من صفحته.
refusal-unknown-topic = يتناول الاجتماع موضوعات سلسلته، كلًّا مرة واحدة: وعددها { $topics }.
refusal-source-missing = ما اعتمده اجتماع يذكر الجملة التي تقول ذلك.
refusal-caller-missing = قولوا أي منصب يعلن السلسلة.
