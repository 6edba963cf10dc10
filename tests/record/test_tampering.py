"""What was done to an export is found, and its place named, by both verifiers.

`refused` runs the room's verifier and the standalone one, and holds them to the same verdict.
"""

import io
import json
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hemicycle.record import checkpoint, export, receipt
from hemicycle.record.canonical import encode
from hemicycle.record.entry import ClosedEntry, erase, seal
from hemicycle.record.note import BadNote, Signer
from hemicycle.record.tree import Tree
from hemicycle.record.verify import Checked, Fault, IntegrityReport, check_intact
from tests.profiles import examples

from .sample import (
    LABEL,
    RECORD,
    SIGNER,
    VKEY,
    entries,
    exported,
    mixed,
    receipt_of,
    rewritten,
    salt,
    standalone,
)

ALONE = standalone()


def judged(
    lines: Sequence[bytes], vkey: str | None = VKEY, receipts: Sequence[bytes] = ()
) -> IntegrityReport:
    """The verdict of the room's verifier, once the standalone one was heard to agree."""
    verdict = check_intact(lines, vkey, [receipt.read(data) for data in receipts])
    counts, fault = second_opinion(lines, vkey, receipts)
    assert verdict.intact == (fault is None), f"{verdict.faults} against {fault}"
    if verdict.intact:
        ours = {"whole": verdict.whole, "closed": verdict.closed, "erased": verdict.erased}
        assert counts == ours
    return verdict


def second_opinion(
    lines: Sequence[bytes], vkey: str | None, receipts: Sequence[bytes]
) -> tuple[dict[str, int], str | None]:
    try:
        return ALONE.check(lines, vkey, receipts)[1], None
    except ALONE.Bad as fault:
        return {}, str(fault)


def refused(
    lines: Sequence[bytes], vkey: str | None = VKEY, receipts: Sequence[bytes] = ()
) -> list[Fault]:
    verdict = judged(lines, vkey, receipts)
    assert not verdict.intact
    return verdict.faults


def places(faults: Sequence[Fault]) -> list[str]:
    return [fault.place for fault in faults]


@pytest.mark.parametrize("count", [0, 1, 2, 3, 8, 255, 256, 257, 513, 600])
def test_an_export_as_written_is_intact(count: int) -> None:
    verdict = judged(
        exported(entries(count)), receipts=[receipt_of(k, [k - 1]) for k in [count] if k]
    )
    assert (verdict.size, verdict.closed, verdict.erased) == (count, 0, 0)
    assert (verdict.record, verdict.audience, verdict.key_checked) == (RECORD, "public", True)


def test_closed_and_erased_entries_are_counted() -> None:
    verdict = judged(exported(mixed()), receipts=[receipt_of(3, [1]), receipt_of(8, [5, 6, 7])])
    assert (verdict.whole, verdict.closed, verdict.erased, verdict.receipts) == (7, 1, 1, 2)


def test_a_line_is_read_when_its_entry_is_asked_for() -> None:
    lines = exported(entries(5))
    coming = iter(lines)
    read = Checked(coming, VKEY)
    assert read.report.record == RECORD
    seen = [(next(iter(read)).seq, read.tree.size) for _ in range(3)]
    assert seen == [(0, 1), (1, 2), (2, 3)]
    assert list(coming) == lines[4:]


def test_without_a_key_the_file_vouches_for_itself_alone() -> None:
    verdict = judged(exported(entries()), vkey=None)
    assert verdict.intact
    assert verdict.key == SIGNER.verifier
    assert not verdict.key_checked


@settings(max_examples=examples(50), deadline=None)
@given(st.lists(st.sampled_from(["whole", "closed", "erased"]), max_size=40), st.data())
def test_any_mixture_verifies_with_any_receipt(kinds: list[str], data: st.DataObject) -> None:
    whole = entries(len(kinds))
    shown = {
        "whole": lambda entry: entry,
        "closed": lambda entry: ClosedEntry(entry.seq, entry.label, entry.commitment),
        "erased": erase,
    }
    lines = exported([shown[kind](entry) for kind, entry in zip(kinds, whole, strict=True)])
    receipts = []
    if kinds:
        size = data.draw(st.integers(1, len(kinds)))
        receipts.append(receipt_of(size, [seq := data.draw(st.integers(0, size - 1))]))
        if kinds[seq] == "closed":
            [fault] = refused(lines, receipts=receipts)
            assert f"entry {seq} is not shown here" in fault.message
            receipts.clear()
    verdict = judged(lines, receipts=receipts)
    assert verdict.faults == []
    assert verdict.closed == kinds.count("closed")
    assert verdict.erased == sum(
        kind == "erased" and entry.texts is not None
        for kind, entry in zip(kinds, whole, strict=True)
    )


