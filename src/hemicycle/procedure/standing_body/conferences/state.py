"""The conferences of a body: who meets there, in which rooms, and its programme of numbered sittings."""

from datetime import date
from typing import Literal

import msgspec

from hemicycle.procedure.standing_body.series.state import Slot
from hemicycle.procedure.words import ConferenceId, MeetingId, Texts, Token

PartKind = Literal["plenary", "committee", "working-group"]


class Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One of those that meet at a conference, in a room of it, by its number from 1.

    `body`: the body under whose rules it meets; None: that of the conference itself.
    """

    kind: PartKind
    room: int
    body: Token | None = None


class Place(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """When a sitting is, and in which room."""

    slot: Slot
    room: int


class Change(msgspec.Struct, frozen=True):
    """A sitting that had this place was moved, or cancelled, by entry `seq`, at `at` (UTC, ms); `texts`: `reason`."""

    seq: int
    at: int
    was: Place
    texts: Texts


class Programmed(msgspec.Struct, frozen=True):
    """A sitting of the programme. No number is used twice: what moved has its earlier places, what is cancelled stays.

    `part`: who meets, by its number from 1. `languages`: those that are interpreted; none: the floor alone is heard.
    `texts`: its `topic`. `meeting`: the record of the meeting as which it was called.
    """

    number: int
    part: int
    place: Place
    languages: list[Token]
    seq: int
    texts: Texts
    changes: list[Change] = []
    cancelled: bool = False
    meeting: MeetingId | None = None


class Naming(msgspec.Struct, frozen=True):
    """Names that entry `seq` added: a part, as `part-4`, and a room, as `room-4`."""

    seq: int
    texts: Texts


class Conference(msgspec.Struct, frozen=True):
    """From its first day to its last by the clocks of `zone` (IANA). `programme`: its sittings, by their numbers.

    `texts`: its `title`, `where` it is, and the names of its parts and rooms: `part-1`, `room-1` and on.
    """

    id: ConferenceId
    since: date
    until: date
    zone: Token
    rooms: int
    parts: list[Part]
    seq: int
    texts: Texts
    namings: list[Naming] = []
    programme: dict[int, Programmed] = {}

    @property
    def words(self) -> Texts:
        """The title, where it is, and all names of parts and rooms, as far as they were not erased."""
        added = {name: text for one in self.namings for name, text in one.texts.items()}
        return {**self.texts, **added}


class Conferences(msgspec.Struct, frozen=True):
    """In the order in which they were planned."""

    table: dict[ConferenceId, Conference] = {}
