"""Entries of the agenda, the tracks and the order of the family photo."""

from hemicycle.procedure.core.entry import Fact
from hemicycle.procedure.words import Access, ItemId, ParticipantId, TrackId


class ItemAdded(Fact, frozen=True):
    """An agenda item stands at the end of the agenda. Texts: `title`. `access` None: as the meeting."""

    item: ItemId
    access: Access | None


class ItemOpened(Fact, frozen=True):
    """The meeting takes up an item."""

    item: ItemId


class ItemClosed(Fact, frozen=True):
    """The meeting leaves an item."""

    item: ItemId


class TrackAdded(Fact, frozen=True):
    """A line of action. Texts: `title`."""

    track: TrackId


class PhotoOrdered(Fact, frozen=True):
    """The order of the family photo and its caption; None: that of the participants. Texts: `credit`."""

    order: list[ParticipantId] | None
