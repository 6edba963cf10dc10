"""A scenario of the procedure, held at a house's recorder: the same acts at the same times."""

from pathlib import Path

from msgspec.structs import replace

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.convening.commands import ConveneMeeting
from hemicycle.procedure.meeting.state import Meeting
from tests.procedure.scenario import Scenario, Stage, read
from tests.web.conftest import House

SCENARIOS = Path(__file__).parents[1] / "scenarios"
RECORD = "a-meeting"


class Heard(Stage):
    """A stage that remembers which acts were accepted, and when."""

    def __init__(self, scenario: Scenario) -> None:
        self.acts: list[tuple[str, Command, int]] = []
        self.fixed: dict[str, str] = {}
        super().__init__(scenario)

    def send(self, actor: str, command: Command) -> list[Entry] | Refusal:
        answer = super().send(actor, command)
        if not isinstance(answer, Refusal):
            self.acts.append((actor, command, self.now))
            self.fixed |= {digest: name for name, digest in digests_of(self.meeting).items()}
        return answer


def digests_of(meeting: Meeting) -> dict[str, str]:
    """The digest of each text and amendment."""
    table = meeting.outcomes.table.values()
    amendments: dict[str, str] = {a.id: a.digest for text in table for a in text.amendments}
    return {**{text.id: text.digest for text in table}, **amendments}


async def hold(house: House, scenario: str) -> None:
    """Hold the scenario of this name as the record RECORD."""
    told = read(SCENARIOS / f"{scenario}.toml")
    stage = Heard(told)
    for step in told.steps:
        stage.play(step)
    for actor, command, now in stage.acts:
        house.clock.at = now
        if isinstance(command, ConveneMeeting):
            answer = await house.recorder.convene(command)
        else:
            fixed = await _as_here(house, stage, command)
            answer = await house.recorder.act(RECORD, actor, fixed, None)
        assert not isinstance(answer, Refusal), answer


async def _as_here(house: House, stage: Heard, command: Command) -> Command:
    """The command with the digest of here: a recorder draws salts of its own, and so its digests are others."""
    name = stage.fixed.get(getattr(command, "digest", None) or "")
    if name is None:
        return command
    return replace(command, digest=digests_of(await house.recorder.meeting(RECORD))[name])
