# The pages: newsroom, readout, record, personal links, secretariat.

## Frame
skip = Skip to the content
nav-label = Main
newsroom = Newsroom
feed = Feed
feed-title = { $name }: readouts
page-language = Language of the page
language-unreviewed = (translation not yet read by a native speaker)
page-unreviewed = This translation has not yet been read by a native speaker.
made-with = Published with Hemicycle, free software.
no-trackers = No trackers and no third-party scripts on this page.
to-newsroom = To the newsroom
copied = Copied
copy = Copy
copy-all = Copy all
done = Done
text-erased = Text erased from the record
sentence-erased = erased

## Words of the field
meeting = Meeting
meetings = Meetings
readout = Readout
readouts = Publications
participants = Participants
participant = Participant
agenda = Agenda
chair = Chair
host = host
reporter = Reporter
vice-chair = Vice-chair
close-meeting = Close the meeting
close-chairs = Closing is the chair’s. Where nobody presides any more, the secretariat closes.
close-abandoned = Nobody presides: the chair is gone, and no vice-chair is here.
close-abandoned-note = What is being decided is broken off, and nothing is decided by it. After closing there is no debate and no decision.
topic = Topic
title = Title
has-floor = Has the floor
present = Present
entries = Entries
role-delegate = Delegate
role-observer = Observer
role-interpreter = Interpreter
role-secretariat = Secretariat
role-press = Press
mode-virtual = Virtual
mode-hybrid = Hybrid
mode-in-person = In person
mode-telephone = By telephone
mode-written = In writing
kind-of-meeting-virtual = Virtual meeting
kind-of-meeting-hybrid = Hybrid meeting
kind-of-meeting-in-person = In-person meeting
kind-of-meeting-telephone = Telephone call
kind-of-meeting-written = Written procedure
access-open = Open to the public
access-closed = Closed
access-chatham-house = Chatham House Rule
access-as-meeting = As the meeting
stage-coming = Coming
stage-live = Live
stage-suspended = Suspended
stage-closed = Closed
stage-published = Published
stage-withdrawn = Readout withdrawn
stage-cancelled = Cancelled
cancelled-title = The meeting was cancelled
cancelled-note = It is not held. Its record stands, and says so.
moved-title = The meeting was moved
moved-from = It was to begin:
moved-to = It begins:
item-carried-from = Carried over from { $meeting }
item-carried = Carried over from an earlier meeting
item-proposed = Proposed by { $member }
item-coming = To come
item-open = In hand
item-closed = Dealt with
outcome-adopted = Adopted
outcome-acclaimed = Adopted by acclamation
outcome-entered = Statement
by-participants = Participants
by-leaders = Leaders
form-invitation = invite
form-commitment = undertake
form-conclusion = conclude
participants-count = { $n ->
    [one] { $n } participant
   *[other] { $n } participants
}
items-count = { $n ->
    [0] No agenda items
    [one] { $n } agenda item
   *[other] { $n } agenda items
}
conclusions-count = { $n ->
    [0] No conclusions yet
    [one] { $n } conclusion
   *[other] { $n } conclusions
}
entries-hidden = { $n ->
    [one] { $n } entry is closed to the public
   *[other] { $n } entries are closed to the public
}

## Newsroom and meeting
live-now = Live now
coming = Coming meetings
called-off = Cancelled meetings
held = Meetings held
watch = Watch
no-readouts = Nothing published yet
no-readouts-why = What the secretariat publishes stands here.
readout-out = The readout is published
read-readout = Read the readout
readout-awaited = The meeting is closed. The secretariat has not published a readout.
coming-note = The meeting has not been opened. When it is in session, it can be watched from this page.
in-session = In session
is-suspended = The meeting is suspended
watch-text-short = Followed in writing, without pictures and sound.
watch-text-note = The public follows this meeting in writing: who speaks, the texts and the results as they come, without pictures and sound. Nobody sees you. What is decided stands in the readout once it is published; for pictures, ask the secretariat of the meeting.
watch-note = You watch as the public: you see and hear what the meeting lets the public see, and nobody sees you.
take-a-seat = Take a seat
demo-again = The meeting is being held once more
demo-go = Go to the meeting
demo-soon = This round is over. The meeting is held once more in a moment, and this page leads there.
take-a-seat-note = This is a rehearsal, played by the server. Take a seat or the chair, and the others go on around you.
sit-here = Take this seat
seat-taken = Taken

## Readout
readout-of-meeting = Readout of a meeting
photo-alt = Family photo of the meeting
family-photo = Family photo
photo-withdrawn = The family photo was withdrawn.
photo-withdraw = Withdraw the photo
photo-withdraw-note = Its picture is deleted at once and shown nowhere any more. That it was taken, and of whom, stays on the record. A published readout names them until it is published anew.
share = Share
copy-link = Copy the link
by-mail = E-mail
print = Print
about-meeting = About the meeting
followed-up = Followed up
meetings-to-come = Meetings to come
series-of-meetings = series of meetings
dates-to-be-set = dates to be set
verifiable = Verifiable record
verifiable-readout = What this readout tells from the record points to the entries that it tells.
verifiable-meeting = What happens in this meeting is an entry on its record, and anybody can verify it offline.
show-entries = Show the entries
hide-entries = Hide the entries
entry-number = Entry { $n }
verify-this = Verify this record
read-also = Read also
agenda-and-outcomes = Agenda and outcomes of the meeting
told-in = This meeting has no readout in the language of the page. It is told in { $language }.
not-as-published = Texts on the record were erased, or the way of telling them changed, since the secretariat published this readout. It no longer reads word for word as it was published.

