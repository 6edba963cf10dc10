"""The secretariat's pages of bodies: which have a record, and what is entered on it. A form is a command."""

from asyncio import to_thread

from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.accounts.roles import does, sees
from hemicycle.documents.rule_words import words_in
from hemicycle.procedure.body import Body
from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.standing_body.access import EVERYTHING
from hemicycle.procedure.standing_body.delegations.subject import DELEGATIONS
from hemicycle.procedure.standing_body.founding.commands import BeginBody
from hemicycle.procedure.standing_body.founding.subject import FOUNDING
from hemicycle.procedure.standing_body.membership.subject import MEMBERSHIP
from hemicycle.procedure.standing_body.offices.subject import OFFICES
from hemicycle.procedure.standing_body.people.commands import ErasePerson
from hemicycle.procedure.standing_body.people.subject import PEOPLE
from hemicycle.procedure.standing_body.record import BODY, record_of
from hemicycle.procedure.words import Access
from hemicycle.recorder.errors import IdConflict
from hemicycle.rulebooks import UnknownRulebook
from hemicycle.rulebooks import body as known_body
from hemicycle.web.acting import act_for_office
from hemicycle.web.bodies import body_page, member_page
from hemicycle.web.body_state import body_state
from hemicycle.web.command_form import Misfilled, read_command
from hemicycle.web.exports import download
from hemicycle.web.forms import field
from hemicycle.web.known_bodies import known_bodies
from hemicycle.web.policy import allow
from hemicycle.web.render import language, page
from hemicycle.web.site import Site, site_of
from hemicycle.web.view_models import typeset

BY_FORM = frozenset(
    str(command.__struct_config__.tag)
    for subject in (FOUNDING, MEMBERSHIP, PEOPLE, OFFICES, DELEGATIONS)
    for command in subject.commands
) - {"begin-body", "adopt-edition", "list-delegates", "withdraw-list"}
"""What is entered by a form of its fields."""


@allow(sees("bodies"))
async def office_bodies(request: Request) -> Response:
    """All bodies that are known, with or without a record."""
    site = site_of(request)
    own = request.state.who.body
    known = [one for one in await known_bodies(request) if own in (None, one[0])]
    begun = [name for name, _ in known if await body_state(site, name)]
    return page(request, "secretariat/bodies.html", bodies=known, begun=begun)


@allow(sees("bodies"))
async def office_body(request: Request) -> Response:
    """The page of a body, with what can be entered; of one without a record how it begins."""
    body = request.path_params["body"]
    state = await body_state(site_of(request), body)
    if state is None:
        return await _before(request)
    return await body_page(request, state, office=True)


@allow(sees("bodies"))
async def office_member(request: Request) -> Response:
    """The page of a member."""
    state = await body_state(site_of(request), request.path_params["body"])
    return await member_page(request, state, office=True)


@allow(does("export"))
async def office_export(request: Request) -> Response:
    """The whole record of a body."""
    site, body = site_of(request), request.path_params["body"]
    if await body_state(site, body) is None:
        raise HTTPException(404)
    return await download(site.exports, record_of(body), EVERYTHING, None, "no-store")


@allow(does("bodies"))
async def begin(request: Request) -> Response:
    """Begin the record of a body from its file."""
    site, body = site_of(request), request.path_params["body"]
    form = await request.form(max_fields=10)
    access: Access = "open" if form.get("access") == "open" else "closed"
    rules = await _rules(site, body)
    answer = await site.recorder.begin(
        record_of(body),
        BeginBody(body, access, rules),
        account=request.state.who.mark(record_of(body)),
    )
    if isinstance(answer, Refusal) and answer.code != "already-begun":
        return await _before(request, answer)
    return RedirectResponse(f"/secretariat/bodies/{body}", 303)


@allow(does("bodies"))
async def enter(request: Request) -> Response:
    """Enter what a form says, or show why not beside the form."""
    site, body = site_of(request), request.path_params["body"]
    state = await body_state(site, body)
    if state is None:
        raise HTTPException(404)
    form = await request.form(max_fields=200, max_part_size=100_000)
    answer = await _entered(request, body, form)
    if isinstance(answer, Refusal):
        return await body_page(request, state, office=True, status=409, refusal=answer)
    if answer is not None:
        return await body_page(request, state, office=True, status=400, misfilled=answer)
    back = field(form, "back")
    at = f"/secretariat/bodies/{body}"
    return RedirectResponse(back if back.startswith((f"{at}?", f"{at}/")) else at, 303)


async def _entered(request: Request, body: str, form: FormData) -> Refusal | str | None:
    """What was refused, the field that is not filled in, or None."""
    kind = field(form, "do")
    if kind not in BY_FORM:
        raise HTTPException(400)
    try:
        command: Command = read_command(form, BODY.named, kind)
    except Misfilled as fault:
        return fault.name
    once = field(form, "once")[:64] or None
    try:
        answer = await act_for_office(request, record_of(body), command, once)
    except IdConflict:
        return Refusal("entered-already", "BODY-1")
    if isinstance(answer, Refusal):
        return answer
    if isinstance(command, ErasePerson):
        await site_of(request).directory.forget(record_of(body), command.person)
        await site_of(request).delegates.forget(body, command.person)
    return None


async def _before(request: Request, refusal: Refusal | None = None) -> Response:
    """The page of a body without a record. Raises 404 where there is no such body."""
    site, body = site_of(request), request.path_params["body"]
    rules = await _rules(site, body)
    return page(
        request,
        "secretariat/body-begin.html",
        status=409 if refusal else 200,
        body=rules,
        title=typeset(words_in(rules.title, language(request)), language(request)),
        refusal=refusal,
    )


async def _rules(site: Site, name: str) -> Body:
    """The file of a body, or of its record. Raises 404."""
    given = (await to_thread(site.given)).bodies
    try:
        return await to_thread(known_body, name, given)
    except UnknownRulebook:
        raise HTTPException(404) from None


routes: list[BaseRoute] = [
    Route("/secretariat/bodies", office_bodies, methods=["GET"]),
    Route("/secretariat/bodies/{body}", office_body, methods=["GET"]),
    Route("/secretariat/bodies/{body}", enter, methods=["POST"]),
    Route("/secretariat/bodies/{body}/begin", begin, methods=["POST"]),
    Route("/secretariat/bodies/{body}/record.jsonl", office_export, methods=["GET"]),
    Route("/secretariat/bodies/{body}/members/{member}", office_member, methods=["GET"]),
]