EXPORT = b"".join(exported(mixed(5)))


def lines_of(data: bytes) -> list[bytes]:
    """As a file that is open for reading bytes gives them."""
    return list(io.BytesIO(data))


@settings(max_examples=examples(300), deadline=None)
@given(st.integers(0, len(EXPORT) - 1), st.integers(1, 255))
def test_any_byte_changed_is_refused(place: int, change: int) -> None:
    tampered = bytearray(EXPORT)
    tampered[place] ^= change
    refused(lines_of(bytes(tampered)), vkey=None)


@settings(max_examples=examples(100), deadline=None)
@given(st.integers(0, len(EXPORT) - 1))
def test_any_byte_lost_or_doubled_is_refused(place: int) -> None:
    refused(lines_of(EXPORT[:place] + EXPORT[place + 1 :]), vkey=None)
    refused(lines_of(EXPORT[: place + 1] + EXPORT[place:]), vkey=None)


def test_an_altered_entry_is_named_though_all_unsigned_values_were_recomputed() -> None:
    forged = entries()
    forged[5] = seal(
        5,
        LABEL,
        {"seq": 5, "at": 1643036400005, "by": "p2", "facts": {"topic": "war"}},
        {"said": {"fr": "Nous refusons."}},
        salt("forger"),
        salt("forger's texts"),
    )
    lines = exported(forged)
    lines[-1] = exported(entries())[-1]
    faults = refused(lines)
    assert places(faults) == ["line 7, entry 5", "line 10, checkpoint"]


def test_an_altered_entry_of_a_long_record_is_named_by_its_stretch() -> None:
    forged = entries(600)
    forged[401] = entries(600, "another topic")[401]
    lines = exported(forged)
    lines[-1] = exported(entries(600))[-1]
    assert places(refused(lines))[0] == "lines 402–405, entries 400–403"


def test_the_last_entry_of_a_long_record_is_named_too() -> None:
    forged = entries(513)
    forged[512] = entries(513, "another topic")[512]
    lines = exported(forged)
    lines[-1] = exported(entries(513))[-1]
    assert places(refused(lines)) == ["line 514, entry 512", "line 515, checkpoint"]


@pytest.mark.parametrize("rightly_signed", ["root", "stretches"])
def test_neither_root_nor_stretches_stand_for_the_other(rightly_signed: str) -> None:
    """By the key's holder alone, or where somebody found two entries of one short hash."""
    right = Tree(entry.leaf for entry in entries())
    wrong = Tree(entry.leaf for entry in entries(8, "another topic"))
    root, pointers = (right, wrong) if rightly_signed == "root" else (wrong, right)
    note = checkpoint.sign(SIGNER, RECORD, root, export.extensions("meeting", "public", pointers))
    lines = [*exported(entries())[:-1], encode({"checkpoint": note}) + b"\n"]
    assert places(refused(lines))[-1] == "line 10, checkpoint"


def test_an_altered_text_is_named() -> None:
    lines = exported(entries())
    lines[3] = rewritten(lines[3], lambda value: value["texts"]["said"].update(fr="Non."))
    assert places(refused(lines)) == ["line 4, texts"]


def test_an_altered_salt_is_named() -> None:
    lines = exported(entries())
    lines[3] = rewritten(lines[3], lambda value: value.update(salt="00" * 32))
    assert places(refused(lines))[0] == "line 4, entry 2"


def test_two_entries_swapped_are_named() -> None:
    lines = exported(entries())
    lines[3], lines[4] = lines[4], lines[3]
    assert refused(lines) == [Fault("line 4, seq", "it is 3, where 2 is due")]


def test_two_entries_swapped_and_renumbered_are_named() -> None:
    def renumbered(line: bytes, seq: int) -> bytes:
        def change(value: dict) -> None:  # type: ignore[type-arg]
            value["seq"] = value["entry"]["seq"] = seq

        return rewritten(line, change)

    lines = exported(entries())
    lines[3], lines[4] = renumbered(lines[4], 2), renumbered(lines[3], 3)
    named = ["line 4, entry 2", "line 5, entry 3", "line 10, checkpoint"]
    assert places(refused(lines)) == named


