"""[CALL-8] What those are told of whom it changes, before a meeting, what they do there or what its list says."""

from collections.abc import Iterator
from functools import partial

from hemicycle.outbound.letter import Act, Letter, Recipient
from hemicycle.outbound.words import say
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.meeting.kernel.queries import sitting_of
from hemicycle.procedure.meeting.kernel.seats.entries import OfficesAssigned, ParticipantChanged
from hemicycle.procedure.meeting.kernel.seats.state import Participant
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import ParticipantId
from hemicycle.settings import Settings
from hemicycle.web.inviting.courtesies import addressed_to, greeting_of, signed_by
from hemicycle.web.inviting.facts import clocks_of
from hemicycle.web.inviting.reader import Reader
from hemicycle.web.view_models import members_of, named, person_of, said

KIND = "part-notice"


def concerned(entry: Entry) -> list[ParticipantId]:
    """Whom an entry concerns in this way."""
    fact = entry.fact
    if isinstance(fact, OfficesAssigned):
        return fact.concerned
    return [fact.participant] if isinstance(fact, ParticipantChanged) else []


def part_letter(settings: Settings, meeting: Meeting, reader: Reader, entry: Entry) -> Letter:
    """The letter to one of them: what they do at the meeting now, and how its list calls them."""
    one, sitting = reader.one, sitting_of(meeting)
    language, word = one.language, partial(say, one.language)
    person = meeting.seats.participants.get(ParticipantId(one.participant))
    title = said(sitting.texts, "title", language, sitting.languages).words
    corrected = isinstance(entry.fact, ParticipantChanged)
    parts = [*_parts(meeting, one.participant, language)] or [word("part-none")]
    facts = [
        (word("silence-at"), clocks_of(sitting.starts, sitting, person, language)),
        (word("part-you"), "\n".join(parts)),
        *_listed(meeting, person, language),
    ]
    presides = sitting.chair == one.participant
    return Letter(
        kind=KIND,
        to=Recipient(one.name, one.address, language),
        heading=settings.name,
        subject=word("part-subject", meeting=title),
        title=title,
        addressed=addressed_to(meeting, person, one.name, language),
        greeting=greeting_of(meeting, person, one.name, language),
        paragraphs=[word("part-listed") if corrected else word("part-what")]
        + ([] if corrected or presides else _presides(meeting, language)),
        facts=facts,
        acts=[Act(word("part-act"), f"{settings.base_url}/reply/{reader.token}")],
        signed=signed_by(settings, meeting, language),
        secret=True,
    )


def _listed(meeting: Meeting, person: Participant | None, language: str) -> list[tuple[str, str]]:
    """What the list says of them."""
    if person is None:
        return []
    word, shown = partial(say, language), person_of(person, meeting, language)
    behalf = person.capacity_member
    name = named(behalf, language, members_of(meeting)) if behalf else ""
    told = (("part-office", shown.office.words), ("part-behalf", name))
    return [(word(label), words) for label, words in told if words]


def _presides(meeting: Meeting, language: str) -> list[str]:
    """Who presides now."""
    chair = meeting.seats.participants.get(sitting_of(meeting).chair)
    name = person_of(chair, meeting, language).name if chair else ""
    return [say(language, "part-presides", chair=name)] if name else []


def _parts(meeting: Meeting, who: str, language: str) -> Iterator[str]:
    sitting = sitting_of(meeting)
    held = (("chair", sitting.chair), ("host", sitting.host), ("reporter", sitting.reporter))
    yield from (say(language, f"part-{office}") for office, holder in held if holder == who)
    if who in sitting.hosts and who != sitting.host:
        yield say(language, "part-host")
    for place, vice in enumerate(sitting.vice_chairs, 1):
        if vice == who:
            yield say(language, "part-vice", n=place)
