"""Samples of the life of a meeting and its seats."""

from collections.abc import Iterator

from hemicycle.procedure.meeting.kernel.lifecycle import commands as lifecycle_commands
from hemicycle.procedure.meeting.kernel.queries import is_chair, is_secretariat, person, sitting_of
from hemicycle.procedure.meeting.kernel.seats import commands as seats_commands
from hemicycle.procedure.meeting.kernel.state import KernelState
from tests.procedure.sampled.sample import Sample


def lifecycle(meeting: KernelState, actor: str, now: int) -> Iterator[Sample]:
    """The chair's acts; to close and to assign the chair also the secretariat's; a vice-chair's."""
    presides = is_chair(meeting, actor)
    if actor in sitting_of(meeting).vice_chairs and not presides:
        yield lifecycle_commands.TakeChair(), None
    if presides:
        yield lifecycle_commands.OpenMeeting(), None
        yield lifecycle_commands.SuspendMeeting(), None
        yield lifecycle_commands.ResumeMeeting(), None
        sitting = sitting_of(meeting)
        last = max(sitting.ends or 0, sitting.extended or 0, now)
        yield lifecycle_commands.ExtendMeeting(last + 900_000), None
        yield lifecycle_commands.SetNextMeeting(sitting_of(meeting).starts + 1), None
    if presides or is_secretariat(meeting, actor):
        yield lifecycle_commands.CloseMeeting(), None
        for who, known in meeting.seats.participants.items():
            if known.role in ("delegate", "secretariat") and not is_chair(meeting, who):
                yield lifecycle_commands.PassChair(who), who


def seats(meeting: KernelState, actor: str, now: int) -> Iterator[Sample]:
    """To leave; who keeps the door lets in and shows out; the secretariat names another head of a delegation."""
    presides, office = is_chair(meeting, actor), is_secretariat(meeting, actor)
    if person(meeting, actor):
        yield seats_commands.LeaveSeat(), None
    for who, known in meeting.seats.participants.items():
        headed = known.member and meeting.seats.heads.get(known.member) != who
        if office and not presides and known.role == "delegate" and headed:
            yield seats_commands.ReplaceHolder(who), who
        if known.withdrawn or not (presides or office):
            continue
        if not known.admitted:
            yield seats_commands.AdmitParticipant(who), who
        elif not is_chair(meeting, who):
            yield seats_commands.ExcludeParticipant(who), who
