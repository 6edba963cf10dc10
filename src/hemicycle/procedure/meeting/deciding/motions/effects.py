"""What follows when a motion is carried: the meeting suspended or closed, the debate closed, a ruling reversed."""

import msgspec

from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.meeting.business.agenda.entries import ItemClosed, ItemOpened
from hemicycle.procedure.meeting.business.floor.entries import (
    ListClosed,
    ListReopened,
    RequestWithdrawn,
)
from hemicycle.procedure.meeting.business.floor.turns import started, stopped
from hemicycle.procedure.meeting.business.outcomes.delaying import circulated
from hemicycle.procedure.meeting.business.outcomes.text_entries import DelayWaived
from hemicycle.procedure.meeting.deciding.motions.entries import (
    MotionDecided,
    MotionFallen,
    QuorumStated,
    RulingOverturned,
)
from hemicycle.procedure.meeting.deciding.motions.queries import AFTER_CLOSURE, pending_motions
from hemicycle.procedure.meeting.deciding.motions.state import Motion
from hemicycle.procedure.meeting.deciding.quorum.presence import quorum_of
from hemicycle.procedure.meeting.kernel.lifecycle.entries import (
    MeetingClosed,
    MeetingSuspended,
    NextMeetingSet,
)
from hemicycle.procedure.meeting.kernel.queries import is_present, sitting_of
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import Binds, MotionId

BINDS: dict[str, Binds] = {
    "close-debate": "debate-closed",
    "adjourn-debate": "debate-adjourned",
    "refer": "referred",
    "no-action": "no-action",
    "open-vote": "vote-due",
}
"""To what a motion that is carried binds the chair, by its effect (UNGA rules 74 and 75)."""


def motion_decided(meeting: Meeting, now: int, motion: MotionId, *, carried: bool) -> list[Draft]:
    """[MOTION-5] Carried or lost, and what the motion asked for."""
    known = meeting.motions.moved[motion]
    if not carried:
        lost = Draft(MotionDecided(known.id, known.kind, False, known.item))
        return [lost, *resumed(meeting, now, known)]
    decided = _carried(known)
    others = [
        Draft(MotionFallen(m.id, m.kind, m.item)) for m in pending_motions(meeting) if m != known
    ]
    match known.does:
        case "suspend":
            return [decided, Draft(MeetingSuspended())]
        case "adjourn-meeting":
            return [decided, *others, Draft(MeetingClosed())]
        case "adjourn-to":
            return [decided, *others, *_next(meeting, now, known), Draft(MeetingClosed())]
        case "adjourn-debate" | "refer":
            return [decided, *others, *_item_left(meeting, now, known)]
        case "close-debate":
            return [decided, *_debate_closed(meeting), *resumed(meeting, now, known)]
        case "waive-delay":
            return [decided, *_waived(meeting, known), *resumed(meeting, now, known)]
        case "appeal":
            return [decided, *_overturned(meeting, now, known)]
    return [decided, *resumed(meeting, now, known)]


def quorum_stated(meeting: Meeting, now: int, known: Motion) -> list[Draft]:
    """[MOTION-12] How many are present, as a decision counts them, and how many it needs."""
    here, needed = quorum_of(meeting, known.item, now)
    fact = QuorumStated(known.id, here, needed, here >= needed, known.item)
    return [Draft(fact), *resumed(meeting, now, known)]


def _next(meeting: Meeting, now: int, known: Motion) -> list[Draft]:
    """[MOTION-13] The meeting is adjourned to a certain day or hour (UNSC rule 33(3)), where that is not past."""
    if known.until is None or known.until <= now:
        return []
    return [Draft(NextMeetingSet(known.until, sitting_of(meeting).offset_min))]


def _waived(meeting: Meeting, known: Motion) -> list[Draft]:
    """[OUTCOME-16] Of the documents that were there when it was moved: a later one has its time."""
    text = meeting.outcomes.table.get(known.outcome) if known.outcome else None
    if text is None or circulated(text) > known.at:
        return []
    return [Draft(DelayWaived(text.id, known.item, known.id))]


def _carried(known: Motion) -> Draft:
    """[MOTION-8] With that to which it binds the chair: on the item in hand, or with its text."""
    binds = BINDS.get(known.does) if known.item or known.outcome else None
    fact = MotionDecided(
        motion=known.id,
        kind_of=known.kind,
        carried=True,
        item=known.item,
        binds=binds or msgspec.UNSET,
        outcome=known.outcome or msgspec.UNSET,
        reopens=known.reopens or msgspec.UNSET,
        reopened=known.does == "reconsideration" or msgspec.UNSET,
    )
    return Draft(fact)


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
    """UNGA rule 75: nobody else speaks on the item; points of order and explanations of vote stay."""
    asked = [r for r in meeting.debate.queue if r.purpose not in AFTER_CLOSURE]
    dropped = [Draft(RequestWithdrawn(r.id, "removed", r.item)) for r in asked]
    return [*dropped, *([Draft(ListClosed())] if meeting.debate.list_open else [])]


def list_turned(meeting: Meeting, fact: ItemOpened, now: int) -> list[Draft]:
    """[MOTION-8] The closure was of its item alone: on another the list is open, on that one closed still."""
    closed, is_open = meeting.motions.closed, meeting.debate.list_open
    if fact.item in closed:
        return [Draft(ListClosed())] if is_open else []
    return [Draft(ListReopened())] if meeting.agenda.left in closed and not is_open else []


def _overturned(meeting: Meeting, now: int, settled: Motion) -> list[Draft]:
    """UNGA rule 71: the ruling is reversed; a motion that was out of order is before the meeting again."""
    ruling = meeting.motions.ruling
    if ruling is None:
        return resumed(meeting, now, settled)
    again = ruling.motion or msgspec.UNSET
    reversed_ = Draft(RulingOverturned(ruling.participant, not ruling.upheld, ruling.item, again))
    return [reversed_] if ruling.motion else [reversed_, *resumed(meeting, now, settled)]
