"""Entries upon commitments."""

from datetime import date
from typing import Literal

from hemicycle.procedure.record_point import EntryPoint
from hemicycle.procedure.standing_body.commitments.state import Judge, Owner, Result
from hemicycle.procedure.standing_body.scoped import CommitmentFact
from hemicycle.procedure.words import Digest, Token, TrackId


class CommitmentEntered(CommitmentFact, frozen=True):
    """What was promised; its sentence hangs beside it."""

    owners: list[Owner]
    due: date | None
    track: TrackId | None
    source: EntryPoint | None
    judge: Judge
    closed: bool


class CommitmentDetailed(CommitmentFact, frozen=True):
    """Who owes which part, by when, on which track, from now on."""

    owners: list[Owner]
    due: date | None
    track: TrackId | None


class ProgressReported(CommitmentFact, frozen=True):
    """What an owner did so far."""

    by: Token
    done: bool
    documents: list[Digest]


class CommitmentCommented(CommitmentFact, frozen=True):
    """What another member says of it, or of a report."""

    by: Token
    doubt: bool
    report: int | None


class ReportReviewed(CommitmentFact, frozen=True):
    """The secretariat took a report in, or asked for more."""

    report: int
    review: Literal["taken-in", "more-asked"]


class PaymentEntered(CommitmentFact, frozen=True):
    """A sum of a pledge arrived."""

    party: Token
    amount: Token
    currency: Token


class ConditionReported(CommitmentFact, frozen=True):
    """Somebody reported its condition met; it changes nothing by itself."""

    by: Token
    documents: list[Digest]


class ConditionJudged(CommitmentFact, frozen=True):
    """Whether those who judge hold its condition met."""

    met: bool
    manner: Judge
    source: EntryPoint | None


class CommitmentSettled(CommitmentFact, frozen=True):
    """It was fulfilled, was changed by a later decision, or lapsed."""

    result: Result
    source: EntryPoint | None


class CommitmentReopened(CommitmentFact, frozen=True):
    """It is owed again: it was settled in error."""


class CommitmentReleased(CommitmentFact, frozen=True):
    """Whoever may read the record sees it, from its first entry on."""


class CommitmentWordsErased(CommitmentFact, frozen=True):
    """The words of entry `target` are gone."""

    target: int

    @property
    def erases(self) -> int | None:
        """See Fact."""
        return self.target
