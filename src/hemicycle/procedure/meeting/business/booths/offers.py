"""What is offered of the booths: an interpreter's acts. `sgn` stands for every sign language."""

from collections.abc import Hashable

from hemicycle.procedure.core.noting import shared
from hemicycle.procedure.core.offering import UNAIMED
from hemicycle.procedure.core.option import Asked, Listing, Option, Own
from hemicycle.procedure.meeting.business.booths import commands
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.kernel.places import interpreting
from hemicycle.procedure.meeting.kernel.queries import sitting_of
from hemicycle.procedure.words import Language


@shared
def _standing(meeting: BusinessState) -> dict[str, Hashable]:
    """Interpreter → their booth, and whether they are on air in it."""
    booths = meeting.booths.table.values()
    return {who: (one.language, one.live == who) for one in booths for who in one.interpreters}


@shared
def _booths(meeting: BusinessState) -> tuple[str, ...]:
    return (*sitting_of(meeting).languages, "sgn")


@shared
def _channels(meeting: BusinessState) -> dict[str, tuple[str, ...]]:
    """The own channel, which nobody need name, and by retour the others; without a booth the own alone."""
    own = {w: UNAIMED for w, p in meeting.seats.participants.items() if p.role == "interpreter"}
    languages = sitting_of(meeting).languages
    booths = meeting.booths.table.values()
    retour = {
        who: (UNAIMED, *(other for other in languages if other != one.language))
        for one in booths
        for who in one.interpreters
    }
    return {who: retour.get(who, (none,)) for who, none in own.items()}


def _on_air(_: BusinessState, asked: Asked) -> commands.GoOnAir:
    return commands.GoOnAir(Language(asked.target) if asked.target else None)


BY_BOOTH = (_standing,)
OFFERS = (
    Option(commands.EnterBooth, interpreting, Listing("booths", _booths), marks=BY_BOOTH),
    Option(commands.LeaveBooth, interpreting, marks=BY_BOOTH),
    Option(commands.GoOnAir, interpreting, Own("channels", _channels), _on_air, BY_BOOTH),
    Option(commands.GoOffAir, interpreting, marks=BY_BOOTH),
    Option(commands.OfferMicrophone, interpreting, marks=BY_BOOTH),
    Option(commands.WithdrawOffer, interpreting, marks=BY_BOOTH),
    Option(commands.TakeMicrophone, interpreting, marks=BY_BOOTH),
)
