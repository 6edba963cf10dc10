"""The page on which a delegation answers in writing, without the room and without a script."""

import re

import httpx2
import pytest

from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.core.record_type import Settle
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.outcomes.commands import ProposeOutcome
from hemicycle.procedure.meeting.deciding.consensus.commands import PutOutcome
from hemicycle.procedure.meeting.deciding.referendum.commands import AgreeAdReferendum
from hemicycle.procedure.meeting.deciding.silence.commands import OpenSilence
from hemicycle.procedure.meeting.kernel.lifecycle.commands import CloseMeeting, OpenMeeting
from hemicycle.procedure.meeting.kernel.seats.commands import AdmitParticipant, TakeSeat
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import MemberCode
from hemicycle.web.dates import moment
from tests.web.conftest import CALL, House, example

PAGE = f"/written/{CALL}"
HOUR = 3_600_000


@pytest.fixture
async def written(house: House) -> House:
    await house.convene(example(mode="written"))
    return house


async def state(house: House) -> Meeting:
    return await house.recorder.meeting(CALL)


async def delegate(house: House, place: int) -> tuple[httpx2.AsyncClient, str]:
    """A browser with the link of a delegate, pressed."""
    people = [p for p in (await state(house)).seats.participants.values() if p.role == "delegate"]
    [link] = await house.door.issue_links(CALL, [people[place]])
    client = house.client()
    answer = await client.post(link.link)
    assert answer.status_code == 303
    return client, people[place].member or ""


def of(page: str, name: str) -> str:
    """What a hidden field holds."""
    found = re.search(rf'name="{name}" value="([^"]+)"', page)
    assert found, name
    return found[1]


async def launch(house: House, way: str, hours: int) -> httpx2.AsyncClient:
    office = await house.secretariat()
    page = (await office.get(PAGE)).text
    until = re.search(r'id="until" name="until" value="([^"]+)"', page)
    assert until
    at = house.clock.at + hours * HOUR
    sitting = (await state(house)).sitting
    assert sitting
    form = {
        "id": of(page, "id"),
        "way": way,
        "until": moment(at, sitting.offset_min).strftime("%Y-%m-%dT%H:%M"),
        "verb": "decide",
        **{f"text.{code}": f"the seat ({code})" for code in sitting.languages},
    }
    answer = await office.post(f"{PAGE}/launch", data=form)
    assert answer.status_code == 303, re.findall(r'role="alert">.*', answer.text)
    return office


async def test_a_silence_is_broken_from_the_page(written: House) -> None:
    await launch(written, "silence", 25)
    reader, _ = await delegate(written, 1)
    page = (await reader.get(PAGE)).text
    assert "Draft decision W/2022/1" in page
    assert "the seat (en)" in page
    form = {"silence": of(page, "silence"), "id": of(page, "id"), "words.en": "Not yet."}
    answer = await reader.post(f"{PAGE}/break", data=form)
    assert (answer.status_code, answer.headers["location"]) == (303, f"{PAGE}?done=break")
    [silence] = (await state(written)).silences.table.values()
    assert silence.status == "broken"
    after = (await reader.get(answer.headers["location"])).text
    assert "Not adopted: the silence was broken." in after
    assert "Not yet." in after


async def test_who_broke_the_silence_lifts_the_objection_there(written: House) -> None:
    await launch(written, "silence", 25)
    reader, _ = await delegate(written, 1)
    other, _ = await delegate(written, 2)
    page = (await reader.get(PAGE)).text
    form = {"silence": of(page, "silence"), "id": of(page, "id"), "words.en": "Not yet."}
    await reader.post(f"{PAGE}/break", data=form)
    assert f"{PAGE}/lift" not in (await other.get(PAGE)).text
    page = (await reader.get(PAGE)).text
    form = {"outcome": of(page, "outcome"), "id": of(page, "id")}
    answer = await reader.post(f"{PAGE}/lift", data=form)
    assert (answer.status_code, answer.headers["location"]) == (303, f"{PAGE}?done=lift")
    [text] = (await state(written)).outcomes.table.values()
    assert text.status == "proposed"
    assert f"{PAGE}/lift" not in (await reader.get(PAGE)).text


async def test_without_a_reason_the_page_says_why_not(written: House) -> None:
    await launch(written, "silence", 25)
    reader, _ = await delegate(written, 1)
    page = (await reader.get(PAGE)).text
    answer = await reader.post(f"{PAGE}/break", data={"silence": of(page, "silence")})
    assert answer.status_code == 409
    assert 'role="alert"' in answer.text


async def test_a_letter_is_entered_by_the_secretariat(written: House) -> None:
    office = await launch(written, "silence", 25)
    page = (await office.get(PAGE)).text
    reader, member = await delegate(written, 2)
    written.clock.at += 5 * HOUR
    received = of((await office.get(PAGE)).text, "received")
    form = {
        "silence": of(page, "silence"),
        "member": member,
        "received": received,
        "words.en": "By letter.",
    }
    answer = await office.post(f"{PAGE}/letter", data=form)
    assert answer.status_code == 303, re.findall(r'role="alert">.*', answer.text)
    shown = (await reader.get(PAGE)).text
    assert "By letter of" in shown
    assert (await reader.post(f"{PAGE}/letter", data=form)).status_code == 409


