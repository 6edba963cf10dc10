### Interpretation: the console of an interpreter, the listener's channel, and what reaches the speaker.

## Refusals
refusal-already-in-booth = You stand in this booth already.
refusal-already-offered = The microphone is offered already.
refusal-already-on-air = You are on air already.
refusal-boothmate-live = { $participant } is on air. The microphone is handed over, so that exactly one is heard.
refusal-booth-planned-twice = The booth of this language ({ $language }) stands here twice.
refusal-channel-taken = Another booth feeds this channel now.
refusal-hours-end-first = The hours end before they begin. Set when the team ends again.
refusal-interpreter-twice = { $participant } stands in this team twice.
refusal-interpreters-only = Only interpreters may do this.
refusal-no-boothmate = No boothmate is present to take over.
refusal-no-such-booth = There is no booth of this language ({ $language }) here.
refusal-no-such-channel = There is no channel of this language ({ $language }) here.
refusal-not-an-interpreter = { $participant } is not an interpreter on the list.
refusal-relay-from-itself = A booth ({ $language }) interprets nothing out of its own language. Take that away.
refusal-not-in-booth = You stand in no booth. Choose one first.
refusal-not-offered = The microphone is not offered.
refusal-not-on-air = You are not on air.

## The console
booth = Booth:
booth-console = Interpreter’s console
booth-desk = Desk: what you hear, your microphone, what you speak on
booth-side = Terms, talk, speakers, booths
booth-microphone = Your microphone
change-booth = Change the booth
choose-booth = Choose your booth
choose-booth-words = The booth of a language speaks on its channel. You can change it at any time.
enter-booth = Enter
leave-booth = Leave the booth
sign-language = Sign language
sign-language-words = Whoever signs is a picture that stays in view for everybody, without sound.
no-booth-air = No booth yet
no-booth-words = You stand in no booth. Choose one to be heard.

on-air-not-open = A test of sound: nobody in the meeting hears you before it is in session.
off-air-words = You are off air. Nobody hears you.
go-on-air = Go on air in { $language }
go-on-air-signing = Go on air, signing
go-off-air = Go off air
mate-is-on-air = { $name } is on air
mate-is-on-air-words = The microphone comes to you by a handover: your boothmate offers it.
take-over = Take over now
take-over-words = { $name } offers you the microphone. Both are never open together.
cough = Hold to cough
cough-key = space bar
coughing = Microphone shut

turn = Turn
turn-none = Nobody is on air in this booth. The clock runs from going on air.
turn-of = of { $limit }
turn-until = hand over at { $time }
turn-soon = Hand over soon
turn-now = Time to hand over

boothmate = Boothmate
no-boothmate = You are alone in this booth. Whoever enters it stands here.
mate-absent = not present
mate-lost = reconnecting
mate-live = on air
mate-hears-floor = listening to the floor, microphone off
mate-hears-relay = listening to relay { $code }, microphone off
offer-microphone = Offer the microphone
offer-words = The change happens when your boothmate accepts; both microphones are never open together.
offer-stands = Offered: you stay on air until it is taken
withdraw-offer = Withdraw the offer
hear-mate = Hear
hear-mate-long = Hear the boothmate

tell-speaker = Tell the speaker
ask-slower = Slow down
ask-cannot-hear = Cannot hear
ask-need-text = Need text
ask-unfit = Sound not fit to interpret
appeal-words = Shown to the speaker and the chair without your name, not on the record.
appeal-sent = The speaker and the chair see it.
appeal-sent-chair = Nobody has the floor; the chair sees it.

floor-free-short = free
relay = Relay { $code }
relay-live = on air
relay-by = by booth { $code }
relay-silent = silent now
relay-silent-words = Nobody interprets into { $language } now: you hear the floor.
no-relay = There is no other booth to take relay from.
loudness = Loudness

you-speak-on = You speak on
your-microphone = Your microphone
retour = retour
signed-channel = signs
booth-camera-off = Your camera is off. Switch it on to be seen.
locked = locked
locked-words = The floor belongs to who speaks in the meeting.
booth-microphone-off = Your microphone is off. Switch it on to be heard.
taken-by-people =
    { $count ->
        [0] Nobody in the room listens to this channel.
        [one] One person listens to this channel.
       *[other] { $count } people listen to this channel.
    }
taken-by-booths =
    { $count ->
        [one] Taken as relay by one booth: { $list }.
       *[other] Taken as relay by { $count } booths: { $list }.
    }
taken-by-none = No booth takes it as relay.

text-in-hand = Text in hand
text-none = No text is on the table. The one that is put or worked on stands here in two languages, side by side.
text-stale = Stands on an older version
text-is-proposed = on the table
text-is-put = put to consensus
text-is-objected = objected to
text-is-circulated = under silence
text-is-voting = being voted on
text-is-adopted = adopted
text-is-entered = on the record
text-is-withdrawn = withdrawn
text-is-rejected = not adopted

search-terms = Search terms
terms-from = From
terms-found =
    { $count ->
        [0] No term
        [one] One term
       *[other] { $count } terms
    }
terms-none = No terms yet
terms-none-found = No such term
terms-none-words = What the meeting has in the two languages you work with stands here: titles, offices, agenda, texts.
terms-source = Terms come from the meeting’s own texts.
talk-none = Nothing written yet
talk-none-words = The interpreters of this meeting write to each other here.
talk-write = Write to the interpreters
talk-send = Send
talk-words = Only interpreters read this. It is kept until the room is empty, and is not on the record.
booths-none = No booth yet
booths-none-words = A booth stands here when an interpreter enters it.
booth-hours = { $since } to { $until }
booth-lacks =
    { $count ->
        [one] one more not found
       *[other] { $count } more not found
    }
booth-papers = Papers
booth-papers-none = No documents
booth-papers-none-words = What is handed in for the meeting or an item stands here.
unfit-do = The interpreters may stop. Pause. Use a headset with a microphone on a cable, come closer to it, and take the network by cable.
unfit-do-speaker = The interpreters may stop. Have the microphone changed, give the floor to the next, or suspend the meeting.
next-speakers = Speakers
next-speakers-none = Nobody speaks, and nobody is on the list.
speaks-language = speaks { $language }
will-speak-language = will speak { $language }
language-unsaid = language not said
text-handed-in = Text
booth-live = { $name }
booth-live-retour = { $name }, retour into { $language }
booth-not-live = Nobody is on air. In the booth: { $names }
from-floor = works from the floor
from-relay = works from relay { $code }

## What one hears
floor-words = The original, in whatever language is spoken
channel-live = Interpreted now
channel-not-live = Nobody interprets now: you hear the floor
loudness-floor = Loudness of the floor
loudness-channel = Loudness of the interpreter
loudness-under = Floor under the interpreter
sound-words = When the interpreter is silent, the floor comes back by itself. What you choose is kept on this device.
show-signs = Show { $language }

## What reaches the speaker and the chair

## What the next speakers will say
advance-closed = Not delivered yet: for interpreters and the secretariat alone.
advance-delivery = Check against delivery
advance-failed = The statement could not be read. Try again.
level-head-of-state = Head of state
level-head-of-government = Head of government
level-deputy-head = Deputy head of state or government
level-minister = Minister
level-deputy-minister = Deputy minister
level-representative = Ambassador or representative
