"""A list with what was decided about it: whom it brings, whom it changes, what is asked, and what is left out."""

import msgspec

from hemicycle.directory.lists.duplicates import Already, Pair, already_of, pairs_of
from hemicycle.directory.lists.json_rows import is_json, read_json
from hemicycle.directory.lists.known import Known
from hemicycle.directory.lists.people import Found, Rows, rows_of
from hemicycle.directory.lists.rows import read_text
from hemicycle.directory.lists.table import Table
from hemicycle.directory.lists.wish import Wish

WORKBOOK = b"PK\x03\x04"
"""With which a workbook begins, whatever the file is called."""


class Plan(msgspec.Struct, frozen=True):
    """`new`: whom it brings; `changed`: who is there and differs; `there`: who is there as the list says.

    `perhaps`: who may be there already, undecided, and is left out until somebody decides. `pairs`: who stands twice.
    """

    table: Table
    rows: Rows
    new: list[Found]
    changed: list[Already]
    there: list[Already]
    perhaps: list[Already]
    pairs: list[Pair]

    @property
    def faulty(self) -> int:
        """How many rows are left out until they are mended."""
        return len({fault.row for fault in self.rows.faults if fault.blocks})


def read_table(data: bytes, wish: Wish) -> Table:
    """The table of a file, whatever it is called. Raises UnreadableList."""
    if data.startswith(WORKBOOK):
        from hemicycle.directory.lists.sheets import (  # noqa: PLC0415 — a start does without
            read_sheet,
        )

        return read_sheet(data, wish.sheet)
    if is_json(data):
        return read_json(data)
    return read_text(data, wish.encoding, wish.separator)


def plan_of(table: Table, wish: Wish, known: Known) -> Plan:
    """What the list brings, as was decided."""
    rows = rows_of(table, wish, known)
    pairs = list(pairs_of(rows.people))
    merged = {p.second.row for p in pairs if wish.same.get(p.key, p.one) and p.like != "mailbox"}
    people = [one for one in rows.people if one.row not in merged]
    already = list(already_of(people, known.there))
    decided = {a.found.row: wish.same.get(a.key, True if a.sure else None) for a in already}
    ours = [a for a in already if decided[a.found.row]]
    open_ = {a.found.row for a in already if decided[a.found.row] is None}
    theirs = {a.found.row for a in ours} | open_
    return Plan(
        table,
        rows,
        [one for one in people if one.row not in theirs],
        [a for a in ours if a.changed],
        [a for a in ours if not a.changed],
        [a for a in already if decided[a.found.row] is not True and not a.sure],
        pairs,
    )
