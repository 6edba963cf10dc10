"""[EMBARGO-1] Journalists ask to be accredited, confirm their address, and have a page of their own."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.outbound.addresses import BadAddress, mailbox_of
from hemicycle.readers.journalists import Asked, Journalist
from hemicycle.readers.reader import Wishes
from hemicycle.web.counting import count_try
from hemicycle.web.delegation.zones import known, zones
from hemicycle.web.forms import field
from hemicycle.web.join import SECRET_PAGE
from hemicycle.web.policy import allow
from hemicycle.web.render import language, page
from hemicycle.web.site import site_of
from hemicycle.web.subscribing.asking import may_write
from hemicycle.web.subscribing.copy_told import told_of
from hemicycle.web.subscribing.press_letters import confirming
from hemicycle.web.subscribing.to_come import conferences

MOST = {"name": 200, "outlet": 300, "mail": 254, "evidence": 2_000, "zone": 60}
FIELDS = 12


@allow("everybody")
async def form(request: Request) -> Response:
    """The form."""
    return _form(request, {})


@allow("everybody")
async def ask(request: Request) -> Response:
    """Write to the address. The answer is the same whether it is known or not."""
    site, given = site_of(request), await request.form(max_files=0, max_fields=FIELDS)
    typed = {name: field(given, name)[:most] for name, most in MOST.items()}
    if site.post_office is None or not site.post_office.by_mail:
        return _form(request, typed, "no-mail", status=503)
    empty = next((name for name in ("name", "outlet", "evidence") if not typed[name]), None)
    if empty:
        return _form(request, typed, empty, status=422)
    try:
        address = mailbox_of(typed["mail"])
    except BadAddress:
        return _form(request, typed, "mail", status=422)
    if field(given, "website"):  # a field that people do not see
        return _form(request, typed, done=True)
    if not await may_write(request, site.comments.proof.of(field(given, "proof"))):
        return _form(request, typed, "too-often", status=429)
    asked = Asked(
        typed["name"],
        typed["outlet"],
        address,
        language(request),
        known(typed["zone"]),
        typed["evidence"],
    )
    await site.journalists.ask(asked, site.post_office.outbox, partial(confirming, site.settings))
    return _form(request, typed, done=True)


@allow("link")
async def confirm_page(request: Request) -> Response:
    """Whose address this confirms. Looking changes nothing: scanners of mail look, too."""
    who = await journalist_of(request)
    return page(request, "press-confirm.html", headers=SECRET_PAGE, me=who)


@allow("link")
async def confirm(request: Request) -> Response:
    """The press office is asked."""
    await journalist_of(request)
    who = await site_of(request).journalists.confirm(request.path_params["token"])
    if who is None:
        raise HTTPException(404, "no-link", SECRET_PAGE)
    return RedirectResponse(f"/{language(request)}/press/{who.token}", 303, SECRET_PAGE)


@allow("link")
async def own(request: Request) -> Response:
    """How their request stands, and what they may read before it comes out."""
    who, site, reader = await journalist_of(request), site_of(request), language(request)
    accredited = who.is_accredited(site.door.now())
    copies = await site.embargoed.of(who.id) if accredited else []
    told = [(one, await told_of(site, one, reader)) for one in copies if one.ended is None]
    return page(
        request,
        "press-own.html",
        headers=SECRET_PAGE,
        me=who,
        accredited=accredited,
        copies=[(one, found) for one, found in told if found is not None],
        conferences=await conferences(site, reader) if accredited else [],
        alerted="alerted" in request.query_params,
    )


@allow("link")
async def alert(request: Request) -> Response:
    """They are told of what comes out as any reader is, by the address that they confirmed."""
    who = await journalist_of(request)
    await site_of(request).readers.enrol(who.address, Wishes(language(request)))
    return RedirectResponse(f"/{language(request)}/press/{who.token}?alerted", 303, SECRET_PAGE)


async def journalist_of(request: Request) -> Journalist:
    """Whose page it is. Raises 404; a wrong token counts against the address that sent it."""
    who = await site_of(request).journalists.find(request.path_params["token"])
    if who is None:
        count_try(request)
        raise HTTPException(404, "no-link", SECRET_PAGE)
    return who


def _form(
    request: Request,
    typed: Mapping[str, Any],
    fault: str = "",
    *,
    status: int = 200,
    done: bool = False,
) -> Response:
    site = site_of(request)
    return page(
        request,
        "press-ask.html",
        status=status,
        headers={"Cache-Control": "no-store"},
        typed={**dict.fromkeys(MOST, ""), "zone": site.zone, **typed},
        fault=fault,
        done=done,
        most=MOST,
        zones=zones(),
        by_mail=site.post_office is not None and site.post_office.by_mail,
    )


AT = "/{lang}/press"
routes: list[BaseRoute] = [
    Route(AT, form, methods=["GET"], name="press"),
    Route(AT, ask, methods=["POST"]),
    Route(f"{AT}/confirm/{{token}}", confirm_page, methods=["GET"]),
    Route(f"{AT}/confirm/{{token}}", confirm, methods=["POST"]),
    Route(f"{AT}/{{token}}", own, methods=["GET"]),
    Route(f"{AT}/{{token}}/alert", alert, methods=["POST"]),
]
