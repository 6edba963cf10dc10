"""`hemicycle sign-in`: a further link by which the secretariat signs in, where the first was lost."""

import asyncio
from pathlib import Path

from hemicycle.access.door import Door
from hemicycle.cli.fault import Fault
from hemicycle.cli.folder import DATA, folder_faults
from hemicycle.cli.loop import run
from hemicycle.cli.serve import placed_in
from hemicycle.register.opening import open_register, register_url
from hemicycle.settings import Settings


def sign_in(*, data: Path = DATA) -> None:
    """Print a new link by which the secretariat signs in. The server may be running.

    Earlier links stay; the secretariat's page lists them, and closes those that are not needed.

    Parameters
    ----------
    data
        The data folder of the server.
    """
    if not data.is_dir():
        raise Fault(f"{data} is no data folder: name the server's by --data")
    print(run(_link(data, placed_in(data))))


async def _link(data: Path, settings: Settings) -> str:
    with folder_faults(data):
        register = await asyncio.to_thread(open_register, register_url(data))
    try:
        return await Door(register, settings).issue_secretariat_link()
    finally:
        register.close()
