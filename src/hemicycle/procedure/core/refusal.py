"""A refusal: why an act is not allowed now, and the rule that says so. It is a value, never an exception."""

import msgspec

Path = tuple[str | int, ...]
"""Names and places (from 0) that lead to a value: `("participants", 3, "office", "fr")`."""


class Refusal(msgspec.Struct, frozen=True):
    """`code` names the reason (a message in each language hangs on it), `spec` the behaviour in SPEC.md.

    `article` is the article of the body's rules of procedure, where its rulebook cites one.
    `details` are the values of the message: names of members, numbers, languages.
    """

    code: str
    spec: str
    article: str | None = None
    details: dict[str, str | int] = {}


class Flaw(msgspec.Struct, frozen=True):
    """What is wrong with one value of a command, and where it stands there; an act is refused for the first."""

    path: Path
    refusal: Refusal
