"""The client with a real Janus: rooms, errors, and a Janus that is killed while somebody waits."""

import asyncio
import os
import signal

import pytest

from hemicycle.media.janus_client import JanusClient, connected
from hemicycle.media.janus_probe import OFFER
from hemicycle.media.janus_process import LocalJanus
from hemicycle.media.janus_wire import Event, JanusLost, JanusRefused
from tests.media.conftest import Follower

pytestmark = pytest.mark.janus
VIDEOROOM = "janus.plugin.videoroom"
NO_SUCH_ROOM = 426
NO_SUCH_HANDLE = 459
NO_SUCH_PLUGIN = 460
UNAUTHORIZED = 403


async def test_a_room_with_a_name_is_made_with_the_key_only(follower: Follower) -> None:
    url, secret = await follower.ups.get()
    async with connected(url, secret) as janus:
        handle = await janus.attach(VIDEOROOM)
        with pytest.raises(JanusRefused):
            await handle.ask({"request": "create", "room": "summit"})
        made = await handle.ask({"request": "create", "room": "summit", "admin_key": secret})
        assert made.data == {"videoroom": "created", "room": "summit", "permanent": False}
        assert (await handle.ask({"request": "exists", "room": "summit"})).data["exists"]


async def test_errors_have_their_codes(janus: JanusClient) -> None:
    handle = await janus.attach(VIDEOROOM)
    with pytest.raises(JanusRefused) as no_room:
        await handle.ask({"request": "join", "ptype": "publisher", "room": "nowhere"})
    with pytest.raises(JanusRefused) as no_plugin:
        await janus.attach("janus.plugin.streaming")
    await handle.detach()
    with pytest.raises(JanusRefused) as no_handle:
        await handle.ask({"request": "list"})
    codes = [fault.value.code for fault in (no_room, no_plugin, no_handle)]
    assert codes == [NO_SUCH_ROOM, NO_SUCH_PLUGIN, NO_SUCH_HANDLE]


async def test_a_wrong_secret_opens_nothing(follower: Follower) -> None:
    url, _ = await follower.ups.get()
    with pytest.raises(JanusRefused) as refused:
        async with connected(url, "guessed"):
            pass
    assert refused.value.code == UNAUTHORIZED


async def test_a_session_description_is_answered_and_its_end_told(janus: JanusClient) -> None:
    handle = await janus.attach("janus.plugin.echotest")
    told: asyncio.Queue[Event] = asyncio.Queue()
    handle.heard = told.put_nowait
    answer = await handle.ask({"audio": True}, {"type": "offer", "sdp": OFFER})
    assert answer.jsep
    assert answer.jsep["type"] == "answer"
    await janus.request("hangup", handle_id=handle.number)
    while (event := await told.get()).kind != "hangup":
        pass
    assert event.data["reason"] == "Janus API"


async def test_many_handles_are_asked_at_once(janus: JanusClient) -> None:
    handles = await asyncio.gather(*(janus.attach(VIDEOROOM) for _ in range(20)))
    assert len({handle.number for handle in handles}) == 20
    lists = await asyncio.gather(*(handle.ask({"request": "list"}) for handle in handles))
    assert [answer.data["list"] for answer in lists] == [[]] * 20


async def test_whoever_waits_fails_when_janus_is_killed(
    local: LocalJanus, janus: JanusClient
) -> None:
    handle = await janus.attach(VIDEOROOM)
    assert local.pid
    os.kill(local.pid, signal.SIGSTOP)  # so that the request waits for sure
    waiting = asyncio.create_task(handle.ask({"request": "list"}))
    await asyncio.sleep(0)
    os.kill(local.pid, signal.SIGKILL)
    with pytest.raises(JanusLost):
        await waiting
    assert janus.lost.is_set()
