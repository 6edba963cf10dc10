"""The follower by which messages follow from a record: whatever its entries ask for, to whom, in their words.

It leads outward: a new one begins at each record's end, and after a restore nothing that is unfinished is sent.
"""

from collections.abc import Callable, Iterable

from sqlalchemy import Connection

from hemicycle.carrying.follower import Kind
from hemicycle.outbound.ledger import forget, lose
from hemicycle.outbound.letter import Letter
from hemicycle.outbound.outbox import Derived, Outbox
from hemicycle.procedure.core.entry import Entry
from hemicycle.recorder.committed_batch import CommittedBatch
from hemicycle.recorder.examining import erased_by

Letters = Callable[[Connection, CommittedBatch, Entry], Iterable[Letter]]
"""What an entry of a run asks for. It knows no clock and no dice; the register it only reads, for contacts."""


class Deriving:
    """A rule (see Follower). `now`: UTC in milliseconds, for what a restore puts in doubt."""

    kind: Kind = "outward"

    def __init__(
        self, rule: str, version: str, outbox: Outbox, letters: Letters, now: Callable[[], int]
    ) -> None:
        self.rule = rule
        self.version = version
        self._outbox = outbox
        self._letters = letters
        self._now = now

    def carry(self, register: Connection, run: CommittedBatch) -> bool:
        """See Follower."""
        wrote = False
        for entry, leaf in zip(run.entries, run.leaves, strict=True):
            follows = Derived(run.record, leaf.hex(), self.rule)
            for letter in self._letters(register, run, entry):
                self._outbox.derive(register, letter, entry.at, follows)
                wrote = True
        if erased_by(run.entries):
            forget(register, self._now(), run.record, self.rule)
        return wrote

    def lose(self, register: Connection, record: str | None) -> None:
        """See Follower."""
        lose(register, self._now(), record, self.rule)
