"""[CALL-7] Before the meeting is opened people are taken off its list, and others come in their place."""

import msgspec
from msgspec.structs import replace

from hemicycle.procedure.codes import own_code
from hemicycle.procedure.core.act import Decision, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.kernel.declared import CONVENED, SECRETARIAT
from hemicycle.procedure.meeting.kernel.guards import refusal
from hemicycle.procedure.meeting.kernel.lifecycle.entries import ChairPassed
from hemicycle.procedure.meeting.kernel.queries import (
    is_chair,
    may_preside,
    next_on_list,
)
from hemicycle.procedure.meeting.kernel.seats.acts import listed
from hemicycle.procedure.meeting.kernel.seats.appointing import in_place, on_list
from hemicycle.procedure.meeting.kernel.seats.commands import (
    ReplaceParticipant,
    WithdrawParticipant,
)
from hemicycle.procedure.meeting.kernel.seats.entries import (
    HolderReplaced,
    OfficesAssigned,
    ParticipantAccredited,
    ParticipantWithdrawn,
)
from hemicycle.procedure.meeting.kernel.seats.state import Participant
from hemicycle.procedure.meeting.kernel.state import KernelState
from hemicycle.procedure.words import ParticipantId


@act(
    WithdrawParticipant,
    ParticipantWithdrawn,
    HolderReplaced,
    OfficesAssigned,
    by=SECRETARIAT,
    when=CONVENED,
    spec="CALL-7",
)
def withdraw_participant(meeting: KernelState, order: Submission[WithdrawParticipant]) -> Decision:
    """[CALL-7] Who presides is replaced, and not taken off."""
    known = on_list(meeting, order.command.participant, "CALL-7")
    if isinstance(known, Refusal):
        return known
    if is_chair(meeting, known.id):
        return refusal(meeting, "chair-stays", "CALL-7")
    return [*in_place(meeting, known.id, None, presides=False), *_gone(meeting, known)]


@act(
    ReplaceParticipant,
    ParticipantWithdrawn,
    ParticipantAccredited,
    HolderReplaced,
    ChairPassed,
    OfficesAssigned,
    by=SECRETARIAT,
    when=CONVENED,
    spec="CALL-7",
)
def replace_participant(meeting: KernelState, order: Submission[ReplaceParticipant]) -> Decision:
    """[CALL-7] The new one holds the seat of the old, and the chair where the old one was to preside."""
    known = on_list(meeting, order.command.of, "CALL-7")
    if isinstance(known, Refusal):
        return known
    given = order.command.participant
    made = listed(meeting, given)
    if isinstance(made, Refusal):
        return made
    who = next_on_list(meeting)
    if is_chair(meeting, known.id) and not may_preside(given.role):
        return refusal(meeting, "may-not-preside", "CALL-7", participant=known.id)
    chair = [Draft(ChairPassed(who, "assigned"))] if is_chair(meeting, known.id) else []
    fact = replace(made.fact, in_place_of=known.id)
    member = own_code(given.member) if given.member and given.role == "delegate" else None
    offices = in_place(meeting, known.id, who, presides=may_preside(given.role))
    return [
        Draft(fact, made.texts),
        *chair,
        *offices,
        *_gone(meeting, known, by=who, member=member),
    ]


def _gone(
    meeting: KernelState,
    known: Participant,
    *,
    by: ParticipantId | None = None,
    member: str | None = None,
) -> list[Draft]:
    """Off the list; another delegate of the member holds its seat, the new one first."""
    seats = meeting.seats
    if known.member is None or seats.heads.get(known.member) != known.id:
        return [Draft(ParticipantWithdrawn(known.id, by or msgspec.UNSET))]
    others = [
        one.id
        for one in seats.participants.values()
        if one.role == "delegate" and one.member == known.member and one.id != known.id
    ]
    heirs = [by, *others] if by and member == known.member else others
    if not heirs:
        return [Draft(ParticipantWithdrawn(known.id, by or msgspec.UNSET, known.member))]
    return [
        Draft(HolderReplaced(heirs[0], known.id, known.member)),
        Draft(ParticipantWithdrawn(known.id, by or msgspec.UNSET)),
    ]
