"""Who asks to attend: the public form, approval in bulk, nobody accredited twice, nothing told of who asked."""

import re

import pytest
from sqlalchemy import select

from hemicycle.access.registrations import MOST_WAITING
from hemicycle.outbound.reading import LETTER
from hemicycle.outbound.tables import outbox
from hemicycle.settings import Settings
from tests.web.conftest import BASE, CALL, House, example
from tests.web.staffed import first_account, member

AT = f"/en/meetings/{CALL}/register"
OFFICE = f"/secretariat/meetings/{CALL}/registrations"
MAILING = Settings(base_url=BASE, mail_server="smtp://127.0.0.1:9", mail_sender="o@waters.example")


def asked(number: int = 1, /, **changes: str) -> dict[str, str]:
    return {
        "kind": "press",
        "name": f"Reporter {number}",
        "organisation": "The Danube Post",
        "mail": f"reporter{number}@post.example",
        **changes,
    }


async def opened(house: House, days: int = 14) -> None:
    office = await house.secretariat()
    answer = await office.post(f"{OFFICE}/open", data={"days": str(days)})
    assert answer.status_code == 303


async def test_a_journalist_asks_and_comes_in_by_a_personal_link(convened: House) -> None:
    office = await convened.secretariat()
    assert (await convened.client().get(AT)).status_code == 404
    await opened(convened)
    assert "Press" in (await convened.client().get(AT)).text
    for number in (1, 2, 3):
        answer = await convened.client().post(AT, data=asked(number))
        assert "Your request has come in" in answer.text
    waiting = re.findall(r'name="chosen" value="(\d+)"', (await office.get(OFFICE)).text)
    assert len(waiting) == 3
    before = len((await convened.recorder.meeting(CALL)).seats.participants)
    answer = await office.post(OFFICE, data={"do": "approve", "chosen": waiting[:2]})
    links = re.findall(r'value="(http://[^"]+/join/[^"]+)"', answer.text)
    assert len(links) == 2
    people = list((await convened.recorder.meeting(CALL)).seats.participants.values())[before:]
    assert [(p.role, p.texts["name"]["und"]) for p in people] == [
        ("press", "Reporter 1"),
        ("press", "Reporter 2"),
    ]
    reporter = convened.client()
    assert (await reporter.post(links[0])).headers["location"] == f"/room/{CALL}"
    await office.post(OFFICE, data={"do": "refuse", "chosen": waiting})
    await office.post(OFFICE, data={"do": "approve", "chosen": waiting})
    assert len((await convened.recorder.meeting(CALL)).seats.participants) == before + 2
    page = (await office.get(OFFICE)).text
    assert page.count("Approved</span>") == 2
    assert page.count("Refused</span>") == 1
    exported = (await office.get(f"/secretariat/meetings/{CALL}/export/secretariat")).text
    assert "post.example" not in exported


async def test_an_approval_that_comes_twice_accredits_once(convened: House) -> None:
    office = await convened.secretariat()
    await opened(convened)
    await convened.client().post(AT, data=asked())
    [one] = re.findall(r'name="chosen" value="(\d+)"', (await office.get(OFFICE)).text)
    before = len((await convened.recorder.meeting(CALL)).seats.participants)
    for _ in range(3):
        await office.post(OFFICE, data={"do": "approve", "chosen": one})
    assert len((await convened.recorder.meeting(CALL)).seats.participants) == before + 1


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"name": " "}, "Write your name"),
        ({"organisation": ""}, "Write your organisation"),
        ({"mail": "nobody"}, "This is no address"),
        ({"mail": "a@b.example\r\nBcc: x@y.example"}, "This is no address"),
        ({"kind": "delegate"}, "Choose one"),
        ({"kind": ""}, "Choose one"),
    ],
)
async def test_a_fault_stands_at_its_field_and_nothing_is_kept(
    convened: House, changed: dict[str, str], said: str
) -> None:
    await opened(convened)
    answer = await convened.client().post(AT, data=asked(**changed))
    assert answer.status_code == 400
    assert said in answer.text
    assert "Nobody waits" in (await (await convened.secretariat()).get(OFFICE)).text


