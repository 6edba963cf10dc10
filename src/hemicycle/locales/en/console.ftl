### The chair’s console. The band says what must be decided, by which rule, and what waits behind it.

## The band
band-label = To be decided now
band-acts = What you can decide
after-it = After it
after-order = point of order, { $name }
after-ruling = a ruling
after-lost = the speaker’s connection
after-vote = the vote
after-consensus = the call for consensus
after-photo = the family photo
after-objection = an objection
fact-raised = Raised
fact-to-speak = To speak
fact-speaks = Speaks
fact-left = Time left
fact-least-time = Least time
fact-objections = Objections
fact-join = Join
fact-voted = Have voted
fact-items = Items dealt with
fact-open = Texts open
fact-on-list = On the list
fact-present = Present
ago = { $time } ago
at-most = { $time } at most
of-all = { $count } of { $all }
none = none
nobody = nobody
up = Up
down = Down
chairless-title = The chair is absent
chairless-you = You are a vice-chair. You can take the chair and go on.
chairless-vice = A vice-chair can take the chair, or the secretariat assigns it.
chairless-nobody = No vice-chair is here. The secretariat assigns the chair or closes the meeting.
chairless-sub = The floor, the clock and the list stand as they are until somebody presides.
chairless-fact = Vice-chair
chairless-assign = Assign the chair…
passing-title = To whom does the chair go?
passing-title-you = Give the chair to { $name }?
passing-sub = Choose who presides. The one chosen must be present.
passing-nobody = Nobody who may preside is present.
passing-not = Leave it as it is
passing-to = Who presides
passing-act = Give the chair
pass-chair-ask = Pass the chair…
order-rule = Heard now; it interrupts the speaker. You rule on it at once.
order-sub = It cannot be set aside unheard.
order-sub-speaker = The clock of { $name } stands while it is heard. It cannot be set aside unheard.
ruling-title = Rule on the point of order
ruling-rule = You rule at once, before anything else is taken up.
ruling-rule-appeal = You rule at once. A delegation may appeal; then the meeting decides.
ruling-sub = Everybody is told your ruling.
lost-title = Connection lost
lost-rule = The floor is kept and the clock stands until they are back.
lost-sub = You can wait, or take the floor back and give it to the next.
consensus-title = Put to consensus
consensus-rule = Adopted if no delegation objects.
consensus-sub = An objection stops it at once and stands on the record.
acclaim = By acclamation
acclaim-title = Put to acclamation
acclaim-rule = Adopted if no delegation asks for a vote.
acclaim-sub = Who asks for a vote stops it at once; the text is then put to the vote.
credentials = Credentials
credentials-none = No credentials are challenged.
credentials-by = Challenged by { $name }
credentials-report = Enter the report
credentials-report-title = Report on the credentials of { $member }
credentials-report-words = What whoever examines the credentials reported
credentials-report-done = The report is on the record.
credentials-report-none = Nothing was reported yet.
credentials-accept = Propose to accept
credentials-refuse = Propose to refuse
call-length = Length of the call
call-length-usual = As usual, { $length }
consensus-waits = in { $left }
photo-rule = One still of each who joins, when the countdown ends. Who does not answer stays out.
objection-title = Objection
objection-rule = There is no consensus on this version.
objection-leave = Leave it open
motion-by-vote = The meeting decides by vote.
motion-by-chair = You decide on it.
motion-meeting-decides = The meeting decides by vote.
motion-chair-decides = The chair decides.
motion-no-debate = No debate.
motion-debate = Debate: { $pro } for, { $contra } against.
motion-open-debate = The debate goes on meanwhile.
motion-mover = Who moved it speaks besides.
vote-sub = Nothing interrupts it but a point of order on how it is taken.
vote-cancel-not = Go on with the vote
vote-cancel-act = Break off the vote
# After some that are named; there are at least two.
away-others = { $count } others
away-members = { $count ->
    [one] { $names } has lost the connection.
   *[other] { $names } have lost the connection.
}
close-rule = After closing there is no debate and no decision. The meeting cannot be opened again.
close-sub = The readout is drafted from the record, and the secretariat publishes it.
close-silences = { $count ->
    [one] 1 silence procedure runs on to its end.
   *[other] { $count } silence procedures run on to their ends.
}
close-not = Keep it open
quiet-title = Nothing awaits your decision
quiet-waits = Your next step is due
parts-to-come = The text is divided. Still to be put: { $parts }.
quiet-floor = Has the floor
quiet-convened = The meeting is not open yet
quiet-item = Item { $number }:
quiet-next = Next on the list: { $name }.
quiet-nobody = Nobody asks for the floor.
quiet-list-closed = Nobody is on the list, and it is closed.
quiet-lobby = { $count ->
    [0] Nobody waits in the lobby.
    [one] 1 person waits in the lobby.
   *[other] { $count } people wait in the lobby.
}
suspended-kept = The floor, the clock and the list are kept as they stand.
quorum-none = The rules of this body ask for no quorum.
quorum-there = there
quorum-missing = missing, { $needed } needed

