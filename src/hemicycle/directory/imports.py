"""The lists that came in, by the name under which a body's record has them."""

import msgspec
from sqlalchemy import Connection, delete, insert, select, update

from hemicycle.directory.tables import imports


class Imported(msgspec.Struct, frozen=True):
    """A list that came in. `undone`: when it was taken back (UTC, ms)."""

    listed: str
    file: str
    made: int
    people: int
    undone: int | None


def note(register: Connection, record: str, one: Imported) -> None:
    """A list came in; once, however often it is noted."""
    known = select(imports.c.id).where(imports.c.listed == one.listed)
    if register.execute(known).first() is None:
        row = {**msgspec.structs.asdict(one), "file": one.file[:200]}
        register.execute(insert(imports).values(record=record, **row))


def lists_of(register: Connection, record: str) -> list[Imported]:
    """Those of a record, the newest first."""
    columns = [imports.c[name] for name in Imported.__struct_fields__]
    asked = select(*columns).where(imports.c.record == record).order_by(imports.c.id.desc())
    return [Imported(*row) for row in register.execute(asked)]


def mark_undone(register: Connection, record: str, listed: str, at: int) -> None:
    """It was taken back."""
    ours = imports.c.record == record, imports.c.listed == listed
    register.execute(update(imports).where(*ours).values(undone=at))


def drop(register: Connection, record: str, listed: str) -> None:
    """It did not come in after all."""
    ours = imports.c.record == record, imports.c.listed == listed
    register.execute(delete(imports).where(*ours))
