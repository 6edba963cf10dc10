"""Where the room of calendars keeps something of people: how those who are invited are reached."""

from collections.abc import Sequence

from sqlalchemy import Connection, delete

from hemicycle.calendar.invited_tables import invitations, invited_meetings
from hemicycle.keeping.place import Place, Sought, Stored, mail_mark
from hemicycle.keeping.rows import Row, Rows, TablePlace
from hemicycle.register.register import Register

INVITED_DAYS = 365
"""How long it is kept how somebody was reached, where nobody says otherwise."""


def places_of_invitations(register: Register) -> Sequence[Place]:
    """The place."""
    c = invitations.c
    invited = Rows(
        invitations,
        personal=("name", "address", "language", "token_digest"),
        free=(
            *("id", "record", "participant", "number", "wanted", "letters"),
            *("sequence", "told", "outbox", "ended", "series", "person"),
        ),
        wipe=_wipe,
        called=lambda row: (row["name"], row["address"]),
        marks=_whose,
        shown=lambda row: (row["address"], row["record"]),
        says=lambda row: (row["name"], row["address"]),
        old=lambda before: c.wanted < before,
        at="wanted",
        also=(
            Stored(
                invited_meetings.name,
                free=(
                    *("record", "uid", "zone", "sequence", "starts", "ends"),
                    *("digest", "cancelled", "moved", "series", "planned", "title"),
                ),
            ),
        ),
    )
    return (TablePlace(register, "invitations", invited, INVITED_DAYS),)


def _whose(row: Row) -> frozenset[str]:
    seat = f"seat:{row['record']}/{row['participant']}"
    answers = f"invitation:{row['token_digest']}"
    return frozenset({seat, answers}) | mail_mark(row["address"])


def _wipe(connection: Connection, row: Row, _: Sought) -> None:
    connection.execute(delete(invitations).where(invitations.c.id == row["id"]))
