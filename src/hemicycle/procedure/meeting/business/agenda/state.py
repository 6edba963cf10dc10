"""The agenda, which item is in hand, the tracks, and the order of the photo."""

from typing import Literal

import msgspec

from hemicycle.procedure.words import Access, ItemId, ParticipantId, Texts, TrackId


class Item(msgspec.Struct, frozen=True):
    """`status`: not yet taken up, in hand, or dealt with (it may be taken up again)."""

    id: ItemId
    seq: int
    access: Access | None
    texts: Texts
    status: Literal["coming", "open", "closed"] = "coming"


class Track(msgspec.Struct, frozen=True):
    """A line of action."""

    id: TrackId
    seq: int
    texts: Texts


class Photo(msgspec.Struct, frozen=True):
    """Order of the family photo (None: of the participants) and `credit`."""

    seq: int
    order: list[ParticipantId] | None
    texts: Texts


class Agenda(msgspec.Struct, frozen=True):
    """Items and tracks in order; `current` is the item in hand."""

    items: dict[ItemId, Item] = {}
    current: ItemId | None = None
    tracks: dict[TrackId, Track] = {}
    photo: Photo | None = None
