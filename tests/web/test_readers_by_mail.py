"""[READER-2] [READER-3] [READER-4] Readers with real mail servers: what arrives, and a thousand of them."""

import asyncio
import re
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import httpx2
import pytest
from sqlalchemy import Connection, insert, select

from hemicycle.cli.composition import House, open_house
from hemicycle.outbound.states import State
from hemicycle.outbound.tables import events, outbox
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.publication.signing.queries import touched
from hemicycle.readers.reader import Wishes
from hemicycle.readers.tables import readers
from hemicycle.readers.telling import MOST_WAITING, PAGE
from hemicycle.web.press.press import Hand
from tests.mail_servers import DOMAIN, MailServers
from tests.outbound.conftest import both_servers, letter, settings  # noqa: F401 — a fixture
from tests.web.test_items import FORM

BASE = "http://127.0.0.1:8000"
OFFICE = Hand("Claire Morel")
MANY = 1_000
pytestmark = [pytest.mark.peers, pytest.mark.timeout(600)]


@pytest.fixture
def servers(both_servers: MailServers) -> Iterator[MailServers]:  # noqa: F811
    both_servers.end()
    both_servers.clear()
    both_servers.begin()
    yield both_servers
    both_servers.clear()


@dataclass
class Newsroom:
    """A server at work, and what its office does."""

    house: House

    def client(self) -> httpx2.AsyncClient:
        transport = httpx2.ASGITransport(self.house.app, client=("127.0.0.1", 1))
        return httpx2.AsyncClient(transport=transport, base_url=BASE, headers={"Origin": BASE})

    @property
    def site(self) -> Any:
        return self.house.app.state.site

    async def publishes(self) -> str:
        """An item; its record."""
        languages = ["en", "fr"]
        written = {
            name: {code: FORM[f"{name}.{code}"] for code in languages}
            for name in ("headline", "lead", "text")
        }
        record = await self.site.items.begin("nac", "advisory", languages, written, OFFICE)
        assert isinstance(record, str), record
        for one in languages:
            base = touched(await self.site.items.known(record), one)
            assert not isinstance(await self.site.items.sign(record, one, base, OFFICE), Refusal)
        assert not isinstance(await self.site.items.publish(record, OFFICE), Refusal)
        return record

    async def states(self) -> list[State]:
        """What became of the letters to readers."""
        asked = select(outbox.c.state).where(outbox.c.kind == "reader-told")
        return await self.house.door.register.read(lambda c: [*c.scalars(asked)])

    async def sent_before(self, message: int) -> int:
        """How many messages had left when this one did."""

        def work(c: Connection) -> int:
            sent = select(events.c.id).where(events.c.what == "sent")
            mine = c.scalar(sent.where(events.c.message == message)) or 0
            return len([*c.scalars(sent.where(events.c.id < mine))])

        return await self.house.door.register.read(work)


@asynccontextmanager
async def newsroom(data: Path, servers: MailServers) -> AsyncIterator[Newsroom]:
    given = settings(**{**servers.settings, "base_url": BASE})
    async with open_house(data, given) as house:
        yield Newsroom(house)


def plain(message: EmailMessage) -> str:
    body = message.get_body(("plain",))
    assert body is not None
    return str(body.get_content())


async def saved(servers: MailServers, name: str, count: int) -> EmailMessage:
    """The last of so many messages that somebody has received."""
    found = await asyncio.to_thread(servers.await_saved, name, count)
    return max(found, key=lambda one: one["date"].datetime)


async def test_asked_for_confirmed_told_and_left_by_one_press(
    tmp_path: Path, servers: MailServers
) -> None:
    async with newsroom(tmp_path, servers) as room, room.client() as reader:
        await reader.post("/fr/readers", data={"mail": f"reader@{DOMAIN}", "do": "send"})
        asked = await saved(servers, "reader", 1)
        link = re.search(rf"{BASE}(/fr/readers/confirm/\S+)", plain(asked))
        assert link
        assert (await reader.post(link[1])).status_code == 303
        await room.publishes()
        [told] = [
            one
            for one in await asyncio.to_thread(servers.await_saved, "reader", 2)
            if one["list-id"]
        ]
        assert str(told["subject"]) == FORM["headline.fr"]
        assert FORM["lead.fr"] in plain(told)
        assert told["list-unsubscribe-post"] == "List-Unsubscribe=One-Click"
        stop = str(told["list-unsubscribe"]).strip("<> ")
        async with httpx2.AsyncClient(
            transport=httpx2.ASGITransport(room.house.app), base_url=BASE
        ) as provider:
            left = await provider.post(stop, data={"List-Unsubscribe": "One-Click"})
        assert left.status_code == 200
        await room.publishes()
        await room.house.app.state.site.catalogue.current()
        assert len(await room.states()) == 1


async def test_a_thousand_are_told_and_others_wait_behind_few(
    tmp_path: Path, servers: MailServers
) -> None:
    async with newsroom(tmp_path, servers) as room:
        rows = [
            {
                "address": f"reader{n % 40}+{n}@{DOMAIN}",
                "token": f"t{n:030}",
                "confirmed": 1,
                **Wishes(("en", "fr")[n % 2]).columns(),
            }
            for n in range(MANY)
        ]
        await room.house.door.register.write(lambda c: c.execute(insert(readers), rows))
        await room.publishes()
        await asyncio.to_thread(servers.await_saved, "reader0", 1)
        other = await room.site.post_office.write(letter(f"other@{DOMAIN}"))
        before_it = (await room.states()).count("sent")
        for n in range(40):
            await asyncio.to_thread(servers.await_saved, f"reader{n}", MANY // 40)
        assert await room.sent_before(other) - before_it <= 2 * MOST_WAITING + PAGE
        assert len(await room.states()) == MANY
        await asyncio.to_thread(servers.await_delivered)
        found = [one for n in range(40) for one in servers.arrived(f"reader{n}")]
        assert len(found) == MANY
        assert len({str(one["message-id"]) for one in found}) == MANY
