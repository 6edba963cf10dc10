"""[PRESS-34] Feeds as newsrooms really send them, each with what must come out (`cases/feeds`)."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from hemicycle.partners.feed import FeedRead
from hemicycle.partners.reading import read_feed

NOW = int(datetime(2027, 3, 20, tzinfo=UTC).timestamp() * 1000)
CASES = [
    "rss-0.91.xml",
    "rss-1.0-rdf.xml",
    "rss-2.0-wordpress.xml",
    "atom-xml-base-nested.xml",
    "json-feed-1.1.json",
    "atom-served-as-html.xml",
    "windows-1251.xml",
    "no-ids-no-links.xml",
    "one-guid-for-all.xml",
    "media-group.xml",
    "podcast.xml",
    "date-horrors.xml",
    "live-1-first-fetch.atom",
]


@pytest.fixture
def cases(data: Path) -> Path:
    return data.parent / "cases" / "feeds"


def read(cases: Path, name: str) -> FeedRead:
    told = json.loads((cases / "expected.json").read_text())[name]
    body = (cases / name).read_bytes()
    return read_feed(body, told["content_type"], told["serve_at"], NOW)


def as_told(at: int | None, dated: str) -> str:
    """A time as `expected.json` has it."""
    if at is None:
        return {"ahead": "received", "none": "none"}[dated]
    iso = datetime.fromtimestamp(at // 1000, UTC).isoformat().replace("+00:00", "Z")
    return {"day": iso[:10], "month": iso[:7], "no-zone": f"{iso}?"}.get(dated, iso)


@pytest.mark.parametrize("name", CASES)
def test_each_item_comes_out(cases: Path, name: str) -> None:
    expected = json.loads((cases / "expected.json").read_text())[name]["items"]
    found = read(cases, name).items
    assert len(found) == len(expected)
    for one, told in zip(found, expected, strict=True):
        said = {
            "id": one.identity,
            "link": one.link,
            "title": one.title,
            "lang": one.language,
            "published": as_told(one.at, one.dated),
        }
        assert {key: said[key] for key in told} == told
