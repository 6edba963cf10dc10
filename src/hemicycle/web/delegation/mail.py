"""Letters to delegations: the link to their page, and once a day what is due, what became of a proposal.

What was circulated stays on the server: a letter says what is due and when, never its words.
"""

from collections.abc import Callable, Sequence
from functools import partial

from sqlalchemy import Connection

from hemicycle.access.delegates import Delegate
from hemicycle.jobs.queue import add_job, finish
from hemicycle.outbound.letter import Act, Letter, Recipient
from hemicycle.outbound.outbox import Outbox
from hemicycle.outbound.words import say
from hemicycle.settings import Settings
from hemicycle.web.dates import date_and_time
from hemicycle.web.delegation.task import Row
from hemicycle.web.delegation.zones import known, next_at, offset_min

LINK, DAILY, TOPIC = "delegation-link", "delegation-daily", "delegation-topic"
"""Kinds of letters; the second one of jobs, too."""
MOST = 20
"""Tasks that a letter names; the page has them all."""


class DelegationMail:
    """The post of one server. `now`: UTC in milliseconds."""

    def __init__(self, outbox: Outbox, settings: Settings, now: Callable[[], int]) -> None:
        self._outbox = outbox
        self._settings = settings
        self._now = now

    def put_delegation_link(self, register: Connection, who: Delegate, link: str) -> None:
        """A letter with this link, not sent once it has ended. Raises BadLetter."""
        word = partial(say, who.language)
        until = who.link_until or self._now()
        letter = Letter(
            kind=LINK,
            to=_to(who),
            heading=self._settings.name,
            subject=word("delegation-link-subject"),
            title=word("delegation-link-title"),
            paragraphs=[word("delegation-link-what")],
            facts=[(word("link-until"), date_and_time(until, who.language, _offset(who, until)))],
            acts=[Act(word("delegation-link-act"), link)],
            after=[word("delegation-link-after")],
            expires=until,
            secret=True,
        )
        self._outbox.write(register, letter, self._now())

    def put_daily(
        self, register: Connection, who: Delegate, member: str, due: Sequence[Row], day: str
    ) -> None:
        """What is due, once for each day."""
        word = partial(say, who.language)
        base = self._settings.base_url
        letter = Letter(
            kind=DAILY,
            to=_to(who),
            heading=self._settings.name,
            subject=word("daily-subject", n=len(due), member=member),
            title=word("daily-title", n=len(due), member=member),
            facts=[(self._when(who, row), _what(row)) for row in due[:MOST]],
            acts=[Act(word("daily-act"), f"{base}/delegation/{who.body}/{who.member}")],
            after=[
                word("daily-after"),
                word("daily-stop", url=f"{base}/delegation/stop/{who.stop}"),
            ],
            stop=f"{base}/delegation/stop/{who.stop}",
        )
        self._outbox.write(register, letter, self._now(), key=f"{DAILY} {who.id} {day}")

    def put_topic(self, register: Connection, who: Delegate, topic: int, state: str) -> None:
        """What became of an item that the delegation proposed, once."""
        word = partial(say, who.language)
        base = self._settings.base_url
        letter = Letter(
            kind=TOPIC,
            to=_to(who),
            heading=self._settings.name,
            subject=word("topic-subject", state=state),
            title=word("topic-subject", state=state),
            paragraphs=[word("topic-what", state=state)],
            acts=[Act(word("daily-act"), f"{base}/delegation/{who.body}/{who.member}#topics")],
        )
        self._outbox.write(register, letter, self._now(), key=f"{TOPIC} {topic} {who.id}")

    def plan(self, register: Connection, who: Delegate) -> None:
        """The next time of somebody's daily letter; none for who wants none."""
        if who.hour is None or not who.mail:
            finish(register, DAILY, who.id)
        else:
            add_job(register, DAILY, who.id, next_at(known(who.zone), who.hour, self._now()))

    def wake(self) -> None:
        """What was put there may go."""
        self._outbox.wake()

    def _when(self, who: Delegate, row: Row) -> str:
        due = row.found.due or 0
        return date_and_time(due, who.language, _offset(who, due))


def _what(row: Row) -> str:
    meeting = row.found.meeting.words
    return f"{row.title} ({meeting})" if meeting else row.title


def _to(who: Delegate) -> Recipient:
    return Recipient(who.name, who.mail or "", who.language)


def _offset(who: Delegate, at: int) -> int:
    return offset_min(known(who.zone), at)
