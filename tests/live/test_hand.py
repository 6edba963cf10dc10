"""What one raised hand is told, and to whom, by the byte: [LIVE-8]."""

from typing import Any

import msgspec
from msgspec.structs import replace

from hemicycle.live.connection import Connection
from hemicycle.live.offering import Offering
from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.meeting.business.floor.commands import GiveFloor, RequestFloor
from hemicycle.procedure.meeting.convening.commands import ConveneMeeting
from hemicycle.procedure.meeting.kernel.lifecycle.commands import OpenMeeting
from hemicycle.procedure.meeting.kernel.seats.commands import AdmitParticipant, TakeSeat
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import ParticipantId
from tests.live.conftest import summit_of
from tests.live.test_options import opened, options_in
from tests.procedure.meetings import convening, participant
from tests.procedure.seated import House

LISTED = {"code": "on-the-list", "spec": "FLOOR-6", "details": {"participant": "$target"}}


def seats(count: int) -> ConveneMeeting:
    """The chair and the others, each of a delegation of their own."""
    people = [participant(f"d{n}", f"M{n:03}") for n in range(count)]
    return replace(convening(), participants=people)


class Line:
    """Keeps what is sent."""

    def __init__(self, device: Connection) -> None:
        self.sent: list[str] = []
        device.attach(self)

    def send(self, text: str) -> None:
        self.sent.append(text)

    def send_packed(self, packed: bytes) -> None:
        raise AssertionError("options are never packed")

    def beat(self) -> None:
        """Nothing is sent for it."""

    def close(self) -> None:
        """Nothing more comes."""

    def take(self) -> list[str]:
        taken, self.sent = self.sent, []
        return taken


class Floor:
    """An open meeting of 193 seats, and what each device is told of options, without a server."""

    def __init__(self) -> None:
        self.house = House()
        self.house.meeting = Meeting()
        self.house.send(SECRETARIAT, seats(193))
        people = [f"p{n}" for n in range(1, 194)]
        for who in people:
            self.house.send(SECRETARIAT, AdmitParticipant(ParticipantId(who)))
            self.house.send(who, TakeSeat())
        self.house.send("p1", OpenMeeting())
        self.offering = Offering()
        self.devices = [Connection(who) for who in [*people, SECRETARIAT, SECRETARIAT]]
        self.lines = {device: Line(device) for device in self.devices}
        for device in self.devices:
            self.offering.begin(device)

    def tell(self) -> dict[str, list[str]]:
        """Who is told what."""
        self.offering.tell(self.house.meeting, self.house.now, self.of)
        told = {device.actor: line.take() for device, line in self.lines.items()}
        return {who: texts for who, texts in told.items() if texts}

    def of(self, actor: str) -> list[Connection]:
        return [device for device in self.devices if device.actor == actor]


def message(lists: dict[str, Any], *changes: dict[str, Any]) -> str:
    told = {"type": "options", "whole": False, "lists": lists, "changes": changes}
    return msgspec.json.encode(told).decode()


def test_at_193_seats_a_hand_is_told_to_the_chair_and_to_who_raised_it() -> None:
    floor = Floor()
    first = floor.tell()
    assert len(first) == 194
    assert sum(len(text) for texts in first.values() for text in texts) <= 250_000
    floor.house.send("p9", RequestFloor("statement"))
    floor.tell()
    floor.house.send("p7", RequestFloor("statement"))
    request = floor.house.meeting.debate.queue[-1].id
    told = floor.tell()
    assert told == {
        "p1": [
            message(
                {"queue": {"add": [request]}},
                {"command": "give-floor", "but": [{"to": ["p7"], "refusal": LISTED}]},
            )
        ],
        "p7": [
            message(
                {"own-requests": {"ids": [request]}},
                {
                    "command": "request-floor",
                    "but": [
                        {
                            "to": ["statement"],
                            "refusal": {
                                "code": "already-on-list",
                                "spec": "FLOOR-1",
                                "article": "3",
                            },
                        }
                    ],
                },
                {"command": "withdraw-request", "all": None, "of": "own-requests"},
            )
        ],
    }
    assert len(told["p1"][0]) <= 220
    assert not floor.tell(), "nothing has changed"


def test_at_193_seats_a_floor_that_is_given_costs_each_other_device_nothing() -> None:
    floor = Floor()
    floor.tell()
    floor.house.send("p1", GiveFloor(ParticipantId("p7")))
    told = floor.tell()
    assert set(told) <= {"p1", "p7", SECRETARIAT}
    assert max(len(text) for texts in told.values() for text in texts) <= 2_000


async def test_at_27_seats_it_goes_out_after_the_entry_that_it_names() -> None:
    async with summit_of(seats(27)) as summit:
        others = [f"p{n}" for n in range(2, 28)]
        devices = await opened(summit, *others, SECRETARIAT)
        await devices["p7"].act(RequestFloor("statement"))
        await summit.rested()
        heard = {who: await device.heard() for who, device in devices.items()}
        told = {who: len(options_in(messages)) for who, messages in heard.items()}
        assert {who: times for who, times in told.items() if times} == {"p1": 1, "p7": 1}
        assert [m["type"] for m in heard["p1"]] == ["entries", "options"]
        assert all([m["type"] for m in heard[who]] == ["entries"] for who in others if who != "p7")
