"""The public's stream of events, as a server hands it on: resumed by `Last-Event-ID`, and let go of when it ends."""

import asyncio
from types import SimpleNamespace
from typing import Any

import pytest
from starlette.applications import Starlette

from hemicycle.settings import Settings
from hemicycle.web.live import live_routes

from .conftest import RECORD, Summit


class Reader:
    """Somebody who reads the events until they have so many bytes, and then is gone."""

    def __init__(self, summit: Summit, bytes_wanted: int, last: str = "") -> None:
        self._app = Starlette(routes=live_routes(summit.hub))
        self._app.state.site = SimpleNamespace(settings=Settings())
        self._last = last
        self._wanted = bytes_wanted
        self._enough = asyncio.Event()
        self.status = 0
        self.body = b""
        if bytes_wanted == 0:
            self._enough.set()

    async def read(self) -> None:
        scope = {
            "type": "http",
            "method": "GET",
            "path": f"/meetings/{RECORD}/events",
            "headers": [(b"last-event-id", self._last.encode("latin-1"))],
            "query_string": b"",
            "state": {"address": "192.0.2.1"},
        }
        async with asyncio.timeout(5):
            await self._app(scope, self._receive, self._send)

    async def _receive(self) -> dict[str, Any]:
        await self._enough.wait()
        return {"type": "http.disconnect"}

    async def _send(self, message: Any) -> None:
        await asyncio.sleep(0)  # a server waits here while the line is full
        self.status = message.get("status", self.status)
        self.body += message.get("body", b"")
        if len(self.body) >= self._wanted:
            self._enough.set()


@pytest.mark.parametrize(
    ("last", "first"), [("", 0), ("3", 3), ("-1", 0), ("x", 0), ("9" * 5000, 0), ("½", 0)]
)
async def test_last_event_id_resumes_or_counts_as_none(
    summit: Summit, last: str, first: int
) -> None:
    reader = Reader(summit, 2000, last)
    await reader.read()
    assert reader.status == 200
    assert b'"entries":[{"seq":%d,' % first in reader.body


@pytest.mark.parametrize("bytes_wanted", [0, 2000])
async def test_a_reader_who_is_gone_is_let_go(summit: Summit, bytes_wanted: int) -> None:
    await Reader(summit, bytes_wanted).read()
    assert not (await summit.hub.room(RECORD)).connections
