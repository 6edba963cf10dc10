"""[CALL-6] The letter with the agenda as it was issued anew, to whoever was invited: each sees of it what is theirs."""

from functools import partial

from hemicycle.outbound.letter import Act, Letter, Recipient
from hemicycle.outbound.words import say
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.meeting.business.agenda.entries import AgendaRevised
from hemicycle.procedure.meeting.kernel.queries import sitting_of
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.meeting.view import view
from hemicycle.procedure.words import ParticipantId
from hemicycle.settings import Settings
from hemicycle.web.inviting.courtesies import addressed_to, greeting_of, signed_by
from hemicycle.web.inviting.facts import agenda_of, clocks_of
from hemicycle.web.inviting.reader import Reader
from hemicycle.web.reads_as import reads_as
from hemicycle.web.view_models import said

KIND = "agenda-notice"


def is_revised(meeting: Meeting, entry: Entry) -> bool:
    """Whether an entry issued the agenda of a meeting anew that is to come."""
    to_come = meeting.sitting is not None and meeting.sitting.phase == "convened"
    return isinstance(entry.fact, AgendaRevised) and to_come


def agenda_letter(settings: Settings, meeting: Meeting, reader: Reader, since: int) -> Letter:
    """The letter to one of them, with what was done to each item from the revision `since` on."""
    one, sitting = reader.one, sitting_of(meeting)
    language, word = one.language, partial(say, one.language)
    person = meeting.seats.participants.get(ParticipantId(one.participant))
    title = said(sitting.texts, "title", language, sitting.languages).words
    seen, revision = view(meeting, reads_as(meeting, person)), meeting.agenda.revision
    items = agenda_of(seen, sitting, language, since=since)
    return Letter(
        kind=KIND,
        to=Recipient(one.name, one.address, language),
        heading=settings.name,
        subject=word("agenda-subject", meeting=title, n=revision),
        title=title,
        addressed=addressed_to(meeting, person, one.name, language),
        greeting=greeting_of(meeting, person, one.name, language),
        paragraphs=[word("agenda-what", n=revision)],
        facts=[
            (word("fact-date"), clocks_of(sitting.starts, sitting, person, language)),
            (word("fact-agenda"), "\n".join(items)),
        ],
        acts=[Act(word("part-act"), f"{settings.base_url}/reply/{reader.token}")],
        signed=signed_by(settings, meeting, language),
        secret=True,
    )
