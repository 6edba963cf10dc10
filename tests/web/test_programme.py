"""[CONFERENCE-1] … [CONFERENCE-5] A conference is planned, its programme shown, changed and called from."""

import httpx2

from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.standing_body.conferences.state import Conference
from hemicycle.procedure.standing_body.founding.commands import BeginBody
from hemicycle.procedure.standing_body.record import record_of
from hemicycle.rulebooks import body as body_on_file
from tests.web.conftest import House

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
