"""Middleware that makes a public page once for each change of what it tells, before routing, gate and templates.

A page that may be kept says so (`KEEP`). Whoever has a session, asks with another question, or from another host goes
the ordinary way.
"""

import asyncio

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from hemicycle.web.kept_pages import Answer, Asked, Header, Kept, keep
from hemicycle.web.site import Site

KEEP = {"Cache-Control": "public, max-age=0, s-maxage=1", "Vary": "Cookie"}
"""The headers of a page that may be kept: by this server until it changes, by a proxy for a second, by a browser never
without asking."""


class PageCache:
    """Middleware, outermost."""

    def __init__(self, app: ASGIApp, site: Site) -> None:
        self._app = app
        self._pages = site.pages
        self._made: dict[Asked, asyncio.Future[None]] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer from what is kept, or keep what the server answers."""
        asked = self._asked(scope)
        if asked is None:
            await self._app(scope, receive, send)
        elif kept := self._pages.find(asked.target) or await self._waited(asked):
            peer = scope["client"][0] if scope.get("client") else None
            passes = self._pages.passes(scope["headers"], peer)
            await (_answer(kept, scope, send) if passes else self._app(scope, receive, send))
        elif asked in self._made:
            await self._app(scope, receive, send)
        else:
            await self._make(asked, scope, receive, send)

    def _asked(self, scope: Scope) -> Asked | None:
        if scope["type"] != "http":
            return None
        query = scope["query_string"]
        return self._pages.asked(scope["method"], scope["path"], query, scope["headers"])

    async def _waited(self, asked: Asked) -> Kept | None:
        """What somebody else is making, unless it changed meanwhile."""
        if asked not in self._made:
            return None
        await asyncio.shield(self._made[asked])
        return self._pages.find(asked.target)

    async def _make(self, asked: Asked, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer as the server does, and keep it where it may be; who asks meanwhile waits for it."""
        version = self._pages.version(asked.record)
        waited = self._made[asked] = asyncio.get_running_loop().create_future()
        kept: Kept | None = None
        try:
            page = _Captured()
            await self._app(_without_conditions(scope), receive, page.take)
            if page.to_keep:
                kept = await asyncio.to_thread(keep, asked, page.headers, page.body)
                self._pages.put(kept, version)
        finally:
            del self._made[asked]
            waited.set_result(None)
        await (_answer(kept, scope, send) if kept else page.replay(send))


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
        await _sent(Answer(self.status, self.headers, self.body), send)

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


def _without_conditions(scope: Scope) -> Scope:
    """The same request, asked by anybody for the whole page."""
    left_out = (b"if-none-match", b"if-modified-since", b"accept-encoding", b"range", b"cookie")
    headers = [(name, value) for name, value in scope["headers"] if name not in left_out]
    scope.setdefault("state", {})  # shared: who answers for a fault reads it
    return {**scope, "method": "GET", "headers": headers}


async def _answer(kept: Kept, scope: Scope, send: Send) -> None:
    answer = kept.answer(scope["headers"])
    await _sent(answer._replace(body=b"") if scope["method"] == "HEAD" else answer, send)


async def _sent(answer: Answer, send: Send) -> None:
    start = {"type": "http.response.start", "status": answer.status, "headers": answer.headers}
    await send(start)
    await send({"type": "http.response.body", "body": answer.body})
