# The page of a delegation: what awaits it, its papers, its past votes and words, who is let in.

delegation-awaits = { $n ->
    [0] Nothing awaits { $them }
    [one] { $n } thing awaits { $them }
   *[other] { $n } things await { $them }
}
delegation-tab-awaits = Awaits you
delegation-tab-meetings = Meetings
delegation-tab-papers = Papers
delegation-tab-votes = Votes and words
delegation-tab-people = Delegation
delegation-times-yours = It is { $time } in { $city }, and all times are those.
delegation-times-utc = All times are UTC, until you choose your time zone.
delegation-mail-at = One mail a day, at { $time }, while something is due.
delegation-mail-never = No daily mail.
delegation-settings = Time zone and mail
delegation-set-zone = Your time zone
delegation-set-hour = Daily mail, while something is due
delegation-set-never = Never
delegation-set-language = Language of the mail
delegation-set = Keep
delegation-device-zone = This device is in another time zone:
delegation-device-use = Use it
delegation-group-late = Late
delegation-group-today = Today
delegation-group-tomorrow = Tomorrow
delegation-group-week = Within a week
delegation-group-later = Later
delegation-group-undated = Now
delegation-late = { $days ->
    [0] today
    [one] { $days } day late
   *[other] { $days } days late
}
delegation-left = { $hours ->
    [0] { $minutes } min left
   *[other] { $hours } h { $minutes } left
}
delegation-passed = The deadline of “{ $what }” has passed.
delegation-read = Read the text
delegation-reads-only = You see this page; the head of the delegation, or who acts for it, does what is asked.
delegation-nothing = No deadline is set. What becomes due stands here.
delegation-in-days = { $days ->
    [0] Today
    [one] Tomorrow
   *[other] In { $days } days
}
delegation-live = Under way
delegation-next = Next meeting
delegation-none-coming = No meeting ({ $body }) is convened with { $them } on its list.
delegation-enter = Go to your seat
delegation-no-seat = The list of this meeting does not have you by name. The delegates on it have links of their own.
delegation-seats = { $n ->
    [one] One person for { $them } is on its list
   *[other] { $n } people for { $them } are on its list
}
delegation-more-coming = { $n ->
    [one] One more meeting
   *[other] { $n } more meetings
}
delegation-papers-none = No paper is laid for its coming meetings.
delegation-papers-all = All papers, to be read without a connection, too
delegation-revision = Revision { $n }
delegation-voted = How { $them } voted
delegation-votes-all = All
delegation-votes-none = No vote of { $them } is told here yet.
delegation-past-title = Votes and words of { $them }
delegation-past-none = Nothing more is told here.
delegation-said = What was said for { $them }
delegation-kind-statement = Statement
delegation-kind-objection = Objection in writing
delegation-kind-reservation = Reservation
delegation-kind-interpretation = Interpretation
delegation-kind-dissociation = Dissociation
delegation-kind-footnote = Footnote
delegation-kind-explanation = Explanation of position
delegation-newer = Newer meetings
delegation-older = Older meetings
delegation-people = Who is let in
delegation-rank-head = Head of delegation
delegation-rank-acts = Acts for the delegation
delegation-rank-reads = Sees, cannot act
delegation-invited = Link not used yet
delegation-you = You
delegation-let-in = Let somebody in
delegation-let-in-name = Name
delegation-let-in-mail = Address
delegation-let-in-as = As what
delegation-let-in-note = They get a link that works once. They see what you see of { $body }; who acts goes to their own seat from here, if the secretariat has them under this name and address.
delegation-let-in-do = Let them in
delegation-let-out = Take back
delegation-let-out-ask = { $name } is out at once: link, devices and passkeys open nothing any more.
delegation-let-out-yes = Let { $name } in no more
delegation-link-once = The link, shown once. Hand it on to { $name } alone; it works once, within seven days.
delegation-link-sent = The link left by mail.
delegation-leave = Leave on this device
delegation-passkey = Passkey
delegation-passkey-note = With a passkey you come back without a link, by your device’s lock.
delegation-fault-let-in-fault = Name and address are needed, and the address of nobody who leads the delegation.
delegation-fault-let-in-full = As many people are let in as one delegation may. Take somebody back first.
delegation-fault-no-own-seat = No seat of that meeting is known to be yours from here: its list does not have you, the secretariat has another address for you, or your link was closed. Use the link that the secretariat sent you, or ask it.
delegation-fault-seat-elsewhere = Your seat of that meeting is open on another device.
delegation-seat-here = Go on here; the other device is sent out
delegation-foot = Only what concerns { $them } is shown here, as far as its delegates may see it.

## Coming in
delegation-ways-title = The page of your delegation
delegation-ways-note = The head of a delegation gets a link from the secretariat, and lets others in from there.
delegation-ways-here = Open on this device
delegation-ways-mail = Your address
delegation-ways-send = Send me a link
delegation-ways-sent = If somebody of a delegation has this address, a link is on its way. It works once, within seven days.
delegation-link-title = { $member }, { $body }
delegation-link-for = This link lets { $name } in, on this device, once.
delegation-link-used = This link was used, or is too old
delegation-link-used-why = It works once. On the device on which it was used the page is open; elsewhere a passkey opens it, or a new link.
delegation-link-open = Open the page
delegation-link-else = Other ways in
delegation-stop-title = Daily mail to { $name }
delegation-stop-why = About what awaits { $them }. It can be started again on the page of the delegation.
delegation-stop = Send no more
delegation-stop-done = No more mail is sent.

