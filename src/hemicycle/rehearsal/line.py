"""One delegation's WebSocket: what it sees, folded; what it asks, answered. It comes back by itself.

An act is sent again under the same id until it is answered, over any number of connections: the server counts it once.
"""

import asyncio
import gzip
import random
import ssl
import time
from collections.abc import Callable
from typing import Any
from uuid import uuid4

import msgspec
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import InvalidStatus, WebSocketException

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.core.codec import entry_of
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.record import MEETING, evolve
from hemicycle.procedure.meeting.state import Meeting

PROTOCOL = 1
FIRST_PAUSE_S = 0.05
LONGEST_PAUSE_S = 2.0
ANSWER_S = 15.0
"""Without an answer for so long the line counts as dead."""
COMES_BACK = frozenset({"slow", "restart", "gone"})
"""Reasons of a goodbye after which one may connect again."""


class Kind(msgspec.Struct, frozen=True):
    """What a message is."""

    type: str


class Heard(msgspec.Struct, frozen=True):
    """A message of the server of one of the kinds that a rehearsal reads."""

    type: str
    id: str = ""
    audience: str = ""
    waiting: bool = False
    upto: int = 0
    now: int = 0
    entries: list[dict[str, Any]] = []
    whole: bool = False
    seen: dict[str, dict[str, Any] | None] = {}
    seqs: list[int] = []
    receipt: dict[str, Any] | None = None
    refusal: Refusal | None = None
    code: str = ""
    reason: str = ""


class Accepted(msgspec.Struct, frozen=True):
    """An act that stands, with its receipt; `sent` times, `ms` after it was first sent."""

    id: str
    seqs: list[int]
    receipt: dict[str, Any] | None
    sent: int
    ms: float


READ = frozenset(
    {"welcome", "entries", "upto", "reset", "presence", "accepted", "refused", "failed", "bye"}
)
KINDS = msgspec.json.Decoder(Kind)
MESSAGES = msgspec.json.Decoder(Heard)


