"""Commands of credentials."""

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.words import Given, MemberCode, Text


class ChallengeCredentials(Command, frozen=True, tag="challenge-credentials"):
    """Object to the admission of the delegation of a member, with a reason where one is given."""

    member: Given
    reason: Text = {}  # noqa: RUF012 — copied by the struct


class ReportCredentials(Command, frozen=True, tag="report-credentials"):
    """Enter what was reported, by whoever examines credentials, of a delegation that was challenged."""

    member: MemberCode
    report: Text


class PutCredentials(Command, frozen=True, tag="put-credentials"):
    """Propose that the meeting accept, or refuse, the credentials of a delegation that was challenged."""

    member: MemberCode
    accepted: bool
