"""What of a record does not match what was signed."""

from typing import Literal, NamedTuple

What = Literal["entry", "texts", "missing", "checkpoint", "receipt"]

WORDS: dict[What, str] = {
    "entry": "is not what was signed",
    "texts": "has other texts than it commits to, or texts where none should be, or none where some should",
    "missing": "was signed and is not there",
    "checkpoint": "has a checkpoint that the key of these records has not signed",
    "receipt": "does not fit the command that it is kept for",
}


class Damage(NamedTuple):
    """Entries `first` to `last` do not match what was signed; `what` says in which way."""

    first: int
    last: int
    what: What

    @property
    def words(self) -> str:
        """For the log and the command line."""
        if self.first == self.last:
            return f"entry {self.first} {WORDS[self.what]}"
        return f"of entries {self.first} to {self.last}, one or more {WORDS[self.what]}"
