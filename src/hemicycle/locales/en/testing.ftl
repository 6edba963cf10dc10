### The test of devices days before a meeting, as its people read it.

test-title = How the others will see and hear you
test-self = Your picture and sound
test-nothing-kept = Nothing is recorded. The secretariat sees the five findings and the kind of your device, not the picture.
test-before = Tested on this device on { $date }, { $time }: { $right } of { $all } were right
test-right = { $right } of { $all } are right
test-again = Test again
test-told = The secretariat has these findings.
test-not-told = The secretariat could not be told. It is tried again when something changes.
test-papers = Read the papers
test-enter-says = The meeting is not open yet: behind this door is the lobby.
test-is-running = (under way)
test-is-right = (right)
test-is-open = (you say)
test-is-weak = (weak)
test-is-wrong = (not right)
test-do-again = Try again
test-do-allow = Ask the browser again
test-do-on = Switch on
test-do-other = Use { $label }
test-do-play = Play again
test-do-heard = I heard it
test-do-unheard = I did not
test-do-ask = Ask the secretariat

test-camera-asking = Camera
test-camera-asking-says = Answer the browser’s question: it asks whether this page may use the camera.
test-camera-ok = Picture
test-camera-ok-says = { $width } × { $height }. So the others see you: let light fall on your face, and look into the camera.
test-camera-ok-plain = Picture
test-camera-ok-plain-says = So the others see you: let light fall on your face, and look into the camera.
test-camera-none = No camera was found
test-camera-none-says = Plug one in, then try again. Without one you are heard, and your plate stands in its place.
test-camera-denied = The camera is not allowed
test-camera-denied-says = Nobody sees you until this browser may use it.
test-camera-busy = Another program uses the camera
test-camera-busy-says = Close it, then try again.
test-camera-off = The camera is switched off
test-camera-off-says = The others see your plate.
test-camera-insecure = No camera on this page
test-camera-insecure-says = Browsers give none here. Open your personal link as it was sent to you, with https.
test-camera-failed = The camera does not work
test-camera-failed-says = Choose another one, or plug it in anew, then try again.

test-microphone-asking = Microphone
test-microphone-asking-says = Answer the browser’s question: it asks whether this page may use the microphone.
test-microphone-ok = Sound
test-microphone-ok-says = You are heard.
test-microphone-unheard = Say a few words
test-microphone-unheard-says = Nothing was heard from the microphone yet.
test-microphone-silent = The microphone is silent
test-microphone-silent-says = It is open, and nothing is heard. Is it switched off, or is another one meant?
test-microphone-narrow = Sound is not fit to interpret
test-microphone-narrow-says = A hands-free line sends nothing of the high tones. Interpreters would refuse it; you could still speak, uninterpreted.
test-microphone-none = No microphone was found
test-microphone-none-says = Plug one in, then try again. Without one you cannot speak.
test-microphone-denied = The microphone is not allowed
test-microphone-denied-says = Nobody hears you until this browser may use it.
test-microphone-busy = Another program uses the microphone
test-microphone-busy-says = Close it, then try again.
test-microphone-off = The microphone is switched off
test-microphone-off-says = Switch it on to test it.
test-microphone-insecure = No microphone on this page
test-microphone-insecure-says = Browsers give none here. Open your personal link as it was sent to you, with https.
test-microphone-failed = The microphone does not work
test-microphone-failed-says = Choose another one, or plug it in anew, then try again.

test-speaker-unsaid = Do you hear the meeting?
test-speaker-unsaid-says = Play a sound: only you can say whether it was heard.
test-speaker-playing = Did you hear two notes?
test-speaker-playing-says = If not, turn the volume up.
test-speaker-ok = You hear the meeting
test-speaker-ok-says = The sound was played, and you heard it.
test-speaker-unheard = The loudspeaker is not heard
test-speaker-unheard-says = Turn the volume up, or choose another loudspeaker, then play it again.
test-speaker-failed = The loudspeaker gives no sound
test-speaker-failed-says = Choose another, then play it again.

test-line-running = Line
test-line-running-says = The ways to the server are tried.
test-line-udp = Line
test-line-udp-says = Open over UDP, { $ms } ms to the server.
test-line-direct = Line
test-line-direct-says = The server answers in { $ms } ms. Pictures and sound go from browser to browser.
test-line-tcp = The line goes only over port 443
test-line-tcp-says = This network lets nothing else through. It works, but sound comes later and may stutter: use a cable or another network, or ask for UDP to be opened.
test-line-slow = The line is slow
test-line-slow-says = { $ms } ms to the server: people will speak over each other. Use a cable, or another network.
test-line-lossy = The line loses sound and pictures
test-line-lossy-says = { $loss }% is lost on the way. Move closer to the router, or use a cable.
test-line-blocked = Pictures and sound are blocked
test-line-blocked-says = The server answers, but this network lets no pictures and no sound through. Use another network, or let the secretariat help.
test-line-none = There is no line to the meeting
test-line-none-says = A proxy or a firewall of this network holds it up. Use another network, or let the secretariat help.

test-browser-ok = Browser
test-browser-ok-says = It has all that the meeting needs.
test-browser-phone = A telephone
test-browser-phone-says = It has all that the meeting needs. Charge it, stand it up, and let no call come through.
test-browser-old = This browser cannot send pictures and sound
test-browser-old-says = Open your personal link in a current Firefox, Chrome, Edge or Safari.
test-browser-insecure = This page is not secure
test-browser-insecure-says = Open your personal link as it was sent to you, with https.
test-browser-embedded = This page is open inside another app
test-browser-embedded-says = Such a window loses camera and sound. Open your personal link in Safari, Chrome or Firefox itself.

test-allow-firefox = In Firefox: press the camera sign at the left of the address, take away “Blocked”, then ask again.
test-allow-chrome = In Chrome: press the sign at the left of the address, allow camera and microphone, then ask again.
test-allow-edge = In Edge: press the padlock at the left of the address, allow camera and microphone, then ask again.
test-allow-safari = In Safari: choose Safari, Settings for this website, allow camera and microphone, then ask again.
test-allow-ios = On iPhone and iPad: press the sign in the address bar, Website Settings, allow camera and microphone, then ask again.
test-allow-android = On Android: press the sign at the left of the address, Permissions, allow camera and microphone, then ask again.

test-practice = Try the room alone
test-practice-says = { $played ->
    [one] One delegation is played.
   *[other] { $played } delegations are played.
} Ask for the floor, speak, and answer when a text is put. A few minutes; nothing is kept.
test-practice-chair = { $played ->
    [one] One delegation is played.
   *[other] { $played } delegations are played.
} You preside: open, give the floor, put a text. A few minutes; nothing is kept.
test-practice-try = Try the room
test-practice-running = Your room is open, here or on another device. Going back brings it here.
test-practice-back = Go back to it
test-practice-end = End it
