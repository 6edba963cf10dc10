"""Acts that wait, as one batch for the store."""

from collections.abc import Sequence

from hemicycle.record.checkpoint import sign
from hemicycle.recorder.committed_record import CommittedRecord
from hemicycle.recorder.context import Context
from hemicycle.recorder.examining import erased_by
from hemicycle.recorder.pending_act import PendingAct
from hemicycle.recorder.ports import Batch
from hemicycle.recorder.snapshots import chained


def batch_of(acts: Sequence[PendingAct], committed: CommittedRecord, context: Context) -> Batch:
    """The batch of these acts, next on the record. Their leaves go into its tree: one signature stands for them all."""
    stored = [entry for act in acts for entry in act.stored]
    committed.grow(stored)
    after, checkpoint = acts[-1].after, sign(context.signer, committed.record, committed.tree)
    notes = chained(committed.notes, committed.tree.size, checkpoint)
    return Batch(
        record=committed.record,
        expected=committed.size,
        entries=stored,
        checkpoint=checkpoint,
        keys=[act.key for act in acts if act.key],
        erased=erased_by(entry for act in acts for entry in act.entries),
        wake=context.types.next_deadline(after),
        snapshot=committed.snapshot(after, notes, context),
    )


def snapshot_of(committed: CommittedRecord, context: Context) -> Batch | None:
    """A batch that brings a snapshot of the record as it stands, and no entry; None where none is due."""
    snapshot = committed.snapshot(committed.state, committed.notes, context)
    if snapshot is None:
        return None
    return Batch(committed.record, committed.size, (), "", snapshot=snapshot)
