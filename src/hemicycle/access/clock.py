"""The time at the door, where nobody hands in another."""

import time
from collections.abc import Callable

Clock = Callable[[], int]
"""UTC in milliseconds."""


def now_ms() -> int:
    """The machine's clock."""
    return time.time_ns() // 1_000_000
