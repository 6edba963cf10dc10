"""The notices of restoration in a data folder: signed by `restore`, shown by the server, checked by each device.

A line of JSON each: the record, the size that it went back to, the signed note. They go with the records into every
backup, so that a folder that was put back more than once says so of each time that still explains something.
"""

from collections.abc import Mapping
from pathlib import Path

import msgspec

from hemicycle.record.note import Signer
from hemicycle.record.restoration import announce, needed
from hemicycle.record.tree import Tree
from hemicycle.stores.schema import OtherFile

NOTICES = "restored.jsonl"


class Notice(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`record` was put back to `size` entries; `note` is what its key signed of it."""

    record: str
    size: int
    note: str


LINES = msgspec.json.Decoder(Notice)


def read_notices(folder: Path) -> dict[str, list[str]]:
    """Record → its signed notices, the earliest first. Raises OtherFile, OSError."""
    found: dict[str, list[str]] = {}
    for notice in _read(folder / NOTICES):
        found.setdefault(notice.record, []).append(notice.note)
    return found


def announced(path: Path, signer: Signer, trees: Mapping[str, Tree], at: int) -> bytes:
    """The notices at `path`, if it is there, and one more for each of these records, put back at `at` (UTC, ms).

    Raises OtherFile, OSError.
    """
    before = _read(path)
    lines: list[bytes] = []
    for record, tree in trees.items():
        known = [(one.size, one.note) for one in before if one.record == record]
        now = (tree.size, announce(signer, record, tree, at))
        lines += [
            msgspec.json.encode(Notice(record, size, note)) for size, note in needed([*known, now])
        ]
    return b"".join(line + b"\n" for line in lines)


def _read(path: Path) -> list[Notice]:
    written = path.read_bytes().splitlines() if path.exists() else []
    try:
        return [LINES.decode(line) for line in written]
    except msgspec.DecodeError as fault:
        raise OtherFile(f"{path} holds no notices of restoration: {fault}") from fault
