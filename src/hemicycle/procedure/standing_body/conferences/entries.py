"""Entries upon conferences."""

from datetime import date

from hemicycle.procedure.core.entry import Fact
from hemicycle.procedure.standing_body.conferences.state import Part, Place
from hemicycle.procedure.words import ConferenceId, MeetingId, Token


class ConferencePlanned(Fact, frozen=True):
    """A conference, who meets there, and how many rooms it has; its words hang beside it."""

    conference: ConferenceId
    since: date
    until: date
    zone: Token
    rooms: int
    parts: list[Part]


class PartAdded(Fact, frozen=True):
    """One more that meets there, and its number; the conference has so many `rooms` now."""

    conference: ConferenceId
    number: int
    part: Part
    rooms: int


class ProgrammePlanned(Fact, frozen=True):
    """A sitting of a part, which languages are interpreted; its topic hangs beside it."""

    conference: ConferenceId
    number: int
    part: int
    place: Place
    languages: list[Token]


class ProgrammeMoved(Fact, frozen=True):
    """Another time or room for a sitting; what it was stays beside it."""

    conference: ConferenceId
    number: int
    place: Place
    was: Place


class ProgrammeCancelled(Fact, frozen=True):
    """The sitting is not held, and keeps its number."""

    conference: ConferenceId
    number: int
    was: Place


class ProgrammeCalled(Fact, frozen=True):
    """The meeting as which the sitting was called."""

    conference: ConferenceId
    number: int
    meeting: MeetingId
