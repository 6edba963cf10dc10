### The parts of the room that are fetched when they are first shown.

## Frame

theme-dark = Dark
theme-light = Light
theme-system = As the system
download = Download
console-chair = Chair’s console
console-secretariat = Secretariat’s console

## The meeting


## People and seats

role-delegate = Delegate
role-interpreter = Interpreter
role-press = Press
sign-present = Present
seat-head = Head of delegation
make-head = Let hold the seat
exclude = Show out
exclude-title = Show this person out?
exclude-words = They leave the meeting at once and wait in the lobby. They can be admitted again. It stands on the record.

## The floor

floor-free-list = Give it to the first on the list, or to somebody else.
floor-free-give = Nobody is on the list. Open a seat to give the floor unasked.
give-floor = Give the floor
give-floor-to = Give the floor to { $name }
take-back = Take back the floor
stop-clock = Stop the clock
start-clock = Start the clock
extend = 1 min
extend-long = 1 minute more
mute-person = Mute
unmute-person = Lift the mute

## The speakers' list

list-empty-chair = Delegations that ask for the floor stand here. You can also give it from a seat.
close-list = Close the list
reopen-list = Open the list
move-up = Move { $name } up
move-down = Move { $name } down
take-off = Take { $name } off the list

## Points of order

order-heard = Point of order, being heard
uphold = Uphold
dismiss-order = Do not uphold

## Agenda, statements, record

item-carried = carried over from an earlier meeting
item-proposed = proposed by { $member }
item-coming = not taken up yet
item-open = in hand
item-adopted = { $count ->
    [one] 1 text adopted
   *[other] { $count } texts adopted
}
item-texts-open = { $count ->
    [one] 1 text open
   *[other] { $count } texts open
}
open-item = Take up
close-item = Close item
add-item = Add item
access-closed = Closed to the public
access-chatham-house = Chatham House Rule
chatham-house-set = Put under the Chatham House Rule
chatham-house-meeting = Chatham House Rule for the meeting
agenda-empty = The agenda is empty
agenda-empty-next = The chair or the secretariat adds items.
statements-no-item = Statements outside the items
enter-statement = Enter a statement
statement-words = The text of what you say, as it shall stand on the record under your name.
record-words = What happens in this meeting is an entry on its record. Each act of yours gives you a receipt that proves it.
record-entries = What happened
record-kind = Kinds of entry
record-kind-all = All kinds
record-earlier = Show earlier entries
record-open-page = Open the record page
receipts-kept = They are kept on this device.
receipts-unkept = This browser keeps nothing: download them before you leave.
receipts-empty = No receipt yet
receipts-empty-next = Each act that you do here gives you one.
entry-number = entry { $seq }

## Texts

texts-empty = No text is on the table
texts-empty-next = Conclusions, commitments and invitations stand here as they are written, in each language.
texts-on-table = On the table
texts-settled = Adopted and entered
texts-withdrawn = Withdrawn
texts-rejected = Rejected
form-conclusion = Conclusion
form-commitment = Commitment
form-invitation = Invitation
version-digest = version { $version }, digest { $digest }
due = Due on { $date }
invitation-series = To a series of meetings
invitation-starts = Begins on { $date }
languages-all = All languages
text-read = Read the text
text-languages = Languages
text-parts = The text, part by part
text-keys = Arrow keys: from part to part. A: propose an amendment. P: state a position. [ and ]: earlier and later versions.
text-sponsors = Sponsors
text-adopted-by = Adopted by { $part }
text-adopted-votes = { $yes } to { $no }
text-adopted-unvoted = without a vote
text-adopted-entry = entry { $entry }
text-chairs = The chair’s own text
text-take-over = Take this text over
versions = Versions
version-stands = Stands
version-laid = { $name } laid it
version-revised = { $name }, revision by the sponsors
version-carried = { $mark } of { $name }, carried
version-accepted = { $mark } of { $name }, accepted by the sponsors
version-divided = Parts rejected in a separate vote
version-difference = Difference
version-difference-since = What has changed since version { $version }
version-compared = Shown: what has changed since version { $version }.
part-approved = Approved in a separate vote
part-rejected = Rejected in a separate vote
languages-one = One language
propose-text = Propose a text
propose-act = Lay on the table
proposed-done = The text is on the table.
enter-own = Enter a text of your own
enter-act = Enter
amend = Revise your text
amend-title = Revise your text
amend-act = Make this the next version
amend-nothing = Nothing has changed yet. Change a text or the verb.
amended = The new version is on the table.
supply = Supply a language
supply-title = Supply a language
supply-words = The words in this language only: the text is not reworded, and its version stays. Who laid it is told.
supply-act = Supply
supplied-done = The language is supplied.
supplied-by = { $language } supplied by { $name }
withdraw-text = Withdraw
text-needed = Write the text in one language at least.
field-form = Kind
field-by = By whom
field-track = Track
track-none = None
field-due = Due
field-preamble = Paragraphs of preamble, at the beginning
field-chairs = As the chair’s own text
field-text = Text
field-statement = Statement
field-title = Title
field-body = Body
field-body-hint = Its name or short name, as NRC.
field-series = A series of meetings
add-topic = Add a topic
will-miss = Missing: { $languages }. The text cannot be put to consensus before it is there.
will-be-stale = To be brought along: { $languages }. Until then it stands on the older version.

## Consensus

