"""[PRESS-22] All that was published: found by words, kind, body and year, a page at a time."""

from collections.abc import Mapping
from datetime import UTC, datetime
from urllib.parse import urlencode

from sqlalchemy import func, select
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from hemicycle.web import dates
from hemicycle.web.catalogue import CARD
from hemicycle.web.forms import page_number
from hemicycle.web.newsroom import KINDS, publishing_bodies, releases_of
from hemicycle.web.policy import allow
from hemicycle.web.press.found import LONGEST, Sought, finding
from hemicycle.web.render import language, page
from hemicycle.web.site import Site, site_of
from hemicycle.web.tables import listed

PER_PAGE = 20
PAGE_DIGITS = 4


@allow("everybody")
async def archive(request: Request) -> Response:
    """What meets the wish of the query, the newest first."""
    site, reader, asked = site_of(request), language(request), request.query_params
    first, last = await _years(site)
    year = next((one for one in range(first, last + 1) if str(one) == asked.get("year")), None)
    bodies = await publishing_bodies(request)
    sought = Sought(
        asked.get("q", "")[:LONGEST].strip(),
        next((one for one in KINDS if one == asked.get("kind")), None),
        next((one for one, _ in bodies if one == asked.get("body")), None),
        (_begins(year), _begins(year + 1)) if year else None,
    )
    number = page_number(request, PAGE_DIGITS)
    rows = await site.catalogue.rows(finding(sought, (number - 1) * PER_PAGE, PER_PAGE + 1))
    if number > 1 and not rows:
        raise HTTPException(404, "past-end")
    cards = [CARD.decode(row[0]) for row in rows[:PER_PAGE]]
    chosen = {"q": sought.words, "kind": sought.kind, "body": sought.body, "year": year}
    kept = {name: value for name, value in chosen.items() if value}
    return page(
        request,
        "archive.html",
        releases=await releases_of(site, cards, reader),
        sought=sought,
        chosen=chosen,
        kept=kept,
        without={
            name: "?" + urlencode({k: v for k, v in kept.items() if k != name}) for name in kept
        },
        kinds=KINDS,
        bodies=bodies,
        years=range(last, first - 1, -1),
        number=number,
        before=_at(kept, number - 1) if number > 1 else "",
        after=_at(kept, number + 1) if len(rows) > PER_PAGE else "",
    )


def _at(kept: Mapping[str, str | int], number: int) -> str:
    return "?" + urlencode({**kept, "page": number})


def _begins(year: int) -> int:
    """The first instant of a year (UTC, ms)."""
    return int(datetime(year, 1, 1, tzinfo=UTC).timestamp()) * 1000


async def _years(site: Site) -> tuple[int, int]:
    """The first and the last year in which something came out."""
    out = listed.c.dated
    [(first, last)] = await site.catalogue.rows(select(func.min(out), func.max(out)))
    now = site.recorder.now()
    spread = (first or now, last or now)
    return min(map(_year, spread)), max(map(_year, spread))


def _year(at_ms: int) -> int:
    return dates.moment(at_ms).year


routes: list[BaseRoute] = [Route("/{lang}/archive", archive, name="archive")]
