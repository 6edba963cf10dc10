"""What a follower reads, and when: each entry once, from where its kind begins, whatever fails meanwhile."""

import asyncio
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import Connection, event
from sqlalchemy.exc import OperationalError
from structlog.testing import capture_logs

from hemicycle.carrying import followers as at_work
from hemicycle.recorder.committed_batch import CommittedBatch
from hemicycle.recorder.errors import NotStored, UnknownRecord
from hemicycle.recorder.recorder import Recorder
from tests.carrying.conftest import Folder, Server
from tests.carrying.toys import Letters, Marks, letters, marks


async def test_each_entry_is_carried_once_over_restarts(folder: Folder) -> None:
    async with folder.serve(Marks(), Letters()) as server:
        await server.convene("geneva")
        await server.limit("geneva", 11, 12)
        for _ in range(2):
            await server.followers.catch_up()
        await server.limit("geneva", 13)
    async with folder.serve(Marks(), Letters()) as server:
        assert await server.rows(marks) == [("geneva", n) for n in (11, 12, 13)]
        await server.convene("vienna")
        await server.limit("vienna", 21)
        await server.limit("geneva", 14)
        await server.followers.catch_up()
        due = [*(("geneva", n) for n in (11, 12, 13, 14)), ("vienna", 21)]
        assert sorted(await server.rows(marks)) == due
        assert sorted(await server.rows(letters)) == due


async def test_who_asks_is_told_of_each_run_once_it_is_carried(folder: Folder) -> None:
    async with folder.serve(Marks(), Letters()) as server:
        told: list[tuple[str, int]] = []
        server.followers.on_carried(lambda run: told.append((run.record, run.end.size)))
        await server.convene("geneva")
        await server.followers.catch_up()
        before = len(told)
        await server.followers.catch_up()
        assert len(told) == before
        await server.limit("geneva", 11)
        await server.followers.catch_up()
        assert [record for record, _ in told] == ["geneva"] * (before + 1)
        assert told[-1][1] == (await server.recorder.meeting("geneva")).size


async def test_pages_begin_at_the_beginning_and_what_leads_outward_at_the_end(
    folder: Folder,
) -> None:
    async with folder.serve() as server:
        await server.convene("geneva")
        await server.limit("geneva", 11)
    async with folder.serve(Marks(), Letters()) as server:
        await server.limit("geneva", 12)
        await server.convene("vienna")  # it begins after them, so all of it is news
        await server.limit("vienna", 21)
        await server.followers.catch_up()
        assert sorted(await server.rows(marks)) == [("geneva", 11), ("geneva", 12), ("vienna", 21)]
        assert sorted(await server.rows(letters)) == [("geneva", 12), ("vienna", 21)]


async def test_another_version_derives_pages_anew_and_sends_nothing_twice(folder: Folder) -> None:
    async with folder.serve(Marks(), Letters()) as server:
        await server.convene("geneva")
        await server.limit("geneva", 11, 12)
        await server.followers.catch_up()
        await server.register.write(lambda c: c.execute(marks.update().values(seq=0)))
    newer: list[Any] = [Marks(), Letters()]
    for rule in newer:
        rule.version = "2"
    async with folder.serve(*newer) as server:
        assert await server.rows(marks) == [("geneva", 11), ("geneva", 12)]
        assert await server.rows(letters) == [("geneva", 11), ("geneva", 12)]
        assert {*await server.states(letters)} == {"waiting"}


