"""The sides of a meeting, each of which may tell it by itself."""

from hemicycle.procedure.meeting.kernel.queries import came
from hemicycle.procedure.meeting.state import Meeting


def sides_of(meeting: Meeting) -> list[str]:
    """The members of whom a delegate came, in protocol order."""
    people = meeting.seats.participants.values()
    there = (
        one.member for one in people if one.member and one.role == "delegate" and came(meeting, one)
    )
    return list(dict.fromkeys(there))
