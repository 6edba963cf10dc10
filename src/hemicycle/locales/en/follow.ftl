# Tracks, commitments, messages to parties outside: what the record of a body says of them, and why something is refused.

party-secretariat = the secretariat
words-erased = (words erased)

body-told-track-opened = the track “{ $title }” is opened, followed by { $owner }.
body-told-track-changed = the track is now “{ $title }”, followed by { $owner }.
body-told-meeting-attached = the meeting { $meeting } is attached to the track “{ $title }”.
body-told-meeting-detached = the meeting { $meeting } is detached from the track “{ $title }”.
body-told-track-ended = the track “{ $title }” ends.
body-told-track-released = the track “{ $title }” is opened to everybody who may read this record.
body-told-commitment-entered = a commitment is entered: “{ $title }”
body-told-commitment-detailed = who owes what, and by when, is set anew for “{ $title }”
body-told-progress-reported = { $by } reports { $done ->
    [yes] its part fulfilled
   *[other] progress
} on “{ $title }”
body-told-commitment-commented = { $by } { $doubt ->
    [yes] doubts a report
   *[other] comments
} on “{ $title }”
body-told-report-reviewed = { $review ->
    [taken-in] the secretariat takes note of report { $report }
   *[other] the secretariat asks for more on report { $report }
} on “{ $title }”
body-told-payment-entered = { $currency } { $amount } from { $party } is received for “{ $title }”
body-told-condition-reported = { $by } reports that the condition of “{ $title }” is met
body-told-condition-judged = the condition of “{ $title }” is judged { $met ->
    [yes] to be met
   *[other] not to be met
}
body-told-commitment-settled = { $result ->
    [fulfilled] fulfilled
    [changed] changed by a later decision
   *[lapsed] lapsed
}: “{ $title }”
body-told-commitment-reopened = owed again: “{ $title }”
body-told-commitment-released = opened to everybody who may read this record: “{ $title }”
body-told-commitment-words-erased = the words of entry { $target } are erased, about “{ $title }”
body-told-message-entered = { $about ->
    [offer] an offer
    [invitation] an invitation
    [question] a question
   *[message] a message
} to { $title }.
body-told-message-delivered = the message to { $title } is delivered { $how ->
    [link] by a link
    [mail] by mail
    [note] by a diplomatic note
   *[in-person] in person
}.
body-told-message-acknowledged = { $by ->
    [party] { $title } acknowledges receipt.
   *[secretariat] receipt by { $title } is entered.
}
body-told-message-answered = { $title } { $answer ->
    [accepted] accepts
    [declined] declines
   *[answered] answers
}{ $by ->
    [party] .
   *[secretariat] , as the secretariat enters with the document.
}
body-told-message-ended = no answer of { $title } is awaited any longer.
body-told-message-released = the message to { $title } is opened to everybody who may read this record.
body-told-message-words-erased = the words of entry { $target } are erased, in the message to { $title }.

refusal-unknown-party = { $party } is neither a member nor an office of this body.
refusal-not-attached = This meeting is not attached to the track.
refusal-track-ended = This track has ended. What is agreed from now on goes on another one.
refusal-track-closed = This track is closed. Release it first, or close what you enter as well.
refusal-unknown-commitment = There is no such commitment on the record of this body.
refusal-owner-missing = Say who owes it: a member, an office or the secretariat.
refusal-no-sum = This is not an amount. Write a number above 0 with at most four decimals, and the three letters of its currency, as 1250000.00 EUR.
refusal-not-an-owner = This commitment is not yours to report on. You may comment on it.
refusal-unknown-report = There is no such report on this commitment.
refusal-condition-incomplete = A condition has words, and somebody who judges it.
refusal-no-condition = This commitment waits on no condition.
refusal-nothing-reported = Nobody has reported the condition met since it was judged last.
refusal-condition-not-met = Nothing is owed yet: the condition is not held met.
refusal-more-than-pledged = This is more than is left of what was pledged in this currency.
refusal-commitment-settled = This commitment is settled. Reopen it first.
refusal-not-settled = This commitment is not settled.
refusal-unknown-message = There is no such message on the record of this body.
refusal-not-delivered = Say first how it was delivered.
refusal-document-missing = Attach the document in which the party answered: nobody answers for it.
refusal-message-ended = No answer is awaited any longer.
refusal-other-party = A party speaks for itself alone.

