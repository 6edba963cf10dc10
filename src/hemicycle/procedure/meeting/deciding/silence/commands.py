"""Commands of the silence procedure. Times are UTC in milliseconds."""

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.words import Given, MemberCode, OutcomeId, SilenceId, Text, Texts


class OpenSilence(Command, frozen=True, tag="open-silence"):
    """Circulate the version with this digest: it is adopted at `expires` unless a delegation breaks the silence.

    `working_days`: instead, after so many working days, at the same time of day.
    """

    outcome: OutcomeId
    digest: Given
    expires: int | None = None
    working_days: int | None = None


class BreakSilence(Command, frozen=True, tag="break-silence"):
    """Object in writing, with the reason; or propose an amendment, whose words are `amendment`, whole or in part."""

    silence: SilenceId
    reason: Text
    amendment: Texts = {}  # noqa: RUF012 — copied by the struct


class ExtendSilence(Command, frozen=True, tag="extend-silence"):
    """Move the expiry to `expires`, which is later."""

    silence: SilenceId
    expires: int


class WithdrawSilence(Command, frozen=True, tag="withdraw-silence"):
    """End the procedure; the text is on the table again."""

    silence: SilenceId


class EnterObjection(Command, frozen=True, tag="enter-objection"):
    """Enter the objection of `member` that came by other means at `received`, before expiry."""

    silence: SilenceId
    member: MemberCode
    received: int
    reason: Text


class ConfirmSilence(Command, frozen=True, tag="confirm-silence"):
    """Find, where the server could not be reached before expiry, that nobody objected: the text is adopted."""

    silence: SilenceId


class ReportOutage(Command, frozen=True, tag="report-outage"):
    """The server could not be reached from `since` to `until`. Only `system` sends it."""

    since: int
    until: int
