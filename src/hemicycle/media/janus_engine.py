"""One meeting at Janus: its room there, and the pages of its people.

A page says `hello` with a name of its own for itself; it is told to `begin` where nothing is known of it, and that all
is `kept` where it stands; `again` asks for another hello. So a line to this server that breaks costs no picture.
"""

import asyncio
from collections.abc import Callable, Coroutine, Iterable, Sequence
from typing import Any, Literal

import structlog

from hemicycle.media.forwarding_plan import (
    ForwardingPlan,
    Layer,
    Viewer,
    heard,
    may_hear,
    programme,
)
from hemicycle.media.janus_client import JanusClient
from hemicycle.media.janus_wire import JanusFault
from hemicycle.media.media_session import MediaSession
from hemicycle.media.ports import PUBLIC, Device
from hemicycle.media.video_room import VideoRoom
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import ParticipantId
from hemicycle.signals import Again, Full, PageHello, PageSignal, PeerSignal

GONE_S = 10.0
"""How long a page's connections are kept after its device was last seen: longer than it takes to be absent."""
CALM_S = 1.0
AGAIN_S = 0.2
WATCHERS = 500
log = structlog.get_logger()


class JanusEngine:
    """One meeting's pictures and sound at Janus."""

    kind: Literal["janus"] = "janus"

    def __init__(
        self,
        record: str,
        room: str,
        forget: Callable[["JanusEngine"], None],
        watchers: int = WATCHERS,
    ) -> None:
        self._record = record
        self._watchers = watchers
        self._room = room
        self._key = ""
        self._forget = forget
        self._meeting = Meeting()
        self._devices: dict[Device, MediaSession | None] = {}
        self._pages: dict[tuple[str, str], MediaSession] = {}
        self._janus: JanusClient | None = None
        self._hall: VideoRoom | None = None
        self._opening = asyncio.Lock()
        self._tasks: set[asyncio.Task[None]] = set()
        self._heard: list[str] = []
        self._shutting: asyncio.Task[None] | None = None
        self._sizing: asyncio.Handle | None = None

    # ---- the port

    def refresh(self, meeting: Meeting, devices: Sequence[Device]) -> None:
        """Something may have changed: who is heard, and what each page gets."""
        self._meeting = meeting
        for gone in self._devices.keys() - set(devices):
            page = self._devices.pop(gone)
            if page and page.device is gone:
                self._left(page, gone)
        self._devices = {device: self._devices.get(device) for device in devices}
        self._hear()
        self._plan()

    def carry(self, device: Device, to: str, signal: PeerSignal) -> None:
        """Pages speak to the engine alone."""

    def signalled(self, device: Device, signal: PageSignal) -> None:
        """A page speaks to the engine; what it says about a page that is not its own is not heard."""
        if device not in self._devices:
            return
        page = self._pages.get((device.actor, signal.session))
        if isinstance(signal, PageHello):
            self._greet(device, signal.session, page)
        elif page is not None and page.device is device:
            self._spawn(page.signalled(signal))

    def close(self) -> None:
        """The meeting has nobody left: everything is given back."""
        self._forget(self)
        hall = self._end()
        if hall is not None:
            self._spawn(hall.close())

    # ---- Janus comes and goes

    def up(self, janus: JanusClient, key: str) -> None:
        """Janus answers (again): every page begins anew, by itself. `key` lets rooms be made there."""
        self._end()
        self._janus = janus
        self._key = key
        for device in self._devices:
            device.media_signalled(Again())

    def down(self) -> None:
        """Janus is gone, and everything there with it."""
        self._end()

    def _end(self) -> VideoRoom | None:
        hall, self._hall, self._janus = self._hall, None, None
        for page in self._pages.values():
            page.end()
        self._pages = {}
        self._devices = dict.fromkeys(self._devices)
        return hall

    # ---- pages

    def _greet(self, device: Device, session: str, page: MediaSession | None) -> None:
        if self._janus is None:
            return  # `again` is said to everybody once Janus answers
        before = self._devices[device]
        if page is None:
            if not self._may_come(device, before):
                return
            seated = ParticipantId(device.actor) in self._meeting.seats.participants
            who = device.actor if seated else None
            page = MediaSession(device, session, who, self._hall_here, self._spawn)
            self._pages[device.actor, session] = page
        page.back(device)
        self._devices[device] = page
        for other in list(self._pages.values()):
            if other is not page and (other is before or other.replaced_by(page)):
                self._drop(other)
        page.greeted()
        self._plan()

    def _may_come(self, device: Device, before: MediaSession | None) -> bool:
        """[MEDIA-6] Not a new page at every moment on one line, and not more watchers than there is room for."""
        now = asyncio.get_running_loop().time()
        if before is not None and now - before.since < CALM_S:
            return False
        watching = sum(page.participant is None for page in self._pages.values())
        if device.actor == PUBLIC and watching >= self._watchers and before is None:
            device.media_signalled(Full())
            return False
        return True

    def _left(self, page: MediaSession, device: Device) -> None:
        """A line that broke may come back; who was sent out is let go of at once."""
        if device.lost:
            page.left(GONE_S, self._drop)
        else:
            self._drop(page)

    def _drop(self, page: MediaSession) -> None:
        page.end()
        self._pages = {key: one for key, one in self._pages.items() if one is not page}

    async def _hall_here(self) -> VideoRoom:
        """The room at Janus, made when the first page needs it. Raises JanusFault."""
        async with self._opening:
            if self._janus is None:
                raise JanusFault("Janus is away")
            if self._hall is None:
                hall = await VideoRoom.opened(self._janus, self._room, self._key)
                hall.changed = self._sources_changed
                self._hall = hall
                await hall.hear(self._heard)
            return self._hall

    def _sources_changed(self) -> None:
        for page in self._pages.values():
            page.look()
        self._size_soon()

    # ---- what each page gets

    def looked(self, device: Device) -> None:
        """A device shows other pictures: that is between its page and the senders."""
        page = self._devices.get(device)
        if page:
            self._plan([page])

    def _plan(self, pages: Iterable[MediaSession] | None = None) -> None:
        """Of many who watch the same, the programme is made once."""
        people = self._meeting.seats.participants
        sending = {d.actor: d.media for d in self._devices if ParticipantId(d.actor) in people}
        made: dict[Viewer, ForwardingPlan] = {}
        for page in self._pages.values() if pages is None else pages:
            viewer = page.viewer(self._meeting)
            if viewer not in made:
                made[viewer] = programme(self._meeting, viewer, sending)
            page.want(made[viewer], ahead=may_hear(self._meeting, viewer.reader))
        self._size_soon()

    def _size_soon(self) -> None:
        if self._sizing is None:
            self._sizing = asyncio.get_running_loop().call_soon(self._size)

    def _size(self) -> None:
        """[MEDIA-4] Tell each page the largest picture of it that anybody gets."""
        self._sizing = None
        largest: dict[str, Layer] = {}
        for page in self._pages.values():
            for source, layer in page.wanted.items() if page.standing else ():
                if source.kind == "camera":
                    largest[source.participant] = max(layer, largest.get(source.participant, 0))
        for page in self._pages.values():
            if page.participant:
                page.send_up_to(largest.get(page.participant, 0))

    # ---- who is heard

    def _hear(self) -> None:
        """[MEDIA-3] What the record says is let through, and nothing else; the last word is what counts."""
        now = heard(self._meeting)
        if now == self._heard:
            return
        self._heard = now
        if self._hall is not None and (self._shutting is None or self._shutting.done()):
            self._shutting = self._spawn(self._moderate())

    async def _moderate(self) -> None:
        while self._hall is not None:
            wanted = self._heard
            done = await self._hall.hear(wanted)
            if wanted != self._heard:
                continue
            if done:
                return
            await asyncio.sleep(AGAIN_S)

    def _spawn(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.create_task(_watched(work, self._record))
        self._tasks.add(task)
        task.add_done_callback(self._over)
        return task

    def _over(self, task: "asyncio.Task[None]") -> None:
        self._tasks.discard(task)
        fault = None if task.cancelled() else task.exception()
        if fault is not None:
            log.error("media failed", record=self._record, exc_info=fault)


async def _watched(work: Coroutine[Any, Any, None], record: str) -> None:
    """Whatever Janus refuses is told in the log; the page begins anew by itself."""
    try:
        await work
    except (JanusFault, TimeoutError) as fault:
        log.warning("media not as wanted", record=record, reason=str(fault) or type(fault).__name__)
