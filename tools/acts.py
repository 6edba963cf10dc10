#!/usr/bin/env python3
"""Prints docs/acts.md: every act of a record as it is declared, who may, when, what it gives and what stops it.

And into docs/record-format.md the kinds of entries by whose access settles who reads them. `tools/acts.py` writes the
pages; `tools/acts.py --check` says whether they are what the declarations say.
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hemicycle.procedure.core.act import Act
from hemicycle.procedure.core.entry import ClosedFact, ItemFact, PublicFact
from hemicycle.procedure.core.record_type import RecordType
from hemicycle.procedure.core.subject import Subject
from hemicycle.procedure.meeting.record import MEETING
from hemicycle.procedure.publication.record import PUBLICATION
from hemicycle.procedure.standing_body.record import BODY

PAGE = Path(__file__).parents[1] / "docs" / "acts.md"
FORMAT = PAGE.with_name("record-format.md")
BEGINS, ENDS = "<!-- kinds -->\n", "<!-- /kinds -->\n"
HEAD = """# Acts

Every act of a meeting, and after them those of a body's record and of a text for the press, as
`src/hemicycle/procedure` declares them. This page is printed from those declarations by `make acts`; a test holds it.
An act is asked in one order: when, who, what stops it, then its own rule (the number in SPEC.md). *Not while* names
what is open and comes first. An act with none of it can be done whatever else is open.

Subjects stand in a row, each on those before it: a subject stops acts of subjects before it, and what it does never
asks those after it. *Follows* is what happens by itself within the act, and cannot be refused: what ends, ends before
its cause; what begins, begins after it.
"""


BODIES = """# Acts of a body's record
"""
TEXTS = """# Acts of a text for the press
"""


def printed() -> str:
    """The page."""
    meeting = (line for one in MEETING.subjects for line in _subject(one, MEETING))
    body = (line for one in BODY.subjects for line in _subject(one, BODY))
    text = (line for one in PUBLICATION.subjects for line in _subject(one, PUBLICATION))
    return "\n".join([HEAD, *meeting, BODIES, *body, TEXTS, *text])


def kinds_printed() -> str:
    """The lists of kinds that docs/record-format.md holds: those by whose base another label follows."""
    kinds = sorted(MEETING.kinds.items())
    open_, item, closed = (
        ", ".join(f"`{name}`" for name, kind in kinds if issubclass(kind, base)) or "none"
        for base in (PublicFact, ItemFact, ClosedFact)
    )
    return (
        f"Always open: {open_}.\n\nOf the item that they name: {item}.\n\n"
        f"Never open: {closed}.\n\nAll other kinds concern the record as a whole.\n"
    )


def with_kinds(page: str) -> str:
    """The page of the format with these lists."""
    before, rest = page.split(BEGINS)
    return f"{before}{BEGINS}{kinds_printed()}{ENDS}{rest.split(ENDS)[1]}"


def _subject(one: Subject[Any], of: RecordType[Any]) -> Iterator[str]:
    lasting = ", ".join(f"`{part}`" for part in one.parts) or "none of its own"
    yield f"## {one.name.capitalize()}\n"
    yield f"State: {lasting}.\n"
    yield "| act | who | when | gives | not while | rule |"
    yield "|---|---|---|---|---|---|"
    yield from (_act(act, of) for act in one.acts)
    yield ""
    follows = [
        f"`{reaction.to.kind}`: {_kinds(reaction.kinds)} {'before' if reaction.ends else 'after'} it"
        for reaction in one.reactions
    ]
    if follows:
        yield "Follows " + "; ".join(follows) + ".\n"
    held = [f"{_kinds(hold.kinds)} while {hold.words}" for hold in one.holds]
    if held:
        yield "Does not follow by itself: " + "; ".join(held) + ".\n"
    if one.deadline:
        yield f"By time alone: {_kinds(one.deadline.kinds)}.\n"


def _act(act: Act[Any, Any], of: RecordType[Any]) -> str:
    stops = list(dict.fromkeys(stop.words for stop in of.stops.get(act.command, ())))
    rule = f"[{act.spec}](../SPEC.md)" + (f", {act.article}" if act.article else "")
    cells = (
        f"`{act.name}`",
        act.by.words,
        act.when.words,
        _kinds(act.kinds),
        "; ".join(stops),
        rule,
    )
    return "| " + " | ".join(cells) + " |"


def _kinds(kinds: tuple[Any, ...]) -> str:
    return ", ".join(f"`{kind.kind}`" for kind in kinds)


def main() -> int:
    """Write the pages, or say whether they are up to date."""
    pages = {PAGE: printed(), FORMAT: with_kinds(FORMAT.read_text(encoding="utf-8"))}
    stale = [p for p, text in pages.items() if not p.exists() or p.read_text("utf-8") != text]
    if "--check" in sys.argv[1:]:
        for page in stale:
            print(f"docs/{page.name} is not what the acts declare: make acts", file=sys.stderr)
        return 1 if stale else 0
    for page in stale:
        page.write_text(pages[page], encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
