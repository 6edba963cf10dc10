"""The signed checkpoint of what is durable, as it is shown to devices."""

from hemicycle.record.checkpoint import Checkpoint, origin
from hemicycle.record.note import BadNote, open_note
from hemicycle.recorder.committed_record import CommittedRecord
from hemicycle.recorder.context import Context


def newest_checkpoint(committed: CommittedRecord, context: Context) -> tuple[int, str | None]:
    """The number of durable entries, and the note over them: that of their batch, for nothing is signed twice.

    Where a former key signed it, the key in use signs the same again: a device is told that key.
    """
    size, signer = committed.size, context.signer
    note = committed.checkpoint
    if note is None or len(context.verifiers) == 1:
        return size, note
    try:
        open_note(note, signer.verifier, alone=True)
    except BadNote:
        text = Checkpoint(
            origin(signer.name, committed.record), size, committed.tree.root(size)
        ).text
        return size, signer.sign(text)
    return size, note
