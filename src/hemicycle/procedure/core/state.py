"""What the state of every record has."""

import msgspec


class RecordState(msgspec.Struct, frozen=True):
    """`size` is the number of entries, and so the next seq; `last_at` the time of the last (UTC, ms)."""

    size: int = 0
    last_at: int = 0
