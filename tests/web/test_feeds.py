"""[PRESS-21] Feeds and sitemap, read back by feedparser, with characters of every kind in every field."""

import json
import re
from datetime import UTC, datetime
from typing import Any

import feedparser
import pytest
from lxml import etree

from hemicycle.web.catalogue import Catalogue
from tests.web.conftest import BASE, CALL, WHY, House
from tests.web.test_items import OFFICE, begun, out

CANARY = "<b>&amp; ]]> {{7*7}} <script> \"'é 🕊"
FIELDS = {
    "headline.en": f"Headline {CANARY}",
    "headline.fr": f"Titre {CANARY}",
    "lead.en": f"Lead {CANARY}",
    "lead.fr": f"Chapeau {CANARY}",
    "text.en": f"Text {CANARY}",
    "text.fr": f"Texte {CANARY}",
}
FORMS = ("feed.xml", "rss.xml")


async def read(house: House, path: str) -> Any:
    async with house.client() as reader:
        answer = await reader.get(path)
    assert answer.status_code == 200, answer.text
    etree.fromstring(answer.content)  # well-formed
    found = feedparser.parse(answer.content, response_headers={"content-type": "application/xml"})
    assert not found.bozo, found.bozo_exception
    return found


@pytest.mark.parametrize("form", FORMS)
async def test_what_is_written_comes_back_character_by_character(house: House, form: str) -> None:
    place = await out(house, await begun(house, **FIELDS))
    for lang, headline, lead, text in (
        ("en", "Headline", "Lead", "Text"),
        ("fr", "Titre", "Chapeau", "Texte"),
    ):
        (entry,) = (await read(house, f"/{lang}/{form}")).entries
        assert entry.id == entry.link == f"{BASE}/{lang}{place}"
        plain = (
            etree.HTML(f"<p>{entry.title}</p>").xpath("string()")
            if form == "rss.xml"
            else entry.title
        )
        assert headline in plain
        assert "{{7*7}}" in entry.summary
        told = etree.HTML(entry.content[-1].value)
        assert "".join(told.xpath("//p[2]//text()")) == f"{text} {CANARY}"
        assert not told.xpath("//b")
        assert lead in "".join(told.xpath("//p[1]//text()"))
        assert entry.published_parsed
        assert {one.term for one in entry.tags} <= {"advisory", "Advisory", "Avis aux médias"}


async def test_json_feed_says_the_same(house: House) -> None:
    place = await out(house, await begun(house, **FIELDS))
    async with house.client() as reader:
        answer = await reader.get("/en/feed.json")
    assert answer.headers["content-type"] == "application/feed+json"
    feed = json.loads(answer.content)
    (item,) = feed["items"]
    assert (feed["version"], item["id"]) == (
        "https://jsonfeed.org/version/1.1",
        f"{BASE}/en{place}",
    )
    assert item["title"] == f"Headline {CANARY}"
    assert item["summary"] == f"Lead {CANARY}"
    assert "<b>" not in item["content_html"]
    assert "+00:00" in item["date_published"]


async def test_atom_keeps_text_as_it_is_and_names_the_other_languages(house: House) -> None:
    place = await out(house, await begun(house, **FIELDS))
    (entry,) = (await read(house, "/fr/feed.xml")).entries
    assert entry.title == f"Titre {CANARY}"
    assert entry.summary == f"Chapeau {CANARY}"
    assert {one.hreflang: one.href for one in entry.links} == {
        "fr": f"{BASE}/fr{place}",
        "en": f"{BASE}/en{place}",
    }


@pytest.mark.parametrize("form", FORMS)
async def test_a_body_has_feeds_of_its_own(published: House, form: str) -> None:
    place = await out(published, await begun(published))
    assert len((await read(published, f"/en/{form}")).entries) == 2
    found = await read(published, f"/en/bodies/nac/{form}")
    assert [one.link for one in found.entries] == [f"{BASE}/en{place}"]
    assert [one.title for one in found.entries] == ["Call on <European> security & more"] or len(
        found.entries
    ) == 1
    assert found.feed.title == "North Atlantic Council"
    async with published.client() as reader:
        assert (await reader.get(f"/en/bodies/nobody/{form}")).status_code == 404
        assert "/en/bodies/nac/rss.xml" in (await reader.get(f"/en{place}")).text


