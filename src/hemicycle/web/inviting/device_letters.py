"""[INVITE-3] The reminder to whoever comes and has not tested the device on which they will take part."""

from functools import partial

from sqlalchemy import Connection, func, select

from hemicycle.access.device_tests import tested_last
from hemicycle.calendar.invitations import Held
from hemicycle.calendar.known import stays_away
from hemicycle.jobs.queue import planned
from hemicycle.outbound.letter import Act, Letter, Recipient
from hemicycle.outbound.tables import outbox
from hemicycle.outbound.words import say
from hemicycle.procedure.meeting.kernel.lifecycle.state import Sitting
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import ParticipantId
from hemicycle.settings import Settings
from hemicycle.web.inviting.courtesies import greeting_of, signed_by
from hemicycle.web.inviting.facts import clocks_of
from hemicycle.web.inviting.reader import Reader
from hemicycle.web.inviting.reminders import REMIND, TESTS
from hemicycle.web.timetable import Reminded
from hemicycle.web.view_models import said

KIND = "device-reminder"


def needs_none(register: Connection, record: str) -> set[str]:
    """Who has tested, or has said that they do not come."""
    return {*tested_last(register, record)} | stays_away(register, record)


def device_letter(
    settings: Settings, meeting: Meeting, sitting: Sitting, held: Held, reader: Reader
) -> Letter:
    """The letter to them, with the link that leads to the test until the meeting is near."""
    one, word = reader.one, partial(say, reader.one.language)
    person = meeting.seats.participants.get(ParticipantId(one.participant))
    title = said(sitting.texts, "title", one.language, sitting.languages).words
    return Letter(
        kind=KIND,
        expires=held.starts,
        to=Recipient(one.name, one.address, one.language),
        heading=settings.name,
        subject=word("tests-subject", meeting=title),
        title=title,
        greeting=greeting_of(meeting, person, one.name, one.language),
        paragraphs=[word("tests-what"), word("tests-how")],
        facts=[(word("fact-date"), clocks_of(held.starts, sitting, person, one.language))],
        acts=[Act(word("tests-act"), reader.room)],
        signed=signed_by(settings, meeting, one.language),
        secret=True,
    )


def tests_reminded(register: Connection, record: str) -> Reminded:
    """Whether those who have not tested are still to be reminded, or when they were."""
    of = (outbox.c.record == record, outbox.c.kind == KIND)
    at: int | None = register.scalar(select(func.max(outbox.c.written)).where(*of))
    return Reminded(f"{TESTS} {record}" in planned(register, REMIND), at)
