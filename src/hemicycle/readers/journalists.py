"""[EMBARGO-1] Journalists: they ask, confirm their address, and are accredited for a term, or refused."""

import secrets
from collections.abc import Callable
from typing import Literal

import msgspec
from sqlalchemy import ColumnElement, Connection, delete, func, insert, or_, select, update

from hemicycle.outbound.letter import Letter
from hemicycle.outbound.outbox import Outbox
from hemicycle.readers.tables import embargo_openings, embargoed_copies, journalists
from hemicycle.register.register import Register

State = Literal["written", "asked", "accredited", "refused", "ended"]
WRITTEN_MS = 3 * 86_400_000
"""So long an address may wait for its confirmation."""
MOST_WRITTEN = 3
"""Letters that one address gets before it has confirmed."""


class Asked(msgspec.Struct, frozen=True):
    """What somebody writes who asks. `zone`: whose clocks they go by (IANA)."""

    name: str
    outlet: str
    address: str
    language: str
    zone: str
    evidence: str


class Journalist(Asked, frozen=True, kw_only=True):
    """The same as the office has it. See `tables.journalists`."""

    id: int
    token: str
    state: State
    since: int
    until: int | None
    decided_by: str | None
    reason: str

    def is_accredited(self, now: int) -> bool:
        """Whether they are, at this instant."""
        return self.state == "accredited" and (self.until is None or now < self.until)


class Journalists:
    """Those of one server. `now`: UTC in milliseconds."""

    def __init__(self, register: Register, now: Callable[[], int]) -> None:
        self._register = register
        self._now = now

    async def ask(
        self, asked: Asked, outbox: Outbox, letter: Callable[[Asked, str, int], Letter]
    ) -> None:
        """Write to the address; whether it is known makes no difference to whoever asks. Raises BadLetter."""
        token, now = secrets.token_urlsafe(24), self._now()
        row = {**msgspec.structs.asdict(asked), "token": token, "state": "written", "since": now}

        def work(register: Connection) -> None:
            waiting = (journalists.c.address == asked.address) & (journalists.c.state == "written")
            late = journalists.c.since <= now - WRITTEN_MS
            register.execute(delete(journalists).where(waiting, late))
            count = select(func.count()).select_from(journalists).where(waiting)
            if (register.scalar(count) or 0) < MOST_WRITTEN:
                register.execute(insert(journalists).values({**row, "reason": ""}))
                outbox.write(register, letter(asked, token, now + WRITTEN_MS), now)

        await self._register.write(work)
        outbox.wake()

    async def find(self, token: str) -> Journalist | None:
        """Whose own page this is; who has not confirmed in time has none."""
        late = (journalists.c.state == "written") & (
            journalists.c.since <= self._now() - WRITTEN_MS
        )
        found = await self._register.read(lambda c: _those(c, journalists.c.token == token, ~late))
        return found[0] if found else None

    async def confirm(self, token: str) -> Journalist | None:
        """The address is theirs: the office is asked. Who is accredited stays so, as they are known.

        Who asks again keeps what is known of what they opened; the copies that they had open nothing any more.
        """
        mine = await self.find(token)
        if mine is None or mine.state != "written":
            return mine

        def work(register: Connection) -> Journalist:
            same, written = journalists.c.address == mine.address, journalists.c.state == "written"
            before = _those(register, same, ~written)
            kept = next((one for one in before if one.is_accredited(self._now())), None)
            register.execute(delete(journalists).where(same, written))
            if kept is not None:
                return kept
            row = {**msgspec.structs.asdict(mine), "state": "asked", "since": self._now()}
            if before:
                row["id"] = before[-1].id
                _end_copies(register, row["id"], self._now())
                again = update(journalists).where(journalists.c.id == row["id"])
                register.execute(again.values(row))
            else:
                register.execute(insert(journalists).values(row))
            [found] = _those(register, journalists.c.token == token)
            return found

        return await self._register.write(work)

    async def listed(self) -> list[Journalist]:
        """All who confirmed, those who wait first."""
        found = await self._register.read(lambda c: _those(c, journalists.c.state != "written"))
        return sorted(found, key=lambda one: (one.state != "asked", one.name.casefold()))

    async def decide(
        self,
        who: int,
        state: State,
        by: str,
        *,
        until: int | None = None,
        reason: str = "",
        outbox: Outbox,
        letter: Callable[[Journalist], Letter | None],
    ) -> Journalist | None:
        """Accredit until the end of a term, refuse, or end it, and tell them. None: there is none such."""

        def work(register: Connection) -> Journalist | None:
            values = {"state": state, "since": self._now(), "until": until, "decided_by": by}
            mine = (journalists.c.id == who) & (journalists.c.state != "written")
            done = update(journalists).where(mine).values({**values, "reason": reason})
            if not register.execute(done).rowcount:
                return None
            [found] = _those(register, mine)
            if state != "accredited":
                _end_copies(register, who, self._now())
            told = letter(found)
            if told is not None:
                outbox.write(register, told, self._now())
            return found

        found = await self._register.write(work)
        outbox.wake()
        return found


def _end_copies(register: Connection, who: int, now: int) -> None:
    """What they might read opens no more."""
    theirs = (embargoed_copies.c.journalist == who) & embargoed_copies.c.ended.is_(None)
    register.execute(update(embargoed_copies).where(theirs).values(ended=now))


def drop(register: Connection, who: int) -> None:
    """They go, with what they might read and when they did."""
    theirs = select(embargoed_copies.c.id).where(embargoed_copies.c.journalist == who)
    register.execute(delete(embargo_openings).where(embargo_openings.c.copy.in_(theirs)))
    register.execute(delete(embargoed_copies).where(embargoed_copies.c.journalist == who))
    register.execute(delete(journalists).where(journalists.c.id == who))


def over(before: int) -> ColumnElement[bool]:
    """Those of whom nothing more is to be known: not confirmed, refused, ended, or their term is over, since then."""
    c = journalists.c
    return or_((c.state != "accredited") & (c.since < before), c.until < before)


def _those(register: Connection, *told: ColumnElement[bool]) -> list[Journalist]:
    rows = register.execute(select(journalists).where(*told)).mappings()
    return [Journalist(**{str(name): value for name, value in row.items()}) for row in rows]
