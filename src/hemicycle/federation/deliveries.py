"""What goes to whose inbox, and in which state: rows of the register, with a job a server that brings them.

An activity is the same however often it arrives: its id says so. What got no answer is brought again.
"""

import json
import zlib
from collections.abc import Iterable
from typing import Literal

import msgspec
from sqlalchemy import Connection, func, insert, select, union, update

from hemicycle.federation.reading import Object, host_of
from hemicycle.federation.tables import deliveries, followers, hosts, people, posts, reactions
from hemicycle.jobs.queue import add_job

LANES = 8
"""Servers are brought to side by side, so many at once; which goes where, its name says."""
KIND = "federation-"
SILENT_MS = 60_000
"""A server that did not answer last is brought to so much later: nobody waits for it."""
GIVE_UP_MS = 7 * 86_400_000
"""So long something is tried, and so long a server may be silent before it is tried once an activity, no more."""
Kind = Literal["create", "update", "delete", "accept", "reject"]
State = Literal["waiting", "delivered", "refused", "given-up"]


class Delivery(msgspec.Struct, frozen=True):
    """An activity and an inbox. `activity` None: that of the post of `record`, as it stands."""

    id: int
    body: str
    record: str | None
    kind: Kind
    activity: str | None
    inbox: str
    made: int


def lane_of(host: str) -> str:
    """The kind of the jobs that bring something to this server."""
    return f"{KIND}{zlib.crc32(host.encode()) % LANES}"


def send(
    register: Connection,
    inboxes: Iterable[str],
    body: str,
    kind: Kind,
    now: int,
    *,
    record: str | None = None,
    activity: Object | None = None,
) -> set[str]:
    """Write that it goes to these inboxes; the kinds of the jobs that are to be woken."""
    words = None if activity is None else json.dumps(activity, ensure_ascii=False)
    shared = {"body": body, "record": record, "kind": kind, "activity": words, "made": now}
    rows = [
        {**shared, "inbox": inbox, "host": host_of(inbox), "state": "waiting", "since": now}
        for inbox in dict.fromkeys(inboxes)
    ]
    if rows:
        register.execute(insert(deliveries), [{**row, "answer": ""} for row in rows])
    found = {str(row["host"]) for row in rows}
    silent = {*register.scalars(select(hosts.c.host).where(hosts.c.failing.is_not(None)))}
    for host in found:
        add_job(register, lane_of(host), host, now + (SILENT_MS if host in silent else 0))
    return {lane_of(host) for host in found}


def inboxes_of(register: Connection, body: str, record: str | None = None) -> list[str]:
    """Where the followers of a body read, one inbox a server where it has one for all.

    `record`: and where something of it was brought before, so that who heard of it hears what became of it.
    """
    inbox = func.coalesce(people.c.shared_inbox, people.c.inbox).label("inbox")
    asked = select(inbox).join(followers, followers.c.person == people.c.id)
    mine = asked.where(followers.c.body == body)
    if record is None:
        return sorted(register.scalars(mine.distinct()))
    before = select(deliveries.c.inbox).where(
        deliveries.c.record == record, deliveries.c.inbox != ""
    )
    return sorted(register.scalars(union(mine, before)))


def waiting_for(register: Connection, host: str) -> list[Delivery]:
    """What waits to be brought to a server, in the order in which it was written."""
    asked = select(*(deliveries.c[name] for name in Delivery.__struct_fields__)).where(
        deliveries.c.host == host, deliveries.c.state == "waiting"
    )
    rows = register.execute(asked.order_by(deliveries.c.id)).mappings()
    return [Delivery(**{str(name): value for name, value in row.items()}) for row in rows]


def settle_delivery(
    register: Connection, delivery: int, state: State, answer: str, now: int
) -> None:
    """What became of it; what was brought needs its words no more."""
    values = {"state": state, "answer": answer[:300], "since": now}
    if state != "waiting":
        values["activity"] = None
    register.execute(update(deliveries).where(deliveries.c.id == delivery).values(values))


class Host(msgspec.Struct, frozen=True):
    """What is known of a server. `failing`: since when nothing reaches it."""

    signature: Literal["cavage", "message"] = "cavage"
    failing: int | None = None


def host_known(register: Connection, host: str) -> Host:
    """What is known of it."""
    row = register.execute(select(hosts).where(hosts.c.host == host)).first()
    return Host(row.signature, row.failing) if row else Host()


def note_host(register: Connection, host: str, known: Host) -> None:
    """Write that down."""
    values = {"signature": known.signature, "failing": known.failing}
    changed = update(hosts).where(hosts.c.host == host).values(values)
    if register.execute(changed).rowcount == 0:
        register.execute(insert(hosts).values(host=host, **values))


def post_activity(kind: str, account: str, item: str, note: Object | None, changed: int) -> Object:
    """That a post was made, changed or taken back (`note` None). The same says the same, under the same id."""
    return {
        "@context": CONTEXT,
        "id": f"{item}#{kind}" + (f"-{changed}" if kind == "update" else ""),
        "type": kind.capitalize(),
        "actor": account,
        "to": [PUBLIC],
        "cc": [f"{account}/followers"],
        "object": note if note is not None else {"id": item, "type": "Tombstone"},
        **({"published": note["published"]} if note and kind == "create" else {}),
    }


CONTEXT = "https://www.w3.org/ns/activitystreams"
PUBLIC = f"{CONTEXT}#Public"


class Reach(msgspec.Struct, frozen=True):
    """Where a publication went in the fediverse, and what came of it.

    `followers` on `servers` now; of `of` inboxes `delivered` have it as it stands, `waiting` are still tried,
    `refused` and `given_up` are not. `withdrawn`: it was taken back, and the numbers are of that.
    """

    followers: int
    servers: int
    of: int
    delivered: int
    waiting: int
    refused: int
    given_up: int
    likes: int
    boosts: int
    changed: int
    withdrawn: bool
    last_answer: str


def reach_of(register: Connection, record: str) -> Reach | None:
    """Where this publication went; None: its body has no account, or it came out before it had one."""
    post = register.execute(select(posts).where(posts.c.record == record)).first()
    if post is None:
        return None
    following, servers = register.execute(
        select(func.count(), func.count(people.c.host.distinct()))
        .select_from(followers.join(people, followers.c.person == people.c.id))
        .where(followers.c.body == post.body)
    ).one()
    last = (
        select(func.max(deliveries.c.id))
        .where(deliveries.c.record == record)
        .group_by(deliveries.c.inbox)
    )
    newest = select(deliveries.c.state, func.count()).where(deliveries.c.id.in_(last))
    states: dict[str, int] = dict(
        register.execute(newest.group_by(deliveries.c.state)).tuples().all()
    )
    liked = select(reactions.c.kind, func.count()).where(reactions.c.record == record)
    kinds: dict[str, int] = dict(register.execute(liked.group_by(reactions.c.kind)).tuples().all())
    answer = select(deliveries.c.answer).where(
        deliveries.c.record == record, deliveries.c.answer != ""
    )
    return Reach(
        following,
        servers,
        sum(states.values()),
        states.get("delivered", 0),
        states.get("waiting", 0),
        states.get("refused", 0),
        states.get("given-up", 0),
        kinds.get("like", 0),
        kinds.get("boost", 0),
        post.changed,
        post.note is None,
        register.scalar(answer.order_by(deliveries.c.since.desc()).limit(1)) or "",
    )
