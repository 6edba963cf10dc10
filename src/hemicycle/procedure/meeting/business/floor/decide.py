"""What follows from a command of the debate."""

from hemicycle.procedure.core.actor import Command, Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.floor import clock, commands, granting, requests
from hemicycle.procedure.meeting.business.floor.entries import ListClosed, ListReopened
from hemicycle.procedure.meeting.guards import by_chair, in_phase, refusal
from hemicycle.procedure.meeting.state import Meeting


def decide_floor(  # noqa: C901 — a table
    meeting: Meeting, order: Submission[Command]
) -> list[Draft] | Refusal | None:
    """The drafts, the refusal, or None where the command is not one of the debate."""
    actor, now = order.actor, order.now
    match order.command:
        case commands.RequestFloor() as command:
            return requests.request(meeting, actor, command)
        case commands.WithdrawRequest() as command:
            return requests.withdraw(meeting, actor, command)
        case commands.ReorderList() as command:
            return requests.reorder(meeting, actor, command)
        case commands.GrantFloor() as command:
            return granting.grant(meeting, actor, now, command)
        case commands.GiveFloor() as command:
            return granting.give(meeting, actor, now, command)
        case commands.EndFloor():
            return granting.end(meeting, actor, now)
        case commands.RulePointOfOrder() as command:
            return granting.rule(meeting, actor, now, command)
        case commands.StopClock():
            return clock.stop(meeting, actor, now)
        case commands.StartClock():
            return clock.start(meeting, actor, now)
        case commands.ExtendTime() as command:
            return clock.extend(meeting, actor, command)
        case commands.SetSpeakingLimit() as command:
            return clock.limit(meeting, actor, command)
        case commands.CloseMicrophone() as command:
            return clock.mute(meeting, actor, command)
        case commands.OpenMicrophone() as command:
            return clock.unmute(meeting, actor, command)
        case commands.CloseList():
            return _list(meeting, actor, closing=True)
        case commands.ReopenList():
            return _list(meeting, actor, closing=False)
    return None


def _list(meeting: Meeting, actor: str, *, closing: bool) -> list[Draft] | Refusal:
    """[FLOOR-5] The chair closes the list and opens it again."""
    refused = by_chair(meeting, actor) or in_phase(meeting, "open", "suspended")
    if refused:
        return refused
    if meeting.debate.list_open is not closing:
        return refusal(meeting, "list-closed" if closing else "list-open", "FLOOR-5")
    return [Draft(ListClosed() if closing else ListReopened())]
