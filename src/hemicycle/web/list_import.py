"""[BODY-17] A list of people comes in: chosen, looked at, decided upon, confirmed, and taken back; and goes out."""

from asyncio import to_thread
from datetime import date
from pathlib import PurePath

from msgspec.structs import replace
from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.accounts.roles import does
from hemicycle.directory.imports import Imported
from hemicycle.directory.lists.duplicates import Already
from hemicycle.directory.lists.headings import FIELDS, IGNORED
from hemicycle.directory.lists.people import Found
from hemicycle.directory.lists.plan import Plan, plan_of, read_table
from hemicycle.directory.lists.table import UnreadableList
from hemicycle.directory.lists.wish import Wish
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.standing_body.delegations.commands import (
    ListDelegates,
    Listed,
    NameDelegate,
    WithdrawList,
)
from hemicycle.procedure.standing_body.delegations.entries import DelegateListed
from hemicycle.procedure.standing_body.people.words import PersonWords
from hemicycle.procedure.standing_body.record import record_of
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.procedure.words import NO_LANGUAGE, MemberCode, PersonId, Text
from hemicycle.web.acting import act_for_office
from hemicycle.web.bodies import body_page, today
from hemicycle.web.body_state import body_state
from hemicycle.web.body_view import shown_body
from hemicycle.web.drafts import ListDraft
from hemicycle.web.list_known import known_to
from hemicycle.web.list_members import admit_members, new_members
from hemicycle.web.list_view import Which, preview_of
from hemicycle.web.list_wish import decided
from hemicycle.web.policy import allow
from hemicycle.web.render import language, page
from hemicycle.web.site import Site, site_of

LARGEST = 4_500_000


@allow(does("bodies"))
async def start(request: Request) -> Response:
    """Choose a file."""
    return await _start(request)


@allow(does("bodies"))
async def choose(request: Request) -> Response:
    """A file was chosen: it is read, and nothing is written."""
    site, body = site_of(request), request.path_params["body"]
    await _state(request)
    given = await request.form(max_files=1, max_fields=5, max_part_size=LARGEST)
    upload = given.get("file")
    data = await upload.read() if isinstance(upload, UploadFile) else b""
    if not data:
        return await _start(request, "no-file")
    name = PurePath((upload.filename if isinstance(upload, UploadFile) else "") or "list").name
    try:
        table = await to_thread(read_table, data, Wish())
    except UnreadableList as fault:
        return await _start(request, fault.code)
    token = site.drafts.begin(body, name[:120], data, table, site.door.now())
    return RedirectResponse(f"/secretariat/bodies/{body}/import/{token}", 303)


@allow(does("bodies"))
async def look(request: Request) -> Response:
    """The preview."""
    return await _preview(request, _draft(request))


@allow(does("bodies"))
async def decide(request: Request) -> Response:
    """What the form decides; with `confirm` the list comes in."""
    site, draft = site_of(request), _draft(request)
    token: str = request.path_params["draft"]
    form = await request.form(max_fields=3_000, max_part_size=200_000)
    if form.get("do") == "cancel":
        site.drafts.drop(token)
        return RedirectResponse(f"/secretariat/bodies/{draft.body}", 303)
    state = await _state(request)
    plan = await _plan(site, state, draft, language(request))
    wish = decided(draft.wish, form, dict(enumerate(plan.rows.fields)))
    try:
        draft = await _reread(replace(draft, wish=wish), draft)
    except UnreadableList as fault:
        return await _start(request, fault.code)
    site.drafts.change(token, draft)
    if form.get("do") == "confirm":
        return await _confirm(request, state, draft)
    if form.get("do") == "admit-members":
        spoken = _spoken(state, draft.wish, language(request))
        refused = await admit_members(request, draft.body, form, spoken)
        if refused:
            return await _preview(request, draft, refused)
    which = (
        "changed"
        if form.get("which") == "changed"
        else "all"
        if form.get("which") == "all"
        else "look"
    )
    return RedirectResponse(f"{request.url.path}?which={which}#decide", 303)


@allow(does("bodies"))
async def undo(request: Request) -> Response:
    """A list is taken back, or the rules say why it cannot be any more."""
    site, body = site_of(request), request.path_params["body"]
    listed = request.path_params["listed"]
    state = await _state(request)
    command = WithdrawList(listed)
    answer = await act_for_office(request, record_of(body), command, f"undo-{listed}")
    if isinstance(answer, Refusal):
        return await body_page(request, state, office=True, status=409, refusal=answer)
    await site.directory.take_back(record_of(body), listed, site.door.now())
    return RedirectResponse(f"/secretariat/bodies/{body}#lists-title", 303)


