"""[PRESS-33] [PRESS-35] Two servers on loopback: one takes over what the other publishes, and is right after a fall."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import httpx2
import pytest
import uvicorn

from hemicycle.cli.composition import House, open_house
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.publication.signing.queries import touched
from hemicycle.settings import Settings
from hemicycle.web.press.items import ItemPress
from hemicycle.web.press.press import Hand
from tests.web.test_items import FORM

pytestmark = [pytest.mark.slow, pytest.mark.timeout(240)]
HAND = Hand("Claire Morel")
SOURCES, PARTNERS = "/secretariat/sources", "/secretariat/partners"


class Newsroom:
    """One of the two: its folder and its port stay while the server comes and goes."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.base = f"http://127.0.0.1:{free.getsockname()[1]}"
        self.other = ""

    @asynccontextmanager
    async def up(self) -> AsyncIterator[House]:
        settings = Settings(base_url=self.base, trusted_partners=[self.other])
        listening = socket.socket()
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(("127.0.0.1", int(self.base.rpartition(":")[2])))
        async with open_house(self.folder, settings) as house:
            server = uvicorn.Server(uvicorn.Config(house.app, log_level="warning", lifespan="off"))
            running = asyncio.create_task(server.serve(sockets=[listening]))
            try:
                yield house
            finally:
                server.should_exit = True
                await running

    @asynccontextmanager
    async def desk(self, house: House) -> AsyncIterator[httpx2.AsyncClient]:
        """A browser at its press office, over the network."""
        headers = {"Origin": self.base}
        async with httpx2.AsyncClient(base_url=self.base, headers=headers, timeout=60) as client:
            answer = await client.post(await house.door.issue_secretariat_link())
            assert answer.status_code == 303
            yield client


@pytest.fixture
def newsrooms(tmp_path: Path) -> tuple[Newsroom, Newsroom]:
    one, other = Newsroom(tmp_path / "a"), Newsroom(tmp_path / "b")
    one.other, other.other = other.base, one.base
    return one, other


async def it_says(
    client: httpx2.AsyncClient, path: str, words: str, status: int | None = None
) -> str:
    """The page, once it says so; the servers go on meanwhile."""
    while True:
        answer = await client.get(path)
        if words in answer.text and status in (None, answer.status_code):
            return answer.text


async def sign_all(house: House, at: str) -> None:
    press: ItemPress = house.app.state.site.items
    record = f"item.{at.split('/')[3]}"
    for language in (await press.known(record)).drafting.languages:
        base = touched(await press.known(record), language)
        assert not isinstance(await press.sign(record, language, base, HAND), Refusal)


async def publish(client: httpx2.AsyncClient, house: House, at: str, **note: str) -> str:
    """Sign it and publish it; its public address without the language."""
    await sign_all(house, at)
    answer = await client.post(f"{at}/issue", data={"id": "0123456789", **note})
    assert answer.status_code == 303, answer.text
    return f"/items/{at.split('/')[3]}"


async def correct(client: httpx2.AsyncClient, house: House, at: str) -> None:
    """Another word in its headline, in each language."""
    press: ItemPress = house.app.state.site.items
    text = await press.known(f"item.{at.split('/')[3]}")
    sentence = text.drafting.blocks[0].sentences[0]
    for language, words in (("en", "Call at nine"), ("fr", "Appel à neuf heures")):
        known = (await press.known(f"item.{at.split('/')[3]}")).drafting.table[sentence]
        form = {"sentence": sentence, "language": language, "words": words}
        form["base"] = str(known.words[language].seq)
        assert (await client.post(f"{at}/reword", data=form)).status_code == 303
    notes = {"note.en": "The hour was wrong.", "note.fr": "L’heure était fausse."}
    await publish(client, house, at, **notes)


async def test_b_takes_over_what_a_publishes_and_is_right_after_it_was_away(
    newsrooms: tuple[Newsroom, Newsroom],
) -> None:
    a, b = newsrooms
    async with a.up() as house_a, a.desk(house_a) as desk_a:
        async with b.up() as house_b, b.desk(house_b) as desk_b:
            named = {"name": "Newsroom B", "address": f"{b.base}/not-there"}
            assert (await desk_a.post(PARTNERS, data=named)).status_code == 303
            at = (await desk_a.post("/secretariat/items", data=FORM)).headers["location"]
            place = await publish(desk_a, house_a, at)
            feed = {"name": "Newsroom A", "address": f"{a.base}/en/feed.xml"}
            assert (await desk_b.post(SOURCES, data=feed)).status_code == 303
            await it_says(desk_b, SOURCES, f"{SOURCES}/items/1")
            form = {"body": "nac", "kind": "statement", "whole": "on"}
            took = await desk_b.post(f"{SOURCES}/items/1/take", data=form)
            taken = await publish(desk_b, house_b, took.headers["location"])
            told = await it_says(desk_b, f"/en{taken}", "Newsroom A")
            assert f'<link rel="canonical" href="{a.base}/en{place}">' in told
            assert "Press may register." in told

            await correct(desk_a, house_a, at)
            assert (await desk_b.post(f"{SOURCES}/1/read")).status_code == 303
            await it_says(desk_b, f"/en{taken}", "the original was corrected")
            assert "Call at nine" in (await desk_b.get(f"{SOURCES}/items/1")).text

        # B is down. What its partner is told waits.
        why = {"reason.en": "The call is off.", "reason.fr": "L’appel est annulé."}
        assert (await desk_a.post(f"{at}/withdraw", data=why)).status_code == 303
        await it_says(desk_a, PARTNERS, "Waiting")

        async with b.up() as house_b, b.desk(house_b) as desk_b:
            assert (await desk_b.post(f"{SOURCES}/1/read")).status_code == 303
            await it_says(desk_b, f"/en{taken}", "The original was withdrawn")
            shown = (await desk_b.get(f"{SOURCES}/items/1")).text
            assert "Withdraw your text" in shown
            own = {"reason.en": "So was the original."}
            withdrawn = await desk_b.post(f"{took.headers['location']}/withdraw", data=own)
            assert withdrawn.status_code == 303
            assert (await desk_b.get(f"/en{taken}")).status_code == 410
            feed_b = (await desk_b.get("/en/feed.xml")).text
            assert f'at:deleted-entry ref="{b.base}/en{taken}"' in feed_b
