"""[KEEP-4] The job that erases somebody: place by place, each trace on its own, and then the search that proves it.

Invariant: whatever is gone is counted in a transaction after it went, and what went already is no fault; so a server
that was killed goes on where it was. Nothing begins while somebody sits in a meeting that runs.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Protocol

import structlog
from sqlalchemy import Connection

from hemicycle.jobs.queue import Job, finish, postpone
from hemicycle.keeping import requests
from hemicycle.keeping.finding import find_all
from hemicycle.keeping.place import Place, Sought, Waits
from hemicycle.keeping.requests import ERASE, Proof
from hemicycle.keeping.searching import Found, search
from hemicycle.register.register import Register

WAIT_MS = 30_000
"""How long what cannot go yet waits before it is tried again."""
AGAIN_MS = 3_600_000
"""How long it takes until what the search found is tried again."""
log = structlog.get_logger()


class Settled(Protocol):
    """Returns once what follows from the records has been derived."""

    def __call__(self) -> Awaitable[object]: ...


class Eraser:
    """The handler. `folder`: the data folder. `packed`: leave no byte of what was deleted in any database."""

    kind = ERASE

    def __init__(
        self,
        register: Register,
        places: Sequence[Place],
        folder: Path,
        now: Callable[[], int],
        settled: Settled,
        packed: Callable[[], Awaitable[object]],
    ) -> None:
        self._register = register
        self._places = places
        self._folder = folder
        self._now = now
        self._settled = settled
        self._packed = packed
        self.gone: Callable[[], object] = lambda: None
        """Is told when something went."""

    async def run(self, job: Job) -> None:
        """See Handler."""
        erasure = int(job.subject)
        wanted = await self._register.read(partial(requests.wanted_by, erasure=erasure))
        if wanted is None:
            await self._register.write(lambda register: finish(register, ERASE, job.subject))
            return
        waits = await self._erase(erasure, wanted)
        if waits is not None:
            await self._later(job, erasure, "waiting", WAIT_MS, waits)
            return
        self.gone()
        proof = await self.prove(wanted)
        await self._register.write(
            lambda register: requests.note_proof(register, erasure, proof, self._now())
        )
        await self._register.wipe()
        if proof.left:
            log.warning("words are left after an erasure", erasure=erasure, files=[*proof.left])
            await self._later(job, erasure, "left", AGAIN_MS, None)

    async def rest(self) -> None:
        """See Handler."""

    async def prove(self, wanted: Sought) -> Proof:
        """Search all files for the words that were only theirs."""
        await self._settled()
        await self._register.wipe()
        own = [word for word in wanted.words if not await self._kept(word, wanted)]
        found = await self._search(own)
        if found.left:  # pages that a database has let go of hold what stood on them until they are written again
            await self._packed()
            found = await self._search(own)
        shared = len(wanted.words) - len(own)
        return Proof(len(own), shared, found.files, found.bytes, found.left)

    async def _kept(self, word: str, wanted: Sought) -> bool:
        """Whether a word stands rightly somewhere: it is another person's as well, or kept by law."""
        found = await find_all(self._places, Sought((word,)))
        return any(not wanted.means(one) and one.fate != "by-hand" for one in found)

    async def _search(self, words: Sequence[str]) -> Found:
        return await asyncio.to_thread(search, self._folder, words)

    async def _erase(self, erasure: int, wanted: Sought) -> str | None:
        """Let go of all that may go; what it waits for. Nobody is taken out of a meeting that runs."""
        going = [one for one in await find_all(self._places, wanted) if wanted.means(one)]
        waits = next((trace.waits for trace in going if trace.waits), None)
        if waits is not None:
            return waits
        for place in self._places:
            late = await self._erase_in(place, erasure, wanted)
            if late is None:
                note = partial(
                    requests.note_done, erasure=erasure, place=place.name, now=self._now()
                )
                await self._register.write(note)
            waits = waits or late
        return waits

    async def _erase_in(self, place: Place, erasure: int, wanted: Sought) -> str | None:
        waits: str | None = None
        for trace in await place.find(wanted):
            if not wanted.means(trace):
                continue
            try:
                await place.erase(trace, wanted)
            except Waits as late:
                waits = late.code
                continue
            note = partial(requests.note_gone, erasure=erasure, place=place.name, more=trace.number)
            await self._register.write(note)
        return waits

    async def _later(
        self, job: Job, erasure: int, state: requests.State, pause: int, waits: str | None
    ) -> None:
        now = self._now()

        def work(register: Connection) -> None:
            requests.note_state(register, erasure, state, now, waits)
            postpone(register, job, now + pause)

        await self._register.write(work)
