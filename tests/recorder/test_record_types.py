"""A record of another type than a meeting goes through recorder, stores, wire, export and both verifiers."""

import json
import os
from collections.abc import Sequence
from typing import Any

import pytest

from hemicycle.cli.verdict import judge
from hemicycle.live.encoding import wire_entry
from hemicycle.procedure.core.codec import Malformed, entry_of
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.kernel.lifecycle.commands import OpenMeeting
from hemicycle.procedure.meeting.record import MEETING
from hemicycle.procedure.record_types import RecordTypes
from hemicycle.record.note import Signer
from hemicycle.record.receipt import read
from hemicycle.recorder.answers import Accepted
from hemicycle.recorder.errors import UnknownRecord
from hemicycle.recorder.ports import Store
from hemicycle.recorder.recorder import Recorder
from tests.recorder.conftest import HandClock
from tests.recorder.journal.record import JOURNAL, BeginJournal, Confide, Journal, Remark
from tools.verify_record import check

TYPES = RecordTypes(MEETING, JOURNAL)
LOG = "log"


def recorder(store: Store, signer: Signer, clock: HandClock) -> Recorder:
    return Recorder(store, signer, clock=clock, entropy=os.urandom, types=TYPES)


async def kept(opened: Recorder) -> list[dict[str, Any]]:
    """What is written in a journal; the receipts."""
    begun = await opened.begin(LOG, BeginJournal(LOG, {"en": "A journal"}))
    said = [
        await opened.act(LOG, who, command, f"{who}-{number}")
        for number, (who, command) in enumerate(
            [
                ("p1", Remark({"en": "First"})),
                ("p2", Confide({"en": "Between us"})),
                ("p1", Remark({"fr": "Café"})),
            ]
        )
    ]
    answers = [begun, *said]
    assert all(isinstance(one, Accepted) for one in answers)
    return [one.receipt for one in answers if isinstance(one, Accepted) and one.receipt]


async def test_it_is_decided_kept_and_read_again(
    store: Store, signer: Signer, clock: HandClock
) -> None:
    async with recorder(store, signer, clock) as opened:
        await kept(opened)
        third = await opened.act(LOG, "p1", Remark({"en": "Third"}), None)
        fourth = await opened.act(LOG, "p1", Remark({"en": "Fourth"}), None)
        assert isinstance(third, Accepted)
        assert fourth == Refusal("too-many", "JOURNAL-2", None, {"most": 3})
        with pytest.raises(Malformed, match="knows no open-meeting"):
            await opened.act(LOG, "p1", OpenMeeting(), None)
        with pytest.raises(UnknownRecord):
            await opened.meeting(LOG)
        state = await opened.state(LOG)
        assert isinstance(state, Journal)
        assert (state.size, state.remarks.by) == (5, {"p1": 3})
        entries = await opened.entries(LOG)
        for entry in entries:
            told = json.loads(bytes(wire_entry(entry)))
            label, texts = told.pop("label"), told.pop("texts")
            again = entry_of(TYPES, label, told, texts)
            assert (again.fact, again.texts, again.label) == (entry.fact, entry.texts, entry.label)


async def test_another_recorder_reads_it_from_the_store(
    store: Store, signer: Signer, clock: HandClock
) -> None:
    async with recorder(store, signer, clock) as opened:
        await kept(opened)
        before, entries = await opened.state(LOG), await opened.entries(LOG)
        again = recorder(store, signer, clock)
        assert await again.state(LOG) == before
        assert await again.entries(LOG) == entries


@pytest.mark.parametrize("reader", ["public", "secretariat", "everything"])
async def test_its_export_is_verified(
    store: Store, signer: Signer, clock: HandClock, reader: str
) -> None:
    async with recorder(store, signer, clock) as opened:
        receipts = await kept(opened)
        lines = list(await opened.export(LOG, reader))
    shown: Sequence[dict[str, Any]] = receipts if reader != "public" else receipts[:2]
    held = [json.dumps(one).encode() for one in shown]
    verdict = judge(lines, signer.verifier.vkey, [read(one) for one in held], types=TYPES)
    assert verdict.good
    closed = [json.loads(line)["label"] for line in lines if b'"commitment"' in line]
    assert closed == (["closed:kind:confided"] if reader == "public" else [])
    head, counts, _ = check(lines, signer.verifier.vkey, held)
    assert (head["type"], counts["closed"]) == ("journal", len(closed))


async def test_what_is_confided_is_shown_to_its_reader(
    store: Store, signer: Signer, clock: HandClock
) -> None:
    """A line that is closed by its kind is closed to all but that kind's readers."""
    async with recorder(store, signer, clock) as opened:
        await kept(opened)
        public = list(await opened.export(LOG, "public"))
    head = json.loads(public[0])
    verdict = judge(public, None, (), types=TYPES)
    assert verdict.good
    assert head["type"] == "journal"
    unknown = judge(public, None, ())
    assert unknown.lawfulness
    assert [fault.code for fault in unknown.lawfulness.faults] == ["unknown-type-or-reader"]
