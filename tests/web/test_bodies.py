"""[BODY-15] [BODY-16] Pages of bodies and members, of one day; the meeting that copies what is in force on its day."""

from datetime import date

import httpx2
from msgspec import UnsetType

from hemicycle.cli.verdict import judge
from hemicycle.procedure.core.actor import SECRETARIAT, Command
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.kernel.lifecycle.commands import CloseMeeting, OpenMeeting
from hemicycle.procedure.meeting.kernel.seats.commands import AdmitParticipant, TakeSeat
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.standing_body.delegations.commands import ListDelegates
from hemicycle.procedure.standing_body.founding.commands import BeginBody
from hemicycle.procedure.standing_body.membership.commands import AdmitMember
from hemicycle.procedure.standing_body.record import record_of
from hemicycle.procedure.words import Access, MemberCode
from tests.procedure.standing_body.keeping import waters
from tests.procedure.standing_body.test_body_record import appoint, establish, people
from tests.web.calling import begun, call, called, checked, content, drafted
from tests.web.conftest import House
from tests.web.teller import tell

PAGE = "/en/bodies/waters"


async def begin(house: House, access: Access = "open") -> None:
    answer = await house.recorder.begin(record_of("waters"), BeginBody("waters", access, waters()))
    assert not isinstance(answer, Refusal), answer
    for command in (
        establish(),
        appoint("Hamdan Zureik", date(2021, 6, 1)),
        appoint("Tareq Nimri", date(2022, 3, 5)),
        ListDelegates("list-1", people("Ada Aalto", "Bo Brenn")),
    ):
        await enter(house, command)


async def enter(house: House, command: Command) -> None:
    await house.act(SECRETARIAT, command, record_of("waters"))


async def test_a_page_is_of_its_day(house: House) -> None:
    await begin(house)
    async with house.client() as browser:
        march = (await browser.get(f"{PAGE}?day=2022-03-10")).text
        february = (await browser.get(f"{PAGE}?day=2022-02-10")).text
    assert "Council of the Waters" in march
    now = '<bdi class="b">Tareq Nimri</bdi>'
    assert now in march
    assert now not in february
    assert '<bdi class="b">Hamdan Zureik</bdi>' in february
    assert "Иордания" in march


FORM = {
    "title.en": "Waters",
    "title.fr": "Les eaux",
    "time": "09:00",
    "mode": "virtual",
    "access": "open",
}


ITEM = {"agenda[0].title.en": "Rivers", "agenda[0].title.fr": "Les fleuves"}


async def form_of(office: httpx2.AsyncClient, day: str) -> dict[str, str | list[str]]:
    """The fields of a draft with what the body's record has for the day, named as those of a meeting file."""
    draft = await content(office, await begun(office, body="waters", day=day))
    fields: dict[str, str | list[str]] = {}
    for n, person in enumerate(draft["people"]):
        row = f"participants[{n}]"
        fields |= {f"{row}.{name}": person[name] for name in ("name", "member", "role")}
        fields |= {f"{row}.office.{code}": words for code, words in person["office"].items()}
    return {
        **FORM,
        **fields,
        "body": "waters",
        "date": day,
        "languages": ["en", "fr"],
        "chair": "0",
        "host": "0",
    }


async def convened_for(house: House, office: httpx2.AsyncClient, day: str) -> str:
    form = {**await form_of(office, day), "id": f"waters-{day}", **ITEM}
    assert (await called(office, form)).status_code == 200
    return f"waters-{day}"


def seated(meeting: Meeting) -> list[str]:
    people = meeting.seats.participants.values()
    return [one.texts["name"]["und"] for one in people if one.member == "JO"]


async def test_a_minister_changes_in_march(house: House) -> None:
    """[BODY-15] Meetings of February and April, both convened before; readouts composed in May name the right one."""
    await begin(house)
    office = await house.secretariat()
    february = await convened_for(house, office, "2022-02-10")
    april = await convened_for(house, office, "2022-04-12")
    told = {}
    for record in (february, april):
        meeting = await house.recorder.meeting(record)
        assert meeting.sitting
        chair = meeting.sitting.chair
        house.clock.at = meeting.sitting.starts
        await house.act(SECRETARIAT, AdmitParticipant(chair), record)
        for command in (TakeSeat(), OpenMeeting(), CloseMeeting()):
            await house.act(chair, command, record)
        told[record] = meeting
    house.clock.at += 40 * 86_400_000
    named = {r: tell(await house.recorder.entries(r), "en").text for r in told}
    assert ("Zureik" in named[february], "Nimri" in named[february]) == (True, False)
    assert ("Zureik" in named[april], "Nimri" in named[april]) == (False, True)
    assert [seated(told[february])[0], seated(told[april])[0]] == ["Hamdan Zureik", "Tareq Nimri"]


