"""The loop: acts, refusals, watchers, retries; and that nobody hears of what is not durable."""

import asyncio
import json
from collections.abc import Callable

import pytest
from msgspec.structs import replace

from hemicycle.procedure.core.codec import Malformed
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.core.replay import lawful
from hemicycle.procedure.meeting.business.audiences import EVERYTHING
from hemicycle.procedure.meeting.business.floor.commands import (
    GrantFloor,
    RequestFloor,
    SetSpeakingLimit,
)
from hemicycle.procedure.meeting.business.publication.commands import RedactText
from hemicycle.procedure.meeting.convening.commands import ConveneMeeting
from hemicycle.procedure.meeting.kernel.lifecycle.commands import CloseMeeting
from hemicycle.procedure.meeting.record import MEETING, Settle, fold
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import RequestId
from hemicycle.record import receipt as receipts
from hemicycle.record.checkpoint import Checkpoint
from hemicycle.record.note import Signer
from hemicycle.record.verify import check_intact
from hemicycle.recorder import record_actor as docket_module
from hemicycle.recorder.answers import Accepted
from hemicycle.recorder.committed_batch import CommittedBatch
from hemicycle.recorder.errors import Busy, IdConflict, UnknownRecord
from hemicycle.recorder.record_actors import IDLE_MS
from hemicycle.recorder.recorder import Recorder
from tests.answers import accepted
from tests.recorder.conftest import FaultyStore, HandClock

Conference = Callable[..., ConveneMeeting]

RECORD = "helsinki"


