"""`hemicycle convene`: begin a meeting's record from a meeting file, and print the personal links."""

import asyncio
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Annotated

import msgspec
from cyclopts import Parameter

from hemicycle.access.door import Door
from hemicycle.access.links import Issued
from hemicycle.cli.documents import File, Prepared, Rulebooks, fitted, meeting_file
from hemicycle.cli.fault import Fault
from hemicycle.cli.folder import DATA, folder_faults
from hemicycle.cli.loop import run
from hemicycle.cli.serve import placed_in
from hemicycle.cli.standing import Standing, standing_of
from hemicycle.files import MeetingFile, gaps
from hemicycle.files.convening import convene_command
from hemicycle.ipc.remote import RemoteRecorder
from hemicycle.procedure.body import Body
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.words import NO_LANGUAGE, ParticipantId
from hemicycle.recorder.recorder import Recorder
from hemicycle.register.opening import open_register, register_url
from hemicycle.settings import Settings
from hemicycle.stores.opening import open_recorder


def convene(
    file: File,
    *,
    data: Path = DATA,
    rulebook: Rulebooks = (),
    as_json: Annotated[bool, Parameter(name="--json", negative="")] = False,
) -> None:
    """Convene a meeting from a meeting file. The server may be running.

    Parameters
    ----------
    file
        The meeting file (TOML); `-` for standard input.
    data
        The data folder of the server.
    rulebook
        The file of the meeting's body, where that is not on file. May be repeated.
    as_json
        Print each link as a JSON object on a line.
    """
    meeting = meeting_file(file)
    for gap in gaps(meeting):
        print(f"note: {gap}", file=sys.stderr)
    links = run(
        _convene(
            data,
            placed_in(data),
            meeting,
            lambda known: fitted(meeting, file, rulebook, data, known),
        )
    )
    handles = {who: handle for handle, who in meeting.ids.items()}
    names = {f"p{n}": p.name for n, p in enumerate(meeting.convening.participants, 1)}
    for issued in links:
        who = ParticipantId(issued.participant)
        if as_json:
            line = {"participant": handles[who], "role": issued.role, "link": issued.link}
            print(msgspec.json.encode(line).decode())
        else:
            print(f"{names[who][NO_LANGUAGE]} ({issued.role}): {issued.link}")


async def _convene(
    data: Path,
    settings: Settings,
    file: MeetingFile,
    ready: Callable[[Mapping[str, Body]], Prepared],
) -> list[Issued]:
    """`ready`: the meeting, once it is known which of the bodies have a record."""
    with folder_faults(data):
        register = await asyncio.to_thread(open_register, register_url(data))
    try:
        with folder_faults(data):
            async with open_recorder(data) as recorder:
                body = file.convening.body
                standing = await standing_of(recorder, body) if body else None
                known = {standing.body.id: standing.body} if standing else {}
                await convened(recorder, ready(known), standing)
        people = [Seat(f"p{n}", p.role) for n, p in enumerate(file.convening.participants, 1)]
        return await Door(register, settings).issue_links(file.id, people)
    finally:
        register.close()


async def convened(
    recorder: Recorder | RemoteRecorder, ready: Prepared, standing: Standing | None = None
) -> None:
    """Begin the meeting's record. Raises Fault where the rules refuse it.

    [BODY-18] It refers to its body's record, where its rules are those that the record has for the day.
    """
    copied = standing and standing.body.meeting(ready.file.day) == ready.rules
    point = standing.point if standing and copied else None
    answer = await recorder.convene(convene_command(ready.file, ready.rules, point))
    if isinstance(answer, Refusal) and answer.code == "already-convened":
        raise Fault(f"there is a meeting {ready.file.id!r} already: give yours another id")
    if isinstance(answer, Refusal):
        raise Fault(
            f"the rules refuse this meeting: {answer.code} [{answer.spec}] {answer.details}"
        )


class Seat(msgspec.Struct, frozen=True):
    """A participant as the door needs one."""

    id: str
    role: str
