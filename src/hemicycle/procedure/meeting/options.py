"""What each person of a meeting may do now, and why not: the acts asked in advance, kept from state to state."""

import msgspec

from hemicycle.procedure.core.kept_options import KeptOptions
from hemicycle.procedure.core.offering import UNAIMED, Offered
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.record import MEETING
from hemicycle.procedure.meeting.state import Meeting


class Options(KeptOptions[Meeting]):
    """Of one meeting."""

    def __init__(self) -> None:
        super().__init__(MEETING)


class Option(msgspec.Struct, frozen=True):
    """What this actor may do now, or why not. `target`: the request, outcome, item or participant it is about."""

    command: str
    target: str | None
    refusal: Refusal | None


def options(meeting: Meeting, actor: str, now: int) -> list[Option]:
    """Every option of this actor, made from nothing."""
    made = Options()
    made.follow(meeting, now)
    return in_full(made.of(actor))


def in_full(offered: Offered) -> list[Option]:
    """Each command with each target."""
    return [
        Option(name, target or None, offered.answer(name, target or None))
        for name, offer in offered.offers.items()
        for target in (offered.lists[offer.targets] if offer.targets else (UNAIMED,))
    ]
