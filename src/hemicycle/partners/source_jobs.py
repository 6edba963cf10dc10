"""[PRESS-34] The jobs that read the feeds of others: each in its turn, asked only for what has changed."""

import hashlib
from collections.abc import Callable

import structlog
from sqlalchemy import Connection

from hemicycle.jobs.backoff import pause_ms
from hemicycle.jobs.queue import Job, add_job, postpone, settle
from hemicycle.outbound.egress.client import Fetched
from hemicycle.outbound.egress.fault import NotFetched
from hemicycle.outbound.egress.late import Fetches
from hemicycle.partners.feed import FeedRead, NoFeed
from hemicycle.partners.reader import read_apart
from hemicycle.partners.sources import READ, Source, note_read, source_at, take_in
from hemicycle.register.register import Register

EVERY_MS = 15 * 60_000
AGAIN_MS, MOST_AGAIN_MS = 15 * 60_000, 24 * 3_600_000
"""How often a feed is read; and one that cannot be, ever more slowly."""
ACCEPTED = "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5"
log = structlog.get_logger()


class Reading:
    """The handler. `told`: something is in the register that was not."""

    kind = READ

    def __init__(
        self,
        register: Register,
        outside: Fetches,
        now: Callable[[], int],
        told: Callable[[], object],
    ) -> None:
        self._register, self._outside, self._now, self._told = register, outside, now, told

    async def run(self, job: Job) -> None:
        """See Handler."""
        source = await self._register.read(lambda c: source_at(c, int(job.subject)))
        if source is None:
            await self._register.write(lambda c: settle(c, job))
            return
        try:
            fetched = await self._fetch(source)
            read = await self._read(source, fetched)
        except (NotFetched, NoFeed) as fault:
            await self._put_off(job, source, str(fault))
            return
        await self._register.write(lambda c: self._take(c, job, source, fetched, read))
        self._told()

    async def rest(self) -> None:
        """See Handler."""

    async def _fetch(self, source: Source) -> Fetched:
        asked = {"Accept": ACCEPTED}
        if source.etag:
            asked["If-None-Match"] = source.etag
        if source.modified:
            asked["If-Modified-Since"] = source.modified
        return await self._outside.fetch(source.address, headers=asked)

    async def _read(self, source: Source, fetched: Fetched) -> FeedRead | None:
        """None: it says what it said before. Raises NoFeed."""
        if fetched.status == 304 or _digest(fetched) == source.digest:
            return None
        kind = fetched.headers.get("content-type", "")
        if fetched.status == 410 and "json" not in kind:
            raise NoFeed("410: the feed is gone for good")
        if not 200 <= fetched.status < 300 and fetched.status != 410:
            raise NoFeed(f"the server answers {fetched.status}")
        return await read_apart(fetched.body, kind, fetched.url, self._now())

    def _take(
        self,
        register: Connection,
        job: Job,
        source: Source,
        fetched: Fetched,
        read: FeedRead | None,
    ) -> None:
        now, told = self._now(), {"fault": ""}
        if read is not None:
            fresh = take_in(register, source.id, read, now)
            log.info("source", source=source.id, fresh=fresh, cut=read.cut)
            told |= {
                "etag": fetched.headers.get("etag", "")[:300],
                "modified": fetched.headers.get("last-modified", "")[:100],
                "digest": _digest(fetched),
            }
        note_read(register, source.id, now, **told)
        add_job(register, READ, job.subject, now + EVERY_MS)

    async def _put_off(self, job: Job, source: Source, fault: str) -> None:
        now = self._now()
        due = now + pause_ms(job.tried, AGAIN_MS, MOST_AGAIN_MS)

        def work(register: Connection) -> None:
            note_read(register, source.id, now, fault=fault[:500])
            postpone(register, job, due)

        await self._register.write(work)
        log.info("source", source=source.id, fault=fault)


def _digest(fetched: Fetched) -> str:
    return hashlib.sha256(fetched.body).hexdigest()
