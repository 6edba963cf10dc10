"""How entries change what is known of the meeting's life. Copies facts, computes no rule."""

from typing import Any

from msgspec.structs import replace

from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.core.subject import on
from hemicycle.procedure.meeting.kernel.lifecycle.entries import (
    ChairPassed,
    MeetingClosed,
    MeetingConvened,
    MeetingOpened,
    MeetingResumed,
    MeetingSuspended,
)
from hemicycle.procedure.meeting.kernel.lifecycle.state import Sitting
from hemicycle.procedure.meeting.kernel.state import KernelState


def _convened(_: Sitting | None, fact: MeetingConvened, entry: Entry) -> Sitting:
    return Sitting(
        meeting=fact.meeting,
        body=fact.body,
        phase="convened",
        mode=fact.mode,
        access=fact.access,
        public=fact.public,
        starts=fact.starts,
        ends=fact.ends,
        offset_min=fact.offset_min,
        languages=fact.languages,
        host=fact.host,
        chair=fact.chair,
        reporter=fact.reporter,
        rulebook=fact.rulebook,
        texts=entry.words,
        seq=entry.seq,
        vice_chairs=fact.vice_chairs or [],
    )


def _change(sitting: Sitting | None, **change: Any) -> Sitting | None:
    return sitting and replace(sitting, **change)


ROWS = (
    on(MeetingConvened, KernelState.sitting, _convened),
    on(
        MeetingOpened,
        KernelState.sitting,
        lambda known, _, entry: _change(known, phase="open", opened_at=entry.at),
    ),
    on(MeetingSuspended, KernelState.sitting, lambda known, *_: _change(known, phase="suspended")),
    on(MeetingResumed, KernelState.sitting, lambda known, *_: _change(known, phase="open")),
    on(
        MeetingClosed,
        KernelState.sitting,
        lambda known, _, entry: _change(known, phase="closed", closed_at=entry.at),
    ),
    on(ChairPassed, KernelState.sitting, lambda known, fact, _: _change(known, chair=fact.to)),
)
