"""[REPLY-6] An invitation that nobody has answered awaits the delegation, and is answered from its page."""

from hemicycle.calendar.answered import standing_of
from hemicycle.calendar.reply_ledger import answers_of
from tests.web.conftest import House
from tests.web.delegated import convene, council, head
from tests.web.invited import invite

PAGE, RECORD = "/delegation/waters/JO", "waters-1"


async def test_what_awaits_an_answer_stands_on_the_page_until_it_is_given(house: House) -> None:
    await council(house)
    office = await convene(house, mode="virtual")
    at = await invite(house, record=RECORD)
    ada = await head(house, office)
    meeting = await house.recorder.meeting(RECORD)
    theirs = [str(p.id) for p in meeting.seats.participants.values() if p.member == "JO"]
    page = (await ada.get(PAGE)).text
    assert page.count("Answer the invitation") >= len(theirs) > 0
    where = f"{PAGE}/reply/{RECORD}/{theirs[0]}"
    assert f'href="{where}"' in page
    form = await ada.get(where)
    assert form.status_code == 200
    assert 'value="accepted"' in form.text
    assert '<option value="Bo Brenn">Office of Bo Brenn</option>' in form.text
    assert "Cy Cordes" not in form.text
    sent = await ada.post(where, data={"answer": "accepted"})
    assert sent.headers["location"] == f"{where}?done=1"
    token = next(one.token for one in at.invitees if one.participant == theirs[0])
    answers = await house.door.register.read(lambda r: answers_of(r, token))
    assert standing_of(at.sittings[0], answers).state == "accepted"
    assert f'href="{where}"' not in (await ada.get(PAGE)).text


async def test_nobody_answers_for_another_delegation(house: House) -> None:
    await council(house)
    office = await convene(house, mode="virtual")
    await invite(house, record=RECORD)
    ada = await head(house, office)
    meeting = await house.recorder.meeting(RECORD)
    other = next(p.id for p in meeting.seats.participants.values() if p.member == "MA")
    where = f"{PAGE}/reply/{RECORD}/{other}"
    assert (await ada.get(where)).status_code == 404
    assert (await ada.post(where, data={"answer": "declined"})).status_code == 404
    async with house.client() as stranger:
        assert (await stranger.get(f"{PAGE}/reply/{RECORD}/{other}")).status_code == 404
