### Votes, motions and amendments in the live room. An outcome says why; colour is never the only sign.

## A vote
votes = Votes
vote-method-recorded = Recorded vote
vote-method-roll-call = Roll-call vote
vote-method-show-of-hands = Show of hands
vote-on-text = Vote on this text
vote-on-part = Separate vote on a part of the text
vote-on-amendment = Vote on amendment { $mark }
vote-on-subamendment = Vote on { $mark }, an amendment to amendment { $first }
vote-on-motion = Vote on the motion: { $motion }
vote-by-rule = Decided by: { $rule }
vote-question = Question
vote-article = Rule { $article }
vote-yes = Yes
vote-no = No
vote-abstain = Abstain
vote-absent = Absent
vote-not-participating = Not participating
vote-to-come = Yet to vote
vote-called = { $member } is called
vote-called-you = { $member }, you are called. Your vote is public.
vote-called-short = Called
vote-called-place = Called now, { $place } of { $all }
vote-awaited = { $count ->
    [one] { $names } has lost its connection. The decision waits { $left }, once.
   *[other] { $names } have lost their connection. The decision waits { $left }, once.
  }
vote-awaited-over = { $count ->
    [one] { $names } has been away since its connection was lost. You may go on; the record says so.
   *[other] { $names } have been away since their connection was lost. You may go on; the record says so.
  }
vote-away-waits = waits { $left }
vote-away-over = away
vote-away-label = Connection lost
vote-away-at = Away when this was decided: { $names }
vote-on-again = Shall the vote of entry { $entry } be taken again?
vote-passed = { $member } has passed, and is called again at the end.
vote-roll-told = { $member } is present and voting.
vote-roll-left = { $member } is present, and may abstain again.
vote-seat-yes = votes yes
vote-seat-no = votes no
vote-seat-abstain = abstains
vote-seat-absent = absent from the vote
vote-seat-not-participating = does not participate in the vote
vote-seat-called = called to vote
vote-seat-pending = has not voted

## Its result
vote-result-label = Result
vote-adopted = Adopted
vote-ruling-overturned = The ruling is overturned
vote-ruling-stands = The ruling stands
vote-not-adopted = Not adopted
vote-no-quorum = No quorum
vote-undetermined = Undetermined
vote-tied = Tied
vote-change-none = No change of ballots would have turned it.
vote-change = It would have turned with the smallest change: { $changes }.
vote-change-member = { $member } from { $before } to { $after }
vote-change-many = { $count ->
    [one] one member
   *[other] { $count } members
  } from { $before } to { $after }
vote-announced = A vote on this text is announced. Whoever explains theirs beforehand asks for the floor.
vote-announced-now = A vote is announced on the text of { $name }. Explanations before the vote are heard now.
vote-hide = Hide the result
vote-cancelled = Broken off
vote-opened-now = A vote is open: { $question }
vote-closed-now = { $question }: { $result }
vote-your-turn-now = Your delegation is called to vote.

## Why
vote-reason-met = met
vote-reason-unmet = not met
vote-reason-quorum = Quorum: { $reached } of { $base } present, { $needed } needed
vote-reason-share = In favour{ $among }{ $weight }: { $reached } of { $base } { $of ->
    [present-and-voting] present and voting
    [present] present
   *[members] in all
  }, { $needed } needed
vote-reason-votes = In favour{ $among }{ $weight }: { $reached }, { $needed } needed
vote-reason-concurring = Against among { $group }: { $reached }; any vetoes
vote-reason-blocking-minority = Not in favour: { $reached ->
    [one] 1 member
   *[other] { $reached } members
  }; to block, more than { $needed } are needed
vote-reason-no-objection = Objections: { $reached }; { $needed } allowed
vote-reason-unanimity = Votes that prevent unanimity: { $reached }
vote-reason-casting-vote = { $reached ->
    [0] Casting vote of whoever presided: against
   *[other] Casting vote of whoever presided: in favour
  }
vote-reason-instead = or else: { $reason }
vote-reason-among = , among { $group }
vote-reason-weight = , by { $weight }
vote-weight-population = population
vote-weight-votes = weighted votes
vote-group-permanent = the permanent members

