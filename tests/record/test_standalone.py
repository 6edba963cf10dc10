"""The one-file verifier as people run it, and its own Ed25519."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from .sample import ROOT, VKEY, entries, exported, receipt_of, standalone

TOOL = ROOT / "tools/verify_record.py"

# RFC 8032 section 7.1: public key, message, signature.
VECTORS = [
    (
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        "",
        (
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b"
            "d25bf5f0595bbe24655141438e7a100b"
        ),
    ),
    (
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
        "72",
        (
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c"
            "387b2eaeb4302aeeb00d291612bb0c00"
        ),
    ),
    (
        "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
        "af82",
        (
            "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc659"
            "4a7c15e9716ed28dc027beceea1ec40a"
        ),
    ),
]


def ran(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run without site packages and from its file alone, as on a machine without Hemicycle."""
    command = [sys.executable, "-I", "-S", TOOL, *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(("key", "message", "signature"), VECTORS)
def test_ed25519_is_that_of_rfc_8032(key: str, message: str, signature: str) -> None:
    holds = standalone().ed25519_holds
    public, said, signed = map(bytes.fromhex, (key, message, signature))
    assert holds(public, said, signed)
    assert not holds(public, said + b"!", signed)
    assert not holds(public, said, bytes([signed[0] ^ 1]) + signed[1:])
    order = 2**252 + 27742317777372353535851937790883648493
    twin = int.from_bytes(signed[32:], "little") + order
    assert not holds(public, said, signed[:32] + twin.to_bytes(32, "little"))
    assert not holds(bytes(31) + b"\x80", said, signed)
    assert not holds(b"\xff" * 32, said, signed)


def test_it_tells_a_good_export(tmp_path: Path) -> None:
    (tmp_path / "record.jsonl").write_bytes(b"".join(exported(entries())))
    (tmp_path / "receipt.json").write_bytes(receipt_of(5, [4]))
    told = ran(tmp_path / "record.jsonl", "--key", VKEY, "--receipt", tmp_path / "receipt.json")
    assert (told.returncode, told.stderr) == (0, "")
    assert "intact: record leaders-call, as shown to public" in told.stdout
    assert "8 entries whole (0 with texts erased), 0 closed" in told.stdout
    assert "receipts that hold: 1" in told.stdout
    assert "this key is the one given" in told.stdout
    assert "NOT CHECKED" in ran(tmp_path / "record.jsonl").stdout


def test_it_refuses_a_cut_export(tmp_path: Path) -> None:
    (tmp_path / "record.jsonl").write_bytes(b"".join(exported(entries(5))))
    (tmp_path / "receipt.json").write_bytes(receipt_of(8, [7]))
    told = ran(tmp_path / "record.jsonl", "--receipt", tmp_path / "receipt.json")
    assert told.returncode == 1
    assert "receipt 1: entry 7 is missing" in told.stderr


def test_a_file_of_receipts_has_one_on_each_line(tmp_path: Path) -> None:
    (tmp_path / "record.jsonl").write_bytes(b"".join(exported(entries())))
    lines = [json.dumps(json.loads(receipt_of(n, [n - 1]))) for n in range(1, 6)]
    kept = tmp_path / "receipts.jsonl"
    kept.write_text("\n".join(lines) + "\n")
    told = ran(tmp_path / "record.jsonl", "--receipt", kept)
    assert "receipts that hold: 5" in told.stdout
    kept.write_text("\n".join([*lines, json.dumps(json.loads(receipt_of(9, [8])))]))
    assert (
        "receipt 6: entry 8 is missing" in ran(tmp_path / "record.jsonl", "--receipt", kept).stderr
    )


def test_it_imports_nothing_of_hemicycle() -> None:
    source = TOOL.read_text("utf-8")
    assert "import hemicycle" not in source
    assert "from hemicycle" not in source


def test_it_knows_the_kinds_of_the_page() -> None:
    """What it calls a fault of a label rests on the lists that the page is printed with."""
    alone, page = standalone(), (ROOT / "docs/record-format.md").read_text("utf-8")
    lists = {
        how: set(re.findall(r"`([a-z-]+)`", told))
        for how, told in re.findall(
            r"^(Always open|Of the item[^:]*|Never open): (.+)$", page, re.M
        )
    }
    assert lists == {
        "Always open": alone.OPEN_KINDS,
        "Of the item that they name": alone.ITEM_KINDS,
        "Never open": set(alone.CLOSED_KINDS),
    }
