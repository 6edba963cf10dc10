"""A receipt proves its entries under its own checkpoint, and against the whole record later."""

import json
from typing import Any

import pytest

from hemicycle.record import checkpoint, receipt
from hemicycle.record.note import BadNote
from hemicycle.record.receipt import BadReceipt
from hemicycle.record.tree import Tree

from .sample import RECORD, SIGNER, entries, receipt_of

VERIFIER = SIGNER.verifier


def tree_of(count: int) -> Tree:
    return Tree(entry.leaf for entry in entries(count))


def test_a_receipt_holds_by_itself() -> None:
    checked = receipt.check(receipt.read(receipt_of(5, [3, 4])), VERIFIER)
    assert (checked.origin, checked.size) == ("hemicycle.example/leaders-call", 5)
    assert checked.root == tree_of(5).root()


def test_a_receipt_holds_against_the_record_that_grew() -> None:
    given = receipt.read(receipt_of(5, [3, 4]))
    for size in (5, 6, 9, 33):
        receipt.check_against(given, VERIFIER, RECORD, tree_of(size))


def bent(change: str, value: Any) -> bytes:
    written = json.loads(receipt_of(5, [3, 4]))
    target = written if change in written else written["entries"][0]
    target[change] = value
    return json.dumps(written).encode()


@pytest.mark.parametrize(
    ("change", "value", "message"),
    [
        ("format", "hemicycle-receipt/2", "format"),
        ("record", "another-meeting", "a checkpoint of hemicycle.example/leaders-call"),
        ("record", "two\nlines", "not a record id"),
        ("record", None, "strings"),
        ("checkpoint", "", "a note is"),
        ("entries", [], "at least one"),
        ("seq", 2, "proof of entry 2"),
        ("seq", True, "seq"),
        ("seq", 5, "proof of entry 5"),
        ("leaf", "00" * 32, "proof of entry 3"),
        ("leaf", "0A" * 32, "hexadecimal"),
        ("proof", [], "proof of entry 3"),
        ("proof", {}, "list"),
        ("proof", ["00"], "hexadecimal"),
    ],
)
def test_a_bent_receipt_is_refused(change: str, value: Any, message: str) -> None:
    with pytest.raises(BadReceipt, match=message):
        receipt.check(receipt.read(bent(change, value)), VERIFIER)


@pytest.mark.parametrize("data", [b"", b"[]", b"{}", b'{"a":1,"a":2}', b'{"a":1.5}'])
def test_what_is_no_receipt_is_refused(data: bytes) -> None:
    with pytest.raises(BadReceipt):
        receipt.read(data)


def test_a_record_that_lost_or_changed_an_entry_is_found_out() -> None:
    given = receipt.read(receipt_of(5, [4]))
    other = entries(9)
    other[4] = entries(9, "another topic")[4]
    earlier = entries(9)
    earlier[1] = entries(9, "another topic")[1]
    for shown, message in (
        (entries(4), "entry 4 is missing"),
        (other, "entry 4 is not the one"),
        (earlier, "the first 5 entries"),
    ):
        with pytest.raises(BadReceipt, match=message):
            receipt.check_against(given, VERIFIER, RECORD, Tree(entry.leaf for entry in shown))


def test_a_record_shorter_than_the_checkpoint_is_found_out() -> None:
    with pytest.raises(BadReceipt, match="had 5 entries then, and has 4 now"):
        receipt.check_against(receipt.read(receipt_of(5, [1])), VERIFIER, RECORD, tree_of(4))


def test_a_receipt_of_another_record_is_refused() -> None:
    with pytest.raises(BadReceipt, match="a receipt of record leaders-call"):
        receipt.check_against(receipt.read(receipt_of(5, [1])), VERIFIER, "other", tree_of(5))


def test_a_checkpoint_serves_its_own_record_alone() -> None:
    note = checkpoint.sign(SIGNER, "other", tree_of(5))
    with pytest.raises(BadNote, match=r"hemicycle\.example/other"):
        checkpoint.open_checkpoint(note, VERIFIER, RECORD)


@pytest.mark.parametrize(
    "text",
    [
        "hemicycle.example/leaders-call\n5\n",
        "hemicycle.example/leaders-call\n05\n" + "A" * 43 + "=\n",
        "hemicycle.example/leaders-call\n5\nAAAA\n",
        "hemicycle.example/leaders-call\n5\n" + "A" * 42 + "B=\n",
        "hemicycle.example/leaders-call\n-1\n" + "A" * 43 + "=\n",
    ],
)
def test_a_signed_text_that_is_no_checkpoint_is_refused(text: str) -> None:
    with pytest.raises(BadNote, match=r"checkpoint has|not a size|not a root"):
        checkpoint.open_checkpoint(SIGNER.sign(text), VERIFIER, RECORD)
