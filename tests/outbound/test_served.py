"""A server as it is started: what is asked for on its page leaves by itself, and its receipt stands there."""

import asyncio
from pathlib import Path

import httpx2
import pytest

from hemicycle.cli.composition import House, open_house
from tests.mail_servers import MailServers
from tests.outbound.conftest import settings

BASE = "http://127.0.0.1:8000"
pytestmark = pytest.mark.peers


async def secretariat(house: House) -> httpx2.AsyncClient:
    transport = httpx2.ASGITransport(house.app, client=("127.0.0.1", 1))
    client = httpx2.AsyncClient(transport=transport, base_url=BASE, headers={"Origin": BASE})
    assert (await client.post(await house.door.issue_secretariat_link())).status_code == 303
    return client


async def until_it_says(office: httpx2.AsyncClient, path: str, words: str) -> None:
    while words not in (await office.get(path)).text:
        pass  # the server goes on meanwhile


async def test_it_leaves_by_itself_and_the_page_has_the_receipt(
    tmp_path: Path, both_servers: MailServers
) -> None:
    both_servers.clear()
    given = settings(**{**both_servers.settings, "base_url": BASE})
    async with open_house(tmp_path, given) as house:
        office = await secretariat(house)
        answer = await office.post(
            "/secretariat/outbox/try", data={"address": "reader@waters.example"}
        )
        [arrived] = await asyncio.to_thread(both_servers.await_saved, "reader")
        assert arrived["subject"] == "Mail from Council works"
        await until_it_says(office, answer.headers["location"], "Message accepted for delivery")
        assert (
            arrived["message-id"].strip("<>") in (await office.get(answer.headers["location"])).text
        )


async def test_what_waited_when_a_server_ended_leaves_at_the_next_start(
    tmp_path: Path, both_servers: MailServers
) -> None:
    both_servers.clear()
    given = settings(**{**both_servers.settings, "base_url": BASE})
    both_servers.end()
    async with open_house(tmp_path, given) as house:
        office = await secretariat(house)
        await office.post("/secretariat/outbox/try", data={"address": "reader@waters.example"})
        await until_it_says(office, "/secretariat", "The mail server cannot be reached")
    both_servers.begin()
    async with open_house(tmp_path, given) as house:
        office = await secretariat(house)
        await asyncio.to_thread(both_servers.await_saved, "reader")
        await until_it_says(office, "/secretariat/outbox/1", "Accepted by the mail server")
