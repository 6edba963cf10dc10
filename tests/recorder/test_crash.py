"""Killed at any moment (-9): whatever was receipted stands, and each act stands once."""

import json
import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from hemicycle.procedure.meeting.business.floor.entries import SpeakingLimitSet
from hemicycle.procedure.meeting.record import fold
from hemicycle.record import receipt as receipts
from hemicycle.record.entry import StoredEntry
from hemicycle.record.export import read
from hemicycle.record.note import Verifier
from hemicycle.record.tree import Tree
from hemicycle.record.verify import check_intact
from hemicycle.stores.opening import keep_recorder

PLAYER = Path(__file__).with_name("play_until_killed.py")
RECORD = "helsinki"
CLIENTS = 4


def play(data: Path, firsts: list[int], lines: int, *flags: str) -> dict[int, str]:
    """Lets a process act until it has printed so many receipts, then kills it. What it had printed by then, too."""
    command = [sys.executable, str(PLAYER), str(data), *map(str, firsts), *flags]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as player:
        assert player.stdout
        printed = [player.stdout.readline() for _ in range(lines)]
        player.send_signal(signal.SIGKILL)
        printed += player.stdout.readlines()
        assert player.wait() == -signal.SIGKILL
    whole = [line.split(" ", 1) for line in printed if line.endswith("\n")]
    return {int(number): receipt for number, receipt in whole}


async def faults_of(data: Path, found: dict[int, str]) -> list[str]:
    """What is wrong with the record, given these receipts."""
    faults = []
    async with keep_recorder(data) as recorder:
        lines = list(await recorder.export(RECORD, "everything"))
        entries = await recorder.entries(RECORD)
        if await recorder.state(RECORD) != fold(entries):
            faults.append("the state is not that of a full replay")
        faults += [str(fault) for fault in check_intact(lines, recorder.vkey).faults]
        verifier = Verifier.of(recorder.vkey)
    tree = Tree(line.leaf for line in read(lines) if isinstance(line, StoredEntry))
    for number, receipt in found.items():
        try:
            receipts.check_against(receipts.read(receipt.encode()), verifier, RECORD, tree)
        except receipts.BadReceipt as fault:
            faults.append(f"act {number}: {fault}")
    facts = [entry.fact for entry in entries]
    limits = [fact.limit_s or 0 for fact in facts if isinstance(fact, SpeakingLimitSet)]
    faults += [f"act {limit - 10} stands twice" for limit in limits if limits.count(limit) > 1]
    missing = {number for number in found if 10 + number not in limits}
    return faults + [f"act {number} is missing" for number in sorted(missing)]


def nexts(found: dict[int, str]) -> list[int]:
    """For each client its first act without a receipt: it may stand or not, and is sent again."""
    return [
        next(number for number in range(one, 10_000, CLIENTS) if number not in found)
        for one in range(CLIENTS)
    ]


@pytest.mark.slow
async def test_killed_twenty_times_each_receipt_holds_and_each_act_stands_once(
    tmp_path: Path,
) -> None:
    dice = random.Random(24)
    found: dict[int, str] = {}
    for _ in range(20):
        again = play(tmp_path, nexts(found), dice.randint(0, 40))
        assert not set(again) & set(found)
        found |= again
    assert await faults_of(tmp_path, found) == []
    assert all(json.loads(receipt)["record"] == RECORD for receipt in found.values())
    stand = nexts(found)
    assert min(stand) > 20, "the test was idle"


@pytest.mark.slow
async def test_the_check_finds_a_store_that_answers_before_it_has_written(tmp_path: Path) -> None:
    found = play(tmp_path, list(range(CLIENTS)), 60, "--hasty")
    faults = await faults_of(tmp_path, found)
    assert any("is missing" in fault for fault in faults)
