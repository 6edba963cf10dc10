"""What the recorder says when the store fails: the truth, and nothing before it knows it."""

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from msgspec.structs import replace

from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.floor.commands import RequestFloor, SetSpeakingLimit
from hemicycle.procedure.meeting.business.floor.entries import SpeakingLimitSet
from hemicycle.record.entry import StoredEntry
from hemicycle.record.verify import check_intact
from hemicycle.recorder.answers import Accepted
from hemicycle.recorder.errors import Damaged, NotStored, Uncertain
from hemicycle.recorder.held_record import HeldRecord
from hemicycle.recorder.ports import Batch, RecordView, StoredRecord
from hemicycle.recorder.recorder import Recorder
from tests.answers import accepted
from tests.recorder.conftest import FaultyStore

RECORD = "helsinki"


def limit_of(entry: Entry) -> int | None:
    assert isinstance(entry.fact, SpeakingLimitSet)
    return entry.fact.limit_s


async def turns(count: int = 20) -> None:
    for _ in range(count):
        await asyncio.sleep(0)


async def test_a_lost_append_does_not_count_and_may_be_sent_again(
    opened: Recorder, store: FaultyStore
) -> None:
    told: list[int] = []
    await opened.watch(RECORD, lambda batch: told.extend(e.seq for e in batch.entries))
    store.faults.append("lost")
    with pytest.raises(NotStored):
        await opened.act(RECORD, "p2", RequestFloor(), "request-1")
    assert (await opened.meeting(RECORD)).size == 11
    assert told == []
    assert accepted(await opened.act(RECORD, "p2", RequestFloor(), "request-1")).seqs == [11]
    assert told == [11]


@pytest.mark.parametrize("command_id", ["request-1", None])
async def test_an_append_whose_answer_was_lost_stands(
    opened: Recorder, store: FaultyStore, command_id: str | None
) -> None:
    told: list[int] = []
    await opened.watch(RECORD, lambda batch: told.extend(e.seq for e in batch.entries))
    store.faults.append("kept")
    answer = accepted(await opened.act(RECORD, "p2", RequestFloor(), command_id))
    assert answer.seqs == [11]
    assert answer.entries == await opened.entries(RECORD, 11)
    assert told == [11]
    assert check_intact(list(await opened.export(RECORD, "everything"))).faults == []


async def test_all_that_was_decided_on_a_failed_batch_falls_with_it(
    opened: Recorder, store: FaultyStore
) -> None:
    store.hold()
    store.faults.append("lost")
    first = asyncio.ensure_future(opened.act(RECORD, "p2", RequestFloor(), None))
    await turns()
    second = asyncio.ensure_future(opened.act(RECORD, "p1", SetSpeakingLimit(60), None))
    refused = asyncio.ensure_future(opened.act(RECORD, "p2", RequestFloor(), None))
    await turns()
    store.release()
    outcomes = await asyncio.gather(first, second, refused, return_exceptions=True)
    assert [type(outcome) for outcome in outcomes] == [NotStored] * 3
    assert (await opened.meeting(RECORD)).size == 11
    assert accepted(await opened.act(RECORD, "p3", RequestFloor(), None)).seqs == [11]


async def test_a_batch_that_stands_is_told_apart_from_what_waited_behind_it(
    opened: Recorder, store: FaultyStore
) -> None:
    store.hold()
    store.faults.append("kept")
    first = asyncio.ensure_future(opened.act(RECORD, "p2", RequestFloor(), None))
    await turns()
    second = asyncio.ensure_future(opened.act(RECORD, "p1", SetSpeakingLimit(60), None))
    await turns()
    store.release()
    outcomes = await asyncio.gather(first, second, return_exceptions=True)
    assert isinstance(outcomes[0], Accepted)
    assert outcomes[0].seqs == [11]
    assert isinstance(outcomes[1], NotStored)
    assert (await opened.meeting(RECORD)).size == 12


@pytest.mark.parametrize("fault", ["lost", "kept"])
async def test_while_the_store_cannot_be_read_nobody_is_told_a_guess(
    opened: Recorder, store: FaultyStore, fault: str
) -> None:
    store.faults.append(fault)
    store.unreadable = 2
    with pytest.raises(Uncertain):
        await opened.act(RECORD, "p2", RequestFloor(), "request-1")
    with pytest.raises(NotStored):
        await opened.act(RECORD, "p3", RequestFloor(), "request-2")
    assert (await opened.meeting(RECORD)).size == 11
    answer = accepted(await opened.act(RECORD, "p2", RequestFloor(), "request-1"))
    assert answer.seqs == [11]
    assert len(await opened.entries(RECORD)) == 12