def test_closed_entries_swapped_are_named() -> None:
    closed = [ClosedEntry(entry.seq, entry.label, entry.commitment) for entry in entries()]
    lines = exported(closed)
    lines[1], lines[2] = (
        rewritten(lines[2], lambda value: value.update(seq=0)),
        rewritten(lines[1], lambda value: value.update(seq=1)),
    )
    assert places(refused(lines))[:2] == ["line 2, entry 0", "line 3, entry 1"]


def test_a_tail_cut_off_is_found_in_every_guise() -> None:
    lines = exported(entries())
    assert places(refused(lines[:-1])) == ["line 10"]
    assert places(refused(lines[:6] + lines[-1:])) == ["line 7, checkpoint"]
    earlier = json.loads(receipt_of(5, [4]))["checkpoint"]
    with_a_receipts = [*lines[:6], encode({"checkpoint": earlier}) + b"\n"]
    assert places(refused(with_a_receipts)) == ["line 7, checkpoint"]


def test_a_tail_cut_off_by_the_key_s_holder_is_found_by_a_receipt() -> None:
    cut = exported(entries(5))
    assert judged(cut).intact
    faults = refused(cut, receipts=[receipt_of(4, [3]), receipt_of(8, [7])])
    assert faults == [Fault("receipt 2", "entry 7 is missing: the record ends before it")]


def test_a_past_rewritten_by_the_key_s_holder_is_found_by_a_later_receipt() -> None:
    rewritten_past = entries()
    rewritten_past[1] = entries(8, "another topic")[1]
    lines = exported(rewritten_past)
    assert judged(lines).intact
    assert places(refused(lines, receipts=[receipt_of(8, [6])])) == ["receipt 1"]


def test_another_meeting_s_entries_spliced_in_are_named() -> None:
    ours, theirs = exported(entries()), exported(entries(8, "other"), record="other")
    faults = refused([*ours[:4], *theirs[4:6], *ours[6:]])
    assert places(faults) == ["line 5, entry 3", "line 6, entry 4", "line 10, checkpoint"]


def test_another_meeting_s_export_does_not_pass_under_this_name() -> None:
    theirs = exported(entries(8, "other"), record="other")
    theirs[0] = exported(entries())[0]
    faults = refused(theirs)
    assert places(faults) == ["line 10, checkpoint"]
    assert "a checkpoint of hemicycle.example/other" in faults[0].message


def test_entries_added_taken_out_or_after_the_end_are_found() -> None:
    lines = exported(entries())
    assert places(refused([*lines[:-1], exported(entries(9))[9], lines[-1]])) == [
        "line 11, checkpoint"
    ]
    assert places(refused([*lines[:4], *lines[5:]])) == ["line 5, seq"]
    assert places(refused([*lines, lines[-1]])) == ["line 11"]


def test_another_key_is_found_with_the_key_given() -> None:
    thief = Signer(SIGNER.name, bytes(32))
    lines = exported(entries(5, "forged"), thief)
    assert judged(lines, vkey=None).intact
    assert places(refused(lines)) == ["line 1, vkey"]
    lines[0] = exported(entries())[0]
    assert places(refused(lines)) == ["line 7, checkpoint"]


def test_a_receipt_by_another_key_is_refused() -> None:
    thief = Signer(SIGNER.name, bytes(32))
    assert places(refused(exported(entries()), receipts=[receipt_of(8, [1], thief)])) == [
        "receipt 1"
    ]


def test_a_key_that_is_none_is_the_reader_s_mistake() -> None:
    with pytest.raises(BadNote):
        check_intact(exported(entries()), "not a key")


def test_an_audience_that_was_not_signed_is_named() -> None:
    lines = exported(entries())
    lines[0] = rewritten(lines[0], lambda value: value.update(audience="meeting"))
    assert places(refused(lines)) == ["line 1, audience"]


def test_a_second_signature_is_refused() -> None:
    lines = exported(entries())
    witness = Signer("witness.example", bytes(32)).sign("x\n").removeprefix("x\n\n")
    lines[-1] = rewritten(
        lines[-1], lambda value: value.update(checkpoint=value["checkpoint"] + witness)
    )
    assert places(refused(lines)) == ["line 10, checkpoint"]


