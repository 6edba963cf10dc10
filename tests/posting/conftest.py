"""Posting over a register of its own, with an item that a test turns, and networks on this machine."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from hemicycle.carrying.watermark import FileWatermark
from hemicycle.jobs.queue import add_job
from hemicycle.outbound.egress.client import Egress, place_of
from hemicycle.outbound.sealing import Sealing
from hemicycle.posting.accounts import Accounts
from hemicycle.posting.asking import Asking
from hemicycle.posting.follower import LOOK
from hemicycle.posting.item import Item, Told
from hemicycle.posting.networks.bluesky import Bluesky
from hemicycle.posting.networks.facebook import Facebook
from hemicycle.posting.networks.mastodon import Mastodon
from hemicycle.posting.networks.telegram import Telegram
from hemicycle.posting.networks.x import X
from hemicycle.posting.port import Connected, Image, Network, NetworkName
from hemicycle.posting.posting import Posting
from hemicycle.register.opening import open_register, register_url
from hemicycle.register.register import Register

AT = 1_643_063_400_000
"""24 January 2022, 22:30 UTC."""
BASE = "https://press.example.org"
RECORD = "2022-01-24-leaders-call"
SECRETS: dict[NetworkName, dict[str, str]] = {
    "mastodon": {"token": "token", "account": "1"},
    "telegram": {"token": "1:token", "chat": "@salle"},
    "x": {
        "consumer_key": "ck",
        "consumer_secret": "cs",
        "access_token": "at",
        "access_secret": "as",
        "id": "7",
    },
    "facebook": {"page": "12", "token": "page-token"},
}


def item(**changes: Any) -> Item:
    told = Told(
        "fr",
        "Le secrétaire général participe à un appel vidéo sur la sécurité européenne",
        "« Les dirigeants sont convenus de l’importance de poursuivre le dialogue. »",
        f"{BASE}/fr/meetings/{RECORD}/readout",
        "Photo de famille : neuf dirigeants sur deux rangs",
    )
    english = Told(
        "en",
        "Secretary General joins video call on European security",
        "“Leaders agreed on the importance of continued dialogue.”",
        f"{BASE}/en/meetings/{RECORD}/readout",
        "Family photo: nine leaders in two rows",
    )
    made = Item(RECORD, "nac", "out", 1, 5, {"fr": told, "en": english}, "", first=AT)
    return replace(made, **changes)


@dataclass
class HandClock:
    at: int = AT

    def __call__(self) -> int:
        return self.at


@dataclass
class Desk:
    """A server's posting, which runs when a test says so."""

    register: Register
    posting: Posting
    clock: HandClock
    shown: Item = field(default_factory=item)
    picture: Image | None = None

    async def connect(
        self,
        network: NetworkName,
        server: str,
        language: str = "fr",
        handle: str = "@presse",
        body: str = "nac",
        **secret: str,
    ) -> int:
        before, self.clock.at = self.clock.at, AT - 1000
        found = Connected(handle, {**SECRETS[network], **secret}, server)
        account = await self.posting.accounts.keep(body, network, language, "lead", found, None)
        self.clock.at = before
        return account

    async def look(self) -> None:
        """Something was published: look at it, and post what is due."""
        await self.register.write(lambda c: add_job(c, LOOK, self.shown.record, self.clock.at))
        await self.posting.run_due()

    async def turn(self, **changes: Any) -> None:
        """The item becomes another, and is looked at."""
        self.shown = replace(self.shown, **changes)
        await self.look()

    async def correct(self, version: int = 2) -> None:
        told = {
            code: replace(one, lead=one.lead.replace("dialogue", "dialogue ouvert"))
            for code, one in self.shown.tellings.items()
        }
        await self.turn(version=version, base=version * 10, tellings=told)

    async def later(self, minutes: float = 60) -> None:
        self.clock.at += int(minutes * 60_000)
        await self.posting.run_due()

    async def states(self) -> list[tuple[str, str]]:
        found = [row for _, rows in await self.posting.rows(self.shown.record) for row in rows]
        return [(row["deed"], row["state"]) for row in sorted(found, key=lambda row: row["id"])]

    async def last(self) -> Any:
        found = [row for _, rows in await self.posting.rows(self.shown.record) for row in rows]
        return max(found, key=lambda row: int(row["id"]))


def networks_at(server: str, egress: Egress) -> dict[NetworkName, Network]:
    """All of them, each of which has its server here."""
    asking = Asking(egress)
    each: list[Network] = [
        Mastodon(asking),
        Bluesky(asking, server),
        Telegram(asking, server),
        X(asking, server),
        Facebook(asking, server),
    ]
    return {one.name: one for one in each}


@asynccontextmanager
async def opened(data: Path, server: str, clock: HandClock | None = None) -> AsyncIterator[Desk]:
    """The posting of a data folder, until it ends; `server`: where all networks are."""
    clock = clock or HandClock()
    register = open_register(register_url(data))
    egress = Egress("Hemicycle", frozenset({place_of(server)}))
    accounts = Accounts(register, Sealing(bytes(32)), clock)
    networks = networks_at(server, egress)
    posting = Posting(register, accounts, networks, FileWatermark(data), clock, egress.close)
    desk = Desk(register, posting, clock)

    async def items(record: str) -> Item | None:
        return desk.shown if record == desk.shown.record else None

    async def pictures(record: str, digest: str, alt: str, most: int) -> Image | None:
        return desk.picture and replace(desk.picture, alt=alt)

    posting.items, posting.pictures = items, pictures
    try:
        yield desk
    finally:
        await posting.stop()
        register.close()


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path
