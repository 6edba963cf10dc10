"""Statements: what a delegation puts on the record under its floor, or binds to a text."""

from typing import Any

import msgspec

from hemicycle.procedure.core.act import By, Decision, When, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.changes import into
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.option import Asked, Option
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.core.subject import Subject, on
from hemicycle.procedure.core.values import AT, CAPACITY, SEQ, WORDS, like
from hemicycle.procedure.meeting.business.floor.queries import holding, own_floor
from hemicycle.procedure.meeting.business.floor.state import Speaker
from hemicycle.procedure.meeting.business.outcomes.offers import words
from hemicycle.procedure.meeting.deciding.statements import withdrawing
from hemicycle.procedure.meeting.deciding.statements.binding import OFFER, bind_statement
from hemicycle.procedure.meeting.deciding.statements.commands import EnterStatement
from hemicycle.procedure.meeting.deciding.statements.entries import (
    StatementBound,
    StatementEntered,
    StatementWithdrawn,
)
from hemicycle.procedure.meeting.deciding.statements.state import (
    BoundStatement,
    Statement,
    Statements,
)
from hemicycle.procedure.meeting.deciding.votes.queries import last_vote
from hemicycle.procedure.meeting.kernel.guards import readable, refusal
from hemicycle.procedure.meeting.kernel.places import seated
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import OutcomeId, RequestId, StatementId, VoteId


@act(
    EnterStatement,
    StatementEntered,
    by=By[Any]("who has the floor"),
    when=When[Any]("open"),
    spec="STATEMENT-1",
)
def enter_statement(meeting: Meeting, order: Submission[EnterStatement]) -> Decision:
    """[STATEMENT-1] One speaks for oneself, under one's own floor."""
    speaker, text = own_floor(meeting, order.actor), order.command.text
    if isinstance(speaker, Refusal):
        return speaker
    if not text:
        return refusal(meeting, "text-empty", "STATEMENT-1")
    fact = StatementEntered(
        statement=StatementId(f"s{meeting.size}"),
        participant=speaker.participant,
        item=speaker.item,
        vote=_explained(meeting, speaker),
        before=_explained_before(meeting, speaker),
        request=_for_others(meeting, speaker),
    )
    return readable(meeting, {"text": text}) or [Draft(fact, {"text": text})]


def _explained(meeting: Meeting, speaker: Speaker) -> VoteId | msgspec.UnsetType:
    """[VOTE-12] An explanation of vote stands with the vote taken last on the item."""
    if meeting.ballots.announced:
        return msgspec.UNSET
    vote = last_vote(meeting, speaker.item)
    explains = speaker.purpose == "explanation-of-vote" and vote is not None
    return vote.id if vote and explains else msgspec.UNSET


def _explained_before(meeting: Meeting, speaker: Speaker) -> OutcomeId | msgspec.UnsetType:
    """[VOTE-12] While a vote is announced, an explanation is of that to come."""
    explains = speaker.purpose == "explanation-of-vote"
    return (meeting.ballots.announced if explains else None) or msgspec.UNSET


def _for_others(meeting: Meeting, speaker: Speaker) -> RequestId | msgspec.UnsetType:
    """[FLOOR-13] The request by which one speaks on behalf of a group or body."""
    asked = speaker.request
    return asked if asked and asked in meeting.debate.behalf else msgspec.UNSET


def _stated(meeting: Meeting, _: Asked) -> EnterStatement:
    return EnterStatement(words(meeting))


ENTERED = like(
    Statement,
    StatementEntered,
    id=StatementEntered.statement,
    seq=SEQ,
    at=AT,
    capacity=CAPACITY,
    texts=WORDS,
)
BOUND = like(
    BoundStatement, StatementBound, id=StatementBound.statement, seq=SEQ, at=AT, texts=WORDS
)
STATEMENTS = Subject[Meeting](
    name="statements",
    home=__package__,
    parts=("statements",),
    acts=[enter_statement, bind_statement, withdrawing.withdraw_statement],
    evolve=[
        on(StatementEntered, Meeting.statements, into(Statements.entered).add(ENTERED)),
        on(StatementBound, Meeting.statements, into(Statements.bound).add(BOUND)),
        on(
            StatementWithdrawn,
            Meeting.statements,
            into(Statements.bound).at(
                StatementWithdrawn.statement, into(BoundStatement.withdrawn).set(SEQ)
            ),
        ),
    ],
    offers=[
        Option(EnterStatement, seated, sample=_stated, marks=(holding,)),
        OFFER,
        withdrawing.OFFER,
    ],
)
