"""Requests and their answers on one line to Janus, which is only played here."""

import asyncio
from typing import Any

import pytest

from hemicycle.media.janus_client import connected
from hemicycle.media.janus_wire import Event, JanusLost, JanusRefused, JanusSilent
from tests.media.conftest import SECRET, Said, played

VIDEOROOM = "janus.plugin.videoroom"


def said(request: dict[str, Any], **data: Any) -> dict[str, Any]:
    plugin = {"plugin": VIDEOROOM, "data": data}
    return {"janus": "event", "sender": request["handle_id"], "plugindata": plugin}


async def test_every_request_carries_the_secret_and_the_session() -> None:
    heard: list[dict[str, Any]] = []

    def answers(request: dict[str, Any]) -> Said:
        heard.append(request)
        return [{"janus": "ack"}, said(request, room="r")]

    async with played(answers) as url, connected(url, SECRET) as janus:
        handle = await janus.attach(VIDEOROOM)
        answer = await handle.ask({"request": "exists"}, {"type": "offer", "sdp": "v=0"})
    assert answer.data == {"room": "r"}
    assert heard[0]["apisecret"] == SECRET
    assert heard[0]["session_id"] == 1
    assert heard[0]["body"] == {"request": "exists"}
    assert heard[0]["jsep"] == {"type": "offer", "sdp": "v=0"}


async def test_an_answer_may_come_before_its_acknowledgement() -> None:
    def answers(request: dict[str, Any]) -> Said:
        return [said(request, n=request["body"]["n"]), {"janus": "ack"}]

    async with played(answers) as url, connected(url, SECRET) as janus:
        handle = await janus.attach(VIDEOROOM)
        assert [(await handle.ask({"n": n})).data["n"] for n in (1, 2)] == [1, 2]


async def test_requests_do_not_wait_for_each_other() -> None:
    first: list[dict[str, Any]] = []

    def answers(request: dict[str, Any]) -> Said:
        if not first:
            first.append(request)
            return [{"janus": "ack"}]
        late = {**said(first[0], which="first"), "transaction": first[0]["transaction"]}
        return [{"janus": "ack"}, said(request, which="second"), late]

    async with played(answers) as url, connected(url, SECRET) as janus:
        one, other = await janus.attach(VIDEOROOM), await janus.attach(VIDEOROOM)
        finished: list[str] = []

        async def ask(handle: Any) -> None:
            finished.append((await handle.ask({})).data["which"])

        await asyncio.gather(ask(one), ask(other))
    assert finished == ["second", "first"]


async def test_what_janus_tells_unasked_reaches_its_handle_in_order() -> None:
    def answers(request: dict[str, Any]) -> Said:
        sender = {"transaction": None, "sender": request["handle_id"]}
        up = {"janus": "webrtcup", "session_id": 1, **sender}
        media = {"janus": "media", "type": "audio", "mid": "0", "receiving": True, **sender}
        stranger = {"janus": "hangup", "reason": "x", "transaction": None, "sender": 77}
        return [up, stranger, media, {"janus": "ack"}, said(request)]

    heard: list[Event] = []
    async with played(answers) as url, connected(url, SECRET) as janus:
        handle = await janus.attach(VIDEOROOM)
        handle.heard = heard.append
        await handle.ask({})
    assert heard == [
        Event("webrtcup", {}),
        Event("media", {"type": "audio", "mid": "0", "receiving": True}),
    ]


async def test_a_handler_that_fails_takes_nobody_down() -> None:
    def answers(request: dict[str, Any]) -> Said:
        unasked = {"janus": "webrtcup", "transaction": None, "sender": request["handle_id"]}
        return [unasked, {"janus": "ack"}, said(request, n=1)]

    def fail(_: Event) -> None:
        raise RuntimeError("a slip in the handler")

    faults: list[Any] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, told: faults.append(told))
    async with played(answers) as url, connected(url, SECRET) as janus:
        handle = await janus.attach(VIDEOROOM)
        handle.heard = fail
        assert (await handle.ask({})).data == {"n": 1}
        assert not janus.lost.is_set()
    assert [str(told["exception"]) for told in faults] == ["a slip in the handler"]


async def test_errors_of_a_plugin_and_of_the_core_are_told_apart_from_silence() -> None:
    def answers(request: dict[str, Any]) -> Said:
        match request["body"]["n"]:
            case 1:
                return [{"janus": "ack"}, said(request, error_code=428, error="No such feed")]
            case 2:
                return [{"janus": "error", "error": {"code": 459, "reason": "No such handle"}}]
        return [{"janus": "ack"}]

    async with played(answers) as url, connected(url, SECRET) as janus:
        handle = await janus.attach(VIDEOROOM)
        with pytest.raises(JanusRefused, match="No such feed") as of_plugin:
            await handle.ask({"n": 1})
        with pytest.raises(JanusRefused) as of_core:
            await handle.ask({"n": 2})
        with pytest.raises(JanusSilent):
            await handle.ask({"n": 3}, timeout_s=0.05)
    assert (of_plugin.value.code, of_core.value.code) == (428, 459)


@pytest.mark.parametrize(
    "last",
    [{"janus": "timeout", "session_id": 1, "transaction": None}, {"janus": 7}],
    ids=["session ended", "unreadable"],
)
async def test_whoever_waits_is_told_that_the_line_is_given_up(last: dict[str, Any]) -> None:
    async with played(lambda _: [last]) as url, connected(url, SECRET) as janus:
        handle = await janus.attach(VIDEOROOM)
        with pytest.raises(JanusLost):
            await handle.ask({})
        assert janus.lost.is_set()
        with pytest.raises(JanusLost):
            await handle.ask({})


async def test_where_nobody_listens_there_is_no_line() -> None:
    async with played(lambda _: []) as url:
        pass
    with pytest.raises(JanusLost, match="no line to Janus"):
        async with connected(url, SECRET):
            pass
