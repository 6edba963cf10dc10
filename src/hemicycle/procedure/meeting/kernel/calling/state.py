"""What became of a meeting between its calling and its opening: each time it was moved, and that it was cancelled."""

import msgspec

from hemicycle.procedure.convocation import CalledBy
from hemicycle.procedure.words import RuleWords, Texts


class Move(msgspec.Struct, frozen=True):
    """A meeting was moved: to when, and when it was to be held before. `texts`: `reason`. Times as in `Sitting`."""

    seq: int
    at: int
    starts: int
    ends: int | None
    offset_min: int
    was_starts: int
    was_ends: int | None
    was_offset_min: int
    texts: Texts


class Cancellation(msgspec.Struct, frozen=True):
    """A meeting was cancelled. `texts`: `reason`."""

    seq: int
    at: int
    texts: Texts


class Waiver(msgspec.Struct, frozen=True):
    """A notice that was too short was waived, by whom `article` has it. `texts`: `reason`."""

    seq: int
    at: int
    article: RuleWords
    texts: Texts


class Calling(msgspec.Struct, frozen=True):
    """`moves` in their order: the first says for when the meeting was called, and `call` by whom.

    `short`: the notice was too short, and nobody has waived it.
    """

    moves: list[Move] = []
    cancelled: Cancellation | None = None
    call: CalledBy | None = None
    short: bool = False
    waivers: list[Waiver] = []