# The pages of what is followed up
follow-title = Follow-up
follow-commitment = Commitment
follow-order = Order
follow-by-due = By due day
follow-by-delegation = By delegation
follow-by-track = By track
follow-group-overdue = Overdue
follow-group-review = To review
follow-group-under-way = Under way
follow-group-condition = Waits on a condition
follow-group-settled = Settled
follow-group-none = On no track
follow-none = Nothing is promised on this record yet. What a meeting adopts as a commitment comes here by itself once it is closed.
follow-choose = Choose a commitment
follow-choose-note = It opens here: its sentence, who owes what, what was reported, and what can be done.
follow-waiting = { $n ->
    [one] 1 sentence of a meeting is not followed up yet
   *[other] { $n } sentences of meetings are not followed up yet
}
follow-waiting-note = Each is taken over in its adopted words, with the entry that adopted it. Say first who owes it, where that is not known.
follow-take-over = Take over
follow-take-over-all = Take over all that are ready
follow-owes = Owed by
follow-owner-choose = choose who owes it
follow-days-late = { $n ->
    [one] 1 day late
   *[other] { $n } days late
}
follow-in-days = { $n ->
    [0] today
    [one] tomorrow
   *[other] in { $n } days
}
follow-no-day = No day set
follow-no-report = No report
follow-under-way = Under way
follow-reports = { $n ->
    [one] 1 report
   *[other] { $n } reports
}{ $doubts ->
    [0] {""}
    [one] , 1 doubt
   *[other] , { $doubts } doubts
}
follow-condition-waits = If … then
follow-condition-reported = Reported met
follow-closed = Closed
follow-closed-box = Closed: only members of the body and its secretariat see it
follow-fulfilled = Fulfilled
follow-changed = Changed by a decision
follow-lapsed = Lapsed
follow-adopted-in = Adopted in
follow-who = Who, for what part
follow-when = By when
follow-evidence = Evidence wanted
follow-evidence-none = None was asked for
follow-left = { $sum } left
follow-if = If
follow-then = Then
follow-by = By
follow-judged-by = { $judge ->
    [consensus] Whether it is met, a meeting says by consensus.
    [vote] Whether it is met, a meeting says by a vote.
   *[chair] Whether it is met, the chair says.
}
follow-report-changes-nothing = A report that it is met changes nothing by itself.
follow-told-report = { $done ->
    [yes] reports its part fulfilled
   *[no] reports progress
}
follow-told-comment = comments
follow-told-doubt = doubts
follow-told-payment = paid
follow-told-met = reports the condition met
follow-told-judged = { $mark ->
    [yes] The condition is held met
   *[no] The condition is held not met
}
follow-told-settled = { $mark ->
    [fulfilled] Fulfilled
    [changed] Changed by a later decision
   *[lapsed] Lapsed
}
follow-taken-in = Taken in
follow-more-asked = More is asked for
follow-doubt = Doubt
follow-about-report = About the report of entry { $n }
follow-asked = Asked for:
follow-told-of = Report of { $who }, entry { $n }
follow-document = Document { $n }
follow-decision = Decision of a meeting
follow-language = Language of these words
follow-words = Words
follow-reason = Reason
follow-files = Documents
follow-take-in = Take the report in
follow-ask-more = Ask for more
follow-asked-what = What is still asked for
follow-report-condition = Report the condition met
follow-report-for = Enter a report
follow-comment-for = Enter a comment
follow-comment = Comment
follow-is-doubt = It doubts what was reported
follow-part-done = Its part is fulfilled
follow-told-by = Told by
follow-judge-it = Enter the judgement
follow-is-it-met = Is the condition met?
follow-met-yes = Met
follow-met-no = Not met
follow-payment = Payment of { $who }
follow-payment-enter = Enter the payment
follow-settle-fulfilled = Fulfilled
follow-settle-changed = Changed by a decision
follow-settle-lapsed = Lapsed
follow-detail = Who, what, by when
follow-reopen = Reopen
follow-release = Open to everybody
follow-release-note = Whoever may read this record sees it from then on, with all that was said of it. It cannot be closed again.
follow-enter = Enter a commitment
follow-sentence = The whole sentence
follow-last-day = Last day
follow-condition = Where it waits on a condition
follow-judge = Who says whether it is met
follow-judge-none = No condition
follow-judge-consensus = A meeting, by consensus
follow-judge-chair = The chair
follow-judge-vote = A meeting, by a vote
follow-owner-n = Owner { $n }
follow-nobody = Nobody
follow-part = For what part
follow-sum = Sum
follow-currency = Currency
follow-track = Track
follow-track-none = None
follow-tracks = Tracks
follow-tracks-none = No track yet. One is opened with the first commitment that a meeting adopts on it.
follow-kept-by = Followed by { $who }
follow-open-count = { $n ->
    [0] no open commitment
    [one] 1 open commitment
   *[other] { $n } open commitments
}
follow-unanswered-count = { $n ->
    [0] no message unanswered
    [one] 1 message unanswered
   *[other] { $n } messages unanswered
}
follow-track-ended = Ended
follow-track-open = Open a track
follow-track-id = Short name, as in the meeting
follow-track-owner = Followed by
follow-track-title = Title
follow-track-purpose = Purpose
follow-track-change = Change
follow-track-attach = Attach a meeting
follow-track-detach = Detach
follow-track-end = End the track
follow-meeting = Meeting
follow-messages = To parties outside
follow-messages-none = Nothing was said to a party outside yet.
follow-to = { $kind } to { $party }
follow-kind-message = Message
follow-kind-offer = Offer
follow-kind-invitation = Invitation
follow-kind-question = Question
follow-message-enter = Enter a message
follow-message-kind = What it is
follow-message-to = To
follow-message-text = Its words
follow-message-adopter = Who adopted it
follow-message-end = Await it no longer
follow-deliver = Enter how it was delivered
follow-deliver-again = Delivered again
follow-deliver-enter = Enter the delivery
follow-deliver-note = By whom, to whom, under which number
follow-how = How
follow-how-link = by a link
follow-how-mail = by mail
follow-how-note = by a diplomatic note
follow-how-in-person = in person
follow-acknowledge = They have it
follow-answer-enter = Enter an answer with its document
follow-answer-name = Who gave it
follow-answer-words = Its words
follow-answer-document = Nobody answers for a party: attach the document in which it did.
follow-answer-answered = Answered
follow-answer-accepted = Accepted
follow-answer-declined = Declined
follow-answer-none = none yet
follow-answer-ended = none, no longer awaited
follow-step-adopted = Adopted
follow-step-delivered = Delivered
follow-step-received = Received
follow-step-answer = Answer
follow-step-until = Open until
follow-not-yet = not yet
follow-entered-by-party = by the party itself
follow-entered-by-secretariat = entered by the secretariat

