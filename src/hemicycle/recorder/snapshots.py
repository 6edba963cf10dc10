"""Snapshots: the state of a record as of one of its checkpoints, so that a start need not fold what came before.

A snapshot proves nothing and decides nothing: the record does, and a full replay gives the same state. It is used only
if it was written here (a code under a key of the server's), by this very release, and if the stored entries have the
root that it names, under the very checkpoints that were examined when it was made.
"""

import hashlib
import hmac
import logging
from pathlib import Path
from typing import Any

import msgspec

import hemicycle.procedure
from hemicycle.procedure.core.growing import plain
from hemicycle.procedure.core.record_type import RecordType
from hemicycle.procedure.core.state import RecordState
from hemicycle.procedure.record_types import RecordTypes

FORMAT = 1
EVERY = 500
"""A snapshot is due once so many entries came since the last, or an eighth of the record, whichever is more."""
CODE_BYTES = 32

log = logging.getLogger(__name__)


class Snapshot(msgspec.Struct, frozen=True):
    """The state of `record`, of a type, after `size` entries, whose tree has this `root`.

    `notes` is the digest of all checkpoints so far, `release` of what a state is and how it follows from entries.
    """

    format: int
    record: str
    type: str
    release: bytes
    size: int
    root: bytes
    notes: bytes
    state: msgspec.Raw


def next_due(size: int) -> int:
    """At which size the next snapshot is due, when there was one at `size`."""
    return size + max(EVERY, size // 8)


def chained(notes: bytes, size: int, note: str) -> bytes:
    """The digest of all checkpoints so far, with one more: this note over `size` entries."""
    return hashlib.sha256(notes + size.to_bytes(8, "big") + note.encode()).digest()


def write_snapshot(
    kind: RecordType[Any], record: str, state: RecordState, root: bytes, notes: bytes, secret: bytes
) -> bytes:
    """The snapshot of a record in this state, as the store keeps it."""
    encoded = msgspec.Raw(msgspec.msgpack.encode(state, enc_hook=plain))
    made = Snapshot(
        FORMAT, record, kind.name, release(kind.state), state.size, root, notes, encoded
    )
    written = msgspec.msgpack.encode(made)
    return _code(written, secret) + written


def read_snapshot(record: str, data: bytes, types: RecordTypes, secret: bytes) -> Snapshot | None:
    """The snapshot of this record; None, and a word in the log, where it is none of this server and release."""
    found = _read(data, types, secret)
    if isinstance(found, Snapshot) and found.record == record:
        return found
    why = found if isinstance(found, str) else f"it is of record {found.record}"
    log.warning("record %s: its snapshot is not used, all entries are folded: %s", record, why)
    return None


def _read(data: bytes, types: RecordTypes, secret: bytes) -> Snapshot | str:
    """The snapshot, or why it is none."""
    written = data[CODE_BYTES:]
    if not hmac.compare_digest(data[:CODE_BYTES], _code(written, secret)):
        return "it was not written here"
    try:
        found = msgspec.msgpack.decode(written, type=Snapshot)
    except msgspec.MsgspecError as fault:
        return str(fault)
    kind = types.types.get(found.type)
    known = found.format == FORMAT and kind is not None and found.release == release(kind.state)
    return found if known else "another release wrote it"


def state_of(snapshot: Snapshot, types: RecordTypes) -> RecordState:
    """The state that it holds."""
    state: RecordState = msgspec.msgpack.decode(
        snapshot.state, type=types.types[snapshot.type].state
    )
    return state


def release(state: type[RecordState]) -> bytes:
    """A digest of what such a state is, and of the code by which it follows: other code, other snapshots."""
    known = _RELEASES.get(state)
    if known is None:
        schema = msgspec.json.encode(msgspec.json.schema(state))
        known = _RELEASES[state] = hashlib.sha256(schema + _code_of_procedure()).digest()
    return known


_RELEASES: dict[type[RecordState], bytes] = {}


def _code_of_procedure() -> bytes:
    digest = hashlib.sha256()
    for path in sorted(Path(next(iter(hemicycle.procedure.__path__))).rglob("*.py")):
        digest.update(path.read_bytes())
    return digest.digest()


def _code(written: bytes, secret: bytes) -> bytes:
    return hashlib.blake2b(written, key=secret, digest_size=CODE_BYTES, person=b"snapshot").digest()
