"""Acts by which owners report on commitments, others comment, and conditions are judged."""

from decimal import Decimal

from hemicycle.procedure.core.act import Decision, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.standing_body.commitments.commands import (
    CommentOnCommitment,
    EnterPayment,
    JudgeCondition,
    ReportCondition,
    ReportProgress,
    ReviewReport,
)
from hemicycle.procedure.standing_body.commitments.entries import (
    CommitmentCommented,
    ConditionJudged,
    ConditionReported,
    PaymentEntered,
    ProgressReported,
    ReportReviewed,
)
from hemicycle.procedure.standing_body.commitments.guards import (
    LONG,
    PARTY,
    is_sum,
    known_commitment,
    owed,
    owes,
    undocumented,
)
from hemicycle.procedure.standing_body.commitments.state import Commitment
from hemicycle.procedure.standing_body.guards import (
    ANY_TIME,
    OFFICE,
    known_party,
    readable,
    refusal,
    worded,
)
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.procedure.words import Text, Texts

MOST_ENTRIES = 2_000
"""Words about one commitment: reports, comments and what was said of them."""


@act(ReportProgress, ProgressReported, by=PARTY, when=ANY_TIME, spec="COMMITMENT-3")
def report(body: StandingBody, order: Submission[ReportProgress]) -> Decision:
    """[COMMITMENT-3] An owner reports what it did; a report fulfils nothing by itself."""
    one = order.command
    known = owed(body, one.commitment)
    if isinstance(known, Refusal):
        return known
    if not owes(known, one.by):
        return refusal(body, "not-an-owner", "COMMITMENT-3")
    if known.waits:
        return refusal(body, "condition-not-met", "COMMITMENT-4")
    texts = worded(text=one.text)
    fact = ProgressReported(one.commitment, one.by, one.done, one.documents)
    return (
        _unsaid(body, known, one.text)
        or undocumented(body, one.documents, "COMMITMENT-3")
        or readable(body, texts, LONG)
        or [Draft(fact, texts)]
    )


@act(CommentOnCommitment, CommitmentCommented, by=PARTY, when=ANY_TIME, spec="COMMITMENT-3")
def comment(body: StandingBody, order: Submission[CommentOnCommitment]) -> Decision:
    """[COMMITMENT-3] Any member comments on it, or doubts a report; that report stands beside the doubt."""
    one, texts = order.command, worded(text=order.command.text)
    known = known_commitment(body, one.commitment)
    if isinstance(known, Refusal):
        return known
    if one.report is not None and one.report not in known.reports:
        return refusal(body, "unknown-report", "COMMITMENT-3", entry=one.report)
    fact = CommitmentCommented(one.commitment, one.by, one.doubt, one.report)
    return (
        known_party(body, one.by, "COMMITMENT-3")
        or _unsaid(body, known, one.text)
        or readable(body, texts, LONG)
        or [Draft(fact, texts)]
    )


@act(ReviewReport, ReportReviewed, by=OFFICE, when=ANY_TIME, spec="COMMITMENT-5")
def review(body: StandingBody, order: Submission[ReviewReport]) -> Decision:
    """[COMMITMENT-5] The secretariat takes a report in, or says what more it asks for."""
    one, texts = order.command, worded(text=order.command.text)
    known = known_commitment(body, one.commitment)
    if isinstance(known, Refusal):
        return known
    told = known.reports.get(one.report)
    if told is None:
        return refusal(body, "unknown-report", "COMMITMENT-5", entry=one.report)
    if told.review == "taken-in":
        return refusal(body, "unchanged", "COMMITMENT-5")
    if one.review == "more-asked" and not texts:
        return refusal(body, "text-empty", "COMMITMENT-5", text="text")
    fact = ReportReviewed(one.commitment, one.report, one.review)
    return readable(body, texts, LONG) or [Draft(fact, texts)]


@act(EnterPayment, PaymentEntered, by=OFFICE, when=ANY_TIME, spec="COMMITMENT-5")
def pay(body: StandingBody, order: Submission[EnterPayment]) -> Decision:
    """[COMMITMENT-5] A sum that arrived is of what an owner pledged, in its currency, and not more than is left."""
    one = order.command
    known = owed(body, one.commitment)
    if isinstance(known, Refusal):
        return known
    if not is_sum(one.amount, one.currency):
        return refusal(body, "no-sum", "COMMITMENT-5")
    if Decimal(one.amount) > left_of(known, one.party, one.currency):
        return refusal(body, "more-than-pledged", "COMMITMENT-5")
    return [Draft(PaymentEntered(one.commitment, one.party, one.amount, one.currency))]


@act(ReportCondition, ConditionReported, by=PARTY, when=ANY_TIME, spec="COMMITMENT-4")
def report_condition(body: StandingBody, order: Submission[ReportCondition]) -> Decision:
    """[COMMITMENT-4] Any member, or the secretariat, may report a condition met; nothing follows from that alone."""
    one, texts = order.command, worded(text=order.command.text)
    known = owed(body, one.commitment)
    if isinstance(known, Refusal):
        return known
    if not known.waits:
        return refusal(body, "no-condition", "COMMITMENT-4")
    fact = ConditionReported(one.commitment, one.by, one.documents)
    return (
        known_party(body, one.by, "COMMITMENT-4")
        or _unsaid(body, known, one.text)
        or undocumented(body, one.documents, "COMMITMENT-4")
        or readable(body, texts, LONG)
        or [Draft(fact, texts)]
    )


@act(JudgeCondition, ConditionJudged, by=OFFICE, when=ANY_TIME, spec="COMMITMENT-4")
def judge(body: StandingBody, order: Submission[JudgeCondition]) -> Decision:
    """[COMMITMENT-4] Whether it is met say those whom the commitment names for it; consensus and votes name an entry.

    Nobody judges what nobody reported.
    """
    one, texts = order.command, worded(text=order.command.text)
    known = owed(body, one.commitment)
    if isinstance(known, Refusal):
        return known
    if not known.waits:
        return refusal(body, "no-condition", "COMMITMENT-4")
    last = known.judgements[-1].seq if known.judgements else -1
    if not any(each.seq > last for each in known.met):
        return refusal(body, "nothing-reported", "COMMITMENT-4")
    if known.judge != "chair" and one.source is None:
        return refusal(body, "source-missing", "COMMITMENT-4")
    fact = ConditionJudged(one.commitment, one.met, known.judge, one.source)
    return readable(body, texts, LONG) or [Draft(fact, texts)]


def left_of(known: Commitment, party: str, currency: str) -> Decimal:
    """What is left of what this party pledged in this currency."""
    pledged = sum(
        (Decimal(o.amount) for o in known.owners if (o.party, o.currency) == (party, currency)),
        Decimal(),
    )
    paid = sum(
        (Decimal(p.amount) for p in known.payments if (p.party, p.currency) == (party, currency)),
        Decimal(),
    )
    return pledged - paid


def texts_of(known: Commitment, seq: int) -> Texts:
    """The words of one of its entries; none where they were erased."""
    return known.words.get(seq, {})


def _unsaid(body: StandingBody, known: Commitment, text: Text) -> Refusal | None:
    """Something is said, and not endlessly much about one commitment."""
    if not text:
        return refusal(body, "text-empty", "COMMITMENT-3", text="text")
    if len(known.words) >= MOST_ENTRIES:
        return refusal(body, "too-many", "COMMITMENT-3", most=MOST_ENTRIES)
    return None
