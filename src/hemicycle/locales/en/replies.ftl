# Replies to invitations: the page of whoever was invited, and what the office sees of it.

reply-title = Your reply
reply-kick = Invitation
reply-yours = Your reply
reply-which = For which sittings?
reply-accepted = Accept
reply-accepted-what = { $member ->
    [none] You take part.
   *[other] You sit for { $member }.
  }
reply-tentative = Accept tentatively
reply-tentative-what = Your place is kept. Answer again once you know.
reply-delegated = Send a deputy
reply-delegated-what = The secretariat accredits your deputy, who then gets a link of their own.
reply-proposed = Propose another time
reply-proposed-what = The date stands until whoever called the meeting decides on your proposal.
reply-declined = Decline
reply-declined-what = { $member ->
    [none] Your place stays empty.
   *[other] The seat of { $member } stays empty, unless another of its delegates comes.
  }
reply-deputy-name = Name
reply-deputy-office = Office
reply-deputy-address = Mail address
reply-deputy-capacity = In what capacity
reply-capacity-votes = { $member ->
    [none] They sit, speak and vote.
   *[other] They sit, speak and vote for { $member }.
  }
reply-capacity-speaks = { $member ->
    [none] They sit and speak, without a vote.
   *[other] They sit and speak for { $member }, without its vote.
  }
reply-deputy-note = Nobody is seated by this form alone: the secretariat sees the name, and accredits.
reply-no-deputy = Only who sits for a member may send a deputy. To change who comes, write to the secretariat.
reply-time = Begins at
reply-time-clock = by the clock of the meeting, which begins at { $clock }
reply-comment = A word to the secretariat, if you like
reply-send = Send the reply
reply-until = You may change your reply until the meeting is opened.
reply-done = Your reply has arrived. The secretariat sees it at once.
reply-said-accepted = You accepted.
reply-said-tentative = You accepted tentatively.
reply-said-declined = You declined.
reply-said-delegated = You send a deputy:
reply-said-proposed = You proposed another time:
reply-said-needs-action = Not answered yet
reply-said-at = on
reply-may-change = A new reply takes its place.
reply-ask-again = The meeting was moved since you answered. Please answer for the new time.
reply-moved = This meeting was moved.
reply-closed = The meeting has begun or is over: it can no longer be answered here.
reply-closed-short = begun
reply-cancelled = The meeting was cancelled. There is nothing to answer.
reply-cancelled-short = cancelled
reply-seat = Your seat
reply-whose = This page is { $name }’s. If that is not you, close it: opening it has answered nothing.
reply-agenda = Agenda
reply-faults = Nothing was sent yet: please look at what is marked.
reply-fault-answer = Choose one of the answers.
reply-fault-sitting = Choose at least one sitting.
reply-fault-one = Propose a time for one sitting at a time: choose one above.
reply-fault-name = Write the name of your deputy.
reply-fault-address = The address is not complete: it reads like name@ministry.example.
reply-fault-capacity = Choose in what capacity they come.
reply-fault-time = Choose a day and a time.

coming-title = Who comes
coming-none = Nobody has answered yet.
coming-count = { $accepted } accept, { $tentative } tentatively, { $declined } decline, { $delegated } send a deputy, { $waiting } have not answered
coming-accepted = Accepts
coming-tentative = Tentative
coming-declined = Declines
coming-delegated = Sends a deputy
coming-needs-action = No answer
coming-way-mail = by mail
coming-way-page = by the link
coming-way-office = entered here
coming-from = answered from { $address }
coming-earlier = Answered for the earlier time; to be asked again
coming-deputy-said = The deputy: { $state ->
    [accepted] accepts
    [declined] declines
   *[other] tentative
  }
coming-accredit = Accredit
coming-accredit-what = { $name } is added to the list, gets a link by mail, and { $capacity ->
    [votes] holds the seat with its vote.
   *[other] speaks without the vote.
  }
coming-office-ask = A readout would lack the office of { $name }: write it in each language of the meeting. Still lacking: { $languages }.
coming-office-in = Office in { $language }
coming-accredited = Accredited
coming-no-address = No address: hand the link over yourself.
coming-enter = Enter a reply
coming-history = Earlier replies
coming-auto = Out of office: { $words }
coming-bounced = Could not be delivered ({ $status }): { $words }
coming-delayed = Not delivered yet ({ $status }); the mail server goes on trying until { $until }
coming-held = Mails that a person decides on
coming-held-words = Words without an answer in them. Nothing counts by itself.
coming-held-forged = Came by the link of { $name }, but speaks for { $other }. Neither seat has changed.
coming-held-unclear = It is not clear who of several answers.
coming-held-no-sitting = It names no sitting of this invitation.
coming-held-no-answer = It holds an object of a calendar, but no answer.
coming-held-from = from { $address }
coming-counts-for = Counts for { $name }:
coming-leave = Leave it
coming-proposed = Proposes another time:
coming-proposals = Other times proposed
coming-move = Move to it
coming-object-accepted = The mail says: accepted
coming-object-tentative = The mail says: tentative
coming-object-declined = The mail says: declined
coming-object-delegated = The mail says: sends a deputy

place-replies = Replies to invitations
place-replies-holds = Who comes, in which words, and who is sent instead
place-replies-from = the day they came
place-reply-mails = Mails that answered invitations
place-reply-mails-holds = Where they came from, and the words in them
place-reply-mails-from = the day they came
refusal-reply-changed = They have answered otherwise meanwhile. Look at what they say now, and decide on that.

reply-series = { $n ->
    [one] One sitting
   *[other] { $n } sittings
}
