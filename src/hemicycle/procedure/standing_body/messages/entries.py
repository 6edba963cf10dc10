"""Entries upon messages to parties outside."""

from hemicycle.procedure.record_point import EntryPoint
from hemicycle.procedure.standing_body.messages.state import Answer, By, Delivery, MessageKind
from hemicycle.procedure.standing_body.scoped import MessageFact
from hemicycle.procedure.words import Digest, TrackId


class MessageEntered(MessageFact, frozen=True):
    """What is said to a party outside; its words hang beside it."""

    about: MessageKind
    source: EntryPoint | None
    track: TrackId | None
    open_until: int | None
    closed: bool


class MessageDelivered(MessageFact, frozen=True):
    """It was delivered."""

    how: Delivery
    by: By


class MessageAcknowledged(MessageFact, frozen=True):
    """The party has it."""

    by: By


class MessageAnswered(MessageFact, frozen=True):
    """What the party answered; its words hang beside it."""

    answer: Answer
    by: By
    documents: list[Digest]


class MessageEnded(MessageFact, frozen=True):
    """No answer is awaited any longer."""


class MessageReleased(MessageFact, frozen=True):
    """Whoever may read the record sees it, from its first entry on."""


class MessageWordsErased(MessageFact, frozen=True):
    """The words of entry `target` are gone."""

    target: int

    @property
    def erases(self) -> int | None:
        """See Fact."""
        return self.target
