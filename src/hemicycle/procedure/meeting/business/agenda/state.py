"""The agenda, which item is in hand, the tracks, and the order of the photo."""

from typing import Literal

import msgspec

from hemicycle.procedure.meeting.business.agenda.marks import Mark
from hemicycle.procedure.words import (
    ItemId,
    MeetingAccess,
    MeetingId,
    MemberCode,
    ParticipantId,
    Texts,
    TrackId,
)


class Item(msgspec.Struct, frozen=True):
    """`status`: not yet taken up, in hand, dealt with (it may be taken up again), or struck from the agenda.

    `pending`: it was added after the agenda was adopted, and the meeting has not agreed to it. `other_business`: under
    it delegations raise what the agenda does not name. `minutes`: for how long it is planned; nothing decides by it.
    `mark`: what a revision of the agenda did to it last, and `revised` which one. `carried`: from which meeting it is
    carried over, which left it open; `proposer`: the member who proposed it. `sub`: it stands under the one before.
    """

    id: ItemId
    seq: int
    access: MeetingAccess | None
    texts: Texts
    status: Literal["coming", "open", "closed", "struck"] = "coming"
    pending: bool = False
    other_business: bool = False
    minutes: int | None = None
    mark: Mark | None = None
    revised: int | None = None
    carried: MeetingId | None = None
    proposer: MemberCode | None = None
    sub: bool = False


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
    """Items and tracks in order; `current` is the item in hand, `left` the one before it.

    `adopted`: the entry by which the agenda was adopted; until then it is provisional.
    """

    items: dict[ItemId, Item] = {}
    current: ItemId | None = None
    tracks: dict[TrackId, Track] = {}
    photo: Photo | None = None
    adopted: int | None = None
    left: ItemId | None = None
    revision: int = 0
    """How often it was revised since the meeting was called."""
