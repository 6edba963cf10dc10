"""A hostile operator: it has the key, and shows each reader what it likes. What both verifiers say of that."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from msgspec import structs

from hemicycle.cli.verdict import judge
from hemicycle.procedure.core.codec import header_of
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.meeting.business.audiences import visible
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.record import checkpoint, export, receipt
from hemicycle.record.entry import ClosedEntry, StoredEntry, erase, seal
from hemicycle.record.tree import Tree
from tests.procedure.history import SIGNER, Dice
from tests.procedure.scenario import Stage, read
from tools import verify_record

RECORD = "a-meeting"
SCENARIOS = Path(__file__).parents[1] / "scenarios"


@dataclass
class Line:
    """An entry as the signer would show it. `shut`: as a closed line; `bare`: without its texts."""

    label: str
    header: dict[str, Any]
    texts: dict[str, dict[str, str]] | None
    shut: bool = False
    bare: bool = False


def told(name: str) -> tuple[list[Entry], Meeting]:
    """What happens in a scenario, and the state after it."""
    scenario = read(SCENARIOS / f"{name}.toml")
    stage = Stage(scenario)
    for step in scenario.steps:
        stage.play(step)
    gone = {entry.fact.erases for entry in stage.entries}
    kept = [structs.replace(e, texts=None) if e.seq in gone else e for e in stage.entries]
    return kept, stage.meeting


def shown(entries: Sequence[Entry], meeting: Meeting, reader: str) -> list[Line]:
    """What an honest server shows this reader."""
    gone = {entry.seq for entry in entries if entry.texts is None}
    return [
        Line(
            entry.label,
            json.loads(json.dumps(header_of(entry))),
            entry.texts if entry.texts is not None else {"text": {"en": "erased"}},
            shut=not (reader == "everything" or visible(meeting, entry, reader)),
            bare=entry.seq in gone,
        )
        for entry in entries
    ]


def signed(lines: Sequence[Line], reader: str) -> tuple[list[bytes], Tree]:
    """The export, hashed and signed, and the tree under it."""
    stored: list[StoredEntry | ClosedEntry] = []
    for seq, line in enumerate(lines):
        dice = Dice(seq)
        whole = seal(seq, line.label, {**line.header, "seq": seq}, line.texts, dice(32), dice(32))
        one = erase(whole) if line.bare else whole
        stored.append(ClosedEntry(seq, whole.label, whole.commitment) if line.shut else one)
    made = list(export.write(RECORD, "meeting", reader, SIGNER, stored))
    return made, Tree(one.leaf for one in stored)


def receipts(tree: Tree, seqs: Sequence[int]) -> list[bytes]:
    """What the authors of these entries were given, when the record was as long as this tree."""
    note = checkpoint.sign(SIGNER, RECORD, tree)
    return [json.dumps(receipt.issue(RECORD, tree, [seq], note)).encode() for seq in seqs]


def found(lines: Sequence[bytes], held: Sequence[bytes] = ()) -> str | None:
    """What the room's verifier says is wrong; None where it finds nothing."""
    verdict = judge(lines, None, [receipt.read(one) for one in held])
    if not verdict.intactness.intact:
        return str(verdict.intactness.faults[0])
    assert verdict.lawfulness
    faults = verdict.lawfulness.faults
    return f"{faults[0].code} at {faults[0].seq}" if faults else None


def found_alone(lines: Sequence[bytes], held: Sequence[bytes] = ()) -> str | None:
    """What the standalone verifier says, which asks of no rule of procedure."""
    try:
        head, _, entries = verify_record.check(lines, None, held)
        verify_record.check_access(head, entries)
    except verify_record.Bad as fault:
        return str(fault)
    return None


def at(lines: Sequence[Line], kind: str) -> int:
    """The place of the first entry of a kind."""
    return next(n for n, line in enumerate(lines) if line.header["kind"] == kind)


def changed(lines: Sequence[Line], place: int, **how: Any) -> list[Line]:
    """The lines with one of them otherwise."""
    return [replace(line, **how) if n == place else line for n, line in enumerate(lines)]


Forgery = Callable[[list[Line]], list[Line]]
