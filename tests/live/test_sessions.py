"""[LIVE-6] A session that ended has no line, whether it was opening or open: [LIVE-4]."""

import asyncio
from types import SimpleNamespace
from typing import Any

import pytest

from hemicycle.access.knocks import Knocks
from hemicycle.access.sessions import Who
from hemicycle.live.protocol import Hello
from hemicycle.live.room import Room
from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.kernel.seats.commands import WithdrawParticipant
from hemicycle.procedure.words import ParticipantId
from hemicycle.settings import Settings
from hemicycle.web.live import Reception
from tests.live.conftest import RECORD, Summit

SETTINGS = Settings(base_url="https://summit.example")


class Door:
    """Knows one session, of the chair's, until it is ended."""

    def __init__(self) -> None:
        self.lives = True
        self.knocks = Knocks(SETTINGS, lambda: 0, self.knows)

    async def knows(self, _: str) -> bool:
        return False

    async def who(self, _: Any, record: str) -> Who | None:
        return Who(7, 1, record, "p1", "delegate", 10**15) if self.lives else None

    async def living(self, sessions: Any) -> set[int]:
        return set(sessions) if self.lives else set()


class Line:
    """A browser's line: from its handshake on to the end."""

    def __init__(self, summit: Summit, door: Door) -> None:
        site = SimpleNamespace(door=door, settings=SETTINGS, recorder=summit.recorder)
        self._reception = Reception(summit.hub, site)  # type: ignore[arg-type]
        self._hub = summit.hub
        self.task = asyncio.create_task(self._open())

    async def _open(self) -> list[str]:
        headers = [(b"host", b"summit.example"), (b"cookie", b"a=b")]
        scope = {"type": "websocket", "path": f"/room/{RECORD}/live", "headers": headers}
        caller = await self._reception.admit(scope)
        assert caller
        if caller.room and not caller.connection.ended:
            self._hub.hear(caller.room, caller.connection, Hello(packed=False))
        told = [str(one) async for one in caller.connection.frames()]
        self._reception.leave(caller)
        return told


@pytest.fixture
def opening(monkeypatch: pytest.MonkeyPatch) -> tuple[asyncio.Event, asyncio.Event]:
    """A record that takes its time to be read: it has begun, and it may end."""
    began, may_end = asyncio.Event(), asyncio.Event()
    real = Room.open

    async def slow(self: Room) -> None:
        began.set()
        await may_end.wait()
        await real(self)

    monkeypatch.setattr(Room, "open", slow)
    return began, may_end


async def test_a_link_revoked_while_its_line_opens_ends_it(
    summit: Summit, opening: tuple[asyncio.Event, asyncio.Event]
) -> None:
    began, may_end = opening
    line = Line(summit, Door())
    await asyncio.wait_for(began.wait(), 5)
    summit.hub.end_sessions([7], "revoked")
    may_end.set()
    assert "revoked" in (await line.task)[-1]
    room = await summit.hub.room(RECORD)
    assert not room.connections


async def test_what_ended_before_the_hub_knew_of_it_is_asked_for_again(
    summit: Summit, opening: tuple[asyncio.Event, asyncio.Event]
) -> None:
    """The register was read before the link was revoked, and the hub told before it knew the line."""
    began, may_end = opening
    door = Door()
    summit.hub._living = door.living
    line = Line(summit, door)
    await asyncio.wait_for(began.wait(), 5)
    door.lives = False
    may_end.set()
    assert "revoked" in (await line.task)[-1]


async def test_a_register_that_fails_leaves_no_device_behind(summit: Summit) -> None:
    async def failing(_: Any) -> set[int]:
        raise OSError("no register")

    summit.hub._living = failing
    with pytest.raises(OSError, match="no register"):
        await Line(summit, Door()).task
    assert not (await summit.hub.room(RECORD)).connections


async def test_a_session_that_expired_is_found_on_its_open_line(summit: Summit) -> None:
    door = Door()
    summit.hub._living = door.living
    chair, office = await summit.call("p1", session=7), await summit.call("secretariat")
    await chair.until_entry("seat-taken")
    await summit.hub._look()
    assert chair.connection.live
    door.lives = False
    await summit.hub._look()
    assert (await chair.until("bye"))["reason"] == "revoked"
    assert office.connection.live


async def test_who_is_taken_off_the_list_is_sent_out_at_once_wherever_they_are(
    summit: Summit,
) -> None:
    """[CALL-7] From the room and from the lobby, by whoever it is done; and whoever comes again is not let in."""
    await summit.admit("p3")
    inside, waits = await summit.call("p3"), await summit.call("p4")
    await inside.until_entry("seat-taken")
    await waits.until("welcome", waiting=True)
    for who in ("p3", "p4"):
        command = WithdrawParticipant(ParticipantId(who))
        answer = await summit.recorder.act(RECORD, SECRETARIAT, command, None)
        assert not isinstance(answer, Refusal), answer
    for device in (inside, waits):
        assert (await device.until("bye"))["reason"] == "revoked"
        assert device.connection.ended
    again = await summit.call("p4")
    assert (await again.next())["reason"] == "revoked"
    assert "p4" not in summit.hub.waiting(RECORD)
