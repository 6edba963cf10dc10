"""Where the newsroom keeps something of people: in the office's own words on standing pages."""

from sqlalchemy import Connection, delete

from hemicycle.keeping.place import Place, Sought
from hemicycle.keeping.rows import Row, Rows, TablePlace
from hemicycle.register.register import Register
from hemicycle.web.tables import standing_pages


def places_of_standing(register: Register) -> tuple[Place, ...]:
    """The place. A page of which the words go shows its template again."""
    written = Rows(
        standing_pages,
        personal=("words",),
        free=("id", "page", "language", "confirmed", "changed"),
        wipe=_wipe,
        shown=lambda row: (row["page"], row["language"]),
        says=lambda row: (row["words"],),
        blank=_wipe,
        at="changed",
    )
    return (TablePlace(register, "standing", written),)


def _wipe(connection: Connection, row: Row, _: Sought) -> None:
    connection.execute(delete(standing_pages).where(standing_pages.c.id == row["id"]))
