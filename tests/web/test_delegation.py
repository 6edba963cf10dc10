"""The page of a delegation: who is let in, what awaits it, and that it shows nobody else's."""

import json
import re
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from hemicycle.access.delegates import delegates_of
from hemicycle.access.tables import delegates
from hemicycle.accounts.roles import ROLES
from hemicycle.locales import languages
from hemicycle.locales.messages import Messages
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.standing_body.delegations.commands import NameDelegate
from hemicycle.procedure.standing_body.record import record_of
from hemicycle.procedure.words import MemberCode, PersonId
from hemicycle.settings import Settings
from hemicycle.web.delegation import kinds
from hemicycle.web.delegation.task import declared
from hemicycle.web.render import icon
from tests.access.authenticator import Authenticator
from tests.web.calling import called as called_from
from tests.web.conftest import House
from tests.web.delegated import (
    DAY,
    HOUR,
    OFFICE,
    come_in,
    convene,
    council,
    eventful,
    head,
    launch,
    link_of,
    people,
)
from tests.web.staffed import first_account, member
from tests.web.test_bodies import ITEM, enter, form_of

PAGE = "/delegation/waters/JO"


async def test_a_silence_that_runs_awaits_the_delegation(house: House) -> None:
    await council(house)
    office = await convene(house)
    await launch(house, office)
    ada = await head(house, office)
    page = (await ada.get(PAGE)).text
    assert "2 things await Jordan" in page
    assert "Silence ends on draft decision W/2022/1" in page
    assert "the seat (en)" in page
    house.clock.at += 26 * HOUR
    assert "Nothing awaits Jordan" not in (await ada.get(PAGE)).text


async def test_a_link_works_once_and_opens_this_page_alone(house: House) -> None:
    await council(house)
    office = await convene(house)
    link = await link_of(house, office, "Ada Aalto", "JO")
    ada, thief = house.client(), house.client()
    assert (await ada.get(link)).status_code == 200, "looking uses nothing up"
    assert (await ada.post(link)).status_code == 303
    assert (await thief.post(link)).status_code == 410
    assert (await thief.get(PAGE)).status_code == 404
    assert (await ada.get(PAGE)).status_code == 200
    assert (await ada.get("/delegation/waters/MA")).status_code == 404
    assert re.search("Jordan", (await ada.get("/delegation")).text)


async def test_the_head_lets_others_in_and_takes_that_back(house: House) -> None:
    await council(house)
    office = await convene(house)
    ada = await head(house, office)
    form = {"name": "Nour Haddad", "mail": "nour@waters.example", "rank": "reads"}
    page = (await ada.post(f"{PAGE}/people", data=form)).text
    nour = await come_in(house, re.findall(r'id="fresh-link">([^<]+)<', page)[0])
    assert "Sees, cannot act" in (await nour.get(PAGE)).text
    assert (await nour.post(f"{PAGE}/people", data=form)).status_code == 403
    assert (await nour.post(f"{PAGE}/seat/waters-1")).status_code == 403
    for wrong in ({"mail": "nobody"}, {"name": ""}, {"mail": "ADA@waters.example"}):
        assert (await ada.post(f"{PAGE}/people", data={**form, **wrong})).status_code == 400
    page = (await ada.post(f"{PAGE}/people", data={**form, "rank": "head"})).text
    assert page.count("Nour Haddad") > 1
    assert page.count("Head of delegation") == 2, "in the head of the page, and once in the list"
    [delegate] = re.findall(r'name="delegate" value="([^"]+)"', page)
    cy = await head(house, office, "Cy Cordes", "MA")
    foreign = await cy.post("/delegation/waters/MA/people/remove", data={"delegate": delegate})
    assert foreign.status_code == 404
    assert (await nour.get(PAGE)).status_code == 200
    await ada.post(f"{PAGE}/people/remove", data={"delegate": delegate})
    assert (await nour.get(PAGE)).status_code == 404


