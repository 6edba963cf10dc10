"""The letter of an invitation, in its reader's language, with the object that their calendar takes."""

from functools import partial

import msgspec

from hemicycle.calendar.invitations import Held
from hemicycle.calendar.objects import Appointment, Method, Person, object_of
from hemicycle.calendar.series import Words, alone, appointments_of, title_of
from hemicycle.outbound.addresses import BadAddress, mailbox_of, with_token
from hemicycle.outbound.letter import Act, Calendar, Letter, Recipient
from hemicycle.outbound.words import say
from hemicycle.procedure.meeting.kernel.lifecycle.state import Sitting
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.meeting.view import view
from hemicycle.procedure.words import ParticipantId, Text, Texts
from hemicycle.settings import Settings
from hemicycle.web.dates import date_and_time
from hemicycle.web.inviting.courtesies import addressed_to, asked_to, greeting_of, signed_by
from hemicycle.web.inviting.due import How
from hemicycle.web.inviting.facts import facts_of, papers_of, until_when
from hemicycle.web.inviting.reader import Reader
from hemicycle.web.reads_as import papers_seen, reads_as
from hemicycle.web.view_models import said

KIND, REMINDER = "invitation", "invitation-reminder"
ANSWERS = ("accepted", "tentative", "declined")
"""What a link in the letter offers; nothing is answered before the page is asked to (scanners open links)."""


class Among(msgspec.Struct, frozen=True):
    """The series of which a meeting is a sitting: all that share its object, with the reader's links to their rooms.

    `left_out`: the one to which the reader is not invited any more. `alone`: the reader is invited to this one alone.
    """

    sittings: list[Held]
    rooms: dict[str, str]
    left_out: str = ""
    alone: bool = False


def letter_of(
    settings: Settings,
    meeting: Meeting,
    held: Held,
    reader: Reader,
    how: How,
    at: int,
    among: Among | None = None,
    before: Held | None = None,
) -> Letter:
    """The letter to somebody who is on the meeting's list, or was. `among`: the series whose object it shares.

    `before`: the meeting as it was told last.
    """
    sitting, one = meeting.sitting, reader.one
    if sitting is None:
        raise ValueError(held.record)
    language, word = one.language, partial(say, one.language)
    person = meeting.seats.participants.get(ParticipantId(one.participant))
    title, record = said(sitting.texts, "title", language, sitting.languages).words, held.record
    seen, papers = view(meeting, reads_as(meeting, person)), papers_seen(meeting, one.participant)
    over, written = how in ("cancelled", "ended"), sitting.mode == "written"
    link = f"{settings.base_url}/reply/{reader.token}"
    answers = [Act(word(f"answer-{each}"), f"{link}?answer={each}") for each in ANSWERS]
    room = [Act(word("answer-room"), reader.room)] if reader.room else []
    return Letter(
        kind=REMINDER if how == "reminder" else KIND,
        expires=held.starts if how == "reminder" else None,
        to=Recipient(one.name, one.address, language),
        heading=settings.name,
        subject=word(
            "invitation-subject", how=how, meeting=title, when=_when(held, sitting, language)
        ),
        title=title,
        addressed=addressed_to(meeting, person, one.name, language),
        greeting=greeting_of(meeting, person, one.name, language),
        paragraphs=[
            *asked_to(meeting, how, title, language),
            *_reason(meeting, how, language),
            *([] if over or written else until_when(held, sitting, how, at, language)),
        ],
        facts=facts_of(meeting, seen, held, person, language, how, before),
        papers=None
        if over
        else papers_of(settings, record, papers, view(meeting, "public"), language),
        signed=signed_by(settings, meeting, language),
        acts=[] if over else room if written else [*answers, *room],
        after=[] if over or written else [word("invitation-after")],
        secret=True,
        calendar=None
        if how == "reminder" or written
        else _calendar(settings, held, reader, title, at, among, over=over),
        reply_to=_answers_to(settings, reader),
    )