## Record
to-meeting = To the meeting
verify-step-get = Download the public export: every entry that the public may see, and the sealed place of each that it may not.
verify-step-run = Check it on your own machine, offline. A verifier that needs only Python's standard library ships with Hemicycle too.
verify-step-read = The answer has three parts: whether the record is intact, whether its outcomes are what the rules give, and how many acts cannot be checked because they are closed to you.
download-record = Download the record
key-note = The record's checkpoints are signed with this key. Compare it with one that you got in another way:
by-actor = by

## Personal links
join-title = Your seat
join-kick = Your seat at
take-seat = Take your seat
join-without-vote = { $role ->
    [observer] Observers may be given the floor. They cast no ballot when this body votes.
   *[other] Your delegation is a guest of this body: it may speak. It casts no ballot when the body votes.
  }
join-note-device = The link is yours alone and works on one device at a time.
join-note-camera = You choose camera and microphone before you enter. The chair or the secretariat admits you from the lobby.
join-note-written = The page on which you answer opens at once. It needs neither camera nor microphone.
join-note-name = Your name and capacity come from your accreditation. If they are wrong, tell the secretariat.
in-use-title = Your seat is open on another device
in-use-what = You sit on one device at a time. You can continue here.
in-use-since = Since
in-use-answers = answers now
in-use-silent = does not answer now
has-the-seat = Has the seat
in-use-comes-along = Your place on the list comes along. So does your right to vote, at any moment.
in-use-told-there = The other device is told and closes its line.
in-use-told-later = The other device is told as soon as it answers again.
in-use-seen = The chair and the secretariat see the move, with the time and the kind of device. They can undo it.
continue-here = Continue here
leave-it-there = Leave it there
device-phone = Phone
device-tablet = Tablet
device-computer = Computer
device-device = Device
device-within-phone = a phone
device-within-tablet = a tablet
device-within-computer = a computer
device-within-device = a device
this-phone = This phone
this-tablet = This tablet
this-computer = This computer
other-seat-title = This browser sits for { $name }
other-seat-what = One browser holds one seat of a meeting. This link is for:
other-seat-do = If you sit here instead, { $name } leaves the meeting on this browser and can come back by their own link. To sit for both, use another browser or device.
sit-instead = Sit here for { $name }
keep-seat = Go on for { $name }
insecure = This address is not protected (http).
insecure-join = Camera and microphone cannot be used here, and others on the network can read along. Joining, reading, speaking in the list and voting work. Ask the secretariat for an https address to see and be heard.
insecure-signin = Others on the network can read along, and neither camera nor microphone can be used in the room. Everything else works. docs/operate.md says how to serve https.
insecure-watch = You can read here. Others on the network can read along.
signin-title = Secretariat
signin-note = This link signs you in as the secretariat, on this device. It works once.
signin = Sign in
signin-over-title = This sign-in link was used
signin-over = It works once. Any signed-in colleague can make a further one; on the server, “hemicycle sign-in” prints one.
room-needs-script = The room needs JavaScript. Allow it for this address and load the page again.

