"""Documents: the secretariat lays and withdraws them, a speaker hands in a statement, who may see one is given it.

A file is never a page of this server: it is given as data to be kept, by a ticket (`attachments/tickets.py`) at an
address where no cookie counts, and where its content is shown (`room/src/components/documents`) it is drawn, not run.
"""

from typing import NamedTuple
from uuid import uuid4

from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.accounts.roles import does, sees
from hemicycle.attachments.contents import Unfit
from hemicycle.attachments.formats import MEDIA_TYPES, disposition
from hemicycle.attachments.store import Held
from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.documents.commands import LayDocument, WithdrawDocument
from hemicycle.procedure.meeting.business.documents.deadline import deadline
from hemicycle.procedure.meeting.business.documents.queries import given
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import DocumentId, Format, ItemId, Language, Part, ParticipantId
from hemicycle.recorder.errors import UnknownRecord
from hemicycle.web.acting import act_for_office
from hemicycle.web.forms import field
from hemicycle.web.paper_lists import heaps
from hemicycle.web.policy import allow
from hemicycle.web.reads_as import papers_seen
from hemicycle.web.render import language, page
from hemicycle.web.site import site_of
from hemicycle.web.view_models import brief_of, person_of, with_names

FIELDS = 12
PARTS: tuple[Part, ...] = ("document", "addendum", "corrigendum")
INERT = "default-src 'none'; sandbox"
"""The policy of a file: whatever it is, nothing in it runs, and it belongs to no origin."""


class Sent(NamedTuple):
    """A form with its file, kept; or the code of why it is not."""

    form: FormData
    held: Held[Format] | None
    code: str


@allow(sees("drafts"))
async def listed(request: Request) -> Response:
    """All documents of a meeting, and the form that lays one; what stands in the query is filled in."""
    return await _page(request, dict(request.query_params))


@allow(does("meetings"))
async def lay(request: Request) -> Response:
    """Keep a file and lay it before the meeting."""
    sent = await _received(request)
    answer = await _laid(request, SECRETARIAT, _command(sent, None), sent)
    if answer is None:
        return _done(request, f"/secretariat/meetings/{request.path_params['record']}/documents")
    return await _refused(request, sent, answer)


@allow(does("meetings"))
async def withdraw(request: Request) -> Response:
    """Take a document back: its file is given to nobody any more."""
    form = await request.form(max_files=0, max_fields=4)
    record = request.path_params["record"]
    command = WithdrawDocument(DocumentId(field(form, "document")))
    answer = await act_for_office(request, record, command)
    if isinstance(answer, Refusal):
        return await _page(request, {}, status=409, refusal=answer)
    return RedirectResponse(f"/secretariat/meetings/{record}/documents", 303)


@allow("room")
async def hand_in(request: Request) -> Response:
    """Keep the text of somebody's own statement and lay it before the meeting; the answer is for the room's script."""
    who = request.state.who
    if who is None:
        raise HTTPException(404, "seat-only")
    if who.is_secretariat and not who.may(does("meetings")):
        raise HTTPException(403, "not-your-role")
    sent = await _received(request)
    answer = await _laid(request, who.actor, _command(sent, ParticipantId(who.actor)), sent)
    if answer is None:
        return JSONResponse({}, 201)
    return JSONResponse({"words": await _words(request, answer)}, 409)


@allow("room")
async def give(request: Request) -> Response:
    """The way to a document's file, for whoever may see that it was laid."""
    site, record = site_of(request), request.path_params["record"]
    try:
        meeting = await site.recorder.meeting(record)
    except UnknownRecord:
        raise HTTPException(404) from None
    who = request.state.who
    seen = papers_seen(meeting, who.actor if who else None)
    one = seen.documents.laid.get(request.path_params["document"])
    if one is None or not given(one) or site.attachments is None:
        raise HTTPException(404)
    ticket, name = site.attachments.ticket(record, one)
    return RedirectResponse(f"/files/{ticket}/{name}", 303, headers={"Cache-Control": "no-store"})


@allow("link")
async def file(request: Request) -> Response:
    """The file of a ticket, as data. No session is looked at, and none is begun."""
    attachments = site_of(request).attachments
    found = attachments.find(request.path_params["ticket"]) if attachments else None
    if found is None:
        raise HTTPException(404)
    ticket, path = found
    headers = {
        "Content-Disposition": disposition(ticket.name),
        "Content-Security-Policy": INERT,
        "Cache-Control": "no-store",
        "ETag": f'"{ticket.digest}"',
    }
    return FileResponse(path, headers=headers, media_type=MEDIA_TYPES[ticket.format])


