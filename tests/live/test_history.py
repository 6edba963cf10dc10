"""What a device is given to see that the record goes on from what it saw: [RECORD-12] [RECORD-13]."""

import secrets
from typing import Any

import pytest

from hemicycle.live import journal
from hemicycle.live.protocol import Cursor
from hemicycle.live.proving import Prove
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.agenda.commands import OpenItem
from hemicycle.procedure.meeting.business.outcomes.commands import ProposeOutcome
from hemicycle.procedure.meeting.kernel.lifecycle.commands import OpenMeeting
from hemicycle.procedure.words import ItemId
from hemicycle.record.checkpoint import Checkpoint, open_checkpoint
from hemicycle.record.note import Signer, Verifier
from hemicycle.record.tree import proves_consistency
from hemicycle.recorder.clock import SystemClock
from hemicycle.recorder.recorder import Recorder
from hemicycle.stores.memory import MemoryStore
from tests.live.conftest import RECORD, Device, Summit
from tests.procedure.meetings import convening

WORDS = {"en": "word " * 2000, "fr": "mot " * 2000}


def opened(summit: Summit, note: Any) -> Checkpoint:
    return open_checkpoint(note, Verifier.of(summit.recorder.vkey), RECORD)


async def chair_in_an_open_meeting(summit: Summit) -> Device:
    chair = await summit.call("p1")
    await chair.until_entry("seat-taken")
    await chair.act(OpenMeeting())
    return chair


async def test_each_class_is_given_the_same_signed_checkpoint_with_each_batch(
    summit: Summit,
) -> None:
    chair, watcher = await summit.call("p1"), await summit.call("public")
    for device in (chair, watcher):
        welcome = await device.until("welcome")
        assert opened(summit, welcome["checkpoint"]).size == welcome["upto"]
        assert welcome["vkey"] == summit.recorder.vkey
    await chair.until_entry("seat-taken")
    answer = await chair.act(OpenMeeting())
    size = answer["seqs"][-1] + 1
    seen = [await device.until("entries", upto=size) for device in (watcher,)]
    told = [m for m in chair.got if m["type"] == "entries" and m["upto"] == size]
    notes = {m["checkpoint"] for m in [*seen, *told]}
    assert notes == {answer["receipt"]["checkpoint"]}, "that of the commit: nothing is signed twice"
    assert opened(summit, notes.pop()).size == size


async def test_what_a_reader_may_not_see_comes_with_its_checkpoint_too(summit: Summit) -> None:
    chair = await chair_in_an_open_meeting(summit)
    watcher = await summit.call("public")
    await watcher.until_entry("meeting-opened")
    await chair.act(OpenItem(ItemId("behind")))
    closed = {"text": {"en": "Quiet.", "fr": "Silence."}}
    answer = await chair.act(ProposeOutcome("leaders", closed, verb="agree", item=ItemId("behind")))
    told = await watcher.until("upto")
    assert told["upto"] == answer["seqs"][-1] + 1
    assert opened(summit, told["checkpoint"]).size == told["upto"]
    watcher.room.heartbeat()
    assert (await watcher.until("upto"))["checkpoint"] is None, "the heartbeat repeats nothing"


async def test_the_lobby_is_given_none(summit: Summit) -> None:
    guest = await summit.call("p2")
    welcome = await guest.until("welcome")
    assert welcome["waiting"]
    assert (welcome["checkpoint"], welcome["restored"]) == (None, [])
    await summit.hub.handle(guest.room, guest.connection, Prove(1, 2))
    await summit.admit("p2")
    assert (await guest.until("welcome"))["checkpoint"]
    assert "proof" not in {m["type"] for m in guest.got}


async def test_a_page_that_is_not_the_last_has_none(
    summit: Summit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal, "PAGE_BYTES", 10_000)
    chair = await chair_in_an_open_meeting(summit)
    for _ in range(3):
        await chair.act(ProposeOutcome("leaders", {"text": WORDS}, verb="agree"))
    size = len(await summit.recorder.entries(RECORD))
    late = await summit.call("public")
    await late.until("entries", upto=size)
    pages = [m for m in late.got if m["type"] == "entries"]
    assert len(pages) > 2
    assert [page["checkpoint"] is None for page in pages] == [True] * (len(pages) - 1) + [False]


async def test_a_proof_leads_from_what_was_seen_to_what_is_shown(summit: Summit) -> None:
    chair = await chair_in_an_open_meeting(summit)
    before = [m["checkpoint"] for m in chair.got if m.get("checkpoint")]
    chair.hang_up()
    await summit.admit("p2", "p3")
    back = await summit.call("public", cursor=Cursor("public", 0))
    now = opened(summit, (await back.until("welcome"))["checkpoint"])
    for note in before:
        old = opened(summit, note)
        await summit.hub.handle(back.room, back.connection, Prove(old.size, now.size))
        proof = await back.until("proof")
        assert (proof["old"], proof["size"]) == (old.size, now.size)
        steps = [bytes.fromhex(step) for step in proof["steps"]]
        assert proves_consistency(old.size, old.root, now.size, now.root, steps)
    # Far beyond: meanwhile the chair, who hung up, may be lost.
    far = now.size + 1000
    for beyond in ((now.size, far), (far, now.size), (2**53 - 1, 2**53 - 1)):
        await summit.hub.handle(back.room, back.connection, Prove(*beyond))
        assert (await back.until("proof"))["steps"] is None


async def test_many_who_come_back_at_once_cost_one_proof(
    summit: Summit, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[int, int]] = []
    consistency = summit.recorder.consistency

    def counted(record: str, old: int, size: int) -> list[bytes] | None:
        asked.append((old, size))
        return consistency(record, old, size)

    monkeypatch.setattr(summit.recorder, "consistency", counted)
    watchers = [await summit.call("public") for _ in range(20)]
    for one in watchers:
        await summit.hub.handle(one.room, one.connection, Prove(1, 3))
    for one in watchers:
        assert (await one.until("proof"))["steps"]
    assert asked == [(1, 3)]


async def test_after_a_change_of_key_the_one_in_use_signs_what_is_shown() -> None:
    """Devices are told that key in the greeting: what the former one signed would look forged."""
    store, former = MemoryStore(), Signer("summit.example", secrets.token_bytes(32))
    clock = SystemClock()
    async with Recorder(store, former, clock=clock, entropy=secrets.token_bytes) as recorder:
        assert not isinstance(await recorder.convene(convening()), Refusal)
    signer = Signer("new.example", secrets.token_bytes(32))
    async with Recorder(
        store, signer, clock=clock, entropy=secrets.token_bytes, former=[former.verifier]
    ) as recorder:
        size = len(await recorder.entries(RECORD))
        reached, note = recorder.checkpoint(RECORD)
        assert note
        assert open_checkpoint(note, signer.verifier, RECORD).size == size == reached