def in_calendars(
    settings: Settings,
    meeting: Meeting,
    held: Held,
    reader: Reader,
    letter: Letter,
    at: int,
    among: Among | None = None,
) -> Letter:
    """Another letter to somebody of the meeting, with what their calendar takes, and where they answer."""
    sitting = meeting.sitting
    if sitting is None or sitting.mode == "written":
        return letter
    title = said(sitting.texts, "title", reader.one.language, sitting.languages).words
    return msgspec.structs.replace(
        letter,
        calendar=_calendar(settings, held, reader, title, at, among, over=False),
        reply_to=_answers_to(settings, reader),
    )


def _answers_to(settings: Settings, reader: Reader) -> str:
    return with_token(settings.mail_replies, reader.token) if settings.mail_replies else ""


def _calendar(
    settings: Settings,
    held: Held,
    reader: Reader,
    title: str,
    at: int,
    among: Among | None,
    *,
    over: bool,
) -> Calendar:
    if among is not None:
        return series_object(settings, reader, among, held, title, at, over=over)
    words = words_for(settings, reader, title, "" if over else reader.room)
    said = msgspec.structs.replace(held, cancelled=over)
    return written_for(settings, reader, appointments_of([said], lambda _: words), at, over=over)


def series_object(
    settings: Settings,
    reader: Reader,
    among: Among,
    held: Held,
    title: str,
    at: int,
    *,
    over: bool = False,
) -> Calendar:
    """The object of a series, with this sitting of it as it is now; or the sitting alone."""
    if among.alone:
        words = words_for(settings, reader, title, "" if over else reader.room)
        said = msgspec.structs.replace(held, cancelled=over)
        return written_for(settings, reader, [alone(said, words)], at, over=over)

    def words_of(one: Held) -> Words:
        room = reader.room if one.record == held.record else among.rooms.get(one.record, "")
        named = said_title(title_of(one), reader.one.language)
        return words_for(settings, reader, named, room)

    every = appointments_of(among.sittings, words_of, among.left_out)
    return written_for(settings, reader, every, at, over=every[0].cancelled)


def said_title(title: Text, language: str) -> str:
    """In the reader's language, else in whichever there is."""
    return said({"title": title}, "title", language, [*title]).words


def words_for(settings: Settings, reader: Reader, title: str, room: str) -> Words:
    """What a calendar says beside the time."""
    link = f"{settings.base_url}/reply/{reader.token}"
    words = [say(reader.one.language, "invitation-inside", url=link)]
    if room:
        words.append(say(reader.one.language, "invitation-room", url=room))
    return Words(title, "\n".join(words), room or link, link)


def written_for(
    settings: Settings, reader: Reader, every: list[Appointment], at: int, *, over: bool
) -> Calendar:
    """Without an inbox it only tells, and asks for no answer that nobody would read."""
    if not settings.mail_replies:
        return Calendar("PUBLISH", object_of("PUBLISH", every, at))
    method: Method = "CANCEL" if over else "REQUEST"
    organizer = Person(settings.name, with_token(settings.mail_replies, reader.token))
    attendee = Person(reader.one.name, _mailbox(reader.one.address))
    return Calendar(method, object_of(method, every, at, organizer, attendee))


def _mailbox(address: str) -> str:
    try:
        return mailbox_of(address)
    except BadAddress:  # the letter is refused for it, where the office sees that
        return "nobody@invalid.invalid"


def _when(held: Held, sitting: Sitting, language: str) -> str:
    """By the clocks of the place."""
    return date_and_time(held.starts, language, sitting.offset_min)


def _reason(meeting: Meeting, how: How, language: str) -> list[str]:
    """Why it was moved or called off, in the words of who did it."""
    told: Texts = {}
    moves, cancelled = meeting.calling.moves, meeting.calling.cancelled
    if how == "moved" and moves:
        told = moves[-1].texts
    elif how == "cancelled" and cancelled is not None:
        told = cancelled.texts
    official = meeting.sitting.languages if meeting.sitting else []
    words = said(told, "reason", language, official).words
    return [words] if words else []
