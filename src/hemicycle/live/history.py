"""What a device needs to see that a record goes on from what it saw before: checkpoints, proofs, notices.

Leaves are commitments, closed entries or not: the tree is the same for every class, and so is what is said of it here.
"""

from collections.abc import Sequence

from hemicycle.live.encoding import frame
from hemicycle.live.ports import Recorder
from hemicycle.live.proving import Proof, Prove

PROOFS_KEPT = 200


class History:
    """The checkpoint of what is durable on one record, and the proofs that it extends earlier ones.

    `restored`: the signed notices that the record was put back from a backup, the earliest first.
    """

    def __init__(self, record: str, recorder: Recorder, restored: Sequence[str] = ()) -> None:
        self.restored = list(restored)
        self._record = record
        self._recorder = recorder
        self._proofs: dict[tuple[int, int], str] = {}

    def checkpoint(self, size: int) -> str | None:
        """The signed note over the first `size` entries, where that is all that is durable."""
        reached, note = self._recorder.checkpoint(self._record)
        return note if reached == size else None

    def proof(self, asked: Prove) -> str:
        """The frame that answers: many devices ask for the same, after a restart all at once."""
        key = (asked.old, asked.size)
        if key not in self._proofs:
            steps = self._recorder.consistency(self._record, asked.old, asked.size)
            hashes = None if steps is None else [step.hex() for step in steps]
            text = frame(Proof(asked.old, asked.size, hashes))
            if hashes is None:
                return text
            if len(self._proofs) >= PROOFS_KEPT:
                del self._proofs[next(iter(self._proofs))]
            self._proofs[key] = text
        return self._proofs[key]
