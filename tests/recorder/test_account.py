"""Whose hand an act of the office was stands on the record, is read back, and belongs to no other act."""

from collections.abc import Sequence
from secrets import token_bytes

import pytest
from msgspec.structs import replace

from hemicycle.files.convening import convene_command
from hemicycle.procedure.core.codec import entry_of, header_of
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.core.replay import lawful
from hemicycle.procedure.meeting.kernel.lifecycle.commands import OpenMeeting
from hemicycle.procedure.meeting.kernel.seats.commands import AdmitParticipant, TakeSeat
from hemicycle.procedure.meeting.record import MEETING
from hemicycle.procedure.record_types import RECORD_TYPES
from hemicycle.procedure.words import ParticipantId
from hemicycle.record.note import Signer
from hemicycle.recorder.answers import Accepted
from hemicycle.recorder.recorder import Recorder
from hemicycle.recorder.sealing import sealed, unsealed
from hemicycle.rulebooks import rulebook
from hemicycle.stores.memory import MemoryStore
from tests.web.conftest import CALL, HandClock, example

MARA, INES = "a1b2c3d4e5f6", "f6e5d4c3b2a1"


@pytest.fixture
async def entries() -> Sequence[Entry]:
    """A record on which two of the office's staff acted, and others."""
    clock, file = HandClock(), example()
    clock.at = file.convening.starts - 3_600_000
    signer = Signer("summit.example.org", bytes(32))
    async with Recorder(MemoryStore(), signer, clock=clock, entropy=token_bytes) as recorder:
        await recorder.convene(convene_command(file, rulebook(None)), account=MARA)
        chair = (await recorder.meeting(CALL)).sitting.chair  # type: ignore[union-attr]
        other = ParticipantId("p2" if chair != "p2" else "p1")
        for actor, command, account in (
            (chair, TakeSeat(), None),
            ("secretariat", AdmitParticipant(other), INES),
            (chair, OpenMeeting(), None),
        ):
            clock.at += 1000
            answer = await recorder.act(CALL, actor, command, None, account=account)
            assert isinstance(answer, Accepted), answer
        return await recorder.entries(CALL)


def faults(entries: Sequence[Entry]) -> list[str]:
    return [fault.code for fault in lawful(MEETING, entries, "secretariat").faults]


async def test_it_stands_on_each_entry_of_the_act_and_on_no_other(
    entries: Sequence[Entry],
) -> None:
    by_office = [e for e in entries if e.by == "secretariat"]
    assert {e.account for e in by_office if e.act == entries[0].act} == {MARA}
    assert [e.account for e in by_office if e.kind == "participant-admitted"] == [INES]
    assert {e.account for e in entries if e.by != "secretariat"} == {None}
    assert faults(entries) == []


async def test_it_is_read_back_as_it_was_sealed(entries: Sequence[Entry]) -> None:
    for entry in entries:
        assert unsealed(sealed(entry, token_bytes)) == entry
        assert entry_of(RECORD_TYPES, entry.label, header_of(entry), entry.texts) == entry
        assert ("account" in header_of(entry)) is (entry.by == "secretariat")


async def test_an_act_of_anybody_else_bears_none(entries: Sequence[Entry]) -> None:
    forged = [replace(e, account=MARA) if e.kind == "meeting-opened" else e for e in entries]
    assert "act-broken" in faults(forged)


async def test_one_act_is_of_one_hand(entries: Sequence[Entry]) -> None:
    first = [e for e in entries if e.act == entries[0].act]
    assert len(first) > 1
    forged = [replace(entries[-len(entries)], account=INES), *entries[1:]]
    assert faults(forged) != []
