"""Accounts elsewhere as the register keeps them, and from whom a body takes nothing."""

import msgspec
from sqlalchemy import Connection, insert, select, update

from hemicycle.federation.reading import host_of, name_of_host
from hemicycle.federation.tables import blocks, people


class Actor(msgspec.Struct, frozen=True):
    """An account as its own server tells of it. `key`: its public key (PEM); `page`: of its profile."""

    actor: str
    handle: str
    name: str
    page: str
    inbox: str
    shared_inbox: str | None
    key_id: str
    key: str

    @property
    def host(self) -> str:
        """Its server."""
        return host_of(self.actor)

    @property
    def called(self) -> str:
        """Its name, or else its handle."""
        return self.name or self.handle


class Person(Actor, frozen=True):
    """One that is kept. `read`: when its server told of it (UTC, ms)."""

    id: int = 0
    read: int = 0


def keep_actor(register: Connection, actor: Actor, now: int) -> Person:
    """Write it down, or anew."""
    values = msgspec.structs.asdict(actor) | {"host": actor.host, "read": now}
    for name in ("id",):
        values.pop(name, None)
    known = update(people).where(people.c.actor == actor.actor).values(values)
    if register.execute(known).rowcount == 0:
        register.execute(insert(people).values(values))
    found = find_person(register, actor.actor)
    if found is None:
        raise LookupError(actor.actor)
    return found


def find_person(register: Connection, actor: str) -> Person | None:
    """By the address of the account."""
    return _person(register, people.c.actor == actor)


def find_by_key(register: Connection, key_id: str) -> Person | None:
    """By the id of its key."""
    return _person(register, people.c.key_id == key_id)


def is_blocked(register: Connection, body: str, actor: str) -> bool:
    """Whether a body takes nothing from this account, or from all of its server and of those below it."""
    host = host_of(actor)
    parts = name_of_host(host).split(".")
    above = [".".join(parts[at:]) for at in range(len(parts))]
    theirs = blocks.c.subject.in_([actor, host, *above])
    asked = select(blocks.c.id).where(blocks.c.body == body, theirs)
    return register.scalar(asked.limit(1)) is not None


def _person(register: Connection, which: object) -> Person | None:
    row = register.execute(select(people).where(which)).mappings().first()  # type: ignore[arg-type]
    if row is None:
        return None
    return Person(**{name: row[name] for name in Person.__struct_fields__})
