"""What a meeting file holds, as data: the command that convenes the meeting, and what is said and agreed in it.

The types of fields carry the rules of form, which `decoding` holds them to. Defaults are filled in when a file is
read and left out when it is written, so that equal meetings are equal data.
"""

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Literal, NewType

import msgspec

from hemicycle.procedure.meeting.convening.commands import Convening
from hemicycle.procedure.meeting.deciding.positions.state import Stance
from hemicycle.procedure.meeting.deciding.statements.state import Nature
from hemicycle.procedure.words import NO_LANGUAGE, MeetingId, MemberCode, Mode, ParticipantId, Text

Slug = NewType("Slug", str)
"""A handle that is defined here: lower-case letters, digits and `-`."""
Name = NewType("Name", str)
"""A person's name: the same in every language."""
Verb = NewType("Verb", str)
"""An operative verb, as `call-on`: an open set."""
FileName = NewType("FileName", str)
Weight = NewType("Weight", int)
Minutes = NewType("Minutes", int)
"""How many votes a member has."""
"""The name of a file in the same folder."""
ParticipantRef = NewType("ParticipantRef", str)
ItemRef = NewType("ItemRef", str)
TrackRef = NewType("TrackRef", str)
Subject = NewType("Subject", str)
"""Who says it: a participant, `participants`, `leaders`, or a member's code."""
TextRef = NewType("TextRef", str)
"""A text by all, by its place in the file: `conclusion-2`, `commitment-1`, `invitation-1`."""
Paragraph = NewType("Paragraph", int)
"""The number of a paragraph, from 1."""
Moment = NewType("Moment", datetime)
"""A date and time with its offset, to the millisecond."""
Day = NewType("Day", date)
"""A date, or a date and time with its offset."""

Ballot = Literal["yes", "no", "abstain", "absent", "not-participating"]
Ballots = dict[MemberCode, Ballot]


class Statement(msgspec.Struct, frozen=True, kw_only=True):
    """What somebody said."""

    agenda: ItemRef | None = None
    by: ParticipantRef
    text: Text


class Conclusion(msgspec.Struct, frozen=True, kw_only=True):
    """What was agreed by all, or said by one: a whole `sentence`, with `verb` as a tag.

    Or in the short form of format 1: `text` follows upon the verb; `joined`: it goes on with the conclusion before it.
    """

    agenda: ItemRef | None = None
    track: TrackRef | None = None
    by: Subject
    verb: Verb | None = None
    joined: bool = False
    sentence: Text = {}
    text: Text = {}


class Decision(msgspec.Struct, frozen=True, kw_only=True):
    """A vote: ballots by member."""

    agenda: ItemRef | None = None
    question: Text
    rule: str
    ballots: Ballots = {}


class Commitment(msgspec.Struct, frozen=True, kw_only=True):
    """What somebody undertakes to do: a whole `sentence`; in the short form of format 1 the deed alone, as `text`."""

    track: TrackRef | None = None
    by: Subject
    due: Day | None = None
    sentence: Text = {}
    text: Text = {}


class Invitation(msgspec.Struct, frozen=True, kw_only=True):
    """Further meetings, of `body`, to which somebody invites: a whole `sentence`, with the rest as tags.

    Or in the short form of format 1: `whom`, and on what `topics`.
    """

    by: Subject
    body: Slug | None = None
    sentence: Text = {}
    whom: Text = {}
    series: bool = False
    starts: Day | None = None
    topics: list[Text] = []


class FiledPosition(msgspec.Struct, frozen=True, kw_only=True):
    """Where a delegation stands on a text before it is decided. `confided`: to the chair and the secretariat alone."""

    to: TextRef
    by: ParticipantRef
    stance: Stance
    confided: bool = False
    text: Text = {}


class FiledStatement(msgspec.Struct, frozen=True, kw_only=True):
    """What a delegation binds to a text, or to one of its paragraphs."""

    to: TextRef
    paragraph: Paragraph | None = None
    by: ParticipantRef
    nature: Nature
    text: Text


class FiledReferendum(msgspec.Struct, frozen=True, kw_only=True):
    """A text that is agreed ad referendum, and adopted once all `members` have confirmed it, before `expires` (ms)."""

    to: TextRef
    members: list[MemberCode]
    expires: int


class FiledNext(msgspec.Struct, frozen=True, kw_only=True):
    """When, until when, how and where the body meets next, as the chair says before closing."""

    starts: Moment
    ends: Moment | None = None
    mode: Mode | None = None
    place: Text = {}


class NamedMember(msgspec.Struct, frozen=True, kw_only=True):
    """A member that neither the body's file nor the world knows; `sign` stands on the plate in place of the code."""

    code: MemberCode
    name: Text
    sign: str | None = None


class MeetingFile(msgspec.Struct, frozen=True, kw_only=True):
    """One meeting, as a secretariat knows it. `rulebook`: a file beside it, of the body whose rules hold."""

    format: Literal[1, 2] = 1
    rulebook: FileName | None = None
    convening: Convening
    members: list[NamedMember] = []
    statements: list[Statement] = []
    conclusions: list[Conclusion] = []
    decisions: list[Decision] = []
    commitments: list[Commitment] = []
    invitations: list[Invitation] = []
    positions: list[FiledPosition] = []
    bound_statements: list[FiledStatement] = []
    ad_referendum: list[FiledReferendum] = []
    next_meeting: list[FiledNext] = []

    @property
    def id(self) -> str:
        """The meeting's id."""
        return self.convening.meeting

    def renamed(self, name: str) -> "MeetingFile":
        """The same meeting under another id."""
        replace = msgspec.structs.replace
        return replace(self, convening=replace(self.convening, meeting=MeetingId(name)))

    def of_body(self, name: str) -> "MeetingFile":
        """The same meeting as one of that body."""
        replace = msgspec.structs.replace
        return replace(self, convening=replace(self.convening, body=name))

    @property
    def day(self) -> date:
        """The day on which it begins, where it is held."""
        return moment_at(self.convening.starts, self.convening.offset_min).date()

    @property
    def agreed(self) -> list[Conclusion | Commitment]:
        """Conclusions and commitments, in their order."""
        return [*self.conclusions, *self.commitments]

    @property
    def short(self) -> int:
        """How many texts are in the short form."""
        return sum(not one.sentence for one in (*self.agreed, *self.invitations))

    @property
    def ids(self) -> dict[str, ParticipantId]:
        """The participants' handles in this file → their ids in the meeting, which name nobody."""
        people = enumerate(self.convening.participants, 1)
        return {one.slug.get(NO_LANGUAGE, ""): ParticipantId(f"p{n}") for n, one in people}


EPOCH = datetime.fromtimestamp(0, UTC)


def moment_at(at: int, offset_min: int) -> Moment:
    """A time (UTC, ms) by the clocks of a place."""
    zone = timezone(timedelta(minutes=offset_min))
    return Moment(EPOCH.astimezone(zone) + timedelta(milliseconds=at))


def milliseconds(moment: datetime) -> int:
    """UTC in milliseconds, exactly."""
    return (moment - EPOCH) // timedelta(milliseconds=1)
