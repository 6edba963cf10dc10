"""One meeting at a Janus that comes and goes: [MEDIA-3] [MEDIA-5]."""

import asyncio
from typing import Any, cast

import msgspec

from hemicycle.live.protocol import DeviceState
from hemicycle.media.janus_client import JanusClient
from hemicycle.media.janus_engine import JanusEngine
from hemicycle.procedure.meeting.business.floor.commands import EndFloor, GiveFloor
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import ParticipantId
from hemicycle.signals import EngineSignal, PageSignal, PeerSignal
from tests.media.playing import PlayedHandle, calm
from tests.media.test_programme import do, summit


class Sitting:
    """The device of somebody who says hello and publishes whenever that is asked for."""

    media = DeviceState(microphone=True)
    pictures: list[str] | None = None
    lost = True

    def __init__(self, actor: str, engine: JanusEngine, page: str = "a") -> None:
        self.actor = actor
        self.page = page
        self.told: list[dict[str, Any]] = []
        self._engine = engine
        self._offers = 0

    def signalled(self, _: str, signal: PeerSignal) -> None:
        raise AssertionError(signal)

    def media_signalled(self, signal: EngineSignal) -> None:
        data = msgspec.to_builtins(signal)
        self.told.append(data)
        if data["t"] == "again":
            self.say({"t": "hello"})
        if data["t"] == "begin" and not data["published"]:
            self.publish()

    def publish(self) -> None:
        self._offers += 1
        offer = {"t": "publish", "n": self._offers, "sdp": "offer"}
        self.say({**offer, "mids": {"microphone": "0"}})

    def say(self, data: dict[str, Any]) -> None:
        named = f"{self.page * 8}-{self.actor[1] if self.actor != 'public' else 0}"
        signal = msgspec.convert({**data, "session": named}, PageSignal)
        self._engine.signalled(self, signal)


def opened(janus: PlayedHandle) -> list[str]:
    """The participants whose microphones are let through."""
    asked = [body for body in janus.asked if body["request"] == "moderate"]
    shut = {str(body["id"]).partition(".")[0]: body["mute"] for body in asked}
    return [who for who, mute in shut.items() if not mute]


def at_janus(meeting: Meeting, *people: str) -> tuple[JanusEngine, PlayedHandle, list[Sitting]]:
    """A meeting whose people have all said hello and publish."""
    engine, janus = JanusEngine("record", "room", lambda _: None), PlayedHandle()
    devices = [Sitting(who, engine) for who in people]
    engine.refresh(meeting, devices)
    engine.up(cast(JanusClient, janus), "key")
    return engine, janus, devices


async def test_who_has_the_floor_is_heard_again_after_janus_died() -> None:
    """Though nothing happens in the meeting that would say so anew."""
    engine = JanusEngine("record", "room", lambda _: None)
    devices = [Sitting(who, engine) for who in ("p2", "p3")]
    engine.refresh(do(summit(3), "p1", GiveFloor(ParticipantId("p2"))), devices)
    for _ in range(2):
        janus = PlayedHandle()
        engine.up(cast(JanusClient, janus), "key")
        await calm()
        assert opened(janus) == ["p2"]
        engine.down()


async def test_the_next_speaker_is_heard_though_the_page_of_the_last_one_is_gone() -> None:
    """Janus refuses to shut what has ended by itself; that keeps nobody else from being opened."""
    meeting = do(summit(3), "p1", GiveFloor(ParticipantId("p2")))
    engine, janus, devices = at_janus(meeting, "p2", "p3")
    await calm()
    assert opened(janus) == ["p2"]
    janus.refuses = ["moderate"]
    after = do(do(meeting, "p1", EndFloor()), "p1", GiveFloor(ParticipantId("p3")))
    engine.refresh(after, devices)
    await calm()
    assert "p3" in opened(janus)


