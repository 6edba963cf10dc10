"""Who is told whose device has trouble: [CHECK-4]."""

import pytest

from hemicycle.live.protocol import DeviceState, SetMedia
from hemicycle.live.troubles import MOST, TROUBLES, known_troubles
from hemicycle.procedure.core.actor import SECRETARIAT
from tests.live.conftest import Device, Summit


async def tell(device: Device, *troubles: str, quality: int = 2) -> None:
    state = DeviceState(camera=True, quality=quality, troubles=list(troubles))
    await device.hub.handle(device.room, device.connection, SetMedia(state))


async def test_chair_and_secretariat_are_told_and_nobody_else(summit: Summit) -> None:
    chair, office = await summit.call("p1"), await summit.call(SECRETARIAT)
    await summit.admit("p2", "p3")
    bert, carl = await summit.call("p2"), await summit.call("p3")
    await tell(bert, "lossy", "no-camera")
    expected = {"p2": ["lossy", "no-camera"]}
    await chair.until("troubles", people=expected)
    await office.until("troubles", people=expected)
    while carl.presence.media("p2").quality != 2:
        await carl.until("presence")
    assert "troubles" not in {m["type"] for m in [*carl.got, *bert.got]}


async def test_presence_carries_no_trouble(summit: Summit) -> None:
    chair = await summit.call("p1")
    await tell(chair, "denied")
    await chair.until("troubles", people={"p1": ["denied"]})
    while not chair.presence.media("p1").camera:
        await chair.until("presence")
    assert "troubles" not in chair.presence.seen["p1"]
    assert not [m for m in chair.got if m["type"] == "presence" and "denied" in str(m)]


async def test_who_waits_in_the_lobby_is_seen_to_have_trouble(summit: Summit) -> None:
    chair, guest = await summit.call("p1"), await summit.call("p2")
    await guest.until("welcome")
    await tell(guest, "denied")
    await chair.until("troubles", people={"p2": ["denied"]})
    guest.hang_up()
    await chair.until("troubles", people={})


async def test_a_trouble_that_is_over_is_told_too(summit: Summit) -> None:
    chair = await summit.call("p1")
    await tell(chair, "slow")
    await chair.until("troubles", people={"p1": ["slow"]})
    await tell(chair)
    await chair.until("troubles", people={})


async def test_a_watcher_has_no_trouble_to_tell(summit: Summit) -> None:
    chair, office = await summit.call("p1"), await summit.call(SECRETARIAT)
    await tell(office, "slow")
    await tell(chair, "cut")
    assert (await chair.until("troubles", people={"p1": ["cut"]}))["people"] == {"p1": ["cut"]}


@pytest.mark.parametrize("said", ["<b>", "x" * 10_000, "Lossy", ""])
def test_nothing_but_a_known_code_passes(said: str) -> None:
    assert known_troubles([said, "slow", said, "slow"]) == ["slow"]


def test_a_device_has_at_most_eight() -> None:
    assert len(TROUBLES) > MOST
    assert len(known_troubles(sorted(TROUBLES))) == MOST
