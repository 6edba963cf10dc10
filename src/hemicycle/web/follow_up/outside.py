"""[MESSAGE-2] [MESSAGE-3] Where a party that did not sit there acknowledges and answers what was said to it.

Its link is made from a key of this server and kept nowhere. The record says how often one was made: a new one ends the
one before, and none opens anything any more once no answer is awaited. It needs no account and no script; looking at it
says nothing.
"""

import hmac
from typing import Any

from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.standing_body.messages.acts import OUTSIDE
from hemicycle.procedure.standing_body.messages.state import Message
from hemicycle.procedure.standing_body.record import record_of
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.procedure.words import Digest, MessageId
from hemicycle.recorder.errors import IdConflict
from hemicycle.web.body_state import body_state
from hemicycle.web.command_form import Misfilled
from hemicycle.web.counting import count_try
from hemicycle.web.follow_up.documents import drop_unnamed, keep_files
from hemicycle.web.follow_up.filled import WITH_DOCUMENTS, read_followed
from hemicycle.web.follow_up.follow_board import looking
from hemicycle.web.follow_up.outside_link import link_of
from hemicycle.web.follow_up.shown_beside import message_shown
from hemicycle.web.forms import field
from hemicycle.web.join import SECRET_PAGE
from hemicycle.web.policy import allow
from hemicycle.web.render import language, page
from hemicycle.web.site import site_of

AT = "/outside/{body}/{message}/{token}"
THEIRS = ("acknowledge-message", "answer-message")


@allow("link")
async def look(request: Request) -> Response:
    """What was said to them, and how they can answer."""
    return await _page(request, *await _opened(request))


@allow("link")
async def answer(request: Request) -> Response:
    """Their receipt, or their answer, as theirs."""
    state, message = await _opened(request)
    site, body = site_of(request), request.path_params["body"]
    form = await request.form(max_files=5, max_fields=20, max_part_size=200_000)
    kind = field(form, "do")
    if kind not in THEIRS:
        raise HTTPException(400)
    files: list[Digest] = []
    try:
        files = await keep_files(site, body, form) if kind in WITH_DOCUMENTS else []
        command = await read_followed(form, kind, site.recorder, files, message=message.id)
        once = field(form, "once")[:64] or None
        done = await site.recorder.act(record_of(body), f"{OUTSIDE}{message.id}", command, once)
    except Misfilled as fault:
        await drop_unnamed(site, body, files)
        return await _page(request, state, message, form, status=400, misfilled=fault.name)
    except IdConflict:
        done = Refusal("entered-already", "BODY-1")
    if isinstance(done, Refusal):
        await drop_unnamed(site, body, files)
        return await _page(request, state, message, form, status=409, refusal=done)
    return RedirectResponse(request.url.path, 303, SECRET_PAGE)


async def _opened(request: Request) -> tuple[StandingBody, Message]:
    """Raises 404; a wrong token counts against the address that sent it."""
    site, body = site_of(request), request.path_params["body"]
    state = await body_state(site, body)
    known = state.messages.table.get(MessageId(request.path_params["message"])) if state else None
    link = link_of(site, body, known) if known else ""
    given = request.path_params["token"].encode()
    if state is None or known is None or not link:
        count_try(request)
        raise HTTPException(404, "no-link", SECRET_PAGE)
    if not hmac.compare_digest(link.rpartition("/")[2].encode(), given):
        count_try(request)
        raise HTTPException(404, "no-link", SECRET_PAGE)
    return state, known


async def _page(
    request: Request,
    state: StandingBody,
    message: Message,
    sent: FormData | None = None,
    *,
    status: int = 200,
    **more: Any,
) -> Response:
    site, reader = site_of(request), language(request)
    look_ = await looking(site, state, reader, office=False)
    rules = state.founding.rules
    languages = list(rules.languages) if rules else []
    return page(
        request,
        "outside.html",
        status=status,
        headers=SECRET_PAGE,
        one=message_shown(look_, message),
        body_title=look_.words({"title": rules.title}, "title") if rules else "",
        official=languages,
        speaks=reader if reader in languages else (languages or [reader])[0],
        values={name: field(sent, name) for name in sent} if sent else {},
        articles=rules.articles if rules else [],
        **{"refusal": None, "misfilled": None, **more},
    )


routes: list[BaseRoute] = [
    Route(AT, look, methods=["GET"], name="outside"),
    Route(AT, answer, methods=["POST"]),
]
