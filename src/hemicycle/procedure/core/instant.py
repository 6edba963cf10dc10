"""The time at which something is asked in advance: whoever compares it notes when the answer turns."""

from typing import Any, Protocol


class Clock(Protocol):
    """Where the time stands (UTC, ms), and where it is noted until when an answer stands."""

    now: int

    @property
    def notes(self) -> Any: ...


class Instant:
    """A moving time, and what was added to it. What cannot be compared with a note cannot be compared."""

    __slots__ = ("_clock", "added")

    def __init__(self, clock: Clock, added: int = 0) -> None:
        self._clock, self.added = clock, added

    def __ge__(self, other: Any) -> bool:
        return self._reached(other, 0)

    def __gt__(self, other: Any) -> bool:
        return self._reached(other, 1)

    def __lt__(self, other: Any) -> bool:
        return not self._reached(other, 0)

    def __le__(self, other: Any) -> bool:
        return not self._reached(other, 1)

    def __add__(self, more: int) -> "Instant":
        return Instant(self._clock, self.added + more)

    __radd__ = __add__

    def __sub__(self, less: int) -> "Instant":
        return self + -less

    def __rsub__(self, deadline: int) -> object:
        """What is left until then: a number of an entry to come, with which no rule can do anything."""
        return object()

    def __floordiv__(self, length: int) -> int:
        count = (self._clock.now + self.added) // length
        self._turns((count + 1) * length)
        return count

    def __hash__(self) -> int:
        return self.added

    def __eq__(self, other: object) -> bool:
        """Whether it is the same moving time; which is asked where it is an argument."""
        return isinstance(other, Instant) and other.added == self.added

    def _reached(self, other: Any, more: int) -> bool:
        if isinstance(other, Instant):
            return self.added >= other.added + more
        self._turns(other + more)
        return bool(self._clock.now + self.added >= other + more)

    def _turns(self, at: int) -> None:
        if self._clock.now + self.added < at:
            self._clock.notes.sooner(at - self.added)
