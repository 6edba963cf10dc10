"""The office's board of what is followed up: in the order of what it must do, one commitment open beside it."""

from collections.abc import Mapping
from typing import Any

import msgspec
from sqlalchemy import select
from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.accounts.roles import does, sees
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.standing_body.record import record_of
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.procedure.words import Digest
from hemicycle.recorder.errors import IdConflict, RecorderError
from hemicycle.web.acting import act_for_office
from hemicycle.web.bodies import today
from hemicycle.web.body_state import body_state
from hemicycle.web.body_view import BodyShown, shown_body
from hemicycle.web.command_form import Misfilled
from hemicycle.web.delegation.gathering import OVER
from hemicycle.web.follow_up.adopted import STANDS, Adopted, adopted_by, adopting
from hemicycle.web.follow_up.documents import drop_unnamed, keep_files
from hemicycle.web.follow_up.filled import BY_FORM, WITH_DOCUMENTS, read_followed
from hemicycle.web.follow_up.looking import Looking, Party, sources_of
from hemicycle.web.follow_up.outside_link import link_of
from hemicycle.web.follow_up.shown import CommitmentShown, commitments_of, grouped
from hemicycle.web.follow_up.shown_beside import messages_of, tracks_of
from hemicycle.web.follow_up.taking_over import TAKE_OVER, enter_adopted
from hemicycle.web.forms import field
from hemicycle.web.policy import allow
from hemicycle.web.render import language, page
from hemicycle.web.series.shown import briefs_of
from hemicycle.web.site import Site, site_of
from hemicycle.web.tables import listed
from hemicycle.web.view_models import Said, said

AT = "/secretariat/bodies/{body}/follow-up"
BY = ("due", "delegation", "track")
LOOKED_AT = 24
"""So many of the last meetings are looked through for what is not on the body's record yet."""
DECISIONS = 8
"""Of so many of the last meetings the decisions can be named as what judged or changed something."""


class Decision(msgspec.Struct, frozen=True):
    """A sentence that a meeting adopted, as a form names it: `RECORD:SEQ`."""

    point: str
    words: Said
    meeting: Said


@allow(sees("bodies"))
async def show(request: Request) -> Response:
    """The board."""
    return await _board(request, await _state(request))


@allow(does("meetings"))
async def act(request: Request) -> Response:
    """Do what a form says, or show why not, with what was typed."""
    state = await _state(request)
    form = await request.form(max_files=20, max_fields=400, max_part_size=200_000)
    kind = field(form, "do")
    if kind not in BY_FORM:
        raise HTTPException(400)
    site, body = site_of(request), request.path_params["body"]
    files: list[Digest] = []
    try:
        files = await keep_files(site, body, form) if kind in WITH_DOCUMENTS else []
        command = await read_followed(form, kind, site.recorder, files)
        answer = await act_for_office(
            request, record_of(body), command, field(form, "once")[:64] or None
        )
    except Misfilled as fault:
        await drop_unnamed(site, body, files)
        return await _board(request, state, form, status=400, misfilled=fault.name)
    except IdConflict:
        answer = Refusal("entered-already", "BODY-1")
    if isinstance(answer, Refusal):
        await drop_unnamed(site, body, files)
        return await _board(request, state, form, status=409, refusal=answer)
    return RedirectResponse(_back(request, form, answer.seqs[0]), 303)


@allow(does("meetings"))
async def take(request: Request) -> Response:
    """Take over what a meeting adopted: one sentence, with its owners, or all that can be taken as they stand."""
    state = await _state(request)
    form = await request.form(max_files=0, max_fields=60)
    site, body, wanted = site_of(request), request.path_params["body"], field(form, "adopted")
    waiting = await _waiting(site, state, body)
    chosen = [one for one in waiting if one.id == wanted or (wanted == "all" and one.ready)]
    if not chosen and wanted != "all":  # it stands on the record by now
        return RedirectResponse(AT.format(body=body), 303)
    account = request.state.who.mark(record_of(body))
    for one in chosen:
        named = [party for party in form.getlist("owner") if isinstance(party, str)]
        owners = one.owners if wanted == "all" else named
        refused = await enter_adopted(site.recorder, record_of(body), one, owners, account)
        if refused is not None:
            return await _board(request, await _state(request), status=409, refusal=refused)
    return RedirectResponse(AT.format(body=body), 303)


def _back(request: Request, form: FormData, seq: int) -> str:
    at, kind = AT.format(body=request.path_params["body"]), field(form, "do")
    if "track" in kind or kind.endswith("-meeting"):
        return f"{at}#tracks"
    if kind.endswith("-message"):
        return f"{at}#messages"
    opened = f"g{seq}" if kind == "enter-commitment" else field(form, "commitment")
    return f"{at}?open={opened}#open"


