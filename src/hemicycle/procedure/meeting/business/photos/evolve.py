"""How entries change the family photo. Copies facts, computes no rule."""

from msgspec.structs import replace

from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.core.subject import on
from hemicycle.procedure.meeting.business.photos.entries import (
    PhotoAnswered,
    PhotoCalled,
    PhotoTaken,
    PhotoWithdrawn,
)
from hemicycle.procedure.meeting.business.photos.state import Call, Photos, Picture
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.kernel.seats.entries import SeatLeft
from hemicycle.procedure.words import ParticipantId


def _left(photos: Photos, fact: SeatLeft, _: Entry) -> Photos:
    """Who left, or was shown out, is not on a photo that is still to be taken."""
    return photos if fact.cause == "lost" else _answered(photos, fact.participant, None)


def _answered(photos: Photos, who: ParticipantId, joins: bool | None) -> Photos:
    call = photos.call
    if call is None:
        return photos
    answers = {one: answer for one, answer in call.answers.items() if one != who}
    if joins is not None:
        answers[who] = joins
    return replace(photos, call=replace(call, answers=answers))


def _picture(fact: PhotoTaken, entry: Entry) -> Picture:
    return Picture(
        id=fact.photo,
        seq=entry.seq,
        at=entry.at,
        digest=fact.digest,
        width=fact.width,
        height=fact.height,
        pictured=fact.pictured,
        portraits=fact.portraits,
    )


def _without(photos: Photos, photo: str) -> Photos:
    call = photos.call if photos.call and photos.call.id != photo else None
    taken = photos.taken if photos.taken and photos.taken.id != photo else None
    return Photos(call, taken)


PHOTOS = BusinessState.photos
ROWS = (
    on(
        PhotoCalled,
        PHOTOS,
        lambda photos, fact, entry: replace(
            photos, call=Call(fact.photo, entry.seq, entry.at, fact.until)
        ),
    ),
    on(
        PhotoAnswered,
        PHOTOS,
        lambda photos, fact, _: _answered(photos, fact.participant, fact.joins),
    ),
    on(SeatLeft, PHOTOS, _left),
    on(PhotoTaken, PHOTOS, lambda _, fact, entry: Photos(None, _picture(fact, entry))),
    on(PhotoWithdrawn, PHOTOS, lambda photos, fact, _: _without(photos, fact.photo)),
)
