"""Binding a statement to a text: a reservation, a dissociation, a footnote, how one understands it, why one decides so.

In writing, with consensus in session, in silence, and before or after a vote. None of it is an objection: the text is
decided as if nothing had been said, and the statement travels with the version to which it is bound.
"""

from collections.abc import Hashable
from typing import Any

from hemicycle.procedure.core.act import Decision, When, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.noting import shared
from hemicycle.procedure.core.option import Asked, Listing, Option
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.outcomes.offers import text_facts, words
from hemicycle.procedure.meeting.business.outcomes.state import Outcome
from hemicycle.procedure.meeting.deciding.consensus.acts import same_version
from hemicycle.procedure.meeting.deciding.silence.guards import before_expiry, open_silences
from hemicycle.procedure.meeting.deciding.statements.commands import BindStatement
from hemicycle.procedure.meeting.deciding.statements.entries import StatementBound
from hemicycle.procedure.meeting.kernel.declared import any_delegate
from hemicycle.procedure.meeting.kernel.guards import drafting_time, readable, refusal
from hemicycle.procedure.meeting.kernel.places import seated
from hemicycle.procedure.meeting.kernel.queries import delegation
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import ParticipantId, StatementId

NOBODY_ADOPTS = ("withdrawn", "entered")
"""Texts that are off the table, or one delegation's own words."""


BINDING_TIME = When[Any]("open, suspended; to a text under silence until its expiry")


@act(
    BindStatement,
    StatementBound,
    by=any_delegate("STATEMENT-2"),
    when=BINDING_TIME,
    spec="STATEMENT-2",
)
def bind_statement(meeting: Meeting, order: Submission[BindStatement]) -> Decision:
    """[STATEMENT-2] By a delegation, to the version that it read, or to one of its parts."""
    command = order.command
    known = meeting.outcomes.table.get(command.outcome)
    if known is None:
        return refusal(meeting, "unknown-outcome", "STATEMENT-2", outcome=command.outcome)
    texts = {"text": command.text}
    refused = (
        timely(meeting, known, order.now)
        or same_version(meeting, known, command.digest, "STATEMENT-2")
        or _placed(meeting, known, command)
        or readable(meeting, texts)
    )
    if refused:
        return refused
    fact = StatementBound(
        statement=StatementId(f"s{meeting.size}"),
        outcome=known.id,
        version=known.version,
        nature=command.nature,
        part=command.part,
        member=delegation(meeting, order.actor, known.item),
        participant=ParticipantId(order.actor),
        item=known.item,
    )
    return [Draft(fact, texts)]


def timely(meeting: Meeting, known: Outcome, now: int) -> Refusal | None:
    """[STATEMENT-2, SILENCE-4] Until the meeting is closed, a vote on it left out; in silence until the expiry."""
    if known.status in NOBODY_ADOPTS:
        return refusal(meeting, "outcome-settled", "STATEMENT-2", outcome=known.id)
    if known.status == "voting":
        return refusal(meeting, "vote-open", "STATEMENT-2", outcome=known.id)
    silence = next((one for one in open_silences(meeting) if one.outcome == known.id), None)
    return before_expiry(meeting, silence, now) if silence else drafting_time(meeting)


def _placed(meeting: Meeting, known: Outcome, command: BindStatement) -> Refusal | None:
    """[STATEMENT-2] At a part that the text has; a footnote stands at one, and every statement has words."""
    if command.part is not None and command.part not in [part.id for part in known.parts]:
        return refusal(meeting, "unknown-part", "STATEMENT-2", text=command.part)
    if command.nature == "footnote" and command.part is None:
        return refusal(meeting, "part-needed", "STATEMENT-2")
    return None if command.text else refusal(meeting, "text-empty", "STATEMENT-2", text="text")


@shared
def _adoptable(meeting: Meeting) -> tuple[str, ...]:
    table = meeting.outcomes.table.values()
    return tuple(one.id for one in table if one.status not in NOBODY_ADOPTS)


@shared
def expiries(meeting: Meeting) -> dict[str, Hashable]:
    """Under which silence each text takes statements, and until when: a refusal names both."""
    return {str(one.outcome): (one.id, one.expires) for one in open_silences(meeting)}


def _bound(meeting: Meeting, asked: Asked) -> BindStatement:
    digest = meeting.outcomes.table[asked.target].digest
    return BindStatement(asked.target, digest, "statement", words(meeting))


OFFER = Option(
    BindStatement,
    seated,
    Listing("adoptable", _adoptable),
    _bound,
    alike=(text_facts, expiries),
)
