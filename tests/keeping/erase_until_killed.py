"""A server that erases until it kills itself (-9) at the NUMBER-th statement of the register: `DATA NUMBER`."""

import asyncio
import os
import signal
import sys
from pathlib import Path

from sqlalchemy import event

from hemicycle.cli.composition import open_house
from hemicycle.jobs.queue import Job
from hemicycle.keeping.erasing import Eraser
from hemicycle.keeping.keeping import Keeping
from tests.keeping.test_erasing import SETTINGS

erasing = Eraser.run


class Counted:
    """Kills this process at the moment of this number."""

    def __init__(self, left: int) -> None:
        self._left = left

    def count(self, *_: object) -> None:
        self._left -= 1
        if self._left == 0:
            os.kill(os.getpid(), signal.SIGKILL)


async def erase(data: Path, number: int) -> None:
    counted = Counted(number)

    async def run(eraser: Eraser, job: Job) -> None:
        for moment in ("before_cursor_execute", "commit"):
            event.listen(eraser._register._engine, moment, counted.count)
        await erasing(eraser, job)

    Eraser.run = run  # type: ignore[method-assign, assignment]
    async with open_house(data, SETTINGS) as house:
        keeping: Keeping = house.app.state.site.keeping
        for _ in range(20):
            if all(one.state == "gone" for one in await keeping.erasures()):
                return
            await keeping.erase_due()


if __name__ == "__main__":
    asyncio.run(erase(Path(sys.argv[1]), int(sys.argv[2])))
