"""[INVITE-2] Invitations of a meeting: one press sends them, and what becomes of the meeting is told by itself."""

from collections.abc import Mapping
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

import httpx2
import msgspec
import pytest
from icalendar import Calendar
from sqlalchemy import select

from hemicycle.calendar.invitations import Wanted
from hemicycle.calendar.known import KnownInvitations
from hemicycle.directory.house import Told
from hemicycle.jobs.queue import planned
from hemicycle.outbound.letter import Letter
from hemicycle.outbound.mail.message import message_of
from hemicycle.outbound.reading import LETTER
from hemicycle.outbound.tables import outbox
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.settings import Settings
from hemicycle.web.inviting.inviter import Inviter
from hemicycle.web.inviting.reminders import REMIND, Reminders, due_at
from tests.web.conftest import BASE, CALL, House, example

OFFICE = Settings(
    base_url=BASE,
    name="Secretariat",
    mail_server="smtp://127.0.0.1:1",
    mail_tls="none",
    mail_sender="Council <secretariat@waters.example>",
    mail_replies="secretariat@waters.example",
)
PAGE = f"/secretariat/meetings/{CALL}/invitations"
HOUR = 3_600_000
pytestmark = pytest.mark.parametrize("settings", [OFFICE])


def inviter_of(house: House) -> Inviter:
    inviter: Inviter = house.app.state.site.inviter
    return inviter


async def letters(house: House) -> list[Letter]:
    """What was written, the first thing first."""
    asked = select(outbox.c.letter).order_by(outbox.c.id)
    found = await house.door.register.read(lambda c: [*c.scalars(asked)])
    return [LETTER.decode(one) for one in found if one is not None]


def event_of(letter: Letter) -> Any:
    assert letter.calendar is not None
    [event] = Calendar.from_ical(letter.calendar.object).walk("VEVENT")
    return event


def form(addresses: Mapping[str, str], language: str = "en") -> dict[str, str]:
    fields = {f"address.{who}": address for who, address in addresses.items()}
    return fields | {f"language.{who}": language for who in addresses}


async def change(house: House, **changes: object) -> None:
    """What follows where the meeting were another now: its sitting with these changes."""
    meeting = await house.recorder.meeting(CALL)
    assert meeting.sitting
    changed = msgspec.structs.replace(meeting.sitting, **changes)
    await follow(house, msgspec.structs.replace(meeting, sitting=changed))


async def follow(house: House, meeting: Meeting) -> int:
    house.clock.at += 1000
    return await house.door.register.write(
        lambda c: inviter_of(house).follow(c, CALL, meeting, house.clock.at, f"{house.clock.at}")
    )


async def invited(house: House, *people: str) -> httpx2.AsyncClient:
    office = await house.secretariat()
    answer = await office.post(PAGE, data=form({who: f"{who}@waters.example" for who in people}))
    assert answer.status_code == 303, answer.text
    return office


async def test_one_press_writes_to_whoever_has_an_address(convened: House) -> None:
    office = await invited(convened, "p1", "p2")
    first, second = await letters(convened)
    assert (first.to.address, second.to.address) == ("p1@waters.example", "p2@waters.example")
    event = event_of(first)
    sitting = (await convened.recorder.meeting(CALL)).sitting
    assert sitting
    assert event["dtstart"].dt.astimezone(UTC) == datetime.fromtimestamp(sitting.starts / 1000, UTC)
    assert event["sequence"] == 0
    assert str(event["attendee"]) == "mailto:p1@waters.example"
    token = str(event["organizer"]).removeprefix("mailto:secretariat+").partition("@")[0]
    assert first.reply_to == f"secretariat+{token}@waters.example"
    assert str(event["url"]) == f"{BASE}/reply/{token}"
    *answers, room = first.acts
    assert {act.url.partition("?")[0] for act in answers} == {f"{BASE}/reply/{token}"}
    assert room.url.startswith(f"{BASE}/join/")
    assert str(event["location"]) == room.url
    assert (await convened.client().post(room.url)).status_code == 303
    assert token not in (second.calendar.object if second.calendar else "")
    page = (await office.get(PAGE)).text
    assert "p1@waters.example" in page
    assert "7 have no address" in page
    assert "2 of 9 written to" in (await office.get(f"/secretariat/meetings/{CALL}")).text


async def test_nobody_is_written_to_twice_but_by_a_press_for_them(convened: House) -> None:
    office = await invited(convened, "p1", "p2")
    everybody = form({"p1": "p1@waters.example", "p2": "p2@waters.example"})
    await office.post(PAGE, data=everybody)
    await convened.followers.catch_up()
    assert len(await letters(convened)) == 2
    await office.post(PAGE, data={**everybody, "again": "p2"})
    *_, again = await letters(convened)
    assert again.to.address == "p2@waters.example"
    assert event_of(again)["sequence"] == 0
    await office.post(PAGE, data={**everybody, "address.p1": "new@waters.example"})
    assert [one.to.address for one in await letters(convened)][3:] == ["new@waters.example"]