## Secretariat
sign-out = Sign out
convene = Convene
convene-a-meeting = Convene a meeting
no-meetings = No meeting
no-meetings-why = A meeting that you convene stands here, with its next step.
progress = Progress of the meeting
show-meetings = Meetings shown
group-all = All
group-coming = Coming
group-now = In session
group-held = Held
find = Find
find-meeting = Find a meeting
find-by = Title, name, member
none-found = No meeting is found
none-found-why = No meeting has these words at this stage.
show-all = Show all meetings
step-meeting = Meeting
step-published = Published
step-done = Done:
step-convened = Convened
step-met = Met
step-agreed = Agreed
step-publish = Publish
step-follow-up = Follow up
publish-later = After the meeting
publish-closed = Draft to review
publish-published = Published
publish-withdrawn = Withdrawn
follow-note = { $tracks ->
    [one] { $tracks } track
   *[other] { $tracks } tracks
}, { $invitations ->
    [one] { $invitations } invitation
   *[other] { $invitations } invitations
}
issue-links = Issue the links
issue-missing = Issue missing links
issue-link = Issue a link
new-link = New link…
move-seat = Move the seat…
revoke = Revoke…
move-note = Moving a seat closes the old link at once, sends its device out and shows a new link.
enter-room = Enter the room
review-readout = Review the readout
open-page = Open the page
participants-and-links = Participants and their links
link = Link
acts = Acts
in-lobby = In the lobby
no-link-yet = No link yet
no-link-at-all = No link
not-in-use = Not in use
in-use-on = In use on { $device }
seat-moved = Seat moved
seat-moved-way = From { $before } to { $after }
seat-move-undone = Undone
link-opened = { $n ->
    [one] Opened, not used
   *[other] Opened { $n } times, not used
}
new-link-here = The chair undid the move: show the new link
undo-move = Undo the move…
undo-move-yes = Undo and give out a new link
new-link-yes = Give out a new link
move-ask = The device that has the seat is cut at once, and the old link opens nothing any more. Floor, place in the list and vote stay with the seat. You are shown the new link.
new-link-ask = The old link opens nothing any more. You are shown the new one.
revoke-ask = The link opens nothing any more, and its device is cut at once. No new link is made.
revoke-yes = Revoke now
waits-until = waits to be used until
insecure-office = Personal links begin with this address: on them neither camera nor microphone can be used, and others on the network can read along. Joining, reading and voting work. Set base_url to an https address before you send links.
lobby = Lobby
waits-minutes = { $n ->
    [0] just now
    [one] for { $n } minute
   *[other] for { $n } minutes
}
lobby-admitted = Admitted { $time }
lobby-left = Left at { $time }, keeps the place
lobby-order = Rows stand in the order of arrival and keep their place. New ones come at the foot.
badge-of = Photo of { $name }
badge-ask = Ask for a photo
badge-asked = Asked for a photo
admit-delegation = Admit { $member }, { $n }
the-room = The room
lobby-count = { $n ->
    [one] { $n } person waits in the lobby
   *[other] { $n } people wait in the lobby
}
lobby-empty = Nobody waits in the lobby.
closed-title = The meeting is closed
runs-on-note = Nothing more is debated. What was begun in writing goes on to its end: people may be replaced and given links, letters entered, and the secretariat acts for the Chair. Publish the readout again when it has ended.
closed-note = Nobody enters any more, and no further links are issued. What stands are the record and, once it is published, the readout.
closed-links-note = A link still shows its holder what came of the meeting, until it is revoked.
read-record = Read the record
room-note = Admit people here or in the room.
way-mesh = Pictures and sound go from browser to browser; the public has none.
way-mesh-crowded = Pictures and sound go from browser to browser, which serves about eight cameras: this meeting has more seats. Start the server with --janus auto to carry them by a media server.
way-janus = Pictures and sound go through the media server; the public watches and listens where the meeting is open.
way-janus-closed = Pictures and sound go through the media server; the public is not admitted.
admit = Admit
admit-all = Admit all { $n }
texts = Texts
texts-note = Correct a text, or erase one for good.
correct-or-erase = Correct or erase texts
downloads = Downloads
export-public = Record for the public
export-meeting = Record for all admitted
export-delegates = Record for delegates
export-secretariat = Whole record
meeting-file = Meeting file
public-page = Public page of the meeting
signin-links = Sign-in links of the secretariat
signin-issued = Further sign-in link
further-signin = Further sign-in link
made-on = Made
this-device = This device
links-issued = Personal links
shown-once = This link is shown once.
links-shown = These links are shown here for { $n } minutes, to you alone.
links-gone = The links cannot be shown any more
links-gone-what = Only their fingerprints are kept. Links that were sent work all the same.
issue-again = { $n ->
    [one] Issue { $n } link anew…
   *[other] Issue { $n } links anew…
}
issue-again-ask = The links of all who have not come in are replaced: those that you have sent open nothing any more. Who is in stays in.
issue-again-yes = Issue anew
links-note = Send each to its person, and to nobody else. Hemicycle keeps only their fingerprints: a lost link is replaced by a new one.
link-of = Link of { $name }
all-as-list = All links as a list
all-as-list-note = Name and link, for a mail merge
nobody-lacks-a-link = Everybody has a link. To replace one, move the seat on the page of the meeting.

## Review and publication
review-early = The meeting is not closed. This is how its readout would read now; it can be published after the meeting.
review-changed = The record changed since you opened this page. Read the draft again, then publish.
missing-count = { $n ->
    [one] { $n } text missing
   *[other] { $n } texts missing
}
missing-texts = Texts missing in an official language
complete = Complete
closed-source = from a closed entry
digest = SHA-256
publication = Publication
publish-same = The readout that is out reads exactly so.
publish-again-note = The draft differs from the readout that is out. Publishing it replaces that one; both acts stay on the record.
publish-note = One act publishes all languages. It stands on the record with a digest of each.
publish-in = Publish in { $languages }
withdraw = Withdraw the readout
withdraw-note = The page then says that the readout was withdrawn. The record keeps both acts.
reason = Reason
reason-in = Reason · { $language }

## Texts
texts-how = A correction is an act on the record: the old text stays there, the new one is shown. An erasure removes text and salt for good; the facts, the outcomes and the proofs stand.
texts-unchanged = Nothing was changed, so nothing was put on the record.
texts-unconfirmed = Nothing was erased: the number of the entry was not confirmed.
correct = Correct
erase = Erase for good
erase-note = Erase all texts of this entry. This cannot be undone.
erase-confirm = To confirm, type { $n }
missing = missing