## The floor and the list
decided-question = The question
decided-text = What is decided
clock = Clock
clock-runs = Runs
clock-stands = Stands
microphone = Microphone
microphone-open = Open
microphone-shut = Shut
list-more = More for { $name }
take-off-list = Take off

## The table
item-of = Item { $number } of { $all }

## Motions by precedence
motions-by-precedence = Motions, by precedence
motions-order = 1 is put before 2, and so on
motion-title-appeal = Appeal a ruling
motion-title-suspend = Suspend the meeting
motion-title-quorum = Verify the quorum
motion-title-adjourn-meeting = Adjourn the meeting
motion-title-adjourn-debate = Adjourn the debate
motion-title-adjourn-to = Adjourn to a day and hour
motion-title-refer = Refer the matter
motion-title-open-vote = Open the vote
motion-title-preliminary = Ask the preliminary question
motion-title-close-debate = Close the debate
motion-title-division = Divide the text
motion-title-reconsideration = Reconsider a decision
motion-title-waive-delay = Waive the delay
motion-title-no-action = Take no action
motion-title-competence = Decide on competence
motion-does-appeal = May overrule the chair’s ruling.
motion-does-suspend = A pause; then it goes on.
motion-does-quorum = The chair states who is present.
motion-does-adjourn-meeting = Ends the meeting; the rest waits.
motion-does-adjourn-debate = Leaves the item undecided.
motion-does-adjourn-to = Ends the meeting, and says when the next begins.
motion-does-refer = Leaves the item to a committee or a person.
motion-does-open-vote = The chair opens the vote on the text.
motion-does-preliminary = Whether the text is procedural.
motion-does-close-debate = Ends the list; the text is put.
motion-does-division = Its parts are put one by one.
motion-does-reconsideration = A decision is taken up again.
motion-does-waive-delay = The text may be decided at once.
motion-does-no-action = The text is not put.
motion-does-competence = Whether the body may decide on it.
motion-ask-adjourn-meeting = Moves to end this meeting. Everybody is told at once, and nothing else is done before it is decided.
motion-ask-adjourn-debate = Moves to leave this item undecided. Everybody is told at once, and nothing else is done before it is decided.
motion-ask-no-action = Moves that no action be taken on a text: it would not be put. Everybody is told at once, and nothing else is done before it is decided.
motion-on = On what
motion-until-label = To which day and hour
motion-whom-label = To whom the matter is referred
motion-ask-adjourn-to = Moves to end this meeting, and to go on at the time that you name. Everybody is told at once, and nothing else is decided before it.
motion-ask-refer = Moves to leave this item to whom you name. Everybody is told at once, and nothing else is decided before it.
motion-ask-close-debate = Moves to end the debate: nobody else on the list would speak. Everybody is told at once, and nothing else is done before it is decided.
motion-ask-not = Do not move it
motion-ask-yes = Move it now

## The text in hand
open-text = Open the text
open-texts = Open the texts
text-chosen = Text in hand
version-number = version { $version }
amendments-waiting = { $count ->
    [one] 1 amendment
   *[other] { $count } amendments
}
silence-way = At least { $hours } h, in writing.
vote-way = You choose the rule; who may vote is settled then.
texts-empty-chair = Nothing is on the table. Delegations and you can propose a text.

