"""The connection and the transaction of the register.

Nothing else knows which database it is. Work is handed in as a function of the connection and runs in a thread, never
on the event loop; a transaction stands whole when it returns, and not at all when it raises.
"""

import asyncio
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import TypeVar

from sqlalchemy import Connection, Engine

from hemicycle.register import sqlite

T = TypeVar("T")
Transaction = Callable[[], AbstractContextManager[Connection]]


class Register:
    """Transactions on the database behind `engine`. Each may raise SQLAlchemyError."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._writer = engine.execution_options(**sqlite.WRITES)
        self._turn = asyncio.Lock()

    async def read(self, work: Callable[[Connection], T]) -> T:
        """What `work` finds, all of it as of one instant. It writes nothing, and waits for nobody who does."""
        return await asyncio.to_thread(_run, self.reading, work)

    async def write(self, work: Callable[[Connection], T]) -> T:
        """What `work` gives, once what it wrote is durable. Nobody else writes from its first question on.

        Who writes here waits in order: a database that is busy asks again and again, and whoever is unlucky too long is
        refused.
        """
        async with self._turn:
            return await asyncio.to_thread(_run, self.writing, work)

    def reading(self) -> AbstractContextManager[Connection]:
        """A transaction as `read` has it, for who has no event loop."""
        return self._engine.begin()

    def writing(self) -> AbstractContextManager[Connection]:
        """A transaction as `write` has it, for who has no event loop."""
        return self._writer.begin()

    async def wipe(self) -> bool:
        """Leave no byte of what was deleted; False where a reader holds that back: try again later."""
        return await asyncio.to_thread(sqlite.wipe, self._engine)

    async def pack(self) -> bool:
        """As `wipe`, and of pages that are still in use, too: the whole file is written anew, while nobody writes."""
        async with self._turn:
            await asyncio.to_thread(sqlite.pack, self._engine)
        return await self.wipe()

    def close(self) -> None:
        """Let go of the database."""
        self._engine.dispose()


def _run(transaction: Transaction, work: Callable[[Connection], T]) -> T:
    with transaction() as connection:
        return work(connection)
