"""What the register and the record know of the days before a meeting, for its timetable."""

from collections.abc import Collection, Mapping

from sqlalchemy import Connection

from hemicycle.access.device_tests import tested_last
from hemicycle.access.papers import Paper, papers_of
from hemicycle.calendar.invitations import invitations_of
from hemicycle.calendar.known import answered
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.web.inviting.counting import to_hand_over
from hemicycle.web.inviting.device_letters import tests_reminded
from hemicycle.web.site import Site
from hemicycle.web.timetable import Known, Step, timetable
from hemicycle.web.view_models import Brief


def _of_people(
    register: Connection, record: str
) -> tuple[Mapping[str, Paper], Mapping[str, int | None], Collection[str], Mapping[str, int]]:
    """The credentials that were handed in, who was written to and when, who has answered, and who has tested."""
    waits = to_hand_over(register, record)
    invited = {
        one.participant: None if one.participant in waits else one.told
        for one in invitations_of(register, record)
    }
    return (
        papers_of(register, record),
        invited,
        answered(register, record),
        tested_last(register, record),
    )


async def days_before(site: Site, record: str, state: Meeting, brief: Brief | None) -> list[Step]:
    """The timetable; nothing once the meeting has begun, nor where nobody meets."""
    if brief is None or brief.stage != "coming" or brief.mode == "written":
        return []
    [first] = await site.recorder.entries(record, 0, 1)
    reminded = await site.door.register.read(lambda r: tests_reminded(r, record))
    papers, invited, came, tested = await site.door.register.read(lambda r: _of_people(r, record))
    known = Known(await site.door.links(record), papers, invited, came, tested, reminded)
    return timetable(state, known, first.at, site.door.now())
