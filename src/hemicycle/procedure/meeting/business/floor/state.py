"""The speakers' list and the floor."""

from typing import Literal

import msgspec

from hemicycle.procedure.words import ItemId, MotionId, ParticipantId, Purpose, RequestId, Texts


class Request(msgspec.Struct, frozen=True):
    """A place on the speakers' list. `motion`: on which it is. `by_video`: they recorded what they will say."""

    id: RequestId
    participant: ParticipantId
    capacity: str | None
    purpose: Purpose
    item: ItemId | None
    at: int
    motion: MotionId | None = None
    by_video: bool = False


class Behalf(msgspec.Struct, frozen=True):
    """For whom a request was made beside one's own delegation: by its code, by its name (`behalf`), or both."""

    seq: int
    item: ItemId | None
    texts: Texts
    code: str | None = None


class Speaker(msgspec.Struct, frozen=True):
    """Who has the floor. `since` and `deadline` in ms; `remaining_ms` counts while the clock is stopped.

    `spoken_ms` counts the time before `since` (that is, before the last stop of the clock). `by_video`: given to
    somebody who is not there, for the statement that they recorded alone.
    """

    participant: ParticipantId
    capacity: str | None
    purpose: Purpose
    item: ItemId | None
    since: int
    limit_s: int | None
    deadline: int | None
    stopped: Literal["chair", "lost", "suspended"] | None = None
    remaining_ms: int | None = None
    spoken_ms: int = 0
    request: RequestId | None = None
    motion: MotionId | None = None
    by_video: bool = False


class FinishedTurn(msgspec.Struct, frozen=True):
    """A turn that is over."""

    participant: ParticipantId
    capacity: str | None
    purpose: Purpose
    item: ItemId | None
    ended: int
    spoken_ms: int
    request: RequestId | None = None


class AwaitedRuling(msgspec.Struct, frozen=True):
    """Whose point of order was heard, and waits for the chair's ruling."""

    participant: ParticipantId
    item: ItemId | None


class Debate(msgspec.Struct, frozen=True):
    """`queue` is the speakers' list in its order. `ruling`: the point of order that waits for one.

    `behalf`: the requests that were made on behalf of a group or body, also when they have left the list.
    """

    speaker: Speaker | None = None
    interrupted: Speaker | None = None
    queue: list[Request] = []
    list_open: bool = True
    limit_s: int | None = None
    ruling: AwaitedRuling | None = None
    muted: list[ParticipantId] = []
    spoken: list[FinishedTurn] = []
    behalf: dict[RequestId, Behalf] = {}
