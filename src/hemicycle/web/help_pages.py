"""The addresses of Help beside those of the office: each is that of who asks, so that the policy finds them."""

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.access.helping import asker_of
from hemicycle.web.delegation.pages import AT, delegate_in, place
from hemicycle.web.help_page import help_page, public_page
from hemicycle.web.join import SECRET_PAGE, link_of
from hemicycle.web.policy import allow
from hemicycle.web.render import language
from hemicycle.web.seated import name_of, name_on, seated
from hemicycle.web.site import site_of


@allow("room", noted=False)
async def of_seat(request: Request) -> Response:
    """From a page of a meeting that is read in a seat."""
    who, record = seated(request), request.path_params["record"]
    if who.is_secretariat:
        return RedirectResponse("/secretariat/help/ask", 303)
    return await help_page(
        request, asker_of(who), await name_of(request, who), f"/room/{record}/help/page"
    )


@allow("delegation")
async def of_delegation(request: Request) -> Response:
    """From the page of a delegation."""
    who = delegate_in(request)
    return await help_page(request, asker_of(who), who.name, f"{place(who)}/help")


@allow("link")
async def of_link(request: Request) -> Response:
    """Before a seat is taken: the link says whose it will be."""
    link = await link_of(request, of_secretariat=False)
    meeting = await site_of(request).recorder.meeting(link.record or "")
    at = f"/join/{request.path_params['token']}"
    since = (link.since or 0) if link.in_use else 0
    asker, name = asker_of(link), name_on(meeting, link.actor)
    screen = site_of(request).words[language(request)]("join-title")
    answer = await help_page(
        request, asker, name, f"{at}/help", screen=screen, back=at, since=since
    )
    answer.headers.update(SECRET_PAGE)
    return answer


@allow("everybody")
async def of_public(request: Request) -> Response:
    """From every other page."""
    return public_page(request)


routes: list[BaseRoute] = [
    Route("/room/{record}/help/page", of_seat, methods=["GET", "POST"]),
    Route(f"{AT}/help", of_delegation, methods=["GET", "POST"]),
    Route("/join/{token}/help", of_link, methods=["GET", "POST"]),
    Route("/{lang}/help", of_public, methods=["GET"]),
]
