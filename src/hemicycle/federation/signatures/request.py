"""A request as signatures see it, and why one of them does not hold."""

from collections.abc import Mapping
from urllib.parse import urlsplit

import msgspec

SKEW_MS = 3_600_000
WINDOW_MS = 12 * 3_600_000
"""How far ahead another's clock may be, and how old a request may be (Mastodon, app/lib/signed_request.rb)."""


class BadSignature(Exception):
    """Why it does not hold, in words for whoever runs the other server."""


class SignedRequest(msgspec.Struct, frozen=True):
    """`url`: whole, as it was asked for. Names of headers are in small letters."""

    method: str
    url: str
    headers: Mapping[str, str]
    body: bytes = b""

    @property
    def target(self) -> str:
        """Path and query, as the first line of the request has them."""
        parts = urlsplit(self.url)
        return (parts.path or "/") + (f"?{parts.query}" if parts.query else "")

    @property
    def host(self) -> str:
        """Host and port, as the request names them."""
        return urlsplit(self.url).netloc


def within_window(at_ms: int, now_ms: int) -> None:
    """Raises BadSignature for a request that is too old, or of a time that has not come."""
    if at_ms > now_ms + SKEW_MS:
        raise BadSignature("the request is dated more than an hour ahead")
    if at_ms < now_ms - WINDOW_MS - SKEW_MS:
        raise BadSignature("the request is older than twelve hours")
