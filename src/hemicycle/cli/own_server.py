"""A server in this very process, for as long as something runs against it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from hemicycle.cli.composition import House, open_house
from hemicycle.cli.listening import bound, server
from hemicycle.settings import Settings, read_settings

STARTED_S = 0.01


@asynccontextmanager
async def own_server(
    data: Path, host: str, port: int, *, demo: bool = False
) -> AsyncIterator[tuple[House, Settings]]:
    """The house and its settings, once the server answers. Raises Fault where the port is taken."""
    with bound(host, port) as listening:
        at = listening.getsockname()
        settings = read_settings(data).placed(at[0], at[1], demo=demo)
        async with open_house(data, settings) as house:
            serving = server(
                house.app, lines=house.lines, at_once=house.at_once, reception=house.reception
            )
            # Whoever embeds it ends it: the signals are theirs.
            running = asyncio.create_task(serving._serve([listening]))  # noqa: SLF001
            try:
                while not serving.started:
                    if running.done():
                        running.result()
                    await asyncio.sleep(STARTED_S)
                yield house, settings
            finally:
                serving.should_exit = True
                await running
