"""A server of which a body is an account, with a publication that is out, and other servers that are made up."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx2
import pytest

from hemicycle.access.clock import now_ms
from hemicycle.federation.federation import Federation
from hemicycle.settings import Settings
from tests.federation.elsewhere import Elsewhere, signed
from tests.federation.publishing import carry
from tests.web.conftest import House, house, static  # noqa: F401 (its fixtures)
from tests.web.test_items import begun, out

BASE = "https://summit.example.org"
BODY, NAME = "nac", "skerries"
ACCOUNT = f"{BASE}/ap/bodies/{BODY}"


@pytest.fixture
def settings() -> Settings:
    return Settings(base_url=BASE)


@dataclass
class Fediverse:
    """`item`: the record of what is out; `place`: the path of its page; `folder`: of the cases (see `cases`)."""

    house: House
    elsewhere: Elsewhere
    federation: Federation
    item: str = ""
    place: str = ""
    office: str = ""
    folder: Path = Path()

    async def publish(self) -> None:
        """A publication of the body comes out."""
        self.office = await begun(self.house)
        self.place = await out(self.house, self.office)
        self.item = f"item.{self.place.rpartition('/')[2]}"
        await self.carry()

    async def carry(self) -> None:
        """All that follows from what stands on record, and all that is due for others."""
        await carry(self.house)

    @property
    def note(self) -> str:
        return self.federation.addresses.item(self.item)

    def case(self, name: str) -> bytes:
        """What one of the files says, of this body and this publication."""
        text = (self.folder / name).read_text()
        text = text.replace(f"{BASE}/ap/items/7", self.note)
        return text.replace(f"{BASE}/ap/bodies/skerries", ACCOUNT).encode()

    async def hand_in(
        self, body: bytes | dict[str, Any], actor: str, *, to: str = "/ap/inbox", **more: Any
    ) -> httpx2.Response:
        """As another server does."""
        raw = body if isinstance(body, bytes) else json.dumps(body).encode()
        headers = signed(f"{BASE}{to}", raw, actor, now_ms(), **more)
        async with self.house.client() as server:
            del server.headers["origin"]
            return await server.post(to, content=raw, headers=headers)

    async def replay(self, name: str) -> httpx2.Response:
        """A file, by the account that signs it."""
        return await self.hand_in(self.case(name), self.expected(name)["signer"])

    def expected(self, name: str) -> dict[str, Any]:
        """What must come of a file."""
        told: dict[str, dict[str, Any]] = json.loads((self.folder / "expected.json").read_text())
        return told[name]

    async def rows(self, asked: Any) -> list[Any]:
        return [*await self.federation.register.read(lambda c: c.execute(asked).all())]


@pytest.fixture
async def fediverse(house: House) -> Fediverse:  # noqa: F811
    """The account is open and a publication is out."""
    federation = house.app.state.site.federation
    elsewhere = Elsewhere()
    federation._egress = federation.remote._egress = elsewhere
    for courier in federation.worker._handlers.values():
        courier._egress = elsewhere
    await federation.accounts.begin(BODY, NAME)
    made = Fediverse(house, elsewhere, federation)
    await made.publish()
    return made


@pytest.fixture
def cases(data: Path, fediverse: Fediverse) -> Path:
    """What other servers really send (`cases/activities`), and the accounts that do."""
    fediverse.folder = data.parent / "cases" / "activities"
    actors = json.loads((fediverse.folder / "actors.json").read_text())
    for address, actor in actors.items():
        fediverse.elsewhere.people(actor, address)
    return fediverse.folder
