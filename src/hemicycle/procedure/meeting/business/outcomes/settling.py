"""What becomes of an amendment that is decided: by a vote, or by those whose the amended text is, who accept it.

In the text it makes a new version; in another amendment that one has a new wording. Those that wait and touch the same
parts go back to their authors; those to other parts stand as they are.
"""

from typing import Any

from hemicycle.procedure.core.act import By, Decision, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.outcomes.amending import (
    fallen_with,
    waiting_amendment,
)
from hemicycle.procedure.meeting.business.outcomes.commands import AcceptAmendment
from hemicycle.procedure.meeting.business.outcomes.composing import change_in, composed
from hemicycle.procedure.meeting.business.outcomes.dividing import rejected
from hemicycle.procedure.meeting.business.outcomes.entries import (
    AmendmentAccepted,
    AmendmentAgreed,
    AmendmentAmended,
    AmendmentCarried,
    AmendmentLost,
    AmendmentOvertaken,
)
from hemicycle.procedure.meeting.business.outcomes.parts import change_digest, operative
from hemicycle.procedure.meeting.business.outcomes.rewording import overtaken, reworded
from hemicycle.procedure.meeting.business.outcomes.sponsoring import (
    not_a_sponsor,
    sponsor_of,
    voting_begun,
)
from hemicycle.procedure.meeting.business.outcomes.state import (
    WAITING,
    Amendment,
    Outcome,
    Sponsor,
)
from hemicycle.procedure.meeting.business.outcomes.tabling import not_frozen
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.kernel.declared import MET
from hemicycle.procedure.meeting.kernel.guards import refusal, taking_part
from hemicycle.procedure.meeting.kernel.queries import of_delegation
from hemicycle.procedure.words import AmendmentId, ParticipantId, VoteId


@act(
    AcceptAmendment,
    AmendmentAgreed,
    AmendmentAccepted,
    AmendmentAmended,
    AmendmentOvertaken,
    by=By[Any]("a sponsor's delegation; of an amendment to an amendment its author's"),
    when=MET,
    spec="AMEND-6",
)
def accept_amendment(meeting: BusinessState, order: Submission[AcceptAmendment]) -> Decision:
    """[AMEND-6] All sponsors accept it, or the author of the amendment that it amends: then it needs no vote."""
    command = order.command
    found = waiting_amendment(meeting, command.amendment, WAITING)
    if isinstance(found, Refusal):
        return found
    outcome, amendment = found
    refused = (
        taking_part(meeting, order.actor)
        or not_frozen(meeting, outcome)
        or _whole(meeting, outcome, amendment)
        or _as_read(meeting, outcome, amendment, command.digest)
    )
    if refused:
        return refused
    if amendment.amends is not None:
        return _accept_within(meeting, order.actor, outcome, amendment)
    return _accept(meeting, order.actor, outcome, amendment)


def _accept(meeting: BusinessState, actor: str, outcome: Outcome, amendment: Amendment) -> Decision:
    mine = sponsor_of(meeting, actor, outcome)
    if mine is None:
        return not_a_sponsor(meeting, outcome, "AMEND-6")
    refused = voting_begun(meeting, outcome, "AMEND-6")
    if refused:
        return refused
    left = awaited(meeting, outcome, amendment)
    if left and mine not in left:
        return refusal(meeting, "already-accepted", "AMEND-6", by=left[0].participant)
    if left not in ([], [mine]):
        fact = AmendmentAgreed(
            amendment=amendment.id,
            outcome=outcome.id,
            participant=ParticipantId(mine.participant),
            digest=amendment.digest,
            item=outcome.item,
        )
        return [Draft(fact)]
    if not operative(reworded(outcome, change_in(amendment), amendment.seq).parts):
        return refusal(meeting, "text-empty", "OUTCOME-12", text="text")
    return [*_in_text(outcome, amendment, AmendmentAccepted)]


def awaited(meeting: BusinessState, outcome: Outcome, amendment: Amendment) -> list[Sponsor]:
    """[AMEND-6] The sponsors who have not accepted it yet; its author need not."""
    return [
        one
        for one in outcome.sponsors
        if one.participant not in amendment.agreed
        and not of_delegation(meeting, amendment.participant, one.participant, one.capacity)
    ]


