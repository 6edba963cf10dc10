"""[BODY-19] [BODY-20] A body's meetings on its page, and what its record says otherwise by now of those to come."""

import re
from datetime import date

import httpx2
import msgspec
import pytest
from starlette.exceptions import HTTPException
from starlette.requests import Request

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.meeting.kernel.lifecycle.commands import OpenMeeting
from hemicycle.procedure.meeting.kernel.seats.commands import TakeSeat
from hemicycle.procedure.standing_body.delegations.commands import NameDelegate
from hemicycle.procedure.standing_body.membership.commands import AdmitMember
from hemicycle.procedure.standing_body.people.commands import EnterPerson
from hemicycle.procedure.standing_body.record import record_of
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.procedure.words import MemberCode, PersonId
from hemicycle.web import taking_over
from hemicycle.web.acting import act_for_office
from tests.procedure.standing_body.keeping import called as spoken
from tests.procedure.standing_body.test_body_record import appoint
from tests.web.calling import called as called_from
from tests.web.conftest import House, example
from tests.web.test_bodies import ITEM, PAGE, begin, convened_for, enter, form_of, seated

OFFICE = "/secretariat/bodies/waters"
APRIL = "waters-2022-04-12"


async def called(house: House, access: str = "open", chair: str = "1") -> httpx2.AsyncClient:
    """A meeting of 12 April, convened when Tareq Nimri is to be Jordan's minister; somebody else presides."""
    await begin(house)
    office = await house.secretariat()
    form = {
        **await form_of(office, "2022-04-12"),
        "id": APRIL,
        **ITEM,
        "access": access,
        "chair": chair,
    }
    assert (await called_from(office, form)).status_code == 200
    return office


async def another_minister(house: House, since: date = date(2022, 4, 1)) -> None:
    await enter(house, appoint("Rania Khoury", since))


async def test_a_body_without_a_record_is_told_with_the_way_to_begin_it(house: House) -> None:
    """[BODY-19] Until then its delegations have no page."""
    call = example()
    convening = msgspec.structs.replace(call.convening, body="nac")
    await house.convene(msgspec.structs.replace(call, convening=convening))
    office, said = await house.secretariat(), "so its delegations have no page"
    page = (await office.get(f"/secretariat/meetings/{call.id}")).text
    assert said in page
    [way] = re.findall(r'href="(/secretariat/bodies/[^"]+)"', page.partition('id="no-record"')[2])
    assert "each delegation has a page of its own" in (await office.get(way)).text
    assert (await office.post(f"{way}/begin", data={"access": "closed"})).status_code == 303
    assert said not in (await office.get(f"/secretariat/meetings/{call.id}")).text


async def test_nothing_is_said_where_nothing_changed(house: House) -> None:
    """Nor where what changed does not concern the day."""
    office = await called(house)
    await another_minister(house, date(2022, 5, 1))
    for at in (OFFICE, f"/secretariat/meetings/{APRIL}"):
        assert "says otherwise by now" not in (await office.get(at)).text


async def test_a_new_minister_takes_the_seat_by_one_press(house: House) -> None:
    office = await called(house)
    await another_minister(house)
    for at in (OFFICE, f"/secretariat/meetings/{APRIL}"):
        page = (await office.get(at)).text
        assert (
            "Tareq Nimri does not sit there on that day. By the record it is Rania Khoury." in page
        )
        assert "Call it anew" not in page
    told = await office.post(f"/secretariat/meetings/{APRIL}/take-over")
    again = await office.post(f"/secretariat/meetings/{APRIL}/take-over")
    meeting = await house.recorder.meeting(APRIL)
    people = {p.texts["name"]["und"]: p for p in meeting.seats.participants.values()}
    assert seated(meeting) == ["Tareq Nimri", "Ada Aalto", "Bo Brenn", "Rania Khoury"]
    new = people["Rania Khoury"]
    assert (new.member, new.role, new.texts["office"]) == (
        "JO",
        "delegate",
        {"en": "Minister", "fr": "Ministre"},
    )
    assert meeting.seats.heads[MemberCode("JO")] == new.id
    linked = {link.actor for link in await house.door.links(APRIL)}
    assert (new.id in linked, people["Tareq Nimri"].id in linked) == (True, False)
    assert "Rania Khoury" in told.text
    assert re.search(r"/join/[\w-]+", told.text)
    assert again.status_code == 303
    assert "says otherwise" not in (await office.get(f"/secretariat/meetings/{APRIL}")).text


async def test_an_adviser_who_came_since_gets_a_seat_by_the_same_press(house: House) -> None:
    """Not whoever the record had by then, and who was left out; nor who came to a delegation that is not there."""
    await begin(house)
    office = await house.secretariat()
    fields = await form_of(office, "2022-04-12")
    out = next(n for n, value in fields.items() if value == "Bo Brenn").partition(".")[0]
    left = {name: value for name, value in fields.items() if not name.startswith(out + ".")}
    form = {**left, "id": APRIL, **ITEM, "chair": "1"}
    assert (await called_from(office, form)).status_code == 200
    at = f"/secretariat/meetings/{APRIL}"
    assert "says otherwise" not in (await office.get(at)).text
    for name, member in (("Zeina Zahn", "JO"), ("Yara Young", "TR")):
        await enter(house, EnterPerson(spoken(name)))
        [person] = await ids_of(house, name)
        since = date(2022, 4, 1)
        await enter(
            house,
            NameDelegate(person=person, member=MemberCode(member), rank="adviser", since=since),
        )
    page = (await office.get(at)).text
    assert "Zeina Zahn came to the delegation of JO since the meeting was called" in page
    assert "Yara Young" not in page
    told = await office.post(f"{at}/take-over")
    assert "Zeina Zahn" in told.text
    assert re.search(r"/join/[\w-]+", told.text)
    there = await house.recorder.meeting(APRIL)
    assert "Zeina Zahn" in seated(there)
    assert "Bo Brenn" not in seated(there)
    assert (await office.post(f"{at}/take-over")).status_code == 303
    assert "says otherwise" not in (await office.get(at)).text


