"""Before the day: a delegation inscribes on the list of speakers and hands in what it will say.

The same page is read by interpreters; the office has one of its own. Files are given as documents are: by a ticket.
"""

from uuid import uuid4

import msgspec
from msgspec.structs import replace
from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.accounts.roles import does, sees
from hemicycle.attachments.contents import Unfit
from hemicycle.locales.dates import locale_of
from hemicycle.procedure.core.actor import Command, Submission
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.inscriptions.commands import (
    HandInText,
    InscribeSpeaker,
    OrderInscriptions,
    TakeBackText,
    WithdrawInscription,
)
from hemicycle.procedure.meeting.business.inscriptions.queries import (
    LEVELS,
    by_level,
    in_order,
    inscribed_until,
    own_text,
)
from hemicycle.procedure.meeting.business.inscriptions.state import StatementFile
from hemicycle.procedure.meeting.kernel.queries import is_over
from hemicycle.procedure.meeting.record import judge
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import ItemId, Language, ParticipantId, RequestId, StatementId
from hemicycle.recorder.errors import UnknownRecord
from hemicycle.web.acting import act_for_office
from hemicycle.web.forms import cleaned, field, text_by_language
from hemicycle.web.policy import allow
from hemicycle.web.render import language, page
from hemicycle.web.site import site_of
from hemicycle.web.speaking.files import keep, let_go
from hemicycle.web.speaking.filmed import filmed
from hemicycle.web.speaking.told import heaps, seen_on_page
from hemicycle.web.view_models import brief_of, person_of, with_names

FIELDS = 120
LONGEST = 200_000
"""Bytes of a statement in one language, as typed: an hour's speech and more."""


@allow("room")
async def own(request: Request) -> Response:
    """Who inscribed, what the reader's delegation said that it will do, and what it handed in."""
    return await _page(request)


@allow("room")
async def inscribe(request: Request) -> Response:
    """Inscribe on an item, or change it."""
    form = await request.form(max_files=0, max_fields=8)
    words = field(form, "behalf")[:200]
    behalf = {_tongue(request, await _meeting(request)): words} if words else {}
    level = next((one for one in LEVELS if one == field(form, "level")), LEVELS[-1])
    command = InscribeSpeaker(
        item=ItemId(field(form, "item")[:80]),
        level=level,
        language=Language(field(form, "language")[:35]),
        behalf_words=behalf,
        by_video=bool(field(form, "by_video")),
    )
    return await _done(request, form, command)


@allow("room")
async def withdraw(request: Request) -> Response:
    """Take the own inscription back."""
    form = await request.form(max_files=0, max_fields=4)
    return await _done(
        request, form, WithdrawInscription(RequestId(field(form, "inscription")[:80]))
    )


@allow("room")
async def hand_in(request: Request) -> Response:
    """Keep the words and the files of a statement; files of other languages that were handed in before stay."""
    form = await request.form(max_files=24, max_fields=FIELDS, max_part_size=LONGEST)
    meeting, item, actor = (
        await _meeting(request),
        ItemId(field(form, "item")[:80]),
        _actor(request),
    )
    words = text_by_language(form, "text")
    refused = _early(meeting, actor, item)
    if refused:
        return await _page(request, status=409, refusal=refused, item=item)
    before, sent = own_text(meeting, actor, item), list[StatementFile]()
    try:
        await keep(request, form, sent)
        return await _handed_in(request, form, HandInText(item, words), sent)
    except Unfit as fault:
        return await _page(request, status=415, fault=f"file-{fault.code}", item=item)
    finally:
        await let_go(request, [*sent, *(before.files if before else [])])


async def _handed_in(
    request: Request, form: FormData, command: HandInText, sent: list[StatementFile]
) -> Response:
    """Hand in these files with those of other languages that were handed in before."""
    meeting, actor = await _meeting(request), _actor(request)
    before = own_text(meeting, actor, command.item)
    kept = [
        one
        for one in (before.files if before else [])
        if one.language not in [new.language for new in sent]
        and not field(form, f"drop.{one.language}")
    ]
    files = [*sent, *kept]
    titles = _titles(request, meeting, actor, files)
    return await _done(request, form, replace(command, files=files, title=titles))


