"""What follows from the command of a statement."""

import msgspec

from hemicycle.procedure.core.actor import Command, Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.floor.state import Speaker
from hemicycle.procedure.meeting.deciding.statements.commands import EnterStatement
from hemicycle.procedure.meeting.deciding.statements.entries import StatementEntered
from hemicycle.procedure.meeting.guards import in_phase, readable, refusal
from hemicycle.procedure.meeting.queries import last_vote
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import StatementId, VoteId


def decide_statements(meeting: Meeting, order: Submission[Command]) -> list[Draft] | Refusal | None:
    """The draft, the refusal, or None where the command is not one of a statement."""
    command = order.command
    if not isinstance(command, EnterStatement):
        return None
    speaker = own_floor(meeting, order.actor)
    if isinstance(speaker, Refusal):
        return speaker
    if not command.text:
        return refusal(meeting, "text-empty", "STATEMENT-1")
    texts = {"text": command.text}
    fact = StatementEntered(
        statement=StatementId(f"s{meeting.size}"),
        participant=speaker.participant,
        item=speaker.item,
        vote=_explained(meeting, speaker),
    )
    return readable(meeting, texts) or [Draft(fact, texts)]


def own_floor(meeting: Meeting, actor: str) -> Speaker | Refusal:
    """[STATEMENT-1] One speaks for oneself under one's own floor; a point of order goes into no substance."""
    refused = in_phase(meeting, "open")
    if refused:
        return refused
    speaker = meeting.debate.speaker
    if speaker is None or speaker.participant != actor:
        return refusal(meeting, "needs-the-floor", "STATEMENT-1")
    if speaker.purpose == "point-of-order":
        return refusal(meeting, "no-substance", "STATEMENT-1")
    return speaker


def _explained(meeting: Meeting, speaker: Speaker) -> VoteId | msgspec.UnsetType:
    """[VOTE-12] An explanation of vote stands with the vote taken last on the item."""
    vote = last_vote(meeting, speaker.item)
    explains = speaker.purpose == "explanation-of-vote" and vote is not None
    return vote.id if vote and explains else msgspec.UNSET
