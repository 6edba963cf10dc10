"""[INVITE-2] [INVITE-3] Who comes to the list later is invited by itself; what is true no more does not leave."""

import pytest
from sqlalchemy import select

from hemicycle.outbound.tables import outbox
from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.meeting.kernel.calling.commands import CancelMeeting
from hemicycle.procedure.standing_body.record import record_of
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.web import reply
from tests.web.conftest import CALL, House, example
from tests.web.invited import invite
from tests.web.test_body_changes import APRIL, another_minister, called
from tests.web.test_inviting import OFFICE, invited, inviter_of
from tests.web.test_reply import TO

BODY = record_of("waters")
pytestmark = pytest.mark.parametrize("settings", [OFFICE])


async def sent(house: House) -> list[tuple[str, str]]:
    """To whom, and what about; the first thing first."""
    await house.followers.catch_up()
    asked = select(outbox.c.address, outbox.c.subject).order_by(outbox.c.id)
    return [tuple(row) for row in await house.door.register.read(lambda c: c.execute(asked).all())]


async def test_a_new_minister_is_invited_and_the_one_before_is_told(house: House) -> None:
    office = await called(house)
    meeting = await house.recorder.meeting(APRIL)
    old = next(
        str(one.id)
        for one in meeting.seats.participants.values()
        if one.texts["name"]["und"] == "Tareq Nimri"
    )
    page = f"/secretariat/meetings/{APRIL}/invitations"
    await office.post(page, data={f"address.{old}": "tareq@waters.example"})
    assert [to for to, _ in await sent(house)] == ["tareq@waters.example"]
    await another_minister(house)
    state = await house.recorder.state(BODY)
    assert isinstance(state, StandingBody)
    person = next(
        one.id for one in state.people.table.values() if one.texts["name"]["und"] == "Rania Khoury"
    )
    directory = house.app.state.site.directory
    await directory.replace(BODY, person, "email", "rania@waters.example")
    assert (await office.post(f"/secretariat/meetings/{APRIL}/take-over")).status_code == 200
    after = (await sent(house))[1:]
    assert {to: about.partition(":")[0] for to, about in after} == {
        "rania@waters.example": "Invitation",
        "tareq@waters.example": "No longer invited",
    }


async def test_a_reminder_that_waits_does_not_leave_once_the_meeting_is_called_off(
    house: House,
) -> None:
    await house.followers.catch_up()
    await house.convene(example())
    house.clock.at -= 72 * 3_600_000
    await invited(house, "p1")
    meeting = await house.recorder.meeting(CALL)
    now = house.clock.now()

    def remind(c: object) -> int:
        return inviter_of(house).remind(c, CALL, meeting, "day", now)  # type: ignore[arg-type]

    assert await house.door.register.write(remind) == 1
    await house.act(SECRETARIAT, CancelMeeting({"en": "The chair travels."}))
    await house.followers.catch_up()
    asked = select(outbox.c.kind, outbox.c.state).order_by(outbox.c.id)
    states = await house.door.register.read(lambda c: c.execute(asked).all())
    assert [tuple(one) for one in states] == [
        ("invitation", "waiting"),
        ("invitation-reminder", "given-up"),
        ("invitation", "waiting"),
    ]
    assert await house.door.register.write(remind) == 0, "read before it was called off"


async def test_one_link_answers_so_often_within_an_hour(
    convened: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reply, "MOST_ANSWERS", 3)
    await invite(convened)
    async with convened.client() as browser:
        codes = [(await browser.post(TO, data={"answer": "accepted"})).status_code for _ in "1234"]
        convened.clock.at += reply.HOUR_MS + 1
        later = await browser.post(TO, data={"answer": "declined"})
    assert (codes, later.status_code) == ([303, 303, 303, 429], 303)


async def test_the_feed_of_a_body_stands_on_its_page(house: House) -> None:
    await called(house)
    async with house.client() as browser:
        page = (await browser.get("/en/bodies/waters")).text
        assert page.count('href="/en/bodies/waters/calendar.ics"') == 2
        feed = await browser.get("/en/bodies/waters/calendar.ics")
    assert feed.headers["content-type"].startswith("text/calendar")
