"""Entries upon signatures."""

from hemicycle.procedure.core.entry import Fact
from hemicycle.procedure.publication.words import SentenceId
from hemicycle.procedure.words import Token


class LanguageSigned(Fact, frozen=True):
    """The text is right in this language. `left_out`: adopted words that it does not have. Texts: `name`."""

    language: Token
    left_out: list[SentenceId]
