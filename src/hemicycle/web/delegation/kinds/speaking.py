"""Before an item is taken up: a place on its list of speakers, and the statement of who stands there."""

from collections.abc import Iterator
from urllib.parse import quote

from hemicycle.procedure.meeting.business.agenda.state import Item
from hemicycle.procedure.meeting.business.inscriptions.queries import (
    inscribed_until,
    own_inscription,
    own_text,
)
from hemicycle.procedure.meeting.kernel.guards import is_written
from hemicycle.web.delegation.task import Desk, Found, Seated, Task
from hemicycle.web.view_models import said


def _items(desk: Desk) -> Iterator[tuple[Seated, Item, str]]:
    """Each item that is to come of a meeting that is, and somebody of the delegation who may speak for it there."""
    for at in desk.meetings:
        speaker = at.own or next((one.id for one in at.people if one.role == "delegate"), None)
        if speaker is None or at.brief.stage != "coming" or is_written(at.whole):
            continue
        for item in at.seen.agenda.items.values():
            if item.status == "coming":
                yield at, item, speaker


def _found(desk: Desk, at: Seated, item: Item, due: int) -> Found:
    title = said(item.texts, "title", desk.language, at.brief.languages).words
    return Found(
        key=f"{at.record}-{item.id}",
        due=due,
        to=f"/room/{quote(at.record, safe='')}/speaking#item-{quote(item.id, safe='')}",
        record=at.record,
        meeting=at.brief.title,
        values={"item": title},
    )


def _inscribing(desk: Desk) -> Iterator[Found]:
    for at, item, speaker in _items(desk):
        due = inscribed_until(at.whole) or at.brief.starts
        if due > desk.now and own_inscription(at.whole, speaker, item.id) is None:
            yield _found(desk, at, item, due)


def _stating(desk: Desk) -> Iterator[Found]:
    for at, item, speaker in _items(desk):
        inscribed = own_inscription(at.whole, speaker, item.id)
        if inscribed is not None and own_text(at.whole, speaker, item.id) is None:
            yield _found(desk, at, item, at.brief.starts)


INSCRIBE = Task("inscribe", "list-ordered", _inscribing)
STATEMENT = Task("statement", "upload", _stating)
