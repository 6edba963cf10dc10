"""One meeting at a Janus that comes and goes: [MEDIA-3] [MEDIA-5]."""

from typing import Any, cast

from hemicycle.live.protocol import MediaState
from hemicycle.media.janus_client import JanusClient
from hemicycle.media.janus_engine import JanusEngine
from hemicycle.procedure.floor.commands import GiveFloor
from hemicycle.procedure.words import ParticipantId
from tests.media.playing import PlayedHandle, calm
from tests.media.test_programme import do, summit


class Sitting:
    """The device of somebody who says hello and publishes whenever that is asked for."""

    audience = "delegates"
    media = MediaState(microphone=True)
    pictures = None

    def __init__(self, actor: str, engine: JanusEngine) -> None:
        self.actor = actor
        self._engine = engine

    def signalled(self, _: str, data: dict[str, Any]) -> None:
        if data["t"] == "again":
            self.say({"t": "hello"})
        if data["t"] == "begin":
            self.say({"t": "publish", "sdp": "offer", "mids": {"microphone": "0"}})

    def say(self, data: dict[str, Any]) -> None:
        self._engine.signalled(self, "media", {**data, "session": f"page-of-{self.actor}"})


def opened(janus: PlayedHandle) -> list[str]:
    """The participants whose microphones are let through."""
    asked = [body for body in janus.asked if body["request"] == "moderate"]
    shut = {str(body["id"]).partition(".")[0]: body["mute"] for body in asked}
    return [who for who, mute in shut.items() if not mute]


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
