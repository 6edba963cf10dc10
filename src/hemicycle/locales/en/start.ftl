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
