"""Several texts in one call for consensus, each fixed by its digest, and each recorded when it is adopted."""

from collections.abc import Iterable

from hemicycle.procedure.core.act import Decision, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.outcomes.amending import amended
from hemicycle.procedure.meeting.business.outcomes.delaying import delays
from hemicycle.procedure.meeting.business.outcomes.state import Outcome
from hemicycle.procedure.meeting.business.outcomes.tabling import complete, not_in_writing, on_table
from hemicycle.procedure.meeting.deciding.consensus.acts import not_objected, same_version
from hemicycle.procedure.meeting.deciding.consensus.entries import OutcomeAdopted
from hemicycle.procedure.meeting.deciding.consensus.queries import not_asked
from hemicycle.procedure.meeting.deciding.motions.binding import VOTE_DUE, not_shut
from hemicycle.procedure.meeting.deciding.motions.dividing import parts_first
from hemicycle.procedure.meeting.deciding.motions.renewing import not_renewed
from hemicycle.procedure.meeting.deciding.proposals.commands import NamedText, PutEnBloc
from hemicycle.procedure.meeting.deciding.proposals.entries import ProposalPut
from hemicycle.procedure.meeting.deciding.proposals.putting import BETWEEN_DECISIONS, put_proposal
from hemicycle.procedure.meeting.deciding.proposals.state import Proposal, TextPut
from hemicycle.procedure.meeting.kernel.declared import CHAIR, OPEN
from hemicycle.procedure.meeting.kernel.guards import refusal
from hemicycle.procedure.meeting.state import Meeting

LEAST, MOST = 2, 100
"""How many texts are put together."""


@act(
    PutEnBloc,
    ProposalPut,
    by=CHAIR,
    when=OPEN,
    spec="PROPOSAL-7",
    unless=(*BETWEEN_DECISIONS, VOTE_DUE),
)
def put_en_bloc(meeting: Meeting, order: Submission[PutEnBloc]) -> Decision:
    """[PROPOSAL-7] Texts of one item, each as it could be put alone."""
    named = order.command.texts
    if not LEAST <= len(named) <= MOST:
        return refusal(meeting, "out-of-range", "PROPOSAL-7", least=LEAST, most=MOST)
    found = texts_put(meeting, named, order.now)
    if isinstance(found, Refusal):
        return found
    doubled = len({one.id for one in found}) < len(found)
    if doubled or len({one.item for one in found}) > 1:
        return refusal(meeting, "en-bloc-of-one-item", "PROPOSAL-7")
    texts = [TextPut(one.id, one.version, one.digest) for one in found]
    return put_proposal(meeting, order, "texts", item=found[0].item, texts=texts)


def adopted(meeting: Meeting, known: Proposal, now: int) -> list[Draft] | Refusal:
    """[PROPOSAL-7] Each of them, where each still stands as it was put."""
    found = texts_put(meeting, [NamedText(one.outcome, one.digest) for one in known.bloc], now)
    if isinstance(found, Refusal):
        return found
    return [Draft(OutcomeAdopted(o.id, o.version, o.digest, o.item)) for o in found]


def texts_put(meeting: Meeting, named: Iterable[NamedText], now: int) -> list[Outcome] | Refusal:
    """The texts, where each may be put to consensus; else why the first of the others may not."""
    found: list[Outcome] = []
    for one in named:
        known = on_table(meeting, one.outcome)
        if isinstance(known, Refusal):
            return known
        refused = (
            not_shut(meeting, known)
            or not_renewed(meeting, known)
            or not_asked(meeting, known)
            or _delayed(meeting, known, now)
            or not_in_writing(meeting, known)
            or complete(meeting, known)
            or amended(meeting, known)
            or parts_first(meeting, known)
            or not_objected(meeting, known)
            or same_version(meeting, known, one.digest)
        )
        if refused:
            return refused
        found.append(known)
    return found


def _delayed(meeting: Meeting, known: Outcome, now: int) -> Refusal | None:
    """[OUTCOME-16] Not before a delay that a delegation asked for is over, or waived."""
    until = delays(meeting).get(known.id)
    if until is None or now >= until:
        return None
    return refusal(meeting, "delay-runs", "OUTCOME-16", until=until)
