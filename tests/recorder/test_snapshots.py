"""[RECORD-16] A start folds what came since the last snapshot; one that does not fit is as if there were none."""

import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace

from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.core.record_type import RecordType
from hemicycle.procedure.core.state import RecordState
from hemicycle.procedure.meeting.business.floor.commands import SetSpeakingLimit
from hemicycle.procedure.meeting.business.outcomes.commands import ProposeOutcome
from hemicycle.procedure.meeting.business.publication.commands import RedactText
from hemicycle.procedure.meeting.convening.commands import ConveneMeeting
from hemicycle.procedure.meeting.kernel.lifecycle.commands import OpenMeeting
from hemicycle.procedure.meeting.kernel.seats.commands import AdmitParticipant, TakeSeat
from hemicycle.procedure.meeting.record import fold
from hemicycle.procedure.words import ParticipantId
from hemicycle.record.note import Signer
from hemicycle.recorder import snapshots
from hemicycle.recorder.errors import Damaged
from hemicycle.recorder.ports import Batch
from hemicycle.recorder.recorder import Recorder
from hemicycle.recorder.snapshots import CODE_BYTES, Snapshot
from hemicycle.stores.backup import make_backup, restore_backup
from hemicycle.stores.opening import keep_recorder
from hemicycle.stores.sqlite import SqliteStore
from tests.answers import accepted
from tests.recorder.conftest import HandClock
from tests.recorder.play_until_killed import open_meeting

RECORD, OTHER = "helsinki", "oslo"
EVERY = 20
SECRET_WORD = "Wolkenkuckucksheim"


@pytest.fixture(autouse=True)
def often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(snapshots, "EVERY", EVERY)