async def test_who_shares_a_mailbox_with_the_head_does_not_become_the_head(house: House) -> None:
    """A mission has one address, and each of its people an own link, an own rank and an own session."""
    await council(house)
    office = await convene(house)
    known = {name: id_ for id_, name in (await people(house)).items()}
    for name in ("Ada Aalto", "Bo Brenn"):
        await house.app.state.site.directory.replace(
            record_of("waters"), known[name], "email", "mission@waters.example"
        )
    bo = await head(house, office, "Bo Brenn")
    ada = await head(house, office)
    form = {"name": "Nour Haddad", "mail": "nour@waters.example", "rank": "reads"}
    assert (await bo.post(f"{PAGE}/people", data=form)).status_code == 403
    assert (await bo.post(f"{PAGE}/seat/waters-1")).status_code == 403
    assert (await ada.post(f"{PAGE}/people", data=form)).status_code == 200
    assert (await ada.post(f"{PAGE}/people", data={**form, "rank": "acts"})).status_code == 200
    there = await house.door.register.read(lambda c: delegates_of(c, "waters", "JO"))
    assert [(one.name, one.rank) for one in there] == [
        ("Ada Aalto", "head"),
        ("Nour Haddad", "acts"),
        ("Bo Brenn", "reads"),
    ]


async def test_authority_follows_the_record_of_the_body(house: House) -> None:
    """Who is replaced as head, or leaves the delegation, is out the same day."""
    await council(house)
    office = await convene(house)
    ada = await head(house, office)
    [bo] = [id_ for id_, name in (await people(house)).items() if name == "Bo Brenn"]
    assert (await ada.get(PAGE)).status_code == 200
    command = NameDelegate(
        person=PersonId(bo), member=MemberCode("JO"), rank="head", since=date(2022, 1, 1)
    )
    await enter(house, command)
    assert (await ada.get(PAGE)).status_code == 404
    successor = await head(house, office, "Bo Brenn")
    assert (await successor.get(PAGE)).status_code == 200


async def test_another_link_ends_the_one_that_waits(house: House) -> None:
    await council(house)
    office = await convene(house)
    first = await link_of(house, office, "Ada Aalto", "JO")
    second = await link_of(house, office, "Ada Aalto", "JO")
    assert (await house.client().post(first)).status_code == 404
    assert (await house.client().post(second)).status_code == 303
    third = await link_of(house, office, "Ada Aalto", "JO")
    house.clock.at += 8 * 24 * HOUR
    assert (await house.client().post(third)).status_code == 410


async def test_one_goes_to_ones_own_seat_and_to_nobody_elses(house: House) -> None:
    await council(house)
    office = await convene(house)
    await launch(house, office)
    ada = await head(house, office)
    answer = await ada.post(f"{PAGE}/seat/waters-1", data={"to": "https://evil.example"})
    assert (answer.status_code, answer.headers["location"]) == (303, "/written/waters-1")
    page = (await ada.get("/written/waters-1")).text
    silence = re.findall(r'name="silence" value="([^"]+)"', page)[0]
    form = {"silence": silence, "words.en": "Not yet."}
    assert (await ada.post("/written/waters-1/break", data=form)).status_code == 303
    [known] = (await house.recorder.meeting("waters-1")).silences.table.values()
    meeting = await house.recorder.meeting("waters-1")
    assert known.breach
    assert known.breach.participant
    broke = meeting.seats.participants[known.breach.participant]
    assert "Ada Aalto" in broke.texts["name"].values()
    # Somebody who acts but is not on the list has no seat there.
    form = {"name": "Nour Haddad", "mail": "nour@waters.example", "rank": "acts"}
    page = (await ada.post(f"{PAGE}/people", data=form)).text
    nour = await come_in(house, re.findall(r'id="fresh-link">([^<]+)<', page)[0])
    answer = await nour.post(f"{PAGE}/seat/waters-1")
    assert (answer.status_code, "seat" in str(nour.cookies)) == (409, False)
    # A link that the office closed is not made anew from here.
    await house.door.revoke("waters-1", broke.id)
    assert (await ada.post(f"{PAGE}/seat/waters-1")).status_code == 409


async def test_a_name_alone_takes_no_colleagues_seat(house: House) -> None:
    """Whom the head lets in under Bo's name is Bo only at the address by which the office reaches Bo."""
    await council(house)
    office = await convene(house)
    ada = await head(house, office)
    for mail, status in (("friend@ministry.example", 409), ("Bo@waters.example", 303)):
        form = {"name": "bo  brenn", "mail": mail, "rank": "acts"}
        page = (await ada.post(f"{PAGE}/people", data=form)).text
        one = await come_in(house, re.findall(r'id="fresh-link">([^<]+)<', page)[0])
        answer = await one.post(f"{PAGE}/seat/waters-1")
        assert (answer.status_code, "seat" in str(one.cookies)) == (status, status == 303)


