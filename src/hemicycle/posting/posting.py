"""The posting of one server at work: what follows from what is published is planned, sent, and read by the office."""

import secrets
from collections.abc import Awaitable, Callable, Mapping, Sequence
from functools import partial

from sqlalchemy import Connection, RowMapping, delete, insert, select

from hemicycle.carrying.ports import Watermark
from hemicycle.jobs.queue import Job, add_job, settle
from hemicycle.jobs.worker import Handler, Worker
from hemicycle.posting.accounts import Accounts
from hemicycle.posting.composing import Composed, Wish, compose
from hemicycle.posting.courier import Courier, is_safe
from hemicycle.posting.follower import DOUBTED, LOOK
from hemicycle.posting.item import Item, Items, Pictures
from hemicycle.posting.ledger import again, declare, job_kind, recover
from hemicycle.posting.planning import Place, plan
from hemicycle.posting.port import Image, Network, NetworkName
from hemicycle.posting.reading import accounts_of, find_post, posts_of, wishes_of
from hemicycle.posting.tables import post_wishes, posts
from hemicycle.register.register import Register


async def _no_item(_: str) -> Item | None:
    return None


async def _nothing_open() -> None:
    pass


async def _no_picture(*_: object) -> Image | None:
    return None


class Posting:
    """Posts of one server. `items` and `pictures` are filled by who has the records.

    `now`: UTC in milliseconds. `close`: lets go of the way out.
    """

    def __init__(
        self,
        register: Register,
        accounts: Accounts,
        networks: Mapping[NetworkName, Network],
        watermark: Watermark,
        now: Callable[[], int],
        close: Callable[[], Awaitable[None]] = _nothing_open,
        expiry: Handler | None = None,
    ) -> None:
        self.items: Items = _no_item
        self.pictures: Pictures = _no_picture
        self.accounts = accounts
        self.networks = networks
        self._register = register
        self._now = now
        self._close = close
        self._couriers = {
            name: Courier(network, accounts, register, watermark, self._picture, now)
            for name, network in networks.items()
        }
        looking = Looking(self._look)
        handlers: list[Handler] = [looking, *self._couriers.values(), *([expiry] if expiry else [])]
        self.worker = Worker(register, handlers, now)

    # ---- at work

    async def start(self, ready: Callable[[], bool] = lambda: True) -> None:
        """Post from now on, but not before it is `ready`: a restore would have been found (see Followers.begun)."""
        await self.prepare()
        self.worker.start(ready)

    async def prepare(self) -> None:
        """Take up what was leaving when the server ended."""

        def safe(network: str, deed: str) -> bool:
            known = next((one for one in self.networks.values() if one.name == network), None)
            return known is not None and is_safe(known, deed)

        await self._register.write(lambda c: recover(c, self._now(), safe))

    async def stop(self) -> None:
        """Post no more; what waits is posted after the next start."""
        await self.worker.stop()
        await self._close()

    def wake(self) -> None:
        """There is something to look at, or to post."""
        self.worker.wake(LOOK)
        for name in self.networks:
            self.worker.wake(job_kind(name))

    async def run_due(self) -> int:
        """Look at what is due and post it, now; how many jobs were run."""
        ran = await self.worker.run_due(LOOK)
        for name in self.networks:
            ran += await self.worker.run_due(job_kind(name))
        return ran

    # ---- what the office asks

    async def places(self, item: Item) -> list[tuple[RowMapping, Place]]:
        """The accounts of an item's body, each with what the office wishes of it there."""

        def work(register: Connection) -> list[tuple[RowMapping, Place]]:
            wishes = wishes_of(register, item.record)
            return [
                (row, place_at(row, self.networks[row["network"]], wishes))
                for row in accounts_of(register, item.body)
                if row["network"] in self.networks
            ]

        return await self._register.read(work)

    def composed(self, item: Item, place: Place) -> Composed:
        """What would stand there."""
        return compose(
            *(place.network, item, place.language, place.template, place.wish, self._now())
        )

    async def wish(self, record: str, account: int, wish: Wish) -> None:
        """Keep what the office wishes of an item at an account."""
        await self._register.write(lambda c: keep_wish(c, record, account, wish))

    async def post_now(self, item: Item) -> int:
        """Look at an item that is out, for an account that was connected since; how many rows were written."""
        written = await self._plan(item, doubt=False)
        self.wake()
        return len(written)

    async def rows(self, record: str) -> list[tuple[RowMapping, Sequence[RowMapping]]]:
        """Each account, of those too that were ended, with what was done there for an item."""

        def work(register: Connection) -> list[tuple[RowMapping, Sequence[RowMapping]]]:
            known: dict[int, list[RowMapping]] = {}
            for row in posts_of(register, record):
                known.setdefault(row["account"], []).append(row)
            return [
                (one, known[one["id"]])
                for one in accounts_of(register, ended=True)
                if one["id"] in known
            ]

        return await self._register.read(work)

    async def post(self, post: int) -> RowMapping | None:
        """One row."""
        return await self._register.read(partial(find_post, post=post))

    async def again(self, post: int, by: str | None) -> bool:
        """Try it again; what is unknown is looked up first."""

        def work(register: Connection) -> bool:
            now, row = self._now(), find_post(register, post)
            if row is None or not again(register, post, now, by):
                return False
            add_job(register, LOOK, row["record"], now)  # the text may be withdrawn
            return True

        done = await self._register.write(work)
        self.wake()
        return done

    async def declare(self, post: int, by: str | None) -> bool:
        """Somebody has seen that it stands there."""
        done = await self._register.write(lambda c: declare(c, post, self._now(), by))
        self.wake()
        return done

    async def look_up(self, row: RowMapping, network: NetworkName) -> bool | None:
        """Whether what is unknown stands there; None where nobody can tell. Raises a Fault, SignedOut."""
        found = await self._couriers[network].look_up(row)
        self.wake()
        return found

    # ---- what follows

    async def _look(self, job: Job) -> None:
        record = job.subject.removeprefix(DOUBTED)
        item = await self.items(record)
        if item is not None and item.stands != "draft":
            await self._plan(item, doubt=record != job.subject, job=job)
        else:
            await self._register.write(lambda register: settle(register, job))
        for name in self.networks:
            self.worker.wake(job_kind(name))

    async def _plan(self, item: Item, *, doubt: bool, job: Job | None = None) -> list[int]:
        places = [place for _, place in await self.places(item)]
        now = self._now()

        def work(register: Connection) -> list[int]:
            ended = [
                place_at(row, self.networks[row["network"]], {})
                for row in accounts_of(register, item.body, ended=True)
                if row["ended"] and row["network"] in self.networks and _posted(register, item, row)
            ]
            written = plan(
                register,
                item,
                [*places, *ended],
                item.first,
                now,
                secrets.randbits,
                doubt=doubt,
            )
            if job is not None:
                settle(register, job)
            return written

        return await self._register.write(work)

    async def _picture(self, record: str, digest: str, alt: str, most: int) -> Image | None:
        return await self.pictures(record, digest, alt, most)


