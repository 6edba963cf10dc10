"""One client costs one client: what a message makes the server do for others, counted. [LIVE-8]"""

import asyncio
import time
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest

from hemicycle.live.connection import Connection
from hemicycle.live.decoding import message_of
from hemicycle.live.pace import Pace
from hemicycle.live.protocol import FromClient
from hemicycle.live.rates import OF_PUBLIC, OF_SEATS, Budget
from hemicycle.live.screens import ACTS_REST_S, BALLOTS_REST_S
from hemicycle.procedure.meeting.business.floor.commands import RequestFloor
from hemicycle.procedure.meeting.business.outcomes.commands import ProposeOutcome
from hemicycle.procedure.meeting.deciding.votes.commands import CastBallot, OpenVote
from hemicycle.procedure.meeting.kernel.lifecycle.commands import OpenMeeting
from hemicycle.procedure.meeting.options import Options
from tests.live.conftest import RECORD, Device, Summit

HOSTILE = {
    "set-media": '{"type":"set-media","state":{"camera":%s}}',
    "set-media hears": '{"type":"set-media","state":{"hears":"x%s"}}',
    "watch": '{"type":"watch","pictures":["p1","%s"]}',
    "signal": '{"type":"signal","to":"p1","data":{"t":"hello","session":"abcdef0%s"}}',
    "signal to media": '{"type":"media-signal","data":{"t":"hello","session":"abcdef0%s"}}',
    "act": '{"type":"act","id":"abcdefgh","command":{"type":"open-meeting","x":"%s"}}',
    "appeal": '{"type":"appeal","kind":"slower"}',
    "booth-talk": '{"type":"booth-talk","text":"%s"}',
    "ping": '{"type":"ping","at":1}',
}
TIMES = 40


class Counting:
    """Counts what is asked of the rules, of the engine, and what is sent to whom."""

    def __init__(self, summit: Summit, monkeypatch: pytest.MonkeyPatch) -> None:
        self.work: Counter[str] = Counter()
        self._count(monkeypatch, Options, "follow")
        self._summit = summit
        self._monkeypatch = monkeypatch

    def _count(self, monkeypatch: pytest.MonkeyPatch, where: Any, name: str) -> None:
        real: Callable[..., Any] = getattr(where, name)

        def counted(*args: Any, **kwargs: Any) -> Any:
            self.work[name] += 1
            return real(*args, **kwargs)

        monkeypatch.setattr(where, name, counted)

    async def begin(self) -> None:
        room = await self._summit.hub.room(RECORD)
        self._count(self._monkeypatch, room.engine, "refresh")
        self._count(self._monkeypatch, Connection, "push")


async def debate(summit: Summit, texts: int = 20) -> list[Device]:
    devices = [await summit.call("p1")]
    await devices[0].until_entry("seat-taken")
    await devices[0].act(OpenMeeting())
    for who in ("p2", "p3", "p4"):
        await summit.admit(who)
        devices.append(await summit.call(who))
        await devices[-1].until_entry("seat-taken")
    words = {"en": "word " * 20, "fr": "mot " * 20}
    for _ in range(texts):
        await devices[0].act(ProposeOutcome("leaders", {"text": words}, verb="agree"))
    return devices


async def drained(device: Device) -> None:
    async for _ in device.connection.frames():
        pass


async def hear(device: Device, text: str) -> None:
    message: FromClient = message_of(text)
    await device.hub.handle(device.room, device.connection, message)