async def test_a_closed_meeting_is_told_to_its_own_delegations_alone(house: House) -> None:
    """Peru is not on the list: nothing of it, not even its title, is on Peru's page."""
    await council(house)
    form = {"access": "closed", "title.en": "In camera", "title.fr": "À huis clos"}
    office = await house.secretariat()
    fields = await form_of(office, DAY)
    gone = next(n for n, value in fields.items() if value == "Dag Dahl").partition(".")[0]
    left = {name: value for name, value in fields.items() if not name.startswith(gone + ".")}
    left |= {"mode": "written", **ITEM, "id": "waters-1", **form}
    answer = await called_from(office, left)
    assert answer.status_code == 200, answer.text
    await launch(house, office, words="a secret seat")
    ada, dag = await head(house, office), await head(house, office, "Dag Dahl", "PE")
    inside = (await ada.get(PAGE)).text
    outside = (await dag.get("/delegation/waters/PE")).text
    assert "In camera" in inside
    for word in ("In camera", "a secret seat", "Silence ends"):
        assert word not in outside
    for path in ("/delegation/waters/PE/documents/waters-1/l1", "/delegation/waters/PE/votes"):
        assert "In camera" not in (await dag.get(path)).text
    assert (await dag.post("/delegation/waters/PE/seat/waters-1")).status_code == 409


async def test_what_was_voted_and_said_is_told_by_meeting(house: House) -> None:
    await eventful(house)
    office = await house.secretariat()
    ada, cy = await head(house, office), await head(house, office, "Cy Cordes", "MA")
    past = (await ada.get(f"{PAGE}/votes")).text
    assert "one alert code for all rivers" in past
    assert re.search(r"Against", past)
    theirs = (await cy.get("/delegation/waters/MA/votes")).text
    assert re.search(r"Absent", theirs)
    assert "Against" not in theirs
    assert "Against" in (await ada.get(PAGE)).text
    assert (await ada.get(f"{PAGE}/votes?page=99999")).status_code == 200


