"""The sheets that there are, by name, in the order in which they are offered."""

from collections.abc import Callable

from hemicycle.printing.sheet import Sheet
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.web.sheets.agenda import agenda
from hemicycle.web.sheets.given import Given
from hemicycle.web.sheets.participants import attendance, participants
from hemicycle.web.sheets.plates import nameplates
from hemicycle.web.sheets.roll import roll_call
from hemicycle.web.sheets.told import readout
from hemicycle.web.sheets.votes import results, votes_of

FIRST, READOUT = "participants", "readout"
SHEETS: dict[str, Callable[[Given], Sheet]] = {
    FIRST: participants,
    "agenda": agenda,
    "nameplates": nameplates,
    "attendance": attendance,
    "roll-call": roll_call,
    "result": results,
    READOUT: readout,
}


def offered(meeting: Meeting) -> list[str]:
    """Those that have something to say: no result before a vote was counted, no readout before the meeting is over."""
    sitting = meeting.sitting
    over = sitting is not None and (sitting.phase == "closed" or sitting.mode == "written")
    lacking = {*([] if votes_of(meeting) else ["result"]), *([] if over else [READOUT])}
    return [name for name in SHEETS if name not in lacking]
