"""What becomes of a meeting between its calling and its opening. The office and the chair do it on their pages."""

from hemicycle.procedure.core.subject import Subject
from hemicycle.procedure.meeting.kernel.calling import acts
from hemicycle.procedure.meeting.kernel.calling.evolve import ROWS
from hemicycle.procedure.meeting.kernel.lifecycle.acts import open_meeting
from hemicycle.procedure.meeting.kernel.state import KernelState

CALLING = Subject[KernelState](
    name="calling",
    home=__package__,
    parts=("calling",),
    acts=[acts.move_meeting, acts.cancel_meeting, acts.waive_notice],
    evolve=ROWS,
    stops=[(acts.NOT_WAIVED, [open_meeting])],
    offers=(),
)
