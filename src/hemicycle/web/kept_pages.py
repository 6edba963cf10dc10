"""Public pages as bytes, with gzip and a digest as ETag (RFC 9110, section 8.8.3), until what they tell changes.

They are the same for everybody without a session, in the language of their path; a page goes with its record, a list
with any. So an erasure or a withdrawal takes effect at once. A server that finds one here answers it below ASGI.
"""

import hashlib
import re
from collections import OrderedDict
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from starlette.datastructures import Headers

from hemicycle.access.knocks import Knocks
from hemicycle.procedure.ids import is_item, meeting_of
from hemicycle.web.encodings import pack, takes
from hemicycle.web.language import COOKIE
from hemicycle.web.ports import Recorder

PAGE = re.compile(
    r"/sitemap(?:-[0-9]{1,5})?\.xml|"
    r"/(?P<language>[^/]+)/(?:(?:embed|json)/(?:items/[^/?]+|meetings/(?P<told>[^/?]+)/readout)|(?:bodies/[^/?]+/)?(?:feed\.xml|rss\.xml|feed\.json)|meetings/(?P<record>[^/?]+)(?:/(?:readout|record))?|items/[^/?]+)?"
)
QUERY = re.compile(rb"(?:entries|page=[0-9]{1,6})?")
MOST_BYTES = 64_000_000
OUT = "out"
"""Under which pages stand that name what else came out: they go with any text that comes out or is withdrawn."""
MOST_CLIENTS, SHORT = 4_000, 500
"""Clients that are remembered, and how many bytes of headers may tell who one is."""
OF_CLIENT = frozenset((b"host", b"forwarded", b"x-forwarded-for", b"user-agent"))
"""Headers that say who asks, and whom."""
LANGUAGE = COOKIE.encode() + b"="
STRANGE = frozenset((b"content-length", b"transfer-encoding", b"authorization", b"expect"))
"""Headers with which a page is asked for otherwise than everybody may."""

Header = tuple[bytes, bytes]


class Asked(NamedTuple):
    """A page that may be kept: its path, its question, and the record of which it tells (empty: of all)."""

    path: str
    query: bytes
    record: str

    @property
    def target(self) -> bytes:
        """As the first line of a request writes it."""
        return self.path.encode() + (b"?" + self.query if self.query else b"")


class Answer(NamedTuple):
    """A status, headers, and the body. `block`: the headers as HTTP/1.1 writes them."""

    status: int
    headers: list[Header]
    body: bytes
    block: bytes = b""


class Kept(NamedTuple):
    """A page as bytes: as it is, small for who reads gzip, and the word that nothing has changed."""

    asked: Asked
    etag: bytes
    plain: Answer
    small: Answer
    unchanged: Answer

    @property
    def size(self) -> int:
        """How much memory it takes, about."""
        return len(self.plain.body) + len(self.small.body) + 2_000

    def answer(self, headers: Sequence[Header]) -> Answer:
        """What a request with these headers is answered."""
        asked = dict(headers)
        if _names(asked.get(b"if-none-match", b""), self.etag):
            return self.unchanged
        accepted = asked.get(b"accept-encoding", b"").decode("latin-1")
        return self.small if takes(accepted, "gzip") else self.plain


def keep(asked: Asked, headers: Sequence[Header], body: bytes) -> Kept:
    """A page, to be kept."""
    etag, packed = hashlib.sha256(body).hexdigest()[:32].encode(), pack(body)
    shared = [one for one in headers if one[0] not in (b"content-length", b"vary")]
    shared += [(b"vary", b"Accept-Encoding, Cookie"), (b"etag", b'W/"%b"' % etag)]
    plain = [*shared, (b"content-length", b"%d" % len(body))]
    small = [*shared, (b"content-encoding", b"gzip"), (b"content-length", b"%d" % len(packed))]
    unchanged = [one for one in shared if not one[0].startswith(b"content-")]
    answers = (200, plain, body), (200, small, packed), (304, unchanged, b"")
    return Kept(asked, etag, *(Answer(*one, block=_written(one[1])) for one in answers))


def _written(headers: Sequence[Header]) -> bytes:
    return b"".join(b"%b: %b\r\n" % one for one in headers)


