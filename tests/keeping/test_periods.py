"""[KEEP-6] What is over goes by itself, what is not stays; each place by its own period, which somebody may change."""

from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
from sqlalchemy import Connection, update

from hemicycle.access.papers import Papers
from hemicycle.access.tables import (
    badges,
    credentials,
    delegates,
    device_tests,
    help_asked,
    links,
    registrations,
    sessions,
)
from hemicycle.accounts.accounts import remove_account
from hemicycle.accounts.tables import audit
from hemicycle.attachments.tables import recordings
from hemicycle.calendar.invited_tables import invitations
from hemicycle.calendar.reply_tables import replies, reply_mails
from hemicycle.cli.composition import open_house
from hemicycle.convene.tables import called_meetings, drafts, topics
from hemicycle.directory.tables import imports
from hemicycle.federation.tables import messages
from hemicycle.jobs.queue import add_job
from hemicycle.keeping.keeping import Keeping
from hemicycle.keeping.periods import DAILY, DAY_MS, LET_GO
from hemicycle.outbound.tables import outbox
from hemicycle.posting.tables import posts
from hemicycle.readers.tables import journalists, reader_requests, readers
from hemicycle.register.register import Register
from hemicycle.web.places import all_places
from tests.keeping.spread import Spread, holding
from tests.keeping.test_erasing import ANA, BO, SETTINGS

NOW = 2_000_000_000_000


class Standing:
    """A keeping whose clock stands."""

    def __init__(self, spread: Spread) -> None:
        self.register: Register = spread.door.register
        papers = Papers(spread.folder / "credentials")

        async def nothing(*_: object) -> None:
            pass

        house = spread.house
        films = house.app.state.site.recordings
        places = all_places(self.register, house.recorder, spread.folder, papers, nothing, films)

        self.keeping = Keeping(
            self.register, places, spread.folder, lambda: NOW, nothing, nothing, nothing
        )

    async def run(self) -> None:
        """The daily job, now."""
        await self.register.write(lambda c: add_job(c, LET_GO, DAILY, NOW))
        await self.keeping.let_go_due()

    async def went(self) -> dict[str, int]:
        """Place → how much went."""
        return {one.place: one.count for one in await self.keeping.periods.went(100)}

    async def write(self, work: Callable[[Connection], object]) -> None:
        await self.register.write(work)


@pytest.fixture
async def spread(tmp_path: Path) -> AsyncIterator[Spread]:
    async with open_house(tmp_path, SETTINGS) as house:
        server = Spread(house, tmp_path)
        await server.begin()
        await server.keeping.worker.stop()
        yield server


async def age(standing: Standing, spread: Spread, days: Callable[[int], float]) -> None:
    """Let all of Ana's be over since as many days as `days` makes of the period of each place."""
    account = await spread.in_office(ANA)
    await spread.everywhere(ANA, BO)
    usual = {one.place: one.usual or 0 for one in await standing.keeping.periods.kept()}

    def at(place: str) -> int:
        return NOW - int(days(usual[place]) * DAY_MS)

    def work(c: Connection) -> None:
        remove_account(c, account, at("accounts"))
        c.execute(update(links).values(expires=at("links"), revoked=None))
        c.execute(update(sessions).values(expires=at("devices")))
        c.execute(update(registrations).values(decided=at("requests")))
        c.execute(update(credentials).values(decided=at("credentials")))
        c.execute(update(recordings).values(made=at("recordings")))
        c.execute(update(delegates).values(removed=at("delegates")))
        c.execute(update(badges).values(made=at("badges")))
        c.execute(update(device_tests).values(made=at("tests")))
        c.execute(update(help_asked).values(asked=at("help")))
        c.execute(update(audit).values(at=at("log")))
        c.execute(update(invitations).values(wanted=at("invitations")))
        c.execute(update(drafts).values(changed=at("drafts")))
        c.execute(update(topics).values(made=at("topics")))
        c.execute(update(called_meetings).values(at=at("called")))
        c.execute(update(journalists).values(since=at("journalists")))
        c.execute(update(readers).values(stopped=at("readers")))
        c.execute(update(reader_requests).values(made=at("reader-requests")))
        c.execute(update(imports).values(made=at("lists")))
        c.execute(update(replies).values(received=at("replies")))
        c.execute(update(reply_mails).values(received=at("reply-mails")))
        c.execute(update(outbox).values(since=at("letters"), state="sent"))
        c.execute(update(posts).values(since=at("posts"), state="done"))
        c.execute(update(messages).values(at=at("fediverse-messages")))

    await standing.write(work)


async def test_what_is_over_goes_from_each_place(spread: Spread) -> None:
    standing = Standing(spread)
    await age(standing, spread, lambda period: period + 1)
    due = {one.place: one.next for one in await standing.keeping.periods.kept() if one.next}
    await standing.run()
    went = await standing.went()
    assert went == due
    timed = {one.place for one in await standing.keeping.periods.kept() if one.usual}
    assert set(went) == timed
    assert not any(one.next for one in await standing.keeping.periods.kept())
    assert not [*(spread.folder / "credentials").iterdir()]
    await standing.run()
    assert await standing.went() == went  # nothing goes twice


async def test_what_is_not_over_stays(spread: Spread) -> None:
    standing = Standing(spread)
    await age(standing, spread, lambda period: period - 0.5)
    before = holding(spread.folder, ANA.name)
    await standing.run()
    assert await standing.went() == {}
    assert holding(spread.folder, ANA.name) == before
    told = {one.place: one.next for one in await standing.keeping.periods.kept()}
    assert told["requests"] == 2  # tomorrow, and the page says so today


async def test_a_request_that_nobody_answered_goes_too(spread: Spread) -> None:
    standing = Standing(spread)
    await spread.asks_to_attend(ANA)
    await standing.run()
    assert (await standing.went())["requests"] == 1
    assert not holding(spread.folder, ANA.mail)


async def test_a_period_that_was_said_counts_and_none_keeps_for_ever(spread: Spread) -> None:
    standing = Standing(spread)
    await age(standing, spread, lambda _: 50)
    await standing.keeping.periods.say("requests", 49)
    for place in ("links", "devices", "help", "badges", "tests"):
        await standing.keeping.periods.say(place, None)
    await standing.run()
    assert await standing.went() == {"requests": 2, "reader-requests": 1}
    await standing.keeping.periods.say("links", 49)
    await standing.run()
    assert set(await standing.went()) == {"requests", "links", "reader-requests"}


async def test_the_job_asks_for_itself_again_a_day_later(spread: Spread) -> None:
    standing = Standing(spread)
    await standing.run()
    assert await standing.keeping.periods.next() == NOW + DAY_MS
    await standing.keeping.periods.begin()
    assert await standing.keeping.periods.next() == NOW + DAY_MS