async def _state(request: Request) -> StandingBody:
    state = await body_state(site_of(request), request.path_params["body"])
    if state is None:
        raise HTTPException(404)
    return state


async def looking(site: Site, state: StandingBody, reader: str, *, office: bool) -> Looking:
    """With the eyes of the office, or of whom the state was cut for."""
    known = await briefs_of(site, sources_of(state), reader, office)
    return Looking(state, site.words[reader], reader, today(), known)


async def _board(
    request: Request,
    state: StandingBody,
    sent: FormData | None = None,
    *,
    status: int = 200,
    **more: Any,
) -> Response:
    site, reader, name = site_of(request), language(request), request.path_params["body"]
    body = shown_body(state, today(), reader)
    if body is None:
        raise HTTPException(404)
    site.due.worker.wake(TAKE_OVER)
    look = await looking(site, state, reader, office=True)
    every, t = commitments_of(look), site.words[reader]
    by = request.query_params.get("by", "due")
    held = await _held(site, name, LOOKED_AT)
    opened = field(sent, "commitment") if sent else request.query_params.get("open", "")
    return page(
        request,
        "secretariat/follow-up.html",
        status=status,
        body=body,
        at=AT.format(body=name),
        form_at=AT.format(body=name),
        by=by if by in BY else BY[0],
        ways=BY,
        groups=grouped(every, by, lambda key: t(f"follow-group-{key}")),
        every=every,
        opened=_opened(every, opened),
        messages=messages_of(look),
        tracks=tracks_of(look),
        texts_of_tracks={one.id: one.texts for one in state.tracks.table.values()},
        waiting=await _waiting(site, state, name, held),
        links=links_of(site, state) if request.state.who.may(does("meetings")) else {},
        parties=parties_of(look, body),
        party=look.party,
        meetings=await briefs_of(site, set(held), reader, office=True),
        known=look.meetings,
        decisions=await _decisions(site, held[:DECISIONS], reader),
        speaks=reader if reader in body.languages else body.languages[0],
        values=_values(sent),
        articles=state.founding.rules.articles if state.founding.rules else [],
        **{"refusal": None, "misfilled": None, **more},
    )


def links_of(site: Site, state: StandingBody) -> dict[str, str]:
    """The links of the messages that were delivered so, as long as they open."""
    body = state.founding.rules.id if state.founding.rules else ""
    return {name: link_of(site, body, one) for name, one in state.messages.table.items()}


def _opened(every: list[CommitmentShown], wanted: str) -> CommitmentShown | None:
    return next((one for one in every if one.id == wanted), None)


def _values(sent: FormData | None) -> Mapping[str, str]:
    """What stands in the form that was refused."""
    return {name: field(sent, name) for name in sent} if sent else {}


def parties_of(look: Looking, body: BodyShown) -> list[Party]:
    """Who can owe something: the secretariat, the members, the offices that stand."""
    offices = [o.id for o in look.state.offices.table.values() if o.until is None]
    codes = ["", *(row.code for row in body.members), *offices]
    return [look.party(code) for code in codes]


async def _held(site: Site, body: str, most: int) -> list[str]:
    """The last meetings of the body that are over, the newest first."""
    over = (listed.c.body == body) & listed.c.stage.in_(OVER)
    asked = select(listed.c.record).where(over).order_by(listed.c.starts.desc()).limit(most)
    return [record for (record,) in await site.catalogue.rows(asked)]


async def _waiting(
    site: Site, state: StandingBody, body: str, held: list[str] | None = None
) -> list[Adopted]:
    """What the last meetings adopted, and is not on the body's record."""
    found: list[Adopted] = []
    for record in held if held is not None else await _held(site, body, LOOKED_AT):
        try:
            found += await adopted_by(site.recorder, site.readouts, state, record)
        except RecorderError:  # a record that cannot be read keeps no other from being shown
            continue
    return found


async def _decisions(site: Site, held: list[str], reader: str) -> list[Decision]:
    found = []
    for record in held:
        try:
            meeting = await site.recorder.meeting(record)
        except RecorderError:
            continue
        official = meeting.sitting.languages if meeting.sitting else ()
        title = (
            said(meeting.sitting.texts, "title", reader, official) if meeting.sitting else Said()
        )
        found += [
            Decision(
                f"{record}:{adopting(one)}",
                said({"text": one.words}, "text", reader, official),
                title,
            )
            for one in meeting.outcomes.table.values()
            if one.status in STANDS
        ]
    return found


routes: list[BaseRoute] = [
    Route(AT, show, methods=["GET"]),
    Route(AT, act, methods=["POST"]),
    Route(f"{AT}/take-over", take, methods=["POST"]),
]
