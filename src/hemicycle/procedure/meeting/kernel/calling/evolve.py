"""How entries change what is planned. Copies facts, computes no rule."""

from hemicycle.procedure.core.changes import alike, into
from hemicycle.procedure.core.subject import on
from hemicycle.procedure.core.values import AT, SEQ, WORDS, like
from hemicycle.procedure.meeting.kernel.calling.entries import MeetingCancelled, MeetingMoved
from hemicycle.procedure.meeting.kernel.calling.state import Calling, Cancellation, Move
from hemicycle.procedure.meeting.kernel.lifecycle.state import Sitting
from hemicycle.procedure.meeting.kernel.state import KernelState

MOVE = like(Move, MeetingMoved, seq=SEQ, at=AT, texts=WORDS)
CANCELLATION = like(Cancellation, MeetingCancelled, seq=SEQ, at=AT, texts=WORDS)
TIMES = (MeetingMoved.starts, MeetingMoved.ends, MeetingMoved.offset_min)

CALLING, SITTING = KernelState.calling, KernelState.sitting
ROWS = (
    on(MeetingMoved, CALLING, into(Calling.moves).add(MOVE)),
    on(MeetingMoved, SITTING, *alike(Sitting, *TIMES)),
    on(MeetingCancelled, CALLING, into(Calling.cancelled).set(CANCELLATION)),
    on(MeetingCancelled, SITTING, into(Sitting.phase).set("cancelled")),
)
