"""How often a device may send each kind of message: a token bucket a kind.

Who sends more is not cut off: their next message is read later, so that one client waits for itself alone.
"""

from collections.abc import Mapping
from typing import NamedTuple

from hemicycle.live.interpreting import Appeal, BoothTalk
from hemicycle.live.protocol import Act, Hello, Ping, SetMedia, SetViewport
from hemicycle.live.proving import Prove
from hemicycle.live.signalling import MediaSignal, Signal

CHARACTERS_A_TOKEN = 8192
"""A long message counts as several."""


class Rate(NamedTuple):
    """`burst` at once, then `per_s`."""

    per_s: float
    burst: float


UNREADABLE = Rate(1, 10)
RARELY: Mapping[type, Rate] = {
    Hello: Rate(0.2, 3),
    SetMedia: Rate(2, 20),
    Appeal: Rate(1, 10),
    BoothTalk: Rate(2, 20),
    Prove: Rate(1, 20),
}
OF_SEATS: Mapping[type, Rate] = {
    **RARELY,
    Act: Rate(40, 400),
    Signal: Rate(60, 1000),
    MediaSignal: Rate(60, 1000),
    SetViewport: Rate(10, 60),
    Ping: Rate(5, 20),
}
"""A mesh of thirty exchanges some hundred signals when somebody arrives."""
OF_PUBLIC: Mapping[type, Rate] = {
    **RARELY,
    Act: Rate(0.5, 5),
    Signal: Rate(10, 60),
    MediaSignal: Rate(10, 60),
    SetViewport: Rate(5, 20),
    Ping: Rate(2, 10),
}


class Budget:
    """One device's tokens by kind. `now` is any clock in seconds."""

    def __init__(self, rates: Mapping[type, Rate]) -> None:
        self._rates = rates
        self._left: dict[type, tuple[float, float]] = {}

    def spend(self, kind: type, characters: int, now: float) -> float:
        """Take what a message of this kind and length costs; the seconds that it has to wait."""
        rate = self._rates.get(kind, UNREADABLE)
        left, at = self._left.get(kind, (rate.burst, now))
        left = (
            min(rate.burst, left + (now - at) * rate.per_s) - 1 - characters // CHARACTERS_A_TOKEN
        )
        self._left[kind] = (left, now)
        return max(0.0, -left / rate.per_s)
