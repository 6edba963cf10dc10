"""Where stills are handed in: by whom, for which call, and when. Nothing is kept that was not drawn anew."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import Literal, Protocol

from hemicycle.media.pictures import Pictures
from hemicycle.media.stills import NotAStill, still
from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import ParticipantId

EARLY_MS = 2000
"""How long before the end of the countdown a still may come: clocks differ."""
LATE_MS = 5000
"""How long after it; who has sent none by then has a portrait place."""
AT_ONCE = 1
"""Stills that are read at the same time, by threads of their own: a large one takes some ten megabytes until it is
drawn small, and what a thread took once it keeps.
"""

Untaken = Literal["unknown-photo", "not-joined", "too-early", "photo-over", "not-a-still"]


class Recorder(Protocol):
    """The one loop, as far as the photographer uses it. Raises `hemicycle.recorder.errors`."""

    async def act(
        self, record: str, actor: str, command: Command, command_id: str | None
    ) -> object:
        """What was accepted, or a Refusal."""

    async def meeting(self, record: str) -> Meeting:
        """The durable state."""

    def ahead_ms(self, record: str) -> int:
        """By how much the record's time is ahead of the clock."""

    async def damage(self, record: str) -> object | None:
        """Why the record takes no more acts, or None."""

    async def records(self) -> list[str]:
        """The ids of all records."""


class Clock(Protocol):
    """The time (UTC, ms)."""

    def now(self) -> int: ...

    async def until(self, at: int) -> None: ...


class StillIntake:
    """Takes stills for calls that run."""

    def __init__(self, recorder: Recorder, clock: Clock, pictures: Pictures) -> None:
        self._recorder = recorder
        self._clock = clock
        self._pictures = pictures
        self._readers = ThreadPoolExecutor(AT_ONCE, "stills")

    async def take(self, record: str, photo: str, who: str, sent: bytes) -> Untaken | None:
        """Take somebody's still; why not, or None."""
        refused = await self._refused(record, photo, who)
        if refused:
            return refused
        try:
            loop = asyncio.get_running_loop()
            made = await loop.run_in_executor(self._readers, still, sent)
        except NotAStill:
            return "not-a-still"
        await asyncio.to_thread(self._pictures.keep_still, record, photo, who, made)
        return None

    async def _refused(self, record: str, photo: str, who: str) -> Untaken | None:
        call = (await self._recorder.meeting(record)).photos.call
        if call is None or call.id != photo:
            return "unknown-photo"
        if not call.answers.get(ParticipantId(who)):
            return "not-joined"
        left = call.until - self._clock.now() - self._recorder.ahead_ms(record)
        if -LATE_MS <= left <= EARLY_MS:
            return None
        return "too-early" if left > 0 else "photo-over"
