"""The files of reports, of conditions and of answers: kept beside the body's record, which names them by SHA-256."""

from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.accounts.roles import sees
from hemicycle.attachments.contents import Unfit
from hemicycle.attachments.store import folder_of
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.procedure.words import Digest
from hemicycle.web.body_state import body_state
from hemicycle.web.command_form import Misfilled
from hemicycle.web.policy import allow
from hemicycle.web.site import Site, site_of

PRIVATE = {"Cache-Control": "private, no-store"}


async def keep_files(site: Site, body: str, form: FormData) -> list[Digest]:
    """Keep the files of a form. Raises Misfilled where one is none that is taken."""
    sent = [one for one in form.getlist("file") if isinstance(one, UploadFile) and one.size]
    if site.attachments is None:
        return []
    try:
        return [(await site.attachments.receive(folder_of(body), one.file)).digest for one in sent]
    except Unfit as fault:
        raise Misfilled("file") from fault


async def drop_unnamed(site: Site, body: str, digests: list[Digest]) -> None:
    """Delete what came with an act that was refused, unless an entry names it."""
    state = await body_state(site, body)
    if site.attachments is not None and state is not None:
        await site.attachments.drop(folder_of(body), {*digests} - named_by(state))


def named_by(state: StandingBody) -> set[Digest]:
    """The files that are named by entries that this reader sees."""
    found = set[Digest]()
    for one in state.commitments.table.values():
        found |= {digest for report in one.reports.values() for digest in report.documents}
        found |= {digest for met in one.met for digest in met.documents}
    for message in state.messages.table.values():
        for answer in message.answers:
            found |= {*answer.documents}
    return found


async def file_of(site: Site, body: str, digest: str) -> Response:
    """The way to a file that the record of the body names. Raises 404."""
    state = await body_state(site, body)
    if state is None or site.attachments is None or digest not in named_by(state):
        raise HTTPException(404)
    given = await site.attachments.give(folder_of(body), digest)
    if given is None:
        raise HTTPException(404)
    return RedirectResponse(f"/files/{given[0]}/{given[1]}", 303, headers=PRIVATE)


@allow(sees("bodies"))
async def office_file(request: Request) -> Response:
    """A file, for the office."""
    return await file_of(
        site_of(request), request.path_params["body"], request.path_params["digest"]
    )


routes: list[BaseRoute] = [
    Route("/secretariat/bodies/{body}/follow-up/documents/{digest}", office_file, methods=["GET"]),
]
