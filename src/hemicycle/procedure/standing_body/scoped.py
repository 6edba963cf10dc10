"""Kinds whose subject says who sees them: a track, a commitment or a message is public with the record, or closed.

What is closed is for the body's members and its secretariat, until it is released by itself.
"""

from hemicycle.procedure.core.entry import Fact
from hemicycle.procedure.words import CommitmentId, MessageId, TrackId


class TrackFact(Fact, frozen=True):
    """A kind of entry about one track."""

    track: TrackId


class CommitmentFact(Fact, frozen=True):
    """A kind of entry about one commitment."""

    commitment: CommitmentId


class MessageFact(Fact, frozen=True):
    """A kind of entry about one message to a party outside."""

    message: MessageId
