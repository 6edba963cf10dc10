# Letters that the server writes by itself. They go out as mail, so no word here stands for a picture or a colour.

try-subject = Mail from { $name } works
try-title = Mail works
try-why = Somebody of the secretariat asked this server to write to you, to see whether its mail arrives.
try-look = If you read this in your usual mail program, not among unwanted mail, there is nothing left to do.
try-from = Sent by
try-act = See the receipt
try-after = You did not ask for this? Then somebody typed your address by mistake, and you may forget it.

office = Secretariat

# $how: broken, kept or unattended.
silence-subject = { $how ->
    [broken] Silence broken: { $meeting }
    [unattended] To be settled by the chair: { $meeting }
   *[kept] Silence ended, nobody objected: { $meeting }
}
silence-title = { $how ->
    [broken] A silence was broken
    [unattended] A silence has run out and is not settled
   *[kept] A silence has ended
}
silence-what = { $how ->
    [broken] A delegation has objected, or proposed an amendment. The text is not adopted; all should be told at once.
    [unattended] The server could not be reached for a part of the period, so nothing was adopted by itself. The chair has to find what follows.
   *[kept] Nobody objected before it ended, and the text is adopted.
}
silence-meeting = Meeting
silence-at = Time
silence-act = Open the meeting’s page

link-subject = Your link to sign in to { $name }
link-title = Your link to sign in
link-what = It lets you in once, and it is for you alone: pass it on to nobody.
link-until = Works until
link-act = Sign in
link-after = You did not ask for this? Then do nothing: it ends by itself.

delegation-link-subject = The page of your delegation
delegation-link-title = The page of your delegation
delegation-link-what = It shows what awaits your delegation, by deadline, with its papers and its past votes. The link lets you in once, and is for you alone.
delegation-link-act = Open the page
delegation-link-after = You do not belong to a delegation? Then do nothing: the link ends by itself.

clearing-subject = { $how ->
    [again] Reminder: a joint text speaks for you ({ $meeting })
   *[new] A joint text speaks for you ({ $meeting })
}
clearing-title = A joint text speaks for you
clearing-what = Read what it says of you, and clear it, ask for other words, or refuse. Opening the link answers nothing.
clearing-until = Answer before
clearing-act = Read and answer
clearing-after = The link is yours alone, and its answers are those of your delegation. Times are UTC.

daily-subject = { $n ->
    [one] { $n } thing is due: { $member }
   *[other] { $n } things are due: { $member }
}
daily-title = { $n ->
    [one] { $n } thing awaits { $member } within a week
   *[other] { $n } things await { $member } within a week
}
daily-act = Open the page of the delegation
daily-after = Times are those of the time zone that you set on the page. Nothing is written on days on which nothing is due.
daily-stop = To get no more of these: { $url }

guest-subject = You are accredited: { $meeting }
guest-title = You may attend
guest-what = Your request to attend was approved. The link is for you alone: it opens your place in the room.
guest-act = Open your place
guest-after = You did not ask to attend? Then tell the secretariat of the meeting.

