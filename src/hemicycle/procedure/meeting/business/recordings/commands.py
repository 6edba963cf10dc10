"""Commands of recorded statements."""

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.words import Film, Given, Text


class PlayRecorded(Command, frozen=True, tag="play-recorded"):
    """Play the statement that the delegation of whoever has the floor has recorded. See `Play`.

    `party`: whose it is, the member or the person where they sit for none.
    """

    party: Given
    digest: Given
    format: Film
    size: int
    length_ms: int
    speaker: Text


class StopRecorded(Command, frozen=True, tag="stop-recorded"):
    """Stop what is played; played again it goes on from there."""
