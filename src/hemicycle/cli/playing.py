"""Rehearsals that a server plays with itself: every delegation but the seats of people, as real clients."""

import asyncio
from collections.abc import Sequence

import structlog

from hemicycle.access.links import Issued
from hemicycle.files import MeetingFile
from hemicycle.rehearsal import NoEntry, Patience, PersonalLink, Rehearsal, out_of_reach
from hemicycle.settings import Settings

CALL_S = 8
"""How long a text stands before a played gavel falls."""
log = structlog.get_logger("hemicycle.rehearsal")


class Playing:
    """The rehearsals under way on one server. They end with it."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._unplayed: dict[str, str] = {}

    async def out_of_reach(self) -> str:
        """Why nobody would play; empty: the server reaches itself by the address of its links."""
        return await out_of_reach(self._settings.base_url)

    def unplayed(self, record: str) -> str:
        """Why nobody plays in this rehearsal any more; empty: they do, it is over, or it is none."""
        return self._unplayed.get(record, "")

    def __call__(self, file: MeetingFile, seats: Sequence[Issued]) -> None:
        """Play these seats from now on, by the way."""
        task = asyncio.create_task(self._play(file, seats))
        self._tasks[file.id] = task
        task.add_done_callback(lambda _: self._tasks.pop(file.id, None))

    async def end(self, record: str) -> None:
        """Leave every seat of one."""
        task = self._tasks.get(record)
        if task is not None:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
        self._unplayed.pop(record, None)

    async def stop(self) -> None:
        """Leave every seat."""
        tasks = [*self._tasks.values()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _play(self, file: MeetingFile, seats: Sequence[Issued]) -> None:
        playing = Rehearsal(
            file,
            self._settings.base_url,
            [PersonalLink(one.participant, one.role, one.link) for one in seats],
            pace="1x",
            patience=Patience(turn_s=45, standstill_s=None),
            call_s=CALL_S,
        )
        try:
            report = await playing.run()
        except (NoEntry, OSError) as fault:
            self._unplayed[file.id] = str(fault)
            log.warning("a rehearsal is not played", record=file.id, fault=str(fault))
        except (
            Exception
        ) as fault:  # a fault of ours ends one rehearsal, and is told where it is missed
            self._unplayed[file.id] = f"{type(fault).__name__}: {fault}"
            log.exception("a rehearsal is not played", record=file.id)
        else:
            if report.halted:
                self._unplayed[file.id] = report.halted
            log.info("a rehearsal is over", record=file.id, halted=report.halted)