class Line:
    """`changed` is called whenever anything is. `meeting` holds what the audience class may see, up to `upto`.

    `live`: in the room and hearing. `over`: why it will not come back; `lost_by`: what ended the connection before.
    """

    def __init__(
        self,
        url: str,
        cookies: str,
        origin: str,
        changed: Callable[[], None],
        tls: ssl.SSLContext | None = None,
    ) -> None:
        self._url, self._cookies, self._origin, self._tls = url, cookies, origin, tls
        self._changed = changed
        self._socket: ClientConnection | None = None
        self._answers: dict[str, asyncio.Future[Heard | None]] = {}
        self._free = asyncio.Event()
        self.meeting = Meeting()
        self.upto = 0
        self.audience = ""
        self._seen: dict[str, dict[str, Any] | None] = {}
        self.live = False
        self.over: str | None = None
        self.losses = 0
        self.lost_by = ""
        self.ahead_ms = 0

    @property
    def connected(self) -> frozenset[str]:
        """Whose devices are in the room: who is present on the record, unless it was said otherwise."""
        there: dict[str, bool] = {p.id: p.present for p in self.meeting.seats.participants.values()}
        for who, seen in self._seen.items():
            there[who] = (seen or {}).get("connected", there.get(who, False))
        return frozenset(who for who, here in there.items() if here)

    # ---- the line

    async def run(self) -> None:
        """Keep the line up until the server says goodbye for good."""
        try:
            await self._keep_up()
        finally:
            self._let_go()

    async def _keep_up(self) -> None:
        pause = FIRST_PAUSE_S
        while True:
            began = time.monotonic()
            await self._connection()
            if self.over is not None:
                break
            self.losses += 1
            pause = FIRST_PAUSE_S if time.monotonic() - began > LONGEST_PAUSE_S else pause * 2
            await asyncio.sleep(min(pause, LONGEST_PAUSE_S) * random.uniform(0.5, 1.0))

    async def _connection(self) -> None:
        try:
            async with connect(
                self._url,
                origin=self._origin,  # type: ignore[arg-type]  # a plain text is what it takes
                additional_headers={"Cookie": self._cookies},
                compression=None,
                max_size=None,
                ssl=self._tls,
            ) as socket:
                self._socket = socket
                await self._say(socket, {"type": "hello", "cursor": self._cursor()})
                await self._say(socket, {"type": "set-media", "state": {"played": True}})
                async for said in socket:
                    text = said if isinstance(said, str) else gzip.decompress(said)
                    if KINDS.decode(text).type in READ:
                        self._hear(MESSAGES.decode(text))
        except InvalidStatus as refused:
            if refused.response.status_code in (403, 404):
                self.over = f"refused with {refused.response.status_code}"
        except (OSError, WebSocketException, TimeoutError) as lost:
            self.lost_by = str(lost) or type(lost).__name__
        finally:
            self._let_go()

    def _let_go(self) -> None:
        """Whoever waits for an answer is to send again, or to give up."""
        self._socket, self.live = None, False
        for answer in self._answers.values():
            if not answer.done():
                answer.set_result(None)
        if self.over is None:
            self._free.clear()
        else:
            self._free.set()
        self._changed()

    def _cursor(self) -> dict[str, Any] | None:
        return {"audience": self.audience, "seq": self.upto} if self.audience else None

    @staticmethod
    async def _say(socket: ClientConnection, message: dict[str, Any]) -> None:
        await socket.send(msgspec.json.encode(message).decode())

    # ---- hearing

    def _hear(self, heard: Heard) -> None:
        match heard.type:
            case "welcome":
                self._welcome(heard)
            case "reset":
                self.meeting, self.upto, self.audience = Meeting(), 0, heard.audience
            case "entries":
                self._fold(heard)
            case "upto":
                self.upto = max(self.upto, heard.upto)
            case "presence":
                self._seen = heard.seen if heard.whole else self._seen | heard.seen
            case "accepted" | "refused" | "failed":
                answer = self._answers.get(heard.id)
                if answer and not answer.done():
                    answer.set_result(heard)
            case "bye" if heard.reason not in COMES_BACK:
                self.over = heard.reason
        if heard.now:
            self.ahead_ms = heard.now - time.time_ns() // 1_000_000
        self._changed()

    def _welcome(self, heard: Heard) -> None:
        self.live = not heard.waiting
        if heard.waiting:
            self.meeting, self.upto, self.audience = Meeting(), 0, ""
            self._free.clear()
            return
        if not self.audience:
            self.meeting, self.upto, self.audience = Meeting(), 0, heard.audience
        self._free.set()

    def _fold(self, heard: Heard) -> None:
        for header in heard.entries:
            label, texts = header.pop("label"), header.pop("texts")
            entry = entry_of(MEETING, label, header, texts)
            if entry.seq >= self.upto:
                self.meeting = evolve(self.meeting, entry)
        self.upto = max(self.upto, heard.upto)

    # ---- asking

    def server_now(self) -> int:
        """The server's clock (ms), never ahead of it."""
        return time.time_ns() // 1_000_000 + self.ahead_ms

    async def act(self, command: Command) -> Accepted | Refusal | None:
        """Ask until there is an answer. None: the line is over."""
        act, began, sent = uuid4().hex, time.monotonic(), 0
        message = {"type": "act", "id": act, "command": msgspec.to_builtins(command)}
        pause = FIRST_PAUSE_S
        while self.over is None:
            await self._free.wait()
            sent += 1
            heard = await self._asked(act, message)
            if heard is not None and heard.type == "accepted":
                ms = (time.monotonic() - began) * 1000
                return Accepted(act, heard.seqs, heard.receipt, sent, ms)
            if heard is not None and heard.refusal is not None:
                return heard.refusal
            await asyncio.sleep(pause)  # the line fell, or nothing was stored: the same again
            pause = min(pause * 2, LONGEST_PAUSE_S)
        return None

    async def _asked(self, act: str, message: dict[str, Any]) -> Heard | None:
        socket = self._socket
        if socket is None:
            return None
        answer: asyncio.Future[Heard | None] = asyncio.get_running_loop().create_future()
        self._answers[act] = answer
        try:
            await self._say(socket, message)
            async with asyncio.timeout(ANSWER_S):
                return await answer
        except (WebSocketException, OSError):
            return None
        except TimeoutError:
            await socket.close()
            return None
        finally:
            self._answers.pop(act, None)
