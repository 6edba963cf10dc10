### The live room. Words are those of the field; buttons are verbs; a refusal says why and cites its rule.

## Frame
language = Language
language-unreviewed = Marked with °, not yet read by a native speaker: { $names }
language-unreviewed-note = Not yet read by a native speaker.
language-failed = The words of this language could not be fetched. Try again.
part-coming = This part is being fetched.
part-failed = This part could not be fetched. It is fetched again once the connection is back.
part-again = Try again
theme = Colours
settings = Settings
help = Help
done = Done
cancel = Cancel
close-dialog = Close
dismiss = Dismiss
more = More
skip-stage = Skip to the room
skip-acts = Skip to your acts
toasts-label = Messages
nav-label = Places of the room
bar-label = Your devices and acts
side-label = Speakers, texts, agenda and record
room-label = The room
view-label = What you see
view-room = Room
view-console-chair = Chair’s console
view-console-secretariat = Secretariat’s console
console-short = Console
meeting = Meeting
begins = Begins
date-time = { $date } at { $time }
date-both = { $date } UTC, { $local } your time
date-utc = { $date } UTC

## The meeting
phase-convened = Convened
chatham-house = Chatham House Rule
chatham-house-says = Nobody who is here is named in what the public reads.
phase-open = In session
phase-suspended = Suspended
phase-closed = Closed
phase-suspended-long = The meeting is suspended
phase-open-now = The meeting is in session.
phase-suspended-now = The meeting is suspended.
phase-closed-now = The meeting is closed.
phase-cancelled = Cancelled
phase-cancelled-now = The meeting is cancelled.
written-page = Read and answer in writing
phase-runs-on-now = The meeting is closed. What was begun in writing goes on to its end.
not-open = The meeting is not open yet. { $chair } opens it.
not-open-chair = You preside. When the delegations are present, open the meeting from the chair’s console: the way there is in the bar at the top, on a telephone in the bar below.
suspended-next = { $chair } resumes it. Your place and the speakers’ list are kept.
suspended-next-any = Whoever takes the chair resumes it. Your place and the speakers’ list are kept.
suspended-chair = You preside. Resume it from the chair’s console.
connection-live = Connected
connection-connecting = Connecting
connection-lost = Connection lost
connection-back = The connection is back. Nothing was missed.
lost-words = Connection lost. You keep your place; what you miss is fetched when you are back.
public-view = Public view
public-words = You watch as the public. Nothing is sent from here.
act-not-stored = The server has not stored your act. It does not count yet. Do it again.
act-damaged = This record takes no more acts: what the server has stored is not what was signed. Tell the secretariat.

## People and seats
seats-label = Seats in protocol order
person-unnamed = Name erased
is-you = , you
role-observer = Observer
role-secretariat = Secretariat
role-short-delegate = Del.
role-short-observer = Obs.
role-short-interpreter = Int.
role-short-secretariat = Sec.
role-short-press = Press
sign-you = You
sign-chair = Chair
sign-muted = muted
sign-absent = Absent
sign-objects = Objects
link-weak = Weak link
link-lost = Reconnecting
no-camera = No camera

## The floor
floor-label = The floor
has-the-floor = Has the floor
has-the-floor-muted = Has the floor, muted
floor-free = The floor is free
floor-free-next = { $name } is next on the list. The chair gives the floor.
floor-free-empty = Nobody is on the speakers’ list. Ask for the floor to be the first.
floor-free-watch = Nobody is on the speakers’ list.
floor-given = { $name } has the floor.
floor-yours = You have the floor. Your microphone is heard.
recorded-on-air = Recorded
recorded-under = Recorded statement, under the floor of { $name }
floor-yours-muted = You have the floor. The chair has muted you.
floor-ended-yours = Your statement is over. Your microphone is closed.
shares-screen = Shares the screen
purpose-statement = Statement
purpose-point-of-order = Point of order
purpose-right-of-reply = Right of reply
purpose-for-motion = For the motion
purpose-against-motion = Against the motion
order-short = Order
ask-floor = Ask for the floor
hand-raised-place = Hand raised, no. { $place }
hand-down = Hand raised, no. { $place }. Take it down
end-statement = End my statement
end-order = End my point of order
order-withdraw = Withdraw the point of order
ask-reply = Ask for a right of reply
withdraw = Withdraw
interrupted = { $name } was interrupted and goes on afterwards.
time-left-of = left of { $limit }
time-over = over { $limit }
time-no-limit = no limit
clock-stopped-chair = clock stopped
clock-stopped-lost = connection lost, clock stopped
clock-stopped-suspended = suspended, clock stopped
muted-by-chair = The chair has muted you.
unmuted-by-chair = The chair has lifted the mute.
microphone-on = Microphone on
microphone-ready = Microphone ready
microphone-off = Muted
microphone-closed = Muted by chair
camera-on = Camera on
camera-off = Camera off
screen-share = Share screen
screen-stop = Stop sharing

