"""[RECORD-6] Who keeps a data directory, and how another process reaches it. Real files, sockets, processes."""

import asyncio
import os
import socket
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from hemicycle.ipc.remote import RemoteRecorder
from hemicycle.procedure.core.codec import Malformed
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.floor.commands import RequestFloor
from hemicycle.procedure.meeting.business.publication.commands import RedactText
from hemicycle.procedure.meeting.convening.commands import ConveneMeeting
from hemicycle.procedure.meeting.kernel.seats.commands import (
    AccreditParticipant,
    AdmitParticipant,
)
from hemicycle.procedure.rulebook import Rulebook
from hemicycle.procedure.words import Language, MeetingId, ParticipantId
from hemicycle.record.note import BadNote
from hemicycle.recorder.errors import IdConflict, RecorderError, Uncertain, UnknownRecord
from hemicycle.recorder.recorder import Recorder
from hemicycle.stores import opening
from hemicycle.stores.keys import MissingKey, signing_key
from hemicycle.stores.lock import DataLock, Held
from hemicycle.stores.opening import SOCKET, keep_recorder, open_recorder
from tests.answers import accepted
from tests.meeting_files import person

PERSON = person("ann", "Ann Ö", member="FI", gender={"und": "f"}, listed=True)
CONFERENCE = ConveneMeeting(
    meeting=MeetingId("oslo"),
    body=None,
    mode="virtual",
    access="open",
    starts=0,
    ends=None,
    offset_min=0,
    host=None,
    chair=ParticipantId("p1"),
    reporter=None,
    languages=[Language("en")],
    title={"en": "Conference"},
    topic={},
    source={},
    rulebook=Rulebook("plain", "1", {"en": "Plain rules"}),
    participants=[PERSON],
    items=[],
    tracks=[],
    photo_order=None,
    photo_credit={},
)


