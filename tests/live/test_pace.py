"""Work that many ask for at once is done once, and rests, on the loop that the server runs on too."""

import asyncio
from collections.abc import Callable

import pytest
import uvloop

from hemicycle.live.pace import Pace


@pytest.mark.parametrize("loop", [asyncio.new_event_loop, uvloop.new_event_loop])
def test_many_askers_cause_one_work_at_a_time(
    loop: Callable[[], asyncio.AbstractEventLoop],
) -> None:
    done: list[float] = []

    async def ask() -> None:
        now = asyncio.get_running_loop().time
        again = asyncio.Event()

        def work() -> None:
            done.append(now())
            again.set()

        pace = Pace(work)
        for _ in range(10):
            pace.ask()
        await again.wait()
        assert len(done) == 1
        assert not pace.asked
        again.clear()
        for _ in range(10):
            pace.ask(60.0)
        for _ in range(10):
            pace.ask(0.05)
        await again.wait()
        assert len(done) == 2
        assert done[1] - done[0] >= 0.045, "who asks for less does not wait for who asked for more"
        pace.ask(60.0)
        pace.cancel()
        assert not pace.asked

    with asyncio.Runner(loop_factory=loop) as runner:
        runner.run(ask())