## The speakers' list
tab-speakers = Speakers
speakers-list = Speakers’ list
list-is-open = Open
list-is-closed = Closed
list-closed-by-motion = Closed by motion
limit = Limit
limit-each = { $limit } each
limit-none-each = no limit
list-count = { $count ->
    [0] Nobody on the speakers’ list
    [one] 1 on the speakers’ list
   *[other] { $count } on the speakers’ list
}
list-empty = Nobody is on the list
list-empty-next = Who asks for the floor stands here, in order.
list-empty-watch = Delegations that ask for the floor stand here, in order.
have-spoken = Have spoken
have-spoken-item = Have spoken on item { $number }

## Points of order
hear = Hear it
ruling-awaited = Ruling awaited

## Agenda, statements, record
tab-agenda = Agenda
tab-record = Record
item-number = Item { $number }
item-closed = dealt with
item-now = Item in hand: { $title }.
no-item = No agenda item is in hand.
statement-entered = Your statement stands on the record.
record-size = { $count ->
    [one] 1 entry on the record
   *[other] { $count } entries on the record
}
record-export = Download the public record
receipts = Your receipts
receipts-download = { $count ->
    [one] Download your receipt
   *[other] Download your { $count } receipts
}
# What is shown is no continuation of what this device has seen.
history-restored-title = The record was put back from a backup
history-restored = On { $day } at { $time } the server went back to the first { $size ->
    [one] entry
   *[other] { $size } entries
} of this record.
history-gone = { $count ->
    [one] One entry that this device has seen is gone.
   *[other] { $count } entries that this device has seen are gone.
}
history-gone-own = { $count ->
    [one] One act of yours is among them: your receipt proves that it stood.
   *[other] { $count } acts of yours are among them: your receipts prove that they stood.
}
history-restored-next = You see the record as it goes on from there. What is gone must be done again.
history-file = The server signed what stood before. Keep that statement where the server cannot reach it.
history-download = Download what was signed
history-go-on = Go on
history-danger-title = This is not the record that you saw before
history-rolled-back = This device has seen { $seen } entries on the record, signed by the server. Now the server shows { $size }, and says nothing of why.
history-other = This device has seen { $seen } entries on the record, signed by the server. What the server shows now does not continue them: entries were changed, or you are shown something else than before.
history-key = The record is signed by another key than before. Somebody else may be answering in the server’s place.
history-unsigned = What the server shows now is not signed by the record’s key. It may have been changed.
history-unproven = The server does not prove that what it shows continues the { $seen } entries that this device has seen.
history-danger-next = Do not rely on what you see, and decide nothing here. Ask the secretariat by another way, by telephone for example, what has happened.
history-leave = Leave the meeting
history-in-spite = Go on all the same…
history-risk-title = Go on at your own risk?
history-risk = What you do here may be lost, or be shown to others differently. Nobody can tell from this record any more what was agreed.
history-risk-stays = A warning stays on this device. What was signed before can be downloaded from the record at any time.
history-back = Back
history-go-on-anyway = Go on at my own risk
history-banner = This is not the record that this device saw before. Do not rely on it.
history-before = Signed before, and no longer continued here:
history-before-one = { $count ->
    [one] Checkpoint over 1 entry
   *[other] Checkpoint over { $count } entries
}

