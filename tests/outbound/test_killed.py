"""[OUTBOX-2] Killed (-9) amid sending: each message arrives once, or is unknown and sent again by a person."""

import json
import os
import random
import signal
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from tests.mail_servers import MailServers
from tests.outbound.conftest import HandClock, Office, letter, opened

PROCESS = Path(__file__).with_name("send_until_killed.py")
KILLS = 20
MESSAGES = 60
pytestmark = [pytest.mark.peers, pytest.mark.slow]


@pytest.fixture
def servers(both_servers: MailServers) -> MailServers:
    both_servers.end()
    both_servers.clear()
    both_servers.begin()
    return both_servers


async def write_all(data: Path, settings: dict[str, str]) -> list[int]:
    async with opened(data, HandClock(), **settings) as office:
        return [
            await office.post.write(letter(f"reader{n % 40}@waters.example"))
            for n in range(MESSAGES)
        ]


def killed(data: Path, settings: dict[str, str], point: str, number: int, *flags: str) -> bool:
    """Sends until it kills itself; False: there was nothing left to be killed at."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, str(PROCESS), str(data), json.dumps(settings), point, str(number)]
    ended = subprocess.run([*command, *flags], env=environment, capture_output=True, check=False)
    assert ended.returncode in (0, -signal.SIGKILL), ended.stderr.decode()
    return ended.returncode == -signal.SIGKILL


def arrived(servers: MailServers) -> Counter[str]:
    """How often each Message-ID stands in a mailbox."""
    servers.await_delivered()
    everybody = [one for n in range(40) for one in servers.arrived(f"reader{n}")]
    return Counter(str(one["message-id"]).strip("<>") for one in everybody)


async def ids(office: Office, messages: list[int]) -> dict[int, str]:
    return {each: (await office.found(each)).message_id for each in messages}


async def test_killed_twenty_times_each_message_arrives_once_or_is_unknown(
    tmp_path: Path, servers: MailServers
) -> None:
    settings = {**servers.settings, "mail_maildir": ""}
    messages = await write_all(tmp_path, settings)
    dice = random.Random(7)
    for turn in range(KILLS):
        point, most = ("statement", 40) if turn % 2 else ("write", 12)
        assert killed(tmp_path, settings, point, dice.randint(2, most)), "too few messages"
    async with opened(tmp_path, HandClock(), **settings) as office:
        await office.post.prepare()
        await office.post.send_due()
        known = await ids(office, messages)
        states = {each: await office.state(each) for each in messages}
        unknown = [each for each, state in states.items() if state == "unknown"]
        found = arrived(servers)
        assert {*states.values()} == {"sent", "unknown"}
        assert {each for each in messages if found[known[each]] != 1} <= {*unknown}
        assert max(found.values()) == 1, "none arrived twice"
        assert [each for each in unknown if found[known[each]] == 1], "none would have"
        assert await office.post.troubles() == len(unknown)
        for each in unknown:
            assert await office.post.again(each)
        await office.post.send_due()
        again = arrived(servers)
        assert {again[known[each]] - found[known[each]] for each in unknown} == {1}
        assert await ids(office, messages) == known
        assert all(again[known[each]] >= 1 for each in messages)
        assert {await office.state(each) for each in messages} == {"sent"}


async def test_the_check_finds_what_is_sent_again_blindly(
    tmp_path: Path, servers: MailServers
) -> None:
    settings = {**servers.settings, "mail_maildir": ""}
    await write_all(tmp_path, settings)
    # MAIL, RCPT, DATA and the words: killed right after these, and before the receipt is written.
    for _ in range(6):
        assert killed(tmp_path, settings, "write", 5, "--blind")
    killed(tmp_path, settings, "write", 10_000, "--blind")
    assert max(arrived(servers).values()) > 1
