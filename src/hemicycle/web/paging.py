"""Which rows of a record a reader asks to see, a page at a time."""

from collections import Counter
from collections.abc import Sequence
from typing import Literal

import msgspec
from starlette.datastructures import QueryParams

from hemicycle.locales.record import GROUPS
from hemicycle.web.forms import number_in
from hemicycle.web.logbook import BEFORE, BETWEEN, CLOSED, Logbook, Row

PER_PAGE = 100


class Wish(msgspec.Struct, frozen=True):
    """What a reader asks for. `groups` empty: all kinds; `at`: the entry that the link leads to."""

    order: Literal["item", "time"] = "item"
    item: str = ""
    member: str = ""
    groups: frozenset[str] = frozenset()
    page: int = 1
    at: int | None = None

    @property
    def filters(self) -> bool:
        """Whether only some delegation's or some kinds' entries are asked for."""
        return bool(self.member or self.groups)


class Shown(msgspec.Struct, frozen=True):
    """A page of rows, its number among `pages`, and how many rows the wish finds."""

    rows: list[Row]
    page: int
    pages: int
    found: int


def wish_of(query: QueryParams) -> Wish:
    """The wish in an address; what it cannot mean is passed over."""
    groups = frozenset(query.getlist("kind")) & frozenset(GROUPS)
    return Wish(
        order="time" if query.get("order") == "time" else "item",
        item=query.get("item", "")[:200],
        member=query.get("delegation", "")[:200],
        groups=groups if len(groups) < len(GROUPS) else frozenset(),
        page=max(1, number_in(query.get("page", ""), 9) or 1),
        at=number_in(query.get("at", ""), 9),
    )


def page_of(book: Logbook, wish: Wish, items: Sequence[str]) -> Shown:
    """The page that is asked for, or the one on which the entry `at` stands. `items`: the agenda in order."""
    rows = [row for row in book.rows if _fits(row, wish)]
    if wish.order == "item":
        rank = {item: place for place, item in enumerate([BEFORE, *items, BETWEEN])}
        rows.sort(key=lambda row: (rank.get(row.item, len(rank)), row.seq))
    pages = max(1, -(-len(rows) // PER_PAGE))
    place = next((n for n, row in enumerate(rows) if holds(row, wish.at)), None)
    page = min(wish.page, pages) if place is None else place // PER_PAGE + 1
    return Shown(rows[(page - 1) * PER_PAGE : page * PER_PAGE], page, pages, len(rows))


def holds(row: Row, at: int | None) -> bool:
    """Whether the entry `at` is this one, or among these closed ones."""
    return at is not None and row.seq <= at <= row.last


def _fits(row: Row, wish: Wish) -> bool:
    if holds(row, wish.at):
        return True
    if wish.item and row.item != wish.item:
        return False
    if row.group == CLOSED:
        return not wish.filters
    return (not wish.member or wish.member in row.members) and (
        not wish.groups or row.group in wish.groups
    )


def counted(book: Logbook) -> tuple[Counter[str], Counter[str], list[str]]:
    """How many entries of each group and under each item, and the delegations that have any."""
    open_rows = [row for row in book.rows if row.group != CLOSED]
    members = sorted({code for row in open_rows for code in row.members})
    return Counter(r.group for r in open_rows), Counter(r.item for r in open_rows), members
