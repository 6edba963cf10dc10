"""[PRESS-30] [PRESS-33] What came out, was corrected or withdrawn goes to whoever is to be told: once for each change.

The rule leads outward: after a restore nothing is told that may have been told before (see `announcing.py`).
"""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from sqlalchemy import Connection

from hemicycle.carrying.follower import Kind
from hemicycle.partners.announcing import Change, What, announce, doubt_all
from hemicycle.procedure.core.entry import Fact
from hemicycle.procedure.meeting.business.publication.entries import (
    ReadoutPublished,
    ReadoutWithdrawn,
    TextRedacted,
)
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.publication.issuing.entries import (
    BlockErased,
    VersionIssued,
    VersionWithdrawn,
)
from hemicycle.procedure.publication.state import PressText
from hemicycle.recorder.committed_batch import CommittedBatch
from hemicycle.web.listing import by_itself

RULE = "told-partners"


class Told(NamedTuple):
    """What happened, at which entry (its place in the run)."""

    what: What
    place: int


class Outward:
    """The rule."""

    rule = RULE
    kind: Kind = "outward"
    version = "1"

    def __init__(self, now: Callable[[], int]) -> None:
        self._now = now

    def carry(self, register: Connection, run: CommittedBatch) -> bool:
        """See Follower."""
        wrote = False
        for told in changes(run):
            entry, leaf = run.entries[told.place], run.leaves[told.place].hex()
            change = Change(run.record, told.what, entry.at, f"{RULE} {leaf} {run.record}")
            wrote |= announce(register, change, self._now())
        return wrote

    def lose(self, register: Connection, record: str | None) -> None:
        """See Follower."""
        doubt_all(register, record, self._now())


def changes(run: CommittedBatch) -> Iterator[Told]:
    """What of a run changed for who reads what is out: what came out, and what lost words while it was out."""
    if isinstance(run.state, Meeting):
        out, what = run.state.publication.status == "published", _of_meeting
    elif isinstance(run.state, PressText) and by_itself(run.record):
        out, what = run.state.issuing.status == "published", _of_text
    else:
        return
    erased = None
    for place, entry in enumerate(run.entries):
        told = what(entry.fact)
        if told is not None:
            yield Told(told, place)
        if isinstance(entry.fact, (BlockErased, TextRedacted)):
            erased = place
    if erased is not None and out:
        yield Told("corrected", erased)


def _of_text(fact: Fact) -> What | None:
    match fact:
        case VersionIssued(version=version):
            return "published" if version == 1 else "corrected"
        case VersionWithdrawn():
            return "withdrawn"
    return None


def _of_meeting(fact: Fact) -> What | None:
    match fact:
        case ReadoutPublished(version=version):
            return "published" if version == 1 else "corrected"
        case ReadoutWithdrawn():
            return "withdrawn"
    return None
