"""How entries change what is known of the meeting's life. Copies facts, computes no rule."""

from hemicycle.procedure.core.changes import into
from hemicycle.procedure.core.subject import on
from hemicycle.procedure.core.values import AT, SEQ, WORDS, like
from hemicycle.procedure.meeting.kernel.lifecycle.entries import (
    ChairPassed,
    MeetingClosed,
    MeetingConvened,
    MeetingExtended,
    MeetingOpened,
    MeetingResumed,
    MeetingSuspended,
    NextMeetingSet,
)
from hemicycle.procedure.meeting.kernel.lifecycle.state import NextMeeting, Sitting
from hemicycle.procedure.meeting.kernel.state import KernelState

CONVENED = like(Sitting, MeetingConvened, phase="convened", texts=WORDS, seq=SEQ, convened_at=AT)
PHASE = into(Sitting.phase)

NEXT = like(NextMeeting, NextMeetingSet, seq=SEQ, texts=WORDS)

SITTING = KernelState.sitting
ROWS = (
    on(MeetingConvened, SITTING, into(KernelState.sitting).set(CONVENED)),
    on(MeetingOpened, SITTING, PHASE.set("open"), into(Sitting.opened_at).set(AT)),
    on(MeetingSuspended, SITTING, PHASE.set("suspended")),
    on(MeetingResumed, SITTING, PHASE.set("open")),
    on(MeetingClosed, SITTING, PHASE.set("closed"), into(Sitting.closed_at).set(AT)),
    on(NextMeetingSet, SITTING, into(Sitting.next_meeting).set(NEXT)),
    on(MeetingExtended, SITTING, into(Sitting.extended).set(MeetingExtended.ends)),
    on(ChairPassed, SITTING, into(Sitting.chair).set(ChairPassed.to)),
)
