"""The meeting's life and its chair."""

from hemicycle.procedure.core.subject import Subject
from hemicycle.procedure.meeting.kernel.lifecycle import acts
from hemicycle.procedure.meeting.kernel.lifecycle.evolve import ROWS
from hemicycle.procedure.meeting.kernel.lifecycle.offers import OFFERS
from hemicycle.procedure.meeting.kernel.state import KernelState

LIFECYCLE = Subject[KernelState](
    name="lifecycle",
    home=__package__,
    parts=("sitting",),
    acts=[
        acts.open_meeting,
        acts.suspend_meeting,
        acts.resume_meeting,
        acts.set_next_meeting,
        acts.extend_meeting,
        acts.close_meeting,
        acts.pass_chair,
        acts.take_chair,
    ],
    evolve=ROWS,
    offers=OFFERS,
)