async def test_an_act_that_stands_without_its_checkpoint_is_damage_and_nobody_waits_for_ever(
    opened: Recorder, store: FaultyStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The answer of its append is lost, and then its signature too."""
    load = store.inner.load

    async def torn(record: str, start: int = 0, end: int | None = None) -> StoredRecord:
        kept = await load(record, start, end)
        return replace(kept, checkpoints={at: n for at, n in kept.checkpoints.items() if at <= 11})

    async def look(record: str, work: Callable[[RecordView], Any]) -> Any:
        return work(HeldRecord(await torn(record)))

    monkeypatch.setattr(store.inner, "look", look)
    store.faults.append("kept")
    with pytest.raises(Damaged):
        await asyncio.wait_for(opened.act(RECORD, "p2", RequestFloor(), "request-1"), 10)
    with pytest.raises(Damaged):
        await asyncio.wait_for(opened.act(RECORD, "p3", RequestFloor(), "request-2"), 10)


async def test_two_recorders_on_one_record_never_write_over_each_other(
    opened: Recorder, another_recorder: Callable[[], Recorder]
) -> None:
    other = another_recorder()
    await other.meeting(RECORD)
    assert accepted(await opened.act(RECORD, "p2", RequestFloor(), None)).seqs == [11]
    with pytest.raises(NotStored):
        await other.act(RECORD, "p3", RequestFloor(), "request-1")
    assert accepted(await other.act(RECORD, "p3", RequestFloor(), "request-1")).seqs == [12]
    refusal = await other.act(RECORD, "p2", RequestFloor(), None)
    assert isinstance(refusal, Refusal), "it knows what the other recorder wrote"
    with pytest.raises(NotStored):
        await opened.act(RECORD, "p1", SetSpeakingLimit(60), None)
    assert await opened.entries(RECORD) == await other.entries(RECORD)
    assert check_intact(list(await opened.export(RECORD, "everything"))).faults == []


async def test_a_retry_reaches_the_other_recorder_that_took_the_first(
    opened: Recorder, another_recorder: Callable[[], Recorder]
) -> None:
    first = await opened.act(RECORD, "p2", RequestFloor(), "request-1")
    other = another_recorder()
    assert await other.act(RECORD, "p2", RequestFloor(), "request-1") == first


async def test_a_fault_that_nobody_foresaw_is_told_and_the_record_goes_on(
    opened: Recorder,
    store: FaultyStore,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    store.faults.append("ok")
    appended = store.inner.append
    broken = True

    async def append(batch: Batch) -> None:
        nonlocal broken
        if broken:
            broken = False
            raise RuntimeError("a bug in the store")
        await appended(batch)

    monkeypatch.setattr(store.inner, "append", append)
    with pytest.raises(NotStored):
        await opened.act(RECORD, "p2", RequestFloor(), None)
    assert "a bug in the store" in caplog.text
    assert accepted(await opened.act(RECORD, "p2", RequestFloor(), None)).seqs == [11]


@pytest.mark.parametrize("faults", [["lost", "kept", "ok"] * 10, ["kept", "kept", "lost"] * 10])
async def test_under_a_rain_of_faults_each_act_stands_once_and_only_if_it_was_said(
    opened: Recorder, store: FaultyStore, faults: list[str]
) -> None:
    """Whoever hears NotStored sends again under the same id; in the end all stand once."""
    store.faults.extend(faults)

    async def insist(n: int) -> list[int]:
        while True:
            try:
                return accepted(
                    await opened.act(RECORD, "p1", SetSpeakingLimit(60 + n), f"limit-{n:03}")
                ).seqs
            except NotStored:
                await asyncio.sleep(0)

    seqs = await asyncio.gather(*(insist(n) for n in range(40)))
    entries = await opened.entries(RECORD)
    found = {limit_of(entry): entry.seq for entry in entries[11:]}
    assert len(entries) == 11 + 40
    assert [found[60 + n] for n in range(40)] == [own for [own] in seqs]
    assert check_intact(list(await opened.export(RECORD, "everything"))).faults == []


@pytest.mark.parametrize("header", [b"{}", b"no JSON", b'{"seq":0,"texts":null}'])
async def test_a_record_that_cannot_be_read_is_not_written_to_and_harms_no_other(
    opened: Recorder, another_recorder: Callable[[], Recorder], store: FaultyStore, header: bytes
) -> None:
    broken = StoredEntry(0, "open", header, b"s" * 32, None, None)
    await store.append(Batch("broken", 0, [broken], "note", wake=1))
    async with another_recorder() as again:
        with pytest.raises(Damaged, match=r"'broken' takes no more acts.*entry 0"):
            await again.act("broken", "p1", RequestFloor(), None)
        with pytest.raises(Damaged):
            await again.meeting("broken")
        assert accepted(await again.act(RECORD, "p2", RequestFloor(), None)).seqs == [11]
    assert store.batches[-1].record == RECORD
