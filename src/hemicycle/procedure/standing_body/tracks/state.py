"""The tracks of a body: lines of action that live across its meetings."""

import msgspec

from hemicycle.procedure.words import MeetingId, Texts, Token, TrackId


class Attached(msgspec.Struct, frozen=True):
    """A meeting that belongs to the track though it says nothing of it: attached by entry `seq`, at `at` (UTC, ms)."""

    meeting: MeetingId
    seq: int
    at: int


class Track(msgspec.Struct, frozen=True):
    """A line of action. Its id is that by which meetings of the body name it.

    `owner`: the member or office that keeps it; empty: the secretariat. `closed`: it is no page of the public's.
    `texts`: its `title` and its `purpose`. `ended`: when (UTC, ms). `attached`: meetings from before it, or beside it.
    """

    id: TrackId
    seq: int
    at: int
    owner: Token
    closed: bool
    texts: Texts
    attached: dict[MeetingId, Attached] = {}
    ended: int | None = None


class Tracks(msgspec.Struct, frozen=True):
    """In the order in which they were opened."""

    table: dict[TrackId, Track] = {}