@allow("room")
async def take_back(request: Request) -> Response:
    """Take back what was handed in and not delivered."""
    form = await request.form(max_files=0, max_fields=4)
    statement = StatementId(field(form, "statement")[:80])
    known = (await _meeting(request)).inscriptions.advance.get(statement)
    answer = await _done(request, form, TakeBackText(statement))
    await let_go(request, known.files if known else [])
    return answer


@allow("room")
async def text(request: Request) -> Response:
    """The words of one statement, in its languages, and its files, for the room of whoever may read it now."""
    seen = seen_on_page(await _meeting(request), request.state.who).inscriptions
    wanted = request.path_params["statement"]
    given = next((one for one in seen.delivered if one.id == wanted), None)
    waits = seen.advance.get(wanted)
    known = given or (None if waits is None or waits.ended else waits)
    if known is None:
        raise HTTPException(404, "seat-only")
    files = [] if given or waits is None else waits.files
    told = {"text": known.texts.get("text", {}), "files": msgspec.to_builtins(files)}
    return JSONResponse(told, headers={"Cache-Control": "private, no-store"})


@allow("room")
async def give(request: Request) -> Response:
    """The way to the file of a statement that waits, for whoever may read it before it is delivered."""
    site, record = site_of(request), request.path_params["record"]
    meeting, who = await _meeting(request), request.state.who
    wanted = request.path_params["statement"], request.path_params["digest"]
    known = seen_on_page(meeting, who).inscriptions.advance.get(wanted[0])
    if known is None and who is not None and not who.is_secretariat:
        mine = meeting.inscriptions.advance.get(wanted[0])
        known = mine if mine and own_text(meeting, who.actor, mine.item) == mine else None
    file = next((f for f in known.files if f.digest == wanted[1]), None) if known else None
    if known is None or known.ended or file is None or site.attachments is None or not known.texts:
        raise HTTPException(404, "seat-only")
    title = known.texts.get("title", {}).get(file.language, "")
    ticket, name = site.attachments.ticket_of(record, file, title)
    return RedirectResponse(f"/files/{ticket}/{name}", 303, headers={"Cache-Control": "no-store"})


@allow(sees("drafts"))
async def office(request: Request) -> Response:
    """Who inscribed on each item, in the order of the rules, and what was handed in."""
    return await _page(request, office=True)


@allow(does("meetings"))
async def remove(request: Request) -> Response:
    """Take somebody off the list of an item."""
    form, record = await request.form(max_files=0, max_fields=4), request.path_params["record"]
    command = WithdrawInscription(RequestId(field(form, "inscription")[:80]))
    answer = await act_for_office(request, record, command)
    if isinstance(answer, Refusal):
        return await _page(request, status=409, refusal=answer, office=True)
    return RedirectResponse(f"/secretariat/meetings/{record}/speakers", 303)


@allow(does("meetings"))
async def order(request: Request) -> Response:
    """Put those who inscribed on an item in another order, by the places that the form gives them."""
    form, record = await request.form(max_files=0, max_fields=999), request.path_params["record"]
    item, meeting = ItemId(field(form, "item")[:80]), await _meeting(request)
    places = {
        one.id: int(typed) if (typed := field(form, f"place.{one.id}")).isdecimal() else now
        for now, one in enumerate(in_order(meeting, item), 1)
    }
    why = {_tongue(request, meeting): words} if (words := field(form, "reason")[:500]) else {}
    command = OrderInscriptions(item, sorted(places, key=lambda one: places[one]), why)
    answer = await act_for_office(request, record, command)
    if isinstance(answer, Refusal):
        return await _page(request, status=409, refusal=answer, office=True)
    return RedirectResponse(f"/secretariat/meetings/{record}/speakers", 303)


def _tongue(request: Request, meeting: Meeting) -> str:
    """The reader's language where the meeting has it, else its first."""
    official = list(meeting.sitting.languages) if meeting.sitting else []
    reader = language(request)
    return reader if reader in official else str(official[0])


async def _meeting(request: Request) -> Meeting:
    try:
        meeting = await site_of(request).recorder.meeting(request.path_params["record"])
    except UnknownRecord:
        raise HTTPException(404, "seat-only") from None
    if meeting.sitting is None:
        raise HTTPException(404, "seat-only")
    return meeting


