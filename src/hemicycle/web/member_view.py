"""What a member sees of a meeting, and who sits there for it."""

from collections.abc import Sequence

from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.meeting.business.audiences import PUBLIC, visible
from hemicycle.procedure.meeting.kernel.queries import on_the_list
from hemicycle.procedure.meeting.kernel.seats.state import Participant
from hemicycle.procedure.meeting.state import Meeting


def people_for(meeting: Meeting, member: str) -> list[Participant]:
    """Who of the member is on the list."""
    roles = ("delegate", "observer")
    return [one for one in on_the_list(meeting) if one.member == member and one.role in roles]


def class_for(meeting: Meeting, member: str) -> str:
    """What a member sees of a meeting: as much as those who were admitted for it, and never as its chair."""
    admitted = {one.role for one in people_for(meeting, member) if one.admitted}
    if "delegate" in admitted:
        return f"delegates:{member}"
    return "meeting" if admitted else PUBLIC


def seen_by(meeting: Meeting, entries: Sequence[Entry], member: str) -> list[Entry]:
    """[PRESS-15] The entries that the member may see, `meeting` being the state after all of them."""
    reader = class_for(meeting, member)
    return [one for one in entries if visible(meeting, one, reader)]
