"""Those who inscribed are put in order by hand before an item is taken up: within a level, and with a reason."""

from hemicycle.procedure.core.act import Decision, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.agenda.acts import coming
from hemicycle.procedure.meeting.business.inscriptions.commands import OrderInscriptions
from hemicycle.procedure.meeting.business.inscriptions.entries import InscriptionsOrdered
from hemicycle.procedure.meeting.business.inscriptions.queries import by_rules, in_order, rank
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.kernel.declared import IN_WRITING, NOT_CLOSED
from hemicycle.procedure.meeting.kernel.guards import readable, refusal, worded


@act(OrderInscriptions, InscriptionsOrdered, by=IN_WRITING, when=NOT_CLOSED, spec="INSCRIBE-6")
def order_inscriptions(meeting: BusinessState, order: Submission[OrderInscriptions]) -> Decision:
    """[INSCRIBE-6] Whoever is equal by the rules may change places; why stands on the record."""
    command = order.command
    known = coming(meeting, command.item, "INSCRIBE-6")
    if isinstance(known, Refusal):
        return known
    reason = worded(command.reason, "reason")
    refused = _well_ordered(meeting, command) or readable(meeting, reason)
    fact = InscriptionsOrdered(command.item, command.inscriptions)
    return refused or [Draft(fact, reason)]


def _well_ordered(meeting: BusinessState, command: OrderInscriptions) -> Refusal | None:
    """[INSCRIBE-6] All of them, once; levels stay; back to the order of the rules it needs no reason."""
    ruled, wanted = by_rules(meeting, command.item), command.inscriptions
    ranks = {one.id: rank(meeting, one) for one in ruled}
    if sorted(wanted) != sorted(ranks):
        return refusal(meeting, "not-the-list", "INSCRIBE-6")
    if wanted == [one.id for one in in_order(meeting, command.item)]:
        return refusal(meeting, "unchanged", "INSCRIBE-6")
    if [ranks[one] for one in wanted] != sorted(ranks.values()):
        return refusal(meeting, "levels-first", "INSCRIBE-6")
    if wanted != [one.id for one in ruled] and not command.reason:
        return refusal(meeting, "order-reason-due", "INSCRIBE-6")
    return None
