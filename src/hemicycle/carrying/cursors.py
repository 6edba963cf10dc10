"""Cursors in the register. Each function works inside the caller's transaction."""

from collections.abc import Iterable, Mapping

from sqlalchemy import Connection, delete, insert, select, update

from hemicycle.carrying.tables import cursors, steps
from hemicycle.recorder.ports import End

NOWHERE = End(0, b"")
"""Before the first entry."""


class Overtaken(Exception):
    """Somebody else has moved this cursor: nothing of the transaction stands."""


def read_cursors(register: Connection, rule: str) -> dict[str, End]:
    """Record id → where the follower stands on it."""
    found = register.execute(
        select(cursors.c.record, cursors.c.size, cursors.c.leaf).where(cursors.c.rule == rule)
    )
    return {record: End(size, bytes.fromhex(leaf)) for record, size, leaf in found}


def move_cursor(register: Connection, rule: str, record: str, before: End, after: End) -> None:
    """Move a cursor from where it is known to stand. Raises Overtaken, IntegrityError if it stands elsewhere."""
    if before == NOWHERE:
        place_cursors(register, rule, {record: after})
        return
    stands = update(cursors).where(
        cursors.c.rule == rule,
        cursors.c.record == record,
        cursors.c.size == before.size,
        cursors.c.leaf == before.leaf.hex(),
    )
    if register.execute(stands.values(size=after.size, leaf=after.leaf.hex())).rowcount != 1:
        raise Overtaken(f"{rule} on {record}")


def place_cursors(register: Connection, rule: str, places: Mapping[str, End]) -> None:
    """New cursors."""
    rows = [
        {"rule": rule, "record": record, "size": end.size, "leaf": end.leaf.hex()}
        for record, end in places.items()
    ]
    if rows:
        register.execute(insert(cursors), rows)


def drop_cursors(register: Connection, rule: str, records: Iterable[str] | None = None) -> None:
    """Cursors of these records, or all of a rule's, are gone."""
    gone = delete(cursors).where(cursors.c.rule == rule)
    register.execute(gone if records is None else gone.where(cursors.c.record.in_(list(records))))


def steps_taken(register: Connection) -> int:
    """How many transactions wrote what leads outward."""
    return register.scalar(select(steps.c.taken)) or 0


def take_step(register: Connection, least: int = 0) -> int:
    """One more than were taken, or than `least`; how many there are now."""
    taken = max(steps_taken(register), least) + 1
    register.execute(delete(steps))
    register.execute(insert(steps).values(id=1, taken=taken))
    return taken
