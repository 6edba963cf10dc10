"""The agenda as a form: each item at its place with its titles, struck or not, and lines for new ones."""

import msgspec
from starlette.datastructures import FormData

from hemicycle.procedure.meeting.business.agenda.commands import (
    ConvenedItem,
    Retitled,
    ReviseAgenda,
)
from hemicycle.procedure.meeting.business.agenda.state import Item
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import ItemId
from hemicycle.web.forms import field, text_by_language
from hemicycle.web.view_models import Said, said

NEW = ("new-1", "new-2", "new-3")
"""The lines for new items."""
LAST = 10_000


class AgendaRow(msgspec.Struct, frozen=True):
    """An item as the form has it."""

    item: Item
    title: Said


def agenda_rows(meeting: Meeting, language: str) -> list[AgendaRow]:
    """The items in their order."""
    official = meeting.sitting.languages if meeting.sitting else []
    items = meeting.agenda.items.values()
    return [AgendaRow(one, said(one.texts, "title", language, official)) for one in items]


def read_agenda(form: FormData, meeting: Meeting) -> ReviseAgenda:
    """What somebody changed: fields `place.ITEM`, `title.ITEM.fr`, `struck.ITEM`, and the same of new lines."""
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
        (line, ConvenedItem(ItemId(f"item-{meeting.size}-{number}"), title, None))
        for number, (line, title) in enumerate((one for one in fresh if one[1]), 1)
    ]
    places = {item: _place(form, item, n) for n, item in enumerate(items)}
    places |= {item.id: _place(form, line, LAST) for line, item in added}
    order = sorted(places, key=lambda item: places[item])
    return ReviseAgenda(order, [item for _, item in added], struck, retitled)


def _place(form: FormData, name: str, otherwise: int) -> float:
    """Where somebody put it. Who writes the number of another comes before it."""
    written = field(form, f"place.{name}")
    if not (written.isascii() and written.isdecimal() and len(written) < 5):
        return otherwise
    place = int(written) - 1
    if place == otherwise:
        return place
    return place - 0.5 if place < otherwise else place + 0.5
