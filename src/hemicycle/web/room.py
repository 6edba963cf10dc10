"""The live room's shell: the built room with what it needs to begin."""

from typing import Any
from urllib.parse import quote

import msgspec
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from hemicycle.access.clock import now_ms
from hemicycle.access.sessions import Who
from hemicycle.live.greeting import you
from hemicycle.live.ice import relays_of
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.meeting.view import view
from hemicycle.procedure.words import ParticipantId
from hemicycle.recorder.errors import UnknownRecord
from hemicycle.settings import Settings
from hemicycle.web.body_looks import look_of
from hemicycle.web.cancelled import cancelled_page
from hemicycle.web.policy import allow
from hemicycle.web.render import language, page
from hemicycle.web.room_words import offered, words_address
from hemicycle.web.security import room_policy
from hemicycle.web.site import site_of
from hemicycle.web.testing import with_test
from hemicycle.web.view_models import brief_of


@allow("room", noted=True)
async def room(request: Request) -> Response:
    """The room for whoever has a seat here; for anybody where the meeting is open, as a watcher."""
    site, record = site_of(request), request.path_params["record"]
    who: Who | None = request.state.who
    try:
        meeting = await site.recorder.meeting(record)
    except UnknownRecord:
        meeting = Meeting()
    seen = meeting if who else view(meeting, "public")
    brief = brief_of(record, seen, language(request))
    if brief is None:  # whether there is such a meeting is not for everybody to know
        raise HTTPException(404, "seat-only")
    if brief.stage == "cancelled":
        return cancelled_page(request, brief, seen)
    if site.assets.room is None:
        raise HTTPException(503, "room-not-built")
    return page(
        request,
        "room.html",
        headers={
            "Content-Security-Policy": room_policy(request.state.nonce, site.settings),
            "Permissions-Policy": "camera=(self), microphone=(self), display-capture=(self), "
            "autoplay=(self), fullscreen=(self), geolocation=()",
        },
        brief=brief,
        look=look_of(site.looks, seen),
        room=site.assets.room,
        words=words_address(language(request)),
        boot=boot(site.settings, record, seen, who, language(request))
        | await with_test(request, seen, who),
    )


def boot(
    settings: Settings, record: str, meeting: Meeting, who: Who | None, reader: str
) -> dict[str, Any]:
    """What the room needs before it connects. `me`: participant id, `secretariat`, or null for a watcher."""
    sitting = meeting.sitting
    person = meeting.seats.participants.get(ParticipantId(who.actor)) if who else None
    return {
        "record": record,
        "language": reader,
        "languages": settings.languages,
        "locales": offered(settings.languages),
        "official_languages": list(sitting.languages) if sitting else [],
        "role": who.role if who else "public",
        "me": who.actor if who else None,
        "watcher": who is None,
        "written": bool(sitting and sitting.mode == "written"),
        "ice_servers": msgspec.to_builtins(
            relays_of(settings).servers_for(meeting, who.actor if who else None, now_ms())
        ),
        "socket": f"/room/{record}/live",
        "check": f"/room/{record}/check",
        "events": f"/meetings/{record}/events",
        "leave": f"/room/{record}/leave",
        "resume": f"/room/{record}/resume",
        "undo_move": f"/room/{record}/undo-move",
        "page": f"/{reader}/meetings/{record}",
        "help": f"/{reader}/help?at=/room/{quote(record)}",
        "secretariat": f"/secretariat/meetings/{record}" if who and who.is_secretariat else None,
        "demo": settings.demo,
        "greeting": {
            "meeting": record,
            "title": sitting.texts.get("title", {}) if sitting else {},
            "starts": sitting.starts if sitting else None,
            "you": msgspec.to_builtins(you(meeting, who.actor)) if who else None,
            "capacity": person.texts.get("capacity", {}) if person else {},
            "presides": person is not None and sitting is not None and sitting.chair == person.id,
        },
    }


routes: list[BaseRoute] = [Route("/room/{record}", room, methods=["GET"], name="room")]
