"""From a joint text to the chair's statement to the chair's summary: what finds no consensus the chair may issue."""

from hemicycle.procedure.core.act import Decision, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.changes import into
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.noting import shared
from hemicycle.procedure.core.option import Asked, Listing, Option
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.core.subject import on
from hemicycle.procedure.core.values import SEQ
from hemicycle.procedure.meeting.business.outcomes.commands import IssueByChair
from hemicycle.procedure.meeting.business.outcomes.evolve import STATUS, at_outcome
from hemicycle.procedure.meeting.business.outcomes.offers import BY_FACTS
from hemicycle.procedure.meeting.business.outcomes.state import Outcome
from hemicycle.procedure.meeting.business.outcomes.tabling import complete, not_frozen, on_table
from hemicycle.procedure.meeting.business.outcomes.text_entries import OutcomeIssued
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.kernel.declared import CHAIR, OPEN
from hemicycle.procedure.meeting.kernel.guards import refusal
from hemicycle.procedure.meeting.kernel.places import presiding

FALLS_BACK = ("proposed", "objected")


@act(IssueByChair, OutcomeIssued, by=CHAIR, when=OPEN, spec="OUTCOME-20")
def issue(meeting: BusinessState, order: Submission[IssueByChair]) -> Decision:
    """[OUTCOME-20] A text that is on the table, or the chair's statement as a summary; complete, and as it stands."""
    command = order.command
    known = meeting.outcomes.table.get(command.outcome)
    if known is None or not (_is_statement(known) and command.manner == "summary"):
        tabled = on_table(meeting, command.outcome)
        if isinstance(tabled, Refusal):
            return tabled
        known = tabled
    refused = not_frozen(meeting, known) or complete(meeting, known)
    if refused:
        return refused
    if known.digest != command.digest:
        return refusal(meeting, "another-version", "OUTCOME-20", version=known.version)
    return [Draft(OutcomeIssued(known.id, known.version, known.digest, command.manner, known.item))]


def _is_statement(known: Outcome) -> bool:
    return known.status == "issued" and known.issued == "statement"


@shared
def _issuable(meeting: BusinessState) -> tuple[str, ...]:
    table = meeting.outcomes.table.values()
    return tuple(o.id for o in table if o.status in FALLS_BACK or _is_statement(o))


def _summary(meeting: BusinessState, asked: Asked) -> IssueByChair:
    return IssueByChair(asked.target, meeting.outcomes.table[asked.target].digest, "summary")


ROW = on(
    OutcomeIssued,
    BusinessState.outcomes,
    at_outcome(
        OutcomeIssued.outcome,
        STATUS.set("issued"),
        into(Outcome.issued).set(OutcomeIssued.manner),
        into(Outcome.settled).set(SEQ),
    ),
)
OFFER = Option(IssueByChair, presiding, Listing("issuable", _issuable), _summary, alike=BY_FACTS)
