"""[MEETING-5] The secretariat's page closes a meeting over which nobody presides any more."""

import httpx2
import pytest

from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.meeting.kernel.lifecycle.commands import OpenMeeting
from hemicycle.procedure.meeting.kernel.seats.commands import AdmitParticipant, LeaveSeat, TakeSeat
from tests.web.conftest import CALL, House

OFFICE = f"/secretariat/meetings/{CALL}"


@pytest.fixture
async def chair(convened: House) -> str:
    """Who presides, present in an open meeting."""
    sitting = (await convened.recorder.meeting(CALL)).sitting
    assert sitting
    await convened.recorder.act(CALL, SECRETARIAT, AdmitParticipant(sitting.chair), None)
    await convened.recorder.act(CALL, sitting.chair, TakeSeat(), None)
    await convened.recorder.act(CALL, sitting.chair, OpenMeeting(), None)
    return sitting.chair


async def phase(house: House) -> str:
    sitting = (await house.recorder.meeting(CALL)).sitting
    assert sitting
    return sitting.phase


async def test_an_abandoned_meeting_is_closed_from_its_page(convened: House, chair: str) -> None:
    office = await convened.secretariat()
    await convened.recorder.act(CALL, chair, LeaveSeat(), None)
    page = await office.get(OFFICE)
    assert f'action="{OFFICE}/close"' in page.text
    answer = await office.post(f"{OFFICE}/close")
    assert (answer.status_code, answer.headers["location"]) == (303, OFFICE)
    assert await phase(convened) == "closed"
    assert "/close" not in (await office.get(OFFICE)).text


async def test_while_somebody_presides_the_page_says_why_not(convened: House, chair: str) -> None:
    office = await convened.secretariat()
    page = (await office.get(OFFICE)).text
    assert f'action="{OFFICE}/close"' not in page
    people = (await convened.recorder.meeting(CALL)).seats.participants.values()
    name = next(p.texts["name"]["und"] for p in people if p.id == chair)
    assert f"{name} is present and presides" in page
    answer = await office.post(f"{OFFICE}/close")
    assert answer.status_code == 409
    assert answer.text.count(f"{name} is present and presides") == 2
    assert await phase(convened) == "open"


async def test_a_meeting_that_was_not_opened_is_not_closed(convened: House) -> None:
    office: httpx2.AsyncClient = await convened.secretariat()
    assert (await office.post(f"{OFFICE}/close")).status_code == 409
    assert await phase(convened) == "convened"


async def test_only_the_secretariat_closes(convened: House, chair: str) -> None:
    assert (await convened.client().post(f"{OFFICE}/close")).status_code == 403


async def test_the_page_of_a_closed_meeting_offers_what_stands(convened: House, chair: str) -> None:
    """Neither room nor lobby nor links, whoever still waits: the record, the readout and the exports."""
    office = await convened.secretariat()
    assert (await office.post(f"{OFFICE}/links")).status_code == 200
    convened.hub.guests = ["p3", "p4"]
    page = (await office.get(OFFICE)).text
    ways_in = ("Enter the room", "Admit all 2", "New link…", f'action="{OFFICE}/links"')
    assert [words for words in ways_in if words not in page] == []
    await convened.recorder.act(CALL, chair, LeaveSeat(), None)
    await office.post(f"{OFFICE}/close")
    page = (await office.get(OFFICE)).text
    assert [words for words in (*ways_in, "In the lobby", "Issue a link") if words in page] == []
    assert "The meeting is closed</h2>" in page
    for standing in ("Read the record", "Review the readout", "Whole record", "Revoke…"):
        assert standing in page, standing
    for act in ("links", "links/again", "move"):
        answer = await office.post(f"{OFFICE}/{act}", data={"participant": "p4"})
        assert (answer.status_code, answer.headers["location"]) == (303, OFFICE), act