# $how: new, moved, changed, cancelled, ended or reminder.
invitation-subject = { $how ->
    [reminder] Reminder: { $meeting }, { $when }
    [moved] New time: { $meeting }, { $when }
    [changed] Changed: { $meeting }, { $when }
    [cancelled] Cancelled: { $meeting }, { $when }
    [ended] No longer invited: { $meeting }, { $when }
   *[new] Invitation: { $meeting }, { $when }
}
invitation-what = { $how ->
    [reminder] The meeting begins soon, and you have not answered whether you come.
    [moved] The meeting is at another time. An answer for the time before does not count for this one: please answer for the new time.
    [changed] What the meeting is called has changed. Your answer still counts.
    [cancelled] The meeting does not take place.
    [ended] You are not on the list of this meeting any more.
   *[new] You are invited to this meeting.
}
# $form: excellency, of somebody who holds an office for a state, or dear. $titled: the office with its article, or none.
# $gender: m, f, or n where it is not known.
greeting = { $form ->
    [excellency] Excellency,
   *[dear] { $gender ->
        [m] Dear Mr { $family },
        [f] Dear Ms { $family },
       *[n] Dear { $name },
    }
}
invitation-asks = We have the honour to invite you to { $meeting }.
invitation-topic = The meeting is to consider: { $topic }
invitation-until = We would be grateful for your answer by { $until }.
invitation-close = Yours sincerely,
invitation-secretariat = The secretariat
clock-there = { $place }: { $when }
fact-papers = Documents
papers-more = { $n ->
    [one] and one more
   *[other] and { $n } more
}
invitation-after = Each link opens the page on which you answer; nothing is sent before you confirm it there. There you can also send a deputy, propose another time, or have your link to the room sent to you.
invitation-inside = Answer, send a deputy, or have your link to the room sent to you: { $url }
invitation-room = Your place in the room, for you alone: { $url }
answer-room = Open your place in the room
answer-accepted = Accept
answer-tentative = Accept provisionally
answer-declined = Decline
fact-date = Date
fact-instead-of = Instead of
fact-ends = Ends
fact-body = Body
fact-part = You take part as
fact-interpreter = { $booth ->
    [none] interpreter
   *[other] interpreter (booth: { $booth })
}
fact-place = Place
fact-held = { $mode ->
    [written] in writing, in { $languages }
    [hybrid] in the hall and by video, in { $languages }
   *[virtual] by video, in { $languages }
}
fact-for = For
fact-sentence = As adopted
fact-agenda = Agenda
fact-closed = closed
fact-mark = { $mark ->
    [added] new
    [struck] struck
    [retitled] retitled
   *[moved] moved
}
agenda-subject = Revised agenda (Rev. { $n }): { $meeting }
agenda-what = The agenda of the meeting has been reissued as revision { $n }. What has changed is marked; the time of the meeting and your answer stand.

personal-subject = Your link to the room: { $meeting }
personal-title = Your personal link
personal-what = It opens your place in the room, and is for you alone. Links that you had before open nothing any more.
personal-after = You did not ask for it? Then tell the secretariat of the meeting.

deputy-subject = You are accredited: { $meeting }
deputy-title = You take part as a deputy
deputy-what = You were named as a deputy, and the secretariat has accredited you. The link is for you alone: it opens your place in the room.
deputy-after = You were not asked to come? Then tell the secretariat of the meeting.
deputy-capacity = Capacity
deputy-sits = { $votes ->
    [yes] as head of the delegation: you sit, speak and vote
   *[no] you sit and speak; the vote stays with the head of the delegation
}

# $told: opened, extended, broken, kept, withdrawn, unattended or vote-extended.
notice-subject = { $told ->
    [extended] Silence extended: { $meeting }
    [broken] Silence broken: { $meeting }
    [kept] Adopted by silence: { $meeting }
    [withdrawn] Silence ended: { $meeting }
    [unattended] Silence waits for the chair: { $meeting }
    [vote-extended] Vote by correspondence extended: { $meeting }
   *[opened] Silence procedure: { $meeting }
}
notice-title = { $told ->
    [extended] A silence runs longer
    [broken] A silence was broken
    [kept] A text was adopted by silence
    [withdrawn] A silence was ended
    [unattended] A silence is not settled yet
    [vote-extended] A vote by correspondence runs longer
   *[opened] A silence procedure has begun
}
notice-what = { $told ->
    [extended] Objections and amendments are in time until the new end.
    [broken] A delegation has objected, or proposed an amendment. The text is not adopted.
    [kept] Nobody objected before it ended, and the text is adopted.
    [withdrawn] It was ended before its time. The text is not adopted; it is on the table again.
    [unattended] The server could not be reached for a part of the period. Nothing is adopted by itself; the chair finds what follows.
    [vote-extended] Ballots are in time until the new date.
   *[opened] A text was circulated. It is adopted unless a delegation objects, or proposes an amendment, before the end.
}
notice-until = Until
notice-act = Read the text and answer
part-subject = { $meeting }: your part in it
part-what = The secretariat has reassigned who presides, hosts and reports at this meeting, and who replaces the chair. Your part in it is told below.
part-listed = The secretariat has corrected what the list of participants says of you.
part-presides = { $chair } presides over the meeting.
part-you = You
part-chair = preside
part-host = host
part-reporter = report to the press
part-vice = replace the chair ({ $n })
part-none = take part, with no further task
part-office = Office
part-behalf = On behalf of
part-act = Open the invitation

