"""The event loop that every verb runs on."""

import asyncio
import signal
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

import uvloop

T = TypeVar("T")


def run(work: Coroutine[Any, Any, T]) -> T:
    """Run to the end on uvloop. SIGTERM cancels it, as Ctrl-C does: what was made for a while is cleared away."""
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        return runner.run(_until_terminated(work))


@contextmanager
def signalled(heard: Callable[[], object]) -> Iterator[None]:
    """While it lasts, SIGINT and SIGTERM call `heard` and nothing else."""
    loop = asyncio.get_running_loop()
    signals = (signal.SIGINT, signal.SIGTERM)
    for each in signals:
        loop.add_signal_handler(each, heard)
    try:
        yield
    finally:
        for each in signals:
            loop.remove_signal_handler(each)


async def _until_terminated(work: Coroutine[Any, Any, T]) -> T:
    task = asyncio.current_task()
    if task is not None:
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
    return await work