async def _confirm(request: Request, state: StandingBody, draft: ListDraft) -> Response:
    """The people on the record, what else is known of them in the register: once, however often it is sent."""
    site, record = site_of(request), record_of(draft.body)
    plan = await _plan(site, state, draft, language(request))
    spoken = _spoken(state, draft.wish, language(request))
    one = Imported(draft.listed, draft.file, site.door.now(), len(plan.new), None)
    if plan.new:
        await site.directory.take_in(record, one, {})
        people = [_listed(found, spoken) for found in plan.new]
        command = ListDelegates(draft.listed, people)
        answer = await act_for_office(request, record, command, draft.listed)
        if isinstance(answer, Refusal):
            await site.directory.drop(record, draft.listed)
            return await _preview(request, draft, answer)
        ids = [e.fact.person for e in answer.entries if isinstance(e.fact, DelegateListed)]
        beside = {str(i): found.beside for i, found in zip(ids, plan.new, strict=True)}
        await site.directory.take_in(record, one, beside)
    for already in plan.changed:
        await _change(request, record, already, spoken, today(), draft.listed)
    site.drafts.drop(request.path_params["draft"])
    return RedirectResponse(f"/secretariat/bodies/{draft.body}#lists-title", 303)


async def _change(
    request: Request, record: str, one: Already, spoken: str, day: date, listed: str
) -> None:
    """Somebody who is there sits otherwise from today on, or is reached at another address."""
    found, person = one.found, PersonId(one.there.person)
    if {"member", "role", "office"} & set(one.changed):
        rank = one.there.rank if found.rank == "delegate" else found.rank
        command = NameDelegate(
            person=person,
            member=MemberCode(found.member) if found.member else None,
            rank=rank,  # type: ignore[arg-type]
            since=day,
            office=_text(found.office, spoken),
        )
        await act_for_office(request, record, command, f"{listed}-{found.row}")
    if "email" in one.changed:
        await site_of(request).directory.replace(record, person, "email", found.email)


def _listed(found: Found, spoken: str) -> Listed:
    words = PersonWords(
        name={NO_LANGUAGE: found.name},
        family={NO_LANGUAGE: found.family} if found.family else {},
    )
    return Listed(
        words=words,
        member=MemberCode(found.member) if found.member else None,
        rank=found.rank,
        since=found.since,
        office=_text(found.office, spoken),
        pending=found.pending,
    )


def _text(words: str, language: str) -> Text:
    return {language: words} if words else {}


def _spoken(state: StandingBody, wish: Wish, reader: str) -> str:
    """The language of the offices in the list: the one chosen, else the reader's where it is one of the body's."""
    official = list(state.founding.rules.languages) if state.founding.rules else []
    return next(one for one in (wish.spoken, reader, *official) if one in official)


async def _reread(draft: ListDraft, before: ListDraft) -> ListDraft:
    """The draft with the table of its wish. Raises UnreadableList."""
    ways = [(w.encoding, w.separator, w.sheet) for w in (draft.wish, before.wish)]
    if ways[0] == ways[1]:
        return draft
    return replace(draft, table=await to_thread(read_table, draft.data, draft.wish))


async def _plan(site: Site, state: StandingBody, draft: ListDraft, reader: str) -> Plan:
    known = await known_to(site, state, today(), reader, but=draft.listed)
    return await to_thread(plan_of, draft.table, draft.wish, known)


async def _preview(request: Request, draft: ListDraft, refusal: Refusal | None = None) -> Response:
    site, reader, state = site_of(request), language(request), await _state(request)
    known = await known_to(site, state, today(), reader, but=draft.listed)
    plan = await to_thread(plan_of, draft.table, draft.wish, known)
    asked = request.query_params.get("which", "")
    which: Which = "changed" if asked == "changed" else "all" if asked == "all" else "look"
    return page(
        request,
        "secretariat/import.html",
        status=409 if refusal else 200,
        body=shown_body(state, today(), reader),
        draft=draft,
        plan=plan,
        new_members=new_members(plan, known, reader),
        preview=await to_thread(preview_of, plan, draft.wish, which),
        fields=[*FIELDS, IGNORED],
        spoken=_spoken(state, draft.wish, reader),
        refusal=refusal,
        at=f"/secretariat/bodies/{draft.body}",
    )


async def _start(request: Request, fault: str = "") -> Response:
    state = await _state(request)
    return page(
        request,
        "secretariat/import-start.html",
        status=400 if fault else 200,
        body=shown_body(state, today(), language(request)),
        fault=fault,
        at=f"/secretariat/bodies/{request.path_params['body']}",
    )


def _draft(request: Request) -> ListDraft:
    """The file that is looked at. Raises 404 where it is there no more."""
    site, params = site_of(request), request.path_params
    found = site.drafts.find(params["draft"], params["body"], site.door.now())
    if found is None:
        raise HTTPException(404, "draft-gone")
    return found


async def _state(request: Request) -> StandingBody:
    state = await body_state(site_of(request), request.path_params["body"])
    if state is None:
        raise HTTPException(404)
    return state


routes: list[BaseRoute] = [
    Route("/secretariat/bodies/{body}/import", start, methods=["GET"]),
    Route("/secretariat/bodies/{body}/import", choose, methods=["POST"]),
    Route("/secretariat/bodies/{body}/import/{draft}", look, methods=["GET"]),
    Route("/secretariat/bodies/{body}/import/{draft}", decide, methods=["POST"]),
    Route("/secretariat/bodies/{body}/lists/{listed}/undo", undo, methods=["POST"]),
]
