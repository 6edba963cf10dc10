"""[INVITE-2] A meeting that is moved or cancelled by an act of its record is told to whoever was invited, with why."""

import pytest

from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.meeting.kernel.calling.commands import CancelMeeting, MoveMeeting
from tests.web.conftest import CALL, House, example
from tests.web.test_inviting import HOUR, OFFICE, event_of, invited, letters

REASON = {"en": "The chair travels.", "fr": "La présidence est en voyage."}
pytestmark = pytest.mark.parametrize("settings", [OFFICE])


async def test_it_is_moved_and_then_cancelled(house: House) -> None:
    await house.followers.catch_up()
    await house.convene(example())
    house.clock.at -= 72 * HOUR
    await invited(house, "p1")
    sitting = (await house.recorder.meeting(CALL)).sitting
    assert sitting
    later = MoveMeeting(sitting.starts + HOUR, None, sitting.offset_min, reason=REASON)
    await house.act(SECRETARIAT, later)
    await house.followers.catch_up()
    first, moved = await letters(house)
    assert moved.subject.startswith("New time: ")
    assert "The chair travels." in moved.paragraphs
    assert event_of(moved)["sequence"] == 1
    assert event_of(moved)["uid"] == event_of(first)["uid"]
    await house.act(SECRETARIAT, CancelMeeting(REASON))
    await house.followers.catch_up()
    *_, off = await letters(house)
    assert off.calendar is not None
    assert off.calendar.method == "CANCEL"
    assert "The chair travels." in off.paragraphs
    assert event_of(off)["sequence"] == 2