## Texts
tab-texts = Texts
decide = Decide
outcome-proposed = On the table
outcome-put = Put to consensus
outcome-objected = Objected to
outcome-adopted = Adopted
outcome-acclaimed = Adopted by acclamation
outcome-entered = Entered
outcome-withdrawn = Withdrawn
outcome-issued = Issued by the chair
by-participants = The participants
by-leaders = The leaders
outcome-whole = { $teller }: { $text }
by-verb = { $by } ({ $verb })
objects-to = { $name } objects to version { $version }
text-erased = This text was erased from the record.
sponsor-join = Join the sponsors
sponsor-joined-done = Your delegation sponsors this text.
sponsor-leave = Leave the sponsors
delay-ask = Ask for time to read it
delay-until = Not decided before { $until }: { $name } asked for time to read the documents.
delay-waive = Permit a decision now
language-missing = missing
language-stale = stands on an older version
language-not-written = Not written yet.
supplied-now = { $name } supplied { $language } for your text. Read it.
field-verb = Operative verb
field-whom = Whom you invite
field-topic = Topic { $number }
verb-agree = agree
verb-stress = stress
verb-make-clear = make clear
verb-underline = underline
verb-reaffirm = reaffirm
verb-recall = recall
verb-note = note
verb-welcome = welcome
verb-condemn = condemn
verb-call-on = call on
verb-express-concern = express concern
verb-decide = decide
verb-undertake = undertake
verb-adopt = adopt
verb-declare = declare
verb-regret = regret
verb-wish = wish
verb-discuss = discuss
verb-raise = raise
verb-support = support
verb-commit = commit
verb-invite = invite to a meeting
verb-invite-to-series = invite to a series of meetings

# Who says it, over the text or before it in one line.
says-agree = { $by } { $number ->
    [one] agrees
   *[other] agree
} on the following
says-stress = { $by } { $number ->
    [one] stresses
   *[other] stress
} the following
says-make-clear = { $by } { $number ->
    [one] makes
   *[other] make
} the following clear
says-underline = { $by } { $number ->
    [one] underlines
   *[other] underline
} the following
says-reaffirm = { $by } { $number ->
    [one] reaffirms
   *[other] reaffirm
} the following
says-recall = { $by } { $number ->
    [one] recalls
   *[other] recall
} the following
says-note = { $by } { $number ->
    [one] notes
   *[other] note
} the following
says-welcome = { $by } { $number ->
    [one] welcomes
   *[other] welcome
} the following
says-adopt = { $by } { $number ->
    [one] adopts
   *[other] adopt
} the following
says-declare = { $by } { $number ->
    [one] declares
   *[other] declare
} the following
says-regret = { $by } { $number ->
    [one] regrets
   *[other] regret
} the following
says-wish = { $by } { $number ->
    [one] wishes
   *[other] wish
} the following
says-condemn = { $by } { $number ->
    [one] condemns
   *[other] condemn
} the following
says-call-on = { $by } { $number ->
    [one] makes
   *[other] make
} the following call
says-express-concern = { $by } { $number ->
    [one] expresses
   *[other] express
} concern at the following
says-decide = { $by } { $number ->
    [one] decides
   *[other] decide
} the following
says-undertake = { $by } { $number ->
    [one] undertakes
   *[other] undertake
} the following
says-discuss = { $by } { $number ->
    [one] discusses
   *[other] discuss
} the following
says-raise = { $by } { $number ->
    [one] raises
   *[other] raise
} the following
says-support = { $by } { $number ->
    [one] supports
   *[other] support
} the following
says-commit = { $by } { $number ->
    [one] commits
   *[other] commit
} to the following
says-invite = { $by } { $number ->
    [one] invites
   *[other] invite
} to a meeting
says-invite-to-series = { $by } { $number ->
    [one] invites
   *[other] invite
} to a series of meetings

## Consensus
put = Put to consensus
put-left = Put to consensus, { $left } left
put-over = Time is up
put-now = Put to consensus: { $text }
adopted-now = Adopted: { $text }
acclaim-now = Put to acclamation: { $text }
acclaim-left = Put to acclamation, { $left } left
acclaimed-now = Adopted by acclamation: { $text }
object = Object
objection-raised = Your objection stands on the record.
objection-lifted = Lifted, entry { $seq }
objection-by-letter = { $member } objects to version { $version } by letter.
objected-now = { $name } objects. There is no consensus on this version.

## Silence procedure
outcome-circulated = Under silence
silence-unattended = Silence procedure, not attended
silence-left-none = Expired
silence-left-days = { $days ->
    [one] 1 day
   *[other] { $days } days
} { $hours } h
silence-notice = { $count ->
    [one] 1 text under silence
   *[other] { $count } texts under silence
}
silence-opened-now = Under silence until { $expires }: { $text }
silence-extended-now = Silence extended until { $expires }: { $text }
silence-broken-now = { $member } broke the silence: { $text }
silence-unattended-now = The server was down before the expiry. Nothing is adopted by itself: { $text }
silence-withdrawn-now = The silence procedure is ended: { $text }

