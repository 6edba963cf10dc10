"""What an interpreter could do, for the rules to answer."""

from collections.abc import Iterator

from hemicycle.procedure.core.subject import Offer
from hemicycle.procedure.meeting.business.booths import commands
from hemicycle.procedure.meeting.business.booths.queries import booth_of
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.kernel.queries import person, sitting_of
from hemicycle.procedure.words import Language, ParticipantId


def offers(meeting: BusinessState, actor: str, now: int) -> Iterator[Offer]:
    """An interpreter's commands; `sgn` stands for every sign language, None for the booth's own channel."""
    known = person(meeting, actor)
    if known is None or known.role != "interpreter":
        return
    languages = sitting_of(meeting).languages
    for language in (*languages, Language("sgn")):
        yield commands.EnterBooth(language), language
    yield commands.LeaveBooth(), None
    booth = booth_of(meeting, ParticipantId(actor))
    yield commands.GoOnAir(), None
    for language in languages:
        if booth and language != booth.language:
            yield commands.GoOnAir(language), language
    yield commands.GoOffAir(), None
    yield commands.OfferMicrophone(), None
    yield commands.WithdrawOffer(), None
    yield commands.TakeMicrophone(), None
