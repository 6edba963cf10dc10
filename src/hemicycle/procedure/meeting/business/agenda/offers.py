"""What is offered of the agenda: the chair takes items up and leaves them; who keeps the door adds one."""

from hemicycle.procedure.core.noting import shared
from hemicycle.procedure.core.option import Asked, Listing, Option
from hemicycle.procedure.meeting.business.agenda import commands
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.kernel.places import conducting, presiding
from hemicycle.procedure.words import NO_LANGUAGE, ItemId


@shared
def _items(meeting: BusinessState) -> tuple[str, ...]:
    return tuple(meeting.agenda.items)


@shared
def _in_hand(meeting: BusinessState) -> tuple[str, ...]:
    current = meeting.agenda.current
    return (current,) if current else ()


def _new_item(meeting: BusinessState, _: Asked) -> commands.AddItem:
    return commands.AddItem(ItemId(f"new-{meeting.size}"), {NO_LANGUAGE: "…"})


OFFERS = (
    Option(commands.OpenItem, presiding, Listing("items", _items)),
    Option(commands.CloseItem, presiding, Listing("item-in-hand", _in_hand)),
    Option(commands.StrikeItem, conducting, Listing("items", _items)),
    Option(commands.AddItem, conducting, sample=_new_item),
)
