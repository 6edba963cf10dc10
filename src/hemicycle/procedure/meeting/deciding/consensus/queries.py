"""Questions about a call that others ask: how long it lasts with interpreters, and whether a vote was asked for."""

from collections.abc import Hashable

from msgspec import UnsetType

from hemicycle.procedure.conduct import AcclamationRules
from hemicycle.procedure.core.noting import shared
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.outcomes.state import Outcome
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.deciding.electorate import decisions_of
from hemicycle.procedure.meeting.state import Meeting

INTERPRETED_CALL_S = 30
"""The least time of a call, for consensus or to vote, while an interpreter is on air, in seconds."""


@shared
def interpreted(meeting: BusinessState) -> bool:
    """Whether an interpreter is on air: who listens to a booth hears the question later."""
    return any(booth.live for booth in meeting.booths.table.values())


@shared
def acclamation(meeting: Meeting) -> AcclamationRules | None:
    """[ACCLAMATION-1] The body's rule on it; None where it has none."""
    decisions = decisions_of(meeting)
    rules = decisions.acclamation if decisions else None
    return None if isinstance(rules, UnsetType) else rules


@shared
def vote_asked(meeting: Meeting) -> dict[str, Hashable]:
    """The texts, and whether a vote was asked for on the version that stands."""
    return {text: one.to_vote == one.version for text, one in meeting.outcomes.table.items()}


def not_asked(meeting: Meeting, known: Outcome) -> Refusal | None:
    """[ACCLAMATION-2] A version on which a delegation asked for a vote is put to the vote."""
    if known.to_vote != known.version:
        return None
    rules = acclamation(meeting)
    return Refusal("vote-asked", "ACCLAMATION-2", rules.article if rules else None, {})
