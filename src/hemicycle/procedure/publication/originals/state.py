"""The original of a text that was taken over."""

from typing import Annotated, Literal

import msgspec

from hemicycle.procedure.words import Token

Address = Annotated[str, msgspec.Meta(pattern=r"^https?://[!#-;=?-\[\]_a-z~]{3,1990}\Z")]
"""Of a page, as RFC 3986 writes it: no prose."""
Became = Literal["corrected", "withdrawn", "settled"]
"""`settled`: what was corrected or withdrawn has been looked at, and nothing is left to do."""


class Original(msgspec.Struct, frozen=True):
    """`address`: where it stands; None: the text is not taken over. `became` at `at`: the last that is known of it."""

    address: Address | None = None
    language: Token = ""
    taken_at: int = 0
    became: Became = "settled"
    at: int = 0
