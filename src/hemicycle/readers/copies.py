"""[EMBARGO-2] Copies under embargo: who may read which text before it comes out, and each time that they did."""

import secrets
from collections import defaultdict
from collections.abc import Callable, Collection

import msgspec
from sqlalchemy import Connection, insert, select, true, update

from hemicycle.outbound.letter import Letter
from hemicycle.outbound.outbox import Outbox
from hemicycle.readers.journalists import Journalist
from hemicycle.readers.tables import embargo_openings, embargoed_copies
from hemicycle.register.register import Register


class Copy(msgspec.Struct, frozen=True):
    """One's own copy of a text. `ended`: since when it opens no more; `opened`: each time that it was (UTC, ms).

    `schedule`: the entry that set the time for which it was given; it opens what goes out at that alone.
    """

    id: int
    record: str
    journalist: int
    token: str
    made: int
    ended: int | None
    schedule: int | None
    opened: list[int] = []


class Copies:
    """Those of one server. `now`: UTC in milliseconds."""

    def __init__(self, register: Register, now: Callable[[], int]) -> None:
        self._register = register
        self._now = now

    async def give(
        self,
        record: str,
        schedule: int,
        to: Collection[Journalist],
        outbox: Outbox,
        letter: Callable[[Journalist, str], Letter],
    ) -> int:
        """Each of these gets a link of their own, by mail; how many had none for this time."""

        def work(register: Connection) -> int:
            given = 0
            for one in to:
                mine = (embargoed_copies.c.record == record) & (
                    embargoed_copies.c.journalist == one.id
                )
                known = register.execute(select(embargoed_copies).where(mine)).first()
                if known is not None and known.ended is None and known.schedule == schedule:
                    continue
                token = secrets.token_urlsafe(24)
                values = {"token": token, "made": self._now(), "schedule": schedule, "ended": None}
                if known is not None:
                    register.execute(update(embargoed_copies).where(mine).values(values))
                else:
                    row = {"record": record, "journalist": one.id, **values}
                    register.execute(insert(embargoed_copies).values(row))
                outbox.write(register, letter(one, token), self._now())
                given += 1
            return given

        given = await self._register.write(work)
        outbox.wake()
        return given

    async def find(self, token: str) -> Copy | None:
        """Whose link this is."""
        mine = select(embargoed_copies).where(embargoed_copies.c.token == token)
        row = await self._register.read(lambda c: c.execute(mine).first())
        return Copy(*row) if row else None

    async def note_opening(self, copy: int) -> None:
        """It is being opened: written down before a word of it is shown."""
        row = {"copy": copy, "at": self._now()}
        await self._register.write(lambda c: c.execute(insert(embargo_openings).values(row)))

    async def end(self, copy: int) -> None:
        """The link opens nothing any more."""
        mine = (embargoed_copies.c.id == copy) & embargoed_copies.c.ended.is_(None)
        ended = update(embargoed_copies).where(mine).values(ended=self._now())
        await self._register.write(lambda c: c.execute(ended))

    async def of(self, journalist: int | None = None) -> list[Copy]:
        """The copies of somebody, or all of them, with their openings."""

        def work(register: Connection) -> list[Copy]:
            which = embargoed_copies.c.journalist == journalist if journalist else true()
            opened = defaultdict[int, list[int]](list)
            openings = select(embargo_openings.c.copy, embargo_openings.c.at)
            of = openings.join(embargoed_copies).where(which).order_by(embargo_openings.c.id)
            for copy, at in register.execute(of):
                opened[copy].append(at)
            rows = register.execute(select(embargoed_copies).where(which))
            found = [Copy(*row) for row in rows]
            return [msgspec.structs.replace(one, opened=opened[one.id]) for one in found]

        return await self._register.read(work)