## Opening a vote

## Motions
motions = Motions
motion-heard = Heard: { $pro } for, { $contra } against.
motion-moved-now = { $name } moves: { $motion }
motion-suspend = to suspend the meeting
motion-quorum = to verify the quorum
motion-adjourn-meeting = to adjourn the meeting
motion-adjourn-debate = to adjourn the debate
motion-adjourn-to = to adjourn the meeting to a certain day or hour
motion-refer = to refer the matter
motion-open-vote = to open the vote on a text
motion-preliminary = to decide under which rule a text falls
motion-until = until { $when }
motion-whom = to { $whom }
motion-close-debate = to close the debate
motion-appeal = to appeal against the chair’s ruling
motion-division = to vote on parts separately
motion-reconsideration = to reconsider a decision
motion-waive-delay = to waive the delay for documents
motion-no-action = to take no action
motion-competence = to decide on competence

## Amendments
amendments = Amendments
amendment-to = to { $mark }
amendment-proposed = Proposed
amendment-carried = Carried
amendment-accepted = Accepted
amendment-lost = Lost
amendment-withdrawn = Withdrawn
amendment-overtaken = To be restated
amendment-overtaken-now = The text has changed. Restate yours on the new version.
part-number = Paragraph { $number }
part-preamble = Preamble, { $letter }
part-gone = Paragraph that no longer stands
amendment-change = { $change }: { $text }
amendment-replaces = { $number ->
    [0] Replaces a paragraph that no longer stands
   *[other] Replaces paragraph { $number }
}
amendment-adds = { $number ->
    [0] Adds after a paragraph that no longer stands
   *[other] Adds after paragraph { $number }
}
amendment-adds-first = Adds at the beginning
amendment-deletes = { $number ->
    [0] Deletes a paragraph that no longer stands
   *[other] Deletes paragraph { $number }
}
amendment-replaces-named = Replaces: { $part }
amendment-adds-named = Adds after: { $part }
amendment-deletes-named = Deletes: { $part }
amendment-replaces-added = Rewords what the amendment adds
amendment-adds-added = Adds after what the amendment adds
amendment-deletes-added = Leaves out what the amendment adds
amendment-verb = Changes the verb: { $verb }
amendment-clashes = Both change: { $parts }.
outcome-voting = Being voted on
outcome-rejected = Rejected
purpose-explanation-of-vote = Explanation of vote
vote-explain = Explain my vote
vote-explain-before = Explain my vote beforehand

## Why the rules refuse
refusal-vote-open = A vote is open, in the meeting or by correspondence: until its result the text stays as it is, and who has a ballot keeps it. A point of order on how it is taken interrupts it, and nothing else. Wait for the result.
refusal-vote-closed = This vote is closed.
refusal-reason-due = Say why: everybody is told the reason.
refusal-broken-off = A vote on this question was broken off. It is put again only if the meeting decides so.
refusal-still-called = Members are still called upon to vote. The vote closes earlier once all have voted.
refusal-delegation-away = { $member } has lost its connection. The decision waits for it, once.
refusal-no-objection-of-yours = No objection of your delegation stands to this version.
refusal-unknown-vote = This vote is not open.
refusal-no-such-method = The body does not vote by this method. It knows: { $known }.
refusal-no-vote = { $member } takes part without a vote: it is not among the members that this body calls on to vote.
refusal-presides = Who presides casts no ballot; another delegate of the same delegation may.
refusal-no-proxies = The rules of this body know no proxies: each member votes for itself.
refusal-own-proxy = A proxy is given to another member.
refusal-represented = { $holder } votes for { $member }: who votes for whom was settled when the vote opened.
refusal-not-represented = Your delegation does not vote for { $member }.
refusal-not-weighed = The rules of this body weigh no votes by the list.
refusal-other-weight = { $member } has { $votes } votes on the list.
refusal-no-seat = { $free ->
    [0] No seat is left that the rules leave open.
    [one] 1 seat is left that the rules leave open.
   *[other] { $free } seats are left that the rules leave open.
  }