put-label = Put to consensus
call-interpreted = An interpreter is on air: the call lasts 30 seconds at least, so that delegations that listen to a booth have time to object.
put-text = The text that is being put
put-words = Who does not object joins the consensus. Joining it is not agreeing.
put-words-watch = The chair adopts the text if no delegation objects.
adopt = Adopt
end-call = Break off
end-call-done = The call is broken off. The text stays on the table.
object-title = Object to this text?
object-words = Your objection stops the consensus at once. It stands on the record under your delegation’s name, and everybody sees it.
object-reason = Reason, if you give one
object-not = Do not object
object-act = Object formally
acclaim-label = Put to acclamation
acclaim-words = The chair proposes that this be adopted by acclamation. If your delegation wants a vote, ask for one now; no reason is due.
acclaim-words-watch = The chair adopts the text by acclamation if no delegation asks for a vote.
ask-vote = Ask for a vote
ask-vote-done = You have asked for a vote. The text is on the table again.
challenge = Challenge the credentials
challenge-title = Challenge the credentials of { $member }?
challenge-words = Your delegation objects to the admission of theirs. They sit with the same rights until the meeting has decided. It stands on the record.
challenge-act = Challenge them
challenge-done = Your challenge is on the record.
credentials-challenged-now = The credentials of this delegation are challenged. It sits with the same rights until the meeting has decided.
credentials-refused-now = Credentials refused: takes no part.
objection-lift = Lift your objection
objection-lift-title = Lift your delegation’s objection?
objection-lift-words = The text is on the table again as it was, and may be put. That it was raised and lifted stays on the record.
objection-lifted-done = Your objection is lifted.
objection-may-lift = Whoever raised it may lift it; then the same version may be put again.

## Silence procedure

silences = Texts under silence
silence-running = Silence procedure
silence-left = Time left
silence-zone = your time zone: { $zone }
silence-clocks-change = Your clocks change between now and then; the times here take that into account.
silence-expires = Expires
silence-was = Extended; it was to expire on { $was }.
silence-circulated-by = Circulated by { $name } on { $at }
silence-running-words = Adopted at its expiry, unless a delegation breaks the silence before it.
silence-outage-words = The server was down from { $since } until { $until }. Nothing is adopted by itself: the chair enters objections received by other means, and confirms or extends.
silence-late-words = The server settled the expiry too late. Nothing is adopted by itself: the chair enters objections received by other means, and confirms or extends.
silence-open = Circulate under silence
silence-open-title = Circulate this text under silence
silence-open-words = It is adopted at the expiry, unless a delegation objects in writing or proposes an amendment before. Until then nobody changes it.
silence-opened-done = The text is circulated.
silence-expires-field = Expiry
silence-least = At least { $hours } hours from now ({ $article }).
silence-least-days = At least { $days } working days from now.
silence-rest-weekend = This expiry falls on a weekend at the seat of the meeting.
silence-rest-holiday = This expiry falls on a holiday at the seat of the meeting.
silence-extend = Extend
silence-extend-title = Extend the silence procedure
silence-extend-words = The expiry moves to a later time, and everybody is told.
silence-extended-done = The expiry has moved.
silence-break = Break silence
silence-break-words = Your objection stops the adoption at once. It stands on the record under your delegation’s name, with its reason, and everybody is told.
silence-break-not = Do not break it
silence-broken-done = The silence is broken; your objection stands on the record.
silence-reason = Reason, in writing
silence-reason-of = Words of the objection
silence-reason-needed = Write the reason.
silence-amend = Propose an amendment with it
silence-enter = Enter an objection
silence-enter-title = Enter an objection received by other means
silence-enter-words = A letter, a note, a call: if it came before the expiry, it breaks the silence. Both times stand on the record.
silence-enter-needed = Choose the delegation, and write when the objection came and its words.
silence-entered-done = The objection is entered.
silence-delegation = Delegation
silence-choose = Choose
silence-received = Received
silence-confirm = Confirm: nobody objected
silence-confirmed-done = The text is adopted.
silence-withdraw = End the procedure
silence-withdrawn-done = The procedure is ended; the text is on the table.
silence-by-objection = { $name } broke the silence on { $at }.
silence-by-amendment = { $name } broke the silence on { $at }, with an amendment.
silence-by-other-means = The objection came by other means on { $received }, and was entered on { $at }.
silence-proposes = Proposed instead:
silence-was-broken = Silence broken (version { $version })
silence-was-kept = Silence kept (version { $version })
silence-was-confirmed = Silence confirmed by the chair (version { $version })
silence-was-withdrawn = Silence procedure ended (version { $version })
silence-expired-at = Expired on { $expires }.
silence-confirmed-at = Confirmed on { $at }.
written-procedure = Written procedure
written-words = Nobody meets here. Texts are proposed, circulated under silence and adopted in writing; you may come and go.

## Family photo

photo-call = Call the family photo
photo-countdown = Countdown
photo-countdown-s = { $seconds } s
photo-seconds = seconds
photo-left = { $seconds ->
    [one] 1 second until the photo
   *[other] { $seconds } seconds until the photo
}
photo-joining = { $count } of { $all } join
photo-composing = The picture is being composed.
photo-words-public = At the end of the countdown your device takes one still. The picture goes out with the readout; who does not answer stays out.
photo-words-closed = At the end of the countdown your device takes one still. The picture is shown to those admitted; who does not answer stays out.
photo-words-watch = The delegations are being photographed.
photo-no-camera = Your camera is off: a portrait place stands for you.
photo-own-camera = You, as the picture will show you
photo-own-place = A portrait place
photo-join = Join the photo
photo-stay-out = Stay out
photo-you-join = You are on the photo.
photo-you-stay-out = You stay out.
photo-no-answer = You have not answered.
photo-end-call = End the call

## The console

presence-title = Presence and quorum
of-present = of { $all } present
quorum = Quorum
quorum-not = No quorum
quorum-needs = { $needed } of { $all } needed to decide.
state-floor = Floor
lobby-waiting = { $count ->
    [0] nobody waits
   *[other] { $count } waiting
}
lobby-empty = Nobody waits
lobby-empty-next = Who opens a personal link stands here until let in.
seats-and-links = Seats and links
seat-moved = Seat moved
seat-to = to
seat-no-member = –
seat-move-what = Moved by the personal link. Hand, place in the list and vote go with the seat. Undo cuts the new device and gives out a new link.
seat-move-undone = Undone at { $time }: the link was replaced, and the device cut.
seat-undo = Undo the move…
seat-undo-ask = Undo the move of { $name }’s seat?
seat-undo-what = The device that has the seat now is cut at once, and the old link opens nothing any more. { $shown ->
    [yes] You are shown a new link to hand on.
   *[other] The secretariat has the new link and hands it on.
  } Floor, place in the list and vote stay with the seat.
