"""[RECORD-8] A record signed by a liar is judged to the end: found unlawful or passed, and never an exception.

Facts, the rulebook in entry 0, ballots, texts, actors and times are changed at random in true records, which are then
hashed and signed anew with the right key. What `verify` says of a fault has its entry, its kind and a reason.
"""

import json
import os
import random
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from hemicycle.cli.verdict import judge
from hemicycle.cli.verify import printable, told
from hemicycle.procedure.core.codec import header_of
from hemicycle.procedure.core.judging import ReplayFault
from hemicycle.procedure.core.record_type import RecordType
from hemicycle.procedure.meeting.record import KINDS
from hemicycle.record import export
from hemicycle.record.canonical import NotCanonical
from hemicycle.record.entry import StoredEntry, seal
from hemicycle.record.receipt import BadReceipt, check_against, read
from hemicycle.record.tree import Tree
from hemicycle.recorder.sealing import unsealed
from hemicycle.rulebooks import body
from tests.cli.conftest import COMMAND
from tests.procedure.history import SIGNER, Dice
from tools.verify_record import Bad, check

EVERY = sorted(Path(__file__).parents[1].joinpath("records").glob("*.jsonl"))
RECORDS = [
    path for path in EVERY if json.loads(path.read_bytes().splitlines()[0])["type"] == "meeting"
]
"""Those of meetings."""
FORGERIES = int(os.environ.get("FORGERIES", "12"))
"""For each record; more are tried where somebody has the time."""
ODD: list[Any] = [
    *(0, 1, -1, 2, 7, 10_000, 2**53 - 1, -(2**53) + 1, True, False, None, [], {}, ""),
    *("XX", "p1", "p99", "FR", "1/0", "a:b:c", "-1/3", "0", "seat:1", "\u202e", "\x1b[2J", "o1"),
    *("yes", "no", "abstain", "present", "members", "delegations", ["p1", "p1"], {"en": ""}),
]


def entries_in(path: Path) -> tuple[str, list[dict[str, Any]]]:
    """The meeting's id and its entries, as plain values."""
    lines = export.read(path.read_bytes().splitlines(keepends=True))
    whole = [unsealed(line) for line in lines if isinstance(line, StoredEntry)]
    entries: list[dict[str, Any]] = [{"header": header_of(e), "texts": e.texts} for e in whole]
    return entries[0]["header"]["facts"]["meeting"], entries


def places(value: Any) -> list[tuple[Any, Any]]:
    """Every (container, key) within."""
    items = value.items() if isinstance(value, dict) else enumerate(value)
    found = []
    for key, part in items:
        found.append((value, key))
        if isinstance(part, dict | list):
            found += places(part)
    return found


def spoil(dice: random.Random, entries: list[dict[str, Any]]) -> None:
    """One change, at random; of every two, one in the rules."""
    header = entries[0 if dice.random() < 0.5 else dice.randrange(len(entries))]["header"]
    container, key = dice.choice(places(header["facts"]) or places(header))
    kind = type(container[key])
    match dice.randrange(5):
        case 0:
            del container[key]
        case 1 if isinstance(container, list):
            container.append(container[key])
        case 2:
            others = [c[k] for c, k in places(entries[dice.randrange(len(entries))])]
            container[key] = dice.choice(others)
        case 3:
            container[key] = dice.choice(ODD)
        case _:
            alike = [odd for odd in ODD if type(odd) is kind] or ODD
            container[key] = dice.choice(alike)


def signed(record: str, entries: list[dict[str, Any]]) -> list[bytes]:
    """The export of these entries, as whoever has the key would make it."""
    stored = []
    for seq, entry in enumerate(json.loads(json.dumps(entries))):
        dice = Dice(seq)
        header = {**entry["header"], "seq": seq}
        stored.append(
            seal(seq, entry.get("label", "open"), header, entry["texts"], dice(32), dice(32))
        )
    return list(export.write(record, "meeting", "everything", SIGNER, stored))


@pytest.mark.parametrize("path", RECORDS, ids=lambda path: path.stem)
def test_whatever_a_liar_signs_is_judged_to_the_end(path: Path) -> None:
    record, entries = entries_in(path)
    dice = random.Random(path.stem)
    caught = 0
    for number in range(FORGERIES):
        forged = json.loads(json.dumps(entries))
        for _ in range(dice.choice((1, 1, 2, 5))):
            spoil(dice, forged)
        try:
            lines = signed(record, forged)
        except (NotCanonical, ValueError):
            continue  # nobody could have signed that
        verdict = judge(lines, None, ())
        said = [printable(line) for line in told(verdict)]
        assert verdict.intactness.intact, number
        assert verdict.lawfulness is not None
        assert all(fault.kind and fault.code for fault in verdict.lawfulness.faults)
        assert all(line.isprintable() for line in said)
        check(lines)
        caught += not verdict.good
    assert caught > FORGERIES / 4, "the liar changed nothing that matters"


