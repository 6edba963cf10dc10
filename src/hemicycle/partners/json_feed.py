"""Reads a JSON Feed (jsonfeed.org/version/1.1), with what one of a server like this says was withdrawn."""

import json
from typing import Any

from hemicycle.partners.addresses import page_address
from hemicycle.partners.dates import when
from hemicycle.partners.feed import Attached, FeedRead, Gone, NoFeed, Read
from hemicycle.partners.plain_text import clean, lines_of, parts_of


def read_json(body: bytes, address: str, now: int) -> FeedRead:
    """What it says, fetched from `address`. Raises NoFeed."""
    try:
        told = json.loads(body.decode("utf-8-sig"))
        items = told["items"]
        if not str(told["version"]).startswith("https://jsonfeed.org/version/"):
            raise NoFeed("JSON, and no JSON Feed")
        read = [_of_object(one, told, address, now) for one in items if isinstance(one, dict)]
        more = told.get("_hemicycle") or {}
        gone = [
            Gone(str(one["id"]), when(str(one.get("date_withdrawn", "")), now)[0], "")
            for one in more.get("withdrawn", [])
        ]
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as fault:
        raise NoFeed(f"no JSON Feed: {fault}") from fault
    return FeedRead(clean(str(told.get("title", ""))), read, gone)


def _of_object(one: dict[str, Any], feed: dict[str, Any], address: str, now: int) -> Read:
    link = page_address(_string(one, "url"), address)
    at, dated = when(_string(one, "date_published") or _string(one, "date_modified"), now)
    text = _string(one, "content_text")
    parts = parts_of(_string(one, "content_html")) or lines_of(text)
    title = clean(_string(one, "title"))
    named = one.get("authors") or feed.get("authors") or []
    return Read(
        identity=clean(str(one.get("id", ""))) or link,
        title=title,
        titled=bool(title),
        link=link,
        language=_string(one, "language") or _string(feed, "language"),
        authors=[told for who in named if (told := clean(_string(who, "name")))],
        at=at,
        dated=dated,
        lead=clean(_string(one, "summary")),
        parts=parts,
        about=page_address(_string(one, "external_url"), address),
        attached=[
            Attached(found, clean(_string(file, "mime_type")))
            for file in one.get("attachments") or []
            if (found := page_address(_string(file, "url"), address))
        ],
        photo=page_address(_string(one, "image"), address),
    )


def _string(told: dict[str, Any], name: str) -> str:
    found = told.get(name)
    return found if isinstance(found, str) else ""
