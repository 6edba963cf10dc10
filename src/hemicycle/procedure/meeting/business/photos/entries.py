"""Entries of the family photo. The picture itself stands beside the record; its digest stands on it."""

from hemicycle.procedure.core.entry import Fact
from hemicycle.procedure.words import Digest, ParticipantId, PhotoId


class PhotoCalled(Fact, frozen=True):
    """The chair called everybody to the photo, which is taken at `until` (UTC, ms)."""

    photo: PhotoId
    until: int


class PhotoAnswered(Fact, frozen=True):
    """A person joins the photo, or stays out; the last answer counts."""

    photo: PhotoId
    participant: ParticipantId
    joins: bool


class PhotoTaken(Fact, frozen=True):
    """The picture (JPEG, `width` by `height` pixels, SHA-256 in hex) of those `pictured`.

    They stand row by row from the front, each row from left to right. `portraits`: those of them of whom there is no
    still, and so a portrait place.
    """

    photo: PhotoId
    digest: Digest
    width: int
    height: int
    pictured: list[ParticipantId]
    portraits: list[ParticipantId]


class PhotoWithdrawn(Fact, frozen=True):
    """A call is over without a picture, or a picture is out of use."""

    photo: PhotoId
