"""[SERIES-1] … [SERIES-5] A sentence becomes a series of meetings, on pages that say what became of each."""

import re
from datetime import UTC, datetime

import httpx2
import pytest

from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.standing_body.founding.commands import BeginBody
from hemicycle.procedure.standing_body.record import record_of
from hemicycle.procedure.standing_body.series.commands import JoinMeeting
from hemicycle.procedure.standing_body.series.state import Series
from hemicycle.procedure.words import MeetingId
from hemicycle.rulebooks import body as body_on_file
from tests.procedure.standing_body.test_body_record import establish
from tests.web.conftest import CALL, House

AT = "/secretariat/bodies/nrc/series"
DATES = {
    "manner": "announced",
    "caller": "secretary-general",
    "first": "2022-03-03T14:00",
    "zone": "Europe/Brussels",
    "minutes": "180",
    "count": "3",
    "weeks": "4",
    "spread": "each",
}


async def begin(house: House) -> None:
    rules = body_on_file("nrc")
    answer = await house.recorder.begin(record_of("nrc"), BeginBody("nrc", "open", rules))
    assert not isinstance(answer, Refusal), answer
    office = establish("secretary-general", charge="secretary", member=None)
    await house.act("secretariat", office, record_of("nrc"))


async def held(house: House) -> Series:
    state = await house.recorder.state(record_of("nrc"))
    (series,) = state.series.table.values()  # type: ignore[attr-defined]
    assert isinstance(series, Series)
    return series


def fields(page: str) -> dict[str, str]:
    """What the form of a page is filled in with."""
    found = re.findall(r'<input [^>]*name="([a-z0-9.-]+)"[^>]* value="([^"]+)"', page)
    return {name: value for name, value in found if name not in ("manner", "once")}


async def called(house: House) -> httpx2.AsyncClient:
    """A series of three sittings, called from the sentence of the meeting."""
    await begin(house)
    meeting = await house.recorder.meeting(CALL)
    (sentence,) = (one for one in meeting.outcomes.table.values() if one.form == "invitation")
    office = await house.secretariat()
    page = (await office.get(f"/secretariat/meetings/{CALL}")).text
    link = f"{AT}?meeting={CALL}&amp;outcome={sentence.id}"
    assert link in page
    form = fields((await office.get(link.replace("&amp;", "&"))).text)
    assert form["topic-3.en"] == "arms control"
    answer = await office.post(AT, data={**form, **DATES})
    assert (answer.status_code, answer.headers.get("location", "")[: len(AT)]) == (303, AT)
    return office


async def test_the_sentence_of_a_call_becomes_a_series(published: House) -> None:
    """The words, the entry that they stand on, and an hour that stays the same there across the change of clocks."""
    await called(published)
    series = await held(published)
    assert series.source
    point = await published.recorder.entry_point(CALL, series.source.seq)
    assert series.source == point
    hours = [
        datetime.fromtimestamp(one.slot.starts / 1000, UTC).isoformat()[:16]
        for one in series.sittings.values()
    ]
    assert hours == ["2022-03-03T13:00", "2022-03-31T12:00", "2022-04-28T12:00"]
    async with published.client() as browser:
        page = (await browser.get(f"/en/bodies/nrc/series/{series.id}")).text
        body = (await browser.get("/en/bodies/nrc")).text
    assert "All members of the NATO-Russia Council" in page
    assert f'/en/meetings/{CALL}/record#entry-{series.source.seq}"' in page
    assert page.count("no sitting") == 0
    assert [one.topics for one in series.sittings.values()] == [[1], [2], [3, 4]]
    assert "3 March 2022, 14:00 (UTC+1)" in page
    assert "60 minutes earlier by UTC" in page
    assert f"/en/bodies/nrc/series/{series.id}" in body


@pytest.mark.parametrize(
    ("scope", "moved"),
    [
        ("one", ["2022-03-03", "2022-04-07", "2022-04-28"]),
        ("later", ["2022-03-03", "2022-04-07", "2022-05-05"]),
        ("all", ["2022-03-10", "2022-04-07", "2022-05-05"]),
    ],
)
async def test_one_is_moved_or_more(published: House, scope: str, moved: list[str]) -> None:
    """[SERIES-3] At the same hour there; the days before stay in sight."""
    office = await called(published)
    series = await held(published)
    form = {
        "do": "move",
        "number": "2",
        "first": "2022-04-07T14:00",
        "zone": "Europe/Brussels",
        "minutes": "180",
        "scope": scope,
        "reason.en": "The hall is taken.",
    }
    assert (await office.post(f"{AT}/{series.id}", data=form)).status_code == 303
    days = [
        datetime.fromtimestamp(one.slot.starts / 1000, UTC).date().isoformat()
        for one in (await held(published)).sittings.values()
    ]
    assert days == moved
    page = (await office.get(f"{AT}/{series.id}")).text
    assert page.count('class="was"') == {"one": 1, "later": 2, "all": 3}[scope]
    again = await office.post(f"{AT}/{series.id}", data={**form, "scope": "one"})
    assert again.status_code == 409


async def test_one_is_cancelled_and_one_is_called(published: House) -> None:
    """[SERIES-4] [SERIES-5] What is called leads to its own page; neither offers to be moved here."""
    office = await called(published)
    series = await held(published)
    cancel = {"do": "cancel", "number": "3", "reason.en": "Treated elsewhere."}
    assert (await office.post(f"{AT}/{series.id}", data=cancel)).status_code == 303
    await published.act("secretariat", JoinMeeting(series.id, 1, MeetingId(CALL)), record_of("nrc"))
    page = (await office.get(f"{AT}/{series.id}")).text
    assert "A cancelled sitting keeps its number." in page
    assert f'href="/secretariat/meetings/{CALL}"' in page
    assert page.count('name="do" value="move"') == 1
    assert (await office.post(f"{AT}/{series.id}", data=cancel)).status_code == 409
    async with published.client() as browser:
        public = (await browser.get(f"/en/bodies/nrc/series/{series.id}")).text
    assert f'href="/en/meetings/{CALL}"' in public
    assert 'name="do"' not in public


async def test_a_form_that_cannot_be_read_keeps_what_was_written(published: House) -> None:
    await begin(published)
    office = await published.secretariat()
    wrong = {**DATES, "title.en": "Talks", "zone": "Mars/Olympus"}
    answer = await office.post(AT, data=wrong)
    assert (answer.status_code, 'value="Talks"' in answer.text) == (400, True)
    refused = await office.post(AT, data={**DATES, "title.en": "Talks", "manner": "adopted"})
    assert refused.status_code == 409
    assert "names the sentence that says so" in refused.text
    adopted = {**DATES, "title.en": "Talks", "meeting": CALL, "outcome": "o999"}
    assert (await office.post(AT, data={**adopted, "manner": "adopted"})).status_code == 409


async def test_a_closed_record_shows_its_series_to_nobody(published: House) -> None:
    answer = await published.recorder.begin(
        record_of("nrc"), BeginBody("nrc", "closed", body_on_file("nrc"))
    )
    assert not isinstance(answer, Refusal)
    office = await published.secretariat()
    texts = {"title.en": "Talks", "first": ""}
    assert (await office.post(AT, data={**texts, "manner": "announced"})).status_code == 409
    async with published.client() as browser:
        assert (await browser.get("/en/bodies/nrc/series/e1")).status_code == 404