## Convene
from-file = From a meeting file
from-file-note = A TOML file with the whole meeting: participants in protocol order, capacities, agenda.
the-file = Meeting file
or-paste = Or paste its text
check = Check
convene-sound = The meeting is sound and can be convened.
convene-as-read = How its readout begins if all on the list come
convene-texts-as-laid = Its texts, as they will be laid
fault-taken = A meeting of this name exists: { $id }
no-rulebook = No rules of procedure are on file for this body: { $body }
faults-count = { $n ->
    [one] One thing to put right
   *[other] { $n } things to put right
}
line-number = Line { $n }:
date = Date
mode = Mode
access = Access
id = Name in addresses
name = Name
role = Role
gender = Gender, for grammar
office = Office, without article
capacity = Sits in another capacity
weight = Votes, where the rules weigh them
add-item = Add an item
move-up = Move row { $n } up
move-down = Move row { $n } down

## Refusals and errors
refused-title = The rules do not allow this now
refused-article = Article { $article }.
error-bad-request-title = This request cannot be read
error-bad-request = Something in it is missing or not of its kind. Nothing was changed. Go back and try again.
error-forbidden-title = Not open to you
error-forbidden = This page is for others. Nothing was changed.
error-secretariat-only-title = For the secretariat
error-secretariat-only = Sign in by the secretariat's link. It was printed when the server started for the first time; any signed-in colleague can make a further one.
error-seat-only-title = There is no meeting here that the public can watch
error-seat-only = If you have a personal link, enter by it. If you have none, ask the secretariat of the meeting.
error-unpublished-title = Not published yet
error-unpublished = The readout of this meeting stands here once the secretariat has published it.
error-not-found-title = There is nothing here
error-not-found = The address may be mistyped, or the meeting is not public.
error-no-link-title = This link opens nothing
error-no-link = It may be incomplete, or a newer one took its place. Copy the whole link from your invitation, or ask the secretariat for a new one.
error-no-signin-title = This sign-in link opens nothing
error-no-signin = Sign-in links work once, and for an hour. Any signed-in colleague can make a further one; on the server, “hemicycle sign-in” prints one.
error-id-reused-title = This form was sent already
error-id-reused = What you sent first stands. This page asked for something else under the same mark, so it was not carried out. Load the page anew, look, and try again.
error-bad-method-title = This address does not take that
error-bad-method = Nothing was changed. Go back and try again.
error-gone-title = No longer here
error-gone = What stood here was taken away.
error-withdrawn-title = The readout was withdrawn
error-withdrawn = The secretariat withdrew the readout of this meeting. Both acts stand on its record.
error-too-large-title = Too large
error-too-large = What was sent is larger than this server takes. Nothing was changed.
error-too-many-title = Too many requests
error-too-many = So many requests came from your network that some must wait. Try again in a few seconds.
error-wrong-host-title = Another address
error-wrong-host = This server does not answer under that name. Use the address in your invitation.
error-wrong-origin-title = Sent from another page
error-wrong-origin = The request came from a page that is not this server's, so it was not carried out. Nothing was changed.
error-broken-title = The server has a fault
error-broken = It was logged. What you asked for may not have been done: look before you try again.
error-not-stored-title = Not stored
error-not-stored = The server could not store or read the record. What you asked for does not count yet. Try again.
error-damaged-title = This record takes no more acts
error-damaged = What the server has stored of it is not what was signed, so nothing is added. The secretariat’s page of the meeting names the entry.
error-exports-of-one-title = Enough downloads at once
error-exports-of-one = So many records are on their way to your network that this one must wait. When one of them has come, try again.
error-exports-of-all-title = Enough downloads at once
error-exports-of-all = The server is sending as many records as it can at once. Try again in half a minute.
error-busy-title = Too much at once
error-busy = Too many acts wait on this record. Nothing was taken. Try again in a moment.
error-room-not-built-title = The room is not built
error-room-not-built = This server was started without the room's files. Run “make room”, then start it again.

newsroom-more = { $n ->
    [one] { $n } more meeting is not listed here.
   *[other] { $n } more meetings are not listed here.
  }
## The record page
record-title = Record
record-of = Record of the meeting
record-before = Before the first item
record-between = Between the items and after
record-span = { $first }, to { $last }
record-span-day = { $day }, { $first } to { $last }
record-shown = { $n ->
    [one] { $n } entry
   *[other] { $n } entries
  }
record-print = Print
record-order = Order
record-by-item = By item
record-by-time = By time
record-filter = Filter
record-kinds = Kinds of entry
record-delegation = Delegation
record-all = All
record-apply = Show
record-clear = Show all entries
record-none = No entry is like that
record-none-next = Choose another delegation, or more kinds.
record-pages = Pages of the record
record-page = Page { $page } of { $pages }
record-next = Next page
record-previous = Previous page
record-whole = The whole record
record-how-voted = How each voted
record-check = Check this record
record-check-note = This page can check in your browser that nothing was changed: it reads the public export, computes the seal of every entry anew, and compares them with what the server signed.
record-check-run = Check now
record-check-checking = Checking…
record-check-good = Nothing was changed
record-check-at = Checked in this browser at { $time }.
record-check-entries = All { $n } entries follow one another; { $closed } of them are closed, and their seals stand in the chain.
record-check-signed = Signed with the key below.
record-check-unsigned = This browser cannot check the signature; the seals lead to what was signed.
record-check-bad = This record is not as it was signed
record-check-bad-note = Do not rely on it. Download it, and ask the secretariat. What differs: { $fault }
record-check-failed = It could not be checked now. Check your connection and try again.
record-receipts = Your receipts
record-receipts-refused = This browser does not give out what it keeps for this site, so that receipts kept here cannot be compared. Compare a receipt file with hemicycle verify.
record-receipts-none = None is kept on this device for this meeting.
record-receipts-kept = Kept on this device for this meeting: { $n }.
record-receipts-found = All of them are found in this record.
record-receipts-missing = Not found in this record: { $n }. Each proves an entry that this record does not hold: keep it, and ask the secretariat.
record-cite = Cite an entry
record-cite-note = Each number is a permanent link.
record-cited = Entry { $entry } is marked because your link leads to it.
record-copy = Copy the link to entry { $entry }
record-verify-more = Verify it on your own machine

