"""What readers are told, a page of them at a time: whose turn it is, to whom no more is sent, and how far it went.

Each function works inside the caller's transaction. Nobody is told of what came out before they confirmed.
"""

from collections.abc import Callable, Sequence

import msgspec
from sqlalchemy import Connection, func, insert, select, update

from hemicycle.jobs.queue import add_job, finish
from hemicycle.outbound.ledger import count_waiting, states_to
from hemicycle.readers.list import TOLD
from hemicycle.readers.reader import How, Reader, TellingRow, reader_in
from hemicycle.readers.tables import reader_requests, readers, tellings

TELL = "tell-readers"
"""The kind of the jobs; their subject is the id of a telling."""
PAGE = 100
"""Readers whose turn it is at a time: letters of one transaction."""
MOST_WAITING = 100
"""While so many letters to readers have not left, no more are written; others' letters are never behind many."""
BOUNCES = 3
"""So many letters refused for good, one after the other, and nothing more is sent to an address."""


def begin(register: Connection, record: str, leaf: str, seq: int, how: How, at: int) -> bool:
    """Readers are to be told of an entry, once. False: they were before."""
    there = select(tellings.c.id).where(tellings.c.record == record, tellings.c.leaf == leaf)
    if register.scalar(there) is not None:
        return False
    row = {"record": record, "leaf": leaf, "seq": seq, "how": how, "at": at}
    row |= {"reached": 0, "written": 0, "state": "open"}
    made = register.execute(insert(tellings).values(row))
    add_job(register, TELL, str(made.inserted_primary_key[0]), at)  # type: ignore[index]
    return True


def doubt(register: Connection, record: str | None) -> None:
    """A database was restored: what is not told to the end may have been, and is told no further."""
    open_ = tellings.c.state == "open"
    if record is not None:
        open_ = open_ & (tellings.c.record == record)
    for one in [*register.scalars(select(tellings.c.id).where(open_))]:
        end(register, one, "unknown")


def end(register: Connection, telling: int, state: str) -> None:
    """It goes no further."""
    register.execute(update(tellings).where(tellings.c.id == telling).values(state=state))
    finish(register, TELL, str(telling))


def telling_at(register: Connection, telling: int) -> TellingRow | None:
    """One, if it is not at its end."""
    asked = select(tellings).where(tellings.c.id == telling, tellings.c.state == "open")
    row = register.execute(asked).first()
    return TellingRow(*row) if row else None


def is_overtaken(register: Connection, telling: TellingRow) -> bool:
    """Whether something newer is to be told of the same text."""
    later = tellings.c.record == telling.record, tellings.c.id > telling.id
    return register.scalar(select(tellings.c.id).where(*later).limit(1)) is not None


def next_readers(register: Connection, telling: TellingRow) -> list[Reader]:
    """Whose turn it is."""
    asked = select(readers).where(
        readers.c.id > telling.reached,
        readers.c.confirmed <= telling.at,
        readers.c.stopped.is_(None),
    )
    rows = register.execute(asked.order_by(readers.c.id).limit(PAGE)).mappings()
    return [reader_in(row) for row in rows]


def tell(
    register: Connection,
    telling: TellingRow,
    turn: Sequence[Reader],
    now: int,
    write: Callable[[Reader], bool],
) -> None:
    """Write to those whose turn it is, and let the next page follow. Who left meanwhile gets no letter."""
    written, reached = 0, telling.reached
    there = {one.id for one in next_readers(register, telling)}
    for reader in turn:
        reached = reader.id
        if reader.id not in there or _stopped(register, reader, now):
            continue
        written += write(reader)
    values = {"reached": reached, "written": telling.written + written}
    register.execute(update(tellings).where(tellings.c.id == telling.id).values(values))
    if len(turn) < PAGE:
        end(register, telling.id, "done")
    else:
        add_job(register, TELL, str(telling.id), now)


def is_busy(register: Connection) -> bool:
    """Whether so many letters to readers have not left that the next page must wait."""
    return count_waiting(register, TOLD) >= MOST_WAITING


def _stopped(register: Connection, reader: Reader, now: int) -> bool:
    """Whether an address has refused so much that nothing more is sent there."""
    last = states_to(register, TOLD, reader.address, BOUNCES)
    if last != ["refused"] * BOUNCES:
        return False
    register.execute(update(readers).where(readers.c.id == reader.id).values(stopped=now))
    return True


class Counts(msgspec.Struct, frozen=True):
    """The list in numbers: told, not confirmed, stopped since mail came back; by language of those who are told."""

    told: int
    waiting: int
    stopped: int
    languages: dict[str, int]


def counts(register: Connection) -> Counts:
    """How many there are."""
    there = readers.c.stopped.is_(None)
    rows = register.execute(
        select(readers.c.language, func.count()).where(there).group_by(readers.c.language)
    )
    spoken = {str(language): int(number) for language, number in rows}
    waiting = select(func.count()).select_from(reader_requests)
    stopped = select(func.count()).select_from(readers).where(~there)
    return Counts(
        sum(spoken.values()),
        int(register.scalar(waiting) or 0),
        int(register.scalar(stopped) or 0),
        spoken,
    )


def last_told(register: Connection, most: int) -> list[TellingRow]:
    """What readers were told last, the newest first."""
    rows = register.execute(select(tellings).order_by(tellings.c.id.desc()).limit(most))
    return [TellingRow(*row) for row in rows]
