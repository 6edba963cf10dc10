"""How entries change the family photo. Copies facts, computes no rule."""

from hemicycle.procedure.core.changes import into, unless
from hemicycle.procedure.core.subject import on
from hemicycle.procedure.core.values import AT, SEQ, like, same
from hemicycle.procedure.meeting.business.photos.entries import (
    PhotoAnswered,
    PhotoCalled,
    PhotoTaken,
    PhotoWithdrawn,
)
from hemicycle.procedure.meeting.business.photos.state import PhotoCall, Photos, Picture
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.kernel.seats.entries import SeatLeft

CALL, TAKEN, ANSWERS = into(Photos.call), into(Photos.taken), into(PhotoCall.answers)
CALLED = like(PhotoCall, PhotoCalled, id=PhotoCalled.photo, seq=SEQ, at=AT)
PICTURE = like(Picture, PhotoTaken, id=PhotoTaken.photo, seq=SEQ, at=AT)

PHOTOS = BusinessState.photos
ROWS = (
    on(PhotoCalled, PHOTOS, CALL.set(CALLED)),
    on(
        PhotoAnswered,
        PHOTOS,
        CALL.inside(
            ANSWERS.take(PhotoAnswered.participant),  # the last answer counts, and stands last
            ANSWERS.put(PhotoAnswered.participant, PhotoAnswered.joins),
        ),
    ),
    # who left, or was shown out, is not on a photo that is still to be taken
    on(
        SeatLeft,
        PHOTOS,
        unless(same(SeatLeft.cause, "lost"), CALL.inside(ANSWERS.take(SeatLeft.participant))),
    ),
    on(PhotoTaken, PHOTOS, CALL.set(None), TAKEN.set(PICTURE)),
    on(
        PhotoWithdrawn,
        PHOTOS,
        CALL.free(PhotoCall.id, PhotoWithdrawn.photo),
        TAKEN.free(Picture.id, PhotoWithdrawn.photo),
    ),
)
