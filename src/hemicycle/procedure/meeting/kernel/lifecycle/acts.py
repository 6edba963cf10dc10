"""Acts of the meeting's life and of its chair."""

from typing import Any

from msgspec import UNSET

from hemicycle.procedure.core.act import By, Decision, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.noting import shared
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.kernel.declared import (
    CHAIR,
    CONVENED,
    DRAFTING,
    MET,
    NOT_CLOSED,
    OPEN,
    SUSPENDED,
)
from hemicycle.procedure.meeting.kernel.guards import (
    by_chair,
    by_present,
    is_written,
    known_participant,
    readable,
    refusal,
    worded,
)
from hemicycle.procedure.meeting.kernel.lifecycle.commands import (
    CloseMeeting,
    ExtendMeeting,
    OpenMeeting,
    PassChair,
    ResumeMeeting,
    SetNextMeeting,
    SuspendMeeting,
    TakeChair,
)
from hemicycle.procedure.meeting.kernel.lifecycle.entries import (
    ChairPassed,
    MeetingClosed,
    MeetingExtended,
    MeetingOpened,
    MeetingResumed,
    MeetingSuspended,
    NextMeetingSet,
)
from hemicycle.procedure.meeting.kernel.queries import (
    accredited,
    is_chair,
    is_present,
    is_secretariat,
    may_preside,
    person,
    sitting_of,
)
from hemicycle.procedure.meeting.kernel.state import KernelState

DAY_MIN = 24 * 60
"""Minutes of a day: no clock is further off from UTC."""


def closes_abandoned(meeting: KernelState, order: Submission[Any]) -> bool:
    """[MEETING-5] Whether the secretariat closes: then what was being decided is broken off, and stops nothing."""
    closes = isinstance(order.command, CloseMeeting)
    return closes and is_secretariat(meeting, order.actor) and not is_chair(meeting, order.actor)


def _nobody_presides(meeting: KernelState) -> Refusal | None:
    """[CHAIR-3] Neither the chair is present nor a vice-chair who could take over."""
    sitting = sitting_of(meeting)
    here = next((p for p in (sitting.chair, *sitting.vice_chairs) if is_present(meeting, p)), None)
    return refusal(meeting, "chair-present", "MEETING-5", participant=here) if here else None


def _by_who_closes(meeting: KernelState, order: Submission[Any]) -> Refusal | None:
    abandoned = closes_abandoned(meeting, order)
    return _nobody_presides(meeting) if abandoned else by_chair(meeting, order.actor)


WHO_CLOSES = By[Any]("the chair; the secretariat where nobody presides any more", _by_who_closes)


@act(OpenMeeting, MeetingOpened, by=CHAIR, when=CONVENED, spec="MEETING-2")
def open_meeting(meeting: KernelState, order: Submission[OpenMeeting]) -> Decision:
    """[MEETING-2] The chair opens; [SILENCE-10] in a written procedure nobody meets."""
    if is_written(meeting):
        return refusal(meeting, "written-procedure", "SILENCE-10")
    return [Draft(MeetingOpened())]


@act(SuspendMeeting, MeetingSuspended, by=CHAIR, when=OPEN, spec="MEETING-4")
def suspend_meeting(meeting: KernelState, order: Submission[SuspendMeeting]) -> Decision:
    """[MEETING-4] The meeting stands still until it is resumed."""
    return [Draft(MeetingSuspended())]


@act(ResumeMeeting, MeetingResumed, by=CHAIR, when=SUSPENDED, spec="MEETING-4")
def resume_meeting(meeting: KernelState, order: Submission[ResumeMeeting]) -> Decision:
    """[MEETING-4] It goes on where it stood."""
    return [Draft(MeetingResumed())]


@act(CloseMeeting, MeetingClosed, by=WHO_CLOSES, when=DRAFTING, spec="MEETING-5")
def close_meeting(meeting: KernelState, order: Submission[CloseMeeting]) -> Decision:
    """[MEETING-5] For good. Closing ends the floor, the list and the item in hand."""
    return [Draft(MeetingClosed())]


@act(SetNextMeeting, NextMeetingSet, by=CHAIR, when=OPEN, spec="MEETING-9")
def set_next_meeting(meeting: KernelState, order: Submission[SetNextMeeting]) -> Decision:
    """[MEETING-9] After this one begins, and by the clocks of a place; the last that was said holds."""
    command = order.command
    texts = worded(command.place, "place")
    if command.starts <= sitting_of(meeting).starts:
        return refusal(meeting, "next-not-later", "MEETING-9")
    if abs(command.offset_min) > DAY_MIN:
        return refusal(meeting, "out-of-range", "MEETING-9", least=-DAY_MIN, most=DAY_MIN)
    if command.ends is not None and command.ends < command.starts:
        return refusal(meeting, "ends-before-it-starts", "MEETING-9")
    fact = NextMeetingSet(
        command.starts,
        command.offset_min,
        UNSET if command.ends is None else command.ends,
        command.mode or UNSET,
    )
    return readable(meeting, texts) or [Draft(fact, texts)]


