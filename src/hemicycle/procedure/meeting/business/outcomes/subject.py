"""The texts on the table, entered and agreed, and the amendments to them."""

from hemicycle.procedure.core.subject import Subject
from hemicycle.procedure.meeting.business.outcomes import amending, rewording, tabling
from hemicycle.procedure.meeting.business.outcomes.evolve import ROWS
from hemicycle.procedure.meeting.business.outcomes.offers import OFFERS
from hemicycle.procedure.meeting.business.state import BusinessState

OUTCOMES = Subject[BusinessState](
    name="outcomes",
    home=__package__,
    parts=("outcomes",),
    acts=[
        tabling.propose,
        tabling.withdraw,
        rewording.amend,
        rewording.supply,
        amending.propose_amendment,
        amending.restate_amendment,
        amending.withdraw_amendment,
        amending.order_amendments,
    ],
    evolve=ROWS,
    offers=OFFERS,
)
