"""[CONFERENCE-1] … [CONFERENCE-5] A conference is planned, its programme shown, changed and called from."""

from datetime import UTC, date, datetime
from pathlib import Path

import httpx2
from msgspec.structs import replace

from hemicycle.cli.with_origin import OriginVerdict, held_against_origin
from hemicycle.printing.sheet import Table
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.outcomes.commands import ProposeOutcome
from hemicycle.procedure.meeting.business.outcomes.origin import Origin
from hemicycle.procedure.meeting.business.publication.commands import RedactText
from hemicycle.procedure.meeting.kernel.calling.commands import MoveMeeting
from hemicycle.procedure.meeting.passed_on import passed_on
from hemicycle.procedure.record_point import EntryPoint
from hemicycle.procedure.standing_body.conferences.commands import CallProgramme
from hemicycle.procedure.standing_body.conferences.state import Conference
from hemicycle.procedure.standing_body.founding.commands import BeginBody
from hemicycle.procedure.standing_body.record import record_of
from hemicycle.procedure.words import MeetingId, OutcomeId
from hemicycle.rulebooks import body as body_on_file
from hemicycle.web.programme.paper import sheet_of_day
from hemicycle.web.programme.shown import shown as conference_shown
from tests.web.conftest import CALL, House, example

AT = "/secretariat/bodies/nrc/conferences"
PLAN = {
    "title.en": "Third Review Conference",
    "title.fr": "Troisième Conférence d’examen",
    "where.en": "Geneva",
    "since": "2035-06-14",
    "until": "2035-06-15",
    "zone": "Europe/Zurich",
    "kind-1": "plenary",
    "part-1.en": "Plenary",
    "room-1.en": "Room A",
    "kind-2": "committee",
    "part-2.en": "Committee I",
    "room-2.en": "Room B",
    "kind-3": "committee",
    "part-3.en": "Committee II",
    "room-3.en": "Room B",
    "kind-4": "working-group",
}


async def planned(house: House) -> tuple[httpx2.AsyncClient, str]:
    """The office, and the page of a conference with three parts in two rooms."""
    rules = body_on_file("nrc")
    answer = await house.recorder.begin(record_of("nrc"), BeginBody("nrc", "open", rules))
    assert not isinstance(answer, Refusal), answer
    office = await house.secretariat()
    assert (await office.get(AT)).status_code == 200
    sent = await office.post(AT, data=PLAN)
    assert sent.status_code == 303, sent.text
    return office, sent.headers["location"]


async def held(house: House) -> Conference:
    state = await house.recorder.state(record_of("nrc"))
    (one,) = state.conferences.table.values()  # type: ignore[attr-defined]
    assert isinstance(one, Conference)
    return one


async def put(
    office: httpx2.AsyncClient, page: str, part: int, starts: str, **more: str
) -> httpx2.Response:
    form = {"do": "plan", "part": str(part), "starts": starts, "minutes": "90", "room": "0"}
    return await office.post(page, data={**form, **more})


async def test_a_conference_is_planned_with_a_room_for_each(published: House) -> None:
    """One name is one room; a row without a name is nobody."""
    office, page = await planned(published)
    one = await held(published)
    assert [(part.kind, part.room) for part in one.parts] == [
        ("plenary", 1),
        ("committee", 2),
        ("committee", 2),
    ]
    shown = await office.get(page)
    assert "No dates yet" in shown.text
    assert "Third Review Conference" in (await office.get("/secretariat/bodies/nrc")).text


async def test_what_moves_and_what_is_cancelled_stands_beside_what_it_was(
    published: House,
) -> None:
    office, page = await planned(published)
    await put(office, page, 1, "2035-06-14T10:00", **{"topic.en": "Opening", "language": "en"})
    await put(office, page, 2, "2035-06-14T11:00", **{"topic.en": "Budget"})
    await put(office, page, 3, "2035-06-14T15:00")
    taken = await put(office, page, 3, "2035-06-14T11:30")
    assert taken.status_code == 409
    assert "The room has sitting 2 at that time" in taken.text
    move = {"do": "move", "number": "2", "starts": "2035-06-14T12:00", "minutes": "60", "room": "1"}
    await office.post(page, data={**move, "reason.en": "The chair asked for it."})
    await office.post(page, data={"do": "cancel", "number": "3"})
    shown = (await published.client().get(page.replace("/secretariat", "/en"))).text
    assert 'class="ev was"' in shown
    assert 'class="ev moved"' in shown
    assert 'class="ev gone"' in shown
    assert "Moved from 11:00." in shown
    assert "The chair asked for it." in shown
    assert "2 changes" in shown
    assert 'data-top="120" data-minutes="90" data-column="2"' in shown
    other = (await published.client().get(page.replace("/secretariat", "/fr"))).text
    assert "2 changements" in other