@act(
    ExtendMeeting,
    MeetingExtended,
    by=CHAIR,
    when=MET,
    spec="MEETING-12",
    amid="nothing is decided by the hour at which a meeting ends",
)
def extend_meeting(meeting: KernelState, order: Submission[ExtendMeeting]) -> Decision:
    """[MEETING-12] Past its planned end, by a day at most; that end stays on the record; what was said last holds."""
    sitting, ends = sitting_of(meeting), order.command.ends
    if sitting.ends is None:
        return refusal(meeting, "no-planned-end", "MEETING-12")
    if ends == sitting.extended:
        return refusal(meeting, "unchanged", "MEETING-12")
    over = max(sitting.ends, order.now)
    if ends <= over:
        return refusal(meeting, "extended-not-later", "MEETING-12")
    if ends > over + DAY_MIN * 60_000:
        return refusal(meeting, "out-of-range", "MEETING-12", least=1, most=DAY_MIN)
    return [Draft(MeetingExtended(ends, sitting.extended or sitting.ends))]


@act(
    TakeChair,
    ChairPassed,
    by=By[Any]("a vice-chair, present, when the chair is not"),
    when=NOT_CLOSED,
    spec="CHAIR-3",
    amid="somebody presides",
)
def take_chair(meeting: KernelState, order: Submission[TakeChair]) -> Decision:
    """[CHAIR-3] The first of the vice-chairs who are present takes over when the chair is not."""
    sitting, actor = sitting_of(meeting), order.actor
    if actor not in sitting.vice_chairs:
        return refusal(meeting, "vice-chairs-only", "CHAIR-3")
    if is_chair(meeting, actor):
        return refusal(meeting, "already-chair", "CHAIR-3", participant=actor)
    if is_present(meeting, sitting.chair):
        return refusal(meeting, "chair-present", "CHAIR-3", participant=sitting.chair)
    before = next(iter(deputies_before(meeting).get(actor, ())), None)
    if before:
        return refusal(meeting, "vice-chair-before", "CHAIR-3", participant=before)
    return by_present(meeting, actor) or [Draft(ChairPassed(order.participant, "taken-over"))]


@act(
    PassChair,
    ChairPassed,
    by=By[Any]("the chair, present; the secretariat when the chair is not"),
    when=NOT_CLOSED,
    spec="CHAIR-2",
    amid="somebody presides",
)
def pass_chair(meeting: KernelState, order: Submission[PassChair]) -> Decision:
    """[CHAIR-2] Handed over by its holder; [CHAIR-3] assigned by the secretariat when the chair is lost."""
    to, actor = order.command.to, order.actor
    refused = known_participant(meeting, to)
    if refused:
        return refused
    if is_chair(meeting, to):
        return refusal(meeting, "already-chair", "CHAIR-2", participant=to)
    if is_chair(meeting, actor):
        refused = by_present(meeting, actor) or _fit(meeting, to)
        return refused or [Draft(ChairPassed(to, "handed-over"))]
    if not is_secretariat(meeting, actor):
        return refusal(meeting, "chair-or-secretariat-only", "CHAIR-2")
    if is_present(meeting, sitting_of(meeting).chair):
        return refusal(meeting, "chair-present", "CHAIR-3", participant=sitting_of(meeting).chair)
    return _fit(meeting, to) or [Draft(ChairPassed(to, "assigned"))]


@shared
def deputies_before(meeting: KernelState) -> dict[str, tuple[str, ...]]:
    """[CHAIR-3] Vice-chair → those present who come before in their order; who has none before is not in it.

    [CREDENTIALS-3] Who may not take the chair now keeps it from nobody.
    """
    everybody, barred = sitting_of(meeting).vice_chairs, deputies_challenged(meeting)
    named = [who for who in everybody if is_present(meeting, who) and who not in barred]
    found = {
        who: tuple(one for one in named if everybody.index(one) < place)
        for place, who in enumerate(everybody)
    }
    return {who: before for who, before in found.items() if before}


@shared
def deputies_challenged(meeting: KernelState) -> dict[str, bool]:
    """[CREDENTIALS-3] The vice-chairs of the member whose credentials the meeting is asked to refuse."""
    member, named = sitting_of(meeting).challenged, sitting_of(meeting).vice_chairs
    people = accredited(meeting) if member else {}
    return {who: True for who in named if who in people and people[who].member == member}


def _fit(meeting: KernelState, to: str) -> Refusal | None:
    known = person(meeting, to)
    if known is None or not may_preside(known.role):
        return refusal(meeting, "may-not-preside", "CHAIR-2", participant=to)
    return None if known.present else refusal(meeting, "absent", "CHAIR-2", participant=to)
