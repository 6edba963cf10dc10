"""What time alone brings about: the end of a speaking time. Everything else waits for a person.

[TIME-1] The server asks at `next_deadline` by sending `Settle` as `system`; clients count down and conclude nothing.
"""

from hemicycle.procedure.entry import Draft
from hemicycle.procedure.floor.entries import FloorEnded
from hemicycle.procedure.floor.turns import spoken_ms
from hemicycle.procedure.meeting import Meeting


def next_deadline(meeting: Meeting) -> int | None:
    """When something falls due (UTC, ms), or None."""
    speaker = meeting.debate.speaker
    return speaker.deadline if speaker else None


def due(meeting: Meeting, now: int) -> list[Draft]:
    """What is due by now."""
    speaker = meeting.debate.speaker
    if speaker is None or speaker.deadline is None or speaker.deadline > now:
        return []
    ended = FloorEnded(speaker.participant, "time-limit", spoken_ms(speaker, now), speaker.item)
    return [Draft(ended)]
