"""The letter that takes a deputy, who was accredited, the link to their place."""

from functools import partial

from sqlalchemy import Connection

from hemicycle.calendar.answered import Deputy
from hemicycle.outbound.letter import Act, Letter, Recipient
from hemicycle.outbound.outbox import Outbox
from hemicycle.outbound.words import say
from hemicycle.settings import Settings
from hemicycle.web.dates import date_and_time
from hemicycle.web.view_models import Brief

KIND = "deputy-link"


def put_deputy_link(
    register: Connection,
    outbox: Outbox,
    settings: Settings,
    deputy: Deputy,
    link: str,
    brief: Brief,
    language: str,
    now: int,
) -> None:
    """A letter to them. `brief`: of the meeting, in the language in which they are written to."""
    word = partial(say, language)
    letter = Letter(
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
    outbox.write(register, letter, now)
