"""[CONSOLE-4] The lobby stands still: [LIVE-2]."""

import asyncio
from typing import Any

from hemicycle.procedure.meeting.kernel.lifecycle.commands import OpenMeeting
from tests.live.conftest import RECORD, Device, Summit


async def lobby_of(chair: Device, size: int) -> list[dict[str, Any]]:
    while True:
        waiting: list[dict[str, Any]] = (await chair.until("lobby"))["waiting"]
        if len(waiting) == size:
            return waiting


async def chair_of(summit: Summit) -> Device:
    chair = await summit.call("p1")
    await chair.until_entry("seat-taken")
    return chair


def lobbies(chair: Device) -> list[list[str]]:
    told = [m["waiting"] for m in chair.got if m["type"] == "lobby"]
    return [[guest["participant"] for guest in waiting] for waiting in told]


async def test_who_waits_hears_the_heartbeat(summit: Summit) -> None:
    guest = await summit.call("p2")
    await guest.until("welcome")
    for _ in range(3):
        guest.room.heartbeat()
        beat = await guest.until("pong")
        assert (beat["at"], beat["now"] > 0) == (0, True)
    assert {m["type"] for m in guest.got} == {"welcome", "pong"}, "nothing of the record"


async def test_a_device_that_calls_again_keeps_its_place_and_its_age(summit: Summit) -> None:
    chair = await chair_of(summit)
    first, _ = await summit.call("p3"), await summit.call("p2")
    before = await lobby_of(chair, 2)
    assert [guest["participant"] for guest in before] == ["p3", "p2"]
    first.hang_up()
    await summit.call("p3")
    await summit.call("p4")
    after = await lobby_of(chair, 3)
    assert after[:2] == before
    assert summit.hub.waiting(RECORD) == ["p3", "p2", "p4"]
    shown = [rows for rows in lobbies(chair) if rows]
    assert all(rows[:1] == ["p3"] for rows in shown), "it never vanished"


async def test_who_does_not_come_back_leaves_the_lobby(summit: Summit) -> None:
    chair = await chair_of(summit)
    gone, _ = await summit.call("p3"), await summit.call("p2")
    await lobby_of(chair, 2)
    gone.hang_up()
    assert summit.hub.waiting(RECORD) == ["p3", "p2"], "for as long as a seat would wait"
    left = await lobby_of(chair, 1)
    assert [guest["participant"] for guest in left] == ["p2"]


async def test_who_comes_back_after_all_waits_anew(summit: Summit) -> None:
    chair = await chair_of(summit)
    gone, _ = await summit.call("p3"), await summit.call("p2")
    await lobby_of(chair, 2)
    gone.hang_up()
    await lobby_of(chair, 1)
    await summit.call("p3")
    assert [g["participant"] for g in await lobby_of(chair, 2)] == ["p2", "p3"]


async def test_who_is_let_in_while_the_line_is_down_comes_straight_in(summit: Summit) -> None:
    chair = await chair_of(summit)
    guest = await summit.call("p3")
    await lobby_of(chair, 1)
    guest.hang_up()
    await summit.admit("p3")
    assert await lobby_of(chair, 0) == []
    back = await summit.call("p3")
    assert not (await back.until("welcome"))["waiting"]
    await back.until_entry("seat-taken")


async def test_a_link_that_was_cut_waits_no_more(summit: Summit) -> None:
    chair = await chair_of(summit)
    guest = await summit.call("p3", session=9)
    await lobby_of(chair, 1)
    summit.hub.end_sessions([9], "revoked")
    summit.hub.disconnect(guest.room, guest.connection)
    assert summit.hub.waiting(RECORD) == []
    await lobby_of(chair, 0)


async def test_a_lobby_outlives_the_last_line_of_a_room(summit: Summit) -> None:
    """The chair is not there yet, and everybody's line breaks at once."""
    guests = [await summit.call(who) for who in ("p3", "p2")]
    for guest in guests:
        guest.hang_up()
    for who in ("p2", "p3"):
        await summit.call(who)
    assert summit.hub.waiting(RECORD) == ["p3", "p2"]
    await asyncio.sleep(0)
    chair = await chair_of(summit)
    assert (await chair.act(OpenMeeting()))["type"] == "accepted"
