"""Fedify as a server of the fediverse: started on loopback, told what to do, and asked what reached it."""

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx2
import pytest

FOLDER = Path(__file__).parent / "fedify"
MISSING = "Fedify is not installed: make test-peers installs it, or tools/fedify_packages"
PATIENCE_S = 30


def need_fedify() -> None:
    """Skips the test where it is not installed; in CI that is a failure."""
    if not (FOLDER / "node_modules").exists() or not (FOLDER / "node").exists():
        (pytest.fail if os.environ.get("CI") else pytest.skip)(MISSING)


class Fedify:
    """Its one account is `actor`."""

    def __init__(self, base: str, client: httpx2.AsyncClient) -> None:
        self.base = base
        self.actor = f"{base}/users/maren"
        self._client = client

    async def does(self, act: str, **asked: Any) -> dict[str, Any]:
        """Follow, reply, …: see peer.mjs. It is sent when this returns."""
        answer = await self._client.post(f"{self.base}/control/{act}", json=asked)
        assert answer.status_code == 200, answer.text
        found: dict[str, Any] = answer.json()
        return found

    async def seen(self) -> list[dict[str, Any]]:
        """What came to its inbox and was taken, as it understood it."""
        found: list[dict[str, Any]] = (await self._client.get(f"{self.base}/control/seen")).json()
        return found

    async def kinds(self) -> list[str]:
        """Of what kinds that was."""
        return [one["type"] for one in await self.seen()]


@asynccontextmanager
async def fedify(first_knock: str = "") -> AsyncIterator[Fedify]:
    """A server that signs by `first_knock` first: `rfc9421`, or else the older ones."""
    running = await asyncio.create_subprocess_exec(
        str(FOLDER / "node"),
        str(FOLDER / "peer.mjs"),
        stdout=asyncio.subprocess.PIPE,
        env={**os.environ, "FIRST_KNOCK": first_knock, "PORT": "0"},
    )
    try:
        assert running.stdout is not None
        told = await asyncio.wait_for(running.stdout.readline(), PATIENCE_S)
        port = int(told.decode().rpartition(" ")[2])
        async with httpx2.AsyncClient(timeout=PATIENCE_S) as client:
            yield Fedify(f"http://127.0.0.1:{port}", client)
    finally:
        running.kill()
        await running.wait()
