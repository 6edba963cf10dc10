"""By when documents are due, as the body's rules have it."""

import msgspec

from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.kernel.guards import refusal
from hemicycle.procedure.meeting.kernel.queries import sitting_of

HOUR_MS = 3_600_000


def deadline(meeting: BusinessState) -> int | None:
    """[DOCUMENT-4] Until when a document is in time (UTC, ms); None: the rules set no deadline."""
    sitting = sitting_of(meeting)
    hours = sitting.rulebook.debate.documents_before_h
    return None if isinstance(hours, msgspec.UnsetType) else sitting.starts - hours * HOUR_MS


def refuse_late(meeting: BusinessState) -> Refusal | None:
    """[DOCUMENT-4] What is late is laid and marked, unless the rules refuse it."""
    debate = sitting_of(meeting).rulebook.debate
    if debate.late_documents != "refused" or isinstance(
        debate.documents_before_h, msgspec.UnsetType
    ):
        return None
    return refusal(meeting, "document-late", "DOCUMENT-4", hours=debate.documents_before_h)
