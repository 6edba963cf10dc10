"""The people of a list: each row as a person, or why not, at row and column. Nothing is dropped without a word."""

from collections.abc import Sequence
from datetime import date
from typing import Any, Literal, cast

import msgspec

from hemicycle.directory.lists import cells
from hemicycle.directory.lists.cells import NoValue
from hemicycle.directory.lists.headings import IGNORED, guessed, heading_row, is_sum, meaning
from hemicycle.directory.lists.known import Known
from hemicycle.directory.lists.table import Cell, Row, Table, letters
from hemicycle.directory.lists.wish import Wish
from hemicycle.procedure.characters import misspelt
from hemicycle.procedure.standing_body.delegations.state import Rank

DATED = ("since", "arrival", "born")
LEFT_EMPTY = ("phone", "title", "organisation", "gender", "language", "number", "badge", "remark")
"""What is kept beside the record as it is written."""
SAID = ("name", "family", "given", "member", "role", "office")
"""What is said of a row that is left out."""
BLOCKING = frozenset(("name", "family", "given", "email", "member", "role"))
"""A row with a fault there is left out until it is mended; other cells are left empty."""
Why = Literal["empty", "sum", "hidden", "withdrawn", "body", "left"]


class Fault(msgspec.Struct, frozen=True):
    """What is wrong with a cell. `choices`: what may be meant; `near`: the name of a member that is written so."""

    row: int
    place: int
    column: str
    code: str
    value: str
    choices: list[str] = []
    near: str | None = None
    blocks: bool = True
    line: int | None = None

    @property
    def at(self) -> str:
        """The cell as a spreadsheet names it: `E27`."""
        return f"{letters(self.place)}{self.row}"


class Found(msgspec.Struct, frozen=True):
    """A person of a list. `beside`: what goes into the register: kind and value."""

    row: int
    name: str
    family: str = ""
    member: str | None = None
    rank: Rank = "delegate"
    office: str = ""
    since: date | None = None
    pending: bool = False
    email: str = ""
    beside: tuple[tuple[str, str], ...] = ()
    offer: tuple[int, str] | None = None
    """What might stand in which column, where the list has the family's name in capitals."""
    offices: tuple[tuple[str, str], ...] = ()
    """The office by the language of its column, where columns are told apart so."""


class LeftOut(msgspec.Struct, frozen=True):
    """A row that is not taken, and why."""

    row: int
    why: Why
    words: str


class Rows(msgspec.Struct, frozen=True):
    """What a list has. `heading`: the number of the row of headings; `fields` and `headings` by column."""

    heading: int
    headings: list[str]
    fields: list[str]
    people: list[Found]
    faults: list[Fault]
    left: list[LeftOut]


def rows_of(table: Table, wish: Wish, known: Known) -> Rows:
    """The people of a list, as far as it can be taken."""
    numbers = [row.number for row in table.rows]
    place = numbers.index(wish.heading) if wish.heading in numbers else heading_row(table.rows)
    head = table.rows[place] if table.rows else Row(0, [])
    headings = [cells.clean(cell.text) for cell in head.cells]
    fields = guessed(headings, table.hidden, by_language=wish.by_language)
    fields = [wish.fields.get(column, field) for column, field in enumerate(fields)]
    found = Rows(head.number, headings, fields, [], [], [])
    for row in table.rows[place + 1 :]:
        _read(row, wish, known, found)
    return found


def _read(row: Row, wish: Wish, known: Known, into: Rows) -> None:
    taken, why = row.number in wish.take, _why_not(row, into.fields)
    if row.number in wish.leave:
        why, taken = "left", False
    if why and (not taken or why == "empty"):
        told = zip(into.fields, row.cells, strict=False)
        words = [cells.clean(cell.text) for field, cell in told if field in SAID and cell.text]
        into.left.append(LeftOut(row.number, why, " · ".join(words)[:80]))
        return
    person = _Person(row, wish, known, into)
    found = person.read()
    into.faults.extend(person.faults)
    if found:
        into.people.append(found)


def _why_not(row: Row, fields: Sequence[str]) -> Why | None:
    if row.empty:
        return "empty"
    filled = [cell.text for cell in row.cells if cell.text.strip()]
    if len(filled) <= 2 and filled and is_sum(filled[0]):
        return "sum"
    if _of(row, fields, "person").lower() in ("0", "false", "no"):
        return "body"
    if meaning("states", _of(row, fields, "state")) == "withdrawn":
        return "withdrawn"
    return "hidden" if row.hidden else None


def _of(row: Row, fields: Sequence[str], field: str) -> str:
    pairs = zip(fields, row.cells, strict=False)
    return next((cells.clean(cell.text) for one, cell in pairs if one == field), "")


