"""A meeting's room at Janus (VideoRoom plugin): who publishes there, and whose microphone is let through.

The floor is the microphone: every microphone is shut when it is published, and opened here alone (`moderate`); so what
a page sends without the floor stops at the server, whatever the page does.
"""

import hashlib
import hmac
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from hemicycle.media.forwarding_plan import Kind, Source
from hemicycle.media.janus_client import JanusClient
from hemicycle.media.janus_handle import Handle
from hemicycle.media.janus_wire import Answer, Event, JanusFault, JanusRefused, JanusSilent

VIDEOROOM = "janus.plugin.videoroom"
ROOM_EXISTS, NO_SUCH_FEED = 427, 428
PUBLISHERS = 1000
MOST_BITS = 2_500_000
"""A second, from one publisher; a hostile one is held to it as well."""
CARRIES: dict[Kind, str] = {"microphone": "audio", "camera": "video", "screen": "video"}
"""Janus' word for what each kind is."""


class Unlike(JanusFault):
    """A page publishes something else than it says: sound where a picture was announced, or a line that was not."""


class Feed:
    """What one page publishes: Janus knows it by `id`, its lines by their mids."""

    def __init__(self, handle: Handle, feed: str, participant: str, mids: dict[Kind, str]) -> None:
        self.id = feed
        self.participant = participant
        self.mids = mids
        self.up = False
        self.handle = handle
        self.open = False
        """Whether the microphone is let through."""


