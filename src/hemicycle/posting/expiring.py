"""The end of a sign-in is announced before it comes: a letter to the office, a week ahead."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from functools import partial

from babel.dates import format_date
from sqlalchemy import Connection, select

from hemicycle.jobs.queue import Job, settle
from hemicycle.locales.dates import locale_of
from hemicycle.outbound.letter import Act, Letter, Recipient
from hemicycle.outbound.outbox import Outbox
from hemicycle.posting.accounts import EXPIRY
from hemicycle.posting.port import Network, NetworkName
from hemicycle.posting.tables import post_accounts
from hemicycle.posting.words import say
from hemicycle.register.register import Register
from hemicycle.settings import Settings

KIND = "sign-in-ends"


class Expiring:
    """The handler of these jobs. Without `mail_office` nobody is written to; the pages say it all the same."""

    kind = EXPIRY

    def __init__(
        self,
        register: Register,
        settings: Settings,
        outbox: Outbox,
        networks: Mapping[NetworkName, Network],
        now: Callable[[], int],
    ) -> None:
        self._register = register
        self._settings = settings
        self._outbox = outbox
        self._networks = networks
        self._now = now

    async def run(self, job: Job) -> None:
        """See Handler."""
        await self._register.write(lambda register: self._announce(register, job))
        self._outbox.wake()

    async def rest(self) -> None:
        """See Handler."""

    def _announce(self, register: Connection, job: Job) -> None:
        c = post_accounts.c
        asked = select(c.network, c.handle, c.expires).where(c.id == int(job.subject))
        row = register.execute(asked.where(c.ended.is_(None))).first()
        if row is not None and row.expires is not None and self._settings.mail_office:
            title = self._networks[row.network].title
            letter = self._letter(title, row.handle, row.expires)
            key = f"{KIND} {job.subject} {row.expires}"
            self._outbox.write(register, letter, self._now(), key=key)
        settle(register, job)

    def _letter(self, network: str, handle: str, expires: int) -> Letter:
        language = self._settings.languages[0]
        word = partial(say, language)
        ends = datetime.fromtimestamp(expires / 1000, UTC)
        day = format_date(ends, "long", locale=locale_of(language))
        return Letter(
            kind=KIND,
            to=Recipient("", self._settings.mail_office, language),
            heading=self._settings.name,
            subject=word("expires-subject", network=network, day=day),
            title=word("expires-title", network=network, day=day),
            paragraphs=[word("expires-what")],
            facts=[(network, handle)],
            acts=[Act(word("expires-act"), f"{self._settings.base_url}/secretariat/posting")],
        )
