"""Whom the page offers while somebody types, and what rows pasted from a spreadsheet bring."""

from asyncio import to_thread
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any, get_args

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from hemicycle.accounts.roles import does
from hemicycle.convene.draft import Draft, Person, Rank
from hemicycle.directory.lists.headings import guessed, heading_row, plain
from hemicycle.directory.lists.known import Known, known_of
from hemicycle.directory.lists.people import Fault as ListFault
from hemicycle.directory.lists.people import Found
from hemicycle.directory.lists.people import Rows as ListRows
from hemicycle.directory.lists.plan import plan_of
from hemicycle.directory.lists.rows import read_text
from hemicycle.directory.lists.table import Cell, Row, Table, UnreadableList, letters
from hemicycle.directory.lists.wish import Wish
from hemicycle.files import Fault
from hemicycle.web.bodies import today
from hemicycle.web.body_state import body_state
from hemicycle.web.drafting.asked import Doubt, Hit, Pasted, Rows, draft_of, read, told
from hemicycle.web.drafting.filling import key
from hemicycle.web.list_known import known_to
from hemicycle.web.people_table import read_people
from hemicycle.web.policy import allow
from hemicycle.web.render import language
from hemicycle.web.site import Site, site_of

MOST_HITS = 8
TAKEN = (
    "name",
    "family",
    "given",
    "member",
    "role",
    "office",
    "email",
    "state",
    "person",
    "barred",
)
"""What a pasted list brings, and what decides whether a row is taken."""
NO_HEADINGS = ("member", "name", "office", "email")


@allow(does("meetings"), noted=False)
async def find(request: Request) -> Response:
    """People of the body, its members and the states of the world whose name, code or office begins so."""
    kept, reader = await draft_of(request), language(request)
    sought = plain(request.query_params.get("q", "")[:80])
    known = await known_for(site_of(request), kept.draft, reader)
    return told([*_hits(known, sought, reader)][:MOST_HITS] if sought else [])


@allow(does("meetings"), noted=False)
async def paste(request: Request) -> Response:
    """Rows from a spreadsheet as people. Nothing is changed by it."""
    kept, reader = await draft_of(request), language(request)
    asked = await read(request, Pasted)
    known = await known_for(site_of(request), kept.draft, reader)
    try:
        return told(await to_thread(rows_of, asked.text, known, kept.draft, reader))
    except (UnreadableList, msgspec.ValidationError):
        return told(Rows([], []), 400)


async def known_for(site: Site, draft: Draft, reader: str) -> Known:
    """The members and people of the body on the day of the draft; without a body the states of the world."""
    state = await body_state(site, draft.body) if draft.body else None
    if state is None:
        return known_of([], {})
    return await known_to(site, state, day_of(draft), reader, but="")


def day_of(draft: Draft) -> date:
    """The day of the draft; today where it has none."""
    try:
        return date.fromisoformat(draft.date)
    except ValueError:
        return today()


def rows_of(text: str, known: Known, draft: Draft, reader: str) -> Rows:
    """Pasted rows, read as a list is; a doubtful one is asked about. Raises UnreadableList."""
    named = read_people(text.encode())
    if not isinstance(named, Fault):  # its columns are called as a meeting file calls its keys
        return Rows([msgspec.convert(_keyed(row), Person, strict=False) for row in named], [])
    table = _headed(read_text(text.encode(), "utf-8", "\t" if "\t" in text else ""), known)
    plan = plan_of(table, Wish(by_language=True), Known(known.codes, known.world, known.names))
    there = {(plain(one.name), one.member) for one in draft.people}
    people: list[Person] = []
    doubts: list[Doubt] = []
    for one in plan.rows.people:
        person = _person(one, reader)
        if (plain(one.name), one.member or "") in there:
            doubts.append(Doubt(one.row, one.name, "twice", person))
            continue
        there.add((plain(one.name), one.member or ""))
        people.append(person)
    blocked = {fault.row: fault for fault in plan.rows.faults if fault.blocks}
    cells = {row.number: [cell.text for cell in row.cells] for row in table.rows}
    doubts += [
        _doubt(fault, cells.get(fault.row, []), plan.rows.fields, known)
        for fault in blocked.values()
    ]
    return Rows(people, sorted(doubts, key=lambda one: one.row), _untaken(table, plan.rows))


def _untaken(table: Table, rows: ListRows) -> list[str]:
    """The columns in which something stands that is not taken, by heading, or else by letter."""
    below = [row for row in table.rows if row.number != rows.heading]
    return [
        rows.headings[place] if rows.headings[place] not in ("", "-") else letters(place)
        for place, field in enumerate(rows.fields)
        if field not in TAKEN and not field.startswith("office.")
        if any(_text(row, place) for row in below)
    ]


