"""[PRESS-34] Feeds of others from which the newsroom takes over, and the register of what they published."""

import hashlib
from collections.abc import Callable
from typing import Any, Literal

import msgspec
from sqlalchemy import ColumnElement, Connection, RowMapping, Select, delete, insert, select, update

from hemicycle.jobs.queue import add_job, finish
from hemicycle.outbound.egress.client import checked_url
from hemicycle.outbound.egress.fault import NotFetched
from hemicycle.partners.feed import FeedRead, Read
from hemicycle.partners.partners import BadPartner
from hemicycle.partners.tables import source_items, sources
from hemicycle.register.register import Register

READ, NOTE = "read-source", "note-original"
"""The kinds of the jobs: a feed is read; what became of an original is told to the text. Subjects: the ids."""
MOST_SOURCES, SHOWN = 100, 60
State = Literal["waiting", "taken", "left", "erased"]
TOLD = msgspec.json.Decoder(Read)
Show = Literal["waiting", "taken", "left"]


class Source(msgspec.Struct, frozen=True):
    """`fault`: why it could not be read, empty where it was, at `asked`."""

    id: int
    name: str
    address: str
    language: str
    etag: str
    modified: str
    digest: str
    asked: int | None
    fault: str


class Item(msgspec.Struct, frozen=True):
    """An item of a source. `record`: the text that was begun with it. `stale`: it says something else since.

    `withdrawn`: when its publisher withdrew it, with the `reason`.
    """

    id: int
    source: int
    name: str
    told: Read
    language: str
    seen: int
    changed: int
    withdrawn: int | None
    reason: str
    state: State
    record: str | None
    stale: bool


class Sources:
    """Those of one server. `now`: UTC in milliseconds. `woken`: there is something to read."""

    def __init__(
        self, register: Register, now: Callable[[], int], woken: Callable[[], object]
    ) -> None:
        self._register, self._now, self._woken = register, now, woken

    async def add(self, name: str, address: str, language: str) -> None:
        """Read this feed from now on. Raises BadPartner."""
        if not name:
            raise BadPartner("name")
        try:
            checked_url(address)
        except NotFetched as fault:
            raise BadPartner("address") from fault
        now = self._now()

        def work(register: Connection) -> str:
            known = [*register.scalars(select(sources.c.address))]
            if address in known:
                return "known"
            if len(known) >= MOST_SOURCES:
                return "many"
            row = {"name": name, "address": address, "language": language, "made": now}
            made = register.execute(
                insert(sources).values(**row, etag="", modified="", digest="", fault="")
            ).inserted_primary_key
            add_job(register, READ, str(made[0] if made else 0), now)
            return ""

        refused = await self._register.write(work)
        if refused:
            raise BadPartner(refused)
        self._woken()

    async def drop(self, source: int) -> None:
        """Read it no more. What was taken over stays; what was not is forgotten."""

        def work(register: Connection) -> None:
            register.execute(delete(source_items).where(source_items.c.source == source))
            register.execute(delete(sources).where(sources.c.id == source))
            finish(register, READ, str(source))

        await self._register.write(work)

    async def read_now(self, source: int) -> None:
        """Read it without waiting for its turn."""
        now = self._now()
        known = select(sources.c.id).where(sources.c.id == source)

        def work(register: Connection) -> None:
            if register.scalar(known) is not None:
                add_job(register, READ, str(source), now)

        await self._register.write(work)
        self._woken()

    async def all(self) -> list[Source]:
        """The feeds, in the order in which they were named."""
        return await self._register.read(lambda c: [Source(*row) for row in c.execute(_sources())])

    async def items(self, show: Show) -> list[Item]:
        """The register: what waits, was taken over, or was left; what changed last first."""
        return await self._register.read(lambda c: _items(c, source_items.c.state == show))

    async def item(self, item: int) -> Item | None:
        """One of them, with words."""
        found = await self._register.read(lambda c: _items(c, source_items.c.id == item))
        return found[0] if found and found[0].state != "erased" else None

    async def of_record(self, record: str) -> Item | None:
        """That with which a text was begun."""
        found = await self._register.read(lambda c: _items(c, source_items.c.record == record))
        return found[0] if found else None

    async def take(self, item: Item, record: str) -> None:
        """This text was begun with what it said when it was looked at."""
        row = {"state": "taken", "record": record, "taken_digest": item.told.digest, "noted": True}
        mine = update(source_items).where(source_items.c.id == item.id)
        now = self._now()

        def work(register: Connection) -> None:
            register.execute(mine.values(row))
            add_job(register, NOTE, str(item.id), now)  # what changed meanwhile

        await self._register.write(work)
        self._woken()

    async def settle(self, item: int, state: State) -> None:
        """It is left, or laid back among what waits."""
        mine = update(source_items).where(source_items.c.id == item)
        await self._register.write(lambda c: c.execute(mine.values(state=state)))

    async def looked_at(self, item: int) -> None:
        """What the original says now has been looked at."""
        mine = update(source_items).where(source_items.c.id == item)
        changed = mine.values(taken_digest=source_items.c.digest, noted=True)
        await self._register.write(lambda c: c.execute(changed))


