"""Questions about the floor that other subjects ask."""

from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.floor.state import Speaker
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.kernel.guards import in_phase, refusal


def own_floor(meeting: BusinessState, actor: str) -> Speaker | Refusal:
    """[STATEMENT-1] One speaks for oneself under one's own floor; a point of order goes into no substance."""
    refused = in_phase(meeting, "open")
    if refused:
        return refused
    speaker = meeting.debate.speaker
    if speaker is None or speaker.participant != actor:
        return refusal(meeting, "needs-the-floor", "STATEMENT-1")
    if speaker.purpose == "point-of-order":
        return refusal(meeting, "no-substance", "STATEMENT-1")
    return speaker