@pytest.mark.parametrize("kind", HOSTILE)
async def test_no_message_of_the_public_makes_work_for_others(
    summit: Summit, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    counting = Counting(summit, monkeypatch)
    await debate(summit)
    watcher = await summit.call("public")
    await summit.rested()
    await counting.begin()
    counting.work.clear()
    for number in range(TIMES):
        value = ("true" if number % 2 else "false") if kind == "set-media" else str(number)
        text = HOSTILE[kind]
        await hear(watcher, text % value if "%s" in text else text)
    await summit.rested()
    assert counting.work["follow"] == 0
    assert counting.work["refresh"] == 0
    assert counting.work["push"] <= TIMES, "nobody but the sender is answered"


async def test_what_a_seat_sends_is_told_some_times_a_second(
    summit: Summit, monkeypatch: pytest.MonkeyPatch
) -> None:
    counting = Counting(summit, monkeypatch)
    devices = await debate(summit)
    await summit.rested()
    await counting.begin()
    counting.work.clear()
    for number in range(TIMES):
        await hear(devices[1], HOSTILE["set-media"] % ("true" if number % 2 == 0 else "false"))
        await asyncio.sleep(0)
    await hear(devices[1], HOSTILE["set-media"] % "true")
    await summit.rested()
    assert counting.work["follow"] == 0, "no option hangs on a camera"
    assert counting.work["refresh"] <= 2
    while not devices[2].presence.media("p2").camera:
        await devices[2].until("presence")
    counting.work.clear()
    for _ in range(TIMES):
        await hear(devices[1], HOSTILE["set-media"] % "true")
    await summit.rested()
    assert not counting.work, "nothing has changed"


async def test_who_comes_and_goes_as_a_watcher_asks_no_rule(
    summit: Summit, monkeypatch: pytest.MonkeyPatch
) -> None:
    counting = Counting(summit, monkeypatch)
    await debate(summit)
    await summit.rested()
    counting.work.clear()
    for _ in range(10):
        (await summit.call("public")).hang_up()
    await summit.rested()
    assert counting.work["follow"] == 0


async def test_a_refused_act_asks_no_rule_for_others(
    summit: Summit, monkeypatch: pytest.MonkeyPatch
) -> None:
    counting = Counting(summit, monkeypatch)
    devices = await debate(summit)
    await summit.rested()
    counting.work.clear()
    for _ in range(10):
        assert (await devices[1].act(OpenMeeting()))["type"] == "refused"
    await summit.rested()
    assert counting.work["follow"] == 0


async def test_ballots_are_followed_by_options_at_a_slower_pace(
    summit: Summit, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A vote of many within seconds is told as it comes, and what others may do a few times a second."""
    devices = await debate(summit, texts=0)
    await devices[0].act(OpenVote("simple-majority", {"en": "Well?", "fr": "Alors ?"}))
    vote = devices[0].room.journal.meeting.ballots.open
    assert vote is not None
    await summit.rested()
    rests: list[float] = []
    monkeypatch.setattr(Pace, "ask", lambda _, rest_s, gather_s=0.0: rests.append(rest_s))
    assert (await devices[1].act(CastBallot(vote, "yes")))["type"] == "accepted"
    await devices[0].until_entry("ballot-cast")
    assert rests == [BALLOTS_REST_S]
    rests.clear()
    assert (await devices[1].act(RequestFloor("point-of-order")))["type"] == "accepted"
    await devices[0].until_entry("floor-requested")
    assert rests == [ACTS_REST_S]


@pytest.mark.parametrize("kind", HOSTILE)
async def test_no_message_of_the_public_costs_much_more_than_a_ping(
    summit: Summit, kind: str
) -> None:
    """Processor time, as a ratio within one run, against the cheapest message that is answered."""
    await debate(summit)
    watcher = await summit.call("public")
    await summit.rested()
    reading = asyncio.create_task(drained(watcher))

    async def cost(text: str) -> float:
        began = time.thread_time()
        for number in range(300):
            value = ("true" if number % 2 else "false") if kind == "set-media" else str(number)
            await hear(watcher, text % value if "%s" in text else text)
            await asyncio.sleep(0)
        return time.thread_time() - began

    ping = min([await cost(HOSTILE["ping"]) for _ in range(3)])
    hostile = min([await cost(HOSTILE[kind]) for _ in range(3)])
    reading.cancel()
    assert hostile < 12 * ping


def test_each_kind_has_a_rate_of_its_own() -> None:
    for rates in (OF_SEATS, OF_PUBLIC):
        budget = Budget(rates)
        for kind, rate in rates.items():
            waits = [budget.spend(kind, 10, 0.0) for _ in range(int(rate.burst) + 3)]
            assert waits[: int(rate.burst)] == [0.0] * int(rate.burst)
            assert waits[-1] == pytest.approx(3 / rate.per_s)
            assert budget.spend(kind, 10, 1e6) == 0.0, "in time all is given back"


def test_a_long_message_counts_as_several() -> None:
    budget = Budget(OF_SEATS)
    kind = next(iter(OF_SEATS))
    short = Budget(OF_SEATS)
    long_wait = short_wait = 0.0
    for _ in range(30):
        long_wait, short_wait = budget.spend(kind, 100_000, 0.0), short.spend(kind, 100, 0.0)
    assert long_wait > short_wait
