### The chair’s script: what the chair may say at each step, in the console and on the printed page, and what is done then.
### It says of the meeting only what the record shows; that nobody objects is for the chair to hear and to say.

say-next = You may say
say-quoted = “{ $words }”
say-or = or
say-open = I call the meeting to order: { $title }.
say-present = { $present } of { $all } delegations are present.
say-quorum = { $present } of { $all } delegations are present; we have a quorum.
say-quorum-begins = { $present } of { $all } delegations are present. We may begin; to decide we need { $needed }.
say-quorum-waits = { $present } of { $all } delegations are present. We need { $needed } for a quorum, and wait.
say-resume = The meeting is resumed.
say-agenda-before = The provisional agenda is before you.
say-agenda = May I take it that the meeting adopts its agenda?
say-add-item = Item { $number } is proposed for the agenda: { $title }. May I take it that the meeting agrees?
say-strike-item = It is proposed to strike item { $number } from the agenda: { $title }. May I take it that the meeting agrees?
say-vice-chair = It is proposed to elect { $name } vice-chair. May I take it that the meeting does so by acclamation?
say-rapporteur = It is proposed to elect { $name } rapporteur. May I take it that the meeting does so by acclamation?
say-texts = Does any delegation object to one of these { $count } texts?
say-accept-credentials = It is proposed to accept the credentials of { $member }. Does any delegation object?
say-refuse-credentials = It is proposed to refuse the credentials of { $member }. Does any delegation object?
say-decided = I hear no objection. It is so decided.
say-proposal-objected = { $name } objects. Does any delegation wish to speak?
say-vote-decided = The meeting has voted. It is so decided.
say-elect-vice-chair = We come to the election of a vice-chair. Does any delegation wish to propose a name?
say-elect-rapporteur = We come to the election of a rapporteur. Does any delegation wish to propose a name?
say-pending = Item { $number } has been proposed for the agenda: { $title }.
say-take-up = We take up item { $number } of our agenda: { $title }.
say-list-open = The list of speakers is open. Who wishes to speak?
say-minutes = { $minutes ->
    [one] Each has 1 minute.
   *[other] Each has { $minutes } minutes.
}
say-anybody = Does any other delegation wish to speak on this item?
say-other-business = We come to any other business. Does any delegation wish to raise a matter?
say-other-business-none = Is there any other business?
say-next-meeting = The next meeting begins on { $when }.
say-next-place = The next meeting begins on { $when }. Place: { $place }.
say-last = I thank you. The meeting is closed.
say-floor = I give the floor to { $name }.
say-thanks = I thank { $name }.
say-thanks-next = I thank { $name } and give the floor to { $next }.
say-conclude = May I ask { $name } to conclude.
say-order = I recognise { $name } on a point of order.
say-upheld = The point is well taken.
say-denied = The point is not well taken.
say-lost = We have lost { $name } for a moment. The floor is kept.
say-away = { $count ->
    [one] { $names } has lost its connection. We wait for it.
   *[other] { $names } have lost their connection. We wait for them.
}
say-before-you = A text is before you. I put it to consensus.
say-texts-before-you = { $count } texts are before you. I put them to consensus together. A delegation that objects to one says which.
say-consensus = Does any delegation object?
say-acclamation = It is proposed to adopt this text by acclamation. Does any delegation ask for a vote?
say-photo = We now take the family photo. Please look into your cameras.
say-objection = { $name } objects. There is no consensus on this text as it stands.
say-motion = { $name } moves { $motion }.
say-called = { $member }.
say-vote-due = A delegation has asked for a vote. We proceed to the vote on the text.
say-result = The result of the vote: { $yes } in favour, { $no } against, { $abstain } abstaining. { $result }.
say-credentials = The credentials of { $member } have been challenged. The meeting has to decide on them.
say-vote = Have all delegations voted?
say-debate-closed = The debate on this item is closed.
say-list-closed = The list of speakers is closed.
say-amendment-first = An amendment to the text is before you. We decide on it first.
say-parts-first = You have decided to divide the text. We vote on its parts first.
say-tie = The votes are equally divided. I have the casting vote.
say-tied = The votes were equally divided. We take the second vote.
say-motion-speakers = I hear up to { $pro } for it and { $contra } against it. Who wishes to speak?
say-motion-for = I hear up to { $pro } for it. Who wishes to speak?
say-motion-against = I hear up to { $contra } against it. Who wishes to speak?
say-motion-put = I put it to the vote.

## What is done then
then-press = Then press “{ $act }”.
then-press-item = Then press “{ $act }” at item { $number }.
then-wait = Wait. Look round the table.
then-hear = Hear it, then rule.
then-gavel = Gavel
then-quorum = Wait until the quorum is there.
then-speaks = Let the speaker finish.
then-nominate = Then choose a name under “Officers”, and press “{ $act }”.
then-nobody = If nobody asks for the floor, press “{ $act }”.
then-vote = Then press “{ $act }”, or take the proposal back.
then-credentials = Then propose to accept or to refuse them, under “{ $act }”.
then-credentials-report = Then enter the report on them, under “{ $act }”.
then-amendment = Then open the text, and press “{ $act }” at the amendment.
then-casting = Then give your casting vote, or leave it unused.
then-motion-rule = Then decide on it.

## The printed page
script-title = Script of the chair
script-link = Script
script-opening = Opening
script-agenda = Agenda
script-officers = Officers
script-item = Item { $number }. { $title }
script-closing = Closing
script-speakers = Order of speakers
script-delegations = Delegations, in their order
script-name = Name and how it is said
script-speaks-as = Speaks as
script-done = Done
script-happens = If it happens
script-when-objects = If a delegation objects
script-when-over = When the time is over
script-order = Point of order
script-motion = Motion
script-motion-say = A motion is before us. It comes before everything else.
script-lost = A delegation loses its connection
script-objects-say = The delegation of … objects. Does any delegation wish to speak?
script-objects-agenda = The delegation of … objects. Does any delegation wish to speak? The agenda is then put to the vote.
script-objects-text = There is no consensus on this text as it stands. It stays on the table.
script-minutes = Min
script-printed = As of { $when }. The script on the console follows what happens; this one does not.
script-print = Print
