"""Division: parts of a text that are put to the vote separately, before it is put as a whole (UNGA rule 89).

A part that is rejected is out of the text; where nothing operative is left the text is rejected as a whole.
"""

from collections.abc import Sequence

from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.outcomes.parts import (
    Change,
    changed,
    fixed_facts,
    languages_behind,
    operative,
    touched,
    version_digest,
)
from hemicycle.procedure.meeting.business.outcomes.state import WAITING, Outcome
from hemicycle.procedure.meeting.business.outcomes.text_entries import (
    OutcomeRejected,
    PartsApproved,
    PartsRejected,
)
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.kernel.guards import refusal
from hemicycle.procedure.words import OutcomeId, PartId, VoteId


def well_divided(meeting: BusinessState, known: Outcome, parts: Sequence[PartId]) -> Refusal | None:
    """[OUTCOME-19] Parts that may be put apart, and no amendment to them waits (UNGA rule 90)."""
    refused = separable(meeting, known, parts)
    if refused:
        return refused
    for one in known.amendments:
        met = {*touched(one), *(new.after for new in one.adds)}
        if one.status in WAITING and one.amends is None and met & {*parts}:
            return refusal(meeting, "amendments-first", "AMEND-3", amendment=one.id)
    return None


def separable(
    meeting: BusinessState, known: Outcome, parts: Sequence[PartId], spec: str = "OUTCOME-12"
) -> Refusal | None:
    """[OUTCOME-19] Parts that it has, each once, and not decided before."""
    ids = {part.id for part in known.parts}
    strange = next((part for part in parts if part not in ids), None)
    if strange is not None:
        return refusal(meeting, "unknown-part", spec, text=strange)
    again = next((one for n, one in enumerate(parts) if one in parts[:n]), None)
    if again is not None:
        return refusal(meeting, "part-twice", spec, text=again)
    decided = next((part for part in parts if part in known.approved), None)
    if decided is not None:
        return refusal(meeting, "part-decided", "OUTCOME-19", part=decided)
    return None


def division_decided(
    meeting: BusinessState, text: OutcomeId, vote: VoteId, parts: list[PartId], *, kept: bool
) -> list[Draft]:
    """[OUTCOME-19] Parts that are rejected are out of the text; without operative ones it is rejected as a whole."""
    known = meeting.outcomes.table[text]
    if kept:
        return [Draft(PartsApproved(known.id, vote, parts, known.item))]
    left = changed(known.parts, Change({}, [], parts, None), meeting.size)
    facts = fixed_facts(known, known.by, known.verb)
    fact = PartsRejected(
        outcome=known.id,
        vote=vote,
        rejected=parts,
        version=known.version + 1,
        digest=version_digest(facts, left),
        parts=left,
        stale=languages_behind(left),
        item=known.item,
    )
    return [Draft(fact), *([] if operative(left) else [Draft(rejected(known, vote))])]


def rejected(known: Outcome, vote: VoteId) -> OutcomeRejected:
    """[OUTCOME-19] Nothing operative is left of the text."""
    return OutcomeRejected(known.id, vote, known.item)
