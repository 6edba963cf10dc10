"""[RECORD-5] A record whose bytes are not what was signed is read up to there, takes no act, and harms no other."""

import random
import sqlite3
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.meeting.business.floor.commands import RequestFloor
from hemicycle.procedure.meeting.business.outcomes.commands import ProposeOutcome
from hemicycle.procedure.meeting.business.publication.commands import RedactText
from hemicycle.procedure.meeting.convening.commands import ConveneMeeting
from hemicycle.procedure.meeting.kernel.seats.commands import AdmitParticipant
from hemicycle.procedure.words import ParticipantId
from hemicycle.record.entry import StoredEntry
from hemicycle.record.note import Signer
from hemicycle.record.verify import check_intact
from hemicycle.recorder import inspecting
from hemicycle.recorder.errors import Damaged
from hemicycle.recorder.held_record import HeldRecord
from hemicycle.recorder.inspecting import sound_part
from hemicycle.recorder.ports import StoredRecord
from hemicycle.recorder.recorder import Recorder
from hemicycle.stores.memory import MemoryStore
from hemicycle.stores.sqlite import SqliteStore
from tests.answers import accepted
from tests.recorder.conftest import FaultyStore, HandClock

RECORD = "helsinki"
COLUMNS = ("header", "salt", "texts", "text_salt")


