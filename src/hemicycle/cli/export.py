"""`hemicycle export`: a meeting's record as a file, or its meeting file."""

import sys
from pathlib import Path
from typing import Annotated, Literal

from cyclopts import Parameter

from hemicycle.cli.documents import opened
from hemicycle.cli.fault import Fault
from hemicycle.cli.folder import DATA, folder_faults
from hemicycle.cli.loop import run
from hemicycle.files import write
from hemicycle.files.telling import meeting_file_of
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.meeting.business.audiences import EVERYTHING, is_class
from hemicycle.procedure.meeting.record import fold
from hemicycle.record import export as record_export
from hemicycle.stores.opening import open_recorder


def export(
    meeting: str,
    *,
    data: Path = DATA,
    audience: Annotated[str | None, Parameter(name="--as")] = None,
    form: Annotated[Literal["record", "meeting-file"], Parameter(name="--format")] = "record",
) -> None:
    """Write a meeting's record to standard output. The server may be running.

    Parameters
    ----------
    meeting
        The meeting's id.
    data
        The data folder of the server.
    audience
        Who it is for: public, meeting, delegates, delegates:XX or secretariat. By default everything.
    form
        `record` can be verified; `meeting-file` can be convened, rehearsed and told.
    """
    if audience is not None and not is_class(audience):
        raise Fault(
            f"--as {audience}: expected public, meeting, delegates, delegates:XX or secretariat"
        )
    if not data.is_dir():
        raise Fault(f"{data} is no data folder: name the server's by --data")
    if audience is None:
        print(
            "note: this holds everything, closed items too; --as makes it for others",
            file=sys.stderr,
        )
    lines = run(_lines(data, meeting, audience or EVERYTHING))
    if form == "record":
        sys.stdout.buffer.writelines(lines)
        sys.stdout.buffer.flush()
        return
    entries = [one for one in opened(record_export.read(lines)) if isinstance(one, Entry)]
    state = fold(entries)
    if state.sitting is None:
        raise Fault(f"nothing of {meeting!r} is open to {audience}")
    sys.stdout.write(write(meeting_file_of(state)))


async def _lines(data: Path, meeting: str, audience: str) -> list[bytes]:
    with folder_faults(data):
        async with open_recorder(data) as recorder:
            return list(await recorder.export(meeting, audience))
