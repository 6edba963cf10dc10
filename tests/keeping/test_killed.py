"""[KEEP-4] Killed (-9) amid erasing, again and again: it goes on after each start, and in the end nothing is left."""

import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from hemicycle.cli.composition import open_house
from tests.keeping.spread import Spread, holding
from tests.keeping.test_erasing import ANA, BO, SETTINGS

PROCESS = Path(__file__).with_name("erase_until_killed.py")
KILLS = 8
pytestmark = pytest.mark.slow


def killed(data: Path, number: int) -> bool:
    """Erases until it kills itself; False: there was nothing left to be killed at."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, str(PROCESS), str(data), str(number)]
    ended = subprocess.run(command, env=environment, capture_output=True, check=False)
    assert ended.returncode in (0, -signal.SIGKILL), ended.stderr.decode()
    return ended.returncode == -signal.SIGKILL


async def test_it_goes_on_after_each_start(tmp_path: Path) -> None:
    async with open_house(tmp_path, SETTINGS) as house:
        spread = Spread(house, tmp_path)
        await spread.begin()
        await spread.everywhere(ANA, BO)
        found = await spread.keeping.find([ANA.name])
        await spread.keeping.worker.stop()  # what was asked for is for the next start
        await spread.keeping.ask(spread.chief, "asked", found.people, found.mentions, set())
    assert holding(tmp_path, ANA.mail)
    dice = random.Random(14)
    kills = sum(killed(tmp_path, dice.randint(10, 60)) for _ in range(KILLS))
    assert kills >= 3
    assert not killed(tmp_path, 100_000)
    async with open_house(tmp_path, SETTINGS) as house:
        [done] = await house.app.state.site.keeping.erasures()
    assert done.state == "gone", done
    assert holding(tmp_path, ANA.name, ANA.mail) == []
