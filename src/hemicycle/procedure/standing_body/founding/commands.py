"""Commands upon the record of a body as a whole."""

from hemicycle.procedure.body import Body
from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.words import Access, Token


class BeginBody(Command, frozen=True, tag="begin-body"):
    """Begin the record of a body: from its file, with its first members."""

    body: Token
    access: Access
    rules: Body


class AdoptEdition(Command, frozen=True, tag="adopt-edition"):
    """From now on the body has the rules of this edition; who belongs to it stays as it is."""

    rules: Body


class ReleaseBody(Command, frozen=True, tag="release-body"):
    """Open the record of the body to everybody, all that stands on it included."""
