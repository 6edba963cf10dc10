"""What is kept of people, how long, what goes next, and what went. The periods are said here."""

from collections.abc import Sequence

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.accounts.roles import does
from hemicycle.keeping.keeping import Keeping
from hemicycle.keeping.periods import BACKUPS, MOST_DAYS
from hemicycle.web.forms import field
from hemicycle.web.policy import NOTED_FACTS, allow
from hemicycle.web.render import page
from hemicycle.web.site import site_of

HOME = "/secretariat/keeping"
MOST_WENT = 30


@allow(does("accounts"), whole=True)
async def kept(request: Request) -> Response:
    """Each place with its period, and what goes when."""
    return await _page(request)


@allow(does("accounts"), whole=True)
async def say(request: Request) -> Response:
    """From now on a place keeps what it has for so many days; without a number, until it is erased."""
    keeping = keeping_of(request)
    form = await request.form(max_files=0, max_fields=4)
    place, written = field(form, "place"), field(form, "days")
    if not keeping.periods.changeable(place):
        raise HTTPException(400)
    days = _days(written)
    if days is None and written:
        return await _page(request, status=400, faulty=place)
    await keeping.periods.say(place, days)
    setattr(request.state, NOTED_FACTS, {"place": place, "days": days or 0})
    return RedirectResponse(f"{HOME}#{place}", 303)


@allow(does("accounts"), whole=True)
async def seen(request: Request) -> Response:
    """Whoever was erased since the backup that was put back is erased anew, or there was nobody."""
    await keeping_of(request).seen()
    return RedirectResponse(HOME, 303)


def keeping_of(request: Request) -> Keeping:
    """What is kept on this server. Raises 404 where nobody looks after it."""
    keeping = site_of(request).keeping
    if keeping is None:
        raise HTTPException(404)
    return keeping


def _days(written: str) -> int | None:
    if written.isdecimal() and len(written) < 6 and 1 <= int(written) <= MOST_DAYS:
        return int(written)
    return None


async def _page(request: Request, *, status: int = 200, faulty: str = "") -> Response:
    keeping = keeping_of(request)
    places = [one for one in await keeping.periods.kept() if one.place not in unsaid(keeping)]
    return page(
        request,
        "secretariat/keeping.html",
        status=status,
        timed=[one for one in places if one.ever],
        lasting=[one for one in places if not one.ever],
        backups=BACKUPS,
        backup_days=await keeping.periods.backup_days(),
        faulty=faulty,
        restored=await keeping.restored(),
        most_days=MOST_DAYS,
        next=await keeping.periods.next(),
        went=await keeping.periods.went(MOST_WENT),
        erasures=await keeping.erasures(),
        account_names=await site_of(request).staff.people.names(),
    )


def unsaid(keeping: Keeping) -> Sequence[str]:
    """Places in which nothing personal is declared: nobody needs to be told of them."""
    return [one.name for one in keeping.places if not any(held.personal for held in one.holds)]


routes: list[BaseRoute] = [
    Route(HOME, kept, methods=["GET"], name="keeping"),
    Route(f"{HOME}/period", say, methods=["POST"]),
    Route(f"{HOME}/restored", seen, methods=["POST"]),
]
