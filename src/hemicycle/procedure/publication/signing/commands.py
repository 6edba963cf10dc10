"""Commands upon signatures."""

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.words import Text, Token


class SignLanguage(Command, frozen=True, tag="sign-language"):
    """Sign the text off in a language, by name (in no language). `base`: the last entry that touched the language.

    `role`: as what, where the body has a chain of those who sign; `office`: that of the body which who signs holds.
    """

    language: Token
    base: int
    name: Text
    role: Token = ""
    office: Token = ""


class EraseSigner(Command, frozen=True, tag="erase-signer"):
    """Erase the name that entry `target` gives of who signed; that somebody did stands."""

    target: int
