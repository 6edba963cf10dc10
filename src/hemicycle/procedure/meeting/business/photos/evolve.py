"""How entries change the family photo. Copies facts, computes no rule."""

from msgspec.structs import replace

from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.meeting.business.photos.entries import (
    PhotoAnswered,
    PhotoCalled,
    PhotoTaken,
    PhotoWithdrawn,
)
from hemicycle.procedure.meeting.business.photos.state import Call, Photos, Picture
from hemicycle.procedure.meeting.kernel.seats.entries import SeatLeft
from hemicycle.procedure.words import ParticipantId


def evolve_photos(photos: Photos, entry: Entry) -> Photos:
    """The photos after `entry`. Who left, or was shown out, is not on a photo that is still to be taken."""
    match entry.fact:
        case PhotoCalled(photo=photo, until=until):
            return replace(photos, call=Call(photo, entry.seq, entry.at, until))
        case PhotoAnswered(participant=who, joins=joins):
            return _answered(photos, who, joins)
        case SeatLeft(participant=who, cause=cause) if cause != "lost":
            return _answered(photos, who, None)
        case PhotoTaken() as fact:
            return Photos(None, _picture(fact, entry))
        case PhotoWithdrawn(photo=photo):
            return _without(photos, photo)
    return photos


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
