"""Where it went: every place to which an item went, what became of it there, and one act to try again."""

from collections import Counter

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.accounts.roles import does, sees
from hemicycle.posting.accounts import SignedOut
from hemicycle.posting.port import Fault
from hemicycle.web.policy import allow
from hemicycle.web.posting.here import PATHS, item_here, may_post, posting_of
from hemicycle.web.posting.reporters import REPORTERS
from hemicycle.web.posting.rows import Group
from hemicycle.web.render import language, page
from hemicycle.web.site import site_of


@allow(sees("readout"))
async def reach(request: Request) -> Response:
    """The page."""
    return await _page(request)


@allow(does("publication"))
async def try_again(request: Request) -> Response:
    """Try all that failed again; what is unknown is not among it."""
    posting, (_, item) = posting_of(request), await item_here(request)
    for _, rows in await posting.rows(item.record):
        for row in rows[-1:]:
            if row["state"] in ("refused", "given-up"):
                await posting.again(row["id"], request.state.who.account)
    return _back(request)


@allow(does("publication"))
async def act(request: Request) -> Response:
    """Try one again, look it up, or say that it stands there."""
    posting, who = posting_of(request), request.state.who.account
    _, item = await item_here(request)
    asked = request.path_params["post"]
    row = await posting.post(int(asked)) if asked.isdecimal() and len(asked) < 16 else None
    if row is None or row["record"] != item.record:
        raise HTTPException(404)
    match request.path_params["how"]:
        case "again":
            await posting.again(row["id"], who)
        case "declare":
            await posting.declare(row["id"], who)
        case "look":
            return await _look_up(request, row["id"])
        case _:
            raise HTTPException(404)
    return _back(request)


async def _look_up(request: Request, post: int) -> Response:
    posting, (_, item) = posting_of(request), await item_here(request)
    words = site_of(request).words[language(request)]
    account = next(
        one for one, rows in await posting.rows(item.record) if post in {r["id"] for r in rows}
    )
    row = await posting.post(post)
    try:
        found = await posting.look_up(row, account["network"]) if row else None
    except (Fault, SignedOut) as fault:
        return await _page(request, 409, words("reach-look-failed", answer=str(fault)))
    if found:
        return _back(request)
    return await _page(request, 200, words("reach-not-there" if found is False else "reach-nobody"))


async def _page(request: Request, status: int = 200, notice: str = "") -> Response:
    place, item = await item_here(request)
    groups: list[Group] = []
    for report in REPORTERS:
        found = await report(request, item)
        if found is not None:
            groups.append(found)
    counts = Counter(row.sign for group in groups for row in group.rows)
    told = next(iter(item.tellings.values()))
    return page(
        request,
        "secretariat/reach.html",
        status=status,
        place=place,
        item=item,
        title=told.title,
        told_in=told.language,
        groups=groups,
        counts=counts,
        notice=notice,
        may=may_post(request),
        at=_at(request),
    )


def _at(request: Request) -> str:
    """The address of the item in the office."""
    return request.url.path.partition("/reach")[0]


def _back(request: Request) -> Response:
    return RedirectResponse(f"{_at(request)}/reach", 303)


routes: list[BaseRoute] = [
    route
    for path in PATHS
    for route in (
        Route(f"{path}/reach", reach, methods=["GET"]),
        Route(f"{path}/reach/again", try_again, methods=["POST"]),
        Route(path + "/reach/{post}/{how}", act, methods=["POST"]),
    )
]
