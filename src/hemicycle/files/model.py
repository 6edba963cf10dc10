"""What a meeting file holds, as data: one type a table, its fields in the order in which they are written.

The types of fields carry the rules of form (`Slug`, `ParticipantRef`, `Subject`, …), which `kinds` checks.
Defaults are filled in when a file is read and left out when it is written, so that equal meetings are equal data.
"""

from datetime import date, datetime
from typing import Literal, NewType

import msgspec

from hemicycle.procedure.words import Access, Language, Mode, Role, Text

Slug = NewType("Slug", str)
"""A handle that is defined here: lower-case letters, digits and `-`."""
Name = NewType("Name", str)
"""A person's name: the same in every language."""
Code = NewType("Code", str)
"""A member: a state by ISO 3166-1 alpha-2, or an organisation; `org:AU` where both have the code."""
Verb = NewType("Verb", str)
"""An operative verb, as `call-on`: an open set."""
ParticipantRef = NewType("ParticipantRef", str)
ItemRef = NewType("ItemRef", str)
TrackRef = NewType("TrackRef", str)
Subject = NewType("Subject", str)
"""Who says it: a participant, `participants`, `leaders`, or a member's code."""
Moment = NewType("Moment", datetime)
"""A date and time with its offset, to the millisecond."""
Day = NewType("Day", date)
"""A date, or a date and time with its offset."""

Ballot = Literal["yes", "no", "abstain", "absent", "not-participating"]
Ballots = dict[str, Ballot]


class Table(msgspec.Struct, frozen=True, kw_only=True):
    """A table of a meeting file."""


class Convocation(Table, frozen=True, kw_only=True):
    """The meeting itself. `chair` is the host unless said otherwise, `vice_chairs` take it when it is lost.

    `ends` is kept in the offset of `starts`.
    """

    id: Slug
    body: Slug | None = None
    mode: Mode = "virtual"
    access: Access = "closed"
    starts: Moment
    ends: Moment | None = None
    host: ParticipantRef | None = None
    chair: ParticipantRef | None = None
    reporter: ParticipantRef | None = None
    vice_chairs: list[ParticipantRef] = []
    languages: list[Language]
    title: Text
    topic: Text = {}
    source: Text = {}


class Photo(Table, frozen=True, kw_only=True):
    """The family photo and its caption, where their order is not that of the participants."""

    order: list[ParticipantRef] | None = None
    credit: Text = {}


class Capacity(Table, frozen=True, kw_only=True):
    """As what a participant sits, where it is not the member's own. `items` None: on every item."""

    member: Code | None = None
    text: Text = {}
    items: list[ItemRef] | None = None


class Participant(Table, frozen=True, kw_only=True):
    """A person, in protocol order. `listed="also"`: named in the closing group.

    `booth`: the language into which an interpreter works, an official one or a sign language. `family`: the part of the
    name by which the person is called and sorted; without it, it is the whole name.
    """

    id: Slug
    name: Name
    family: Name | None = None
    gender: Literal["m", "f"] | None = None
    member: Code | None = None
    role: Role = "delegate"
    office: Text = {}
    capacity: Capacity | None = None
    booth: Language | None = None
    listed: Literal["also"] | None = None


class AgendaItem(Table, frozen=True, kw_only=True):
    """An item; `access` None: as the meeting."""

    id: Slug
    access: Access | None = None
    title: Text


class Track(Table, frozen=True, kw_only=True):
    """A line of action under which conclusions and commitments are filed."""

    id: Slug
    title: Text


class Statement(Table, frozen=True, kw_only=True):
    """What somebody said."""

    agenda: ItemRef | None = None
    by: ParticipantRef
    text: Text


class Conclusion(Table, frozen=True, kw_only=True):
    """What was agreed by all, or said by one. `joined`: one sentence with the conclusion before it."""

    agenda: ItemRef | None = None
    track: TrackRef | None = None
    by: Subject
    verb: Verb
    joined: bool = False
    text: Text


class Decision(Table, frozen=True, kw_only=True):
    """A vote: ballots by member."""

    agenda: ItemRef | None = None
    question: Text
    rule: str
    ballots: Ballots = {}


class Commitment(Table, frozen=True, kw_only=True):
    """What somebody undertakes to do."""

    track: TrackRef | None = None
    by: Subject
    due: Day | None = None
    text: Text


class Invitation(Table, frozen=True, kw_only=True):
    """Further meetings, of `body`, to which somebody invites `whom`."""

    by: Subject
    body: Slug | None = None
    whom: Text
    series: bool = False
    starts: Day | None = None
    topics: list[Text] = []


class MeetingFile(Table, frozen=True, kw_only=True):
    """One meeting, as a secretariat knows it."""

    format: Literal[1] = 1
    meeting: Convocation
    photo: Photo | None = None
    participants: list[Participant]
    agenda: list[AgendaItem] = []
    tracks: list[Track] = []
    statements: list[Statement] = []
    conclusions: list[Conclusion] = []
    decisions: list[Decision] = []
    commitments: list[Commitment] = []
    invitations: list[Invitation] = []