@pytest.fixture(
    params=["short", "a-directory-that-lies-so-deep-that-no-socket-has-so-long-a-name/" * 2]
)
def data(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    name: str = request.param
    return tmp_path / name


def modes(data: Path) -> dict[str, int]:
    found = [data, *data.rglob("*")]
    return {str(path.relative_to(data)): stat.S_IMODE(path.stat().st_mode) for path in found}


async def test_a_fresh_start_makes_everything_for_the_owner_alone(data: Path) -> None:
    async with keep_recorder(data) as recorder:
        await recorder.convene(CONFERENCE)
        found = modes(data)
    assert found.pop("keys/record.vkey") == 0o644
    assert found == {
        ".": 0o700,
        "desk.lock": 0o600,
        "desk.sock": 0o600,
        "keys": 0o700,
        "keys/record.skey": 0o600,
        "pulse": 0o600,
        "records.sqlite": 0o600,
        "records.sqlite-shm": 0o600,
        "records.sqlite-wal": 0o600,
    }
    assert not (data / SOCKET).exists()


async def test_a_second_keeper_is_refused_and_told_who_holds_it(data: Path) -> None:
    async with keep_recorder(data):
        with pytest.raises(Held, match=r"pid \d+"):
            async with keep_recorder(data):
                pass
    async with keep_recorder(data):
        pass


def test_another_process_is_refused_until_the_first_ends(tmp_path: Path) -> None:
    script = (
        "import pathlib, sys\n"
        "from hemicycle.stores.lock import DataLock\n"
        "DataLock(pathlib.Path(sys.argv[1]))\n"
        "print('held', flush=True)\n"
        "sys.stdin.read()\n"
    )
    holder = subprocess.Popen(
        [sys.executable, "-c", script, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert holder.stdin
    assert holder.stdout
    assert holder.stdout.readline() == b"held\n"
    with pytest.raises(Held, match=f"pid {holder.pid}"):
        DataLock(tmp_path)
    holder.kill()
    holder.wait()
    holder.stdin.close()
    holder.stdout.close()
    DataLock(tmp_path).release()


async def test_whoever_comes_second_works_through_the_first(data: Path) -> None:
    async with open_recorder(data) as first, open_recorder(data) as second:
        assert isinstance(first, Recorder)
        assert isinstance(second, RemoteRecorder)
        answer = accepted(await second.convene(CONFERENCE))
        assert answer.seqs == [0, 1]
        assert answer.entries == await first.entries("oslo")
        assert answer.receipt is not None
        assert answer.receipt["record"] == "oslo"
        assert await second.records() == ["oslo"] == await first.records()
        assert isinstance(await second.convene(CONFERENCE), Refusal)
        own = list(await first.export("oslo", "everything"))
        assert list(await second.export("oslo", "everything")) == own
    async with open_recorder(data) as third:
        assert isinstance(third, Recorder)
        assert await third.records() == ["oslo"]


async def test_acts_and_errors_are_the_same_over_the_socket(data: Path) -> None:
    async with keep_recorder(data) as recorder, RemoteRecorder(data / SOCKET) as remote:
        await recorder.convene(CONFERENCE)
        accredit = AccreditParticipant(person("bo", "Bo", role="observer", listed=True))
        answer = await remote.act("oslo", "secretariat", accredit, "accredit-1")
        assert answer == await recorder.act("oslo", "secretariat", accredit, "accredit-1")
        refusal = await remote.act("oslo", "p1", RedactText(1), None)
        assert refusal == await recorder.act("oslo", "p1", RedactText(1), None)
        with pytest.raises(IdConflict) as conflict:
            await remote.act("oslo", "secretariat", RedactText(1), "accredit-1")
        assert conflict.value.refusal.details == {"id": "accredit-1"}
        with pytest.raises(UnknownRecord):
            await remote.act("bern", "p1", RequestFloor(), None)
        with pytest.raises(UnknownRecord):
            await remote.export("bern", "public")
        with pytest.raises(Malformed, match="surrogate"):
            await remote.act("oslo", "secretariat", RedactText(1, {"en": "\ud800"}), None)
        assert await remote.records() == ["oslo"]


async def test_many_ask_at_once(data: Path) -> None:
    async with (
        keep_recorder(data) as recorder,
        RemoteRecorder(data / SOCKET) as one,
        RemoteRecorder(data / SOCKET) as two,
    ):
        await recorder.convene(CONFERENCE)
        people = [person(f"n{n}", f"N {n}", role="observer", listed=True) for n in range(30)]
        asked = [
            (one, two)[n % 2].act(
                "oslo", "secretariat", AccreditParticipant(guest), f"accredit-{n}"
            )
            for n, guest in enumerate(people)
        ]
        answers = await asyncio.gather(*asked)
        assert sorted(accepted(answer).seqs[0] for answer in answers) == list(range(2, 32))


async def test_a_server_that_goes_away_is_an_uncertain_answer(data: Path) -> None:
    async with keep_recorder(data) as recorder:
        await recorder.convene(CONFERENCE)
        remote = await RemoteRecorder(data / SOCKET).__aenter__()
        assert await remote.records() == ["oslo"]
    with pytest.raises(Uncertain):
        await remote.records()
    await remote.__aexit__(None, None, None)


async def test_nonsense_on_the_socket_ends_that_connection_alone(tmp_path: Path) -> None:
    async with keep_recorder(tmp_path) as recorder, RemoteRecorder(tmp_path / SOCKET) as remote:
        for nonsense in (
            b"GET / HTTP/1.1\r\n\r\n",
            b"\x00\x00\x00\x02hi",
            b"\xff\xff\xff\xff",
            b"\x00\x00",
        ):
            reader, writer = await asyncio.open_unix_connection(str(tmp_path / SOCKET))
            writer.write(nonsense)
            writer.write_eof()
            answer = await asyncio.wait_for(reader.read(), 5)
            assert answer == b"" or b"Malformed" in answer
            writer.close()
        await recorder.convene(CONFERENCE)
        assert await remote.records() == ["oslo"]


async def test_a_dead_servers_socket_is_in_nobodys_way(tmp_path: Path) -> None:
    dead = socket.socket(socket.AF_UNIX)
    dead.bind(str(tmp_path / SOCKET))
    dead.close()
    async with keep_recorder(tmp_path) as recorder, RemoteRecorder(tmp_path / SOCKET) as remote:
        await recorder.convene(CONFERENCE)
        assert await remote.records() == ["oslo"]


async def test_a_holder_that_does_not_answer_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "PATIENCE_S", 0.1)
    with DataLock(tmp_path), pytest.raises(RecorderError, match=r"pid \d+.*does not answer"):
        async with open_recorder(tmp_path):
            pass


def test_the_key_is_made_once_and_keeps_its_name(tmp_path: Path) -> None:
    first = signing_key(tmp_path / "keys", "summit.example")
    assert signing_key(tmp_path / "keys", "other.example") == first
    assert first.name == "summit.example"
    assert (tmp_path / "keys" / "record.vkey").read_text().strip() == first.verifier.vkey
    assert signing_key(tmp_path / "others", "summit.example") != first


def test_a_key_that_others_may_read_is_refused(tmp_path: Path) -> None:
    signing_key(tmp_path, "summit.example")
    (tmp_path / "record.skey").chmod(0o640)
    with pytest.raises(PermissionError, match="others may read"):
        signing_key(tmp_path, "summit.example")


def test_a_broken_key_is_refused_and_never_replaced(tmp_path: Path) -> None:
    signing_key(tmp_path, "summit.example")
    (tmp_path / "record.skey").write_text("")
    with pytest.raises(BadNote, match=r"record\.skey"):
        signing_key(tmp_path, "summit.example")


async def test_records_whose_key_is_gone_stop_the_start_and_a_new_key_is_asked_for(
    tmp_path: Path,
) -> None:
    async with keep_recorder(tmp_path) as recorder:
        convened = accepted(await recorder.convene(CONFERENCE))
        first = recorder.vkey
    key = tmp_path / "keys" / "record.skey"
    key.unlink()
    with pytest.raises(MissingKey, match=r"record\.skey is missing.*--new-key.*receipts"):
        async with keep_recorder(tmp_path):
            pass
    assert not key.exists()
    async with keep_recorder(tmp_path, new_key=True) as recorder:
        assert recorder.vkey != first
        assert await recorder.damage("oslo") is None, "what the former key signed still counts"
        assert (await recorder.entries("oslo"))[0] == convened.entries[0]
        admitted = AdmitParticipant(ParticipantId("p1"))
        assert not isinstance(await recorder.act("oslo", "secretariat", admitted, None), Refusal)
        renewed = recorder.vkey
    async with keep_recorder(tmp_path) as recorder:
        assert recorder.vkey == renewed
        assert await recorder.damage("oslo") is None


async def test_a_folder_without_records_gets_its_key_unasked(tmp_path: Path) -> None:
    async with keep_recorder(tmp_path):
        pass
    (tmp_path / "keys" / "record.skey").unlink()
    async with keep_recorder(tmp_path) as recorder:
        assert await recorder.records() == []


def test_the_key_and_its_folder_are_durable_before_it_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A power cut after the start leaves the key that signed: every write is synced before its name is."""
    happened: list[str] = []
    synced, renamed = os.fsync, Path.rename

    def fsync(handle: int) -> None:
        happened.append("sync " + Path(f"/proc/self/fd/{handle}").readlink().name)
        synced(handle)

    def rename(path: Path, to: Path) -> Path:
        happened.append(f"rename {to.name}")
        return renamed(path, to)

    monkeypatch.setattr(os, "fsync", fsync)
    monkeypatch.setattr(Path, "rename", rename)
    signing_key(tmp_path / "keys", "summit.example")
    assert happened[0] == f"sync {tmp_path.name}", "the folder's own name"
    assert happened[-3:] == ["sync record.new", "rename record.skey", "sync keys"]
