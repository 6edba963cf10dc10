"""What another server says: the egress client. It follows redirects by itself, and each is checked like the first."""

import asyncio
from collections.abc import Mapping
from functools import cached_property, partial
from ssl import SSLContext
from urllib.parse import urljoin

import httpx2
import msgspec

from hemicycle.outbound.egress.fault import NotFetched
from hemicycle.outbound.egress.guard import Guarded, GuardedTransport, Place, Resolve, resolve
from hemicycle.outbound.egress.unpacking import read_body

MOST_BYTES = 2_000_000
WITHIN_S = 20.0
"""For everything together: names, connections, redirects and the last byte."""
STEP_S = 10.0
MOST_REDIRECTS = 5
MOST_URL = 2000
REDIRECTS = frozenset({301, 302, 303, 307, 308})
SAFE = frozenset({"GET", "HEAD", "OPTIONS", "TRACE"})
"""What only asks (RFC 9110, 9.2.1)."""
KEPT_ELSEWHERE = frozenset({"accept", "accept-language", "user-agent"})
"""Headers that go along to another origin; whatever says who asks does not."""


class Fetched(msgspec.Struct, frozen=True):
    """An answer. `url`: from where it came in the end. Names of headers are in small letters."""

    url: str
    status: int
    headers: dict[str, str]
    body: bytes


class Leaving:
    """Notes that a request begins to leave (a trace of the HTTP library)."""

    begun = False

    async def __call__(self, event: str, _: object) -> None:
        """Headers go first: from then on the other side may have it."""
        self.begun = self.begun or event.endswith(".send_request_headers.started")


class Egress:
    """The client. `trusted`: hosts that the settings name. `agent`: by what name it asks."""

    def __init__(
        self,
        agent: str,
        trusted: frozenset[Place] = frozenset(),
        *,
        names: Resolve = resolve,
        verify: SSLContext | bool = True,
    ) -> None:
        self._agent = agent
        self._made = partial(_client, Guarded(trusted, names), verify)

    @cached_property
    def _client(self) -> httpx2.AsyncClient:
        """Made with the first request: the certificates that it reads cost a start dear."""
        return self._made()

    async def fetch(
        self,
        url: str,
        *,
        method: str = "GET",
        headers: Mapping[str, str] | None = None,
        content: bytes | None = None,
        most_bytes: int = MOST_BYTES,
        within_s: float = WITHIN_S,
    ) -> Fetched:
        """The answer, whatever its status. Only what asks for something is led on.

        Raises NotFetched, which says whether what was brought may have arrived.
        """
        leaving = Leaving()
        try:
            return await self._fetch(url, method, headers, content, most_bytes, within_s, leaving)
        except NotFetched as fault:
            fault.may_have_arrived = leaving.begun and method not in SAFE
            raise

    async def _fetch(
        self,
        url: str,
        method: str,
        headers: Mapping[str, str] | None,
        content: bytes | None,
        most_bytes: int,
        within_s: float,
        leaving: Leaving,
    ) -> Fetched:
        asked = {"User-Agent": self._agent, "Accept-Encoding": "gzip", **(headers or {})}
        try:
            async with asyncio.timeout(within_s):
                return await self._follow(url, method, asked, content, most_bytes, leaving)
        except TimeoutError as fault:
            raise NotFetched("too-slow", f"{url}: not within {within_s} s") from fault
        except httpx2.TimeoutException as fault:
            raise NotFetched("too-slow", f"{url}: no answer") from fault
        except (httpx2.HTTPError, httpx2.StreamError) as fault:
            raise NotFetched("protocol", f"{url}: {fault}") from fault

    async def close(self) -> None:
        """Let go of what is open."""
        if "_client" in vars(self):
            await self._client.aclose()

    async def _follow(
        self,
        url: str,
        method: str,
        headers: dict[str, str],
        content: bytes | None,
        most: int,
        leaving: Leaving,
    ) -> Fetched:
        for _ in range(MOST_REDIRECTS + 1):
            place = checked_url(url)
            request = self._client.build_request(
                method, place, headers=headers, content=content, extensions={"trace": leaving}
            )
            answer = await self._client.send(request, stream=True)
            try:
                onward = answer.headers.get("location")
                if answer.status_code in REDIRECTS and onward and method in ("GET", "HEAD"):
                    url, headers = led_on(place, onward, headers)
                    continue
                packed = answer.headers.get("content-encoding", "")
                body = await read_body(answer.aiter_raw(), packed, most)
                told = {name.lower(): value for name, value in answer.headers.items()}
                return Fetched(str(place), answer.status_code, told, body)
            finally:
                await answer.aclose()
        raise NotFetched("redirect", f"{url}: led on more than {MOST_REDIRECTS} times")


def _client(backend: Guarded, verify: SSLContext | bool) -> httpx2.AsyncClient:
    return httpx2.AsyncClient(
        transport=GuardedTransport(backend, verify=verify),
        timeout=httpx2.Timeout(STEP_S),
        follow_redirects=False,
        trust_env=False,
    )


def checked_url(url: str) -> httpx2.URL:
    """An address of a page, as it may be asked for. Raises NotFetched."""
    if len(url) > MOST_URL or not url.isprintable() or " " in url or "\\" in url:
        raise NotFetched("url", f"{url[:100]!r} is no address")
    try:
        made = httpx2.URL(url)
    except (httpx2.InvalidURL, ValueError) as fault:
        raise NotFetched("url", f"{url!r} is no address: {fault}") from fault
    if made.scheme not in ("https", "http"):
        raise NotFetched("url", f"{url!r}: expected https:// or http://")
    if made.userinfo:
        raise NotFetched("url", f"{url!r} names a user")
    if not made.host or "%" in made.host:
        raise NotFetched("url", f"{url!r} names no host")
    return made


def place_of(url: str) -> Place:
    """Host and port of an address that the settings name, as `trusted` has them. Raises NotFetched."""
    made = checked_url(url)
    return made.host.lower(), made.port or {"https": 443, "http": 80}[made.scheme]


def led_on(place: httpx2.URL, onward: str, headers: dict[str, str]) -> tuple[str, dict[str, str]]:
    """Where a redirect leads, and what may be said there. Raises NotFetched."""
    url = urljoin(str(place), onward)
    there = checked_url(url)
    if place.scheme == "https" and there.scheme != "https":
        raise NotFetched("redirect", f"{url}: led on without TLS")
    same = (place.scheme, place.host, place.port) == (there.scheme, there.host, there.port)
    kept = (
        headers
        if same
        else {n: v for n, v in headers.items() if n.lower() in {*KEPT_ELSEWHERE, "accept-encoding"}}
    )
    return url, kept
