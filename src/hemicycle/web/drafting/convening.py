"""Calling a draft: the meeting's record begins with it, by the same command as from a file, and the draft is gone."""

import msgspec
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from hemicycle.accounts.roles import does
from hemicycle.calendar.series import of_series, series_key
from hemicycle.convene.called import Called, forget_called, note_called
from hemicycle.convene.draft import Draft
from hemicycle.convene.drafts import Kept
from hemicycle.files.convening import convene_command
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.record_point import RecordPoint
from hemicycle.procedure.standing_body.in_force import body_of
from hemicycle.procedure.standing_body.record import record_of
from hemicycle.rulebooks.fitting import Fitting
from hemicycle.web.body_state import body_point, body_state
from hemicycle.web.drafting.asked import Called as Wanted
from hemicycle.web.drafting.asked import Fault, draft_of, read, told
from hemicycle.web.drafting.callers import call_of, short_or_not
from hemicycle.web.drafting.checking import fit
from hemicycle.web.drafting.finishing import finish_call
from hemicycle.web.drafting.of_programme import programmed_of
from hemicycle.web.drafting.of_series import sitting_of
from hemicycle.web.drafting.practising import marked
from hemicycle.web.policy import allow
from hemicycle.web.rehearsing import free_address
from hemicycle.web.render import language
from hemicycle.web.site import Site, site_of


class Done(msgspec.Struct, frozen=True):
    """`go`: where the links of everybody are; `fault`: why it is not called."""

    go: str = ""
    fault: Fault | None = None


@allow(does("meetings"))
async def call(request: Request) -> Response:
    """Begin the record of the meeting, and issue everybody's link. What changed since it was checked stops it."""
    async with site_of(request).drafting.calling:
        return await _called(request)


async def _called(request: Request) -> Response:
    site, kept, who = site_of(request), await draft_of(request), request.state.who
    wanted = await read(request, Wanted)
    words = site.words[language(request)]
    if wanted.version != kept.version:
        return told(Done(fault=Fault("", words("draft-changed"))), 409)
    draft = marked(kept.draft, site.words) if kept.draft.sandbox else kept.draft
    fitted = await fit(site, draft)
    if isinstance(fitted, list):
        return told(Done(fault=Fault("", words("draft-unsound"))), 409)
    if not kept.draft.id:  # titles in another script leave no more than the date of it
        free = await free_address(request, fitted.file.id)
        fitted = msgspec.structs.replace(fitted, file=fitted.file.renamed(free))
    if who.body not in (None, fitted.file.convening.body):
        raise HTTPException(403, "not-your-body")
    if fitted.file.id in await site.recorder.records():
        return told(Done(fault=Fault("id", words("fault-taken", id=fitted.file.id))), 409)
    record = fitted.file.id
    called = await _wished(request, kept, invitations=wanted.invitations)
    await site.door.register.write(lambda r: note_called(r, record, called))
    refused = await _convened(request, fitted, kept.draft)
    if refused is not None:
        await site.door.register.write(lambda r: forget_called(r, record))
        return told(Done(fault=Fault("", words.refusal(refused))), 409)
    account = who.mark(of_series(called.series)[0]) if called.series else None
    await finish_call(site, record, called, account, laid_by=who.mark(record))
    meeting = await site.recorder.meeting(record)
    having = {link.actor for link in await site.door.links(record)}  # in the letters
    lacking = [one for one in meeting.seats.participants.values() if one.id not in having]
    issued = await site.door.issue_links(record, lacking)
    site.shown_links.keep(who.session, record, issued, site.door.now())
    return told(Done(f"/secretariat/meetings/{record}/links"))


async def _convened(request: Request, fitted: Fitting, draft: Draft) -> Refusal | None:
    site, record = site_of(request), fitted.file.id
    command = convene_command(fitted.file, fitted.rules, await copied(site, fitted))
    call = call_of(draft)
    if call is not None:
        call = short_or_not(call, fitted, site.recorder.now())
        command = msgspec.structs.replace(command, call=call)
    answer = await site.recorder.convene(command, account=request.state.who.mark(record))
    return answer if isinstance(answer, Refusal) else None


async def _wished(request: Request, kept: Kept, *, invitations: bool) -> Called:
    """What follows from the call, as it is kept before it."""
    site, draft = site_of(request), kept.draft
    body = draft.of or draft.body
    own = request.state.who.body in (None, body)
    state = await body_state(site, body) if draft.series and own else None
    known = programmed_of if draft.of else sitting_of
    joins = state is not None and known(state, draft.series, draft.sitting) is not None
    return Called(
        invitations,
        request.state.who.account,
        site.door.now(),
        addresses(draft),
        draft=kept.id,
        series=series_key(record_of(body), draft.series) if joins else None,
        sitting=int(draft.sitting) if joins else None,
        language=language(request),
    )


def addresses(draft: Draft) -> dict[str, str]:
    """Participant → the address that was written for them."""
    return {f"p{n}": one.mail for n, one in enumerate(draft.people, 1) if one.mail}


async def copied(site: Site, fitted: Fitting) -> RecordPoint | None:
    """[BODY-18] The body's record, where the rules of the meeting are those that it has for the day."""
    known = await body_point(site, fitted.file.convening.body or "")
    if known is None:
        return None
    state, point = known
    body = body_of(state)
    return point if body and body.meeting(fitted.file.day) == fitted.rules else None


routes: list[BaseRoute] = [
    Route("/secretariat/drafts/{draft}/call", call, methods=["POST"]),
]