seat-undo-yes = Undo and give out a new link
seat-undone-office = The device was cut. The secretariat has the new link for { $name }.
seat-undo-failed = The move was not undone. Try again, or ask the secretariat.
links-opened-unused = { $count ->
    [one] { $count } link was opened and not used yet.
   *[other] { $count } links were opened and not used yet.
}
new-link-title = New link for { $name }
new-link-what = It is shown once. Give it to { $name } by a way on which you know that it reaches them, and to nobody else.
copy-link = Copy the link
waits-since = { $minutes ->
    [0] just arrived
    [one] 1 min
   *[other] { $minutes } min
}
admit = Admit
admit-name = Admit { $name }
chair-is = Chair: { $name }
suspend = Suspend
resume-meeting = Resume the meeting
close-meeting = Close the meeting…
close-title = Close the meeting for good?
close-act = Close the meeting
close-words = After closing there is no debate and no decision. The readout is drafted from the record, and the secretariat publishes it.
close-open-texts = { $count ->
    [one] 1 text is still open and stays without decision.
   *[other] { $count } texts are still open and stay without decision.
}
close-silent = A text is under silence until { $at }. It goes on after the closing.
silence-holds-closing = The meeting can be closed meanwhile; the silence goes on.
pass-chair-words = The chair presides from that moment on. It stands on the record.
pass-chair-to = Give the chair

## Keys

shortcuts = Keyboard shortcuts
single-keys = Single-key shortcuts
single-keys-words = Turned off, everything is still reached by Tab, the arrow keys and Enter.
key-hand = Ask for the floor, or take the hand down
key-order = Point of order
key-microphone = Microphone on or off
key-camera = Camera on or off
key-seats = To the seats
key-panel = To the panel of speakers and texts
key-help = These shortcuts
key-walk = Walk the seats, tabs and choices
key-open = Open the seat, press the button
key-close = Close the dialog

## Refusals: why, in words. The rule is cited after it.

# The rules of procedure, in the room
rules = Rules of procedure
rules-page = Open as a page
rules-coming = The rules are being fetched…
rules-failed = The rules could not be fetched. They come when the connection is back.
rules-unverified = not verified
rules-uncited = no article named
rules-default = default of this software
rules-articles = Articles
rules-articles-note = In our own words, unless they say otherwise.
rules-no-words = Cited; its words are not on file.
rules-cited-by = Cited by:

## Positions on a text, before it is decided
positions = Positions
positions-no-consent = None of this counts as consent.
position-none = Has not said
position-stale = on version { $version }
position-confided = To the chair alone
position-own = You told all: { $stance }
position-own-confided = You told the chair alone: { $stance }
position-state = State your position
position-change = Change your position
position-title = Where your delegation stands on this text
position-label = Position
position-needed = Choose a position.
position-to = To whom
position-to-all = To all
position-to-all-words = Everybody who sees the text sees it, under your delegation’s name.
position-to-chair = To the chair alone
position-to-chair-words = The chair, the secretariat and your own delegation see it, and nobody else, now or later.
position-words = In words, if you like
position-act = State it
position-take-back = Take it back
position-done = Your position is stated.
position-taken-back = Your position is taken back.

## Statements bound to a text
bound-title = Statements
bound-state = Bind a statement
bound-words = It stands with this version, under your delegation’s name, and travels with it once it is adopted. It is no objection: the text is decided all the same.
bound-nature = As
bound-nature-hint-statement = What your delegation states with the text.
bound-nature-hint-reservation = Your delegation is not bound by what it reserves its position on.
bound-nature-hint-interpretation = How your delegation understands the text.
bound-nature-hint-dissociation = Your delegation does not stand in the way, and is no part of it.
bound-nature-hint-footnote = It stands at one part, with a mark.
bound-nature-hint-explanation = Why your delegation stands where it does.
bound-to = To
bound-to-whole = the whole text
bound-act = Enter it
bound-done = Your statement stands with the text.
bound-on = on { $part }
bound-version = on version { $version }

## Agreed ad referendum
referendum-running = Agreed ad referendum
referendum-words = Adopted once all who are awaited have confirmed. No confirmation by the date is no agreement.
referendum-left = time left to confirm
referendum-until = Confirm by
referendum-awaits = Awaited
referendum-confirmed = Confirmed
referendum-say = Agree ad referendum
referendum-said = Your capital has yet to confirm.
referendum-gavel = Agree ad referendum…
referendum-gavel-title = Agreed ad referendum
referendum-gavel-words = The gavel falls, and the text stands as agreed until those who are awaited have confirmed it. Whoever has not by the date has not agreed.
referendum-gavel-awaits = Awaited: { $members }
referendum-gavel-all = all delegations
referendum-gavel-act = Let the gavel fall
referendum-done = The text is agreed ad referendum.
referendum-confirm = Confirm for your delegation
referendum-confirm-done = Your confirmation stands on the record.
referendum-refuse = Refuse
referendum-refuse-words = The text is not agreed. It stands on the record under your delegation’s name, with the reason.
referendum-enter = Enter a confirmation
referendum-enter-words = A letter, a note, a call: if it came before the date, it counts. Both times stand on the record.
referendum-enter-done = The confirmation is entered.
silence-was-agreed = Agreed ad referendum, and confirmed (version { $version })
silence-was-lapsed = Agreed ad referendum, not confirmed in time (version { $version })

## The chair's statement and summary
issued-words = On the chair’s own responsibility; no agreed text. It was laid by { $name }.
issue-statement = As the chair’s statement…
issue-summary = As the chair’s summary…
issue-title = Issue it on the chair’s own responsibility?
issue-confirm = The text is adopted by nobody. It keeps its words and its history, and goes out as the chair’s. It cannot be put to a decision any more.
issue-act = Issue it

## Votes, motions and amendments

