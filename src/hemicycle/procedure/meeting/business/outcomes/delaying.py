"""The time between the circulation of a document and its decision, where a delegation asks for it (UNGA rule 78).

Documents are the version that stands and the amendments that wait. The chair may permit an earlier decision.
"""

from typing import Any

import msgspec

from hemicycle.procedure.core.act import Decision, Stop, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.noting import shared
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.outcomes.commands import AskDelay, WaiveDelay
from hemicycle.procedure.meeting.business.outcomes.queries import amended_text
from hemicycle.procedure.meeting.business.outcomes.state import WAITING, Outcome
from hemicycle.procedure.meeting.business.outcomes.tabling import not_put, on_table
from hemicycle.procedure.meeting.business.outcomes.text_entries import DelayAsked, DelayWaived
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.kernel.declared import CHAIR, DRAFTING, delegates
from hemicycle.procedure.meeting.kernel.guards import refusal
from hemicycle.procedure.meeting.kernel.queries import sitting_of

HOUR_MS = 3_600_000


@act(AskDelay, DelayAsked, by=delegates("OUTCOME-16"), when=DRAFTING, spec="OUTCOME-16")
def ask_delay(meeting: BusinessState, order: Submission[AskDelay]) -> Decision:
    """[OUTCOME-16] By any delegation, where the body has such a delay and it is not over yet.

    Under silence, too: the silence then does not expire before.
    """
    known = on_table(meeting, order.command.outcome)
    if isinstance(known, Refusal):
        return known
    hours = delay_h(meeting)
    if hours is None:
        return refusal(meeting, "no-delay", "OUTCOME-16")
    refused = not_put(meeting, known)
    if refused:
        return refused
    until = circulated(known) + hours * HOUR_MS
    if known.waived is not None and known.waived >= circulated(known):
        return refusal(meeting, "delay-waived", "OUTCOME-16", outcome=known.id)
    if known.delay is not None and known.delay.until >= until:
        return refusal(meeting, "delay-asked", "OUTCOME-16", until=known.delay.until)
    if order.now >= until:
        return refusal(meeting, "delay-over", "OUTCOME-16", until=until)
    return [Draft(DelayAsked(known.id, order.participant, until, known.item))]


@act(WaiveDelay, DelayWaived, by=CHAIR, when=DRAFTING, spec="OUTCOME-16", article="UNGA 78")
def waive_delay(meeting: BusinessState, order: Submission[WaiveDelay]) -> Decision:
    """[OUTCOME-16] The chair may permit that documents are decided on before (UNGA rule 78)."""
    known = on_table(meeting, order.command.outcome)
    if isinstance(known, Refusal):
        return known
    return no_delay(meeting, known, order.now) or [Draft(DelayWaived(known.id, known.item))]


def no_delay(meeting: BusinessState, known: Outcome, now: int) -> Refusal | None:
    """[OUTCOME-16] What is waived was asked for, and is not over."""
    if known.delay is not None and now < known.delay.until:
        return None
    return refusal(meeting, "no-delay", "OUTCOME-16")


def delay_h(meeting: BusinessState) -> int | None:
    """[OUTCOME-16] The body's delay for documents, in hours; None where its rules have none."""
    hours = sitting_of(meeting).rulebook.debate.document_delay_h
    return None if isinstance(hours, msgspec.UnsetType) else hours


def circulated(known: Outcome) -> int:
    """When the last document on a text was laid: the version that stands, or an amendment that waits (ms)."""
    return max([known.since, *(one.at for one in known.amendments if one.status in WAITING)])


@shared
def delays(meeting: BusinessState) -> dict[str, int]:
    """Until when nothing is decided on texts for which time was asked, and on the amendments to them."""
    found: dict[str, int] = {}
    for known in meeting.outcomes.table.values():
        if known.delay is not None:
            found[known.id] = known.delay.until
            found.update((one.id, known.delay.until) for one in known.amendments)
    return found


def _due(meeting: BusinessState, order: Submission[Any]) -> Refusal | None:
    """[OUTCOME-16] Not before the delay is over, or waived."""
    command = order.command
    amendment = getattr(command, "amendment", None)
    about = amended_text(meeting).get(amendment) if amendment else command.outcome
    until = delays(meeting).get(about) if about else None
    if until is None or order.now >= until:
        return None
    return refusal(meeting, "delay-runs", "OUTCOME-16", until=until)


DELAY_RUNS = Stop[Any]("a delegation asked for the delay for documents", _due, alike=(delays,))
