"""What is offered of seats: to leave; who keeps the door lets in and shows out; the secretariat names another head."""

from hemicycle.procedure.core.noting import shared
from hemicycle.procedure.core.option import Listing, Option
from hemicycle.procedure.meeting.kernel.places import conducting, office, places, seated
from hemicycle.procedure.meeting.kernel.queries import sitting_of
from hemicycle.procedure.meeting.kernel.seats import commands
from hemicycle.procedure.meeting.kernel.state import KernelState


@shared
def _outside(meeting: KernelState) -> tuple[str, ...]:
    people = meeting.seats.participants.items()
    return tuple(who for who, known in people if not (known.admitted or known.withdrawn))


@shared
def _inside(meeting: KernelState) -> tuple[str, ...]:
    chair, people = sitting_of(meeting).chair, meeting.seats.participants.items()
    return tuple(who for who, known in people if known.admitted and who != chair)


@shared
def _headed(meeting: KernelState) -> tuple[str, ...]:
    heads = meeting.seats.heads
    return tuple(
        who
        for who, known in meeting.seats.participants.items()
        if known.role == "delegate" and known.member and heads.get(known.member) != who
    )


OFFERS = (
    Option(commands.LeaveSeat, seated),
    Option(commands.AdmitParticipant, conducting, Listing("outside", _outside), alike=(places,)),
    Option(commands.ExcludeParticipant, conducting, Listing("inside", _inside), alike=(places,)),
    Option(commands.ReplaceHolder, office, Listing("headed-by-another", _headed), alike=(places,)),
)