vote-open-label = Vote in progress
vote-cast-as = You vote for { $member }. Your vote is public.
vote-cast-proxy = By proxy, for { $member }
vote-cast-capacity = In your capacity, for { $member }
vote-cast-done-for = Cast for { $member }: { $ballot }.
vote-represented = { $holder } votes for your delegation in this vote, by proxy.
vote-represented-count = { $count ->
    [one] 1 member is represented by another
   *[other] { $count } members are represented by others
  }
vote-represented-by = { $member }, represented by { $holder }
vote-by-proxy = by proxy: { $holder }
vote-weighs = { $votes ->
    [one] (1 vote)
   *[other] ({ $votes } votes)
  }
proxies = Proxies
proxy-give = Let another member vote for us
proxy-give-act = Give the proxy
proxy-enter = Enter a proxy given by letter
proxy-enter-act = Enter the proxy
proxy-words = Whoever is chosen here votes for the member until the proxy is taken back. Who votes for whom is settled when a vote opens, and each ballot stands on the record as whose it is.
proxy-member = The member that wrote
proxy-holder = Who votes for it
proxy-holder-needed = Choose the member that votes.
proxy-items = On these items alone (none: on every item)
proxy-every-item = On every item
proxy-on-items = On item { $items }
proxy-letter = by letter
proxy-withdraw = Take it back
proxy-represented = represented by { $holder }
proxy-votes-for = votes for { $member }
vote-cast-done = Your vote is recorded: { $ballot }.
vote-change-words = You may change it until the vote is closed.
vote-watch = { $count } of { $all } have voted.
vote-none-announced = No outcome is announced before the vote is closed.
vote-no-ballot = { $member } has no vote here: it is not on the register of this vote.
vote-no-ballot-here = You have no vote here: you sit for no member.
vote-close = Close the vote
vote-close-found = Find it adopted
vote-close-not-found = Find it not adopted
vote-cancel = Break off
vote-cancel-title = Break off this vote?
vote-cancel-words = Nothing is decided. Your reason and the ballots cast so far stand on the record, and the same question is not put again unless the meeting decides so.
vote-cancel-reason = Why it is broken off, for the record
vote-waits = { $left }, or when all have voted
vote-call-left = Called for
vote-call-over = Over
vote-all-voted = All have voted
vote-again = Ask whether to take it again
vote-again-words = The same question is put again only if the meeting decides so, by the same rule.
votes-broken = Votes broken off
vote-broken-reason = Reason: { $reason }
vote-record-absent = { $member } does not answer
vote-record-none = Does not answer
vote-record-list = Who does not answer ({ $count })
vote-record-hall = answer in the hall
vote-tie = Equally divided
vote-tie-words = You have the casting vote. It closes the vote, and stands on the record as yours.
vote-tie-waits = Whoever presides has the casting vote.
vote-casting-yes = Casting vote: yes
vote-casting-no = Casting vote: no
vote-casting-makes = Casting vote: no, which makes a tie
vote-casting-abstain = Leave it unused
vote-second-due = Nothing is decided. The second vote on it is due by { $time }.
vote-second-open = Nothing is decided. A second vote is taken on it.
vote-second-put = Take the second vote
vote-second-of = Second vote, after the tie of entry { $entry }
vote-pass = Pass
vote-roll-voting = Present and voting
vote-roll-words = Your delegation does not abstain then.
vote-roll-done = Your delegation is present and voting: it does not abstain.
vote-roll-present = Present only
vote-pledged = Present and voting: no abstention.
vote-drawn-software = { $member } is called first, drawn by lot by this software.
vote-drawn-chair = { $member } is called first, as the chair drew.
vote-concerned = State concerned: { $member }. Its objection alone is set aside.
vote-concerned-choose = State concerned, whose objection alone is set aside
vote-concerned-none = Choose the State
vote-parties = Parties to the dispute: { $members }. They abstain.
vote-parties-choose = Parties to the dispute, who abstain
vote-must-abstain = Your delegation is a party to the dispute, and abstains.
vote-first-lot = Drawn by lot when the vote opens
vote-first-chair = Drawn by the chair: { $member }
vote-matter = Ask first whether the text falls under this rule
vote-matter-words = The meeting decides it by: { $rule }.
vote-matter-question = Does this text fall under the rule “{ $rule }”?
vote-hands = Hands counted
vote-hands-enter = Enter the count
vote-result-entry = Result, entry { $seq }
vote-counts = { $yes } yes, { $no } no, { $abstain ->
    [one] 1 abstention
   *[other] { $abstain } abstentions
  }
