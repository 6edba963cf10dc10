"""The recorded statements that were played, and the one that is."""

from typing import Literal

import msgspec

from hemicycle.procedure.words import Digest, Film, ItemId, ParticipantId, PlayId, Texts, Token

Ending = Literal["played", "stopped", "interrupted", "clock-stopped", "floor-ended"]
"""Why it is played no more: it is over, somebody stopped it, or the floor or its clock did."""


class Play(msgspec.Struct, frozen=True):
    """A recorded statement, played once under the floor of `participant`. `texts`: `speaker`, who speaks in it.

    At `since` (UTC, ms) the place `from_ms` is seen, on every device; `length_ms` is that of the whole. `until` None:
    it is played now; else it ended then, for `cause`, at the place `to_ms`.
    """

    id: PlayId
    seq: int
    participant: ParticipantId
    capacity: Token | None
    digest: Digest
    format: Film
    size: int
    length_ms: int
    from_ms: int
    since: int
    item: ItemId | None
    texts: Texts
    until: int | None = None
    to_ms: int = 0
    cause: Ending | None = None


class Recordings(msgspec.Struct, frozen=True):
    """All that were played, in order."""

    plays: dict[PlayId, Play] = {}
