"""Durable entries read from the store again, for who comes late: none is kept in memory."""

import asyncio
from collections.abc import Sequence

from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.core.state import RecordState
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.recorder.answers import Accepted
from hemicycle.recorder.committed_batch import CommittedBatch
from hemicycle.recorder.committed_record import CommittedRecord
from hemicycle.recorder.context import Context
from hemicycle.recorder.damage import Damage
from hemicycle.recorder.errors import Damaged, NotStored, StoreFailed, Uncertain, UnknownRecord
from hemicycle.recorder.examining import damage_of
from hemicycle.recorder.ports import IdempotencyKey, StoredRecord
from hemicycle.recorder.sealing import unsealed

SHORT = 50
"""So few entries are decoded at once; more are decoded beside the loop, so that the other records need not wait."""


async def read_batch(
    committed: CommittedRecord, context: Context, start: int = 0, end: int | None = None
) -> CommittedBatch:
    """The durable entries from seq `start` up to, and without, `end`.

    They are held against the tree in memory. Raises NotStored, and Damaged where the store has others by now.
    """
    end = committed.size if end is None else min(end, committed.size)
    start = min(start, end)
    leaves = [committed.tree.leaf(seq) for seq in range(start, end)]
    if not leaves:
        return committed.batch(start, [], [], [])
    try:
        kept = await context.store.load(committed.record, start, end)
    except StoreFailed as fault:
        raise NotStored(f"record {committed.record!r} cannot be read: {fault}") from fault
    job = (committed.record, kept, start, leaves, context)
    entries = _decoded(*job) if len(leaves) <= SHORT else await asyncio.to_thread(_decoded, *job)
    return committed.batch(start, entries, kept.entries, leaves)


async def read_answer(
    committed: CommittedRecord, context: Context, id_: tuple[str, str], place: int
) -> tuple[IdempotencyKey, Accepted] | None:
    """The answer that the command under this idempotency key had, whose act may begin at `place`; None: it does not.

    Raises Uncertain, Damaged.
    """
    try:
        found = await context.store.load(committed.record, place, place + 1)
        key = next((one for one in found.keys if one.id == id_), None)
        if key is None:
            return None
        if place + key.count > committed.size:
            raise Damaged(committed.record, Damage(place, place, "receipt"))
        kept = await context.store.load(committed.record, place, place + key.count)
    except StoreFailed as fault:
        raise Uncertain(
            f"the store cannot be read, ask again under the same id: {fault}"
        ) from fault
    leaves = [committed.tree.leaf(seq) for seq in key.seqs]
    entries = _decoded(committed.record, kept, place, leaves, context)
    if not kept.checkpoints:
        raise Damaged(committed.record, Damage(place, place, "checkpoint"))
    size = max(kept.checkpoints)
    receipt = committed.receipt(key.seqs, size, kept.checkpoints[size])
    return key, Accepted(key.seqs, entries, receipt)


def _decoded(
    record: str, kept: StoredRecord, start: int, leaves: Sequence[bytes], context: Context
) -> list[Entry]:
    """The entries, each of which must be the one whose leaf was signed."""
    damage = damage_of(kept.entries, start, leaves)
    if damage is not None:
        context.damages[record] = damage
        raise Damaged(record, damage)
    return [unsealed(one, context.types) for one in kept.entries]


def meeting_of(record: str, state: RecordState) -> Meeting:
    """The state of a record that is a meeting. Raises UnknownRecord."""
    if not isinstance(state, Meeting):
        raise UnknownRecord(record)
    return state
