"""The letter that takes somebody their link to sign in: what `access` puts into its post.

Only where a mail server brings it: in the outbox it would let in whoever opens that.
"""

from collections.abc import Callable
from functools import partial
from typing import Protocol

from sqlalchemy import Connection

from hemicycle.outbound.letter import Act, Letter, Recipient
from hemicycle.outbound.outbox import Outbox
from hemicycle.outbound.words import say
from hemicycle.settings import Settings
from hemicycle.web.dates import date_and_time

KIND = "sign-in-link"


class Addressed(Protocol):
    """Whose link it is."""

    @property
    def name(self) -> str:
        """As they are called."""

    @property
    def mail(self) -> str | None:
        """Where mail reaches them."""


class LinkMail:
    """The post of one server. `now`: UTC in milliseconds."""

    def __init__(self, outbox: Outbox, settings: Settings, now: Callable[[], int]) -> None:
        self._outbox = outbox
        self._settings = settings
        self._now = now

    def put_link(
        self, register: Connection, account: Addressed, link: str, language: str, expires: int
    ) -> None:
        """A letter with this link, in this language; not sent once the link has ended. Raises BadLetter."""
        word = partial(say, language)
        letter = Letter(
            kind=KIND,
            to=Recipient(account.name, account.mail or "", language),
            heading=self._settings.name,
            subject=word("link-subject", name=self._settings.name),
            title=word("link-title"),
            paragraphs=[word("link-what")],
            facts=[(word("link-until"), date_and_time(expires, language))],
            acts=[Act(word("link-act"), link)],
            after=[word("link-after")],
            expires=expires,
            secret=True,
        )
        self._outbox.write(register, letter, self._now())

    def wake(self) -> None:
        """What was put there may go."""
        self._outbox.wake()
