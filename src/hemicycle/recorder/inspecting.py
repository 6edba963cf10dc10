"""A record as it is stored now, read beside the one in memory and not kept there."""

import asyncio
import logging
from collections.abc import Sequence
from typing import NamedTuple

from hemicycle.procedure.core.codec import Vocabulary
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.record_types import RECORD_TYPES
from hemicycle.record.entry import StoredEntry
from hemicycle.record.note import Verifier
from hemicycle.recorder.context import Context
from hemicycle.recorder.damage import Damage
from hemicycle.recorder.errors import Damaged, StoreFailed, UnknownRecord
from hemicycle.recorder.examining import entries_of, examine, read_through
from hemicycle.recorder.held_record import HeldRecord
from hemicycle.recorder.ports import RecordView, StoredRecord

log = logging.getLogger(__name__)


class Sound(NamedTuple):
    """The sound part of a record, as it is stored and as it reads; `damage` None: all of it is sound."""

    stored: Sequence[StoredEntry]
    entries: list[Entry]
    damage: Damage | None


def sound_part(
    record: str,
    kept: StoredRecord,
    verifiers: Sequence[Verifier],
    known: Vocabulary = RECORD_TYPES,
) -> Sound:
    """The sound part of what is kept of a record. Raises NotCanonical, Malformed as `entries_of` does."""
    view = HeldRecord(kept)
    found = examine(record, view, verifiers, known)
    stored = kept.entries[: found.tree.size]
    read = entries_of(view, 0, len(stored), known)
    return Sound(stored, [entry for some in read for entry in some], found.damage)


async def read_sound(record: str, context: Context) -> Sound:
    """The sound part of a record. Raises UnknownRecord, StoreFailed, and ValueError as `sound_part` does."""
    kept = await context.store.load(record)
    if not kept.entries and not kept.checkpoints:
        raise UnknownRecord(record)
    return await asyncio.to_thread(sound_part, record, kept, context.verifiers, context.types)


async def note_damage(record: str, context: Context) -> None:
    """Remembers and logs what of a record is not what was signed, or that it cannot be read. Raises UnknownRecord."""

    def find(view: RecordView) -> Damage | None:
        found = examine(record, view, context.verifiers, context.types)
        if found.damage is None and found.tree.size == 0:
            raise UnknownRecord(record)
        read_through(view, found.tree.size, context.types)
        return found.damage

    try:
        damage = await context.store.look(record, find)
        while damage is not None:  # a text that is erased meanwhile looks like damage, once
            before, damage = damage, await context.store.look(record, find)
            if damage == before:
                break
    except UnknownRecord:
        raise
    except (StoreFailed, LookupError, ValueError) as fault:
        log.error("record %r cannot be read: %s", record, fault)
        context.damages[record] = None
        return
    if damage is not None and context.damages.get(record) != damage:
        log.error("%s", Damaged(record, damage))
        context.damages[record] = damage
