"""Entries upon tracks."""

from hemicycle.procedure.standing_body.scoped import TrackFact
from hemicycle.procedure.words import MeetingId, Token


class TrackOpened(TrackFact, frozen=True):
    """A line of action; its title and purpose hang beside it."""

    owner: Token
    closed: bool


class TrackChanged(TrackFact, frozen=True):
    """Who owns it, and its title and purpose, from now on."""

    owner: Token


class MeetingAttached(TrackFact, frozen=True):
    """A meeting belongs to it, though nothing that it adopted names it."""

    meeting: MeetingId


class MeetingDetached(TrackFact, frozen=True):
    """The meeting does not belong to it."""

    meeting: MeetingId


class TrackEnded(TrackFact, frozen=True):
    """It is not followed any longer; the reason hangs beside it."""


class TrackReleased(TrackFact, frozen=True):
    """Whoever may read the record sees it, from its opening on."""