# The public's pages
follow-public-lede = Who owes what, and by when; what was said to parties outside, and what they answered.
follow-owed = { $n ->
    [0] Nothing is owed
    [one] 1 open commitment
   *[other] { $n } open commitments
}
follow-due-calendar = Due days, for calendars
follow-settled-count = Settled: { $n }
follow-conditions = What would follow
follow-conditions-none = Nothing waits on a condition.
follow-newest-first = Newest first
follow-line = When a meeting spoke of each track
follow-says-nothing = What is known of this meeting says nothing on this track.
follow-read = Read it
follow-attached = Attached by the secretariat.
follow-adopted = Adopted
follow-told-in-readout = From the readout
follow-nothing-yet = No meeting has spoken of this track yet.
follow-nothing-open = Nothing is open on this track.
follow-next = Next meeting
follow-next-none = No date is set.
follow-updated = Updated { $when }

# The page of a delegation
follow-owed-by = Owed by { $member }
follow-owed-none = { $member } owes nothing on this record.
follow-others = Others owe
follow-report-own = Report progress
follow-own-done = Our part is fulfilled
follow-comment-own = Comment or doubt
follow-choose-own = It opens here, with what you can report on it.

# The page of a party outside
follow-link-hand-over = Hand this link to the party alone: whoever has it answers for it. A further delivery by a link ends this one.
outside-title = A message of { $body }
outside-acknowledge = We have received it
outside-answer = Answer
outside-answer-again = Add to the answer
outside-accepted = We accept
outside-declined = We decline
outside-answered = We answer in our own words
outside-other-language = Another language
outside-note = Your answer enters the record of the body as yours, and stands on its public page where this message does.
outside-send = Send the answer
