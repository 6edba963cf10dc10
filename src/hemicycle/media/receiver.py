"""What one page receives: a subscription of many lines at Janus, kept as the programme wants it.

Changes are made one after another. Switching, pausing and sizes negotiate nothing; only lines that are new are offered
to the page, which answers.
"""

import asyncio
from collections.abc import Callable
from typing import Any

import structlog

from hemicycle.media.hall import VIDEOROOM, Hall
from hemicycle.media.janus_handle import Handle
from hemicycle.media.janus_wire import Answer, Event, JanusFault, JanusRefused
from hemicycle.media.lines import Line, Medium, Plan, Setting, plan
from hemicycle.media.programme import Layer, Programme, Source

ANSWER_S = 10.0
"""How long a page has to answer an offer."""
AGAIN_S = 0.25
NO_SUCH_FEED = 428
log = structlog.get_logger()
Tell = Callable[[dict[str, Any]], None]


class HungUp(JanusFault):
    """The page has gone, or its network has."""


class Receiver:
    """The lines of one page. `tell` sends it a signal; `participant` is who sits there, if anybody.

    `number` tells its connection from those before it.
    """

    def __init__(self, hall: Hall, participant: str | None, number: int, tell: Tell) -> None:
        self._hall = hall
        self._participant = participant
        self._number = number
        self._tell = tell
        self._wanted: Programme = {}
        self._lines: dict[str, Line] = {}
        self._handle: Handle | None = None
        self._dirty = asyncio.Event()
        self._offers = 0
        self._answer: asyncio.Future[str] | None = None
        self._told: dict[str, Any] | None = None
        self._offered: list[Event] = []
        self._hung_up = False

    # ---- what is to be

    def want(self, wanted: Programme) -> None:
        """What the page is to get from now on."""
        if wanted != self._wanted:
            self._wanted = wanted
            self._dirty.set()

    def look(self) -> None:
        """Sources have come or gone."""
        self._dirty.set()

    def answered(self, connection: Any, number: Any, sdp: str) -> None:
        """The page answers an offer; an answer to an older one is late."""
        meant = (connection, number) == (self._number, self._offers)
        if meant and self._answer and not self._answer.done():
            self._answer.set_result(sdp)

    # ---- how it comes to be

    async def run(self) -> None:
        """Keep the lines as they are wanted, until cancelled. Raises JanusFault, TimeoutError."""
        try:
            while True:
                await self._dirty.wait()
                self._dirty.clear()
                await self._settle()
        finally:
            await self._leave()

    async def _leave(self) -> None:
        handle, self._handle = self._handle, None
        if handle is not None:
            try:
                await handle.detach()
            except JanusFault as fault:
                log.debug("receiver already gone", reason=str(fault))

    async def _settle(self) -> None:
        if self._hung_up:
            raise HungUp("the connection to a page has ended")
        while self._offered:
            event = self._offered.pop(0)
            self._take(event.data, {})
            if event.jsep:
                await self._negotiate(event.jsep)
        published = self._hall.published(but=self._participant)
        due = plan(self._lines.values(), self._wanted, published)
        try:
            await self._change(due)
        except JanusRefused as fault:
            if fault.code != NO_SUCH_FEED:
                raise
            # It was published a moment ago, or has just gone: Janus says so later.
            await asyncio.sleep(AGAIN_S)
            self._dirty.set()
        self._say_lines()

    async def _change(self, due: Plan) -> None:
        if due.switched and not await self._switch(due.switched):
            self._dirty.set()  # what was to come has gone: the plan is another one now
            return
        if due.settings:
            await self._set(due.settings)
        self._say_lines()
        if due.added:
            await self._add(due.added)
            self._dirty.set()  # the new lines are set next

    async def _switch(self, switched: dict[str, Source]) -> bool:
        """Whether every source was still there."""
        found = {mid: at for mid, source in switched.items() if (at := self._hall.address(source))}
        if not found:
            return False
        streams = [{**at, "sub_mid": mid} for mid, at in found.items()]
        await self._ask({"request": "switch", "streams": streams})
        for mid in found:
            self._lines[mid] = Line(mid, self._lines[mid].medium, switched[mid])
        return len(found) == len(switched)

    async def _set(self, settings: dict[str, Setting]) -> None:
        streams: list[dict[str, Any]] = []
        set_: dict[str, Line] = {}
        for mid, to in settings.items():
            line = self._lines[mid]
            picture = line.medium == "video" and not to.paused
            streams.append(
                {"mid": mid, "send": not to.paused, **(_size(to.layer) if picture else {})}
            )
            set_[mid] = Line(mid, line.medium, line.source, to.layer, to.paused)
        await self._ask({"request": "configure", "streams": streams})
        self._lines |= set_

    async def _add(self, sources: list[Source]) -> None:
        asked = {source: self._wanted[source] for source in sources if source in self._wanted}
        streams = [
            {**at, **_size(asked.get(source, 0))}
            for source in sources
            if (at := self._hall.address(source))
        ]
        if not streams:
            return
        if self._handle is None:
            answer = await self._join(streams)
        else:
            answer = await self._ask({"request": "update", "subscribe": streams})
        self._take(answer.data, asked)
        if answer.jsep:
            await self._negotiate(answer.jsep)

    async def _join(self, streams: list[dict[str, Any]]) -> Answer:
        handle = await self._hall.janus.attach(VIDEOROOM)
        handle.heard = self._heard
        try:
            answer = await handle.ask(
                {
                    "request": "join",
                    "ptype": "subscriber",
                    "room": self._hall.room,
                    "streams": streams,
                }
            )
        except JanusFault:
            await handle.detach()
            raise
        self._handle = handle
        return answer

    async def _ask(self, body: dict[str, Any]) -> Answer:
        if self._handle is None:
            raise RuntimeError("nothing is subscribed to yet")
        return await self._handle.ask(body)

    def _heard(self, event: Event) -> None:
        """Janus offers anew by itself where a source has gone."""
        self._hung_up = self._hung_up or event.kind == "hangup"
        if self._hung_up:
            self._dirty.set()
        if event.kind == "event" and event.data.get("streams") is not None:
            self._offered.append(event)
            self._dirty.set()

    # ---- with the page

    async def _negotiate(self, jsep: dict[str, Any]) -> None:
        self._offers += 1
        self._answer = asyncio.get_running_loop().create_future()
        offer = {"t": "offer", "connection": self._number, "n": self._offers}
        self._tell({**offer, "sdp": jsep.get("sdp"), "lines": self._told_lines()})
        async with asyncio.timeout(ANSWER_S):
            sdp = await self._answer
        await self._ask_start(sdp)

    async def _ask_start(self, sdp: str) -> None:
        if self._handle is not None:
            await self._handle.ask({"request": "start"}, {"type": "answer", "sdp": sdp})

    def _take(self, data: dict[str, Any], asked: Programme) -> None:
        """The lines as Janus names them now; `asked`: the sizes with which new ones were asked for."""
        lines: dict[str, Line] = {}
        for stream in data.get("streams", []):
            mid = str(stream.get("mid"))
            source = self._hall.source(stream.get("feed_id"), stream.get("feed_mid"))
            known = self._lines.get(mid)
            medium: Medium = "audio" if stream.get("type") == "audio" else "video"
            if not stream.get("active", True):
                source = None
            if known and known.source == source:
                lines[mid] = known
            else:
                lines[mid] = Line(mid, medium, source, asked.get(source) if source else None)
        self._lines = lines

    def _told_lines(self) -> dict[str, Any]:
        return {
            line.mid: {"participant": line.source.participant, "kind": line.source.kind}
            for line in self._lines.values()
            if line.source is not None and not line.paused and line.source in self._wanted
        }

    def _say_lines(self) -> None:
        lines = self._told_lines()
        if lines != self._told:
            self._told = lines
            self._tell({"t": "lines", "lines": lines})


def _size(layer: Layer) -> dict[str, int]:
    """As Janus reads it, with every frame (all temporal layers). It means nothing for a sound."""
    return {"substream": layer, "temporal": 2}
