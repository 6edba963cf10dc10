"""[CALL-8] What those are told of whom it changes, before a meeting, what they do there or what its list says."""

from collections.abc import Iterator
from functools import partial

from hemicycle.calendar.invitations import Invitation
from hemicycle.outbound.letter import Act, Letter, Recipient
from hemicycle.outbound.words import say
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.meeting.kernel.queries import sitting_of
from hemicycle.procedure.meeting.kernel.seats.entries import OfficesAssigned, ParticipantChanged
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import ParticipantId
from hemicycle.settings import Settings
from hemicycle.web.inviting.due import listed_in
from hemicycle.web.inviting.facts import both_clocks
from hemicycle.web.inviting.reader import Reader
from hemicycle.web.view_models import brief_of, members_of, named, person_of

KIND = "part-notice"


def concerned(entry: Entry) -> list[ParticipantId]:
    """Whom an entry concerns in this way."""
    fact = entry.fact
    if isinstance(fact, OfficesAssigned):
        return fact.concerned
    return [fact.participant] if isinstance(fact, ParticipantChanged) else []


def is_concerned(meeting: Meeting, one: Invitation, entry: Entry) -> bool:
    """Whether somebody who was told of the meeting, and is on its list still, is one of them."""
    standing = one.told is not None and one.ended is None and listed_in(meeting, one)
    return standing and ParticipantId(one.participant) in concerned(entry)


def part_letter(settings: Settings, record: str, meeting: Meeting, reader: Reader) -> Letter:
    """The letter to one of them: what they do at the meeting now, and how its list calls them."""
    one = reader.one
    word, brief = partial(say, one.language), brief_of(record, meeting, one.language)
    title = brief.title.words if brief else record
    sitting = sitting_of(meeting)
    parts = [*_parts(meeting, one.participant, one.language)] or [word("part-none")]
    facts = [
        (word("silence-meeting"), title),
        (word("silence-at"), both_clocks(sitting.starts, one.language, sitting.offset_min)),
        (word("part-you"), "\n".join(parts)),
    ]
    known = meeting.seats.participants.get(ParticipantId(one.participant))
    if known is not None:
        office = person_of(known, meeting, one.language).office.words
        facts += [(word("part-office"), office)] if office else []
        behalf = known.capacity_member
        name = named(behalf, one.language, members_of(meeting)) if behalf else ""
        facts += [(word("part-behalf"), name)] if name else []
    return Letter(
        kind=KIND,
        to=Recipient(one.name, one.address, one.language),
        heading=settings.name,
        subject=word("part-subject", meeting=title),
        title=word("part-title"),
        paragraphs=[word("part-what")],
        facts=facts,
        acts=[Act(word("part-act"), f"{settings.base_url}/reply/{reader.token}")],
        after=[word("personal-after")],
        secret=True,
    )


def _parts(meeting: Meeting, who: str, language: str) -> Iterator[str]:
    sitting = sitting_of(meeting)
    held = (("chair", sitting.chair), ("host", sitting.host), ("reporter", sitting.reporter))
    yield from (say(language, f"part-{office}") for office, holder in held if holder == who)
    for place, vice in enumerate(sitting.vice_chairs, 1):
        if vice == who:
            yield say(language, "part-vice", n=place)
