"""A process that sends what waits until it kills itself (-9): `DATA SETTINGS POINT NUMBER [--blind]`.

At the NUMBER-th `statement` of the register, or right after the NUMBER-th `write` to the mail server. `--blind` plants
a fault: what was leaving when the server ended is sent again by itself.
"""

import asyncio
import json
import os
import signal
import sys
from pathlib import Path
from typing import Any

from aiosmtplib.protocol import SMTPProtocol
from sqlalchemy import event, update

from hemicycle.jobs.queue import add_job
from hemicycle.outbound.ledger import MAIL
from hemicycle.outbound.tables import outbox
from tests.outbound.conftest import HandClock, Office, opened


class Counted:
    """Kills this process at the moment of this number."""

    def __init__(self, left: int) -> None:
        self._left = left

    def count(self, *_: object) -> None:
        self._left -= 1
        if self._left == 0:
            os.kill(os.getpid(), signal.SIGKILL)


def kill_at(office: Office, point: str, counted: Counted) -> None:
    if point == "statement":
        event.listen(office.register._engine, "before_cursor_execute", counted.count)
        event.listen(office.register._engine, "commit", counted.count)
        return
    write = SMTPProtocol.write

    def writes(protocol: SMTPProtocol, data: bytes) -> None:
        write(protocol, data)
        counted.count()

    SMTPProtocol.write = writes  # type: ignore[method-assign, assignment]


async def resend_blindly(office: Office) -> None:
    """The planted fault."""

    def work(register: Any) -> None:
        lost = outbox.c.state == "sending"
        for message in [
            *register.scalars(outbox.select().with_only_columns(outbox.c.id).where(lost))
        ]:
            register.execute(update(outbox).where(outbox.c.id == message).values(state="waiting"))
            add_job(register, MAIL, str(message), 0)

    await office.register.write(work)


async def main(
    data: Path, settings: dict[str, str], point: str, number: int, *, blind: bool
) -> None:
    async with opened(data, HandClock(), **settings) as office:
        if blind:
            await resend_blindly(office)
        await office.post.prepare()
        kill_at(office, point, Counted(number))
        await office.post.send_due()


if __name__ == "__main__":
    folder, given, where, when, *flags = sys.argv[1:]
    asyncio.run(main(Path(folder), json.loads(given), where, int(when), blind="--blind" in flags))
