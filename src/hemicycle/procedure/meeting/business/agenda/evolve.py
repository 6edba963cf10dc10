"""How entries change the agenda. Copies facts, computes no rule."""

from typing import Literal

from msgspec.structs import replace

from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.core.subject import on
from hemicycle.procedure.meeting.business.agenda.entries import (
    ItemAdded,
    ItemClosed,
    ItemOpened,
    PhotoOrdered,
    TrackAdded,
)
from hemicycle.procedure.meeting.business.agenda.state import Agenda, Item, Photo, Track
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.words import ItemId


def _added(agenda: Agenda, fact: ItemAdded, entry: Entry) -> Agenda:
    item = Item(fact.item, entry.seq, fact.access, entry.words)
    return replace(agenda, items={**agenda.items, item.id: item})


def _track(agenda: Agenda, fact: TrackAdded, entry: Entry) -> Agenda:
    track = Track(fact.track, entry.seq, entry.words)
    return replace(agenda, tracks={**agenda.tracks, track.id: track})


def _opened(agenda: Agenda, fact: ItemOpened, _: Entry) -> Agenda:
    return replace(_status(agenda, fact.item, "open"), current=fact.item)


def _closed(agenda: Agenda, fact: ItemClosed, _: Entry) -> Agenda:
    return replace(_status(agenda, fact.item, "closed"), current=None)


def _photo(agenda: Agenda, fact: PhotoOrdered, entry: Entry) -> Agenda:
    return replace(agenda, photo=Photo(entry.seq, fact.order, entry.words))


def _status(agenda: Agenda, item: ItemId, status: Literal["open", "closed"]) -> Agenda:
    known = agenda.items.get(item)
    if known is None:
        return agenda
    return replace(agenda, items={**agenda.items, item: replace(known, status=status)})


ROWS = (
    on(ItemAdded, BusinessState.agenda, _added),
    on(ItemOpened, BusinessState.agenda, _opened),
    on(ItemClosed, BusinessState.agenda, _closed),
    on(TrackAdded, BusinessState.agenda, _track),
    on(PhotoOrdered, BusinessState.agenda, _photo),
)
