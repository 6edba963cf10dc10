"""What a device asks to see that the record goes on from what it saw, and the answer."""

from typing import Annotated

import msgspec

from hemicycle.live.message import Message

LARGEST_WHOLE = 2**53 - 1
"""The largest whole number that every JSON reader takes for the same (RFC 7493, 2.2)."""
Size = Annotated[int, msgspec.Meta(ge=0, le=LARGEST_WHOLE)]
"""A number of entries of a record."""


class Prove(Message, frozen=True, tag="prove"):
    """Ask for the proof that the record's tree of `size` entries is a continuation of that of `old` entries."""

    old: Size
    size: Size


class Proof(Message, frozen=True, tag="proof"):
    """The consistency proof (RFC 9162 section 2.1.4): hashes in hexadecimal; None: the record has no such trees."""

    old: int
    size: int
    steps: list[str] | None
