"""What a screen could offer of the floor: samples of commands, for the rules to answer."""

from collections.abc import Iterator

from hemicycle.procedure.core.subject import Offer
from hemicycle.procedure.meeting.business.floor import commands
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.kernel.queries import is_chair, person
from hemicycle.procedure.words import Purpose

PURPOSES: tuple[Purpose, ...] = (
    "statement",
    "point-of-order",
    "right-of-reply",
    "explanation-of-vote",
)


def offers(meeting: BusinessState, actor: str, now: int) -> Iterator[Offer]:
    """What any participant does for themselves, and what the chair does."""
    presides = is_chair(meeting, actor)
    if person(meeting, actor):
        for purpose in PURPOSES:
            yield commands.RequestFloor(purpose), purpose
        for request in meeting.debate.queue:
            if request.participant == actor or presides:
                yield commands.WithdrawRequest(request.id), request.id
        yield commands.EndFloor(), None
    if presides:
        yield from _presiding(meeting)


def _presiding(meeting: BusinessState) -> Iterator[Offer]:
    for request in meeting.debate.queue:
        yield commands.GrantFloor(request.id), request.id
    yield commands.ReorderList([request.id for request in meeting.debate.queue]), None
    yield commands.RulePointOfOrder(upheld=True), None
    yield commands.StopClock(), None
    yield commands.StartClock(), None
    yield commands.ExtendTime(60), None
    yield commands.SetSpeakingLimit(60), None
    yield commands.CloseList(), None
    yield commands.ReopenList(), None
    for who, known in meeting.seats.participants.items():
        if known.role in ("delegate", "observer", "secretariat"):
            yield commands.GiveFloor(who), who
        muted = who in meeting.debate.muted
        yield commands.OpenMicrophone(who) if muted else commands.CloseMicrophone(who), who
