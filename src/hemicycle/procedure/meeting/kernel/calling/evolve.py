"""How entries change what is planned. Copies facts, computes no rule."""

from typing import cast

from hemicycle.procedure.convocation import CalledBy
from hemicycle.procedure.core.changes import alike, into, when
from hemicycle.procedure.core.subject import on
from hemicycle.procedure.core.values import AT, SEQ, WORDS, like, same
from hemicycle.procedure.meeting.kernel.calling.entries import (
    MeetingCancelled,
    MeetingMoved,
    NoticeWaived,
)
from hemicycle.procedure.meeting.kernel.calling.state import Calling, Cancellation, Move, Waiver
from hemicycle.procedure.meeting.kernel.lifecycle.entries import MeetingConvened
from hemicycle.procedure.meeting.kernel.lifecycle.state import Sitting
from hemicycle.procedure.meeting.kernel.state import KernelState

MOVE = like(Move, MeetingMoved, seq=SEQ, at=AT, texts=WORDS)
CANCELLATION = like(Cancellation, MeetingCancelled, seq=SEQ, at=AT, texts=WORDS)
TIMES = (MeetingMoved.starts, MeetingMoved.ends, MeetingMoved.offset_min)

WAIVER = like(Waiver, NoticeWaived, seq=SEQ, at=AT, texts=WORDS)
SHORT = into(Calling.short)

CALLING, SITTING = KernelState.calling, KernelState.sitting
ROWS = (
    on(
        MeetingMoved,
        CALLING,
        into(Calling.moves).add(MOVE),
        when(MeetingMoved.short_notice, SHORT.set(True)),
        when(same(MeetingMoved.short_notice, False), SHORT.set(False)),
    ),
    on(NoticeWaived, CALLING, into(Calling.waivers).add(WAIVER), SHORT.set(False)),
    on(MeetingMoved, SITTING, *alike(Sitting, *TIMES)),
    on(
        MeetingConvened,
        CALLING,
        when(MeetingConvened.call, into(Calling.call).set(cast(CalledBy, MeetingConvened.call))),
        when(MeetingConvened.short_notice, SHORT.set(True)),
    ),
    on(MeetingCancelled, CALLING, into(Calling.cancelled).set(CANCELLATION)),
    on(MeetingCancelled, SITTING, into(Sitting.phase).set("cancelled")),
)
