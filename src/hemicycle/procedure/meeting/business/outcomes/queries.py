"""Questions about the texts that other subjects ask."""

from hemicycle.procedure.meeting.business.outcomes.state import Outcome
from hemicycle.procedure.meeting.business.state import BusinessState


def outcome_put(meeting: BusinessState) -> Outcome | None:
    """The text that is being put to consensus, if one is."""
    return next((o for o in meeting.outcomes.table.values() if o.status == "put"), None)