class VideoRoom:
    """The room of one meeting. `changed` is called when a source comes or goes."""

    def __init__(self, janus: JanusClient, room: str, key: str, handle: Handle) -> None:
        self.janus = janus
        self.room = room
        self.feeds: dict[str, Feed] = {}
        self.changed: Callable[[], None] = lambda: None
        self._handle = handle
        self._key = key
        self._secret = hmac.new(key.encode(), room.encode(), hashlib.sha256).hexdigest()
        self._heard: set[str] = set()

    @classmethod
    async def opened(cls, janus: JanusClient, room: str, key: str) -> "VideoRoom":
        """The room, made anew: what stands there under this name is left of a server that died. Raises JanusFault.

        `key` is the plugin's admin_key; the room's own secret comes from it, the same after every restart.
        """
        hall = cls(janus, room, key, await janus.attach(VIDEOROOM))
        try:
            await hall._anew()
        except BaseException:
            hall._handle.give_up()
            raise
        return hall

    async def _anew(self) -> None:
        try:
            await self._create()
        except JanusRefused as fault:
            if fault.code != ROOM_EXISTS:
                raise
            await self._destroy()
            await self._create()

    async def _create(self) -> None:
        await self._handle.ask(
            {
                "request": "create",
                "admin_key": self._key,
                "room": self.room,
                "secret": self._secret,
                "is_private": True,
                "permanent": False,
                "publishers": PUBLISHERS,
                "bitrate": MOST_BITS,
                "bitrate_cap": True,
                "audiocodec": "opus",
                "opus_fec": True,
                "videocodec": "vp8",
                "notify_joining": False,
                "fir_freq": 0,
            }
        )

    async def close(self) -> None:
        """Everybody is put out, and the room is gone. Raises JanusFault."""
        for feed in self.feeds.values():
            feed.handle.give_up()
        self.feeds = {}
        try:
            await self._destroy()
        finally:
            self._handle.give_up()

    async def _destroy(self) -> None:
        await self._handle.ask({"request": "destroy", "room": self.room, "secret": self._secret})

    # ---- who publishes

    async def publish(
        self, participant: str, page: str, mids: dict[Kind, str], sdp: str
    ) -> tuple[Feed, str]:
        """[MEDIA-3] Take what a page offers; its microphone is shut before the page hears of it.

        Raises JanusFault; Unlike, where it offers more sound than its microphone.
        """
        handle = await self.janus.attach(VIDEOROOM)
        feed = Feed(handle, f"{participant}.{page}.{handle.number}", participant, mids)
        handle.heard = lambda event: self._heard_of(feed, event)
        try:
            return feed, await self._published(feed, sdp)
        except BaseException:
            self.retire(feed)
            raise

    async def _published(self, feed: Feed, sdp: str) -> str:
        mids = feed.mids
        answer = await feed.handle.ask(
            {
                "request": "joinandconfigure",
                "ptype": "publisher",
                "room": self.room,
                "id": feed.id,
                "descriptions": [{"mid": mid, "description": kind} for kind, mid in mids.items()],
            },
            {"type": "offer", "sdp": sdp},
        )
        _check(mids, answer)
        self.feeds[feed.id] = feed
        await self._moderate(feed, open_=feed.participant in self._heard)
        return str((answer.jsep or {}).get("sdp", ""))

    def retire(self, feed: Feed) -> None:
        """A page publishes no more."""
        self.feeds.pop(feed.id, None)
        feed.handle.give_up()
        self.changed()

    def _heard_of(self, feed: Feed, event: Event) -> None:
        up = {"webrtcup": True, "hangup": False, "detached": False}.get(event.kind)
        if up is not None and feed.up != up:
            feed.up = up
            self.changed()

    def published(self, but: str | None) -> list[Source]:
        """What can be had now, `but` what this participant sends."""
        feeds = [f for f in self.feeds.values() if f.up and f.participant != but]
        return [Source(f.participant, kind) for f in feeds for kind in f.mids]

    def quiet(self, but: str | None) -> list[Source]:
        """The microphones that are shut: lines may be laid to them before anybody is to hear them."""
        feeds = [f for f in self.feeds.values() if f.up and not f.open and f.participant != but]
        return [Source(f.participant, "microphone") for f in feeds if "microphone" in f.mids]

    def address(self, source: Source) -> dict[str, str] | None:
        """Where a source is had: the newest page of its participant."""
        for feed in reversed(self.feeds.values()):
            if feed.participant == source.participant and feed.up and source.kind in feed.mids:
                return {"feed": feed.id, "mid": feed.mids[source.kind]}
        return None

    def source(self, feed_id: Any, mid: Any) -> Source | None:
        """What Janus means by a feed and a mid."""
        feed = self.feeds.get(str(feed_id))
        kind = next((k for k, m in feed.mids.items() if m == str(mid)), None) if feed else None
        return Source(feed.participant, kind) if feed and kind else None

    # ---- who is heard

    async def hear(self, participants: Iterable[str]) -> bool:
        """[MEDIA-3] Let through just these microphones; what is shut is shut before anything is opened.

        One that fails keeps no other back. Whether all is done; else it is to be tried again. Raises JanusLost.
        """
        self._heard = set(participants)
        turned = [f for f in self.feeds.values() if f.open != (f.participant in self._heard)]
        return all([await self._turned(f) for f in sorted(turned, key=lambda feed: not feed.open)])

    async def _turned(self, feed: Feed) -> bool:
        wanted = feed.participant in self._heard
        try:
            await self._moderate(feed, open_=wanted)
        except JanusRefused as fault:
            # What it sent has ended with its connection: nothing of it is forwarded.
            gone = fault.code == NO_SUCH_FEED
            feed.open = not gone and not wanted
            return gone
        except JanusSilent:
            feed.open = not wanted
            return False
        return True

    async def _moderate(self, feed: Feed, *, open_: bool) -> None:
        if "microphone" not in feed.mids:
            return
        feed.open = feed.open or open_  # until Janus says otherwise it may be
        await self._handle.ask(
            {
                "request": "moderate",
                "room": self.room,
                "secret": self._secret,
                "id": feed.id,
                "mid": feed.mids["microphone"],
                "mute": not open_,
            }
        )
        feed.open = open_


def _check(mids: Mapping[Kind, str], answer: Answer) -> None:
    """Sound that is not the microphone's would pass by the floor: what is published is held to what was announced.

    Raises Unlike.
    """
    found = {str(one.get("mid")): one.get("type") for one in answer.data.get("streams", [])}
    announced = {mid: CARRIES[kind] for kind, mid in mids.items()}
    if found != announced:
        raise Unlike(f"announced {announced}, published {found}")
