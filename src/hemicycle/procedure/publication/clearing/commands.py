"""Commands upon the clearing of a joint text."""

from typing import ClassVar

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.publication.clearing.state import Asked, Side, Verdict
from hemicycle.procedure.publication.words import SentenceId
from hemicycle.procedure.words import Text


class AskClearing(Command, frozen=True, tag="ask-clearing"):
    """Ask those whom a joint text names to clear it until a time (UTC, ms); asked anew, what they cleared stands.

    `silence`: whether saying nothing clears.
    """

    sides: list[Asked]
    until: int
    silence: bool = False


class AnswerClearing(Command, frozen=True, tag="answer-clearing"):
    """Answer for a side, by name (in no language). `base`: the entry by which the sentence has its newest words.

    `words`: those that a counter-wording asks for. `reason`: for the secretariat alone.
    """

    of_words: ClassVar[bool] = True

    side: Side
    sentence: SentenceId
    base: int
    verdict: Verdict
    name: Text
    words: Text = {}  # noqa: RUF012 — copied by the struct
    reason: Text = {}  # noqa: RUF012 — copied by the struct


class TakeBackAnswer(Command, frozen=True, tag="take-back-answer"):
    """Take an answer back, as long as answers are taken."""

    side: Side
    sentence: SentenceId


class EraseAnswer(Command, frozen=True, tag="erase-answer"):
    """Erase the words and the name that entry `target` gives; what was answered stands."""

    target: int
