"""Public pages as bytes: made once for each change of what they tell, answered before routing, gate and templates.

A page that may be kept says so (`KEEP`); it is the same for everybody without a session, in the language of its path.
It is kept, with its gzip and its digest as ETag (RFC 9110, section 8.8.3), until its record changes; a list, until any
does. So an erasure or a withdrawal takes effect at once. Whoever has a session, asks with another question, or from
another host goes the ordinary way.
"""

import asyncio
import gzip
import hashlib
import re
from collections import OrderedDict
from collections.abc import Sequence
from typing import NamedTuple

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from hemicycle.web.language import COOKIE
from hemicycle.web.security import address_asking
from hemicycle.web.site import Site

KEEP = {"Cache-Control": "public, max-age=0, s-maxage=1", "Vary": "Cookie"}
"""The headers of a page that may be kept: by this server until it changes, by a proxy for a second, by a browser never
without asking."""
PAGE = re.compile(
    r"/(?P<language>[^/]+)/(?:feed\.xml|meetings/(?P<record>[^/]+)(?:/(?:readout|record))?)?"
)
QUERY = re.compile(rb"(?:entries|page=[0-9]{1,6})?")
MOST_BYTES = 64_000_000
GZIPPED = re.compile(rb"(?:^|,)\s*gzip\s*(?:,|$)")

Header = tuple[bytes, bytes]


class Asked(NamedTuple):
    """A page that may be kept: its path, its question, and the record of which it tells (empty: of all)."""

    path: str
    query: bytes
    record: str


class Kept(NamedTuple):
    """A page as bytes."""

    etag: bytes
    plain: list[Header]
    zipped: list[Header]
    body: bytes
    gzip: bytes

    @property
    def size(self) -> int:
        """How much memory it takes, about."""
        return len(self.body) + len(self.gzip) + 2_000


class PageCache:
    """Middleware, outermost."""

    def __init__(self, app: ASGIApp, site: Site) -> None:
        self._app = app
        self._site = site
        self._kept: OrderedDict[Asked, Kept] = OrderedDict()
        self._size = 0
        self._of: dict[str, set[Asked]] = {}
        self._versions: dict[str, int] = {}
        self._made: dict[Asked, asyncio.Future[None]] = {}
        site.recorder.observe(self._changed)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer from what is kept, or keep what the server answers."""
        asked = _asked(scope, self._site.settings.languages)
        if asked is None:
            await self._app(scope, receive, send)
        elif kept := self._fresh(asked) or await self._waited(asked):
            passes = await self._passes(scope)
            await (_answer(kept, scope, send) if passes else self._app(scope, receive, send))
        elif asked in self._made:
            await self._app(scope, receive, send)
        else:
            await self._make(asked, scope, receive, send)

    async def _waited(self, asked: Asked) -> Kept | None:
        """What somebody else is making, unless it changed meanwhile."""
        if asked not in self._made:
            return None
        await asyncio.shield(self._made[asked])
        return self._fresh(asked)

    def _changed(self, record: str) -> None:
        for one in (record, ""):
            self._versions[one] = self._versions.get(one, 0) + 1
            for asked in self._of.pop(one, ()):
                self._drop(asked)

    def _fresh(self, asked: Asked) -> Kept | None:
        kept = self._kept.get(asked)
        if kept is None:
            return None
        if asked.record in self._site.recorder.damages:
            return None
        self._kept.move_to_end(asked)
        return kept

    async def _make(self, asked: Asked, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer as the server does, and keep it where it may be; who asks meanwhile waits for it."""
        version = self._versions.get(asked.record, 0)
        waited = self._made[asked] = asyncio.get_running_loop().create_future()
        kept: Kept | None = None
        try:
            page = _Captured()
            await self._app(_without_conditions(scope), receive, page.take)
            if page.to_keep:
                zipped = await asyncio.to_thread(gzip.compress, page.body, 6, mtime=0)
                kept = _kept(page.headers, page.body, zipped)
                if version == self._versions.get(asked.record, 0):
                    self._put(asked, kept)
        finally:
            del self._made[asked]
            waited.set_result(None)
        await (_answer(kept, scope, send) if kept else page.replay(send))

    def _put(self, asked: Asked, kept: Kept) -> None:
        self._drop(asked)
        self._size += kept.size
        self._kept[asked] = kept
        self._of.setdefault(asked.record, set()).add(asked)
        while self._size > MOST_BYTES and len(self._kept) > 1:
            self._drop(next(iter(self._kept)))

    def _drop(self, asked: Asked) -> None:
        """What tells of something that changed is not even held: words may have been erased."""
        old = self._kept.pop(asked, None)
        if old is not None:
            self._size -= old.size
            self._of.get(asked.record, set()).discard(asked)

    async def _passes(self, scope: Scope) -> bool:
        """Whether the gate would let this one in, counted as there."""
        headers, knocks = Headers(scope=scope), self._site.door.knocks
        if not knocks.host_ok(headers):
            return False
        agent = headers.get("user-agent", "")
        return await knocks.allows(address_asking(scope, knocks), agent, {}, None)