class KeptPages:
    """The pages of one server that were asked for last."""

    def __init__(self, recorder: Recorder, knocks: Knocks, languages: Sequence[str]) -> None:
        self._recorder = recorder
        self._knocks = knocks
        self._languages = frozenset(languages)
        self._kept: OrderedDict[bytes, Kept] = OrderedDict()
        self._size = 0
        self._of: dict[str, set[bytes]] = {}
        self._versions: dict[str, int] = {}
        self._forgotten = 0
        self._clients = lru_cache(MOST_CLIENTS)(self._client)
        recorder.observe(self._changed)

    def version(self, record: str) -> int:
        """Counts the changes of a record, and of what is out; empty: of any."""
        return self._forgotten + self._versions.get(record, 0) + self._versions.get(OUT, 0)

    def forget(self, place: str = "") -> None:
        """What is not on any record has changed: every page is made anew, or that at `place` in each language."""
        self._forgotten += 1
        paths = {f"/{one}{place}" for one in self._languages}
        for target, kept in list(self._kept.items()):
            if not place or kept.asked.path in paths:
                self._drop(target)

    def asked(
        self, method: str, path: str, query: bytes, headers: Sequence[Header]
    ) -> Asked | None:
        """Which page is asked for; None where it is none that is kept, or not asked as everybody may."""
        if method not in ("GET", "HEAD") or not QUERY.fullmatch(query):
            return None
        found = PAGE.fullmatch(path)
        if found is None or not _of_anybody(headers):
            return None
        if found["language"] not in (None, *self._languages):
            return None
        return Asked(path, query, found["record"] or found["told"] or "")

    def find(self, target: bytes) -> Kept | None:
        """The page that stands, by its path and question."""
        kept = self._kept.get(target)
        if kept is None or kept.asked.record in self._recorder.damages:
            return None
        self._kept.move_to_end(target)
        return kept

    def put(self, kept: Kept, version: int) -> None:
        """Keep a page, unless what it tells has changed since this version."""
        record, target = kept.asked.record, kept.asked.target
        if version != self.version(record):
            return
        self._drop(target)
        self._size += kept.size
        self._kept[target] = kept
        for one in (record, OUT):
            self._of.setdefault(one, set()).add(target)
        while self._size > MOST_BYTES and len(self._kept) > 1:
            self._drop(next(iter(self._kept)))

    def answer(
        self, method: bytes, target: bytes, headers: Sequence[Header], peer: str | None
    ) -> Answer | None:
        """What a request over HTTP is answered at once; None: it goes the ordinary way."""
        if method not in (b"GET", b"HEAD"):
            return None
        kept = self.find(target)
        if kept is None or not _of_anybody(headers) or not self.passes(headers, peer):
            return None
        answer = kept.answer(headers)
        return answer if method == b"GET" else answer._replace(body=b"")

    def passes(self, headers: Sequence[Header], peer: str | None) -> bool:
        """Whether the gate would let this one in, counted as there where it would. `peer`: who is connected."""
        who = tuple(one for one in headers if one[0] in OF_CLIENT)
        short = sum(len(value) for _, value in who) <= SHORT
        client = (self._clients if short else self._client)(who, peer)
        return client is not None and self._knocks.shares.allows_anybody(*client)

    def _client(
        self, headers: tuple[Header, ...], peer: str | None
    ) -> tuple[str | None, str] | None:
        """Address and browser of who asks; None: of another server."""
        told = Headers(raw=[*headers])
        if not self._knocks.host_ok(told):
            return None
        forwarded = told.getlist("forwarded"), told.getlist("x-forwarded-for")
        return self._knocks.client(peer, *forwarded), told.get("user-agent", "")

    def _changed(self, record: str) -> None:
        out = [OUT] if meeting_of(record) or is_item(record) else []
        for one in (meeting_of(record) or record, "", *out):
            self._versions[one] = self._versions.get(one, 0) + 1
            for target in self._of.pop(one, ()):
                self._drop(target)

    def _drop(self, target: bytes) -> None:
        """What tells of something that changed is not even held: words may have been erased."""
        old = self._kept.pop(target, None)
        if old is not None:
            self._size -= old.size
            for one in (old.asked.record, OUT):
                self._of.get(one, set()).discard(target)


def _of_anybody(headers: Sequence[Header]) -> bool:
    """Whether it is asked for as everybody may, without a session."""
    return not any(
        name in STRANGE or (name == b"cookie" and not _language_alone(value))
        for name, value in headers
    )


def _language_alone(cookie: bytes) -> bool:
    parts = (one.strip() for one in cookie.split(b";"))
    return all(one.startswith(LANGUAGE) for one in parts if one)


def _names(asked: bytes, etag: bytes) -> bool:
    """Whether `If-None-Match` names the page; weakly, as RFC 9110, section 13.1.2 says."""
    if not asked:
        return False
    if asked.strip() == b"*":
        return True
    names = (one.strip().removeprefix(b"W/") for one in asked.split(b","))
    return b'"%b"' % etag in names
