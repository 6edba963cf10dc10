"""[INVITE-3] Whoever comes and has not tested their device is reminded once, and the timetable ticks it."""

import msgspec
import pytest
from sqlalchemy import select

from hemicycle.access.device_tests import Findings
from hemicycle.access.devices import Device
from hemicycle.access.tables import device_tests
from hemicycle.calendar.known import answered
from hemicycle.outbound.letter import Letter
from hemicycle.outbound.tables import outbox
from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.meeting.kernel.calling.commands import CancelMeeting
from hemicycle.web.days_before import days_before
from hemicycle.web.inviting.reminders import REMIND, Reminders
from hemicycle.web.timetable import Step
from hemicycle.web.view_models import brief_of
from tests.web.conftest import CALL, House
from tests.web.test_accredited_told import called
from tests.web.test_inviting import HOUR, OFFICE, inviter_of, letters

pytestmark = pytest.mark.parametrize("settings", [OFFICE])


async def step(house: House) -> Step | None:
    """The reminder in the timetable."""
    meeting = await house.recorder.meeting(CALL)
    steps = await days_before(house.app.state.site, CALL, meeting, brief_of(CALL, meeting, "en"))
    return next((one for one in steps if one.name == "test-reminder"), None)


async def two_days_before(house: House) -> list[Letter]:
    """The hour comes, twice: what was written of tests."""
    sitting = (await house.recorder.meeting(CALL)).sitting
    assert sitting
    reminders = Reminders(
        *(house.door.register, house.recorder, inviter_of(house).remind, lambda: None),
        house.clock.now,
    )
    for _ in range(2):
        house.clock.at = sitting.starts - 48 * HOUR
        await reminders.worker.run_due(REMIND)
    return [one for one in await letters(house) if one.kind == "device-reminder"]


async def test_who_has_not_tested_is_reminded_once_and_it_is_ticked(house: House) -> None:
    await called(house)
    planned = await step(house)
    assert planned
    assert (planned.done, planned.of) == (0, 1)
    first, second = await two_days_before(house)
    assert (first.to.address, second.to.address) == ("p1@waters.example", "p2@waters.example")
    assert first.subject == "Test your device: Video call on European security"
    assert first.greeting == "Dear Mr Stoltenberg,"
    invitation = (await letters(house))[0]
    assert first.acts[0].url == invitation.acts[-1].url, "the link that they have"
    assert (await house.client().get(first.acts[0].url)).status_code == 200
    done = await step(house)
    assert done
    assert (done.done, done.of, done.state) == (1, 1, "done")


async def test_who_has_tested_or_does_not_come_is_left_alone(house: House) -> None:
    await called(house)
    found = Findings(camera="ok", microphone="ok", speaker="ok", line="udp", browser="ok")
    tested = {"record": CALL, "participant": "p1", "mark": "m", "session": 1}
    tested |= {"device": Device("device", "Firefox").written(), "made": house.clock.at}
    row = {**tested, "findings": msgspec.json.encode(found).decode()}
    await house.door.register.write(lambda c: c.execute(device_tests.insert().values(row)))
    token = (await letters(house))[1].acts[0].url.rpartition("/")[2].partition("?")[0]
    async with house.client() as browser:
        await browser.post(f"/reply/{token}", data={"answer": "declined"})
    assert await house.door.register.read(lambda c: answered(c, CALL)) == {"p2"}
    assert await two_days_before(house) == []
    assert await step(house) is None, "nobody had to be reminded"


async def test_what_waits_does_not_leave_once_it_is_called_off(house: House) -> None:
    await called(house)
    assert len(await two_days_before(house)) == 2
    await house.act(SECRETARIAT, CancelMeeting({"en": "The chair travels."}))
    await house.followers.catch_up()
    of = select(outbox.c.state).where(outbox.c.kind == "device-reminder")
    assert {*await house.door.register.read(lambda c: [*c.scalars(of)])} == {"given-up"}
