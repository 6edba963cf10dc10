"""[BOOTH-7] [BOOTH-8] Interpretation is planned on a page; what is missing is named there and in the days before."""

import re

import httpx2
from msgspec.structs import replace

from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.meeting.business.booths.commands import PlanInterpretation
from hemicycle.procedure.meeting.business.booths.gaps import gaps, interpreted_until
from hemicycle.procedure.meeting.business.booths.state import PlannedBooth, Team
from hemicycle.procedure.meeting.kernel.calling.commands import MoveMeeting
from hemicycle.procedure.meeting.kernel.queries import on_the_list, sitting_of
from hemicycle.procedure.meeting.kernel.seats.commands import AccreditParticipant
from hemicycle.procedure.words import Language, ParticipantId
from hemicycle.web.timetable import DAY_MS, Known, timetable
from tests.procedure.meetings import participant
from tests.web.conftest import CALL, House, example

OFFICE = f"/secretariat/meetings/{CALL}"
PAGE = f"{OFFICE}/interpretation"
HOUR_MS = 3_600_000


async def planned_for(house: House) -> tuple[httpx2.AsyncClient, list[str]]:
    """The example in a month, for two hours, with four interpreters on its list."""
    await house.convene(example())
    soon = house.door.now() // HOUR_MS * HOUR_MS + 30 * DAY_MS
    await house.act(SECRETARIAT, MoveMeeting(soon, soon + 2 * HOUR_MS))
    for name in ("ines", "ivo", "ida", "noor"):
        given = participant(name, None, "interpreter")
        await house.act(SECRETARIAT, AccreditParticipant(given))
    people = on_the_list(await house.recorder.meeting(CALL))
    return await house.secretariat(), [one.id for one in people if one.role == "interpreter"]


def team(row: str, *who: str, until: str, since: str) -> dict[str, str]:
    named = {f"who.{row}.{seat}": one for seat, one in enumerate(who)}
    return {**named, f"from.{row}": since, f"until.{row}": until}


async def test_what_is_missing_is_named_until_it_is_mended(house: House) -> None:
    office, four = await planned_for(house)
    assert f'href="{PAGE}"' in (await office.get(OFFICE)).text
    sitting = sitting_of(await house.recorder.meeting(CALL))
    assert "Nothing is planned yet" in (await office.get(PAGE)).text
    begins, ends = (f"{at // HOUR_MS % 24:02}:00" for at in (sitting.starts, sitting.ends or 0))
    half = f"{sitting.starts // HOUR_MS % 24:02}:30"
    short = {"hears.fr": "en", **team("fr.0", four[0], since=begins, until=half)}
    done = await office.post(PAGE, data=short)
    assert (done.status_code, done.headers["location"]) == (303, PAGE)
    page = (await office.get(PAGE)).text
    assert "one interpreter only" in page
    assert "before the planned end" in page
    assert "one more not found" in page, "an empty bar"
    assert "one interpreter only" in (await office.get(OFFICE)).text
    state = await house.recorder.meeting(CALL)
    assert interpreted_until(state) == sitting.starts + HOUR_MS // 2
    known = Known([], {})
    [step] = [s for s in timetable(state, known, 0, house.door.now()) if s.name == "booths"]
    assert (step.done, step.of) == (0, 1)

    whole = {"hears.fr": "en", **team("fr.0", *four[:2], since=begins, until=ends)}
    await office.post(PAGE, data=whole)
    assert "Nothing is missing." in (await office.get(PAGE)).text
    state = await house.recorder.meeting(CALL)
    assert gaps(state) == []
    [step] = [s for s in timetable(state, known, 0, house.door.now()) if s.name == "booths"]
    assert (step.state, step.done, step.of) == ("done", 1, 1)


async def test_a_meeting_that_is_moved_past_the_hours_lacks_them(house: House) -> None:
    office, four = await planned_for(house)
    sitting = sitting_of(await house.recorder.meeting(CALL))
    hour = sitting.starts // HOUR_MS % 24
    form = team("fr.0", *four[:2], since=f"{hour:02}:00", until=f"{(hour + 2) % 24:02}:00")
    await office.post(PAGE, data={"hears.fr": "en", **form})
    later = MoveMeeting(sitting.starts, sitting.starts + 3 * HOUR_MS, sitting.offset_min)
    await house.act(SECRETARIAT, later)
    [gap] = gaps(await house.recorder.meeting(CALL))
    assert (gap.lack, gap.since) == ("ends-early", sitting.starts + 2 * HOUR_MS)
    assert "before the planned end" in (await office.get(OFFICE)).text


async def test_what_cannot_be_is_said_and_what_was_filled_in_stays(house: House) -> None:
    office, four = await planned_for(house)
    twice = {**team("fr.0", four[0], four[0], since="10:00", until="12:00")}
    answer = await office.post(PAGE, data=twice)
    assert answer.status_code == 409
    assert "stands in this team twice" in answer.text
    assert f'<option value="{four[0]}" selected>' in answer.text
    bad = await office.post(PAGE, data=team("fr.0", four[0], since="x", until="12:00"))
    assert bad.status_code == 400
    assert "cannot be read" in bad.text
    assert (await house.recorder.meeting(CALL)).booths.plan is None


async def test_a_team_of_more_than_three_keeps_them_when_the_form_is_saved(house: House) -> None:
    """The form has a field for each of its places, and a place that is not taken stays, too."""
    office, four = await planned_for(house)
    sitting = sitting_of(await house.recorder.meeting(CALL))
    people = [ParticipantId(one) for one in four]
    team_of_four = Team(people, 5, sitting.starts, sitting.starts + HOUR_MS)
    booth = PlannedBooth(Language("fr"), [Language("en")], None, [team_of_four])
    await house.act(SECRETARIAT, PlanInterpretation([booth]))
    page = (await office.get(PAGE)).text
    fields = re.findall(r'<select class="in" id="(who\.fr\.0\.\d)".*?</select>', page)
    chosen = re.findall(r'id="who\.fr\.0\.\d".*?<option value="(\w+)" selected>', page)
    assert (len(fields), chosen) == (5, four)
    begins = f"{sitting.starts // HOUR_MS % 24:02}"
    form = team("fr.0", *four[::-1], "", since=f"{begins}:00", until=f"{begins}:30")
    done = await office.post(PAGE, data={"hears.fr": "en", "third.fr.0": "yes", **form})
    assert done.status_code == 303
    plan = (await house.recorder.meeting(CALL)).booths.plan
    assert plan is not None
    (saved,) = plan.booths[0].teams
    assert (saved.interpreters, saved.places) == (four[::-1], 5)


async def test_the_list_is_what_the_form_begins_with(house: House) -> None:
    await house.convene(example())
    given = replace(participant("ines", None, "interpreter"), booth="fr")
    await house.act(SECRETARIAT, AccreditParticipant(given))
    office = await house.secretariat()
    [who] = [
        one.id
        for one in on_the_list(await house.recorder.meeting(CALL))
        if one.role == "interpreter"
    ]
    assert who == ParticipantId(who)
    page = (await office.get(PAGE)).text
    chosen = page.partition('id="who.fr.0.0"')[2].partition("</select>")[0]
    assert f'<option value="{who}" selected>' in chosen
    assert "selected" not in page.partition('id="who.en.0.0"')[2].partition("</select>")[0]
