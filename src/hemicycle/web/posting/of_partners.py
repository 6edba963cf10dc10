"""The reporter of partners: each with what it was told of an item, and its answer."""

from collections.abc import Sequence

from sqlalchemy import RowMapping, select
from starlette.requests import Request

from hemicycle.partners.tables import deliveries, partners
from hemicycle.posting.item import Item
from hemicycle.web.messages import Words
from hemicycle.web.posting.rows import Act, Cell, Group, Row, Sign
from hemicycle.web.render import language
from hemicycle.web.site import site_of

SIGNS: dict[str, Sign] = {
    "waiting": "waits",
    "sending": "waits",
    "sent": "done",
    "delivered": "done",
    "unknown": "unknown",
    "overtaken": "none",
}


async def of_partners(request: Request, item: Item) -> Group | None:
    """See Reporter."""
    site = site_of(request)
    words = site.words[language(request)]
    joined = deliveries.join(partners, deliveries.c.partner == partners.c.id)
    asked = select(deliveries, partners.c.name).select_from(joined)
    asked = asked.where(deliveries.c.record == item.record).order_by(deliveries.c.id)
    rows = await site.door.register.read(lambda c: c.execute(asked).mappings().all())
    theirs: dict[int, list[RowMapping]] = {}
    for row in rows:
        theirs.setdefault(row["partner"], []).append(row)
    found = [_row(words, each) for each in theirs.values()]
    return Group(words("reach-partners"), found) if found else None


def _row(words: Words, rows: Sequence[RowMapping]) -> Row:
    first = next((one for one in rows if one["what"] == "published"), None)
    later = next((one for one in reversed(rows) if one["what"] != "published"), None)
    return Row(
        "repeat",
        rows[0]["name"],
        words("reach-by-webhook"),
        _cell(words, first),
        _cell(words, later),
        rows[-1]["answer"],
        (Act(words("reach-open"), "/secretariat/partners", opens=True),),
    )


def _cell(words: Words, row: RowMapping | None) -> Cell:
    if row is None:
        return Cell("none", "")
    sign = SIGNS.get(row["state"], "failed")
    told = {"done": "reach-told", "waits": "reach-state-waiting", "unknown": "reach-state-unknown"}
    return Cell(sign, words(told.get(sign, "reach-state-refused")), row["since"])
