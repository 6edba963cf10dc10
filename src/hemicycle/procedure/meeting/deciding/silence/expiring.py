"""What the expiry brings about, and what it does not where the server could not be reached before it.

[SILENCE-7] Silence is consent only of those who could have spoken. So nothing is adopted by itself where the server
was down at the expiry or within the margin before it, or settled the expiry late.
"""

from hemicycle.procedure.core.act import Decision, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.deciding.consensus.entries import OutcomeAdopted
from hemicycle.procedure.meeting.deciding.silence.commands import ConfirmSilence, ReportOutage
from hemicycle.procedure.meeting.deciding.silence.entries import (
    OutageReported,
    SilenceConfirmed,
    SilenceKept,
    SilenceUnattended,
)
from hemicycle.procedure.meeting.deciding.silence.guards import (
    CIRCULATOR,
    HOUR_MS,
    cited,
    rules_of,
    under_way,
)
from hemicycle.procedure.meeting.deciding.silence.state import Silence
from hemicycle.procedure.meeting.kernel.declared import ANY_TIME, NOT_OVER, server
from hemicycle.procedure.meeting.kernel.guards import refusal
from hemicycle.procedure.meeting.state import Meeting

LATE_MS = 60_000
"""An expiry that is settled later than this was not attended."""


def running(meeting: Meeting) -> list[Silence]:
    """The silence procedures that run."""
    return [s for s in meeting.silences.table.values() if s.status == "running"]


def next_expiry(meeting: Meeting) -> int | None:
    """When the next one expires (UTC, ms)."""
    return min((silence.expires for silence in running(meeting)), default=None)


def awaited_expiries(meeting: Meeting) -> list[int]:
    """The expiries at which nothing is adopted by itself: from then on the chair may confirm."""
    return [s.expires for s in meeting.silences.table.values() if s.status == "unattended"]


def expired(meeting: Meeting, now: int) -> list[Draft]:
    """[SILENCE-6] The text is adopted at its expiry; [SILENCE-7] one that is settled late is not."""
    drafts: list[Draft] = []
    for silence in running(meeting):
        if silence.expires + LATE_MS < now:
            drafts.append(_unattended(silence, "late"))
        elif silence.expires <= now and not silence.awaits:
            kept = SilenceKept(silence.id, silence.outcome, silence.expires, silence.item)
            drafts += [Draft(kept), _adopted(silence)]
    return drafts


@act(
    ReportOutage,
    OutageReported,
    SilenceUnattended,
    by=server("SILENCE-7"),
    when=NOT_OVER,
    spec="SILENCE-7",
    early=True,
)
def report_outage(meeting: Meeting, order: Submission[ReportOutage]) -> Decision:
    """[SILENCE-7] Everybody is told of an outage; what it could have kept anybody from breaking waits for the chair.

    That a silence runs is no condition: whoever may not see the one that runs must be able to check this too.
    """
    command = order.command
    rules = rules_of(meeting)
    margin_ms = rules.margin_h * HOUR_MS if rules else 0
    touched = [
        silence
        for silence in running(meeting)
        if command.since <= silence.expires and command.until > silence.expires - margin_ms
    ]
    reported = Draft(OutageReported(command.since, command.until))
    return [reported, *(_unattended(silence, "outage") for silence in touched)]


@act(
    ConfirmSilence,
    SilenceConfirmed,
    OutcomeAdopted,
    by=CIRCULATOR,
    when=ANY_TIME,
    spec="SILENCE-8",
)
def confirm(meeting: Meeting, order: Submission[ConfirmSilence]) -> Decision:
    """[SILENCE-8] Found by who circulates, after the expiry: nobody had objected, here or by other means."""
    known = under_way(meeting, order.command.silence)
    if isinstance(known, Refusal):
        return known
    if known.status != "unattended":
        return cited(meeting, refusal(meeting, "attended", "SILENCE-8", expires=known.expires))
    if order.now < known.expires:
        return cited(meeting, refusal(meeting, "not-expired", "SILENCE-8", until=known.expires))
    found = SilenceConfirmed(known.id, known.outcome, known.expires, known.item)
    return [Draft(found), _adopted(known)]


def _unattended(silence: Silence, cause: str) -> Draft:
    return Draft(
        SilenceUnattended(
            silence=silence.id,
            outcome=silence.outcome,
            cause="late" if cause == "late" else "outage",
            expires=silence.expires,
            item=silence.item,
        )
    )


def _adopted(silence: Silence) -> Draft:
    return Draft(OutcomeAdopted(silence.outcome, silence.version, silence.digest, silence.item))