async def test_a_meeting_goes_by_the_clocks_that_the_house_has_chosen_since_its_start(
    house: House,
) -> None:
    await house.convene(example(offset_min=60))
    await house.app.state.site.directory.tell(Told("", "Europe/Zurich"))
    await invited(house, "p1")
    [letter] = await letters(house)
    assert event_of(letter)["dtstart"].params["TZID"] == "Europe/Zurich"


async def test_two_who_share_a_mailbox_have_a_letter_each(convened: House) -> None:
    office = await convened.secretariat()
    await office.post(PAGE, data=form(dict.fromkeys(("p1", "p2"), "mission@waters.example")))
    first, second = await letters(convened)
    assert first.reply_to != second.reply_to


async def test_an_address_that_is_none_is_told_beside_it(convened: House) -> None:
    office = await convened.secretariat()
    answer = await office.post(PAGE, data=form({"p1": "nobody", "p2": "p2@waters.example"}))
    assert answer.status_code == 400
    assert "nobody is no address" in answer.text
    assert await letters(convened) == []


async def test_a_meeting_that_moves_is_told_to_whoever_was_invited(convened: House) -> None:
    await invited(convened, "p1", "p2")
    sitting = (await convened.recorder.meeting(CALL)).sitting
    assert sitting
    for _ in range(2):  # told once, however often it is followed
        await change(convened, starts=sitting.starts + HOUR)
    first, _, moved, other = await letters(convened)
    assert moved.subject.startswith("New time: ")
    before, after = event_of(first), event_of(moved)
    assert after["uid"] == before["uid"]
    assert (after["sequence"], after["status"]) == (1, "CONFIRMED")
    assert (after["dtstart"].dt - before["dtstart"].dt).total_seconds() == 3600
    assert moved.reply_to == first.reply_to
    assert [act.url for act in moved.acts] == [act.url for act in first.acts]
    assert {moved.to.address, other.to.address} == {"p1@waters.example", "p2@waters.example"}


async def test_a_meeting_that_is_called_off_leaves_the_calendars(convened: House) -> None:
    await invited(convened, "p1")
    await change(convened, phase="cancelled")
    await change(convened, phase="cancelled")
    _, off = await letters(convened)
    assert off.calendar is not None
    assert off.calendar.method == "CANCEL"
    assert "METHOD:CANCEL" in off.calendar.object
    event = event_of(off)
    assert (event["sequence"], event["status"]) == (1, "CANCELLED")
    assert {"ORGANIZER", "ATTENDEE"} <= {*event}
    assert off.acts == []


async def test_who_leaves_the_list_is_told_alone(convened: House) -> None:
    await invited(convened, "p1", "p2")
    meeting = await convened.recorder.meeting(CALL)
    people = {who: one for who, one in meeting.seats.participants.items() if who != "p2"}
    seats = msgspec.structs.replace(meeting.seats, participants=people)
    assert await follow(convened, msgspec.structs.replace(meeting, seats=seats)) == 1
    *_, gone = await letters(convened)
    assert gone.to.address == "p2@waters.example"
    assert gone.calendar is not None
    assert gone.calendar.method == "CANCEL"


async def test_whoever_is_wanted_before_it_is_convened_is_invited_by_it(house: House) -> None:
    await house.followers.catch_up()
    reached = {"p1": Wanted("Somebody", "p1@waters.example", "fr")}
    await house.door.register.write(lambda c: inviter_of(house).want(c, CALL, reached, 1))
    assert await letters(house) == []
    await house.convene(example())
    await house.followers.catch_up()
    await house.followers.catch_up()
    [letter] = await letters(house)
    assert letter.subject.startswith("Invitation : ")
    assert letter.to.language == "fr"


async def test_what_was_invited_is_known_by_its_token(convened: House) -> None:
    await invited(convened, "p1", "p2")
    token = (await letters(convened))[0].reply_to.partition("+")[2].partition("@")[0]
    known = KnownInvitations()
    found = await convened.door.register.read(lambda c: known.of_token(c, token.upper()))
    assert found is not None
    invitee = found.by_token(token)
    assert invitee is not None
    assert invitee.participant == "p1"
    assert [one.id for one in found.sittings] == [CALL]
    assert await convened.door.register.read(lambda c: known.of_token(c, "x" * 28)) is None