class Told:
    """A watcher that keeps what it hears."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self.sizes: list[int] = []

    def __call__(self, batch: CommittedBatch) -> None:
        self.entries.extend(batch.entries)
        self.sizes.append(batch.state.size)


async def turns(count: int = 20) -> None:
    """Lets every task that can go on go on."""
    for _ in range(count):
        await asyncio.sleep(0)


def proves(receipt: object, signer: Signer, seqs: list[int]) -> Checkpoint:
    read = receipts.read(json.dumps(receipt).encode())
    assert [leaf.seq for leaf in read.leaves] == seqs
    return receipts.check(read, signer.verifier)


def checkpoint_of(answer: Accepted | Refusal) -> str:
    receipt = accepted(answer).receipt
    assert receipt is not None
    checkpoint = receipt["checkpoint"]
    assert isinstance(checkpoint, str)
    return checkpoint


async def test_convening_begins_a_record(
    recorder: Recorder, conference: Conference, signer: Signer
) -> None:
    answer = accepted(await recorder.convene(conference()))
    assert answer.seqs == [0, 1, 2, 3]
    assert [entry.kind for entry in answer.entries][:2] == [
        "meeting-convened",
        "participant-accredited",
    ]
    assert proves(answer.receipt, signer, answer.seqs).size == 4
    assert await recorder.records() == [RECORD]
    sitting = (await recorder.meeting(RECORD)).sitting
    assert sitting is not None
    assert sitting.phase == "convened"


async def test_convening_twice_is_refused_and_changes_nothing(
    recorder: Recorder, conference: Conference
) -> None:
    await recorder.convene(conference())
    refusal = await recorder.convene(conference())
    assert isinstance(refusal, Refusal)
    assert refusal.code == "already-convened"
    assert len(await recorder.entries(RECORD)) == 4


async def test_a_refused_convening_leaves_no_record(
    recorder: Recorder, conference: Conference
) -> None:
    refusal = await recorder.convene(conference("Not An Id"))
    assert isinstance(refusal, Refusal)
    assert await recorder.records() == []
    assert recorder._actors == {}


async def test_who_asks_for_no_record_is_told(recorder: Recorder) -> None:
    for asked in (
        recorder.meeting("nowhere"),
        recorder.entries("nowhere"),
        recorder.act("nowhere", "p1", RequestFloor(), None),
        recorder.export("nowhere", "public"),
        recorder.watch("nowhere", Told()),
    ):
        with pytest.raises(UnknownRecord):
            await asked
    assert recorder._actors == {}


async def test_an_act_is_on_the_record_with_a_receipt(opened: Recorder, signer: Signer) -> None:
    answer = accepted(await opened.act(RECORD, "p2", RequestFloor(), "request-1"))
    assert answer.seqs == [11]
    assert answer.entries == await opened.entries(RECORD, 11)
    assert answer.entries[0].by == "p2"
    assert answer.entries[0].capacity == "FR"
    proves(answer.receipt, signer, [11])
    assert (await opened.meeting(RECORD)).size == 12


async def test_a_refusal_is_a_value_and_leaves_nothing(opened: Recorder) -> None:
    refusal = await opened.act(RECORD, "p2", SetSpeakingLimit(60), "limit-01")
    assert isinstance(refusal, Refusal)
    assert refusal.code == "chair-only"
    assert len(await opened.entries(RECORD)) == 11


async def test_only_the_clock_settles(opened: Recorder) -> None:
    refusal = await opened.act(RECORD, "p1", Settle(), None)
    assert isinstance(refusal, Refusal)
    assert accepted(await opened.act(RECORD, "system", Settle(), None)).seqs == []


async def test_nothing_is_answered_or_told_before_it_is_durable(
    opened: Recorder, store: FaultyStore
) -> None:
    told = Told()
    await opened.watch(RECORD, told)
    store.hold()
    act = asyncio.ensure_future(opened.act(RECORD, "p2", RequestFloor(), None))
    refused = asyncio.ensure_future(opened.act(RECORD, "p2", RequestFloor(), None))
    await turns()
    assert not act.done()
    assert not refused.done(), "the refusal rests on a request that is not durable yet"
    assert told.entries == []
    assert (await opened.meeting(RECORD)).size == 11
    store.release()
    assert accepted(await act).seqs == [11]
    assert isinstance(await refused, Refusal)
    assert [entry.seq for entry in told.entries] == [11]


async def test_acts_that_wait_share_a_batch_and_its_checkpoint(
    opened: Recorder, store: FaultyStore
) -> None:
    before = len(store.batches)
    limits = [opened.act(RECORD, "p1", SetSpeakingLimit(60 + n), None) for n in range(50)]
    answers = await asyncio.gather(*limits)
    assert [accepted(answer).seqs for answer in answers] == [[11 + n] for n in range(50)]
    assert len(store.batches) - before == 1
    assert len({checkpoint_of(answer) for answer in answers}) == 1


async def test_watchers_hear_each_entry_once_and_in_order(opened: Recorder) -> None:
    told, late = Told(), Told()
    state = (await opened.watch(RECORD, told)).state
    acts = [opened.act(RECORD, "p1", SetSpeakingLimit(60 + n), None) for n in range(30)]
    await asyncio.gather(*acts)
    await opened.watch(RECORD, late)
    await opened.act(RECORD, "p2", RequestFloor(), None)
    opened.unwatch(RECORD, told)
    await opened.act(RECORD, "p3", RequestFloor(), None)
    assert [entry.seq for entry in told.entries] == list(range(11, 42))
    assert told.sizes[-1] == 42
    assert [entry.seq for entry in late.entries] == [41, 42]
    assert isinstance(state, Meeting)
    assert fold(told.entries, state).size == 42


async def test_a_watcher_that_fails_harms_nobody(
    opened: Recorder, caplog: pytest.LogCaptureFixture
) -> None:
    def fails(batch: CommittedBatch) -> None:
        raise RuntimeError("a watcher's own fault")

    told = Told()
    await opened.watch(RECORD, fails)
    await opened.watch(RECORD, told)
    assert accepted(await opened.act(RECORD, "p2", RequestFloor(), None)).seqs == [11]
    assert [entry.seq for entry in told.entries] == [11]
    assert "a watcher's own fault" in caplog.text


async def test_the_same_command_again_gets_the_same_receipt(
    opened: Recorder, another_recorder: Callable[[], Recorder]
) -> None:
    first = await opened.act(RECORD, "p2", RequestFloor(), "request-1")
    await opened.act(RECORD, "p3", RequestFloor(), "request-1")  # another actor's id is another id
    again = await opened.act(RECORD, "p2", RequestFloor(), "request-1")
    assert again == first
    assert len(await opened.entries(RECORD)) == 13
    after_a_restart = await another_recorder().act(RECORD, "p2", RequestFloor(), "request-1")
    assert after_a_restart == first


async def test_the_same_command_at_once_is_one_act(opened: Recorder) -> None:
    answers = await asyncio.gather(
        *(opened.act(RECORD, "p2", RequestFloor(), "request-1") for _ in range(10))
    )
    assert all(answer == answers[0] for answer in answers)
    assert len(await opened.entries(RECORD)) == 12


async def test_another_command_under_the_same_id_is_refused(opened: Recorder) -> None:
    asked = [
        opened.act(RECORD, "p1", SetSpeakingLimit(60), "limit-01"),
        opened.act(RECORD, "p1", SetSpeakingLimit(90), "limit-01"),
    ]
    first, second = await asyncio.gather(*asked, return_exceptions=True)
    assert isinstance(first, Accepted)
    assert first.seqs == [11]
    assert isinstance(second, IdConflict)
    assert second.refusal.code == "id-reused"
    with pytest.raises(IdConflict):
        await opened.act(RECORD, "p1", RequestFloor(), "limit-01")


async def test_a_refused_command_may_be_sent_again_under_its_id(opened: Recorder) -> None:
    grant = GrantFloor(RequestId("r11"))
    assert isinstance(await opened.act(RECORD, "p1", grant, "grant-01"), Refusal)
    await opened.act(RECORD, "p2", RequestFloor(), None)
    assert accepted(await opened.act(RECORD, "p1", grant, "grant-01")).seqs == [12]


async def test_too_many_waiting_acts_are_turned_away(
    opened: Recorder, store: FaultyStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(docket_module, "MOST_WAITING", 3)
    store.hold()
    acts = [
        asyncio.ensure_future(opened.act(RECORD, "p1", SetSpeakingLimit(60 + n), None))
        for n in range(5)
    ]
    await turns()
    assert [act.done() for act in acts] == [False, False, False, True, True]
    assert isinstance(acts[4].exception(), Busy)
    assert isinstance(acts[3].exception(), Busy)
    store.release()
    assert [accepted(await act).seqs for act in acts[:3]] == [[11], [12], [13]]
    assert len(await opened.entries(RECORD)) == 14


async def test_who_hangs_up_does_not_take_the_act_back(
    opened: Recorder, store: FaultyStore
) -> None:
    store.hold()
    act = asyncio.ensure_future(opened.act(RECORD, "p2", RequestFloor(), "request-1"))
    await turns()
    act.cancel()
    store.release()
    await turns()
    assert accepted(await opened.act(RECORD, "p2", RequestFloor(), "request-1")).seqs == [11]


async def test_of_two_who_wait_for_an_act_either_may_hang_up(
    opened: Recorder, store: FaultyStore
) -> None:
    store.hold()
    asks = [
        asyncio.ensure_future(opened.act(RECORD, "p2", RequestFloor(), "request-1"))
        for _ in range(3)
    ]
    await turns()
    asks[0].cancel()
    asks[2].cancel()
    await turns()
    store.release()
    assert accepted(await asks[1]).seqs == [11]
    assert [ask.cancelled() for ask in asks] == [True, False, True]


async def test_texts_are_written_in_nfc(recorder: Recorder, conference: Conference) -> None:
    await recorder.convene(replace(conference(), title={"en": "Cafe\u0301"}))
    assert (await recorder.entries(RECORD))[0].words["title"] == {"en": "Caf\u00e9"}


async def test_a_lone_surrogate_is_malformed(recorder: Recorder, conference: Conference) -> None:
    with pytest.raises(Malformed, match="surrogate"):
        await recorder.convene(replace(conference(), title={"en": "\ud800"}))
    assert await recorder.records() == []


async def test_a_redaction_takes_the_texts_out_of_memory_store_and_export(
    opened: Recorder, store: FaultyStore
) -> None:
    told = Told()
    await opened.watch(RECORD, told)
    await opened.act(RECORD, "secretariat", RedactText(2), None)
    assert (await opened.entries(RECORD))[2].texts is None
    kept = await store.load(RECORD)
    assert (kept.entries[2].texts, kept.entries[2].text_salt) == (None, None)
    lines = list(await opened.export(RECORD, "everything"))
    assert b"Person 2" not in b"".join(lines)
    assert check_intact(lines).faults == []
    assert await opened.meeting(RECORD) == fold(await opened.entries(RECORD))
    assert [entry.kind for entry in told.entries] == ["text-redacted"]


@pytest.mark.parametrize(
    "reader", ["everything", "secretariat", "delegates:FR", "meeting", "public"]
)
async def test_each_export_verifies(opened: Recorder, signer: Signer, reader: str) -> None:
    await opened.act(RECORD, "p2", RequestFloor(), None)
    await opened.act(RECORD, "p1", CloseMeeting(), None)
    lines = list(await opened.export(RECORD, reader))
    verdict = check_intact(lines, signer.verifier.vkey)
    assert verdict.faults == []
    assert len(lines) == len(await opened.entries(RECORD)) + 2


async def test_an_export_shows_a_reader_nothing_closed(
    recorder: Recorder, conference: Conference, signer: Signer
) -> None:
    await recorder.convene(replace(conference(), access="closed"))
    public, everything = [
        list(await recorder.export(RECORD, reader)) for reader in ("public", "everything")
    ]
    assert b"Person 2" in b"".join(everything)
    assert b"Person" not in b"".join(public)
    assert b"Conference" not in b"".join(public)
    assert [b'"commitment"' in line for line in public] == [False, *[True] * 4, False]
    assert check_intact(public, signer.verifier.vkey).faults == []


async def test_all_that_the_recorder_wrote_is_lawful(opened: Recorder, clock: HandClock) -> None:
    await opened.act(RECORD, "p2", RequestFloor(), None)
    await opened.act(RECORD, "p1", GrantFloor(RequestId("r11")), None)
    clock.turn(10 * 60_000)
    await opened.act(RECORD, "p1", CloseMeeting(), None)
    verdict = lawful(MEETING, await opened.entries(RECORD), EVERYTHING)
    assert verdict.faults == []
    assert verdict.closed == 0


async def test_a_record_is_the_same_after_a_restart(
    opened: Recorder, another_recorder: Callable[[], Recorder]
) -> None:
    await opened.act(RECORD, "p2", RequestFloor(), None)
    await opened.act(RECORD, "secretariat", RedactText(2), None)
    again = another_recorder()
    assert await again.entries(RECORD) == await opened.entries(RECORD)
    assert await again.meeting(RECORD) == await opened.meeting(RECORD)
    assert accepted(await again.act(RECORD, "p3", RequestFloor(), None)).seqs == [13]


async def test_idle_records_leave_memory_unless_somebody_watches(
    opened: Recorder, conference: Conference, clock: HandClock, store: FaultyStore
) -> None:
    told = Told()
    await opened.convene(conference("geneva"))
    await opened.watch("geneva", told)
    await turns()
    for _ in range(2):
        clock.turn(IDLE_MS)
        await turns()
    assert list(opened._actors) == ["geneva"]
    opened.unwatch("geneva", told)
    for _ in range(2):
        clock.turn(IDLE_MS)
        await turns()
    assert opened._actors == {}
    loads = store.loads
    assert accepted(await opened.act(RECORD, "p2", RequestFloor(), None)).seqs == [11]
    assert store.loads == loads + 1


async def test_two_records_do_not_wait_for_each_other(
    recorder: Recorder, conference: Conference, store: FaultyStore
) -> None:
    await asyncio.gather(*(recorder.convene(conference(f"r{n}")) for n in range(20)))
    assert sorted(await recorder.records()) == sorted(f"r{n}" for n in range(20))
    assert all([(await recorder.meeting(f"r{n}")).size == 4 for n in range(20)])
