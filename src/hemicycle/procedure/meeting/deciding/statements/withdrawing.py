"""Taking back a statement that was bound to a text, in the time in which it could be bound."""

from hemicycle.procedure.core.act import Decision, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.noting import shared
from hemicycle.procedure.core.option import Option, Own
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.deciding.statements.binding import BINDING_TIME, timely
from hemicycle.procedure.meeting.deciding.statements.commands import WithdrawStatement
from hemicycle.procedure.meeting.deciding.statements.entries import StatementWithdrawn
from hemicycle.procedure.meeting.deciding.statements.state import BoundStatement
from hemicycle.procedure.meeting.kernel.declared import any_delegate
from hemicycle.procedure.meeting.kernel.guards import refusal
from hemicycle.procedure.meeting.kernel.places import seated
from hemicycle.procedure.meeting.kernel.queries import accredited, capacity_of, delegation
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import ParticipantId, StatementId


@act(
    WithdrawStatement,
    StatementWithdrawn,
    by=any_delegate("STATEMENT-4"),
    when=BINDING_TIME,
    spec="STATEMENT-4",
)
def withdraw_statement(meeting: Meeting, order: Submission[WithdrawStatement]) -> Decision:
    """[STATEMENT-4] By any delegate of the member, as long as another could be bound in its place."""
    known = _standing(meeting, order.command.statement)
    if isinstance(known, Refusal):
        return known
    if delegation(meeting, order.actor, known.item) != known.member:
        return refusal(meeting, "not-yours", "STATEMENT-4", by=known.participant)
    fact = StatementWithdrawn(
        statement=known.id,
        outcome=known.outcome,
        nature=known.nature,
        member=known.member,
        participant=ParticipantId(order.actor),
        item=known.item,
    )
    return timely(meeting, meeting.outcomes.table[known.outcome], order.now) or [Draft(fact)]


def _standing(meeting: Meeting, wanted: StatementId) -> BoundStatement | Refusal:
    bound = (one for one in meeting.statements.bound if one.withdrawn is None)
    known = next((one for one in bound if one.id == wanted), None)
    return known or refusal(meeting, "unknown-statement", "STATEMENT-4", statement=wanted)


@shared
def own_statements(meeting: Meeting) -> dict[str, tuple[str, ...]]:
    """What each person may take back for their delegation."""
    standing = [one for one in meeting.statements.bound if one.withdrawn is None]
    people = accredited(meeting).items() if standing else ()
    found = {
        who: tuple(s.id for s in standing if (capacity_of(one, s.item) or who) == s.member)
        for who, one in people
        if one.role == "delegate"
    }
    return {who: mine for who, mine in found.items() if mine}


OFFER = Option(WithdrawStatement, seated, Own("own-statements", own_statements))
