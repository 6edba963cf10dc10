"""[PREPARE-3] The room alone: one a person, some on a server, closed, marked, in no list, and gone without a trace."""

import re
from collections.abc import Iterator

import httpx2
import pytest
from sqlalchemy import select

from hemicycle.access.tables import links, sessions
from hemicycle.procedure.words import NO_LANGUAGE
from hemicycle.recorder.errors import UnknownRecord
from hemicycle.recorder.passing import passes
from hemicycle.web.practices import MOST, Practices
from tests.web.conftest import CALL, House
from tests.web.test_recorded import sent
from tests.web.test_start import Plays
from tests.web.test_testing import days_ahead, seated

PRACTICE = f"/room/{CALL}/practice"


@pytest.fixture
def plays(house: House) -> Iterator[Plays]:
    found = Plays()
    house.app.state.site.rehearse = house.app.state.site.practices.rehearse = found
    yield found
    house.app.state.site.practices.cancel()


def practices(house: House) -> Practices:
    kept: Practices = house.app.state.site.practices
    return kept


async def step_in(browser: httpx2.AsyncClient) -> str:
    answer = await browser.post(PRACTICE)
    assert answer.status_code == 303, answer.text
    to: str = answer.headers["location"]
    return to.removeprefix("/room/")


async def test_all_others_are_played_by_invented_people(convened: House, plays: Plays) -> None:
    await days_ahead(convened)
    _, browser, name = await seated(convened)
    record = await step_in(browser)
    assert passes(record)
    meeting = await convened.recorder.meeting(record)
    real = await convened.recorder.meeting(CALL)
    assert meeting.sitting
    assert real.sitting
    assert meeting.sitting.rulebook == real.sitting.rulebook
    assert meeting.sitting.texts["title"]["en"].startswith("Practice: ")
    names = [one.texts["name"][NO_LANGUAGE] for one in meeting.seats.participants.values()]
    known = {one.texts["name"][NO_LANGUAGE] for one in real.seats.participants.values()}
    assert [one for one in names if one in known] == [name], "nobody else is named"
    assert len(plays.seats) == len(names) - 1
    others = [p for p in meeting.seats.participants.values() if p.id != meeting.sitting.chair]
    assert all(one.admitted for one in others)
    assert (await browser.get(f"/room/{record}")).status_code == 200
    assert (await convened.client().get(f"/room/{record}")).status_code == 404
    [file] = plays.files
    slug = next(one.slug for one in file.convening.participants if one.name[NO_LANGUAGE] == name)
    assert slug[NO_LANGUAGE] not in {one.by for one in file.statements}, "nobody speaks for them"


async def test_pressed_again_it_is_the_same_and_it_stands_in_no_list(
    convened: House, plays: Plays
) -> None:
    await days_ahead(convened)
    _, browser, _ = await seated(convened)
    assert await step_in(browser) == await step_in(browser)
    office = await convened.secretariat()
    page = await office.get("/secretariat")
    assert "Practice:" not in page.text
    boot = (await browser.get(f"/room/{CALL}")).text
    assert '"running":true' in re.sub(r"\s", "", boot)


async def test_a_server_bears_some_at_a_time(convened: House, plays: Plays) -> None:
    await days_ahead(convened)
    people = [await seated(convened, place) for place in range(MOST + 1)]
    for _, browser, _ in people[:MOST]:
        await step_in(browser)
    answer = await people[MOST][1].post(PRACTICE)
    assert answer.status_code == 409
    assert "Others practise just now" in answer.text
    assert (await people[0][1].post(f"{PRACTICE}/end")).status_code == 303
    await step_in(people[MOST][1])


async def test_whoever_leaves_ends_it_and_nothing_of_it_stays(
    convened: House, plays: Plays
) -> None:
    await days_ahead(convened)
    _, browser, _ = await seated(convened)
    record = await step_in(browser)
    practice = practices(convened).known(record)
    assert practice
    left = await browser.post(f"/room/{record}/leave")
    assert left.headers["location"] == f"/room/{CALL}"
    await practices(convened).end(practice)
    assert plays.ended == [record]
    assert practices(convened).known(record) is None
    assert (await browser.get(f"/room/{record}")).status_code == 404
    await practices(convened).gone(practice)
    with pytest.raises(UnknownRecord):
        await convened.recorder.meeting(record)
    assert record not in await convened.recorder.records()
    rows = select(links.c.id, sessions.c.id).select_from(links.outerjoin(sessions))
    theirs = rows.where(links.c.record == record)
    assert await convened.door.register.read(lambda c: c.execute(theirs).all()) == []


async def test_it_is_for_whoever_sits_and_before_the_meeting_alone(
    convened: House, plays: Plays
) -> None:
    await days_ahead(convened)
    assert (await convened.client().post(PRACTICE)).status_code == 404
    assert (await (await convened.secretariat()).post(PRACTICE)).status_code == 404
    await days_ahead(convened, 0)
    _, browser, _ = await seated(convened)
    answer = await browser.post(PRACTICE)
    assert answer.status_code == 409
    assert "about to begin" in answer.text
    assert plays.files == []


async def test_nobody_is_let_into_a_room_that_would_stay_empty(
    convened: House, plays: Plays
) -> None:
    await days_ahead(convened)
    plays.unreached = "no route"
    _, browser, _ = await seated(convened)
    assert (await browser.post(PRACTICE)).status_code == 409


async def test_a_record_that_lasts_is_never_dropped(convened: House) -> None:
    with pytest.raises(ValueError, match="lasts"):
        await convened.recorder.drop(CALL)
    assert (await convened.recorder.meeting(CALL)).sitting


async def test_no_file_is_handed_in_to_a_practice(convened: House, plays: Plays) -> None:
    """Nothing of it is kept: there is no such page."""
    await days_ahead(convened)
    _, browser, _ = await seated(convened)
    record = await step_in(browser)
    assert (await sent(browser, at=f"/room/{record}/recorded")).status_code == 404
    assert (await browser.get(f"/room/{record}/recorded")).status_code == 404
