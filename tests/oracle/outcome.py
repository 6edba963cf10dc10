"""What is said of a vote: the outcome, and what each condition reached, of how many."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Said:
    """What is said of a condition: `needed` is the least, or (`most`) the most that meets it."""

    reached: int
    needed: int
    met: bool
    of: int | None = None
    most: bool = False


@dataclass(frozen=True)
class Outcome:
    word: str
    said: tuple[Said, ...]


def at_least(reached: int, needed: int, of: int | None) -> Said:
    return Said(reached, needed, reached >= needed, of)


def at_most(whose: list[str], most: int) -> Said:
    return Said(len(whose), most, len(whose) <= most, most=True)
