# What is told when something happens: read out, and shown to whom it concerns.

## The meeting's life, people, agenda
told-chair = { $name } presides now.
told-chair-you = You preside now.
told-accredited = { $name } is now on the list of participants.
told-here = { $name } is here.
told-left = { $name } has left.
told-lost = { $name } has lost the connection.
told-lost-speaker = { $name }, who has the floor, has lost the connection. The clock stands still.
told-excluded = { $name } was shown out.
told-head = { $name } now holds the seat of the delegation, in place of { $before }.
told-item-struck = Struck from the agenda: { $title }.
told-next-meeting = The next meeting begins { $when }.
told-extended-meeting = The meeting goes on until { $time }. It was to end at { $was }.
told-moved = The meeting is moved: it begins { $when }, not { $was }.
told-notice-waived = The notice, which was too short, is waived.
told-agenda-revised = The agenda was revised: revision { $revision }.
told-taken-off = No longer on the list: { $name }.
told-offices-assigned = It was said anew who presides, hosts, reports and replaces the chair.
told-person-changed = The list says otherwise of { $name }.
told-proposal-put = { $proposal } Any delegation may object.
told-proposal-objected = { $name } objects to the proposal of the chair.
told-proposal-ended = The proposal of the chair is before the meeting no more. Nothing is decided.
told-vote-requested = { $name } asks for a vote: { $text }
told-call-lengthened = The vote goes on; the call lasts until { $time }.
told-challenged = { $name } challenges the credentials of { $member }. Its delegation sits with the same rights until the meeting has decided.
told-credentials-reported = A report on the credentials of { $member } is on the record.
told-credentials-refused = Your credentials were not accepted: you watch the meeting, and take no part in it.
told-proposal-agreed = { $about ->
    [add-item] The item is on the agenda: { $title }.
    [strike-item] The item is struck from the agenda: { $title }.
    [texts] The texts are adopted together.
    [vice-chair] { $name } is elected vice-chair.
    [rapporteur] { $name } is elected rapporteur.
    [accept-credentials] The credentials of { $member } are accepted.
    [refuse-credentials] The credentials of { $member } are refused.
   *[agenda] The agenda is adopted.
}
told-item-added = New on the agenda: { $title }.
told-item-closed = Dealt with: { $title }.
told-outage = The server was away from { $since } to { $until } UTC.
told-published = The readout is published.
told-unpublished = The readout is withdrawn.
told-corrected = The secretariat has corrected a text.
told-erased = The secretariat has erased a text.
told-released = The meeting’s record is released to everybody.
told-released-item = Released to everybody: { $title }.
told-chatham-house = The meeting is under the Chatham House Rule now: nothing that is told of it names who was there.
told-chatham-house-item = Under the Chatham House Rule now: { $title }.

## The floor
told-hand = { $purpose ->
    [right-of-reply] { $name } asks for a right of reply, no. { $place } on the list.
    [explanation-of-vote] { $name } asks to explain a vote, no. { $place } on the list.
    [for-motion] { $name } asks to speak for the motion, no. { $place } on the list.
    [against-motion] { $name } asks to speak against the motion, no. { $place } on the list.
   *[other] { $name } asks for the floor, no. { $place } on the list.
}
told-hand-you = Your hand is raised, no. { $place } on the list.
told-hand-down = { $name } has taken the hand down.
told-hand-down-you = Your hand is down.
told-hand-off = The chair has taken { $name } off the list.
told-hand-off-you = The chair has taken you off the list.
told-order = { $name } raises a point of order.
told-order-you = Your point of order is raised. It is heard before everything else.
told-film = The recorded statement of { $name } is played.
told-floor-ended = { $name } has finished. The floor is free.
told-trouble = The speaker’s device has trouble. { $name }: { $trouble }.
told-interrupted = { $name } is interrupted by a point of order.
told-interrupted-you = You are interrupted by a point of order. Your microphone is closed; you go on afterwards.
told-resumed = { $name } goes on.
told-resumed-you = You have the floor again. Your microphone is heard.
told-clock-stopped = The clock of { $name } stands still.
told-clock-stopped-you = The chair has stopped your clock.
told-clock-started = The clock of { $name } runs again.
told-clock-started-you = Your clock runs again.
told-extended = { $name } has { $minutes } more.
told-extended-you = You have { $minutes } more.
told-limit = Speaking time from now on: { $limit }.
told-limit-none = From now on speaking time has no limit.
told-list-closed = The speakers’ list is closed.
told-list-open = The speakers’ list is open again.
told-reordered = The chair has changed the order of the list.
told-reordered-you = The chair has changed the order of the list. You are now no. { $place }.
told-muted = The chair has muted { $name }.
told-unmuted = The chair has lifted the mute of { $name }.
told-ruled = { $upheld ->
    [true] The chair’s ruling: the point of order of { $name } is upheld.
   *[false] The chair’s ruling: the point of order of { $name } is not upheld.
}
told-appeal-open = It may be appealed until the chair gives the floor or another item is taken up.
told-overturned = { $upheld ->
    [true] The ruling is overturned: the point of order of { $name } is upheld.
   *[false] The ruling is overturned: the point of order of { $name } is not upheld.
}
told-overturned-motion = The ruling is reversed: the motion { $motion } is before the meeting again.
ruling-label = The chair’s ruling
ruling-appeal = Appeal against the ruling

