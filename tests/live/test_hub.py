"""Who gets what, when, and who comes back: [LIVE-1] [LIVE-2] [LIVE-3] [LIVE-4] [LIVE-5] [RECORD-3] [RECORD-4]."""

import asyncio
from collections.abc import Sequence
from typing import Literal

import msgspec
import pytest

from hemicycle.live.connection import Connection
from hemicycle.live.ports import NoMedia
from hemicycle.live.protocol import Cursor
from hemicycle.live.seating import SeatDevice, Seating, SeatMove
from hemicycle.live.signalling import MediaSignal, Signal
from hemicycle.procedure.meeting.business.agenda.commands import OpenItem
from hemicycle.procedure.meeting.business.booths.commands import GoOnAir
from hemicycle.procedure.meeting.business.floor.commands import RequestFloor
from hemicycle.procedure.meeting.business.outcomes.commands import ProposeOutcome
from hemicycle.procedure.meeting.business.publication.commands import RedactText
from hemicycle.procedure.meeting.deciding.consensus import acts as consensus
from hemicycle.procedure.meeting.deciding.consensus.commands import AdoptOutcome, PutOutcome
from hemicycle.procedure.meeting.kernel.lifecycle.commands import (
    CloseMeeting,
    OpenMeeting,
    PassChair,
    SuspendMeeting,
)
from hemicycle.procedure.meeting.kernel.seats.commands import ExcludeParticipant
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import ItemId, ParticipantId
from hemicycle.recorder.committed_batch import CommittedBatch
from hemicycle.recorder.errors import UnknownRecord
from hemicycle.recorder.record_actor import Listener
from hemicycle.signals import PageHello, PeerHello, PeerOffer
from tests.live.conftest import RECORD, Device, Summit

LOBBY = PeerHello("0" * 8)
OFFER = PeerOffer("a" * 8, "b" * 8, "v=0")


async def test_nobody_waits_for_a_room_that_is_being_opened(
    summit: Summit, monkeypatch: pytest.MonkeyPatch
) -> None:
    go, watch, opened = asyncio.Event(), summit.recorder.watch, list[str]()

    async def slow(record: str, listener: Listener) -> CommittedBatch:
        opened.append(record)
        if record == "a-long-meeting":
            await go.wait()
        return await watch(record, listener)

    monkeypatch.setattr(summit.recorder, "watch", slow)
    long = [asyncio.create_task(summit.hub.room("a-long-meeting")) for _ in range(2)]
    await asyncio.sleep(0)
    async with asyncio.timeout(5):
        room = await summit.hub.room(RECORD)
        assert await summit.hub.room(RECORD) is room
    assert opened == ["a-long-meeting", RECORD], "each is opened by one alone"
    go.set()
    found = await asyncio.gather(*long, return_exceptions=True)
    assert all(isinstance(one, UnknownRecord) for one in found)


async def test_the_chair_comes_in_and_is_present(summit: Summit) -> None:
    chair = await summit.call("p1")
    welcome = await chair.until("welcome")
    assert (welcome["waiting"], welcome["audience"]) == (False, "secretariat:AA")
    assert welcome["you"]["name"] == "Anna"
    assert (await chair.until_entry("seat-taken"))["facts"] == {"participant": "p1"}
    assert list(chair.presence.connected(["p1"])) == ["p1"]
    told = [m["seen"] for m in chair.got if m["type"] == "presence"]
    assert all(one == {"p1": None} for one in told[1:]), "the record says it from then on"


async def test_others_wait_in_the_lobby_until_they_are_let_in(summit: Summit) -> None:
    chair = await summit.call("p1")
    guest = await summit.call("p2")
    assert (await guest.until("welcome"))["waiting"]
    lobby = await chair.until("lobby")
    while not lobby["waiting"]:
        lobby = await chair.until("lobby")
    assert lobby["waiting"][0]["name"] == "Bert"
    assert summit.hub.waiting(RECORD) == ["p2"]
    await summit.admit("p2")
    assert not (await guest.until("welcome"))["waiting"]
    assert (await guest.until_entry("meeting-convened"))["seq"] == 0
    while (await guest.until_entry("seat-taken"))["by"] != "p2":
        pass


async def test_a_lobby_hears_nothing_of_the_record(summit: Summit) -> None:
    chair = await summit.call("p1")
    guest = await summit.call("p2")
    await guest.until("welcome")
    await chair.until_entry("seat-taken")
    assert (await chair.act(OpenMeeting()))["type"] == "accepted"
    refused = await guest.act(RequestFloor())
    assert refused["refusal"]["code"] == "not-present"
    assert {m["type"] for m in guest.got} == {"welcome", "refused"}


async def test_the_same_act_again_gets_the_same_receipt(summit: Summit) -> None:
    chair = await summit.call("p1")
    await chair.until_entry("seat-taken")
    first = await chair.act(OpenMeeting(), "the-same-id")
    again = await chair.act(OpenMeeting(), "the-same-id")
    assert first["type"] == "accepted"
    assert again["seqs"] == first["seqs"]
    assert again["receipt"] == first["receipt"]
    other = await chair.act(CloseMeeting(), "the-same-id")
    assert other["refusal"]["code"] == "id-reused"


