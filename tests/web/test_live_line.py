"""A line of the live room, from its handshake to its end: [LIVE-1] [LIVE-4] [LIVE-6] [LIVE-8]."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from websockets.exceptions import InvalidStatus
from websockets.frames import Frame, Opcode

from hemicycle.procedure.meeting.business.floor.commands import SetSpeakingLimit
from hemicycle.web import line
from hemicycle.web.frame_count import CONTROL_AT_ONCE
from tests.web.conftest import CALL, House
from tests.web.lines import Live, live_room


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
