"""What a screen could offer of seats: samples of commands, for the rules to answer."""

from collections.abc import Iterator

from hemicycle.procedure.core.subject import Offer
from hemicycle.procedure.meeting.kernel.queries import is_chair, is_secretariat, person
from hemicycle.procedure.meeting.kernel.seats import commands
from hemicycle.procedure.meeting.kernel.state import KernelState


def offers(meeting: KernelState, actor: str, now: int) -> Iterator[Offer]:
    """To leave; who keeps the door lets in and shows out; the secretariat names another head of a delegation."""
    presides, office = is_chair(meeting, actor), is_secretariat(meeting, actor)
    if person(meeting, actor):
        yield commands.LeaveSeat(), None
    for who, known in meeting.seats.participants.items():
        headed = known.member and meeting.seats.heads.get(known.member) != who
        if office and not presides and known.role == "delegate" and headed:
            yield commands.ReplaceHolder(who), who
        if not (presides or office):
            continue
        if not known.admitted:
            yield commands.AdmitParticipant(who), who
        elif not is_chair(meeting, who):
            yield commands.ExcludeParticipant(who), who
