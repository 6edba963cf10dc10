"""A real server on loopback, over a folder of its own, for clients that know its address alone."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import msgspec
import pytest

from hemicycle.cli.composition import House, open_house
from hemicycle.cli.documents import rules_of
from hemicycle.cli.listening import bound, server
from hemicycle.files import MeetingFile
from hemicycle.files.convening import convene_command
from hemicycle.rehearsal import PersonalLink
from hemicycle.settings import read_settings


class Seat(msgspec.Struct, frozen=True):
    id: str
    role: str


class Venue:
    """A running server: its address, and what its operator can do."""

    def __init__(self, house: House, url: str) -> None:
        self.house = house
        self.url = url

    async def convene(self, file: MeetingFile) -> list[PersonalLink]:
        """Convene; the links of everybody, with their handles, and the secretariat's."""
        answer = await self.house.recorder.convene(convene_command(file, rules_of(file)))
        assert hasattr(answer, "seqs"), answer
        people = [Seat(f"p{n}", p.role) for n, p in enumerate(file.convening.participants, 1)]
        issued = await self.house.door.issue_links(file.id, people)
        office = await self.house.door.issue_secretariat_link()
        handles = {str(who): handle for handle, who in file.ids.items()}
        personal = [PersonalLink(handles[i.participant], i.role, i.link) for i in issued]
        return [*personal, PersonalLink("secretariat", "secretariat", office)]


@asynccontextmanager
async def venue_in(data: Path, port: int = 0) -> AsyncIterator[Venue]:
    settings = read_settings(data)
    with bound("127.0.0.1", port) as listening:
        address = listening.getsockname()
        settings = settings.placed(address[0], address[1], https=False)
        async with open_house(data, settings) as house:
            serving = server(house.app, reception=house.reception)
            running = asyncio.create_task(serving.serve(sockets=[listening]))
            try:
                yield Venue(house, settings.base_url)
            finally:
                serving.should_exit = True
                await running


@pytest.fixture
async def venue(tmp_path: Path) -> AsyncIterator[Venue]:
    async with venue_in(tmp_path) as running:
        yield running
