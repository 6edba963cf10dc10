"""What a follower is: a rule by which rows of the register follow from the entries of a record."""

from typing import Literal, Protocol

from sqlalchemy import Connection

from hemicycle.recorder.committed_batch import CommittedBatch

Kind = Literal["pages", "outward"]
"""`pages`: what it writes can be derived again at any time; it begins at each record's beginning.
`outward`: what it writes leads to something that leaves the server and cannot be taken back; a new one begins at each
record's end."""


class Follower(Protocol):
    """A rule. It knows no clock and no dice: the same entries give the same rows."""

    @property
    def rule(self) -> str:
        """Its name, never used again for another; it stands in the key of each row."""

    @property
    def version(self) -> str:
        """Another one says that what is derived has changed: pages are then derived anew."""

    @property
    def kind(self) -> Kind:
        """Where it leads."""

    def carry(self, register: Connection, run: CommittedBatch) -> bool:
        """Write what follows from a run; whether a row was written. The cursor moves in the same transaction."""

    def lose(self, register: Connection, record: str | None) -> None:
        """A record (None: any) is not what was carried, since one of the databases was restored.

        Pages delete their rows, which are derived anew. What leads outward marks as unknown each row that is
        unfinished: it may have gone out, and is never sent by itself.
        """
