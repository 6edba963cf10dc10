"""[LIVE-6] A session that ended has no line, whether it was opening or open: [LIVE-4]."""

import asyncio
from types import SimpleNamespace
from typing import Any

import pytest
from starlette.applications import Starlette

from hemicycle.access.sessions import Who
from hemicycle.live.room import Room
from hemicycle.settings import Settings
from hemicycle.web.live import live_routes
from tests.live.conftest import RECORD, Summit


class Door:
    """Knows one session, of the chair's, until it is ended."""

    def __init__(self) -> None:
        self.lives = True

    async def who(self, _: Any, record: str) -> Who | None:
        return Who(7, 1, record, "p1", "delegate", 10**15) if self.lives else None

    async def living(self, sessions: Any) -> set[int]:
        return set(sessions) if self.lives else set()


class Line:
    """A browser's WebSocket."""

    def __init__(self, summit: Summit, door: Door) -> None:
        app = Starlette(routes=live_routes(summit.hub))
        app.state.site = SimpleNamespace(settings=Settings(), door=door)
        self._said: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        self._told: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        self._said.put_nowait({"type": "websocket.connect"})
        self._said.put_nowait({"type": "websocket.receive", "text": '{"type":"hello"}'})
        path = f"/room/{RECORD}/live"
        scope = {"type": "websocket", "path": path, "headers": [], "query_string": b""}
        self.task = asyncio.create_task(app(scope, self._said.get, self._told.put))  # type: ignore[arg-type]

    async def until(self, kind: str) -> dict[str, Any]:
        """Reads on to a message of this kind, text or not."""
        while True:
            message = await asyncio.wait_for(self._told.get(), 10)
            if kind in (message["type"], str(message.get("text", ""))[9 : 9 + len(kind)]):
                return message


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
    await began.wait()
    summit.hub.end_sessions([7], "revoked")
    may_end.set()
    assert "revoked" in (await line.until("bye"))["text"]
    await line.until("websocket.close")
    room = await summit.hub.room(RECORD)
    assert room.connections == []


async def test_what_ended_before_the_hub_knew_of_it_is_asked_for_again(
    summit: Summit, opening: tuple[asyncio.Event, asyncio.Event]
) -> None:
    """The register was read before the link was revoked, and the hub told before it knew the line."""
    began, may_end = opening
    door = Door()
    summit.hub._living = door.living
    line = Line(summit, door)
    await began.wait()
    door.lives = False
    may_end.set()
    assert "revoked" in (await line.until("bye"))["text"]


async def test_a_register_that_fails_leaves_no_device_behind(summit: Summit) -> None:
    async def failing(_: Any) -> set[int]:
        raise OSError("no register")

    summit.hub._living = failing
    with pytest.raises(OSError, match="no register"):
        await Line(summit, Door()).task
    assert (await summit.hub.room(RECORD)).connections == []


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
