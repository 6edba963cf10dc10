"""Commands upon messages to parties outside."""

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.record_point import EntryPoint
from hemicycle.procedure.standing_body.messages.state import Answer, Delivery, MessageKind
from hemicycle.procedure.words import Digest, MessageId, Text, Texts, TrackId


class EnterMessage(Command, frozen=True, tag="enter-message"):
    """What is said to a party outside. `texts`: `party`, `text`, and who adopted it, `adopter`.

    `source`: the entry of the meeting that adopted it. `open_until`: until when an answer is awaited (UTC, ms).
    """

    kind: MessageKind
    texts: Texts
    source: EntryPoint | None = None
    track: TrackId | None = None
    open_until: int | None = None
    closed: bool = False


class DeliverMessage(Command, frozen=True, tag="deliver-message"):
    """It was delivered. `note`: by whom, to whom, under which number."""

    message: MessageId
    how: Delivery
    note: Text = {}  # noqa: RUF012 — copied by the struct


class AcknowledgeMessage(Command, frozen=True, tag="acknowledge-message"):
    """The party has it."""

    message: MessageId
    note: Text = {}  # noqa: RUF012 — copied by the struct


class AnswerMessage(Command, frozen=True, tag="answer-message"):
    """What the party answers. `text`: its words; `name`: who gave them, in no language."""

    message: MessageId
    answer: Answer
    text: Text = {}  # noqa: RUF012 — copied by the struct
    name: Text = {}  # noqa: RUF012 — copied by the struct
    documents: list[Digest] = []  # noqa: RUF012 — copied by the struct


class EndMessage(Command, frozen=True, tag="end-message"):
    """No answer is awaited any longer."""

    message: MessageId
    reason: Text = {}  # noqa: RUF012 — copied by the struct


class ReleaseMessage(Command, frozen=True, tag="release-message"):
    """A closed message is opened to whoever may read the record; never closed again."""

    message: MessageId


class EraseMessageWords(Command, frozen=True, tag="erase-message-words"):
    """The words of one entry about it go."""

    message: MessageId
    target: int
