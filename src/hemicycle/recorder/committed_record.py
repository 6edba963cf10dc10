"""A record as the recorder holds it in memory: only what is durable."""

from collections.abc import Iterable, Sequence
from typing import Any

from msgspec.structs import replace

from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.core.state import RecordState
from hemicycle.procedure.record_types import RecordTypes
from hemicycle.record.entry import StoredEntry
from hemicycle.record.note import Verifier
from hemicycle.record.receipt import issue
from hemicycle.record.tree import Tree
from hemicycle.recorder.examining import Damage, erased_by, examined
from hemicycle.recorder.ports import IdempotencyKey, StoredRecord


class CommittedRecord:
    """The durable entries of `record`, and what follows from them.

    Only `tree` may be ahead, by the batch that is being stored; when that fails, it is thrown away. `damage`:
    what is kept does not match what was signed; it holds what comes before that, and nothing is written on it.
    """

    def __init__(self, record: str) -> None:
        self.record = record
        self.entries: list[Entry] = []
        self.state = RecordState()
        self.tree = Tree()
        self.keys: dict[tuple[str, str], IdempotencyKey] = {}
        self.checkpoints: dict[int, str] = {}
        self.damage: Damage | None = None

    @property
    def size(self) -> int:
        """Number of durable entries."""
        return len(self.entries)

    def take(
        self, entries: list[Entry], state: RecordState, keys: Iterable[IdempotencyKey]
    ) -> None:
        """Entries that have become durable, whose leaves are in the tree; `state` is that after them."""
        self.entries.extend(entries)
        for seq in erased_by(entries):
            self.entries[seq] = replace(self.entries[seq], texts=None)
        self.state = state
        self.keys.update((key.id, key) for key in keys)

    @classmethod
    def of(
        cls, record: str, kept: StoredRecord, verifiers: Sequence[Verifier], types: RecordTypes
    ) -> "CommittedRecord":
        """The record as a store keeps it, as far as it is what these keys have signed."""
        committed = cls(record)
        sound, entries, committed.tree, committed.damage = examined(record, kept, verifiers, types)
        committed.checkpoints.update(sound.checkpoints)
        committed.take(entries, types.fold(entries), sound.keys)
        return committed

    def grow(self, stored: Iterable[StoredEntry]) -> None:
        """Puts leaves into the tree."""
        for entry in stored:
            self.tree.append(entry.leaf)

    def receipt(self, seqs: list[int], size: int | None = None) -> dict[str, Any]:
        """The receipt of an act, on the checkpoint of its own commit: the same whenever it is asked for.

        `size` is that checkpoint's, where it is known.
        """
        size = size or min(size for size in self.checkpoints if size > seqs[-1])
        tree = self.tree
        if tree.size != size:
            tree = Tree(tree.leaf(seq) for seq in range(size))
        return issue(self.record, tree, seqs, self.checkpoints[size])
