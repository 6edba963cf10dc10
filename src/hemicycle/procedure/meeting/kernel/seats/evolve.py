"""How entries change who is accredited, admitted and present. Copies facts, computes no rule."""

from msgspec.structs import replace

from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.meeting.kernel.seats.entries import (
    HolderReplaced,
    ParticipantAccredited,
    ParticipantAdmitted,
    SeatLeft,
    SeatTaken,
)
from hemicycle.procedure.meeting.kernel.seats.state import Participant, Seats
from hemicycle.procedure.words import ParticipantId


def evolve_seats(seats: Seats, entry: Entry) -> Seats:
    """The seats after `entry`."""
    match entry.fact:
        case ParticipantAccredited() as fact:
            return _accredited(seats, fact, entry)
        case ParticipantAdmitted(participant=who):
            return _change(seats, who, admitted=True)
        case SeatTaken(participant=who):
            return _change(seats, who, admitted=True, present=True, since=entry.at)
        case SeatLeft(participant=who, cause="excluded"):
            return _change(seats, who, admitted=False, present=False)
        case SeatLeft(participant=who):
            return _change(seats, who, present=False)
        case HolderReplaced(participant=who):
            return _head(seats, who)
    return seats


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


def _head(seats: Seats, who: ParticipantId) -> Seats:
    person = seats.participants.get(who)
    if person is None or person.member is None:
        return seats
    return replace(seats, heads={**seats.heads, person.member: who})
