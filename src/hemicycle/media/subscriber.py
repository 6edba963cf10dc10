"""What one page receives: a subscription of many lines at Janus, kept as the programme wants it.

Changes are made one after another. Switching, pausing and sizes negotiate nothing; only lines that are new are offered
to the page, which answers. What is wanted no more is held back at once, whatever else is under way.
"""

import asyncio
from collections.abc import Container
from typing import Any

from hemicycle.media.forwarding_plan import ForwardingPlan, Layer, Source
from hemicycle.media.janus_handle import Handle
from hemicycle.media.janus_wire import Answer, Event, JanusFault, JanusRefused
from hemicycle.media.negotiation import Negotiation, Tell
from hemicycle.media.tracks import Medium, Plan, Setting, Track, plan
from hemicycle.media.video_room import NO_SUCH_FEED, VIDEOROOM, VideoRoom
from hemicycle.signals import MediaLine, MediaLines, PageAnswer

AGAIN_S = 0.25
HELD_BACK = Setting(paused=True, layer=0)


class HungUp(JanusFault):
    """The page has gone, or its network has."""


class Subscriber:
    """The lines of one page. `tell` sends it a signal; `participant` is who sits there, if anybody.

    `number` tells its connection from those before it.
    """

    def __init__(self, hall: VideoRoom, participant: str | None, number: int, tell: Tell) -> None:
        self._hall = hall
        self._participant = participant
        self._tell = tell
        self._talk = Negotiation(number, tell)
        self._wanted: ForwardingPlan = {}
        self._ahead = False
        self._lines: dict[str, Track] = {}
        self._handle: Handle | None = None
        self._dirty = asyncio.Event()
        self._told: dict[str, MediaLine] | None = None
        self._offered: list[Event] = []
        self._hung_up = False

    # ---- what is to be

    def want(self, wanted: ForwardingPlan, *, ahead: bool) -> None:
        """What the page is to get from now on; `ahead`: lines may be laid to what it may come to hear."""
        if (wanted, ahead) != (self._wanted, self._ahead):
            self._wanted, self._ahead = wanted, ahead
            self._dirty.set()

    def look(self) -> None:
        """Sources have come or gone."""
        self._dirty.set()

    def answered(self, answer: PageAnswer) -> None:
        """The page answers an offer."""
        self._talk.answered(answer)

    def repeat(self) -> None:
        """The page is back: what a broken line may have swallowed is said again."""
        self._talk.repeat()
        self._told = None
        self._say_lines()

    # ---- how it comes to be

    async def run(self) -> None:
        """Keep the lines as they are wanted, until cancelled. Raises JanusFault, TimeoutError."""
        try:
            while True:
                await self._dirty.wait()
                self._dirty.clear()
                await self._settle()
        finally:
            self._leave()

    def _leave(self) -> None:
        handle, self._handle = self._handle, None
        if handle is not None:
            handle.give_up()

    async def _settle(self) -> None:
        if self._hung_up:
            raise HungUp("the connection to a page has ended")
        while self._offered:
            event = self._offered.pop(0)
            self._take(event.data, {})
            if event.jsep:
                await self._negotiate(event.jsep)
        published = self._hall.published(but=self._participant)
        spare = self._hall.quiet(but=self._participant) if self._ahead else []
        due = plan(self._lines.values(), self._wanted, published, spare)
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
        """What is wanted no more is held back first; the rest of the plan is what comes in its place."""
        await self._hold_back(but=due.switched)
        try:
            there = not due.switched or await self._switch(due.switched)
        finally:
            await self._hold_back()
        if not there:
            self._dirty.set()  # what was to come has gone: the plan is another one now
            return
        opened = {mid: to for mid, to in due.settings.items() if not to.paused}
        if opened:
            await self._set(opened)
        self._say_lines()
        if due.added:
            await self._add(due.added)
            self._dirty.set()  # the new lines are set next

    async def _hold_back(self, but: Container[str] = ()) -> None:
        """Forward nothing that is not wanted, on whatever line it is."""
        running = [line for line in self._lines.values() if line.source and not line.paused]
        unwanted = [
            one.mid for one in running if one.source not in self._wanted and one.mid not in but
        ]
        if unwanted:
            await self._set(dict.fromkeys(unwanted, HELD_BACK))

    async def _switch(self, switched: dict[str, Source]) -> bool:
        """Whether every source was still there."""
        found = {mid: at for mid, source in switched.items() if (at := self._hall.address(source))}
        if not found:
            return False
        streams = [{**at, "sub_mid": mid} for mid, at in found.items()]
        await self._ask({"request": "switch", "streams": streams})
        for mid in found:
            self._lines[mid] = Track(mid, self._lines[mid].medium, switched[mid])
        return len(found) == len(switched)

    async def _set(self, settings: dict[str, Setting]) -> None:
        streams: list[dict[str, Any]] = []
        set_: dict[str, Track] = {}
        for mid, to in settings.items():
            line = self._lines[mid]
            picture = line.medium == "video" and not to.paused
            streams.append(
                {"mid": mid, "send": not to.paused, **(_size(to.layer) if picture else {})}
            )
            set_[mid] = Track(mid, line.medium, line.source, to.layer, to.paused)
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
        self._handle = handle
        try:
            return await handle.ask(
                {
                    "request": "join",
                    "ptype": "subscriber",
                    "room": self._hall.room,
                    "streams": streams,
                }
            )
        except BaseException:
            self._handle = None
            handle.give_up()
            raise

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
        """Offer what Janus offers, and hand it the answer. A page that takes its time does not keep what it had."""
        asking = asyncio.create_task(self._talk.answer(str(jsep.get("sdp")), self._told_lines()))
        try:
            while not asking.done():
                self._dirty.clear()
                if self._hung_up:
                    raise HungUp("the connection to a page has ended")
                await self._hold_back()
                await self._either(asking)
            sdp = asking.result()
        finally:
            asking.cancel()
        self._dirty.set()
        if self._handle is not None:
            await self._handle.ask({"request": "start"}, {"type": "answer", "sdp": sdp})

    async def _either(self, asking: "asyncio.Task[str]") -> None:
        """Until there is an answer, or something is to be done meanwhile."""
        changing = asyncio.create_task(self._dirty.wait())
        await asyncio.wait({asking, changing}, return_when=asyncio.FIRST_COMPLETED)
        changing.cancel()

    def _take(self, data: dict[str, Any], asked: ForwardingPlan) -> None:
        """The lines as Janus names them now; `asked`: the sizes with which new ones were asked for."""
        lines: dict[str, Track] = {}
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
                lines[mid] = Track(mid, medium, source, asked.get(source) if source else None)
        self._lines = lines

    def _told_lines(self) -> dict[str, MediaLine]:
        return {
            line.mid: MediaLine(line.source.participant, line.source.kind)
            for line in self._lines.values()
            if line.source is not None and not line.paused and line.source in self._wanted
        }

    def _say_lines(self) -> None:
        lines = self._told_lines()
        if lines != self._told:
            self._told = lines
            self._tell(MediaLines(lines))


def _size(layer: Layer) -> dict[str, int]:
    """As Janus reads it, with every frame (all temporal layers). It means nothing for a sound."""
    return {"substream": layer, "temporal": 2}
