"""Commands upon conferences."""

from datetime import date

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.standing_body.conferences.state import Part, Place
from hemicycle.procedure.words import ConferenceId, MeetingId, Text, Texts, Token


class PlanConference(Command, frozen=True, tag="plan-conference"):
    """A conference of the body, from a first day to a last, and who meets there.

    `texts`: its `title`, `where` it is, a name for each part, `part-1` and on, and for each room, `room-1` and on.
    """

    since: date
    until: date
    zone: Token
    parts: list[Part]
    texts: Texts


class AddPart(Command, frozen=True, tag="add-part"):
    """One more meets there. `texts`: its name as the next `part-…`; a new room's as the next `room-…`."""

    conference: ConferenceId
    part: Part
    texts: Texts


class PlanProgramme(Command, frozen=True, tag="plan-programme"):
    """A sitting of a part on the programme; `topic` may be empty."""

    conference: ConferenceId
    part: int
    place: Place
    topic: Text = {}  # noqa: RUF012 — copied by the struct
    languages: list[Token] = []  # noqa: RUF012 — copied by the struct


class MoveProgramme(Command, frozen=True, tag="move-programme"):
    """Another time or room for a sitting."""

    conference: ConferenceId
    number: int
    place: Place
    reason: Text = {}  # noqa: RUF012 — copied by the struct


class CancelProgramme(Command, frozen=True, tag="cancel-programme"):
    """A sitting is not held."""

    conference: ConferenceId
    number: int
    reason: Text = {}  # noqa: RUF012 — copied by the struct


class CallProgramme(Command, frozen=True, tag="call-programme"):
    """A sitting was called as a meeting of its own, whose record is that of this id."""

    conference: ConferenceId
    number: int
    meeting: MeetingId
