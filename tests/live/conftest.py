"""A hub over a recorder in memory, and devices without sockets: what is pushed to them is read as it is."""

import asyncio
import hashlib
import json
import secrets
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import msgspec
import pytest

from hemicycle.live.connection import Connection
from hemicycle.live.encoding import unpacked
from hemicycle.live.hub import Hub
from hemicycle.live.protocol import Act, Cursor, Hello, Ping
from hemicycle.live.room import Room
from hemicycle.media.mesh import MeshEngine
from hemicycle.procedure.core.actor import SECRETARIAT, Command
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.convening.commands import ConveneMeeting
from hemicycle.procedure.meeting.kernel.seats.commands import AdmitParticipant
from hemicycle.procedure.words import ParticipantId
from hemicycle.record.note import Signer
from hemicycle.recorder.clock import SystemClock
from hemicycle.recorder.recorder import Recorder
from hemicycle.stores.memory import MemoryStore
from tests.live.folding import HeldOptions, HeldPresence
from tests.procedure.meetings import PEOPLE, convening

RECORD = "a-meeting"
LOSS_S = 0.05


def now() -> int:
    return time.time_ns() // 1_000_000


class Device:
    """Somebody's device on the line."""

    def __init__(self, hub: Hub, room: Room, connection: Connection) -> None:
        self.hub = hub
        self.room = room
        self.connection = connection
        self._frames = connection.frames()
        self.got: list[dict[str, Any]] = []
        self._told = 0
        self.options = HeldOptions()
        self.presence = HeldPresence()
        self._unread: list[dict[str, Any]] = []

    async def next(self) -> dict[str, Any]:
        """The next message, packed or not."""
        frame = await asyncio.wait_for(anext(self._frames), 5)
        text = frame if isinstance(frame, str) else unpacked(frame)
        message: dict[str, Any] = json.loads(text)
        self.got.append(message)
        if message["type"] == "options":
            self.options.hear(message)
        if message["type"] == "presence":
            self.presence.hear(message)
        return message

    async def until(self, kind: str, **where: Any) -> dict[str, Any]:
        """Reads on to the next message of this type with these values."""
        self._unread = []
        while True:
            message = await self.next()
            if message["type"] == kind and all(message[k] == v for k, v in where.items()):
                return message

    async def until_entry(self, kind: str) -> dict[str, Any]:
        """Reads on to the next entry of this kind: in the frame in which the one before was, or in a later one."""
        while True:
            while self._unread:
                entry = self._unread.pop(0)
                if entry["kind"] == kind:
                    return entry
            self._unread = [*(await self.until("entries"))["entries"]]

    async def act(self, command: Command, act_id: str | None = None) -> dict[str, Any]:
        """Sends a command and reads on to its answer."""
        self._unread = []
        act_id = act_id or secrets.token_hex(8)
        raw = msgspec.Raw(msgspec.json.encode(command))
        await self.hub.handle(self.room, self.connection, Act(act_id, raw))
        while True:
            message = await self.next()
            if message.get("id") == act_id:
                return message

    async def heard(self) -> list[dict[str, Any]]:
        """All that was sent to it since this was last asked, but for answers to what it sends itself."""
        await self.hub.handle(self.room, self.connection, Ping(at=1))
        await self.until("pong", at=1)
        told, self._told = self.got[self._told :], len(self.got)
        return [message for message in told if message["type"] not in ("pong", "accepted")]

    def hang_up(self) -> None:
        self.connection.end("gone")
        self.hub.disconnect(self.room, self.connection)


class Summit:
    """A convened meeting with a hub."""

    def __init__(self, recorder: Recorder, hub: Hub) -> None:
        self.recorder = recorder
        self.hub = hub

    async def call(
        self,
        actor: str,
        *,
        cursor: Cursor | None = None,
        session: int | None = None,
        account: str | None = None,
        may_act: bool = True,
    ) -> Device:
        """A device that has said hello."""
        connection = Connection(actor, session, account, may_act=may_act)
        room = await self.hub.join(RECORD, connection)
        device = Device(self.hub, room, connection)
        await self.hub.handle(room, connection, Hello(cursor=cursor))
        return device

    async def admit(self, *who: str) -> None:
        for one in who:
            assert not isinstance(
                await self.recorder.act(
                    RECORD, SECRETARIAT, AdmitParticipant(ParticipantId(one)), None
                ),
                Refusal,
            )

    async def rested(self) -> None:
        """Returns once nothing is left to be told."""
        room = await self.hub.room(RECORD)
        async with asyncio.timeout(30):
            while room._screens.asked:  # noqa: ASYNC110
                await asyncio.sleep(0)

    async def settled(self, kind: str) -> None:
        """Returns once an entry of this kind stands."""
        async with asyncio.timeout(5):
            while not any(e.kind == kind for e in await self.recorder.entries(RECORD)):  # noqa: ASYNC110
                await asyncio.sleep(0)


@asynccontextmanager
async def summit_of(convene: ConveneMeeting) -> AsyncIterator[Summit]:
    """This meeting with a hub; nobody has come yet."""
    signer = Signer("summit.example", hashlib.sha256(b"live").digest())
    store = MemoryStore()
    async with Recorder(
        store, signer, clock=SystemClock(), entropy=secrets.token_bytes
    ) as recorder:
        hub = Hub(recorder, now, vkey=recorder.vkey, loss_s=LOSS_S, engine=lambda _: MeshEngine())
        answer = await recorder.convene(convene)
        assert not isinstance(answer, Refusal)
        await hub.start()
        yield Summit(recorder, hub)
        await hub.stop()


@pytest.fixture
async def summit() -> AsyncIterator[Summit]:
    """Nine people, three items, one of them closed; nobody has come yet."""
    assert len(PEOPLE) == 9
    async with summit_of(convening()) as summit:
        yield summit
