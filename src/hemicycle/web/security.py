"""The one gate before every route: Host, Origin, sizes and rates; and the headers of every answer.

The base URL is fixed in the settings, so nothing here follows what a request says of itself.
"""

import re
import secrets
import sys
from collections.abc import Callable

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import HTTPConnection
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from starlette.websockets import WebSocketClose

from hemicycle.access.knocks import Knocks
from hemicycle.settings import Settings
from hemicycle.web.site import Site

SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
LARGEST_FORM = 256 * 1024
LARGEST_FILE = 2_200_000
"""A meeting file of the largest size, as a form sends it."""
UPLOADS = frozenset({"/secretariat/convene"})
LARGEST_STILL = 600_000
"""The picture of one person, as a browser draws it; many times what it needs."""
LINK_PATH = re.compile(
    r"/(?:join|secretariat/signin|delegation/enter|delegation/stop|[^/]+/(?:readers|press)(?:/(?:confirm|copies))?)/([^/]+)(?:/help|/leave)?"
)
LARGEST_LIST = 5_000_000
"""A list of people, as a spreadsheet saves it."""
LISTS = re.compile(r"/secretariat/bodies/[^/]+/import(?:/[^/]+)?")
LOOKS = re.compile(r"/secretariat/bodies/[^/]+/look")
LARGEST_LOOK = 5_000_000
"""An emblem, a typeface and flags, with what a form adds to them."""
STILLS = re.compile(r"/room/[^/]+/(?:photo/[^/]+|badge)")
PAPERS = re.compile(r"/room/[^/]+/credentials")
LARGEST_PAPER = 5_100_000
"""Scanned credentials with what a form adds to them."""
DOCUMENTS = re.compile(
    r"/(?:(?:room|secretariat/meetings)/[^/]+/(?:documents|speaking/statement)|secretariat/drafts/[^/]+/files"
    r"|(?:secretariat/bodies/[^/]+|delegation/[^/]+/[^/]+)/follow-up|outside/[^/]+/[^/]+/[^/]+)"
)

RECORDED = re.compile(r"(?:/room/[^/]+/recorded|/delegation/[^/]+/[^/]+/recorded/[^/]+)")

ErrorPage = Callable[[HTTPConnection, int, str], Response]


class TooLarge(Exception):
    """A request's body passed its cap while it was read."""


