"""The looks of bodies in the register."""

from typing import Any

import msgspec
from sqlalchemy import Connection, delete, insert, select

from hemicycle.directory.looks.look import Look
from hemicycle.directory.tables import looks, own_flags


def looks_of(register: Connection) -> dict[str, Look]:
    """The look of each body that has one."""
    found: dict[str, Look] = {}
    own: dict[str, dict[str, bytes]] = {}
    for body, member, picture in register.execute(select(own_flags)).all():
        own.setdefault(body, {})[member] = picture
    for row in register.execute(select(looks)).mappings():
        values: dict[str, Any] = {key: row[key] for key in row if key != "body"}
        found[row["body"]] = Look(**values, own=own.get(row["body"], {}))
    return found


def keep(register: Connection, body: str, look: Look) -> None:
    """Keep this look in place of the one before."""
    values = msgspec.structs.asdict(look)
    own = [{"body": body, "member": code, "picture": it} for code, it in values.pop("own").items()]
    for table in (looks, own_flags):
        register.execute(delete(table).where(table.c.body == body))
    register.execute(insert(looks).values(body=body, **values))
    if own:
        register.execute(insert(own_flags), own)