async def test_a_night_belongs_to_the_day_on_which_it_begins(published: House) -> None:
    """And on the day after nobody meets, which is said."""
    office, page = await planned(published)
    await put(office, page, 1, "2035-06-14T23:30")
    public = published.client()
    at = page.replace("/secretariat", "/en")
    night = (await public.get(f"{at}?day=2035-06-14")).text
    assert "<span>01:00" in night
    assert "Friday" in night
    assert "Nobody meets on this day" in (await public.get(f"{at}?day=2035-06-15")).text


async def test_nobody_else_sees_a_conference_of_a_closed_record(published: House) -> None:
    rules = body_on_file("nrc")
    await published.recorder.begin(record_of("nrc"), BeginBody("nrc", "closed", rules))
    office = await published.secretariat()
    page = (await office.post(AT, data=PLAN)).headers["location"]
    assert (await office.get(page)).status_code == 200
    assert (await published.client().get(page.replace("/secretariat", "/en"))).status_code == 404


async def with_plenary(house: House) -> tuple[httpx2.AsyncClient, str, str]:
    """A committee that met and adopted, a plenary that is open, and the id of what the committee adopted."""
    office, page = await planned(house)
    await put(office, page, 2, "2035-06-14T10:00", **{"topic.en": "Budget"})
    await put(office, page, 1, "2035-06-14T15:00", **{"topic.en": "Texts"})
    plenary = example().renamed("plenary")
    await house.convene(plenary)
    await house.play(plenary, until=lambda m: m.debate.speaker is not None)
    one = (await held(house)).id
    for number, meeting in ((1, CALL), (2, "plenary")):
        command = CallProgramme(one, number, MeetingId(meeting))
        await house.act("secretariat", command, record_of("nrc"))
    outcomes = (await house.recorder.meeting(CALL)).outcomes.table
    return office, page, next(o.id for o in outcomes.values() if o.status == "adopted")


async def test_what_a_committee_adopted_is_laid_before_the_plenary(published: House) -> None:
    """[OUTCOME-21] By one press, with the entry that adopted it; and once, however often it is pressed."""
    office, page, text = await with_plenary(published)
    assert "Lay before the plenary" in (await office.get(page)).text
    lay = {"do": "lay", "meeting": CALL, "plenary": "plenary", "outcome": text}
    for _ in range(2):
        assert (await office.post(page, data=lay)).status_code == 303
    table = (await published.recorder.meeting("plenary")).outcomes.table
    (laid,) = (one for one in table.values() if one.origin)
    adopted = (await published.recorder.meeting(CALL)).outcomes.table[OutcomeId(text)]
    assert laid.origin
    assert adopted.settled
    assert laid.origin.point == await published.recorder.entry_point(CALL, adopted.settled)
    assert (laid.words, laid.wordings[0].texts["adopted-by"]) == (
        adopted.words,
        {"en": "Committee I"},
    )
    shown = (await published.client().get(page.replace("/secretariat", "/en"))).text
    assert "From Committee I:" in shown
    assert f"without a vote, entry {adopted.settled}" in shown
    assert "Before the plenary" in shown
    assert "Lay before the plenary" not in shown


async def test_nothing_else_is_laid(published: House) -> None:
    """Neither from a meeting that is none of the conference, nor what was not adopted, nor before a committee."""
    office, page, text = await with_plenary(published)
    lay = {"do": "lay", "meeting": CALL, "plenary": "plenary", "outcome": text}
    for wrong in ({"meeting": "plenary"}, {"plenary": CALL}, {"meeting": "x"}, {"outcome": "o1"}):
        assert (await office.post(page, data={**lay, **wrong})).status_code == 404


