"""A record as the recorder holds it in memory: only what is durable."""

import logging
from collections.abc import Iterable, Sequence
from typing import Any

from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.core.state import RecordState
from hemicycle.record.entry import StoredEntry
from hemicycle.record.receipt import issue
from hemicycle.record.tree import Tree
from hemicycle.recorder.committed_batch import CommittedBatch
from hemicycle.recorder.context import Context
from hemicycle.recorder.damage import Damage
from hemicycle.recorder.examining import entries_of, examine
from hemicycle.recorder.known_keys import KnownKeys
from hemicycle.recorder.ports import Batch, RecordView
from hemicycle.recorder.snapshots import (
    chained,
    next_due,
    read_snapshot,
    state_of,
    write_snapshot,
)

log = logging.getLogger(__name__)


class CommittedRecord:
    """What follows from the durable entries of `record`: none of them is kept here, the store has them.

    Only `tree` may be ahead, by the batch that is being stored; when that fails, it is thrown away. `checkpoint` is the
    signed note over all `size` entries. `damage`: what is kept does not match what was signed; it goes as far as what
    comes before that, and nothing is written on it. `notes` is the digest of its checkpoints; at `snapshot_due` entries
    the next snapshot is written.
    """

    def __init__(self, record: str) -> None:
        self.record = record
        self.size = 0
        self.state = RecordState()
        self.tree = Tree()
        self.checkpoint: str | None = None
        self.damage: Damage | None = None
        self.notes = b""
        self.snapshot_due = next_due(0)
        self.keys = KnownKeys()

    @classmethod
    def of(cls, record: str, view: RecordView, context: Context) -> "CommittedRecord":
        """The record as a store keeps it, as far as it is what the keys that count have signed.

        Raises NotCanonical, Malformed where what was signed is none of this release's.
        """
        committed, types, data = cls(record), context.types, view.snapshot()
        snapshot = read_snapshot(record, data, types, context.secret) if data else None
        sound = examine(record, view, context.verifiers, types, snapshot)
        if snapshot and not sound.base:
            log.warning("record %s: its snapshot is of other entries; all are folded", record)
        state = state_of(sound.base, types) if sound.base else RecordState()
        committed.snapshot_due = next_due(state.size)
        for entries in entries_of(view, state.size, sound.tree.size, types):
            state = types.fold(entries, state)
        committed.state, committed.size, committed.tree = state, sound.tree.size, sound.tree
        committed.checkpoint, committed.notes = sound.checkpoint, sound.notes
        committed.damage, committed.keys = sound.damage, sound.keys
        return committed

    def grow(self, stored: Iterable[StoredEntry]) -> None:
        """Puts leaves into the tree."""
        for entry in stored:
            self.tree.append(entry.leaf)

    def take(self, batch: Batch, entries: Sequence[Entry], state: RecordState) -> CommittedBatch:
        """A batch that has become durable, whose leaves are in the tree; `state` is that after it."""
        self.size, self.state, self.checkpoint = batch.size, state, batch.checkpoint
        self.notes = chained(self.notes, batch.size, batch.checkpoint)
        if batch.snapshot:
            self.snapshot_due = next_due(batch.size)
        elif batch.erased:
            self.snapshot_due = batch.size + 1
        for key in batch.keys:
            self.keys.add(key.id, key.first)
        leaves = [self.tree.leaf(seq) for seq in range(batch.expected, batch.size)]
        return self.batch(batch.expected, entries, batch.entries, leaves)

    def snapshot(self, state: RecordState, notes: bytes, context: Context) -> bytes | None:
        """The snapshot of this state, which follows from the tree as it stands; None where none is due yet."""
        kind = context.types.of(state)
        if kind is None or state.size < self.snapshot_due or self.damage:
            return None
        root = self.tree.root()
        try:
            return write_snapshot(kind, self.record, state, root, notes, context.secret)
        except Exception:  # it decides nothing: the entries must not wait for it
            log.exception("record %s: no snapshot can be made", self.record)
            self.snapshot_due = next_due(state.size)
            return None

    def batch(
        self,
        start: int,
        entries: Sequence[Entry],
        stored: Sequence[StoredEntry],
        leaves: Sequence[bytes],
    ) -> CommittedBatch:
        """These durable entries from `start` on, as they are handed on."""
        return CommittedBatch(
            self.record, start, entries, stored, leaves, self.state, self.checkpoint
        )

    def receipt(self, seqs: list[int], size: int, checkpoint: str) -> dict[str, Any]:
        """The receipt of an act, on the checkpoint of its own commit, which is over `size` entries."""
        return issue(self.record, self.tree, seqs, checkpoint, size)
