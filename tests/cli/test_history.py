"""A device that comes back sees whether the record goes on: [RECORD-12] [RECORD-13].

A real server: acts, a backup, more acts; then it is put back by `restore`, or by copying files.
"""

import asyncio
import json
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack
from itertools import count, islice
from pathlib import Path
from typing import Any

import pytest
from websockets.sync.client import ClientConnection, connect

from hemicycle.ipc.remote import RemoteRecorder
from hemicycle.procedure.meeting.kernel.seats.commands import (
    AccreditParticipant,
)
from hemicycle.record.checkpoint import Checkpoint, open_checkpoint
from hemicycle.record.note import Verifier
from hemicycle.record.restoration import open_restoration
from hemicycle.record.tree import proves_consistency
from hemicycle.stores.opening import SOCKET
from tests.cli.conftest import COMMAND, ENVIRONMENT, EXAMPLE, Run
from tests.meeting_files import person

CALL = "2022-01-24-leaders-call"


class Server:
    """The server on a data folder, while the test wants it."""

    def __init__(self, data: Path) -> None:
        self.data = data
        self._process: subprocess.Popen[str] | None = None
        self._base = ""
        self._people = count()
        self._lines = ExitStack()

    def start(self, *options: str) -> None:
        self._process = subprocess.Popen(
            [*COMMAND, "serve", "--data", str(self.data), "--port", "0", *options],
            env=ENVIRONMENT,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._process.stdout
        self._base = self._process.stdout.readline().split()[2]

    def stop(self) -> None:
        self._lines.close()
        if self._process is not None:
            self._process.terminate()
            self._process.communicate(timeout=30)
            self._process = None

    def watch(self) -> "Watcher":
        address = f"{self._base.replace('http', 'ws')}/room/{CALL}/live"
        return Watcher(self._lines.enter_context(connect(address)))

    async def act(self, times: int) -> None:
        """So many people more are accredited."""
        async with RemoteRecorder(self.data / SOCKET) as recorder:
            for number in islice(self._people, times):
                someone = person(f"n{number}", f"N {number}", role="observer", listed=True)
                await recorder.act(CALL, "secretariat", AccreditParticipant(someone), None)


class Watcher:
    """A device of the public that has said hello."""

    def __init__(self, socket: ClientConnection) -> None:
        self._socket = socket
        self.say({"type": "hello", "packed": False})
        self.welcome = self.until("welcome")
        self.key = Verifier.of(self.welcome["vkey"])
        self.seen = self.opened(self.welcome["checkpoint"])

    def say(self, message: dict[str, Any]) -> None:
        self._socket.send(json.dumps(message))

    def until(self, kind: str) -> dict[str, Any]:
        while True:
            message: dict[str, Any] = json.loads(self._socket.recv(timeout=20))
            if message["type"] == kind:
                return message

    def opened(self, note: str) -> Checkpoint:
        return open_checkpoint(note, self.key, CALL)

    def continues(self, old: Checkpoint, now: Checkpoint) -> bool:
        """Whether the server proves that the record goes on from `old` to `now`."""
        self.say({"type": "prove", "old": old.size, "size": now.size})
        steps = self.until("proof")["steps"]
        if steps is None:
            return False
        proof = [bytes.fromhex(step) for step in steps]
        return proves_consistency(old.size, old.root, now.size, now.root, proof)


@pytest.fixture
def server(run: Run, tmp_path: Path) -> Iterator[Server]:
    assert run("convene", EXAMPLE, "--data", tmp_path / "data").returncode == 0
    one = Server(tmp_path / "data")
    one.start()
    yield one
    one.stop()


def test_a_device_learns_how_far_a_restored_record_went_back_and_that_it_goes_on_from_there(
    run: Run, server: Server, tmp_path: Path
) -> None:
    begun = server.watch()
    assert begun.welcome["restored"] == []
    asyncio.run(server.act(3))
    assert run("backup", tmp_path / "backup", "--data", server.data).returncode == 0
    saved = server.watch()
    assert saved.continues(begun.seen, saved.seen)
    asyncio.run(server.act(4))
    lost = server.watch()
    assert lost.continues(saved.seen, lost.seen)
    assert lost.seen.size > saved.seen.size > begun.seen.size
    server.stop()

    shutil.move(server.data, tmp_path / "old")
    told = run("restore", tmp_path / "backup", "--data", server.data)
    assert told.returncode == 0, told.stderr
    server.start()
    back = server.watch()
    assert back.key == lost.key
    (note,) = back.welcome["restored"]
    notice = open_restoration(note, back.key, CALL)
    assert notice.checkpoint.size == saved.seen.size
    assert notice.checkpoint.root == saved.seen.root
    assert not back.continues(lost.seen, back.seen)
    asyncio.run(server.act(9))
    later = server.watch()
    assert later.seen.size > lost.seen.size
    assert not later.continues(lost.seen, later.seen), "longer than before, and another history"
    assert later.continues(notice.checkpoint, later.seen)

    exported = run("export", CALL, "--data", server.data)
    (tmp_path / "record.jsonl").write_text(exported.stdout)
    for name, device in (("saved", saved), ("lost", lost)):
        (tmp_path / f"{name}.txt").write_text(device.welcome["checkpoint"])
    key = ("--key", back.key.vkey)
    kept = tmp_path / "saved.txt"
    good = run("verify", tmp_path / "record.jsonl", *key, "--checkpoint", kept)
    assert good.returncode == 0, good.stdout
    assert "it continues 1 checkpoints" in good.stdout
    bad = run("verify", tmp_path / "record.jsonl", *key, "--checkpoint", tmp_path / "lost.txt")
    assert bad.returncode == 1
    assert f"lost.txt: the first {lost.seen.size} entries are not those that were" in bad.stdout


def test_a_folder_that_was_copied_back_shows_no_notice_and_proves_nothing(
    run: Run, server: Server, tmp_path: Path
) -> None:
    asyncio.run(server.act(2))
    server.stop()
    shutil.copytree(server.data, tmp_path / "copy")
    server.start()
    asyncio.run(server.act(2))
    lost = server.watch()
    server.stop()
    shutil.rmtree(server.data)
    shutil.copytree(tmp_path / "copy", server.data)
    server.start()
    back = server.watch()
    assert back.welcome["restored"] == []
    assert back.seen.size < lost.seen.size
    assert not back.continues(lost.seen, back.seen)


def test_notices_outlive_further_backups_and_say_nothing_twice(
    run: Run, server: Server, tmp_path: Path
) -> None:
    sizes: list[int] = []
    for times in (2, 3):
        asyncio.run(server.act(times))
        sizes.append(server.watch().seen.size)
        backup = tmp_path / f"backup-{times}"
        assert run("backup", backup, "--data", server.data).returncode == 0
        server.stop()
        shutil.rmtree(server.data)
        assert run("restore", backup, "--data", server.data).returncode == 0
        server.start()
    device = server.watch()
    notices = [open_restoration(one, device.key, CALL) for one in device.welcome["restored"]]
    assert [one.checkpoint.size for one in notices] == sizes
    server.stop()
    shutil.rmtree(server.data)
    assert run("restore", tmp_path / "backup-2", "--data", server.data).returncode == 0
    server.start()
    assert len(server.watch().welcome["restored"]) == 1, "the later one went back as far"


def test_a_backup_whose_key_is_gone_is_not_put_back_in_silence(
    run: Run, server: Server, tmp_path: Path
) -> None:
    assert run("backup", tmp_path / "backup", "--data", server.data).returncode == 0
    (tmp_path / "backup" / "keys" / "record.skey").unlink()
    told = run("restore", tmp_path / "backup", "--data", tmp_path / "new")
    assert told.returncode == 1
    assert not (tmp_path / "new").exists()
    told = run("restore", tmp_path / "backup", "--data", tmp_path / "new", "--with-damaged")
    assert told.returncode == 0, told.stderr
    assert "no notice of it can be signed" in told.stderr


def test_a_device_is_told_the_key_in_use_after_a_new_one_was_asked_for(server: Server) -> None:
    before = server.watch()
    server.stop()
    server.start("--new-key")
    after = server.watch()
    assert after.key != before.key
    assert (after.seen.size, after.seen.root) == (before.seen.size, before.seen.root)
