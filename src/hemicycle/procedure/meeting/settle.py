"""What time alone brings about: the end of a silence, and of a photo to which nobody came.

Where the body's rules say so the end of a speaking time as well. Everything else waits for a person.

[TIME-1] The server asks at `next_deadline` by sending `Settle` as `system`; clients count down and conclude nothing.
"""

from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.meeting.business.floor.entries import FloorEnded
from hemicycle.procedure.meeting.business.floor.turns import spoken_ms
from hemicycle.procedure.meeting.business.photos.lapsing import awaited, lapsed
from hemicycle.procedure.meeting.deciding.silence.expiring import expired, next_expiry
from hemicycle.procedure.meeting.state import Meeting


def next_deadline(meeting: Meeting) -> int | None:
    """When something falls due (UTC, ms), or None."""
    speaker = meeting.debate.speaker
    ends = speaker.deadline if speaker and _limit_ends_turn(meeting) else None
    deadlines = (ends, next_expiry(meeting), awaited(meeting))
    return min((at for at in deadlines if at is not None), default=None)


def due(meeting: Meeting, now: int) -> list[Draft]:
    """What is due by now."""
    return [*_floor(meeting, now), *expired(meeting, now), *lapsed(meeting, now)]


def _limit_ends_turn(meeting: Meeting) -> bool:
    """[TIME-1] Nobody is cut off by a clock, unless the body's rules say so."""
    return meeting.sitting is not None and meeting.sitting.rulebook.debate.limit_ends_turn is True


def _floor(meeting: Meeting, now: int) -> list[Draft]:
    speaker = meeting.debate.speaker
    if speaker is None or speaker.deadline is None or speaker.deadline > now:
        return []
    if not _limit_ends_turn(meeting):
        return []
    ended = FloorEnded(speaker.participant, "time-limit", spoken_ms(speaker, now), speaker.item)
    return [Draft(ended)]
