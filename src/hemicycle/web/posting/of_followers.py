"""The reporter of the fediverse: how many servers of followers took the item, and its last change."""

from sqlalchemy import RowMapping, select
from starlette.requests import Request

from hemicycle.federation.tables import accounts, deliveries
from hemicycle.posting.item import Item
from hemicycle.procedure.ids import readout_of
from hemicycle.web.messages import Words
from hemicycle.web.posting.rows import Act, Cell, Group, Row, Sign
from hemicycle.web.render import language
from hemicycle.web.site import site_of


async def of_followers(request: Request, item: Item) -> Group | None:
    """See Reporter."""
    site = site_of(request)
    words = site.words[language(request)]
    about = deliveries.c.record.in_((item.record, readout_of(item.record)))
    asked = select(deliveries).where(about, deliveries.c.body == item.body)
    found = await site.door.register.read(
        lambda c: c.execute(asked.order_by(deliveries.c.id)).mappings().all()
    )
    if not found:
        return None
    name = await site.door.register.read(
        lambda c: c.scalar(select(accounts.c.name).where(accounts.c.body == item.body))
    )
    first = [one for one in found if one["kind"] == "create"]
    later = [one for one in found if one["kind"] in ("update", "delete")]
    last = {
        one["inbox"]: one for one in later if one["kind"] == (later[-1]["kind"] if later else "")
    }
    answers = [one["answer"] for one in found if one["state"] != "delivered" and one["answer"]]
    row = Row(
        "users",
        words("reach-followers"),
        words("reach-servers", n=len({one["host"] for one in found})),
        _cell(words, first),
        _cell(words, [*last.values()]),
        answers[-1] if answers else "",
        (Act(words("reach-open"), "/secretariat/fediverse", opens=True),),
    )
    return Group(words("reach-fediverse", name=f"@{name}"), [row])


def _cell(words: Words, found: list[RowMapping]) -> Cell:
    if not found:
        return Cell("none", "")
    taken = [one for one in found if one["state"] == "delivered"]
    waits = any(one["state"] == "waiting" for one in found)
    sign: Sign = "done" if len(taken) == len(found) else "waits" if waits else "failed"
    told = words("reach-delivered", n=len(taken), of=len(found))
    return Cell(sign, told, max(one["since"] for one in found))
