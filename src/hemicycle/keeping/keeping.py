"""What is kept of people on one server, as its pages see it: places, periods, and requests to erase somebody."""

from collections.abc import Awaitable, Callable, Collection, Sequence
from functools import partial
from pathlib import Path

from sqlalchemy import Connection

from hemicycle.jobs.worker import Worker
from hemicycle.keeping import requests, restores
from hemicycle.keeping.erasing import Eraser
from hemicycle.keeping.finding import Findings, Person, find_people, wanted_of
from hemicycle.keeping.packing import PACK, Packer
from hemicycle.keeping.periods import LET_GO, Keeper
from hemicycle.keeping.place import Place, Trace
from hemicycle.keeping.requests import ERASE, Erasure, Ground
from hemicycle.register.register import Register


class Keeping:
    """The places of one server at work. `settled`: what follows from the records has been derived.

    `packed`: leaves no byte of what was deleted in any database. `running`: see Packer.
    `restored`: when a backup was last put back as this data folder.
    """

    def __init__(
        self,
        register: Register,
        places: Sequence[Place],
        folder: Path,
        now: Callable[[], int],
        settled: Callable[[], Awaitable[object]],
        packed: Callable[[], Awaitable[object]],
        running: Callable[[], Awaitable[Collection[str] | None]],
        restored: int | None = None,
    ) -> None:
        self._restored = restored
        self.places = places
        self.periods = Keeper(register, places, now)
        self.eraser = Eraser(register, places, folder, now, settled, packed)
        self._register = register
        self._now = now
        packer = Packer(register, packed, running, now)
        self.worker = Worker(register, [self.eraser, self.periods, packer], now)

    def follow(self, gone: Callable[[], object]) -> None:
        """Tell it whenever something went: what pages have kept of it is to go, too."""
        self.eraser.gone = self.periods.gone = gone

    async def start(self, ready: Callable[[], bool] = lambda: True) -> None:
        """Go on with what was begun, and let go of what is over from now on."""
        await self.periods.begin()
        self.worker.start(ready)

    async def stop(self) -> None:
        """End; what is under way goes on after the next start."""
        await self.worker.stop()

    async def find(self, words: Sequence[str]) -> Findings:
        """Whom these words may mean."""
        return await find_people(self.places, words)

    async def ask(
        self,
        by: str | None,
        ground: Ground,
        people: Sequence[Person],
        mentions: Sequence[Trace],
        spared: set[str],
    ) -> int:
        """Ask to erase these people, and what names them; the request's id."""
        wanted = wanted_of(people, mentions, spared)
        traces = [*(trace for person in people for trace in person.traces), *mentions]
        counts: dict[str, int] = {}
        for trace in traces:
            stays = 0 if wanted.means(trace) else trace.number
            counts[trace.place] = counts.get(trace.place, 0) + stays
        made = await self._register.write(
            lambda register: requests.ask(register, by, ground, wanted, counts, self._now())
        )
        self.worker.wake(ERASE)
        return made

    async def again(self, erasure: int) -> None:
        """Try what is left or waits, now."""
        await self._register.write(lambda register: requests.hurry(register, erasure, self._now()))
        self.worker.wake(ERASE)

    async def settle(self, erasure: int) -> bool:
        """What the search still finds may stay."""
        now = self._now()

        def work(register: Connection) -> bool:
            return requests.settle(register, erasure, now)

        done = await self._register.write(work)
        await self._register.wipe()
        return done

    async def erasures(self, most: int = 50) -> list[Erasure]:
        """The requests, the newest first."""
        return await self._register.read(partial(requests.erasures_of, most=most))

    async def erasure(self, erasure: int) -> Erasure | None:
        """One request."""
        return await self._register.read(partial(requests.erasure_of, erasure=erasure))

    async def restored(self) -> int | None:
        """When a backup was put back, if nobody has erased anew yet whoever was erased since."""
        at = self._restored
        if at is None or await self._register.read(partial(restores.is_seen, restored=at)):
            return None
        return at

    async def seen(self) -> None:
        """They are erased anew, or there was nobody."""
        at, now = self._restored, self._now()
        if at is not None:
            await self._register.write(partial(restores.note_seen, restored=at, now=now))

    async def erase_due(self) -> int:
        """Erase what is due, now; how many requests were tried."""
        return await self.worker.run_due(ERASE)

    async def pack_due(self) -> int:
        """Pack what was erased, if it is time."""
        return await self.worker.run_due(PACK)

    async def let_go_due(self) -> int:
        """Let go of what is over, if it is time."""
        return await self.worker.run_due(LET_GO)