## Texts, motions, votes
told-document = { $symbol } is laid before the meeting: { $title }
told-document-withdrawn = { $symbol } is withdrawn.
told-text-delivered = The statement of { $name } can be read: check against delivery.
told-statement = { $name } has entered a statement.
told-position = { $name } to all: { $stance }. { $text }
told-position-confided = { $name } to the chair alone: { $stance }. { $text }
told-position-none = { $name } takes back its position. { $text }
told-laid = { $name } lays a text on the table. { $text }
told-entered = { $name } enters a text of their own. { $text }
told-reworded = { $name } has reworded a text, now version { $version }. { $text }
told-withdrawn = { $name } has withdrawn a text. { $text }
told-amendment = { $name } proposes an amendment: { $text }
told-amendment-withdrawn = Amendment withdrawn: { $text }
told-sponsor-joined = { $name } has joined the sponsors: { $text }
told-sponsor-left = { $name } has left the sponsors: { $text }
told-taken-over = { $name } has taken over a text that was withdrawn: { $text }
told-delay = { $name } asks for time to read the documents. Nothing is decided before { $until }. { $text }
told-delay-waived = A decision is permitted before the delay for documents is over: { $text }
told-parts-approved = Approved in a separate vote: { $parts }
told-parts-rejected = Rejected in a separate vote, and out of the text: { $parts }
told-text-rejected = Nothing operative is left: the text is rejected as a whole. { $text }
told-agreed = { $name } accepts an amendment; other sponsors are still to: { $text }
told-accepted = The sponsors accept an amendment; the text is now version { $version }. { $text }
told-amendment-amended = The amendment now reads: { $text }
told-amendments-ordered = The chair has put the amendments in order.
told-supplied = { $name } supplied { $language } for a text.
told-call-ended = The call for consensus is broken off, and nothing is decided. { $text }
told-overtaken = This amendment is back with its author, to be restated on the new version: { $text }
told-restated = { $name } has restated an amendment on the new version: { $text }
told-carried = The amendment is carried; the text is now version { $version }. { $text }
told-lost-amendment = { $cause ->
    [fallen] Amendment fallen, since it says the contrary of one that was carried: { $text }
   *[lost] Amendment lost: { $text }
}
told-recorded = Recorded for your delegation: { $ballot }.
told-hands = Hands counted: { $yes } yes, { $no } no, { $abstain } abstaining.
told-cancelled = The vote is broken off; nothing is decided. { $question }
told-lifted = { $name } lifted the objection to { $text }
told-awaited = { $member } has lost its connection. The decision waits for it, once.
told-away = Away when this was decided: { $members }
told-correction = { $member } says that it meant to vote { $ballot }. The result stands.
told-proxy-given = { $member } is represented by { $holder }.
told-proxy-yours = { $member } lets your delegation vote for it.
told-proxy-withdrawn = { $member } votes for itself again; { $holder } no longer represents it.
told-motion-withdrawn = Motion withdrawn: { $motion }
told-motion-ruled-out = Ruled out of order: the motion { $motion }
told-motion-carried = Motion carried: { $motion }
told-motion-lost = Motion lost: { $motion }
told-motion-fallen = Motion fallen, never decided: { $motion }
told-quorum-stated = { $enough ->
    [yes] There is a quorum: { $present } present, { $needed } needed.
   *[no] There is no quorum: { $present } present, { $needed } needed; nothing is decided until then.
  }
told-bound-withdrawn = { $name } takes back its { $nature }: { $text }
told-amendment-supplied = { $name } supplied { $language } for { $text }
told-correspondence-extended = The vote by correspondence is open until { $until }: { $question }
told-correspondence-unattended = Not closed by itself, since the server was down: { $question }
told-bound = { $name }, { $nature }: { $text }
told-issued = The chair issues on the chair’s own responsibility: { $text }
told-capital-awaited = { $name } agrees ad referendum. { $text }
told-agreement-confirmed = { $name } has confirmed. { $text }
told-agreement-lapsed = Not confirmed in time, and not agreed: { $text }
referendum-agreed-now = Agreed ad referendum until { $expires }: { $text }

## Booths
told-in-booth = { $name } is in your booth.
told-out-of-booth = { $name } has left your booth.
told-interpretation-until = Interpretation is planned until { $time }.

## The tab of the browser
tab-floor = You have the floor
tab-vote = Vote open
tab-put = Consensus called
tab-order = Point of order
tab-photo = Family photo
tab-called = Your vote
tab-hands = { $count ->
    [one] 1 hand
   *[other] { $count } hands
}
tab-lost = Connection lost

## The key to what is being decided
key-decision = To what is being decided
skip-decision = To what is being decided
decision-none = Nothing is being decided at the moment.
