"""What is offered of the family photo: to call, to join or stay out, to withdraw."""

from hemicycle.procedure.core.noting import shared
from hemicycle.procedure.core.option import Asked, Listing, Option
from hemicycle.procedure.meeting.business.photos import commands
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.kernel.places import conducting, presiding, seated
from hemicycle.procedure.words import PhotoId

JOINS, STAYS_OUT = "joins", "stays-out"


@shared
def _answered(meeting: BusinessState) -> dict[str, bool]:
    answers = meeting.photos.call.answers if meeting.photos.call else {}
    return dict(answers.items())


@shared
def _answers(meeting: BusinessState) -> tuple[str, ...]:
    return (JOINS, STAYS_OUT) if meeting.photos.call else ()


@shared
def _photos(meeting: BusinessState) -> tuple[str, ...]:
    return tuple(one.id for one in (meeting.photos.call, meeting.photos.taken) if one)


def _answer(meeting: BusinessState, asked: Asked) -> commands.AnswerPhoto:
    call = meeting.photos.call
    return commands.AnswerPhoto(call.id if call else PhotoId(""), asked.target == JOINS)


OFFERS = (
    Option(commands.CallPhoto, presiding),
    Option(commands.AnswerPhoto, seated, Listing("photo-answers", _answers), _answer, (_answered,)),
    Option(commands.WithdrawPhoto, conducting, Listing("photos", _photos)),
)
