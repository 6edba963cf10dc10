"""The letter that takes a deputy, who was accredited, the link to their place."""

from functools import partial

from hemicycle.calendar.answered import Deputy
from hemicycle.outbound.letter import Act, Letter, Recipient
from hemicycle.outbound.words import say
from hemicycle.settings import Settings
from hemicycle.web.dates import date_and_time
from hemicycle.web.view_models import Brief

KIND = "deputy-link"


def deputy_letter(
    settings: Settings, deputy: Deputy, link: str, brief: Brief, language: str
) -> Letter:
    """The letter to them. `brief`: of the meeting, in the language in which they are written to."""
    word = partial(say, language)
    return Letter(
        kind=KIND,
        to=Recipient(deputy.name, deputy.address, language),
        heading=settings.name,
        subject=word("deputy-subject", meeting=brief.title.words),
        title=word("deputy-title"),
        paragraphs=[word("deputy-what")],
        facts=[
            (word("silence-meeting"), brief.title.words),
            (word("silence-at"), date_and_time(brief.starts, language, brief.offset_min)),
        ],
        acts=[Act(word("guest-act"), link)],
        after=[word("deputy-after")],
        secret=True,
    )