class Gate:
    """Middleware: refuses what must not pass, and sets the headers that keep a page safe."""

    def __init__(self, app: ASGIApp, site: Site, error_page: ErrorPage) -> None:
        self._app = app
        self._site = site
        self._error_page = error_page

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request pass, or answer why not."""
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
            return
        state = scope.setdefault("state", {})
        state["nonce"] = secrets.token_urlsafe(16)
        state["address"] = address_asking(scope, self._site.door.knocks)
        fault = await fault_of(scope, self._site)
        if scope["type"] == "websocket":
            app: ASGIApp = WebSocketClose(1008, fault[1]) if fault else self._app
            await app(scope, receive, send)
            return
        shielded = self._shielded(scope, send)
        if fault is not None:
            await self._error_page(HTTPConnection(scope), *fault)(scope, receive, shielded)
            return
        try:
            await self._app(
                scope, capped(receive, largest_body(scope["path"], self._site.settings)), shielded
            )
        except TooLarge:
            await self._error_page(HTTPConnection(scope), 413, "too-large")(
                scope, receive, shielded
            )

    def _shielded(self, scope: Scope, send: Send) -> Send:
        async def shielded(message: Message) -> None:
            if message["type"] == "http.response.start":
                shield(MutableHeaders(scope=message), self._site.settings)
            await send(message)

        return shielded


async def fault_of(scope: Scope, site: Site) -> tuple[int, str] | None:
    """Why a request, or a handshake, must not pass: a status and a word; None: it may. It is counted."""
    headers = Headers(scope=scope)
    knocks = site.door.knocks
    if not knocks.host_ok(headers):
        return 403, "wrong-host"
    changes = scope["type"] == "websocket" or scope["method"] not in SAFE_METHODS
    if changes and not knocks.origin_ok(headers):
        return 403, "wrong-origin"
    counted = not scope["path"].startswith("/static/")
    if counted and not await knocks.allows(
        address_of(scope),
        headers.get("user-agent", ""),
        HTTPConnection(scope).cookies,
        token_in(scope["path"]),
    ):
        return 429, "too-many"
    if announced_length(headers) > largest_body(scope["path"], site.settings):
        return 413, "too-large"
    return None


def address_asking(scope: Scope, knocks: Knocks) -> str | None:
    """The address that a request comes from."""
    headers, client = Headers(scope=scope), scope.get("client")
    return knocks.client(
        client[0] if client else None,
        headers.getlist("forwarded"),
        headers.getlist("x-forwarded-for"),
    )


def shield(headers: MutableHeaders, settings: Settings) -> None:
    """Set the headers that every answer carries; a page may have set a policy of its own before."""
    headers.setdefault("Content-Security-Policy", page_policy())
    headers.setdefault("Referrer-Policy", "same-origin")
    headers.setdefault(
        "Permissions-Policy", "camera=(), microphone=(), display-capture=(), geolocation=()"
    )
    headers.setdefault("Cache-Control", "no-store")
    headers["X-Content-Type-Options"] = "nosniff"
    if headers["Content-Security-Policy"] != FRAMED:
        headers["X-Frame-Options"] = "DENY"
    headers["Cross-Origin-Opener-Policy"] = "same-origin"
    headers.setdefault("Cross-Origin-Resource-Policy", "same-origin")
    if settings.https:
        headers["Strict-Transport-Security"] = "max-age=63072000"


def page_policy(types: str = "'none'") -> str:
    """The policy of a page: its own style and scripts, nobody else's, and no script that text could become.

    Scripts are files of this release, and nothing else here is served as one (`nosniff`). So a page is the same for
    everybody, and may be kept. `types`: the one policy by which a page names the address of a worker, if it has one.
    """
    return (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
        "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; "
        f"require-trusted-types-for 'script'; trusted-types {types}"
    )


FRAMED = (
    "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *"
)
"""The policy of a page that others put into theirs: text and its style alone, nothing that runs."""


def room_policy(nonce: str, settings: Settings) -> str:
    """The policy of the live room: its module's chunks, its socket, the cameras' streams."""
    socket = settings.base_url.replace("http", "ws", 1)
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src 'self' 'nonce-{nonce}'",
            "style-src 'self'",
            "style-src-attr 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self'",
            "media-src 'self' blob:",
            "worker-src 'self'",
            f"connect-src 'self' {socket}",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types svelte-trusted-html papers-worker",
        )
    )


def largest_body(path: str, settings: Settings) -> int:
    """The cap on a request's body, in bytes."""
    if DOCUMENTS.fullmatch(path):
        return settings.document_mb * 1_000_000 + LARGEST_FORM
    if RECORDED.fullmatch(path):
        return settings.recording_mb * 1_000_000 + LARGEST_FORM
    if STILLS.fullmatch(path):
        return LARGEST_STILL
    if LISTS.fullmatch(path):
        return LARGEST_LIST
    if LOOKS.fullmatch(path):
        return LARGEST_LOOK
    if PAPERS.fullmatch(path):
        return LARGEST_PAPER
    return LARGEST_FILE if path in UPLOADS else LARGEST_FORM


def announced_length(headers: Headers) -> int:
    """What `Content-Length` says; a length that is no number passes for one that is too large."""
    length = headers.get("content-length", "0")
    return int(length) if length.isdecimal() and len(length) < 16 else sys.maxsize


def capped(receive: Receive, most: int) -> Receive:
    """Read no more than `most` bytes, whatever was announced. Raises TooLarge."""
    read = 0

    async def counted() -> Message:
        nonlocal read
        message = await receive()
        read += len(message.get("body", b""))
        if read > most:
            raise TooLarge
        return message

    return counted


def address_of(scope: Scope) -> str | None:
    """The client's address, as the gate found it."""
    address: str | None = scope["state"]["address"]
    return address


def token_in(path: str) -> str | None:
    """The token of a link's path."""
    found = LINK_PATH.fullmatch(path)
    return found[1] if found else None
