"""The agenda as a form: each item at its place with its titles, struck or not, and lines for new ones."""

from collections.abc import Iterable

import msgspec
from starlette.datastructures import FormData

from hemicycle.procedure.meeting.business.agenda.commands import (
    ConvenedItem,
    Planned,
    Retitled,
    ReviseAgenda,
)
from hemicycle.procedure.meeting.business.agenda.numbering import numbers
from hemicycle.procedure.meeting.business.agenda.revising import moved
from hemicycle.procedure.meeting.business.agenda.state import Item
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import ItemId, Text
from hemicycle.web.agenda_order import order
from hemicycle.web.forms import field, number_in, text_by_language
from hemicycle.web.view_models import Said, said

NEW = ("new-1", "new-2", "new-3")
"""The lines for new items."""
ALIKE = 5
"""Fields of a line that are the same in every language: place, minutes, struck, access, and one to spare."""
MOST_OTHERS = 200


class AgendaRow(msgspec.Struct, frozen=True):
    """An item as the form has it."""

    item: Item
    title: Said
    number: str


def agenda_rows(meeting: Meeting, language: str) -> list[AgendaRow]:
    """The items in their order."""
    official = meeting.sitting.languages if meeting.sitting else []
    items = meeting.agenda.items.values()
    numbered = numbers(items)
    return [
        AgendaRow(one, said(one.texts, "title", language, official), numbered[one.id])
        for one in items
    ]


def fields_of(meeting: Meeting) -> int:
    """How many fields the page has at most: those of each line, and of the other forms."""
    languages = len(meeting.sitting.languages) if meeting.sitting else 0
    lines = len(meeting.agenda.items) + len(NEW)
    return MOST_OTHERS + lines * (languages + ALIKE)


def read_agenda(form: FormData, meeting: Meeting) -> ReviseAgenda:
    """What somebody changed: fields `place.ITEM`, `title.ITEM.fr`, `minutes.ITEM`, `struck.ITEM`.

    The same of new lines, and `access.LINE`. A place is a number of the agenda, see `order`.
    """
    items = meeting.agenda.items
    titles = {item: text_by_language(form, f"title.{item}") for item in items}
    struck = [
        item
        for item, known in items.items()
        if field(form, f"struck.{item}") == "yes" and known.status == "coming"
    ]
    retitled = [
        Retitled(item, title)
        for item, title in titles.items()
        if title and title != dict(items[item].texts.get("title", {})) and item not in struck
    ]
    fresh = [(line, text_by_language(form, f"title.{line}")) for line in NEW]
    lines = {
        ItemId(f"item-{meeting.size}-{n}"): one
        for n, one in enumerate((one for one in fresh if one[1]), 1)
    }
    asked = {item: field(form, f"place.{item}") for item in items}
    asked |= {item: field(form, f"place.{line}") for item, (line, _) in lines.items()}
    ordered = order(numbers(items.values()), asked)
    added = [
        _fresh(form, line, item, title, sub=ordered[item]) for item, (line, title) in lines.items()
    ]
    planned = [
        one
        for item, known in items.items()
        if known.status == "coming"
        and item not in struck
        and (one := _planned(form, known, sub=ordered[item]))
    ]
    return ReviseAgenda([*ordered], added, struck, retitled, planned)


def agenda_then(meeting: Meeting, asked: ReviseAgenda) -> dict[ItemId, str]:
    """The number of each item once the agenda is issued so."""
    sub = {one.item: one.sub for one in asked.planned} | {
        one.id: one.sub is True for one in asked.added
    }
    fresh = {one.id: Item(one.id, 0, one.access, {}) for one in asked.added}
    known = fresh | meeting.agenda.items
    return numbers(
        msgspec.structs.replace(known[item], sub=sub.get(item, known[item].sub))
        for item in asked.order
        if item in known
    )


def revision_of(meeting: Meeting, asked: ReviseAgenda) -> dict[str, object]:
    """What the page shows of it: the numbers of the items then and now, and which of them stand elsewhere."""
    return {
        "numbered": agenda_then(meeting, asked),
        "was_numbered": numbers(meeting.agenda.items.values()),
        "placed": elsewhere(meeting, asked),
    }


def elsewhere(meeting: Meeting, asked: ReviseAgenda) -> set[ItemId]:
    """Of the items that stay: those that are moved, or stand under another item than before, or under none now."""
    items = meeting.agenda.items
    sub = {one.item: one.sub for one in asked.planned}
    new = {one.id: one.sub is True for one in asked.added}
    then = [
        (item, sub.get(item, items[item].sub) if item in items else new[item])
        for item in asked.order
    ]
    before = _parents((item, known.sub) for item, known in items.items())
    after = _parents(then)
    stay = [item for item in asked.order if item in items]
    return {*moved([*items], stay), *(item for item in stay if before[item] != after[item])}


def _parents(items: Iterable[tuple[ItemId, bool]]) -> dict[ItemId, ItemId | None]:
    """Under which each stands."""
    found: dict[ItemId, ItemId | None] = {}
    main: ItemId | None = None
    for item, sub in items:
        found[item] = main if sub else None
        main = main if sub and main else item
    return found


def _fresh(form: FormData, line: str, item: ItemId, title: Text, *, sub: bool) -> ConvenedItem:
    """A new item; restricted or open as was said, else as the meeting is."""
    access, minutes = field(form, f"access.{line}"), _minutes(form, line)
    return ConvenedItem(
        item,
        title,
        "closed" if access == "closed" else "open" if access == "open" else None,
        minutes=msgspec.UNSET if minutes is None else minutes,
        sub=sub or msgspec.UNSET,
    )


def _planned(form: FormData, known: Item, *, sub: bool) -> Planned | None:
    """What is planned otherwise of an item; None where nothing is."""
    there = f"minutes.{known.id}" in form
    now = Planned(known.id, _minutes(form, known.id) if there else known.minutes, sub)
    return None if (now.minutes, now.sub) == (known.minutes, known.sub) else now


def _minutes(form: FormData, name: str) -> int | None:
    """For how long; 0, which is refused, where it is no number."""
    written = field(form, f"minutes.{name}")
    if not written:
        return None
    return number_in(written, 5) or 0
