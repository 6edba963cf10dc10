"""The letter that takes a guest, whose request to attend was approved, the link to their place."""

from collections.abc import Mapping
from functools import partial

from sqlalchemy import Connection

from hemicycle.access.links import Issued
from hemicycle.access.registrations import Registration
from hemicycle.outbound.letter import Act, Letter, Recipient
from hemicycle.outbound.outbox import Outbox
from hemicycle.outbound.words import say
from hemicycle.settings import Settings
from hemicycle.web.dates import date_and_time
from hemicycle.web.view_models import Brief

KIND = "guest-link"


def put_guest_links(
    register: Connection,
    outbox: Outbox,
    settings: Settings,
    issued: Mapping[int, Issued],
    asked: Mapping[int, tuple[Registration, Brief]],
    now: int,
) -> None:
    """A letter to each, by their registrations. `asked`: with the meeting in the language in which they asked."""
    for id_, link in issued.items():
        one, brief = asked[id_]
        word = partial(say, one.language)
        letter = Letter(
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
            acts=[Act(word("guest-act"), link.link)],
            after=[word("guest-after")],
            secret=True,
        )
        outbox.write(register, letter, now)
