"""Acts that wait, as one batch for the store."""

from collections.abc import Sequence

from hemicycle.record.checkpoint import sign
from hemicycle.recorder.committed_record import CommittedRecord
from hemicycle.recorder.context import Context
from hemicycle.recorder.examining import erased_by
from hemicycle.recorder.pending_act import PendingAct
from hemicycle.recorder.ports import Batch


def batch_of(acts: Sequence[PendingAct], committed: CommittedRecord, context: Context) -> Batch:
    """The batch of these acts, next on the record. Their leaves go into its tree: one signature stands for them all."""
    stored = [entry for act in acts for entry in act.stored]
    committed.grow(stored)
    return Batch(
        record=committed.record,
        expected=committed.size,
        entries=stored,
        checkpoint=sign(context.signer, committed.record, committed.tree),
        keys=[act.key for act in acts if act.key],
        erased=erased_by(entry for act in acts for entry in act.entries),
        wake=context.types.next_deadline(acts[-1].after),
    )