async def test_a_sitting_is_called_from_the_programme(published: House) -> None:
    """[CONFERENCE-4] The draft has its hour, its names and its topic."""
    office, page = await planned(published)
    await put(office, page, 2, "2035-06-14T10:00", **{"topic.en": "Budget"})
    shown = (await office.get(f"{page}?sitting=1")).text
    assert "Call this meeting" in shown
    one = await held(published)
    form = {"body": "nrc", "day": "2035-06-14", "series": one.id, "sitting": "1", "of": "nrc"}
    answer = await office.post("/secretariat/drafts", data=form)
    kept = (await office.get(answer.headers["location"])).text
    for words in ("Third Review Conference, Committee I", "2035-06-14", "10:00", "Budget"):
        assert words in kept


async def test_the_programme_is_printed_and_stands_in_calendars(published: House) -> None:
    """[CONFERENCE-5] What moved is where it is now, what is cancelled is so; the sheet says what it was."""
    office, page = await planned(published)
    await put(office, page, 1, "2035-06-14T10:00", **{"topic.en": "Opening"})
    await put(office, page, 2, "2035-06-14T11:00", **{"topic.en": "Budget"})
    move = {"do": "move", "number": "1", "starts": "2035-06-14T12:00", "minutes": "60", "room": "1"}
    await office.post(page, data=move)
    await office.post(page, data={"do": "cancel", "number": "2"})
    public, at = published.client(), page.replace("/secretariat", "/en")
    feed = (await public.get(f"{at}/calendar.ics")).text
    assert "SUMMARY:Plenary: Opening" in feed
    assert "DTSTART;TZID=Europe/Zurich:20350614T120000" in feed
    assert feed.count("STATUS:CANCELLED") == 1
    for one in (f"{at}/programme.pdf?day=2035-06-14", f"{page}/programme.pdf"):
        file = await (office if "secretariat" in one else public).get(one)
        assert file.headers["content-type"] == "application/pdf", file.text
    state = await published.recorder.state(record_of("nrc"))
    site = published.app.state.site
    told = await conference_shown(site, state, await held(published), "en", office=True)  # type: ignore[arg-type]
    sheet = sheet_of_day(told, date(2035, 6, 14), site.words["en"], "NRC", 0)
    (table,) = sheet.blocks
    assert isinstance(table, Table)
    cells = [[one.text for one in row] for row in table.rows]
    assert cells[0][:3] == ["11:00 to 12:30", "Committee I, Room B", "Budget"]
    assert cells[0][3] == "Cancelled"
    assert cells[1][3].startswith("Moved · before: 10:00 to 11:30, Room A")


async def test_a_text_is_held_against_the_record_that_adopted_it(
    published: House, tmp_path: Path
) -> None:
    """[OUTCOME-21] Entry, words and votes; a text that names another entry is found."""
    office, page, text = await with_plenary(published)
    lay = {"do": "lay", "meeting": CALL, "plenary": "plenary", "outcome": text}
    await office.post(page, data=lay)
    assert (await held_against(published, tmp_path)).faults == []
    forged = ProposeOutcome(
        by="participants",
        texts={"text": {"en": "words", "fr": "mots"}},
        verb="agree",
        origin=Origin(EntryPoint(CALL, 3, "ab" * 32)),
        adopted_by={"en": "Committee I"},
    )
    await published.act("secretariat", forged, "plenary")
    (fault,) = (await held_against(published, tmp_path)).faults
    assert "is not the one that it names" in fault


async def test_a_text_that_lost_a_part_or_a_fact_is_found(published: House, tmp_path: Path) -> None:
    """[OUTCOME-21] It is held against all that was adopted; where words are erased, that is said."""
    _, _, text = await with_plenary(published)
    there = await published.recorder.meeting(CALL)
    adopted = there.outcomes.table[OutcomeId(text)]
    assert adopted.settled is not None
    point = await published.recorder.entry_point(CALL, adopted.settled)
    told = replace(passed_on(there, adopted, point, ["en", "fr"]), adopted_by={"en": "Committee I"})
    assert len(told.texts["text"]) > 1
    less = {name: {"en": words["en"]} for name, words in told.texts.items()}
    await published.act("secretariat", replace(told, texts=less), "plenary")
    (fault,) = (await held_against(published, tmp_path)).faults
    assert fault.endswith("the words are not those that were adopted")
    laid = [*(await published.recorder.meeting("plenary")).outcomes.table.values()][-1]
    await published.act("secretariat", RedactText(laid.seq), "plenary")
    verdict = await held_against(published, tmp_path)
    assert verdict.lines == [
        "adopted there: yes — 1 texts, by entry, words and votes; of 1 the words are erased"
    ]
    await published.act("secretariat", replace(told, due="2035-01-01"), "plenary")
    (fault,) = (await held_against(published, tmp_path)).faults
    assert "the dates or the preamble are not those" in fault


