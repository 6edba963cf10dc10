"""Who is told that something beside the record has changed, and what of it: nothing."""

from hemicycle.procedure.core.actor import SECRETARIAT
from tests.live.conftest import Device, Summit

NEWS = {"type": "beside", "about": "help"}


def told(*devices: Device) -> list[int]:
    """How often each was told."""
    return [device.got.count(NEWS) for device in devices]


async def test_those_whom_it_concerns_are_told_in_the_lobby_too(summit: Summit) -> None:
    chair, office = await summit.call("p1"), await summit.call(SECRETARIAT)
    bert = await summit.call("p2")
    await bert.until("welcome", waiting=True)
    summit.hub.tell_beside(bert.room.record, "help", ["p2"])
    await bert.until("beside", about="help")
    summit.hub.tell_beside(None, "help", [SECRETARIAT])
    await office.until("beside", about="help")
    assert told(chair, office, bert) == [0, 1, 1]


async def test_who_keeps_the_door_is_told_as_one(summit: Summit) -> None:
    chair, office = await summit.call("p1"), await summit.call(SECRETARIAT)
    await summit.admit("p2")
    bert = await summit.call("p2")
    summit.hub.tell_beside(bert.room.record, "badge", None)
    await chair.until("beside", about="badge")
    await office.until("beside", about="badge")
    assert not [one for one in bert.got if one["type"] == "beside"]


async def test_nobody_is_told_of_another_meeting_or_before_hello(summit: Summit) -> None:
    bert = await summit.call("p2")
    summit.hub.tell_beside("another", "help", ["p2"])
    bert.connection.greeted = False
    summit.hub.tell_beside(None, "help", ["p2"])
    assert told(bert) == [0]
