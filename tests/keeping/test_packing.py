"""[PUBLISH-4] A single text that was erased: the records are packed a day later, once nobody sits in a meeting."""

import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import select

from hemicycle.cli.composition import open_house
from hemicycle.jobs.queue import add_job
from hemicycle.jobs.tables import jobs
from hemicycle.keeping.packing import DAY_MS, PACK, RECORDS
from hemicycle.procedure.core.actor import SECRETARIAT, Command
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.publication.commands import RedactText
from hemicycle.procedure.meeting.kernel.seats.commands import (
    AdmitParticipant,
    LeaveSeat,
    TakeSeat,
)
from hemicycle.procedure.words import ParticipantId
from tests.keeping.spread import Spread
from tests.keeping.test_erasing import BO, SETTINGS


@pytest.fixture
async def spread(tmp_path: Path) -> AsyncIterator[Spread]:
    async with open_house(tmp_path, SETTINGS) as house:
        server = Spread(house, tmp_path)
        await server.begin()
        yield server


async def act(spread: Spread, record: str, actor: str, command: Command) -> None:
    answer = await spread.house.recorder.act(record, actor, command, None)
    assert not isinstance(answer, Refusal), answer


async def due(spread: Spread) -> int | None:
    await spread.house.app.state.site.catalogue.current()
    asked = select(jobs.c.due).where(jobs.c.kind == PACK)
    return await spread.door.register.read(lambda register: register.scalar(asked))


async def test_it_is_packed_once_nobody_sits_in_a_meeting(
    spread: Spread, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = await spread.in_meeting(BO)
    packs, pack = list[int](), spread.house.recorder.pack

    async def packing() -> None:
        packs.append(1)
        await pack()

    monkeypatch.setattr(spread.house.recorder, "pack", packing)
    assert await due(spread) is None
    await act(spread, record, SECRETARIAT, AdmitParticipant(ParticipantId("p2")))
    await act(spread, record, "p2", TakeSeat())
    await act(spread, record, SECRETARIAT, RedactText(1))
    planned = await due(spread)
    last = (await spread.house.recorder.entries(record))[-1].at
    assert planned == last + DAY_MS
    await act(spread, record, SECRETARIAT, RedactText(2))
    assert await due(spread) == planned, "once a day"

    await spread.door.register.write(lambda register: add_job(register, PACK, RECORDS, 0))
    await spread.keeping.pack_due()
    assert packs == [], "somebody sits in a meeting"
    assert await due(spread) is not None
    await act(spread, record, "p2", LeaveSeat())
    await spread.door.register.write(lambda register: add_job(register, PACK, RECORDS, 0))
    await spread.keeping.pack_due()
    assert packs == [1]
    assert await due(spread) is None
    with sqlite3.connect(tmp_path / "records.sqlite") as db:
        assert BO.name not in "".join(str(row) for row in db.iterdump())
