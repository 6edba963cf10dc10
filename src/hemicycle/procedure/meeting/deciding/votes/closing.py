"""Closing a vote: the result by the rule, and what follows from it for the text, the amendment or the motion."""

import msgspec

from hemicycle.procedure.core.act import Decision, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.agenda.entries import ItemClosed
from hemicycle.procedure.meeting.business.floor.entries import (
    ClockStarted,
    ListClosed,
    RequestWithdrawn,
)
from hemicycle.procedure.meeting.business.floor.guards import ORDERS_FIRST
from hemicycle.procedure.meeting.business.outcomes.dividing import division_decided
from hemicycle.procedure.meeting.business.outcomes.entries import (
    AmendmentAmended,
    AmendmentCarried,
    AmendmentLost,
    AmendmentOvertaken,
)
from hemicycle.procedure.meeting.business.outcomes.settling import amendment_decided
from hemicycle.procedure.meeting.business.outcomes.text_entries import (
    DelayWaived,
    OutcomeRejected,
    PartsApproved,
    PartsRejected,
)
from hemicycle.procedure.meeting.deciding.electorate import rule_named
from hemicycle.procedure.meeting.deciding.motions.effects import motion_decided, resumed
from hemicycle.procedure.meeting.deciding.motions.entries import (
    MotionDecided,
    MotionFallen,
    MotionWithdrawn,
    RulingOverturned,
)
from hemicycle.procedure.meeting.deciding.motions.guards import APPEAL_FIRST
from hemicycle.procedure.meeting.deciding.votes.balloting import being_taken
from hemicycle.procedure.meeting.deciding.votes.commands import CancelVote, CloseVote
from hemicycle.procedure.meeting.deciding.votes.counting import (
    Declared,
    Taken,
    Tie,
    declared,
    divided_equally,
)
from hemicycle.procedure.meeting.deciding.votes.entries import VoteCancelled, VoteClosed
from hemicycle.procedure.meeting.deciding.votes.queries import all_voted, called, called_until
from hemicycle.procedure.meeting.deciding.votes.state import Vote
from hemicycle.procedure.meeting.deciding.votes.ties import tie_rule, votes_again
from hemicycle.procedure.meeting.kernel.declared import ANY_TIME, CHAIR, OPEN
from hemicycle.procedure.meeting.kernel.guards import readable, refusal, worded
from hemicycle.procedure.meeting.kernel.lifecycle.entries import (
    MeetingClosed,
    MeetingSuspended,
    NextMeetingSet,
)
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.tally.vote import Casting
from hemicycle.procedure.words import Texts, VoteId

CLOSES = (
    VoteClosed,
    AmendmentCarried,
    AmendmentLost,
    AmendmentOvertaken,
    AmendmentAmended,
    PartsApproved,
    PartsRejected,
    OutcomeRejected,
    DelayWaived,
    MotionDecided,
    MotionFallen,
    MotionWithdrawn,
    RulingOverturned,
    MeetingSuspended,
    NextMeetingSet,
    MeetingClosed,
    ItemClosed,
    ListClosed,
    RequestWithdrawn,
    ClockStarted,
)
"""What the end of a vote may give."""


def question_taken(meeting: Meeting, wanted: VoteId) -> Taken | Refusal:
    """The vote that is taken, and the rule by which it is decided."""
    vote = being_taken(meeting, wanted)
    if isinstance(vote, Refusal):
        return vote
    named = rule_named(meeting, vote.rule)
    return named if isinstance(named, Refusal) else (vote, *named)


def _may_close(meeting: Meeting, order: Submission[CloseVote]) -> Refusal | None:
    """[VOTE-9] Once every name was called or the hands were counted, and a tie was broken where the chair may."""
    taken = question_taken(meeting, order.command.vote)
    if isinstance(taken, Refusal):
        return taken
    vote, _, rule = taken
    return (
        _judged(meeting, order.command.finding, judged=rule.judged)
        or may_be_closed(meeting, vote, order.now)
        or _tied(meeting, taken)
    )


def may_be_closed(meeting: Meeting, vote: Vote, now: int) -> Refusal | None:
    """[VOTE-9] All were called upon, by name and for the time that was announced."""
    return _taken(meeting, vote) or _called_out(meeting, vote, now)


def _tied(meeting: Meeting, taken: Taken) -> Refusal | None:
    """[VOTE-15] On a tie the casting vote closes the vote, where the body's rules give one to whoever presides."""
    known = tie_rule(meeting, taken[0])
    if known is None or known.then != "casting-vote" or not divided_equally(meeting, taken):
        return None
    return Refusal("casting-due", "VOTE-15", known.article, {})


