"""Agreeing to a text ad referendum: a delegation in its own name, and the gavel."""

from collections.abc import Sequence
from typing import Any

from hemicycle.procedure.codes import own_code
from hemicycle.procedure.core.act import Decision, Stop, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.floor.guards import ORDERS_FIRST
from hemicycle.procedure.meeting.business.outcomes.commands import AskDelay
from hemicycle.procedure.meeting.business.outcomes.state import Outcome
from hemicycle.procedure.meeting.business.outcomes.tabling import on_table
from hemicycle.procedure.meeting.deciding.consensus.acts import being_put, gavel_refused
from hemicycle.procedure.meeting.deciding.electorate import LONGEST_D
from hemicycle.procedure.meeting.deciding.motions.guards import APPEAL_FIRST
from hemicycle.procedure.meeting.deciding.referendum.commands import AgreeAdReferendum, AwaitCapital
from hemicycle.procedure.meeting.deciding.referendum.confirming import silence_agrees
from hemicycle.procedure.meeting.deciding.referendum.entries import (
    AgreedAdReferendum,
    CapitalAwaited,
)
from hemicycle.procedure.meeting.deciding.silence.commands import WithdrawSilence
from hemicycle.procedure.meeting.deciding.silence.guards import (
    DAY_MS,
    HOUR_MS,
    open_silences,
    rules_of,
)
from hemicycle.procedure.meeting.deciding.silence.state import OPEN as RUNS
from hemicycle.procedure.meeting.kernel.declared import CHAIR, OPEN, delegates
from hemicycle.procedure.meeting.kernel.guards import refusal
from hemicycle.procedure.meeting.kernel.queries import delegation
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import ParticipantId, SilenceId

LEAST_H = 24
"""The least period of what stands unless it is refused, in hours, where the body knows no silence procedure."""


def awaited_capitals(meeting: Meeting, known: Outcome) -> list[str]:
    """Whose capitals have yet to confirm the version that stands."""
    said = (one for one in meeting.capitals.awaited if one.outcome == known.id)
    return list(dict.fromkeys(one.member for one in said if one.version == known.version))


@act(AwaitCapital, CapitalAwaited, by=delegates("REFERENDUM-1"), when=OPEN, spec="REFERENDUM-1")
def await_capital(meeting: Meeting, order: Submission[AwaitCapital]) -> Decision:
    """[REFERENDUM-1] During the call, in one's own name: no objection, and not yet consent."""
    known = on_table(meeting, order.command.outcome)
    if isinstance(known, Refusal):
        return known
    refused = being_put(meeting, known)
    if refused:
        return refused
    member = delegation(meeting, order.actor, known.item)
    if member in awaited_capitals(meeting, known):
        return refusal(meeting, "unchanged", "REFERENDUM-1")
    who = ParticipantId(order.actor)
    return [Draft(CapitalAwaited(known.id, known.version, member, who, known.item))]


@act(
    AgreeAdReferendum,
    AgreedAdReferendum,
    by=CHAIR,
    when=OPEN,
    spec="REFERENDUM-2",
    unless=(ORDERS_FIRST, APPEAL_FIRST),
    amid="it is how a call may end",
)
def agree(meeting: Meeting, order: Submission[AgreeAdReferendum]) -> Decision:
    """[REFERENDUM-2] By the gavel, as an adoption is; it stands until those who are awaited have confirmed."""
    command, now = order.command, order.now
    known = on_table(meeting, command.outcome)
    if isinstance(known, Refusal):
        return known
    named = [own_code(code) for code in command.members]
    refused = (
        gavel_refused(meeting, known, command.digest, now)
        or _seated(meeting, named)
        or _dated(meeting, now, command.expires)
    )
    if refused:
        return refused
    awaits = list(dict.fromkeys([*awaited_capitals(meeting, known), *named]))
    fact = AgreedAdReferendum(
        silence=SilenceId(f"q{meeting.size}"),
        outcome=known.id,
        version=known.version,
        digest=known.digest,
        awaits=awaits or [*meeting.seats.heads],
        expires=command.expires,
        item=known.item,
    )
    return [Draft(fact)]


def _seated(meeting: Meeting, named: Sequence[str]) -> Refusal | None:
    strange = [code for code in named if code not in meeting.seats.heads]
    return (
        refusal(meeting, "unknown-member", "REFERENDUM-2", member=strange[0]) if strange else None
    )


def least_h(meeting: Meeting) -> int:
    """[REFERENDUM-4] Where what nobody refuses stands a capital is to be reached, as in a silence."""
    if not silence_agrees(meeting):
        return 0
    rules = rules_of(meeting)
    return rules.least_period_h if rules else LEAST_H


def _dated(meeting: Meeting, now: int, expires: int) -> Refusal | None:
    hours = least_h(meeting)
    if expires <= now or expires < now + hours * HOUR_MS:
        return refusal(meeting, "period-too-short", "REFERENDUM-2", least_h=hours)
    if expires > now + LONGEST_D * DAY_MS:
        return refusal(meeting, "period-too-long", "REFERENDUM-2", most_d=LONGEST_D)
    return None


def _capitals_first(meeting: Meeting, order: Submission[Any]) -> Refusal | None:
    """[REFERENDUM-1] Who agrees ad referendum has not agreed: the text is not adopted over that."""
    known = meeting.outcomes.table.get(order.command.outcome)
    waiting = awaited_capitals(meeting, known) if known else []
    if not waiting:
        return None
    return refusal(meeting, "capitals-first", "REFERENDUM-1", member=waiting[0])


def _agreed_already(meeting: Meeting, order: Submission[AskDelay]) -> Refusal | None:
    """[OUTCOME-16] What is agreed ad referendum was decided: nobody asks for time to read it."""
    agreed = (one for one in open_silences(meeting) if one.awaits)
    if any(one.outcome == order.command.outcome for one in agreed):
        return refusal(meeting, "silence-runs", "OUTCOME-16", outcome=order.command.outcome)
    return None


def _meetings_own(meeting: Meeting, order: Submission[WithdrawSilence]) -> Refusal | None:
    """[REFERENDUM-2] What the meeting agreed to the chair does not take back: a capital refuses, or the date comes."""
    known = meeting.silences.table.get(order.command.silence)
    if known is None or not known.awaits or known.status not in RUNS:
        return None
    return refusal(meeting, "agreed-by-all", "REFERENDUM-2", outcome=known.outcome)


AGREED_STAYS = Stop[Meeting]("the meeting agreed ad referendum", _meetings_own)
AGREED = Stop[Meeting]("the text is agreed ad referendum", _agreed_already)
CAPITALS_FIRST = Stop[Meeting]("a delegation agrees ad referendum", _capitals_first)
