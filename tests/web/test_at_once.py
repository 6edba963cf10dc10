"""Public pages that stand are answered below ASGI, as ASGI would: over a real socket."""

import asyncio
import socket
from collections.abc import AsyncIterator
from typing import Any

import httpx2
import pytest
from starlette.requests import Request

from hemicycle.cli.listening import server
from hemicycle.cli.protocols import HttpProtocol
from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.meeting.business.publication.commands import WithdrawReadout
from hemicycle.settings import Settings
from hemicycle.web import readout
from hemicycle.web.kept_pages import Answer
from hemicycle.web.language import COOKIE
from tests.web.conftest import BASE, CALL, House

READOUT = f"/en/meetings/{CALL}/readout"


@pytest.fixture
def settings() -> Settings:
    return Settings(base_url=BASE, rate_per_s=1_000_000, rate_burst=1_000_000)


class Line:
    """A server on a port of its own, and what it answered below ASGI."""

    def __init__(self, house: House, port: int) -> None:
        self.house = house
        self.base = f"http://127.0.0.1:{port}"
        self.port = port
        self.direct: list[int] = []
        self.serving: Any = None

    def answer(self, *asked: Any) -> Answer | None:
        """As the server asks."""
        found = self.house.app.state.site.pages.answer(*asked)
        if found is not None:
            self.direct.append(found.status)
        return found  # type: ignore[no-any-return]

    def client(self, **headers: str) -> httpx2.AsyncClient:
        """A browser that names the server as its settings do."""
        host = self.house.settings.base_url.partition("://")[2]
        return httpx2.AsyncClient(base_url=self.base, headers={"Host": host, **headers})


@pytest.fixture
async def line(published: House) -> AsyncIterator[Line]:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen(100)
        line = Line(published, listening.getsockname()[1])
        serving = server(published.app, at_once=line.answer)
        running = asyncio.create_task(serving._serve([listening]))
        line.serving = serving
        yield line
        serving.should_exit = True
        await running


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 200),
        ({"Accept-Encoding": "gzip"}, 200),
        ({"Accept-Encoding": "identity"}, 200),
        ({"If-None-Match": "*"}, 304),
        ({"Cookie": f"{COOKIE}=fr"}, 200),
    ],
)
@pytest.mark.parametrize("method", ["GET", "HEAD"])
async def test_it_answers_as_asgi_does(
    line: Line, method: str, headers: dict[str, str], status: int
) -> None:
    async with line.house.client() as inside, line.client(**headers) as browser:
        await inside.get(READOUT)
        ordinary = await inside.request(
            method, READOUT, headers={"Accept-Encoding": "gzip", **headers}
        )
        answers = [await browser.request(method, READOUT) for _ in range(3)]
    assert line.direct == [status] * 3
    for answer in answers:
        assert answer.status_code == status
        told = {name: value for name, value in answer.headers.items() if name != "date"}
        if headers.get("Accept-Encoding") != "identity":
            assert told == dict(ordinary.headers)
        assert answer.content == (b"" if method == "HEAD" or status == 304 else ordinary.content)
        assert answer.headers["date"].endswith("GMT")


@pytest.mark.parametrize(
    "headers",
    [{"Cookie": "session=x"}, {"Authorization": "Basic eA=="}, {"Connection": "close"}],
)
async def test_who_asks_otherwise_goes_the_ordinary_way(
    line: Line, headers: dict[str, str]
) -> None:
    async with line.client() as browser:
        await browser.get(READOUT)
        assert (await browser.get(READOUT, headers=headers)).status_code == 200
        assert (await browser.get(READOUT, headers={"Host": "evil.example"})).status_code == 403
        assert (await browser.post(READOUT)).status_code in (403, 405)
    assert line.direct == []


async def test_what_changes_is_answered_no_more(line: Line) -> None:
    async with line.client() as browser:
        for _ in range(2):
            assert (await browser.get(READOUT)).status_code == 200
        assert line.direct == [200]
        await line.house.act(SECRETARIAT, WithdrawReadout({"en": "a fault", "fr": "une erreur"}))
        assert (await browser.get(READOUT)).status_code == 410
        assert (await browser.get(READOUT)).status_code == 410
    assert line.direct == [200]


async def test_requests_that_come_together_are_answered_in_order(line: Line) -> None:
    """A kept page after one that is being made waits for it."""
    host = line.house.settings.base_url.partition("://")[2]
    async with line.client() as browser:
        await browser.get(READOUT)
    reader, writer = await asyncio.open_connection("127.0.0.1", line.port)
    paths = ["/healthz", READOUT, "/healthz", READOUT, READOUT]
    writer.write(
        b"".join(f"HEAD {path} HTTP/1.1\r\nHost: {host}\r\n\r\n".encode() for path in paths)
    )
    kinds = []
    for _ in paths:
        head = await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), 10)
        kinds.append(b"text/plain" in head)
    assert kinds == [path == "/healthz" for path in paths]
    writer.close()


async def test_who_takes_nothing_is_not_written_to_without_end(line: Line) -> None:
    """Once the line is full the ordinary way has its turn, which waits for the reader."""
    host = line.house.settings.base_url.partition("://")[2]
    async with line.client() as browser:
        await browser.get(READOUT)
    _, writer = await asyncio.open_connection("127.0.0.1", line.port, limit=1024)
    asked = f"GET {READOUT} HTTP/1.1\r\nHost: {host}\r\n\r\n".encode()
    writer.write(asked * 5_000)
    async with line.client() as browser:
        for _ in range(20):
            assert (await browser.get("/healthz")).status_code == 200
    assert 0 < len(line.direct) < 2_500
    writer.transport.abort()


async def test_who_asks_for_more_at_once_has_the_time_of_everybody(
    line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is asked behind a kept page, in the same breath, is not cut off as idle."""
    begun, go = asyncio.Event(), asyncio.Event()
    seen = vars(readout)["seen_by_public"]

    async def slow(request: Request) -> Any:
        begun.set()
        await go.wait()
        return await seen(request)

    idle: list[HttpProtocol] = []
    monkeypatch.setattr(HttpProtocol, "timeout_keep_alive_handler", idle.append)
    host = line.house.settings.base_url.partition("://")[2]
    async with line.client() as browser:
        await browser.get(READOUT)
    monkeypatch.setattr(readout, "seen_by_public", slow)
    reader, writer = await asyncio.open_connection("127.0.0.1", line.port)
    asked = [f"GET {READOUT}{query} HTTP/1.1\r\nHost: {host}\r\n\r\n" for query in ("", "?x")]
    writer.write("".join(asked).encode())
    await asyncio.wait_for(begun.wait(), 10)
    [protocol] = [one for one in line.serving.server_state.connections if one.cycle]
    assert line.direct == [200]
    assert protocol._idle._due is None
    go.set()
    await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), 10)
    writer.close()
    assert idle == []