@pytest.fixture
def evolved(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The seqs of the entries that were folded."""
    seqs: list[int] = []
    evolve = RecordType.evolve

    def noted(self: RecordType[RecordState], state: RecordState, entry: object) -> RecordState:
        seqs.append(entry.seq)  # type: ignore[attr-defined]
        return evolve(self, state, entry)  # type: ignore[arg-type]

    monkeypatch.setattr(RecordType, "evolve", noted)
    return seqs


class House:
    """Recorders on the same file, one after the other."""

    def __init__(
        self,
        folder: Path,
        signer: Signer,
        clock: HandClock,
        conference: Callable[..., ConveneMeeting],
    ) -> None:
        self.path = folder / "records.sqlite"
        self.signer, self.clock, self.conference = signer, clock, conference
        self._salts = iter(range(1 << 40))

    @asynccontextmanager
    async def open(self) -> AsyncIterator[Recorder]:
        async with Recorder(
            SqliteStore(self.path),
            self.signer,
            clock=self.clock,
            entropy=lambda size: next(self._salts).to_bytes(size, "big"),
        ) as recorder:
            yield recorder

    async def play(self, recorder: Recorder, limits: int, record: str = RECORD) -> None:
        """A meeting is opened, and so many limits are set."""
        await recorder.convene(self.conference(record))
        await recorder.act(record, SECRETARIAT, AdmitParticipant(ParticipantId("p1")), None)
        await recorder.act(record, "p1", TakeSeat(), None)
        await recorder.act(record, "p1", OpenMeeting(), None)
        await set_limits(recorder, limits, record)

    def snapshot(self, record: str = RECORD) -> bytes | None:
        row = self._sql(
            "SELECT data FROM snapshots JOIN records ON number = record WHERE id = ?", record
        )
        return row[0] if row else None

    def put(self, data: bytes, record: str = RECORD) -> None:
        self._sql(
            "INSERT OR IGNORE INTO snapshots SELECT number, x'' FROM records WHERE id = ?", record
        )
        self._sql(
            "UPDATE snapshots SET data = ? WHERE record = (SELECT number FROM records WHERE id = ?)",
            data,
            record,
        )

    def _sql(self, statement: str, *values: object) -> tuple[bytes] | None:
        db = sqlite3.connect(self.path, isolation_level=None)
        try:
            found: tuple[bytes] | None = db.execute(statement, values).fetchone()
            return found
        finally:
            db.close()


@pytest.fixture
def house(
    tmp_path: Path, signer: Signer, clock: HandClock, conference: Callable[..., ConveneMeeting]
) -> House:
    return House(tmp_path, signer, clock, conference)


async def set_limits(recorder: Recorder, count: int, record: str = RECORD) -> None:
    size = (await recorder.state(record)).size
    for n in range(count):
        accepted(await recorder.act(record, "p1", SetSpeakingLimit(10 + size + n), None))


async def replayed(recorder: Recorder, record: str = RECORD) -> RecordState:
    """The state by a full replay."""
    return fold(await recorder.entries(record))


def read(data: bytes) -> Snapshot:
    return msgspec.msgpack.decode(data[CODE_BYTES:], type=Snapshot)


async def test_a_start_folds_only_what_came_since(house: House, evolved: list[int]) -> None:
    async with house.open() as recorder:
        await house.play(recorder, 30)
        before = await recorder.state(RECORD)
    data = house.snapshot()
    assert data
    size = read(data).size
    assert EVERY <= size < before.size
    evolved.clear()
    async with house.open() as again:
        assert await again.state(RECORD) == before
        assert evolved == list(range(size, before.size))
        assert await again.state(RECORD) == await replayed(again)
        assert accepted(await again.act(RECORD, "p1", SetSpeakingLimit(5000), None)).receipt


async def test_snapshots_come_ever_more_rarely_so_that_they_cost_what_entries_do() -> None:
    sizes = [0]
    while sizes[-1] < 100_000:
        sizes.append(snapshots.next_due(sizes[-1]))
    assert sizes[1] == EVERY
    assert sum(sizes) < 12 * sizes[-1]


async def test_a_record_that_stands_still_gets_one_where_it_had_none(
    house: House, evolved: list[int]
) -> None:
    async with house.open() as recorder:
        await house.play(recorder, 30)
        before = await recorder.state(RECORD)
    house.put(b"")
    async with house.open() as again:
        assert await again.state(RECORD) == before
    evolved.clear()
    async with house.open() as again:
        assert await again.state(RECORD) == before
    assert evolved == []


def state_altered(data: bytes) -> bytes:
    found = read(data)
    state = msgspec.msgpack.decode(found.state)
    state["debate"]["limit_s"] = 7
    changed = msgspec.structs.replace(found, state=msgspec.Raw(msgspec.msgpack.encode(state)))
    return data[:CODE_BYTES] + msgspec.msgpack.encode(changed)


def bit_flipped(data: bytes) -> bytes:
    return data[:-20] + bytes([data[-20] ^ 1]) + data[-19:]


@pytest.mark.parametrize(
    "alter", [state_altered, bit_flipped, lambda _: b"", lambda data: data[:CODE_BYTES]]
)
async def test_one_that_was_altered_is_not_used(
    house: House,
    caplog: pytest.LogCaptureFixture,
    evolved: list[int],
    alter: Callable[[bytes], bytes],
) -> None:
    async with house.open() as recorder:
        await house.play(recorder, 30)
        before = await recorder.state(RECORD)
    changed = alter(house.snapshot() or b"")
    house.put(changed)
    evolved.clear()
    async with house.open() as again:
        assert await again.state(RECORD) == before == await replayed(again)
        assert evolved[: before.size] == list(range(before.size))
    assert ("was not written here" in caplog.text) == bool(changed)


async def test_one_of_another_record_is_not_used(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    async with house.open() as recorder:
        await house.play(recorder, 30)
        await house.play(recorder, 30, OTHER)
        before = await recorder.state(RECORD)
    house.put(house.snapshot(OTHER) or b"")
    async with house.open() as again:
        assert await again.state(RECORD) == before
    assert "it is of record oslo" in caplog.text


async def test_one_of_a_later_time_is_not_used_after_a_restore(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    """Beyond the record's end, and later, when the restored record has grown otherwise to the same size."""
    async with house.open() as recorder:
        await house.play(recorder, 5)
    older = house.path.read_bytes()
    async with house.open() as recorder:
        await set_limits(recorder, 30)
    later = house.snapshot()
    assert later
    house.path.write_bytes(older)
    house.put(later)
    async with house.open() as again:
        state = await again.state(RECORD)
        assert state.size < read(later).size
        assert state == await replayed(again)
        assert "of other entries" in caplog.text
        house.clock.turn(1000)
        await set_limits(again, 31)
    house.put(later)
    caplog.clear()
    async with house.open() as again:
        state = await again.state(RECORD)
        assert state.size > read(later).size
        assert state == await replayed(again)
    assert "of other entries" in caplog.text


async def test_a_backup_brings_its_snapshot(tmp_path: Path, evolved: list[int]) -> None:
    """It is of the records beside it, and is used as in the folder that it was made of."""
    first, again = tmp_path / "first", tmp_path / "again"
    async with keep_recorder(first) as recorder:
        await open_meeting(recorder)
        await set_limits(recorder, 30)
        assert make_backup(first, tmp_path / "backup") == []
        older = await recorder.state(RECORD)
        await set_limits(recorder, 30)
    assert restore_backup(tmp_path / "backup", again, 0) == []
    evolved.clear()
    async with keep_recorder(again) as recorder:
        assert await recorder.state(RECORD) == older
        assert 0 < len(evolved) < EVERY
        assert older == await replayed(recorder)


async def test_one_of_another_release_is_not_used(
    house: House, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with house.open() as recorder:
        await house.play(recorder, 30)
        before = await recorder.state(RECORD)
    monkeypatch.setattr(snapshots, "release", lambda _: b"another")
    async with house.open() as again:
        assert await again.state(RECORD) == before
    assert "another release wrote it" in caplog.text


@pytest.mark.parametrize("at_the_end", [False, True])
async def test_it_hides_no_damage(house: House, at_the_end: bool) -> None:
    """An entry, a text, a checkpoint and a key below the snapshot are examined as ever."""
    async with house.open() as recorder:
        await house.play(recorder, 0)
        for n in range(30):
            await recorder.act(RECORD, "p1", SetSpeakingLimit(60 + n), f"limit-{n:03}")
        size = (await recorder.state(RECORD)).size
    if at_the_end:
        house.put(b"")
        async with house.open() as again:
            await again.state(RECORD)
    assert (read(house.snapshot() or b"").size == size) == at_the_end
    sound = house.path.read_bytes()
    for statement in (
        "UPDATE entries SET salt = randomblob(32) WHERE seq = 9",
        "UPDATE entries SET texts = x'7b7d' WHERE seq = 1",
        "UPDATE entries SET texts = NULL, text_salt = NULL WHERE seq = 1",
        "UPDATE checkpoints SET note = replace(note, '—', '–') WHERE size = 9",
        "UPDATE entries SET actor = 'p2' WHERE seq = 12",
        "UPDATE entries SET count = NULL WHERE seq = 12",
    ):
        house.path.write_bytes(sound)
        house._sql("DROP TRIGGER entries_hold")
        house._sql(statement)
        async with house.open() as again:
            with pytest.raises(Damaged):
                await again.act(RECORD, "p1", SetSpeakingLimit(5000), None)


async def test_an_erasure_leaves_the_words_nowhere_in_the_folder(house: House) -> None:
    words = {"text": {"en": f"The capital is {SECRET_WORD}."}}

    def found() -> list[str]:
        needle = SECRET_WORD.encode()
        return [path.name for path in house.path.parent.iterdir() if needle in path.read_bytes()]

    async with house.open() as recorder:
        await house.play(recorder, 0)
        proposal = ProposeOutcome("participants", words, verb="agree")
        [seq] = accepted(await recorder.act(RECORD, "p1", proposal, None)).seqs
        await set_limits(recorder, 30)
        assert SECRET_WORD.encode() in (house.snapshot() or b""), "the test were idle"
        assert found()
        accepted(await recorder.act(RECORD, SECRETARIAT, RedactText(seq, {}), None))
        assert found() == []
        await set_limits(recorder, 30)
        assert house.snapshot()
        assert found() == []
        before = await recorder.state(RECORD)
    assert found() == []
    async with house.open() as again:
        assert await again.state(RECORD) == before == await replayed(again)


async def test_a_state_that_makes_no_snapshot_holds_up_no_act(
    house: House, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(state: type[RecordState]) -> bytes:
        raise TypeError("a bug in the making of snapshots")

    monkeypatch.setattr(snapshots, "release", fails)
    async with house.open() as recorder:
        await house.play(recorder, 30)
        assert await recorder.state(RECORD) == await replayed(recorder)
    assert "a bug in the making of snapshots" in caplog.text
    assert house.snapshot() is None


async def test_a_snapshot_that_cannot_be_kept_is_done_without(
    house: House, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with house.open() as recorder:
        await house.play(recorder, 30)
        before = await recorder.state(RECORD)
    house.put(b"")
    append = SqliteStore.append

    async def fails(self: SqliteStore, batch: Batch) -> None:
        await append(self, replace(batch, expected=3))

    with monkeypatch.context() as broken:
        broken.setattr(SqliteStore, "append", fails)
        async with house.open() as again:
            assert await again.state(RECORD) == before
    assert "no snapshot was kept" in caplog.text