## What entries are called
text-title = Title
text-topic = Topic
text-source = Source
text-name = Name
text-slug = Handle
text-gender = Gender
text-office = Office
text-capacity = Capacity
text-text = Text
text-whom = Whom
text-reason = Reason
text-credit = Credit
kind-meeting-convened = Meeting convened
kind-meeting-opened = Meeting opened
kind-meeting-suspended = Meeting suspended
kind-meeting-resumed = Meeting resumed
kind-meeting-closed = Meeting closed
kind-meeting-extended = Meeting extended
kind-chair-passed = Chair passed
kind-participant-accredited = Participant accredited
kind-participant-admitted = Participant admitted
kind-seat-taken = Seat taken
kind-seat-left = Seat left
kind-holder-replaced = Holder of the seat replaced
kind-item-struck = Agenda item struck
kind-proposal-put = Proposal of the chair
kind-proposal-objected = Objection to a proposal of the chair
kind-proposal-ended = Proposal of the chair no longer before the meeting
kind-proposal-agreed = Proposal of the chair agreed
kind-next-meeting-set = Date of the next meeting
kind-meeting-moved = Meeting moved
kind-meeting-cancelled = Meeting cancelled
kind-notice-waived = Notice waived
kind-item-retitled = Item retitled
kind-item-planned = Item planned otherwise
kind-agenda-revised = Agenda revised
kind-participant-withdrawn = Taken off the list
kind-participant-changed = List changed
kind-offices-assigned = Offices assigned
kind-item-added = Agenda item added
kind-item-opened = Agenda item taken up
kind-item-closed = Agenda item closed
kind-track-added = Track added
kind-document-laid = Document laid
kind-document-withdrawn = Document withdrawn
kind-speaker-inscribed = Inscribed on the list
kind-inscription-withdrawn = Inscription withdrawn
kind-inscriptions-ordered = Order of those inscribed set
kind-text-handed-in = Statement handed in
kind-handed-in-text-ended = Statement no longer kept back
kind-text-delivered = Statement as handed in
kind-photo-ordered = Order of the family photo
kind-photo-called = Family photo called
kind-photo-answered = Answer to the family photo
kind-photo-taken = Family photo taken
kind-photo-withdrawn = Family photo withdrawn
kind-speaking-limit-set = Speaking limit set
kind-list-closed = Speakers' list closed
kind-list-reopened = Speakers' list opened again
kind-list-reordered = Speakers' list put in order
kind-microphone-closed = Microphone closed by the chair
kind-microphone-opened = Microphone opened by the chair
kind-booth-entered = Booth entered
kind-booth-left = Booth left
kind-channel-opened = Interpreter on air
kind-channel-closed = Interpreter off air
kind-microphone-offered = Booth’s microphone offered
kind-offer-withdrawn = Offer of the microphone withdrawn
kind-microphone-handed = Booth’s microphone handed over
kind-interpretation-planned = Interpretation planned
kind-floor-requested = Floor requested
kind-request-withdrawn = Request withdrawn
kind-floor-granted = Floor given
kind-floor-interrupted = Floor interrupted
kind-floor-resumed = Floor taken up again
kind-floor-ended = Floor ended
kind-point-of-order-ruled = Point of order ruled on
kind-recording-begun = Recorded statement begun
kind-recording-ended = Recorded statement ended
kind-clock-stopped = Clock stopped
kind-clock-started = Clock started
kind-speaking-time-extended = Speaking time extended
kind-statement-entered = Statement entered
kind-position-stated = Position stated
kind-position-confided = Position told to the chair
kind-confided-text-redacted = Confided text erased
kind-outcome-proposed = Text proposed
kind-outcome-amended = Text amended
kind-outcome-put = Put to consensus
kind-objection-raised = Objection raised
kind-objection-lifted = Objection lifted
kind-vote-requested = Vote asked for
kind-call-lengthened = Call to vote lengthened
kind-credentials-challenged = Credentials challenged
kind-credentials-reported = Report on credentials
kind-credentials-refused = Credentials refused
kind-outcome-adopted = Adopted
kind-outcome-withdrawn = Text withdrawn
kind-sponsor-joined = Sponsor joined
kind-sponsor-left = Sponsor left
kind-outcome-taken-over = Text taken over
kind-delay-asked = Delay for documents asked for
kind-delay-waived = Delay for documents waived
kind-parts-approved = Parts approved in a separate vote
kind-parts-rejected = Parts rejected in a separate vote
kind-outcome-rejected = Text rejected, nothing operative being left
kind-outcome-entered = Outcome entered
kind-amendment-proposed = Amendment proposed
kind-amendment-withdrawn = Amendment withdrawn
kind-amendments-ordered = Amendments put in order
kind-amendment-carried = Amendment carried
kind-amendment-lost = Amendment lost or fallen
kind-language-supplied = Language supplied
kind-call-ended = Call for consensus broken off
kind-amendment-overtaken = Amendment overtaken by another, to be restated
kind-amendment-restated = Amendment restated
kind-amendment-agreed = Amendment accepted by one of the sponsors
kind-amendment-accepted = Amendment accepted by the sponsors
kind-amendment-amended = Amendment amended
kind-proxy-given = Proxy given
kind-proxy-withdrawn = Proxy withdrawn
kind-motion-moved = Motion moved
kind-motion-withdrawn = Motion withdrawn
kind-motion-ruled-out = Motion ruled out of order
kind-motion-fallen = Motion fallen
kind-quorum-stated = Presence stated
kind-motion-decided = Motion decided
kind-ruling-overturned = Ruling overturned on appeal
kind-vote-opened = Vote opened
kind-vote-announced = Vote announced
kind-ballot-cast = Ballot cast
kind-call-passed = Passed when called
kind-roll-answered = Roll answered
kind-ballot-recorded = Ballot recorded
kind-hands-counted = Hands counted
kind-vote-closed = Vote closed, with its result
kind-vote-cancelled = Vote broken off
kind-delegation-awaited = Connection lost, waited for
kind-delegations-away = Away at the decision
kind-ballot-corrected = Ballot corrected
kind-silence-opened = Circulated under silence
kind-silence-broken = Silence broken
kind-statement-bound = Statement bound to a text
kind-statement-withdrawn = Statement taken back
kind-amendment-language-supplied = Language of an amendment supplied
kind-correspondence-extended = Vote by correspondence extended
kind-correspondence-unattended = Vote by correspondence not attended
kind-outcome-issued = Issued by the chair
kind-capital-awaited = Agrees ad referendum
kind-agreed-ad-referendum = Agreed ad referendum
kind-agreement-confirmed = Confirmed by a capital
kind-agreement-reached = All have confirmed
kind-agreement-lapsed = Not confirmed in time
kind-silence-extended = Silence extended
kind-silence-withdrawn = Silence procedure ended
kind-silence-kept = Silence kept
kind-silence-unattended = Silence not attended
kind-silence-confirmed = Silence confirmed
kind-left-running = Goes on after the closing
kind-meeting-runs-on = Decisions in writing go on
kind-left-ended = All that went on has ended
kind-outage-reported = Outage of the server
kind-text-corrected = Text corrected
kind-text-redacted = Text erased
kind-readout-published = Readout published
kind-readout-withdrawn = Readout withdrawn
kind-item-released = Opened to the public
kind-chatham-house-set = Put under the Chatham House Rule