class _Captured:
    """What the server answers."""

    def __init__(self) -> None:
        self.status = 0
        self.headers: list[Header] = []
        self._parts: list[bytes] = []

    async def take(self, message: Message) -> None:
        """As a server's `send`."""
        if message["type"] == "http.response.start":
            self.status, self.headers = message["status"], list(message["headers"])
        else:
            self._parts.append(message.get("body", b""))

    async def replay(self, send: Send) -> None:
        """Send it on."""
        await send({"type": "http.response.start", "status": self.status, "headers": self.headers})
        await send({"type": "http.response.body", "body": self.body})

    @property
    def body(self) -> bytes:
        """All of it."""
        return b"".join(self._parts)

    @property
    def to_keep(self) -> bool:
        """Whether the page says so, and sets nothing at the reader's."""
        told = dict(self.headers)
        public = told.get(b"cache-control", b"").startswith(b"public")
        return self.status == 200 and public and b"set-cookie" not in told


def _asked(scope: Scope, languages: Sequence[str]) -> Asked | None:
    """Which page is asked for; None where it is none that is kept, or not asked as everybody may."""
    if scope["type"] != "http":
        return None
    if scope["method"] not in ("GET", "HEAD") or not QUERY.fullmatch(scope["query_string"]):
        return None
    found = PAGE.fullmatch(scope["path"])
    if found is None or found["language"] not in languages:
        return None
    for name, value in scope["headers"]:
        if name == b"cookie" and not _language_alone(value):
            return None
        if name in (b"content-length", b"transfer-encoding", b"authorization"):
            return None
    return Asked(scope["path"], scope["query_string"], found["record"] or "")


def _language_alone(cookie: bytes) -> bool:
    parts = [one.strip() for one in cookie.split(b";")]
    return all(one.startswith(COOKIE.encode() + b"=") for one in parts if one)


def _without_conditions(scope: Scope) -> Scope:
    """The same request, asked by anybody for the whole page."""
    left_out = (b"if-none-match", b"if-modified-since", b"accept-encoding", b"range", b"cookie")
    headers = [(name, value) for name, value in scope["headers"] if name not in left_out]
    scope.setdefault("state", {})  # shared: who answers for a fault reads it
    return {**scope, "method": "GET", "headers": headers}


def _kept(headers: list[Header], body: bytes, zipped: bytes) -> Kept:
    etag = hashlib.sha256(body).hexdigest()[:32].encode()
    shared = [one for one in headers if one[0] not in (b"content-length", b"vary")]
    shared += [(b"vary", b"Accept-Encoding, Cookie"), (b"etag", b'W/"%b"' % etag)]
    plain = [*shared, (b"content-length", b"%d" % len(body))]
    small = [*shared, (b"content-encoding", b"gzip"), (b"content-length", b"%d" % len(zipped))]
    return Kept(etag, plain, small, body, zipped)


async def _answer(kept: Kept, scope: Scope, send: Send) -> None:
    headers = dict(scope["headers"])
    if _has(headers.get(b"if-none-match", b""), kept.etag):
        unchanged = [one for one in kept.plain if not one[0].startswith(b"content-")]
        await send({"type": "http.response.start", "status": 304, "headers": unchanged})
        await send({"type": "http.response.body", "body": b""})
        return
    small = GZIPPED.search(headers.get(b"accept-encoding", b"")) is not None
    await send(
        {
            "type": "http.response.start",
            "status": 200,
            "headers": kept.zipped if small else kept.plain,
        }
    )
    body = kept.gzip if small else kept.body
    await send({"type": "http.response.body", "body": b"" if scope["method"] == "HEAD" else body})


def _has(asked: bytes, etag: bytes) -> bool:
    """Whether `If-None-Match` names the page; weakly, as RFC 9110, section 13.1.2 says."""
    if asked.strip() == b"*":
        return True
    names = (one.strip().removeprefix(b"W/") for one in asked.split(b","))
    return b'"%b"' % etag in names
