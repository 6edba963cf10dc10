"""How many WebSocket frames a client may send: pings, pongs and fragments are counted beside messages."""

CONTROL_PER_S, CONTROL_AT_ONCE = 2.0, 60.0
FRAMES_PER_S, FRAMES_AT_ONCE = 100.0, 2000.0


class FrameCount:
    """What one client has left. `now` is any clock in seconds."""

    __slots__ = ("_at", "_control", "_data")

    def __init__(self, now: float) -> None:
        self._control = CONTROL_AT_ONCE
        self._data = FRAMES_AT_ONCE
        self._at = now

    def take(self, now: float, *, control: bool) -> bool:
        """Count a frame; whether it is within what a client may send. `control`: it holds nothing of a message."""
        passed, self._at = now - self._at, now
        self._control = min(CONTROL_AT_ONCE, self._control + passed * CONTROL_PER_S) - control
        self._data = min(FRAMES_AT_ONCE, self._data + passed * FRAMES_PER_S) - 1
        return self._control >= 0 and self._data >= 0
