"""[PRESS-34] Feeds that mean harm: nothing is asked for, opened, run or lost, within bounds of time and memory."""

import gzip
import json
from pathlib import Path

import pytest

from hemicycle.partners.feed import NoFeed, Read
from hemicycle.partners.plain_text import parts_of, text_of
from hemicycle.partners.reader import read_apart
from hemicycle.partners.reading import LONGEST_TEXT, MOST_ITEMS, read_feed
from tests.partners.test_feeds_as_they_come import NOW, cases  # noqa: F401 — its fixture

AT = "https://news.partner.example.org/feed"
CANARY = (
    "<script>alert(1)</script><img src=x onerror=alert(2)>\"'><svg/onload=alert(3)>{{7*7}}\u202e"
)
LAUGHS = """<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "ha">{more}]>
<rss version="2.0"><channel><title>t</title><item><title>&l9; x</title>
<guid>1</guid></item></channel></rss>"""


def rss(title: str = "t", text: str = "x", more: str = "") -> bytes:
    return (
        f'<rss version="2.0"><channel><title>c</title><item><title><![CDATA[{title}]]></title>'
        f"<guid>1</guid>{more}<description><![CDATA[{text}]]></description></item></channel></rss>"
    ).encode()


def test_a_canary_in_every_field_comes_out_as_text_or_not_at_all() -> None:
    link = "<link>javascript:alert(1)</link><author>a</author>"
    (one,) = read_feed(rss(CANARY, CANARY, link), "text/xml", AT, NOW).items
    said = [one.title, one.lead, *(part.text for part in one.parts)]
    for words in said:
        assert "alert" not in words
        assert "<" not in words
        assert "\u202e" not in words
    assert one.link == ""
    fields = ("id", "url", "external_url", "image", "title", "summary", "content_text", "language")
    item = dict.fromkeys(fields, CANARY) | {"authors": [{"name": CANARY}], "tags": [1]}
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": CANARY, "items": [item]}
    (one,) = read_feed(json.dumps(feed).encode(), "", AT, NOW).items
    for address in (one.link, one.about, one.photo):
        assert not set(address) & set('<>"{} \u202e')
    assert set(one.language) <= set(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-"
    )


def test_no_entity_is_expanded_and_no_file_opened(tmp_path: Path) -> None:
    more = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10 if n else "&a;" * 10}">' for n in range(10))
    laughs = read_feed(LAUGHS.replace("{more}", more).encode(), "text/xml", AT, NOW)
    assert len(repr(laughs)) < 1_000
    secret = tmp_path / "secret"
    secret.write_text("a secret of this machine")
    told = f'<!DOCTYPE r [<!ENTITY f SYSTEM "file://{secret}">]>'
    body = told.encode() + rss().replace(b"<guid>1", b"<author>&f;</author><guid>1")
    assert "secret" not in repr(read_feed(body, "text/xml", AT, NOW))


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html><body><h1>503</h1></body></html>",
        b"{",
        b"[]",
        b'{"version": 1, "items": 3}',
        b'{"version": "https://jsonfeed.org/version/1.1", "items": [[], 1, null], "_hemicycle": 3}',
        b"\x00\xff" * 500,
        b'{"a":' * 20_000,
        b"<?xml version='1.0' encoding='nonsense'?><rss/>",
        b"<feed/>" + b"<" * 10_000,
        b"<rss><item/></rss>",
    ],
)
def test_what_is_no_feed_is_refused_in_words(body: bytes) -> None:
    said, items = "", list[Read]()
    try:
        items = read_feed(body, "text/html; charset=nonsense", AT, NOW).items
    except NoFeed as fault:
        said = str(fault)
    assert items == []
    assert said or b"channel" in body or b"feed" in body


def test_what_is_deep_long_or_many_is_cut() -> None:
    deep = "<div>" * 5_000 + "down" + "</div>" * 5_000
    assert text_of(deep) in ("", "down")
    (one,) = read_feed(rss(text="<p>long</p>" * 50_000), "", AT, NOW).items
    assert sum(len(part.text) for part in one.parts) <= LONGEST_TEXT
    many = b"".join(b"<item><title>t%d</title><guid>%d</guid></item>" % (n, n) for n in range(300))
    found = read_feed(b"<rss><channel>" + many + b"</channel></rss>", "", AT, NOW)
    assert (len(found.items), found.cut) == (MOST_ITEMS, 300 - MOST_ITEMS)


def test_the_text_of_markup_keeps_its_blocks() -> None:
    found = parts_of(
        "<h2>A</h2><p>one <b>two</b>,<br>three</p><ul><li>x</li><li>y</li></ul>"
        "<blockquote><p>said</p></blockquote><figure><img alt=z><figcaption>c</figcaption></figure>"
    )
    assert [(one.kind, one.text) for one in found] == [
        ("paragraph", "A"),
        ("paragraph", "one two, three"),
        ("list", "x"),
        ("list", "y"),
        ("quote", "said"),
        ("caption", "c"),
    ]


async def test_five_megabytes_are_read_apart_within_bounds(cases: Path) -> None:  # noqa: F811
    body = gzip.decompress((cases / "five-megabytes.xml.gz").read_bytes())
    found = await read_apart(body, "application/rss+xml", AT, NOW)
    assert (len(found.items), found.cut) == (MOST_ITEMS, 2_900 - MOST_ITEMS)


async def test_a_reader_that_dies_is_told_and_takes_nothing_with_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("hemicycle.partners.reader.COMMAND", ("/bin/sh", "-c", "kill -9 $$"))
    with pytest.raises(NoFeed, match="too much"):
        await read_apart(rss(), "", AT, NOW)
    monkeypatch.setattr("hemicycle.partners.reader.COMMAND", ("/bin/sleep", "60"))
    monkeypatch.setattr("hemicycle.partners.reader.MOST_S", 0.1)
    with pytest.raises(NoFeed, match="too long"):
        await read_apart(rss(), "", AT, NOW)
