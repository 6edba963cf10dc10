"""How entries change who is accredited, admitted and present. Copies facts, computes no rule."""

from typing import cast

from hemicycle.procedure.core.changes import Change, alike, into, when
from hemicycle.procedure.core.subject import on
from hemicycle.procedure.core.values import AT, SEQ, WORDS, like, same
from hemicycle.procedure.meeting.kernel.lifecycle.state import Sitting
from hemicycle.procedure.meeting.kernel.seats.entries import (
    HolderReplaced,
    OfficesAssigned,
    ParticipantAccredited,
    ParticipantAdmitted,
    ParticipantChanged,
    ParticipantWithdrawn,
    SeatLeft,
    SeatTaken,
)
from hemicycle.procedure.meeting.kernel.seats.state import Participant, Seats
from hemicycle.procedure.meeting.kernel.state import KernelState
from hemicycle.procedure.words import ParticipantId

PERSON = like(
    Participant,
    ParticipantAccredited,
    id=ParticipantAccredited.participant,
    first=SEQ,
    seq=SEQ,
    texts=WORDS,
)
FIRST = into(Seats.heads).put_new(ParticipantAccredited.member, ParticipantAccredited.participant)
WEIGHED = into(Seats.weights).put_new(
    ParticipantAccredited.member, cast(int, ParticipantAccredited.weight)
)
SAID = (
    ParticipantChanged.listed,
    ParticipantChanged.capacity_member,
    ParticipantChanged.capacity_items,
)
OFFICES = (OfficesAssigned.host, OfficesAssigned.reporter, OfficesAssigned.vice_chairs)
BESIDE = into(Sitting.hosts).set(cast(list[ParticipantId], OfficesAssigned.hosts))
ADMITTED, PRESENT = into(Participant.admitted), into(Participant.present)
SHOWN_OUT = into(Participant.shown_out)


def _at(who: ParticipantId, *changes: Change) -> Change:
    return into(Seats.participants).at(who, *changes)


SEATS = KernelState.seats
ROWS = (
    on(
        ParticipantAccredited,
        SEATS,
        into(Seats.participants).put(ParticipantAccredited.participant, PERSON),
        when(same(ParticipantAccredited.role, "delegate"), FIRST),
        when(ParticipantAccredited.weight, WEIGHED),
    ),
    on(
        ParticipantWithdrawn,
        SEATS,
        _at(
            ParticipantWithdrawn.participant,
            into(Participant.role).set("observer"),
            into(Participant.withdrawn).set(True),
            ADMITTED.set(False),
            PRESENT.set(False),
        ),
        into(Seats.heads).take(ParticipantWithdrawn.vacated),
    ),
    on(
        ParticipantWithdrawn,
        KernelState.sitting,
        into(Sitting.vice_chairs).remove(ParticipantWithdrawn.participant),
    ),
    on(
        ParticipantChanged,
        SEATS,
        _at(
            ParticipantChanged.participant,
            into(Participant.texts).set(WORDS),
            into(Participant.seq).set(SEQ),
            *alike(Participant, *SAID),
        ),
    ),
    on(
        OfficesAssigned,
        KernelState.sitting,
        *alike(Sitting, *OFFICES),
        when(OfficesAssigned.hosts, BESIDE),
    ),
    on(
        ParticipantAdmitted,
        SEATS,
        _at(ParticipantAdmitted.participant, ADMITTED.set(True), SHOWN_OUT.set(False)),
    ),
    on(
        SeatTaken,
        SEATS,
        _at(
            SeatTaken.participant,
            ADMITTED.set(True),
            SHOWN_OUT.set(False),
            PRESENT.set(True),
            into(Participant.since).set(AT),
        ),
    ),
    on(
        SeatLeft,
        SEATS,
        _at(
            SeatLeft.participant,
            PRESENT.set(False),
            when(same(SeatLeft.cause, "excluded"), ADMITTED.set(False), SHOWN_OUT.set(True)),
        ),
    ),
    on(
        HolderReplaced,
        SEATS,
        into(Seats.heads).put(HolderReplaced.member, HolderReplaced.participant),
    ),
)
