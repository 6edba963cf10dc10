"""How entries change the agenda. Copies facts, computes no rule."""

from typing import Literal

from msgspec.structs import replace

from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.meeting.business.agenda.entries import (
    ItemAdded,
    ItemClosed,
    ItemOpened,
    PhotoOrdered,
    TrackAdded,
)
from hemicycle.procedure.meeting.business.agenda.state import Agenda, Item, Photo, Track
from hemicycle.procedure.words import ItemId


def evolve_agenda(agenda: Agenda, entry: Entry) -> Agenda:
    """The agenda after `entry`."""
    match entry.fact:
        case ItemAdded(item=item, access=access):
            added = Item(item, entry.seq, access, entry.words)
            return replace(agenda, items={**agenda.items, item: added})
        case ItemOpened(item=item):
            return replace(_status(agenda, item, "open"), current=item)
        case ItemClosed(item=item):
            return replace(_status(agenda, item, "closed"), current=None)
        case TrackAdded(track=track):
            return replace(
                agenda, tracks={**agenda.tracks, track: Track(track, entry.seq, entry.words)}
            )
        case PhotoOrdered(order=order):
            return replace(agenda, photo=Photo(entry.seq, order, entry.words))
    return agenda


def _status(agenda: Agenda, item: ItemId, status: Literal["open", "closed"]) -> Agenda:
    known = agenda.items.get(item)
    if known is None:
        return agenda
    return replace(agenda, items={**agenda.items, item: replace(known, status=status)})
