"""Acts of the agenda."""

import msgspec

from hemicycle.procedure.codes import is_code
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
    StrikeItem,
)
from hemicycle.procedure.meeting.business.agenda.entries import (
    ItemAdded,
    ItemClosed,
    ItemOpened,
    ItemStruck,
)
from hemicycle.procedure.meeting.business.agenda.state import Item
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
from hemicycle.procedure.words import ItemId


@act(AddItem, ItemAdded, by=CHAIR_OR_SECRETARIAT, when=NOT_CLOSED, spec="AGENDA-1")
def add_item(meeting: BusinessState, order: Submission[AddItem]) -> Decision:
    """[AGENDA-1] At the end; [AGENDA-4] after adoption the meeting has to agree to it.

    A meeting that the public does not know of gets no open item.
    """
    command = order.command
    given = ConvenedItem(
        command.item, command.title, command.access, command.other_business or msgspec.UNSET
    )
    refused = unfit(meeting, given)
    return refused or [item_added(given, pending=meeting.agenda.adopted is not None)]


def unfit(meeting: BusinessState, item: ConvenedItem) -> Refusal | None:
    """[AGENDA-1] Why an item cannot be added."""
    refused = readable(meeting, {"title": item.title})
    if refused:
        return refused
    if not is_id(item.id):
        return refusal(meeting, "bad-id", "AGENDA-1", id=item.id)
    if item.id in meeting.agenda.items:
        return refusal(meeting, "named-twice", "AGENDA-1", name=item.id)
    if item.access == "open" and not sitting_of(meeting).public:
        return refusal(meeting, "meeting-not-public", "AGENDA-1")
    if item.carried and not is_id(item.carried):
        return refusal(meeting, "bad-id", "AGENDA-8", id=item.carried)
    if item.proposer and not is_code(item.proposer):
        return refusal(meeting, "unknown-member", "AGENDA-8", member=item.proposer)
    if item.other_business and other_business(meeting):
        return refusal(meeting, "other-business-there", "AGENDA-7")
    return None


@act(StrikeItem, ItemStruck, by=CHAIR_OR_SECRETARIAT, when=NOT_CLOSED, spec="AGENDA-5")
def strike_item(meeting: BusinessState, order: Submission[StrikeItem]) -> Decision:
    """[AGENDA-5] From a provisional agenda; from an adopted one by decision of the meeting, but for what is pending."""
    known = coming(meeting, order.command.item, "AGENDA-5")
    if isinstance(known, Refusal):
        return known
    if meeting.agenda.adopted is not None and not known.pending:
        return refusal(meeting, "agenda-adopted", "AGENDA-5")
    return [Draft(ItemStruck(known.id))]


@act(OpenItem, ItemOpened, ItemClosed, by=CHAIR, when=OPEN, spec="AGENDA-3")
def open_item(meeting: BusinessState, order: Submission[OpenItem]) -> Decision:
    """[AGENDA-3] The item before is left; one that was dealt with may be taken up again."""
    current, item = meeting.agenda.current, order.command.item
    if item not in meeting.agenda.items:
        return refusal(meeting, "unknown-item", "AGENDA-3", item=item)
    if item == current:
        return refusal(meeting, "item-in-hand", "AGENDA-3", item=item)
    refused = _on_agenda(meeting, meeting.agenda.items[item]) or opening_due(meeting)
    if refused:
        return refused
    left = [Draft(ItemClosed(current))] if current else []
    return [*left, Draft(ItemOpened(item))]


@act(CloseItem, ItemClosed, by=CHAIR, when=OPEN, spec="AGENDA-3")
def close_item(meeting: BusinessState, order: Submission[CloseItem]) -> Decision:
    """[AGENDA-3] The item in hand is left."""
    item = order.command.item
    if item != meeting.agenda.current:
        return refusal(meeting, "item-not-in-hand", "AGENDA-3", item=item)
    return [Draft(ItemClosed(item))]


def item_added(item: ConvenedItem, *, pending: bool = False) -> Draft:
    """An item at the end of the agenda."""
    fact = ItemAdded(
        item=item.id,
        access=item.access,
        pending=pending or msgspec.UNSET,
        other_business=item.other_business or msgspec.UNSET,
        minutes=item.minutes,
        carried=item.carried,
        proposer=item.proposer,
        sub=item.sub or msgspec.UNSET,
    )
    return Draft(fact, worded(item.title, "title"))


def other_business(meeting: BusinessState) -> Item | None:
    """[AGENDA-7] The item for what the agenda does not name, where it has one."""
    items = meeting.agenda.items.values()
    return next((one for one in items if one.other_business and one.status != "struck"), None)


def coming(meeting: BusinessState, item: ItemId, spec: str) -> Item | Refusal:
    """[AGENDA-5] An item on the agenda that has not been taken up."""
    known = meeting.agenda.items.get(item)
    if known is None:
        return refusal(meeting, "unknown-item", spec, item=item)
    if known.status == "open":
        return refusal(meeting, "item-in-hand", spec, item=item)
    if known.status == "closed":
        return refusal(meeting, "item-dealt-with", spec, item=item)
    return _on_agenda(meeting, known, pending=True) or known


def opening_due(meeting: BusinessState) -> Refusal | None:
    """[AGENDA-6] What the body requires before any item is taken up: its agenda adopted, its officers elected."""
    rules, sitting = sitting_of(meeting).rulebook.opening, sitting_of(meeting)
    if isinstance(rules, msgspec.UnsetType):
        return None
    if rules.agenda and meeting.agenda.adopted is None:
        return Refusal("agenda-first", "AGENDA-6", rules.article)
    lacking = {"vice-chair": not sitting.vice_chairs, "rapporteur": sitting.rapporteur is None}
    due = next((office for office in rules.officers if lacking[office]), None)
    return Refusal("officers-first", "AGENDA-6", rules.article, {"office": due}) if due else None


def _on_agenda(meeting: BusinessState, item: Item, *, pending: bool = False) -> Refusal | None:
    """[AGENDA-4] Neither struck nor waiting for the meeting's agreement (`pending`: which is no matter here)."""
    if item.status == "struck":
        return refusal(meeting, "item-struck", "AGENDA-5", item=item.id)
    if item.pending and not pending:
        return refusal(meeting, "item-pending", "AGENDA-4", item=item.id)
    return None


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
