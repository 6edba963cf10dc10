"""Acts of the agenda."""

from hemicycle.procedure.core.act import Decision, Stop, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.ids import is_id
from hemicycle.procedure.meeting.business.agenda.commands import (
    AddItem,
    CloseItem,
    ConvenedItem,
    OpenItem,
)
from hemicycle.procedure.meeting.business.agenda.entries import ItemAdded, ItemClosed, ItemOpened
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.kernel.declared import (
    CHAIR,
    CHAIR_OR_SECRETARIAT,
    NOT_CLOSED,
    OPEN,
)
from hemicycle.procedure.meeting.kernel.guards import readable, refusal, worded
from hemicycle.procedure.meeting.kernel.lifecycle.entries import MeetingClosed
from hemicycle.procedure.meeting.kernel.queries import sitting_of
from hemicycle.procedure.meeting.kernel.seats.commands import AccreditParticipant


@act(AddItem, ItemAdded, by=CHAIR_OR_SECRETARIAT, when=NOT_CLOSED, spec="AGENDA-1")
def add_item(meeting: BusinessState, order: Submission[AddItem]) -> Decision:
    """[AGENDA-1] At the end. A meeting that the public does not know of gets no open item."""
    command = order.command
    refused = readable(meeting, {"title": command.title})
    if refused:
        return refused
    if not is_id(command.item):
        return refusal(meeting, "bad-id", "AGENDA-1", id=command.item)
    if command.item in meeting.agenda.items:
        return refusal(meeting, "named-twice", "AGENDA-1", name=command.item)
    if command.access == "open" and not sitting_of(meeting).public:
        return refusal(meeting, "meeting-not-public", "AGENDA-1")
    return [item_added(ConvenedItem(command.item, command.title, command.access))]


@act(OpenItem, ItemOpened, ItemClosed, by=CHAIR, when=OPEN, spec="AGENDA-3")
def open_item(meeting: BusinessState, order: Submission[OpenItem]) -> Decision:
    """[AGENDA-3] The item before is left; one that was dealt with may be taken up again."""
    current, item = meeting.agenda.current, order.command.item
    if item not in meeting.agenda.items:
        return refusal(meeting, "unknown-item", "AGENDA-3", item=item)
    if item == current:
        return refusal(meeting, "item-in-hand", "AGENDA-3", item=item)
    left = [Draft(ItemClosed(current))] if current else []
    return [*left, Draft(ItemOpened(item))]


@act(CloseItem, ItemClosed, by=CHAIR, when=OPEN, spec="AGENDA-3")
def close_item(meeting: BusinessState, order: Submission[CloseItem]) -> Decision:
    """[AGENDA-3] The item in hand is left."""
    item = order.command.item
    if item != meeting.agenda.current:
        return refusal(meeting, "item-not-in-hand", "AGENDA-3", item=item)
    return [Draft(ItemClosed(item))]


def item_added(item: ConvenedItem) -> Draft:
    """An item at the end of the agenda."""
    return Draft(ItemAdded(item.id, item.access), worded(item.title, "title"))


def left_with(meeting: BusinessState, _: MeetingClosed, now: int) -> list[Draft]:
    """[MEETING-5] With the meeting its item is left."""
    item = meeting.agenda.current
    return [Draft(ItemClosed(item))] if item else []


def _known_items(meeting: BusinessState, order: Submission[AccreditParticipant]) -> Refusal | None:
    """[SEAT-1] A capacity holds on items that there are."""
    items = order.command.participant.capacity_items or []
    unknown = [item for item in items if item not in meeting.agenda.items]
    return refusal(meeting, "unknown-item", "SEAT-1", item=unknown[0]) if unknown else None


UNKNOWN_ITEM = Stop[BusinessState]("a capacity on an item that there is not", _known_items)
