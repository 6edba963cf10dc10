"""[TIME-3] Sessions live by the time that the records go by: a machine's clock that is set ends none."""

import time
from pathlib import Path

import pytest

from hemicycle.cli import house as house_of
from hemicycle.cli.house import open_house
from hemicycle.desk.clock import SystemClock
from hemicycle.settings import Settings

DAY_NS = 86_400_000_000_000


async def test_a_clock_that_is_set_ends_no_session(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wall = time.time_ns
    ahead = [0]

    def set_wall() -> int:
        return wall() + ahead[0]

    monkeypatch.setattr(time, "time_ns", set_wall)
    monkeypatch.setattr(house_of, "SystemClock", lambda: SystemClock(set_wall))
    settings = Settings(base_url="http://127.0.0.1:8000", session_h=1)
    async with open_house(tmp_path / "data", settings) as house:
        before = house.door.now()
        ahead[0] = DAY_NS
        assert house.door.now() - before < 60_000
        await house.desk.take_wall_clock()
        assert house.door.now() - before > 80_000_000
