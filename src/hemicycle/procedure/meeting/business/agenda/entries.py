"""Entries of the agenda, the tracks and the order of the family photo."""

import msgspec

from hemicycle.procedure.core.entry import Fact
from hemicycle.procedure.words import (
    ItemId,
    MeetingAccess,
    MeetingId,
    MemberCode,
    ParticipantId,
    TrackId,
)


class ItemAdded(Fact, frozen=True):
    """An agenda item stands at the end of the agenda. Texts: `title`. `access` None: as the meeting.

    `pending`: the agenda was adopted before, and the meeting has yet to agree to the item. `other_business`: it is for
    what the agenda does not name. `minutes`: for how long it is planned. `carried`: from which meeting it is carried
    over, which left it open. `proposer`: the member who proposed it. `sub`: it stands under the one before.
    """

    item: ItemId
    access: MeetingAccess | None
    pending: bool | msgspec.UnsetType = msgspec.UNSET
    other_business: bool | msgspec.UnsetType = msgspec.UNSET
    minutes: int | msgspec.UnsetType = msgspec.UNSET
    carried: MeetingId | msgspec.UnsetType = msgspec.UNSET
    proposer: MemberCode | msgspec.UnsetType = msgspec.UNSET
    sub: bool | msgspec.UnsetType = msgspec.UNSET


class ItemStruck(Fact, frozen=True):
    """An item no longer stands on the agenda, which was provisional."""

    item: ItemId


class ItemRetitled(Fact, frozen=True):
    """An item of the provisional agenda has another title. Texts: `title`."""

    item: ItemId


class ItemPlanned(Fact, frozen=True):
    """For how long an item of the provisional agenda is planned, and whether it stands under the one before."""

    item: ItemId
    minutes: int | None
    sub: bool


class AgendaRevised(Fact, frozen=True):
    """The provisional agenda was issued anew, as revision so-and-so: all its items in `order`, and what changed."""

    revision: int
    order: list[ItemId]
    added: list[ItemId]
    struck: list[ItemId]
    retitled: list[ItemId]
    moved: list[ItemId]
    planned: list[ItemId] | msgspec.UnsetType = msgspec.UNSET


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
    """The order of the family photo and its caption; None: that of the protocol. Texts: `credit`."""

    order: list[ParticipantId] | None
