# Items that delegations propose for an agenda: their page, and what the office does about it.

topics-title = Items proposed for an agenda
topics-none = The delegation has proposed no item.
topic-proposed = Proposed
topic-accepted = Accepted
topic-accepted-as = Accepted as item { $n }
topic-struck = Accepted, and struck since
topic-declined = Declined
topic-withdrawn = Withdrawn
topic-lapsed = Not decided on in time
topic-next = The next meeting that is called
topic-reason = Reason:
topic-note = Explanatory note
topic-withdraw = Withdraw
topic-until = { $meeting }: items may be proposed until
topic-too-late = { $meeting }: too late, items could be proposed until
topic-propose = Propose an item
topic-for = For which meeting
topic-title-in = Title ({ $language })
topic-note-in = Explanatory note ({ $language })
topic-form-note = The secretariat takes it on the agenda, as proposed by your delegation, or declines it with a reason. You may withdraw it until then. The note is read by the secretariat alone.
topic-do = Propose
delegation-fault-topic-meeting = Items can no longer be proposed for that meeting. Choose another.
delegation-fault-topic-late = It is too late to propose an item for that meeting: the deadline has passed. Propose it for the next one.
delegation-fault-topic-title = A title is needed, in one language at least.
delegation-fault-topic-words = The title or the note is too long, or in a language that the body does not use.
delegation-fault-topic-many = As many proposals of your delegation wait as may. Withdraw one first.
office-topics-title = Items proposed by delegations
office-topics-count = { $n ->
    [one] 1 item waits for a decision.
   *[other] { $n } items wait for a decision.
}
office-topic-late = After the deadline
office-topic-accept = Take on the agenda
office-topic-accept-note = The agenda is issued anew as revision { $n }, with this item before any other business. Those who are invited are told.
office-topic-decline = Decline
office-topic-reason = Reason ({ $language })
refusal-topic-reason = Give the reason, in one language at least: the delegation reads it on its page.
audit-topic-acts-decide = decided on an item that a delegation proposed.
audit-topics-refuse = declined an item that a delegation proposed.
