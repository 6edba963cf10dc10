"""[REPLY-3] The page on which an invitation is answered."""

import re

import msgspec
import pytest

from hemicycle.calendar.answered import Standing, standing_of
from hemicycle.calendar.invited import Invited, token_digest
from hemicycle.calendar.ports import Handed
from hemicycle.calendar.reply_ledger import answers_of
from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.meeting.kernel.calling.commands import CancelMeeting, MoveMeeting
from hemicycle.procedure.meeting.kernel.seats.commands import (
    AccreditParticipant,
    ConvenedParticipant,
)
from tests.web.conftest import CALL, House, example
from tests.web.invited import invite, token_of

TO = f"/reply/{token_of('p2')}"
DEPUTY = {
    "answer": "delegated",
    "name": "Étienne Morvan",
    "office": "directeur de l’eau",
    "address": "e.morvan@diplomatie.example",
    "capacity": "votes",
}

GUEST = ConvenedParticipant(
    role="press",
    slug={"und": "guest"},
    name={"und": "Ama Owusu"},
    gender={},
    member=None,
    listed=False,
    capacity_member=None,
    capacity_items=None,
    office={},
    capacity={},
)


async def stands(house: House, at: Invited, participant: str = "p2") -> Standing:
    token = token_digest(token_of(participant))
    answers = await house.door.register.read(lambda r: answers_of(r, token))
    return standing_of(at.sittings[0], answers)


async def test_looking_answers_nothing(convened: House) -> None:
    at = await invite(convened)
    async with convened.client() as browser:
        page = await browser.get(TO)
    assert page.status_code == 200
    for answer in ("accepted", "tentative", "delegated", "proposed", "declined"):
        assert f'value="{answer}"' in page.text
    assert "checked" not in page.text.partition('class="opts"')[2].partition("capacity")[0]
    assert (await stands(convened, at)).state == "needs-action"


async def test_a_link_in_the_letter_chooses_an_answer_and_sends_none(convened: House) -> None:
    at = await invite(convened)
    async with convened.client() as browser:
        page = (await browser.get(f"{TO}?answer=declined")).text
        assert re.findall(r'name="answer"[^>]*value="(\w+)" checked', page) == ["declined"]
        assert (await stands(convened, at)).state == "needs-action"
        sent = await browser.post(f"{TO}?answer=declined", data={"answer": "accepted"})
        page = (await browser.get(sent.headers["location"])).text
        assert re.findall(r'name="answer"[^>]*value="(\w+)" checked', page) == ["accepted"]


@pytest.mark.parametrize("answer", ["accepted", "tentative", "declined"])
async def test_an_answer_stands_and_may_be_changed(convened: House, answer: str) -> None:
    at = await invite(convened)
    async with convened.client() as browser:
        sent = await browser.post(TO, data={"answer": answer, "comment": "I fly in."})
        assert sent.status_code == 303
        page = await browser.get(sent.headers["location"])
        assert "Your reply has arrived" in page.text
        assert re.search(rf'value="{answer}" checked', page.text)
        standing = await stands(convened, at)
        assert standing.state == answer
        assert standing.answer
        assert (standing.answer.way, standing.answer.comment) == ("page", "I fly in.")
        convened.clock.at += 1000
        await browser.post(TO, data={"answer": "accepted"})
    assert (await stands(convened, at)).state == "accepted"
    assert (await stands(convened, at, "p3")).state == "needs-action"


async def test_a_deputy_is_named_and_awaits_the_office(convened: House) -> None:
    at = await invite(convened)
    async with convened.client() as browser:
        assert (await browser.post(TO, data=DEPUTY)).status_code == 303
    standing = await stands(convened, at)
    assert standing.state == "delegated"
    assert standing.answer
    assert standing.answer.deputy
    assert standing.answer.deputy.name == "Étienne Morvan"
    meeting = await convened.recorder.meeting(CALL)
    assert len(meeting.seats.participants) == len(at.invitees)


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"address": "e.morvan@diplomatie"}, "address"),
        ({"address": ""}, "address"),
        ({"name": ""}, "name"),
        ({"capacity": "king"}, "capacity"),
        ({"answer": "maybe"}, "answer"),
        ({"answer": "proposed", "time": "tomorrow"}, "time"),
    ],
)
async def test_a_fault_names_its_field_and_sends_nothing(
    convened: House, changes: dict[str, str], fault: str
) -> None:
    at = await invite(convened)
    async with convened.client() as browser:
        page = await browser.post(TO, data={**DEPUTY, **changes})
    assert page.status_code == 400
    assert f'id="{fault}-fault"' in page.text
    assert (await stands(convened, at)).state == "needs-action"


async def test_another_time_is_a_proposal_by_the_clocks_of_the_meeting(convened: House) -> None:
    at = await invite(convened)
    async with convened.client() as browser:
        await browser.post(TO, data={"answer": "proposed", "time": "2022-07-01T10:00"})
    standing = await stands(convened, at)
    assert standing.state == "tentative"
    assert standing.answer
    assert standing.answer.proposal
    assert standing.answer.proposal.starts == 1_656_662_400_000  # 08:00Z: summer time in Paris
    assert (await convened.recorder.meeting(CALL)).sitting.starts == at.sittings[0].starts  # type: ignore[union-attr]