async def test_who_has_left_by_then_is_refused_at_convening(house: House) -> None:
    """[BODY-15] The day of the meeting is moved after the list was made."""
    await begin(house)
    office = await house.secretariat()
    form = {
        **await form_of(office, "2022-02-10"),
        "date": "2022-04-12",
        **ITEM,
    }
    draft = await drafted(office, form)
    [fault] = (await checked(office, draft))["faults"]
    assert fault["at"] == "people/p0/name"
    assert "Hamdan Zureik sits for that member on other days" in fault["words"]
    assert "On that day it is Tareq Nimri" in fault["words"]
    assert (await call(office, draft)).status_code == 409


async def test_a_meeting_has_the_members_of_the_record(house: House) -> None:
    """[BODY-15] Admitted on the record, not in any file."""
    await begin(house)
    await enter(
        house, AdmitMember(member=MemberCode("FI"), since=date(2022, 4, 1), name={"en": "Finland"})
    )
    office = await house.secretariat()
    records = [await convened_for(house, office, day) for day in ("2022-03-31", "2022-04-12")]
    found = []
    for record in records:
        meeting = await house.recorder.meeting(record)
        assert meeting.sitting
        decisions = meeting.sitting.rulebook.decisions
        assert not isinstance(decisions, UnsetType)
        found.append([one.code for one in decisions.members])
    assert found == [["JO", "MA", "PE", "TR"], ["FI", "JO", "MA", "PE", "TR"]]


async def test_a_closed_record_has_no_public_page(house: House) -> None:
    """[BODY-16] [BODY-3] Its rules are no secret: they are shown in its place."""
    await begin(house, "closed")
    async with house.client() as browser:
        for path in (PAGE, f"{PAGE}/members/JO", f"{PAGE}/record.jsonl"):
            assert "Zureik" not in (await browser.get(path)).text
        assert (await browser.get(f"{PAGE}/record.jsonl")).status_code == 404
    office = await house.secretariat()
    assert "Zureik" in (await office.get("/secretariat/bodies/waters?day=2022-02-10")).text


async def test_its_exports_verify(house: House) -> None:
    """[BODY-3]"""
    await begin(house)
    office = await house.secretariat()
    public = await office.get(f"{PAGE}/record.jsonl")
    whole = await office.get("/secretariat/bodies/waters/record.jsonl")
    for answer in (public, whole):
        lines = [line + b"\n" for line in answer.content.splitlines()]
        assert judge(lines, None, ()).good


async def test_forms_are_commands(house: House) -> None:
    """[BODY-10] Entered by the form, twice sent is once entered; what is missing is named."""
    await begin(house)
    at = "/secretariat/bodies/waters"
    form = {
        "do": "appoint-holder",
        "office": "minister-jo",
        "words.name.und": "Sami Odeh",
        "since": "2023-01-01",
        "once": "abc",
    }
    office = await house.secretariat()
    for _ in range(2):
        answer = await office.post(at, data=form)
        assert answer.status_code == 303
    page = (await office.get(f"{at}?day=2023-01-01")).text
    missing = await office.post(at, data={**form, "since": "", "once": "b"})
    refused = await office.post(at, data={**form, "office": "none", "once": "c"})
    assert (await office.post(at, data={"do": "begin-body"})).status_code == 400
    assert page.count('<bdi class="b">Sami Odeh</bdi>') == 1
    assert (missing.status_code, "Since: this is missing" in missing.text) == (400, True)
    assert (refused.status_code, "The body has no office none" in refused.text) == (409, True)


EDITION = """
id = "waters"
edition = "2026-2"
title = { en = "Council of the Waters" }
languages = ["en", "fr", "ar"]

[[members]]
code = "PE"

[[chair]]
article = "Rule 3"
text = { en = "The members preside in turn." }

[[chair.turns]]
member = "PE"
since = 2022-01-01
"""


async def test_an_edition_is_adopted_from_its_file(house: House) -> None:
    """[BODY-2] Languages and the rotation are then its own; who belongs to the body stays."""
    await begin(house)
    office = await house.secretariat()
    at = "/secretariat/bodies/waters"
    sent = {"file": ("waters.toml", EDITION)}
    first, last = [await office.post(f"{at}/edition", files=sent) for _ in range(2)]
    assert first.status_code == 303, first.text
    page = (await office.get(at)).text
    assert "Rules of procedure, edition 2026-2" in page
    assert "The members preside in turn." in page
    assert "Arabic" in page
    assert "4 members" in page
    assert (last.status_code, "The body has this edition" in last.text) == (409, True)
    faulty = await office.post(f"{at}/edition", files={"file": ("waters.toml", "id = 3")})
    assert (faulty.status_code, "This file is no edition" in faulty.text) == (400, True)
    other = EDITION.replace('"waters"', '"lakes"')
    answer = await office.post(f"{at}/edition", files={"file": ("lakes.toml", other)})
    assert (answer.status_code, "another body, lakes" in answer.text) == (409, True)
