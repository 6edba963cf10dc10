### The days before a meeting, as the office sees them.

before-title = The days before
before-note = Dated back from the meeting, and ticked by itself.
before-invitations = Invitations
before-replies = Replies
before-links = Personal links
before-papers = Papers
before-credentials = Credentials
before-booths = Interpretation
before-test-reminder = Reminder of the tests
before-tests = Tests of devices
before-opening = Opening
before-of = { $done } of { $of }
before-days = { $n ->
    [0] on the day
    [one] 1 day before
   *[other] { $n } days before
}
before-done = done
before-now = due within a day
before-late = late
before-coming = to come
before-was-late = done late
before-came-late = { $days ->
    [one] { $symbol } came 1 day late
   *[other] { $symbol } came { $days } days late
}
before-a-paper = A paper

## Interpretation, as it is planned
interpretation = Interpretation
interpretation-open = Plan interpretation
interpretation-hours = Booths and hours
interpretation-meeting = The meeting:
interpretation-no-end = Its end is not planned.
interpretation-none = Nothing is planned yet. Below stands who is on the list: set the hours and save.
interpretation-nobody-listed = Nobody on the list interprets. Places can be planned before there are names.
interpretation-list = Put interpreters on the list
interpretation-hears = Interprets from the floor
interpretation-relay = The others by relay from
interpretation-relay-of = relay from { $language }
interpretation-no-relay = No relay
interpretation-team = Team { $n }
interpretation-seat = Interpreter { $n }
interpretation-nobody = Not found yet
interpretation-no-third = None
interpretation-third = Three places
interpretation-from = From
interpretation-until = Until
interpretation-add-team = Another team
interpretation-add-booth = Plan this booth
interpretation-signed = Sign language
interpretation-save = Save the plan
interpretation-rule = Two interpreters a booth, three in a heavy one; at a distance three hours a day for a team, in one place twice that. The chair sees the end 30 minutes before.
interpretation-missing = What is missing
interpretation-whole = Nothing is missing.
interpreters-missing = { $n ->
    [one] one more not found
   *[other] { $n } more not found
}
gap-no-booth = { $language }: there is no booth. Plan one, or nobody hears the meeting in this language.
gap-no-team = { $language }: the booth has no team.
gap-alone = { $language }, { $since } to { $until }: one interpreter only. Nobody interprets alone: find a second.
gap-nobody = { $n ->
    [one] { $language }, { $since } to { $until }: one interpreter is not found.
   *[other] { $language }, { $since } to { $until }: { $n } interpreters are not found.
}
gap-no-relay = { $other } into { $language }: no booth interprets it, by itself or by relay. Choose a relay.
gap-begins-late = { $language }: the meeting begins at { $since }, the team at { $until }.
gap-ends-early = { $language }: the team leaves at { $since }, before the planned end at { $until }.
gap-break = { $language }: nobody interprets from { $since } to { $until }.
gap-too-long = { $language }, { $since } to { $until }: a team works { $n } hours at most. Plan a second team.
gap-in-two = { $language } and { $other }: somebody is planned in both booths from { $since } to { $until }.
