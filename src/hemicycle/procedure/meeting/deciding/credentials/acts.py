"""Credentials that are challenged: the objection, the report, and the decision that the chair puts.

Until the meeting has decided the delegation has the rights of every other, its own vote on the matter included.
"""

from msgspec import UnsetType

from hemicycle.procedure.codes import own_code
from hemicycle.procedure.conduct import CredentialsRules
from hemicycle.procedure.core.act import Decision, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.noting import shared
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.deciding.credentials.commands import (
    ChallengeCredentials,
    PutCredentials,
    ReportCredentials,
)
from hemicycle.procedure.meeting.deciding.credentials.entries import (
    CredentialsChallenged,
    CredentialsReported,
)
from hemicycle.procedure.meeting.deciding.credentials.guards import refusable
from hemicycle.procedure.meeting.deciding.credentials.state import Challenge
from hemicycle.procedure.meeting.deciding.electorate import decisions_of
from hemicycle.procedure.meeting.deciding.proposals.entries import ProposalPut
from hemicycle.procedure.meeting.deciding.proposals.putting import BETWEEN_DECISIONS, put_proposal
from hemicycle.procedure.meeting.deciding.proposals.state import About
from hemicycle.procedure.meeting.kernel.declared import CHAIR, CHAIR_OR_SECRETARIAT, OPEN, delegates
from hemicycle.procedure.meeting.kernel.guards import readable, refusal, worded
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import MemberCode


@act(
    ChallengeCredentials,
    CredentialsChallenged,
    by=delegates("CREDENTIALS-1"),
    when=OPEN,
    spec="CREDENTIALS-1",
    unless=BETWEEN_DECISIONS,
)
def challenge(meeting: Meeting, order: Submission[ChallengeCredentials]) -> Decision:
    """[CREDENTIALS-1] Any delegation present objects to the admission of another (UNGA rule 29; UNSC rule 17)."""
    if rules_of(meeting) is None:
        return refusal(meeting, "no-credentials", "CREDENTIALS-1")
    member = MemberCode(own_code(order.command.member))
    if member not in meeting.seats.heads:
        return refusal(meeting, "unknown-delegation", "CREDENTIALS-1", member=member)
    known = meeting.credentials.challenged.get(member)
    if known is not None and known.status != "refused":
        code = "already-challenged" if known.status == "open" else "credentials-accepted"
        return refusal(meeting, code, "CREDENTIALS-1", member=member)
    texts = worded(order.command.reason, "reason")
    fact = CredentialsChallenged(member, order.participant)
    return readable(meeting, texts) or [Draft(fact, texts)]


@act(
    ReportCredentials,
    CredentialsReported,
    by=CHAIR_OR_SECRETARIAT,
    when=OPEN,
    spec="CREDENTIALS-2",
    unless=BETWEEN_DECISIONS,
)
def report(meeting: Meeting, order: Submission[ReportCredentials]) -> Decision:
    """[CREDENTIALS-2] In words; a later report takes the place of the earlier; also on what is presented anew."""
    known = _challenged(meeting, order.command.member, anew=True)
    if isinstance(known, Refusal):
        return known
    texts = worded(order.command.report, "report")
    if not texts:
        return refusal(meeting, "report-empty", "CREDENTIALS-2", member=known.member)
    return readable(meeting, texts) or [Draft(CredentialsReported(known.member), texts)]


@act(
    PutCredentials,
    ProposalPut,
    by=CHAIR,
    when=OPEN,
    spec="CREDENTIALS-3",
    unless=BETWEEN_DECISIONS,
)
def put_credentials(meeting: Meeting, order: Submission[PutCredentials]) -> Decision:
    """[CREDENTIALS-3] Once the report is there, where the rules ask for one; nobody is put out of the chair by it."""
    accepted = order.command.accepted
    known = _challenged(meeting, order.command.member, anew=accepted)
    if isinstance(known, Refusal):
        return known
    rules = rules_of(meeting)
    if rules and rules.report and not _reported(known, anew=accepted):
        return Refusal("credentials-report-due", "CREDENTIALS-3", rules.article, {})
    standing = None if accepted else refusable(meeting, known.member)
    if standing:
        return standing
    about: About = "accept-credentials" if accepted else "refuse-credentials"
    return put_proposal(meeting, order, about, member=known.member)


def _reported(known: Challenge, *, anew: bool) -> bool:
    """[CREDENTIALS-3] `anew`: since the meeting decided last, so that acceptance is not put until it carries."""
    since = known.decided if anew else None
    return known.report is not None and known.report.seq > (since or 0)


@shared
def rules_of(meeting: Meeting) -> CredentialsRules | None:
    """[CREDENTIALS-1] The body's rules on it; None where it has none."""
    decisions = decisions_of(meeting)
    rules = decisions.credentials if decisions else None
    return None if isinstance(rules, UnsetType) else rules


def _challenged(meeting: Meeting, wanted: str, *, anew: bool) -> Challenge | Refusal:
    """Those on which the meeting has to decide; `anew`: also those that it refused."""
    known = meeting.credentials.challenged.get(MemberCode(own_code(wanted)))
    if known is None or known.status not in ("open", "refused" if anew else "open"):
        return refusal(meeting, "not-challenged", "CREDENTIALS-2", member=wanted)
    return known
