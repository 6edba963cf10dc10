"""What is published, corrected, erased and released."""

from hemicycle.procedure.core.subject import Subject
from hemicycle.procedure.meeting.business.publication import acts
from hemicycle.procedure.meeting.business.publication.chatham_house import OFFERS, set_rule
from hemicycle.procedure.meeting.business.publication.evolve import ROWS
from hemicycle.procedure.meeting.business.state import BusinessState

PUBLICATION = Subject[BusinessState](
    name="publication",
    home=__package__,
    parts=("publication",),
    acts=[acts.publish, acts.withdraw, acts.correct, acts.redact, acts.release, set_rule],
    evolve=ROWS,
    offers=OFFERS,
)
