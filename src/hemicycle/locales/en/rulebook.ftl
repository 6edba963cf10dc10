# A body's rules, read out on the command line. {$…} are codes, numbers, shares and words of the rulebook.
rule-languages = Official languages: { $names }
rule-seats = Seats: { $count }
rule-weights = Weights, { $table }: { $sum } in all
rule-members = Members on file: { $count }
rule-elected = The seats not named here are held by members of another body: { $body }.
rule-unverified = unverified
rule-both = { $one }; { $other }
rule-pair = { $name }: { $words }
rule-cited = Articles are cited in the language of the body’s file: { $name }.
rule-suspended = no vote
rule-from = from { $first }
rule-until = until { $last }
rule-from-to = from { $first } to { $last }
rule-quorum = Quorum for { $purpose }: { $part } of the members present
rule-quorum-registered = { "" }, of the delegations registered for the meeting
rule-quorum-all-members = { "" }, of all members, those that take no part in the vote among them
rule-quorum-represented = { "" }, those represented among them
rule-presiding-votes = Whoever presides votes for their own member
rule-presiding-idle = Whoever presides does not vote; another of the same delegation does
rule-passing-yes-or-no = In a roll-call vote a member may pass once; called again at the end, it answers yes or no
rule-passing-any = In a roll-call vote a member may pass once, and is called again at the end
rule-present-and-voting-declared = A delegation that declares to be present and voting does not abstain
rule-parties-abstain = Parties to a dispute abstain [{ $article }].
rule-preliminary = Whether a text falls under it is decided by “{ $rule }” [{ $article }].
rule-concerned = nobody but the State concerned against
rule-least-working-days = {" "}At least { $days } working days.
rule-calendar = No working days: { $days }
rule-weekday-monday = Mondays
rule-weekday-tuesday = Tuesdays
rule-weekday-wednesday = Wednesdays
rule-weekday-thursday = Thursdays
rule-weekday-friday = Fridays
rule-weekday-saturday = Saturdays
rule-weekday-sunday = Sundays
rule-explained-before-and-after = Votes are explained before and after them
rule-sponsors-silent = Who proposed a text or an amendment does not explain a vote on it
rule-ties-defeated = A question on which the votes are equally divided is lost
rule-ties-second-vote = A proposal on which the votes are equally divided is voted on a second time, and lost if they are again
rule-ties-within = { " " }(within { $hours } hours of the first vote)
rule-ties-makes = { "" }, and also against, where one vote makes a tie
rule-ties-casting-vote = Where the votes are equally divided, whoever presides has a casting vote
rule-decision = decisions
rule-debate = debate
rule-chair = Chair: { $who }
rule-turns = In turn: { $members }
rule-alphabet = Order: the alphabet of names in { $language_named }, by its collation
rule-drawn = Order: the alphabet of names in { $language_named }, from a drawn name on
rule-list = Order: { $members }
rule-presidency = Order: from the presidency on, as it rotates; else { $members }
rule-opening = Before any item is taken up: { $due }.
rule-opening-agenda = the agenda is adopted
rule-opening-vice-chair = a vice-chair is elected
rule-opening-rapporteur = a rapporteur is elected
rule-opening-rule = {" "}Where anybody objects, it is voted on ({ $rule }).
rule-correspondence-margin = {"; "}not closed by itself if the server was down up to { $margin } before
rule-correspondence-extended = {"; "}{ $extended ->
    [never] the date is not moved
    [once] the date is moved once, by { $longest } at most
   *[before-ballots] the date is moved as long as nobody has voted, by { $longest } at most
  }{ $mark }
rule-correspondence = Vote by correspondence: opened by { $by } for at least { $hours } h, by the rules { $rules }; { $change ->
    [true] a ballot may be replaced until the date
   *[false] a ballot that was sent stands
  }; { $early ->
    [true] it ends earlier when everybody has voted
   *[false] it ends at its date
  }
rule-opening-added = {" "}An item that was not on it is added by a vote ({ $rule }).
rule-silence = Silence: circulated by { $by } for at least { $hours } h; nothing by itself if the server was down up to { $margin } before. Broken by: { $broken }
rule-by-chair = the chair
rule-by-chair-or-secretariat = the chair or the secretariat
rule-grace = A decision waits for a delegation whose connection is lost: { $time }, once
rule-attribution-silence-none = Whoever is named in a joint text for the press and says nothing has not cleared it
rule-attribution-silence-consent = Whoever is named in a joint text for the press and says nothing until the time has cleared it
rule-attribution-signed-by = Each language of a text for the press is signed off in this order: { $roles }
rule-signs-drafter = drafter
rule-signs-head = head of the press office
rule-signs-spokesperson = spokesperson
rule-attribution-office = Who holds the office { $office } alone signs as { $role }
rule-document-delay = Where a delegation asks for it: { $hours } hours between the circulation of a document and its decision, which { $by ->
    [meeting] the meeting may waive
   *[chair] the chair may waive
  }
