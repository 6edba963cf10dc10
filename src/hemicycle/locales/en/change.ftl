# The page on which the office changes a meeting that is to come.
change-meeting = Change the meeting
change-when = Postpone or bring forward
change-stands = It is to begin
change-moved-on = no longer, since
change-from = Begins
change-last = Ends on another day
change-until = Ends (may be left open)
change-zone = On the clocks of
change-zone-there = the meeting’s place
change-reason = Reason, in { $language }
change-look = Show what changes
change-move-sure = Move the meeting?
change-cancel = Cancel the meeting
change-cancel-note = It is then not held, and this cannot be taken back. Its page and its record stay, and say so.
change-cancel-sure = Cancel the meeting?
change-before = Before
change-after = From now on
change-not-held = It is not held
change-told = This is told to
change-told-people =
    { $n ->
        [one] the person on the list
       *[other] the { $n } people on the list
    }
change-told-letters =
    { $n ->
        [0] (nobody of them by letter: nobody was invited)
       *[other] ({ $n } of them by letter)
    }
change-told-no-letter = no letter: not invited yet
change-told-public = everybody, on its public page and in the lists of meetings
change-told-who = Who they are
change-do-move = Move it
change-do-cancel = Cancel it
change-leave = Leave it as it is
change-no-more = It can no longer be moved or cancelled.
change-misread = The date or the time cannot be read.
change-waive = Waive the notice
change-waive-note = The meeting was called with a shorter notice than the rules ask. It is opened once that has been waived.
change-do-waive = Enter the waiver
change-waived = The notice was waived
change-agenda-sure = Issue the agenda anew?
change-agenda-note = The number says the place of an item: 3 is item 3, 2(a) stands under item 2. An item takes with it what stands under it. All changes together are one revision, with marks.
change-agenda-adopted = The meeting has adopted its agenda: it adds and strikes items itself.
change-revision = Revision { $n }
change-place = Place
change-title = Title, in { $language }
change-strike = Strike
change-new = New item
change-minutes = Minutes
change-minutes-of = { $n } min
change-no-minutes = No duration
change-was-number = was { $number }
change-access = Who may follow
change-access-as = As the meeting
change-do-agenda = Issue it
change-people-note = Whoever is taken off stays on the record, and their link opens nothing any more.
change-off-sure = Take this person off the list?
change-off = No longer on the list
change-do-off = Take off
change-add-person = Add a person
change-correct = Correct
change-replace = Replace
change-offices = Who presides, hosts and reports
change-offices-note = Whoever replaces the chair does so in this order. Those of whom it changes are told by mail, where they were invited.
change-offices-sure = Name them so?
change-do-offices = Name them
change-host = Host
change-reporter = Reports to the press
change-beside = Co-host { $n }
change-vice = Replaces the chair, { $n }
change-nobody = Nobody
change-told-concerned = those of whom it changes, where they were invited by mail
on-list-add = Add a person
on-list-replace = Somebody in place of { $name }
on-list-correct = What the list says of { $name }
on-list-sure-add = Add this person?
on-list-sure-replace = Put this person in the place of { $name }?
on-list-sure-correct = Write it so?
on-list-do-add = Add
on-list-do-replace = Replace
on-list-do-correct = Write it so
on-list-again = Change the fields
on-list-known = From the body’s record
on-list-known-who = Who is not on the list yet
on-list-take = Fill in the fields
on-list-fields = Or written here
on-list-who = Who it is
on-list-name = Name
on-list-family = Family name
on-list-family-note = As it stands in the name; where it is left empty, nothing is guessed.
on-list-member = Member
on-list-member-note = Its name or its code; a delegate has one.
on-list-role = Takes part as
on-list-office = Office, in { $language }
on-list-behalf = On behalf of
on-list-behalf-note = Only where it is another member than their own.
on-list-capacity = In which capacity, in { $language }
on-list-weight = Votes of the member
on-list-mail = Address
on-list-mail-note = An invitation leaves to it by itself. Left empty, the personal link is shown once.
on-list-told-mail = an invitation leaves to it, with the personal link
on-list-told-outbox = an invitation is laid into the outbox, to be handed over
on-list-told-link = Nobody by mail; the personal link is shown once afterwards.
on-list-told-replaced = { $name }: a letter that they are no longer on the list
on-list-told-correct = the person, where they were invited by mail
on-list-link-closed = the personal link opens nothing any more
on-list-faults =
    { $n ->
        [one] One field is to be corrected
       *[other] { $n } fields are to be corrected
    }
on-list-fault-name = A name is needed.
on-list-fault-family = The family name is to stand in the name.
on-list-fault-member = No such member is known; a delegate needs one.
on-list-fault-capacity_member = No such member is known.
on-list-fault-mail = This is no address.
on-list-fault-weight = Votes are a whole number.
agenda-revision = Rev. { $n }
mark-added = Added
mark-struck = Struck
mark-retitled = Retitled
mark-moved = Moved
change-off-days = Day off in
change-weekend = Weekend
change-no-off-days = Nowhere, as far as is known.
change-off-note = National public holidays are listed, and the weekend of each state (Saturday and Sunday where no other is known), by the clocks there.
change-chatham-note = What was said may be used; neither who said it nor who else was there is told to the public. It is closed from then on, and this cannot be taken back. An open item can be put under the rule until it is taken up.
change-chatham-all = The whole meeting is under the rule: nothing that the public reads names who is there.
change-do-chatham = Put under the Chatham House Rule
change-chatham-what = What
change-chatham-meeting = The meeting as a whole
