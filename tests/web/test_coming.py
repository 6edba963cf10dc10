"""[REPLY-4] Who comes, on the office's page of a meeting: replies, mails that a person decides on, deputies."""

import re

import pytest

from hemicycle.calendar.invited import Invited
from hemicycle.calendar.replies import Handled
from hemicycle.calendar.reply_ledger import take_mail
from hemicycle.outbound.tables import outbox
from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.meeting.kernel.calling.commands import CancelMeeting
from hemicycle.settings import Settings
from tests.web.conftest import BASE, CALL, House
from tests.web.invited import invite, token_of
from tests.web.test_reply import DEPUTY, TO, stands

PAGE = f"/secretariat/meetings/{CALL}"
OBJECT = """BEGIN:VCALENDAR
METHOD:REPLY
BEGIN:VEVENT
UID:{uid}
DTSTAMP:20220101T100000Z
ATTENDEE;PARTSTAT={state}:mailto:{who}@ministry.example
END:VEVENT
END:VCALENDAR
"""


@pytest.fixture
def settings() -> Settings:
    return Settings(
        base_url=BASE, mail_server="smtp://127.0.0.1:9", mail_sender="desk@waters.example"
    )


async def mail(
    house: House, at: Invited, to: str, body: str, kind: str = "text/calendar", **heads: str
) -> Handled:
    named = "".join(f"{name.replace('_', '-')}: {value}\n" for name, value in heads.items())
    raw = f"Message-ID: <{len(body)}@x>\n{named}Content-Type: {kind}; charset=utf-8\n\n{body}"
    house.clock.at += 1000
    return await house.door.register.write(
        lambda r: take_mail(
            r, raw.encode(), f"desk+{token_of(to)}@waters.example", house.clock.at, at, CALL
        )
    )


def says(at: Invited, who: str, state: str) -> str:
    return OBJECT.format(uid=at.sittings[0].uid, who=who, state=state)


async def panel(house: House) -> str:
    office = await house.secretariat()
    page = await office.get(PAGE)
    await office.aclose()
    assert page.status_code == 200
    found = re.search(r'id="who-comes".*?</section>', page.text, re.DOTALL)
    return re.sub(r"\s+", " ", found[0]) if found else ""


async def test_without_invitations_the_page_has_no_such_part(convened: House) -> None:
    assert await panel(convened) == ""


async def test_replies_stand_beside_each_person(convened: House) -> None:
    at = await invite(convened)
    async with convened.client() as browser:
        await browser.post(
            f"/reply/{token_of('p2')}", data={"answer": "declined", "comment": "<b>No</b>"}
        )
    assert (await mail(convened, at, "p3", says(at, "p3", "ACCEPTED"))).outcome == "applied"
    shown = await panel(convened)
    assert "1 accept, 0 tentatively, 1 decline, 0 send a deputy, 7 have not answered" in shown
    assert "&lt;b&gt;No&lt;/b&gt;" in shown
    assert "by mail" in shown
    assert "by the link" in shown


async def test_a_reply_may_be_entered(convened: House) -> None:
    at = await invite(convened)
    office = await convened.secretariat()
    sent = await office.post(f"{PAGE}/replies", data={"participant": "p4", "answer": "accepted"})
    assert sent.status_code == 303
    assert (await stands(convened, at, "p4")).state == "accepted"
    refused = await office.post(
        f"{PAGE}/replies", data={"participant": "p99", "answer": "accepted"}
    )
    assert refused.status_code == 404


async def test_words_count_when_a_person_says_so_and_once(convened: House) -> None:
    at = await invite(convened)
    held = await mail(convened, at, "p2", "I accept with pleasure.", "text/plain")
    assert held.outcome == "held"
    assert "I accept with pleasure." in await panel(convened)
    assert (await stands(convened, at)).state == "needs-action"
    office = await convened.secretariat()
    said = {"participant": "p2", "answer": "tentative"}
    assert (await office.post(f"{PAGE}/replies/1", data=said)).status_code == 303
    assert (await stands(convened, at)).state == "tentative"
    await office.post(f"{PAGE}/replies/1", data={**said, "answer": "declined"})
    assert (await stands(convened, at)).state == "tentative"
    assert "Mails that a person decides on" not in await panel(convened)


