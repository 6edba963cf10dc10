"""Circulating a text under silence, moving its expiry, ending the procedure."""

from hemicycle.procedure.core.act import Decision, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.outcomes.amending import amended
from hemicycle.procedure.meeting.business.outcomes.delaying import delays
from hemicycle.procedure.meeting.business.outcomes.state import Outcome
from hemicycle.procedure.meeting.business.outcomes.tabling import (
    complete,
    not_in_writing,
    not_put,
    on_table,
)
from hemicycle.procedure.meeting.business.outcomes.text_entries import DelayAsked
from hemicycle.procedure.meeting.deciding.consensus.acts import not_objected, same_version
from hemicycle.procedure.meeting.deciding.consensus.queries import not_asked
from hemicycle.procedure.meeting.deciding.electorate import LONGEST_D
from hemicycle.procedure.meeting.deciding.motions.binding import VOTE_DUE, not_shut
from hemicycle.procedure.meeting.deciding.motions.dividing import parts_first
from hemicycle.procedure.meeting.deciding.motions.guards import MOTION_FIRST
from hemicycle.procedure.meeting.deciding.motions.renewing import not_renewed
from hemicycle.procedure.meeting.deciding.silence.commands import (
    ExtendSilence,
    OpenSilence,
    WithdrawSilence,
)
from hemicycle.procedure.meeting.deciding.silence.entries import (
    SilenceExtended,
    SilenceOpened,
    SilenceWithdrawn,
)
from hemicycle.procedure.meeting.deciding.silence.guards import (
    CIRCULATOR,
    DAY_MS,
    HOUR_MS,
    allowed,
    cited,
    open_silences,
    rules_of,
    under_way,
)
from hemicycle.procedure.meeting.deciding.silence.state import Silence
from hemicycle.procedure.meeting.deciding.silence.working_days import expiry, rest_at, too_few_days
from hemicycle.procedure.meeting.deciding.votes.guards import VOTE_OPEN
from hemicycle.procedure.meeting.kernel.declared import ANY_TIME, NOT_CLOSED
from hemicycle.procedure.meeting.kernel.guards import refusal
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import SilenceId


@act(
    OpenSilence,
    SilenceOpened,
    by=CIRCULATOR,
    when=NOT_CLOSED,
    spec="SILENCE-1",
    unless=(VOTE_OPEN, MOTION_FIRST, VOTE_DUE),
)
def circulate(meeting: Meeting, order: Submission[OpenSilence]) -> Decision:
    """[SILENCE-1] One version, complete in every official language, for at least the least period."""
    command = order.command
    known = on_table(meeting, command.outcome)
    if isinstance(known, Refusal):
        return known
    expires = expiry(meeting, order.now, command.expires, command.working_days, "SILENCE-11")
    refused = allowed(meeting) or _fit(meeting, known, command.digest)
    if refused:
        return refused
    if isinstance(expires, Refusal):
        return expires
    refused = (
        _long_enough(meeting, order.now, expires, _least_h(meeting))
        or too_few_days(meeting, rules_of(meeting), order.now, expires, "SILENCE-11")
        or _read_before(meeting, known, expires)
    )
    if refused:
        return refused
    fact = SilenceOpened(
        silence=SilenceId(f"q{meeting.size}"),
        outcome=known.id,
        version=known.version,
        digest=known.digest,
        expires=expires,
        item=known.item,
        rest=rest_at(meeting, expires),
    )
    return [Draft(fact)]


@act(ExtendSilence, SilenceExtended, by=CIRCULATOR, when=ANY_TIME, spec="SILENCE-5")
def extend(meeting: Meeting, order: Submission[ExtendSilence]) -> Decision:
    """[SILENCE-5] To a later time; after an outage with the margin at least, so that everybody can be reached."""
    expires = order.command.expires
    known = under_way(meeting, order.command.silence)
    if isinstance(known, Refusal):
        return known
    rules = rules_of(meeting)
    least_h = rules.margin_h if rules and known.status == "unattended" else 0
    refused = _later(meeting, known, expires) or _long_enough(meeting, order.now, expires, least_h)
    return refused or [Draft(extended(meeting, known, expires))]


@act(WithdrawSilence, SilenceWithdrawn, by=CIRCULATOR, when=ANY_TIME, spec="SILENCE-9")
def withdraw(meeting: Meeting, order: Submission[WithdrawSilence]) -> Decision:
    """[SILENCE-9] The text is on the table again, as it was."""
    known = under_way(meeting, order.command.silence)
    if isinstance(known, Refusal):
        return known
    return [Draft(SilenceWithdrawn(known.id, known.outcome, known.item))]


def _fit(meeting: Meeting, known: Outcome, digest: str) -> Refusal | None:
    return (
        not_shut(meeting, known)
        or not_renewed(meeting, known)
        or not_asked(meeting, known)
        or not_in_writing(meeting, known)
        or not_put(meeting, known)
        or not_objected(meeting, known)
        or complete(meeting, known)
        or amended(meeting, known)
        or parts_first(meeting, known)
        or same_version(meeting, known, digest)
    )


def _least_h(meeting: Meeting) -> int:
    rules = rules_of(meeting)
    return rules.least_period_h if rules else 0


def _long_enough(meeting: Meeting, now: int, expires: int, least_h: int) -> Refusal | None:
    if expires < now + least_h * HOUR_MS or expires <= now:
        refused = refusal(meeting, "period-too-short", "SILENCE-1", least_h=least_h)
        return cited(meeting, refused)
    if expires > now + LONGEST_D * DAY_MS:
        return refusal(meeting, "period-too-long", "SILENCE-1", most_d=LONGEST_D)
    return None


def _read_before(meeting: Meeting, known: Outcome, expires: int) -> Refusal | None:
    """[OUTCOME-16] It does not expire before the delay that a delegation asked for is over, or waived."""
    until = delays(meeting).get(known.id)
    if until is None or expires >= until:
        return None
    return refusal(meeting, "delay-runs", "OUTCOME-16", until=until)


def read_before(meeting: Meeting, fact: DelayAsked, now: int) -> list[Draft]:
    """[OUTCOME-16] A delay that is asked for while the silence runs moves its expiry, where that would come before."""
    return [
        Draft(extended(meeting, known, fact.until))
        for known in open_silences(meeting)
        if known.outcome == fact.outcome and known.expires < fact.until
    ]


def extended(meeting: Meeting, known: Silence, expires: int) -> SilenceExtended:
    """The expiry moved."""
    rest = rest_at(meeting, expires)
    return SilenceExtended(known.id, known.outcome, known.expires, expires, known.item, rest)


def _later(meeting: Meeting, known: Silence, expires: int) -> Refusal | None:
    if expires > known.expires:
        return None
    return refusal(meeting, "not-later", "SILENCE-5", expires=known.expires)
