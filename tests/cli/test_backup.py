"""A backup is made while the server takes acts, and put back after everything else was destroyed."""

import asyncio
import hashlib
import json
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from hemicycle.ipc.remote import RemoteRecorder
from hemicycle.procedure.meeting.kernel.seats.commands import (
    AccreditParticipant,
)
from hemicycle.recorder.errors import Uncertain
from hemicycle.stores.holdings import undeclared
from hemicycle.stores.opening import SOCKET
from tests.answers import accepted
from tests.cli.conftest import COMMAND, ENVIRONMENT, EXAMPLE, Run
from tests.meeting_files import person

CALL = "2022-01-24-leaders-call"
PICTURE = b"\xff\xd8 a picture of everybody"
PAPER = b"%PDF-1.7 a paper\n%%EOF"
PAPER_DIGEST = hashlib.sha256(PAPER).hexdigest()
DIGEST = hashlib.sha256(PICTURE).hexdigest()


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def server(data: Path) -> Iterator["subprocess.Popen[str]"]:
    one = subprocess.Popen(
        [*COMMAND, "serve", "--data", str(data), "--port", "0"],
        env=ENVIRONMENT,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert one.stdout
    assert one.stdout.readline().startswith("Hemicycle serves")
    yield one
    one.kill()
    one.communicate()


@pytest.fixture
def kept(run: Run, data: Path, tmp_path: Path) -> Path:
    """A backup of a folder in which nobody works."""
    assert run("convene", EXAMPLE, "--data", data).returncode == 0
    folder = data / "photos" / CALL
    folder.mkdir(parents=True)
    (folder / f"{DIGEST}.jpg").write_bytes(PICTURE)
    papers = data / "attachments" / CALL
    papers.mkdir(parents=True)
    (papers / PAPER_DIGEST).write_bytes(PAPER)
    told = run("backup", tmp_path / "backup", "--data", data)
    assert told.returncode == 0, told.stderr
    return tmp_path / "backup"


async def acting(data: Path, receipts: list[dict[str, Any]], enough: asyncio.Event) -> None:
    """Act after act, until the server is gone; each receipt is noted."""
    async with RemoteRecorder(data / SOCKET) as recorder:
        for number in range(100_000):
            someone = person(f"n{number}", f"N {number}", role="observer", listed=True)
            try:
                done = await recorder.act(CALL, "secretariat", AccreditParticipant(someone), None)
            except (Uncertain, ConnectionError):
                return
            receipt = accepted(done).receipt
            assert receipt is not None
            receipts.append(receipt)
            if len(receipts) >= 20:
                enough.set()


async def test_destroyed_while_it_took_acts_it_is_restored_and_receipts_from_before_hold(
    run: Run, data: Path, server: "subprocess.Popen[str]", tmp_path: Path
) -> None:
    convened = await asyncio.to_thread(run, "convene", EXAMPLE, "--data", data, "--json")
    assert convened.returncode == 0, convened.stderr
    receipts: list[dict[str, Any]] = []
    enough = asyncio.Event()
    work = asyncio.create_task(acting(data, receipts, enough))
    await asyncio.wait_for(enough.wait(), 60)
    before = len(receipts)
    target = tmp_path / "safe" / "monday"
    told = await asyncio.to_thread(run, "backup", target, "--data", data)
    assert told.returncode == 0, told.stderr
    assert len(receipts) > before, "the server went on meanwhile"
    assert not [path.name for path in data.iterdir() if undeclared(path.name)]
    server.kill()
    server.wait()
    await work
    shutil.rmtree(data)

    told = await asyncio.to_thread(run, "restore", target, "--data", data)
    assert told.returncode == 0, told.stderr
    held = tmp_path / "held.jsonl"
    held.write_text("".join(json.dumps(receipt) + "\n" for receipt in receipts[:before]))
    exported = await asyncio.to_thread(run, "export", CALL, "--data", data)
    (tmp_path / "record.jsonl").write_text(exported.stdout)
    key = (target / "keys" / "record.vkey").read_text().strip()
    told = await asyncio.to_thread(
        run, "verify", tmp_path / "record.jsonl", "--key", key, "--receipt", held
    )
    assert told.returncode == 0, told.stdout
    assert f"{before} receipts hold" in told.stdout
    register = sqlite3.connect(data / "register.sqlite")
    links = register.execute("SELECT count(*) FROM links WHERE record = ?", (CALL,)).fetchone()
    register.close()
    assert links[0] == len(convened.stdout.splitlines()), "the links that were sent still work"
    for path in (target, data, *target.rglob("*"), *data.rglob("*")):
        assert path.stat().st_mode & 0o077 == 0 or path.name == "record.vkey", path


def test_pictures_papers_keys_and_settings_come_back_byte_for_byte(
    run: Run, data: Path, kept: Path
) -> None:
    (data / "settings.toml").write_text('name = "Ours"\n')
    shutil.rmtree(kept)
    assert run("backup", kept, "--data", data).returncode == 0
    files = {
        str(path.relative_to(data)): path.read_bytes()
        for path in data.rglob("*")
        if (path.is_file() and path.parent.name in ("keys", CALL)) or path.name == "settings.toml"
    }
    shutil.rmtree(data)
    assert run("restore", kept, "--data", data).returncode == 0
    assert {name: (data / name).read_bytes() for name in files} == files
    assert {f"photos/{CALL}/{DIGEST}.jpg", f"attachments/{CALL}/{PAPER_DIGEST}"} <= set(files)


def test_a_place_that_will_not_do_is_named_and_left_as_it_is(
    run: Run, data: Path, kept: Path, tmp_path: Path
) -> None:
    full = tmp_path / "full"
    full.mkdir()
    (full / "diary").write_text("mine")
    for words, said in (
        (("backup", full, "--data", data), "full is there already and holds something"),
        (("backup", full / "diary", "--data", data), "diary is there already"),
        (("backup", data / "backup", "--data", data), "lies in the data folder"),
        (("backup", tmp_path / "new", "--data", full), "is no data folder"),
        (("restore", full, "--data", tmp_path / "new"), "is no backup"),
        (("restore", tmp_path / "nowhere", "--data", tmp_path / "new"), "is no backup"),
        (("restore", kept, "--data", data), "data is there already and holds something"),
    ):
        told = run(*words)
        assert told.returncode == 1, words
        assert said in told.stderr
        assert "Traceback" not in told.stderr
    assert not (tmp_path / "new").exists()
    assert [path.name for path in full.iterdir()] == ["diary"]
    assert run("backup", tmp_path / "second", "--data", data).returncode == 0


def test_what_does_not_verify_is_not_put_back_and_is_named(
    run: Run, kept: Path, tmp_path: Path
) -> None:
    picture = kept / "photos" / CALL / f"{DIGEST}.jpg"
    picture.write_bytes(PICTURE.replace(b"everybody", b"everybodY"))
    (kept / "settings.toml").unlink(missing_ok=True)
    (kept / "more").write_text("more")
    (kept / "attachments" / CALL / PAPER_DIGEST).write_bytes(PAPER.replace(b"paper", b"papel"))
    told = run("restore", kept, "--data", tmp_path / "new")
    assert told.returncode == 1
    assert f"{DIGEST}.jpg: its bytes are not those that were backed up" in told.stderr
    assert f"{PAPER_DIGEST}: its bytes are not those that were backed up" in told.stderr
    assert "more: was added later" in told.stderr
    assert not (tmp_path / "new").exists()


def test_a_record_changed_in_the_backup_is_named_by_its_entry(
    run: Run, data: Path, kept: Path, tmp_path: Path
) -> None:
    """Even by somebody who hashes anew: the signatures say it. It can be put back all the same, when asked for."""
    db = sqlite3.connect(kept / "records.sqlite", isolation_level=None)
    db.execute("DROP TRIGGER entries_hold")
    db.execute("UPDATE entries SET text_salt = randomblob(32) WHERE seq = 2")
    db.close()
    manifest = json.loads((kept / "backup.json").read_text())
    digest = hashlib.sha256((kept / "records.sqlite").read_bytes()).hexdigest()
    manifest["files"]["records.sqlite"] = digest
    (kept / "backup.json").write_text(json.dumps(manifest))
    told = run("restore", kept, "--data", tmp_path / "new")
    assert told.returncode == 1
    assert f"record {CALL}: entry 2 has other texts" in told.stderr
    assert not (tmp_path / "new").exists()
    told = run("restore", kept, "--data", tmp_path / "new", "--with-damaged")
    assert told.returncode == 0
    assert "entry 2 has other texts" in told.stderr
    told = run("backup", tmp_path / "again", "--data", tmp_path / "new")
    assert told.returncode == 1
    assert "keep your earlier backups" in told.stderr


def test_a_disk_that_is_full_is_told_and_leaves_nothing_behind(
    run: Run, data: Path, kept: Path, tmp_path: Path
) -> None:
    place = tmp_path / "small"
    place.mkdir()
    for words in (
        ("backup", place / "b", "--data", data),
        ("restore", kept, "--data", place / "d"),
    ):
        # No file may grow past 8 KiB, which is what a full disk looks like to the one that writes it.
        done = subprocess.run(
            ["bash", "-c", 'ulimit -f 8; exec "$@"', "-", *COMMAND, *map(str, words)],
            env=ENVIRONMENT,
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        assert done.returncode == 1, done.stdout
        assert "no backup was made" in done.stderr or "nothing was put back" in done.stderr
        assert "Traceback" not in done.stderr
        assert list(place.iterdir()) == []
