"""When a text goes out by itself."""

import msgspec


class Scheduling(msgspec.Struct, frozen=True):
    """`due` (UTC, ms) was set with entry `seq`; None: it goes out when somebody publishes it."""

    due: int | None = None
    seq: int = 0
