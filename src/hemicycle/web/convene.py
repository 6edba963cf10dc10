"""Convene a meeting: by a meeting file (uploaded or pasted), or by a form that writes one and reads tables."""

from asyncio import to_thread
from itertools import count
from typing import Any, get_args

import msgspec
from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from hemicycle.accounts.roles import does
from hemicycle.files import Fault, MeetingFile, gaps
from hemicycle.files.convening import convene_command
from hemicycle.locales.manifest import manifest_of
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.record_point import RecordPoint
from hemicycle.procedure.standing_body.in_force import body_of
from hemicycle.procedure.words import Mode, Role
from hemicycle.rulebooks.fitting import Fitting, fitting
from hemicycle.web.bodies import day_asked
from hemicycle.web.body_state import body_point, body_state
from hemicycle.web.calling import form_for, left_by
from hemicycle.web.file_errors import tell_faults
from hemicycle.web.known_bodies import known_bodies
from hemicycle.web.links import issued_page
from hemicycle.web.meeting_form import (
    MOST_ROWS,
    MeetingForm,
    begins,
    changed,
    meeting_file_text,
    read_form,
)
from hemicycle.web.people_table import read_people
from hemicycle.web.policy import allow
from hemicycle.web.render import language, page
from hemicycle.web.site import Site, site_of
from hemicycle.web.zones import zones

FIELDS = 20_000
SHOWN_FAULTS = 100
NEW_ROWS = 3


def _offered(languages: list[str]) -> list[str]:
    """The languages that an empty form has ticked: those of the pages whose words a native speaker has read."""
    return [code for code in languages if manifest_of(code).reviewed] or languages[:1]


@allow(does("meetings"))
async def blank(request: Request) -> Response:
    """The empty form; of a body with a record (`?body=…&day=…`) with those whom it has for the day."""
    site = site_of(request)
    await site.catalogue.current()  # a body whose record has just begun is offered too
    state = await body_state(site, request.query_params.get("body", ""))
    if state is None:
        return await _page(request, form=_empty(site))
    form = form_for(state, day_asked(request), site.settings.languages)
    return await _page(request, form=msgspec.structs.replace(form, zone=site.zone))


def _empty(site: Site) -> MeetingForm:
    return MeetingForm(
        languages=_offered(site.settings.languages),
        zone=site.zone,
        participants=[{}] * NEW_ROWS,
        agenda=[{}],
    )


@allow(does("meetings"))
async def convene(request: Request) -> Response:
    """Do what the button says: change the rows, check, or convene."""
    given = await request.form(max_files=2, max_fields=FIELDS, max_part_size=2_200_000)
    act = str(given.get("do", ""))
    if act in ("file", "check-file"):
        return await _from_file(request, given, only_check=act == "check-file")
    form = read_form(given)
    if act == "table":
        return await _from_table(request, given, form)
    if act not in ("convene", "check"):
        return await _page(request, form=changed(form, act))
    read = await _read(request, meeting_file_text(form))
    if isinstance(read, list):
        return await _page(request, status=400, form=form, faults=_told(form, read))
    if act == "check":
        return await _page(request, form=form, notice="convene-sound", gaps=gaps(read.file))
    if not form.id:
        read = msgspec.structs.replace(read, file=await _named(request, read.file))
    return await _convene(request, read, form=form)


async def _named(request: Request, file: MeetingFile) -> MeetingFile:
    """An address that nobody chose is made free: titles in another script leave no more than the date of it."""
    taken, base = set(await site_of(request).recorder.records()), file.id
    numbers = (n for n in count(1) if (f"{base}-{n}" if n > 1 else base) not in taken)
    number = next(numbers)
    if number == 1:
        return file
    return file.renamed(f"{base}-{number}")


async def _from_file(request: Request, given: FormData, *, only_check: bool) -> Response:
    text = await _text_of(given)
    pasted = text if isinstance(text, str) else text.decode(errors="replace")
    read = await _read(request, text, await _uploaded(given, "rulebook"))
    if isinstance(read, list):
        return await _page(request, status=400, pasted=pasted, faults=read)
    if only_check:
        return await _page(request, pasted=pasted, notice="convene-sound", gaps=gaps(read.file))
    return await _convene(request, read, pasted=pasted)