async def test_the_message_has_the_object_twice_and_says_its_method(convened: House) -> None:
    await invited(convened, "p1")
    [letter] = await letters(convened)
    sender = convened.post_office.sender
    raw = message_of(letter, sender, "abc@waters.example", convened.clock.at)
    assert raw == message_of(letter, sender, "abc@waters.example", convened.clock.at)
    message = message_from_bytes(raw, policy=policy.default)
    assert isinstance(message, EmailMessage)
    assert message.get_content_type() == "multipart/mixed"
    alternative, attached = message.iter_parts()
    assert alternative.get_content_type() == "multipart/alternative"
    plain, html, invitation = alternative.iter_parts()
    assert [one.get_content_type() for one in (plain, html, invitation, attached)] == [
        *("text/plain", "text/html", "text/calendar", "application/ics")
    ]
    assert invitation["content-type"].params == {"method": "REQUEST", "charset": "utf-8"}
    assert invitation["content-transfer-encoding"] == "base64"
    assert letter.calendar
    object_ = letter.calendar.object.encode()
    assert invitation.get_payload(decode=True) == attached.get_payload(decode=True) == object_
    assert attached.get_filename() == "invite.ics"
    assert message["reply-to"] == letter.reply_to


@pytest.mark.parametrize(
    ("starts", "due"),
    [("2030-03-20T12:00", "2030-03-19T12:00"), ("2030-03-20T03:00", "2030-03-18T18:00")],
)
async def test_a_reminder_comes_by_day(settings: Settings, starts: str, due: str) -> None:
    def at(written: str) -> int:
        return round(datetime.fromisoformat(f"{written}+01:00").timestamp()) * 1000

    assert due_at(at(starts), 60, "day") == at(due)
    assert due_at(at(starts), 60, "hour") == at(starts) - HOUR


async def test_whoever_has_not_answered_is_reminded_once(convened: House) -> None:
    """[INVITE-3]"""
    convened.clock.at -= 72 * HOUR
    await invited(convened, "p1", "p2")
    inviter = inviter_of(convened)
    inviter._answered = lambda _, record: ["p2"] if record == CALL else []
    register, woken = convened.door.register, []
    reminders = Reminders(
        register, convened.recorder, inviter.remind, lambda: woken.append(1), convened.clock.now
    )
    for _ in range(2):
        sitting = (await convened.recorder.meeting(CALL)).sitting
        assert sitting
        convened.clock.at = sitting.starts - HOUR
        await reminders.worker.run_due(REMIND)
    *_, reminder = await letters(convened)
    assert len(await letters(convened)) == 3
    assert reminder.to.address == "p1@waters.example"
    assert reminder.subject.startswith("Reminder: ")
    assert reminder.calendar is None
    assert woken == [1]


async def test_a_meeting_that_is_called_off_reminds_nobody(convened: House) -> None:
    convened.clock.at -= 72 * HOUR
    await invited(convened, "p1")
    both = {f"{which} {CALL}" for which in ("tests", "day", "hour")}
    assert await convened.door.register.read(lambda c: planned(c, REMIND)) == both
    await change(convened, phase="cancelled")
    assert await convened.door.register.read(lambda c: planned(c, REMIND)) == set()


async def test_a_link_that_was_lost_goes_to_the_address_on_file(convened: House) -> None:
    """[INVITE-4]"""
    office = await invited(convened, "p1", "p2")
    token = (await letters(convened))[0].reply_to.partition("+")[2].partition("@")[0]
    anybody = convened.client()
    asked = await anybody.post(f"/reply/{token}/link")
    assert asked.status_code == 200
    assert "sent to the address" in asked.text
    *_, letter = await letters(convened)
    link = letter.acts[0].url
    before = (await letters(convened))[0].acts[-1].url
    assert (await convened.client().get(before)).status_code == 404
    assert link not in asked.text
    assert (letter.to.address, letter.secret) == ("p1@waters.example", True)
    assert (await anybody.post(link)).status_code == 303
    inside = await convened.client().post(f"/reply/{token}/link")
    assert inside.status_code == 409
    assert "in the room by your link" in inside.text
    sent = await office.post(
        f"{PAGE}/link", data={**form({"p1": "p1@waters.example"}), "participant": "p1"}
    )
    assert sent.headers["location"].endswith("link=sent")
    *_, another = await letters(convened)
    assert another.acts[0].url != link
    assert (await convened.client().get(link)).status_code == 404
    await convened.door.revoke(CALL, "p1")
    closed = await convened.client().post(f"/reply/{token}/link")
    assert "has closed your link" in closed.text
    assert (await convened.client().post(f"/reply/{'x' * 28}/link")).status_code == 404
