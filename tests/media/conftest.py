"""A Janus of the tests' own, in the network namespace of tools/namespace, and one that is only played."""

import asyncio
import json
import select
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from os import close, pidfd_open
from pathlib import Path
from typing import Any

import pytest
from websockets.asyncio.server import ServerConnection, serve
from websockets.typing import Subprotocol

from hemicycle.media.addresses import media_addresses
from hemicycle.media.janus_client import JanusClient, connected
from hemicycle.media.janus_process import LocalJanus

SECRET = "the-secret-of-the-tests"
Said = list[dict[str, Any]]


class Follower:
    """Keeps what a LocalJanus tells."""

    def __init__(self) -> None:
        self.ups: asyncio.Queue[tuple[str, str]] = asyncio.Queue()
        self.downs = 0

    def up(self, url: str, api_secret: str) -> None:
        self.ups.put_nowait((url, api_secret))

    def down(self) -> None:
        self.downs += 1


@pytest.fixture
async def local(tmp_path: Path) -> AsyncIterator[LocalJanus]:
    async with LocalJanus(tmp_path / "janus", media_addresses([])) as janus:
        yield janus


@pytest.fixture
def follower(local: LocalJanus) -> Follower:
    made = Follower()
    local.follow(made.up, made.down)
    return made


@pytest.fixture
async def janus(follower: Follower) -> AsyncIterator[JanusClient]:
    async with connected(*await follower.ups.get()) as client:
        yield client


def wait_until_ended(pid: int, within_s: float = 10) -> bool:
    """Whether the process ends in time; one that is no more has ended."""
    try:
        process = pidfd_open(pid)
    except ProcessLookupError:
        return True
    try:
        return bool(select.select([process], [], [], within_s)[0])
    finally:
        close(process)


@asynccontextmanager
async def played(answers: Callable[[dict[str, Any]], Said]) -> AsyncIterator[str]:
    """The URL of a Janus that says what `answers` returns for each request; it opens sessions and handles itself."""

    async def talk(line: ServerConnection) -> None:
        async for text in line:
            request = json.loads(text)
            for said in _usual(request) or answers(request):
                await line.send(json.dumps({"transaction": request["transaction"], **said}))

    protocols = [Subprotocol("janus-protocol")]
    async with serve(talk, "127.0.0.1", 0, subprotocols=protocols) as server:
        port = next(iter(server.sockets)).getsockname()[1]
        yield f"ws://127.0.0.1:{port}"


def _usual(request: dict[str, Any]) -> Said:
    numbers = {"create": 1, "attach": int(request["transaction"]) + 100, "destroy": 0}
    if request["janus"] in numbers:
        return [{"janus": "success", "data": {"id": numbers[request["janus"]]}}]
    return []


@pytest.fixture
def tell(capsys: pytest.CaptureFixture[str]) -> Callable[[str], None]:
    """Shows a measured figure in the report of the run."""

    def show(text: str) -> None:
        with capsys.disabled():
            sys.stdout.write(f"\n{text}\n")

    return show
