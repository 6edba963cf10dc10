"""What several acts of a publication ask: who sends them, whether words can be read, what stands where."""

from collections.abc import Iterable
from typing import Any

from hemicycle.procedure.characters import LONGEST_TEXT, misspelt
from hemicycle.procedure.core.act import By, When
from hemicycle.procedure.core.actor import SECRETARIAT, Submission
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.publication.drafting.state import Sentence
from hemicycle.procedure.publication.state import PressText
from hemicycle.procedure.publication.words import SentenceId
from hemicycle.procedure.words import Text

MOST_CHARACTERS = 20 * LONGEST_TEXT
"""Of a sentence: one may quote several texts, each as long as a text can be, or name a thousand people."""


def refusal(_: PressText, code: str, spec: str, **details: str | int) -> Refusal:
    """A refusal. The rules of the body say nothing of how its secretariat writes."""
    return Refusal(code, spec, None, details)


def by_office(text: PressText, order: Submission[Any]) -> Refusal | None:
    """[PRESS-1] A publication is the secretariat's; [PRESS-15] that of a side is the side's as well."""
    begun = text.drafting.meeting is not None
    side = text.drafting.side if begun else getattr(order.command, "side", None)
    ours = order.actor == SECRETARIAT or (side is not None and order.actor == side)
    return None if ours else refusal(text, "secretariat-only", "PRESS-1")


OFFICE = By[PressText]("the secretariat; of a side's own text the side", by_office)
ANY_TIME = When[Any]("any time")


def readable(text: PressText, words: Text, *, known: Iterable[str] | None = None) -> Refusal | None:
    """[TEXT-1] Words are in official languages, not empty, not endless, and every character is one that is seen."""
    official = text.drafting.languages if known is None else known
    for language, said in words.items():
        if language not in official:
            return refusal(text, "unknown-language", "TEXT-1", language=language)
        fault = misspelt(said, lines=True, most=MOST_CHARACTERS)
        if fault:
            return refusal(text, fault[0], "TEXT-1", language=language, **fault[1])
    return None


def known_sentence(text: PressText, sentence: SentenceId) -> Sentence | Refusal:
    """The sentence of this id in the draft."""
    known = text.drafting.table.get(sentence)
    return known or refusal(text, "unknown-sentence", "PRESS-2", sentence=sentence)