async def test_a_cursor_resumes_and_another_class_folds_anew(summit: Summit) -> None:
    chair = await summit.call("p1")
    await chair.until_entry("seat-taken")
    await chair.act(OpenMeeting())
    size = len(await summit.recorder.entries(RECORD))
    chair.hang_up()
    back = await summit.call("p1", cursor=Cursor("secretariat:AA", size - 1))
    entries = await back.until("entries")
    assert [e["seq"] for e in entries["entries"]] == [size - 1]
    elsewhere = await summit.call("p1", cursor=Cursor("public", size - 1))
    assert (await elsewhere.until("reset"))["audience"] == "secretariat:AA"
    assert (await elsewhere.until("entries"))["entries"][0]["seq"] == 0


async def test_who_gets_the_chair_gets_its_view(summit: Summit) -> None:
    chair, next_chair = await summit.call("p1"), await summit.call("p2")
    await summit.admit("p2")
    await next_chair.until_entry("seat-taken")
    await chair.act(PassChair(ParticipantId("p2")))
    assert (await next_chair.until("reset"))["audience"] == "secretariat:BB"
    assert (await next_chair.until("entries"))["entries"][0]["seq"] == 0
    resets = [m["audience"] for m in chair.got if m["type"] == "reset"]
    assert resets == ["delegates:AA"]


async def test_the_public_sees_no_closed_item(summit: Summit) -> None:
    chair = await summit.call("p1")
    await chair.until_entry("seat-taken")
    watcher = await summit.call("public")
    assert (await watcher.until("welcome"))["audience"] == "public"
    await chair.act(OpenMeeting())
    await chair.act(OpenItem(ItemId("behind")))
    await chair.act(RequestFloor())
    await watcher.until_entry("item-opened")
    upto = await watcher.until("upto")
    assert upto["upto"] == len(await summit.recorder.entries(RECORD))
    kinds = {e["kind"] for m in watcher.got if m["type"] == "entries" for e in m["entries"]}
    assert "floor-requested" not in kinds
    assert (await watcher.act(OpenMeeting()))["refusal"]["code"] == "public-watches"


async def test_who_is_lost_is_absent_and_comes_back(summit: Summit) -> None:
    chair = await summit.call("p1")
    await chair.until_entry("seat-taken")
    chair.hang_up()
    await summit.settled("seat-left")
    back = await summit.call("p1")
    await back.until_entry("seat-left")
    await back.until_entry("seat-taken")


async def test_who_comes_back_at_once_was_never_away(summit: Summit) -> None:
    chair = await summit.call("p1")
    await chair.until_entry("seat-taken")
    chair.hang_up()
    back = await summit.call("p1")
    await back.act(OpenMeeting())
    assert "seat-left" not in {e.kind for e in await summit.recorder.entries(RECORD)}


async def test_a_newer_device_takes_the_place_of_the_older(summit: Summit) -> None:
    old = await summit.call("p1")
    await old.until("welcome")
    new = await summit.call("p1")
    assert (await old.until("bye"))["reason"] == "moved"
    await new.until("welcome")


async def test_an_ended_session_is_sent_out(summit: Summit) -> None:
    chair = await summit.call("p1", session=7)
    await chair.until("welcome")
    summit.hub.end_sessions([7])
    assert (await chair.until("bye"))["reason"] == "moved"


async def test_who_is_shown_out_is_told(summit: Summit) -> None:
    chair, guest = await summit.call("p1"), await summit.call("p2")
    await summit.admit("p2")
    await guest.until_entry("seat-taken")
    await chair.act(ExcludeParticipant(ParticipantId("p2")))
    assert (await guest.until("bye"))["reason"] == "excluded"


async def test_options_change_when_the_call_time_is_over(summit: Summit) -> None:
    chair, guest = await summit.call("p1"), await summit.call("p2")
    await summit.admit("p2")
    await guest.until_entry("seat-taken")
    await summit.admit("p3")
    other = await summit.call("p3")
    await other.until_entry("seat-taken")
    await chair.act(OpenMeeting())
    await guest.act(ProposeOutcome("leaders", {"text": {"en": "a", "fr": "b"}}, verb="agree"))
    outcome = (await chair.until_entry("outcome-proposed"))["facts"]
    await chair.act(PutOutcome(outcome["outcome"], outcome["digest"], 1))
    assert "too-early" in await adopting(chair)
    assert (await chair.act(AdoptOutcome(outcome["outcome"], outcome["digest"])))[
        "type"
    ] == "accepted"


