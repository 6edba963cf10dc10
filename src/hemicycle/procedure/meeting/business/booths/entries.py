"""Entries of the booths: who stands in them, and whose microphone is open on which channel."""

from typing import Literal

from hemicycle.procedure.core.entry import Fact
from hemicycle.procedure.meeting.business.booths.state import PlannedBooth
from hemicycle.procedure.words import Language, ParticipantId

Closing = Literal["off-air", "switched", "moved", "left", "lost", "excluded", "meeting-closed"]
"""Why a channel fell silent: by the interpreter's own will, for another channel, with the booth, the seat, or the
meeting."""


class BoothEntered(Fact, frozen=True):
    """An interpreter stands in the booth of a language."""

    participant: ParticipantId
    language: Language


class BoothLeft(Fact, frozen=True):
    """An interpreter stands in this booth no more."""

    participant: ParticipantId
    language: Language


class ChannelOpened(Fact, frozen=True):
    """An interpreter of the booth `language` is on air, heard on `channel`."""

    participant: ParticipantId
    language: Language
    channel: Language


class ChannelClosed(Fact, frozen=True):
    """They are heard on it no more."""

    participant: ParticipantId
    language: Language
    channel: Language
    cause: Closing


class MicrophoneOffered(Fact, frozen=True):
    """Who is on air offers the microphone to the boothmates."""

    participant: ParticipantId
    language: Language


class OfferWithdrawn(Fact, frozen=True):
    """Who is on air keeps it after all."""

    participant: ParticipantId
    language: Language


class MicrophoneHanded(Fact, frozen=True):
    """The handover: `of` is off air and `to` on air, on the same channel, in one entry."""

    language: Language
    of: ParticipantId
    to: ParticipantId


class InterpretationPlanned(Fact, frozen=True):
    """How interpretation is planned from now on: languages, relay, teams and hours."""

    booths: list[PlannedBooth]
