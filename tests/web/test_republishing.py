"""[PRESS-32] A text as HTML with its source, as a frame and as JSON; each says what became of it."""

import json
from html.parser import HTMLParser

import pytest
from lxml import etree

from hemicycle.web.security import FRAMED
from tests.web.conftest import BASE, CALL, WHY, House
from tests.web.test_feeds import CANARY, FIELDS
from tests.web.test_items import begun, out


class Fields(HTMLParser):
    """What stands in the text areas of a page, by their ids."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: dict[str, str] = {}
        self._in = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._in = (dict(attrs).get("id") or "") if tag == "textarea" else ""

    def handle_endtag(self, tag: str) -> None:
        self._in = ""

    def handle_data(self, data: str) -> None:
        if self._in:
            self.found[self._in] = self.found.get(self._in, "") + data


async def test_the_text_is_copied_with_its_source_and_nobodys_markup(house: House) -> None:
    place = await out(house, await begun(house, **FIELDS))
    async with house.client() as reader:
        fields = Fields((await reader.get(f"/fr{place}")).text).found
    address = f"{BASE}/fr{place}"
    text = etree.HTML(fields["republish-html"])
    assert text.xpath("string(//article/@lang)") == "fr"
    assert text.xpath("string(//h2)") == f"Titre {CANARY}"
    assert text.xpath("string(//p[2])") == f"Texte {CANARY}"
    assert text.xpath("//p[last()]/a/@href") == [address]
    assert text.xpath("string(//p[last()])") == "Source\xa0: Conseil de l’Atlantique Nord"
    assert not text.xpath("//b | //script")
    assert etree.HTML(fields["republish-head"]).xpath("//link[@rel='canonical']/@href") == [address]
    frame = etree.HTML(fields["republish-embed"]).xpath("//iframe")[0]
    assert frame.get("src") == f"{BASE}/fr/embed{place}"
    assert frame.get("sandbox") == "allow-popups"


async def test_its_frame_may_stand_anywhere_and_no_other_page_may(published: House) -> None:
    place = await out(published, await begun(published, **FIELDS))
    async with published.client() as reader:
        for at in (place, f"/meetings/{CALL}/readout"):
            made, kept = [await reader.get(f"/en/embed{at}") for _ in range(2)]
            assert made.text == kept.text
            for answer in (made, kept):
                assert answer.headers["content-security-policy"] == FRAMED
                assert "x-frame-options" not in answer.headers
                assert answer.headers["cross-origin-resource-policy"] == "cross-origin"
            assert f'<link rel="canonical" href="{BASE}/en{at}">' in made.text
            assert "<script" not in made.text.replace("&lt;script", "")
            assert len(made.content) < 20_000
            page = await reader.get(f"/en{at}")
            assert page.headers["x-frame-options"] == "DENY"
            assert "frame-ancestors 'none'" in page.headers["content-security-policy"]


async def test_machines_read_it_by_itself(published: House) -> None:
    place = await out(published, await begun(published))
    async with published.client() as reader:
        readout = f"/meetings/{CALL}/readout"
        for at, title in ((place, "Call on <European> security & more"), (readout, None)):
            answer = await reader.get(f"/en/json{at}")
            assert answer.headers["content-type"] == "application/feed+json"
            assert answer.headers["access-control-allow-origin"] == "*"
            feed = json.loads(answer.content)
            (item,) = feed["items"]
            assert (feed["feed_url"], item["url"]) == (f"{BASE}/en/json{at}", f"{BASE}/en{at}")
            assert title in (None, item["title"])


async def test_what_is_withdrawn_says_so_and_says_nothing_else(house: House) -> None:
    at = await begun(house)
    place = await out(house, at)
    desk = await house.secretariat()
    assert (await desk.post(f"{at}/withdraw", data=WHY)).status_code == 303
    async with house.client() as reader:
        frame, told = await reader.get(f"/en/embed{place}"), await reader.get(f"/en/json{place}")
    assert (frame.status_code, told.status_code) == (410, 410)
    assert "This text was withdrawn" in frame.text
    assert frame.headers["content-security-policy"] == FRAMED
    feed = json.loads(told.content)
    assert feed["items"] == []
    assert feed["_hemicycle"]["withdrawn"][0]["id"] == f"{BASE}/en{place}"
    for answer in (frame, told):
        assert "European" not in answer.text


@pytest.mark.parametrize("kind", ["embed", "json"])
async def test_a_draft_and_what_is_not_there_are_not_found(house: House, kind: str) -> None:
    at = await begun(house)
    name = at.split("/")[3]
    async with house.client() as reader:
        for place in (f"items/{name}", "items/nobody.x", "meetings/none/readout"):
            assert (await reader.get(f"/en/{kind}/{place}")).status_code == 404
