"""Commitments: what was promised, by whom, by when, and what became of it."""

from hemicycle.procedure.core.changes import Change, into
from hemicycle.procedure.core.subject import Subject, on
from hemicycle.procedure.core.values import AT, SEQ, WORDS, like
from hemicycle.procedure.standing_body.commitments import acts, progress
from hemicycle.procedure.standing_body.commitments.entries import (
    CommitmentCommented,
    CommitmentDetailed,
    CommitmentEntered,
    CommitmentReleased,
    CommitmentReopened,
    CommitmentSettled,
    CommitmentWordsErased,
    ConditionJudged,
    ConditionReported,
    PaymentEntered,
    ProgressReported,
    ReportReviewed,
)
from hemicycle.procedure.standing_body.commitments.state import (
    Comment,
    Commitment,
    Commitments,
    Judgement,
    Met,
    Payment,
    Report,
    Settlement,
)
from hemicycle.procedure.standing_body.scoped import CommitmentFact
from hemicycle.procedure.standing_body.state import StandingBody

PART, TABLE = StandingBody.commitments, into(Commitments.table)
REPORTS = into(Commitment.reports)
SAYS = into(Commitment.words).put(SEQ, WORDS)
"""The words of an entry are kept under its number."""


def of(kind: type[CommitmentFact], *changes: Change) -> Change:
    """The commitment that an entry of this kind is about changes so."""
    return TABLE.at(kind.commitment, *changes)


COMMITMENTS = Subject[StandingBody](
    name="commitments",
    home=__package__,
    parts=("commitments",),
    acts=[
        acts.enter,
        acts.detail,
        progress.report,
        progress.comment,
        progress.review,
        progress.pay,
        progress.report_condition,
        progress.judge,
        acts.settle,
        acts.reopen,
        acts.release,
        acts.erase,
    ],
    evolve=[
        on(
            CommitmentEntered,
            PART,
            TABLE.put(
                CommitmentEntered.commitment,
                like(
                    Commitment,
                    CommitmentEntered,
                    id=CommitmentEntered.commitment,
                    seq=SEQ,
                    at=AT,
                    words={},
                    detailed=SEQ,
                ),
            ),
            of(CommitmentEntered, SAYS),
        ),
        on(
            CommitmentDetailed,
            PART,
            of(
                CommitmentDetailed,
                SAYS,
                into(Commitment.owners).set(CommitmentDetailed.owners),
                into(Commitment.due).set(CommitmentDetailed.due),
                into(Commitment.track).set(CommitmentDetailed.track),
                into(Commitment.detailed).set(SEQ),
            ),
        ),
        on(
            ProgressReported,
            PART,
            of(
                ProgressReported,
                SAYS,
                REPORTS.put(SEQ, like(Report, ProgressReported, seq=SEQ, at=AT)),
            ),
        ),
        on(
            CommitmentCommented,
            PART,
            of(
                CommitmentCommented,
                SAYS,
                into(Commitment.comments).add(like(Comment, CommitmentCommented, seq=SEQ, at=AT)),
            ),
        ),
        on(
            ReportReviewed,
            PART,
            of(
                ReportReviewed,
                SAYS,
                REPORTS.at(
                    ReportReviewed.report,
                    into(Report.review).set(ReportReviewed.review),
                    into(Report.reviewed).set(SEQ),
                ),
            ),
        ),
        on(
            PaymentEntered,
            PART,
            of(
                PaymentEntered,
                into(Commitment.payments).add(like(Payment, PaymentEntered, seq=SEQ, at=AT)),
            ),
        ),
        on(
            ConditionReported,
            PART,
            of(
                ConditionReported,
                SAYS,
                into(Commitment.met).add(like(Met, ConditionReported, seq=SEQ, at=AT)),
            ),
        ),
        on(
            ConditionJudged,
            PART,
            of(
                ConditionJudged,
                SAYS,
                into(Commitment.judgements).add(like(Judgement, ConditionJudged, seq=SEQ, at=AT)),
            ),
        ),
        on(
            CommitmentSettled,
            PART,
            of(
                CommitmentSettled,
                SAYS,
                into(Commitment.settlement).set(
                    like(Settlement, CommitmentSettled, seq=SEQ, at=AT)
                ),
            ),
        ),
        on(
            CommitmentReopened,
            PART,
            of(CommitmentReopened, SAYS, into(Commitment.settlement).set(None)),
        ),
        on(CommitmentReleased, PART, of(CommitmentReleased, into(Commitment.closed).set(False))),
        on(
            CommitmentWordsErased,
            PART,
            of(CommitmentWordsErased, into(Commitment.words).take(CommitmentWordsErased.target)),
        ),
    ],
    offers=(),
)
