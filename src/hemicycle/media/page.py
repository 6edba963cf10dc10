"""One page at Janus: what it sends, what it receives, and whose device speaks for it.

Its connections outlive the line to this server: another device object of the same page takes them over.
"""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from typing import Any

import structlog

from hemicycle.media.hall import CARRIES, Feed, Hall
from hemicycle.media.janus_wire import JanusFault
from hemicycle.media.ports import Device, Sending
from hemicycle.media.programme import Kind, Layer, Programme, Viewer, programme
from hemicycle.media.receiver import HungUp, Receiver
from hemicycle.procedure.meeting import Meeting

MOST_SDP = 60_000
MOST_OFFERS = 2
PUBLIC = "public"
log = structlog.get_logger()
Spawn = Callable[[Coroutine[Any, Any, None]], "asyncio.Task[None]"]


class Page:
    """A page of `participant` (None: nobody on the list, who only watches)."""

    def __init__(
        self,
        device: Device,
        session: str,
        participant: str | None,
        hall: Callable[[], Awaitable[Hall]],
    ) -> None:
        self.device = device
        self.session = session
        self.participant = participant
        self._hall = hall
        self._feed: Feed | None = None
        self._receiver: Receiver | None = None
        self._running: asyncio.Task[None] | None = None
        self._gone: asyncio.TimerHandle | None = None
        self._spawn: Spawn | None = None
        self._number = 0
        self._largest: Layer | None = None
        self._offers = 0
        self._publishing = asyncio.Lock()
        self._last: tuple[Meeting, Mapping[str, Sending]] | None = None

    @property
    def standing(self) -> bool:
        """Whether it receives, or is about to."""
        return self._running is not None and not self._running.done()

    def replaced_by(self, other: "Page") -> bool:
        """Whether the other is a newer page of the same participant."""
        return self.participant is not None and self.participant == other.participant

    # ---- its device

    def back(self, device: Device) -> None:
        """This device speaks for the page from now on."""
        self.device = device
        if self._gone:
            self._gone.cancel()
            self._gone = None

    def left(self, after_s: float, drop: Callable[["Page"], None]) -> None:
        """Its device is gone; the page is let go of unless it comes back."""
        self._gone = asyncio.get_running_loop().call_later(after_s, drop, self)

    def tell(self, data: dict[str, Any]) -> None:
        """Send the page a signal, whichever device it has now."""
        self.device.signalled("media", data)

    # ---- what it receives

    def start(self, spawn: Spawn) -> None:
        """Begin to receive."""
        self._spawn = spawn
        self._running = spawn(self._receive())

    async def _receive(self) -> None:
        hall = await self._hall()
        self._number += 1
        self._receiver = Receiver(hall, self.participant, self._number, self.tell)
        if self._last:
            self.want(*self._last)
        try:
            await self._receiver.run()
        except HungUp:
            self.tell({"t": "again"})
        except (JanusFault, TimeoutError):
            self.tell({"t": "again"})
            raise

    def want(self, meeting: Meeting, sending: Mapping[str, Sending]) -> Programme:
        """What the page is to get, as the meeting stands and as its viewer wishes."""
        self._last = meeting, sending
        if not self.standing or self.device.audience is None:
            return {}
        media = self.device.media
        viewer = Viewer(
            participant=self.participant,
            reader=self.device.audience,
            hears=media.hears,
            monitors=media.monitors,
            quality=media.quality,
            pictures=self.device.pictures,
        )
        wanted = programme(meeting, viewer, sending)
        if self._receiver:
            self._receiver.want(wanted)
        return wanted

    def send_up_to(self, layer: Layer) -> None:
        """[MEDIA-4] The largest picture of this page that anybody gets; larger ones need not be sent."""
        if layer != self._largest:
            self._largest = layer
            self.tell({"t": "largest", "layer": layer})

    def look(self) -> None:
        """Sources have come or gone."""
        if self._receiver:
            self._receiver.look()

    # ---- what it says

    async def signalled(self, data: dict[str, Any]) -> None:
        """[MEDIA-2] An offer of what it sends, an answer to what is offered, or that a connection has failed."""
        sdp = data.get("sdp")
        if isinstance(sdp, str) and len(sdp) > MOST_SDP:
            return
        match data.get("t"):
            case "publish" if isinstance(sdp, str) and self.participant:
                await self._published(self.participant, data.get("mids"), sdp)
            case "answer" if isinstance(sdp, str) and self._receiver:
                self._receiver.answered(data.get("connection"), data.get("n"), sdp)
            case "failed" if self._spawn:
                await self._again(self._spawn)

    async def _published(self, participant: str, given: Any, sdp: str) -> None:
        """One after the other; what a page offers while two offers of it are in hand is not taken."""
        if self._offers >= MOST_OFFERS:
            return
        named = given if isinstance(given, dict) else {}
        mids: dict[Kind, str] = {kind: str(named[kind]) for kind in CARRIES if kind in named}
        self._offers += 1
        try:
            async with self._publishing:
                await self._publish(participant, mids, sdp)
        except JanusFault:
            self.tell({"t": "unpublished"})
            raise
        finally:
            self._offers -= 1

    async def _publish(self, participant: str, mids: dict[Kind, str], sdp: str) -> None:
        hall = await self._hall()
        old, self._feed = self._feed, None
        if old:
            await _retired(hall, old)
        self._feed, answer = await hall.publish(participant, self.session[:8], mids, sdp)
        self.tell({"t": "published", "sdp": answer})
        self._largest = None

    async def _again(self, spawn: Spawn) -> None:
        """The page's receiving connection has failed: a new one is made."""
        if self._running:
            self._running.cancel()
        self._receiver = None
        self.start(spawn)

    # ---- the end

    def end(self, *, retiring: bool) -> None:
        """Let go of everything; `retiring`: Janus is there, and is to be told."""
        if self._gone:
            self._gone.cancel()
        if self._running:
            self._running.cancel()
        feed, self._feed, self._receiver = self._feed, None, None
        if feed and retiring and self._spawn:
            self._spawn(self._retire(feed))

    async def _retire(self, feed: Feed) -> None:
        await _retired(await self._hall(), feed)


async def _retired(hall: Hall, feed: Feed) -> None:
    try:
        await hall.retire(feed)
    except JanusFault as fault:
        log.debug("feed already gone", reason=str(fault))