async def test_who_is_back_after_a_break_is_told_again_what_the_line_swallowed() -> None:
    """[MEDIA-2]."""
    meeting = do(summit(3), "p1", GiveFloor(ParticipantId("p2")))
    engine, _, devices = at_janus(meeting, "p2", "p3")
    await calm()
    back = Sitting("p3", engine)
    engine.refresh(meeting, [devices[0], back])
    back.say({"t": "hello"})
    await calm()
    assert [one["t"] for one in back.told][:1] == ["kept"]
    assert {"lines", "largest"} <= {one["t"] for one in back.told}


async def test_who_is_shown_out_gets_nothing_more_and_publishes_nothing() -> None:
    """[MEDIA-3] Only a line that broke is waited for."""
    meeting = summit(3)
    engine, janus, devices = at_janus(meeting, "p2", "p3")
    await calm()
    kept = janus.given_up
    devices[1].lost = False
    engine.refresh(meeting, devices[:1])
    await calm()
    assert janus.given_up >= kept + 1


async def test_a_page_that_goes_while_it_publishes_leaves_nothing_behind() -> None:
    """A reload at the wrong moment, or twenty of them: one feed a participant."""
    meeting = summit(3)
    engine, janus, devices = at_janus(meeting, "p2")
    await calm()
    janus.held = asyncio.Event()
    devices[0].publish()
    await calm()
    newer = Sitting("p2", engine, page="b")
    engine.refresh(meeting, [*devices, newer])
    newer.say({"t": "hello"})
    await calm()
    janus.held.set()
    await calm()
    published = janus.requests().count("joinandconfigure")
    lives = published + 2  # the room's own handle, and what the newer page receives by
    assert janus.attached - janus.given_up <= lives - (published - 1)


async def test_one_line_does_not_make_page_after_page() -> None:
    _, janus, devices = at_janus(summit(3), "p2")
    await calm()
    before = janus.attached
    for number in range(50):
        devices[0].page = "cdef"[number % 4]
        devices[0].say({"t": "hello"})
        devices[0].say({"t": "failed"})
    await calm()
    assert janus.attached == before


async def test_more_watchers_than_there_is_room_for_are_told_so() -> None:
    """[MEDIA-6]."""
    engine, janus = JanusEngine("record", "room", lambda _: None, watchers=2), PlayedHandle()
    engine.up(cast(JanusClient, janus), "key")
    devices = [Sitting("public", engine, page=name) for name in "abc"]
    engine.refresh(summit(3), devices)
    for device in devices:
        device.say({"t": "hello"})
    assert [device.told[0]["t"] for device in devices] == ["begin", "begin", "full"]


async def test_the_first_who_watches_makes_the_speaker_send_the_largest_picture() -> None:
    """[MEDIA-4] Before that nobody gets one, and the smallest is sent alone."""
    meeting = do(summit(3), "p1", GiveFloor(ParticipantId("p2")))
    engine, _, devices = at_janus(meeting, "p2")
    devices[0].media = DeviceState(camera=True, microphone=True)
    await calm()
    assert sizes(devices[0])[-1] == 0
    watcher = Sitting("public", engine)
    engine.refresh(meeting, [*devices, watcher])
    watcher.say({"t": "hello"})
    await calm()
    assert sizes(devices[0])[-1] == 2
    watcher.pictures = []
    engine.looked(watcher)
    await calm()
    assert sizes(devices[0])[-1] == 0, "nobody looks any more"


def sizes(device: Sitting) -> list[int]:
    """The largest picture that this page was asked for, each time."""
    return [one["layer"] for one in device.told if one["t"] == "largest"]


async def test_a_page_whose_room_could_not_be_made_is_asked_to_try_again() -> None:
    """Who only watches says nothing else by which it would be noticed."""
    engine, janus = JanusEngine("record", "room", lambda _: None), PlayedHandle()
    watcher = Sitting("public", engine)
    engine.refresh(summit(3), [watcher])
    janus.refuses = ["create"]
    engine.up(cast(JanusClient, janus), "key")
    await calm()
    assert [one["t"] for one in watcher.told[:3]] == ["again", "begin", "again"]
