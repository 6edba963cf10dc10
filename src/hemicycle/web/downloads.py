"""The secretariat's downloads: the record as each audience may have it, and the meeting file."""

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from hemicycle.accounts.roles import does
from hemicycle.files.telling import meeting_file_of
from hemicycle.files.write import write
from hemicycle.web.exports import download
from hemicycle.web.policy import allow
from hemicycle.web.site import site_of

PRIVATE = "private, no-store"
"""What the secretariat may have is for no cache on the way, whoever asks it later."""
AUDIENCES = ("public", "meeting", "delegates", "secretariat")


@allow(does("export"))
async def export(request: Request) -> Response:
    """The record for one audience."""
    site, record, audience = (
        site_of(request),
        request.path_params["record"],
        request.path_params["audience"],
    )
    if audience not in AUDIENCES:
        raise HTTPException(404)
    return await download(site.exports, record, audience, None, PRIVATE)


@allow(does("export"))
async def meeting_file(request: Request) -> Response:
    """The meeting as a meeting file."""
    record = request.path_params["record"]
    meeting = await site_of(request).recorder.meeting(record)
    name = "".join(c if c.isalnum() or c in "-_" else "-" for c in record)
    headers = {
        "Content-Disposition": f'attachment; filename="{name}.toml"',
        "Cache-Control": PRIVATE,
    }
    return Response(write(meeting_file_of(meeting)), media_type="application/toml", headers=headers)


routes: list[BaseRoute] = [
    Route("/secretariat/meetings/{record}/export/{audience}", export, methods=["GET"]),
    Route("/secretariat/meetings/{record}/file", meeting_file, methods=["GET"]),
]