async def test_a_forged_mail_shows_both_names_and_counts_for_whom_the_office_says(
    convened: House,
) -> None:
    at = await invite(convened)
    held = await mail(convened, at, "p2", says(at, "p3", "DECLINED"))
    assert held.why == "forged"
    shown = await panel(convened)
    names = {one.participant: one.name for one in at.invitees}
    assert f"Came by the link of {names['p2']}, but speaks for {names['p3']}" in shown
    office = await convened.secretariat()
    wrong = {"participant": "p4", "answer": "declined"}
    assert (await office.post(f"{PAGE}/replies/1", data=wrong)).status_code == 400
    await office.post(f"{PAGE}/replies/1", data={"participant": "p3", "answer": "declined"})
    assert (await stands(convened, at, "p3")).state == "declined"
    assert (await stands(convened, at)).state == "needs-action"


async def test_bounces_and_absences_stand_beside_the_person(convened: House) -> None:
    at = await invite(convened)
    report = (
        "--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx\n\n"
        "Action: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 nobody here\n\n--b--\n"
    )
    bounced = await mail(convened, at, "p2", report, 'multipart/report; boundary="b"')
    assert bounced.outcome == "bounce"
    away = await mail(
        convened, at, "p3", "Back on Monday", "text/plain", Auto_Submitted="auto-replied"
    )
    assert away.outcome == "auto-reply"
    shown = await panel(convened)
    assert "Could not be delivered (5.1.1): 550 nobody here" in shown.replace("5.1.1 550", "550")
    assert "Out of office: Back on Monday" in shown


OFFICES = {"office.en": "director for water", "office.fr": "directeur de l’eau"}
"""Of the deputy of `DEPUTY`, in the languages of the meeting."""


async def said(house: House) -> str:
    """Which answer the button on the panel accredits."""
    found = re.search(r'name="said" value="(\d+)"', await panel(house))
    assert found
    return found[1]


async def test_who_is_accredited_is_who_was_looked_at(convened: House) -> None:
    """Another deputy was named between the page and the press; and a colleague's name gives no colleague's seat."""
    await invite(convened)
    async with convened.client() as browser:
        await browser.post(f"/reply/{token_of('p2')}", data=DEPUTY)
        seen = await said(convened)
        head = (await convened.recorder.meeting(CALL)).seats.participants["p2"]  # type: ignore[index]
        other = {**DEPUTY, "name": head.texts["name"]["und"]}
        await browser.post(f"/reply/{token_of('p2')}", data=other)
    office = await convened.secretariat()
    before = len((await convened.recorder.meeting(CALL)).seats.participants)
    form = {"participant": "p2", "said": seen, **OFFICES}
    late = await office.post(f"{PAGE}/replies/deputy", data=form)
    assert late.status_code == 409
    assert "answered otherwise meanwhile" in late.text
    assert len((await convened.recorder.meeting(CALL)).seats.participants) == before
    await office.post(f"{PAGE}/replies/deputy", data={**form, "said": await said(convened)})
    assert len((await convened.recorder.meeting(CALL)).seats.participants) == before + 1


async def test_a_deputy_is_accredited_in_one_click(convened: House) -> None:
    at = await invite(convened)
    async with convened.client() as browser:
        await browser.post(f"/reply/{token_of('p2')}", data=DEPUTY)
    assert "Accredit" in await panel(convened)
    office = await convened.secretariat()
    before = await convened.recorder.meeting(CALL)
    member = before.seats.participants["p2"].member  # type: ignore[index]
    form = {"participant": "p2", "said": await said(convened), **OFFICES}
    for _ in range(2):  # pressed twice
        page = await office.post(f"{PAGE}/replies/deputy", data=form)
        assert page.status_code in (200, 303), page.text
    after = await convened.recorder.meeting(CALL)
    added = [one for one in after.seats.participants if one not in before.seats.participants]
    assert len(added) == 1
    person = after.seats.participants[added[0]]
    assert person.member == member
    assert person.texts["name"]["und"] == "Étienne Morvan"
    assert after.seats.heads[member] == added[0]  # type: ignore[index]
    assert "Accredited" in await panel(convened)
    found = await convened.post_office.messages("all", "", 1)
    assert [(one.kind, one.address) for one in found.messages] == [
        ("deputy-link", "e.morvan@diplomatie.example")
    ]
    assert (await stands(convened, at)).state == "delegated"


