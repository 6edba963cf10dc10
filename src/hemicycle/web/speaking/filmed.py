"""Whether those who speak by video have handed it in."""

from collections.abc import Callable

from hemicycle.attachments.recordings import Recordings
from hemicycle.procedure.meeting.business.inscriptions.state import Inscription
from hemicycle.procedure.meeting.kernel.queries import person
from hemicycle.procedure.meeting.state import Meeting

Filmed = Callable[[Inscription], bool]


async def filmed(recordings: Recordings | None, record: str, meeting: Meeting) -> Filmed | None:
    """[RECORDED-1] What tells it of an inscription, also of a film for the meeting as a whole; None: none are kept."""
    if recordings is None:
        return None
    there = {(one.party, one.item) for one in await recordings.of(record)}

    def told(one: Inscription) -> bool:
        known = person(meeting, one.participant)
        parties = (one.capacity, known.member if known else None, one.participant)
        return any((party, item) in there for party in parties for item in (one.item, ""))

    return told
