"""What a server was told at its first start: whose house it is, on whose clock, and whether letters leave by mail."""

from zoneinfo import ZoneInfo

import msgspec
from sqlalchemy import Connection, delete, insert, select

from hemicycle.directory.tables import house


class Told(msgspec.Struct, frozen=True):
    """The answers. `body`: the id of the body that meets here; empty: nobody answered yet. `zone`: as IANA has it."""

    body: str = ""
    zone: str = "UTC"

    @property
    def clock(self) -> ZoneInfo:
        """The clock of the house. The zone was known when it was told; where it is no more, UTC holds."""
        try:
            return ZoneInfo(self.zone)
        except (KeyError, ValueError, OSError):
            return ZoneInfo("UTC")


def told(register: Connection) -> Told:
    """What was told by now."""
    rows = register.execute(select(house.c.name, house.c.value))
    return msgspec.convert({str(row.name): str(row.value) for row in rows}, Told)


def tell(register: Connection, answers: Told) -> None:
    """Keep these answers in place of those before."""
    register.execute(delete(house))
    rows = [{"name": name, "value": value} for name, value in msgspec.to_builtins(answers).items()]
    register.execute(insert(house), rows)
