"""Recorded statements: a delegation hands one in before the meeting, and whoever may see one is given its file.

The browser that sends a file plays it first; the server reads what it is. A file is given in ranges, each asked for
anew: as soon as somebody may see it no more, the next range is refused.
"""

from typing import NamedTuple

from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.access.sessions import Who
from hemicycle.accounts.roles import sees
from hemicycle.attachments.contents import Unfit
from hemicycle.attachments.recordings import Handed, Recording, Recordings, played
from hemicycle.procedure.meeting.business.agenda.numbering import numbers
from hemicycle.procedure.meeting.business.audiences import class_of
from hemicycle.procedure.meeting.business.floor.requests import may_speak
from hemicycle.procedure.meeting.business.recordings.acts import LONGEST_MS
from hemicycle.procedure.meeting.kernel.queries import is_chair, is_closed, person
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.meeting.view import view
from hemicycle.procedure.words import Film, ItemId
from hemicycle.recorder.errors import UnknownRecord
from hemicycle.recorder.passing import passes
from hemicycle.web.devices import device_of
from hemicycle.web.documents import INERT
from hemicycle.web.forms import field, number_in
from hemicycle.web.policy import allow
from hemicycle.web.render import language, page
from hemicycle.web.security import page_policy
from hemicycle.web.site import site_of
from hemicycle.web.view_models import brief_of, said

MEDIA_TYPES: dict[Film, str] = {"webm": "video/webm", "mp4": "video/mp4"}
LONGEST_NAME = 200


class Asking(NamedTuple):
    """Who asks for a page of recorded statements. `party` None: all delegations are shown, and nothing is handed in."""

    record: str
    meeting: Meeting
    at: str
    files: str
    back: str
    party: str | None
    participant: str


@allow("room")
async def own(request: Request) -> Response:
    """What one's delegation has handed in; for the office and interpreters what all have."""
    return await recorded_page(request, await _seated(request))


@allow("room")
async def hand_in(request: Request) -> Response:
    """Take a file from somebody's seat."""
    return await taken(request, await _seated(request))


@allow("room")
async def withdraw(request: Request) -> Response:
    """Let it go again, from somebody's seat."""
    return await withdrawn(request, await _seated(request))


@allow("room")
async def listed(request: Request) -> Response:
    """What may be played, for the room's script: of one's own delegation, or of all."""
    asking = await _seated(request)
    rows = await kept(request).of(asking.record, _heard_by(asking.meeting, request.state.who))
    told = [
        {
            "party": one.party,
            "item": one.item,
            "digest": one.digest,
            "format": one.format,
            "size": one.size,
            "length_ms": one.length_ms,
            "speaker": one.speaker,
        }
        for one in rows
    ]
    return JSONResponse(told, headers={"Cache-Control": "private, no-store"})


@allow("room")
async def give(request: Request) -> Response:
    """The file, while it is played and after, to whoever sees that; before to those whose work it is."""
    record, digest = request.path_params["record"], request.path_params["digest"]
    try:
        meeting = await site_of(request).recorder.meeting(record)
    except UnknownRecord:
        raise HTTPException(404) from None
    who: Who | None = request.state.who
    seen = view(meeting, class_of(meeting, who.actor if who else None))
    for play in seen.recordings.plays.values():
        if play.digest == digest and (play.until is None or play.cause == "played"):
            return film(request, record, digest, play.format)
    if who is not None:
        for one in await kept(request).of(record, _heard_by(meeting, who)):
            if one.digest == digest:
                return film(request, record, digest, one.format)
    raise HTTPException(404)


def film(request: Request, record: str, digest: str, kind: Film) -> Response:
    """The file itself, or the range of it that is asked for. Raises 404 where it is held no more."""
    path = kept(request).file(record, digest)
    if path is None:
        raise HTTPException(404)
    headers = {
        "Content-Security-Policy": INERT,
        "Cache-Control": "private, no-store",
        "ETag": f'"{digest}"',
    }
    return FileResponse(path, headers=headers, media_type=MEDIA_TYPES[kind])


def kept(request: Request) -> Recordings:
    """The recorded statements of this server. Raises 404 where it keeps none."""
    recordings = site_of(request).recordings
    if recordings is None:
        raise HTTPException(404)
    return recordings


async def taken(request: Request, asking: Asking) -> Response:
    """Keep what is sent; what this delegation handed in before for the item makes place for it."""
    form = await request.form(max_files=1, max_fields=8, max_part_size=16_384)
    sent, recordings = form.get("file"), kept(request)
    if asking.party is None or not _may(asking):
        raise HTTPException(404)
    handed = _tested(request, form, asking, asking.party)
    if isinstance(handed, str):
        return await _refused(request, asking, handed)
    if not isinstance(sent, UploadFile) or not sent.size:
        return await _refused(request, asking, "empty")
    try:
        held = await recordings.receive(asking.record, sent.file)
        await recordings.hand_in(handed, held)
    except Unfit as fault:
        return await _refused(request, asking, fault.code)
    if request.headers.get("accept", "") == "application/json":
        return JSONResponse({"go": asking.at}, 201)
    return RedirectResponse(asking.at, 303)


