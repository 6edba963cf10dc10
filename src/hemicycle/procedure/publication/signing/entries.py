"""Entries upon signatures."""

import msgspec

from hemicycle.procedure.core.entry import Fact
from hemicycle.procedure.publication.words import SentenceId
from hemicycle.procedure.words import Token


class LanguageSigned(Fact, frozen=True):
    """The text is right in this language. `left_out`: adopted words that it does not have. Texts: `name`.

    `step`: `LANGUAGE/ROLE`, where the body has a chain of those who sign. `office`: whose holder did.
    """

    language: Token
    left_out: list[SentenceId]
    step: Token | msgspec.UnsetType = msgspec.UNSET
    office: Token | msgspec.UnsetType = msgspec.UNSET


class SignerErased(Fact, frozen=True):
    """The name of who signed with entry `target` was erased. `language`: it, or the step, where it is the last one."""

    target: int
    language: Token | None

    @property
    def erases(self) -> int:
        """The entry that loses its texts."""
        return self.target
