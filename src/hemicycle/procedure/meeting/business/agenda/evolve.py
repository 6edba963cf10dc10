"""How entries change the agenda. Copies facts, computes no rule."""

from msgspec.structs import replace

from hemicycle.procedure.core.changes import Change, into
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.core.subject import on
from hemicycle.procedure.core.values import SEQ, WORDS, computed, like
from hemicycle.procedure.meeting.business.agenda.entries import (
    AgendaRevised,
    ItemAdded,
    ItemClosed,
    ItemOpened,
    ItemPlanned,
    ItemRetitled,
    ItemStruck,
    PhotoOrdered,
    TrackAdded,
)
from hemicycle.procedure.meeting.business.agenda.marks import Mark
from hemicycle.procedure.meeting.business.agenda.state import Agenda, Item, Photo, Track
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.words import ItemId

ITEM = like(Item, ItemAdded, id=ItemAdded.item, seq=SEQ, texts=WORDS)
TRACK = like(Track, TrackAdded, id=TrackAdded.track, seq=SEQ, texts=WORDS)
PHOTO = like(Photo, PhotoOrdered, seq=SEQ, texts=WORDS)
CURRENT = into(Agenda.current)


def _at(item: ItemId, *changes: Change) -> Change:
    return into(Agenda.items).at(item, *changes)


def items_revised(agenda: Agenda, fact: AgendaRevised, _: Entry) -> dict[ItemId, Item]:
    """The items in their new order, each that changed with its mark; those that are not named stand last."""
    changed: tuple[tuple[Mark, list[ItemId]], ...] = (
        ("moved", fact.moved),
        ("retitled", fact.retitled),
        ("struck", fact.struck),
        ("added", fact.added),
    )
    marks = {item: mark for mark, items in changed for item in items}
    order = [*fact.order, *(item for item in agenda.items if item not in fact.order)]
    return {
        item: replace(agenda.items[item], mark=marks[item], revised=fact.revision)
        if item in marks
        else agenda.items[item]
        for item in order
        if item in agenda.items
    }


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
    on(
        ItemRetitled,
        AGENDA,
        _at(ItemRetitled.item, into(Item.texts).set(WORDS), into(Item.seq).set(SEQ)),
    ),
    on(
        ItemPlanned,
        AGENDA,
        _at(
            ItemPlanned.item,
            into(Item.minutes).set(ItemPlanned.minutes),
            into(Item.sub).set(ItemPlanned.sub),
        ),
    ),
    on(
        AgendaRevised,
        AGENDA,
        into(Agenda.items).set(computed(items_revised)),
        into(Agenda.revision).set(AgendaRevised.revision),
    ),
    on(TrackAdded, AGENDA, into(Agenda.tracks).put(TrackAdded.track, TRACK)),
    on(PhotoOrdered, AGENDA, into(Agenda.photo).set(PHOTO)),
)
