"""Convene a meeting by a meeting file, uploaded or pasted. By hand it is done on a page of its own (`drafting/`)."""

from asyncio import to_thread
from typing import Any

from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from hemicycle.accounts.roles import does
from hemicycle.files import Fault, gaps
from hemicycle.files.convening import convene_command
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.rulebooks.fitting import Fitting, fitting
from hemicycle.web.body_state import body_state
from hemicycle.web.drafting.convening import copied
from hemicycle.web.drafting.days import left_by
from hemicycle.web.drafting.pages import start_page
from hemicycle.web.drafting.previewing import openings, texts_as_laid
from hemicycle.web.file_errors import tell_faults
from hemicycle.web.links import issued_page
from hemicycle.web.policy import allow
from hemicycle.web.render import language
from hemicycle.web.site import site_of


@allow(does("meetings"))
async def convene(request: Request) -> Response:
    """Check the file, or convene by it."""
    given = await request.form(max_files=2, max_fields=4, max_part_size=2_200_000)
    text = await _text_of(given)
    pasted = text if isinstance(text, str) else text.decode(errors="replace")
    read = await _read(request, text, await _uploaded(given, "rulebook"))
    if isinstance(read, list):
        return await start_page(request, status=400, pasted=pasted, faults=read)
    if given.get("do") == "check-file":
        lacking = tell_faults(gaps(read.file), site_of(request).words[language(request)])
        opening, laid = await to_thread(lambda: (openings(read), texts_as_laid(read)))
        return await start_page(
            request, pasted=pasted, notice="convene-sound", gaps=lacking, opening=opening, laid=laid
        )
    return await _convene(request, read, pasted=pasted)


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
    command = convene_command(read.file, read.rules, await copied(site, read))
    if who.body not in (None, command.body):
        raise HTTPException(403, "not-your-body")
    if record in await site.recorder.records():
        taken = Fault("meeting.id", None, "taken", {"id": record})
        return await start_page(request, status=409, faults=[taken], **shown)
    answer = await site.recorder.convene(command, account=who.mark(record))
    if isinstance(answer, Refusal):
        return await start_page(request, status=409, refusal=answer, **shown)
    meeting = await site.recorder.meeting(record)
    issued = await site.door.issue_links(record, meeting.seats.participants.values())
    return await issued_page(request, record, issued)


async def _text_of(given: FormData) -> str | bytes:
    """The uploaded file, or what was pasted."""
    pasted = given.get("text", "")
    return await _uploaded(given, "file") or (pasted if isinstance(pasted, str) else "")


async def _uploaded(given: FormData, name: str) -> bytes | None:
    upload = given.get(name)
    return await upload.read() if isinstance(upload, UploadFile) and upload.size else None


routes: list[BaseRoute] = [
    Route("/secretariat/convene", convene, methods=["POST"]),
]