async def test_the_office_of_a_deputy_is_asked_for_in_each_language_of_the_meeting(
    convened: House,
) -> None:
    """What was written in one stays in its field; with it in each nothing lacks, nor of who has no office."""
    await invite(convened)
    async with convened.client() as browser:
        await browser.post(f"/reply/{token_of('p2')}", data=DEPUTY)
        await browser.post(f"/reply/{token_of('p3')}", data={**DEPUTY, "office": ""})
    shown = await panel(convened)
    assert "write it in each language of the meeting. Still lacking: French." in shown
    assert shown.count('name="office.') == 2, "nothing is asked of who has no office"
    office = await convened.secretariat()
    ids = re.findall(r'name="said" value="(\d+)"', shown)
    sits = await convened.recorder.meeting(CALL)
    form = {"participant": "p2", "said": ids[0], "office.en": "director", "office.fr": " "}
    kept = await office.post(f"{PAGE}/replies/deputy", data=form)
    assert kept.status_code == 422
    assert 'name="office.en" value="director"' in kept.text
    assert "Still lacking: French." in kept.text
    assert len((await convened.recorder.meeting(CALL)).seats.participants) == len(
        sits.seats.participants
    )
    form["office.fr"] = "directrice"
    assert (await office.post(f"{PAGE}/replies/deputy", data=form)).status_code == 200
    last = list((await convened.recorder.meeting(CALL)).seats.participants.values())[-1]
    assert last.texts["office"] == {"en": "director", "fr": "directrice"}


async def test_a_deputy_without_the_vote_leaves_the_seat_to_its_head(convened: House) -> None:
    await invite(convened)
    async with convened.client() as browser:
        await browser.post(f"/reply/{token_of('p2')}", data={**DEPUTY, "capacity": "speaks"})
    assert "They sit and speak for" in await panel(convened), "who accredits sees in what capacity"
    office = await convened.secretariat()
    form = {"participant": "p2", "said": await said(convened), **OFFICES}
    await office.post(f"{PAGE}/replies/deputy", data=form)
    meeting = await convened.recorder.meeting(CALL)
    assert meeting.seats.heads[meeting.seats.participants["p2"].member] == "p2"  # type: ignore[index]
    assert len(meeting.seats.participants) == 10


async def test_a_letter_that_was_refused_stands_beside_whom_it_was_for(convened: House) -> None:
    await invite(convened)
    refused = {
        "kind": "invitation",
        "key": "k",
        "record": CALL,
        "rule": "invitations",
        "message_id": "1@x",
        "name": "",
        "address": "P2@ministry.example",
        "language": "en",
        "subject": "",
        "secret": False,
        "written": 1,
        "state": "refused",
        "since": 1,
        "answer": "550 nobody here",
    }
    await convened.door.register.write(lambda r: r.execute(outbox.insert().values(refused)))
    shown = await panel(convened)
    assert 'href="/secretariat/outbox/1"' in shown
    assert "550 nobody here" in shown
    settled = outbox.update().values(settled=2)
    await convened.door.register.write(lambda r: r.execute(settled))
    assert "550 nobody here" not in await panel(convened)


async def test_the_desk_of_a_cancelled_meeting_asks_for_nothing_more(convened: House) -> None:
    """[CALL-2] Who answered stays readable; no reply is entered, nobody is asked again, no credentials are examined."""
    await invite(convened)
    await convened.client().post(TO, data={"answer": "accepted"})
    at = await invite(convened, sequence=1, moved_at=convened.clock.at + 1000)
    office = await convened.secretariat()
    assert "to be asked again" in (await office.get(PAGE)).text
    await convened.recorder.act(CALL, SECRETARIAT, CancelMeeting(), None)
    page = (await office.get(PAGE)).text
    assert at.invitees[0].name in page
    offered = ("Enter a reply", "to be asked again", f"{PAGE}/credentials", f"{PAGE}/registrations")
    assert [one for one in offered if one in page] == []
