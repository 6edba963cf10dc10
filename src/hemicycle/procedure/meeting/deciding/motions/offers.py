"""What is offered of motions: a delegation moves and withdraws its own; the chair rules."""

from hemicycle.procedure.core.noting import shared
from hemicycle.procedure.core.option import Listing, Option, Own
from hemicycle.procedure.meeting.deciding.electorate import decisions_of
from hemicycle.procedure.meeting.deciding.motions import commands
from hemicycle.procedure.meeting.deciding.motions.queries import pending_motions
from hemicycle.procedure.meeting.kernel.places import presiding, seated
from hemicycle.procedure.meeting.state import Meeting


@shared
def _motions(meeting: Meeting) -> tuple[str, ...]:
    decisions = decisions_of(meeting)
    return tuple(one.id for one in decisions.motions) if decisions else ()


@shared
def _moved(meeting: Meeting) -> tuple[str, ...]:
    return tuple(one.id for one in pending_motions(meeting))


@shared
def _own(meeting: Meeting) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for one in pending_motions(meeting):
        found[one.participant] = (*found.get(one.participant, ()), one.id)
    return found


OFFERS = (
    Option(commands.MoveMotion, seated, Listing("motions", _motions)),
    Option(commands.WithdrawMotion, seated, Own("own-motions", _own)),
    Option(
        commands.RuleMotion,
        presiding,
        Listing("moved", _moved),
        lambda _, asked: commands.RuleMotion(asked.target, granted=True),
    ),
    Option(commands.RuleOutMotion, presiding, Listing("moved", _moved)),
)