## Panels and foot
panel-lobby = Lobby
panel-presence = Presence and quorum
panel-texts = Texts
panel-booths = Interpretation
panel-decide = Text and motions
panel-close = Back to the table
foot-label = The meeting and your devices
foot-present = { $count } of { $all } present
foot-quorum = quorum { $needed }
foot-no-quorum = no quorum, { $needed } needed
foot-moved = { $count ->
    [one] 1 seat moved
   *[other] { $count } seats moved
}
foot-lobby = Lobby { $count }
foot-interpretation = Interpretation
foot-interpretation-far = Interpretation until { $time }
foot-interpretation-soon = Interpretation until { $time }, { $left } min left
foot-interpretation-over = Interpretation ended at { $time }
interpretation-soon = Interpretation ends at { $time }: the teams leave then. Close in time, or ask the secretariat for another team.
interpretation-over = Interpretation ended at { $time }. Go on without it only where nobody objects, or suspend the meeting.
foot-entries = { $count ->
    [one] 1 entry
   *[other] { $count } entries
}
lobby-longest = { $minutes ->
    [0] longest wait under a minute
   *[other] longest wait { $minutes } min
}
lobby-left = left at { $time }, keeps the place
lobby-admitted = Admitted { $time }
lobby-order = Rows stand in the order of arrival and keep their place. Who comes new stands at the foot.
badge-of = Photo of { $name }
badge-ask = Ask for a photo
badge-ask-name = Ask { $name } for a photo
badge-asked-them = Asked for a photo
admit-all = Admit all { $count }
admit-delegation = Admit { $member }, { $count }
admitted-count = { $count ->
    [one] 1 person is admitted.
   *[other] { $count } people are admitted.
}

## Keys
key-band = To what must be decided
key-give-first = Give the floor to the first on the list
key-list = To the speakers’ list
key-text = To the text on the table
key-motions = To the motions
key-speak = Hold to speak
key-space = Space

## The agenda, its officers, the date of the next meeting
agenda-provisional = Provisional
agenda-adopted = Adopted
agenda-put = Propose the agenda
agenda-rule = The meeting adopts its agenda before any item.
item-struck = struck
item-pending = waits for the meeting’s agreement
item-strike = Strike
item-strike-put = Propose to strike
item-add-put = Propose to add
item-other-business = This item is for any other business
take-up-item = Take up item { $number }
officers = Officers
officers-none = None elected yet.
officer-vice-chair = { $place ->
    [1] First vice-chair
    [2] Second vice-chair
   *[other] Vice-chair { $place }
}
officer-rapporteur = Rapporteur
officer-who = Who is proposed
nominate-vice-chair = Propose as vice-chair
nominate-rapporteur = Propose as rapporteur
proposal-rule = So decided if no delegation objects.
proposal-sub = An objection stops it at once and stands on the record.
proposal-objected-title = Objection to the proposal
proposal-objected-rule = The question is put to the vote, or the proposal is taken back.
proposal-voted-rule = The meeting has voted on the question. The gavel decides.
proposal-agree = So decided
proposal-end = Take it back
proposal-object-title = Object to the proposal
proposal-object-words = Your objection stops it and stands on the record under your delegation’s name.
proposal-objected-done = Your objection is on the record.
proposal-words = The chair proposes this. If your delegation objects, say so now.
proposal-words-watch = The chair proposes this. It is so decided if no delegation objects.
after-proposal = a proposal of the chair
next-meeting = Next meeting
next-meeting-not = No date yet.
next-meeting-at = { $when }, { $place }
next-meeting-set = Set the date
next-meeting-starts = It begins
next-meeting-place = Place
next-meeting-ends = End (optional)
next-meeting-mode = How it is held
next-meeting-mode-open = not said yet
next-meeting-mode-virtual = by video conference
next-meeting-mode-hybrid = in hybrid format
next-meeting-mode-in-person = in person
next-meeting-mode-telephone = by telephone
next-meeting-mode-written = in writing
extend-meeting = Extend
extend-title = Extend the meeting
extend-ends = Ends at { $time }
extend-until = Until { $time }
extend-interpreted = { $language }: interpreters until { $time }
extend-short = { $language }: interpreters until { $time }, { $minutes } min too short
extend-ask = Who follows by those booths hears the floor then. Ask the secretariat for another team first.
extend-do = Extend until { $time }
en-bloc-put = Put { $count } texts together
help-asked = { $count ->
    [one] One person asks for help
   *[other] { $count } people ask for help
}
help-answer = Answer
help-answer-to = Your answer to { $name }
help-done = Done