class Looking:
    """The handler of the jobs that look at an item."""

    kind = LOOK

    def __init__(self, look: Callable[[Job], Awaitable[None]]) -> None:
        self._look = look

    async def run(self, job: Job) -> None:
        """See Handler."""
        await self._look(job)

    async def rest(self) -> None:
        """See Handler."""


def place_at(row: RowMapping, network: Network, wishes: Mapping[int, Wish]) -> Place:
    """An account, as a plan wants it."""
    wish = wishes.get(row["id"], Wish())
    return Place(row["id"], row["language"], row["template"], row["made"], network, wish)


def keep_wish(register: Connection, record: str, account: int, wish: Wish) -> None:
    """What the office wishes of an item at an account; where it said nothing else, that it goes."""
    key = (post_wishes.c.record == record) & (post_wishes.c.account == account)
    values = {
        "goes": wish.goes is not False,
        "template": wish.template,
        "words": wish.words,
        "alt": wish.alt,
        "base": wish.base,
    }
    register.execute(delete(post_wishes).where(key))
    register.execute(insert(post_wishes).values(record=record, account=account, **values))


def _posted(register: Connection, item: Item, row: RowMapping) -> bool:
    """Whether something of the item was posted at an account that has ended: its page says that it cannot follow."""
    asked = select(posts.c.id).where(posts.c.record == item.record, posts.c.account == row["id"])
    return register.scalar(asked.limit(1)) is not None
