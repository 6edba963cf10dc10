"""A council whose delegations are let in: its record, a meeting in writing, and the browsers of who was let in."""

import re
from collections.abc import Collection
from datetime import date

import httpx2
import msgspec

from hemicycle.directory.directory import Directory
from hemicycle.procedure.body import Body
from hemicycle.procedure.convocation import CallingRules
from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.core.record_type import Settle
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.kernel.lifecycle.commands import CloseMeeting, OpenMeeting
from hemicycle.procedure.meeting.kernel.seats.commands import AdmitParticipant, TakeSeat
from hemicycle.procedure.rulebook import Attribution
from hemicycle.procedure.standing_body.delegations.commands import ListDelegates, Listed
from hemicycle.procedure.standing_body.founding.commands import BeginBody
from hemicycle.procedure.standing_body.record import record_of
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.procedure.words import Access, MemberCode
from hemicycle.rulebooks import body as body_on_file
from hemicycle.web.dates import moment
from tests.procedure.standing_body.keeping import called, waters
from tests.procedure.standing_body.test_body_record import establish
from tests.web.calling import called as called_from
from tests.web.conftest import House
from tests.web.test_bodies import ITEM, enter, form_of

HOUR = 3_600_000
BODY = record_of("waters")
OFFICE = "/secretariat/bodies/waters/members/{member}/delegation"
PEOPLE = {"JO": ("Ada Aalto", "Bo Brenn"), "MA": ("Cy Cordes",), "PE": ("Dag Dahl",)}
DAY = "2022-02-10"


async def council(
    house: House,
    access: Access = "open",
    calling: CallingRules | msgspec.UnsetType = msgspec.UNSET,
    attribution: Attribution | msgspec.UnsetType = msgspec.UNSET,
) -> None:
    """The body, with three delegations, each of whose people has an address.

    `calling`, `attribution`: what its rules say of these.
    """
    by = body_on_file("summit")
    rules = msgspec.structs.asdict(by) | {"title": {"en": "Council of the Waters"}}
    kept = {name: getattr(waters(), name) for name in ("id", "members", "languages")}
    begun = await house.recorder.begin(
        BODY,
        BeginBody(
            "waters",
            access,
            Body(**{**rules, **kept, "calling": calling, "attribution": attribution}),
        ),
    )
    assert not isinstance(begun, Refusal), begun
    await enter(house, establish())
    listed = [
        Listed(
            words=called(name),
            member=MemberCode(member),
            rank="adviser" if place else "head",
            since=date(2021, 1, 1),
            office={"en": f"Office of {name}"},
        )
        for member, names in PEOPLE.items()
        for place, name in enumerate(names)
    ]
    await enter(house, ListDelegates("list-1", listed))
    directory: Directory = house.app.state.site.directory
    for person, name in (await people(house)).items():
        mail = f"{name.partition(' ')[0].lower()}@waters.example"
        await directory.replace(BODY, person, "email", mail)


async def people(house: House) -> dict[str, str]:
    """Everybody of the body's record: id → name."""
    state = await house.recorder.state(BODY)
    assert isinstance(state, StandingBody)
    return {one.id: one.texts["name"]["und"] for one in state.people.table.values()}


async def convene(house: House, record: str = "waters-1", **changes: str) -> httpx2.AsyncClient:
    """A meeting in writing of the council; the office's browser."""
    office = await house.secretariat()
    form = {**await form_of(office, DAY), "mode": "written", **ITEM, "id": record, **changes}
    answer = await called_from(office, form)
    assert answer.status_code == 200, answer.text
    return office


async def hold(house: House, record: str, absent: Collection[str] = ()) -> None:
    """The meeting from its opening to its end, with all who are on its list but for these members."""
    meeting = await house.recorder.meeting(record)
    assert meeting.sitting
    for who, person in meeting.seats.participants.items():
        if person.member not in absent:
            await house.act(SECRETARIAT, AdmitParticipant(who), record)
            await house.act(who, TakeSeat(), record)
    await house.act(meeting.sitting.chair, OpenMeeting(), record)
    await house.act(meeting.sitting.chair, CloseMeeting(), record)


async def launch(
    house: House, office: httpx2.AsyncClient, hours: int = 25, record: str = "waters-1",
    way: str = "silence", words: str = "the seat",
) -> None:  # fmt: skip
    """A text put under silence, or to a vote by correspondence."""
    page = (await office.get(f"/written/{record}")).text
    sitting = (await house.recorder.meeting(record)).sitting
    assert sitting
    until = moment(house.clock.at + hours * HOUR, sitting.offset_min)
    form = {
        "id": re.findall(r'name="id" value="([^"]+)"', page)[-1],
        "way": way,
        "until": until.strftime("%Y-%m-%dT%H:%M"),
        "verb": "decide",
        **{f"text.{code}": f"{words} ({code})" for code in sitting.languages},
    }
    answer = await office.post(f"/written/{record}/launch", data=form)
    assert answer.status_code == 303, re.findall(r'role="alert">.*', answer.text)


async def link_of(house: House, office: httpx2.AsyncClient, name: str, member: str) -> str:
    """The link that the office is shown for somebody of the body's record."""
    person = next(id_ for id_, called_ in (await people(house)).items() if called_ == name)
    answer = await office.post(OFFICE.format(member=member), data={"person": person})
    assert answer.status_code == 200, answer.text
    return str(re.findall(r"http://[^\s<]+/delegation/enter/[\w-]+", answer.text)[0])


async def come_in(house: House, link: str) -> httpx2.AsyncClient:
    """A browser in which a link was pressed."""
    browser = house.client()
    answer = await browser.post(link)
    assert answer.status_code == 303, answer.text
    return browser


async def head(
    house: House, office: httpx2.AsyncClient, name: str = "Ada Aalto", member: str = "JO"
) -> httpx2.AsyncClient:
    """The browser of a head of delegation."""
    return await come_in(house, await link_of(house, office, name, member))


async def eventful(house: House) -> httpx2.AsyncClient:
    """A silence that runs, a ballot to cast, a vote that is over, a paper, another meeting; the office's browser."""
    await council(house)
    office = await convene(house, "waters-0")
    await launch(house, office, 80, "waters-0", "simple-majority", "one alert code for all rivers")
    bo = await seat(house, "waters-0", "Ada Aalto")
    page = (await bo.get("/written/waters-0")).text
    vote = re.findall(r'name="vote" value="([^"]+)"', page)[0]
    await bo.post("/written/waters-0/vote", data={"vote": vote, "ballot": "no", "member": "JO"})
    house.clock.at += 80 * HOUR
    await house.recorder.act("waters-0", "system", Settle(), None)
    office = await convene(house, "waters-1")
    await launch(house, office, 30, "waters-1", words="the seat of the centre is in Amman")
    await convene(house, "waters-2")
    await launch(house, office, 90, "waters-2", "simple-majority", "the budget of the year")
    await convene(house, "waters-3", mode="virtual", date="2022-02-20")
    return office


async def seat(house: House, record: str, name: str) -> httpx2.AsyncClient:
    """The browser of somebody on the list of a meeting, by their personal link."""
    meeting = await house.recorder.meeting(record)
    [person] = [
        one
        for one in meeting.seats.participants.values()
        if name in one.texts.get("name", {}).values()
    ]
    [issued] = await house.door.issue_links(record, [person])
    browser = house.client()
    assert (await browser.post(issued.link)).status_code == 303
    return browser