async def withdrawn(request: Request, asking: Asking) -> Response:
    """Let go of what was handed in, until it was played."""
    form = await request.form(max_files=0, max_fields=2)
    if asking.party is None or not _may(asking):
        raise HTTPException(404)
    for one in await kept(request).of(asking.record, asking.party):
        if str(one.id) == field(form, "recording") and one.digest not in played(asking.meeting):
            await kept(request).withdraw(one)
    return RedirectResponse(asking.at, 303)


async def recorded_page(
    request: Request, asking: Asking, *, status: int = 200, fault: str = ""
) -> Response:
    """The page: what was handed in with what came of its test, and the form."""
    reader, meeting = language(request), asking.meeting
    brief = brief_of(asking.record, meeting, reader)
    if brief is None:
        raise HTTPException(404)
    items = [one for one in meeting.agenda.items.values() if one.status != "struck"]
    titles = {one.id: said(one.texts, "title", reader, brief.languages) for one in items}
    return page(
        request,
        "recorded.html",
        status=status,
        headers={"Content-Security-Policy": f"{page_policy()}; media-src 'self' blob:"},
        asking=asking,
        brief=brief,
        rows=await kept(request).of(asking.record, asking.party),
        titles=titles,
        numbered=numbers(meeting.agenda.items.values()),
        parties=parties(meeting),
        played=played(meeting),
        may=_may(asking),
        fault=fault,
        most_mb=site_of(request).settings.recording_mb,
    )


async def films_of(request: Request, record: str) -> list[Recording] | None:
    """What the page of a meeting shows the office; None: nothing of it to them."""
    recordings, who = site_of(request).recordings, request.state.who
    return await recordings.of(record) if recordings and who.may(sees("drafts")) else None


def parties(meeting: Meeting) -> dict[str, str]:
    """How those are told who hand in: a member by its code, a person by their name."""
    people = meeting.seats.participants.values()
    return {
        one.member or one.id: one.member or next(iter(one.texts.get("name", {}).values()), "")
        for one in people
    }


def _may(asking: Asking) -> bool:
    """Whether they hand in and withdraw: whoever may ask for the floor, until the meeting is closed."""
    meeting, who = asking.meeting, asking.participant
    return (
        asking.party is not None
        and not is_closed(meeting)
        and may_speak(meeting, who, "statement") is None
    )


def _tested(request: Request, form: FormData, asking: Asking, party: str) -> Handed | str:
    """What the browser found; or the code of what is missing."""
    length, width, height = (_number(form, name) for name in ("length_ms", "width", "height"))
    speaker, item = field(form, "speaker")[:LONGEST_NAME], field(form, "item")
    if not 0 < length <= LONGEST_MS:
        return "untested" if length == 0 else "too-long"
    if not width or not height:
        return "no-picture"
    if not speaker or "\n" in speaker:
        return "speaker"
    known = asking.meeting.agenda.items.get(ItemId(item))
    return Handed(
        record=asking.record,
        party=party,
        participant=asking.participant,
        item=known.id if known else "",
        length_ms=length,
        heard=field(form, "heard") == "1",
        width=width,
        height=height,
        speaker=speaker,
        tested_on=device_of(request).written(),
    )


def _number(form: FormData, name: str) -> int:
    return number_in(field(form, name), 9) or 0


async def _refused(request: Request, asking: Asking, code: str) -> Response:
    site = site_of(request)
    if request.headers.get("accept", "") == "application/json":
        words = site.words[language(request)](
            f"recorded-fault-{code}", mb=site.settings.recording_mb
        )
        return JSONResponse({"words": words}, 409)
    return await recorded_page(request, asking, status=409, fault=code)


async def _seated(request: Request) -> Asking:
    """Raises 404: whoever has no part in it is not told of it, and of practice no file is kept."""
    record, who = request.path_params["record"], request.state.who
    if who is None or passes(record):
        raise HTTPException(404)
    meeting = await site_of(request).recorder.meeting(record)
    room = f"/room/{record}"
    files = f"/meetings/{record}/recorded"
    return Asking(record, meeting, f"{room}/recorded", files, room, _party(meeting, who), who.actor)


def _heard_by(meeting: Meeting, who: Who) -> str | None:
    """The same for what may be played: the chair plays for any delegation whose line fails."""
    return None if is_chair(meeting, who.actor) else _party(meeting, who)


def _party(meeting: Meeting, who: Who) -> str | None:
    """Whose recorded statements somebody works with; None: those of all. Raises 404: of nobody."""
    if who.is_secretariat:
        if not who.may(sees("drafts")):
            raise HTTPException(403, "not-your-role")
        return None
    known = person(meeting, who.actor)
    if known is None or known.withdrawn or known.refused:
        raise HTTPException(404)
    if known.role in ("secretariat", "interpreter"):
        return None
    if known.role in ("delegate", "observer"):
        return known.member or known.id
    raise HTTPException(404)


routes: list[BaseRoute] = [
    Route("/room/{record}/recorded", own, methods=["GET"], name="recorded"),
    Route("/room/{record}/recorded", hand_in, methods=["POST"]),
    Route("/room/{record}/recorded/withdraw", withdraw, methods=["POST"]),
    Route("/room/{record}/recorded/listed", listed, methods=["GET"]),
    Route("/meetings/{record}/recorded/{digest}", give, methods=["GET"]),
]
