"""The messages of interpreters that go beside the record: appeals to who speaks, and their own talk."""

from typing import Annotated, Literal

import msgspec

from hemicycle.live.message import Message

Line = Annotated[str, msgspec.Meta(min_length=1, max_length=500)]
"""What an interpreter writes to the others at once."""
Plea = Literal["slower", "cannot-hear", "need-text", "unfit"]
"""What interpreters ask of who speaks; `unfit`: that the sound is not fit to interpret (ISO 20109, ISO 24019)."""


class Appeal(Message, frozen=True, tag="appeal"):
    """An interpreter asks something of who speaks: shown to them and the chair, without a name, on no record."""

    kind: Plea


class BoothTalk(Message, frozen=True, tag="booth-talk"):
    """A line from an interpreter to the interpreters of the meeting; kept in memory only."""

    text: Line


class Appealed(Message, frozen=True, tag="appealed"):
    """The interpreters ask: to who speaks, and to the chair."""

    kind: Plea


class BoothLine(msgspec.Struct, frozen=True):
    """What an interpreter wrote to the others, and when."""

    at: int
    participant: str
    text: str


class BoothSaid(Message, frozen=True, tag="booth-said"):
    """The last lines of the booth talk, all at once; to interpreters alone."""

    lines: list[BoothLine]
