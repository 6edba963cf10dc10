"""[DRAFT-2] What somebody changes in a draft: one field, the place of one row, or that a row goes.

Changes name fields and rows, never the whole, so that those of two people come together: each field is as it was
written last, and what concerns a row that has gone meanwhile changes nothing.
"""

from collections.abc import Iterable
from typing import Any, Literal, get_args

import msgspec

from hemicycle.convene.draft import Draft, Key

Table = Literal["people", "items", "papers", "groups"]
TABLES: tuple[Table, ...] = get_args(Table)


class Put(msgspec.Struct, frozen=True, tag="put", forbid_unknown_fields=True):
    """A field holds this from now on. `at`: `date`, `texts/title/en`, `people/KEY/office/fr`."""

    at: str
    value: Any


class Place(msgspec.Struct, frozen=True, tag="place", forbid_unknown_fields=True):
    """A row stands before another, or last. `row`: it is new, or is back; without one it only moves."""

    table: Table
    key: Key
    row: dict[str, Any] | None = None
    before: Key | None = None


class Drop(msgspec.Struct, frozen=True, tag="drop", forbid_unknown_fields=True):
    """A row goes."""

    table: Table
    key: Key


Change = Put | Place | Drop
Rows = list[dict[str, Any]]


class BadChange(ValueError):
    """A change is of no field, or gives it what it cannot hold."""


def changed(draft: Draft, changes: Iterable[Change]) -> Draft:
    """The draft after these. Raises BadChange, and then none of them holds."""
    made: dict[str, Any] = msgspec.to_builtins(draft)
    for change in changes:
        if isinstance(change, Put):
            _put(made, change)
        else:
            _place(made[change.table], change)
    try:
        return msgspec.convert(made, Draft)
    except msgspec.ValidationError as fault:
        raise BadChange(str(fault)) from fault


def _put(made: dict[str, Any], change: Put) -> None:
    first, *rest = change.at.split("/")
    within: Any = made
    if first in TABLES:
        if len(rest) < 2:
            raise BadChange(change.at)
        place = _find(made[first], rest[0])
        if place is None:
            return
        within, (first, *rest) = made[first][place], rest[1:]
        if first == "key":
            raise BadChange(change.at)
    for step in rest:
        if not isinstance(within.get(first, {}), dict):
            raise BadChange(change.at)
        within, first = within.setdefault(first, {}), step
    if change.value == "" and rest:
        within.pop(first, None)  # words that are not there are in no language
    else:
        within[first] = change.value


def _place(rows: Rows, change: Place | Drop) -> None:
    at = _find(rows, change.key)
    row = rows.pop(at) if at is not None else None
    if isinstance(change, Drop):
        return
    row = row or ({**change.row, "key": change.key} if change.row is not None else None)
    if row is None:
        return
    before = _find(rows, change.before) if change.before is not None else None
    rows.insert(len(rows) if before is None else before, row)


def _find(rows: Rows, key: str) -> int | None:
    return next((place for place, row in enumerate(rows) if row.get("key") == key), None)