@pytest.fixture(params=[1, 2, 1000], autouse=True)
def stretch(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """So many entries are read at once."""
    monkeypatch.setattr(inspecting, "HeldRecord", partial(HeldRecord, stretch=request.param))


@pytest.fixture
def store() -> FaultyStore:
    return FaultyStore(MemoryStore())


@pytest.fixture
async def kept(opened: Recorder, store: FaultyStore) -> StoredRecord:
    """A record with texts, one of them erased, and a key for each act."""
    seqs: list[int] = []
    for n, words in enumerate(("the aim", "a slip")):
        proposed = ProposeOutcome("participants", {"text": {"en": words}}, verb="agree")
        seqs += accepted(await opened.act(RECORD, "p1", proposed, f"proposal-{n}")).seqs
    await opened.act(RECORD, SECRETARIAT, RedactText(seqs[-1], {}), "redaction")
    return await store.load(RECORD)


def flips(kept: StoredRecord) -> list[tuple[int, str, int]]:
    """Every bit that is stored of an entry."""
    return [
        (entry.seq, column, bit)
        for entry in kept.entries
        for column in COLUMNS
        for bit in range(8 * len(getattr(entry, column) or b""))
    ]


def flipped(kept: StoredRecord, seq: int, column: str, bit: int) -> StoredRecord:
    entry = kept.entries[seq]
    data = bytearray(getattr(entry, column))
    data[bit // 8] ^= 1 << bit % 8
    entries = [*kept.entries]
    changed: dict[str, Any] = {column: bytes(data)}
    entries[seq] = replace(entry, **changed)
    return replace(kept, entries=entries)


def test_what_is_as_it_was_signed_is_sound(kept: StoredRecord, signer: Signer) -> None:
    assert sound_part(RECORD, kept, [signer.verifier]).damage is None


def test_each_flipped_bit_is_found_and_nothing_from_there_on_is_shown(
    kept: StoredRecord, signer: Signer
) -> None:
    whole = sound_part(RECORD, kept, [signer.verifier])
    every = flips(kept)
    tried = random.Random(15).sample(every, 150)
    tried += [flip for flip in every if flip[0] == len(kept.entries) - 1 and flip[2] % 8 == 3]
    for seq, column, bit in tried:
        found = sound_part(RECORD, flipped(kept, seq, column, bit), [signer.verifier])
        assert found.damage is not None, (seq, column, bit)
        assert found.damage.first <= seq <= found.damage.last, (seq, column, bit)
        assert found.entries == whole.entries[: len(found.entries)]
        assert len(found.entries) <= seq


def test_each_flipped_bit_of_a_checkpoint_is_found(kept: StoredRecord, signer: Signer) -> None:
    size = max(kept.checkpoints)
    note = kept.checkpoints[size].encode()
    for bit in range(8 * len(note)):
        data = bytearray(note)
        data[bit // 8] ^= 1 << bit % 8
        notes = {**kept.checkpoints, size: data.decode(errors="replace")}
        found = sound_part(RECORD, replace(kept, checkpoints=notes), [signer.verifier])
        assert found.damage is not None, bit


def without(kept: StoredRecord, seq: int) -> list[StoredEntry]:
    return [entry for entry in kept.entries if entry.seq != seq]


def test_what_is_missing_moved_added_or_brought_back_is_found(
    kept: StoredRecord, signer: Signer
) -> None:
    last = len(kept.entries) - 1
    erased = next(e for e in kept.entries if e.texts is None and e.texts_commitment)
    full = next(e for e in kept.entries if e.texts)
    bare = [replace(e, texts=None, text_salt=None) if e is full else e for e in kept.entries]
    back = [
        replace(e, texts=full.texts, text_salt=full.text_salt) if e is erased else e
        for e in kept.entries
    ]
    swapped = [*kept.entries[:4], kept.entries[5], kept.entries[4], *kept.entries[6:]]
    keys = [replace(key, first=key.first - 1) for key in kept.keys]
    for name, changed in {
        "the last is gone": replace(kept, entries=without(kept, last)),
        "one is gone": replace(kept, entries=without(kept, 5)),
        "two changed places": replace(kept, entries=swapped),
        "texts vanished": replace(kept, entries=bare),
        "an erased text is back": replace(kept, entries=back),
        "an act goes on past the end": replace(
            kept, keys=[*kept.keys[:-1], replace(kept.keys[-1], count=1000)]
        ),
        "one more, unsigned": replace(
            kept, entries=[*kept.entries, replace(kept.entries[last], seq=last + 1)]
        ),
        "no checkpoints": replace(kept, checkpoints={}),
        "a receipt for another act": replace(kept, keys=keys),
    }.items():
        assert sound_part(RECORD, changed, [signer.verifier]).damage is not None, name


async def test_an_erased_text_that_is_back_is_never_shown_whatever_else_is_wrong(
    opened: Recorder, store: FaultyStore, signer: Signer
) -> None:
    proposed = ProposeOutcome("participants", {"text": {"en": "a slip"}}, verb="agree")
    [seq] = accepted(await opened.act(RECORD, "p1", proposed, None)).seqs
    before = await store.load(RECORD)
    await opened.act(RECORD, SECRETARIAT, RedactText(seq, {}), None)
    after = await store.load(RECORD)
    back = [before.entries[seq] if e.seq == seq else e for e in after.entries]
    notes = {**after.checkpoints, min(after.checkpoints): "of nobody"}
    found = sound_part(RECORD, replace(after, entries=back, checkpoints=notes), [signer.verifier])
    assert found.damage is not None
    assert all(e.seq != seq for e in found.entries)


def test_a_key_that_signed_before_counts_and_a_strange_one_does_not(
    kept: StoredRecord, signer: Signer
) -> None:
    other = type(signer)("hemicycle.example", b"o" * 32)
    assert sound_part(RECORD, kept, [other.verifier, signer.verifier]).damage is None
    found = sound_part(RECORD, kept, [other.verifier])
    assert found.damage is not None
    assert found.entries == []


async def test_a_changed_record_is_read_up_to_there_and_takes_no_act(
    signer: Signer,
    clock: HandClock,
    conference: Callable[..., ConveneMeeting],
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    path = tmp_path / "records.sqlite"
    await _two_records(path, signer, clock, conference)
    change(path, "UPDATE entries SET salt = randomblob(32) WHERE seq = 5")
    async with _recorder(path, signer, clock) as again:
        with pytest.raises(Damaged, match=r"entry 5 is not what was signed|entries 4 to 5"):
            await again.act(RECORD, "p3", RequestFloor(), None)
        assert "record 'helsinki' takes no more acts" in caplog.text
        damage = await again.damage(RECORD)
        assert damage
        assert damage.what == "entry"
        assert (await again.meeting(RECORD)).size == len(await again.entries(RECORD))
        lines = list(await again.export(RECORD, "everything"))
        verdict = check_intact(lines, again.vkey)
        assert verdict.intact
        assert verdict.size == (await again.meeting(RECORD)).size == 5
        assert await again.damage("oslo") is None
        admitted = accepted(await again.act("oslo", "secretariat", _admit("p1"), None))
        assert admitted.seqs == [4]


async def test_what_is_changed_under_a_running_server_is_not_signed_into_an_export(
    signer: Signer, clock: HandClock, conference: Callable[..., ConveneMeeting], tmp_path: Path
) -> None:
    path = tmp_path / "records.sqlite"
    async with _recorder(path, signer, clock) as recorder:
        await recorder.convene(conference())
        await recorder.act(RECORD, "secretariat", _admit("p1"), None)
        change(path, "UPDATE entries SET salt = randomblob(32) WHERE seq = 4")
        lines = list(await recorder.export(RECORD, "everything"))
    verdict = check_intact(lines, signer.verifier.vkey)
    assert verdict.intact
    assert verdict.size == 4


@pytest.mark.parametrize(
    ("statement", "what"),
    [
        ("UPDATE entries SET salt = randomblob(32) WHERE seq = 4", "entry"),
        ("UPDATE entries SET texts = x'7b7d' WHERE seq = 1", "texts"),
    ],
)
async def test_what_is_changed_under_a_running_server_is_not_shown_as_entries(
    signer: Signer,
    clock: HandClock,
    conference: Callable[..., ConveneMeeting],
    tmp_path: Path,
    statement: str,
    what: str,
) -> None:
    path = tmp_path / "records.sqlite"
    async with _recorder(path, signer, clock) as recorder:
        await recorder.convene(conference())
        await recorder.act(RECORD, "secretariat", _admit("p1"), None)
        change(path, statement)
        with pytest.raises(Damaged) as fault:
            await recorder.entries(RECORD)
        assert fault.value.damage.what == what
        assert RECORD in recorder.damages


def change(path: Path, statement: str) -> None:
    """As a hand on the file would."""
    db = sqlite3.connect(path, isolation_level=None)
    db.execute("DROP TRIGGER entries_hold")
    db.execute(statement)
    db.close()


def _admit(who: str) -> AdmitParticipant:
    return AdmitParticipant(ParticipantId(who))


def _recorder(path: Path, signer: Signer, clock: HandClock) -> Recorder:
    count = iter(range(1 << 20))
    return Recorder(
        SqliteStore(path),
        signer,
        clock=clock,
        entropy=lambda size: next(count).to_bytes(size, "big"),
    )


async def _two_records(
    path: Path, signer: Signer, clock: HandClock, conference: Callable[..., ConveneMeeting]
) -> None:
    async with _recorder(path, signer, clock) as recorder:
        await recorder.convene(conference("oslo"))
        await recorder.convene(conference())
        for who in ("p1", "p2", "p3"):
            await recorder.act(RECORD, "secretariat", _admit(who), None)
