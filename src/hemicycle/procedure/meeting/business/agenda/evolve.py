"""How entries change the agenda. Copies facts, computes no rule."""

from hemicycle.procedure.core.changes import Change, into
from hemicycle.procedure.core.subject import on
from hemicycle.procedure.core.values import SEQ, WORDS, like
from hemicycle.procedure.meeting.business.agenda.entries import (
    ItemAdded,
    ItemClosed,
    ItemOpened,
    ItemStruck,
    PhotoOrdered,
    TrackAdded,
)
from hemicycle.procedure.meeting.business.agenda.state import Agenda, Item, Photo, Track
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.words import ItemId

ITEM = like(Item, ItemAdded, id=ItemAdded.item, seq=SEQ, texts=WORDS)
TRACK = like(Track, TrackAdded, id=TrackAdded.track, seq=SEQ, texts=WORDS)
PHOTO = like(Photo, PhotoOrdered, seq=SEQ, texts=WORDS)
CURRENT = into(Agenda.current)


def _at(item: ItemId, *changes: Change) -> Change:
    return into(Agenda.items).at(item, *changes)


AGENDA = BusinessState.agenda
ROWS = (
    on(ItemAdded, AGENDA, into(Agenda.items).put(ItemAdded.item, ITEM)),
    on(
        ItemOpened,
        AGENDA,
        _at(ItemOpened.item, into(Item.status).set("open")),
        CURRENT.set(ItemOpened.item),
    ),
    on(
        ItemClosed,
        AGENDA,
        _at(ItemClosed.item, into(Item.status).set("closed")),
        CURRENT.set(None),
        into(Agenda.left).set(ItemClosed.item),
    ),
    on(ItemStruck, AGENDA, _at(ItemStruck.item, into(Item.status).set("struck"))),
    on(TrackAdded, AGENDA, into(Agenda.tracks).put(TrackAdded.track, TRACK)),
    on(PhotoOrdered, AGENDA, into(Agenda.photo).set(PHOTO)),
)
