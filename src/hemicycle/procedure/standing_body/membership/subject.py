"""Who belongs to the body."""

from hemicycle.procedure.core.subject import Subject
from hemicycle.procedure.standing_body.membership import acts
from hemicycle.procedure.standing_body.membership.evolve import ROWS
from hemicycle.procedure.standing_body.state import StandingBody

MEMBERSHIP = Subject[StandingBody](
    name="membership",
    home=__package__,
    parts=("membership",),
    acts=[acts.admit, acts.end, acts.suspend, acts.lift, acts.name],
    evolve=ROWS,
    offers=(),
)