async def test_what_was_cut_off_between_two_who_take_a_place_goes_on(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever leaves was minister and head of delegation, and each has another heir."""
    await begin(house)
    [tareq] = await ids_of(house, "Tareq Nimri")
    await enter(house, named_head(tareq, date(2022, 3, 5)))
    office = await house.secretariat()
    form = {**await form_of(office, "2022-04-12"), "id": APRIL, **ITEM, "chair": "1"}
    assert (await called_from(office, form)).status_code == 200
    await another_minister(house)
    await enter(house, EnterPerson(spoken("Zeina Zahn")))
    [zeina] = await ids_of(house, "Zeina Zahn")
    await enter(house, named_head(zeina, date(2022, 4, 1)))
    acted: list[str] = []

    async def cut_off(request: Request, record: str, command: Command, key: str) -> object:
        if acted:
            raise HTTPException(503)
        acted.append(key)
        return await act_for_office(request, record, command, key)

    with monkeypatch.context() as failing:
        failing.setattr(taking_over, "act_for_office", cut_off)
        assert (await office.post(f"/secretariat/meetings/{APRIL}/take-over")).status_code == 503
    told = await office.post(f"/secretariat/meetings/{APRIL}/take-over")
    assert told.status_code == 200
    there = seated(await house.recorder.meeting(APRIL))
    assert {"Rania Khoury", "Zeina Zahn"} <= set(there)


async def ids_of(house: House, name: str) -> list[PersonId]:
    state = await house.recorder.state(record_of("waters"))
    assert isinstance(state, StandingBody)
    every = state.people.table.values()
    return [PersonId(one.id) for one in every if one.texts["name"]["und"] == name]


def named_head(person: PersonId, since: date) -> NameDelegate:
    return NameDelegate(person=person, member=MemberCode("JO"), rank="head", since=since)


async def test_an_office_is_told_and_stays(house: House) -> None:
    """Its words are corrected once the meeting is over: until then nothing corrects an entry."""
    await begin(house)
    office = await house.secretariat()
    form = {**await form_of(office, "2022-04-12"), "id": APRIL, "chair": "1", **ITEM}
    form["participants[0].office.en"] = "Envoy"
    await called_from(office, form)
    page = (await office.get(f"/secretariat/meetings/{APRIL}")).text
    assert "Tareq Nimri is “Envoy” on the list. By the record, on that day: “Minister”." in page
    assert "/take-over" not in page


async def test_what_cannot_be_taken_over_is_told(house: House) -> None:
    """A new member, and who presides: words say what to do, and nothing is changed by a press."""
    office = await called(house, chair="0")
    await another_minister(house)
    await enter(
        house, AdmitMember(member=MemberCode("FI"), since=date(2022, 4, 1), name={"en": "Finland"})
    )
    size = (await house.recorder.meeting(APRIL)).size
    page = (await office.get(f"/secretariat/meetings/{APRIL}")).text
    assert "FI is a member on that day, and does not stand among the members." in page
    assert "the chair is handed over in the room" in page
    assert "/secretariat/convene?body=waters&amp;day=2022-04-12" in page
    assert "/take-over" not in page
    await office.post(f"/secretariat/meetings/{APRIL}/take-over")
    assert (await house.recorder.meeting(APRIL)).size == size


async def test_a_meeting_that_began_keeps_what_it_has(house: House) -> None:
    office = await called(house)
    meeting = await house.recorder.meeting(APRIL)
    assert meeting.sitting
    house.clock.at = meeting.sitting.starts
    for command in (TakeSeat(), OpenMeeting()):
        await house.act(meeting.sitting.chair, command, APRIL)
    await another_minister(house)
    for at in (OFFICE, f"/secretariat/meetings/{APRIL}"):
        assert "says otherwise" not in (await office.get(at)).text


async def test_the_body_s_page_lists_its_meetings(house: House) -> None:
    """[BODY-20] What is closed stands on the office's page alone."""
    office = await called(house, access="closed")
    await convened_for(house, office, "2022-02-10")
    theirs = (await office.get(OFFICE)).text
    async with house.client() as browser:
        public = (await browser.get(PAGE)).text
    assert "0 held, 2 to come" in theirs
    assert "0 held, 1 to come" in public
    assert all(
        f'href="/secretariat/meetings/waters-2022-{d}"' in theirs for d in ("02-10", "04-12")
    )
    assert 'href="/en/meetings/waters-2022-02-10"' in public
    assert APRIL not in public
    assert theirs.index("waters-2022-02-10") < theirs.index("waters-2022-04-12")
