"""The reporter of readers: how many were written to about an item, and about its last change."""

from sqlalchemy import RowMapping, select
from starlette.requests import Request

from hemicycle.posting.item import Item
from hemicycle.readers.tables import tellings
from hemicycle.web.messages import Words
from hemicycle.web.posting.rows import Act, Cell, Group, Row, Sign
from hemicycle.web.render import language
from hemicycle.web.site import site_of

SIGNS: dict[str, Sign] = {"open": "waits", "done": "done", "unknown": "unknown"}


async def of_readers(request: Request, item: Item) -> Group | None:
    """See Reporter."""
    site = site_of(request)
    words = site.words[language(request)]
    asked = select(tellings).where(tellings.c.record == item.record).order_by(tellings.c.id)
    rows = await site.door.register.read(lambda c: c.execute(asked).mappings().all())
    if not rows:
        return None
    later = rows[-1] if len(rows) > 1 else None
    act = Act(words("reach-open"), "/secretariat/readers", opens=True)
    first, last = _cell(words, rows[0]), _cell(words, later)
    row = Row("mail", words("reach-mail"), words("reach-mail-whom"), first, last, "", (act,))
    return Group(words("reach-readers"), [row])


def _cell(words: Words, row: RowMapping | None) -> Cell:
    if row is None:
        return Cell("none", "")
    told = words("reach-written", n=row["written"])
    return Cell(SIGNS.get(row["state"], "none"), told, row["at"])
