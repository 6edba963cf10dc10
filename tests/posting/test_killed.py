"""[POST-2] Killed (-9) amid posting, twenty times: one post each, and what cannot be looked up is not known."""

import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from hemicycle.posting.port import NetworkName
from tests.posting.conftest import HandClock, opened
from tests.posting.fakes import Fake, FakeMastodon, FakeX, running

PROCESS = Path(__file__).with_name("post_until_killed.py")
KILLS = 20
ACCOUNTS = 12
pytestmark = pytest.mark.slow


def killed(data: Path, server: str, point: str, number: int, *flags: str) -> bool:
    """Posts until it kills itself; False: there was nothing left to be killed at."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, str(PROCESS), str(data), server, point, str(number), *flags]
    ended = subprocess.run(command, env=environment, capture_output=True, check=False)
    assert ended.returncode in (0, -signal.SIGKILL), ended.stderr.decode()
    return ended.returncode == -signal.SIGKILL


async def prepared(data: Path, server: str, network: NetworkName, number: int) -> None:
    async with opened(data, server) as desk:
        for n in range(number):
            own = {"token": f"token{n}", "account": str(n)} if network == "mastodon" else {}
            await desk.connect(network, server, "en", f"@presse{n}", **own)


def made(fake: Fake) -> int:
    return fake.log.count("post")


async def test_killed_twenty_times_there_is_one_post_each(data: Path) -> None:
    fake = FakeMastodon()
    dice = random.Random(7)
    with running(fake) as server:
        await prepared(data, server, "mastodon", ACCOUNTS)
        died = 0
        for turn in range(KILLS):
            point, most = ("statement", 14) if turn % 2 else ("answer", 3)
            died += killed(data, server, point, dice.randint(1, most))
        assert died >= KILLS / 2
        async with opened(data, server, HandClock(1_643_063_400_000 + 9_000_000)) as desk:
            await desk.posting.prepare()
            for _ in range(4):
                await desk.later()
            assert {state for _, state in await desk.states()} == {"done"}
            assert len(await desk.states()) == ACCOUNTS
        assert made(fake) == ACCOUNTS, "each stands there once"
        assert len({one["account"]["id"] for one in fake.posts.values()}) == ACCOUNTS


async def test_what_cannot_be_repeated_is_not_known_and_never_twice(data: Path) -> None:
    fake = FakeX()
    with running(fake) as server:
        await prepared(data, server, "x", 1)
        assert killed(data, server, "answer", 1), "right after the network has it"
        assert len(fake.posts) == 1
        async with opened(data, server, HandClock(1_643_063_400_000 + 9_000_000)) as desk:
            await desk.posting.prepare()
            for _ in range(3):
                await desk.later()
            assert await desk.states() == [("post", "unknown")]
            assert len(fake.posts) == 1
            assert await desk.posting.look_up(await desk.last(), "x") is True
            assert await desk.states() == [("post", "done")]


async def test_the_check_finds_what_is_posted_again_blindly(data: Path) -> None:
    fake = FakeMastodon()
    with running(fake) as server:
        await prepared(data, server, "mastodon", 1)
        assert killed(data, server, "answer", 1)
        killed(data, server, "answer", 10_000, "--blind")
        assert made(fake) == 2
