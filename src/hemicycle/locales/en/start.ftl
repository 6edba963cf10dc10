# The first start: four questions, then a meeting.
start-title = Four questions, then a meeting
start-title-again = Your house
start-body = Which body meets here?
start-body-help = One that is known by this name, as the North Atlantic Council, brings its own rules and members.
start-rules = Rules to begin with
start-rules-summit = Leaders’ call
start-rules-model-un = Model UN
start-rules-association = Association
start-rules-standards-body = Standards body
start-rules-summit-what = Leaders’ call: decides by consensus; where it votes, by a majority or two thirds.
start-rules-model-un-what = Model UN: motions and votes by the rules of a model; whoever registers votes.
start-rules-association-what = Association: weighted votes, proxies, resolutions by correspondence.
start-rules-standards-body-what = Standards body: rough consensus, as the chair finds it, with an appeal.
start-rules-later = Every rule can be changed later.
start-languages = In which languages does it work?
start-languages-help = A text is agreed when it stands in all of them.
start-zone = On whose clock?
start-zone-place = Place
start-zone-now = It is { $time } there.
start-mail = How do invitations leave?
start-mail-none = Without mail: you get each message as a file, and hand it on
start-mail-server = By our mail server, { $server }
start-go = Step into a meeting
start-go-what = A rehearsal with { $n ->
    [one] one played delegation
   *[other] { $n } played delegations
 }. You are in the chair; nothing is public.
start-again = Step into another rehearsal
start-meet = Call a first meeting
start-keep = Keep
start-fault-name = Say which body meets here.
start-fault-rules = Choose the rules to begin with.
start-fault-languages = Choose one language at least.
start-fault-zone = Choose a place, so that times are told by its clock.
start-empty = Nothing stands here yet
start-empty-why = Four questions lead into a rehearsal that you chair. It takes about two minutes.
start-begin = Begin
start-chair = The secretariat
start-delegate = played by the server
start-rehearsal-title = Rehearsal
start-item-1 = How we work
start-item-2 = What comes next
start-statement-1 = Chair, thank you for calling us together. We are glad to try this room before it matters.
start-statement-2 = We support a short text that says how we shall work, and we are ready to agree to it today.
start-statement-3 = We thank the secretariat, and would add one thing: let us start on time.
start-conclusion-1 = that meetings begin on time and end on time
start-conclusion-2 = that the next meeting takes place within a month

# How a body looks.
look-title = How it looks
look-emblem = Emblem
look-emblem-help = SVG of shapes, or PNG, up to 300 kB. Scripts, styles and text in it are left out.
look-emblem-none = No emblem
look-emblem-too-large = This emblem is too large: up to 300 kB, 3,000 shapes or 4 million pixels.
look-emblem-unreadable = This is no SVG and no PNG that can be read. Save it anew as one of the two.
look-emblem-empty = Nothing is left of this SVG without its text, pictures and styles. Turn the text into paths.
look-emblem-no-size = This SVG does not say how large it is. Save it with a view box.
look-accent = Accent
look-swatch-1 = Blue
look-swatch-2 = Teal
look-swatch-3 = Plum
look-swatch-4 = Slate
look-own = Another
look-own-colour = Another colour
look-ratios = { $white } : 1 on white, { $light } : 1 on the nearest light ground, { $dark } : 1 in the dark.
look-amber = Amber is not to be had: it says who has the floor, and nothing else.
look-accent-amber = This is amber, which says who has the floor, and nothing else. Choose another hue.
look-accent-too-faint = This is read at { $ratio } : 1 on a light ground; 4.5 : 1 is needed. Choose a darker one.
look-accent-no-colour = This is no colour. Write six figures, as #0f5e66.
look-typeface = Typeface of titles and texts
look-typeface-serif = Source Serif
look-typeface-sans = Source Sans
look-typeface-own = Your own
look-font = Bring your own (WOFF2)
look-font-help = Up to 600 kB; you have the right to use it on the web. It is served from here and nowhere else.
look-font-too-large = This typeface is larger than 600 kB. Leave out the letters that nobody needs.
look-font-unreadable = This is no whole WOFF2. Convert the typeface first.
look-dates = Days and times
look-flags = Flags
look-flags-shown = Show the flags of states beside their codes
look-flags-help = In rooms and on pages of the body. Members without a flag here, as organisations, stand by their code alone.
look-show = Show it
look-shown = As it would look
look-not-kept = Not kept yet: this is how it would look.
look-keep = Keep it
look-room = the room
look-page = the public page
look-has-floor = Has the floor
look-ask = Ask for the floor
look-link = Open the texts
look-readout = Readout
look-headline = One alert code for floods is agreed
look-lead = { $body } met by video. It adopted by consensus
look-decision = decision 2
look-accept = Accept

# Help.
help = Help
help-waiting = { $n ->
    [0] Nobody waits for help
    [one] One person waits for help
   *[other] { $n } people wait for help
 }
help-open = Answer
help-device = Their device
help-answer = Answer
help-answer-to = Your answer to { $name }
help-done = Done
help-none = Nobody asks for help
help-none-why = Questions from rooms and pages stand here at once. None of them is on a record, and each goes after a day.
help-colleague = Ask a colleague
help-words = What is the matter?
help-sent = What is sent along
help-ask = Ask
help-fact-browser = Browser
help-fact-screen = Screen
help-fact-page = Page
help-fact-role = Role
help-fact-meeting = Meeting
help-fact-connection = Connection
help-fact-microphone = Microphone
help-fact-camera = Camera

first-use = First time here
first-use-skip = Skip
first-use-next = Next
first-use-done = Got it
first-use-staff-1 = Here you call a meeting, by a form or from a file.
first-use-staff-2 = Here you invite colleagues, and give each what they may do.
first-use-staff-3 = Here stands who asks for help in a room, and you answer.
