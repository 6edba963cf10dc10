"""Commands upon the original of a text that was taken over."""

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.publication.originals.state import Address, Became
from hemicycle.procedure.words import Token


class TakeOver(Command, frozen=True, tag="take-over"):
    """This text was published by somebody else first, at `address` and in `language`."""

    address: Address
    language: Token


class NoteOriginal(Command, frozen=True, tag="note-original"):
    """The original was corrected or withdrawn; or it was looked at, and this text says what is right."""

    became: Became
