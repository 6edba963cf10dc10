"""[READER-5] The office sees how many are told by mail, what they were told, and takes an address off on request."""

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from hemicycle.accounts.roles import does, sees
from hemicycle.outbound.addresses import BadAddress, mailbox_of
from hemicycle.readers.telling import counts, last_told
from hemicycle.web.forms import field
from hemicycle.web.policy import allow
from hemicycle.web.render import language, page
from hemicycle.web.site import site_of
from hemicycle.web.subscribing.telling import news_of

LAST = 10


@allow(sees("publication"), whole=True)
async def look(request: Request) -> Response:
    """The numbers; no address is listed."""
    return await _page(request)


@allow(does("publication"), whole=True)
async def take_off(request: Request) -> Response:
    """Take an address off, and forget it; a letter that waits for it does not leave."""
    typed = field(await request.form(max_files=0, max_fields=4), "mail")
    try:
        address = mailbox_of(typed)
    except BadAddress:
        return await _page(request, typed, "not-an-address", status=422)
    there = await site_of(request).readers.forget(address)
    return await _page(request, "" if there else typed, "taken-off" if there else "not-there")


async def _page(
    request: Request, typed: str = "", said: str = "", *, status: int = 200
) -> Response:
    site, reader = site_of(request), language(request)
    register = site.door.register
    told = await register.read(lambda c: last_told(c, LAST))
    return page(
        request,
        "secretariat/readers.html",
        status=status,
        counts=await register.read(counts),
        told=[(one, await news_of(site, one, reader)) for one in told],
        typed=typed,
        said=said,
        by_mail=site.post_office is not None and site.post_office.by_mail,
    )


routes: list[BaseRoute] = [
    Route("/secretariat/readers", look, methods=["GET"]),
    Route("/secretariat/readers", take_off, methods=["POST"]),
]
