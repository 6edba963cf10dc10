"""The real server of Bluesky accounts: started on loopback, stopped, and started again on the same port."""

import json
import os
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx2
import pytest

FOLDER = Path(__file__).parent / "pds"
MISSING = "the server of Bluesky accounts is not installed: make test-peers installs it, or tools/pds_packages"
HANDLE, PASSWORD = "presse.test", "a password of an app"


def need_pds() -> None:
    """Skips the test where it is not installed; in CI that is a failure."""
    if not (FOLDER / "node_modules").exists() or not (FOLDER / "node").exists():
        (pytest.fail if os.environ.get("CI") else pytest.skip)(MISSING)


def told(script: str, texts: list[str]) -> list[int]:
    """What a script of theirs says of texts."""
    need_pds()
    command = [str(FOLDER / "node"), str(FOLDER / script)]
    ran = subprocess.run(
        command, input=json.dumps(texts), capture_output=True, text=True, check=True
    )
    found: list[int] = json.loads(ran.stdout)
    return found


class Pds:
    """`at`: its address; it keeps its port and its data while it is down."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._port = "0"
        self.did = ""
        self.begin()
        account = {"handle": HANDLE, "email": "press@example.org", "password": PASSWORD}
        made = httpx2.post(
            f"{self.at}/xrpc/com.atproto.server.createAccount", json=account, timeout=30
        )
        assert made.status_code == 200, made.text
        self.did = made.json()["did"]

    def begin(self) -> None:
        command = [str(FOLDER / "node"), str(FOLDER / "pds.mjs"), str(self._folder), self._port]
        self._running = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        assert self._running.stdout is not None
        self.at = self._running.stdout.readline().strip()
        assert self.at.startswith("http"), "it did not begin"
        self._port = self.at.rpartition(":")[2]

    def end(self) -> None:
        self._running.send_signal(signal.SIGKILL)
        self._running.wait()

    def posts(self) -> list[dict[str, Any]]:
        """What stands there, the oldest first."""
        asked = {"repo": self.did, "collection": "app.bsky.feed.post", "reverse": "true"}
        found = httpx2.get(f"{self.at}/xrpc/com.atproto.repo.listRecords", params=asked, timeout=30)
        records: list[dict[str, Any]] = found.json()["records"]
        return records


@contextmanager
def pds() -> Iterator[Pds]:
    """A server with one account."""
    need_pds()
    with tempfile.TemporaryDirectory() as folder:
        running = Pds(Path(folder))
        try:
            yield running
        finally:
            running.end()