class _Person:
    """One row on its way to a person."""

    def __init__(self, row: Row, wish: Wish, known: Known, rows: Rows) -> None:
        self.faults: list[Fault] = []
        self._row, self._known, self._rows = row, known, rows
        self._cells: dict[str, tuple[int, Cell]] = {}
        for place, (field, cell) in enumerate(zip(rows.fields, row.cells, strict=False)):
            own = wish.cells.get((row.number, place))
            told = cell if own is None else Cell(own)
            if field != IGNORED and (field not in self._cells or told.text):
                self._cells.setdefault(field, (place, told))
        self._remarks = [
            cell
            for field, cell in zip(rows.fields, row.cells, strict=False)
            if field == "remark" and cell.text.strip()
        ]

    def read(self) -> Found | None:
        """The person; None where a fault must be mended first."""
        name, family = self._name()
        email = self._value("email", cells.address_of)
        member = self._member()
        rank = self._rank()
        since = self._value("since", cells.day_of)
        beside = [("email", email)] if email else []
        beside += self._beside()
        if any(fault.blocks for fault in self.faults):
            return None
        state = meaning("states", self._text("state"))
        barred = self._text("barred").lower() in ("1", "true", "yes")
        return Found(
            row=self._row.number,
            name=name,
            family=family if family in name else "",
            member=member,
            rank=rank,
            office=self._words("office"),
            since=since,
            pending=state == "pending" or barred,
            email=email or "",
            beside=(*beside, *((("barred", "1"),) if barred else ())),
            offer=self._offer(family),
            offices=tuple(
                (field.removeprefix("office."), self._words(field))
                for field in self._cells
                if field.startswith("office.")
            ),
        )

    def _name(self) -> tuple[str, str]:
        whole, family, given = (self._words(one) for one in ("name", "family", "given"))
        if whole and not family and not given:
            family, given = cells.parted(whole)
            whole = cells.joined(given, family) if family else whole
        name = whole or cells.joined(given, family)
        if not name and not self.faults:
            self._fault(
                next((f for f in ("name", "family") if f in self._cells), "name"), "no-name"
            )
        return name, family

    def _offer(self, family: str) -> tuple[int, str] | None:
        written = cells.shouted(family)
        field = "family" if self._words("family") else "name"
        if written is None or field not in self._cells:
            return None
        return self._cells[field][0], self._words(field).replace(family, written)

    def _member(self) -> str | None:
        given = self._text("member")
        if not given:
            return None
        found = self._known.member(given)
        if found is None:
            self._fault("member", "unknown-member", near=self._known.nearest(given))
        return found

    def _rank(self) -> Rank:
        given = self._text("role")
        found = meaning("roles", given) if given else "delegate"
        if found is None:
            self._fault("role", "unknown-role", ["head", "alternate", "adviser", "delegate"])
        return cast(Rank, found or "delegate")

    def _beside(self) -> list[tuple[str, str]]:
        """What the register keeps of the row."""
        found = []
        for field in LEFT_EMPTY:
            if field == "remark":
                found += [("remark", cells.as_written(cell.text)) for cell in self._remarks]
            elif words := self._plain(field):
                found.append((field, words))
        for field in ("arrival", "born"):
            if self._value(field, cells.day_of) is not None:
                found.append((field, self._text(field)))
        votes = self._value("weight", cells.votes_of)
        return [*found, *([("weight", votes)] if votes else [])]

    def _plain(self, field: str) -> str:
        """Words beside the record; a date stands there only by an error of the spreadsheet."""
        _, cell = self._cells.get(field, (0, Cell()))
        if cell.odd == "date":
            day = date.fromisoformat(cell.text[:10])
            self._fault(field, "date-like", [f"{day.day}-{day.month}"])
            return ""
        return self._text(field)

    def _words(self, field: str) -> str:
        """Words that will stand on the record."""
        words = self._text(field)
        fault = misspelt(words, lines=False) if words else None
        if fault:
            self._fault(field, fault[0])
        return words

    def _value(self, field: str, read: Any) -> Any:
        text = self._text(field)
        value = read(text) if text else None
        if isinstance(value, NoValue):
            self._fault(field, value.code, value.choices)
            return None
        return value

    def _text(self, field: str) -> str:
        """The words of a cell; a formula or an error is none, and is told."""
        place, cell = self._cells.get(field, (0, Cell()))
        if cell.odd in ("formula", "error"):
            known = any(one.place == place for one in self.faults)
            if not known:
                self._fault(field, "no-stored-value" if cell.odd == "formula" else "error-value")
            return ""
        return cells.clean(cell.text)

    def _fault(
        self, field: str, code: str, choices: Sequence[str] = (), near: str | None = None
    ) -> None:
        place, cell = self._cells.get(field, (0, Cell()))
        headings = self._rows.headings
        column = headings[place] if place < len(headings) else ""
        blocks = field in BLOCKING
        one = Fault(
            self._row.number,
            place,
            column,
            code,
            cell.text,
            list(choices),
            near,
            blocks,
            self._row.line,
        )
        self.faults.append(one)
