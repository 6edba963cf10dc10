"""[INVITE-2] Killed (-9) amid inviting: each invitation arrives once, or is unknown and sent again by a person."""

import json
import os
import random
import signal
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from sqlalchemy import Connection, select

from hemicycle.access.clock import now_ms
from hemicycle.calendar.invitations import Wanted
from hemicycle.cli import rooms
from hemicycle.cli.composition import House, open_house
from hemicycle.outbound.tables import outbox
from hemicycle.web.inviting.inviter import Inviter
from tests.calendar.test_delivered import BASE, convene
from tests.mail_servers import MailServers
from tests.outbound.conftest import both_servers as both_servers  # noqa: PLC0414 (a fixture)
from tests.outbound.conftest import settings
from tests.web.conftest import CALL

PROCESS = Path(__file__).with_name("invite_until_killed.py")
PEOPLE = 9
KILLS = 20
MINUTE = 60_000
DOWN = 10
"""Minutes for which the mail server is down, a kill in each of them."""
pytestmark = [pytest.mark.peers, pytest.mark.slow]


def killed(data: Path, given: dict[str, str], point: str, number: int, ahead: int) -> bool:
    """Invites until it kills itself; False: it was done before. `ahead`: how far its clock is."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, str(PROCESS), str(data), json.dumps(given), str(PEOPLE), point]
    ended = subprocess.run(
        [*command, str(number), str(ahead)], env=environment, capture_output=True, check=False
    )
    assert ended.returncode in (0, -signal.SIGKILL), ended.stderr.decode()
    return ended.returncode == -signal.SIGKILL


def arrived(servers: MailServers) -> Counter[str]:
    """How often each Message-ID stands in a mailbox."""
    servers.await_delivered()
    everybody = [one for n in range(PEOPLE) for one in servers.arrived(f"reader{n}")]
    return Counter(str(one["message-id"]).strip("<>") for one in everybody)


async def messages(house: House) -> dict[str, tuple[int, str]]:
    """Message-ID → the message and its state."""
    asked = select(outbox.c.message_id, outbox.c.id, outbox.c.state)
    rows = await house.door.register.read(lambda c: c.execute(asked).all())
    return {row[0]: (row[1], row[2]) for row in rows}


async def settled(house: House) -> dict[str, tuple[int, str]]:
    while any(state in ("waiting", "sending") for _, state in (await messages(house)).values()):
        pass  # the server goes on meanwhile
    return await messages(house)


async def test_each_invitation_arrives_once_whatever_the_server_was_killed_at(
    tmp_path: Path, both_servers: MailServers, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Killed twenty times, while the mail server is down for ten minutes and while it takes mail again."""
    both_servers.end()
    both_servers.clear()
    raw = {**both_servers.settings, "mail_maildir": "", "base_url": BASE}
    raw |= {"mail_replies": "bounces@waters.example"}
    given = settings(**raw)
    async with open_house(tmp_path, settings(base_url=BASE)) as house:
        inviter: Inviter = house.app.state.site.inviter
        wanted = {f"p{n + 1}": Wanted("", f"reader{n}@waters.example", "en") for n in range(PEOPLE)}

        def want(c: Connection) -> None:
            inviter.want(c, CALL, wanted, 1)

        await house.door.register.write(want)
    async with open_house(tmp_path, given) as house:
        await convene(
            house
        )  # and ends at once; what follows is carried at its end, or at the next start
    dice, times = random.Random(11), 0
    for turn in range(KILLS):
        if turn == DOWN:
            both_servers.begin()
        # without a server nothing is written to it
        point, most = ("statement", 160) if turn < DOWN or turn % 2 else ("write", 9)
        times += killed(tmp_path, raw, point, dice.randint(3, most), turn * MINUTE)
    assert times > KILLS // 2, "it was done too soon to be killed"
    monkeypatch.setattr(rooms, "now_ms", lambda: now_ms() + 24 * 60 * MINUTE)
    async with open_house(tmp_path, given) as house:
        known = await settled(house)
        assert len(known) == PEOPLE, "one invitation for each of them"
        found = arrived(both_servers)
        assert {state for _, state in known.values()} <= {"sent", "unknown"}
        unknown = {one for one, (_, state) in known.items() if state == "unknown"}
        assert {one for one in known if found[one] != 1} <= unknown
        assert max(found.values()) == 1, "none arrived twice"
        post = house.app.state.site.post_office
        for one in unknown:
            assert await post.again(known[one][0])
        after = await settled(house)
        again = arrived(both_servers)
        assert {one: state for one, (_, state) in after.items()} == dict.fromkeys(known, "sent")
        assert all(again[one] - found[one] == (one in unknown) for one in known)
