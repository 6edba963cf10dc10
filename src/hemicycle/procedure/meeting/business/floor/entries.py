"""Entries of the debate: who asks for the floor, has it, and for how long.

Each carries the agenda item under which it falls, which settles who may see it.
"""

from typing import ClassVar, Literal

import msgspec

from hemicycle.procedure.core.entry import Fact, ItemFact
from hemicycle.procedure.words import ItemId, MotionId, ParticipantId, Purpose, RequestId, Token


class FloorRequested(ItemFact, frozen=True):
    """A delegation stands on the speakers' list, at `place` (0: first).

    `on_behalf`: it will speak for a group or body, whose code is `code` where it has one. Texts: `behalf`, its name.
    `motion`: on which it will speak. `by_video`: it has recorded what it will say, and needs nobody there.
    """

    copies: ClassVar[bool] = True

    request: RequestId
    participant: ParticipantId
    capacity: Token | None
    purpose: Purpose
    place: int
    item: ItemId | None
    on_behalf: bool | msgspec.UnsetType = msgspec.UNSET
    code: Token | msgspec.UnsetType = msgspec.UNSET
    by_video: bool | msgspec.UnsetType = msgspec.UNSET
    motion: MotionId | msgspec.UnsetType = msgspec.UNSET


class RequestWithdrawn(ItemFact, frozen=True):
    """A request left the list without the floor having been given. `settled`: the motion is, on which it was."""

    request: RequestId
    cause: Literal["withdrawn", "removed", "item-closed", "left", "settled"]
    item: ItemId | None


class FloorGranted(ItemFact, frozen=True):
    """`participant` has the floor until `deadline` (ms; None: no limit). `request` None: given unasked.

    `capacity` is the member for whom they speak, `motion` that on which they do. `by_video`: for the statement that
    they recorded alone, since they are not there; the floor ends with it.
    """

    participant: ParticipantId
    capacity: Token | None
    purpose: Purpose
    item: ItemId | None
    request: RequestId | None
    limit_s: int | None
    deadline: int | None
    motion: MotionId | msgspec.UnsetType = msgspec.UNSET
    by_video: bool | msgspec.UnsetType = msgspec.UNSET


class FloorInterrupted(ItemFact, frozen=True):
    """A point of order, or who speaks on a motion, set the speaker aside, with `remaining_ms` left (None: no limit)."""

    participant: ParticipantId
    remaining_ms: int | None
    spoken_ms: int
    item: ItemId | None


class FloorResumed(ItemFact, frozen=True):
    """The interrupted speaker has the floor again."""

    participant: ParticipantId
    deadline: int | None
    item: ItemId | None


class FloorEnded(ItemFact, frozen=True):
    """A turn is over. `spoken_ms` is the time spoken, interruptions left out.

    `set_aside`: it was that of the speaker whom a point of order had set aside; else the floor is free. A point of
    order that was heard waits for a ruling. `request`: by which the floor was asked for, unless it was given unasked.
    """

    participant: ParticipantId
    capacity: Token | None
    purpose: Purpose
    set_aside: bool
    cause: Literal["ended", "withdrawn", "time-limit", "item-closed", "meeting-closed"]
    spoken_ms: int
    item: ItemId | None
    request: RequestId | msgspec.UnsetType = msgspec.UNSET


class PointOfOrderRuled(ItemFact, frozen=True):
    """The chair ruled on the point of order raised by `participant`."""

    participant: ParticipantId
    upheld: bool
    item: ItemId | None


class ClockStopped(ItemFact, frozen=True):
    """The speaker's time stands still with `remaining_ms` left (None: no limit)."""

    participant: ParticipantId
    remaining_ms: int | None
    spoken_ms: int
    cause: Literal["chair", "lost", "suspended"]
    item: ItemId | None


class ClockStarted(ItemFact, frozen=True):
    """The speaker's time runs again, until `deadline` (ms)."""

    participant: ParticipantId
    deadline: int | None
    item: ItemId | None


class SpeakingTimeExtended(ItemFact, frozen=True):
    """The speaker got `by_s` seconds more. Where the clock runs, `deadline` is the new one (ms)."""

    participant: ParticipantId
    by_s: int
    limit_s: int
    deadline: int | None
    remaining_ms: int | None
    item: ItemId | None


class SpeakingLimitSet(Fact, frozen=True):
    """From now on a statement may take `limit_s` seconds (None: no limit)."""

    limit_s: int | None


class ListClosed(Fact, frozen=True):
    """No more requests for a statement are taken."""


class ListReopened(Fact, frozen=True):
    """Requests are taken again."""


class ListReordered(ItemFact, frozen=True):
    """The chair put the speakers' list into this order."""

    requests: list[RequestId]
    item: ItemId | None


class MicrophoneClosed(Fact, frozen=True):
    """The chair muted a participant."""

    participant: ParticipantId


class MicrophoneOpened(Fact, frozen=True):
    """The chair lifted the mute."""

    participant: ParticipantId