## Family photo
family-photo = Family photo
photo-alt = Family photo of the meeting
photo-open = Open the family photo in full size
photo-hide = Put the photo away
photo-pictured = Left to right, from the front row: { $names }
photo-again = Take again
photo-withdraw = Withdraw…
photo-withdraw-title = Withdraw the family photo?
photo-withdraw-act = Withdraw the photo
photo-withdraw-words = The picture is deleted and shown nowhere any more. That it was taken stays on the record.
photo-called-now = { $seconds ->
    [one] Family photo in 1 second: join it, or stay out.
   *[other] Family photo in { $seconds } seconds: join it, or stay out.
}
photo-ended-now = The family photo is called off.
photo-taken-now = The family photo is taken.
photo-withdrawn-now = The family photo is withdrawn.

## The console
lobby = Lobby
seat-device-phone = Phone
seat-device-tablet = Tablet
seat-device-computer = Computer
seat-device-device = Device
seat-moved-now = { $name } moved to another device: { $device }, { $time }
link-opened = A link was opened
link-opened-what = { $count ->
    [one] Opened on this device and not used. Nothing changed, and nothing of it is stored.
   *[other] Opened { $count } times elsewhere, last on this device, and not used. Nothing changed, and nothing of it is stored.
}
link-opened-now = The link of { $name } was opened elsewhere: { $device }, { $time }
link-copied = Copied
close = Close
lobby-more = { $count ->
    [one] 1 person waits in the lobby.
   *[other] { $count } people wait in the lobby.
}
admitted = { $name } is admitted.
open-meeting = Open the meeting
take-chair = Take the chair
chair-lost = The chair is not here. You are a vice-chair.

## The own connection
quality-title = Your connection
quality-good = Good
quality-weak = Weak: fewer pictures
quality-bad = Bad: sound only
quality-cut = No connection to others
quality-alone = Connected
quality-waiting = Being measured
quality-lost = Connection lost
quality-connecting = Connecting
quality-measured = Measured
quality-others = Connections that stand
quality-reached = { $up } of { $all }
quality-rtt = There and back
quality-loss = Lost on the way
quality-server = Server’s answer
quality-ms = { $value } ms
quality-percent = { $value }%
quality-unmeasured = nothing measured
quality-bounds = Good is below 300 ms and 3%. Bad is from 600 ms or 10% on.

## Who has trouble
trouble-count = { $count ->
    [one] 1 with trouble
   *[other] { $count } with trouble
}
trouble-unsupported = Browser without pictures and sound
trouble-insecure = Page not opened over HTTPS
trouble-denied = Camera or microphone not allowed
trouble-busy = Camera or microphone in use elsewhere
trouble-no-camera = No camera found
trouble-no-microphone = No microphone found
trouble-silent = Has the floor, nothing is heard
trouble-no-turn = Reaches no relay (TURN)
trouble-cut = Not connected to the others
trouble-lossy = Much is lost on the way
trouble-slow = Slow connection