def test_what_no_rule_can_read_is_named_by_entry_and_kind(monkeypatch: pytest.MonkeyPatch) -> None:
    record, entries = entries_in(next(p for p in RECORDS if "vote" in p.stem))
    honest = judge(signed(record, entries), None, ())
    assert honest.good

    def breaks(kind: Any, meeting: Any, order: Any) -> Any:
        if order.command.__class__.__name__ == "OpenVote":
            raise ZeroDivisionError
        return advance(kind, meeting, order)

    advance = RecordType.advance
    monkeypatch.setattr(RecordType, "advance", breaks)
    verdict = judge(signed(record, entries), None, ())
    assert verdict.lawfulness
    opened = next(e["header"]["seq"] for e in entries if e["header"]["kind"] == "vote-opened")
    assert verdict.lawfulness.faults == [ReplayFault(opened, "vote-opened", "cannot-be-judged")]
    assert "lawful: NO" in told(verdict)
    assert f"  entry {opened} (vote-opened): cannot-be-judged" in told(verdict)


def test_an_entry_of_no_form_is_named(tmp_path: Path) -> None:
    record, entries = entries_in(RECORDS[0])
    entries[3]["header"]["facts"]["unheard-of"] = 1
    verdict = judge(signed(record, entries), None, ())
    assert verdict.lawfulness
    [fault] = verdict.lawfulness.faults
    assert (fault.seq, fault.kind in KINDS, fault.code[:9]) == (3, True, "malformed")


def test_a_record_under_another_name_is_another_meeting() -> None:
    record, entries = entries_in(RECORDS[0])
    assert judge(signed(record, entries), None, ()).good
    verdict = judge(signed("another-meeting", entries), None, ())
    assert verdict.lawfulness
    assert ReplayFault(0, "meeting-convened", "other-meeting") in verdict.lawfulness.faults


def test_the_rules_are_named_and_whether_they_are_this_release_s() -> None:
    record, entries = entries_in(next(p for p in RECORDS if "vote" in p.stem))
    rules = entries[0]["header"]["facts"]["rulebook"]
    rules["articles"][0]["number"] += "bis"
    verdict = judge(signed(record, entries), None, ())
    assert verdict.rules
    assert not verdict.rules.known
    assert any("NOT those of this release" in line for line in told(verdict))
    assert any(verdict.rules.digest in line for line in told(verdict))


def test_other_rules_than_those_of_the_file_given_are_told() -> None:
    record, entries = entries_in(next(p for p in RECORDS if "vote" in p.stem))
    named = entries[0]["header"]["facts"]["rulebook"]["id"]
    verdict = judge(signed(record, entries), None, (), given={named: body("association")})
    assert any("NOT those of the file given" in line for line in told(verdict))


def test_odd_receipts_end_in_words_for_both_verifiers() -> None:
    record, entries = entries_in(RECORDS[0])
    lines = signed(record, entries)
    tree = Tree(line.leaf for line in export.read(lines) if isinstance(line, StoredEntry))
    note = json.loads(lines[-1])["checkpoint"]
    true = {
        "format": "hemicycle-receipt/1",
        "record": record,
        "entries": [
            {"seq": 2, "leaf": tree.leaf(2).hex(), "proof": [h.hex() for h in tree.inclusion(2)]}
        ],
        "checkpoint": note,
    }
    dice = random.Random(16)
    wild: list[Any] = [*ODD, "\ud800", [[]], [{}], 1e3, "— a b\n", note.replace("\n", "\ud800\n")]
    for _ in range(400):
        receipt = json.loads(json.dumps(true))
        for _ in range(dice.choice((1, 2, 4))):
            container, key = dice.choice(places(receipt) or [(receipt, "x")])
            container[key] = dice.choice(wild)
        data = json.dumps(receipt).encode()
        assert not _accepts_twice(data, lines, record, tree)


def _accepts_twice(data: bytes, lines: list[bytes], record: str, tree: Tree) -> bool:
    """Whether the two verifiers disagree; each says what is wrong in its own way, and nothing else escapes."""

    def first() -> None:
        check_against(read(data), SIGNER.verifier, record, tree)

    def second() -> None:
        check(lines, None, [data])

    return _holds(first, BadReceipt) != _holds(second, Bad)


def _holds(ask: Callable[[], None], refusal: type[Exception]) -> bool:
    try:
        ask()
    except refusal:
        return False
    return True


def test_a_terminal_is_not_steered(tmp_path: Path) -> None:
    """The second verifier's words, too: what a stranger wrote is printed without its control characters."""
    (tmp_path / "record.jsonl").write_text('{"\\u001b[2J":1}\n')
    second = Path(__file__).parents[2] / "tools" / "verify_record.py"
    for command in ([sys.executable, second], [*COMMAND, "verify"]):
        done = subprocess.run(
            [*map(str, command), str(tmp_path / "record.jsonl")],
            capture_output=True,
            check=False,
            env={**os.environ, "PYTHONPATH": "src"},
        )
        assert done.returncode == 1
        assert b"\x1b" not in done.stdout + done.stderr
        assert b"Traceback" not in done.stderr
