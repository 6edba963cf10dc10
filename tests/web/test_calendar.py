"""[INVITE-6] The public calendar of a month, and feeds: of all public meetings, of a body's, of one's own."""

from typing import Any

import msgspec
import pytest
from icalendar import Calendar

from tests.web.conftest import CALL, House, example
from tests.web.test_inviting import HOUR, OFFICE, invited, letters

MONTH = "/en/calendar?month=2022-01"


def events(feed: bytes) -> list[Any]:
    return Calendar.from_ical(feed).walk("VEVENT")


async def test_a_month_lists_its_public_meetings(convened: House) -> None:
    async with convened.client() as browser:
        page = (await browser.get(MONTH)).text
        assert "January 2022" in page
        assert 'href="#day-24"' in page
        assert f"/en/meetings/{CALL}" in page
        assert f"/en/meetings/{CALL}" not in (await browser.get("/en/calendar?month=2022-02")).text
        assert (await browser.get("/en/calendar?month=never")).status_code == 404
        french = (await browser.get("/fr/calendar?month=2022-01")).text
        assert french.index(">lu<") < french.index(">di<"), "a week begins on Monday there"
        assert (await browser.get("/ar/calendar?month=2022-01")).status_code == 200


async def test_a_feed_has_what_the_public_may_know_of(convened: House) -> None:
    async with convened.client() as browser:
        answer = await browser.get("/fr/calendar.ics")
        assert answer.headers["content-type"] == "text/calendar; charset=utf-8"
        [event] = events(answer.content)
        assert str(event["summary"]) == "Appel vidéo sur la sécurité européenne"
        assert "METHOD:PUBLISH" in answer.text
        assert "ATTENDEE" not in answer.text
        body = (await convened.recorder.meeting(CALL)).sitting
        assert body
        own = await browser.get(f"/en/bodies/{body.rulebook.id}/calendar.ics")
        assert len(events(own.content)) == 1
        assert events((await browser.get("/en/bodies/un-sc/calendar.ics")).content) == []


async def test_a_closed_meeting_stands_nowhere(house: House) -> None:
    given = example(access="closed")
    items = [msgspec.structs.replace(one, access="closed") for one in given.convening.items]
    await house.convene(example(access="closed", items=items))
    async with house.client() as browser:
        assert events((await browser.get("/en/calendar.ics")).content) == []
        assert CALL not in (await browser.get(MONTH)).text


@pytest.mark.parametrize("settings", [OFFICE])
async def test_a_person_has_a_feed_of_their_own(convened: House) -> None:
    await invited(convened, "p1", "p2")
    token = (await letters(convened))[0].reply_to.partition("+")[2].partition("@")[0]
    async with convened.client() as browser:
        answer = await browser.get(f"/calendar/{token}.ics")
        [event] = events(answer.content)
        sitting = (await convened.recorder.meeting(CALL)).sitting
        assert sitting
        assert event["dtstart"].dt.timestamp() * 1000 == sitting.starts
        assert event["dtend"].dt.timestamp() * 1000 == (sitting.ends or sitting.starts + HOUR)
        assert "no-store" in answer.headers["cache-control"]
        assert (await browser.get(f"/calendar/{'x' * 28}.ics")).status_code == 404