## Before and after
prejoin-cap = Before you enter
prejoin-self = How the others see you
prejoin-accredited = Name, office and capacity are those of your accreditation. If they are wrong, tell the secretariat.
prejoin-floor = Your microphone is heard only while you have the floor.
prejoin-floor-chair = While you preside your microphone is heard whenever it is on.
prejoin-floor-interpreter = Your microphone is heard only while you are on air, by those who listen to your channel.
prejoin-next = You enter the lobby; the chair or the secretariat lets you in.
prejoin-next-chair = You preside: nobody needs to let you in.
prejoin-next-secretariat = The secretariat needs nobody to let it in.
enter = Enter
devices = Devices
check-devices = Check your devices
device-camera = Camera
device-microphone = Microphone
device-speaker = Loudspeaker
device-none = None found
device-replaced = { $kind ->
    [microphone] Your microphone is gone ({ $before }). { $now } is used now.
    [camera] Your camera is gone ({ $before }). { $now } is used now.
   *[speaker] Your loudspeaker is gone ({ $before }). The sound now comes from { $now }.
}
device-gone = { $kind ->
    [microphone] Your microphone is gone ({ $before }), and there is no other. You are not heard until one is plugged in.
    [camera] Your camera is gone ({ $before }), and there is no other. You go on with sound alone.
   *[speaker] Your loudspeaker is gone ({ $before }), and there is no other.
}
device-back = { $kind ->
    [microphone] { $now } is used now as your microphone.
    [camera] { $now } is used now as your camera.
   *[speaker] The sound now comes from { $now }.
}
device-offer = { $label } is plugged in.
device-use-microphone = Use as microphone
device-use-camera = Use as camera
device-use-speaker = Use as loudspeaker
device-not-now = Not now
device-silent = Nothing is heard from your microphone. Is it switched off, or is another one meant?
device-unnamed = Device { $number }
level = Microphone level
level-off = Your microphone is off.
level-heard = You are heard.
level-silent = Nothing is heard yet. Say a few words.
level-nothing = Nothing is heard: say a few words, look whether the microphone has a switch of its own, or choose another.
speaker-play = Play a sound
speaker-playing = The sound is playing.
speaker-played = Did you hear it? If not, turn the volume up or choose another loudspeaker.
speaker-failed = The loudspeaker gives no sound. Choose another.
network = Network
check-again = Check again
check-page = Page
check-page-passed = Opened over a secure address.
check-page-insecure = Not opened over HTTPS: browsers give no camera and no microphone here. Open the link that begins with https.
check-page-unsupported = This browser cannot send pictures and sound. Use a current Firefox, Chrome, Edge or Safari.
check-permission = Permission
check-permission-running = Answer the browser’s question for camera and microphone.
check-permission-passed = The browser may use camera and microphone.
check-permission-denied = The browser was not allowed to use camera or microphone: nobody sees or hears you. Allow it in the address bar, then load the page again.
check-permission-insecure = The browser does not even ask, since the page is not secure.
check-server = Server
check-server-running = Its answer is timed.
check-server-passed = Answers in { $ms } ms.
check-server-slow = Answers only after { $ms } ms: what happens in the meeting reaches you late. Move closer to the router, or use a cable.
check-server-proxy = Answers, but WebSockets are blocked by a proxy or a firewall: you cannot enter from this network. Ask its administrators to let WebSockets to this address pass, or use another network.
check-server-mute = The connection opens, but nothing comes back: a proxy or a firewall holds it up. You may not be able to enter from this network. Use another, or tell its administrators.
check-server-away = Does not answer. Check your network, then check again.
check-relay = Relay (TURN)
check-relay-running = A connection over it is tried.
check-relay-passed = Carries pictures and sound where no direct way is open.
check-relay-silent = The relay does not answer: where no direct way is open, others may not see or hear you. Use another network, or tell the secretariat.
check-relay-refused = The relay refuses the meeting’s name and password: where no direct way is open, others may not see or hear you. Tell the secretariat.
check-relay-none = The meeting has none. On a strict network pictures and sound may not come through; tell the secretariat.
check-engine = Pictures and sound
check-engine-running = The way is tried.
check-engine-passed = The way to the server is open: { $ms } ms, { $loss }% lost.
check-engine-blocked = The way to the server is blocked: others may not see or hear you, nor you them. Use another network, or tell the secretariat.
check-engine-away = The server’s media engine does not answer. Tell the secretariat.
check-engine-lossy = { $loss }% is lost on the way ({ $ms } ms): pictures and sound will break up. Move closer to the router, or use a cable.
check-engine-late = The way takes { $ms } ms: people will speak over each other. Use a cable, or another network.
check-state-running = (under way)
check-state-passed = (passed)
check-state-warning = (warning)
check-state-failed = (failed)
check-outcome-running = The network is being checked. You need not wait for it.
check-outcome-passed = All is well.
check-outcome-warning = You can enter. What is marked may trouble you in the meeting.
check-outcome-failed = You can enter all the same. Until it is put right, others may not see or hear you.
check-outcome-unreached = You can try to enter all the same. It may not be possible until this is put right.
problem-insecure = This page was not opened over HTTPS. Browsers give no camera and no microphone here. Open the link that begins with https.
problem-denied = The browser was not allowed to use camera or microphone. Allow it in the address bar, then load the page again.
problem-not-found = No camera or microphone was found. Connect one, or go on without: you can watch, and raise your hand.
problem-no-camera = No camera was found. You can go on with sound alone.
problem-no-microphone = No microphone was found. Connect one before you ask for the floor.
problem-busy = Another program uses the camera or the microphone. Close it and choose the device again.
problem-no-turn = The meeting has no relay server (TURN). On a strict network pictures and sound may not come through; tell the secretariat.
problem-unsupported = This browser cannot send pictures and sound. Use a current Firefox, Chrome, Edge or Safari.
problem-other = A device does not work ({ $problem }). Choose another, or go on without it.
lobby-head = You are in the lobby
lobby-words = The chair or the secretariat lets you in. Nothing of the meeting is heard or seen here.
lobby-stay = Leave this page open. You enter by yourself once you are admitted.
recorded-hand-in-lobby = Hand in a recorded statement
credentials-hand-in = Hand in credentials
speaking-page = List of speakers and statements
you-sit = You sit as
opening = Opening the room
opening-words = The record is fetched.
ended-moved = You go on on another device
ended-moved-next = Your seat was moved there by your personal link. The chair and the secretariat see it. If it was not you, go on here and tell them: they cut the other device.
ended-excluded = You were shown out of the meeting
ended-excluded-next = The chair or the secretariat decided so. You can open your link again and wait in the lobby.
ended-revoked = Your link opens this seat no more
ended-revoked-next = A new one took its place, it was withdrawn, or its time is over. Use the newest, or ask the secretariat.
ended-other-tab = You go on in another tab
ended-other-tab-next = One tab at a time holds your seat. If you have closed the other one, go on here.
ended-replaced = This browser sits for somebody else now
ended-replaced-next = Another personal link of this meeting was taken in this browser. To come back to the first seat, open its own link, in another browser or on another device if both are needed.
go-on-here = Go on here
to-room = To the room
ended-protocol = The room was updated
ended-protocol-next = Load this page again.
ended-slow = Your connection is too slow
ended-slow-next = The server could not keep up with it. Enter again; what you missed is fetched.
ended-flood = Too many messages came from this device
ended-flood-next = Enter again. Nothing that was acknowledged is lost.
ended-left = You have left the meeting
ended-left-next = You can come back while it lasts.
ended-unreachable = The server does not answer
ended-unreachable-next = Check your network and try again. What was acknowledged stands on the record.
ended-no-meeting = This meeting is not open to you
ended-no-meeting-next = Open your personal link, or look for the meeting in the newsroom.
ended-other = The connection was ended
ended-other-next = The server gave this reason: { $reason }.
enter-again = Enter again
closed-at = { $date } UTC, closed at { $time }
what-next = What comes next
readout-coming = The secretariat reviews the readout and publishes it on the meeting’s page.
readout-out = The readout is published.
readout-read = Read the readout
review-readout = Review the readout
meeting-page = The meeting’s page
came-of-it = { $count ->
    [0] What came of it
    [one] What came of it: 1 text
   *[other] What came of it: { $count } texts
}
nothing-agreed = No text was adopted or entered.
leave-title = Leave the meeting?
leave-words = Your seat shows as absent. You can come back with your link while the meeting lasts.
leave-words-public = You can come back while the meeting lasts.
leave = Leave

