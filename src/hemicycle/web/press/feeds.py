"""[PRESS-21] What came out, as feeds and for search engines: of a language, of one body, the newest first.

What a feed costs is what it lists, however much was published; it is made once for each change (`kept_pages.py`).
"""

import re
from collections.abc import Sequence
from email.utils import format_datetime
from html import escape
from typing import Any
from urllib.parse import quote, unquote

import msgspec
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from hemicycle.partners.hub_jobs import Feed
from hemicycle.web import dates
from hemicycle.web.known_bodies import body_title
from hemicycle.web.newsroom import FEED_LENGTH, Release, releases_of
from hemicycle.web.page_cache import KEEP
from hemicycle.web.policy import allow
from hemicycle.web.press.notes import why_withdrawn
from hemicycle.web.press.public_path import public_path
from hemicycle.web.press.readout import Readout
from hemicycle.web.render import environment
from hemicycle.web.site import Site, site_of

NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML cannot hold (XML 1.0, section 2.2)."""
ATOM, RSS, JSON = "feed.xml", "rss.xml", "feed.json"
FEED = re.compile(
    r"/(?P<language>[^/]+)(?:/bodies/(?P<body>[^/]+))?/(?P<form>feed\.xml|rss\.xml|feed\.json)"
)
HUB = "/hub"
TYPES = {ATOM: "application/atom+xml", RSS: "application/rss+xml", JSON: "application/feed+json"}
DAY_MS = 86_400_000
PAGES, PARTS = 1_000, 50_000
"""Publications on one page of the sitemap: with all their languages far fewer than the 50,000 addresses it may have."""


class Item(msgspec.Struct, frozen=True):
    """A publication as a feed has it. Addresses are whole. `elsewhere`: in its other languages."""

    address: str
    language: str
    title: str
    lead: str
    paragraphs: list[str]
    kind: str
    author: str
    published: int
    changed: int
    elsewhere: list[tuple[str, str]]
    picture: str
    caption: str

    @property
    def html(self) -> str:
        """The paragraphs, with nothing of anybody's markup."""
        return as_html(self.paragraphs)


class Gone(msgspec.Struct, frozen=True):
    """[PRESS-31] What was withdrawn, by the address under which it stood, and when."""

    address: str
    at: int
    why: str = ""


@allow("everybody")
async def feed(request: Request) -> Response:
    """Atom (RFC 4287), RSS 2.0 or JSON Feed 1.1; what XML cannot hold stands as U+FFFD."""
    site, path = site_of(request), request.url.path
    kept = KEEP if await site.catalogue.current() else None
    made = await feed_at(site, path)
    if made is None:
        raise HTTPException(404)
    own = site.settings.base_url + path
    links = {"Link": f'<{site.settings.base_url}{HUB}>; rel="hub", <{own}>; rel="self"'}
    return Response(made.body, 200, {**(kept or {}), **links}, made.media_type)


async def feed_at(site: Site, path: str) -> Feed | None:
    """The feed of this path, as it reads now; None: there is none."""
    found = FEED.fullmatch(path)
    if found is None or found["language"] not in site.settings.languages:
        return None
    reader, form = found["language"], found["form"]
    body = unquote(found["body"]) if found["body"] else None
    called = await body_title(site, body, reader) if body else ""
    if body and not called:
        return None
    cards = await site.catalogue.released(FEED_LENGTH, body)
    items = [item_of(site, one, reader) for one in await releases_of(site, cards, reader)]
    base = f"{site.settings.base_url}/{reader}"
    gone = [
        Gone(base + public_path(record), at, await why_withdrawn(site, record, reader))
        for record, at in await site.catalogue.withdrawn(FEED_LENGTH, body)
    ]
    words = site.words[reader]
    day = site.recorder.now() // DAY_MS * DAY_MS  # of a feed in which nothing stands
    facts: dict[str, Any] = {
        "title": called or words("feed-title", name=site.settings.name),
        "author": called or site.settings.name,
        "home": f"{base}/bodies/{quote(body)}" if body else f"{base}/",
        "own": site.settings.base_url + path,
        "hub": site.settings.base_url + HUB,
        "items": items,
        "gone": gone,
        "updated": max((*(one.changed for one in items), *(one.at for one in gone)), default=day),
    }
    if form == JSON:
        return Feed(msgspec.json.encode(as_json(reader, **facts)), TYPES[JSON])
    text = environment().get_template(form).render(t=words, lang=reader, **facts, rfc822=_rfc822)
    return Feed(NOT_XML.sub("\ufffd", text).encode(), TYPES[form])


def item_of(site: Site, release: Release, reader: str) -> Item:
    """A release as a feed has it, under its address in the feed's language."""
    base, told = site.settings.base_url, release.told
    others = [one for one in release.languages if one in site.settings.languages and one != reader]
    others = others if told.language == reader else []
    return Item(
        address=f"{base}/{reader}{release.place}",
        language=told.language,
        title=f"{told.title} – {release.side}" if release.side else told.title,
        lead=told.lead,
        paragraphs=[*paragraphs_of(told), *_noted(site, release, reader)],
        kind=release.item,
        author=release.author,
        published=release.published_at,
        changed=release.changed_at,
        elsewhere=[(one, f"{base}/{one}{release.place}") for one in others],
        picture=base + release.picture.link if release.picture else "",
        caption=told.caption,
    )