vote-counts-away = { $absent } absent, { $silent } not participating
vote-counts-weighed = By votes: { $yes } for, { $no } against, { $abstain } abstaining
vote-why-adopted = Why adopted
vote-why-not-adopted = Why not adopted
vote-why-no-quorum = Why there is no quorum
vote-why-undetermined = Why it cannot be determined
vote-why-tied = Why nothing is decided
vote-unverified = The source of this article was not read.
vote-judged = The rule leaves the finding to the chair; the numbers alone do not decide.
vote-ballots = How each voted
vote-ballots-hands = Counted by show of hands; the record holds the count alone.
vote-corrected = corrected to { $ballot }
vote-correct = Correct my ballot
vote-correct-title = What did your delegation mean to vote?
vote-correct-words = The correction is noted beside your ballot. The result stands.
vote-announce = Hear explanations before the vote
votes-taken = Votes taken
vote-open-title = Put a question to the vote
vote-open-words = Who may vote is settled when the vote opens. Nothing interrupts a vote but a point of order on how it is taken.
vote-about = On what
vote-about-question = A question in words
vote-about-part = A part of the text, put separately
vote-parts = Voted on separately
vote-parts-words = What is rejected is out of the text. Without anything operative left, the text is rejected as a whole.
vote-parts-needed = Say which paragraphs the vote is on.
vote-rule = By which rule
vote-method = How
vote-first = First to be called
vote-first-order = In the order of the body
vote-falls = If it carries, these fall
vote-question-needed = Write the question in at least one language.
post-act = Vote by correspondence
post-title = Put to a vote by correspondence
post-words = Delegations vote in writing until the instant below. A ballot that was sent stands. Other business goes on meanwhile.
post-words-change = Delegations vote in writing until the instant below, and may change their ballot until then. Other business goes on meanwhile.
post-until = Ballots until
post-least = At least { $hours } h.
post-opened = The vote by correspondence is open.
post-votes = Votes by correspondence
post-voted = { $count } of { $all } have voted.
post-page = The page for answers in writing
vote-rules-none = The rules of this body know no vote.
motion-move = Move a motion
motion-move-title = Move a motion
motion-move-words = A motion is dealt with before everything else, in the order of precedence of the rules. The speaker’s clock stands still meanwhile.
motion-none = The rules of this body know no motions.
motion-moved-by = moved by { $name }
motion-put = Put to the vote
motion-speak-for = Speak for it
motion-speak-against = Speak against it
motion-grant = Grant
motion-deny = Deny
motion-state-presence = State the presence
motion-out = Out of order
amendment-propose = Propose an amendment
amendment-propose-act = Propose
amendment-done = The amendment is before the meeting.
amendment-by = Amendment by { $name }
amendment-propose-to = Propose an amendment to { $part }
amendment-place = Vote { $place }
amendment-back = Back to { $name }
amendment-amend = Amend { $mark }
amendment-accept = Accept as sponsor
amendment-accept-into = Accept into yours
amendment-accept-named = Accept { $mark }
amendment-accepted-done = Your acceptance is on the record.
amendment-awaits = Still to accept it: { $names }
amendment-withdraw-named = Withdraw { $mark }
amendment-fallen = Fallen
amendment-restate = Restate on version { $version }
amendment-restate-title = Restate your amendment on version { $version }
amendment-restate-words = The text has changed. This is the text as it stands now; write your amendment into it. Until then it waits, and so does the text.
amendment-restated-done = The amendment is restated.
amendment-overtaken-words = The text has changed. This one waits until its author has restated it on version { $version }.
amendment-lacks = Missing in { $languages }
amendment-earlier = Put { $name }’s amendment earlier
amendment-order-words = Furthest removed in substance from the text is voted on first.
part-begins = { $part }: { $words }
part-deleted = Deleted
part-delete = Delete this paragraph
part-keep = Keep it after all
whole-hint = The text names who says it and what: “The participants welcome the ceasefire.” It is published word for word.
filed-as-hint = A tag for filing; the text says its verb itself.
as-read = As it will be read
paragraphs-hint = An empty line begins a new paragraph.
change-kind = What the amendment does
change-replaces = Replace a paragraph
change-adds = Add after one
change-deletes = Delete one
change-part = Paragraph
change-after = After
change-first = At the beginning
change-words = New words
change-remove = Leave this change out
amendment-more = Change another paragraph
diff-removed = removed:
diff-added = added:

# A vote that is open: how long members are called, and an appeal
vote-called-for = All are called upon to vote. It closes earlier only when all have voted. Left:
vote-called-over = The call to vote is over; the chair may close the vote.
vote-appeal-words = Yes overturns the chair’s ruling. No: the ruling stands.
vote-why-appeal = Why
ruling-when-made = The ruling is given when the point has been made. Let them finish, or end it.

## Languages of amendments, divisions, statements taken back
amendment-supply-title = Supply a language for { $mark }
amendment-supply-words = The words in this language only: the amendment stays the same. Its author and the sponsors are told.
division-title = Put separately
division-parts = Which paragraphs are put separately
division-kept = Kept
division-rejected = Rejected
division-waits = to come
division-whole = The text as a whole
division-last = last
division-next = now
vote-on-named-part = { $part }, put separately
bound-withdraw = Take it back
bound-withdraw-named = Take back: { $nature }
bound-withdrawn = taken back, entry { $entry }
bound-withdrawn-done = It is taken back. Both stand on the record.
referendum-words-unless = It stands at the date unless one of those who are awaited refuses it.
referendum-gavel-words-unless = The gavel falls, and the text stands as agreed. It is adopted at the date unless one of those who are awaited has refused it by then.
## Documents
papers = Documents
papers-whole = Documents for the whole meeting
paper-earlier = { $count ->
    [one] One earlier version
   *[other] { $count } earlier versions
  }
paper-delivery = Check against delivery
paper-late = Late
paper-close = Close the document
paper-languages = Language of the document
paper-side-by-side = Side by side
paper-smaller = Smaller
paper-larger = Larger
paper-save = Save
paper-page = Page { $page } of { $pages }
paper-coming = The document is being fetched…
paper-failed = The document could not be fetched. Close it and open it again.
paper-not-kept = No connection, and this document was not opened on this device before.
paper-unreadable = This PDF cannot be drawn here. Save it to open it.
paper-not-shown = A file of this kind is not shown here. Save it to open it.
paper-gone = This document was withdrawn.
paper-statement = Statement
paper-hand-in = Hand in your statement
paper-hand-in-words = Whoever sees the item can read it, interpreters among them. It is marked “Check against delivery”.
paper-file = File (PDF, DOCX, ODT or plain text)
paper-item = Agenda item
paper-language = Language
paper-title = Title
paper-send = Hand it in
paper-on-its-way = On its way
paper-handed-in = Your statement is handed in.
paper-send-failed = The file has not arrived. Send it again.

help-who = { $count ->
    [one] { $names } is here and answers.
   *[other] Of the secretariat are here: { $names }.
 }
help-who-none = The secretariat answers. Nobody of it is here at this moment; your question waits.
help-office = The secretariat
help-words = What is the matter?
help-sent = What is sent along
help-nowhere = It is on no record, and goes after a day at the latest.
help-ask = Ask the secretariat
help-waits = Asked. The answer comes here.
help-take-back = Take the question back
help-helped = That helped
help-failed = This did not arrive. Try again.
help-answered = { $name }: { $words }
help-device-on = on
help-device-off = off
help-device-none = none
help-place-prejoin = Before entering
help-place-lobby = Lobby
help-place-room = Room
help-place-closed = After the meeting
help-place-ended = Outside
help-place-opening = Entering
help-fact-page = Page
help-fact-role = Role
help-fact-meeting = Meeting
help-fact-connection = Connection
help-fact-microphone = Microphone
help-fact-camera = Camera
help-fact-problems = Trouble
help-fact-screen = Screen
help-fact-browser = Browser