async def test_a_vote_by_correspondence_by_link(written: House) -> None:
    await launch(written, "simple-majority", 73)
    reader, member = await delegate(written, 1)
    page = (await reader.get(PAGE)).text
    form = {"vote": of(page, "vote"), "ballot": "no", "member": of(page, "member")}
    assert (await reader.post(f"{PAGE}/vote", data=form)).status_code == 303
    [vote] = (await state(written)).ballots.votes.values()
    assert vote.ballots == {member: "no"}
    page = (await reader.get(PAGE)).text
    assert "Your ballot: no." in page
    assert "1 of " in page
    assert (await reader.post(f"{PAGE}/vote", data=form | {"ballot": "maybe"})).status_code == 400
    assert (await reader.post(f"{PAGE}/vote", data=form | {"ballot": "yes"})).status_code == 303
    assert vote.open_until
    written.clock.at = vote.open_until
    await written.recorder.act(CALL, "system", Settle(), None)
    page = (await (await written.secretariat()).get(PAGE)).text
    assert "Decision W/2022/1" in page
    assert "No quorum: nothing was decided." in page


async def test_who_has_no_seat_sees_nothing(written: House) -> None:
    visitor = written.client()
    assert (await visitor.get(PAGE)).status_code == 404
    assert (await visitor.post(f"{PAGE}/break", data={})).status_code == 404
    office = await written.secretariat()
    assert (await office.post(f"{PAGE}/whatever", data={})).status_code == 404
    assert (await office.get("/written/nothing")).status_code == 404


async def test_after_the_closing_links_are_made_while_something_goes_on(live: House) -> None:
    meeting = await state(live)
    assert meeting.sitting
    words = {"text": {str(code): "the aim" for code in meeting.sitting.languages}}
    await live.act(SECRETARIAT, ProposeOutcome("participants", words, verb="decide"))
    outcome = [*(await state(live)).outcomes.table.values()][-1]
    await live.act(SECRETARIAT, OpenSilence(outcome.id, outcome.digest, live.clock.at + 25 * HOUR))
    await live.act(meeting.sitting.chair, CloseMeeting())
    office = await live.secretariat()
    issue = 'action="/secretariat/meetings/' + CALL + '/links"'
    assert issue in (await office.get(f"/secretariat/meetings/{CALL}")).text
    reader, _ = await delegate(live, 3)
    assert "Break the silence" in (await reader.get(PAGE)).text
    live.clock.at += 26 * HOUR
    await live.recorder.act(CALL, "system", Settle(), None)
    assert issue not in (await office.get(f"/secretariat/meetings/{CALL}")).text


async def test_the_end_of_a_vote_is_moved_with_a_reason_that_all_read(written: House) -> None:
    office = await launch(written, "simple-majority", 73)
    reader, _ = await delegate(written, 1)
    page = (await office.get(PAGE)).text
    [vote] = (await state(written)).ballots.votes.values()
    assert vote.open_until
    assert "can read them before" in page
    sitting = (await state(written)).sitting
    later = moment(vote.open_until + 24 * HOUR, sitting.offset_min if sitting else 0)
    form = {"vote": vote.id, "id": of(page, "id"), "until": later.strftime("%Y-%m-%dT%H:%M")}
    assert (await office.post(f"{PAGE}/extend", data=form)).status_code == 409
    answer = await office.post(f"{PAGE}/extend", data=form | {"words.en": "Two capitals asked."})
    assert answer.status_code == 303, re.findall(r'role="alert">.*', answer.text)
    shown = (await reader.get(PAGE)).text
    assert "The end was moved from" in shown
    assert "Two capitals asked." in shown
    assert (await reader.post(f"{PAGE}/extend", data=form)).status_code == 409


async def test_the_chair_launches_from_the_page_without_entering_the_room(written: House) -> None:
    sitting = (await state(written)).sitting
    assert sitting
    chair = (await state(written)).seats.participants[sitting.chair]
    [link] = await written.door.issue_links(CALL, [chair])
    client = written.client()
    assert (await client.post(link.link)).headers["location"] == PAGE
    assert not chair.present
    page = (await client.get(PAGE)).text
    form = {"id": of(page, "id"), "way": "silence", "days": "soon", "verb": "decide"}
    form |= {f"text.{code}": f"the seat ({code})" for code in sitting.languages}
    assert (await client.post(f"{PAGE}/launch", data=form)).status_code == 400
    assert not (await state(written)).outcomes.table
    answer = await client.post(f"{PAGE}/launch", data=form | {"days": "5"})
    assert answer.status_code == 303, re.findall(r'role="alert">.*', answer.text)
    [silence] = (await state(written)).silences.table.values()
    assert silence.by == sitting.chair


async def test_a_capital_confirms_from_the_page(house: House) -> None:
    await house.convene(example())
    sitting = (await state(house)).sitting
    assert sitting
    chair, act = sitting.chair, house.recorder.act
    laid = ProposeOutcome("leaders", {"text": dict.fromkeys(sitting.languages, "it")}, verb="note")
    for who in (await state(house)).seats.participants:
        await act(CALL, SECRETARIAT, AdmitParticipant(who), None)
        await act(CALL, who, TakeSeat(), None)
    for command in (OpenMeeting(), laid):
        await act(CALL, chair, command, None)
    [text] = (await state(house)).outcomes.table.values()
    await act(CALL, chair, PutOutcome(text.id, text.digest), None)
    house.clock.at += 60_000
    reader, member = await delegate(house, 1)
    expires = house.clock.at + 25 * HOUR
    agreed = AgreeAdReferendum(text.id, text.digest, expires, [MemberCode(member)])
    answer = await act(CALL, chair, agreed, None)
    assert not isinstance(answer, Refusal), answer
    page = (await reader.get(PAGE)).text
    assert "Agreed ad referendum: adopted once all who are awaited have confirmed" in page
    assert "No confirmation by the date is no consent." in page
    confirmed = await reader.post(f"{PAGE}/agree", data={"silence": of(page, "silence")})
    assert confirmed.headers["location"] == f"{PAGE}?done=agree"
    assert (await state(house)).outcomes.table[text.id].status == "adopted"
