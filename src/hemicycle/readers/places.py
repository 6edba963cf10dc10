"""Where addresses of readers are kept, and what is known of journalists."""

from collections.abc import Sequence

from sqlalchemy import Connection, Table, delete, update

from hemicycle.keeping.place import Place, Sought, Stored, mail_mark
from hemicycle.keeping.rows import Row, Rows, TablePlace, Wipe
from hemicycle.readers.journalists import drop, over
from hemicycle.readers.list import REQUEST_DAYS
from hemicycle.readers.tables import (
    embargo_openings,
    embargoed_copies,
    journalists,
    reader_requests,
    readers,
    tellings,
)
from hemicycle.register.register import Register

STOPPED_DAYS = 90
"""How long an address is remembered to which nothing is sent any more, where nobody says otherwise."""
JOURNALIST_DAYS = 90
"""How long a journalist is known who was refused, or whose term is over."""
WISHES = ("language", "bodies", "kinds")


def places_of_readers(register: Register) -> Sequence[Place]:
    """The places."""
    asked = Rows(
        reader_requests,
        personal=("address",),
        free=("id", *WISHES, "token", "proof", "made"),
        wipe=_wipes(reader_requests),
        called=lambda row: (row["address"],),
        marks=lambda row: mail_mark(row["address"]),
        old=lambda before: reader_requests.c.made < before,
    )
    told = Rows(
        readers,
        personal=("address",),
        free=("id", *WISHES, "token", "confirmed", "stopped"),
        wipe=_wipes(readers),
        called=lambda row: (row["address"],),
        marks=lambda row: mail_mark(row["address"]),
        old=lambda before: readers.c.stopped < before,
        at="confirmed",
        also=(
            Stored(
                tellings.name,
                free=("id", "record", "leaf", "seq", "how", "at", "reached", "written", "state"),
            ),
        ),
    )
    asking = Rows(
        journalists,
        personal=("name", "outlet", "address", "evidence", "decided_by", "reason"),
        free=("id", "language", "zone", "token", "state", "since", "until"),
        wipe=lambda connection, row, _: drop(connection, row["id"]),
        called=lambda row: (row["name"], row["address"]),
        marks=lambda row: mail_mark(row["address"]) | {f"journalist:{row['id']}"},
        shown=lambda row: (row["outlet"],),
        says=lambda row: (row["evidence"], row["reason"], row["decided_by"]),
        blank=_blank,
        old=over,
        at="since",
        also=(
            Stored(
                embargoed_copies.name,
                free=("id", "record", "journalist", "token", "made", "ended", "schedule"),
            ),
            Stored(embargo_openings.name, free=("id", "copy", "at")),
        ),
    )
    return (
        TablePlace(register, "journalists", asking, JOURNALIST_DAYS),
        TablePlace(register, "reader-requests", asked, REQUEST_DAYS),
        TablePlace(register, "readers", told, STOPPED_DAYS),
    )


def _blank(connection: Connection, row: Row, _: Sought) -> None:
    """Of somebody else who only names the person, what they wrote of themselves goes."""
    mine = update(journalists).where(journalists.c.id == row["id"])
    connection.execute(mine.values(evidence="", reason="", decided_by=None))


def _wipes(table: Table) -> Wipe:
    def wipe(connection: Connection, row: Row, _: Sought) -> None:
        connection.execute(delete(table).where(table.c.id == row["id"]))

    return wipe
