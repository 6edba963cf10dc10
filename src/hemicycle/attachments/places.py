"""Where recorded statements are kept that delegations handed in: their rows, and with them their files."""

from collections.abc import Sequence

from sqlalchemy import Connection, delete

from hemicycle.attachments.store import Files
from hemicycle.attachments.tables import recordings
from hemicycle.keeping.place import Place, Sought, Stored
from hemicycle.keeping.rows import Row, Rows, TablePlace
from hemicycle.procedure.words import Film
from hemicycle.register.register import Register

RECORDING_DAYS = 365
"""How long they are kept from the day they were handed in, where nobody says otherwise."""


def places_of_recordings(register: Register, files: Files[Film]) -> Sequence[Place]:
    """The place."""

    def wipe(connection: Connection, row: Row, _: Sought) -> None:
        # the file before the row: after a crash the row leads here again
        files.forget(row["record"], [row["digest"]])
        connection.execute(delete(recordings).where(recordings.c.id == row["id"]))

    rows = Rows(
        recordings,
        personal=("participant", "digest", "speaker", "tested_on"),
        free=(
            *("id", "record", "party", "item", "format", "size", "codecs", "length_ms"),
            *("sound", "heard", "width", "height", "made"),
        ),
        wipe=wipe,
        called=lambda row: (row["speaker"],),
        marks=lambda row: frozenset({f"seat:{row['record']}/{row['participant']}"}),
        shown=lambda row: (row["party"], row["record"]),
        old=lambda before: recordings.c.made < before,
        also=(Stored("recordings/", personal=("content",)),),
    )
    return (TablePlace(register, "recordings", rows, RECORDING_DAYS),)
