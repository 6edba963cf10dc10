"""Closing a vote: the result by the rule, and what follows from it for the text, the amendment or the motion."""

from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.outcomes.amending import amendment_decided
from hemicycle.procedure.meeting.deciding.motions.effects import motion_decided
from hemicycle.procedure.meeting.deciding.votes.balloting import being_taken, called
from hemicycle.procedure.meeting.deciding.votes.commands import CancelVote, CloseVote
from hemicycle.procedure.meeting.deciding.votes.counting import Declared, declared
from hemicycle.procedure.meeting.deciding.votes.electorate import rule_named
from hemicycle.procedure.meeting.deciding.votes.entries import VoteCancelled, VoteClosed
from hemicycle.procedure.meeting.deciding.votes.state import Vote
from hemicycle.procedure.meeting.guards import by_chair, in_phase, orders_heard, refusal
from hemicycle.procedure.meeting.state import Meeting

Decision = list[Draft] | Refusal


def close(meeting: Meeting, actor: str, now: int, command: CloseVote) -> Decision:
    """[VOTE-9] By the chair, once every name was called or the hands were counted."""
    vote = being_taken(meeting, command.vote)
    if isinstance(vote, Refusal):
        return vote
    named = rule_named(meeting, vote.rule)
    if isinstance(named, Refusal):
        return named
    decisions, rule = named
    refused = (
        by_chair(meeting, actor)
        or in_phase(meeting, "open")
        or orders_heard(meeting)
        or _taken(meeting, vote)
        or _judged(meeting, command.finding, judged=rule.judged)
    )
    if refused:
        return refused
    made = declared(meeting, decisions, rule, vote, command.finding)
    closed = VoteClosed(
        vote=vote.id,
        result=made.result,
        counts=made.counts,
        ballots=made.ballots,
        reasons=made.reasons,
        changes=made.changes,
        finding=command.finding,
        outcome=None if vote.part else vote.outcome,
        item=vote.item,
    )
    return [Draft(closed), *_following(meeting, now, vote, made)]


def cancel(meeting: Meeting, actor: str, command: CancelVote) -> Decision:
    """[VOTE-10] A vote that was opened in error is broken off by the chair."""
    vote = being_taken(meeting, command.vote)
    if isinstance(vote, Refusal):
        return vote
    return by_chair(meeting, actor) or [
        Draft(VoteCancelled(vote.id, None if vote.part else vote.outcome, vote.item))
    ]


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
    if vote.motion is not None:
        return motion_decided(meeting, now, vote.motion, carried=carried)
    if vote.amendment is not None:
        return amendment_decided(meeting, vote.amendment, vote.falls, carried=carried)
    return []
