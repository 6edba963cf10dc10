"""[INVITE-2] Three meetings through real servers: one moves across the change to summer time, one is called off.

libical, ical.js and khal hold what each mailbox was sent, at each step.
"""

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path

import pytest

from hemicycle.cli.composition import House, open_house
from hemicycle.files.convening import convene_command
from hemicycle.procedure.core.actor import SECRETARIAT, Command
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.kernel.calling.commands import CancelMeeting, MoveMeeting
from hemicycle.rulebooks import rulebook
from tests.calendar.judges import Khal, faults_by_libical, read_by_icaljs, starts_by_libical
from tests.calendar.test_delivered import BASE, office_of
from tests.mail_servers import MailServers
from tests.outbound.conftest import both_servers as both_servers  # noqa: PLC0414 (a fixture)
from tests.outbound.conftest import settings
from tests.web.conftest import example

CALLED = ("2030-03-12T14:00", "2030-03-26T14:00", "2030-04-09T13:00")
"""15:00 in Paris, where clocks go forward on the 31st of March."""
MOVED = "2030-04-02T13:00"
"""The second, a week later, at the same hour of the place."""
REASON = {"en": "The chair travels.", "fr": "La présidence est en voyage."}
pytestmark = pytest.mark.peers


def ms(written: str) -> int:
    return round(datetime.fromisoformat(written).replace(tzinfo=UTC).timestamp()) * 1000


def record(number: int) -> str:
    return f"further-meeting-{number + 1}"


async def act(house: House, number: int, command: Command) -> None:
    answer = await house.recorder.act(record(number), SECRETARIAT, command, None)
    assert not isinstance(answer, Refusal), answer
    await house.app.state.site.catalogue.current()


async def convene(house: House) -> None:
    office = await office_of(house)
    for number, called in enumerate(CALLED):
        summer = 120 if number == 2 else 60
        given = example(
            meeting=record(number),
            starts=ms(called),
            ends=ms(called) + 5_400_000,
            offset_min=summer,
        )
        answer = await house.recorder.convene(convene_command(given, rulebook(None)))
        assert not isinstance(answer, Refusal), answer
        form = {"address.p1": "reader@waters.example", "language.p1": "fr"}
        sent = await office.post(f"/secretariat/meetings/{record(number)}/invitations", data=form)
        assert sent.status_code == 303


def taken(messages: Sequence[EmailMessage]) -> list[str]:
    """What a calendar takes from these, the oldest first."""
    found = []
    for message in messages:
        [part] = [one for one in message.walk() if one.get_content_type() == "text/calendar"]
        raw = part.get_payload(decode=True)
        assert isinstance(raw, bytes)
        written = raw.decode()
        assert part["content-type"].params["method"] in written
        assert faults_by_libical(written) == []
        [event] = read_by_icaljs(written)["events"]
        assert event["starts"] == starts_by_libical(written)
        found.append(written)
    return found


def plain(message: EmailMessage) -> str:
    body = message.get_body(("plain",))
    return str(body.get_content()) if body else ""


async def test_each_calendar_holds_what_became_of_each_meeting(
    tmp_path: Path, both_servers: MailServers
) -> None:
    both_servers.clear()
    (tmp_path / "khal").mkdir()
    khal = Khal(tmp_path / "khal")
    replies = {"base_url": BASE, "mail_replies": "bounces@waters.example"}
    given = settings(**{**both_servers.settings, **replies})
    async with open_house(tmp_path / "data", given) as house:
        await convene(house)
        called = taken(await asyncio.to_thread(both_servers.await_saved, "reader", 3))
        for written in called:
            khal.take(written)
        assert khal.holds("2030-03-01", 60) == [f"{one} CONFIRMED" for one in CALLED]
        at = ms(MOVED)
        await act(house, 1, MoveMeeting(at, at + 5_400_000, 120, 60, reason=REASON))
        messages = await asyncio.to_thread(both_servers.await_saved, "reader", 4)
        [moved] = [one for one in taken(messages) if one not in called]
        khal.take(moved)
        after = [f"{CALLED[0]} CONFIRMED", f"{MOVED} CONFIRMED", f"{CALLED[2]} CONFIRMED"]
        assert khal.holds("2030-03-01", 60) == after
        assert any("La présidence est en voyage." in plain(one) for one in messages)
        await act(house, 2, CancelMeeting(REASON))
        messages = await asyncio.to_thread(both_servers.await_saved, "reader", 5)
        [off] = [one for one in taken(messages) if one not in (*called, moved)]
        assert "METHOD:CANCEL" in off
        khal.take(off)
        after[2] = f"{CALLED[2]} CANCELLED"
        assert khal.holds("2030-03-01", 60) == after
