"""A line of the live room, from its handshake to its end: [LIVE-1] [LIVE-4] [LIVE-6] [LIVE-8]."""

import asyncio
import re
import socket
import ssl
from collections.abc import AsyncIterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from websockets.exceptions import InvalidStatus
from websockets.frames import Frame, Opcode

from hemicycle.access.knocks import Knocks
from hemicycle.cli.loop import run
from hemicycle.live import connection, journal
from hemicycle.live.connection import Connection
from hemicycle.procedure.meeting.business.floor.commands import SetSpeakingLimit
from hemicycle.procedure.meeting.business.outcomes.commands import ProposeOutcome, WithdrawOutcome
from hemicycle.settings import Settings
from hemicycle.web import line
from hemicycle.web.frame_count import CONTROL_AT_ONCE
from hemicycle.web.line import AT_ONCE, Line, Outbox
from tests.nginx import write_certificate
from tests.web.conftest import CALL, House
from tests.web.lines import Live, live_room, narrow


@pytest.fixture
async def room(live: House) -> AsyncIterator[Live]:
    async with live_room(live) as room:
        yield room


async def gone(room: Live) -> None:
    """Returns once no line is left."""
    async with asyncio.timeout(10):
        while room.lines.count:  # noqa: ASYNC110
            await asyncio.sleep(0)


async def test_a_watcher_gets_the_record_and_what_is_new(room: Live, live: House) -> None:
    watcher = await room.call()
    seqs = await watcher.caught_up()
    assert seqs == sorted(set(seqs))
    assert watcher.got[0]["type"] == "welcome"
    meeting = await live.recorder.meeting(CALL)
    assert meeting.sitting
    await live.act(meeting.sitting.chair, limit := SetSpeakingLimit(77))
    news = await watcher.until("entries")
    assert news["entries"][0]["facts"]["limit_s"] == limit.limit_s
    await watcher.line.close()
    await gone(room)


@pytest.mark.parametrize(
    ("sent", "code", "byes"),
    [
        ([Frame(Opcode.TEXT, b"\xff\xfe")], 1007, []),
        ([Frame(Opcode.PING, b"")] * int(CONTROL_AT_ONCE + 10), 1008, []),
        (
            [Frame(Opcode.TEXT, b"{", fin=False)] + [Frame(Opcode.CONT, b"", fin=False)] * 70,
            1008,
            [],
        ),
        ([Frame(Opcode.TEXT, b"x" * (line.LARGEST_MESSAGE + 1))], 1009, []),
        ([Frame(Opcode.CONT, b"x")], 1002, []),
        ([Frame(Opcode.BINARY, b"{}")], 1000, ["gone"]),
        ([Frame(Opcode.TEXT, b'{"type":"ping"}')], 1000, ["protocol"]),
    ],
    ids=["no text", "pings", "empty fragments", "too long", "no message", "binary", "no hello"],
)
async def test_what_the_protocol_forbids_ends_the_line(
    room: Live, sent: list[Frame], code: int, byes: list[str]
) -> None:
    caller = await room.call()
    caller.line.transport.write(b"".join(one.serialize(mask=True) for one in sent))
    assert await caller.ended() == (code, byes)
    await gone(room)


@pytest.mark.parametrize(
    "first", [Frame(Opcode.BINARY, b"{}"), Frame(Opcode.TEXT, b'{"type":"ping"}')]
)
async def test_who_is_sent_away_while_hanging_up_leaves_no_fault(
    room: Live, first: Frame, caplog: pytest.LogCaptureFixture
) -> None:
    caller = await room.call()
    both = [first, Frame(Opcode.CLOSE, (1000).to_bytes(2, "big"))]
    caller.line.transport.write(b"".join(one.serialize(mask=True) for one in both))
    await caller.ended()
    await gone(room)
    assert not [one for one in caplog.records if one.levelname in ("ERROR", "CRITICAL")]


HEAD = {
    "Upgrade": "websocket",
    "Connection": "keep-alive, Upgrade",
    "Sec-WebSocket-Version": "13",
    "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
}


