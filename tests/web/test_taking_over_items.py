"""[PRESS-34] [PRESS-35] Another's item: read from its feed, looked at, taken over with its source, followed since."""

from collections.abc import AsyncIterator
from pathlib import Path

import httpx2
import pytest

from hemicycle.partners.source_jobs import EVERY_MS, MOST_AGAIN_MS
from hemicycle.partners.sources import NOTE, READ, Item, Sources
from hemicycle.procedure.publication.state import PressText
from hemicycle.settings import Settings
from tests.partners.test_hostile_feeds import CANARY, rss
from tests.web.conftest import BASE, House
from tests.web.listener import Answered, Came, Listener, listener
from tests.web.test_items import out

AT = "/secretariat/sources"
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Partner</title>
<entry><id>tag:1</id><title>First</title><link href="https://news.partner.example.org/1"/>
<updated>2022-01-20T08:00:00Z</updated><content type="html">{text}</content></entry>{more}</feed>"""
GONE = (
    '<at:deleted-entry xmlns:at="http://purl.org/atompub/tombstones/1.0" ref="tag:1"'
    ' when="2022-01-21T08:00:00Z"><at:comment>Published in error</at:comment></at:deleted-entry>'
)


class Publisher:
    """A newsroom elsewhere, with a feed that it changes."""

    def __init__(self, at: Listener) -> None:
        self.at = at
        self.body = ATOM.format(text="one &lt;p&gt;two", more="").encode()
        self.media_type = "application/atom+xml"
        self.status = 200
        at.answer = self._answer

    def _answer(self, came: Came) -> Answered:
        etag = f'"{hash(self.body)}"'
        if came.headers.get("if-none-match") == etag:
            return Answered(304)
        return Answered(self.status, self.body, self.media_type, (("ETag", etag),))


@pytest.fixture
async def partner() -> AsyncIterator[Listener]:
    async with listener() as one:
        yield one


@pytest.fixture
def publisher(partner: Listener) -> Publisher:
    return Publisher(partner)


@pytest.fixture
def settings(partner: Listener) -> Settings:
    return Settings(base_url=BASE, trusted_partners=[partner.base])


@pytest.fixture
async def desk(house: House, publisher: Publisher) -> httpx2.AsyncClient:
    """A browser at the office, which reads the feed."""
    browser = await house.secretariat()
    answer = await browser.post(AT, data={"name": "Partner", "address": f"{publisher.at.base}/f"})
    assert answer.status_code == 303
    await run(house)
    return browser


async def run(house: House, later_ms: int = 0) -> None:
    house.clock.at += later_ms
    worker = house.app.state.site.partners.worker
    for kind in (READ, NOTE):
        await worker.run_due(kind)


def register(house: House) -> Sources:
    known: Sources = house.app.state.site.partners.sources
    return known


async def only(house: House) -> Item:
    known = await register(house).item(1)
    assert known is not None
    return known


async def take(desk: httpx2.AsyncClient, **other: str) -> httpx2.Response:
    form = {"body": "nac", "kind": "statement", "whole": "on", **other}
    return await desk.post(f"{AT}/items/1/take", data=form)


async def taken(house: House, desk: httpx2.AsyncClient, **other: str) -> tuple[str, str]:
    """Taken over and out: the address of its editor, and of its page."""
    answer = await take(desk, **other)
    assert answer.status_code == 303, answer.text
    at = answer.headers["location"]
    return at, await out(house, at)


async def page(house: House, path: str) -> str:
    async with house.client() as reader:
        return (await reader.get(path)).text


async def test_what_others_publish_waits_and_goes_out_by_nobody_but_the_office(
    house: House, desk: httpx2.AsyncClient
) -> None:
    listed = (await desk.get(AT)).text
    assert f'href="{AT}/items/1"' in listed
    shown = (await desk.get(f"{AT}/items/1")).text
    assert "one" in shown
    assert "two" in shown
    assert 'href="https://news.partner.example.org/1"' in shown
    assert "First" not in await page(house, "/en/feed.xml")


async def test_it_is_taken_over_with_its_source_and_a_link_to_the_original(
    house: House, desk: httpx2.AsyncClient
) -> None:
    at, place = await taken(house, desk)
    told = await page(house, f"/en{place}")
    original = "https://news.partner.example.org/1"
    assert f'<link rel="canonical" href="{original}">' in told
    assert "Taken over" in told
    assert f'Source: <a href="{original}" rel="noopener"><bdi>Partner</bdi></a>' in told
    assert "two" in told
    assert f"{BASE}/en{place}" in await page(house, "/en/feed.xml")
    async with house.client() as reader:
        record = (await reader.get(f"/en{place}/record.jsonl")).text
    assert "taken-over" in record
    assert "This was taken over." in (await desk.get(f"{AT}/items/1")).text
    assert (await take(desk)).status_code == 409
    assert at in (await desk.get(f"{AT}/items/1")).text


async def test_a_translation_names_both_languages_and_who_made_it(
    house: House, desk: httpx2.AsyncClient
) -> None:
    words = {"headline.fr": "Premier", "text.fr": "un\ndeux"}
    refused = await take(desk, **words)
    assert refused.status_code == 409
    assert 'value="Premier"' in refused.text
    _, place = await taken(house, desk, **words, translator="Claire <Morel>")
    told = await page(house, f"/fr{place}")
    assert "Traduction (anglais → français)\xa0: Claire &lt;Morel&gt;." in told
    assert f'<link rel="canonical" href="{BASE}/fr{place}">' in told
    assert "Premier" in told
    assert "Source\xa0: <a href" in told
    english = await page(house, f"/en{place}")
    assert "Translated" not in english
    assert '<link rel="canonical" href="https://news.partner.example.org/1">' in english


async def test_the_originals_correction_marks_it_and_is_settled_by_the_office(
    house: House, publisher: Publisher, desk: httpx2.AsyncClient
) -> None:
    _, place = await taken(house, desk)
    assert "To be updated" not in await page(house, f"/en{place}")
    publisher.body = ATOM.format(text="one, corrected", more="").encode()
    await run(house, EVERY_MS)
    told = await page(house, f"/en{place}")
    assert "To be updated: the original was corrected" in told
    assert "two" in told  # nothing of ours has changed by itself
    shown = (await desk.get(f"{AT}/items/1")).text
    assert "one, corrected" in shown
    assert "The original was corrected" in (await desk.get(f"{AT}?show=taken")).text
    assert (await desk.post(f"{AT}/items/1/looked-at")).status_code == 303
    assert "To be updated" not in await page(house, f"/en{place}")
    publisher.body = ATOM.format(text="one, corrected again", more="").encode()
    await run(house, EVERY_MS)
    assert "To be updated" in await page(house, f"/en{place}")


async def test_the_originals_withdrawal_is_told_and_followed_by_the_office(
    house: House, publisher: Publisher, desk: httpx2.AsyncClient
) -> None:
    at, place = await taken(house, desk)
    publisher.body = (
        ATOM.format(text="x", more=GONE)
        .replace("<entry>", "<!--")
        .replace("</entry>", "-->")
        .encode()
    )
    await run(house, EVERY_MS)
    assert "The original was withdrawn" in await page(house, f"/en{place}")
    shown = (await desk.get(f"{AT}/items/1")).text
    assert "Published in error" in shown
    assert f'action="{at}/withdraw"' in shown
    assert (
        await desk.post(f"{at}/withdraw", data={"reason.en": "So was the original."})
    ).status_code == 303
    async with house.client() as reader:
        assert (await reader.get(f"/en{place}")).status_code == 410


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (200, b"<html><h1>Sorry</h1></html>"),
        (200, b""),
        (404, b"gone"),
        (500, b""),
        (200, ATOM.replace("<entry>", "<!--").replace("</entry>", "-->").encode()),
    ],
)
async def test_a_feed_that_fails_or_rolls_off_withdraws_nothing(
    house: House, publisher: Publisher, desk: httpx2.AsyncClient, status: int, body: bytes
) -> None:
    _, place = await taken(house, desk)
    publisher.status, publisher.body = status, body
    await run(house, EVERY_MS)
    assert (await only(house)).withdrawn is None
    assert "The original was" not in await page(house, f"/en{place}")
    listed = (await desk.get(AT)).text
    assert ("Could not be read" in listed) is (not body.startswith(b"<feed"))


async def test_it_is_asked_for_what_changed_and_less_often_while_it_fails(
    house: House, publisher: Publisher, desk: httpx2.AsyncClient
) -> None:
    for _ in range(3):
        await run(house, EVERY_MS)
    first, *later = publisher.at.came
    assert "if-none-match" not in first.headers
    assert all("if-none-match" in one.headers for one in later)
    assert len(later) == 3
    publisher.at.down = True
    await run(house, EVERY_MS)
    assert "Could not be read" in (await desk.get(AT)).text
    publisher.at.down = False
    await run(house, MOST_AGAIN_MS)
    assert "Could not be read" not in (await (await house.secretariat()).get(AT)).text


async def test_a_feed_that_changes_is_followed_item_by_item(
    house: House, publisher: Publisher, desk: httpx2.AsyncClient, data: Path
) -> None:
    """Rolled off is not withdrawn; changed without a word is seen; a tombstone of what nobody knows is nothing."""
    folder = data.parent / "cases" / "feeds"
    await desk.post(f"{AT}/1/drop")
    publisher.body = (folder / "live-1-first-fetch.atom").read_bytes()
    await desk.post(AT, data={"name": "Live", "address": f"{publisher.at.base}/live"})
    await run(house)
    before = {one.told.title: one for one in await register(house).items("waiting")}
    assert set(before) == {"First", "Second", "Third"}
    publisher.body = (folder / "live-2-corrected-and-rolled-off.atom").read_bytes()
    await run(house, EVERY_MS)
    now = {one.id: one for one in await register(house).items("waiting")}
    changed = {title for title, one in before.items() if now[one.id].told != one.told}
    assert changed == {"Second", "Third"}
    assert len(now) == 4
    publisher.body = (folder / "live-3-tombstone.atom").read_bytes()
    await run(house, EVERY_MS)
    left = await register(house).items("waiting")
    assert [one.reason for one in left if one.withdrawn] == ["Published in error"]
    assert len(left) == 4


async def test_a_canary_in_every_field_runs_on_no_page(
    house: House, publisher: Publisher, desk: httpx2.AsyncClient
) -> None:
    await desk.post(f"{AT}/1/drop")
    link = "<link>https://news.partner.example.org/x</link>"
    publisher.body = rss(CANARY + "title", CANARY + "words", link)
    name = CANARY.replace("\u202e", "")
    await desk.post(AT, data={"name": name, "address": f"{publisher.at.base}/hostile"})
    await run(house)
    (one,) = await register(house).items("waiting")
    answer = await desk.post(
        f"{AT}/items/{one.id}/take",
        data={
            "body": "nac",
            "kind": "statement",
            "translator": name,
            "headline.en": name,
            "text.en": name,
        },
    )
    assert answer.status_code == 303
    place = await out(house, answer.headers["location"])
    paths = [AT, f"{AT}/items/{one.id}", f"{AT}?show=taken", answer.headers["location"]]
    told = [(await desk.get(path)).text for path in paths]
    told += [await page(house, f"/en{at}{place}") for at in ("", "/embed")]
    for text in told:
        assert "<script>alert" not in text
        assert "onerror=alert(2)>" not in text
        assert "<svg/onload" not in text
        assert "49" not in text or "{{7*7}}" in text


async def test_what_names_no_page_of_its_own_cannot_be_taken_over(
    house: House, publisher: Publisher, desk: httpx2.AsyncClient
) -> None:
    await desk.post(f"{AT}/1/drop")
    publisher.body = rss("No link")
    await desk.post(AT, data={"name": "Ticker", "address": f"{publisher.at.base}/ticker"})
    await run(house)
    (one,) = await register(house).items("waiting")
    form = {"body": "nac", "kind": "statement", "headline.en": "x", "translator": "y"}
    answer = await desk.post(f"{AT}/items/{one.id}/take", data=form)
    assert answer.status_code == 409
    assert "names no page of its own" in answer.text


async def test_what_is_left_can_be_laid_back(house: House, desk: httpx2.AsyncClient) -> None:
    assert (await desk.post(f"{AT}/items/1/leave", data={"do": "leave"})).status_code == 303
    assert f'href="{AT}/items/1"' not in (await desk.get(AT)).text
    assert f'href="{AT}/items/1"' in (await desk.get(f"{AT}?show=left")).text
    assert (await desk.post(f"{AT}/items/1/leave", data={"do": "back"})).status_code == 303
    assert f'href="{AT}/items/1"' in (await desk.get(AT)).text


@pytest.mark.parametrize(
    ("name", "address", "fault"),
    [
        ("", "https://news.example.org/feed", "Write the name"),
        ("Desk", "news.example.org", "Write a whole address"),
        ("Desk", "{known}", "This feed is read already"),
    ],
)
async def test_what_is_no_source_is_refused(
    house: House,
    publisher: Publisher,
    desk: httpx2.AsyncClient,
    name: str,
    address: str,
    fault: str,
) -> None:
    given = address.replace("{known}", f"{publisher.at.base}/f")
    answer = await desk.post(AT, data={"name": name, "address": given})
    assert answer.status_code == 422
    assert fault in answer.text


async def test_the_record_says_whence_it_came(house: House, desk: httpx2.AsyncClient) -> None:
    at, _ = await taken(house, desk)
    text = await house.recorder.state(f"item.{at.split('/')[3]}")
    assert isinstance(text, PressText)
    assert text.original.address == "https://news.partner.example.org/1"
    assert (text.original.language, text.original.became) == ("en", "settled")
