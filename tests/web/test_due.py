"""[PRESS-17] What is scheduled goes out at its time, once, and the public learns nothing of it before."""

from datetime import UTC, datetime

import pytest

from hemicycle.jobs.queue import planned
from hemicycle.procedure.core.actor import SYSTEM
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.ids import readout_of
from hemicycle.web.press.due import CLOCK, PUBLISH, schedule_text
from hemicycle.web.press.press import Hand
from hemicycle.web.press.versioned import version_of
from tests.web.conftest import CALL, House

HAND = Hand("Claire Morel")
PAGE, FEED, FRONT = f"/en/meetings/{CALL}/readout", "/en/feed.xml", "/en/"
OFFICE = f"/secretariat/meetings/{CALL}/text"
HOUR, DAY = 3_600_000, 86_400_000


@pytest.fixture
async def signed(held: House) -> House:
    text = await held.press.lay(CALL, HAND)
    assert not isinstance(text, Refusal)
    for language in text.drafting.languages:
        base = text.drafting.touched[language]
        assert not isinstance(await held.press.sign(CALL, language, base, HAND), Refusal)
    return held


async def schedule(house: House, in_ms: int = HOUR) -> int:
    due = house.clock.at + in_ms
    answer = await schedule_text(house.press, CALL, due, HAND)
    assert not isinstance(answer, Refusal), answer
    await house.followers.current()
    return due


async def run(house: House) -> None:
    await house.app.state.site.due.worker.run_due(PUBLISH)


async def public(house: House) -> str:
    """Whether the page is there, and all that lists and feeds say."""
    async with house.client() as browser:
        page = await browser.get(PAGE)
        lists = [(await browser.get(path)).text for path in (FEED, FRONT)]
    return f"{page.status_code} {'took part' in ''.join(lists)}"


async def test_the_public_sees_nothing_before_and_all_of_it_then(signed: House) -> None:
    people = list((await signed.recorder.meeting(CALL)).seats.participants.values())
    [seat] = await signed.door.issue_links(CALL, people[:1])
    due = await schedule(signed)
    await run(signed)
    assert await public(signed) == "404 False"
    signed.clock.at = due
    await run(signed)
    assert await public(signed) == "200 True"
    text = await signed.press.text(CALL)
    assert text
    entries = await signed.recorder.entries(readout_of(CALL))
    assert {one.by for one in entries if one.fact.kind == "version-issued"} == {SYSTEM}
    (told,) = [
        one for one in await signed.recorder.entries(CALL) if one.fact.kind == "readout-published"
    ]
    assert told.by == SYSTEM
    await run(signed)
    assert len((await signed.press.text(CALL)).issuing.versions) == 1  # type: ignore[union-attr]
    signed.clock.at += signed.settings.link_days * DAY
    assert (await signed.client().get(seat.link)).status_code == 404


async def test_what_a_crash_interrupted_is_taken_up_and_nothing_is_done_twice(
    signed: House,
) -> None:
    """The text is out and the meeting's record does not say so: the job is there still."""
    signed.clock.at = await schedule(signed)
    text = await signed.press.text(CALL)
    assert text
    assert not isinstance(await signed.press.do(CALL, version_of(text), CLOCK), Refusal)
    assert await public(signed) == "404 False"
    await run(signed)
    await run(signed)
    assert await public(signed) == "200 True"
    kinds = [one.fact.kind for one in await signed.recorder.entries(CALL)]
    assert kinds.count("readout-published") == 1


async def test_a_time_that_moves_moves_the_job(signed: House) -> None:
    first = await schedule(signed)
    later = await schedule(signed, 3 * HOUR)
    signed.clock.at = first
    await run(signed)
    assert await public(signed) == "404 False"
    signed.clock.at = later
    await run(signed)
    assert await public(signed) == "200 True"


async def test_what_was_taken_back_or_changed_does_not_go_out(signed: House) -> None:
    due = await schedule(signed)
    desk = await signed.secretariat()
    assert "Goes out by itself" in (await desk.get(OFFICE)).text
    assert (await desk.post(f"{OFFICE}/take-back-schedule")).status_code == 303
    signed.clock.at = due
    await run(signed)
    assert await public(signed) == "404 False"
    assert await signed.door.register.read(lambda r: planned(r, PUBLISH)) == set()


async def test_the_office_sets_it_by_the_clocks_of_the_meeting(signed: House) -> None:
    desk = await signed.secretariat()
    meeting = await signed.recorder.meeting(CALL)
    assert meeting.sitting
    refused = await desk.post(f"{OFFICE}/schedule", data={"due": "soon"})
    assert (refused.status_code, "is not one" in refused.text) == (409, True)
    kept = await desk.post(f"{OFFICE}/schedule", data={"due": "2150-01-01T10:00"})
    assert kept.status_code == 303
    text = await signed.press.text(CALL)
    assert text
    wall = datetime(2150, 1, 1, 10, tzinfo=UTC).timestamp() * 1000
    assert text.scheduling.due == wall - meeting.sitting.offset_min * 60_000
