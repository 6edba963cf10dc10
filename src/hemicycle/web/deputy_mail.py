"""The letter that takes a deputy, who was accredited, the link to their place."""

from functools import partial

from hemicycle.calendar.answered import Deputy
from hemicycle.outbound.letter import Act, Letter, Recipient
from hemicycle.outbound.words import say
from hemicycle.procedure.meeting.kernel.queries import sitting_of
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import ParticipantId
from hemicycle.settings import Settings
from hemicycle.web.dates import date_and_time
from hemicycle.web.inviting.courtesies import addressed_to, greeting_of, signed_by
from hemicycle.web.view_models import members_of, named, said

KIND = "deputy-link"


def deputy_letter(
    settings: Settings, meeting: Meeting, seated: str, deputy: Deputy, link: str, language: str
) -> Letter:
    """The letter to them. `seated`: as whom they sit; `language`: in which they are written to."""
    word, sitting = partial(say, language), sitting_of(meeting)
    person = meeting.seats.participants.get(ParticipantId(seated))
    title = said(sitting.texts, "title", language, sitting.languages).words
    facts = [
        (word("silence-meeting"), title),
        (word("silence-at"), date_and_time(sitting.starts, language, sitting.offset_min)),
    ]
    if person is not None and person.member:
        votes = meeting.seats.heads.get(person.member) == person.id
        facts.append((word("fact-for"), named(person.member, language, members_of(meeting))))
        if person.role == "delegate":
            sits = word("deputy-sits", votes="yes" if votes else "no")
            facts.append((word("deputy-capacity"), sits))
    return Letter(
        kind=KIND,
        to=Recipient(deputy.name, deputy.address, language),
        heading=settings.name,
        subject=word("deputy-subject", meeting=title),
        title=word("deputy-title"),
        addressed=addressed_to(meeting, person, deputy.name, language),
        greeting=greeting_of(meeting, person, deputy.name, language),
        paragraphs=[word("deputy-what")],
        facts=facts,
        acts=[Act(word("guest-act"), link)],
        after=[word("deputy-after")],
        signed=signed_by(settings, meeting, language),
        secret=True,
    )
