"""What the preview of a list shows: the rows to look at, each with the one before it, and what is to be decided."""

from collections.abc import Iterator
from typing import Literal

import msgspec

from hemicycle.directory.lists.duplicates import Already, Pair
from hemicycle.directory.lists.headings import IGNORED, is_secret
from hemicycle.directory.lists.people import Fault, Found
from hemicycle.directory.lists.plan import Plan
from hemicycle.directory.lists.table import Row, letters, widest
from hemicycle.directory.lists.wish import Wish

Which = Literal["look", "changed", "all"]
MOST_SHOWN = 250
MOST_ASKED = 100


class ShownCell(msgspec.Struct, frozen=True):
    """A cell. `fault`: its fault is asked at the side; `asked`: who this is, is."""

    text: str
    fault: bool
    asked: bool


class ShownRow(msgspec.Struct, frozen=True):
    """A row of the preview. `left`: why it is not taken, where it is not."""

    number: int
    cells: list[ShownCell]
    asked: bool
    left: str


class Preview(msgspec.Struct, frozen=True):
    """A list before it comes in. `columns`: letters, heading and field.

    `secret`: the places of columns that are not shown; `cut`: how many rows are not.
    """

    columns: list[tuple[str, str, str]]
    secret: set[int]
    rows: list[ShownRow]
    which: Which
    counts: dict[str, int]
    cut: int
    faults: list[Fault]
    pairs: list[Pair]
    merged: list[Pair]
    mailboxes: list[Pair]
    perhaps: list[Already]
    offers: list[Found]
    more_faults: int


def preview_of(plan: Plan, wish: Wish, which: Which) -> Preview:
    """The preview of a list as it was decided so far."""
    rows = plan.rows
    left = {one.row: one.why for one in rows.left}
    faulty = {(one.row, one.place) for one in rows.faults}
    pairs = [one for one in plan.pairs if one.like not in ("same", "mailbox")]
    asked = {n for p in pairs for n in (p.first.row, p.second.row)}
    asked |= {one.found.row for one in plan.perhaps}
    changed = {one.found.row for one in plan.changed}
    body = [row for row in plan.table.rows if row.number > rows.heading]
    look = {row for row, _ in faulty} | asked | {n for n, why in left.items() if why != "empty"}
    wanted = {"look": look, "changed": changed}.get(which, {row.number for row in body})
    shown = list(_with_the_one_before(body, wanted)) if which != "all" else body
    names = {place for place, f in enumerate(rows.fields) if f in ("name", "family", "given")}
    secret = {n for n, heading in enumerate(rows.headings) if is_secret(heading)}
    secret |= {n for n in plan.table.hidden if _at(rows.fields, n) == IGNORED}
    width = max(widest(plan.table.rows), len(rows.fields))
    return Preview(
        columns=[
            (letters(n), _at(rows.headings, n), _at(rows.fields, n) or IGNORED)
            for n in range(width)
        ],
        secret=secret,
        rows=[
            ShownRow(
                row.number,
                [
                    ShownCell(
                        "" if n in secret else wish.cells.get((row.number, n), cell.text),
                        (row.number, n) in faulty,
                        row.number in asked and n in names,
                    )
                    for n, cell in enumerate(row.cells)
                ],
                row.number in asked,
                left.get(row.number, ""),
            )
            for row in shown[:MOST_SHOWN]
        ],
        which=which,
        counts={"look": len(look), "changed": len(changed), "all": len(body)},
        cut=max(0, len(shown) - MOST_SHOWN),
        faults=rows.faults[:MOST_ASKED],
        pairs=pairs[:MOST_ASKED],
        merged=[one for one in plan.pairs if one.like == "same"],
        mailboxes=[one for one in plan.pairs if one.like == "mailbox"],
        perhaps=plan.perhaps[:MOST_ASKED],
        offers=[one for one in plan.new if one.offer][:MOST_ASKED],
        more_faults=max(0, len(rows.faults) - MOST_ASKED),
    )


def _with_the_one_before(rows: list[Row], wanted: set[int]) -> Iterator[Row]:
    for before, row in zip([None, *rows], rows, strict=False):
        if row.number in wanted:
            if before and before.number not in wanted and not before.empty:
                yield before
            yield row


def _at(values: list[str], place: int) -> str:
    return values[place] if place < len(values) else ""
