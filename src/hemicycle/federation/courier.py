"""Brings activities to the inboxes of other servers: a job a server, so that each hears things in their order.

A server that takes the older kind of signature is asked with that first, with the newer where it refuses, and from then
on with what it took. One that cannot be reached is tried later, ever more seldom, and given up after a week.
"""

import json
from collections.abc import Callable
from functools import partial

import msgspec
from sqlalchemy import Connection, delete, select

from hemicycle.federation.accounts import Accounts
from hemicycle.federation.addresses import Addresses
from hemicycle.federation.deliveries import (
    GIVE_UP_MS,
    KIND,
    LANES,
    Delivery,
    Host,
    State,
    host_known,
    note_host,
    post_activity,
    settle_delivery,
    waiting_for,
)
from hemicycle.federation.reading import Object
from hemicycle.federation.remote import Remote
from hemicycle.federation.signatures import cavage, message
from hemicycle.federation.tables import followers, people, posts
from hemicycle.jobs.backoff import pause_ms
from hemicycle.jobs.queue import Job, postpone, settle
from hemicycle.outbound.egress.client import Egress
from hemicycle.outbound.egress.fault import NotFetched
from hemicycle.register.register import Register

LEAST_MS, MOST_MS = 60_000, 6 * 3_600_000
"""How long a server waits that was not reached; twice as long each time."""
WITHIN_S = 20.0
MOST_ANSWER = 100_000
TAKEN = range(200, 300)
OTHER_SIGNATURE = frozenset((400, 401, 403))
"""Answers with which a server may mean the signature."""
LATER = frozenset((401, 403, 408, 425, 429))
"""Answers that may be others tomorrow; those of 401 and 403 where our own key was not to be had."""
GONE = frozenset((404, 410))


class Answer(msgspec.Struct, frozen=True):
    """What became of one attempt. `signature`: with which it was taken."""

    state: State
    words: str
    reached: bool
    signature: str = ""
    gone: bool = False


class Courier:
    """One lane of them. `now`: UTC in milliseconds."""

    def __init__(
        self,
        lane: int,
        register: Register,
        accounts: Accounts,
        addresses: Addresses,
        egress: Egress,
        remote: Remote,
        now: Callable[[], int],
    ) -> None:
        self.kind = f"{KIND}{lane}"
        self._register = register
        self._accounts = accounts
        self._addresses = addresses
        self._egress = egress
        self._remote = remote
        self._now = now

    async def run(self, job: Job) -> None:
        """See Handler: bring what waits for a server, until it does not answer."""
        host = job.subject
        known = await self._register.read(lambda register: host_known(register, host))
        waits = False
        for delivery in await self._register.read(lambda register: waiting_for(register, host)):
            answer = await self._bring(delivery, known)
            known = self._learnt(known, answer)
            await self._register.write(partial(self._note, delivery, answer, host, known))
            waits = waits or answer.state == "waiting"
            if waits and not answer.reached:
                break
        again = self._now() + pause_ms(job.tried, LEAST_MS, MOST_MS)
        done = partial(postpone, job=job, due=again) if waits else partial(settle, job=job)
        await self._register.write(done)

    async def rest(self) -> None:
        """See Handler."""

    def _learnt(self, known: Host, answer: Answer) -> Host:
        failing = None if answer.reached else known.failing or self._now()
        signature = "message" if answer.signature == "message" else known.signature
        return Host(signature if answer.signature != "cavage" else "cavage", failing)

    def _note(
        self, delivery: Delivery, answer: Answer, host: str, known: Host, register: Connection
    ) -> None:
        note_host(register, host, known)
        settle_delivery(register, delivery.id, answer.state, answer.words, self._now())
        if answer.gone and delivery.kind != "accept":  # an inbox that is no more has no reader
            who = select(people.c.id).where(people.c.inbox == delivery.inbox)
            register.execute(delete(followers).where(followers.c.person.in_(who)))

    async def _bring(self, delivery: Delivery, known: Host) -> Answer:
        said = await self._said(delivery)
        if said is None:
            return Answer("delivered", "overtaken", reached=True)
        if not self._remote.may_reach(delivery.inbox):
            return Answer("refused", "not an address that is reached", reached=True)
        body = json.dumps(said, ensure_ascii=False, separators=(",", ":")).encode()
        answer = await self._post(delivery, body, known.signature)
        waits = answer.state == "waiting"
        long = known.failing is not None and known.failing < self._now() - GIVE_UP_MS
        if waits and (long or delivery.made < self._now() - GIVE_UP_MS):
            return msgspec.structs.replace(answer, state="given-up")
        return answer

    async def _said(self, delivery: Delivery) -> Object | None:
        """The words that go out; None: what was to be told was taken back meanwhile."""
        if delivery.activity is not None:
            known: Object = json.loads(delivery.activity)
            return known
        asked = select(posts.c.note, posts.c.changed).where(posts.c.record == delivery.record)
        post = await self._register.read(lambda register: register.execute(asked).first())
        if post is None or post.note is None:
            return None
        note = json.loads(post.note)
        account = self._addresses.account(delivery.body)
        return post_activity(delivery.kind, account, note["id"], note, post.changed)

    async def _post(self, delivery: Delivery, body: bytes, first: str) -> Answer:
        """With one signature, and where that may be what is refused, with the other."""
        key, key_id = await self._accounts.key(delivery.body), self._addresses.key(delivery.body)
        answer = Answer("refused", "", reached=True)
        for kind in (first, "cavage" if first == "message" else "message"):
            signs = message.sign if kind == "message" else cavage.sign
            headers = signs("POST", delivery.inbox, body, key_id, key, self._now())
            try:
                told = await self._egress.fetch(
                    delivery.inbox,
                    method="POST",
                    headers=headers,
                    content=body,
                    most_bytes=MOST_ANSWER,
                    within_s=WITHIN_S,
                )
            except NotFetched as fault:
                if answer.words:
                    return answer
                return Answer("waiting", f"{fault.reason}: {fault}", reached=False)
            said = told.body[:120].decode("utf-8", "replace").strip()
            words = " ".join(f"{told.status} {said}".split())
            if told.status in TAKEN:
                return Answer("delivered", str(told.status), reached=True, signature=kind)
            answer = answer if answer.words else _refusal(told.status, words)
            if told.status not in OTHER_SIGNATURE:
                return _refusal(told.status, words)
        return answer


def _refusal(status: int, words: str) -> Answer:
    later = status in LATER or status >= 500
    return Answer(
        "waiting" if later else "refused", words, reached=status < 500, gone=status in GONE
    )


def lanes(
    register: Register,
    accounts: Accounts,
    addresses: Addresses,
    egress: Egress,
    remote: Remote,
    now: Callable[[], int],
) -> list[Courier]:
    """All of them."""
    return [
        Courier(lane, register, accounts, addresses, egress, remote, now) for lane in range(LANES)
    ]
