"""What reads never waits and never writes; what writes takes turns; nothing of either runs on the event loop."""

import asyncio
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

from hemicycle.access.tables import links
from hemicycle.register import sqlite
from hemicycle.register.opening import open_register, register_url
from hemicycle.register.register import Register

WORD = "Dzhaparidze"


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    register = open_register(register_url(tmp_path))
    yield register
    register.close()


def put(connection: Connection, actor: str) -> None:
    row = {"record": "r", "actor": actor, "role": "delegate", "token_digest": actor, "made": 1}
    connection.execute(links.insert().values(row))


async def test_work_runs_off_the_loop(register: Register) -> None:
    for ask in (register.read, register.write):
        assert await ask(lambda _: threading.get_ident()) != threading.get_ident()


async def test_a_transaction_stands_whole_or_not_at_all(register: Register) -> None:
    def half(connection: Connection) -> None:
        put(connection, "p1")
        raise OSError

    with pytest.raises(OSError):  # noqa: PT011
        await register.write(half)
    assert await register.read(lambda c: c.execute(links.select()).all()) == []


async def test_what_reads_cannot_write(register: Register) -> None:
    with pytest.raises(OperationalError, match="readonly"):
        await register.read(lambda connection: put(connection, "p1"))
    await register.write(lambda connection: put(connection, "p1"))


async def test_what_reads_sees_one_instant_and_does_not_wait(register: Register) -> None:
    def count(connection: Connection) -> int:
        return len(connection.execute(links.select()).all())

    with register.writing() as writing:
        put(writing, "p1")
        assert await register.read(count) == 0
    with register.reading() as reading:
        assert count(reading) == 1
        await register.write(lambda connection: put(connection, "p2"))
        assert count(reading) == 1
    assert await register.read(count) == 2


async def test_what_writes_takes_turns_from_its_first_question_on(register: Register) -> None:
    """Each adds what it counted: two that read before either wrote would add the same."""
    begun = threading.Barrier(8)

    def add(connection: Connection) -> None:
        put(connection, f"p{len(connection.execute(links.select()).all())}")

    def race() -> None:
        begun.wait(10)
        with register.writing() as connection:
            add(connection)

    racers = [threading.Thread(target=race) for _ in range(8)]
    for racer in racers:
        racer.start()
    for racer in racers:
        racer.join(30)
    found = await register.read(lambda c: [row.actor for row in c.execute(links.select())])
    assert sorted(found) == [f"p{n}" for n in range(8)]


async def test_many_who_write_at_once_wait_in_order_and_none_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By itself the database refuses whoever found it busy for too long, however many came later."""
    monkeypatch.setattr(sqlite, "PRAGMAS", ("busy_timeout=1", *sqlite.PRAGMAS[1:]))
    register = open_register(register_url(tmp_path))
    written: list[str] = []

    def slow(connection: Connection, actor: str) -> None:
        for number in range(100):
            put(connection, f"{actor}-{number}")
        written.append(actor)

    who = [f"p{number}" for number in range(20)]
    await asyncio.gather(*(register.write(partial(slow, actor=one)) for one in who))
    assert written == who
    register.close()


async def test_what_was_deleted_leaves_no_byte(register: Register, tmp_path: Path) -> None:
    await register.write(lambda connection: put(connection, WORD))
    await register.write(lambda connection: connection.execute(links.delete()))
    assert await register.wipe()
    held = [path.name for path in tmp_path.iterdir() if WORD.encode() in path.read_bytes()]
    assert held == []
