"""The call to a family photo that runs, and the picture that was taken last."""

import msgspec

from hemicycle.procedure.words import ParticipantId, PhotoId


class PhotoCall(msgspec.Struct, frozen=True):
    """A call that runs. The stills are taken at `until` (UTC, ms). `answers`: who joins, who stays out."""

    id: PhotoId
    seq: int
    at: int
    until: int
    answers: dict[ParticipantId, bool] = {}


class Picture(msgspec.Struct, frozen=True):
    """A picture in use, as `PhotoTaken` tells it."""

    id: PhotoId
    seq: int
    at: int
    digest: str
    width: int
    height: int
    pictured: list[ParticipantId]
    portraits: list[ParticipantId]


class Photos(msgspec.Struct, frozen=True):
    """One call runs at most, and one picture is in use."""

    call: PhotoCall | None = None
    taken: Picture | None = None
