"""The list of readers: a wish waits until whoever has the address confirms it, and ends with one press.

Invariants: nobody stands on it whose address has not confirmed; whether an address stands on it is told to that address
alone; who leaves is gone, with what still waits to be sent to them.
"""

import hashlib
import secrets
from collections.abc import Callable

from sqlalchemy import Connection, delete, func, insert, select, update

from hemicycle.outbound.ledger import withhold
from hemicycle.outbound.letter import Letter
from hemicycle.outbound.outbox import Outbox
from hemicycle.readers.reader import Reader, Wishes, reader_in, wishes_in
from hemicycle.readers.tables import reader_requests, readers
from hemicycle.register.register import Register

HOUR_MS, DAY_MS = 3_600_000, 86_400_000
REQUEST_DAYS = 3
"""So long a wish waits for its confirmation."""
MOST_REQUESTS = 3
"""Letters that one address gets while its wishes wait; who asks once more gets none."""
CONFIRM, TOLD = "reader-confirm", "reader-told"
"""Kinds of letters."""

Written = Callable[[str, str, int], Letter]
"""The letter that asks for the confirmation: to an address, with a token, that ends at a time (UTC, ms)."""


class ReaderList:
    """The readers of one server. `now`: UTC in milliseconds."""

    def __init__(self, register: Register, now: Callable[[], int]) -> None:
        self._register = register
        self._now = now

    async def ask(
        self, address: str, wishes: Wishes, proof: str | None, outbox: Outbox, letter: Written
    ) -> None:
        """Write to the address; whether it is known makes no difference to whoever asks. Raises BadLetter."""
        token, now = secrets.token_urlsafe(24), self._now()
        row = {
            **wishes.columns(),
            "address": address,
            "token": _digest(token),
            "proof": proof,
            "made": now,
        }

        def work(register: Connection) -> None:
            waiting = reader_requests.c.address == address
            late = reader_requests.c.made <= now - REQUEST_DAYS * DAY_MS
            register.execute(delete(reader_requests).where(waiting, late))
            count = select(func.count()).where(waiting)
            if (register.scalar(count) or 0) >= MOST_REQUESTS:
                return
            register.execute(insert(reader_requests).values(row))
            outbox.write(register, letter(address, token, now + REQUEST_DAYS * DAY_MS), now)

        await self._register.write(work)
        outbox.wake()

    async def was_used(self, proof: str) -> bool:
        """Whether this proof of work has served for a wish that waits."""
        asked = select(reader_requests.c.id).where(reader_requests.c.proof == proof)
        return await self._register.read(lambda register: register.scalar(asked)) is not None

    async def request(self, token: str) -> tuple[str, Wishes] | None:
        """Whose wish this link confirms; None: it is none, or waited too long."""
        return await self._register.read(lambda register: self._request(register, token))

    async def confirm(self, token: str) -> Reader | None:
        """They are told from now on, as they wished last; None: it is no link, or waited too long."""

        def work(register: Connection) -> Reader | None:
            found = self._request(register, token)
            if found is None:
                return None
            return self._enrol(register, *found)

        return await self._register.write(work)

    async def enrol(self, address: str, wishes: Wishes) -> Reader | None:
        """Somebody whose address is known to be theirs is told from now on."""
        return await self._register.write(lambda c: self._enrol(c, address, wishes))

    def _enrol(self, register: Connection, address: str, wishes: Wishes) -> Reader | None:
        mine = readers.c.address == address
        values = {**wishes.columns(), "stopped": None}
        if not register.execute(update(readers).where(mine).values(values)).rowcount:
            row = {"address": address, "token": secrets.token_urlsafe(24), **values}
            register.execute(insert(readers).values(confirmed=self._now(), **row))
        register.execute(delete(reader_requests).where(reader_requests.c.address == address))
        return _one(register, mine)

    async def find(self, token: str) -> Reader | None:
        """Whose own page this is."""
        return await self._register.read(lambda register: _one(register, readers.c.token == token))

    async def change(self, token: str, wishes: Wishes) -> bool:
        """Other wishes, from now on; False: nobody has this page."""
        mine = update(readers).where(readers.c.token == token).values(wishes.columns())
        return bool(await self._register.write(lambda c: c.execute(mine).rowcount))

    async def leave(self, token: str) -> bool:
        """They are told nothing any more, and nothing of them stays; False: nobody has this page."""

        def work(register: Connection) -> bool:
            found = _one(register, readers.c.token == token)
            if found is not None:
                self._forget(register, found.address)
            return found is not None

        left = await self._register.write(work)
        if left:
            await self._register.wipe()
        return left

    async def forget(self, address: str) -> bool:
        """The office takes an address off; whether it stood there, or waited for its confirmation."""
        there = await self._register.write(lambda register: self._forget(register, address))
        await self._register.wipe()
        return there

    def _forget(self, register: Connection, address: str) -> bool:
        gone = [
            register.execute(delete(table).where(table.c.address == address)).rowcount
            for table in (readers, reader_requests)
        ]
        for kind in (CONFIRM, TOLD):
            withhold(register, self._now(), kind, address)
        return any(gone)

    def _request(self, register: Connection, token: str) -> tuple[str, Wishes] | None:
        since = reader_requests.c.made > self._now() - REQUEST_DAYS * DAY_MS
        asked = select(reader_requests).where(reader_requests.c.token == _digest(token), since)
        row = register.execute(asked).mappings().first()
        return (row["address"], wishes_in(row)) if row else None


def _one(register: Connection, mine: object) -> Reader | None:
    row = register.execute(select(readers).where(mine)).mappings().first()  # type: ignore[arg-type]
    return reader_in(row) if row else None


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
