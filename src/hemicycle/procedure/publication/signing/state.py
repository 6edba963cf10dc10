"""Who signed the text in which language."""

import msgspec

from hemicycle.procedure.publication.words import SentenceId
from hemicycle.procedure.words import Texts, Token


class Signature(msgspec.Struct, frozen=True):
    """Of entry `seq`. `texts`: `name`, who signed. `left_out`: adopted words without which it was signed."""

    seq: int
    at: int
    left_out: list[SentenceId]
    texts: Texts


class Signing(msgspec.Struct, frozen=True):
    """By language, or step in it, the last one: it stands as long as nothing has touched the language since.

    `named`: the entries that name who signed, each with its language or step.
    """

    table: dict[Token, Signature] = {}
    named: dict[int, Token] = {}
