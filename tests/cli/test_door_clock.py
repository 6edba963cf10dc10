"""[TIME-3] Sessions live by the time that the records go by: a machine's clock that is set ends none."""

import time
from pathlib import Path

import pytest

from hemicycle.access.door import Door
from hemicycle.access.entering import SignedIn
from hemicycle.cli import composition as house_of
from hemicycle.cli.composition import open_house
from hemicycle.live.connection import Connection
from hemicycle.recorder.clock import SystemClock
from hemicycle.register.opening import open_register, register_url
from hemicycle.settings import Settings

DAY_NS = 86_400_000_000_000


@pytest.fixture
def ahead(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """By how much the machine's clock is set (ns); the test sets it."""
    wall = time.time_ns
    ahead = [0]

    def set_wall() -> int:
        return wall() + ahead[0]

    monkeypatch.setattr(time, "time_ns", set_wall)
    monkeypatch.setattr(house_of, "SystemClock", lambda: SystemClock(set_wall))
    return ahead


async def test_a_clock_that_is_set_ends_no_session(tmp_path: Path, ahead: list[int]) -> None:
    """Neither of a device that asks, nor of one that stays on the line; a day that has passed ends it."""
    settings = Settings(base_url="http://127.0.0.1:8000", session_h=1)
    async with open_house(tmp_path / "data", settings) as house:
        link = await house.door.issue_secretariat_link()
        entered = await house.door.enter(link.rpartition("/")[2], "device")
        assert isinstance(entered, SignedIn)
        who = await house.door.session(entered.cookie)
        assert who
        on_the_line = Connection(who.actor, who.session)
        house.hub.expect(on_the_line)
        before = house.door.now()
        for ahead[0] in (-DAY_NS, DAY_NS):
            assert abs(house.door.now() - before) < 60_000
            assert await house.door.session(entered.cookie) == who
            assert await house.door.lives(who.session)
            await house.hub.ask_again([on_the_line])
            assert not on_the_line.ended
        await house.recorder.take_wall_clock()
        assert house.door.now() - before > 80_000_000
        assert await house.door.session(entered.cookie) is None
        await house.hub.ask_again([on_the_line])
        assert on_the_line.ended


async def test_a_sign_in_link_made_beside_the_server_opens_though_the_clock_was_set_back(
    tmp_path: Path, ahead: list[int]
) -> None:
    settings = Settings(base_url="http://127.0.0.1:8000")
    async with open_house(tmp_path / "data", settings) as house:
        ahead[0] = -DAY_NS
        register = open_register(register_url(tmp_path / "data"))
        link = await Door(register, settings).issue_secretariat_link()
        register.close()
        assert await house.door.find(link.rpartition("/")[2]) is not None
