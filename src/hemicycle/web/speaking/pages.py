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

from hemicycle.attachments.contents import Unfit
from hemicycle.locales.dates import locale_of
from hemicycle.procedure.core.actor import Command, Submission
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.inscriptions.commands import (
    HandInText,
    InscribeSpeaker,
    TakeBackText,
    WithdrawInscription,
)
from hemicycle.procedure.meeting.business.inscriptions.queries import (
    LEVELS,
    by_level,
    inscribed_until,
    own_text,
)
from hemicycle.procedure.meeting.business.inscriptions.state import StatementFile
from hemicycle.procedure.meeting.kernel.queries import is_over
from hemicycle.procedure.meeting.record import judge
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import ItemId, Language, ParticipantId, RequestId, StatementId
from hemicycle.recorder.errors import UnknownRecord
from hemicycle.web.forms import cleaned, field, text_by_language
from hemicycle.web.policy import allow
from hemicycle.web.render import language, page
from hemicycle.web.site import site_of
from hemicycle.web.speaking.files import keep, let_go
from hemicycle.web.speaking.filmed import filmed
from hemicycle.web.speaking.ordering import AskedOrder
from hemicycle.web.speaking.told import heaps, seen_on_page
from hemicycle.web.view_models import brief_of, person_of, with_names

FIELDS = 120
LONGEST = 200_000
"""Bytes of a statement in one language, as typed: an hour's speech and more."""


@allow("room")
async def own(request: Request) -> Response:
    """Who inscribed, what the reader's delegation said that it will do, and what it handed in."""
    return await speaking_page(request)


@allow("room")
async def inscribe(request: Request) -> Response:
    """Inscribe on an item, or change it."""
    form = await request.form(max_files=0, max_fields=8)
    words = field(form, "behalf")[:200]
    behalf = {tongue(request, await meeting_of(request)): words} if words else {}
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
        await meeting_of(request),
        ItemId(field(form, "item")[:80]),
        _actor(request),
    )
    words = text_by_language(form, "text")
    refused = _early(meeting, actor, item)
    if refused:
        return await speaking_page(request, status=409, refusal=refused, item=item, typed=form)
    before, sent = own_text(meeting, actor, item), list[StatementFile]()
    try:
        await keep(request, form, sent)
        return await _handed_in(request, form, HandInText(item, words), sent)
    except Unfit as fault:
        why = f"file-{fault.code}"
        return await speaking_page(request, status=415, fault=why, item=item, typed=form)
    finally:
        await let_go(request, [*sent, *(before.files if before else [])])


async def _handed_in(
    request: Request, form: FormData, command: HandInText, sent: list[StatementFile]
) -> Response:
    """Hand in these files with those of other languages that were handed in before."""
    meeting, actor = await meeting_of(request), _actor(request)
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
    known = (await meeting_of(request)).inscriptions.advance.get(statement)
    answer = await _done(request, form, TakeBackText(statement))
    await let_go(request, known.files if known else [])
    return answer


@allow("room")
async def text(request: Request) -> Response:
    """The words of one statement, in its languages, and its files, for the room of whoever may read it now."""
    seen = seen_on_page(await meeting_of(request), request.state.who).inscriptions
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
    meeting, who = await meeting_of(request), request.state.who
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


def tongue(request: Request, meeting: Meeting) -> str:
    """The reader's language where the meeting has it, else its first."""
    official = list(meeting.sitting.languages) if meeting.sitting else []
    reader = language(request)
    return reader if reader in official else str(official[0])


async def meeting_of(request: Request) -> Meeting:
    """Whose page it is. Raises 404 where there is none."""
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
        return await speaking_page(request, status=409, refusal=answer, item=item, typed=form)
    return RedirectResponse(f"/room/{record}/speaking{f'#item-{item}' if item else ''}", 303)


async def speaking_page(
    request: Request,
    *,
    status: int = 200,
    refusal: Refusal | None = None,
    fault: str = "",
    item: str = "",
    office: bool = False,
    asked: AskedOrder | None = None,
    typed: FormData | None = None,
) -> Response:
    """The lists as their reader may see them; `office`: on the secretariat's pages, with what it may do.

    `asked`: the order of a list as it was typed, which is not that of the record. `typed`: what was sent about an
    `item` and is not taken, which stays in its fields.
    """
    site, record, reader = site_of(request), request.path_params["record"], language(request)
    meeting, who = await meeting_of(request), request.state.who
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
        asked=asked,
        typed={key: field(typed, key) for key in typed} if typed else {},
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


routes: list[BaseRoute] = [
    Route("/room/{record}/speaking", own, methods=["GET"], name="speaking"),
    Route("/room/{record}/speaking/inscribe", inscribe, methods=["POST"]),
    Route("/room/{record}/speaking/withdraw", withdraw, methods=["POST"]),
    Route("/room/{record}/speaking/statement", hand_in, methods=["POST"]),
    Route("/room/{record}/speaking/take-back", take_back, methods=["POST"]),
    Route("/room/{record}/speaking/{statement}", text, methods=["GET"]),
    Route("/room/{record}/speaking/{statement}/{digest}", give, methods=["GET"]),
]
