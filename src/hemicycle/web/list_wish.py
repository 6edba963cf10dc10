"""What the form of a preview decides, put to what was decided before."""

import re
from collections.abc import Mapping

from msgspec.structs import replace
from starlette.datastructures import FormData

from hemicycle.directory.lists.headings import FIELDS, IGNORED
from hemicycle.directory.lists.wish import Wish

CELL = re.compile(r"cell-(\d{1,5})-(\d{1,3})")
COLUMN = re.compile(r"field-(\d{1,3})")
ROW = re.compile(r"(take|leave|stay|drop):(\d{1,5})")
PAIR = re.compile(r"(one|two):([\w-]{1,60})")
PUT = re.compile(r"put:(\d{1,5}):(\d{1,3}):(.{0,300})", re.DOTALL)
MOST_CELL = 20_000


def decided(wish: Wish, form: FormData, seen: Mapping[int, str]) -> Wish:
    """The wish after a button. `seen`: column → what it held when the form was made."""
    act = str(form.get("do", ""))
    wish = _read_alike(wish, form, seen)
    wish = replace(wish, cells={**wish.cells, **_written(form)})
    if found := PUT.fullmatch(act):
        cell = int(found[1]), int(found[2])
        return replace(wish, cells={**wish.cells, cell: found[3]})
    if found := ROW.fullmatch(act):
        return _of_row(wish, found[1], int(found[2]))
    if found := PAIR.fullmatch(act):
        return replace(wish, same={**wish.same, found[2]: found[1] == "one"})
    return wish


def _read_alike(wish: Wish, form: FormData, seen: Mapping[int, str]) -> Wish:
    """How the file is read: each that the form says, and what columns hold where that was changed."""
    told = {
        name: str(form.get(name, getattr(wish, name)))[:60]
        for name in ("encoding", "separator", "sheet", "spoken")
    }
    heading = str(form.get("heading", ""))
    fields = dict(wish.fields)
    for name in form:
        column = COLUMN.fullmatch(name)
        field = str(form[name])
        if column and field in (*FIELDS, IGNORED) and seen.get(int(column[1])) != field:
            fields[int(column[1])] = field
    row = int(heading) if heading.isdecimal() and len(heading) < 6 else wish.heading
    other_table = (told["separator"], told["sheet"], row) != (
        wish.separator,
        wish.sheet,
        wish.heading,
    )
    if other_table:
        return replace(Wish(), **told, heading=row)
    return replace(wish, **told, heading=row, fields=fields)


def _written(form: FormData) -> dict[tuple[int, int], str]:
    """What was written in place of cells with a fault."""
    found = {}
    for name in form:
        cell = CELL.fullmatch(name)
        if cell:
            before, now = str(form.get(f"was-{name}", "")), str(form[name])[:MOST_CELL]
            if before != now:
                found[int(cell[1]), int(cell[2])] = now
    return found


def _of_row(wish: Wish, verb: str, row: int) -> Wish:
    match verb:
        case "take":
            return replace(wish, take=wish.take | {row}, leave=wish.leave - {row})
        case "leave":
            return replace(wish, leave=wish.leave | {row}, take=wish.take - {row})
        case _:
            return replace(wish, take=wish.take - {row}, leave=wish.leave - {row})