rule-ad-referendum = Agreed ad referendum: { $by ->
    [unless-refused] a text stands at its date unless a capital has refused it
   *[confirmed] a text stands once every capital has confirmed it by its date
  }
rule-documents-due = { $late ->
    [refused] Documents are due { $hours } hours before the meeting begins; later ones are refused
   *[marked] Documents are due { $hours } hours before the meeting begins; later ones are marked as late
  }
rule-speakers-order = { $by ->
    [level] Who inscribes before an item is taken up is called by level, heads of state first
   *[asked] Who inscribes before an item is taken up is called in the order of inscribing
  }
rule-inscribed-before = Lists of speakers are closed { $hours } hours before the meeting begins
rule-no-limit = no limit
rule-voting = Voting: { $methods }
rule-dating = Votes on record may be dated up to { $days } days too early
rule-decisions = Decisions
rule-motions = Motions, those that come first above
rule-no-vote = decided by whoever presides
rule-effect-appeal = may overrule the chair’s ruling
rule-effect-quorum = the chair states how many are present
rule-effect-suspend = suspends the meeting
rule-effect-adjourn-meeting = ends the meeting
rule-effect-adjourn-debate = adjourns the debate on the item
rule-effect-adjourn-to = ends the meeting until a certain day or hour
rule-effect-refer = refers the matter, and leaves the item
rule-effect-open-vote = has the chair open the vote on a text
rule-effect-preliminary = decides under which rule a text falls
rule-effect-no-action = no action is taken on the text
rule-effect-reconsideration = what was decided is before the meeting again
rule-conduct-reconsideration = Reconsideration
rule-conduct-reconsideration-by = What was decided, or shut, is before the meeting again; decided by { $by }.
rule-effect-close-debate = closes the debate
rule-effect-division = puts the text part by part
rule-effect-waive-delay = the text may be decided before the delay for documents is over
rule-effect-none = no effect of its own
rule-articles = Conduct of business
rule-judged = The chair judges; an appeal is decided by the rule for it.
rule-or-else = or else: { $other }
rule-left-out = Members that take no part are left out of both sides.
rule-proxies = A member may vote for so many others at most: { $count }
rule-more-than = more than { $part }
rule-at-least = at least { $part }
rule-present-and-voting = members present and voting
rule-present = members present
rule-all = members
rule-in-favour = { $part } of the { $base } in favour
rule-by = { $base } ({ $weight })
rule-among = { " " }among { $group }
rule-votes = at least { $needed ->
    [one] one vote
   *[other] { $needed } votes
 } in favour
rule-out-of = at least { $needed } of { $all } votes in favour; where some take no part, the same share of the others
rule-concurring = no { $group } member against; abstention or absence is no veto
rule-blocking = fewer than { $members } members withholding their vote
rule-blocking-part = ; where some take no part, than the least number standing for more than { $part } of the { $weight }, and one
rule-no-objection = no objection
rule-objections = no more than { $allowed ->
    [one] one objection
   *[other] { $allowed } objections
 }
rule-unanimity = nobody against; { $abstaining }; { $away }
rule-abstention-blocks = an abstention blocks
rule-abstention-free = an abstention does not block
rule-absence-blocks = absence blocks
rule-absence-free = absence does not block
rule-table-decisions = Decides by
rule-table-members = Members: { $count }.
rule-table-seated = The delegations seated are the members.
rule-table-no-quorum = The rules know no quorum.
rule-table-correspondence = By correspondence
rule-table-correspondence-needs = { $hours } h at least; { $change ->
    [true] a ballot may be replaced until the date
   *[false] a ballot that was sent stands
  }; { $early ->
    [true] it ends earlier when everybody has voted
   *[false] it ends at its date
  }
