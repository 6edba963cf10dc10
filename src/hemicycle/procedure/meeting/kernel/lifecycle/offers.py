"""What is offered of a meeting's life: the chair's acts; to close and to assign the chair also the secretariat's."""

from hemicycle.procedure.core.noting import shared
from hemicycle.procedure.core.option import Asked, Listing, Option
from hemicycle.procedure.meeting.kernel.lifecycle import commands
from hemicycle.procedure.meeting.kernel.lifecycle.acts import deputies_before, deputies_challenged
from hemicycle.procedure.meeting.kernel.places import conducting, deputising, places, presiding
from hemicycle.procedure.meeting.kernel.queries import may_preside, sitting_of
from hemicycle.procedure.meeting.kernel.state import KernelState

QUARTER_MS = 900_000


@shared
def _others(meeting: KernelState) -> tuple[str, ...]:
    chair, people = sitting_of(meeting).chair, meeting.seats.participants.items()
    return tuple(who for who, known in people if may_preside(known.role) and who != chair)


def _next_meeting(meeting: KernelState, _: Asked) -> commands.SetNextMeeting:
    return commands.SetNextMeeting(sitting_of(meeting).starts + 1)


def _extended(meeting: KernelState, asked: Asked) -> commands.ExtendMeeting:
    sitting = sitting_of(meeting)
    last = (sitting.ends, sitting.extended, asked.now)
    return commands.ExtendMeeting(max(one for one in last if one is not None) + QUARTER_MS)


OFFERS = (
    Option(commands.TakeChair, deputising, marks=(deputies_before, deputies_challenged)),
    Option(commands.OpenMeeting, presiding),
    Option(commands.SuspendMeeting, presiding),
    Option(commands.ResumeMeeting, presiding),
    Option(commands.SetNextMeeting, presiding, sample=_next_meeting),
    Option(commands.ExtendMeeting, presiding, sample=_extended),
    Option(commands.CloseMeeting, conducting),
    Option(commands.PassChair, conducting, Listing("to-preside", _others), alike=(places,)),
)
