"""The agenda as a form: each item at its place with its titles, struck or not, and lines for new ones."""

from collections.abc import Collection, Iterable, Mapping

import msgspec
from starlette.datastructures import FormData

from hemicycle.procedure.meeting.business.agenda.commands import (
    ConvenedItem,
    Planned,
    Retitled,
    ReviseAgenda,
)
from hemicycle.procedure.meeting.business.agenda.numbering import numbers
from hemicycle.procedure.meeting.business.agenda.state import Item
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import ItemId, Text
from hemicycle.web.forms import field, text_by_language
from hemicycle.web.view_models import Said, said

NEW = ("new-1", "new-2", "new-3")
"""The lines for new items."""
LAST = 10_000


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


def read_agenda(form: FormData, meeting: Meeting) -> ReviseAgenda:
    """What somebody changed: fields `place.ITEM`, `title.ITEM.fr`, `minutes.ITEM`, `sub.ITEM`, `struck.ITEM`.

    The same of new lines, and `access.LINE`.
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
    added = [
        (line, _fresh(form, line, ItemId(f"item-{meeting.size}-{number}"), title))
        for number, (line, title) in enumerate((one for one in fresh if one[1]), 1)
    ]
    places = {item: _place(form, item, n) for n, item in enumerate(items)}
    places |= {item.id: _place(form, line, LAST) for line, item in added}
    unmoved = {item for n, item in enumerate(items) if places[item] == n}
    subs = {item for item, known in items.items() if _under(form, known)}
    subs |= {item.id for _, item in added if item.sub is True}
    order = _families(
        sorted(places, key=lambda item: places[item]),
        subs,
        {item: above for item, above in _above(items.values()).items() if item in unmoved},
    )
    planned = [
        one
        for item, known in items.items()
        if known.status == "coming" and item not in struck and (one := _planned(form, known))
    ]
    return ReviseAgenda(order, [item for _, item in added], struck, retitled, planned)


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


def _above(items: Iterable[Item]) -> dict[ItemId, ItemId]:
    """Of each item that stands under another: under which."""
    found: dict[ItemId, ItemId] = {}
    main: ItemId | None = None
    for item in items:
        if item.sub and main is not None:
            found[item.id] = main
        else:
            main = item.id
    return found


def _families(
    order: list[ItemId], subs: Collection[ItemId], above: Mapping[ItemId, ItemId]
) -> list[ItemId]:
    """The order in which what stood under an item, and was not itself moved (`above`), goes with it."""
    stays = {item for item in subs if above.get(item) in set(order) - set(subs)}
    under: dict[ItemId, list[ItemId]] = {item: [] for item in order if item not in subs}
    main = None
    for item in order:
        if item in stays:
            under[above[item]].append(item)
        elif item in subs and main is not None:
            under[main].append(item)
        else:  # the first stands under none
            main = item
            under.setdefault(item, [])
    mains = (item for item in order if item in under)
    return [one for item in mains for one in (item, *under[item])]


def _under(form: FormData, known: Item) -> bool:
    """Whether an item is to stand under the one before."""
    said = f"minutes.{known.id}" in form  # its fields were there
    return field(form, f"sub.{known.id}") == "yes" if said else known.sub


def _fresh(form: FormData, line: str, item: ItemId, title: Text) -> ConvenedItem:
    """A new item; restricted or open as was said, else as the meeting is."""
    access, minutes = field(form, f"access.{line}"), _minutes(form, line)
    return ConvenedItem(
        item,
        title,
        "closed" if access == "closed" else "open" if access == "open" else None,
        minutes=msgspec.UNSET if minutes is None else minutes,
        sub=field(form, f"sub.{line}") == "yes" or msgspec.UNSET,
    )


def _planned(form: FormData, known: Item) -> Planned | None:
    """What is planned otherwise of an item whose fields were there; None where nothing is."""
    if f"minutes.{known.id}" not in form:
        return None
    now = Planned(known.id, _minutes(form, known.id), field(form, f"sub.{known.id}") == "yes")
    return None if (now.minutes, now.sub) == (known.minutes, known.sub) else now


def _minutes(form: FormData, name: str) -> int | None:
    """For how long; 0, which is refused, where it is no number."""
    written = field(form, f"minutes.{name}")
    if not written:
        return None
    return int(written) if written.isascii() and written.isdecimal() and len(written) < 6 else 0


def _place(form: FormData, name: str, otherwise: int) -> float:
    """Where somebody put it. Who writes the number of another comes before it."""
    written = field(form, f"place.{name}")
    if not (written.isascii() and written.isdecimal() and len(written) < 5):
        return otherwise
    place = int(written) - 1
    if place == otherwise:
        return place
    return place - 0.5 if place < otherwise else place + 0.5
