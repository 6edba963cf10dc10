"""Questions about a call that others ask: how long it lasts where people hear it through interpreters."""

from hemicycle.procedure.core.noting import shared
from hemicycle.procedure.meeting.business.state import BusinessState

INTERPRETED_CALL_S = 30
"""The least time of a call, for consensus or to vote, while an interpreter is on air, in seconds."""


@shared
def interpreted(meeting: BusinessState) -> bool:
    """Whether an interpreter is on air: who listens to a booth hears the question later."""
    return any(booth.live for booth in meeting.booths.table.values())
