"""A record as it is stored now, read beside the one in memory and not kept there."""

import asyncio
import logging

from hemicycle.recorder.context import Context
from hemicycle.recorder.errors import Damaged, StoreFailed, UnknownRecord
from hemicycle.recorder.examining import Examined, examined

log = logging.getLogger(__name__)


async def read_examined(record: str, context: Context) -> Examined:
    """How far a record is sound. Raises UnknownRecord, StoreFailed, and ValueError as `examined` does."""
    kept = await context.store.load(record)
    if not kept.entries and not kept.checkpoints:
        raise UnknownRecord(record)
    return await asyncio.to_thread(examined, record, kept, context.verifiers, context.types)


async def note_damage(record: str, context: Context) -> None:
    """Remembers and logs what of a record is not what was signed, or that it cannot be read. Raises UnknownRecord."""
    try:
        damage = (await read_examined(record, context)).damage
    except (StoreFailed, LookupError, ValueError) as fault:
        log.error("record %r cannot be read: %s", record, fault)
        context.damages[record] = None
        return
    if damage is not None and context.damages.get(record) != damage:
        log.error("%s", Damaged(record, damage))
        context.damages[record] = damage
