"""What follows from a command of the silence procedure."""

from hemicycle.procedure.core.actor import Command, Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.deciding.silence import breaking, circulating, commands, expiring
from hemicycle.procedure.meeting.state import Meeting


def decide_silence(meeting: Meeting, order: Submission[Command]) -> list[Draft] | Refusal | None:
    """The drafts, the refusal, or None where the command is not one of the silence procedure."""
    actor, now = order.actor, order.now
    match order.command:
        case commands.OpenSilence() as command:
            return circulating.circulate(meeting, actor, now, command)
        case commands.BreakSilence() as command:
            return breaking.broken(meeting, actor, now, command)
        case commands.AttachStatement() as command:
            return breaking.attached(meeting, actor, now, command)
        case commands.ExtendSilence() as command:
            return circulating.extend(meeting, actor, now, command)
        case commands.WithdrawSilence(silence=silence):
            return circulating.withdraw(meeting, actor, silence)
        case commands.EnterObjection() as command:
            return breaking.entered(meeting, actor, now, command)
        case commands.ConfirmSilence(silence=silence):
            return expiring.confirm(meeting, actor, now, silence)
        case commands.ReportOutage() as command:
            return expiring.report(meeting, actor, command)
    return None