# $how: new, moved, changed, cancelled or ended; $n: how many sittings.
series-subject = { $how ->
    [moved] New time: { $series }
    [changed] Changed: { $series }
    [cancelled] Cancelled: { $series }
    [ended] No longer invited: { $series }
   *[new] { $n ->
        [one] Invitation: { $series }
       *[other] Invitation to { $n } sittings: { $series }
    }
}
series-what = { $how ->
    [moved] A sitting is at another time. An answer for the time before does not count for this one: please answer for the new time.
    [changed] The sittings have changed. Your answers still count.
    [cancelled] None of these sittings takes place.
    [ended] You are not invited to these sittings any more.
   *[new] You are invited to these sittings.
}
series-after = Each link opens the page on which you answer for all sittings or for each; nothing is sent before you confirm it there. There you can also send a deputy or propose another time.
series-line-moved = { $line } (before: { $before })
series-line-cancelled = { $line } – cancelled
fact-dates = Sittings
topic-subject = { $state ->
    [accepted] Your proposal is on the agenda
   *[declined] Your proposal was declined
}
topic-what = { $state ->
    [accepted] The secretariat has taken an item that your delegation proposed on the agenda of a meeting. The page of the delegation shows which.
   *[declined] The secretariat has declined an item that your delegation proposed. The page of the delegation shows which, and why.
}

tests-subject = Test your device: { $meeting }
tests-what = The meeting is near, and you have not tested the device on which you will take part.
tests-how = It takes three minutes: you see your own picture, speak a sentence, and try the line. You can also try the room alone.
tests-act = Test my device

reader-confirm-subject = Is this your address? { $house }
reader-confirm-title = Is this your address?
reader-confirm-what = Somebody asked that { $house } tell this address by email of what it publishes. Open the link if it was you; nothing is sent before that.
reader-confirm-act = Yes, it is mine
reader-confirm-after = If it was not you, forget this letter: the address is forgotten in three days.
reader-told-subject = { $how ->
    [corrected] Corrected: { $title }
    [withdrawn] Withdrawn: { $title }
   *[published] { $title }
}
reader-told-what = { $how ->
    [corrected] A corrected text has taken the place of the earlier one. Please use this one alone.
    [withdrawn] This text has been withdrawn. Please do not use it any more.
   *[published] This has just come out.
}
reader-told-at = { $how ->
    [corrected] Corrected
    [withdrawn] Withdrawn
   *[published] Published
}
reader-told-act = { $how ->
    [withdrawn] Open its page
   *[published] Read it
}
reader-told-after = You get this letter since you asked { $house } for it and confirmed it.
reader-told-leave = To get no more: { $url } To get something else: { $own }

journalist-outlet = For
journalist-confirm-subject = Accreditation: is this your address? { $house }
journalist-confirm-what = Somebody asked { $house } to accredit the holder of this address as a journalist. Open the link if it was you; the press office is asked then.
journalist-accredited-subject = You are accredited: { $house }
journalist-accredited-title = You are accredited
journalist-accredited-what = By the link below you have a page of your own: texts under embargo stand there, and you may have yourself told of what comes out.
journalist-act = Open my page
journalist-after = The link is yours alone. Who has it reads what you may read; please pass it on to nobody.
journalist-refused-subject = Your request for accreditation: { $house }
journalist-refused-title = You were not accredited
journalist-refused-what = The press office has not accredited you.
embargo-subject = Under embargo: a text for you from { $house }
embargo-title = A text under embargo
embargo-what = You may read it now. It is not to be published, quoted or passed on before the time below.
embargo-until = Under embargo until
embargo-act = Open my copy
embargo-after = The copy bears your name, and its opening is written down. Once the text is out, the link leads to its page.
