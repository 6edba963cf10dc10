"""What follows from a command on an outcome."""

from hemicycle.procedure.core.actor import Command, Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.outcomes import (
    amending,
    commands,
    consensus,
    rewording,
    tabling,
)
from hemicycle.procedure.meeting.state import Meeting


def decide_outcomes(  # noqa: C901 — a table
    meeting: Meeting, order: Submission[Command]
) -> list[Draft] | Refusal | None:
    """The drafts, the refusal, or None where the command is not one on an outcome."""
    actor, now = order.actor, order.now
    match order.command:
        case commands.ProposeOutcome() as command:
            return tabling.propose(meeting, actor, command)
        case commands.AmendOutcome() as command:
            return rewording.amend(meeting, actor, command)
        case commands.SupplyLanguage() as command:
            return rewording.supply(meeting, actor, command)
        case commands.WithdrawOutcome() as command:
            return tabling.withdraw(meeting, actor, command)
        case commands.PutOutcome() as command:
            return consensus.put(meeting, actor, now, command)
        case commands.RaiseObjection() as command:
            return consensus.objection(meeting, actor, command)
        case commands.EndCall() as command:
            return consensus.end_call(meeting, actor, command)
        case commands.AdoptOutcome() as command:
            return consensus.adopt(meeting, actor, now, command)
        case commands.ProposeAmendment() as command:
            return amending.propose_amendment(meeting, actor, command)
        case commands.RestateAmendment() as command:
            return amending.restate_amendment(meeting, actor, command)
        case commands.WithdrawAmendment() as command:
            return amending.withdraw_amendment(meeting, actor, command)
        case commands.OrderAmendments() as command:
            return amending.order_amendments(meeting, actor, command)
    return None
