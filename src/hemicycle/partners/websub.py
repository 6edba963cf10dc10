"""[PRESS-30] The hub of this server's own feeds (W3C WebSub): who wishes to be told, and who is.

A wish is none before whoever is named in it has said again, at its own address, that it is meant; so nobody has another
told what was not asked for.
"""

from collections.abc import Callable, Mapping
from urllib.parse import urlsplit

import msgspec
from sqlalchemy import Connection, delete, func, insert, select, update

from hemicycle.jobs.queue import add_job
from hemicycle.outbound.egress.client import checked_url
from hemicycle.outbound.egress.fault import NotFetched
from hemicycle.partners.tables import subscriptions, wishes

VERIFY, PING = "hub-verify", "hub-ping"
"""The kinds of the jobs; their subjects are the id of a wish, and of a subscription."""
LEASE_S, LEAST_LEASE_S, MOST_LEASE_S = 864_000, 300, 2_592_000
"""How long somebody is told who names no time: ten days; and the least and the most that is granted."""
MOST_SECRET = 199
"""Bytes of a secret (WebSub, 5.1: less than 200)."""
MOST_OF_HOST, MOST_WISHES_OF_HOST, MOST_WISHES = 100, 20, 1_000
"""Subscriptions at one host, wishes of one that are not yet verified, and such wishes of all."""


class BadWish(Exception):
    """What was asked of the hub cannot be; the text says why, for whoever reads the logs of a subscriber."""


class Wish(msgspec.Struct, frozen=True):
    """`topic`: the path of a feed. `callback`: the address that is to be told."""

    mode: str
    topic: str
    callback: str
    secret: str | None
    lease_s: int

    @property
    def host(self) -> str:
        """Whose it is."""
        return urlsplit(self.callback).hostname or ""


class Subscription(msgspec.Struct, frozen=True):
    """Who is told of a feed."""

    id: int
    topic: str
    callback: str
    host: str
    secret: str | None
    until: int
    told: str


def wish_of(form: Mapping[str, str], base_url: str, is_feed: Callable[[str], bool]) -> Wish:
    """A wish as it came (WebSub, 5.1). `is_feed`: whether a path is that of a feed of this server. Raises BadWish."""
    mode = form.get("hub.mode", "")
    if mode not in ("subscribe", "unsubscribe"):
        raise BadWish("hub.mode: expected subscribe or unsubscribe")
    topic = form.get("hub.topic", "")
    path = topic.removeprefix(base_url) if topic.startswith(f"{base_url}/") else ""
    if not is_feed(path):
        raise BadWish("hub.topic: expected a feed of this server")
    callback = form.get("hub.callback", "")
    try:
        checked_url(callback)
    except NotFetched as fault:
        raise BadWish(f"hub.callback: {fault}") from fault
    secret = form.get("hub.secret") or None
    if secret is not None and len(secret.encode()) > MOST_SECRET:
        raise BadWish("hub.secret: expected less than 200 bytes")
    lease = form.get("hub.lease_seconds", "")
    if lease and not (lease.isascii() and lease.isdecimal() and len(lease) < 12):
        raise BadWish("hub.lease_seconds: expected a number")
    lease_s = max(LEAST_LEASE_S, min(int(lease), MOST_LEASE_S)) if lease else LEASE_S
    return Wish(mode, path, callback, secret, lease_s)


def take_wish(register: Connection, wish: Wish, now: int) -> None:
    """Keep it until it was verified. Raises BadWish where a host wishes too much, or all together."""
    if (register.scalar(select(func.count()).select_from(wishes)) or 0) >= MOST_WISHES:
        raise BadWish("too many wishes are not verified yet: ask again in an hour")
    of_host = select(func.count()).select_from(wishes).where(wishes.c.host == wish.host)
    if (register.scalar(of_host) or 0) >= MOST_WISHES_OF_HOST:
        raise BadWish("hub.callback: too many wishes of this host are not verified yet")
    told = select(func.count()).select_from(subscriptions).where(subscriptions.c.host == wish.host)
    if wish.mode == "subscribe" and (register.scalar(told) or 0) >= MOST_OF_HOST:
        raise BadWish("hub.callback: this host has as many subscriptions as one may have")
    row = {**msgspec.structs.asdict(wish), "host": wish.host, "made": now}
    made = register.execute(insert(wishes).values(row)).inserted_primary_key
    add_job(register, VERIFY, str(made[0] if made else 0), now)


def wish_at(register: Connection, wish: int) -> Wish | None:
    """The wish of this id, while it waits."""
    c = wishes.c
    asked = select(c.mode, c.topic, c.callback, c.secret, c.lease_s).where(c.id == wish)
    found = register.execute(asked).one_or_none()
    return Wish(*found) if found else None


def drop_wish(register: Connection, wish: int) -> None:
    """It was verified, or is not meant."""
    register.execute(delete(wishes).where(wishes.c.id == wish))


def subscribe(register: Connection, wish: Wish, told: str, now: int) -> None:
    """From now on, or for longer: whoever is told already goes on with what was brought last."""
    until, secret = now + wish.lease_s * 1000, wish.secret
    same = (subscriptions.c.topic == wish.topic) & (subscriptions.c.callback == wish.callback)
    known = update(subscriptions).where(same)
    if register.execute(known.values(until=until, secret=secret)).rowcount == 0:
        row = {"topic": wish.topic, "callback": wish.callback, "host": wish.host, "answer": ""}
        register.execute(insert(subscriptions).values(secret=secret, until=until, told=told, **row))
    made = register.scalar(select(subscriptions.c.id).where(same))
    add_job(register, PING, str(made), now)  # what changed while it was verified


def unsubscribe(register: Connection, wish: Wish) -> None:
    """Tell it no more."""
    same = (subscriptions.c.topic == wish.topic) & (subscriptions.c.callback == wish.callback)
    register.execute(delete(subscriptions).where(same))


def subscription_at(register: Connection, subscription: int) -> Subscription | None:
    """The subscription of this id."""
    c = subscriptions.c
    columns = (c.id, c.topic, c.callback, c.host, c.secret, c.until, c.told)
    found = register.execute(select(*columns).where(c.id == subscription)).one_or_none()
    return Subscription(*found) if found else None


def drop_subscription(register: Connection, subscription: int) -> None:
    """It is over, or nobody is there any more."""
    register.execute(delete(subscriptions).where(subscriptions.c.id == subscription))


def drop_over(register: Connection, now: int) -> int:
    """Let go of those whose lease is over; how many."""
    return register.execute(delete(subscriptions).where(subscriptions.c.until <= now)).rowcount


def ask_pings(register: Connection, now: int) -> bool:
    """Something came out or went: each subscriber is told, if its feed reads otherwise. Whether there is any."""
    drop_over(register, now)
    found = [*register.scalars(select(subscriptions.c.id))]
    for one in found:
        add_job(register, PING, str(one), now)
    return bool(found)
