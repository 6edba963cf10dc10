"""What does one act cost the others' screens? Run as `python -m bench.telling [SEATS] [TEXTS]`.

In process, by the thread's CPU: a raised hand with everybody connected, from the state after it to the frames that are
handed to the lines (options, differences, their bytes, and to whom they go), with few and with many texts on the table;
then the first options of all. At last everybody arrives, through a hub: what is sent, by kind of message; and all vote,
each ballot alone, every frame written to a TCP line over loopback.
"""

import asyncio
import re
import socket
import sys
import time
from collections import Counter
from statistics import median

from msgspec.structs import replace

from bench.collecting import collect_as_served
from bench.rows import Row
from hemicycle.live.connection import Connection
from hemicycle.live.offering import Offering
from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.floor.commands import RequestFloor, WithdrawRequest
from hemicycle.procedure.meeting.business.outcomes.commands import ProposeOutcome
from hemicycle.procedure.meeting.convening.commands import ConveneMeeting
from hemicycle.procedure.meeting.deciding.votes.commands import CastBallot, OpenVote
from hemicycle.procedure.meeting.kernel.lifecycle.commands import OpenMeeting
from hemicycle.procedure.meeting.kernel.seats.commands import AdmitParticipant, TakeSeat
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.tally.vote import Ballot
from hemicycle.procedure.words import ParticipantId
from hemicycle.web.line import text_frame
from tests.live.conftest import RECORD, Device, Summit, summit_of
from tests.procedure.meetings import convening, participant
from tests.procedure.seated import House

SEATS = int(sys.argv[1]) if len(sys.argv) > 1 else 193
TEXTS = int(sys.argv[2]) if len(sys.argv) > 2 else 1_000
ROUNDS = 5
QUESTION = {"en": "Shall we?", "fr": "Le faut-il ?"}
CHANGES: tuple[Ballot, ...] = ("yes", "no", "abstain", "no", "yes")
"""What everybody casts in each round, so that each ballot is news."""
HANDS = 20
CHAIR = "p1"
KIND = re.compile(r'"type":"([a-z-]+)"')


class Counted:
    """A line that takes all, and counts it by kind of message: frames and bytes."""

    def __init__(self, connection: Connection) -> None:
        self.frames: Counter[str] = Counter()
        self.bytes: Counter[str] = Counter()
        connection.attach(self)

    def send(self, text: str) -> None:
        found = KIND.search(text)
        kind = found[1] if found else ""
        self.frames[kind] += 1
        self.bytes[kind] += len(text.encode())

    def send_packed(self, packed: bytes) -> None:
        self.frames["entries"] += 1
        self.bytes["entries"] += len(packed)

    def beat(self) -> None:
        """Nothing is sent for it."""

    def close(self) -> None:
        """Nothing more comes."""


def seats() -> ConveneMeeting:
    """The chair and the others, each of a delegation of their own."""
    people = [participant(f"d{n}", f"M{n:03}") for n in range(SEATS)]
    return replace(convening(), participants=people)


class Written(Counted):
    """The same, and every frame is written to a TCP line that nobody reads yet; its buffers hold a vote."""

    def __init__(self, connection: Connection, server: socket.socket) -> None:
        self._near = socket.create_connection(server.getsockname())
        self._far, _ = server.accept()
        super().__init__(connection)

    def send(self, text: str) -> None:
        super().send(text)
        self._near.send(text_frame(text))

    def cut(self) -> None:
        """The line is down."""
        self._near.close()
        self._far.close()


class Floor:
    """An open meeting with everybody present, their devices, and who tells them what they may do."""

    def __init__(self) -> None:
        self.house = House()
        self.house.meeting = Meeting()
        self.house.send(SECRETARIAT, seats())
        self.people = [f"p{n}" for n in range(1, SEATS + 1)]
        for who in self.people:
            self.house.send(SECRETARIAT, AdmitParticipant(ParticipantId(who)))
            self.house.send(who, TakeSeat())
        self.house.send(CHAIR, OpenMeeting())
        self.begin()

    def begin(self) -> None:
        """As after a start: nobody was told anything."""
        self.offering = Offering()
        self.devices = [Connection(who) for who in [*self.people, SECRETARIAT]]
        self.lines = {device.actor: Counted(device) for device in self.devices}
        self.of = {device.actor: [device] for device in self.devices}
        for device in self.devices:
            self.offering.begin(device)

    def tell(self) -> float:
        """Milliseconds of CPU until what has changed is handed to the lines."""
        began = time.thread_time()
        self.offering.tell(self.house.meeting, self.house.now, self.of.__getitem__)
        return (time.thread_time() - began) * 1000

    def hand(self, who: str) -> float:
        """Somebody raises a hand."""
        self.house.send(who, RequestFloor("statement"))
        return self.tell()

    def lower(self, who: str) -> None:
        """And takes it down again."""
        request = next(one for one in self.house.meeting.debate.queue if one.participant == who)
        self.house.send(who, WithdrawRequest(request.id))
        self.tell()

    def lay(self, texts: int) -> None:
        """So many texts on the table."""
        for number in range(texts):
            words = {"text": {"en": f"word {number}", "fr": f"mot {number}"}}
            self.house.send(SECRETARIAT, ProposeOutcome("leaders", words, verb="agree"))


