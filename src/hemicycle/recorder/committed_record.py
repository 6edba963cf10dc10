"""A record as the recorder holds it in memory: only what is durable."""

from collections.abc import Iterable, Sequence
from typing import Any

from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.core.state import RecordState
from hemicycle.procedure.record_types import RecordTypes
from hemicycle.record.entry import StoredEntry
from hemicycle.record.note import Verifier
from hemicycle.record.receipt import issue
from hemicycle.record.tree import Tree
from hemicycle.recorder.committed_batch import CommittedBatch
from hemicycle.recorder.examining import Damage, examined
from hemicycle.recorder.ports import Batch, IdempotencyKey, StoredRecord


class CommittedRecord:
    """What follows from the durable entries of `record`: none of them is kept here, the store has them.

    Only `tree` may be ahead, by the batch that is being stored; when that fails, it is thrown away. `checkpoint` is the
    signed note over all `size` entries. `damage`: what is kept does not match what was signed; it goes as far as what
    comes before that, and nothing is written on it.
    """

    def __init__(self, record: str) -> None:
        self.record = record
        self.size = 0
        self.state = RecordState()
        self.tree = Tree()
        self.checkpoint: str | None = None
        self.damage: Damage | None = None
        self._keys: dict[int, int] = {}

    @classmethod
    def of(
        cls, record: str, kept: StoredRecord, verifiers: Sequence[Verifier], types: RecordTypes
    ) -> "CommittedRecord":
        """The record as a store keeps it, as far as it is what these keys have signed."""
        committed = cls(record)
        sound = examined(record, kept, verifiers, types)
        committed.tree, committed.damage = sound.tree, sound.damage
        committed.size = sound.tree.size
        committed.state = types.fold(sound.entries)
        committed.checkpoint = sound.kept.checkpoints.get(committed.size)
        committed._know(sound.kept.keys)
        return committed

    def grow(self, stored: Iterable[StoredEntry]) -> None:
        """Puts leaves into the tree."""
        for entry in stored:
            self.tree.append(entry.leaf)

    def take(self, batch: Batch, entries: Sequence[Entry], state: RecordState) -> CommittedBatch:
        """A batch that has become durable, whose leaves are in the tree; `state` is that after it."""
        self.size, self.state, self.checkpoint = batch.size, state, batch.checkpoint
        self._know(batch.keys)
        leaves = [self.tree.leaf(seq) for seq in range(batch.expected, batch.size)]
        return self.batch(batch.expected, entries, batch.entries, leaves)

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

    def place(self, id_: tuple[str, str]) -> int | None:
        """The seq at which an act may begin that came under this idempotency key; None: none did."""
        return self._keys.get(hash(id_))

    def _know(self, keys: Iterable[IdempotencyKey]) -> None:
        self._keys.update((hash(key.id), key.first) for key in keys)

    def receipt(self, seqs: list[int], size: int, checkpoint: str) -> dict[str, Any]:
        """The receipt of an act, on the checkpoint of its own commit, which is over `size` entries."""
        return issue(self.record, self.tree, seqs, checkpoint, size)
