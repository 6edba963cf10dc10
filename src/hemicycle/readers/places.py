"""Where addresses of readers are kept: those that confirmed, and for some days those that have not yet."""

from collections.abc import Sequence

from sqlalchemy import Connection, Table, delete

from hemicycle.keeping.place import Place, Sought, Stored, mail_mark
from hemicycle.keeping.rows import Row, Rows, TablePlace, Wipe
from hemicycle.readers.list import REQUEST_DAYS
from hemicycle.readers.tables import reader_requests, readers, tellings
from hemicycle.register.register import Register

STOPPED_DAYS = 90
"""How long an address is remembered to which nothing is sent any more, where nobody says otherwise."""
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
    return (
        TablePlace(register, "reader-requests", asked, REQUEST_DAYS),
        TablePlace(register, "readers", told, STOPPED_DAYS),
    )


def _wipes(table: Table) -> Wipe:
    def wipe(connection: Connection, row: Row, _: Sought) -> None:
        connection.execute(delete(table).where(table.c.id == row["id"]))

    return wipe
