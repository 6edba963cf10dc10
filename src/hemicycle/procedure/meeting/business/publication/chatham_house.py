"""The Chatham House Rule: what was said may be used; neither who said it nor who else was there is told."""

from hemicycle.procedure.core.act import Decision, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.noting import shared
from hemicycle.procedure.core.option import Asked, Listing, Option
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.audiences import (
    PUBLIC,
    audience_of_item,
    unattributed,
)
from hemicycle.procedure.meeting.business.publication.commands import SetChathamHouse
from hemicycle.procedure.meeting.business.publication.entries import ChathamHouseSet
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.kernel.declared import CHAIR_OR_SECRETARIAT, NOT_CLOSED
from hemicycle.procedure.meeting.kernel.guards import refusal
from hemicycle.procedure.meeting.kernel.places import conducting
from hemicycle.procedure.words import ItemId

WHOLE = "*"
"""The meeting as a whole, where items are listed."""


@act(SetChathamHouse, ChathamHouseSet, by=CHAIR_OR_SECRETARIAT, when=NOT_CLOSED, spec="CHATHAM-1")
def set_rule(meeting: BusinessState, order: Submission[SetChathamHouse]) -> Decision:
    """[CHATHAM-1] For good, and before the public has learnt who speaks."""
    item = order.command.item
    if item is not None and item not in meeting.agenda.items:
        return refusal(meeting, "unknown-item", "CHATHAM-1", item=item)
    if unattributed(meeting, item):
        return refusal(meeting, "chatham-house-set", "CHATHAM-1")
    return _known_already(meeting, item) or [Draft(ChathamHouseSet(item))]


def _known_already(meeting: BusinessState, item: ItemId | None) -> Refusal | None:
    """What the public has read cannot be taken back: of a public meeting who is there, of an item who speaks."""
    if audience_of_item(meeting, item) != PUBLIC:
        return None
    if item is None:
        return refusal(meeting, "meeting-public", "CHATHAM-1")
    taken_up = meeting.agenda.items[item].status != "coming"
    said = any(one.item == item and (one.same or one.outcome) for one in meeting.publication.texted)
    inscribed = any(one.item == item for one in meeting.inscriptions.speakers.values())
    if taken_up or said or inscribed:
        return refusal(meeting, "item-public", "CHATHAM-1", item=item)
    return None


@shared
def _scopes(meeting: BusinessState) -> tuple[str, ...]:
    return (WHOLE, *meeting.agenda.items)


def _sample(_: BusinessState, asked: Asked) -> SetChathamHouse:
    return SetChathamHouse(None if asked.target == WHOLE else asked.target)


OFFERS = (Option(SetChathamHouse, conducting, Listing("scopes", _scopes), sample=_sample),)
