"""How entries change who is accredited, admitted and present. Copies facts, computes no rule."""

from msgspec.structs import replace

from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.core.subject import on
from hemicycle.procedure.meeting.kernel.seats.entries import (
    HolderReplaced,
    ParticipantAccredited,
    ParticipantAdmitted,
    SeatLeft,
    SeatTaken,
)
from hemicycle.procedure.meeting.kernel.seats.state import Participant, Seats
from hemicycle.procedure.meeting.kernel.state import KernelState
from hemicycle.procedure.words import ParticipantId


def _accredited(seats: Seats, fact: ParticipantAccredited, entry: Entry) -> Seats:
    person = Participant(
        id=fact.participant,
        seq=entry.seq,
        role=fact.role,
        member=fact.member,
        listed=fact.listed,
        capacity_member=fact.capacity_member,
        capacity_items=fact.capacity_items,
        texts=entry.words,
        booth=fact.booth or None,
    )
    heads = seats.heads
    if fact.role == "delegate" and fact.member is not None and fact.member not in heads:
        heads = {**heads, fact.member: fact.participant}
    return Seats({**seats.participants, person.id: person}, heads)


def _change(seats: Seats, who: ParticipantId, **change: bool | int) -> Seats:
    person = seats.participants.get(who)
    if person is None:
        return seats
    return replace(seats, participants={**seats.participants, who: replace(person, **change)})


def _head(seats: Seats, fact: HolderReplaced, _: Entry) -> Seats:
    who = fact.participant
    person = seats.participants.get(who)
    if person is None or person.member is None:
        return seats
    return replace(seats, heads={**seats.heads, person.member: who})


def _left(seats: Seats, fact: SeatLeft, _: Entry) -> Seats:
    if fact.cause == "excluded":
        return _change(seats, fact.participant, admitted=False, present=False)
    return _change(seats, fact.participant, present=False)


ROWS = (
    on(ParticipantAccredited, KernelState.seats, _accredited),
    on(
        ParticipantAdmitted,
        KernelState.seats,
        lambda seats, fact, _: _change(seats, fact.participant, admitted=True),
    ),
    on(
        SeatTaken,
        KernelState.seats,
        lambda seats, fact, entry: _change(
            seats, fact.participant, admitted=True, present=True, since=entry.at
        ),
    ),
    on(SeatLeft, KernelState.seats, _left),
    on(HolderReplaced, KernelState.seats, _head),
)