def test_texts_left_out_and_entries_closed_after_the_export_have_their_hashes_still() -> None:
    """The bytes are those that were signed; that nobody may do so is found by who may read what (tests/cli)."""
    lines = exported(entries())
    lines[2] = exported([*entries(1), erase(entries(2)[1])])[2]
    lines[3] = exported(mixed())[3]
    verdict = judged(lines)
    assert (verdict.intact, verdict.erased, verdict.closed) == (True, 1, 1)


@pytest.mark.parametrize(
    ("line", "change", "place"),
    [
        (0, {"format": "hemicycle-record/1"}, "line 1, format"),
        (0, {"record": "a/b"}, "line 1, record"),
        (0, {"audience": "to all"}, "line 1, audience"),
        (0, {"vkey": 1}, "line 1, vkey"),
        (0, {"vkey": "a+b+c"}, "line 1, vkey"),
        (0, {"more": 1}, "line 1"),
        (2, {"more": 1}, "line 3"),
        (2, {"seq": True}, "line 3, seq"),
        (2, {"seq": 0}, "line 3, seq"),
        (2, {"salt": "00"}, "line 3, salt"),
        (2, {"salt": None}, "line 3, salt"),
        (2, {"entry": []}, "line 3, entry"),
        (2, {"entry": {"seq": 1}}, "line 3, entry"),
        (2, {"entry": {"seq": 2, "texts": None}}, "line 3, entry.seq"),
        (2, {"entry": {"seq": 1, "texts": None}}, "line 3, texts"),
        (2, {"entry": {"seq": 1, "texts": "x"}}, "line 3, entry.texts"),
        (2, {"texts": None}, "line 3, text_salt"),
        (2, {"text_salt": None}, "line 3, text_salt"),
        (2, {"texts": []}, "line 3, texts"),
        (2, {"text_salt": "x"}, "line 3, text_salt"),
        (9, {"checkpoint": None}, "line 10, checkpoint"),
        (9, {"checkpoint": "x"}, "line 10, checkpoint"),
        (9, {"more": 1}, "line 10"),
    ],
)
def test_a_fault_of_form_is_named(line: int, change: dict[str, object], place: str) -> None:
    lines = exported(entries())
    lines[line] = rewritten(lines[line], lambda value: value.update(change))
    assert places(refused(lines, vkey=None)) == [place]


anything = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-2, 9)
    | st.sampled_from(["", "0" * 64, "public", "e\u0301", "€"]),
    lambda part: (
        st.lists(part, max_size=2)
        | st.dictionaries(st.sampled_from(["seq", "texts", "é"]), part, max_size=2)
    ),
    max_leaves=4,
)


@settings(max_examples=examples(300), deadline=None)
@given(st.integers(0, 6), st.data())
def test_both_verifiers_agree_on_any_value_anywhere(number: int, data: st.DataObject) -> None:
    """Whatever stands in place of a value, in canonical bytes or not, neither crashes nor lets by more."""
    lines = exported(mixed(5))
    value = json.loads(lines[number])
    holder = data.draw(st.sampled_from([value, value.get("entry", value)]))
    holder[data.draw(st.sampled_from([*holder, "more"]))] = data.draw(anything)
    written = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    lines[number] = f"{written}\n".encode()
    judged(lines, vkey=data.draw(st.sampled_from([VKEY, None])))


@settings(max_examples=examples(300), deadline=None)
@given(st.data())
def test_both_verifiers_agree_on_any_receipt(data: st.DataObject) -> None:
    value = json.loads(receipt_of(5, [3, 4]))
    holder = data.draw(st.sampled_from([value, value["entries"][1]]))
    holder[data.draw(st.sampled_from([*holder, "more"]))] = data.draw(anything)
    try:
        receipt.read(json.dumps(value).encode())
    except receipt.BadReceipt:
        _, fault = second_opinion(exported(entries()), VKEY, [json.dumps(value).encode()])
        assert fault is not None
    else:
        judged(exported(entries()), receipts=[json.dumps(value).encode()])


@pytest.mark.parametrize("lines", [[], [b""], [b"\n"], [b"[]\n"], [b"{}"], [b"{}\n"]])
def test_what_is_no_export_is_refused(lines: list[bytes]) -> None:
    refused(lines)


def test_a_receipt_and_an_export_agree_on_the_tree() -> None:
    tree = Tree(entry.leaf for entry in entries())
    signed = checkpoint.open_checkpoint(
        json.loads(exported(entries())[-1])["checkpoint"], SIGNER.verifier, RECORD
    )
    assert (signed.size, signed.root) == (8, tree.root())
