"""What a screen could offer of a meeting's life: samples of commands, for the rules to answer."""

from collections.abc import Iterator

from hemicycle.procedure.core.subject import Offer
from hemicycle.procedure.meeting.kernel.lifecycle import commands
from hemicycle.procedure.meeting.kernel.queries import is_chair, is_secretariat, sitting_of
from hemicycle.procedure.meeting.kernel.state import KernelState


def offers(meeting: KernelState, actor: str, now: int) -> Iterator[Offer]:
    """The chair's acts; to close and to assign the chair also the secretariat's; a vice-chair's."""
    presides = is_chair(meeting, actor)
    if actor in sitting_of(meeting).vice_chairs and not presides:
        yield commands.TakeChair(), None
    if presides:
        yield commands.OpenMeeting(), None
        yield commands.SuspendMeeting(), None
        yield commands.ResumeMeeting(), None
    if presides or is_secretariat(meeting, actor):
        yield commands.CloseMeeting(), None
        for who, known in meeting.seats.participants.items():
            if known.role in ("delegate", "secretariat") and not is_chair(meeting, who):
                yield commands.PassChair(who), who