## Keys

## Refusals: why, in words. The rule is cited after it.
article-heading = Rule { $article }
cited-article = (Rule { $article })
refusal-unknown = The rules do not allow this now ({ $code }).
refusal-absent = { $participant } is not present.
refusal-already-admitted = This person is admitted already.
refusal-already-on-list = You stand on the list already.
refusal-already-open = The meeting is in session.
refusal-already-present = You are present already.
refusal-other-engine = Pictures and sound go another way in this meeting.
refusal-chair-only = Only the chair may do this.
refusal-chair-or-secretariat-only = Only the chair or the secretariat may do this.
refusal-may-not-speak = The body’s rules give you no statement: delegations make them, and observers to whom the rules give the floor. You may follow the meeting.
refusal-delegates-only = Only delegates may do this.
refusal-floor-taken = { $participant } has the floor.
refusal-has-the-floor = You have the floor already.
refusal-list-closed = The speakers’ list is closed.
refusal-malformed = The server could not read this act. Load the page again.
refusal-meeting-closed = The meeting is closed.
refusal-meeting-cancelled = The meeting was cancelled.
refusal-meeting-not-public = The meeting is not open to the public.
refusal-meeting-suspended = The meeting is suspended.
refusal-needs-the-floor = This needs the floor.
refusal-no-quorum = There is no quorum: { $present ->
    [one] 1 delegation is
   *[other] { $present } delegations are
  } present, { $needed } are needed.
