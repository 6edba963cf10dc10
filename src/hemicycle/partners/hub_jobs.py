"""[PRESS-30] The jobs of the hub: asking whether a wish is meant, and bringing a feed to whoever is told of it."""

import hashlib
import hmac
import secrets
from collections.abc import Awaitable, Callable
from typing import NamedTuple
from urllib.parse import urlencode

import structlog
from sqlalchemy import Connection, update

from hemicycle.jobs.backoff import pause_ms
from hemicycle.jobs.queue import Job, postpone, settle
from hemicycle.outbound.egress.fault import NotFetched
from hemicycle.outbound.egress.late import Fetches
from hemicycle.partners import websub
from hemicycle.partners.tables import subscriptions
from hemicycle.partners.websub import Subscription, Wish
from hemicycle.register.register import Register

AGAIN_MS, MOST_AGAIN_MS = 60_000, 6 * 3_600_000
"""How long a feed waits that could not be brought; doubled each time, until the lease is over."""
MOST_ASKED = 2
"""So often a host is asked that does not answer whether a wish is meant."""
WITHIN_S, MEANT_WITHIN_S = 10.0, 5.0
ANSWER_BYTES = 10_000
log = structlog.get_logger()


class Feed(NamedTuple):
    """A feed as it reads now."""

    body: bytes
    media_type: str

    @property
    def digest(self) -> str:
        """SHA-256, in hex."""
        return hashlib.sha256(self.body).hexdigest()


Feeds = Callable[[str], Awaitable[Feed | None]]
"""The feed at a path; None: there is none any more."""


class Verifying:
    """[PRESS-30] Whether a wish is meant: whoever is named in it answers with the word that it was given."""

    kind = websub.VERIFY

    def __init__(
        self,
        register: Register,
        egress: Fetches,
        feeds: Feeds,
        base_url: str,
        now: Callable[[], int],
        told: Callable[[], object],
    ) -> None:
        """`told`: somebody is to be told of a feed from now on."""
        self._register, self._egress, self._feeds = register, egress, feeds
        self._base_url, self._now, self._told = base_url, now, told

    async def run(self, job: Job) -> None:
        """See Handler."""
        wish = await self._register.read(lambda c: websub.wish_at(c, int(job.subject)))
        meant = wish is not None and await self._meant(wish)
        now = self._now()
        if meant is None and job.tried + 1 < MOST_ASKED:
            due = now + pause_ms(job.tried, AGAIN_MS, MOST_AGAIN_MS)
            await self._register.write(lambda c: postpone(c, job, due))
            return
        feed = await self._feeds(wish.topic) if wish and meant else None

        def work(register: Connection) -> None:
            websub.drop_wish(register, int(job.subject))
            settle(register, job)
            if wish and meant and wish.mode == "unsubscribe":
                websub.unsubscribe(register, wish)
            elif wish and meant and feed:
                websub.subscribe(register, wish, feed.digest, now)

        await self._register.write(work)
        self._told()

    async def rest(self) -> None:
        """See Handler."""

    async def _meant(self, wish: Wish) -> bool | None:
        """None: nobody answered."""
        word = secrets.token_urlsafe(24)
        asked = {"hub.mode": wish.mode, "hub.topic": self._base_url + wish.topic}
        asked["hub.challenge"] = word
        if wish.mode == "subscribe":
            asked["hub.lease_seconds"] = str(wish.lease_s)
        url = wish.callback + ("&" if "?" in wish.callback else "?") + urlencode(asked)
        try:
            answer = await self._egress.fetch(url, most_bytes=ANSWER_BYTES, within_s=MEANT_WITHIN_S)
        except NotFetched as fault:
            log.info("hub", host=wish.host, fault=fault.reason)
            return None
        return 200 <= answer.status < 300 and answer.body.strip() == word.encode()


class Pinging:
    """[PRESS-30] Brings a feed, whole, where it reads otherwise than it was brought last. Each change is told once."""

    kind = websub.PING

    def __init__(
        self,
        register: Register,
        egress: Fetches,
        feeds: Feeds,
        base_url: str,
        now: Callable[[], int],
    ) -> None:
        self._register, self._egress, self._feeds = register, egress, feeds
        self._base_url, self._now = base_url, now
        self._resting: dict[str, int] = {}
        """Hosts that gave no answer, and until when nothing is brought there (UTC, ms)."""

    async def run(self, job: Job) -> None:
        """See Handler."""
        known = await self._register.read(lambda c: websub.subscription_at(c, int(job.subject)))
        now = self._now()
        if known is None or known.until <= now:
            await self._gone(job)
            return
        feed = await self._feeds(known.topic)
        if feed is None:
            await self._gone(job)
        elif feed.digest == known.told:
            await self._register.write(lambda c: settle(c, job))
        elif self._resting.get(known.host, 0) > now:
            await self._put_off(job, known, "", self._resting[known.host])
        else:
            await self._bring(job, known, feed)

    async def rest(self) -> None:
        """See Handler."""
        now = self._now()
        self._resting = {host: until for host, until in self._resting.items() if until > now}

    async def _bring(self, job: Job, known: Subscription, feed: Feed) -> None:
        own = self._base_url + known.topic
        headers = {
            "Content-Type": feed.media_type,
            "Link": f'<{self._base_url}/hub>; rel="hub", <{own}>; rel="self"',
        }
        if known.secret:
            headers["X-Hub-Signature"] = signature(known.secret, feed.body)
        try:
            answer = await self._egress.fetch(
                known.callback,
                method="POST",
                headers=headers,
                content=feed.body,
                most_bytes=ANSWER_BYTES,
                within_s=WITHIN_S,
            )
        except NotFetched as fault:
            until = self._now() + pause_ms(job.tried, AGAIN_MS, MOST_AGAIN_MS)
            self._resting[known.host] = until
            await self._put_off(job, known, str(fault), until)
            return
        if 200 <= answer.status < 300:
            await self._brought(job, known, feed)
        elif answer.status == 410:
            await self._gone(job)
        else:
            until = self._now() + pause_ms(job.tried, AGAIN_MS, MOST_AGAIN_MS)
            await self._put_off(job, known, str(answer.status), until)

    async def _brought(self, job: Job, known: Subscription, feed: Feed) -> None:
        def work(register: Connection) -> None:
            mine = update(subscriptions).where(subscriptions.c.id == known.id)
            register.execute(mine.values(told=feed.digest, failing=None, answer=""))
            settle(register, job)

        await self._register.write(work)

    async def _put_off(self, job: Job, known: Subscription, said: str, until: int) -> None:
        now = self._now()

        def work(register: Connection) -> None:
            mine = subscriptions.c.id == known.id
            register.execute(update(subscriptions).where(mine).values(answer=said))
            first = mine & subscriptions.c.failing.is_(None)
            register.execute(update(subscriptions).where(first).values(failing=now))
            postpone(register, job, until)

        await self._register.write(work)

    async def _gone(self, job: Job) -> None:
        def work(register: Connection) -> None:
            websub.drop_subscription(register, int(job.subject))
            settle(register, job)

        await self._register.write(work)


def signature(secret: str, body: bytes) -> str:
    """That the body comes from whoever shares the secret (WebSub, 7.1)."""
    return "sha256=" + hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()