## What is wrong with a meeting file
fault-missing = is missing
fault-missing-here = is missing in this official language
fault-not-table = is to be a table
fault-not-list = is to be a list
fault-not-string = is to be a text, in quotes
fault-not-boolean = is to be true or false
fault-not-by-language = is to have a text in each language, under its key (fr, en)
fault-one-of = is to be one of { $choices }
fault-moment = is to be a date and time with its offset, as 2022-01-24T20:00:00Z
fault-date = is to be a date, as 2022-03-01
fault-years = is to lie in the years { $first } to { $last }
fault-too-fine = is finer than a millisecond
fault-no-text = has no text in any language
fault-text-empty = is empty
fault-text-too-long = is longer than { $most } characters
fault-text-unreadable = holds { $character }, a character that nobody sees or no format can carry
fault-unknown-language = is no official language of this meeting
fault-not-language = “{ $value }” is no language, as fr or pt-BR
fault-not-beside = “{ $value }” is not the name of a TOML file beside this one, as league.toml
fault-no-file-beside = “{ $value }” cannot be read from this page: give the rulebook too, or put it among the bodies of the server
fault-is-state = “{ $member }” is the code of a state, which has a name of its own
fault-sign-too-long = a sign has at most { $most } characters
fault-bad-verb = “{ $value }” is no operative verb, as call-on
fault-bad-id = “{ $id }” is no id: lower-case letters, digits and hyphens
fault-reserved-id = “{ $id }” means somebody in every file, and cannot be an id
fault-unknown-member = “{ $member }” is no code of a member, as FR or NATO
fault-not-in-name = “{ $name }” is no part of the name above
fault-unknown-key = unknown key
fault-unknown = “{ $value }” is not known here
fault-named-twice = “{ $name }” stands here for the second time
fault-too-many = has more than { $most } rows
fault-no-chair = a meeting has a host or a chair
fault-no-language = a meeting has at least one official language
fault-no-participant = a meeting has at least one participant
fault-no-sense = names neither a member nor a capacity in words
fault-ends-before-it-starts = lies before the start
fault-next-not-later = lies before the beginning of this meeting
fault-interpreters-only = only an interpreter stands in a booth
fault-no-such-booth = “{ $language }” is neither an official language nor a sign language
fault-already-chair = “{ $participant }” is in the chair already
fault-may-not-preside = an observer, an interpreter or the press cannot preside
fault-is-participant = “{ $member }” is the id of a participant; a member is due here
fault-no-voice = “{ $by }” is on the list as one who does not speak
fault-nobody-decides = nobody here sits as a delegate for a member
fault-later-format = is known from format { $format } on: write `format = { $format }` at the top of the file
fault-said-whole = is not said beside `sentence`, which says all of it
fault-not-joined = only a conclusion by the same as the one before it can be joined to it
fault-parts-differ = paragraphs: { $parts } here, { $of } in “{ $other }” (an empty line begins one)
fault-too-many-parts = has more than { $most } paragraphs
fault-not-said = whom one invites is not said in this language
fault-no-such-text = the file has no text by all that is called “{ $value }” (as conclusion-1)
fault-no-delegate = no delegate sits for “{ $member }” on this item
fault-no-members = “{ $body }” has no members on { $day }
fault-no-weight = “{ $body }” weighs votes, and there are no weights on file (no-weight)
fault-table-column = there is no column “{ $column }”: use { $known }
fault-table-empty = the table has no row: its first line names the columns, and each line after it is a person
fault-weight-missing = say how many votes “{ $member }” has: these rules weigh votes by the list
fault-weight-unasked = these rules do not weigh votes by the list
fault-weight-differs = “{ $member }” has { $votes } votes earlier on the list
fault-no-member-then = “{ $member }” is no member of “{ $body }” on { $day }
fault-too-large = is larger than { $most } bytes
fault-not-utf8 = is not saved as UTF-8: open it in the editor, choose “Save as”, and “UTF-8” as its encoding
fault-long-key = has a key of more than { $most } parts
fault-too-deep = is nested too deeply
fault-not-toml = is not TOML: { $why }
fault-near = ; did you mean “{ $near }”?

