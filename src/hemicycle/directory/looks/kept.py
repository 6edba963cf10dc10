"""The looks of bodies in the register."""

from typing import Any

import msgspec
from sqlalchemy import Connection, delete, insert, select

from hemicycle.directory.looks.look import Look
from hemicycle.directory.tables import looks


def looks_of(register: Connection) -> dict[str, Look]:
    """The look of each body that has one."""
    found: dict[str, Look] = {}
    for row in register.execute(select(looks)).mappings():
        values: dict[str, Any] = {key: row[key] for key in row if key != "body"}
        found[row["body"]] = Look(**values)
    return found


def keep(register: Connection, body: str, look: Look) -> None:
    """Keep this look in place of the one before."""
    register.execute(delete(looks).where(looks.c.body == body))
    register.execute(insert(looks).values(body=body, **msgspec.structs.asdict(look)))
