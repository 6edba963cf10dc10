"""What the kernel knows of a meeting: how many entries, its life, its seats, what became of its call."""

from hemicycle.procedure.core.state import RecordState
from hemicycle.procedure.meeting.kernel.calling.state import Calling
from hemicycle.procedure.meeting.kernel.lifecycle.state import Sitting
from hemicycle.procedure.meeting.kernel.seats.state import Seats


class KernelState(RecordState, frozen=True):
    """A field for each subject of the layer."""

    sitting: Sitting | None = None
    seats: Seats = Seats()
    calling: Calling = Calling()
