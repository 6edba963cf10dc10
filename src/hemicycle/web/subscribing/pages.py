"""[READER-1] [READER-2] A reader asks to be told by mail, confirms it, changes their wishes, leaves by one press."""

from collections.abc import Mapping
from functools import partial
from typing import Any, get_args

from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.outbound.addresses import BadAddress, mailbox_of
from hemicycle.procedure.publication.words import ItemKind
from hemicycle.readers.reader import Reader, Wishes
from hemicycle.web.counting import count_try
from hemicycle.web.forms import field
from hemicycle.web.join import SECRET_PAGE
from hemicycle.web.known_bodies import known_bodies
from hemicycle.web.policy import allow
from hemicycle.web.render import language, page
from hemicycle.web.site import site_of
from hemicycle.web.subscribing.asking import may_write
from hemicycle.web.subscribing.letters import confirming

KINDS: tuple[ItemKind, ...] = get_args(ItemKind)
FIELDS = 300
MOST_MAIL = 254


@allow("everybody")
async def form(request: Request) -> Response:
    """The form; of the body in the question, where there is one."""
    body = request.query_params.get("body", "")
    return await _form(request, {"bodies": [body] if body else []})


@allow("everybody")
async def ask(request: Request) -> Response:
    """Write to the address, and say so: the same whether it is on the list or not."""
    site, given = site_of(request), await request.form(max_files=0, max_fields=FIELDS)
    typed: dict[str, Any] = {"mail": field(given, "mail"), **_typed(given)}
    if site.post_office is None or not site.post_office.by_mail:
        return await _form(request, typed, "no-mail", status=503)
    if given.get("do") == "choose":  # from the short form of a page: what else there is to wish for
        return await _form(request, typed)
    try:
        address = mailbox_of(typed["mail"])
    except BadAddress:
        return await _form(request, typed, "not-an-address", status=422)
    wishes = await _wishes(request, given)
    if field(given, "website"):  # a field that people do not see
        return await _form(request, typed, done=True)
    if not await may_write(request, proof := site.comments.proof.of(field(given, "proof"))):
        return await _form(request, typed, "too-often", status=429)
    letter = partial(confirming, site.settings, wishes.language)
    await site.readers.ask(address, wishes, proof, site.post_office.outbox, letter)
    return await _form(request, typed, done=True)


@allow("link")
async def confirm_page(request: Request) -> Response:
    """Whose address this confirms. Looking changes nothing: scanners of mail look, too."""
    found = await site_of(request).readers.request(request.path_params["token"])
    if found is None:
        return _gone(request)
    return page(request, "reader-confirm.html", headers=SECRET_PAGE, address=found[0])


@allow("link")
async def confirm(request: Request) -> Response:
    """They are on the list."""
    reader = await site_of(request).readers.confirm(request.path_params["token"])
    if reader is None:
        return _gone(request)
    own = f"/{reader.wishes.language}/readers/{reader.token}"
    return RedirectResponse(f"{own}?confirmed", 303, SECRET_PAGE)


@allow("link")
async def own(request: Request) -> Response:
    """A reader's own page: what they are told of, and the way out."""
    reader = await _reader(request)
    if reader is None:
        return _gone(request)
    if request.method == "POST":
        given = await request.form(max_files=0, max_fields=FIELDS)
        wishes = await _wishes(request, given)
        await site_of(request).readers.change(reader.token, wishes)
        return RedirectResponse(
            f"/{wishes.language}/readers/{reader.token}?saved", 303, SECRET_PAGE
        )
    return page(
        request,
        "reader-own.html",
        headers=SECRET_PAGE,
        reader=reader,
        typed={
            "mail": reader.address,
            "bodies": reader.wishes.bodies,
            "kinds": reader.wishes.kinds,
        },
        said=("confirmed" in request.query_params and "confirmed")
        or ("saved" in request.query_params and "saved"),
        **await _choices(request),
    )


@allow("link")
async def leave_page(request: Request) -> Response:
    """One button. Looking changes nothing."""
    reader = await _reader(request)
    if reader is None:
        return _gone(request)
    return page(request, "reader-leave.html", headers=SECRET_PAGE, reader=reader, left=False)


@allow("link")
async def leave(request: Request) -> Response:
    """Tell them nothing any more, at once: by the button, or by the one press of a mail program (RFC 8058)."""
    if not await site_of(request).readers.leave(request.path_params["token"]):
        return _gone(request)
    return page(request, "reader-leave.html", headers=SECRET_PAGE, reader=None, left=True)


async def _reader(request: Request) -> Reader | None:
    return await site_of(request).readers.find(request.path_params["token"])


def _gone(request: Request) -> Response:
    """Nobody has this link any more, or nobody ever had: which of both is nobody's to learn."""
    count_try(request)
    return page(request, "reader-gone.html", status=404, headers=SECRET_PAGE)


async def _form(
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
        "reader-ask.html",
        status=status,
        headers={"Cache-Control": "no-store"},
        typed={"mail": "", "kinds": [], **typed},
        fault=fault,
        done=done,
        by_mail=site.post_office is not None and site.post_office.by_mail,
        most_mail=MOST_MAIL,
        **await _choices(request),
    )


async def _choices(request: Request) -> dict[str, Any]:
    """What may be wished for."""
    return {"bodies": await known_bodies(request), "kinds": KINDS}


def _typed(given: FormData) -> dict[str, list[str]]:
    """What was ticked."""
    return {name: [str(one) for one in given.getlist(name)] for name in ("bodies", "kinds")}


async def _wishes(request: Request, given: FormData) -> Wishes:
    """What was ticked, as far as there is such a thing; in the language that was chosen, or that of the page."""
    site, ticked = site_of(request), _typed(given)
    there = {name for name, _ in await known_bodies(request)}
    spoken = field(given, "language")
    if any(one not in there for one in ticked["bodies"]):
        raise HTTPException(400)
    if any(one not in KINDS for one in ticked["kinds"]):
        raise HTTPException(400)
    return Wishes(
        spoken if spoken in site.settings.languages else language(request),
        sorted({*ticked["bodies"]}),
        [one for one in KINDS if one in ticked["kinds"]],
    )


AT = "/{lang}/readers"
routes: list[BaseRoute] = [
    Route(AT, form, methods=["GET"], name="readers"),
    Route(AT, ask, methods=["POST"]),
    Route(f"{AT}/confirm/{{token}}", confirm_page, methods=["GET"]),
    Route(f"{AT}/confirm/{{token}}", confirm, methods=["POST"]),
    Route(f"{AT}/{{token}}", own, methods=["GET", "POST"]),
    Route(f"{AT}/{{token}}/leave", leave_page, methods=["GET"]),
    Route(f"{AT}/{{token}}/leave", leave, methods=["POST"]),
]
