"""Command of a statement."""

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.words import Text


class EnterStatement(Command, frozen=True, tag="enter-statement"):
    """Put the text of what one says on the record."""

    text: Text