@pytest.mark.parametrize(
    ("head", "method", "status"),
    [
        (HEAD, "GET", 101),
        (HEAD | {"Forwarded": "for=192.0.2.1\r\nForwarded: for=192.0.2.2"}, "GET", 101),
        (HEAD | {"Sec-WebSocket-Version": "8"}, "GET", 400),
        (HEAD | {"Sec-WebSocket-Key": "dG9vIHNob3J0"}, "GET", 400),
        (HEAD | {"Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ"}, "GET", 400),
        ({name: value for name, value in HEAD.items() if "Key" not in name}, "GET", 400),
        (HEAD, "PUT", 405),
    ],
    ids=["plain", "a name twice", "version", "short key", "no base64", "no key", "method"],
)
async def test_a_handshake_is_held_against_the_protocol(
    room: Live, head: dict[str, str], method: str, status: int
) -> None:
    """RFC 6455, 4.2.1; the key is the RFC's own (1.3), and so is the answer to it."""
    head = head | {"Host": room.base.removeprefix("http://")}
    reader, writer = await asyncio.open_connection("127.0.0.1", room.port)
    lines = "".join(f"{name}: {value}\r\n" for name, value in head.items())
    writer.write(f"{method} /room/{CALL}/live HTTP/1.1\r\n{lines}\r\n".encode())
    answer = (await reader.readuntil(b"\r\n\r\n")).decode()
    assert answer.startswith(f"HTTP/1.1 {status} ")
    assert ("s3pPLMBiTxaQ9kYGzzhZRbK+xOo=" in answer) is (status == 101)
    writer.close()


async def test_a_line_that_cannot_be_written_to_mutes_nobody_else(
    caplog: pytest.LogCaptureFixture,
) -> None:
    """It is logged, unless it was hung up: a thousand who leave at once are no thousand faults."""
    written: list[bytes] = []

    class Wire(SimpleNamespace):
        def write(self, data: bytes) -> None:
            if self.broken:
                raise RuntimeError("broken")
            written.append(data)

        def is_closing(self) -> bool:
            return bool(self.closed)

        def abort(self) -> None:
            self.aborted = True

    broken = [(False, False), (True, False), (True, True), (False, False)]
    wires = [Wire(broken=fault, closed=closed, aborted=False) for fault, closed in broken]
    outbox = Outbox()
    hub = SimpleNamespace()
    lines = [
        Line(hub, outbox, wire, Connection("public"), None, lambda _: None)  # type: ignore[arg-type]
        for wire in wires
    ]
    for one in lines:
        one.send("{}")
    await asyncio.sleep(0)
    assert [wire.aborted for wire in wires] == [False, True, True, False]
    assert len(written) == 2
    assert [one.message for one in caplog.records] == ["a line could not be written to"]


async def test_much_that_is_said_at_once_is_written_before_the_turn_ends() -> None:
    """So that the line can say in time that it is full."""
    written: list[int] = []
    wire = SimpleNamespace(write=lambda data: written.append(len(data)))
    line = Line(SimpleNamespace(), Outbox(), wire, Connection("public"), None, lambda _: None)  # type: ignore[arg-type]
    for _ in range(1000):
        line.send("x" * 100)
    assert written
    assert max(written) <= AT_ONCE + 110


async def test_a_message_in_fragments_is_heard_and_a_ping_between_them_answered(
    room: Live,
) -> None:
    caller = await room.call()
    frames = [
        Frame(Opcode.TEXT, b'{"type":', fin=False),
        Frame(Opcode.PING, b"still"),
        Frame(Opcode.CONT, b'"hello"}'),
    ]
    waiter = await caller.line.ping(b"mine")
    caller.line.transport.write(b"".join(one.serialize(mask=True) for one in frames))
    await caller.until("welcome")
    await asyncio.wait_for(waiter, 5)


