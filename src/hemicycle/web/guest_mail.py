"""The letter that takes a guest, whose request to attend was approved, the link to their place."""

from functools import partial

from hemicycle.access.registrations import Registration
from hemicycle.outbound.letter import Act, Letter, Recipient
from hemicycle.outbound.words import say
from hemicycle.settings import Settings
from hemicycle.web.dates import date_and_time
from hemicycle.web.view_models import Brief

KIND = "guest-link"


def guest_letter(settings: Settings, one: Registration, link: str, brief: Brief) -> Letter:
    """The letter to them. `brief`: of the meeting, in the language in which they asked."""
    word = partial(say, one.language)
    return Letter(
        kind=KIND,
        to=Recipient(one.name, one.mail, one.language),
        heading=settings.name,
        subject=word("guest-subject", meeting=brief.title.words),
        title=word("guest-title"),
        paragraphs=[word("guest-what")],
        facts=[
            (word("silence-meeting"), brief.title.words),
            (word("silence-at"), date_and_time(brief.starts, one.language, brief.offset_min)),
        ],
        acts=[Act(word("guest-act"), link)],
        after=[word("guest-after")],
        secret=True,
    )
