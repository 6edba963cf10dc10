"""What a body said to a party that did not sit there: messages, offers, invitations, questions, and their answers."""

from typing import Literal

import msgspec

from hemicycle.procedure.record_point import EntryPoint
from hemicycle.procedure.words import Digest, MessageId, Texts, TrackId

MessageKind = Literal["message", "offer", "invitation", "question"]
Delivery = Literal["link", "mail", "note", "in-person"]
"""How it was delivered: a link to a page of its own, by mail, by a diplomatic note, or handed over."""
Answer = Literal["answered", "accepted", "declined"]
By = Literal["party", "secretariat"]
"""Who entered it: the party itself by its page, or the secretariat, from what it holds."""


class Step(msgspec.Struct, frozen=True):
    """It was delivered, or acknowledged, by entry `seq`."""

    seq: int
    at: int
    by: By
    how: Delivery | None = None


class Answered(msgspec.Struct, frozen=True):
    """What the party answered. `documents`: files by SHA-256, as the note that it handed in."""

    seq: int
    at: int
    by: By
    answer: Answer
    documents: list[Digest]


class Message(msgspec.Struct, frozen=True):
    """`source`: the entry of the meeting that adopted it; None: the secretariat sends it of its own.

    `words`: the texts of each of its entries: of the first the `party`, the `text`, and `adopter`, who adopted it.
    `open_until`: when it is not awaited any longer (UTC, ms). `ended`: since when it is left open for good.
    """

    id: MessageId
    seq: int
    at: int
    kind: MessageKind
    source: EntryPoint | None
    track: TrackId | None
    closed: bool
    open_until: int | None
    words: dict[int, Texts]
    deliveries: list[Step] = []
    acknowledged: Step | None = None
    answers: list[Answered] = []
    ended: int | None = None


class Messages(msgspec.Struct, frozen=True):
    """In the order in which they were entered."""

    table: dict[MessageId, Message] = {}
