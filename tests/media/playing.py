"""A Janus that is only played: it keeps what it is asked, and answers as VideoRoom does."""

import asyncio
from collections.abc import Callable
from typing import Any

from hemicycle.media.janus_wire import Answer, Event, JanusRefused
from hemicycle.media.video_room import NO_SUCH_FEED


class PlayedHandle:
    """Every handle at once, for sound that is published; refuses each request of `refuses` once."""

    number = 7

    def __init__(self) -> None:
        self.asked: list[dict[str, Any]] = []
        self.refuses: list[str] = []
        self.streams: list[dict[str, str]] = []
        self.detached = asyncio.Event()
        self.attached = 0
        self.given_up = 0
        self.heard: Callable[[Event], None] = lambda _: None
        self.held: asyncio.Event | None = None
        """Until it is set, nothing that is published is answered."""

    async def attach(self, _: str) -> "PlayedHandle":
        self.attached += 1
        return self

    def give_up(self) -> None:
        self.given_up += 1
        self.detached.set()

    async def ask(self, body: dict[str, Any], _: dict[str, Any] | None = None) -> Answer:
        self.asked.append(body)
        if body["request"] in self.refuses:
            self.refuses.remove(body["request"])
            raise JanusRefused(NO_SUCH_FEED, "No such feed")
        if body["request"] == "joinandconfigure":
            if self.held:
                await self.held.wait()
            given = [{"mid": one["mid"], "type": "audio"} for one in body["descriptions"]]
            return Answer({"streams": given}, {"sdp": "answer"})
        for new in [*body.get("subscribe", []), *(body["streams"] if "ptype" in body else [])]:
            kind = "audio" if new["mid"] == "0" else "video"
            mid = str(len(self.streams))
            line = {"mid": mid, "type": kind, "feed_id": new["feed"], "feed_mid": new["mid"]}
            self.streams.append(line)
        offers = body["request"] in ("join", "update")
        return Answer({"streams": self.streams}, {"sdp": "offer"} if offers else None)

    def requests(self) -> list[str]:
        return [str(body["request"]) for body in self.asked]


async def calm() -> None:
    """Let everything happen that needs no time."""
    for _ in range(50):
        await asyncio.sleep(0)
