"""Acts that wait, as one batch for the store."""

from collections.abc import Sequence

from hemicycle.desk.book import Book
from hemicycle.desk.examining import erased_by
from hemicycle.desk.ports import Batch
from hemicycle.desk.waiting import Waiting
from hemicycle.procedure.settle import next_deadline
from hemicycle.record.checkpoint import sign
from hemicycle.record.note import Signer


def batch_of(acts: Sequence[Waiting], book: Book, signer: Signer) -> Batch:
    """The batch of these acts, next on the book. Their leaves go into its tree: one signature stands for them all."""
    stored = [entry for act in acts for entry in act.stored]
    book.grow(stored)
    return Batch(
        record=book.record,
        expected=book.size,
        entries=stored,
        checkpoint=sign(signer, book.record, book.tree),
        keys=[act.key for act in acts if act.key],
        erased=erased_by(entry for act in acts for entry in act.entries),
        wake=next_deadline(acts[-1].after),
    )
