"""Acts by which commitments are entered, detailed, settled, released, and their words erased."""

from hemicycle.procedure.core.act import Decision, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.standing_body.commitments.commands import (
    DetailCommitment,
    EnterCommitment,
    EraseCommitmentWords,
    ReleaseCommitment,
    ReopenCommitment,
    SettleCommitment,
)
from hemicycle.procedure.standing_body.commitments.entries import (
    CommitmentDetailed,
    CommitmentEntered,
    CommitmentReleased,
    CommitmentReopened,
    CommitmentSettled,
    CommitmentWordsErased,
)
from hemicycle.procedure.standing_body.commitments.guards import (
    CONDITION,
    LONG,
    TEXT,
    known_commitment,
    owed,
    undetailed,
)
from hemicycle.procedure.standing_body.guards import ANY_TIME, OFFICE, readable, refusal, worded
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.procedure.standing_body.tracks.acts import untracked
from hemicycle.procedure.words import CommitmentId

MOST_COMMITMENTS = 10_000


@act(EnterCommitment, CommitmentEntered, by=OFFICE, when=ANY_TIME, spec="COMMITMENT-1")
def enter(body: StandingBody, order: Submission[EnterCommitment]) -> Decision:
    """[COMMITMENT-1] A commitment is the whole sentence as it was adopted, entered once from its entry."""
    one = order.command
    if not one.texts.get(TEXT):
        return refusal(body, "text-empty", "COMMITMENT-1", text=TEXT)
    if bool(one.judge) != bool(one.texts.get(CONDITION)):
        return refusal(body, "condition-incomplete", "COMMITMENT-4")
    table = body.commitments.table
    if one.source is not None and any(each.source == one.source for each in table.values()):
        return refusal(body, "named-twice", "COMMITMENT-1", name=one.source.record)
    if len(table) >= MOST_COMMITMENTS:
        return refusal(body, "too-many", "COMMITMENT-1", most=MOST_COMMITMENTS)
    said = {name: text for name, text in one.texts.items() if name in (TEXT, CONDITION)}
    rest = {name: text for name, text in one.texts.items() if name not in said}
    refused = readable(body, said, LONG) or undetailed(
        body, one.owners, rest, one.track, closed=one.closed
    )
    fact = CommitmentEntered(
        CommitmentId(f"g{body.size}"),
        one.owners,
        one.due,
        one.track,
        one.source,
        one.judge,
        one.closed,
    )
    return refused or [Draft(fact, one.texts)]


@act(DetailCommitment, CommitmentDetailed, by=OFFICE, when=ANY_TIME, spec="COMMITMENT-2")
def detail(body: StandingBody, order: Submission[DetailCommitment]) -> Decision:
    """[COMMITMENT-2] Who owes which part, and by when, is put right at any time; the adopted sentence stands."""
    one = order.command
    known = owed(body, one.commitment)
    if isinstance(known, Refusal):
        return known
    fact = CommitmentDetailed(one.commitment, one.owners, one.due, one.track)
    refused = undetailed(body, one.owners, one.texts, one.track, closed=known.closed)
    return refused or [Draft(fact, one.texts)]


@act(SettleCommitment, CommitmentSettled, by=OFFICE, when=ANY_TIME, spec="COMMITMENT-6")
def settle(body: StandingBody, order: Submission[SettleCommitment]) -> Decision:
    """[COMMITMENT-6] It ends as fulfilled, as lapsed, or as changed by a later decision, which is then named."""
    one = order.command
    known = owed(body, one.commitment)
    if isinstance(known, Refusal):
        return known
    if (one.result == "changed") != (one.source is not None):
        return refusal(body, "source-missing", "COMMITMENT-6")
    if one.result == "fulfilled" and known.waits:
        return refusal(body, "condition-not-met", "COMMITMENT-4")
    texts = worded(reason=one.reason)
    fact = CommitmentSettled(one.commitment, one.result, one.source)
    return readable(body, texts, LONG) or [Draft(fact, texts)]


@act(ReopenCommitment, CommitmentReopened, by=OFFICE, when=ANY_TIME, spec="COMMITMENT-6")
def reopen(body: StandingBody, order: Submission[ReopenCommitment]) -> Decision:
    """[COMMITMENT-6] What was settled in error is owed again; both stand on the record."""
    known = known_commitment(body, order.command.commitment)
    if isinstance(known, Refusal):
        return known
    if known.settlement is None:
        return refusal(body, "not-settled", "COMMITMENT-6")
    texts = worded(reason=order.command.reason)
    return readable(body, texts, LONG) or [Draft(CommitmentReopened(known.id), texts)]


@act(ReleaseCommitment, CommitmentReleased, by=OFFICE, when=ANY_TIME, spec="COMMITMENT-7")
def release(body: StandingBody, order: Submission[ReleaseCommitment]) -> Decision:
    """[COMMITMENT-7] A closed commitment is opened once, with all that stands of it, and never closed again."""
    known = known_commitment(body, order.command.commitment)
    if isinstance(known, Refusal):
        return known
    if not known.closed:
        return refusal(body, "already-public", "COMMITMENT-7")
    return untracked(body, known.track, closed=False) or [Draft(CommitmentReleased(known.id))]


@act(EraseCommitmentWords, CommitmentWordsErased, by=OFFICE, when=ANY_TIME, spec="COMMITMENT-8")
def erase(body: StandingBody, order: Submission[EraseCommitmentWords]) -> Decision:
    """[COMMITMENT-8] The words of an entry about a commitment are erased alone; that it was made stands."""
    one = order.command
    known = known_commitment(body, one.commitment)
    if isinstance(known, Refusal):
        return known
    if one.target not in known.words:
        return refusal(body, "no-text-there", "COMMITMENT-8")
    return [Draft(CommitmentWordsErased(known.id, one.target))]
