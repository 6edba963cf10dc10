"""One page at Janus: what it sends, what it receives, and whose device speaks for it.

Its connections outlive the line to this server: another device object of the same page takes them over.
"""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

from hemicycle.media.forwarding_plan import ForwardingPlan, Layer, Viewer
from hemicycle.media.ports import PUBLIC, Device
from hemicycle.media.publisher import Publisher
from hemicycle.media.subscriber import HungUp, Subscriber
from hemicycle.media.video_room import VideoRoom
from hemicycle.procedure.meeting.business.audiences import class_of
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.signals import (
    Again,
    Begin,
    EngineSignal,
    Kept,
    Largest,
    PageAnswer,
    PageFailed,
    PageOffer,
    PageSignal,
)

CALM_S = 1.0
"""A page that says sooner than that that its connection has failed is not heard."""
Spawn = Callable[[Coroutine[Any, Any, None]], "asyncio.Task[None]"]


class MediaSession:
    """A page of `participant` (None: nobody on the list, who only watches)."""

    def __init__(
        self,
        device: Device,
        session: str,
        participant: str | None,
        hall: Callable[[], Awaitable[VideoRoom]],
        spawn: Spawn,
    ) -> None:
        self.device = device
        self.session = session
        self.participant = participant
        self._hall = hall
        self._spawn = spawn
        self._sent = Publisher(participant, session, hall, self.tell) if participant else None
        self._receiver: Subscriber | None = None
        self._running: asyncio.Task[None] | None = None
        self._gone: asyncio.TimerHandle | None = None
        self._number = 0
        self.since = self._began = asyncio.get_running_loop().time()
        self._largest: Layer | None = None
        self.wanted: ForwardingPlan = {}
        self._ahead = False

    @property
    def standing(self) -> bool:
        """Whether it receives, or is about to."""
        return self._running is not None and not self._running.done()

    def replaced_by(self, other: "MediaSession") -> bool:
        """Whether the other is a newer page of the same participant."""
        return self.participant is not None and self.participant == other.participant

    # ---- its device

    def back(self, device: Device) -> None:
        """This device speaks for the page from now on."""
        self.device = device
        if self._gone:
            self._gone.cancel()
            self._gone = None

    def left(self, after_s: float, drop: Callable[["MediaSession"], None]) -> None:
        """Its device is gone; the page is let go of unless it comes back."""
        self._gone = asyncio.get_running_loop().call_later(after_s, drop, self)

    def tell(self, signal: EngineSignal) -> None:
        """Send the page a signal, whichever device it has now."""
        self.device.media_signalled(signal)

    # ---- what it receives

    def start(self) -> None:
        """Begin to receive."""
        self._began = asyncio.get_running_loop().time()
        self._receiver = None
        self._number += 1
        self._running = self._spawn(self._receive(self._number))

    async def _receive(self, number: int) -> None:
        """Receive until the connection is at its end; then the page is asked to say hello again."""
        try:
            hall = await self._hall()
            self._receiver = Subscriber(hall, self.participant, number, self.tell)
            self._receiver.want(self.wanted, ahead=self._ahead)
            await self._receiver.run()
        except HungUp:
            pass  # it has gone, or comes back by itself
        finally:
            if number == self._number:
                self.tell(Again())

    def viewer(self, meeting: Meeting) -> Viewer:
        """Who watches here, and what they wish."""
        actor, media, pictures = self.device.actor, self.device.media, self.device.pictures
        return Viewer(
            participant=self.participant,
            # Asked of the meeting: whoever is shown out may be on a line that is just breaking.
            reader=class_of(meeting, None if actor == PUBLIC else actor),
            hears=media.hears,
            monitors=media.monitors,
            quality=media.quality,
            pictures=None if pictures is None else tuple(pictures),
        )

    def want(self, wanted: ForwardingPlan, *, ahead: bool) -> None:
        """What the page is to get; `ahead`: its viewer may come to hear more."""
        self.wanted = wanted
        self._ahead = ahead
        if self._receiver:
            self._receiver.want(wanted, ahead=ahead)

    def send_up_to(self, layer: Layer) -> None:
        """[MEDIA-4] The largest picture of this page that anybody gets; larger ones need not be sent."""
        if layer != self._largest:
            self._largest = layer
            self.tell(Largest(layer))

    def look(self) -> None:
        """Sources have come or gone."""
        if self._receiver:
            self._receiver.look()

    # ---- what it says

    def greeted(self) -> None:
        """It says hello: what it has is kept, and what a broken line may have swallowed is said again."""
        publishes = self._sent is not None and self._sent.standing
        if not self.standing:
            self.tell(Begin(publishes))
            self.start()
            return
        self.tell(Kept(publishes))
        self._largest = None
        if self._receiver:
            self._receiver.repeat()

    async def signalled(self, signal: PageSignal) -> None:
        """[MEDIA-2] An offer of what it sends, an answer to what is offered, or that a connection has failed."""
        match signal:
            case PageOffer() if self._sent:
                self._largest = None
                await self._sent.offered(signal)
            case PageAnswer() if self._receiver:
                self._receiver.answered(signal)
            case PageFailed() if asyncio.get_running_loop().time() - self._began > CALM_S:
                self._again()

    def _again(self) -> None:
        """The page's receiving connection has failed: a new one is made."""
        running = self._running
        self.start()
        if running:
            running.cancel()

    # ---- the end

    def end(self) -> None:
        """Let go of everything."""
        self._receiver = None
        self._number += 1
        if self._gone:
            self._gone.cancel()
        if self._running:
            self._running.cancel()
        if self._sent:
            self._sent.end()
