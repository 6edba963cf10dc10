"""A scenario of the procedure, held at a house's recorder: the same acts at the same times."""

from pathlib import Path

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.convening.commands import ConveneMeeting
from tests.procedure.scenario import Scenario, Stage, read
from tests.web.conftest import House

SCENARIOS = Path(__file__).parents[1] / "scenarios"
RECORD = "a-meeting"


class Heard(Stage):
    """A stage that remembers which acts were accepted, and when."""

    def __init__(self, scenario: Scenario) -> None:
        self.acts: list[tuple[str, Command, int]] = []
        super().__init__(scenario)

    def send(self, actor: str, command: Command) -> list[Entry] | Refusal:
        answer = super().send(actor, command)
        if not isinstance(answer, Refusal):
            self.acts.append((actor, command, self.now))
        return answer


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
            answer = await house.recorder.act(RECORD, actor, command, None)
        assert not isinstance(answer, Refusal), answer
