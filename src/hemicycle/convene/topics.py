"""Items that delegations propose for a meeting, in the register: no business of the meeting until they are accepted.

Each function works inside the caller's transaction. A proposal is decided once: what comes second changes nothing.
"""

from typing import Any, Literal

import msgspec
from sqlalchemy import ColumnElement, Connection, func, insert, select, update

from hemicycle.convene.tables import topics
from hemicycle.procedure.words import Text

State = Literal["proposed", "accepted", "declined", "withdrawn"]
MOST = 20
"""Proposals of a member that may wait at once."""
KEY = "topic"
"""How the key of a row of a draft begins that is a proposal; its number follows."""


class Words(msgspec.Struct, frozen=True):
    """What is proposed: the title of the item, and a note that explains it, by language."""

    title: Text
    note: Text = {}


class Topic(msgspec.Struct, frozen=True):
    """A proposal. The fields are those of the table."""

    id: int
    body: str
    member: str
    record: str | None
    words: Words
    made: int
    state: State
    decided: int | None
    reason: Text
    item: str | None


def propose(
    register: Connection, body: str, member: str, record: str | None, words: Words, now: int
) -> bool:
    """Keep it; False where as many wait as may."""
    waiting = select(func.count()).where(
        topics.c.body == body, topics.c.member == member, topics.c.state == "proposed"
    )
    if int(register.execute(waiting).scalar_one()) >= MOST:
        return False
    whose = {"body": body, "member": member, "record": record}
    said = {"texts": msgspec.json.encode(words), "made": now, "state": "proposed"}
    register.execute(insert(topics).values(**whose, **said))
    return True


def topic_of(register: Connection, id_: int) -> Topic | None:
    """The proposal of this number."""
    return next(iter(_found(register, topics.c.id == id_)), None)


def topics_of(register: Connection, body: str, member: str) -> list[Topic]:
    """All of a member, the newest first."""
    return _found(register, (topics.c.body == body) & (topics.c.member == member))


def topics_for(register: Connection, record: str) -> list[Topic]:
    """Those that wait for a meeting, the newest first."""
    return _found(register, (topics.c.record == record) & (topics.c.state == "proposed"))


def topics_for_next(register: Connection, body: str) -> list[Topic]:
    """Those that wait for the next meeting of a body, the newest first."""
    mine = (topics.c.body == body) & topics.c.record.is_(None)
    return _found(register, mine & (topics.c.state == "proposed"))


def settle(
    register: Connection,
    id_: int,
    state: State,
    now: int,
    *,
    record: str | None = None,
    item: str | None = None,
    reason: Text | None = None,
) -> bool:
    """Decide on it; False where that was done before."""
    values: dict[str, Any] = {"state": state, "decided": now, "item": item}
    values |= {"record": record} if record else {}
    values |= {"reason": msgspec.json.encode(reason)} if reason else {}
    mine = update(topics).where(topics.c.id == id_, topics.c.state == "proposed")
    return register.execute(mine.values(values)).rowcount > 0


def _found(register: Connection, which: ColumnElement[bool]) -> list[Topic]:
    rows = register.execute(select(topics).where(which).order_by(topics.c.id.desc()))
    return [
        Topic(
            words=msgspec.json.decode(row.texts, type=Words),
            reason=msgspec.json.decode(row.reason, type=dict[str, str]) if row.reason else {},
            **{name: getattr(row, name) for name in _PLAIN},
        )
        for row in rows
    ]


_PLAIN = ("id", "body", "member", "record", "made", "state", "decided", "item")
