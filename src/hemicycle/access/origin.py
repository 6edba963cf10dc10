"""Where a request comes from: `Origin`, `Sec-Fetch-Site` and `Host` against the fixed base URL.

A page with `Referrer-Policy: no-referrer` (a personal link) sends `Origin: null` with its own form (Fetch standard,
"append a request Origin header"); there the browser's `Sec-Fetch-Site`, which no script can set, says the truth.
A request without either header comes from no browser, and so rides on nobody's cookies.
"""

from collections.abc import Mapping
from urllib.parse import urlsplit

LOOPBACK = frozenset({"127.0.0.1", "localhost", "[::1]"})


def origin_ok(headers: Mapping[str, str], base_url: str) -> bool:
    """Whether a state change or a WebSocket handshake comes from a page of this server. Header names in lower case."""
    origin = headers.get("origin")
    site = headers.get("sec-fetch-site")
    if origin is None:
        return site in (None, "same-origin", "none")
    if origin == "null":
        return site == "same-origin"
    return same_server(origin, base_url)


def host_ok(host: str | None, base_url: str) -> bool:
    """Whether a request names this server, and not another that happens to point here."""
    parts = urlsplit(base_url)
    return host is not None and same_server(f"{parts.scheme}://{host}", base_url)


def same_server(origin: str, base_url: str) -> bool:
    """Equal, or both this very machine on the same port."""
    if origin.lower() == base_url:
        return True
    try:
        one, other = urlsplit(origin.lower()), urlsplit(base_url)
        alike = (one.scheme, one.port, one.path) == (other.scheme, other.port, "")
    except ValueError:
        return False
    return alike and _host(one.netloc) in LOOPBACK and _host(other.netloc) in LOOPBACK


def _host(netloc: str) -> str:
    return netloc[: netloc.rindex(":")] if netloc.rpartition(":")[2].isdecimal() else netloc
