"""In which order those who inscribed are called, and until when one inscribes, as the body's rules have it."""

from typing import get_args

import msgspec

from hemicycle.procedure.core.act import WordsErased
from hemicycle.procedure.meeting.business.inscriptions.state import (
    AdvanceText,
    Inscription,
    Level,
)
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.kernel.queries import delegation, sitting_of
from hemicycle.procedure.words import ItemId, Texts

LEVELS: tuple[Level, ...] = get_args(Level)
HOUR_MS = 3_600_000


def by_level(meeting: BusinessState) -> bool:
    """[INSCRIBE-3] Whether the rules call those who inscribed by their level; else in the order of inscribing."""
    return sitting_of(meeting).rulebook.debate.speakers_order == "level"


def by_rules(meeting: BusinessState, item: ItemId) -> list[Inscription]:
    """[INSCRIBE-3] Who inscribed on an item, in the order of the body's rules; among equals who did so first."""
    found = [one for one in meeting.inscriptions.speakers.values() if one.item == item]
    return sorted(found, key=lambda one: (rank(meeting, one), one.since))


def in_order(meeting: BusinessState, item: ItemId) -> list[Inscription]:
    """[INSCRIBE-6] The same as it was put in order by hand within a level; who inscribed since comes after those."""
    found, order = by_rules(meeting, item), meeting.inscriptions.orders.get(item)
    if order is None:
        return found
    places = {one: place for place, one in enumerate(order.inscriptions)}
    return sorted(found, key=lambda one: (rank(meeting, one), places.get(one.id, len(places))))


def rank(meeting: BusinessState, one: Inscription) -> int:
    """[INSCRIBE-3] Before others goes who speaks at a higher level, where the rules say so; else all are equal."""
    return LEVELS.index(one.level) if by_level(meeting) else 0


def inscribed_until(meeting: BusinessState) -> int | None:
    """[INSCRIBE-4] Until when one inscribes (UTC, ms); None: the rules set no time, and it is the item's opening."""
    sitting = sitting_of(meeting)
    hours = sitting.rulebook.debate.inscribe_before_h
    return None if isinstance(hours, msgspec.UnsetType) else sitting.starts - hours * HOUR_MS


def own_inscription(meeting: BusinessState, actor: str, item: ItemId) -> Inscription | None:
    """What this person's delegation inscribed on the item."""
    mine = delegation(meeting, actor, item)
    known = meeting.inscriptions.speakers.values()
    return next(
        (o for o in known if o.item == item and (o.capacity or o.participant) == mine), None
    )


def waiting_texts(meeting: BusinessState) -> list[AdvanceText]:
    """What was handed in and waits for its delivery."""
    return [one for one in meeting.inscriptions.advance.values() if one.ended is None]


def own_text(meeting: BusinessState, actor: str, item: ItemId) -> AdvanceText | None:
    """What this person's delegation handed in on the item, and has not delivered."""
    mine = delegation(meeting, actor, item)
    known = waiting_texts(meeting)
    return next(
        (o for o in known if o.item == item and (o.capacity or o.participant) == mine), None
    )


def has_spoken(meeting: BusinessState, whose: str, item: ItemId) -> bool:
    """Whether a delegation has made its statement on the item."""
    return any(
        (turn.capacity or turn.participant) == whose
        for turn in meeting.debate.spoken
        if turn.item == item and turn.purpose == "statement"
    )


def unless_erased(meeting: BusinessState, one: AdvanceText | Inscription) -> Texts:
    """Its words, which another entry takes over. Raises WordsErased where they were erased afterwards."""
    if not one.texts and any(ref.seq == one.seq for ref in meeting.publication.texted):
        raise WordsErased(f"the words of entry {one.seq} were erased")
    return one.texts
