"""How the played parts answer to people who hold a seat themselves: what no script foresees."""

import msgspec

from hemicycle.procedure.actor import Command
from hemicycle.procedure.floor.commands import EndFloor, GrantFloor, RulePointOfOrder
from hemicycle.procedure.floor.state import Request
from hemicycle.procedure.meeting import Meeting


class Courtesy(msgspec.Struct, frozen=True):
    """What `actor` does of their own accord."""

    actor: str
    name: str
    command: Command


def courtesy(meeting: Meeting, players: set[str], *, due: bool) -> Courtesy | None:
    """What good manners ask for now.

    The chair hears people who raise their hand, and rules on their points of order; a speaker who has nothing to say
    gives the floor back. `due`: the speaker has a turn in the script.
    """
    sitting, debate = meeting.sitting, meeting.debate
    if sitting is None or sitting.phase != "open":
        return None
    speaker = debate.speaker
    if speaker and speaker.participant in players and not due:
        return Courtesy(speaker.participant, "end-floor", EndFloor())
    if sitting.chair not in players:
        return None
    if debate.awaiting_ruling is not None:
        return Courtesy(sitting.chair, "rule-point-of-order", RulePointOfOrder(upheld=True))
    heard = next((r for r in debate.queue if _may_be_heard(meeting, r, players)), None)
    return Courtesy(sitting.chair, "grant-floor", GrantFloor(heard.id)) if heard else None


def _may_be_heard(meeting: Meeting, request: Request, players: set[str]) -> bool:
    """Somebody's who is not played, and is here: a point of order at once, else when the floor is free."""
    person = meeting.seats.participants.get(request.participant)
    if request.participant in players or person is None or not person.present:
        return False
    speaker = meeting.debate.speaker
    if request.purpose == "point-of-order":
        return speaker is None or speaker.purpose != "point-of-order"
    return speaker is None
