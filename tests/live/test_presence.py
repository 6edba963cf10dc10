"""Who is connected is told as far as the record does not say it, as differences, to all together: [LIVE-8]."""

import asyncio
import random
from typing import Any

import pytest

from hemicycle.live import hub
from hemicycle.live.connection import PUBLIC
from hemicycle.live.pace import Pace
from hemicycle.live.presence import unheard
from hemicycle.live.protocol import DeviceState, SetMedia
from hemicycle.live.screens import REST_S
from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.meeting.kernel.seats.commands import LeaveSeat
from tests.live.conftest import Device, Summit

GUESTS = ("p2", "p3", "p4")


def presence_in(messages: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [message for message in messages if message["type"] == "presence"]


def held(device: Device) -> dict[str, DeviceState]:
    participants = device.room.journal.meeting.seats.participants.values()
    return device.presence.connected([one.id for one in participants if one.present])


async def tells(device: Device, **media: Any) -> None:
    await device.hub.handle(device.room, device.connection, SetMedia(DeviceState(**media)))


async def present(summit: Summit, who: str) -> Device:
    await summit.admit(who)
    device = await summit.call(who)
    while (await device.until_entry("seat-taken"))["by"] != who:
        pass
    return device


async def test_an_arrival_that_the_record_tells_costs_no_word_of_presence(summit: Summit) -> None:
    chair, public = await summit.call("p1"), await summit.call(PUBLIC)
    await summit.rested()
    await chair.heard()
    await public.heard()
    devices = [await present(summit, who) for who in GUESTS]
    await summit.rested()
    assert presence_in(await chair.heard()) == presence_in(await public.heard()) == []
    for device in devices:
        [told] = presence_in(await device.heard())
        assert (told["whole"], told["seen"]) == (True, {})
        assert list(held(device)) == ["p1", *GUESTS]


async def test_what_devices_send_is_told_to_all_in_one_frame(summit: Summit) -> None:
    chair = await summit.call("p1")
    devices = [await present(summit, who) for who in GUESTS]
    await summit.rested()
    await chair.heard()
    for device in devices:
        await tells(device, camera=True)
        await asyncio.sleep(0)
        await tells(device, camera=True, quality=3)
    await summit.rested()
    [told] = presence_in(await chair.heard())
    assert told == {
        "type": "presence",
        "whole": False,
        "seen": {who: {"camera": True, "quality": 3} for who in GUESTS},
    }
    await tells(devices[0], camera=True, quality=3)
    await tells(devices[1])
    await summit.rested()
    [told] = presence_in(await chair.heard())
    assert told["seen"] == {"p3": None}


async def test_who_is_lost_is_told_until_the_record_says_it(
    summit: Summit, monkeypatch: pytest.MonkeyPatch
) -> None:
    chair, guest = await summit.call("p1"), await present(summit, "p2")
    await summit.rested()
    await chair.heard()
    summit.hub._loss_s = hub.LOSS_S
    guest.hang_up()
    await summit.rested()
    [told] = presence_in(await chair.heard())
    assert told["seen"] == {"p2": {"connected": False}}
    assert list(held(chair)) == ["p1"]
    again = await summit.call("p2")
    await summit.rested()
    [told] = presence_in(await chair.heard())
    assert told["seen"] == {"p2": None}
    await again.act(LeaveSeat())
    await summit.rested()
    [told] = presence_in(await chair.heard())
    assert told["seen"] == {"p2": {"connected": True}}


async def test_the_office_is_seen_by_those_inside_alone(summit: Summit) -> None:
    chair, public = await summit.call("p1"), await summit.call(PUBLIC)
    await summit.call(SECRETARIAT)
    await summit.rested()
    await chair.heard()
    await public.heard()
    assert SECRETARIAT in held(chair)
    assert SECRETARIAT not in str(public.got)


async def test_every_device_holds_what_it_would_hold_if_it_came_now(summit: Summit) -> None:
    """Whoever comes, goes, and sends whatever: those inside, and the public, to whom less is told."""
    dice = random.Random(7)
    watching = [await summit.call("p1"), await summit.call(PUBLIC)]
    there = {who: await present(summit, who) for who in GUESTS}
    for _ in range(25):
        who = dice.choice(GUESTS)
        match dice.randint(0, 3):
            case 0 if who in there:
                there.pop(who).hang_up()
            case 0 | 1:
                there[who] = await summit.call(who)
            case _ if who in there:
                media = {"camera": dice.random() < 0.5, "hears": dice.choice(["floor", "fr"])}
                await tells(there[who], **media, quality=dice.randint(0, 3))
        if dice.random() < 0.4:
            await summit.rested()
            inside = watching[0].room.connected()
            for device, expected in zip(watching, (inside, unheard(inside)), strict=True):
                await device.heard()
                assert held(device) == expected
                fresh = await summit.call(PUBLIC if device is watching[1] else SECRETARIAT)
                await summit.rested()
                await fresh.heard()
                assert {who: held(fresh).get(who) for who in expected} == expected
                fresh.hang_up()
                await summit.rested()


async def test_what_somebody_hears_is_told_to_the_others_at_once(
    summit: Summit, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a mesh pages send a channel to who hears it: nobody waits for what is gathered of comings and goings."""
    asked: list[tuple[float, float]] = []
    chair = await summit.call("p1")
    await chair.until_entry("seat-taken")
    await summit.rested()
    monkeypatch.setattr(
        Pace, "ask", lambda _, rest_s, gather_s=0.0: asked.append((rest_s, gather_s))
    )
    await chair.hub.handle(chair.room, chair.connection, SetMedia(DeviceState(hears="fr")))
    assert asked == [(REST_S, 0.0)]
    asked.clear()
    chair.room.leave(chair.connection)
    assert (REST_S, REST_S) in asked
