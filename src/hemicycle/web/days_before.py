"""What the register and the record know of the days before a meeting, for its timetable."""

from hemicycle.access.papers import papers_of
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.web.site import Site
from hemicycle.web.timetable import Known, Step, timetable
from hemicycle.web.view_models import Brief


async def days_before(site: Site, record: str, state: Meeting, brief: Brief | None) -> list[Step]:
    """The timetable; nothing once the meeting has begun, nor where nobody meets."""
    if brief is None or brief.stage != "coming" or brief.mode == "written":
        return []
    [first] = await site.recorder.entries(record, 0, 1)
    papers = await site.door.register.read(lambda r: papers_of(r, record))
    known = Known(await site.door.links(record), papers)
    return timetable(state, known, first.at, site.door.now())
