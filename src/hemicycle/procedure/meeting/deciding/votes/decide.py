"""What follows from a command on a vote."""

from hemicycle.procedure.core.actor import Command, Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.deciding.votes import balloting, closing, commands, opening
from hemicycle.procedure.meeting.state import Meeting


def decide_votes(meeting: Meeting, order: Submission[Command]) -> list[Draft] | Refusal | None:
    """The drafts, the refusal, or None where the command is not one on a vote."""
    actor, now = order.actor, order.now
    match order.command:
        case commands.OpenVote() as command:
            return opening.open_vote(meeting, actor, now, command)
        case commands.CastBallot() as command:
            return balloting.cast(meeting, actor, command)
        case commands.RecordBallot() as command:
            return balloting.record(meeting, actor, command)
        case commands.CountHands() as command:
            return balloting.count(meeting, actor, command)
        case commands.CloseVote() as command:
            return closing.close(meeting, actor, now, command)
        case commands.CancelVote() as command:
            return closing.cancel(meeting, actor, command)
        case commands.CorrectBallot() as command:
            return balloting.correct(meeting, actor, command)
    return None