async def test_who_says_nothing_is_sent_away(room: Live, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(line, "HELLO_S", 0.05)
    assert await (await room.call()).ended() == (1000, ["protocol"])


async def test_a_foreign_page_and_one_watcher_too_many_get_no_line(
    room: Live, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(InvalidStatus, match="403"):
        await room.call(origin="https://evil.example")
    monkeypatch.setattr(room.lines, "most_public", 0)
    with pytest.raises(InvalidStatus, match="403"):
        await room.call()
    await gone(room)


async def test_one_who_takes_nothing_falls_behind_alone_and_misses_nothing(
    live: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "MOST_WAITING", 100_000)
    async with live_room(live) as room:
        slow, quick = await room.call(), await room.call()
        for one in (slow, quick):
            await one.caught_up()
        narrow(slow)
        meeting = await live.recorder.meeting(CALL)
        assert meeting.sitting
        languages = meeting.sitting.languages
        words = {"text": {str(one): "word " * 3900 for one in languages}}
        there = await room.hub.room(CALL)
        [behind, _] = list(there.connections)
        while behind.behind is None:
            await live.act(
                meeting.sitting.chair, ProposeOutcome("participants", words, verb="note")
            )
            text = (await quick.until("entries"))["entries"][0]["facts"]["outcome"]
            await live.act(meeting.sitting.chair, WithdrawOutcome(text))
            await quick.until("entries")
        assert not behind.ended
        slow.line.transport.resume_reading()
        size = (await live.recorder.meeting(CALL)).size
        while slow.got[-1].get("upto", 0) < size:
            await slow.next()
        seqs = [entry["seq"] for one in slow.got for entry in one.get("entries", [])]
        assert seqs == sorted(set(seqs))
        assert seqs[-1] == size - 1
        assert slow.packed > 1, "what it missed came in pages"


async def test_what_is_packed_is_what_a_client_that_cannot_unpack_gets_as_text(
    live: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal, "PAGE_BYTES", 2_000)
    async with live_room(live) as room:
        packing, plain = await room.call(), await room.call()
        await packing.caught_up()
        await plain.caught_up(packed=False)
        both = [
            [e for one in caller.got for e in one.get("entries", [])] for caller in (packing, plain)
        ]
        assert both[0] == both[1]
        assert (packing.packed > 3, plain.packed) == (True, 0)


async def test_a_reader_that_is_not_there_any_more_is_found_by_its_silence(
    room: Live, monkeypatch: pytest.MonkeyPatch
) -> None:
    half_open, there = await room.call(), await room.call()
    for one in (half_open, there):
        await one.caught_up()
    monkeypatch.setattr(line, "PONG_S", 0.0)
    half_open.line.transport.pause_reading()
    live_room = await room.hub.room(CALL)
    live_room.heartbeat()
    await asyncio.wait_for(await there.line.ping(), 5)  # its pong was sent before this one's
    live_room.heartbeat()
    async with asyncio.timeout(10):
        while len(live_room.connections) > 1:  # noqa: ASYNC110
            await asyncio.sleep(0)
    await there.until("upto")
    half_open.line.transport.resume_reading()
    assert await half_open.ended() == (1011, [])


async def test_over_tls_it_is_the_same(live: House, tmp_path: Path) -> None:
    write_certificate(tmp_path)
    certificate, key = tmp_path / "cert.pem", tmp_path / "key.pem"
    trust = ssl.create_default_context(cafile=str(certificate))
    live.app.state.site.door.knocks = Knocks(
        Settings(base_url="https://127.0.0.1:8000"), live.clock.now, live.door.knocks._knows
    )
    async with live_room(live, tls=(certificate, key)) as room:
        room.base = "https://127.0.0.1:8000"
        caller = await room.call(tls=trust)
        seqs = await caller.caught_up()
        assert seqs == list(range(len(seqs)))
        await caller.line.close()
        await gone(room)


def writes() -> int:
    """System calls of this process that have written."""
    found = re.search(r"syscw: (\d+)", Path("/proc/self/io").read_text())
    assert found
    return int(found[1])


async def spent(messages: int) -> int:
    """Writes until a reader has so many messages, which one moment says, on the loop that the server runs on."""
    loop = asyncio.get_running_loop()
    here, there = socket.socketpair()
    there.setblocking(False)
    transport, _ = await loop.create_connection(asyncio.Protocol, sock=here)
    told = Connection("public")
    Line(SimpleNamespace(), Outbox(), transport, told, SimpleNamespace(), lambda _: None).begin()  # type: ignore[arg-type]
    await asyncio.sleep(0)
    before = writes()
    for number in range(messages):
        told.push(f'{{"n":{number}}}')
    got = b""
    while len(got) < 9 * messages:
        got += await loop.sock_recv(there, 65536)
    after = writes()
    transport.abort()
    there.close()
    return after - before


def test_what_one_moment_says_goes_out_in_one_write() -> None:
    assert run(spent(6)) == run(spent(1))
