"""[PRESS-30] The hub of the feeds: where a reader's server asks to be told, as WebSub has it (W3C, 2018)."""

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.partners.websub import BadWish, take_wish, wish_of
from hemicycle.web.policy import allow
from hemicycle.web.press.feeds import FEED, HUB, feed_at
from hemicycle.web.security import address_of
from hemicycle.web.site import site_of

FIELDS = 12


@allow("everybody")
async def hub(request: Request) -> Response:
    """Take a wish; whoever is named in it is asked afterwards whether it is meant."""
    site = site_of(request)
    form = await request.form(max_files=0, max_fields=FIELDS)
    asked = {name: value for name, value in form.items() if isinstance(value, str)}
    try:
        wish = wish_of(asked, site.settings.base_url, lambda path: bool(FEED.fullmatch(path)))
        if not site.partners.hub_rate.allows(address_of(request.scope)):
            return _said("too many wishes: wait a minute", 429)
        if await feed_at(site, wish.topic) is None:
            return _said("hub.topic: expected a feed of this server", 404)
        now = site.partners.now()
        await site.door.register.write(lambda register: take_wish(register, wish, now))
    except BadWish as fault:
        return _said(str(fault), 400)
    site.partners.wake()
    return Response(status_code=202)


def _said(words: str, status: int) -> Response:
    """Whoever reads this is a program, or its keeper."""
    return PlainTextResponse(f"{words}\n", status)


routes: list[BaseRoute] = [Route(HUB, hub, methods=["POST"])]
