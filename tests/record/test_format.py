"""The worked example in docs/record-format.md is recomputed from what it states, and nothing else."""

import json
import re

from hemicycle.record import checkpoint, export, receipt
from hemicycle.record.canonical import encode
from hemicycle.record.entry import ClosedEntry, StoredEntry
from hemicycle.record.note import Signer
from hemicycle.record.tree import Tree
from hemicycle.record.verify import check_intact

from .sample import ROOT, standalone

PAGE = (ROOT / "docs/record-format.md").read_text("utf-8")
EXPORT = [f"{line}\n".encode() for line in re.findall(r"^\{.*\}$", PAGE, re.MULTILINE)[:5]]
HEADER_2, RECEIPT = (
    block.strip().encode() for block in re.findall(r"```json\n(.*?)```", PAGE, re.DOTALL)
)
HASHES = dict(re.findall(r"^\| (.+) \| `([0-9a-f]{64})` \|$", PAGE, re.MULTILINE))
SIGNER = Signer("hemicycle.example", bytes(range(32)))


def stored() -> list[StoredEntry]:
    whole = [line for line in export.read(EXPORT) if isinstance(line, StoredEntry)]
    return [*whole, StoredEntry(2, "closed:item:i2", HEADER_2, b"\x12" * 32, None, None)]


def test_the_salts_are_those_stated() -> None:
    first, second, _ = stored()
    assert (first.salt, second.salt) == (b"\x10" * 32, b"\x11" * 32)
    assert (first.text_salt, second.text_salt) == (None, b"\x21" * 32)
    assert encode(json.loads(HEADER_2)) == HEADER_2


def test_the_hashes_are_those_of_the_entries() -> None:
    entries = stored()
    tree = Tree(entry.leaf for entry in entries)
    computed = {"texts commitment of entry 1": entries[1].texts_commitment}
    computed |= {f"commitment of entry {e.seq}": e.commitment.hex() for e in entries}
    computed |= {f"leaf hash of entry {e.seq}": e.leaf.hex() for e in entries}
    computed["root of entries 0 and 1"] = tree.root(2).hex()
    computed["root of entries 0 to 2"] = tree.root().hex()
    assert computed == HASHES


def test_the_export_is_written_byte_for_byte() -> None:
    first, second, third = stored()
    shown: list[StoredEntry | ClosedEntry] = [
        first,
        second,
        ClosedEntry(2, third.label, third.commitment),
    ]
    assert list(export.write("example", "meeting", "public", SIGNER, shown)) == EXPORT
    assert f"    {SIGNER.verifier.vkey}\n" in PAGE


def test_the_receipt_is_issued_value_for_value() -> None:
    tree = Tree(entry.leaf for entry in stored()[:2])
    note = checkpoint.sign(SIGNER, "example", tree)
    assert receipt.issue("example", tree, [1], note) == json.loads(RECEIPT)


def test_both_verifiers_accept_the_example() -> None:
    vkey = SIGNER.verifier.vkey
    verdict = check_intact(EXPORT, vkey, [receipt.read(RECEIPT)])
    assert (verdict.faults, verdict.whole, verdict.closed) == ([], 2, 1)
    alone = standalone()
    head, counts, lines = alone.check(EXPORT, vkey, [RECEIPT])
    alone.check_access(head, lines)
    assert counts == {"whole": 2, "closed": 1, "erased": 0}