first-use = First time here
first-use-step = { $n } of { $all }
first-use-next = Next
first-use-skip = Skip
first-use-done = Got it
first-use-delegate-1 = Here you ask for the floor; your place on the list shows at once.
first-use-delegate-2 = Your microphone is heard only while you have the floor.
first-use-delegate-3 = Here are the agenda, the texts and the record.
first-use-chair-1 = Here stands what awaits your decision, with the button that takes it.
first-use-chair-2 = Here you give the floor, in the order of the requests.
first-use-chair-3 = Here wait those whom you let in.
first-use-interpreter-1 = Here you open the microphone of your booth.
first-use-interpreter-2 = Here you choose what you hear.
first-use-interpreter-3 = Here you change to another booth.
first-use-observer-1 = Here you choose the language that you hear.
first-use-observer-2 = Here you ask for the floor; the chair may give it to you.
first-use-observer-3 = Here are the agenda, the texts and the record.
first-use-secretariat-1 = Here wait those whom you let in.
first-use-secretariat-2 = Here stands what awaits the chair.
first-use-secretariat-3 = Here is help, for everybody; you answer it on your pages.

badge-show = Show a photo of yourself
badge-asked = You are asked to show a photo of yourself
badge-words = Only the chair and those of the secretariat who let people in see it. It is small, stands on no record, and goes when the meeting is closed, after a day at the latest.
badge-camera = Turn the camera on
badge-take = Take the photo
badge-file = Choose a picture
badge-not = No photo
badge-own = Your photo
badge-shown = Whoever lets you in sees this photo
badge-take-back = Take the photo back
badge-no-picture = This is no picture. Choose a JPEG or PNG.
badge-failed = This did not arrive. Try again.

refusal-item-kept = The meeting has voted against striking this item: it stays on the agenda.
refusal-agreed-by-all = The meeting agreed to the text ad referendum: the Chair does not take it back. Wait for the date, or for a refusal.
refusal-date-holds = The date of this vote holds. { $extended ->
    [never] The body’s rules extend no vote by correspondence: wait for the end.
    [once] It was extended once already: wait for the end.
   *[before-ballots] Somebody has voted, and everybody can read it: wait for the end, or break the vote off with a reason.
}
refusal-extended-too-far = A vote by correspondence is extended by { $most_h } hours at a time at most, from its end, or from now where that is over. Give an earlier time.
refusal-sent-itself = { $member } sent its ballot itself, and no letter takes its place. The delegation may replace it itself.
refusal-part-twice = A paragraph is named twice. Name each once: to be replaced, to be deleted, or to be put apart.
refusal-not-in-period = What came by letter must have come after the period began, before its end, and before now. Correct the time at which it came.
refusal-chair-has-voted = { $member } has voted, and whoever presides does not vote twice to make a tie. Close the vote.
refusal-no-tie = The votes are not equally divided: there is no casting vote to give. Close the vote.
refusal-document-there = { $symbol } is there already in this language and revision. Give it the next revision, or withdraw the one before.
refusal-document-late = Documents are due { $hours } hours before the meeting begins, and later ones are refused.
refusal-no-such-file = The file itself has not arrived, or is not what was said of it. Choose it again.
refusal-text-erased = The words of this text were erased: it can no longer be reworded or amended. Lay a new text.
refusal-parts-differ = Each language has the same number of paragraphs. One ({ $language }) has { $parts } of { $of }.
refusal-nothing-operative = After the preamble something operative follows: of these paragraphs at most { $most } may be preamble.
refusal-agenda-provisional = The agenda is provisional: an item is struck without a decision of the meeting.
refusal-one-expiry = Give the instant of the expiry, or the number of working days: one of them.
refusal-period-too-short = The period is too short; the expiry must be { $least_h } hours from now at least.
refusal-capitals-first = { $member } agrees ad referendum: its capital has yet to confirm. Let the gavel fall ad referendum, with a date.
refusal-language-current = The text is current in this language ({ $language }). Only a language that is missing or stale is supplied.
refusal-beside-amendment = An amendment to an amendment changes what that changes, and nothing else. Propose an amendment to the text.
refusal-already-represented = { $member } has given its proxy on this item; it is taken back before another is given.
refusal-too-many-hands = No more than { $most } hands can be raised: so many delegations with a vote are present.
refusal-parts-due = Say which paragraphs of the text are to be put separately; a text of one paragraph has nothing to divide.
refusal-drawn-twice = The first name is drawn by this software, or named by the chair: one of them.
refusal-time-due = Say to which day and hour the meeting is to be adjourned, later than now.
refusal-no-such-rule = The body has no rule “{ $rule }”. It has: { $known }.
refusal-no-acclamation = The rules of this body know no adoption by acclamation: put the text to consensus, or to a vote.
refusal-credentials-report-due = Nothing was reported of these credentials yet: enter the report first.
refusal-chatham-house = Under the Chatham House Rule this stays closed.
refusal-chatham-house-set = It is under the Chatham House Rule already.
refusal-meeting-public = The meeting is open to the public: who takes part is known. Put single items under the rule.
refusal-item-public = The item is open and the public knows who speaks on it: it cannot be put under the Chatham House Rule any more.
refusal-chair-stays = The chair is handed over before its holder leaves.
refusal-bad-id = The short name { $id } cannot be used.
refusal-no-photo = Nobody sees the others here: there is no family photo.
refusal-not-pictured = Delegations and observers stand on the family photo.
refusal-not-who-joined = The picture is not of those who joined.
refusal-photo-called = A family photo is called already.
refusal-photo-over = The countdown is over; nobody joins any more.
refusal-unknown-photo = This photo is no longer called, or was withdrawn.
refusal-another-version = The text has a newer version, { $version }. Read it and act again.
refusal-vice-chairs-only = Only a vice-chair who was named beforehand takes the chair over.
refusal-replies-used = The right of reply was used { $times } times on this item, as often as allowed.
refusal-not-muted = { $participant } is not muted.
refusal-already-muted = { $participant } is muted already.
refusal-replies-last = Replies are heard after the statements: { $participant } waits to speak.
refusal-list-open = The speakers’ list is open already.
refusal-no-substance = A point of order may not go into the substance.
refusal-proposal-not-put = This proposal does not stand for objections.
refusal-unknown-proposal = This proposal is not before the meeting.
refusal-objected-to = A delegation objected: put the question to the vote, or take the proposal back.
refusal-proposal-put = The meeting is deciding on a proposal of the chair; that comes first.
refusal-already-head = { $participant } holds the seat already.
refusal-already-public = It is public already.
refusal-vice-chair-before = { $participant } comes first among the vice-chairs, and is present.
refusal-moved-into-the-past = A meeting is moved to a time that has not passed.
refusal-levels-first = Speakers change places within their level only: the rules call by level.
refusal-order-reason-due = Say why the order is not that of the rules: the reason stands on the record.
refusal-no-planned-end = The meeting has no planned end that it could be extended past. It is closed when it is over.
refusal-extended-not-later = Extend the meeting to a time later than its planned end, and later than now.
refusal-something-runs = Something that was begun in writing still goes on; let it end, or withdraw it, first.
refusal-no-calling-rules = The rules of this body do not say who calls a meeting.
refusal-may-not-call = By the rules of this body, a meeting of this sort is not called so.
refusal-no-such-notice = The rules of this body know no such sort of meeting.
refusal-too-few-ask = { $needed ->
    [one] A member has to ask for this meeting.
   *[other] { $needed } members have to ask for this meeting.
 }
