"""[KEEP-6] How long each place keeps what it has, as declared or as somebody has said; what is over is let go of."""

from collections.abc import Callable, Sequence
from functools import partial

import msgspec
from sqlalchemy import Connection, select

from hemicycle.jobs.queue import Job, add_job, next_due
from hemicycle.keeping.place import Place
from hemicycle.keeping.tables import let_go, periods
from hemicycle.register.register import Register

LET_GO = "let-go"
"""The kind of the job that lets go of what is over; there is one, once a day."""
DAILY = "daily"
DAY_MS = 86_400_000
MOST_DAYS = 36_500
BACKUPS = "backups"
"""The period of what no page reaches: it says until when copies of the data folder are kept."""
BACKUP_DAYS = 90


class Kept(msgspec.Struct, frozen=True):
    """How long a place keeps what it has. `usual`: as declared. `next`: how much goes when the job runs next."""

    place: str
    days: int | None
    usual: int | None
    next: int
    ever: bool
    """Whether it has a period at all."""


class LetGo(msgspec.Struct, frozen=True):
    """So much of a place went, at this time."""

    at: int
    place: str
    count: int


class Keeper:
    """The handler, and the periods of one server."""

    kind = LET_GO

    def __init__(self, register: Register, places: Sequence[Place], now: Callable[[], int]) -> None:
        self._register = register
        self._places = places
        self._now = now
        self.gone: Callable[[], object] = lambda: None
        """Is told when something went."""

    async def begin(self) -> None:
        """Ask for the job, where nobody has."""

        def work(register: Connection) -> None:
            if next_due(register, LET_GO) is None:
                add_job(register, LET_GO, DAILY, self._now() + DAY_MS)

        await self._register.write(work)

    async def run(self, job: Job) -> None:
        """See Handler."""
        now = self._now()
        said = await self._register.read(said_periods)
        gone = False
        for place in self._places:
            days = days_of(place, said)
            count = await place.let_go(now - days * DAY_MS) if days is not None else 0
            if count:
                gone = True
                went = LetGo(now, place.name, count)
                await self._register.write(partial(note_gone, went=went))
        if gone:
            self.gone()
            await self._register.pack()
        await self._register.write(partial(add_job, kind=LET_GO, subject=DAILY, due=now + DAY_MS))

    async def rest(self) -> None:
        """See Handler."""

    async def kept(self) -> list[Kept]:
        """Each place with its period, in the order in which they were declared."""
        said, now, found = await self._register.read(said_periods), self._now(), []
        for place in self._places:
            days = days_of(place, said)
            due = await place.overdue(now - (days - 1) * DAY_MS) if days is not None else 0
            found.append(Kept(place.name, days, place.days, due, place.days is not None))
        return found

    async def backup_days(self) -> int | None:
        """How long copies of the data folder are kept, as somebody has said."""
        said = await self._register.read(said_periods)
        return said.get(BACKUPS, BACKUP_DAYS)

    async def say(self, place: str, days: int | None) -> None:
        """From now on a place keeps what it has for so long; it goes at the next run."""
        await self._register.write(lambda register: say_period(register, place, days, self._now()))

    async def went(self, most: int) -> list[LetGo]:
        """What went when its period was over, the last first."""
        asked = select(let_go.c.at, let_go.c.place, let_go.c.count).order_by(let_go.c.id.desc())
        return await self._register.read(
            lambda register: [LetGo(*row) for row in register.execute(asked.limit(most))]
        )

    async def next(self) -> int | None:
        """When the job runs next."""
        return await self._register.read(lambda register: next_due(register, LET_GO))

    def changeable(self, name: str) -> bool:
        """Whether a period can be said for it."""
        return name == BACKUPS or any(p.name == name and p.days is not None for p in self._places)


def days_of(place: Place, said: dict[str, int | None]) -> int | None:
    """How long a place keeps what it has; None: until it is erased."""
    return said.get(place.name, place.days or None) if place.days is not None else None


def note_gone(register: Connection, went: LetGo) -> None:
    """So much of a place went."""
    register.execute(let_go.insert().values(msgspec.structs.asdict(went)))


def said_periods(register: Connection) -> dict[str, int | None]:
    """Place → the days that somebody has said."""
    rows = register.execute(select(periods.c.place, periods.c.days))
    return {row.place: row.days for row in rows}


def say_period(register: Connection, place: str, days: int | None, now: int) -> None:
    """Somebody says how long."""
    row = {"place": place, "days": days, "changed": now}
    known = periods.update().where(periods.c.place == place).values(row)
    if register.execute(known).rowcount == 0:
        register.execute(periods.insert().values(row))
