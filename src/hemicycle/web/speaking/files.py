"""The files of statements that are handed in: kept before the record names them, and let go where it does not."""

from collections.abc import Sequence
from contextlib import suppress

from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request

from hemicycle.attachments.contents import Unfit
from hemicycle.procedure.meeting.business.inscriptions.handing_in import PAPERS
from hemicycle.procedure.meeting.business.inscriptions.state import StatementFile
from hemicycle.procedure.words import Language
from hemicycle.recorder.errors import RecorderError
from hemicycle.recorder.passing import passes
from hemicycle.web.site import site_of


async def keep(request: Request, form: FormData, found: list[StatementFile]) -> None:
    """Keep the files that came with a form, each named in `found` as soon as it is. Raises Unfit."""
    attachments, record = site_of(request).attachments, request.path_params["record"]
    for name, sent in form.multi_items():
        tongue = name.removeprefix("file.")
        if not name.startswith("file.") or not isinstance(sent, UploadFile) or not sent.size:
            continue
        if attachments is None or passes(record):
            raise HTTPException(404)
        held = await attachments.receive(record, sent.file)
        found.append(StatementFile(Language(tongue), held.format, held.size, held.digest))
        if held.format not in PAPERS:
            raise Unfit("no-paper")


async def let_go(request: Request, files: Sequence[StatementFile]) -> None:
    """Remove those of these files that the record does not name."""
    attachments = site_of(request).attachments
    if attachments is None:
        return
    for digest in {one.digest for one in files}:
        with suppress(
            RecorderError
        ):  # what cannot be read may name it: the next start looks after it
            await attachments.let_go(request.path_params["record"], digest)