# A record whose stored bytes are not what was signed
damaged-title = This record takes no more acts
damaged-entry = What is stored as { $n ->
    [one] entry { $first }
   *[other] entries { $first } to { $last }
  } is not what was signed: something has changed the server’s database.
damaged-texts = The texts stored with entry { $first } are not those that were signed: something has changed the server’s database.
damaged-missing = { $n ->
    [one] Entry { $first } was
   *[other] Entries { $first } to { $last } were
  } signed and not found in the server’s database.
damaged-checkpoint = The signature stored over the record up to entry { $first } is not this server’s: something has changed its database, or its key is another.
damaged-receipt = The receipt kept for entry { $first } is another act’s: something has changed the server’s database.
damaged-shown = The record is shown, and can be verified, as far as it is what was signed.
damaged-unreadable = The server cannot read it at all; the log says why.
damaged-do = Nothing is added to it. Keep the data folder as it is, and restore a backup (“hemicycle restore”).
damaged-public = From entry { $first } on, what this server has stored is not what was signed. The record is shown as far as it is.

# The machine's clock and disk
clock-title = The server’s clock was changed
clock-ahead = { $n ->
    [one] It is a minute ahead of the time that has passed.
   *[other] It is { $n } minutes ahead of the time that has passed.
  }
clock-behind = { $n ->
    [one] It is a minute behind the time that has passed.
   *[other] It is { $n } minutes behind the time that has passed.
  }
clock-meanwhile = Meetings go on by the time that has passed, so that no call and no speaking time is cut short, and no silence is kept by itself. Take the clock when it is right.
clock-take = Go by the clock now
clock-runs-on = { $n ->
    [one] The last entry of this record lay a minute ahead of the server’s clock. Its time runs on from there.
   *[other] The last entry of this record lay { $n } minutes ahead of the server’s clock. Its time runs on from there.
  }
disk-unwritten = The server cannot write to its data folder: look whether the disk is full. Until then acts are not stored.

## What a meeting decided, and how
takes-part-observer = Observer
outcomes = Outcomes
outcomes-so-far = Outcomes so far
outcome-by-vote = Adopted by vote
further-meeting = a further meeting
due-by = by { $date }
votes = Votes
vote-result-adopted = Adopted
vote-result-not-adopted = Not adopted
vote-result-no-quorum = No quorum
vote-result-undetermined = Undetermined
vote-result-tied = Tied
vote-about-text = A text
vote-about-part = A part of a text
vote-about-amendment = An amendment
vote-about-question = A question
question-erased = The question is not shown
vote-counted = { $yes } in favour, { $no } against, { $abstain } abstaining
who-voted-how = Who voted how
ballot-yes = In favour
ballot-no = Against
ballot-abstain = Abstaining
ballot-not-participating = Not taking part
ballot-absent = Absent
review-lacking = Texts are missing in an official language. Enter them, or decide below that the readout goes out without them.
publish-lacking = The texts named as missing are left out: publish without them.
vote-vetoed = { $count ->
    [one] Not adopted owing to the veto of { $who }
   *[other] Not adopted owing to the vetoes of { $who }
}

