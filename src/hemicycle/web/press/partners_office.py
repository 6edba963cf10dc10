"""[PRESS-33] The press office's page of partners: who is told what comes out, and what each of them answered."""

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.accounts.roles import does, sees
from hemicycle.partners.partners import AGAIN, BadPartner
from hemicycle.web.forms import field, path_number
from hemicycle.web.policy import allow
from hemicycle.web.press.public_path import public_path
from hemicycle.web.render import page
from hemicycle.web.site import site_of

AT = "/secretariat/partners"
LONGEST_NAME = 200


@allow(sees("publication"), whole=True)
async def partners(request: Request) -> Response:
    """Those who are told."""
    return await _page(request)


@allow(does("publication"), whole=True)
async def name(request: Request) -> Response:
    """Name one more."""
    form = await request.form(max_files=0, max_fields=4)
    called, address = field(form, "name")[:LONGEST_NAME], field(form, "address")
    try:
        await site_of(request).partners.book.name(called, address, request.state.who.account)
    except BadPartner as fault:
        return await _page(request, fault.code, {"name": called, "address": address})
    return RedirectResponse(AT, 303)


@allow(does("publication"), whole=True)
async def end(request: Request) -> Response:
    """Tell one nothing more."""
    await site_of(request).partners.book.end(path_number(request, "partner"))
    return RedirectResponse(AT, 303)


@allow(does("publication"), whole=True)
async def again(request: Request) -> Response:
    """Tell one again what it was not told for certain."""
    numbers = path_number(request, "partner"), path_number(request, "message")
    await site_of(request).partners.book.again(*numbers)
    return RedirectResponse(AT, 303)


async def _page(
    request: Request, fault: str = "", written: dict[str, str] | None = None
) -> Response:
    return page(
        request,
        "secretariat/partners.html",
        status=422 if fault else 200,
        partners=await site_of(request).partners.book.all(),
        fault=fault,
        written=written or {},
        may_again=AGAIN,
        public_path=public_path,
    )


routes: list[BaseRoute] = [
    Route(AT, partners, methods=["GET"], name="partners"),
    Route(AT, name, methods=["POST"]),
    Route(f"{AT}/{{partner}}/end", end, methods=["POST"]),
    Route(f"{AT}/{{partner}}/messages/{{message}}/again", again, methods=["POST"]),
]
