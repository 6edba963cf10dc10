"""Who is accredited, admitted and present, and who holds each seat."""

from hemicycle.procedure.core.subject import Subject
from hemicycle.procedure.meeting.kernel.seats import acts, appointing, replacing
from hemicycle.procedure.meeting.kernel.seats.evolve import ROWS
from hemicycle.procedure.meeting.kernel.seats.offers import OFFERS
from hemicycle.procedure.meeting.kernel.state import KernelState

SEATS = Subject[KernelState](
    name="seats",
    home=__package__,
    parts=("seats",),
    acts=[
        acts.accredit,
        acts.admit,
        acts.take_seat,
        acts.leave_seat,
        acts.report_loss,
        acts.exclude,
        acts.replace_holder,
        replacing.withdraw_participant,
        replacing.replace_participant,
        appointing.assign_offices,
        appointing.change_participant,
    ],
    evolve=ROWS,
    offers=OFFERS,
)
