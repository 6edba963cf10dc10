"""What a screen could offer of the agenda: samples of commands, for the rules to answer."""

from collections.abc import Iterator

from hemicycle.procedure.core.subject import Offer
from hemicycle.procedure.meeting.business.agenda import commands
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.kernel.queries import is_chair, is_secretariat
from hemicycle.procedure.words import NO_LANGUAGE, ItemId


def offers(meeting: BusinessState, actor: str, now: int) -> Iterator[Offer]:
    """The chair takes items up and leaves them; who keeps the door adds one."""
    presides = is_chair(meeting, actor)
    for item in meeting.agenda.items if presides else ():
        yield commands.OpenItem(item), item
        if item == meeting.agenda.current:
            yield commands.CloseItem(item), item
    if presides or is_secretariat(meeting, actor):
        yield commands.AddItem(ItemId(f"new-{meeting.size}"), {NO_LANGUAGE: "…"}), None
