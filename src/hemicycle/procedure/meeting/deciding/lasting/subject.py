"""What goes on after the closing, and when that is over."""

from hemicycle.procedure.core.changes import into
from hemicycle.procedure.core.subject import Reaction, Subject, on
from hemicycle.procedure.core.values import like
from hemicycle.procedure.meeting.deciding.lasting.entries import (
    LeftEnded,
    LeftRunning,
    MeetingRunsOn,
)
from hemicycle.procedure.meeting.deciding.lasting.outlasting import (
    ENDS,
    SOMETHING_RUNS,
    ended,
    left_running,
)
from hemicycle.procedure.meeting.kernel.calling.acts import cancel_meeting
from hemicycle.procedure.meeting.kernel.lifecycle.entries import MeetingClosed
from hemicycle.procedure.meeting.kernel.lifecycle.state import Left, Sitting
from hemicycle.procedure.meeting.kernel.seats.appointing import assign_offices
from hemicycle.procedure.meeting.kernel.seats.replacing import (
    replace_participant,
    withdraw_participant,
)
from hemicycle.procedure.meeting.kernel.state import KernelState
from hemicycle.procedure.meeting.state import Meeting

SITTING, RUNS_ON = KernelState.sitting, into(Sitting.runs_on)

LASTING = Subject[Meeting](
    name="lasting",
    home=__package__,
    parts=(),
    acts=[],
    evolve=[
        on(LeftRunning, SITTING, into(Sitting.left).add(like(Left, LeftRunning))),
        on(MeetingRunsOn, SITTING, RUNS_ON.set(MeetingRunsOn.count)),
        on(LeftEnded, SITTING, RUNS_ON.set(LeftEnded.more)),
    ],
    stops=[
        (
            SOMETHING_RUNS,
            [cancel_meeting, withdraw_participant, replace_participant, assign_offices],
        )
    ],
    reactions=[
        Reaction(MeetingClosed, (LeftRunning, MeetingRunsOn), left_running),
        *(Reaction(kind, (LeftEnded,), ended) for kind in ENDS),
    ],
    offers=(),
)
