"""How the played parts answer to votes, motions and amendments of people who hold a seat themselves."""

from collections.abc import Iterator

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.meeting.business.outcomes.amending import pending
from hemicycle.procedure.meeting.deciding.electorate import decisions_of, member_for, rule_named
from hemicycle.procedure.meeting.deciding.motions.commands import RuleMotion
from hemicycle.procedure.meeting.deciding.motions.queries import first_motion
from hemicycle.procedure.meeting.deciding.votes.commands import (
    CastBallot,
    CloseVote,
    OpenVote,
    RecordBallot,
)
from hemicycle.procedure.meeting.deciding.votes.queries import called
from hemicycle.procedure.meeting.deciding.votes.state import Vote
from hemicycle.procedure.meeting.kernel.queries import is_present, person, sitting_of
from hemicycle.procedure.meeting.state import Meeting

PATIENCE_MS = 20_000
"""How long a played chair waits for who holds a seat themselves to vote."""
Answer = tuple[str, Command]
"""Who does what."""


def answer(meeting: Meeting, players: set[str], now: int) -> Answer | None:
    """To a vote: a ballot, and from a played chair its close. To a motion or an amendment: a vote on it."""
    taken = meeting.ballots.votes[meeting.ballots.open] if meeting.ballots.open else None
    chair = sitting_of(meeting).chair
    if taken is not None:
        cast = next(_ballots(meeting, taken, players), None)
        return cast or (_closing(meeting, taken, chair, now) if chair in players else None)
    return _putting(meeting, chair) if chair in players else None


def _ballots(meeting: Meeting, vote: Vote, players: set[str]) -> Iterator[Answer]:
    """For what is asked, against what would change it: the play goes on as it is written."""
    ballot = "no" if vote.motion or vote.amendment else "yes"
    for who in players if vote.method != "show-of-hands" else ():
        member, known = member_for(meeting, who, vote.item), person(meeting, who)
        sits = known is not None and known.role == "delegate" and known.present
        waits = member in set(vote.register) - vote.ballots.keys()
        if sits and waits and called(vote) in (None, member):
            yield who, CastBallot(vote.id, ballot)  # type: ignore[arg-type]


def _closing(meeting: Meeting, vote: Vote, chair: str, now: int) -> Answer | None:
    voters = [p for p in meeting.seats.participants.values() if p.role == "delegate" and p.present]
    here = {member_for(meeting, p.id, vote.item) for p in voters} & set(vote.register)
    if here - vote.ballots.keys() and now < vote.at + PATIENCE_MS:
        return None
    silent = called(vote)
    if silent is not None:
        return chair, RecordBallot(vote.id, silent, "absent")
    named = rule_named(meeting, vote.rule)
    judged = isinstance(named, tuple) and named[1].judged
    return chair, CloseVote(vote.id, finding=False if judged else None)


def _putting(meeting: Meeting, chair: str) -> Answer | None:
    """A motion comes first; then an amendment, once nobody speaks."""
    decisions, debate = decisions_of(meeting), meeting.debate
    put = any(one.status == "put" for one in meeting.outcomes.table.values())
    if decisions is None or not is_present(meeting, chair) or debate.ruling or put:
        return None
    motion = first_motion(meeting)
    if motion is not None:
        return chair, OpenVote(motion=motion.id) if motion.rule else RuleMotion(motion.id, False)
    waiting = [one for o in meeting.outcomes.table.values() for one in pending(o)[:1]]
    if waiting and decisions.rules and debate.speaker is None:
        return chair, OpenVote(
            decisions.rules[0].id, amendment=waiting[0].id, digest=waiting[0].digest
        )
    return None
