"""Seats that moved from device to device, and links that were only opened.

A move stands in the register, so that it is still told after a restart. An opened link is known in memory alone: a
mail scanner opens links too, and looking is no use of a link.
"""

from collections import OrderedDict

import msgspec
from sqlalchemy import Connection, select

from hemicycle.access.devices import Device, read_device
from hemicycle.access.links import Link
from hemicycle.access.tables import links, sessions

MOST_TOLD = 50
MOST_OPENED = 2000


class Move(msgspec.Struct, frozen=True):
    """A seat went to another device by its own link. `since`: when the device before took it.

    `standing`: the newest move of a link that stands, which can be undone. `undone`: when the link was closed.
    """

    participant: str
    at: int
    before: Device
    since: int
    after: Device
    standing: bool
    undone: int | None


class Opening(msgspec.Struct, frozen=True):
    """A link was opened on a device that does not hold it, and not used. `in_use`: another device held it then."""

    participant: str
    at: int
    device: Device
    times: int
    in_use: bool


class Seating(msgspec.Struct, frozen=True):
    """What there is to tell of the seats of a meeting, the newest first."""

    moves: list[Move]
    openings: list[Opening]


class Openings:
    """Links that were opened, in memory."""

    def __init__(self) -> None:
        self._opened: OrderedDict[int, tuple[str | None, Opening]] = OrderedDict()

    def note(self, link: Link, device: str, now: int) -> None:
        """A link was opened and not used."""
        before = self._opened.pop(link.id, None)
        times = before[1].times + 1 if before else 1
        opening = Opening(link.actor, now, read_device(device), times, link.in_use)
        self._opened[link.id] = (link.record, opening)
        if len(self._opened) > MOST_OPENED:
            self._opened.popitem(last=False)

    def forget(self, link: int) -> None:
        """The link was used, or opens nothing any more."""
        self._opened.pop(link, None)

    def of(self, record: str) -> list[Opening]:
        """The openings of a record's links, the newest first."""
        return [opening for of, opening in reversed(self._opened.values()) if of == record]


def moves_of(register: Connection, record: str) -> list[Move]:
    """The moves of a record's seats, the newest first."""
    before, after = sessions.alias("before"), sessions.alias("after")
    found = register.execute(
        select(
            links.c.id,
            links.c.actor,
            links.c.revoked,
            after.c.made,
            before.c.device.label("from_device"),
            before.c.made.label("since"),
            after.c.device.label("to_device"),
        )
        .join(after, after.c.link == links.c.id)
        .join(before, before.c.id == after.c.took_over)
        .where(links.c.record == record)
        .order_by(after.c.id.desc())
        .limit(MOST_TOLD)
    ).all()
    seen: set[int] = set()
    moves = []
    for row in found:
        newest = row.id not in seen
        seen.add(row.id)
        moves.append(
            Move(
                row.actor,
                row.made,
                read_device(row.from_device),
                row.since,
                read_device(row.to_device),
                newest and row.revoked is None,
                row.revoked,
            )
        )
    return moves
