"""Who is told that something beside the record has changed, and what of it: nothing."""

from hemicycle.procedure.core.actor import SECRETARIAT
from tests.live.conftest import Device, Summit


async def told(*devices: Device) -> list[list[str]]:
    """Of what each was told, since this was last asked."""
    heard = [await device.heard() for device in devices]
    return [[one["about"] for one in each if one["type"] == "beside"] for each in heard]


async def test_those_whom_it_concerns_are_told_in_the_lobby_too(summit: Summit) -> None:
    chair, office = await summit.call("p1"), await summit.call(SECRETARIAT)
    bert = await summit.call("p2")
    await bert.until("welcome", waiting=True)
    summit.hub.tell_beside(bert.room.record, "help", ["p2"])
    assert await told(chair, office, bert) == [[], [], ["help"]]
    summit.hub.tell_beside(None, "help", [SECRETARIAT])
    assert await told(chair, office, bert) == [[], ["help"], []]


async def test_who_keeps_the_door_is_told_as_one(summit: Summit) -> None:
    chair, office = await summit.call("p1"), await summit.call(SECRETARIAT)
    await summit.admit("p2")
    bert = await summit.call("p2")
    summit.hub.tell_beside(bert.room.record, "badge", None)
    assert await told(chair, office, bert) == [["badge"], ["badge"], []]


async def test_nobody_is_told_of_another_meeting_or_before_hello(summit: Summit) -> None:
    bert = await summit.call("p2")
    summit.hub.tell_beside("another", "help", ["p2"])
    bert.connection.greeted = False
    summit.hub.tell_beside(None, "help", ["p2"])
    bert.connection.greeted = True
    assert await told(bert) == [[]]