async def test_what_is_withdrawn_stands_in_no_feed_but_as_withdrawn_with_why(house: House) -> None:
    """[PRESS-10] [PRESS-31]"""
    at = await begun(house)
    await out(house, at)
    desk = await house.secretariat()
    assert (await desk.post(f"{at}/withdraw", data=WHY)).status_code == 303
    for form in FORMS:
        assert (await read(house, f"/en/{form}")).entries == []
    async with house.client() as reader:
        assert (
            "<at:comment>The date was &lt;wrong&gt;.</at:comment>"
            in (await reader.get("/en/feed.xml")).text
        )
        told = (await reader.get("/en/feed.json")).json()["_hemicycle"]["withdrawn"]
        assert [one["reason"] for one in told] == ["The date was <wrong>."]
    async with house.client() as reader:
        assert "items/" not in (await reader.get("/sitemap-1.xml")).text


async def test_a_draft_stands_in_no_feed_and_no_sitemap(house: House) -> None:
    at = await begun(house)
    name = at.removeprefix(f"{OFFICE}/").removesuffix("/text")
    async with house.client() as reader:
        for path in ("/en/feed.xml", "/en/rss.xml", "/en/feed.json", "/sitemap-1.xml", "/en/"):
            assert name not in (await reader.get(path)).text


async def test_the_sitemap_has_each_page_in_each_language(published: House) -> None:
    place = await out(published, await begun(published))
    async with published.client() as reader:
        assert f"Sitemap: {BASE}/sitemap.xml" in (await reader.get("/robots.txt")).text
        index = (await reader.get("/sitemap.xml")).text
        assert re.findall("<loc>(.*?)</loc>", index) == [f"{BASE}/sitemap-1.xml"]
        pages = await reader.get("/sitemap-1.xml")
        missing = await reader.get("/sitemap-2.xml")
        for number in ("0", "9" * 30):
            assert (await reader.get(f"/sitemap-{number}.xml")).status_code == 404
    found = etree.fromstring(pages.content).xpath("//*[local-name()='loc']/text()")
    readout = f"/meetings/{CALL}/readout"
    assert set(found) == {f"{BASE}/{lang}{at}" for lang in ("en", "fr") for at in (place, readout)}
    assert missing.status_code == 404


@pytest.mark.parametrize(
    "path", ["/en/rss.xml", "/en/feed.json", "/sitemap.xml", "/en/bodies/nac/feed.xml"]
)
async def test_each_is_made_once_packed_and_not_sent_again(
    published: House, path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = 0
    known = Catalogue.current

    async def counted(self: Catalogue) -> bool:
        nonlocal made
        made += 1
        return await known(self)

    monkeypatch.setattr(Catalogue, "current", counted)
    async with published.client() as reader:
        first = await reader.get(path)
        again = await reader.get(path, headers={"Accept-Encoding": "gzip"})
        same = await reader.get(path, headers={"If-None-Match": first.headers["etag"]})
    assert again.headers["content-encoding"] == "gzip"
    assert again.content == first.content
    assert (same.status_code, same.content, made) == (304, b"", 1)


async def test_an_empty_feed_is_of_today_and_an_author_is_who_publishes(published: House) -> None:
    """[PRESS-21]"""
    async with published.client() as reader:
        empty = (await reader.get("/en/bodies/g7/feed.xml")).text
        assert "1970" not in empty
        assert (
            f"<updated>{str(datetime.fromtimestamp(published.clock.at / 1000, UTC))[:10]}" in empty
        )
        assert "<name>Source" not in (await reader.get("/en/feed.xml")).text
    await out(published, await begun(published))
    entries = (await read(published, "/en/feed.xml")).entries
    assert {one.author for one in entries} == {"Hemicycle", "North Atlantic Council"}
