"""Commands upon commitments."""

from datetime import date
from typing import Literal

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.record_point import EntryPoint
from hemicycle.procedure.standing_body.commitments.state import Judge, Owner, Result
from hemicycle.procedure.words import CommitmentId, Digest, Text, Texts, Token, TrackId


class EnterCommitment(Command, frozen=True, tag="enter-commitment"):
    """What was promised. `texts`: the whole sentence, `text`; its `condition`; `evidence`; `part-1` and on.

    `source`: the entry of the meeting that adopted it. `judge`: how its condition is judged; empty: it has none.
    """

    owners: list[Owner]
    texts: Texts
    due: date | None = None
    track: TrackId | None = None
    source: EntryPoint | None = None
    judge: Judge = ""
    closed: bool = False


class DetailCommitment(Command, frozen=True, tag="detail-commitment"):
    """Who owes which part, by when, on which track, and what is wanted as evidence; the sentence stands.

    `texts`: `evidence`, `part-1` and on, as they stand from now on.
    """

    commitment: CommitmentId
    owners: list[Owner]
    texts: Texts = {}  # noqa: RUF012 — copied by the struct
    due: date | None = None
    track: TrackId | None = None


class ReportProgress(Command, frozen=True, tag="report-progress"):
    """What an owner did so far. `by`: the owner; empty: the secretariat. `done`: its part is fulfilled."""

    commitment: CommitmentId
    by: Token
    text: Text
    done: bool = False
    documents: list[Digest] = []  # noqa: RUF012 — copied by the struct


class CommentOnCommitment(Command, frozen=True, tag="comment-on-commitment"):
    """What another member says of it, or of a report."""

    commitment: CommitmentId
    by: Token
    text: Text
    doubt: bool = False
    report: int | None = None


class ReviewReport(Command, frozen=True, tag="review-report"):
    """The secretariat takes a report in, or asks for more."""

    commitment: CommitmentId
    report: int
    review: Literal["taken-in", "more-asked"]
    text: Text = {}  # noqa: RUF012 — copied by the struct


class EnterPayment(Command, frozen=True, tag="enter-payment"):
    """A sum of a pledge arrived."""

    commitment: CommitmentId
    party: Token
    amount: Token
    currency: Token


class ReportCondition(Command, frozen=True, tag="report-condition"):
    """Somebody reports the condition met. `by`: a member; empty: the secretariat."""

    commitment: CommitmentId
    by: Token
    text: Text
    documents: list[Digest] = []  # noqa: RUF012 — copied by the struct


class JudgeCondition(Command, frozen=True, tag="judge-condition"):
    """What those who judge answered. `source`: the entry of the meeting that did so."""

    commitment: CommitmentId
    met: bool
    source: EntryPoint | None = None
    text: Text = {}  # noqa: RUF012 — copied by the struct


class SettleCommitment(Command, frozen=True, tag="settle-commitment"):
    """It was fulfilled, was changed by a later decision, or lapsed."""

    commitment: CommitmentId
    result: Result
    source: EntryPoint | None = None
    reason: Text = {}  # noqa: RUF012 — copied by the struct


class ReopenCommitment(Command, frozen=True, tag="reopen-commitment"):
    """It was settled in error."""

    commitment: CommitmentId
    reason: Text = {}  # noqa: RUF012 — copied by the struct


class ReleaseCommitment(Command, frozen=True, tag="release-commitment"):
    """A closed commitment is opened to whoever may read the record; never closed again."""

    commitment: CommitmentId


class EraseCommitmentWords(Command, frozen=True, tag="erase-commitment-words"):
    """The words of one entry about it go: what was reported, said or asked."""

    commitment: CommitmentId
    target: int
