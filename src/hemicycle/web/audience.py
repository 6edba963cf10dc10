"""What the public may see of a meeting; a meeting of which it may know nothing is not found."""

from msgspec.structs import replace
from starlette.exceptions import HTTPException
from starlette.requests import Request

from hemicycle.procedure.meeting.kernel.seats.state import Participant
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.meeting.view import view
from hemicycle.web.site import site_of

OF_A_NAME = ("name", "names", "family", "honorific", "short", "pronounced")


def public_view(meeting: Meeting) -> Meeting:
    """What the public sees of it. Who is told of by office or country alone has no name there."""
    seen = view(meeting, "public")
    people = {who: _as_told(one) for who, one in seen.seats.participants.items()}
    return replace(seen, seats=replace(seen.seats, participants=people))


def _as_told(person: Participant) -> Participant:
    if not person.unnamed:
        return person
    kept = {key: text for key, text in person.texts.items() if key not in OF_A_NAME}
    return replace(person, texts=kept)


async def seen_by_public(request: Request) -> tuple[str, Meeting, Meeting]:
    """Record id, the state, and the public's view of it. Raises 404 where the public may know nothing."""
    record: str = request.path_params["record"]
    meeting = await site_of(request).recorder.meeting(record)
    seen = public_view(meeting)
    if seen.sitting is None and meeting.publication.status == "none":
        raise HTTPException(404)
    return record, meeting, seen