# The rules of procedure to be read
rules-of = Rules of procedure: { $body }
rules-on-record = As they stand on the record of the meeting
rules-on-file = As they are known here, for a meeting today. All
rules-link = Rules of procedure
rules-link-note = What this meeting goes by, with the articles.
rules-parts = Parts of the rules
rules-articles = Articles
rules-articles-note = In our own words, unless they say otherwise.
rules-no-words = Cited; its words are not on file.
rules-cited-by = Cited by:
rules-members = Members
rules-about = This rulebook
rules-name = Name
rules-edition = Edition
rules-count = { $all ->
    [one] { $all } article
   *[other] { $all } articles
 }, of which not verified: { $unread }
rules-unverified = not verified
rules-unverified-title = Not verified
rules-unverified-note = Nobody has read these in a reliable source. Every result that rests on one says so.
rules-uncited = no article named
rules-default = default of this software
rules-defaults = Defaults of this software
rules-defaults-note = Where the body’s rules say nothing, this software’s default holds: { $what }.
bodies = bodies
bodies-title = Bodies
bodies-note = The bodies whose rules of procedure are known here.
convene-rulebook = The rules of its body, where they are not on file (optional)
convene-rulebook-note = A TOML file; `hemicycle rulebook check` reads it. Known here:
fault-bad-rulebook = the rulebook is not well formed: { $why }
fault-other-rulebook = the meeting is of “{ $value }”, and the rulebook of “{ $given }”

## Documents
documents = Documents
papers = Agenda and documents
papers-as-seen = As participants see them
papers-offline = No connection. This is how the papers stood on
documents-due = Documents are due by
documents-none = No documents.
documents-note = Papers under their items, in their languages and revisions; whoever sees the item sees them.
document-whole = For the whole meeting
document-lay = Lay a document
document-lay-act = Lay it before the meeting
document-lay-here = Lay one here
document-file = File
document-file-note = PDF, PNG, JPEG, ODT, DOCX, XLSX, PPTX or plain text, up to { $mb } MB. What it is, its content says.
document-item = Agenda item
document-symbol = Symbol
document-language = Language
document-title = Title, in this language
document-more = Revision, addendum, corrigendum, speaker
document-part = It is
document-part-document = the document itself
document-part-addendum = an addendum (Add.)
document-part-corrigendum = a corrigendum (Corr.)
document-number = Number of the addendum or corrigendum
document-revision = Revision
document-revision-note = 0 is the first version. Those before stay, below the one in force.
document-speaker = Statement of
document-no-speaker = No statement
document-over = The meeting is closed: no more documents are laid before it.
document-on-its-way = On its way
document-lost = The connection was lost, and the file has not arrived. Send it again.
document-other-language = Another language
document-next-revision = Next revision
document-earlier = { $n ->
    [one] { $n } earlier version
   *[other] { $n } earlier versions
  }
document-delivery = Check against delivery
document-late = Late
document-gone = withdrawn
document-withdraw = Withdraw
document-withdraw-ask = Nobody is given the file any more. That it was laid stays on the record.
document-withdraw-yes = Withdraw it
file-empty = Choose a file that is not empty.
file-no-paper = A statement is a PDF, DOCX or ODT file, whatever its name says. Save it as one of these; what you typed is still here.
file-unknown-content = This is no PDF, PNG, JPEG, ODT, DOCX, XLSX, PPTX or plain text (UTF-8), whatever its name says. Save it as one of these.
file-meeting-full = The documents of this meeting take as much as they may together. Erase what is not needed, or ask whoever runs the server.
file-active-content = This is a page or a drawing with code, which a browser would run. Save it as PDF or as plain text.
file-broken-content = The file begins as one thing and does not go on as one, or is locked. Save it anew and send it again.
file-macros = This file has macros. Save it without them, or as PDF.
file-bomb = Unpacked, this file would be far larger than a document. Save it anew.

reply-link = Your link to the room
reply-link-why = It opens your place in the room. It is sent to the address that the secretariat has of you.
reply-link-send = Send me my link
reply-feed = All your meetings, for your calendar
reply-link-sent = It was sent to the address that the secretariat has of you.
reply-link-in-use = Somebody is in the room by your link at this moment. If that is not you, tell the secretariat.
reply-link-closed = The secretariat has closed your link. Ask the secretariat.
reply-link-no-mail = This server sends no mail. Ask the secretariat for your link.
reply-link-over = The meeting is over.
reply-link-back = Back to your answer

calendar = Calendar
calendar-days = Days of the month
calendar-meetings-on = { $day }, { $n ->
    [one] one meeting
   *[other] { $n } meetings
}
calendar-none = No public meeting this month
calendar-none-why = Meetings that the public may know of stand here as soon as they are called.
calendar-before = The month before
calendar-after = The month after
calendar-feed = Subscribe in your calendar
calendar-feed-why = Your calendar program fetches this address by itself, so that a meeting that moves also moves there.
calendar-feed-name = { $name }: meetings
calendar-mine = { $name }: your meetings
calendar-of-body = Its meetings for your calendar
