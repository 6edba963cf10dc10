"""Whoever holds the key can sign what they like; what the rules do not give is found all the same."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from hemicycle.cli.documents import opened
from hemicycle.cli.verdict import judge
from hemicycle.procedure.core.codec import entry_of, header_of
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.meeting.record import MEETING
from hemicycle.record import export
from hemicycle.recorder.sealing import sealed
from tests.procedure.history import SIGNER, Dice

Lines = list[dict[str, Any]]


@pytest.fixture
def entries(held: Path) -> Lines:
    """The headers and texts of a lawful record."""
    lines = (held / "everything.jsonl").read_bytes().splitlines(keepends=True)
    found = [entry for entry in opened(export.read(lines)) if isinstance(entry, Entry)]
    return [plain(entry) for entry in found]


def plain(entry: Entry) -> dict[str, Any]:
    return {"label": entry.label, "header": header_of(entry), "texts": entry.texts}


def forged(lines: Lines) -> tuple[bool, list[tuple[int, str]]]:
    """The forged record, hashed and signed anew: whether it is intact, and what is unlawful in it."""
    made = [
        entry_of(MEETING, line["label"], line["header"], line["texts"])
        for line in json.loads(json.dumps(lines))
    ]
    meeting = lines[0]["header"]["facts"]["meeting"]
    stored = [sealed(entry, Dice(entry.seq)) for entry in made]
    verdict = judge(list(export.write(meeting, "meeting", "everything", SIGNER, stored)), None, ())
    assert verdict.lawfulness
    return verdict.intactness.intact, [(f.seq, f.code) for f in verdict.lawfulness.faults]


def first(lines: Lines, kind: str) -> dict[str, Any]:
    header: dict[str, Any] = next(
        line["header"] for line in lines if line["header"]["kind"] == kind
    )
    return header


def by_another(lines: Lines) -> int:
    adopted = first(lines, "outcome-adopted")
    adopted["by"], adopted["for"] = "p3", "GB"
    return int(adopted["seq"])


def too_early(lines: Lines) -> int:
    put, adopted = first(lines, "outcome-put"), first(lines, "outcome-adopted")
    put["facts"]["call_until"] = adopted["at"] + 5000
    return int(adopted["seq"])


def another_version(lines: Lines) -> int:
    adopted = first(lines, "outcome-adopted")
    adopted["facts"]["digest"] = "0" * 64
    return int(adopted["seq"])


def longer_floor(lines: Lines) -> int:
    granted = first(lines, "floor-granted")
    granted["facts"]["deadline"] += 60_000
    return int(granted["seq"])


def another_capacity(lines: Lines) -> int:
    granted = first(lines, "floor-granted")
    granted["facts"]["capacity"] = "XX"
    return int(granted["seq"])


def other_words(lines: Lines) -> int:
    proposed = next(line for line in lines if line["header"]["kind"] == "outcome-proposed")
    proposed["texts"]["text"]["en"] = "the opposite"
    return int(proposed["header"]["seq"])


def hidden_from_the_public(lines: Lines) -> int:
    adopted = next(line for line in lines if line["header"]["kind"] == "outcome-adopted")
    adopted["label"] = "closed:record"
    return int(adopted["header"]["seq"])


def back_in_time(lines: Lines) -> int:
    adopted = first(lines, "outcome-adopted")
    adopted["at"] = lines[0]["header"]["at"] - 1
    return int(adopted["seq"])


def no_quorum_needed(lines: Lines) -> int:
    lines[0]["header"]["facts"]["rulebook"]["quorum"] = {
        "numerator": 2,
        "denominator": 1,
        "exceed": True,
    }
    return int(first(lines, "outcome-put")["seq"])


def test_the_honest_record_is_lawful(entries: Lines) -> None:
    assert forged(entries) == (True, [])


@pytest.mark.parametrize(
    "forgery",
    [
        by_another,
        too_early,
        another_version,
        longer_floor,
        another_capacity,
        other_words,
        hidden_from_the_public,
        back_in_time,
        no_quorum_needed,
    ],
)
def test_a_forgery_is_intact_and_unlawful_at_its_place(
    entries: Lines, forgery: Callable[[Lines], int]
) -> None:
    place = forgery(entries)
    intact, faults = forged(entries)
    assert intact
    assert place in [seq for seq, _ in faults]
