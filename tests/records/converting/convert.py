"""From a record in the first format to the form of today: `python -m tests.records.converting.convert`.

Each act's command is rebuilt from its entries, as verifiers did then, and decided anew at the same time: what follows
must be what stood there, entry by entry, word by word, open where it was open. It stays until 0.1.0, for tests; of the
first format nothing was ever released.
"""

import base64
import hashlib
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from msgspec import UNSET
from msgspec.structs import replace

from hemicycle.procedure.core.actor import Submission, salted
from hemicycle.procedure.core.codec import entry_of
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.core.labels import OPEN
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.audiences import EVERYTHING
from hemicycle.procedure.meeting.record import MEETING
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.record import export
from hemicycle.record.tree import Tree, leaf_hash
from tests.procedure.history import SIGNER, kept
from tests.records.converting.parts import Digests, alike
from tests.records.converting.rebuilding import command_of_act

FIRST = Path(__file__).parents[1] / "format-1"


SINCE: dict[str, dict[str, Any]] = {
    "floor-ended": {
        "capacity": None,
        "purpose": "statement",
        "set_aside": False,
        "request": UNSET,
    },
    "holder-replaced": {"member": ""},
    "motion-withdrawn": {"kind_of": ""},
    "motion-decided": {"kind_of": ""},
    "outcome-proposed": {"preamble": 0, "chairs": False},
    "amendment-proposed": {"amends": None},
    "vote-opened": {"parts": []},
}
"""What kinds say since, beside what they said: no command is rebuilt from it, and it is as it follows today."""
ANOTHER_RULE = dict.fromkeys(
    (
        f"{name}-2026-11"
        for name in ("amendments", "amendments-restated", "motions", "silence", "vote")
    ),
    "entry [0-9]+|again|silence-statement",
)
"""Records in which something happened that the rules no longer give, and why; they are frozen anew from scenarios."""


class Unlike(ValueError):
    """What the rules give today is not what stood there."""


def converted(lines: Sequence[bytes]) -> tuple[str, list[Entry]]:
    """The id of a record of the first format, and its entries in today's form. Raises Unlike."""
    head, *told, foot = [json.loads(line) for line in lines]
    _check_root(told, foot["checkpoint"])
    state, after, digests = Meeting(), list[Entry](), Digests()
    while len(after) < len(told):
        act = told[len(after) : len(after) + told[len(after)]["entry"]["act"][1]]
        seen = [_entry(line, digests) for line in act]
        made, next_state = _decided(seen, state)
        _check_alike(seen, made, state)
        for line, entry in zip(act, made, strict=True):
            digests.learn(line["entry"], entry.fact)
        after, state = after + made, next_state
    if after and MEETING.fold(after) != state:
        raise Unlike("the state is another")
    return head["record"], after


def _decided(seen: Sequence[Entry], state: Meeting) -> tuple[list[Entry], Meeting]:
    """What the command of an act gives today; salts are no secret."""
    command = command_of_act(seen)
    if command is None:
        raise Unlike(f"entry {seen[0].seq}: no command gives it")
    drawn = salted(command, f"{state.size:064x}")
    given = MEETING.advance(state, Submission(drawn, seen[0].by, seen[0].at))
    if isinstance(given, Refusal):
        raise Unlike(f"entry {seen[0].seq}: {given.code}")
    acts, state = given
    return [entry for one in acts for entry in one], state


def rewritten(lines: Sequence[bytes]) -> Iterator[bytes]:
    """The lines of its export in today's format."""
    record, entries = converted(lines)
    return export.write(record, "meeting", EVERYTHING, SIGNER, [kept(one) for one in entries])


def _entry(line: dict[str, Any], digests: Digests) -> Entry:
    header = digests.header({**line["entry"]}, line["texts"] or {})
    del header["texts"]
    label = OPEN if header.pop("audience") == "public" else "closed"
    later = {
        name: said for name, said in SINCE.get(header["kind"], {}).items() if said is not UNSET
    }
    header["facts"] = {**later, **header["facts"]}
    return entry_of(MEETING, label, header, line["texts"] or {})


def _check_root(told: Sequence[dict[str, Any]], note: str) -> None:
    """The file is what was signed: its leaves give the root."""
    tree = Tree()
    for line in told:
        sealed = json.dumps(
            line["entry"], ensure_ascii=False, sort_keys=True, separators=(",", ":")
        )
        tree.append(
            leaf_hash(hashlib.sha256(bytes.fromhex(line["salt"]) + sealed.encode()).digest())
        )
    if base64.b64encode(tree.root()).decode() != note.split("\n")[2]:
        raise Unlike("the file is not what was signed")


def _check_alike(before: Sequence[Entry], after: Sequence[Entry], state: Meeting) -> None:
    if len(before) != len(after):
        raise Unlike(f"entry {before[0].seq}: others follow today")
    for old, new in zip(before, after, strict=True):
        later = {one: getattr(new.fact, one) for one in SINCE.get(old.kind, {})}
        said = replace(old.fact, **later) if type(old.fact) is type(new.fact) else old.fact
        same = (old.seq, old.at, old.act, old.by, old.capacity) == (
            (new.seq, new.at, new.act, new.by, new.capacity)
        )
        same = same and alike(replace(old, fact=said), new, state)
        if not same or (old.label == OPEN) != (new.label == OPEN):
            raise Unlike(f"entry {old.seq}, {old.kind}: another one follows today")


def main() -> None:
    """Writes each record of the first format anew, beside them."""
    for file in sorted(FIRST.glob("*.jsonl")):
        if file.stem in ANOTHER_RULE:
            continue
        lines = file.read_bytes().splitlines(keepends=True)
        (FIRST.parent / file.name).write_bytes(b"".join(rewritten(lines)))
        sys.stdout.write(f"{file.name}\n")


if __name__ == "__main__":
    main()
