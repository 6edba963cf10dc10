"""What the pages need of the rooms below: the recorder and the hub."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from pathlib import Path
from typing import BinaryIO, Protocol

from hemicycle.access.links import Issued
from hemicycle.attachments.store import Held
from hemicycle.attachments.tickets import Ticket
from hemicycle.files import MeetingFile
from hemicycle.live.protocol import About
from hemicycle.procedure.core.actor import SECRETARIAT, Command
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.core.state import RecordState
from hemicycle.procedure.meeting.business.documents.state import Document
from hemicycle.procedure.meeting.business.inscriptions.state import StatementFile
from hemicycle.procedure.meeting.convening.commands import ConveneMeeting
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.record_point import EntryPoint, RecordPoint
from hemicycle.procedure.words import Format
from hemicycle.recorder.answers import Accepted
from hemicycle.recorder.damage import Damage


class Recorder(Protocol):
    """The one loop, as far as the pages use it. Raises `hemicycle.recorder.errors`."""

    @property
    def vkey(self) -> str:
        """The key under which the checkpoints of its records verify."""

    async def convene(
        self, command: ConveneMeeting, *, account: str | None = None
    ) -> Accepted | Refusal:
        """Begin a record: what was accepted, or a Refusal."""

    async def act(
        self,
        record: str,
        actor: str,
        command: Command,
        command_id: str | None,
        *,
        account: str | None = None,
    ) -> Accepted | Refusal:
        """Do as the command says: what was accepted, or a Refusal. `account`: which of the staff acts."""

    async def drop(self, record: str) -> None:
        """Let go of a record that passes, and of all that it said. Raises ValueError for another."""

    async def begin(
        self,
        record: str,
        command: Command,
        *,
        actor: str = SECRETARIAT,
        account: str | None = None,
    ) -> Accepted | Refusal:
        """Begin a record of the type whose first command this is."""

    async def state(self, record: str) -> RecordState:
        """The state of a record of any type, as far as it is durable."""

    async def point(self, record: str) -> tuple[RecordState, RecordPoint]:
        """The same, and where the record stands with it."""

    async def entry_point(self, record: str, seq: int) -> EntryPoint:
        """An entry of a record, by the hash of its leaf. Raises IndexError where there is none."""

    async def meeting(self, record: str) -> Meeting:
        """The state of a record that is a meeting, as far as it is durable."""

    async def entries(self, record: str, start: int = 0, end: int | None = None) -> list[Entry]:
        """The entries of a record from `start` up to, and without, `end`."""

    async def records(self) -> list[str]:
        """The ids of all records, in the order in which they began."""

    def now(self) -> int:
        """The time that its records go by (UTC, ms)."""

    def ahead_ms(self, record: str) -> int:
        """By how much the record's time is ahead of the clock."""

    @property
    def apart_ms(self) -> int:
        """How far the machine's clock is ahead of the time that the recorder goes by; 0 while they agree."""

    @property
    def unwritten(self) -> str | None:
        """Why it cannot be written down that the recorder is up; None where it can."""

    async def take_wall_clock(self) -> None:
        """Go by the machine's clock from now on."""

    async def damage(self, record: str) -> Damage | None:
        """Why the record takes no more acts, or None."""

    @property
    def damages(self) -> Mapping[str, Damage | None]:
        """The records that take no more acts, and why, as far as it was found; None: it cannot be read at all."""

    async def examine(self, record: str) -> None:
        """Look whether a record, as it is stored now, is what was signed."""

    def observe(self, changed: Callable[[str], object]) -> None:
        """Calls `changed` with the id of a record whenever more of it is durable, or has been read. It may not fail."""

    async def export(self, record: str, class_key: str) -> Iterator[bytes]:
        """The record as this class of readers may have it, in pieces."""


class MediaAway(Exception):
    """The server's engine of pictures and sound does not answer."""


class MediaCheck(Protocol):
    """The engine of pictures and sound, as far as the check before entering asks it."""

    async def check(self, record: str, sdp: str) -> str | None:
        """The engine's answer to a page's offer, with its candidates: what it gets it sends back, for a short while.

        None where the meeting's pictures go from browser to browser. Raises MediaAway.
        """


class Hub(Protocol):
    """Who is connected now."""

    def waiting(self, record: str) -> Collection[str]:
        """The participants in the lobby, in the order in which they came."""

    def connected(self, record: str) -> Collection[str]:
        """The participants whose device is connected."""

    def tell_beside(self, record: str | None, about: About, to: Collection[str] | None) -> None:
        """Something that is asked for beside the record has changed: see `Hub.tell_beside`."""


class Attachments(Protocol):
    """The files that are laid before meetings."""

    async def receive(self, record: str, sent: BinaryIO) -> Held[Format]:
        """Keep a file that was sent. Raises Unfit, OSError."""

    async def let_go(self, record: str, digest: str) -> None:
        """Remove a file whose laying was refused, unless a document names it."""

    def ticket(self, record: str, document: Document) -> tuple[str, str]:
        """A ticket for the file of a document, and what the file is called."""

    def ticket_of(self, record: str, file: StatementFile, title: str) -> tuple[str, str]:
        """A ticket for the file of a statement, and what the file is called."""

    async def give(self, record: str, digest: str) -> tuple[str, str] | None:
        """A ticket for a file by its digest, and what it is called; None where it is not held."""

    async def drop(self, record: str, digests: Collection[str]) -> None:
        """Delete files that no entry names."""

    def find(self, written: str) -> tuple[Ticket, Path] | None:
        """The file of a ticket; None where it is none, is over, or the file is not held."""


class Photographs(Protocol):
    """The family photos and the stills that they are made of."""

    async def take(self, record: str, photo: str, who: str, sent: bytes) -> str | None:
        """Take somebody's still for the call that runs; the code of why not, or None."""

    def find(self, record: str, digest: str, *, link: bool = False) -> Path | None:
        """The file of a picture, or of its image for links; None where it is not kept."""

    async def tidy(self, record: str) -> None:
        """Remove what is out of use."""


class Rehearse(Protocol):
    """Plays seats of a meeting as delegations would, from now on and by the way."""

    def __call__(self, file: MeetingFile, seats: Sequence[Issued]) -> None:
        """`seats`: the links of those who are played."""

    async def end(self, record: str) -> None:
        """Nobody plays there any more."""

    def unplayed(self, record: str) -> str:
        """Why nobody plays in a rehearsal that was begun; empty: they do, or it is none."""

    async def out_of_reach(self) -> str:
        """Why nobody would play, since this server does not reach itself; empty: it does."""
