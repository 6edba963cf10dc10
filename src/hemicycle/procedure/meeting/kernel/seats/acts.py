"""Acts of accreditation and presence."""

from typing import Any

import msgspec

from hemicycle.procedure.core.act import By, Decision, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.kernel.declared import (
    CHAIR_OR_SECRETARIAT,
    NOT_CLOSED,
    NOT_OVER,
    PERSONS,
    PRESENT,
    SECRETARIAT,
    server,
)
from hemicycle.procedure.meeting.kernel.guards import (
    by_chair_or_secretariat,
    known_participant,
    nobody_meets,
    readable,
    refusal,
)
from hemicycle.procedure.meeting.kernel.queries import (
    is_chair,
    is_present,
    is_secretariat,
    next_on_list,
    person,
    sitting_of,
)
from hemicycle.procedure.meeting.kernel.seats.accrediting import accredited, miscoded, misweighed
from hemicycle.procedure.meeting.kernel.seats.commands import (
    AccreditParticipant,
    AdmitParticipant,
    ConvenedParticipant,
    ExcludeParticipant,
    LeaveSeat,
    ReplaceHolder,
    ReportLoss,
    TakeSeat,
)
from hemicycle.procedure.meeting.kernel.seats.entries import (
    HolderReplaced,
    ParticipantAccredited,
    ParticipantAdmitted,
    SeatLeft,
    SeatTaken,
)
from hemicycle.procedure.meeting.kernel.state import KernelState


@act(
    AccreditParticipant,
    ParticipantAccredited,
    ParticipantAdmitted,
    by=SECRETARIAT,
    when=NOT_OVER,
    spec="SEAT-1",
    amid="of a delegation that decides another person may come",
)
def accredit(meeting: KernelState, order: Submission[AccreditParticipant]) -> Decision:
    """[SEAT-1] The secretariat adds a person after the others."""
    made = listed(meeting, order.command.participant)
    if isinstance(made, Refusal):
        return made
    who = next_on_list(meeting)
    return [
        made,
        *([Draft(ParticipantAdmitted(who))] if nobody_meets(meeting) else []),
    ]  # [SILENCE-10]


def listed(meeting: KernelState, given: ConvenedParticipant) -> Draft | Refusal:
    """[SEAT-1] Somebody after the others on the list, or why not."""
    made = accredited(next_on_list(meeting), given)
    flaw = next(miscoded(given, "SEAT-1"), None)
    weights = {str(code): votes for code, votes in meeting.seats.weights.items()}
    refused = readable(meeting, made.texts) or misweighed(
        sitting_of(meeting).rulebook, weights, given
    )
    if flaw and not refused:
        return refusal(meeting, flaw.refusal.code, "SEAT-1", **flaw.refusal.details)
    return refused or made


@act(
    AdmitParticipant,
    ParticipantAdmitted,
    by=CHAIR_OR_SECRETARIAT,
    when=NOT_OVER,
    spec="SEAT-2",
    amid=PERSONS,
)
def admit(meeting: KernelState, order: Submission[AdmitParticipant]) -> Decision:
    """[SEAT-2] Out of the lobby."""
    who = order.command.participant
    refused = known_participant(meeting, who)
    if refused:
        return refused
    if meeting.seats.participants[who].withdrawn:
        return refusal(meeting, "withdrawn", "CALL-7", participant=who)
    if meeting.seats.participants[who].admitted:
        return refusal(meeting, "already-admitted", "SEAT-2", participant=who)
    return [Draft(ParticipantAdmitted(who))]


@act(
    TakeSeat,
    SeatTaken,
    by=By[Any]("whoever was admitted; the chair and the secretariat unasked"),
    when=NOT_CLOSED,
    spec="SEAT-3",
    amid=PERSONS,
)
def take_seat(meeting: KernelState, order: Submission[TakeSeat]) -> Decision:
    """[SEAT-3] Who is admitted sits down; the chair and the secretariat need nobody to let them in."""
    refused = known_participant(meeting, order.actor)
    if refused:
        return refused
    known = meeting.seats.participants[order.participant]
    if known.present:
        return refusal(meeting, "already-present", "SEAT-3")
    unasked = is_chair(meeting, order.actor) or is_secretariat(meeting, order.actor)
    if not (known.admitted or unasked):
        return refusal(meeting, "not-admitted", "SEAT-3")
    return [Draft(SeatTaken(known.id))]


@act(LeaveSeat, SeatLeft, by=PRESENT, when=NOT_CLOSED, spec="SEAT-6", amid=PERSONS)
def leave_seat(meeting: KernelState, order: Submission[LeaveSeat]) -> Decision:
    """[SEAT-6] By one's own will."""
    return [Draft(SeatLeft(order.participant, "left"))]


@act(
    ReportLoss, SeatLeft, by=server("SEAT-7"), when=NOT_CLOSED, spec="SEAT-7", amid="a line is cut"
)
def report_loss(meeting: KernelState, order: Submission[ReportLoss]) -> Decision:
    """[SEAT-7] A lost connection takes nothing: the place on the list stays and the clock stands still."""
    who = order.command.participant
    if not is_present(meeting, who):
        return refusal(meeting, "not-present", "SEAT-7")
    return [Draft(SeatLeft(who, "lost", order.command.outage or msgspec.UNSET))]


@act(
    ExcludeParticipant,
    SeatLeft,
    by=CHAIR_OR_SECRETARIAT,
    when=NOT_OVER,
    spec="SEAT-8",
    amid="who has no part in it may be shown out",
)
def exclude(meeting: KernelState, order: Submission[ExcludeParticipant]) -> Decision:
    """[SEAT-8] Shown out by the chair or the secretariat; never the chair itself, nor who decides now."""
    who = order.command.participant
    refused = known_participant(meeting, who)
    if refused:
        return refused
    if is_chair(meeting, who):
        return refusal(meeting, "chair-stays", "SEAT-8")
    if not meeting.seats.participants[who].admitted:
        return refusal(meeting, "not-admitted", "SEAT-8", participant=who)
    return [Draft(SeatLeft(who, "excluded"))]


@act(
    ReplaceHolder,
    HolderReplaced,
    by=By[Any]("the head of the delegation, the chair, the secretariat"),
    when=NOT_OVER,
    spec="SEAT-4",
    amid=PERSONS,
)
def replace_holder(meeting: KernelState, order: Submission[ReplaceHolder]) -> Decision:
    """[SEAT-4] Another delegate of the member holds its seat."""
    who, actor = order.command.participant, order.actor
    refused = known_participant(meeting, who)
    if refused:
        return refused
    known = meeting.seats.participants[who]
    if known.role != "delegate" or known.member is None:
        return refusal(meeting, "delegates-only", "SEAT-4", participant=who)
    head = meeting.seats.heads[known.member]
    if head == who:
        return refusal(meeting, "already-head", "SEAT-4", participant=who)
    at_home = actor == head and person(meeting, actor) is not None
    refused = None if at_home else by_chair_or_secretariat(meeting, actor)
    return refused or [Draft(HolderReplaced(who, head, known.member))]
