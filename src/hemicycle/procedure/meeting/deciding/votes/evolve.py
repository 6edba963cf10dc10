"""How entries change the votes, and the texts that are voted on. Copies facts, computes no rule."""

from collections.abc import Callable
from typing import Any

from msgspec.structs import replace

from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.core.subject import on
from hemicycle.procedure.meeting.business.outcomes.evolve import at_outcome, undecided
from hemicycle.procedure.meeting.business.outcomes.state import Outcome
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.deciding.votes.entries import (
    BallotCast,
    BallotCorrected,
    BallotRecorded,
    HandsCounted,
    VoteCancelled,
    VoteClosed,
    VoteOpened,
)
from hemicycle.procedure.meeting.deciding.votes.state import Ballots, Vote
from hemicycle.procedure.meeting.state import Meeting


def _begun(ballots: Ballots, fact: VoteOpened, entry: Entry) -> Ballots:
    return Ballots({**ballots.votes, fact.vote: _opened(fact, entry)}, fact.vote)


def _over(change: Callable[[Vote, Any, Entry], Vote]) -> Callable[[Ballots, Any, Entry], Ballots]:
    """A change by which the vote is open no more."""

    def changed(ballots: Ballots, fact: Any, entry: Entry) -> Ballots:
        known = ballots.votes.get(fact.vote)
        if known is None:
            return ballots
        return Ballots({**ballots.votes, known.id: change(known, fact, entry)}, None)

    return changed


def _at(change: Callable[[Vote, Any], Vote]) -> Callable[[Ballots, Any, Entry], Ballots]:
    """A change of the vote that the fact names."""

    def changed(ballots: Ballots, fact: Any, _: Entry) -> Ballots:
        known = ballots.votes.get(fact.vote)
        if known is None:
            return ballots
        return replace(ballots, votes={**ballots.votes, known.id: change(known, fact)})

    return changed


def _cast(known: Vote, fact: BallotCast) -> Vote:
    own = known.own if fact.member in known.own else [*known.own, fact.member]
    return replace(known, ballots={**known.ballots, fact.member: fact.ballot}, own=own)


def _recorded(known: Vote, fact: BallotRecorded) -> Vote:
    return replace(known, ballots={**known.ballots, fact.member: fact.ballot})


def _corrected(known: Vote, fact: BallotCorrected) -> Vote:
    return replace(known, corrected={**known.corrected, fact.member: fact.ballot})


def _opened(fact: VoteOpened, entry: Entry) -> Vote:
    return Vote(
        id=fact.vote,
        seq=entry.seq,
        at=entry.at,
        rule=fact.rule,
        method=fact.method,
        register=fact.register,
        outcome=fact.outcome,
        amendment=fact.amendment,
        motion=fact.motion,
        part=fact.part,
        digest=fact.digest,
        falls=fact.falls,
        item=fact.item,
        texts=entry.words,
    )


def _closed(known: Vote, fact: VoteClosed, seq: int) -> Vote:
    return replace(
        known,
        status="closed",
        closed=seq,
        declared=fact.ballots,
        result=fact.result,
        counts=fact.counts,
        reasons=fact.reasons,
        changes=fact.changes,
        finding=fact.finding,
    )


def _voting(known: Outcome, fact: VoteOpened, _: Entry) -> Outcome:
    """A vote on a part of the text settles nothing."""
    return known if fact.part else replace(known, status="voting")


def _voted(known: Outcome, fact: VoteClosed, entry: Entry) -> Outcome:
    status = {"adopted": "adopted", "not-adopted": "rejected"}.get(fact.result)
    settled = entry.seq if status else None
    return replace(known, status=status or undecided(known), settled=settled, vote=fact.vote)


OUTCOMES, BALLOTS = BusinessState.outcomes, Meeting.ballots
ROWS = (
    on(VoteOpened, BALLOTS, _begun),
    on(BallotCast, BALLOTS, _at(_cast)),
    on(BallotRecorded, BALLOTS, _at(_recorded)),
    on(
        HandsCounted,
        BALLOTS,
        _at(lambda known, fact: replace(known, hands=[fact.yes, fact.no, fact.abstain])),
    ),
    on(VoteClosed, BALLOTS, _over(lambda known, fact, entry: _closed(known, fact, entry.seq))),
    on(VoteCancelled, BALLOTS, _over(lambda known, *_: replace(known, status="cancelled"))),
    on(BallotCorrected, BALLOTS, _at(_corrected)),
    on(VoteOpened, OUTCOMES, at_outcome(_voting)),
    on(
        VoteCancelled,
        OUTCOMES,
        at_outcome(lambda known, *_: replace(known, status=undecided(known))),
    ),
    on(VoteClosed, OUTCOMES, at_outcome(_voted)),
)
