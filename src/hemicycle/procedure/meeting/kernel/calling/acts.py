"""Acts between calling and opening: the meeting is moved, or it is cancelled."""

from msgspec import UNSET, UnsetType

from hemicycle.procedure.convocation import NoticeRule
from hemicycle.procedure.core.act import Decision, Stop, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.kernel.calling.commands import (
    CancelMeeting,
    MoveMeeting,
    WaiveNotice,
)
from hemicycle.procedure.meeting.kernel.calling.entries import (
    MeetingCancelled,
    MeetingMoved,
    NoticeWaived,
)
from hemicycle.procedure.meeting.kernel.calling.notice import earliest, notice_of, too_short
from hemicycle.procedure.meeting.kernel.declared import CONVENED, IN_WRITING
from hemicycle.procedure.meeting.kernel.guards import is_written, readable, refusal, worded
from hemicycle.procedure.meeting.kernel.lifecycle.acts import DAY_MIN
from hemicycle.procedure.meeting.kernel.lifecycle.commands import OpenMeeting
from hemicycle.procedure.meeting.kernel.queries import sitting_of
from hemicycle.procedure.meeting.kernel.state import KernelState


@act(MoveMeeting, MeetingMoved, by=IN_WRITING, when=CONVENED, spec="CALL-1")
def move_meeting(meeting: KernelState, order: Submission[MoveMeeting]) -> Decision:
    """[CALL-1] To another time that has not passed. Its rules and members stay those of the day it was called for."""
    command, before = order.command, sitting_of(meeting)
    reason = worded(command.reason, "reason")
    refused = _met(meeting, "CALL-1") or readable(meeting, reason) or _timed(meeting, order)
    short = refused or _called_late(meeting, order)
    if isinstance(short, Refusal):
        return short
    fact = MeetingMoved(
        starts=command.starts,
        ends=command.ends,
        offset_min=command.offset_min,
        was_starts=before.starts,
        was_ends=before.ends,
        was_offset_min=before.offset_min,
        short_notice=short,
    )
    return [Draft(fact, reason)]


@act(CancelMeeting, MeetingCancelled, by=IN_WRITING, when=CONVENED, spec="CALL-2")
def cancel_meeting(meeting: KernelState, order: Submission[CancelMeeting]) -> Decision:
    """[CALL-2] For good, before it is opened; one that was opened is closed."""
    reason = worded(order.command.reason, "reason")
    refused = _met(meeting, "CALL-2") or readable(meeting, reason)
    return refused or [Draft(MeetingCancelled(), reason)]


@act(WaiveNotice, NoticeWaived, by=IN_WRITING, when=CONVENED, spec="CALL-5")
def waive_notice(meeting: KernelState, order: Submission[WaiveNotice]) -> Decision:
    """[CALL-5] An act of its own, with its reason: entered by the chair or the secretariat for whom the rules name."""
    reason = worded(order.command.reason, "reason")
    rule = _rule(meeting)
    if not meeting.calling.short or rule is None or isinstance(rule.waived_by, UnsetType):
        return refusal(meeting, "nothing-to-waive", "CALL-5")
    if not reason:
        return Refusal("reason-due", "CALL-5", rule.article)
    refused = readable(meeting, reason)
    return refused or [Draft(NoticeWaived(rule.article, rule.waived_by), reason)]


def _rule(meeting: KernelState) -> NoticeRule | None:
    """The notice that this meeting needs, where it was said who calls it."""
    call = meeting.calling.call
    return notice_of(sitting_of(meeting).rulebook, call.notice) if call else None


def _not_waived(meeting: KernelState, _: Submission[OpenMeeting]) -> Refusal | None:
    """[CALL-5] Called too late, it is not opened before that was waived."""
    rule = _rule(meeting)
    if not meeting.calling.short or rule is None:
        return None
    return Refusal("notice-not-waived", "CALL-5", rule.article)


NOT_WAIVED = Stop[KernelState]("its notice was too short, and nobody has waived it", _not_waived)


def _called_late(
    meeting: KernelState, order: Submission[MoveMeeting]
) -> bool | UnsetType | Refusal:
    """[CALL-4] Whether it is told too late of the earlier hour; UNSET: a later hour leaves that as it was."""
    command, rule, now = order.command, _rule(meeting), order.now
    if rule is None:
        return UNSET
    book = sitting_of(meeting).rulebook
    first = earliest(book, rule, now, command.called_min, command.offset_min)
    if command.starts >= first:
        return False
    if command.starts >= sitting_of(meeting).starts:
        return UNSET
    return too_short(rule, "CALL-4", first, known=command.short) or True


def _met(meeting: KernelState, spec: str) -> Refusal | None:
    """A written procedure has no hour at which somebody meets."""
    return refusal(meeting, "written-procedure", spec) if is_written(meeting) else None


def _timed(meeting: KernelState, order: Submission[MoveMeeting]) -> Refusal | None:
    command, before = order.command, sitting_of(meeting)
    if (command.starts, command.ends) == (before.starts, before.ends):
        return refusal(meeting, "unchanged", "CALL-1")
    if command.starts <= order.now:
        return refusal(meeting, "moved-into-the-past", "CALL-1")
    if command.ends is not None and command.ends < command.starts:
        return refusal(meeting, "ends-before-it-starts", "CALL-1")
    if abs(command.offset_min) > DAY_MIN:
        return refusal(meeting, "out-of-range", "CALL-1", least=-DAY_MIN, most=DAY_MIN)
    return None