async def test_options_change_when_a_call_that_an_interpreter_has_made_longer_is_over(
    summit: Summit, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The chair is not left without the gavel: [OUTCOME-9]."""
    monkeypatch.setattr(consensus, "INTERPRETED_CALL_S", 2)
    chair = await summit.call("p1")
    there = {}
    for one in ("p2", "p3", "p8"):
        await summit.admit(one)
        there[one] = await summit.call(one)
        await there[one].until_entry("seat-taken")
    await chair.act(OpenMeeting())
    words = {"text": {"en": "a", "fr": "b"}}
    await there["p2"].act(ProposeOutcome("leaders", words, verb="agree"))
    outcome = (await chair.until_entry("outcome-proposed"))["facts"]
    await chair.act(PutOutcome(outcome["outcome"], outcome["digest"], 1))
    assert (await there["p8"].act(GoOnAir(None)))["type"] == "accepted"
    assert await adopting(chair)
    assert (await chair.act(AdoptOutcome(outcome["outcome"], outcome["digest"])))[
        "type"
    ] == "accepted"


async def adopting(chair: Device) -> set[str | None]:
    """What the chair is told of adopting, until it is allowed: the refusals' codes."""
    told = set[str | None]()
    while None not in (now := adopt(chair)):
        told |= now
        await chair.until("options")
    return told


def adopt(chair: Device) -> set[str | None]:
    return {
        why for (command, _), why in chair.options.answers().items() if command == "adopt-outcome"
    }


async def test_an_erasure_makes_everybody_fold_anew(summit: Summit) -> None:
    chair = await summit.call("p1")
    await chair.until_entry("seat-taken")
    office = await summit.call("secretariat")
    await office.until("welcome")
    bert = next(
        e for e in await summit.recorder.entries(RECORD) if e.words.get("name") == {"und": "Bert"}
    )
    await office.act(RedactText(bert.seq, {"en": "on request"}))
    await chair.until("reset")
    entries = (await chair.until("entries"))["entries"]
    assert entries[bert.seq]["texts"] is None
    assert "Bert" not in str(entries)


async def test_signals_go_to_one_device_and_only_between_people_inside(summit: Summit) -> None:
    chair, guest = await summit.call("p1"), await summit.call("p2")
    await guest.until("welcome")
    await summit.hub.handle(guest.room, guest.connection, Signal("p1", LOBBY))
    await summit.admit("p2")
    await guest.until_entry("seat-taken")
    await summit.hub.handle(guest.room, guest.connection, Signal("p1", OFFER))
    heard = await chair.until("signalled")
    assert (heard["sender"], heard["data"]) == ("p2", msgspec.to_builtins(OFFER))


async def test_a_signal_to_an_engine_that_is_not_there_is_refused(summit: Summit) -> None:
    chair = await summit.call("p1")
    await summit.hub.handle(chair.room, chair.connection, MediaSignal(PageHello("a" * 8)))
    refusal = (await chair.until("refused"))["refusal"]
    assert (refusal["code"], refusal["details"]) == ("other-engine", {"media": "mesh"})


async def test_moved_seats_are_told_to_who_keeps_the_door(summit: Summit) -> None:
    """[SEAT-9] To the chair and the secretariat, as it happens; to nobody else."""
    laptop, phone = SeatDevice("computer", "Firefox, Linux"), SeatDevice("phone", "Safari, iPhone")
    move = SeatMove("p2", 2000, laptop, 1000, phone, standing=True, undone=None)
    told = Seating([], [])

    async def seating(_: str) -> Seating:
        return told

    summit.hub._seating = seating
    chair, office, delegate = [await summit.call(who) for who in ("p1", "secretariat", "p2")]
    await summit.admit("p2")
    told = Seating([move], [])
    summit.hub.seats_changed(RECORD)
    for keeper in (chair, office):
        message = await keeper.until("seating")
        while not message["moves"]:  # as it was before
            message = await keeper.until("seating")
        assert message["moves"][0]["after"] == {"kind": "phone", "name": "Safari, iPhone"}
    await chair.act(OpenMeeting())
    await delegate.until_entry("meeting-opened")
    assert "seating" not in {message["type"] for message in delegate.got}


async def test_another_tab_of_one_device_is_no_move(summit: Summit) -> None:
    """[SEAT-9] The same session on a second line: the first is told that it is another tab."""
    first = await summit.call("p2", session=7)
    await summit.call("p2", session=7)
    assert (await first.until("bye"))["reason"] == "other-tab"
    phone = await summit.call("p2", session=8)
    await summit.call("p2", session=9)
    assert (await phone.until("bye"))["reason"] == "moved"


@pytest.mark.parametrize(("kind", "told"), [("mesh", {"p1"}), ("janus", {"p1", "public"})])
async def test_watchers_cost_an_engine_nothing_that_serves_people_alone(
    summit: Summit, kind: Literal["mesh", "janus"], told: set[str]
) -> None:
    """In a mesh the public stands outside; a media server serves everybody."""
    heard: list[set[str]] = []

    class Noting(NoMedia):
        def refresh(self, meeting: Meeting, devices: Sequence[Connection]) -> None:
            heard.append({one.actor for one in devices})

    engine = Noting()
    engine.kind = kind
    chair = await summit.call("p1")
    chair.room.engine = engine
    await chair.until_entry("seat-taken")
    await (await summit.call("public")).until("entries")
    await chair.act(OpenMeeting())
    await summit.rested()
    assert heard[-1] == told
    before = len(heard)
    await chair.act(SuspendMeeting())
    await summit.rested()
    assert len(heard) - before == (kind == "janus")  # a mesh follows who is there, not the record
