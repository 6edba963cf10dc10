"""Commands of the family photo."""

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.words import Given, ParticipantId, PhotoId


class CallPhoto(Command, frozen=True, tag="call-photo"):
    """Call everybody to the photo; it is taken after `countdown_s` seconds."""

    countdown_s: int = 20


class AnswerPhoto(Command, frozen=True, tag="answer-photo"):
    """Join the photo, or stay out."""

    photo: PhotoId
    joins: bool


class EnterPhoto(Command, frozen=True, tag="enter-photo"):
    """Enter the picture that was composed. `system` sends it. See `PhotoTaken`."""

    photo: PhotoId
    digest: Given
    width: int
    height: int
    pictured: list[ParticipantId]
    portraits: list[ParticipantId]


class WithdrawPhoto(Command, frozen=True, tag="withdraw-photo"):
    """End a call, or take a picture out of use."""

    photo: PhotoId
