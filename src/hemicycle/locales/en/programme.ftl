# Conferences: what the record of a body says of them, why something is refused, and their programme.

body-told-conference-planned = a conference is planned: “{ $title }”, from { $since } to { $until }.
body-told-part-added = “{ $part }” meets at “{ $title }”, too.
body-told-programme-planned = sitting { $number } of “{ $title }” is planned: { $part }, { $when }, { $when_room }.
body-told-programme-moved = sitting { $number } of “{ $title }” ({ $part }) is moved to { $when }, { $when_room } (before: { $before }, { $before_room }).
body-told-programme-cancelled = sitting { $number } of “{ $title }” ({ $part }, { $before }) is cancelled.
body-told-programme-called = sitting { $number } of “{ $title }” ({ $part }) is called as a meeting of its own.

refusal-unknown-conference = There is no such conference on the record of this body.
refusal-plenary-missing = A conference has one plenary, and beside it committees and working groups.
refusal-unknown-room = The conference has { $rooms } rooms: choose one of them, or add one with what meets there.
refusal-outside-conference = This is on no day of the conference.
refusal-room-taken = The room has sitting { $number } at that time. Choose another room or another time.
refusal-part-meets = The same people meet in sitting { $number } at that time. Choose another time.

# Planning one
conferences = Conferences
conference-none = No conference yet. A conference holds a plenary, committees and working groups, with a programme of each day.
conference-plan = Plan a conference
conference-plan-now = Plan the conference
conference-plan-note = Its days, its rooms, and who meets there. Sittings are put on the programme next.
conference-later = Rows without a name are left out. Further committees and working groups can be added at any time.
conference-title = Title of the conference
conference-where = Where it is
field-starts = Begins
field-room = Room
field-kind = Kind

# The programme
programme = Programme
programme-days = Days
programme-beside = Beside the programme
programme-list = Sittings on { $day }
programme-sittings = { $n ->
    [0] no sittings
    [one] 1 sitting
   *[other] { $n } sittings
}
programme-changed = { $n } changed
programme-clocks = times in { $place }.
programme-yours = On the right yours, { $place }.
programme-you = You
programme-hours = { $since } to { $until }
programme-sitting = Sitting { $number }
programme-entry = entry { $n }
programme-live = in session
programme-done = Closed
programme-was = Moved away
programme-moved = Moved
programme-moved-from = Moved from { $time }.
programme-moved-from-day = Moved from { $day }.
programme-moved-room = Moved from { $room }.
programme-cancelled = Cancelled
programme-is-cancelled = { $time } is cancelled
programme-floor-only = Floor only
programme-not-interpreted = not interpreted
programme-interpreted = Interpreted into { $languages }
programme-from = From { $part }:
programme-by = Adopted by { $part },
programme-adopted-votes = { $yes } to { $no }
programme-adopted-consensus = without a vote
programme-none-yet = No dates yet
programme-none-yet-why = The conference is planned, and no sitting is on its programme so far.
programme-none-day = Nobody meets on this day
programme-none-day-why = The other days stand above.
programme-as-of = Programme as of { $time }, { $n ->
    [0] no changes
    [one] one change
   *[other] { $n } changes
}
programme-no-changes = What is moved or cancelled on this day is listed here, with what it was.
programme-changed-at = Changed { $time }.
programme-flow = From committee to plenary
programme-flow-waits = Waits
programme-flow-laid = Before the plenary
programme-flow-adopted = Adopted
programme-flow-rejected = Rejected
programme-print = Print the programme
programme-subscribe = Subscribe

# Changing it
programme-change = Change the programme
programme-add = Add a sitting
programme-add-part = Add a committee
programme-part = Who meets
programme-kind = Kind
programme-kind-plenary = Plenary
programme-kind-committee = Committee
programme-kind-working-group = Working group
programme-name = Name
programme-rules = By the rules of
programme-room = Room
programme-room-own = Where they meet
programme-new-room = Or a new room
programme-starts = Begins, by the clocks in { $place }
programme-topic = What it treats
programme-heard = Interpreted
programme-call = Call this meeting
programme-tells-nobody = Nobody is told by letter: people are invited once the sitting is called as a meeting. The programme says it at once, and so does each calendar that subscribed to it when it looks again, as a rule within the hour.
programme-cancel-ask = It stays on the programme, struck, and keeps its number.
programme-under = Under the item
programme-lay = Lay before the plenary
programme-lay-when = It can be laid as soon as a meeting of the plenary is open.

# On paper
programme-sheet-when = When
programme-sheet-who = Who, where
programme-sheet-what = What
programme-sheet-notes = Notes
programme-sheet-was = before: { $before }
