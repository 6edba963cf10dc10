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

# The page of a series
series-title = Further meetings
series-none = No series of meetings yet. The sentence of a readout that invites to further meetings becomes one here.
series-heading = Series of meetings
series-call = Call a series
series-sittings = { $n ->
    [0] No sittings yet
    [one] 1 sitting
   *[other] { $n } sittings
}
series-coming = { $n ->
    [0] none to come
    [one] 1 to come
   *[other] { $n } to come
}
series-announced = Announced by { $office }, on own authority
series-adopted = Adopted by the meeting
series-said-in = Said in
series-entry = Entry { $n }
series-topics = { $n ->
    [0] No topics
    [one] 1 topic
   *[other] { $n } topics
}
series-topic-open = no sitting
series-sitting-numbers = { $n ->
    [one] sitting { $which }
   *[other] sittings { $which }
}
series-sittings-heading = Sittings
series-sittings-none = No dates are set yet.
series-planned = Planned
series-moved = Moved
series-cancelled = Cancelled
series-called = Called
series-before = Before:
series-keeps-number = A cancelled sitting keeps its number.
series-clock-later = The clocks in { $place } have changed since the first sitting: it keeps { $time } there, which is { $n } minutes earlier by UTC.
series-clock-earlier = The clocks in { $place } have changed since the first sitting: it keeps { $time } there, which is { $n } minutes later by UTC.
series-sitting-untitled = Sitting { $number }
series-lasts = { $n } min
series-see-public = See the public page
series-record-of = On the record of the body

# Changing it
series-move = Move
series-move-scope = What moves
series-move-one = This sitting
series-move-later = This and later ones, by as much
series-move-all = All, by as much
series-cancel = Cancel
series-cancel-yes = Cancel sitting { $number }
series-cancel-ask = It stays on the page, struck, and keeps its number.
series-reason = Why (it stands on the record)
series-call-sitting = Call this meeting
series-add = Add sittings
series-topics-of = Topics that they treat

# Calling it
series-from = From the sentence
series-from-note = These are the words as they stand on the record of the meeting. The series names that entry.
series-manner = How it is called
series-manner-announced = Announced by an office
series-manner-adopted = Adopted by a meeting
series-adopted-needs = Begin from the sentence of the meeting: it is on the page of that meeting.
series-caller = Office that announces
series-caller-none = The body has no office of its own yet. Enter one on its page first.
field-series-title = Title
field-series-whom = The sentence that invites
field-series-topics = Topics
field-series-topic = Topic { $n }
series-dates = Dates
series-dates-note = May be left open, and set later.
field-first = First sitting, by the clocks there
field-zone = Clocks of
field-minutes = Minutes
field-count = How many
field-weeks = Weeks between them
series-call-now = Call the series
series-plan-from = Plan these meetings
series-plan-from-note = This sentence invites to further meetings. As a series they get dates, numbers and replies.
series-spread = What the sittings treat
series-spread-each = One topic each, in turn
series-spread-all = All topics each
series-spread-none = Set later

series-invite = Invite the members to all sittings
series-invite-more = { $n ->
    [one] Invite one more person
   *[other] Invite { $n } more people
}
series-invitations = Invitations to the series
series-invitations-open = Addresses and answers
series-invited = { $n } of { $people } people of the members are invited to all sittings.
series-column = Sitting { $number }
series-nobody = The record of the body says of nobody that they sit for a member. Enter its delegations first:
series-invite-help = Everybody gets one letter with all sittings for their calendar, and one link to answer for all or for each. What is moved, cancelled or added later is told by itself; who leaves their delegation is told that they are no longer invited. Answers go with a sitting when it is called.
series-proposes = Proposes:
