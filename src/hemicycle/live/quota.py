"""What one participant may lay on a meeting's record: within a minute, and in all.

It is counted from the record itself, so that a restart forgets nothing. Staff (the chair and the secretariat) write for
everybody, and so have far more of it; what a chair wrote is not counted against the delegate who has handed the chair
over. What `system` writes is nobody's.
"""

from collections import deque
from collections.abc import Sequence
from typing import NamedTuple

from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.kernel.lifecycle.entries import ChairPassed, MeetingConvened
from hemicycle.procedure.meeting.kernel.queries import is_chair, is_secretariat
from hemicycle.procedure.meeting.state import Meeting

MINUTE_MS = 60_000


class Quota(NamedTuple):
    """Acts and bytes within a minute, and bytes on the whole record, as they go over the wire."""

    acts_a_minute: int
    bytes_a_minute: int
    bytes_in_all: int


PARTICIPANT = Quota(120, 300_000, 3_000_000)
"""About ten statements in two languages a minute, each as long as a text may be in Latin script; a hundred in all."""
STAFF = Quota(3_000, 10_000_000, 200_000_000)


class Laid(NamedTuple):
    """What somebody has laid on the record: in the last minute, and in all."""

    acts: int
    recent: int
    whole: int


class Minute:
    """What one has laid within the last minute, added up as it comes and goes."""

    def __init__(self) -> None:
        self.acts = self.bytes = 0
        self._laid: deque[tuple[int, int, bool]] = deque()

    def add(self, at: int, size: int, *, first: bool) -> None:
        """An entry of so many bytes; `first`: of its act."""
        self._laid.append((at, size, first))
        self.acts += first
        self.bytes += size
        self.forget(at)

    def forget(self, now: int) -> None:
        """What is a minute old counts no more."""
        while self._laid and self._laid[0][0] <= now - MINUTE_MS:
            _, size, first = self._laid.popleft()
            self.acts -= first
            self.bytes -= size


class Counted:
    """What each actor has laid on one record so far, as its chair and otherwise."""

    def __init__(self) -> None:
        self._chair = ""
        self._recent: dict[tuple[str, bool], Minute] = {}
        self._whole: dict[tuple[str, bool], int] = {}

    def count(self, entries: Sequence[Entry], sizes: Sequence[int]) -> None:
        """Take note of entries and of their sizes (bytes)."""
        for entry, size in zip(entries, sizes, strict=True):
            key = (entry.by, entry.by == self._chair)
            self._whole[key] = self._whole.get(key, 0) + size
            recent = self._recent.get(key) or self._recent.setdefault(key, Minute())
            recent.add(entry.at, size, first=entry.seq == entry.act[0])
            match entry.fact:
                case MeetingConvened(chair=chair):
                    self._chair = chair
                case ChairPassed(to=chair):
                    self._chair = chair

    def laid(self, actor: str, now: int) -> Laid:
        """What this actor has laid, as the chair if it is the chair."""
        key = (actor, actor == self._chair)
        recent = self._recent.get(key)
        if recent is None:
            return Laid(0, 0, 0)
        recent.forget(now)
        return Laid(recent.acts, recent.bytes, self._whole[key])


def quota_of(meeting: Meeting, actor: str) -> Quota:
    """The quota of this actor in a meeting."""
    return STAFF if is_chair(meeting, actor) or is_secretariat(meeting, actor) else PARTICIPANT


def over_quota(meeting: Meeting, actor: str, laid: Laid, size: int) -> Refusal | None:
    """[LIVE-7] Why a further act of `size` bytes is too much now, or None."""
    quota = quota_of(meeting, actor)
    if laid.whole + size > quota.bytes_in_all:
        return Refusal(
            "quota-reached", "LIVE-7", None, {"most_mb": quota.bytes_in_all // 1_000_000}
        )
    if laid.acts >= quota.acts_a_minute or laid.recent + size > quota.bytes_a_minute:
        return Refusal("too-fast", "LIVE-7", None, {})
    return None