async def test_a_proposal_goes_by_the_clocks_of_the_meeting_where_their_zone_has_no_name(
    house: House,
) -> None:
    await house.convene(example(offset_min=60))
    at = await invite(house, zone="UTC")
    async with house.client() as browser:
        await browser.post(TO, data={"answer": "proposed", "time": "2022-02-01T10:00"})
        said = (await browser.get(TO)).text.partition('id="said-so-far"')[2]
    standing = await stands(house, at)
    assert standing.answer
    assert standing.answer.proposal
    assert standing.answer.proposal.starts == 1_643_706_000_000  # 09:00Z
    assert "10:00" in said.partition("<br>")[0]


async def test_a_meeting_that_is_over_or_cancelled_takes_no_answer(convened: House) -> None:
    at = await invite(convened, cancelled=True)
    async with convened.client() as browser:
        page = await browser.get(TO)
        assert "cancelled" in page.text
        assert '<form method="post" novalidate' not in page.text
        assert (await browser.post(TO, data={"answer": "accepted"})).status_code == 409
    assert (await stands(convened, at)).state == "needs-action"


async def test_after_a_move_the_old_answer_is_shown_and_asked_for_again(convened: House) -> None:
    await invite(convened)
    async with convened.client() as browser:
        await browser.post(TO, data={"answer": "accepted"})
        at = await invite(convened, sequence=1, moved_at=convened.clock.at + 1000)
        page = await browser.get(TO)
        assert "moved since you answered" in page.text
        assert (await stands(convened, at)).state == "needs-action"
        convened.clock.at += 5000
        await browser.post(TO, data={"answer": "accepted"})
    assert (await stands(convened, at)).state == "accepted"


async def test_a_move_is_told_with_the_time_before_it_and_why(convened: House) -> None:
    await invite(convened)
    async with convened.client() as browser:
        await browser.post(TO, data={"answer": "accepted"})
        before = convened.clock.at
        sitting = (await convened.recorder.meeting(CALL)).sitting
        assert sitting
        later = sitting.starts + 3_600_000
        why = {"en": "The chair travels."}
        await convened.act(SECRETARIAT, MoveMeeting(later, None, sitting.offset_min, reason=why))
        await invite(convened, sequence=1, moved_at=before + 1)
        page = (await browser.get(TO)).text
        note = page.partition("This meeting was moved.")[2].partition("</div>")[0]
        assert re.search(r"<s>.*20:00.*</s>.*21:00.*The chair travels", note, re.DOTALL)
        assert re.search(r"You accepted\.(<[^>]*>)*on ", page)
        await convened.act(SECRETARIAT, CancelMeeting(why))
        await invite(convened, sequence=2, moved_at=before + 1, cancelled=True)
        page = (await browser.get(TO)).text
        assert "There is nothing to answer" in page
        assert "Please answer" not in page
        assert "The chair travels." in page


async def test_a_link_is_offered_only_where_it_can_be_sent(convened: House) -> None:
    """This server sends no mail; see test_inviting_moved for one that does."""
    await invite(convened)
    async with convened.client() as browser:
        page = (await browser.get(TO)).text
    assert f"{TO}/link" not in page
    assert f"/calendar/{token_of('p2')}.ics" in page


async def test_a_wrong_token_shows_nobody(convened: House) -> None:
    at = await invite(convened)
    async with convened.client() as browser:
        page = await browser.get("/reply/" + "x" * 27)
        assert page.status_code == 404
        assert not [one.name for one in at.invitees if one.name in page.text]
        assert (await browser.post("/reply/" + "x" * 27)).status_code == 404


async def test_who_sits_for_no_member_sends_no_deputy(convened: House) -> None:
    await convened.act(SECRETARIAT, AccreditParticipant(GUEST))
    at = await invite(convened)
    guest = at.invitees[-1].participant
    async with convened.client() as browser:
        page = await browser.get(f"/reply/{token_of(guest)}")
        assert "Only who sits for a member" in page.text
        assert (await browser.post(f"/reply/{token_of(guest)}", data=DEPUTY)).status_code == 400
    assert (await stands(convened, at, guest)).state == "needs-action"


async def series(house: House) -> Invited:
    """Two sittings under one invitation; the second was moved."""
    await house.convene(example().renamed("second"))
    first, second = await invite(house), await invite(house, record="second")
    sittings = [
        msgspec.structs.replace(one, uid="series@x", recurrence=one.starts)
        for one in (first.sittings[0], second.sittings[0])
    ]
    made = Invited(tuple(sittings), first.invitees)
    house.app.state.site.invitations = Handed(made)
    return made


async def test_a_series_is_answered_at_once_or_one_by_one(convened: House) -> None:
    at = await series(convened)
    token = at.invitees[1].token

    async def states() -> list[str]:
        answers = await convened.door.register.read(lambda r: answers_of(r, token))
        return [standing_of(one, answers).state for one in at.sittings]

    async with convened.client() as browser:
        page = await browser.get(TO)
        assert page.text.count('name="sitting"') == 2
        none = await browser.post(TO, data={"answer": "accepted"})
        assert none.status_code == 400
        assert 'id="sitting-fault"' in none.text
        both = {"answer": "accepted", "sitting": [CALL, "second"]}
        assert (await browser.post(TO, data=both)).status_code == 303
        assert await states() == ["accepted", "accepted"]
        convened.clock.at += 1000
        await browser.post(TO, data={"answer": "declined", "sitting": ["second"]})
        assert await states() == ["accepted", "declined"]
        two = {"answer": "proposed", "time": "2022-07-01T10:00", "sitting": [CALL, "second"]}
        assert 'id="one-fault"' in (await browser.post(TO, data=two)).text
