"""A meeting that is open, with people seated, to whom commands can be sent."""

from typing import Any

from hemicycle.procedure.core.actor import SECRETARIAT, Command, Submission, salted
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.kernel.lifecycle.commands import OpenMeeting
from hemicycle.procedure.meeting.kernel.seats.commands import AdmitParticipant, TakeSeat
from hemicycle.procedure.meeting.record import decide, fold, judge
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import ParticipantId
from tests.procedure.meetings import START, convening


class House:
    """It holds the state alone; `now` is the time of all that is sent."""

    def __init__(self, **more: Any) -> None:
        self.meeting, self.now = Meeting(), START
        self.send(SECRETARIAT, convening(**more))

    def send(self, actor: str, command: Command) -> None:
        """Do it. Raises AssertionError where it is refused."""
        answer = decide(self.meeting, Submission(salted(command, "5a" * 32), actor, self.now))
        assert not isinstance(answer, Refusal), answer
        self.meeting = fold([entry for act in answer for entry in act], self.meeting)

    def judge(self, actor: str, command: Command) -> Any:
        """What the act itself answers."""
        return judge(self.meeting, Submission(salted(command, "5a" * 32), actor, self.now))


def seated(*people: str, **more: Any) -> House:
    """A meeting that is open, with these people present."""
    house = House(**more)
    for who in people or ("p1", "p2", "p3"):
        house.send(SECRETARIAT, AdmitParticipant(ParticipantId(who)))
        house.send(who, TakeSeat())
    house.send("p1", OpenMeeting())
    return house
