"""What follows from a command on the meeting's life and its chair."""

from hemicycle.procedure.core.actor import Command, Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.floor.turns import started
from hemicycle.procedure.meeting.deciding.silence.guards import none_silent
from hemicycle.procedure.meeting.guards import (
    between_decisions,
    by_chair,
    by_present,
    in_phase,
    is_written,
    known_participant,
    no_motion,
    none_to_rule,
    not_closed,
    refusal,
)
from hemicycle.procedure.meeting.kernel.lifecycle import commands
from hemicycle.procedure.meeting.kernel.lifecycle.ending import broken_off, closed, suspended
from hemicycle.procedure.meeting.kernel.lifecycle.entries import (
    ChairPassed,
    MeetingOpened,
    MeetingResumed,
)
from hemicycle.procedure.meeting.queries import (
    is_chair,
    is_present,
    is_secretariat,
    may_preside,
    person,
    sitting_of,
)
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import ParticipantId


def decide_sitting(meeting: Meeting, order: Submission[Command]) -> list[Draft] | Refusal | None:
    """The drafts, the refusal, or None where the command is not one of the meeting's life."""
    actor, now = order.actor, order.now
    match order.command:
        case commands.OpenMeeting():
            refused = by_chair(meeting, actor) or in_phase(meeting, "convened") or _to_meet(meeting)
            return refused or [Draft(MeetingOpened())]
        case commands.SuspendMeeting():
            return _suspend(meeting, actor, now)
        case commands.ResumeMeeting():
            return _resume(meeting, actor, now)
        case commands.CloseMeeting():
            return _close(meeting, actor, now)
        case commands.PassChair() as command:
            return _pass_chair(meeting, actor, command)
        case commands.TakeChair():
            return _take_chair(meeting, actor)
    return None


def _to_meet(meeting: Meeting) -> Refusal | None:
    """[SILENCE-10] In a written procedure nobody meets."""
    return refusal(meeting, "written-procedure", "SILENCE-10") if is_written(meeting) else None


def _suspend(meeting: Meeting, actor: str, now: int) -> list[Draft] | Refusal:
    """[MEETING-4] The clock of the speaker stands still meanwhile."""
    refused = by_chair(meeting, actor) or in_phase(meeting, "open") or between_decisions(meeting)
    return refused or suspended(meeting, now)


def _resume(meeting: Meeting, actor: str, now: int) -> list[Draft] | Refusal:
    """[MEETING-4] The clock runs again where the speaker is there; one that the chair stopped stays."""
    refused = by_chair(meeting, actor) or in_phase(meeting, "suspended")
    if refused:
        return refused
    speaker = meeting.debate.speaker
    runs = (
        speaker is not None
        and speaker.stopped in ("suspended", "lost")
        and is_present(meeting, speaker.participant)
        and not no_motion(meeting)
    )
    clock = [started(speaker, now)] if speaker and runs else []
    return [Draft(MeetingResumed()), *clock]


def _close(meeting: Meeting, actor: str, now: int) -> list[Draft] | Refusal:
    """[MEETING-5] Closing ends the floor, the list and the item in hand."""
    if is_secretariat(meeting, actor) and not is_chair(meeting, actor):
        return _close_abandoned(meeting, now)
    refused = (
        by_chair(meeting, actor)
        or (not_closed(meeting) if is_written(meeting) else in_phase(meeting, "open", "suspended"))
        or between_decisions(meeting)
        or no_motion(meeting)
        or none_to_rule(meeting)
        or none_silent(meeting)
    )
    return refused or closed(meeting, now)


def _close_abandoned(meeting: Meeting, now: int) -> list[Draft] | Refusal:
    """[MEETING-5] By the secretariat, where nobody presides any more; what was being decided is broken off."""
    refused = (
        (not_closed(meeting) if is_written(meeting) else in_phase(meeting, "open", "suspended"))
        or _nobody_presides(meeting)
        or none_silent(meeting)
    )
    return refused or [*broken_off(meeting), *closed(meeting, now)]


def _nobody_presides(meeting: Meeting) -> Refusal | None:
    """[CHAIR-3] Neither the chair is present nor a vice-chair who could take over."""
    sitting = sitting_of(meeting)
    here = next((p for p in (sitting.chair, *sitting.vice_chairs) if is_present(meeting, p)), None)
    return refusal(meeting, "chair-present", "MEETING-5", participant=here) if here else None


def _take_chair(meeting: Meeting, actor: str) -> list[Draft] | Refusal:
    """[CHAIR-3] A vice-chair who was named beforehand takes over when the chair is not present."""
    sitting = sitting_of(meeting)
    refused = not_closed(meeting)
    if refused:
        return refused
    if actor not in sitting.vice_chairs:
        return refusal(meeting, "vice-chairs-only", "CHAIR-3")
    if is_chair(meeting, actor):
        return refusal(meeting, "already-chair", "CHAIR-3", participant=actor)
    if is_present(meeting, sitting.chair):
        return refusal(meeting, "chair-present", "CHAIR-3", participant=sitting.chair)
    return by_present(meeting, actor) or [Draft(ChairPassed(ParticipantId(actor), "taken-over"))]


def _pass_chair(meeting: Meeting, actor: str, command: commands.PassChair) -> list[Draft] | Refusal:
    """[CHAIR-2] Handed over by its holder; [CHAIR-3] assigned by the secretariat when the chair is lost."""
    to = command.to
    refused = not_closed(meeting) or known_participant(meeting, to)
    if refused:
        return refused
    if is_chair(meeting, to):
        return refusal(meeting, "already-chair", "CHAIR-2", participant=to)
    if is_chair(meeting, actor):
        return (
            by_present(meeting, actor)
            or _fit(meeting, to)
            or [Draft(ChairPassed(to, "handed-over"))]
        )
    if not is_secretariat(meeting, actor):
        return refusal(meeting, "chair-or-secretariat-only", "CHAIR-2")
    if is_present(meeting, sitting_of(meeting).chair):
        return refusal(meeting, "chair-present", "CHAIR-3", participant=sitting_of(meeting).chair)
    return _fit(meeting, to) or [Draft(ChairPassed(to, "assigned"))]


def _fit(meeting: Meeting, to: str) -> Refusal | None:
    known = person(meeting, to)
    if known is None or not may_preside(known.role):
        return refusal(meeting, "may-not-preside", "CHAIR-2", participant=to)
    return None if known.present else refusal(meeting, "absent", "CHAIR-2", participant=to)
