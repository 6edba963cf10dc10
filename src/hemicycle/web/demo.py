"""The demo's one address: it leads to the round under way, and from one round to the next."""

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.web.policy import allow
from hemicycle.web.render import language
from hemicycle.web.site import site_of


@allow("everybody")
async def demo(request: Request) -> Response:
    """The meeting whose seats are on offer now. 404 where nothing is played."""
    record = await site_of(request).door.offered_record()
    if record is None:
        raise HTTPException(404)
    headers = {"Cache-Control": "no-store"}
    return RedirectResponse(f"/{language(request)}/meetings/{record}", 303, headers)


routes: list[BaseRoute] = [Route("/demo", demo, name="demo")]
