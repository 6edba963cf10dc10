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


class Counted:
    """What each actor has laid on one record so far, as its chair and otherwise."""

    def __init__(self) -> None:
        self._chair = ""
        self._recent: dict[tuple[str, bool], deque[tuple[int, int, bool]]] = {}
        self._whole: dict[tuple[str, bool], int] = {}

    def count(self, entries: Sequence[Entry], sizes: Sequence[int]) -> None:
        """Take note of entries and of their sizes (bytes)."""
        for entry, size in zip(entries, sizes, strict=True):
            key = (entry.by, entry.by == self._chair)
            self._whole[key] = self._whole.get(key, 0) + size
            recent = self._recent.setdefault(key, deque())
            recent.append((entry.at, size, entry.seq == entry.act[0]))
            self._forget(recent, entry.at)
            match entry.fact:
                case MeetingConvened(chair=chair):
                    self._chair = chair
                case ChairPassed(to=chair):
                    self._chair = chair

    def laid(self, actor: str, now: int) -> Laid:
        """What this actor has laid, as the chair if it is the chair."""
        key = (actor, actor == self._chair)
        recent = self._recent.get(key, deque())
        self._forget(recent, now)
        acts = sum(first for _, _, first in recent)
        return Laid(acts, sum(size for _, size, _ in recent), self._whole.get(key, 0))

    @staticmethod
    def _forget(recent: deque[tuple[int, int, bool]], now: int) -> None:
        while recent and recent[0][0] <= now - MINUTE_MS:
            recent.popleft()


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
