"""Where recorded statements are kept that delegations handed in: their rows, and with them their files.

What was played stays with its record, which names it, until the words of that entry are erased (`erasing.py`).
"""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, Connection, delete

from hemicycle.attachments.recordings import Recording, Recordings, found
from hemicycle.attachments.tables import recordings
from hemicycle.keeping.place import Place, Sought, Stored, Trace
from hemicycle.keeping.rows import Row, Rows, TablePlace
from hemicycle.register.register import Register

RECORDING_DAYS = 365
"""How long they are kept from the day they were handed in, where nobody says otherwise."""


def _wipe(register: Connection, row: Row, _: Sought) -> None:
    register.execute(delete(recordings).where(recordings.c.id == row["id"]))


class OfRecordings(TablePlace):
    """The place. A file goes after its rows; what a crash leaves of it goes at the next start."""

    def __init__(self, register: Register, kept: Recordings) -> None:
        rows = Rows(
            recordings,
            personal=("participant", "digest", "speaker", "tested_on"),
            free=(
                *("id", "record", "party", "item", "format", "size", "codecs", "length_ms"),
                *("sound", "heard", "width", "height", "made"),
            ),
            wipe=_wipe,
            called=lambda row: (row["speaker"],),
            marks=lambda row: frozenset({f"seat:{row['record']}/{row['participant']}"}),
            shown=lambda row: (row["party"], row["record"]),
            old=lambda before: recordings.c.made < before,
            also=(Stored("recordings/", personal=("content",)),),
        )
        super().__init__(register, "recordings", rows, RECORDING_DAYS)
        self._kept = kept

    async def erase(self, trace: Trace, sought: Sought) -> None:
        """See Place."""
        gone = await self._those(recordings.c.id == int(trace.key))
        await super().erase(trace, sought)
        await self._tidy(gone)

    async def let_go(self, before: int) -> int:
        """See Place."""
        gone = await self._those(recordings.c.made < before)
        number = await super().let_go(before)
        await self._tidy(gone)
        return number

    async def _those(self, which: ColumnElement[bool]) -> list[Recording]:
        return await self._register.read(lambda register: found(register, which))

    async def _tidy(self, gone: Sequence[Recording]) -> None:
        for one in gone:
            await self._kept.tidy(one.record, {one.digest})


def places_of_recordings(register: Register, kept: Recordings) -> Sequence[Place]:
    """The place."""
    return (OfRecordings(register, kept),)