error-delegation-only-title = This page is for a delegation
error-delegation-only = You are not signed in to it on this device. Open the link that you were sent, or ask for a new one.
error-no-delegation-link-title = This link opens nothing
error-no-delegation-link = It may be mistyped, a newer one may have been sent, or you are no longer of the delegation.
error-head-only-title = The head of delegation lets people in
error-head-only = Ask the head of your delegation, or the secretariat.
error-delegation-reads-title = You see this page, and do not act from it
error-delegation-reads = The head of your delegation may let you in as somebody who acts.

## What awaits a delegation: what, why or what follows, and the verb. A kind that is added has its three lines here.
task-silence = Silence ends on draft decision { $number }
task-silence-why = { $article ->
    [none] If no member objects before then, the text is adopted.
   *[other] If no member objects before then, the text is adopted ({ $article }).
} Nobody has objected.
task-silence-verb = Break silence…
task-ballot = Vote by correspondence on { $number }
task-ballot-why = { $cast } of { $of } have voted. Who does not vote by then is counted as absent.
task-ballot-verb = Vote
task-agreement = Confirm what was agreed ad referendum
task-agreement-why = { $silence ->
    [agrees] It stands at its date unless your capital refuses.
   *[lapses] Without the confirmation of your capital it lapses.
}
task-agreement-verb = Confirm
task-credentials = { $state ->
    [challenged] Credentials were not accepted
   *[missing] Hand in the credentials of your delegation
}
task-credentials-why = { $state ->
    [challenged] The secretariat wrote: { $reason }
   *[missing] Nothing was handed in yet. They are examined before the meeting.
}
task-credentials-verb = Hand in
task-documents = Hand in statements and documents
task-documents-why = { $late ->
    [refused] What comes later is not taken.
   *[marked] What comes later is marked as late.
}
task-documents-verb = Hand in
task-speakers = Ask for the floor: { $item }
task-speakers-why = { $n ->
    [0] The list of speakers is open, and nobody stands on it.
    [one] The list of speakers is open; one stands on it.
   *[other] The list of speakers is open; { $n } stand on it.
}
task-speakers-verb = Go to your seat
task-amendments = Propose amendments
task-amendments-why = “{ $text }” may be decided from then on.
task-amendments-verb = Open the text

## On the secretariat’s page of a member
delegation-office = The delegation’s page
delegation-office-note = The head opens it by a link to the address on file, and lets others in from there. It shows what awaits the delegation, its papers, and its past votes.
delegation-office-send = Open the page to { $name }
delegation-office-none = It was opened to nobody yet.
delegation-office-by-head = let in by the head
audit-letting-in-invite = opened a delegation’s page to somebody of it.
audit-letting-in-take-back = let somebody of a delegation in no more.
delegation-all = Open all delegations’ pages
delegation-all-ask = Each head of delegation who was not let in yet gets a link, at the address on file.
delegation-all-title = Pages of the delegations
delegation-all-opened = { $n ->
    [0] Every head of delegation was let in before.
    [one] The page was opened to one head of delegation; { $mailed } of the links left by mail.
   *[other] The pages were opened to { $n } heads of delegation; { $mailed } of the links left by mail.
}
delegation-all-links = These links did not leave by mail. They are shown once; hand each on to its reader alone. Each works once, within seven days.
delegation-all-back = Back to the body
audit-letting-in-invite-all = opened the pages of all delegations to their heads.

task-reply = Answer the invitation
task-reply-why = { $state ->
    [moved] The meeting was moved since it was answered.
   *[other] The secretariat waits for an answer of { $name }.
  }
task-reply-verb = Answer
task-inscribe = Inscribe on the list of speakers: { $item }
task-inscribe-why = Who inscribes before the item is taken up stands on its list. A statement handed in is read by interpreters beforehand.
task-inscribe-verb = Inscribe
task-statement = Hand in the statement: { $item }
task-statement-why = Your delegation is inscribed. Interpreters read the statement before you speak; nobody else does.
task-statement-verb = Hand in
task-clearing = Clear what a joint text says of you
task-clearing-why = { $silence ->
    [consent] By the body’s rules, silence is consent.
   *[none] Without your answer it does not go out as a joint text.
}
task-clearing-verb = Read and answer
delegation-readouts = Your own readouts
delegation-readouts-note = Your delegation may tell a meeting from its side, sign it and publish it on a page of its own.
delegation-readouts-all = All meetings that you may tell
delegation-readout-write = Write

task-promise = Report on what was promised
task-promise-why = { $state ->
    [more] The secretariat asks for more on your last report.
   *[open] The sentence stands on the body’s record. A report says how far it is.
}
task-promise-verb = Report
