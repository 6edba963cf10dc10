"""Commands of the agenda."""

import msgspec

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.words import ItemId, MeetingAccess, MeetingId, MemberCode, Text, TrackId


class ConvenedItem(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An agenda item; `access` None: as the meeting. `other_business`: it is for what the agenda does not name.

    `minutes`: for how long it is planned. `carried`: from which meeting it is carried over, which left it open.
    `proposer`: the member who proposed it. `sub`: it stands under the one before.
    """

    id: ItemId
    title: Text
    access: MeetingAccess | None
    other_business: bool | msgspec.UnsetType = msgspec.UNSET
    minutes: int | msgspec.UnsetType = msgspec.UNSET
    carried: MeetingId | msgspec.UnsetType = msgspec.UNSET
    proposer: MemberCode | msgspec.UnsetType = msgspec.UNSET
    sub: bool | msgspec.UnsetType = msgspec.UNSET


class ConvenedTrack(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A line of action under which outcomes are filed."""

    id: TrackId
    title: Text


class Retitled(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An item with its new title."""

    item: ItemId
    title: Text


class Planned(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """For how long an item is planned (None: not said), and whether it stands under the one before."""

    item: ItemId
    minutes: int | None
    sub: bool


class ReviseAgenda(Command, frozen=True, tag="revise-agenda"):
    """Issue the provisional agenda anew: with items `added`, `struck` and `retitled`, all of them in this `order`.

    `planned`: those that are planned otherwise.
    """

    order: list[ItemId]
    added: list[ConvenedItem]
    struck: list[ItemId]
    retitled: list[Retitled]
    planned: list[Planned] = []  # noqa: RUF012 — copied by the struct


class AddItem(Command, frozen=True, tag="add-item"):
    """Add an item at the end of the agenda. `other_business`: for what the agenda does not name."""

    item: ItemId
    title: Text
    access: MeetingAccess | None = None
    other_business: bool = False


class StrikeItem(Command, frozen=True, tag="strike-item"):
    """Strike an item from the provisional agenda."""

    item: ItemId


class OpenItem(Command, frozen=True, tag="open-item"):
    """Take up an item; the one before is left."""

    item: ItemId


class CloseItem(Command, frozen=True, tag="close-item"):
    """Leave the item in hand."""

    item: ItemId