def _noted(site: Site, release: Release, reader: str) -> list[str]:
    """[PRESS-10] What is told of a correction, as a paragraph; none where there was none."""
    if not (release.note or release.changed_at > release.published_at):
        return []
    did = site.words[reader]("corrected-on")
    at = dates.date_and_time(release.changed_at, reader)
    return [f"{did} {at}. {release.note.words}".strip()]


def paragraphs_of(told: Readout) -> list[str]:
    """The text in paragraphs, its lead the first."""
    lead = [told.standfirst] if told.standfirst else []
    prose = [" ".join(one.text for one in part if one.text) for part in told.paragraphs]
    return [words for words in (*lead, *prose) if words]


def as_html(paragraphs: Sequence[str]) -> str:
    """Paragraphs, with nothing of anybody's markup."""
    return "".join(f"<p>{escape(words)}</p>" for words in paragraphs)


def as_json(
    reader: str,
    title: str,
    author: str,
    home: str,
    own: str,
    hub: str,
    items: Sequence[Item],
    gone: Sequence[Gone] = (),
    updated: int = 0,
) -> dict[str, Any]:
    """JSON Feed 1.1 (jsonfeed.org/version/1.1). What was withdrawn stands in an extension of ours, as it allows."""
    withdrawn = [
        {"id": one.address, "date_withdrawn": _rfc3339(one.at), "reason": one.why} for one in gone
    ]
    return {
        "version": "https://jsonfeed.org/version/1.1",
        "title": title,
        "home_page_url": home,
        "feed_url": own,
        "language": reader,
        "authors": [{"name": author}],
        "hubs": [{"type": "WebSub", "url": hub}],
        **({"_hemicycle": {"withdrawn": withdrawn}} if withdrawn else {}),
        "items": [
            {
                "id": one.address,
                "url": one.address,
                "title": one.title,
                "summary": one.lead,
                "content_html": one.html,
                "date_published": _rfc3339(one.published),
                "date_modified": _rfc3339(one.changed),
                "authors": [{"name": one.author or author}],
                "tags": [one.kind],
                "language": one.language,
                **({"image": one.picture} if one.picture else {}),
            }
            for one in items
        ],
    }


class Listed(msgspec.Struct, frozen=True):
    """A publication in the sitemap: by language its address, and when it changed."""

    addresses: list[tuple[str, str]]
    changed: int


@allow("everybody")
async def sitemap(request: Request) -> Response:
    """All that came out, for search engines (sitemaps.org): an index, and pages of it."""
    site, number = site_of(request), request.path_params.get("number")
    kept = KEEP if await site.catalogue.current() else None
    base, template = site.settings.base_url, environment().get_template("sitemap.xml")
    if number is None:
        pages = max(1, -(-await site.catalogue.number_released() // PAGES))
        parts = [f"{base}/sitemap-{one}.xml" for one in range(1, pages + 1)]
        return Response(template.render(parts_of=parts, pages=[]), 200, kept, "application/xml")
    if not 1 <= number <= PARTS:
        raise HTTPException(404)
    cards = await site.catalogue.released(PAGES, start=(number - 1) * PAGES)
    if not cards and number > 1:
        raise HTTPException(404)
    listed = []
    for card in cards:
        out, place = card.release, public_path(card.record)
        spoken = [one for one in (out.languages if out else []) if one in site.settings.languages]
        if out and spoken:
            listed.append(Listed([(one, f"{base}/{one}{place}") for one in spoken], out.changed))
    text = template.render(parts_of=None, pages=listed)
    return Response(text, 200, kept, "application/xml")


@allow("everybody")
async def robots(request: Request) -> Response:
    """Where search engines find the sitemap (RFC 9309), and what is no page of theirs."""
    home = site_of(request).settings.base_url
    text = f"User-agent: *\nDisallow: /secretariat\nSitemap: {home}/sitemap.xml\n"
    return Response(text, 200, {"Cache-Control": "public, max-age=3600"}, "text/plain")


def _rfc822(at_ms: int) -> str:
    return format_datetime(dates.moment(at_ms), usegmt=True)


def _rfc3339(at_ms: int) -> str:
    return dates.moment(at_ms).isoformat(timespec="seconds")


routes: list[BaseRoute] = [
    Route("/robots.txt", robots),
    Route("/sitemap.xml", sitemap, name="sitemap"),
    Route("/sitemap-{number:int}.xml", sitemap),
    *(
        Route(f"/{{lang}}{of}/{form}", feed)
        for of in ("", "/bodies/{body}")
        for form in (ATOM, RSS, JSON)
    ),
]
