"""Commands of accreditation and presence."""

import msgspec

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.meeting.kernel.seats.standing import Standing
from hemicycle.procedure.words import Language, ParticipantId, Text, Via


class ConvenedParticipant(Standing, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Who is accredited. `slug` is the handle in the meeting file.

    `slug`, `name`, `gender`, `family`, and how the names of the person and of the member are said (`pronounced`,
    `member_pronounced`), are texts that belong to no language (`und`).

    For the readout: `names`, the name as a language writes it; `honorific`, what stands before it; `short`, how the
    person is called once named, with its article; `unnamed`, told by office or country alone; `via`, by a link.

    `booth` is an interpreter's, where the list names one. `family`: the part of `name` that is the family's, where the
    list says so. `weight`: how many votes the member has, where the body's rules weigh them by the list.
    """

    slug: Text
    name: Text
    family: Text = {}  # noqa: RUF012 — copied by the struct
    pronounced: Text = {}  # noqa: RUF012 — copied by the struct
    member_pronounced: Text = {}  # noqa: RUF012 — copied by the struct
    gender: Text
    office: Text
    capacity: Text
    names: Text = {}  # noqa: RUF012 — copied by the struct
    honorific: Text = {}  # noqa: RUF012 — copied by the struct
    short: Text = {}  # noqa: RUF012 — copied by the struct
    unnamed: bool = False
    via: Via | msgspec.UnsetType = msgspec.UNSET
    booth: Language | msgspec.UnsetType = msgspec.UNSET
    weight: int | msgspec.UnsetType = msgspec.UNSET


class AccreditParticipant(Command, frozen=True, tag="accredit-participant"):
    """Add a person to the list, after the others. Only the secretariat does so."""

    participant: ConvenedParticipant


class AdmitParticipant(Command, frozen=True, tag="admit-participant"):
    """Let a person in from the lobby."""

    participant: ParticipantId


class TakeSeat(Command, frozen=True, tag="take-seat"):
    """Be present (again). The server sends it for the person who connects."""


class LeaveSeat(Command, frozen=True, tag="leave-seat"):
    """Leave the meeting. It can be entered again."""


class ReportLoss(Command, frozen=True, tag="report-loss"):
    """The person's connection has been lost too long. Only `system` sends it; `outage`: it was away itself."""

    participant: ParticipantId
    outage: bool = False


class ExcludeParticipant(Command, frozen=True, tag="exclude-participant"):
    """Show a person out. They can be admitted again."""

    participant: ParticipantId


class ReplaceHolder(Command, frozen=True, tag="replace-holder"):
    """Let another accredited person of the same member hold its seat as head."""

    participant: ParticipantId


class WithdrawParticipant(Command, frozen=True, tag="withdraw-participant"):
    """Take a person off the list of a meeting that is to come."""

    participant: ParticipantId


class ReplaceParticipant(Command, frozen=True, tag="replace-participant"):
    """Put a person on the list in place of another, before the meeting is opened."""

    of: ParticipantId
    participant: ConvenedParticipant


class ChangeParticipant(Command, frozen=True, tag="change-participant"):
    """Say anew what the list says of a person, before the meeting is opened: name, office, capacity; not the seat."""

    of: ParticipantId
    participant: ConvenedParticipant


class AssignOffices(Command, frozen=True, tag="assign-offices"):
    """Say anew, before the meeting is opened, who presides, who hosts and reports, and who replaces the chair.

    `hosts`: who hosts beside the host; left out: those who do.
    """

    chair: ParticipantId
    host: ParticipantId | None
    reporter: ParticipantId | None
    vice_chairs: list[ParticipantId]
    hosts: list[ParticipantId] | None = None
