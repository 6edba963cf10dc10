# Series of meetings: what the record of a body says of them, why something is refused, and their pages.

body-told-series-called = the body is called to a series of meetings { $manner ->
    [adopted] that a meeting adopted
   *[announced] announced by “{ $office }”
}: “{ $title }”.
body-told-sitting-planned = sitting { $number } of “{ $title }” is planned for { $when }.
body-told-sitting-moved = sitting { $number } of “{ $title }” is moved to { $when } (planned before: { $before }).
body-told-sitting-cancelled = sitting { $number } of “{ $title }” is cancelled.
body-told-sitting-joined = sitting { $number } of “{ $title }” is called as a meeting of its own.

refusal-unknown-series = There is no such series on the record of this body.
refusal-unknown-sitting = The series has no sitting { $number }.
refusal-sitting-cancelled = Sitting { $number } was cancelled. Plan a further one instead.
refusal-sitting-called = This sitting was called as a meeting already: move or cancel that meeting itself.
refusal-unknown-topic = A sitting treats topics of its series, each once: there are { $topics }.
refusal-source-missing = What a meeting adopted names the sentence that says so.
refusal-caller-missing = Say which office announces the series.
