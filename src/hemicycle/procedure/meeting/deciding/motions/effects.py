"""What follows when a motion is carried: the meeting suspended or closed, the debate closed, a ruling reversed."""

import msgspec

from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.meeting.business.agenda.entries import ItemClosed
from hemicycle.procedure.meeting.business.floor.entries import ListClosed, RequestWithdrawn
from hemicycle.procedure.meeting.business.floor.turns import started, stopped
from hemicycle.procedure.meeting.deciding.motions.entries import MotionDecided, RulingOverturned
from hemicycle.procedure.meeting.deciding.motions.queries import pending_motions
from hemicycle.procedure.meeting.deciding.motions.state import Motion
from hemicycle.procedure.meeting.kernel.lifecycle.entries import MeetingClosed, MeetingSuspended
from hemicycle.procedure.meeting.kernel.queries import is_present
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import MotionId


def motion_decided(meeting: Meeting, now: int, motion: MotionId, *, carried: bool) -> list[Draft]:
    """[MOTION-5] Carried or lost, and what the motion asked for."""
    known = meeting.motions.moved[motion]
    decided = Draft(MotionDecided(known.id, known.kind, carried, known.item))
    if not carried:
        return [decided, *resumed(meeting, now, known)]
    others = [
        Draft(MotionDecided(m.id, m.kind, False, m.item))
        for m in pending_motions(meeting)
        if m != known
    ]
    match known.does:
        case "suspend":
            return [decided, Draft(MeetingSuspended())]
        case "adjourn-meeting":
            return [decided, *others, Draft(MeetingClosed())]
        case "adjourn-debate":
            return [decided, *others, *_item_left(meeting, now, known)]
        case "close-debate":
            return [decided, *_debate_closed(meeting), *resumed(meeting, now, known)]
        case "appeal":
            return [decided, *_overturned(meeting, now, known)]
    return [decided, *resumed(meeting, now, known)]


def standstill(meeting: Meeting, now: int) -> list[Draft]:
    """A motion interrupts: the clock of the speaker stands still."""
    speaker = meeting.debate.speaker
    return [stopped(speaker, now, "chair")] if speaker and not speaker.stopped else []


def resumed(meeting: Meeting, now: int, settled: Motion) -> list[Draft]:
    """With the last motion settled the speaker goes on, if there."""
    speaker = meeting.debate.speaker
    if speaker is None or not speaker.stopped or not is_present(meeting, speaker.participant):
        return []
    return [] if any(m != settled for m in pending_motions(meeting)) else [started(speaker, now)]


def _item_left(meeting: Meeting, now: int, settled: Motion) -> list[Draft]:
    """UNGA rule 74: the debate on the item in hand is adjourned."""
    item = meeting.agenda.current
    if item is None:
        return resumed(meeting, now, settled)
    return [Draft(ItemClosed(item))]


def _debate_closed(meeting: Meeting) -> list[Draft]:
    """UNGA rule 75: nobody else speaks on the item; replies and points of order stay."""
    asked = [r for r in meeting.debate.queue if r.purpose == "statement"]
    dropped = [Draft(RequestWithdrawn(r.id, "removed", r.item)) for r in asked]
    return [*dropped, *([Draft(ListClosed())] if meeting.debate.list_open else [])]


def _overturned(meeting: Meeting, now: int, settled: Motion) -> list[Draft]:
    """UNGA rule 71: the ruling is reversed; a motion that was out of order is before the meeting again."""
    ruling = meeting.motions.ruling
    if ruling is None:
        return resumed(meeting, now, settled)
    again = ruling.motion or msgspec.UNSET
    reversed_ = Draft(RulingOverturned(ruling.participant, not ruling.upheld, ruling.item, again))
    return [reversed_] if ruling.motion else [reversed_, *resumed(meeting, now, settled)]