rule-table-silence = Between meetings
rule-table-silence-needs = silence of { $hours } h at least
rule-table-voting = How votes are taken
rule-table-calendar = Working days
rule-table-ties = Votes equally divided
rule-acclamation = Acclamation: texts are adopted by it, unless a member that may vote asks for a vote
rule-table-acclamation = By acclamation
rule-table-acclamation-needs = No member that may vote asks for a vote.
rule-credentials = Credentials challenged: the delegation sits with the same rights until the meeting has decided{ $report ->
    [true] {" "}on a report
   *[false] {""}
}{ $rule ->
    [none] {""}
   *[other] , where anybody objects by: { $rule }
}
rule-credentials-anew = {"; "}whom a member sends after it was refused sits, and may be challenged
rule-table-credentials = Credentials challenged
rule-table-credentials-needs = { $report ->
    [true] A report, and the decision of the meeting; until then the same rights.
   *[false] The decision of the meeting; until then the same rights.
}
rule-table-needs-no-quorum = Needs no quorum.
rule-method-recorded = recorded vote
rule-method-roll-call = roll-call vote
rule-method-show-of-hands = show of hands
rule-correction-noted = A ballot corrected afterwards is noted; the result stands.
rule-correction-none = No ballot is corrected afterwards.
rule-head-question = Question
rule-head-needs = Needs
rule-head-counted = Counted
rule-head-article = Article
rule-table-motions = Motions, by precedence
rule-table-precedence = The first is put before the second, and so on.
rule-head-motion = Motion
rule-head-does = What it does
rule-head-debate = Debate
rule-head-by = Decided by
rule-debate-none = no debate
rule-debate-sides = { $for } for, { $against } against
rule-debate-open = open debate
rule-debate-mover = { "" }, and who moved it
rule-replies-in-turn = in their turn
rule-replies-after-list = after the statements
rule-time-replies = Replies are heard
rule-table-times = Times
rule-table-times-lede = Where the body’s rules are silent, this software’s default is used and says so.
rule-head-time = Time
rule-head-from = From
rule-time-speaking = Statement
rule-time-point_of_order = Point of order
rule-time-right_of_reply = Right of reply
rule-time-second_reply = Second reply
rule-time-explanation = Explanation of vote
rule-time-least_call_s = Call for consensus, at least
rule-time-call_s = Call for consensus, as a rule
rule-time-silence = Silence, at least
rule-time-margin = Silence: the server runs before its end
rule-times-an-item = { $times ->
    [one] once an item
   *[other] { $times } times an item
 }
rule-hours = { $hours } h
rule-default = default of this software
rule-elected-terms = Elected, term by term
rule-motion = { $title }: { $by }; { $effect }
rule-by-rule = decided by vote ({ $rule })
rule-weight-votes = votes
rule-weight-population = population
rule-timed = { $what }: { $time }
rule-turn-ends = When its time is over, a turn ends by itself
rule-turn-goes-on = When its time is over, a turn goes on until the chair ends it
rule-press-asks = The press stands on the list and puts questions
rule-open-texts = Texts and amendments that a delegation may have open on an item: { $count } at most
rule-time-vote-least_call_s = Call to vote, at least
rule-time-vote-call_s = Call to vote, as a rule
rule-table-conduct = Conduct of the debate
rule-table-conduct-lede = What the meeting decided binds the chair until the meeting ends.
rule-conduct-unknown = The rules know no such motion.
rule-conduct-appeal = Appeal against a ruling
rule-conduct-appeal-by = Moved at once, also during a vote; put at once, and decided by { $by }.
rule-conduct-dilatory = A dilatory motion
rule-conduct-dilatory-appeal = The chair rules it out of order; the ruling may be appealed.
rule-conduct-dilatory-none = The chair does not rule it out of order, since no appeal is known.
rule-conduct-waiting = While a motion waits
rule-conduct-waiting-alone = The floor is for points of order and for those who speak on the motion.
rule-conduct-close-debate = The debate is closed
rule-conduct-close-debate-binds = Nobody else speaks on the item, and what is on the table is put before it is left.
rule-conduct-adjourn-debate = The debate is adjourned
rule-conduct-adjourn-debate-binds = The item is not taken up again, and its texts are not put.
rule-conduct-no-action = No action is taken on a text
rule-conduct-no-action-binds = The text is neither put nor voted on.
rule-table-observers = Observers’ rights
rule-table-observers-lede = Right by right; where the rules give none, this software’s default holds and says so.
rule-head-right = Right
rule-head-who = Observers
rule-observers-all = all
rule-observers-none = none
rule-right-statement = To make statements
rule-right-right-of-reply = To reply
rule-right-point-of-order = To raise points of order
rule-right-motion = To move motions
rule-right-proposal = To lay proposals and amendments
rule-right-sponsor = To sponsor texts
rule-right-vote = To vote
rule-table-calling = Who calls a meeting, and how long before
rule-head-calls = Who, and what
rule-head-before = How
rule-head-waived = Waived
rule-calls = Calls a meeting: { $who }
rule-called = { $what }: { $how }
rule-asked-by = { $count ->
    [one] one member asks for it
   *[other] { $count } members ask for it
 }
rule-asked-by-more = more than { $share } of the members ask for it
rule-asked-by-least = at least { $share } of the members ask for it
rule-proposed = An item that a member proposes
rule-proposed-before = { $count ->
    [one] a day before the meeting at the latest
   *[other] { $count } days before the meeting at the latest
 }
rule-at-once = may be called at once
rule-before-hours = { $count ->
    [one] called an hour before at least
   *[other] called { $count } hours before at least
 }
rule-before-days = { $count ->
    [one] called a day before at least
   *[other] called { $count } days before at least
 }
rule-before-working-days = { $count ->
    [one] called a working day before at least
   *[other] called { $count } working days before at least
 }
rule-waived-by-chair = which the chair may waive
rule-waived-by-members = which the members may waive