async def test_no_record_is_read_in_which_the_member_did_nothing(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of five meetings Jordan voted in one, and objected in another."""
    await eventful(house)
    office = await house.secretariat()
    ada = await head(house, office)
    assert (await ada.post(f"{PAGE}/seat/waters-1")).status_code == 303
    page = (await ada.get("/written/waters-1")).text
    silence = re.findall(r'name="silence" value="([^"]+)"', page)[0]
    form = {"silence": silence, "words.en": "Not yet, please."}
    assert (await ada.post("/written/waters-1/break", data=form)).status_code == 303
    read, whole = list[str](), house.recorder.meeting

    async def meeting(record: str) -> Meeting:
        read.append(record)
        return await whole(record)

    monkeypatch.setattr(house.recorder, "meeting", meeting)
    past = (await ada.get(f"{PAGE}/votes")).text
    assert "Not yet, please." in past
    assert "one alert code for all rivers" in past
    assert sorted(read) == ["waters-0", "waters-1"]


async def test_a_kind_of_task_is_one_declaration(
    house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A module that appears among the kinds is all: the page, its order, the count and the daily letter have it."""
    (tmp_path / "commitment.py").write_text(
        "from hemicycle.web.delegation.task import Found, Task\n"
        "def find(desk):\n"
        "    yield Found('c1', desk.now - 86_400_000, '/nowhere', values={'whose': desk.name})\n"
        "def say(language, key, values):\n"
        "    return f'{key} of {values[\"whose\"]}'\n"
        "COMMITMENT = Task('commitment', 'clock', find, say=say)\n"
    )
    monkeypatch.setattr(kinds, "__path__", [*kinds.__path__, str(tmp_path)])
    await council(house)
    office = await convene(house)
    ada = await head(house, office)
    page = (await ada.get(PAGE)).text
    assert "2 things await Jordan" in page
    assert page.index("Late") < page.index("task-commitment of Jordan") < page.index("credentials")
    assert 'href="/nowhere"' in page


def test_each_kind_has_its_words_in_every_language_and_its_icon() -> None:
    found = declared()
    assert len({one.kind for one in found}) == len(found) >= 7
    for task in found:
        assert icon(task.icon)
        for language in languages():
            known = Messages(language, "delegation.ftl")
            for part in ("", "-why", "-verb"):
                assert known.has(f"task-{task.kind}{part}"), (language, task.kind)


async def test_whoever_is_erased_from_the_record_is_out_and_forgotten(house: House) -> None:
    await council(house)
    office = await convene(house)
    ada = await head(house, office)
    [person] = [id_ for id_, name in (await people(house)).items() if name == "Ada Aalto"]
    form = {"do": "erase-person", "person": person, "once": "erase-1"}
    assert (await office.post("/secretariat/bodies/waters", data=form)).status_code == 303
    assert (await ada.get(PAGE)).status_code == 404
    rows = await house.door.register.read(lambda c: [*c.execute(select(delegates))])
    assert "Aalto" not in str(rows)
    assert "ada@" not in str(rows)


@pytest.mark.parametrize("settings", [Settings(base_url="http://localhost:8000")])
async def test_who_returns_comes_by_a_passkey_and_a_thief_of_the_cookie_is_sent_out(
    house: House,
) -> None:
    await council(house)
    office = await convene(house)
    ada = await head(house, office)
    device = Authenticator("http://localhost:8000")
    made = device.create((await ada.post(f"{PAGE}/passkey")).text)
    answer = await ada.post(f"{PAGE}/passkey/answer", content=json.dumps(made))
    assert answer.json() == {"to": PAGE}
    again = house.client()
    used = json.dumps(device.get((await again.post("/delegation/enter/passkey")).text))
    answer = await again.post("/delegation/enter/passkey/answer", content=used)
    assert answer.json() == {"to": PAGE}
    assert (await again.get(PAGE)).status_code == 200
    assert (await again.get("/secretariat")).status_code == 403, "it opens nothing of the office"
    office_answer = await again.post("/secretariat/enter/passkey/answer", content=used)
    assert office_answer.status_code == 400
    replayed = await house.client().post("/delegation/enter/passkey/answer", content=used)
    assert replayed.status_code == 400
    page = (await ada.get(PAGE)).text
    key = re.findall(r'name="key" value="(\d+)"', page)[0]
    await ada.post(f"{PAGE}/passkey/forget", data={"key": key})
    late = json.dumps(device.get((await again.post("/delegation/enter/passkey")).text))
    assert (await again.post("/delegation/enter/passkey/answer", content=late)).status_code == 400
    thief = house.client()
    thief.cookies = again.cookies
    await again.post(f"{PAGE}/leave")
    assert (await thief.get(PAGE)).status_code == 404


async def test_the_office_of_another_body_lets_nobody_in(house: House) -> None:
    await council(house)
    chief, _ = await first_account(house)
    _, theirs = await member(house, chief, "Theirs", *ROLES, body="un-sc")
    _, own = await member(house, chief, "Own", *ROLES, body="waters")
    [person] = [id_ for id_, name in (await people(house)).items() if name == "Ada Aalto"]
    at = OFFICE.format(member="JO")
    assert (await theirs.post(at, data={"person": person})).status_code == 404
    assert (await own.post(at, data={"person": person})).status_code == 200
    [one] = await house.door.register.read(lambda c: delegates_of(c, "waters", "JO"))
    form = {"delegate": one.id}
    assert (await theirs.post(f"{at}/remove", data=form)).status_code == 404
    foreign = await own.post(f"{OFFICE.format(member='MA')}/remove", data=form)
    assert foreign.status_code == 404
    assert (await own.post(f"{at}/remove", data=form)).status_code == 303


async def test_all_heads_are_let_in_at_once_and_nobody_twice(house: House) -> None:
    await council(house)
    office = await convene(house)
    await head(house, office)
    at = "/secretariat/bodies/waters/delegations"
    page = (await office.post(at)).text
    links = re.findall(r'value="(http://[^"]+/delegation/enter/[^"]+)"', page)
    assert len(links) == 2, "Ada was let in before"
    assert "opened to 2 heads of delegation; 0 of the links left by mail" in page
    dag = await come_in(house, links[1])
    assert (await dag.get("/delegation/waters/PE")).status_code == 200
    assert "Every head of delegation was let in before." in (await office.post(at)).text
    assert (await office.get("/secretariat/bodies/waters")).text.count(
        "all delegations’ pages"
    ) == 2


async def test_ones_seat_on_another_device_is_asked_for_once(house: House) -> None:
    await council(house)
    office = await convene(house)
    phone, laptop = await head(house, office), await head(house, office)
    assert (await phone.post(f"{PAGE}/seat/waters-1")).status_code == 303
    asked = await laptop.post(f"{PAGE}/seat/waters-1", data={"to": "/written/waters-1"})
    assert (asked.status_code, "Go on here" in asked.text) == (409, True)
    form = {"to": "/written/waters-1", "continue": "1"}
    assert (await laptop.post(f"{PAGE}/seat/waters-1", data=form)).status_code == 303
    assert (await laptop.get("/written/waters-1")).status_code == 200
    assert (await phone.get("/written/waters-1")).status_code == 404