def _keyed(row: dict[str, str]) -> dict[str, Any]:
    """A row of such a table as a person: `office.fr` is an office in French."""
    person: dict[str, Any] = {"key": key(), "office": {}, "capacity": {}}
    for column, cell in row.items():
        field, _, within = column.partition(".")
        if column == "capacity.member":
            person["capacity_member"] = cell
        elif within:
            person[field][within] = cell
        elif column == "listed":
            person["listed"] = True
        elif column != "vice_chair":
            person[column] = cell
    return person


def _headed(table: Table, known: Known) -> Table:
    """The table with headings: as they were pasted, else as the cells say: members, addresses, names, offices."""
    rows = [row for row in table.rows if not row.empty]
    if not rows:
        return table
    first = rows[heading_row(rows)]
    held = guessed([cell.text for cell in first.cells], [], by_language=True)
    if "name" in held or "family" in held or len([one for one in held if one != "ignored"]) > 1:
        return table
    width = max(len(row.cells) for row in rows)
    kinds = [_kind([_text(row, place) for row in rows], known) for place in range(width)]
    heads = [_head(kinds, place) for place in range(width)]
    return Table(
        rows=[Row(0, [Cell(head) for head in heads]), *table.rows],
        separator=table.separator,
        readings=table.readings,
    )


def _kind(cells: Sequence[str], known: Known) -> str:
    filled = [cell for cell in cells if cell]
    if filled and sum("@" in cell for cell in filled) * 2 > len(filled):
        return "email"
    members = sum(known.member(cell) is not None for cell in filled)
    return "member" if filled and members * 2 > len(filled) else "words"


def _head(kinds: Sequence[str], place: int) -> str:
    """The heading of a column: of columns of words the first is the name, the second the office."""
    kind = kinds[place]
    if kind != "words":
        return kind if kinds.index(kind) == place else "-"
    before = sum(one == "words" for one in kinds[:place])
    return ("name", "office")[before] if before < 2 else "-"


def _text(row: Row, place: int) -> str:
    return row.cells[place].text.strip() if place < len(row.cells) else ""


def _person(one: Found, reader: str) -> Person:
    return Person(
        key=key(),
        name=one.name,
        family=one.family,
        member=one.member or "",
        rank=_rank(one.rank),
        office={**({reader: one.office} if one.office else {}), **dict(one.offices)},
        mail=one.email,
    )


def _rank(rank: str) -> Rank:
    return next((one for one in get_args(Rank) if one == rank), "")


def _doubt(fault: ListFault, cells: Sequence[str], fields: Sequence[str], known: Known) -> Doubt:
    row = dict(zip(fields, cells, strict=False))
    person = Person(key=key(), name=row.get("name", ""), mail=row.get("email", ""))
    choices = _meant(fault.value, known) if fault.code == "unknown-member" else []
    return Doubt(
        fault.row, fault.value or " · ".join(filter(None, cells)), fault.code, person, choices
    )


def _meant(value: str, known: Known) -> list[tuple[str, str]]:
    """The members whose name holds the word that was written."""
    sought = plain(value)
    names = {**known.world, **known.codes}
    found = {code: name for name, code in names.items() if sought and sought in name.split()}
    return [(code, known.names.get(code, name)) for code, name in sorted(found.items())][:4]


def _hits(known: Known, sought: str, reader: str) -> Iterator[Hit]:
    for one in known.there:
        words = plain(f"{one.name} {one.office} {one.member or ''}")
        if any(word.startswith(sought) for word in words.split()) or sought in words:
            mail = one.emails[0] if one.emails else ""
            office = {reader: one.office} if one.office else {}
            person = Person(
                key=key(),
                name=one.name,
                member=one.member or "",
                rank=_rank(one.rank),
                office=office,
                mail=mail,
            )
            yield Hit(one.name, one.member or "", one.office, person)
    seen: set[str] = set()
    for names, own in ((known.codes, True), (known.world, False)):
        for name, code in names.items():
            begins = name.startswith(sought) or any(w.startswith(sought) for w in name.split())
            if code not in seen and (begins or code.casefold() == sought):
                seen.add(code)
                yield Hit("", code, "member" if own else "")


routes: list[BaseRoute] = [
    Route("/secretariat/drafts/{draft}/people", find, methods=["GET"]),
    Route("/secretariat/drafts/{draft}/rows", paste, methods=["POST"]),
]
