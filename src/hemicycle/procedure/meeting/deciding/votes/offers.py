"""What a screen could offer of votes: samples of commands, for the rules to answer."""

from collections.abc import Iterator

from hemicycle.procedure.core.subject import Offer
from hemicycle.procedure.meeting.business.outcomes.amending import pending
from hemicycle.procedure.meeting.business.outcomes.tabling import SETTLED
from hemicycle.procedure.meeting.deciding.electorate import decisions_of, member_for
from hemicycle.procedure.meeting.deciding.motions.queries import pending_motions
from hemicycle.procedure.meeting.deciding.votes.commands import (
    CancelVote,
    CastBallot,
    CloseVote,
    CorrectBallot,
    CountHands,
    OpenVote,
    RecordBallot,
)
from hemicycle.procedure.meeting.deciding.votes.queries import vote_taken
from hemicycle.procedure.meeting.deciding.votes.state import Vote
from hemicycle.procedure.meeting.kernel.queries import is_chair, is_secretariat, person, sitting_of
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.tally.vote import Ballot


def offers(meeting: Meeting, actor: str, now: int) -> Iterator[Offer]:
    """A delegation casts and corrects; the chair opens, counts and closes; who keeps the count records."""
    decisions = decisions_of(meeting)
    if decisions is not None and person(meeting, actor):
        for vote in meeting.ballots.votes.values():
            if vote.status == "open":
                yield CastBallot(vote.id, "yes"), vote.id
            elif vote.status == "closed":
                yield CorrectBallot(vote.id, _other(meeting, actor, vote)), vote.id
    presides = is_chair(meeting, actor)
    if presides and decisions is not None and decisions.rules:
        yield from _of_chair(meeting, decisions.rules[0].id)
        yield from _of_teller(meeting)
    elif is_secretariat(meeting, actor) and not presides:
        yield from _of_teller(meeting)


def _of_chair(meeting: Meeting, rule: str) -> Iterator[Offer]:
    yield OpenVote(rule, {sitting_of(meeting).languages[0]: "…"}), None
    for outcome in meeting.outcomes.table.values():
        if outcome.status not in SETTLED:
            yield OpenVote(rule, outcome=outcome.id, digest=outcome.digest), outcome.id
            for one in pending(outcome):
                yield OpenVote(rule, amendment=one.id, digest=one.digest), one.id
    for motion in pending_motions(meeting):
        yield OpenVote(motion=motion.id), motion.id
    taken = vote_taken(meeting)
    if taken:
        yield CloseVote(taken.id, finding=True if _judged(meeting, taken) else None), taken.id
        yield CancelVote(taken.id), taken.id
        yield CountHands(taken.id, 0, 0, 0), taken.id


def _judged(meeting: Meeting, taken: Vote) -> bool:
    decisions = decisions_of(meeting)
    rules = decisions.rules if decisions else []
    return next((rule.judged for rule in rules if rule.id == taken.rule), False)


def _of_teller(meeting: Meeting) -> Iterator[Offer]:
    """Who keeps the count records of whom nothing is recorded yet that nobody answers."""
    taken = vote_taken(meeting)
    for member in taken.register if taken else []:
        if taken and member not in taken.ballots:
            yield RecordBallot(taken.id, member, "absent"), member


def _other(meeting: Meeting, actor: str, vote: Vote) -> Ballot:
    """A ballot that is not the delegation's own, so that the answer is not that nothing changes."""
    member = member_for(meeting, actor, vote.item) or ""
    return "no" if vote.corrected.get(member, vote.declared.get(member)) == "yes" else "yes"