async def test_what_fills_every_field_is_no_person(convened: House) -> None:
    await opened(convened)
    answer = await convened.client().post(AT, data=asked(website="http://spam.example"))
    assert "Your request has come in" in answer.text
    assert "Nobody waits" in (await (await convened.secretariat()).get(OFFICE)).text


async def test_who_asks_again_is_answered_alike_and_waits_once(convened: House) -> None:
    await opened(convened)
    answers = [
        (await convened.client().post(AT, data=asked(mail=mail))).text
        for mail in ("one@post.example", "ONE@post.example")
    ]
    assert answers[0] == answers[1]
    assert "1 waits" in (await (await convened.secretariat()).get(OFFICE)).text


async def test_what_was_chosen_is_who_stood_there(convened: House) -> None:
    """Who asks again takes another place: an old page of the office approves nobody whom it did not show."""
    office = await convened.secretariat()
    await opened(convened)
    await convened.client().post(AT, data=asked(name="Whom the office saw"))
    [seen] = re.findall(r'name="chosen" value="(\d+)"', (await office.get(OFFICE)).text)
    await convened.client().post(AT, data=asked(name="Somebody else"))
    before = len((await convened.recorder.meeting(CALL)).seats.participants)
    await office.post(OFFICE, data={"do": "approve", "chosen": seen})
    assert len((await convened.recorder.meeting(CALL)).seats.participants) == before


async def test_one_address_of_the_network_fills_nothing(convened: House) -> None:
    await opened(convened)
    async with convened.client() as flood:
        answers = [(await flood.post(AT, data=asked(n))).status_code for n in range(23)]
    assert answers == [200] * 20 + [429] * 3
    assert MOST_WAITING > 1000


async def test_the_form_ends_by_itself_by_hand_and_with_the_meeting(convened: House) -> None:
    await opened(convened, 1)
    convened.clock.at += 86_400_000 + 1
    assert (await convened.client().get(AT)).status_code == 404
    await opened(convened, 5)
    assert (await convened.client().get(AT)).status_code == 200
    await opened(convened, 0)
    assert (await convened.client().post(AT, data=asked())).status_code == 404


async def test_the_form_of_a_closed_meeting_names_it_to_nobody(house: House) -> None:
    await house.convene(example(access="closed"))
    await opened(house)
    office = await house.secretariat()
    title = re.findall(
        r"<h1>(?:<bdi[^>]*>)?([^<]+)", (await office.get(f"/secretariat/meetings/{CALL}")).text
    )[0]
    page = await house.client().get(AT)
    assert page.status_code == 200
    assert title.strip() not in page.text


async def test_who_examines_decides_and_who_sees_looks(convened: House) -> None:
    chief, _ = await first_account(convened)
    _, press = await member(convened, chief, "Press", "press")
    _, protocol = await member(convened, chief, "Protocol", "protocol")
    assert (await protocol.post(f"{OFFICE}/open", data={"days": "3"})).status_code == 303
    await convened.client().post(AT, data=asked())
    assert 'name="chosen"' not in (await press.get(OFFICE)).text
    assert 'name="chosen"' in (await protocol.get(OFFICE)).text


@pytest.mark.parametrize("settings", [MAILING])
async def test_who_is_approved_gets_the_link_by_mail(convened: House) -> None:
    """In the language in which they asked; its words are shown to nobody of the office."""
    office = await convened.secretariat()
    await opened(convened)
    await convened.client().post(AT.replace("/en/", "/fr/"), data=asked())
    await convened.client().post(AT, data=asked(2))
    ids = re.findall(r'name="chosen" value="(\d+)"', (await office.get(OFFICE)).text)
    answer = await office.post(OFFICE, data={"do": "approve", "chosen": ids})
    assert "Each link left by mail" in answer.text
    links = re.findall(r'value="(http://[^"]+/join/[^"]+)"', answer.text)
    register = convened.door.register
    rows = await register.read(lambda c: [*c.execute(select(outbox).order_by(outbox.c.id))])
    letters = [LETTER.decode(row.letter) for row in rows]
    assert [row.address for row in rows] == ["reporter1@post.example", "reporter2@post.example"]
    assert [one.to.language for one in letters] == ["fr", "en"]
    assert [one.acts[0].url for one in letters] == links
    assert all(one.secret for one in letters)
