"""A record as a file for a class of readers: whole entries where they may see them, bare commitments where not."""

from collections.abc import Iterator

from hemicycle.procedure.meeting.business.audiences import EVERYTHING, visible
from hemicycle.procedure.meeting.record import MEETING, fold
from hemicycle.record.entry import ClosedEntry, StoredEntry
from hemicycle.record.export import write
from hemicycle.record.note import Signer
from hemicycle.recorder.ports import StoredRecord
from hemicycle.recorder.sealing import unsealed


def exported(record: str, kept: StoredRecord, class_key: str, signer: Signer) -> Iterator[bytes]:
    """The lines of the export of what is kept, each ended by a newline. Raises ValueError on an odd class."""
    if class_key == EVERYTHING:
        return write(record, MEETING.name, class_key, signer, kept.entries)
    return write(record, MEETING.name, class_key, signer, _shown(kept, class_key))


def _shown(kept: StoredRecord, class_key: str) -> Iterator[StoredEntry | ClosedEntry]:
    entries = [unsealed(stored) for stored in kept.entries]
    meeting = fold(entries)
    for stored, entry in zip(kept.entries, entries, strict=True):
        if visible(meeting, entry, class_key):
            yield stored
        else:
            yield ClosedEntry(stored.seq, stored.label, stored.commitment)
