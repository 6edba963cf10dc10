"""How entries change what is known of the meeting's life. Copies facts, computes no rule."""

from msgspec.structs import replace

from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.meeting.kernel.lifecycle.entries import (
    ChairPassed,
    MeetingClosed,
    MeetingConvened,
    MeetingOpened,
    MeetingResumed,
    MeetingSuspended,
)
from hemicycle.procedure.meeting.kernel.lifecycle.state import Sitting


def evolve_sitting(sitting: Sitting | None, entry: Entry) -> Sitting | None:
    """The meeting's life after `entry`."""
    fact = entry.fact
    if isinstance(fact, MeetingConvened):
        return _convened(fact, entry)
    if sitting is None:
        return None
    match fact:
        case MeetingOpened():
            return replace(sitting, phase="open", opened_at=entry.at)
        case MeetingSuspended():
            return replace(sitting, phase="suspended")
        case MeetingResumed():
            return replace(sitting, phase="open")
        case MeetingClosed():
            return replace(sitting, phase="closed", closed_at=entry.at)
        case ChairPassed():
            return replace(sitting, chair=fact.to)
    return sitting


def _convened(fact: MeetingConvened, entry: Entry) -> Sitting:
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
