"""What a screen could offer of votes, motions and amendments: samples of commands, for `options` to ask."""

from collections.abc import Iterator

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.meeting.business.outcomes.amending import pending
from hemicycle.procedure.meeting.business.outcomes.commands import (
    OrderAmendments,
    ProposeAmendment,
    RestateAmendment,
    WithdrawAmendment,
)
from hemicycle.procedure.meeting.business.outcomes.state import Outcome
from hemicycle.procedure.meeting.business.outcomes.tabling import SETTLED, WAITING
from hemicycle.procedure.meeting.deciding.motions.commands import (
    MoveMotion,
    RuleMotion,
    WithdrawMotion,
)
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
from hemicycle.procedure.meeting.deciding.votes.electorate import decisions_of, member_for
from hemicycle.procedure.meeting.deciding.votes.state import Vote
from hemicycle.procedure.meeting.queries import person, sitting_of
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.tally.vote import Ballot
from hemicycle.procedure.words import Text, Texts

Probe = tuple[Command, str | None]


def of_delegation(meeting: Meeting, actor: str) -> Iterator[Probe]:
    """What a delegation does."""
    decisions = decisions_of(meeting)
    if decisions is None or person(meeting, actor) is None:
        return
    for vote in meeting.ballots.votes.values():
        if vote.status == "open":
            yield CastBallot(vote.id, "yes"), vote.id
        elif vote.status == "closed":
            yield CorrectBallot(vote.id, _other(meeting, actor, vote)), vote.id
    for motion in decisions.motions:
        yield MoveMotion(motion.id), motion.id
    for moved in pending_motions(meeting):
        yield WithdrawMotion(moved.id), moved.id
    for outcome in _on_table(meeting):
        text: Text = {sitting_of(meeting).languages[0]: "…"}
        name = "whom" if outcome.form == "invitation" else "text"
        yield ProposeAmendment(outcome.id, {name: text}), outcome.id
        yield from _of_author(outcome, {name: text})


def _of_author(outcome: Outcome, texts: Texts) -> Iterator[Probe]:
    for amendment in outcome.amendments:
        if amendment.status == "overtaken":
            yield RestateAmendment(outcome.id, amendment.id, texts), amendment.id
        if amendment.status in WAITING:
            yield WithdrawAmendment(outcome.id, amendment.id), amendment.id


def of_chair(meeting: Meeting) -> Iterator[Probe]:
    """What the chair does."""
    decisions = decisions_of(meeting)
    if decisions is None or not decisions.rules:
        return
    rule = decisions.rules[0].id
    yield OpenVote(rule, {sitting_of(meeting).languages[0]: "…"}), None
    for outcome in _on_table(meeting):
        yield OpenVote(rule, outcome=outcome.id, digest=outcome.digest), outcome.id
        for one in pending(outcome):
            yield OpenVote(rule, amendment=one.id, digest=one.digest), one.id
        waiting = [one.id for one in pending(outcome)]
        if waiting:
            yield OrderAmendments(outcome.id, waiting), outcome.id
    for motion in pending_motions(meeting):
        yield OpenVote(motion=motion.id), motion.id
        yield RuleMotion(motion.id, granted=True), motion.id
    taken = _taken(meeting)
    if taken:
        judged = next((r.judged for r in decisions.rules if r.id == taken.rule), False)
        yield CloseVote(taken.id, finding=True if judged else None), taken.id
        yield CancelVote(taken.id), taken.id
        yield CountHands(taken.id, 0, 0, 0), taken.id
    yield from of_teller(meeting)


def of_teller(meeting: Meeting) -> Iterator[Probe]:
    """Who keeps the count records of whom nothing is recorded yet that nobody answers."""
    taken = _taken(meeting)
    for member in taken.register if taken else []:
        if taken and member not in taken.ballots:
            yield RecordBallot(taken.id, member, "absent"), member


def _other(meeting: Meeting, actor: str, vote: Vote) -> Ballot:
    """A ballot that is not the delegation's own, so that the answer is not that nothing changes."""
    member = member_for(meeting, actor, vote.item) or ""
    return "no" if vote.corrected.get(member, vote.declared.get(member)) == "yes" else "yes"


def _on_table(meeting: Meeting) -> list[Outcome]:
    return [o for o in meeting.outcomes.table.values() if o.status not in SETTLED]


def _taken(meeting: Meeting) -> Vote | None:
    taken = meeting.ballots.open
    return meeting.ballots.votes[taken] if taken else None