def source_at(register: Connection, source: int) -> Source | None:
    """The feed of this id."""
    row = register.execute(_sources().where(sources.c.id == source)).one_or_none()
    return Source(*row) if row else None


def note_read(register: Connection, source: int, now: int, **values: str) -> None:
    """That it was read, or could not be."""
    mine = update(sources).where(sources.c.id == source)
    register.execute(mine.values(asked=now, **values))


def take_in(register: Connection, source: int, read: FeedRead, now: int) -> int:
    """Into the register: what is new, what reads otherwise, what was withdrawn. How much of that there was.

    What stands in the feed no more has rolled off, and stays.
    """
    fresh = sum([_take(register, source, one, now) for one in read.items])
    return fresh + sum(
        [_withdraw(register, source, one.identity, one.at or now, one.reason) for one in read.gone]
    )


def _take(register: Connection, source: int, one: Read, now: int) -> bool:
    c, mine = source_items.c, _mine(source, one.identity)
    asked = select(c.id, c.digest, c.state, c.record, c.withdrawn).where(mine)
    known = register.execute(asked).one_or_none()
    row: dict[str, object] = {
        "title": one.title,
        "link": one.link,
        "language": one.language,
        "changed": now,
        "digest": one.digest,
        "told": msgspec.json.encode(one),
        "withdrawn": None,
        "reason": "",
    }
    if known is None:
        row |= {"source": source, "key": _key(one.identity), "seen": now, "state": "waiting"}
        register.execute(insert(source_items).values(**row, taken_digest="", noted=True))
        return True
    if known.state == "erased" or (known.digest == one.digest and known.withdrawn is None):
        return False
    register.execute(update(source_items).where(c.id == known.id).values(row))
    _to_note(register, known.id, known.record, now)
    return True


def _withdraw(register: Connection, source: int, identity: str, at: int, reason: str) -> bool:
    c, mine = source_items.c, _mine(source, identity)
    asked = select(c.id, c.record).where(mine, c.withdrawn.is_(None))
    known = register.execute(asked).one_or_none()
    if known is None:
        return False
    gone = update(source_items).where(c.id == known.id)
    register.execute(gone.values(withdrawn=at, reason=reason[:1000]))
    _to_note(register, known.id, known.record, at)
    return True


def _to_note(register: Connection, item: int, record: str | None, now: int) -> None:
    """The text that was begun with it is to say what became of it."""
    if record is not None:
        mine = update(source_items).where(source_items.c.id == item)
        register.execute(mine.values(noted=False))
        add_job(register, NOTE, str(item), now)


def _mine(source: int, identity: str) -> ColumnElement[bool]:
    c = source_items.c
    return (c.source == source) & (c.key == _key(identity))


def _key(identity: str) -> str:
    return hashlib.sha256(identity.encode()).hexdigest()


def _sources() -> Select[Any]:
    c = sources.c
    columns = (c.id, c.name, c.address, c.language, c.etag, c.modified, c.digest, c.asked, c.fault)
    return select(*columns).order_by(c.id)


def _items(register: Connection, which: ColumnElement[bool]) -> list[Item]:
    c = source_items.c
    asked = select(source_items, sources.c.name, sources.c.language.label("spoken"))
    asked = asked.join(sources, sources.c.id == c.source).where(which)
    rows = register.execute(asked.order_by(c.changed.desc(), c.id).limit(SHOWN))
    return [_as_item(row) for row in rows.mappings()]


def _as_item(row: RowMapping) -> Item:
    return Item(
        id=row["id"],
        source=row["source"],
        name=row["name"],
        told=TOLD.decode(row["told"]) if row["told"] != b"{}" else NOTHING,
        language=row["language"] or row["spoken"],
        seen=row["seen"],
        changed=row["changed"],
        withdrawn=row["withdrawn"],
        reason=row["reason"],
        state=row["state"],
        record=row["record"],
        stale=row["record"] is not None and row["digest"] != row["taken_digest"],
    )


NOTHING = Read("", "", False, "", "", [], None, "none", "", [])
"""What is left of an item whose words were erased."""