def _actor(request: Request) -> str:
    """Whose seat it is. Raises 404: whoever has none is not told that there is such a meeting."""
    who = request.state.who
    if who is None or who.is_secretariat:
        raise HTTPException(404, "seat-only")
    return str(who.actor)


def _early(meeting: Meeting, actor: str, item: ItemId) -> Refusal | None:
    """Why the record would not take a statement of theirs now: asked before a file of it is kept."""
    official = list(meeting.sitting.languages) if meeting.sitting else []
    command = HandInText(item, dict.fromkeys(official[:1], "…"))
    found = judge(meeting, Submission(command, actor, meeting.last_at))
    return found if isinstance(found, Refusal) else None


def _titles(
    request: Request, meeting: Meeting, actor: str, files: list[StatementFile]
) -> dict[str, str]:
    """How each file is called, in its language where this server speaks it."""
    words, reader = site_of(request).words, language(request)
    known = meeting.seats.participants[ParticipantId(actor)]
    found: dict[str, str] = {}
    for one in files:
        tongue = one.language if one.language in words else reader
        who = person_of(known, meeting, tongue)
        found[one.language] = cleaned(
            words[tongue]("speaking-file-title", name=who.code or who.name)
        )
    return found


async def _done(request: Request, form: FormData, command: Command) -> Response:
    """Do it as whose seat it is; the page again, with what refuses it."""
    record, actor = request.path_params["record"], _actor(request)
    answer = await site_of(request).recorder.act(record, actor, command, uuid4().hex)
    item = field(form, "item")[:80]
    if isinstance(answer, Refusal):
        return await _page(request, status=409, refusal=answer, item=item)
    return RedirectResponse(f"/room/{record}/speaking{f'#item-{item}' if item else ''}", 303)


async def _page(
    request: Request,
    *,
    status: int = 200,
    refusal: Refusal | None = None,
    fault: str = "",
    item: str = "",
    office: bool = False,
) -> Response:
    site, record, reader = site_of(request), request.path_params["record"], language(request)
    meeting, who = await _meeting(request), request.state.who
    actor = None if office else _reading(request)
    seen = meeting if office else seen_on_page(meeting, who)
    sitting = meeting.sitting
    official = sorted(sitting.languages if sitting else [], key=lambda one: one != reader)
    return page(
        request,
        "secretariat/speakers.html" if office else "speaking.html",
        status=status,
        record=record,
        brief=brief_of(record, meeting, reader),
        heaps=heaps(meeting, seen, reader, actor),
        official=official,
        spoken=[*official, *(one for one in _languages(reader) if one not in official)],
        levels=LEVELS,
        ranked=by_level(meeting),
        until=inscribed_until(meeting),
        now=site.recorder.now(),
        over=is_over(meeting),
        refusal=refusal and with_names(refusal, meeting, reader),
        fault=fault,
        at_fault=item,
        articles=sitting.rulebook.articles if sitting else [],
        most_mb=site.settings.document_mb,
        filmed=await filmed(site.recordings, record, meeting),
    )


def _languages(reader: str) -> list[str]:
    """Every language that may be spoken and has a name for the reader, by that name."""
    known = {str(code): str(name) for code, name in locale_of(reader).languages.items()}
    return sorted((c for c in known if len(c) == 2 and known[c] != c), key=known.__getitem__)


def _reading(request: Request) -> str:
    who = request.state.who
    if who is None:
        raise HTTPException(404, "seat-only")
    return str(who.actor)


OFFICE = "/secretariat/meetings/{record}/speakers"
routes: list[BaseRoute] = [
    Route("/room/{record}/speaking", own, methods=["GET"], name="speaking"),
    Route("/room/{record}/speaking/inscribe", inscribe, methods=["POST"]),
    Route("/room/{record}/speaking/withdraw", withdraw, methods=["POST"]),
    Route("/room/{record}/speaking/statement", hand_in, methods=["POST"]),
    Route("/room/{record}/speaking/take-back", take_back, methods=["POST"]),
    Route("/room/{record}/speaking/{statement}", text, methods=["GET"]),
    Route("/room/{record}/speaking/{statement}/{digest}", give, methods=["GET"]),
    Route(OFFICE, office, methods=["GET"]),
    Route(f"{OFFICE}/order", order, methods=["POST"]),
    Route(f"{OFFICE}/remove", remove, methods=["POST"]),
]