refusal-nobody-votes = Nobody here has a vote.
refusal-no-weight = A weight that the rule asks for is not on file: { $fault }
refusal-needs-recorded-vote = Under this rule votes do not count alike; take a recorded vote.
refusal-one-question = A vote is on one question alone: a text or a part of it, an amendment, a motion, or words.
refusal-not-called = { $called } is called now.
refusal-already-voted = { $member } has voted.
refusal-bad-ballot = A delegation cannot cast “{ $ballot }”.
refusal-votes-itself = { $member } casts its ballot itself; nobody records one over it.
refusal-by-hands = This vote is counted by show of hands.
refusal-by-name = This vote is taken by name, not by hands.
refusal-names-left = { $called } has been called, and has neither answered nor been recorded as absent.
refusal-hands-not-counted = The hands have not been counted.
refusal-finding-due = The rule leaves it to the chair to find it adopted, or not.
refusal-numbers-decide = Under this rule the numbers decide; the chair makes no finding.
refusal-casting-due = The votes are equally divided. Whoever presides closes the vote with the casting vote.
refusal-no-casting-vote = The rules of this body give nobody a casting vote.
refusal-no-pass = Nobody passes in this vote.
refusal-passed-before = { $member } has passed, and answers yes or no now.
refusal-present-and-voting = { $member } is present and voting, and does not abstain.
refusal-concerned-due = Name the State concerned: its objection alone is set aside.
refusal-nobody-concerned = Under this rule nobody’s objection is set aside.
refusal-must-abstain = { $member } is a party to the dispute, and abstains.
refusal-not-under-rule = The meeting has decided that the text does not fall under this rule.
refusal-nothing-voted = No vote has been taken on this item.
refusal-explained-after = The rules of this body let votes be explained after them alone.
refusal-sponsor-explains = Who proposed the text does not explain a vote on it.
refusal-motion-first = A motion comes first: { $motion }.
refusal-no-debate = The rules know no speakers on this side of the motion.
refusal-speakers-heard = The rules let { $most } speak on this side of the motion, and no more.
refusal-no-action = The meeting decided to take no action on this text: nothing is decided on it in this meeting.
refusal-debate-adjourned = The meeting adjourned the debate on this item: it is not taken up again and nothing is decided on it in this meeting.
refusal-debate-closed = The meeting closed the debate on this item: nobody else speaks on it, but for points of order and explanations of vote.
refusal-question-due = The debate on this item is closed: what is on the table is put before the item is left.
refusal-no-text-due = This motion is about no text.
refusal-not-decided = The meeting reconsiders what it decided: a text adopted, rejected or shut, or an item whose debate it closed or adjourned.
refusal-presence-due = Whether there is a quorum is not for the chair to deny: state who is present.
refusal-motion-misnamed = Say with a motion what it is about, and nothing else.
refusal-vote-due = The meeting has decided to vote on a text: open that vote first.
refusal-rejected-before = The same words were rejected. The meeting may reconsider them.
refusal-vote-asked = A delegation asked for a vote on this version: put it to the vote.
refusal-not-acclaimed = The text is not put to acclamation: whoever is against it objects.
refusal-no-credentials = The rules of this body know no challenge of credentials.
refusal-unknown-delegation = No delegation of { $member } is on the list.
refusal-unknown-motion = The rules of this body do not know this motion, or it is settled.
refusal-already-moved = This motion has been moved already.
refusal-nothing-to-appeal = There is no ruling that can be appealed now.
refusal-meeting-decides = The body’s rules leave this to the meeting, not to the Chair. Once the motion is moved, put it to the vote.
refusal-chair-decides = The rules leave this motion to the chair.
refusal-no-appeal = The rules of this body know no appeal; without one the chair rules no motion out of order.
refusal-amendments-first = An amendment comes first.
refusal-parts-first = The meeting has decided to divide this text: the parts that it named are put to the vote first, one by one.
refusal-furthest-first = Another amendment comes first: the one furthest removed from the text.
refusal-not-the-amendments = The amendments have changed meanwhile.
refusal-unknown-amendment = There is no such amendment before the meeting.
refusal-already-accepted = Your delegation has accepted it. Other sponsors are still to.
refusal-too-deep = An amendment to an amendment is not amended itself. Propose another one.
