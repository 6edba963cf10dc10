"""What one participant may lay on a record: [LIVE-7]."""

import pytest

from hemicycle.live import quota
from hemicycle.live.quota import Quota
from hemicycle.procedure.meeting.business.floor.commands import RequestFloor, WithdrawRequest
from hemicycle.procedure.meeting.business.outcomes.commands import ProposeOutcome
from hemicycle.procedure.meeting.kernel.lifecycle.commands import OpenMeeting, PassChair
from hemicycle.procedure.words import ParticipantId, RequestId
from tests.live.conftest import RECORD, Device, Summit

SHORT = ProposeOutcome("leaders", {"text": {"en": "a", "fr": "b"}}, verb="agree")
LONG = ProposeOutcome("leaders", {"text": {"en": "a" * 9000, "fr": "b" * 9000}}, verb="agree")


async def debate(summit: Summit) -> tuple[Device, Device]:
    chair, delegate = await summit.call("p1"), await summit.call("p2")
    await summit.admit("p2")
    await delegate.until_entry("seat-taken")
    await chair.act(OpenMeeting())
    return chair, delegate


async def code(device: Device, command: object, act_id: str | None = None) -> str | None:
    answer = await device.act(command, act_id)  # type: ignore[arg-type]
    return answer["refusal"]["code"] if answer["type"] == "refused" else None


async def test_acts_within_a_minute_are_bounded(
    summit: Summit, monkeypatch: pytest.MonkeyPatch
) -> None:
    chair, delegate = await debate(summit)
    monkeypatch.setattr(quota, "PARTICIPANT", Quota(5, 10**6, 10**6))
    codes = []
    for _ in range(4):
        codes.append(await code(delegate, RequestFloor()))
        size = len(await summit.recorder.entries(RECORD))
        codes.append(await code(delegate, WithdrawRequest(RequestId(f"r{size - 1}"))))
    assert codes[-1] == "too-fast"
    assert await code(chair, SHORT) is None, "the others go on, and the chair has a rate of its own"
    monkeypatch.setattr(quota, "MINUTE_MS", 0)
    assert await code(delegate, SHORT) is None, "a minute later"


async def test_what_is_laid_in_all_is_bounded_and_a_restart_forgets_nothing(
    summit: Summit, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, delegate = await debate(summit)
    monkeypatch.setattr(quota, "PARTICIPANT", Quota(100, 10**6, 60_000))
    codes = [await code(delegate, LONG) for _ in range(4)]
    assert codes == [None, None, None, "quota-reached"]
    room = await summit.hub.room(RECORD)
    again = type(room)(RECORD, summit.recorder, lambda: 10**15)
    await again.open()
    assert again.over_quota("p2", 20_000) is not None
    assert again.over_quota("p2", 200) is None
    assert again.over_quota("p3", 20_000) is None
    again.close()


async def test_what_a_chair_wrote_does_not_silence_who_has_handed_the_chair_over(
    summit: Summit, monkeypatch: pytest.MonkeyPatch
) -> None:
    chair, _ = await debate(summit)
    codes = [await code(chair, LONG) for _ in range(4)]
    assert codes == [None] * 4
    monkeypatch.setattr(quota, "PARTICIPANT", Quota(100, 10**6, 60_000))
    assert await code(chair, PassChair(ParticipantId("p2"))) is None
    assert await code(chair, RequestFloor()) is None
    assert [await code(chair, LONG) for _ in range(4)] == [None, None, None, "quota-reached"]


async def test_bytes_within_a_minute_are_bounded(
    summit: Summit, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, delegate = await debate(summit)
    monkeypatch.setattr(quota, "PARTICIPANT", Quota(100, 45_000, 10**6))
    assert [await code(delegate, LONG) for _ in range(3)] == [None, None, "too-fast"]
    assert await code(delegate, SHORT) is None


async def test_an_act_that_stands_is_never_refused_for_it(
    summit: Summit, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its answer was lost on the way, and its device asks again."""
    _, delegate = await debate(summit)
    first = await delegate.act(LONG, "the-same-id")
    monkeypatch.setattr(quota, "PARTICIPANT", Quota(1, 1, 1))
    again = await delegate.act(LONG, "the-same-id")
    assert (again["type"], again["receipt"]) == ("accepted", first["receipt"])
    assert await code(delegate, LONG, "another-id") == "quota-reached"
