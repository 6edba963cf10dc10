"""The reporter of feeds: they show what is out by themselves, and whoever follows them is told by the hub."""

from sqlalchemy import func, select
from starlette.requests import Request

from hemicycle.partners.tables import subscriptions
from hemicycle.posting.item import Item
from hemicycle.web.posting.rows import Cell, Group, Row
from hemicycle.web.render import language
from hemicycle.web.site import site_of

FORMS = 3
"""Atom, RSS and JSON Feed, each in every language of the pages."""


async def of_feeds(request: Request, item: Item) -> Group | None:
    """See Reporter."""
    site = site_of(request)
    words, now = site.words[language(request)], site.door.now()
    if item.stands == "draft":
        return None
    there = select(func.count()).where(subscriptions.c.until > now)
    failing = there.where(subscriptions.c.failing.is_not(None))
    follow, lost = await site.door.register.read(
        lambda c: (int(c.scalar(there) or 0), int(c.scalar(failing) or 0))
    )
    number = FORMS * len(site.settings.languages)
    out = item.stands == "out"
    first = Cell("done", words("reach-in-feeds", n=number), item.first)
    later = Cell("none", "")
    if not out or item.version > 1:
        later = Cell("done", words("reach-feeds-corrected" if out else "reach-feeds-withdrawn"))
    answer = words("reach-hub", n=follow, lost=lost) if follow else ""
    row = Row("rss", words("reach-feeds"), words("reach-feeds-which"), first, later, answer)
    return Group(words("reach-feeds"), [row])
