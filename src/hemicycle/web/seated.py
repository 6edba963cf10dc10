"""Who sits in the meeting that an address names, and how they are called there."""

from starlette.exceptions import HTTPException
from starlette.requests import Request

from hemicycle.access.sessions import Who
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import NO_LANGUAGE, ParticipantId
from hemicycle.web.site import site_of


def seated(request: Request) -> Who:
    """Who asks, from a seat or of the office. Raises 404: the public is not in the room, and asks nobody here."""
    who: Who | None = request.state.who
    if who is None:
        raise HTTPException(404)
    return who


async def name_of(request: Request, who: Who) -> str:
    """As the meeting's list has them; of the office as their account does."""
    if who.is_secretariat:
        return who.name or ""
    meeting = await site_of(request).recorder.meeting(request.path_params["record"])
    return name_on(meeting, who.actor)


def name_on(meeting: Meeting, actor: str) -> str:
    """Of a participant; empty: nobody of the list."""
    person = meeting.seats.participants.get(ParticipantId(actor))
    return person.texts.get("name", {}).get(NO_LANGUAGE, "") if person else ""