@act(
    CloseVote,
    *CLOSES,
    by=CHAIR,
    when=OPEN,
    spec="VOTE-9",
    amid="the vote on an appeal ends during a call for consensus",
    unless=(ORDERS_FIRST, APPEAL_FIRST),
    guard=_may_close,
)
def close_vote(meeting: Meeting, order: Submission[CloseVote]) -> Decision:
    """[VOTE-9] The result by the rule, and what follows from it."""
    taken = question_taken(meeting, order.command.vote)
    if isinstance(taken, Refusal):
        return taken
    return closed_vote(meeting, order.now, taken, order.command.finding, None)


def closed_vote(
    meeting: Meeting, now: int, taken: Taken, finding: bool | None, casting: Casting | None
) -> list[Draft]:
    """[VOTE-9] The vote is over: what is declared, and what follows."""
    vote = taken[0]
    rule, again = tie_rule(meeting, vote), votes_again(meeting, vote)
    makes = rule is not None and rule.makes is True
    tie = Tie(again, makes, casting, rule.article, rule.unverified) if rule else Tie()
    made = declared(meeting, taken, finding, tie)
    closed = result_of(vote, made, finding, casting)
    return [Draft(closed), *_following(meeting, now, vote, made)]


def result_of(
    vote: Vote, made: Declared, finding: bool | None, casting: Casting | None
) -> VoteClosed:
    """The result as it is declared; of a text that was voted on as a whole, its end."""
    return VoteClosed(
        vote=vote.id,
        result=made.result,
        counts=made.counts,
        ballots=made.ballots,
        reasons=made.reasons,
        changes=made.changes,
        finding=finding,
        outcome=None if vote.part else vote.outcome,
        item=vote.item,
        casting=casting or msgspec.UNSET,
    )


@act(
    CancelVote,
    VoteCancelled,
    by=CHAIR,
    when=ANY_TIME,
    spec="VOTE-10",
    amid="the vote on an appeal is broken off during a call for consensus",
    unless=(ORDERS_FIRST,),
)
def cancel_vote(meeting: Meeting, order: Submission[CancelVote]) -> Decision:
    """[VOTE-10] By the chair, who says why; the ballots cast so far stand on the record."""
    vote, reason = being_taken(meeting, order.command.vote), worded(order.command.reason, "reason")
    if isinstance(vote, Refusal):
        return vote
    if not reason:
        return refusal(meeting, "reason-due", "VOTE-10", vote=vote.id)
    return readable(meeting, reason) or [cancelled(vote, reason)]


def cancelled(vote: Vote, reason: Texts) -> Draft:
    """The vote is broken off; a text that was voted on as a whole is on the table again."""
    return Draft(VoteCancelled(vote.id, None if vote.part else vote.outcome, vote.item), reason)


def _called_out(meeting: Meeting, vote: Vote, now: int) -> Refusal | None:
    """[DECISION-3] Not before the call is over, unless everybody entitled has voted."""
    if all_voted(vote) or now >= (until := called_until(meeting, vote)):
        return None
    return refusal(meeting, "still-called", "DECISION-3", until=until)


def _taken(meeting: Meeting, vote: Vote) -> Refusal | None:
    left = called(vote)
    if left is not None:
        return refusal(meeting, "names-left", "VOTE-9", called=left)
    if vote.method == "show-of-hands" and vote.hands is None:
        return refusal(meeting, "hands-not-counted", "VOTE-9")
    return None


def _judged(meeting: Meeting, finding: bool | None, *, judged: bool) -> Refusal | None:
    """[VOTE-9] The chair's finding counts where the rule leaves it to the chair, and nowhere else."""
    if judged == (finding is not None):
        return None
    return refusal(meeting, "finding-due" if judged else "numbers-decide", "VOTE-9")


def _following(meeting: Meeting, now: int, vote: Vote, made: Declared) -> list[Draft]:
    carried = made.result == "adopted"
    if vote.again is not None:
        return [] if carried else _let_go(meeting, now, meeting.ballots.votes[vote.again])
    if vote.motion is not None:
        return motion_decided(meeting, now, vote.motion, carried=carried)
    if made.result == "tied":
        return []
    if vote.amendment is not None:
        return amendment_decided(meeting, vote.id, vote.amendment, vote.falls, carried=carried)
    if vote.outcome is not None and vote.parts and made.result in ("adopted", "not-adopted"):
        return division_decided(meeting, vote.outcome, vote.id, vote.parts, kept=carried)
    return []


def _let_go(meeting: Meeting, now: int, broken: Vote) -> list[Draft]:
    """[VOTE-10] The meeting does not take the vote again: a motion that it was on is before the meeting no more."""
    motion = meeting.motions.moved.get(broken.motion) if broken.motion else None
    if motion is None or motion.status != "moved":
        return []
    return [
        Draft(MotionWithdrawn(motion.id, motion.kind, motion.item)),
        *resumed(meeting, now, motion),
    ]
