"""Personal links end some days after publication, whoever or whatever published."""

import structlog
from sqlalchemy.exc import SQLAlchemyError

from hemicycle.access.door import Door
from hemicycle.web.ports import Recorder

DAY_MS = 86_400_000
log = structlog.get_logger("hemicycle.publishing")


async def end_links(recorder: Recorder, door: Door, days: int, record: str) -> None:
    """The links of a meeting end after so many days; the publication stands whether or not that was written.

    While something goes on after the closing (MEETING-6) they stay: the readout is published again when it has ended.
    """
    meeting = await recorder.meeting(record)
    if meeting.sitting is not None and meeting.sitting.runs_on:
        return
    try:
        await door.end_links(record, door.now() + days * DAY_MS)
    except SQLAlchemyError as fault:
        log.error("links-not-ended", fault=type(fault).__name__)
