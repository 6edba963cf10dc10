"""What the meeting may reconsider: a text that it decided on or shut, an item whose debate it closed or adjourned.

UNGA rule 81: by two thirds of those present and voting, and two speak against it alone; the rulebook says both.
"""

from hemicycle.procedure.core.noting import shared
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.outcomes.parts import operative
from hemicycle.procedure.meeting.deciding.motions.commands import MoveMotion
from hemicycle.procedure.meeting.kernel.guards import refusal
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import ItemId, OutcomeId

DECIDED = ("adopted", "rejected")


@shared
def texts_decided(meeting: Meeting) -> tuple[OutcomeId, ...]:
    """The texts that were adopted or rejected, or on which no action is taken; something operative is left."""
    table, shut = meeting.outcomes.table.values(), meeting.motions.shut
    decided = (one for one in table if one.status in DECIDED or one.id in shut)
    return tuple(one.id for one in decided if operative(one.parts))


@shared
def items_decided(meeting: Meeting) -> tuple[ItemId, ...]:
    """The items on which the debate was closed or adjourned."""
    return (*meeting.motions.closed, *meeting.motions.adjourned)


def reconsiderable(meeting: Meeting, command: MoveMotion) -> Refusal | None:
    """[MOTION-11] One of them, by its name."""
    text, item = command.outcome, command.reopens
    one = (text is None) != (item is None)
    if one and (text in texts_decided(meeting) or item in items_decided(meeting)):
        return None
    return refusal(meeting, "not-decided", "MOTION-11")
