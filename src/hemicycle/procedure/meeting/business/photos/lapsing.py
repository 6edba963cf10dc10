"""How a call to the family photo ends by time alone: nobody came."""

from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.meeting.business.photos.entries import PhotoWithdrawn
from hemicycle.procedure.meeting.business.photos.order import joined
from hemicycle.procedure.meeting.business.state import BusinessState


def awaited(meeting: BusinessState) -> int | None:
    """When a call ends by itself, nobody having joined (UTC, ms); None where somebody did, or no call runs."""
    call = meeting.photos.call
    return call.until if call and not joined(meeting) else None


def lapsed(meeting: BusinessState, now: int) -> list[Draft]:
    """[PHOTO-3] A call to which nobody came is over with its countdown."""
    call, until = meeting.photos.call, awaited(meeting)
    if call is None or until is None or now < until:
        return []
    return [Draft(PhotoWithdrawn(call.id))]