def _accept_within(
    meeting: BusinessState, actor: str, outcome: Outcome, amendment: Amendment
) -> Decision:
    """[AMEND-7] An amendment is its author's, as a text is its sponsors'."""
    first = next(one for one in outcome.amendments if one.id == amendment.amends)
    if not of_delegation(meeting, actor, first.participant, first.capacity):
        return refusal(meeting, "not-yours", "AMEND-6", by=first.participant)
    return _in_amendment(outcome, amendment, "accepted")


def _whole(meeting: BusinessState, outcome: Outcome, amendment: Amendment) -> Refusal | None:
    """[AMEND-5, AMEND-7] It stands on words that are there, and so do those to it."""
    if amendment.status == "overtaken":
        return refusal(meeting, "restate-first", "AMEND-5", amendment=amendment.id)
    subs = [o for o in outcome.amendments if o.amends == amendment.id and o.status in WAITING]
    if subs:
        return refusal(meeting, "amendments-first", "AMEND-7", amendment=subs[0].id)
    return None


def _as_read(
    meeting: BusinessState, outcome: Outcome, amendment: Amendment, digest: str
) -> Refusal | None:
    """[AMEND-6] What is accepted is what was read."""
    if digest == amendment.digest:
        return None
    return refusal(meeting, "another-version", "AMEND-6", version=outcome.version)


def amendment_decided(
    meeting: BusinessState,
    vote: VoteId,
    wanted: AmendmentId,
    falls: list[AmendmentId],
    *,
    carried: bool,
) -> list[Draft]:
    """[AMEND-4] Carried: it is in place, those that say the contrary fall, those to the same parts wait.

    Raises LookupError.
    """
    found = waiting_amendment(meeting, wanted)
    if isinstance(found, Refusal):
        raise LookupError(wanted)
    outcome, amendment = found
    if not carried:
        lost = Draft(AmendmentLost(amendment.id, outcome.id, "lost", outcome.item))
        return [lost, *fallen_with(outcome, [amendment.id])]
    if amendment.amends is not None:
        return _in_amendment(outcome, amendment, "carried", falls)
    left = operative(reworded(outcome, change_in(amendment), amendment.seq).parts)
    whole = [] if left else [Draft(rejected(outcome, vote))]
    return [*_in_text(outcome, amendment, AmendmentCarried, falls), *whole]


def _in_text(
    outcome: Outcome,
    amendment: Amendment,
    kind: type[AmendmentCarried] | type[AmendmentAccepted],
    falls: list[AmendmentId] | None = None,
) -> list[Draft]:
    new = reworded(outcome, change_in(amendment), amendment.seq, amendment.entries)
    fact = kind(
        amendment=amendment.id,
        outcome=outcome.id,
        version=new.version,
        digest=new.digest,
        parts=new.parts,
        reworded=new.reworded,
        stale=new.stale,
        verb=new.verb,
        item=outcome.item,
    )
    gone = [amendment.id, *(falls or [])]
    others = overtaken(outcome, amendment, new.version, gone=gone)
    return [Draft(fact), *_fallen(outcome, falls or []), *others]


def _in_amendment(
    outcome: Outcome, change: Amendment, result: Any, falls: list[AmendmentId] | None = None
) -> list[Draft]:
    first = next(one for one in outcome.amendments if one.id == change.amends)
    after, entries = composed(first, change)
    fact = AmendmentAmended(
        amendment=first.id,
        change=change.id,
        outcome=outcome.id,
        result=result,
        digest=change_digest(outcome.id, after),
        replaces=after.replaces,
        adds=after.adds,
        deletes=after.deletes,
        verb=after.verb,
        entries=entries,
        item=outcome.item,
    )
    gone = [change.id, *(falls or [])]
    others = overtaken(outcome, change, outcome.version, amends=first.id, gone=gone)
    return [Draft(fact), *_fallen(outcome, falls or []), *others]


def _fallen(outcome: Outcome, falls: list[AmendmentId]) -> list[Draft]:
    fallen = [Draft(AmendmentLost(one, outcome.id, "fallen", outcome.item)) for one in falls]
    return [*fallen, *fallen_with(outcome, falls)]
