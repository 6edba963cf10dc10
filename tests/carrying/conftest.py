"""A data folder whose server can be stopped, started, and put back from copies, one database at a time."""

import shutil
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import Table, select

from hemicycle.carrying.follower import Follower
from hemicycle.carrying.followers import Followers
from hemicycle.carrying.watermark import FILE, FileWatermark
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.floor.commands import SetSpeakingLimit
from hemicycle.recorder.recorder import Recorder
from hemicycle.register.register import Register
from hemicycle.stores.opening import keep_recorder
from tests.carrying.carry_until_killed import open_meeting, open_toys

DATABASES = {"records": "records.sqlite", "register": "register.sqlite"}


@dataclass
class Server:
    recorder: Recorder
    register: Register
    followers: Followers

    async def limit(self, record: str, *seconds: int) -> None:
        for each in seconds:
            answer = await self.recorder.act(record, "p1", SetSpeakingLimit(each), None)
            assert not isinstance(answer, Refusal), answer

    async def convene(self, *records: str) -> None:
        for record in records:
            await open_meeting(self.recorder, record)

    async def rows(self, table: Table) -> list[tuple[str, int]]:
        """(record, speaking limit) of each row, in the order in which they were written."""
        found = await self.register.read(lambda c: c.execute(select(table)).all())
        entries = {row.record: await self.recorder.entries(row.record) for row in found}
        return [(row.record, entries[row.record][row.seq].fact.limit_s) for row in found]

    async def states(self, table: Table) -> list[str]:
        """What became of each letter."""
        return await self.register.read(lambda c: [*c.scalars(select(table.c.state))])


@dataclass
class Folder:
    path: Path

    @asynccontextmanager
    async def serve(self, *rules: Follower) -> AsyncIterator[Server]:
        """A server with these followers, which have caught up when it starts."""
        register = open_toys(self.path)
        async with keep_recorder(self.path) as recorder:
            followers = Followers(recorder, register, rules, FileWatermark(self.path))
            await followers.catch_up()
            yield Server(recorder, register, followers)
        register.close()

    def copy(self) -> Path:
        """A copy of both databases, while no server runs."""
        target = self.path.with_name(f"copy-{len([*self.path.parent.iterdir()])}")
        target.mkdir()
        for name in DATABASES.values():
            shutil.copy(self.path / name, target)
        return target

    def put_back(self, copy: Path, which: Sequence[str], *, elsewhere: bool = False) -> None:
        """One of the databases, or both; `elsewhere`: on a machine on which no server ever ran."""
        for name in which:
            for path in self.path.glob(f"{DATABASES[name]}*"):
                path.unlink()
            shutil.copy(copy / DATABASES[name], self.path)
        if elsewhere:
            (self.path / FILE).unlink()


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    path = tmp_path / "data"
    path.mkdir()
    return Folder(path)
