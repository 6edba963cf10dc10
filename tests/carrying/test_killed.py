"""[RECORD-14] Killed at any moment (-9), between any two statements: nothing is missed, nothing is there twice."""

import os
import random
import signal
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from sqlalchemy import Connection, Table, select

from hemicycle.carrying.followers import Followers
from hemicycle.recorder.recorder import Recorder
from hemicycle.register.opening import open_register, register_url
from hemicycle.stores.opening import keep_recorder
from hemicycle.web.listing import Listing
from hemicycle.web.tables import listed
from tests.carrying.carry_until_killed import RECORDS, following, open_toys
from tests.carrying.toys import KIND, letters, marks

PROCESS = Path(__file__).with_name("carry_until_killed.py")


def carry(data: Path, number: int, statement: int, acts: int, *flags: str) -> int:
    """Lets a process act and carry until it kills itself, or has printed so many acts; the number of its next act."""
    command = [sys.executable, str(PROCESS), str(data), str(number), str(statement), *flags]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
        assert process.stdout
        printed = [process.stdout.readline() for _ in range(acts)]
        if not statement:
            process.send_signal(signal.SIGKILL)
        printed += process.stdout.readlines()
        assert process.wait() == -signal.SIGKILL
    return max([number, *(int(line) + 1 for line in printed if line.endswith("\n"))])


async def faults_of(data: Path) -> list[str]:
    """What the followers' rows lack or have too much of, once they have caught up."""
    register = open_toys(data)
    async with keep_recorder(data) as recorder:
        await following(recorder, register, data).catch_up()
        due = await limits(recorder)
        assert sum(due.values()) > 60, "the test was idle"
        with register.reading() as connection:
            faults = [f for table in (marks, letters) for f in differing(connection, table, due)]
            states = {*connection.scalars(select(letters.c.state))}
            faults += [f"a letter is {state}" for state in states - {"waiting"}]
            known = lists(connection)
        if known != await derived_anew(recorder, data):
            faults.append("the lists are not what they are when derived anew")
    register.close()
    return faults


async def limits(recorder: Recorder) -> Counter[tuple[str, str]]:
    """(record, leaf) of the entries of which there must be a row."""
    runs = [await recorder.run(record, 0) for record in RECORDS]
    return Counter(
        (run.record, leaf.hex())
        for run in runs
        for entry, leaf in zip(run.entries, run.leaves, strict=True)
        if entry.kind == KIND
    )


def differing(connection: Connection, table: Table, due: Counter[tuple[str, str]]) -> list[str]:
    found = Counter((row.record, row.leaf) for row in connection.execute(select(table)))
    missing, twice = due - found, found - due
    return [
        *(f"{table.name}: {record} {leaf[:8]} is missing" for record, leaf in missing),
        *(f"{table.name}: {record} {leaf[:8]} is there twice" for record, leaf in twice),
    ]


def lists(connection: Connection) -> dict[str, tuple[object, ...]]:
    columns = [column for column in listed.c if column.name != "id"]
    return {row.record: tuple(row) for row in connection.execute(select(*columns))}


async def derived_anew(recorder: Recorder, data: Path) -> dict[str, tuple[object, ...]]:
    (data / "anew").mkdir()
    register = open_register(register_url(data / "anew"))
    await Followers(recorder, register, [Listing(["en", "fr"])]).catch_up()
    with register.reading() as connection:
        found = lists(connection)
    register.close()
    return found


@pytest.mark.slow
async def test_killed_twenty_times_nothing_is_missed_and_nothing_is_there_twice(
    tmp_path: Path,
) -> None:
    dice = random.Random(11)
    number = 0
    for _ in range(10):
        number = carry(tmp_path, number, 0, dice.randint(3, 25))
        number = carry(tmp_path, number, dice.randint(1, 150), 0)
    assert await faults_of(tmp_path) == []


@pytest.mark.slow
async def test_the_check_finds_a_cursor_that_is_committed_before_the_rows(tmp_path: Path) -> None:
    number = carry(tmp_path, 0, 0, 10)
    for _ in range(8):  # a crash may fall where nothing is lost
        number = carry(tmp_path, number, 10_000, 0, "--apart")
    number = carry(tmp_path, number, 0, 60)
    assert any("is missing" in fault for fault in await faults_of(tmp_path))
