"""A server that invites and sends until it kills itself (-9): `DATA SETTINGS PEOPLE POINT NUMBER AHEAD`.

At the NUMBER-th `statement` of the register, or right after the NUMBER-th `write` to the mail server; or it ends by
itself once nothing waits any more. Its clock is AHEAD by so many milliseconds.
"""

import asyncio
import json
import os
import sys
from pathlib import Path

from aiosmtplib.protocol import SMTPProtocol
from sqlalchemy import event, func, select

from hemicycle.access.clock import now_ms
from hemicycle.cli import rooms
from hemicycle.cli.composition import House, open_house
from hemicycle.outbound.tables import outbox
from hemicycle.settings import settings_of
from tests.outbound.send_until_killed import Counted


def kill_at(point: str, counted: Counted) -> None:
    """Every engine of this process: the register's alone works by SQLAlchemy."""
    if point == "statement":
        from sqlalchemy import Engine  # noqa: PLC0415 (the class, so that the engine to come is meant)

        event.listen(Engine, "before_cursor_execute", counted.count)
        return
    write = SMTPProtocol.write

    def writes(protocol: SMTPProtocol, data: bytes) -> None:
        write(protocol, data)
        counted.count()

    SMTPProtocol.write = writes  # type: ignore[method-assign, assignment]


def put_ahead(by: int) -> None:
    """All that is due by then is due now."""
    setattr(rooms, "now_ms", lambda: now_ms() + by)  # noqa: B010 (where it is read, not where it is made)


async def finished(house: House, people: int) -> bool:
    waits = select(func.count()).where(outbox.c.state.in_(("waiting", "sending")))
    written = select(func.count()).select_from(outbox)
    asked = await house.door.register.read(lambda c: (c.scalar(waits), c.scalar(written)))
    return asked == (0, people)


async def main(data: Path, settings: dict[str, str], people: int) -> None:
    async with open_house(data, settings_of(settings)) as house:
        while not await finished(house, people):
            pass  # the server goes on meanwhile


if __name__ == "__main__":
    folder, given, people, where, when, ahead = sys.argv[1:]
    put_ahead(int(ahead))
    kill_at(where, Counted(int(when)))
    asyncio.run(main(Path(folder), json.loads(given), int(people)))
    os._exit(0)
