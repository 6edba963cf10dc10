"""The texts on the table, entered and agreed, and the amendments to them."""

from hemicycle.procedure.core.subject import Subject
from hemicycle.procedure.meeting.business.outcomes import (
    amending,
    completing,
    delaying,
    issuing,
    rewording,
    settling,
    sponsoring,
    tabling,
)
from hemicycle.procedure.meeting.business.outcomes.evolve import ROWS
from hemicycle.procedure.meeting.business.outcomes.offers import OFFERS
from hemicycle.procedure.meeting.business.state import BusinessState

OUTCOMES = Subject[BusinessState](
    name="outcomes",
    home=__package__,
    parts=("outcomes",),
    acts=[
        tabling.propose,
        sponsoring.withdraw,
        sponsoring.take_over,
        sponsoring.join,
        sponsoring.leave,
        rewording.amend,
        rewording.supply,
        delaying.ask_delay,
        delaying.waive_delay,
        issuing.issue,
        amending.propose_amendment,
        completing.supply_amendment,
        settling.accept_amendment,
        amending.restate_amendment,
        amending.withdraw_amendment,
        amending.order_amendments,
    ],
    evolve=[*ROWS, issuing.ROW, completing.ROW],
    offers=[*OFFERS, issuing.OFFER, *completing.OFFERS],
)