async def test_a_start_reads_only_the_records_that_have_changed(
    folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with folder.serve(Marks()) as server:
        await server.convene("geneva", "helsinki", "vienna")
        await server.followers.catch_up()
        await server.limit("helsinki", 11)
    read: list[str] = []
    run = Recorder.run

    def noted(self: Recorder, record: str, start: int) -> Coroutine[None, None, CommittedBatch]:
        read.append(record)
        return run(self, record, start)

    monkeypatch.setattr(Recorder, "run", noted)
    async with folder.serve(Marks()) as server:
        assert read == ["helsinki"]
        assert await server.rows(marks) == [("helsinki", 11)]


async def test_it_follows_by_itself(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(at_work, "PACE_S", 0.0)
    told = asyncio.Event()

    class Telling(Marks):
        def carry(self, register: Connection, run: CommittedBatch) -> bool:
            found = super().carry(register, run)
            if found:
                loop.call_soon_threadsafe(told.set)
            return found

    loop = asyncio.get_running_loop()
    async with folder.serve(Telling()) as server:
        await server.followers.start()
        await server.convene("geneva")
        await server.limit("geneva", 11)
        await asyncio.wait_for(told.wait(), 60)
        await server.followers.stop()
        assert await server.rows(marks) == [("geneva", 11)]


class Broken(Letters):
    """A rule with a fault of its own."""

    def carry(self, register: Connection, run: CommittedBatch) -> bool:
        super().carry(register, run)
        raise ZeroDivisionError


async def test_a_rule_that_fails_leaves_nothing_and_holds_up_no_other(folder: Folder) -> None:
    async with folder.serve(Marks(), Broken()) as server:
        await server.convene("geneva", "vienna")
        await server.limit("geneva", 11)
        await server.limit("vienna", 21)
        await server.followers.catch_up()
        assert sorted(await server.rows(marks)) == [("geneva", 11), ("vienna", 21)]
        assert await server.rows(letters) == []
        assert server.followers.behind == {"geneva", "vienna"}
    async with folder.serve(Marks(), Letters()) as server:
        assert sorted(await server.rows(marks)) == [("geneva", 11), ("vienna", 21)]
        assert sorted(await server.rows(letters)) == [("geneva", 11), ("vienna", 21)]


async def test_a_record_that_cannot_be_read_holds_up_no_other(
    folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with folder.serve(Marks()) as server:
        await server.convene("geneva", "vienna")
        await server.limit("geneva", 11)
        await server.limit("vienna", 21)
        run = server.recorder.run

        async def reads(record: str, start: int) -> CommittedBatch:
            if record == "geneva":
                raise NotStored(record)
            return await run(record, start)

        monkeypatch.setattr(server.recorder, "run", reads)
        await server.followers.catch_up()
        assert await server.rows(marks) == [("vienna", 21)]
        assert server.followers.behind == {"geneva"}


@contextmanager
def full_disk(server: Server) -> Iterator[None]:
    def refuse(*_: object) -> None:
        raise OperationalError("COMMIT", {}, OSError(28, "disk full"))

    engine = server.register._writer
    event.listen(engine, "commit", refuse)
    yield
    event.remove(engine, "commit", refuse)


async def test_on_a_full_disk_nothing_is_lost_and_who_asks_is_answered(
    folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(at_work, "RETRY_S", 0.0)
    async with folder.serve(Marks(), Letters()) as server:
        await server.convene("geneva")
        await server.limit("geneva", 11)
        await server.followers.catch_up()
        await server.limit("geneva", 12)
        with full_disk(server):
            await server.followers.current()
        assert await server.rows(marks) == [("geneva", 11)]
        await server.followers.current()
        assert await server.rows(marks) == [("geneva", 11), ("geneva", 12)]
        assert await server.rows(letters) == [("geneva", 11), ("geneva", 12)]


async def test_two_at_once_carry_each_entry_once(folder: Folder) -> None:
    """As two servers would: who is overtaken asks again where the cursors stand."""
    async with folder.serve(Marks()) as server:
        await server.convene("geneva")
        other = at_work.Followers(server.recorder, server.register, [Marks()])
        await other.catch_up()
        for seconds in range(11, 31):
            await server.limit("geneva", seconds)
            await asyncio.gather(server.followers.catch_up(), other.catch_up())
            server.followers._not_before = other._not_before = 0.0
        assert await server.rows(marks) == [("geneva", seconds) for seconds in range(11, 31)]


async def test_a_record_that_has_not_begun_is_no_fault(folder: Folder) -> None:
    """Somebody asks for a meeting that is not there, or that the rules refuse: nothing of it is logged or carried."""
    async with folder.serve(Marks()) as server:
        await server.convene("geneva")
        await server.limit("geneva", 11)
        with pytest.raises(UnknownRecord):
            await server.recorder.state("nowhere")
        server.followers._note("nowhere")  # as the recorder tells of one that it has tried to read
        with capture_logs() as told:
            await server.followers.catch_up()
        assert told == []
        assert await server.rows(marks) == [("geneva", 11)]
        assert server.followers.behind == set()
