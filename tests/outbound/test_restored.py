"""[OUTBOX-1] After a restore whatever leads outward and is unfinished is unknown: nothing of it is sent by itself."""

from collections.abc import Iterable
from pathlib import Path

import pytest
from sqlalchemy import Connection, select

from hemicycle.carrying.watermark import FileWatermark
from hemicycle.outbound.deriving import Deriving
from hemicycle.outbound.ledger import conclude, mark_sending
from hemicycle.outbound.letter import Letter
from hemicycle.outbound.outbox import Outbox
from hemicycle.outbound.tables import outbox
from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.publication.commands import RedactText
from hemicycle.recorder.committed_batch import CommittedBatch
from hemicycle.register.register import Register
from tests.carrying.conftest import Folder
from tests.carrying.toys import KIND
from tests.outbound.conftest import letter

BOX = Outbox("waters.example", by_mail=True)


def limits(_: Connection, __: CommittedBatch, entry: Entry) -> Iterable[Letter]:
    if entry.kind == KIND:
        yield letter("reader@waters.example", kind="limit")
        yield letter("other@waters.example", kind="limit")


def rule() -> Deriving:
    return Deriving("limits", "1", BOX, limits, lambda: 7)


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    path = tmp_path / "data"
    path.mkdir()
    return Folder(path)


async def states(register: Register) -> list[tuple[str, str]]:
    asked = select(outbox.c.kind, outbox.c.state).order_by(outbox.c.id)
    return [tuple(row) for row in await register.read(lambda c: c.execute(asked).all())]


async def leave(register: Register, path: Path, message: int) -> None:
    """It leaves, as the courier has it."""
    steps = await register.write(lambda c: mark_sending(c, message, 1))
    assert steps is not None
    FileWatermark(path).reach(steps)


async def test_an_entry_is_told_to_each_once_and_only_from_now_on(folder: Folder) -> None:
    async with folder.serve() as server:
        await server.convene("geneva")
        await server.limit("geneva", 60)
    for _ in range(2):
        async with folder.serve(rule()) as server:
            await server.limit("geneva", 90)
            await server.followers.catch_up()
    async with folder.serve(rule()) as server:
        assert await states(server.register) == [("limit", "waiting")] * 4


@pytest.mark.parametrize("elsewhere", [False, True])
async def test_a_register_put_back_sends_nothing_that_may_have_left(
    folder: Folder, elsewhere: bool
) -> None:
    async with folder.serve(rule()) as server:
        await server.register.write(lambda c: BOX.write(c, letter(), 1))
        await server.convene("geneva")
        await server.limit("geneva", 60)
        await server.followers.catch_up()
    copy = folder.copy()
    async with folder.serve(rule()) as server:
        for message in (1, 2):
            await leave(server.register, folder.path, message)
        await server.limit("geneva", 90)
        await server.followers.catch_up()
    folder.put_back(copy, ["register"], elsewhere=elsewhere)
    async with folder.serve(rule()) as server:
        told = [("try-out", "unknown"), ("limit", "unknown"), ("limit", "unknown")]
        assert await states(server.register) == told, "what was told since is not told again"
        jobs = await server.register.read(
            lambda c: c.exec_driver_sql("SELECT count(*) FROM jobs").scalar()
        )
        assert jobs == 0
        await server.limit("geneva", 120)
        await server.followers.catch_up()
        assert (await states(server.register))[3:] == [("limit", "waiting")] * 2


async def test_only_leaving_is_a_step_too(folder: Folder) -> None:
    """A message that was written before the copy and left after it, with nothing else in between."""
    async with folder.serve(rule()) as server:
        await server.register.write(lambda c: BOX.write(c, letter(), 1))
    copy = folder.copy()
    async with folder.serve(rule()) as server:
        await leave(server.register, folder.path, 1)
    folder.put_back(copy, ["register"])
    async with folder.serve(rule()) as server:
        assert await states(server.register) == [("try-out", "unknown")]


async def test_records_put_back_put_in_doubt_what_was_told_of_them(folder: Folder) -> None:
    async with folder.serve(rule()) as server:
        await server.register.write(lambda c: BOX.write(c, letter(), 1))
        await server.convene("geneva", "vienna")
        await server.limit("vienna", 60)
        await server.followers.catch_up()
    copy = folder.copy()
    async with folder.serve(rule()) as server:
        await server.limit("geneva", 60)
        await server.followers.catch_up()
    folder.put_back(copy, ["records"])
    async with folder.serve(rule()) as server:
        assert await states(server.register) == [
            ("try-out", "waiting"),
            *[("limit", "waiting")] * 2,
            *[("limit", "unknown")] * 2,
        ]


async def test_a_start_without_a_restore_puts_nothing_in_doubt(folder: Folder) -> None:
    for _ in range(2):
        async with folder.serve(rule()) as server:
            await server.register.write(lambda c: BOX.write(c, letter(), 1, key="once"))
    async with folder.serve(rule()) as server:
        assert await states(server.register) == [("try-out", "waiting")]


async def test_who_cannot_be_written_to_is_refused_and_holds_up_nobody(folder: Folder) -> None:
    def bad(_: Connection, __: CommittedBatch, entry: Entry) -> Iterable[Letter]:
        if entry.kind == KIND:
            yield letter("no address")
            yield letter()

    async with folder.serve(Deriving("limits", "1", BOX, bad, lambda: 7)) as server:
        await server.convene("geneva")
        await server.limit("geneva", 60)
        await server.followers.catch_up()
        assert [state for _, state in await states(server.register)] == ["refused", "waiting"]


async def test_what_was_erased_from_the_record_is_told_to_nobody_any_more(folder: Folder) -> None:
    def words(_: Connection, run: CommittedBatch, entry: Entry) -> Iterable[Letter]:
        if entry.kind == KIND:
            yield letter(subject="Words of the record")

    async with folder.serve(Deriving("limits", "1", BOX, words, lambda: 7)) as server:
        await server.convene("geneva")
        await server.limit("geneva", 60, 90)
        await server.followers.catch_up()
        await server.register.write(lambda c: conclude(c, 1, "sent", "250", 1))
        await server.register.write(lambda c: BOX.write(c, letter(subject="Others"), 1))
        answer = await server.recorder.act("geneva", SECRETARIAT, RedactText(1), None)
        assert not isinstance(answer, Refusal), answer
        await server.followers.catch_up()
        assert [state for _, state in await states(server.register)] == [
            "sent",
            "given-up",
            "waiting",
        ]
    raw = (folder.path / "register.sqlite").read_bytes()
    assert b"Words of the record" not in raw
    assert b"Others" in raw