async def _from_table(request: Request, given: FormData, form: MeetingForm) -> Response:
    """The people of a table come after those who stand in the form; nothing is convened by it."""
    read = read_people(await _uploaded(given, "table") or b"")
    if isinstance(read, Fault):
        return await _page(request, status=400, form=form, faults=[read])
    more = [*form.participants, *read][:MOST_ROWS]
    told = msgspec.structs.replace(form, participants=more)
    return await _page(request, form=told, notice="table-read")


async def _read(
    request: Request, text: str | bytes, rules: bytes | None = None
) -> Fitting | list[Fault]:
    """The meeting file with its rules, or all that is wrong. Read off the loop: what is long stops nobody else."""
    site = site_of(request)
    await site.catalogue.current()  # what stands on the records of bodies is read as it is now
    read = await to_thread(fitting, text, rules, site.given)
    if isinstance(read, list):
        return read
    state = await body_state(site, read.file.convening.body or "")
    return list(left_by(state, read.file)) or read if state else read


async def _convene(request: Request, read: Fitting, **shown: Any) -> Response:
    site = site_of(request)
    record, who = read.file.id, request.state.who
    command = convene_command(read.file, read.rules, await _copied(site, read))
    if who.body not in (None, command.body):
        raise HTTPException(403, "not-your-body")
    if record in await site.recorder.records():
        taken = Fault("meeting.id", None, "taken", {"id": record})
        return await _page(request, status=409, faults=[taken], **shown)
    answer = await site.recorder.convene(command, account=who.mark(record))
    if isinstance(answer, Refusal):
        return await _page(request, status=409, refusal=answer, **shown)
    meeting = await site.recorder.meeting(record)
    issued = await site.door.issue_links(record, meeting.seats.participants.values())
    return await issued_page(request, record, issued)


async def _copied(site: Site, read: Fitting) -> RecordPoint | None:
    """[BODY-18] The body's record, where the rules of the meeting are those that it has for the day."""
    known = await body_point(site, read.file.convening.body or "")
    if known is None:
        return None
    state, point = known
    body = body_of(state)
    return point if body and body.meeting(read.file.day) == read.rules else None


def roomy(form: MeetingForm) -> MeetingForm:
    """The form with a row to write in, where it has none."""
    participants = form.participants or [{}] * NEW_ROWS
    return msgspec.structs.replace(form, participants=participants, agenda=form.agenda or [{}])


async def _text_of(given: FormData) -> str | bytes:
    """The uploaded file, or what was pasted."""
    pasted = given.get("text", "")
    return await _uploaded(given, "file") or (pasted if isinstance(pasted, str) else "")


async def _uploaded(given: FormData, name: str) -> bytes | None:
    upload = given.get(name)
    return await upload.read() if isinstance(upload, UploadFile) and upload.size else None


def _told(form: MeetingForm, faults: list[Fault]) -> list[Fault]:
    """An address that nobody wrote is formed of date and title; what it lacks is told of those."""
    return [fault for fault in faults if form.id or fault.path != "meeting.id"] or faults


async def _page(
    request: Request,
    *,
    status: int = 200,
    form: MeetingForm | None = None,
    pasted: str = "",
    faults: list[Fault] | None = None,
    gaps: list[Fault] | None = None,
    notice: str = "",
    refusal: Refusal | None = None,
) -> Response:
    site, reader = site_of(request), language(request)
    shown = form or _empty(site)
    at = begins(shown)
    found = tell_faults(faults or [], site.words[reader])
    return page(
        request,
        "secretariat/convene.html",
        status=status,
        form=msgspec.to_builtins(roomy(shown)),
        place=zones().get(shown.zone, shown.zone),
        in_utc=f"{at:%Y-%m-%d %H:%M} UTC" if at else "",
        by_file=form is None and bool(pasted),
        pasted=pasted,
        faults=found[:SHOWN_FAULTS],
        faults_by_path={fault.path: fault for fault in reversed(found)},
        gaps=tell_faults(gaps or [], site.words[reader]),
        roles=get_args(Role),
        modes=get_args(Mode),
        notice=notice,
        bodies=await known_bodies(request),
        refusal=refusal,
    )


routes: list[BaseRoute] = [
    Route("/secretariat/convene", blank, methods=["GET"], name="convene"),
    Route("/secretariat/convene", convene, methods=["POST"]),
]
