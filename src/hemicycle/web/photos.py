"""The family photo: a still goes in by whoever joined, the picture goes out to whoever may see the meeting."""

from pathlib import Path

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.accounts.roles import does
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.audiences import class_of
from hemicycle.procedure.meeting.business.photos.commands import WithdrawPhoto
from hemicycle.procedure.meeting.business.photos.state import Picture
from hemicycle.procedure.meeting.view import view
from hemicycle.procedure.words import PhotoId
from hemicycle.web.acting import act_for_office
from hemicycle.web.policy import allow
from hemicycle.web.secretariat import meeting_page
from hemicycle.web.site import site_of

STATUS = {"unknown-photo": 404, "not-a-still": 415}
"""What a code is on HTTP; else 409: not now, or not by this person."""


@allow("room")
async def send_still(request: Request) -> Response:
    """Take a person's still for the call that runs. It is decoded and drawn anew before it is kept."""
    photographs, who = site_of(request).photographs, request.state.who
    if photographs is None or who is None:
        raise HTTPException(404)
    record, photo = request.path_params["record"], request.path_params["photo"]
    code = await photographs.take(record, photo, who.actor, await request.body())
    return PlainTextResponse(code or "taken", STATUS.get(code, 409) if code else 200)


@allow("room")
async def picture(request: Request) -> Response:
    """The picture in use."""
    return await _picture(request, link=False)


@allow("room")
async def link_image(request: Request) -> Response:
    """The image that stands for it where its page is linked to."""
    return await _picture(request, link=True)


@allow(does("seats"))
async def withdraw(request: Request) -> Response:
    """Take the picture out of use: from now on it is shown nowhere."""
    site, record = site_of(request), request.path_params["record"]
    form = await request.form(max_files=0, max_fields=4)
    command = WithdrawPhoto(PhotoId(str(form.get("photo", ""))))
    answer = await act_for_office(request, record, command)
    if isinstance(answer, Refusal):
        return await meeting_page(request, status=409, refusal=answer)
    if site.photographs:
        await site.photographs.tidy(record)
    return RedirectResponse(f"/secretariat/meetings/{record}", 303)


async def _picture(request: Request, *, link: bool) -> Response:
    """Kept by the reader and asked for each time anew, so that a picture that is withdrawn is gone at once."""
    digest = request.path_params["digest"]
    path = await _file(request, digest, link=link)
    if path is None:
        raise HTTPException(404)
    private = request.state.who is not None
    headers = {
        "Cache-Control": f"{'private' if private else 'public'}, no-cache",
        "Vary": "Cookie",
        "ETag": f'"{digest}{"-link" if link else ""}"',
    }
    if request.headers.get("if-none-match") == headers["ETag"]:
        return Response(status_code=304, headers=headers)
    return FileResponse(path, headers=headers, media_type="image/jpeg")


async def _file(request: Request, digest: str, *, link: bool) -> Path | None:
    site, record = site_of(request), request.path_params["record"]
    taken = await _seen(request)
    if site.photographs is None or taken is None or taken.digest != digest:
        return None
    return site.photographs.find(record, digest, link=link)


async def _seen(request: Request) -> Picture | None:
    """The picture in use, as far as this visitor may know of it: as the entry that holds its digest."""
    meeting = await site_of(request).recorder.meeting(request.path_params["record"])
    who = request.state.who
    return view(meeting, class_of(meeting, who.actor if who else None)).photos.taken


routes: list[BaseRoute] = [
    Route("/room/{record}/photo/{photo}", send_still, methods=["POST"]),
    Route("/meetings/{record}/photo/{digest}-link.jpg", link_image, methods=["GET"]),
    Route("/meetings/{record}/photo/{digest}.jpg", picture, methods=["GET"], name="photo"),
    Route("/secretariat/meetings/{record}/photo/withdraw", withdraw, methods=["POST"]),
]