async def _received(request: Request) -> Sent:
    """A form whose one file is kept, as far as it is taken."""
    form = await request.form(max_files=1, max_fields=FIELDS, max_part_size=16_384)
    attachments, sent = site_of(request).attachments, form.get("file")
    if attachments is None:
        raise HTTPException(404)
    if not isinstance(sent, UploadFile) or not sent.size:
        return Sent(form, None, "empty")
    try:
        held = await attachments.receive(request.path_params["record"], sent.file)
    except Unfit as fault:
        return Sent(form, None, fault.code)
    except ValueError:
        raise HTTPException(404) from None
    return Sent(form, held, "")


def _command(sent: Sent, speaker: ParticipantId | None) -> LayDocument | None:
    """What a form says; None where there is no file to it."""
    form, held = sent.form, sent.held
    if held is None:
        return None
    code = Language(field(form, "language"))
    part: Part = next((one for one in PARTS if one == field(form, "part")), "document")
    title = field(form, "title")
    whose = speaker or (ParticipantId(field(form, "speaker")) if field(form, "speaker") else None)
    return LayDocument(
        title={code: title} if title else {},
        language=code,
        format=held.format,
        size=held.size,
        digest=held.digest,
        symbol=field(form, "symbol")[:64],
        item=ItemId(field(form, "item")) if field(form, "item") else None,
        part=part,
        number=_number(form, "number") if part != "document" else 0,
        revision=_number(form, "revision"),
        speaker=whose,
    )


def _number(form: FormData, name: str) -> int:
    written = field(form, name)
    return int(written) if written.isdecimal() and len(written) < 4 else 0 if not written else -1


async def _laid(
    request: Request, actor: str, command: LayDocument | None, sent: Sent
) -> Refusal | str | None:
    """None: it is laid. Else why not; then its file is gone again."""
    if command is None or sent.held is None:
        return sent.code
    site, record = site_of(request), request.path_params["record"]
    key = field(sent.form, "id")
    key = key[:64] if len(key) >= 8 else uuid4().hex
    mark = request.state.who.mark(record)
    answer = await site.recorder.act(record, actor, command, key, account=mark)
    if not isinstance(answer, Refusal):
        return None
    if site.attachments:
        await site.attachments.let_go(record, sent.held.digest)
    return answer


def _scripted(request: Request) -> bool:
    """Whether the page's script asks, which shows how much has arrived."""
    return request.headers.get("accept", "") == "application/json"


def _done(request: Request, where: str) -> Response:
    return JSONResponse({"go": where}, 201) if _scripted(request) else RedirectResponse(where, 303)


async def _refused(request: Request, sent: Sent, why: Refusal | str) -> Response:
    if _scripted(request):
        return JSONResponse({"words": await _words(request, why)}, 409)
    filled = {key: field(sent.form, key) for key in sent.form if key != "file"}
    if isinstance(why, str):
        return await _page(request, filled, status=415, notice=f"file-{why}")
    return await _page(request, filled, status=409, refusal=why)


async def _words(request: Request, why: Refusal | str) -> str:
    words = site_of(request).words[language(request)]
    if isinstance(why, str):
        return words(f"file-{why}")
    meeting = await site_of(request).recorder.meeting(request.path_params["record"])
    return words.refusal(with_names(why, meeting, language(request)))


async def _page(
    request: Request,
    filled: dict[str, str],
    *,
    status: int = 200,
    notice: str = "",
    refusal: Refusal | None = None,
) -> Response:
    site, record, reader = site_of(request), request.path_params["record"], language(request)
    state = await site.recorder.meeting(record)
    if state.sitting is None:
        raise HTTPException(404)
    return page(
        request,
        "secretariat/documents.html",
        status=status,
        record=record,
        brief=brief_of(record, state, reader),
        state=state,
        heaps=heaps(state, reader, all_of_them=True),
        people=_speakers(state, reader),
        due=deadline(state),
        filled=filled,
        notice=notice,
        refusal=refusal and with_names(refusal, state, reader),
        most_mb=site.settings.document_mb,
        parts_of=PARTS,
        command_id=uuid4().hex,
    )


def _speakers(state: Meeting, reader: str) -> list[object]:
    people = state.seats.participants.values()
    return [person_of(one, state, reader) for one in people if one.role in ("delegate", "observer")]


routes: list[BaseRoute] = [
    Route("/secretariat/meetings/{record}/documents", listed, methods=["GET"]),
    Route("/secretariat/meetings/{record}/documents", lay, methods=["POST"]),
    Route("/secretariat/meetings/{record}/documents/withdraw", withdraw, methods=["POST"]),
    Route("/room/{record}/documents", hand_in, methods=["POST"]),
    Route("/meetings/{record}/documents/{document}", give, methods=["GET"], name="document"),
    Route("/files/{ticket}/{name}", file, methods=["GET"]),
]
