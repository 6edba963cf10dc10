"""[COMMITMENT-3] A delegation reports on what its member owes, comments, doubts, and reports a condition met."""

from typing import Any

from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.standing_body.record import record_of
from hemicycle.procedure.words import Digest
from hemicycle.recorder.errors import IdConflict
from hemicycle.web.bodies import today
from hemicycle.web.body_state import body_state
from hemicycle.web.body_view import shown_body
from hemicycle.web.command_form import Misfilled
from hemicycle.web.delegation.called import called
from hemicycle.web.delegation.pages import AT, PRIVATE, delegate_in, place
from hemicycle.web.follow_up.documents import drop_unnamed, file_of, keep_files
from hemicycle.web.follow_up.filled import WITH_DOCUMENTS, read_followed
from hemicycle.web.follow_up.follow_board import looking
from hemicycle.web.follow_up.shown import commitments_of
from hemicycle.web.forms import field
from hemicycle.web.policy import allow
from hemicycle.web.render import language, page
from hemicycle.web.site import site_of

OWN = ("report-progress", "comment-on-commitment", "report-condition")
"""What a delegation does here, in its member's name."""


@allow("delegation")
async def follow_up(request: Request) -> Response:
    """What the body promised: first what this member owes."""
    return await _page(request)


@allow("delegation")
async def act(request: Request) -> Response:
    """Report or comment for the member, or show why not, with what was typed."""
    site, who = site_of(request), delegate_in(request)
    if not who.acts:
        raise HTTPException(403, "not-your-role")
    form = await request.form(max_files=20, max_fields=40, max_part_size=200_000)
    kind = field(form, "do")
    if kind not in OWN:
        raise HTTPException(400)
    files: list[Digest] = []
    try:
        files = await keep_files(site, who.body, form) if kind in WITH_DOCUMENTS else []
        command = await read_followed(form, kind, site.recorder, files, by=who.member)
        once = field(form, "once")[:64] or None
        answer = await site.recorder.act(record_of(who.body), who.member, command, once)
    except Misfilled as fault:
        await drop_unnamed(site, who.body, files)
        return await _page(request, form, status=400, misfilled=fault.name)
    except IdConflict:
        answer = Refusal("entered-already", "BODY-1")
    if isinstance(answer, Refusal):
        await drop_unnamed(site, who.body, files)
        return await _page(request, form, status=409, refusal=answer)
    return RedirectResponse(f"{place(who)}/follow-up?open={field(form, 'commitment')}#open", 303)


@allow("delegation")
async def give(request: Request) -> Response:
    """A file that the body's record names: whoever is of a delegation may read all of that."""
    return await file_of(site_of(request), delegate_in(request).body, request.path_params["digest"])


async def _page(
    request: Request, sent: FormData | None = None, *, status: int = 200, **more: Any
) -> Response:
    site, who, reader = site_of(request), delegate_in(request), language(request)
    state = await body_state(site, who.body)
    names = await called(site.recorder, site.given, who.body, who.member, reader)
    body = shown_body(state, today(), reader) if state else None
    if state is None or names is None or body is None:
        raise HTTPException(404)
    every = commitments_of(await looking(site, state, reader, office=False))
    mine = [one for one in every if any(o.party.code == who.member for o in one.owners)]
    opened = field(sent, "commitment") if sent else request.query_params.get("open", "")
    return page(
        request,
        "delegation-follow-up.html",
        status=status,
        headers=PRIVATE,
        me=who,
        called=names,
        at=place(who),
        form_at=f"{place(who)}/follow-up",
        body=body,
        mine=mine,
        others=[one for one in every if one not in mine],
        opened=next((one for one in every if one.id == opened), None),
        speaks=reader if reader in body.languages else body.languages[0],
        values={name: field(sent, name) for name in sent} if sent else {},
        articles=state.founding.rules.articles if state.founding.rules else [],
        **{"refusal": None, "misfilled": None, **more},
    )


routes: list[BaseRoute] = [
    Route(f"{AT}/follow-up", follow_up, methods=["GET"]),
    Route(f"{AT}/follow-up", act, methods=["POST"]),
    Route(f"{AT}/follow-up/documents/{{digest}}", give, methods=["GET"]),
]
