"""What is asked of what is published and corrected."""

from hemicycle.procedure.meeting.business.publication.state import TextRef
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.words import Texts


def quotes(meeting: BusinessState, target: TextRef, texts: Texts) -> bool:
    """[PUBLISH-7] Whether one of these texts of an entry is words that the meeting adopted, as they stand."""
    known = meeting.outcomes.table.get(target.outcome) if target.outcome else None
    if known is None or known.status != "adopted":
        return False
    return any(
        part.entries.get(language) == target.seq
        for part in known.parts
        for language in texts.get(part.id, {})
    )