async def held_against(house: House, folder: Path) -> OriginVerdict:
    files = {name: folder / f"{name}.jsonl" for name in (CALL, "plenary")}
    for name, file in files.items():
        file.write_bytes((await house.client().get(f"/meetings/{name}/record")).content)
    return held_against_origin(files["plenary"], files[CALL], None)


async def test_a_sitting_is_on_a_day_of_its_place(published: House) -> None:
    """[CONFERENCE-2] The night after the last day is of no day, however the clocks of others are."""
    office, page = await planned(published)
    for starts in ("2035-06-13T23:30", "2035-06-16T00:00"):
        refused = await put(office, page, 1, starts)
        assert refused.status_code == 409, starts
        assert "on no day of the conference" in refused.text
    for starts in ("2035-06-14T00:00", "2035-06-15T23:30"):
        assert (await put(office, page, 1, starts)).status_code == 303, starts
    move = {"do": "move", "number": "1", "starts": "2035-06-16T10:00", "minutes": "60", "room": "1"}
    assert (await office.post(page, data=move)).status_code == 409


async def test_a_meeting_that_moved_itself_is_shown_by_its_own_hours(published: House) -> None:
    """[CONFERENCE-5] As long as it is now, on the clocks of that day."""
    office, page = await planned(published)
    await put(office, page, 1, "2035-06-14T10:00")
    await published.convene(example().renamed("other"))
    winter = int(datetime(2035, 12, 14, 9, tzinfo=UTC).timestamp() * 1000)
    move = MoveMeeting(winter, winter + 30 * 60_000, 60)
    await published.act("secretariat", move, "other")
    call = CallProgramme((await held(published)).id, 1, MeetingId("other"))
    await published.act("secretariat", call, record_of("nrc"))
    state = await published.recorder.state(record_of("nrc"))
    site = published.app.state.site
    told = await conference_shown(site, state, await held(published), "en", office=True)  # type: ignore[arg-type]
    (one,) = told.sittings
    assert (one.time.starts, one.time.ends - one.time.starts) == (winter, 30 * 60_000)
    assert (one.time.offset_min, one.changes[-1].was.offset_min) == (60, 120)


async def test_what_was_refused_stands_in_its_form_again(published: House) -> None:
    """[CONFERENCE-2] A clash takes nothing away of what was typed; and the form says that nobody is told."""
    office, page = await planned(published)
    await put(office, page, 1, "2035-06-14T10:00")
    await put(office, page, 2, "2035-06-14T10:00")
    typed = {"topic.en": "Budget <of> 2036", "minutes": "75", "language": "en"}
    clash = await put(office, page, 3, "2035-06-14T10:30", **typed)
    assert clash.status_code == 409
    form = clash.text.partition('name="do" value="plan"')[2].partition("</form>")[0]
    assert 'value="2035-06-14T10:30"' in form
    assert 'name="minutes" min="5" max="1440" value="75"' in form
    assert 'value="Budget &lt;of&gt; 2036"' in form
    assert '<option value="3" selected>' in form
    assert 'value="en" checked' in form
    assert 'value="fr" checked' not in form
    move = {"do": "move", "number": "1", "starts": "2035-06-14T10:15", "minutes": "60", "room": "2"}
    moved = await office.post(f"{page}?sitting=1", data={**move, "reason.en": "Rain"})
    assert moved.status_code == 409
    form = moved.text.partition('name="do" value="move"')[2].partition("</form>")[0]
    assert 'value="2035-06-14T10:15"' in form
    assert 'value="Rain"' in form
    assert 'value="2" selected' in form
    assert "Nobody is told by letter" in form


async def test_each_sitting_says_its_room_where_no_column_does(published: House) -> None:
    """On a telephone the programme is a list, without the heads of its columns."""
    office, page = await planned(published)
    await put(office, page, 1, "2035-06-14T10:00")
    shown = (await office.get(f"{page}?day=2035-06-14")).text
    box = shown.partition('<li class="ev')[2].partition("</li>")[0]
    assert 'class="p room own"' in box
