### The days before a meeting, as the office sees them.

before-title = The days before
before-note = Dated back from the meeting, and ticked by itself.
before-invitations = Invitations
before-replies = Replies
before-links = Personal links
before-papers = Papers
before-credentials = Credentials
before-booths = Interpreters
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
