"""A process that posts what is due until it kills itself (-9): `DATA SERVER POINT NUMBER [--blind]`.

At the NUMBER-th `statement` of the register, or right after the NUMBER-th `answer` of a network is read. `--blind`
plants a fault: what was leaving is posted again without a look and under another key.
"""

import asyncio
import os
import signal
import sys
from pathlib import Path
from typing import Any

from sqlalchemy import event, update

from hemicycle.jobs.queue import add_job
from hemicycle.outbound.egress.client import Egress, Fetched
from hemicycle.posting.ledger import ask
from hemicycle.posting.tables import posts
from tests.posting.conftest import Desk, HandClock, opened

AT_LEAST = 1_643_063_400_000


class Counted:
    def __init__(self, left: int) -> None:
        self._left = left

    def count(self, *_: object) -> None:
        self._left -= 1
        if self._left == 0:
            os.kill(os.getpid(), signal.SIGKILL)


def kill_at(desk: Desk, point: str, counted: Counted) -> None:
    if point == "statement":
        event.listen(desk.register._engine, "before_cursor_execute", counted.count)
        event.listen(desk.register._engine, "commit", counted.count)
        return
    fetch = Egress.fetch

    async def fetches(client: Egress, url: str, **given: Any) -> Fetched:
        answer = await fetch(client, url, **given)
        counted.count()
        return answer

    Egress.fetch = fetches  # type: ignore[method-assign, assignment]


async def forget_keys(desk: Desk) -> None:
    """The planted fault."""

    def work(c: Any) -> None:
        for (post,) in c.execute(
            posts.select().with_only_columns(posts.c.id).where(posts.c.state == "sending")
        ).all():
            c.execute(
                update(posts)
                .where(posts.c.id == post)
                .values(state="waiting", marker=os.urandom(8).hex())
            )
            ask(c, post, 0)

    await desk.register.write(work)


async def main(data: Path, server: str, point: str, number: int, *, blind: bool) -> None:
    async with opened(data, server, HandClock(AT_LEAST + 7_200_000)) as desk:
        if blind:
            await forget_keys(desk)
        await desk.posting.prepare()
        kill_at(desk, point, Counted(number))
        await desk.register.write(lambda c: add_job(c, "post-item", desk.shown.record, 0))
        await desk.posting.run_due()


if __name__ == "__main__":
    folder, at, where, when, *flags = sys.argv[1:]
    asyncio.run(main(Path(folder), at, where, int(when), blind="--blind" in flags))
