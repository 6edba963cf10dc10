"""A data folder with many short meetings, each held and published."""

from importlib.resources import files
from pathlib import Path

from hemicycle.cli.telling import compose
from hemicycle.files.convening import convene_command
from hemicycle.files.model import MeetingFile
from hemicycle.files.read import read_meeting_file
from hemicycle.procedure.core.actor import SECRETARIAT, Command
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.publication.commands import PublishReadout
from hemicycle.procedure.meeting.kernel.lifecycle.commands import CloseMeeting, OpenMeeting
from hemicycle.procedure.meeting.kernel.seats.commands import TakeSeat
from hemicycle.recorder.clock import SystemClock
from hemicycle.recorder.recorder import Recorder
from hemicycle.rulebooks import rulebook
from hemicycle.stores.opening import keep_recorder


async def publish_meetings(data: Path, number: int) -> None:
    """Hold so many, opened and closed, and publish their readouts. What is there already stays."""
    text = (files("hemicycle.examples") / "leaders-call-2022-01-24.toml").read_text("utf-8")
    file = read_meeting_file(text)
    if not isinstance(file, MeetingFile):
        raise SystemExit(f"the example is not read: {file}")
    async with keep_recorder(data, "localhost", SystemClock()) as recorder:
        known = len(await recorder.records())
        for place in range(known, number):
            await _publish(recorder, file.renamed(f"meeting-{place:05d}"))


async def _publish(recorder: Recorder, file: MeetingFile) -> None:
    convened = await recorder.convene(convene_command(file, rulebook(None)))
    if isinstance(convened, Refusal):
        raise SystemExit(convened)
    meeting = await recorder.meeting(file.id)
    if meeting.sitting is None:
        raise SystemExit("it was not convened")
    chair = meeting.sitting.chair
    for actor, command in ((chair, TakeSeat()), (chair, OpenMeeting()), (chair, CloseMeeting())):
        await _act(recorder, file.id, actor, command)
    entries = await recorder.entries(file.id)
    digests = {one: compose(entries, one).digest for one in meeting.sitting.languages}
    await _act(recorder, file.id, SECRETARIAT, PublishReadout(digests))


async def _act(recorder: Recorder, record: str, actor: str, command: Command) -> None:
    answer = await recorder.act(record, actor, command, None)
    if isinstance(answer, Refusal):
        raise SystemExit(answer)
