"""A small record of invented entries, and ways to tamper with its export."""

import hashlib
import importlib.util
import json
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

from hemicycle.record import checkpoint, export, receipt
from hemicycle.record.canonical import encode
from hemicycle.record.entry import ClosedEntry, StoredEntry, erase, seal
from hemicycle.record.note import Signer
from hemicycle.record.tree import Tree

ROOT = Path(__file__).parents[2]
SIGNER = Signer("hemicycle.example", bytes(range(32)))
VKEY = SIGNER.verifier.vkey
RECORD = "leaders-call"
LABEL = "open"
OPEN = {"always": True}
"""A fact by which everybody may read an entry, whatever else is so."""


def salt(label: str) -> bytes:
    return hashlib.sha256(label.encode()).digest()


def entries(count: int = 8, topic: str = "call") -> list[StoredEntry]:
    """Every third one has no texts."""
    return [
        seal(
            seq,
            LABEL,
            {
                "seq": seq,
                "at": 1643036400000 + seq,
                "kind": "said",
                "facts": {"said": topic} | OPEN,
            },
            {"said": {"fr": f"Nous sommes prêts, {seq}."}} if seq % 3 else None,
            salt(f"{topic} {seq}"),
            salt(f"{topic} {seq} texts"),
        )
        for seq in range(count)
    ]


def mixed(count: int = 8) -> list[StoredEntry | ClosedEntry]:
    """Entry 2 is closed, entry 4 erased."""
    whole: list[StoredEntry | ClosedEntry] = [*entries(count)]
    whole[2] = ClosedEntry(2, LABEL, whole[2].commitment)
    whole[4] = erase(entries(count)[4])
    return whole


def exported(
    shown: Iterable[StoredEntry | ClosedEntry], signer: Signer = SIGNER, record: str = RECORD
) -> list[bytes]:
    return list(export.write(record, "meeting", "public", signer, shown))


def receipt_of(count: int, seqs: Sequence[int], signer: Signer = SIGNER) -> bytes:
    """As an outside client keeps it: JSON with spaces, given when the record had `count` entries."""
    tree = Tree(entry.leaf for entry in entries(count))
    note = checkpoint.sign(signer, RECORD, tree)
    return json.dumps(receipt.issue(RECORD, tree, seqs, note), indent=1).encode()


def rewritten(line: bytes, change: Callable[[dict[str, Any]], None]) -> bytes:
    """The line with its object changed, and again in canonical form."""
    value = json.loads(line)
    change(value)
    return encode(value) + b"\n"


def standalone() -> ModuleType:
    """The one-file verifier, loaded from its file as it is shipped."""
    spec = importlib.util.spec_from_file_location("verify_record", ROOT / "tools/verify_record.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
