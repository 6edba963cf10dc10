"""Entries upon signatures."""

from hemicycle.procedure.core.entry import Fact
from hemicycle.procedure.publication.words import SentenceId
from hemicycle.procedure.words import Token


class LanguageSigned(Fact, frozen=True):
    """The text is right in this language. `left_out`: adopted words that it does not have. Texts: `name`."""

    language: Token
    left_out: list[SentenceId]


class SignerErased(Fact, frozen=True):
    """The name of who signed with entry `target` was erased. `language`: where that is the last signature of it."""

    target: int
    language: Token | None

    @property
    def erases(self) -> int:
        """The entry that loses its texts."""
        return self.target
