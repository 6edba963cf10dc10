"""The outbox over a register of its own, with real mail servers where a test asks for them."""

import os
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from hemicycle.carrying.watermark import FileWatermark
from hemicycle.outbound.letter import Act, Letter, Recipient
from hemicycle.outbound.post_office import PostOffice
from hemicycle.outbound.reading import Message
from hemicycle.register.opening import open_register, register_url
from hemicycle.register.register import Register
from hemicycle.settings import Settings, settings_of
from tests.mail_servers import MailServers, missing_for_mail

BASE = "https://meet.waters.example"
MINUTE = 60_000


@dataclass
class HandClock:
    """A clock that a test turns."""

    at: int = 1_645_700_000_000

    def __call__(self) -> int:
        return self.at


@dataclass
class Office:
    """A post office whose worker runs when a test says so."""

    register: Register
    post: PostOffice
    clock: HandClock

    async def found(self, message: int) -> Message:
        found = await self.post.message(message)
        assert found is not None
        return found

    async def state(self, message: int) -> str:
        return (await self.found(message)).sent.state

    async def events(self, message: int) -> list[str]:
        return [one.what for one in (await self.found(message)).events]


def letter(address: str = "reader@waters.example", **changes: Any) -> Letter:
    values: dict[str, Any] = {
        "kind": "try-out",
        "to": Recipient("Amélie Fontaine", address, "fr"),
        "heading": "Conseil de la Convention sur les eaux partagées",
        "subject": "Invitation à la 47e réunion du Conseil",
        "title": "47e réunion : aquifères partagés",
        "paragraphs": ["Madame la Ministre,", "La présidente du Conseil invite la France."],
        "facts": [("Date", "mardi 22 mars 2022, 13 h 00 à Paris"), ("Lieu", "visioconférence")],
        "acts": [Act("Répondre", f"{BASE}/r/47-FR")],
        "after": ["Secrétariat du Conseil, Inès Roth"],
        **changes,
    }
    return Letter(**values)


def settings(**changes: Any) -> Settings:
    return settings_of({"base_url": BASE, "name": "Council", **changes})


@asynccontextmanager
async def opened(data: Path, clock: HandClock, **changes: Any) -> AsyncIterator[Office]:
    """A server's outbox over a data folder, until it ends."""
    register = open_register(register_url(data))
    post = PostOffice(register, settings(**changes), FileWatermark(data), clock)
    try:
        yield Office(register, post, clock)
    finally:
        await post.stop()
        register.close()


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture(scope="session")
def both_servers() -> Iterator[MailServers]:
    if missing := missing_for_mail():
        (pytest.fail if os.environ.get("CI") else pytest.skip)(f"mail: {missing}")
    servers = MailServers()
    yield servers
    servers.stop()