refusal-notice-too-short = The rules ask for longer notice, and nobody may waive it.
refusal-waiver-due = The rules ask for longer notice. It can be called all the same, if it is waived before the meeting is opened.
refusal-nothing-to-waive = There is no notice to waive.
refusal-not-all-items = The order has to name each item of the agenda, once.
refusal-withdrawn = { $participant } is no longer on the list.
refusal-other-seat = { $participant } keeps seat and role: put somebody else in their place instead.
refusal-office-twice = { $participant } holds the chair or replaces it: name everybody once.
refusal-not-in-name = “{ $name }” is no part of the person’s name.
refusal-en-bloc-of-one-item = Texts of one item are put together, each once.
refusal-notice-not-waived = The notice was shorter than the rules ask, and nobody has waived it yet.
refusal-bad-symbol = A symbol is of letters, digits and . / - : + _, as in SWC/2022/4.
refusal-symbol-in-use = { $symbol } is the symbol of a document under another item.
recorded-of = Recorded statement of { $name }
recorded-unplayable = This device cannot play the recorded statement. Open the room in another browser.
recorded-stop = Stop the recorded statement
recorded-play = Play the recorded statement
recorded-play-of = Play the recorded statement of { $name }
recorded-see = Recorded statements that were handed in
recorded-by = by video
recorded-by-away = by video, not in the room
recorded-missing = It handed in no recorded statement. Take the floor back.
refusal-recording-played = A recorded statement is being played. Stop it first, or wait until it is over.
refusal-nothing-played = Nothing recorded is being played.
refusal-not-in-substance = The floor is given for no statement. A recorded statement is played when the delegation has the floor for one.
refusal-no-such-recording = This recorded statement is not there, or is another delegation’s. The delegation that has the floor hands one in first.
refusal-bad-file = What was sent of the file is not whole. Choose it again.
refusal-file-erased = This file was erased for good, and is not laid again.
refusal-attended = The server was up until the end: it is decided by itself then.
refusal-no-silence-procedure = The rules of this body know no silence procedure.
refusal-period-too-long = The period is too long; { $most_d } days at most.
refusal-too-few-working-days = The period has { $days } working days at least.
refusal-no-correspondence = The body’s rules know no vote by correspondence.
refusal-no-such-body = { $nearest ->
    [none] There is no body “{ $given }” on file.
   *[other] There is no body “{ $given }” on file. Did you mean “{ $nearest }”?
  }
refusal-no-members = “{ $given }” has no members on { $day }.
refusal-no-such-member = { $nearest ->
    [none] “{ $given }” is not the code of a member.
   *[other] “{ $given }” is not the code of a member. Did you mean “{ $nearest }”?
  }
refusal-text-missing = A text is missing in one language ({ $language }): { $missing }. Decide in the review whether the readout goes out without it.
refusal-names-somebody = Under the Chatham House Rule nobody who was there is named, and this sentence names { $name }: “{ $sentence }” Say it without the name.
refusal-own-text = A side’s own text is its own: it is neither joint nor a summary.
refusal-holds-proxy = Who votes for others gives its own vote to nobody, and who is represented votes for nobody.
refusal-too-many-proxies = { $member } votes for { $most ->
    [one] one other member
   *[other] { $most } other members
  } already, and may not vote for more.
