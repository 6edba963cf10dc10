"""Commands of inscriptions."""

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.meeting.business.inscriptions.state import Level, StatementFile
from hemicycle.procedure.words import Given, ItemId, Language, RequestId, StatementId, Text


class InscribeSpeaker(Command, frozen=True, tag="inscribe-speaker"):
    """Inscribe on the list of speakers of an item that is to come, or change how one is inscribed.

    `behalf` and `behalf_words`: on whose behalf, as in asking for the floor. `by_video`: by a recorded statement.
    """

    item: ItemId
    level: Level
    language: Language
    behalf: Given | None = None
    behalf_words: Text = {}  # noqa: RUF012 — copied by the struct
    by_video: bool = False


class WithdrawInscription(Command, frozen=True, tag="withdraw-inscription"):
    """Take back one's inscription; the chair and the secretariat may take anybody off the list."""

    inscription: RequestId


class OrderInscriptions(Command, frozen=True, tag="order-inscriptions"):
    """Put those who inscribed on an item into this order, each once, with a `reason` where the rules have another."""

    item: ItemId
    inscriptions: list[RequestId]
    reason: Text = {}  # noqa: RUF012 — copied by the struct


class HandInText(Command, frozen=True, tag="hand-in-text"):
    """Hand in what one's delegation will say on an item, in place of what it handed in before.

    `text`, `files` or both, each in one or more languages; `title`: how the files are called.
    """

    item: ItemId
    text: Text = {}  # noqa: RUF012 — copied by the struct
    files: list[StatementFile] = []  # noqa: RUF012
    title: Text = {}  # noqa: RUF012


class TakeBackText(Command, frozen=True, tag="take-back-text"):
    """Take back what one's delegation handed in and has not delivered."""

    statement: StatementId
