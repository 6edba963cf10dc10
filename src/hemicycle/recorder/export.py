"""A record as a file for a class of readers: whole entries where they may see them, bare commitments where not."""

from collections.abc import Iterator
from typing import Any

from hemicycle.procedure.core.record_type import RecordType
from hemicycle.procedure.meeting.business.audiences import EVERYTHING
from hemicycle.record.entry import ClosedEntry, StoredEntry
from hemicycle.record.export import write
from hemicycle.recorder.context import Context
from hemicycle.recorder.errors import UnknownRecord
from hemicycle.recorder.inspecting import Sound


def exported(record: str, sound: Sound, class_key: str, context: Context) -> Iterator[bytes]:
    """The lines of the export of what is sound, each ended by a newline.

    Raises UnknownRecord where nothing tells the record's type, ValueError on an odd class.
    """
    kind = context.types.of(context.types.fold(sound.entries[:1]))
    if kind is None:
        raise UnknownRecord(record)
    whole = class_key == EVERYTHING
    shown = sound.stored if whole else _shown(kind, sound, class_key)
    return write(record, kind.name, class_key, context.signer, shown)


def _shown(
    kind: RecordType[Any], sound: Sound, class_key: str
) -> Iterator[StoredEntry | ClosedEntry]:
    state = kind.fold(sound.entries)
    for stored, entry in zip(sound.stored, sound.entries, strict=True):
        if kind.authorship.visible(state, entry, class_key):
            yield stored
        else:
            yield ClosedEntry(stored.seq, stored.label, stored.commitment)