refusal-unknown-proxy = This proxy does not stand any more.
refusal-second-vote-late = The second vote on this question came due, and its time is over.
refusal-no-roll = The rules of this body know no roll at which delegations are present and voting.
refusal-no-parties = This rule asks no party to a dispute to abstain.
refusal-no-preliminary = Whether a text falls under this rule is not asked.
refusal-preliminary-decided = The meeting has decided this question.
refusal-rule-decided = The meeting has decided by which rule the text is voted on: { $rule }.
refusal-no-correction = The rules of this body note no corrections of ballots.
refusal-referral-due = Say to whom the matter is to be referred; it is the item in hand.
refusal-referred = The matter was referred, and nothing is decided on it here.
refusal-already-challenged = The credentials of { $member } are challenged already.
refusal-credentials-accepted = The meeting accepted the credentials of { $member }.
refusal-not-challenged = The credentials of { $member } are not challenged.
refusal-report-empty = Say what was reported of the credentials.
refusal-unknown-inscription = This delegation does not stand on the list of speakers of that item.
refusal-inscribed-late = The list of speakers was closed at { $until }.
refusal-next-not-later = The next meeting begins after this one.
refusal-no-delay = No delay for documents runs here, or the body has none.
refusal-delay-runs = A delegation asked for time to read the documents, and it is not over. An earlier decision may be permitted.
refusal-delay-over = The time for reading these documents is over.
refusal-delay-waived = For these documents a decision at once was permitted.
refusal-unknown-document = There is no such document, or it was withdrawn.
refusal-not-later = The new expiry must be later than the present one.
refusal-written-procedure = A written procedure is not opened: nobody meets.
refusal-amend-first = This version met an objection. It is put again once it is amended, or the objection is lifted.
refusal-bad-date = { $date } is no date.
refusal-bad-digest = The readout has changed since you read it.
refusal-bad-verb = The verb “{ $verb }” cannot be used.
refusal-agenda-adopted = The agenda has been adopted; only the meeting itself changes it.
refusal-agenda-empty = There is no item on the agenda.
refusal-agenda-first = The meeting adopts its agenda before it takes up an item.
refusal-officers-first = { $office ->
    [rapporteur] The meeting elects a rapporteur before it takes up an item.
   *[vice-chair] The meeting elects a vice-chair before it takes up an item.
}
refusal-other-business-there = There is an item for any other business.
refusal-item-struck = This item was struck from the agenda.
refusal-item-pending = The meeting has not yet agreed to put this item on its agenda.
refusal-item-agreed = This item is on the agenda.
refusal-item-dealt-with = This item has been dealt with.
refusal-already-officer = { $participant } holds this office, or presides.
refusal-item-in-hand = This item is in hand already.
refusal-item-not-in-hand = This item is not in hand.
refusal-language-missing = The text is missing in one language ({ $language }).
refusal-language-stale = One language ({ $language }) stands on an older version.
refusal-no-text-there = There is no text there.
refusal-not-published = The readout is not published.
refusal-not-put = The text is not being put to consensus.
refusal-not-your-text = Only its sponsors revise this text. Propose an amendment, or lay a text of your own.
refusal-already-sponsor = Your delegation sponsors this text already.
refusal-last-sponsor = You are its only sponsor. Withdraw the text instead.
refusal-other-sponsors = Others sponsor this text as well. Leave the sponsors instead.
refusal-chairs-text = This is the chair’s own text: no delegation sponsors it.
refusal-not-withdrawn = This text was not withdrawn, and is taken over by nobody.
refusal-already-amended = The meeting has amended this text, or decided on a part of it: it is no longer withdrawn.
refusal-voting-begun = The meeting has begun to vote on this text: from now on votes alone change it.
refusal-part-decided = This part was approved in a separate vote already.
refusal-delay-asked = That time was asked for already.
refusal-restate-first = The text has changed. The author of this amendment restates it on the new version first.
refusal-unknown-part = The text has no such paragraph any more. Look at it as it stands now.
refusal-not-awaited = No confirmation of { $member } is awaited.
refusal-already-confirmed = { $member } has confirmed already.
refusal-part-needed = A footnote stands at a part of the text: choose which.
refusal-too-many-parts = A text has at most { $most } paragraphs.
refusal-bad-salt = The server drew no salt for this text. Send it again.
refusal-too-many-texts = Your delegation has { $most } texts and amendments open on this item, as many as there may be. Withdraw one first.
refusal-origin-unchecked = Where a text was adopted the server reads from that record: lay it from the programme of the conference.
refusal-outcome-settled = This text is settled.
refusal-unknown-track = This track is not known.
refusal-unknown-statement = There is no such statement, or it was taken back already.
refusal-other-rule = The meeting votes on this by another rule.
refusal-silence-over = The silence is over.
refusal-silence-runs = A text is under silence until its end: meanwhile it stays as it is, and no delegation loses the right to break the silence. Wait for the end, or have the silence withdrawn.
refusal-unknown-silence = This silence procedure is not known.
refusal-not-expired = The time is not over yet.
refusal-nothing-to-rule = There is no point of order to rule on.
refusal-ruling-due = The chair rules on the point of order first.
refusal-clock-runs = The clock runs already.
refusal-clock-stopped = The clock stands still already.
refusal-not-the-list = The list has changed meanwhile. Put it in order again.
refusal-named-twice = This name is in use already.
refusal-chair-present = { $participant } is present and presides, or can take the chair over.
refusal-already-chair = { $participant } is in the chair already.
refusal-may-not-preside = { $participant } may not preside.
refusal-no-limit = There is no limit of time.
refusal-unknown-text = This part of a text is not known.
refusal-outcome-being-put = A text is being put to consensus; that comes first.
refusal-text-unreadable = The text holds a character that nobody sees or that no format can carry ({ $character }, { $language }). Write it without.
refusal-quota-reached = You have entered { $most_mb } MB on this record, as much as one participant may. Ask the secretariat to enter the rest for you.
refusal-text-too-long = The text is too long; { $most } characters at most.
refusal-unknown-outcome = This text is not known.

# The dialog of the connection
quality-good-means = Pictures and sound come and go as they should.
quality-weak-means = So that the sound stays, fewer pictures come in: those of who speaks, presides or signs.
quality-bad-means = So that you can follow at all, pictures are left out. What you say may break up; what you do stands on the record all the same.
quality-cut-means = The meeting goes on and you can act in it, but you see and hear nobody, and nobody sees or hears you.
quality-alone-means = The server is reached. Nobody else is here yet to measure pictures and sound by.
quality-waiting-means = Pictures and sound are being connected.
quality-lost-means = The room comes back by itself. You keep your place; what you miss is fetched when you are back.
quality-connecting-means = The server is called.
quality-lossy-why = Much is lost on the way.
quality-lossy-do = Move closer to the router or use a cable; close what else loads or sends.
quality-slow-why = The way is slow.
quality-slow-do = Pause before you answer, so that people do not speak over each other. Switch off a VPN where you may, or use another network.
quality-cut-why = Some of the others, or all of them, are not reached.
quality-cut-do = A firewall may block the way. Use another network, or tell the secretariat.
