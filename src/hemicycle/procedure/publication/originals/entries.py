"""Entries upon the original of a text that was taken over: everybody may read them."""

from hemicycle.procedure.core.entry import PublicFact
from hemicycle.procedure.publication.originals.state import Address, Became
from hemicycle.procedure.words import Token


class TakenOver(PublicFact, frozen=True):
    """Somebody else published it first, at `address` and in `language`."""

    address: Address
    language: Token


class OriginalNoted(PublicFact, frozen=True):
    """What became of the original."""

    became: Became
