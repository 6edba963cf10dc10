"""The photographer: waits for the end of a countdown, collects the stills, and enters the picture as `system`.

It follows the record and keeps nothing that the record and the data folder do not have: a server that was restarted
in the middle of a countdown goes on from there. Everybody on the picture joined it, since the rules refuse any other.
"""

import asyncio
from collections.abc import Awaitable, Callable, Collection, Coroutine
from pathlib import Path
from typing import Any, NamedTuple

import structlog

from hemicycle.media.photograph import photograph
from hemicycle.media.pictures import Pictures
from hemicycle.media.still_intake import LATE_MS, Clock, Recorder, StillIntake, Untaken
from hemicycle.procedure.core.actor import SYSTEM
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.photos.commands import EnterPhoto
from hemicycle.procedure.meeting.business.photos.order import joined, photo_order, rows
from hemicycle.procedure.meeting.business.photos.state import PhotoCall
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import ParticipantId
from hemicycle.recorder.errors import RecorderError
from hemicycle.recorder.passing import passes

AGAIN_MS = 2000
"""How long it waits before it tries again, when a disk, the recorder or anything else failed."""
log = structlog.get_logger()


class Work(NamedTuple):
    """A call that is waited for; `news`: a still has come, or somebody has thought again."""

    call: str
    task: "asyncio.Task[None]"
    news: asyncio.Event


class Standing(NamedTuple):
    """What a record says of its photos: the call that runs, the digest of the picture in use."""

    call: str | None
    taken: str | None


class Photographer:
    """The family photos of a server."""

    def __init__(self, recorder: Recorder, clock: Clock, pictures: Pictures) -> None:
        self._recorder = recorder
        self._clock = clock
        self._pictures = pictures
        self._works: dict[str, Work] = {}
        self._standing: dict[str, Standing] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._counter = StillIntake(recorder, clock, pictures)

    # ---- life

    async def start(self, under_way: Collection[str] | None = None) -> None:
        """Go on with the calls that are on record, and remove what a crash has left.

        `under_way`: all in which a call may run; None: any may be one.
        """
        known = await self._recorder.records()
        if under_way is not None:
            kept = await asyncio.to_thread(self._pictures.records)
            known = [record for record in known if record in kept or record in under_way]
        for record in known:
            try:
                meeting = await self._recorder.meeting(record)
                damage = await self._recorder.damage(record)
            except RecorderError as fault:  # the other records go on
                log.error("no photo is looked after", record=record, fault=str(fault))
                continue
            if damage is None:  # else a picture in use might look like one that is not
                self.follow(record, meeting)

    async def stop(self) -> None:
        """End; what is not done yet is done after the next start."""
        tasks = [*self._tasks, *(work.task for work in self._works.values())]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def follow(self, record: str, meeting: Meeting) -> None:
        """What is durable on a record has changed; of practice no picture is kept."""
        if passes(record):
            return
        call, work = meeting.photos.call, self._works.get(record)
        if call and work and work.call == call.id:
            work.news.set()
            return
        if work:
            del self._works[record]
            work.task.cancel()
        if call:
            news = asyncio.Event()
            task = asyncio.create_task(self._await(record, call, news))
            self._works[record] = Work(call.id, task, news)
        elif self._standing.get(record) != _standing(meeting):
            self._spawn(self._tried(record, lambda: self._tidied(record)))
        self._standing[record] = _standing(meeting)

    async def tidy(self, record: str) -> None:
        """Remove what is out of use: withdrawn and replaced pictures, and the stills of a call that is over."""
        photos = (await self._recorder.meeting(record)).photos
        if photos.call is None:
            in_use = photos.taken.digest if photos.taken else None
            await asyncio.to_thread(self._pictures.forget_stills, record)
            await asyncio.to_thread(self._pictures.forget, record, in_use)

    def find(self, record: str, digest: str, *, link: bool = False) -> Path | None:
        """The file of a picture, or of its image for links; None where it is not kept."""
        return self._pictures.find(record, digest, link=link)

    # ---- stills

    async def take(self, record: str, photo: str, who: str, sent: bytes) -> Untaken | None:
        """Take somebody's still for the call that runs; why not, or None."""
        refused = await self._counter.take(record, photo, who, sent)
        if refused is None:
            work = self._works.get(record)
            if work:
                work.news.set()
            # The picture may have been quicker.
            self._spawn(self._tried(record, lambda: self._tidied(record)))
        return refused

    # ---- the picture

    async def _await(self, record: str, call: PhotoCall, news: asyncio.Event) -> None:
        until = call.until - self._recorder.ahead_ms(record)
        await self._clock.until(until)
        patience = asyncio.create_task(self._clock.until(until + LATE_MS))
        complete = asyncio.create_task(
            self._tried(record, lambda: self._complete(record, call, news))
        )
        try:
            await asyncio.wait({patience, complete}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            patience.cancel()
            complete.cancel()
        await self._tried(record, lambda: self._entered(record, call))
        await self._tried(record, lambda: self._tidied(record, call.id))

    async def _tried(self, record: str, step: Callable[[], Awaitable[bool]]) -> None:
        """Take a step until it says that it is done. A fault, whatever it is, is logged and never the end."""
        while True:
            try:
                if await step():
                    return
            except Exception:  # a call must not run for ever
                log.exception("photo not done yet", record=record)
            await self._clock.until(self._clock.now() + AGAIN_MS)

    async def _complete(self, record: str, call: PhotoCall, news: asyncio.Event) -> bool:
        """True, once there is a still of everybody who joined."""
        while True:
            news.clear()
            wanted = set(joined(await self._recorder.meeting(record)))
            if wanted <= await asyncio.to_thread(self._pictures.have_stills, record, call.id):
                return True
            await news.wait()

    async def _entered(self, record: str, call: PhotoCall) -> bool:
        """Whether nothing is left to do: the picture stands on the record, or there is none to be taken."""
        meeting = await self._recorder.meeting(record)
        if meeting.photos.call is None or meeting.photos.call.id != call.id:
            return True
        order = photo_order(meeting)
        if not order:
            return True  # the call lapses by itself
        made = await self._composed(record, call, order)
        answer = await self._recorder.act(record, SYSTEM, made, None)
        if isinstance(answer, Refusal):  # somebody thought again meanwhile
            log.info("photo refused", record=record, photo=call.id, code=answer.code)
        return not isinstance(answer, Refusal)

    async def _tidied(self, record: str, call: str | None = None) -> bool:
        """Whether nothing is left of a call. Nobody else may follow the record: the last device may have gone."""
        runs = (await self._recorder.meeting(record)).photos.call
        if runs and runs.id == call:
            return False
        await self.tidy(record)
        return True

    async def _composed(
        self, record: str, call: PhotoCall, order: list[ParticipantId]
    ) -> EnterPhoto:
        stills = await asyncio.to_thread(self._pictures.stills, record, call.id)
        people = [[stills.get(who) for who in row] for row in rows(order)]
        made = await asyncio.to_thread(photograph, people)
        digest = await asyncio.to_thread(self._pictures.keep, record, made)
        portraits = [who for who in order if who not in stills]
        return EnterPhoto(call.id, digest, made.width, made.height, order, portraits)

    def _spawn(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


def _standing(meeting: Meeting) -> Standing:
    call, taken = meeting.photos.call, meeting.photos.taken
    return Standing(call.id if call else None, taken.digest if taken else None)
