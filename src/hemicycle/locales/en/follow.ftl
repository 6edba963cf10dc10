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
body-told-commitment-detailed = who owes what, and by when, is put right of “{ $title }”
body-told-progress-reported = { $by } reports { $done ->
    [yes] its part fulfilled
   *[other] progress
} on “{ $title }”
body-told-commitment-commented = { $by } { $doubt ->
    [yes] doubts a report
   *[other] comments
} on “{ $title }”
body-told-report-reviewed = { $review ->
    [taken-in] the secretariat takes in report { $report }
   *[other] the secretariat asks for more upon report { $report }
} on “{ $title }”
body-told-payment-entered = { $currency } { $amount } from { $party } arrived, on “{ $title }”
body-told-condition-reported = { $by } reports the condition met of “{ $title }”
body-told-condition-judged = the condition is held { $met ->
    [yes] met
   *[other] not met
} of “{ $title }”
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
body-told-message-delivered = what is to { $title } is delivered { $how ->
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
body-told-message-released = what is to { $title } is opened to everybody who may read this record.
body-told-message-words-erased = the words of entry { $target } are erased, about what is to { $title }.

refusal-unknown-party = { $party } is neither a member nor an office of this body.
refusal-not-attached = This meeting is not attached to the track.
refusal-track-ended = This track has ended. What is agreed from now on goes on another one.
refusal-track-closed = This track is closed. Release it first, or close what you enter as well.
refusal-unknown-commitment = There is no such commitment on the record of this body.
refusal-owner-missing = Say who owes it: a member, an office or the secretariat.
refusal-no-sum = This is no sum. Write a number above 0 with at most four decimals, and the three letters of its currency, as 1250000.00 EUR.
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
