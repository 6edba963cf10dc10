"""Where the directory keeps something of people: how they are reached, and the names of the lists that came in."""

from collections.abc import Sequence

from sqlalchemy import Connection, delete, update

from hemicycle.directory.tables import contacts, imports, standing_bodies
from hemicycle.keeping.place import Place, Sought, Stored, mail_mark
from hemicycle.keeping.rows import Row, Rows, TablePlace
from hemicycle.register.register import Register

LIST_DAYS = 730
"""How long it is told which file a list came from, where nobody says otherwise."""


def places_of_directory(register: Register) -> Sequence[Place]:
    """The places. How somebody is reached is kept as long as the body's record names them."""
    reached = Rows(
        contacts,
        personal=("value",),
        free=("id", "record", "person", "listed", "kind"),
        wipe=_wipe_contact,
        called=lambda row: (row["value"],) if row["kind"] == "email" else (),
        marks=_whose,
        shown=lambda row: (row["value"], row["record"]),
        says=lambda row: (row["value"],),
        at="",
        also=(
            Stored(
                standing_bodies.name,
                free=("id", "record", "leaf", "rule", "body", "access", "rules"),
            ),
        ),
    )
    lists = Rows(
        imports,
        personal=("file",),
        free=("id", "record", "listed", "made", "people", "undone"),
        wipe=_blank_file,
        shown=lambda row: (row["file"], row["record"]),
        says=lambda row: (row["file"],),
        old=lambda before: (imports.c.made < before) & (imports.c.file != ""),
    )
    return (
        TablePlace(register, "contacts", reached),
        TablePlace(register, "lists", lists, LIST_DAYS),
    )


def _whose(row: Row) -> frozenset[str]:
    person = frozenset({f"person:{row['record']}/{row['person']}"})
    return person | mail_mark(row["value"]) if row["kind"] == "email" else person


def _wipe_contact(connection: Connection, row: Row, _: Sought) -> None:
    connection.execute(delete(contacts).where(contacts.c.id == row["id"]))


def _blank_file(connection: Connection, row: Row, _: Sought) -> None:
    connection.execute(update(imports).where(imports.c.id == row["id"]).values(file=""))
