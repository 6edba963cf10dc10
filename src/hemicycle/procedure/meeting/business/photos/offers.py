"""What a screen could offer of the family photo: a sample of each command, for the rules to answer."""

from collections.abc import Iterator

from hemicycle.procedure.core.subject import Offer
from hemicycle.procedure.meeting.business.photos import commands
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.kernel.queries import is_chair, is_secretariat, person


def offers(meeting: BusinessState, actor: str, now: int) -> Iterator[Offer]:
    """What this actor could do. The answers are told apart by `joins` and `stays-out`."""
    photos = meeting.photos
    if is_chair(meeting, actor):
        yield commands.CallPhoto(), None
    if photos.call and person(meeting, actor):
        yield commands.AnswerPhoto(photos.call.id, joins=True), "joins"
        yield commands.AnswerPhoto(photos.call.id, joins=False), "stays-out"
    if is_chair(meeting, actor) or is_secretariat(meeting, actor):
        for one in (photos.call, photos.taken):
            if one:
                yield commands.WithdrawPhoto(one.id), one.id
