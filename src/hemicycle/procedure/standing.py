"""Questions about a meeting that several rules ask: who is who, who is present, in which capacity, and is it quorate.

Pure reading of the state; what follows from an answer is for the rule that asked.
"""

from hemicycle.procedure.actor import SECRETARIAT
from hemicycle.procedure.meeting import Meeting
from hemicycle.procedure.outcomes.state import Outcome
from hemicycle.procedure.seats.state import Participant
from hemicycle.procedure.sitting.state import Sitting
from hemicycle.procedure.votes.state import Vote
from hemicycle.procedure.words import ItemId, ParticipantId


def sitting_of(meeting: Meeting) -> Sitting:
    """The life of a meeting that was convened. Raises ValueError where it was not."""
    if meeting.sitting is None:
        raise ValueError("the meeting was not convened")
    return meeting.sitting


def person(meeting: Meeting, actor: str) -> Participant | None:
    """The participant with this id."""
    return meeting.seats.participants.get(ParticipantId(actor))


def is_chair(meeting: Meeting, actor: str) -> bool:
    """Whether this actor holds the chair."""
    return sitting_of(meeting).chair == actor


def is_secretariat(meeting: Meeting, actor: str) -> bool:
    """Whether this actor is the office that runs the meeting, or a person of it on the list."""
    known = person(meeting, actor)
    return actor == SECRETARIAT or (known is not None and known.role == "secretariat")


def is_present(meeting: Meeting, actor: str) -> bool:
    """Whether this participant is present (a fact on the record, not the state of a connection)."""
    known = person(meeting, actor)
    return known is not None and known.present


def capacity_in_force(meeting: Meeting, actor: str, item: ItemId | None) -> str | None:
    """The member for whom a participant acts on this item; None where they act for nobody."""
    known = person(meeting, actor)
    if known is None:
        return None
    if known.capacity_member is None:
        return known.member
    if known.capacity_items is None or item in known.capacity_items:
        return known.capacity_member
    return known.member


def delegation(meeting: Meeting, actor: str, item: ItemId | None) -> str:
    """What speaks once: the member for whom one acts, or the person where there is none."""
    return capacity_in_force(meeting, actor, item) or actor


def delegations_present(meeting: Meeting) -> int:
    """The number of seats of members with at least one delegate present."""
    here = {
        p.member for p in meeting.seats.participants.values() if p.role == "delegate" and p.present
    }
    return len(here & meeting.seats.heads.keys())


def quorum_needed(meeting: Meeting) -> int:
    """The least number of delegations that must be present to decide."""
    return sitting_of(meeting).rulebook.quorum.needed(len(meeting.seats.heads))


def outcome_put(meeting: Meeting) -> Outcome | None:
    """The text that is being put to consensus, if one is."""
    return next((o for o in meeting.outcomes.table.values() if o.status == "put"), None)


def last_vote(meeting: Meeting, item: ItemId | None) -> Vote | None:
    """The vote that was closed last on this item."""
    closed = [v for v in meeting.ballots.votes.values() if v.item == item and v.status == "closed"]
    return max(closed, key=lambda vote: vote.closed or 0, default=None)