def hands(floor: Floor) -> list[float]:
    """The median of some hands, each round; every hand stays up until its round is over."""
    rounds = []
    for number in range(ROUNDS):
        raised = [floor.people[2 + (number * HANDS + n) % (SEATS - 2)] for n in range(HANDS)]
        rounds.append(median([floor.hand(who) for who in raised]))
        for who in raised:
            floor.lower(who)
    return rounds


def one_hand(floor: Floor) -> tuple[int, int, int]:
    """Bytes of options: to the chair, to who raises a hand, to all others together."""
    floor.tell()
    for line in floor.lines.values():
        line.bytes.clear()
    floor.hand("p7")
    floor.lower("p7")
    for line in floor.lines.values():
        line.bytes.clear()
    floor.hand("p7")
    told = {who: line.bytes["options"] for who, line in floor.lines.items()}
    floor.lower("p7")
    return told[CHAIR], told["p7"], sum(told.values()) - told[CHAIR] - told["p7"]


def first_options(floor: Floor) -> tuple[list[float], float]:
    """Milliseconds for all of them, each round, and the bytes of the last."""
    rounds = []
    for _ in range(ROUNDS):
        floor.begin()
        rounds.append(floor.tell())
    return rounds, sum(line.bytes["options"] for line in floor.lines.values()) / 1e6


async def arrivals() -> tuple[Counter[str], float]:
    """Bytes by kind of message while everybody arrives, and the CPU of each arrival (ms)."""
    async with summit_of(seats()) as summit:
        people = [f"p{n}" for n in range(1, SEATS + 1)]
        await summit.admit(*people[1:])
        began = time.process_time()
        lines = [await _arrive(summit, who) for who in people]
        await summit.rested()
        spent = time.process_time() - began
    return sum((line.bytes for line in lines), Counter[str]()), spent * 1000 / SEATS


async def _arrive(summit: Summit, who: str) -> Counted:
    device = await summit.call(who)
    line = Counted(device.connection)
    await _seated(device, who)
    return line


async def _arrived(summit: Summit, who: str) -> Device:
    device = await summit.call(who)
    await _seated(device, who)
    return device


async def _seated(device: Device, who: str) -> None:
    async with asyncio.timeout(60):
        while not device.room.journal.meeting.seats.participants[ParticipantId(who)].present:  # noqa: ASYNC110
            await asyncio.sleep(0)  # each in turn


async def vote() -> list[float]:
    """Seconds of CPU of a recorded vote: each ballot decided, sealed, stored, and told to all by itself."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 22)
        async with summit_of(seats()) as summit:
            people = [f"p{n}" for n in range(1, SEATS + 1)]
            await summit.admit(*people[1:])
            devices = [await _arrived(summit, who) for who in people]
            await summit.recorder.act(RECORD, CHAIR, OpenMeeting(), None)
            lines = [Written(device.connection, server) for device in devices]
            ask = OpenVote("simple-majority", QUESTION, method="recorded")
            await summit.recorder.act(RECORD, CHAIR, ask, None)
            rounds = [await _vote(summit, people[1:], ballot) for ballot in CHANGES]
        for line in lines:
            line.cut()
    return rounds


async def _vote(summit: Summit, people: list[str], ballot: Ballot) -> float:
    await summit.rested()
    room = await summit.hub.room(RECORD)
    opened = room.journal.meeting.ballots.open
    if opened is None:
        raise SystemExit("the vote was not opened")
    began = time.process_time()
    for who in people:
        answer = await summit.recorder.act(RECORD, who, CastBallot(opened, ballot), None)
        if isinstance(answer, Refusal):
            raise SystemExit(answer)
        await asyncio.sleep(0.005)
    await summit.rested()
    return time.process_time() - began


def main() -> None:
    """Each line with its goal."""
    floor = Floor()
    floor.tell()
    collect_as_served()
    print(Row(f"a hand at {SEATS} seats, options and their bytes", "ms", hands(floor), goal=0.5))
    chair, own, others = one_hand(floor)
    print(Row("  to the chair", "bytes", [chair], goal=500))
    print(Row("  to who raised it", "bytes", [own], goal=500))
    print(Row("  to all others together", "bytes", [others], goal=0))
    first, megabytes = first_options(floor)
    print(Row(f"first options of {SEATS + 1}", "ms", first, goal=10))
    print(Row("  in all", "MB", [megabytes], goal=0.25))
    floor.lay(TEXTS)
    floor.tell()
    print(Row(f"a hand with {TEXTS} texts on the table", "ms", hands(floor), goal=0.5))
    arrived = [asyncio.run(arrivals()) for _ in range(ROUNDS)]
    told = arrived[0][0]
    spent = [each for _, each in arrived]
    print(Row(f"{SEATS} arrivals, each, in process", "ms", spent, goal=3))
    print(Row("  sent to all together", "MB", [told.total() / 1e6], goal=15))
    for kind, size in told.most_common():
        print(Row(f"  {kind}", "MB", [size / 1e6], goal=0.4 if kind == "presence" else None))
    print(Row(f"a recorded vote of {SEATS}, CPU in all", "s", asyncio.run(vote()), goal=1))


if __name__ == "__main__":
    main()
