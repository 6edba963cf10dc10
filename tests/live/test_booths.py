"""What interpreters say beside the record, and who is told what others hear: [BOOTH-6]."""

from typing import Any

import msgspec
import pytest

from hemicycle.live.interpreting import Appeal, BoothTalk
from hemicycle.live.protocol import DeviceState, FromClient, SetMedia
from hemicycle.procedure.meeting.business.floor.commands import GiveFloor
from hemicycle.procedure.meeting.kernel.lifecycle.commands import OpenMeeting
from hemicycle.procedure.words import ParticipantId
from tests.live.conftest import Device, Summit


async def present(summit: Summit, who: str) -> Device:
    device = await summit.call(who)
    if who != "p1":
        await summit.admit(who)
    while (await device.until_entry("seat-taken"))["facts"] != {"participant": who}:
        pass
    return device


async def tells(device: Device, message: Any) -> None:
    await device.hub.handle(device.room, device.connection, message)


def appeals(device: Device) -> list[dict[str, Any]]:
    return [m for m in device.got if m["type"] == "appealed"]


async def test_an_appeal_reaches_who_speaks_and_the_chair_without_a_name(summit: Summit) -> None:
    chair, speaker = await present(summit, "p1"), await present(summit, "p2")
    listener, ida = await present(summit, "p3"), await present(summit, "p6")
    await chair.act(OpenMeeting())
    await chair.act(GiveFloor(ParticipantId("p2")))
    await listener.until_entry("floor-granted")
    size = len(await summit.recorder.entries("a-meeting"))
    await tells(ida, Appeal("slower"))
    assert await speaker.until("appealed") == {"type": "appealed", "kind": "slower"}
    assert await chair.until("appealed") == {"type": "appealed", "kind": "slower"}
    assert len(await summit.recorder.entries("a-meeting")) == size, "it is on no record"
    await chair.act(GiveFloor(ParticipantId("p2")))
    assert appeals(listener) == []
    assert appeals(ida) == []


async def test_the_same_appeal_is_passed_on_once_in_three_seconds(
    summit: Summit, monkeypatch: pytest.MonkeyPatch
) -> None:
    chair, ida = await present(summit, "p1"), await present(summit, "p6")
    clock = [1_000_000]
    monkeypatch.setattr(chair.room, "_now", lambda: clock[0])
    again, text = Appeal("slower"), Appeal("need-text")
    for passed, appeal in ((0, again), (10, again), (10, text), (2980, again)):
        clock[0] += passed
        await tells(ida, appeal)
    await chair.act(OpenMeeting())
    assert [m["kind"] for m in appeals(chair)] == ["slower", "need-text", "slower"]


@pytest.mark.parametrize("message", [Appeal("slower"), BoothTalk("hello")])
async def test_only_an_interpreter_who_is_present_appeals_and_talks(
    summit: Summit, message: Any
) -> None:
    chair, delegate = await present(summit, "p1"), await present(summit, "p2")
    public, ida = await summit.call("public"), await present(summit, "p6")
    for stranger in (delegate, public):
        await tells(stranger, message)
        refused = await stranger.until("refused")
        assert (refused["refusal"]["code"], refused["refusal"]["spec"]) == (
            "interpreters-only",
            "BOOTH-6",
        )
    await chair.act(OpenMeeting())
    await ida.until_entry("meeting-opened")
    assert appeals(chair) == []
    assert not [m for m in ida.got if m["type"] == "booth-said"]


async def test_interpreters_write_to_each_other_and_late_ones_read_it(summit: Summit) -> None:
    chair, ida = await present(summit, "p1"), await present(summit, "p6")
    await tells(ida, BoothTalk("  who takes the first half hour?  "))
    said = await ida.until("booth-said")
    assert [(one["participant"], one["text"]) for one in said["lines"]] == [
        ("p6", "who takes the first half hour?")
    ]
    ines = await present(summit, "p8")
    first = [m for m in ines.got if m["type"] == "booth-said"] or [await ines.until("booth-said")]
    assert first[0]["lines"] == said["lines"]
    for n in range(60):
        await tells(ines, BoothTalk(f"line {n}"))
    while len((last := await ida.until("booth-said"))["lines"]) < 50:
        pass
    assert last["lines"][-1]["text"] == "line 59"
    await chair.act(OpenMeeting())
    assert not [m for m in chair.got if m["type"] == "booth-said"], "it is the interpreters' own"


async def test_what_one_hears_is_told_to_those_in_the_room_and_not_to_the_public(
    summit: Summit,
) -> None:
    chair, delegate = await present(summit, "p1"), await present(summit, "p2")
    public = await summit.call("public")
    await tells(delegate, SetMedia(DeviceState(microphone=True, hears="fr")))
    while not chair.presence.media("p2").microphone:
        await chair.until("presence")
    while not public.presence.media("p2").microphone:
        await public.until("presence")
    assert chair.presence.media("p2").hears == "fr"
    assert public.presence.media("p2").hears == "floor"


@pytest.mark.parametrize(
    "sent",
    [
        '{"type": "booth-talk", "text": "%s"}' % ("x" * 501),
        '{"type": "booth-talk", "text": ""}',
        '{"type": "appeal", "kind": "faster"}',
        '{"type": "set-media", "state": {"hears": "%s"}}' % ("x" * 36),
    ],
)
def test_what_is_too_long_or_unknown_is_not_read(sent: str) -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(sent, type=FromClient)
