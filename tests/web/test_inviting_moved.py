"""[INVITE-2] A meeting that is moved or cancelled by an act of its record is told to whoever was invited, with why."""

import pytest

from hemicycle.calendar.known import KnownInvitations
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


async def test_the_page_of_an_answer_offers_the_link_to_the_room_and_a_feed(house: House) -> None:
    """[INVITE-4]"""
    house.app.state.site.invitations = KnownInvitations()
    await house.convene(example())
    await invited(house, "p1")
    [letter] = await letters(house)
    token = letter.reply_to.partition("+")[2].partition("@")[0]
    async with house.client() as browser:
        page = (await browser.get(f"/reply/{token}")).text
        assert f'action="/reply/{token}/link"' in page
        assert f'href="/calendar/{token}.ics"' in page
        assert (await browser.post(f"/reply/{token}/link")).status_code == 200
        assert (await browser.get(f"/calendar/{token}.ics")).status_code == 200
        await house.act(SECRETARIAT, CancelMeeting(REASON))
        assert f'action="/reply/{token}/link"' not in (await browser.get(f"/reply/{token}")).text
