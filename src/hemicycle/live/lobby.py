"""The lobby of a meeting: who waits to be let in, in the order in which they came.

Whoever loses the line keeps the place for as long as one who sits in the room does (SEAT-7), so that rows stand still.
"""

from collections.abc import Iterable

from hemicycle.live.connection import Connection
from hemicycle.live.greeting import guest, must_wait
from hemicycle.live.protocol import Guest
from hemicycle.procedure.meeting.state import Meeting


class Lobby:
    """Places by participant: since when each waits (UTC, ms)."""

    def __init__(self) -> None:
        self._since: dict[str, int] = {}

    def come(self, actor: str, now: int) -> None:
        """A device waits; whoever was there before keeps the place."""
        self._since.setdefault(actor, now)

    def go(self, actor: str) -> bool:
        """Nobody waits for them any more; whether somebody did."""
        return self._since.pop(actor, None) is not None

    def waiting(self, meeting: Meeting) -> list[str]:
        """Who waits, in the order in which they came."""
        return [who for who in self._since if must_wait(meeting, who)]

    def since(self, meeting: Meeting) -> dict[str, int]:
        """The same, and since when (UTC, ms)."""
        return {who: self._since[who] for who in self.waiting(meeting)}

    def guests(self, meeting: Meeting) -> list[Guest]:
        """The same as those who keep the door see them."""
        found = (guest(meeting, who, self._since[who]) for who in self.waiting(meeting))
        return [one for one in found if one is not None]


def waits_on_line(devices: Iterable[Connection]) -> bool:
    """Whether one of these devices is on the line, in the lobby."""
    return any(device.waiting and not device.ended for device in devices)
