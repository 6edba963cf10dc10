"""The documents laid before the meeting."""

from hemicycle.procedure.core.subject import Subject
from hemicycle.procedure.meeting.business.documents import acts
from hemicycle.procedure.meeting.business.documents.evolve import ROWS
from hemicycle.procedure.meeting.business.state import BusinessState

DOCUMENTS = Subject[BusinessState](
    name="documents",
    home=__package__,
    parts=("documents",),
    acts=[acts.lay_document, acts.withdraw_document],
    evolve=ROWS,
    offers=(),
)
