"""[EMBARGO-2] A journalist opens a text before it comes out, by a link of their own; each opening is written down."""

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.readers.copies import Copy
from hemicycle.readers.journalists import Journalist
from hemicycle.web.commenting.items import Item
from hemicycle.web.counting import count_try
from hemicycle.web.forms import field
from hemicycle.web.join import SECRET_PAGE
from hemicycle.web.policy import allow
from hemicycle.web.render import language, page
from hemicycle.web.site import site_of
from hemicycle.web.subscribing.copy_told import Embargoed, told_of
from hemicycle.web.subscribing.press_letters import in_their_time


@allow("link")
async def notice(request: Request) -> Response:
    """Until when it is under embargo. Nothing of it is shown before somebody presses: scanners of mail look, too."""
    return await _answer(request, opened=False)


@allow("link")
async def read(request: Request) -> Response:
    """The text, under the name of whose copy it is."""
    return await _answer(request, opened=True)


async def _answer(request: Request, *, opened: bool) -> Response:
    site, reader = site_of(request), language(request)
    copy, who = await _copy(request)
    if opened:
        form = await request.form(max_files=0, max_fields=3)
        reader = field(form, "language") or reader
    found = await told_of(site, copy, reader)
    if isinstance(found, Item):  # it is out, for everybody
        return RedirectResponse(f"/{language(request)}{found.place}", 303, SECRET_PAGE)
    if found is None:
        raise HTTPException(410, "no-embargo", SECRET_PAGE)
    if opened:
        await site.embargoed.note_opening(copy.id)
    return _page(request, who, found, opened=opened)


def _page(request: Request, who: Journalist, found: Embargoed, *, opened: bool) -> Response:
    there = in_their_time(found.due, who, language(request))
    return page(
        request,
        "press-copy.html",
        headers=SECRET_PAGE,
        me=who,
        copy=found,
        told=found.told,
        their_time=there,
        opened=opened,
    )


async def _copy(request: Request) -> tuple[Copy, Journalist]:
    """Whose copy it is. Raises 404; 410 once it was withdrawn from them, or they are accredited no more."""
    site = site_of(request)
    copy = await site.embargoed.find(request.path_params["token"])
    if copy is None:
        count_try(request)
        raise HTTPException(404, "no-link", SECRET_PAGE)
    who = next((one for one in await site.journalists.listed() if one.id == copy.journalist), None)
    if copy.ended is not None or who is None or not who.is_accredited(site.door.now()):
        raise HTTPException(410, "no-embargo", SECRET_PAGE)
    return copy, who


AT = "/{lang}/press/copies/{token}"
routes: list[BaseRoute] = [
    Route(AT, notice, methods=["GET"]),
    Route(AT, read, methods=["POST"]),
]