refusal-no-speaker = Nobody has the floor.
refusal-not-admitted = This person is not admitted.
refusal-not-convened = The meeting is not convened.
refusal-not-present = Only who is present may do this.
refusal-not-yet-open = The meeting is not open yet.
refusal-not-yours = This is not yours to do.
refusal-on-the-list = { $participant } stands on the list; give the floor from there.
refusal-out-of-range = The number must be between { $least } and { $most }.
refusal-point-of-order-first = A point of order comes first.
refusal-secretariat-only = Only the secretariat may do this.
refusal-system-only = Only the clock does this.
refusal-text-empty = The text is empty.
refusal-too-fast = You have entered as much on the record as one participant may within a minute. Wait a moment and do it again.
refusal-too-early = The time of the call is not over yet.
refusal-unchanged = Nothing has changed.
refusal-unknown-item = This agenda item is not known.
refusal-unknown-language = { $language } is not a language of this meeting.
refusal-unknown-participant = This person is not accredited.
refusal-unknown-request = This request is no longer on the list.
refusal-id-reused = This act was sent before with other words. Do it again.
refusal-public-watches = The public watches and does not act.
refusal-role-watches = Your role in the secretariat lets you look, not act.
on-behalf = on behalf of { $group }
behalf-ask = Speak on behalf of others
behalf-title = Speak on behalf of a group or body
behalf-words = For this statement alone. It is your delegation’s turn and time; the list, the caption, the record and the readout say for whom you speak.
behalf-name = On behalf of
behalf-code = Or its code, as EU or G77
behalf-needed = Name those on whose behalf you speak.
refusal-speaks-for-itself = A point of order and a reply are a delegation’s own; it makes them for itself.
refusal-unknown-member = This delegation is not known here.

thumbnails = Pictures of the chair and of those who spoke last
listen = Turn the sound on
public-full = Too many people watch for pictures and sound to reach you too. You follow in writing.
photo-watched-now = The delegations are being photographed.

rules-open = In the rules

## Listening, booths and proposals as everybody is told of them

on-air-in = On air in { $language }
on-air-signing = On air, signing
off-air-now = You are off air
mate-on-air = { $name } is on air
booth-silent = Nobody is on air in this booth
offered-to-you = { $name } offers you the microphone
offer-withdrawn = The offer of the microphone is withdrawn
handed-over = You are off air; { $name } has taken over
channel-floor = Floor
tab-terms = Terms
tab-talk = Talk
tab-booths = Booths
you-hear = You hear
sound = Channels and loudness
channel-speaks = Interpretation into { $language } is back
channel-silent = Nobody interprets into { $language } now; you hear the floor
hide-signs = Hide { $language }
signs-label = Interpretation into sign language
appealed-slower = The interpreters ask you to slow down
appealed-cannot-hear = The interpreters cannot hear you
appealed-need-text = The interpreters ask for your text
appealed-slower-speaker = The interpreters ask the speaker to slow down
appealed-cannot-hear-speaker = The interpreters cannot hear the speaker
appealed-need-text-speaker = The interpreters ask for the speaker’s text
appealed-unfit = Your sound is not fit to interpret
appealed-unfit-speaker = The speaker’s sound is not fit to interpret
appeal-label = What the interpreters ask
proposal-title = Proposal of the chair
proposal-agenda = The meeting adopts its agenda.
proposal-add-item = Item { $number } is added to the agenda: { $title }
proposal-strike-item = Item { $number } is struck from the agenda: { $title }
proposal-vice-chair = { $name } is elected vice-chair.
proposal-rapporteur = { $name } is elected rapporteur.
proposal-texts = { $count } texts are adopted together.
proposal-accept-credentials = The credentials of { $member } are accepted.
proposal-refuse-credentials = The credentials of { $member } are refused: its delegation takes no part any more.

## What a delegation says of a text
position-supports = Supports
position-can-accept = Can accept
position-proposes-change = Proposes a change
position-cannot-accept = Cannot accept

## As what a statement is bound to a text
nature-statement = statement
nature-reservation = reservation
nature-interpretation = interpretative statement
nature-dissociation = dissociation
nature-footnote = footnote
nature-explanation = explanation of position

## What the chair issues
issued-statement = The chair’s statement
issued-summary = The chair’s summary
bound-footnote = Footnote { $mark }
paper-of-speaker = Read the text of the statement
