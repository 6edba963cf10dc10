"""The letter of an invitation, in its reader's language, with the object that their calendar takes."""

from functools import partial
from typing import Literal

import msgspec

from hemicycle.calendar.invitations import Held, Invitation, end_of
from hemicycle.calendar.objects import Appointment, Method, Person, object_of
from hemicycle.outbound.addresses import BadAddress, mailbox_of, with_token
from hemicycle.outbound.letter import Act, Calendar, Letter, Recipient
from hemicycle.outbound.words import say
from hemicycle.procedure.meeting.kernel.lifecycle.state import Sitting
from hemicycle.procedure.meeting.kernel.seats.state import Participant
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import ParticipantId, Texts
from hemicycle.settings import Settings
from hemicycle.web.dates import date_and_time, languages_named
from hemicycle.web.view_models import members_of, named, said

How = Literal["new", "moved", "changed", "cancelled", "ended", "reminder"]
"""Why somebody is written to: they are invited, it is at another time, its words changed, it is called off, it goes on
without them, or they have not answered."""
KIND = "invitation"
ANSWERS = ("accepted", "tentative", "declined")
"""What a link in the letter offers; nothing is answered before the page is asked to (scanners open links)."""


class Reader(msgspec.Struct, frozen=True):
    """Who is written to. `token`: of their answers. `room`: their link to the room; empty where it is not known."""

    one: Invitation
    token: str
    room: str


def letter_of(
    settings: Settings, meeting: Meeting, held: Held, reader: Reader, how: How, at: int
) -> Letter:
    """The letter to somebody who is on the meeting's list, or was."""
    sitting, one = meeting.sitting, reader.one
    if sitting is None:
        raise ValueError(held.record)
    language, word = one.language, partial(say, one.language)
    person = meeting.seats.participants.get(ParticipantId(one.participant))
    title = said(sitting.texts, "title", language, sitting.languages).words
    over, written = how in ("cancelled", "ended"), sitting.mode == "written"
    link = f"{settings.base_url}/reply/{reader.token}"
    answers = [Act(word(f"answer-{each}"), f"{link}?answer={each}") for each in ANSWERS]
    room = [Act(word("answer-room"), reader.room)] if reader.room else []
    return Letter(
        kind=KIND,
        to=Recipient(one.name, one.address, language),
        heading=settings.name,
        subject=word(
            "invitation-subject", how=how, meeting=title, when=_when(held, sitting, language)
        ),
        title=title,
        paragraphs=[word("invitation-what", how=how), *_reason(meeting, how, language)],
        facts=_facts(meeting, sitting, held, person, language, how),
        acts=[] if over else room if written else [*answers, *room],
        after=[] if over or written else [word("invitation-after")],
        secret=True,
        calendar=None
        if how == "reminder" or written
        else _calendar(settings, held, reader, title, at, over=over),
        reply_to=with_token(settings.mail_replies, reader.token) if settings.mail_replies else "",
    )


def _calendar(
    settings: Settings, held: Held, reader: Reader, title: str, at: int, *, over: bool
) -> Calendar:
    """Without an inbox it only tells, and asks for no answer that nobody would read."""
    one, link = reader.one, f"{settings.base_url}/reply/{reader.token}"
    method: Method = "PUBLISH" if not settings.mail_replies else "CANCEL" if over else "REQUEST"
    organizer = attendee = None
    if settings.mail_replies:
        organizer = Person(settings.name, with_token(settings.mail_replies, reader.token))
        attendee = Person(one.name, _mailbox(one.address))
    words = [say(one.language, "invitation-inside", url=link)]
    if reader.room and not over:
        words.append(say(one.language, "invitation-room", url=reader.room))
    appointment = Appointment(
        uid=held.uid,
        sequence=held.sequence,
        starts=held.starts,
        ends=end_of(held),
        title=title,
        zone=held.zone,
        words="\n".join(words),
        place=reader.room or link,
        url=link,
        cancelled=over,
    )
    return Calendar(method, object_of(method, [appointment], at, organizer, attendee))


def _mailbox(address: str) -> str:
    try:
        return mailbox_of(address)
    except BadAddress:  # the letter is refused for it, where the office sees that
        return "nobody@invalid.invalid"


def _facts(
    meeting: Meeting,
    sitting: Sitting,
    held: Held,
    person: Participant | None,
    language: str,
    how: How,
) -> list[tuple[str, str]]:
    word = partial(say, language)
    facts = [(word("fact-date"), both_clocks(held.starts, language, sitting.offset_min))]
    if how == "ended":
        return facts
    spoken = languages_named(list(sitting.languages), language)
    facts.append((word("fact-place"), word("fact-held", mode=sitting.mode, languages=spoken)))
    if person is not None and person.member:
        facts.append((word("fact-for"), named(person.member, language, members_of(meeting))))
    items = [one for one in meeting.agenda.items.values() if one.status != "struck"]
    agenda = [
        f"{n}. {words}"
        for n, item in enumerate(items, 1)
        if (words := said(item.texts, "title", language, sitting.languages).words)
    ]
    if agenda and how != "cancelled":
        facts.append((word("fact-agenda"), "\n".join(agenda)))
    return facts


def _when(held: Held, sitting: Sitting, language: str) -> str:
    """By the clocks of the place."""
    return date_and_time(held.starts, language, sitting.offset_min)


def both_clocks(at: int, language: str, offset_min: int) -> str:
    """By the clocks of the place, and by UTC where that is another."""
    there = date_and_time(at, language, offset_min)
    return f"{there}\n{date_and_time(at, language)}" if offset_min else there


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
