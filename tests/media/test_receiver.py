"""What one page receives, with a Janus that is only played: [MEDIA-4]."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import cast

import pytest

from hemicycle.media import subscriber as receiving
from hemicycle.media.forwarding_plan import Source
from hemicycle.media.janus_client import JanusClient
from hemicycle.media.janus_handle import Handle
from hemicycle.media.janus_wire import Event
from hemicycle.media.subscriber import Subscriber
from hemicycle.media.video_room import Feed, VideoRoom
from hemicycle.signals import EngineOffer, EngineSignal, PageAnswer
from tests.media.playing import PlayedHandle, calm

SPEAKER, CHAIR = Source("bert", "camera"), Source("anna", "camera")
VOICE = Source("bert", "microphone")


def hall(handle: PlayedHandle, *people: str) -> VideoRoom:
    made = VideoRoom(cast(JanusClient, handle), "room", "key", cast(Handle, handle))
    for who in people:
        feed = Feed(cast(Handle, handle), who, who, {"microphone": "0", "camera": "1"})
        feed.up = True
        made.feeds[who] = feed
    return made


@asynccontextmanager
async def received(at: VideoRoom) -> AsyncIterator[Subscriber]:
    """A receiver at work, whose page answers every offer at once."""

    def tell(signal: EngineSignal) -> None:
        if isinstance(signal, EngineOffer):
            made.answered(PageAnswer("0" * 8, signal.connection, signal.n, "answer"))

    made = Subscriber(at, "carla", 1, tell)
    running = asyncio.create_task(made.run())
    yield made
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)


async def test_a_picture_is_asked_for_in_its_size_from_the_start() -> None:
    """Not first in the largest, and then in the one that is wanted; and nothing is asked twice."""
    handle = PlayedHandle()
    async with received(hall(handle, "bert")) as receiver:
        receiver.want({VOICE: 0, SPEAKER: 1}, ahead=True)
        await calm()
        assert handle.requests() == ["join", "start"]
        assert handle.asked[0]["streams"][1]["substream"] == 1


async def test_a_switch_that_was_refused_is_asked_for_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(receiving, "AGAIN_S", 0)
    handle = PlayedHandle()
    async with received(hall(handle, "bert", "anna")) as receiver:
        receiver.want({SPEAKER: 2}, ahead=True)
        await calm()
        handle.refuses = ["switch"]
        receiver.want({CHAIR: 2}, ahead=True)
        await calm()
        switched = [body["streams"] for body in handle.asked if body["request"] == "switch"]
        assert len(switched) == 2
        assert switched[1][0]["feed"] == "anna"


async def test_nothing_is_asked_of_a_connection_that_was_hung_up() -> None:
    """A page that has closed is not configured with every change of the floor."""
    handle = PlayedHandle()
    async with received(hall(handle, "bert", "anna")) as receiver:
        receiver.want({SPEAKER: 2}, ahead=True)
        await calm()
        asked = len(handle.asked)
        handle.heard(Event("hangup", {"reason": "DTLS alert"}))
        receiver.want({CHAIR: 2}, ahead=True)
        await calm()
        assert len(handle.asked) == asked
        assert handle.detached.is_set()


async def test_what_may_no_longer_be_heard_is_held_back_though_a_page_leaves_an_offer_open() -> (
    None
):
    """[MEDIA-3] A page that does not answer does not keep what it had."""
    handle, offers = PlayedHandle(), list[EngineSignal]()
    made = Subscriber(hall(handle, "bert", "anna"), "carla", 1, offers.append)
    running = asyncio.create_task(made.run())
    made.want({VOICE: 0, SPEAKER: 2}, ahead=True)
    await calm()
    made.answered(PageAnswer("0" * 8, 1, 1, "answer"))
    made.want({VOICE: 0, SPEAKER: 2, CHAIR: 0}, ahead=True)
    await calm()
    assert isinstance(offers[-1], EngineOffer), "a second offer is open"
    made.want({}, ahead=False)
    await calm()
    held = [
        one for body in handle.asked if body["request"] == "configure" for one in body["streams"]
    ]
    assert {one["mid"] for one in held if not one["send"]} >= {"0", "1"}
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)


async def test_no_line_is_laid_to_sound_that_may_not_be_heard() -> None:
    handle = PlayedHandle()
    async with received(hall(handle, "bert", "anna")) as receiver:
        receiver.want({}, ahead=False)
        receiver.look()
        await calm()
        assert handle.requests() == []
